"""What a text says provoked what, in any order and over several sentences, with dates that cannot be."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The ferry stopped running in 2011 because of the storm of March 2013."),
        ("en", "Thanks to the new well, dug in 2015, cholera vanished in 2012."),
        ("en", "The opening of the ring road in June 2019 led to a fall in traffic in 2016."),
        ("en", "After the fire of May 2010, the library moved to the castle in 2008."),
        ("en", "In 2008, after the fire of May 2010, the library moved to the castle."),
        ("en", "The quarrel of 2014 prompted the resignation of four members in 2012."),
        ("en", "Sales doubled in 2009, thanks to the fair of 2011."),
        ("en", "Owing to the loss of its licence in 2018, the bakery shut in 2015."),
        ("en", "The bakers walked out in April 2010. The walkout was triggered, people say, by the wage cut of July 2010."),
        ("en", "The kites were banned in 2009, and the reason was the death of a boy in 2012."),
        ("en", "Visitors stayed away in 2010 because of the collapse of the pier. It fell in the gale of January 2013."),
        ("id", "Kapal berhenti berlayar pada 2011 karena badai pada Maret 2013."),
        ("id", "Berkat sumur baru yang digali pada 2015, wabah kolera lenyap pada 2012."),
        ("id", "Pembukaan jalan lingkar pada Juni 2019 memicu sepinya pasar pada 2016."),
        ("id", "Setelah kebakaran pada Mei 2010, perpustakaan pindah ke benteng pada 2008."),
        ("id", "Pertengkaran pada 2014 menyebabkan empat pengurus mundur pada 2012."),
        ("id", "Penjualan berlipat dua pada 2009 berkat pameran pada 2011."),
        ("id", "Pengunjung berkurang pada 2010, dan penyebabnya runtuhnya dermaga. Dermaga itu ambruk pada Januari 2013."),
        ("id", "Layang-layang dilarang pada 2009 gara-gara kematian seorang anak pada 2012."),
        ("id", "Para tukang roti mogok pada April 2010. Aksi itu dipicu pemotongan upah pada Juli 2010."),
    ],
)  # fmt: skip
def test_what_came_of_a_thing_is_over_before_it(lang: str, text: str) -> None:
    """However the two are joined: both dates are sure, in the sentence or in the one beside it that takes it up."""
    assert effects_first(lang, text) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The houses flooded in 2014 were demolished because of the order of 2016."),
        ("en", "Elected in 2010, he resigned after the scandal of 2014."),
        ("en", "The bridge, damaged in 2010, collapsed because of the flood of 2014."),
        ("en", "In 2014 the line was due to open in 2016."),
        ("en", "In 2014 the following steps were planned for 2016."),
        ("en", "Rents rose in 2014 in anticipation of the games of 2016."),
        ("en", "The law of 1999 was repealed after the riots of 2004."),
        ("en", "The school founded in 1952 closed because of the merger of 2004."),
        ("en", "The club, which had opened in 1985, closed because of the fire of 2004."),
        ("en", "In 1998 the school had 300 pupils, a number that fell because of the fire of 2004."),
        ("en", "In 1998 the school had 300 pupils, but it was closed because of the fire of 2004."),
        ("en", "Only 120 came, against 300 in 1998, because of the fire of 2004."),
        ("en", "The rise in 2014 was due to the growth of the town, which had 30,000 inhabitants in 2016."),
        ("en", "The fire of 2016 forced the closure of the school in Tebing that had opened in 2009."),
        ("en", "The fire of 2016 led to the repeal of the Act of 2009."),
        ("en", "The square was named in 1930 after the hero of 1945."),
        ("en", "The 2006 outbreak was, as a 2009 study showed, caused by oysters."),
        ("en", "The outbreak of 2006 was caused by oysters, a study of 2009 showed."),
        ("en", "The mill did not close in 2014 because of the flood of 2016."),
        ("en", "The mill closed in 2017 because of the flood of 2016."),
        ("en", "The drought of 2016 destroyed vines planted in 2009 and led to hunger."),
        ("en", "He moved there in 1990 because of the harbour, closed in 2005."),
        ("en", "Because of the war, which ended in 1945, the bridge was left unfinished in 1941."),
        ("en", "The mill was built in 1890. Its closure was caused by the flood of 1930."),
        ("en", "Volunteers dug the canal in 2012. The strike was sparked by the dismissals of June 2014."),
        ("en", "The town bought 12 boats in 2012. The ban was prompted by the storm of 2014."),
        ("en", "The chapel, restored in 1998, burned down after the storm of 2010."),
        ("en", "In 2010 the shop opened; the owner, ill since 2012, sold it because of the flood of 2014."),
        ("en", "The shop sold 300 bicycles in 2010 and 500 after the race of 2014."),
        ("en", "The team won the cup in 2010 and again after the new stadium opened in 2014."),
        ("en", "She began in 2008 and left after the merger of 2012."),
        ("en", "Prices in 2010 were half of what they were after the war of 2014."),
        ("en", "The village was moved in 1970 and the school after the flood of 1978."),
        ("id", "Gedung yang dibangun pada 1990 roboh akibat gempa 2016."),
        ("id", "Sekolah itu berdiri pada 1990 dan ditutup akibat gempa pada 2016."),
        ("id", "Pada 2010 koperasi memiliki 300 anggota, tetapi jumlah itu turun akibat banjir pada 2014."),
        ("id", "Pada 2010 koperasi berdiri; gudangnya dijual karena kebakaran pada 2014."),
        ("id", "Dermaga kayu dibangun pada 1927, dermaga beton menyusul pada 1978."),
        ("id", "Harga naik pada 2014 karena warga menyongsong pekan raya 2016."),
        ("id", "Rumah yang terendam pada 2014 dibongkar karena perintah pada 2016."),
        ("id", "Pasar itu tidak tutup pada 2014 karena kebakaran pada 2016."),
        ("id", "Dibandingkan dengan keadaan pada 2010, panen berkurang akibat kemarau pada 2015."),
        ("id", "Ia lahir pada 1950 dan pindah setelah perang usai pada 1965."),
        ("id", "Perahu dibeli pada 2010 lalu dijual setelah badai pada 2014."),
        ("id", "Ketua lama, yang terpilih pada 2010, mundur akibat skandal pada 2014."),
        ("id", "Jumlahnya 40 pada 2010 dan 60 setelah bantuan datang pada 2014."),
        ("id", "Menurut penelitian pada 2014, wabah pada 2010 disebabkan kerang."),
        ("id", "Wabah pada 2010 disebabkan kerang, kata penelitian pada 2014."),
        ("en", "After the war ended in 1945 he resumed the studies he had begun in 1938."),
        ("en", "Following the death of her husband in 1998, she returned to the company she founded in 1985."),
        ("en", "After the 2011 earthquake, the plant, which had operated since 1971, was closed."),
        ("en", "After Smith died in 2010, the house he bought in 1995 was sold."),
        ("en", "After the reform of 2010, the number of seats was reduced from 50 in 2005 to 40."),
        ("en", "Because of the 2012 Olympics, the stadium was rebuilt in 2009."),
        ("en", "The dispute of 1990 came to an end after the talks of 1992."),
        ("en", "The dispute of 1990 ended after the talks of 1992."),
        ("en", "In 1990 the town began a project that finished after the war of 1995."),
        ("en", "In 1990 he became mayor, and after the scandal of 1995 he left."),
        ("en", "He was mayor in 1990, leaving after the scandal of 1995."),
        ("en", "Founded as a mission in 1890, the hospital was enlarged because of the epidemic of 1918."),
        ("en", "With 300 members in 1998, the club folded after the fire of 2004."),
        ("en", "The war of 1914 led to the loss of rights granted in 1898."),
        ("en", "The flood of 2016 prompted comparisons with the disaster of 2012."),
        ("en", "The scandal of 2016 led to a rerun of the election of 2012."),
        ("en", "After the war of 1945 he returned to the town where he was born in 1920."),
        ("en", "After the fire of 2010, sales returned to the level of 2005."),
        ("en", "After the ban of 2010 catches were twice those in 2005."),
        ("en", "Production began in 1998 at the plant closed after the strike of 2006."),
        ("en", "The firm, a maker of hats in 1990, failed because of the tariff of 1998."),
        ("en", "Because of the tariff of 1998 the firm, a maker of hats in 1990, failed."),
        ("en", "The flood of 2016 forced the mill, a grocery in 1990, to close."),
        ("en", "The bell cast in 1890 cracked because of the frost of 1929."),
        ("en", "The museum shows a boat used in 1950 and lost after the storm of 1963."),
        ("en", "She was 12 in 1990 and left school after the flood of 1992."),
        ("en", "Boats were rare in 1990; after the harbour opened in 2001 there were many."),
        ("en", "The mine, which employed 400 men in 1950, closed because of the slump of 1961."),
        ("en", "Because of the slump of 1961, the mine, which employed 400 men in 1950, closed."),
        ("en", "The tariff of 1930 brought about the failure of the bank that Reed started in 1901."),
        ("en", "They met in 1990 at a school that closed after the war of 1999."),
        ("id", "Setelah perang pada 1949, ia kembali ke sekolah tempat ia belajar pada 1940."),
        ("id", "Akibat krisis pada 1998, perusahaan Salim, pendiri toko pada 1975, bangkrut."),
        ("id", "Krisis pada 1998 menyebabkan pabrik yang berdiri pada 1975 tutup."),
        ("id", "Setelah gempa pada 2006, gedung yang dulu dipakai pada 1990 dibongkar."),
        ("id", "Ia menjabat ketua pada 1990, lalu mundur setelah skandal pada 1995."),
        ("id", "Anggotanya 300 orang pada 1990, turun tajam akibat banjir pada 1995."),
        ("id", "Dengan 300 anggota pada 1990, koperasi itu bubar akibat banjir pada 1995."),
        ("id", "Setelah banjir pada 2010, hasil panen kembali ke tingkat pada 2005."),
        ("id", "Banjir pada 2010 memicu ingatan akan bencana pada 1998."),
    ],
)  # fmt: skip
def test_a_date_of_something_else_is_not_the_effects(lang: str, text: str) -> None:
    """Ages of things, laws, studies, what is compared with, awaited or denied, one of two things told, the right order."""
    assert effects_first(lang, text) == 0


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The blight of 1951 prompted the council to adopt the Common Seed Charter in April 1949."),
        ("en", "The flood of 2006 forced the parish to move the Reed Market uphill in 2003."),
        ("id", "Gempa tahun 1994 memaksa Dinas Terminal Merak menutup pelabuhan lama pada 1991."),
        ("id", "Warga mogok pada Mei 2011. Penyebab mogok itu ya pemotongan upah yang diumumkan pada Oktober 2012."),
        ("id", "Pawai nelayan dimulai pada Juni 2004 dan berlangsung tiga hari. Pemicu pawai itu cuma kenaikan pajak perahu pada 2006."),
        ("id", "Boikot pasar dimulai pada Juli 2008. Alasan boikot itu penutupan jembatan pada Januari 2010."),
        ("id", "Kerusuhan pecah pada Maret 1966. Penyebab kerusuhan tersebut kata orang kenaikan harga beras pada 1968."),
    ],
)  # fmt: skip
def test_names_and_light_words_hide_no_cause(lang: str, text: str) -> None:
    """A word of a name is no verb, whatever its ending; "ya", "cuma" or nothing leads from what is pointed at to its cause."""
    assert effects_first(lang, text) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The blight of 1951 prompted the council to adopt the Common Seed Charter in April 1952."),
        ("en", "The flood of 2006 forced the parish to sell the market hall restored in 2003."),
        ("en", "The flood of 2006 forced the owners to leave the mill, bought in 2003."),
        ("en", "The drought of 1988 led the growers to exceed the quota agreed in 1984."),
        ("id", "Warga mogok pada Mei 2011. Penyebab mogok itu baru diketahui pada Oktober 2012."),
        ("id", "Warga mogok pada Mei 2011. Penyebab mogok itu terungkap pada Oktober 2012."),
        ("id", "Warga mogok pada Mei 2011. Penyebab mogok itu bukan pemotongan upah pada Oktober 2012."),
        ("id", "Warga mogok pada Mei 2011. Penyebab mogok itu ya pemotongan upah yang diumumkan pada April 2011."),
        ("id", "Warga mogok pada Mei 2011. Penyebab mogok itu penyelidik tulis pada Oktober 2012."),
        ("id", "Gudang terbakar pada Mei 2011. Penyebab kebakaran itu penelitian yang terbit pada 2013 sebut sebagai korsleting."),
        ("id", "Gudang terbakar pada Mei 2011. Penyebab kebakaran itu pengadilan putuskan pada 2013."),
        ("id", "Gudang terbakar pada Mei 2011. Penyebab kebakaran itu pernyataan polisi pada 2013 jelaskan."),
        ("id", "Warga mogok pada Mei 2011. Penyebab mogok itu kekhawatiran akan penutupan tambang pada 2013."),
    ],
)  # fmt: skip
def test_what_is_only_told_of_a_cause_is_none(lang: str, text: str) -> None:
    """Found out, ruled or told then, denied, feared, of a thing made before, or in the right order."""
    assert effects_first(lang, text) == 0


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The wreck of the Anna in May 1931 led the county to build a second lifeboat house, which opened in June 1925."),
        ("en", "The fire of March 1962 persuaded the council to set up a night watch in 1958."),
        ("en", "The riot of 1987 moved the ministry to introduce identity cards in April 1983."),
        ("en", "The epidemic of 1911 drove the town to open an isolation hospital in 1904."),
        ("en", "The loss of the ferry in 1911 led the harbour office to install a bell, first rung in 1908."),
        ("en", "The scandal of 2014 led parliament to adopt a press law in 2009."),
        ("id", "Kebakaran pada Mei 2016 mendorong dinas memasang hidran, yang mulai berfungsi pada Juni 2012."),
        ("id", "Wabah tahun 2019 membuat kampus membuka klinik pada 2015."),
        ("id", "Tenggelamnya kapal pada Juli 2014 memaksa dinas membangun menara suar, yang pertama kali menyala pada Mei 2011."),
        ("id", "Longsor pada Februari 2018 membuat warga mendirikan pos ronda pada 2014."),
    ],
)  # fmt: skip
def test_somebody_is_moved_to_do_something_too_early(lang: str, text: str) -> None:
    """Whoever was moved did it, or made the thing, before what moved them."""
    assert effects_first(lang, text) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The wreck of the Anna in May 1931 led the county to replace the lifeboat house, which opened in June 1925."),
        ("en", "The wreck of the Anna in May 1931 led the county to build a slip beside the lifeboat house, which opened in June 1925."),
        ("en", "The fire of March 1962 persuaded the council to extend the night watch set up in 1958."),
        ("en", "The riot of 1987 led the ministry to withdraw the identity cards that it had introduced in April 1983."),
        ("en", "The loss of the ferry in 1911 led the harbour office to install a louder bell than the one first rung in 1908."),
        ("en", "The scandal of 2014 led parliament to adopt the press law that had been drafted in 2009."),
        ("en", "The strike of 1954 led the firm to open a shop at Selm, which was first settled in 1851."),
        ("en", "The loss of the ferry in 1911 led the harbour office to install a bell in the tower, which was built in 1890."),
        ("en", "The fire of 1990 led the guild to build a new hall for the choir, which was founded in 1950."),
        ("en", "The games of 1990 led the city to build a tram, which opened in 1988."),
        ("en", "The fire of March 1962 did not lead the council to set up a night watch in 1958."),
        ("en", "The captain who led the crew to settle here in 1851 died in 1870, and the inquest of 1911 led to a new law."),
        ("id", "Kebakaran pada Mei 2016 mendorong dinas mengganti hidran, yang mulai berfungsi pada Juni 2012."),
        ("id", "Wabah tahun 2019 membuat kampus menutup klinik yang dibuka pada 2015."),
        ("id", "Tenggelamnya kapal pada Juli 2014 memaksa dinas membangun menara di pelabuhan, yang dibuka pada Mei 2001."),
        ("id", "Longsor pada Februari 2018 membuat warga memindahkan pos ronda yang didirikan pada 2014."),
    ],
)  # fmt: skip
def test_what_a_deed_is_about_may_be_older(lang: str, text: str) -> None:
    """What is replaced, closed, extended or only named beside the deed is as old as it likes; what was awaited moves too."""
    assert effects_first(lang, text) == 0
