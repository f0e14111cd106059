"""What a text says provoked what, in any order and over several sentences, with dates that cannot be."""

from __future__ import annotations

import pytest

from helpers.codebook import Codebook, Property
from helpers.propose import propose

CODEBOOK = Codebook((Property("cause", "Orra", "causal", cues={"en": ("cause",), "id": ("sebab",)}),))


def effects_first(lang: str, text: str) -> int:
    """Return how many causes a text dates after what they brought about."""
    _, relations = propose({"a": text + "\n"}, CODEBOOK, {"a": lang})
    return int((relations["kind"] == "before").sum())


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Tolling Act was signed in March 1998. It was a reaction to the collapse of the Wend Bridge in November 1999, in which nine people died."),
        ("en", "The reason for the teachers' walkout of May 2014 was the wage freeze that the ministry decreed in January 2015."),
        ("en", "In June 2007 the weavers of Orra occupied their mill. The occupation was provoked by a lock-out in October 2008."),
        ("en", "What led to the ban on diesel boats in 2011 was an oil spill in the harbour in 2013."),
        ("en", "It was the epidemic of 1921 that forced the council to close the bath house in 1919."),
        ("en", "The school was renamed in April 2001. The cause was a gift of land made by the Selm family in 2004."),
        ("en", "Riots broke out in Kessin in August 1977. They were triggered, the archive shows, by the bread tax, which parliament passed in 1979."),
        ("en", "Because the reservoir burst in 1966, the village was moved uphill in 1964."),
        ("en", "The mill owners cut wages in 1893, and in protest the spinners walked out in 1891."),
        ("en", "The riot of 1931 grew out of the shooting of two dockers in 1932."),
        ("en", "The harbour rail line was closed in 1974. The closure goes back to a landslide in the winter of 1976."),
        ("en", "Fishermen burned the customs shed in April 1851, an act provoked by the salt duty of 1853."),
        ("en", "Parliament raised the pension age in May 2010. That decision led to the general strike of March 2009, the longest in memory."),
        ("en", "The founding of the credit union in 1933 resulted from the bank crash of 1935."),
        ("en", "Nine ministers resigned in September 1999. The resignations were caused by a tape that was broadcast in January 2000."),
        ("en", "The choir moved out of the chapel in 1988; the reason was a fire that broke out there in 1990."),
        ("id", "Undang-Undang Jembatan disahkan pada Maret 1998. Kelahirannya dilatarbelakangi runtuhnya Jembatan Wend pada November 1999."),
        ("id", "Penyebab mogok guru pada Mei 2014 adalah pembekuan gaji yang ditetapkan kementerian pada Januari 2015."),
        ("id", "Pada Juni 2007 para penenun Orra menduduki pabrik mereka. Pendudukan itu dipicu penutupan gudang pada Oktober 2008."),
        ("id", "Yang memicu larangan perahu diesel pada 2011 adalah tumpahan minyak di pelabuhan pada 2013."),
        ("id", "Wabah tahun 1921-lah yang memaksa dewan menutup pemandian itu pada 1919."),
        ("id", "Kerusuhan pecah di Kessin pada Agustus 1977. Peristiwa itu disebabkan oleh pajak roti yang disahkan parlemen pada 1979."),
        ("id", "Karena waduk jebol pada 1966, desa itu dipindahkan ke atas bukit pada 1964."),
        ("id", "Pemilik pabrik memotong upah pada 1893, dan sebagai protes para pemintal mogok pada 1891."),
        ("id", "Warga memblokade jalan tambang pada Februari 2012. Pemicunya adalah tumpahan limbah pada Juli 2012."),
        ("id", "Jalur kereta pelabuhan ditutup pada 1974. Penutupan itu bermula dari tanah longsor pada 1976."),
        ("id", "Sembilan menteri mundur pada September 1999. Pengunduran diri itu dipicu rekaman yang disiarkan pada Januari 2000."),
        ("id", "Paduan suara itu pindah dari kapel pada 1988; sebabnya adalah kebakaran yang terjadi di sana pada 1990."),
        ("id", "Koperasi itu didirikan pada 1933. Pendiriannya berawal dari kebangkrutan bank pada 1935."),
    ],
)  # fmt: skip
def test_a_cause_comes_after_its_effect(lang: str, text: str) -> None:
    """By verb, noun, cleft or "in return"; the effect's date may stand in the sentence that is taken up."""
    assert effects_first(lang, text) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Tolling Act was signed in March 2001. It was a reaction to the collapse of the Wend Bridge in November 1999."),
        ("en", "The fire of 2003 led to the closure of the mill, founded in 1890."),
        ("en", "The bridge was opened in 1890. Its collapse was caused by the flood of 2003."),
        ("en", "The mill, built in 1890, was closed because of the fire of 2003."),
        ("en", "In 2014 the council bought new pumps. The purchase was prompted by fears of the high tides of 2016."),
        ("en", "The strike of 1966 was not caused by the lay-offs of 1967, as some believe."),
        ("en", "The town was flooded in 1970. The rebuilding was sparked by a gift in 1975."),
        ("en", "The protest of 2009 was caused by a fee that was abolished only in 2011."),
        ("en", "The outbreak of 2006 was caused by a bacterium that was discovered in 2008."),
        ("en", "Shops in Selm closed in 2012. What drove them away was the ring road, opened in 2010."),
        ("en", "The museum was founded in 1950. The reason for its fame is the find of 1984."),
        ("en", "The strike of 1998 was triggered by the dismissal of a driver who was elected mayor in 2003."),
        ("en", "Because the river flooded in 1966, the village was moved uphill in 1968, not in 1964 as the plaque says."),
        ("en", "In 1901 the line was built. The accident of 1920 led to a new signal law in 1922."),
        ("en", "The ban of 2011 was lifted in 2013. It was an oil spill in 2010 that had led to it."),
        ("en", "The riot of 1931 is described in a book by Hale that was prompted by a letter of 1955."),
        ("en", "The school opened in 1980. The new wing was prompted by the growth of the town after 1995."),
        ("en", "The hospital was closed in 2004. What led to its reopening in 2009 was a petition handed in in 2008."),
        ("en", "The company, which went bankrupt in 1962, was founded in 1920. The law of 1965 led to the sale of its land."),
        ("en", "Wages rose in 2005 in anticipation of the new mine, which opened in 2008."),
        ("en", "The dam was finished in 1960. The fall in fish stocks was caused by the drought of 1976."),
        ("en", "The factory burnt down in 1988. This was the reason for the law of 1990."),
        ("en", "The harbour rail line was closed in 1974. The closure goes back to a landslide in the winter of 1972."),
        ("en", "Parliament raised the pension age in May 2008. That decision led to the general strike of March 2009."),
        ("en", "The line opened in 1901. Its closure was caused by a landslide in 1976."),
        ("en", "The school was built in 1920. In 1984 its roof collapsed because of the storm of 1983."),
        ("en", "The war of 1940 led to the destruction of the mill of 1820."),
        ("en", "The mayor, elected in 2004, resigned because of the flood of 2007."),
        ("en", "The law of 1998 was replaced in 2006. What prompted the new law was a scandal in 2005."),
        ("en", "A report of 2003 blamed the collapse on frost. In fact it was caused by the works of 2004."),
        ("en", "In 1990 the river was clean. The fish deaths were caused by a spill in 1995."),
        ("en", "In 1950 the village had 300 people. The exodus was triggered by the drought of 1962."),
        ("en", "The first strike, in 1966, failed. The strike that closed the port was provoked by the sackings of 1969."),
        ("en", "Shares fell in 2007. The crash of 2008 was caused by the debts of 2009, a student wrote; this is wrong."),
        ("en", "The hall burned down in 1931. That led to the building of a new hall, which was finished in 1934."),
        ("en", "The treaty was signed in 1920. The reason for its failure was the war of 1939."),
        ("en", "The company announced in 2010 that it would close. The protest was sparked by a letter of 2012."),
        ("en", "The loan of 2014 was due to be repaid in 2016."),
        ("id", "Undang-Undang Jembatan disahkan pada Maret 2001. Kelahirannya dilatarbelakangi runtuhnya Jembatan Wend pada November 1999."),
        ("id", "Kebakaran tahun 2003 menyebabkan ditutupnya pabrik yang didirikan pada 1890."),
        ("id", "Jembatan itu dibuka pada 1890. Runtuhnya jembatan disebabkan banjir tahun 2003."),
        ("id", "Pada 2014 dewan membeli pompa baru. Pembelian itu dipicu kekhawatiran akan pasang tinggi tahun 2016."),
        ("id", "Mogok tahun 1966 bukan disebabkan oleh pemecatan tahun 1967, seperti yang diyakini sebagian orang."),
        ("id", "Kota itu terendam pada 1970. Pembangunan kembali didorong hibah pada 1975."),
        ("id", "Protes tahun 2009 dipicu retribusi yang baru dicabut pada 2011."),
        ("id", "Wabah tahun 2006 disebabkan bakteri yang baru ditemukan pada 2008."),
        ("id", "Museum itu didirikan pada 1950. Penyebab ketenarannya adalah temuan tahun 1984."),
        ("id", "Karena sungai meluap pada 1966, desa itu dipindahkan pada 1968."),
        ("id", "Jalur itu dibangun pada 1901. Kecelakaan tahun 1920 melahirkan undang-undang sinyal pada 1922."),
        ("id", "Upah naik pada 2005 karena warga menantikan tambang yang dibuka pada 2008."),
        ("id", "Bendungan selesai pada 1960. Turunnya tangkapan ikan disebabkan kemarau tahun 1976."),
        ("id", "Rumah sakit itu ditutup pada 2004. Pembukaannya kembali pada 2009 dipicu petisi warga pada 2008."),
        ("id", "Pabrik itu terbakar pada 1988. Peristiwa itu melahirkan undang-undang tahun 1990."),
        ("id", "Jalur kereta dibuka pada 1901. Penutupannya disebabkan tanah longsor pada 1976."),
        ("id", "Sekolah itu dibangun pada 1920. Atapnya runtuh karena badai tahun 1983."),
        ("id", "Perang tahun 1940 menyebabkan hancurnya penggilingan tahun 1820."),
        ("id", "Pada 1950 desa itu berpenduduk 300 jiwa. Eksodus itu dipicu kekeringan tahun 1962."),
        ("id", "Bupati, yang terpilih pada 2004, mundur karena banjir tahun 2007."),
        ("id", "Aula itu terbakar pada 1931. Peristiwa itu mendorong pembangunan aula baru yang selesai pada 1934."),
        ("id", "Perjanjian itu ditandatangani pada 1920. Penyebab kegagalannya adalah perang tahun 1939."),
        ("id", "Undang-undang tahun 1998 diganti pada 2006. Yang memicu undang-undang baru itu adalah skandal pada 2005."),
    ],
)  # fmt: skip
def test_a_later_date_is_no_cause(lang: str, text: str) -> None:
    """The age of a thing, another event, what is awaited, denied, ended or found out later."""
    assert effects_first(lang, text) == 0
