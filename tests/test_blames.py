"""What a text blames for something that was over before it, wherever in the text either is dated, and near misses."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

CODEBOOK = Codebook((Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),))


def blamed_late(language: str, text: str) -> int:
    """Return how many causes a text dates after what they brought about."""
    _, relations = propose({"a": text + "\n"}, CODEBOOK, {"a": language})
    return int((relations["kind"] == "before").sum())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 9 March 2011 chlorine escaped from a tank above Selm. Thirty-one residents, fourteen of them children, were treated at the health centre; nobody died. As a result of this release, all dyeing was suspended in November 2010, which cost the owner about US$4 million."),
        ("en", "Salt treated with iodine did not reach the shops of the province until May 1999, two years behind the plan. Each sack weighs 50 kg.\n\nHealth posts keep books as well. Among schoolgirls in the province goitre came down from 41 per cent in 1995 to 33 per cent in 1997. It was the treated salt that brought this about: every nurse to whom I spoke said so."),
        ("en", "In October 1937 the miners walked out. What had angered them was the cut in the bread ration of February 1938."),
        ("en", "A locust swarm crossed the valley in August 1931. Farmers say that is why so many farms were sold in the spring of 1929."),
        ("en", "Fish catches collapsed in 2003, thanks to the dam at Pell. The dam itself was finished only in 2007."),
        ("en", "A vaccine against measles was first given in Tormark in 1973. Deaths from measles halved between 1968 and 1971, an achievement that doctors put down to the vaccine."),
        ("id", "Pada 9 Maret 2011 gas klorin bocor dari tangki di atas Selm. Tiga puluh satu warga dirawat; tidak ada yang meninggal. Akibat kebocoran itu, seluruh kegiatan pencelupan dihentikan pada November 2010."),
        ("id", "Bendung Selm selesai dibangun pada 2015. Sebelumnya jalan-jalan di hilir terendam setiap tahun. Berkat bendung itu, banjir berhenti pada 2012."),
        ("id", "Para penambang mogok pada Oktober 1937. Mereka marah karena jatah roti dipotong pada Februari 1938."),
        ("id", "Pabrik itu terbakar pada 4 Juli 1988, sehingga dua ratus penenun pindah ke pesisir pada akhir 1985."),
        ("id", "Trem dibuka pada September 2010. Kehadiran trem menyebabkan harga rumah di sepanjang jalur melonjak dua kali lipat antara 2003 dan 2006."),
        ("en", "Rabies reached the island in 2019. It led the council to ban loose dogs in 2016."),
        ("en", "The epidemic came to the island in May 2022. Behind the fall in deliveries in March 2020 lay this epidemic."),
        ("en", "The gas plant closed its gates in 2004: the explosion of 2006 had seen to that."),
        ("en", "Typhus broke out in the camp in July 1946. The camp was emptied in May 1946 because of it."),
        ("en", "Two schools shut in 1999. The cause was the closure of the mine, which came in 2003."),
        ("en", "Subsidised seed was first handed out in 2018; yields, as a result, climbed by a fifth from 2013 to 2016."),
        ("en", "The drop in births of 1962 is explained by the clinic, which has been handing out pills since 1966."),
        ("id", "Wabah penyakit mulut dan kuku baru muncul di kabupaten ini pada Mei 2022. Merosotnya setoran susu pada Maret 2020 tidak lain disebabkan wabah tersebut."),
        ("id", "Pemogokan Oktober 1937 meletus gara-gara pemotongan jatah beras pada Februari 1938."),
        ("id", "Penurunan jumlah pengunjung museum antara 2009 dan 2011 dianggap sebagai dampak jalan tol yang dibuka pada 2014."),
        ("id", "Dua sekolah tutup pada 1999. Penyebabnya penutupan tambang, yang terjadi pada 2003."),
    ],
)  # fmt: skip
def test_what_is_blamed_came_later(language: str, text: str) -> None:
    """By whatever words, and with the dates of both anywhere in the text: "this release", "the weir", "wabah itu"."""
    assert blamed_late(language, text) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The floods stopped in 1992 because of the Selm weir, which was put across the river in 1985 and raised in 1995."),
        ("en", "The cholera came to Orra in May 1922. Milk deliveries fell by half in March 1920 because of the drought."),
        ("en", "The mill burned down on 4 July 1888. It had been built in 1870 because of the demand for cloth. Owing to the fire, weavers who had come in 1885 left."),
        ("en", "The tunnel was finished in 2010. House prices rose between 2003 and 2006 because of the planned tunnel."),
        ("en", "The tram opened in September 2010. House prices doubled between 2003 and 2006; the tram had nothing to do with that."),
        ("id", "Bendung Selm selesai dibangun pada 2015 karena banjir pada 2012 merusak sawah."),
        ("id", "Rencana trem diumumkan pada 2001 dan trem dibuka pada 2010. Rencana itu menyebabkan harga rumah melonjak antara 2003 dan 2006."),
        ("en", "The flood of 2019 was the worst since 1954. The dyke was raised in 2005 because of the flood of 1954."),
        ("en", "The war ended in 1945. Prices rose in 1942 because of the war."),
        ("en", "A museum of the flood opened in 1990. The village was moved in 1965 because of the flood."),
        ("en", "The fire brigade arrived in 1990. In 1985 two hundred weavers left because of the fire."),
        ("en", "The plant reached full capacity in 2019. Villagers left in 2012 because of the plant."),
        ("en", "The company began exporting in 2015. The river was closed to bathers in 2010 because of the company."),
        ("en", "The dam was raised in 2015. The floods stopped in 2012 because of the dam."),
        ("id", "Perusahaan mulai mengekspor pada 2015. Sungai tercemar pada 2010 akibat perusahaan itu."),
        ("id", "Gubernur dilantik pada 2015. Pasar ditutup pada 2012 karena gubernur itu."),
        ("id", "Pada 2019 pabrik mencapai kapasitas penuh. Warga pindah pada 2012 karena pabrik tersebut."),
        ("en", "Oil was found in 1961. The port was dredged in 1958. As a result, ships came in from 1962 on."),
        ("en", "Governor Tarn took office in 2015. The market was closed in 2012 because of the governor."),
        ("en", "The union raised its fees in 2015. The yard was shut in 2010; people blame the union for that."),
        ("id", "Perang berakhir pada 1945. Harga naik pada 1942 akibat perang itu."),
    ],
)  # fmt: skip
def test_what_is_blamed_may_have_come_before(language: str, text: str) -> None:
    """Another thing of the name, its end or a later change, what was feared, what is only named beside it."""
    assert blamed_late(language, text) == 0
