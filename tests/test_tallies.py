"""Totals and parts over sentences, in one sentence and in lists: what closes a tally, and what only looks like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_relations import found

WRONG = [
    # The rest closes what was told since, in other sentences.
    ("en", "The frost struck 64 lemon trees. Thirty-one bore fruit again. The rest, 25 of them, had to be felled."),
    ("en", "The convent owned 240 manuscripts. It sold 130 to a dealer in Drevia. The remaining 90 were given to the town."),
    ("en", "The fair earned £18,000. Of this, £9,500 went to the roof and £4,200 to the bells. What is left, £2,300, is in the bank."),
    ("en", "The lake covers 900 hectares. Reeds grow on 400 of these. All the water that is not under reeds, namely 420 hectares, is open."),
    ("en", "The court heard 120 pleas. It upheld 65. A further 28 it threw out. The last 15 were withdrawn."),
    ("en", "Ninety pupils sat the test. Half of them passed in May. Thirty passed in June, and the other 25 failed."),
    ("en", "The ferry carried 80 sheep. On the quay 45 were sold. In the end 21 remained."),
    ("id", "Embun upas merusak 64 pohon jeruk. Tiga puluh satu berbuah lagi. Sisanya, 25 pohon, ditebang."),
    ("id", "Bendahara menerima Rp18 juta. Sebesar Rp9,5 juta dipakai untuk atap dan Rp4,2 juta untuk lonceng. Yang tersisa Rp2,3 juta."),
    ("id", "Danau itu seluas 900 hektare. Gelagah tumbuh di 400 hektare. Semua perairan yang tidak ditumbuhi gelagah, yakni 420 hektare, terbuka."),
    ("id", "Sembilan puluh murid mengikuti ujian. Separuhnya lulus pada Mei. Tiga puluh murid lulus pada Juni, dan 25 murid lainnya gagal."),
    ("id", "Hakim menerima 120 gugatan. Yang dikabulkan 65 gugatan. Yang terakhir, 43 gugatan, dicabut."),
    # None is left.
    ("en", "The zoo bought thirty-six owls. Seventeen were set free. Twelve died. In the spring not one was left in the cages."),
    ("en", "The clerk found 52 letters. He answered 24 and burnt 19. None remained on the table."),
    ("id", "Kebun itu membeli tiga puluh enam burung. Tujuh belas dilepas. Dua belas mati. Tak seekor pun tersisa di kandang."),
    # In one sentence, the last part called the last.
    ("en", "The line of 86 km runs through rock for 41 km, across sand for 27.5 km and through marsh for the last 11.5 km."),
    ("id", "Jalur itu panjangnya 86 km, dengan 41 km melewati batu, 27,5 km pasir, serta 11,5 km terakhir rawa."),
    # Divided as follows, in the next sentence.
    ("en", "Seventy-five pleas reached the bench. They were decided as follows: (1) thirty were upheld; (2) twenty-one failed; (3) fourteen went back."),
    ("id", "Tujuh puluh lima gugatan masuk. Putusannya terbagi atas: (1) dikabulkan, tiga puluh; (2) ditolak, dua puluh satu; (3) dicabut, empat belas."),
    # The total reckoned from the parts before it.
    ("en", "By dusk nineteen trawlers, 14 ketches and six yawls had come in, which makes 43 vessels in the port."),
    ("en", "The schools of Orra, Selm and Kelby sent 140, 96 and 75 pupils respectively, 321 in all."),
    ("en", "The wolf took eighteen of my lambs and the cold another 27, so that's 55 gone before May."),
    ("en", "The rolls show 1,204 women and 987 men in the guild, giving a total strength of 2,291."),
    ("en", "The team mended 34 wells in Orra. In Selm it mended 28 wells. That makes 72 wells."),
    ("id", "Menjelang malam 19 kapal jaring, 14 kapal pancing, dan enam kapal bubu masuk, jadi genap 43 kapal berlabuh."),
    ("id", "Sekolah Orra, Selm, dan Kelbi masing-masing mengirim 140, 96, dan 75 murid sehingga seluruhnya berjumlah 321 orang."),
    ("id", "Domba yang mati karena serigala 18 ekor, karena dingin 27, jadi 55 domba hilang."),
    ("id", "Tim itu memperbaiki 34 sumur di Orra. Di Selm diperbaiki 28 sumur. Jadi seluruhnya 72 sumur."),
]  # fmt: skip

RIGHT = [
    ("en", "The frost struck 56 lemon trees. Thirty-one bore fruit again. The rest, 25 of them, had to be felled."),
    ("en", "The frost struck 64 lemon trees. Thirty-one bore fruit again, and 25 were felled."),
    ("en", "The frost struck about 64 lemon trees. Thirty-one bore fruit again. The rest, 25 of them, had to be felled."),
    ("en", "The lake at Orra covers 900 hectares. Its neighbour at Selm is smaller. There reeds grow on 400 hectares, and the rest, 380 hectares, is open."),
    ("en", "Ninety pupils sat the test. Half of them passed in May. Thirty passed in June, and the other 15 failed."),
    ("en", "The zoo bought thirty-six owls. Four more hatched in the cages. Seventeen were set free, twelve died, and the last eleven stayed."),
    ("en", "The clerk found 52 letters. He answered 24 and burnt 19. He has not yet opened the others."),
    ("en", "The clerk found 52 letters. He answered 24 and forwarded 19. The mayor had left the town, and no letter went to him."),
    ("en", "The court heard 120 pleas. Women brought 65, and 28 were also brought by widows. The last 15 were withdrawn."),
    ("en", "Seventy-five pleas reached the bench. The commonest grounds were as follows: (1) error, thirty; (2) proof, twenty-one; (3) bias, fourteen."),
    ("en", "The wolf took eighteen of my lambs and the cold another 27, so that's 45 gone before May."),
    ("en", "Six nurses and nine drivers came, making 14 trips."),
    ("en", "The rolls show 1,204 women and 987 men in the guild, which makes more than 2,000 in all."),
    ("en", "The choir has 60 singers. In May 25 sang. In June 20 sang. The rest of the 12 rooms stood empty."),
    ("en", "The team mended 34 wells in 2011. In 2012 it mended 28 wells. That makes 72 wells."),
    ("en", "Two dozen loans were signed, half of them by women, eight by men and the last four by groups."),
    ("en", "While the union speaks of 80 wounded, the company has found 22 in the pit and 31 outside."),
    ("id", "Embun upas merusak 56 pohon jeruk. Tiga puluh satu berbuah lagi. Sisanya, 25 pohon, ditebang."),
    ("id", "Embun upas merusak sekitar 64 pohon jeruk. Tiga puluh satu berbuah lagi. Sisanya, 25 pohon, ditebang."),
    ("id", "Danau Orra seluas 900 hektare. Tetangganya, Danau Selm, lebih kecil. Di sana gelagah tumbuh di 400 hektare dan sisanya, 380 hektare, terbuka."),
    ("id", "Kebun itu membeli tiga puluh enam burung. Empat ekor lagi menetas. Tujuh belas dilepas, dua belas mati, dan sebelas yang terakhir tinggal."),
    ("id", "Sembilan puluh murid mengikuti ujian. Separuhnya lulus pada Mei. Tiga puluh murid lulus pada Juni, dan 15 murid lainnya gagal."),
    ("id", "Tujuh puluh lima gugatan masuk. Alasan yang paling kerap dirinci sebagai berikut: (1) bukti, tiga puluh; (2) waktu, dua puluh satu; (3) biaya, empat belas."),
    ("id", "Domba yang mati karena serigala 18 ekor, karena dingin 27, jadi 45 domba hilang."),
    ("id", "Panitera menemukan 52 surat. Ia menjawab 24 surat dan membakar 19 surat. Yang lain belum dibukanya."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), WRONG)
def test_a_tally_that_does_not_add_up_is_found(tmp_path: Path, language: str, text: str) -> None:
    """Whatever closes it, a whole that its parts do not make is a wrong sum."""
    assert found(tmp_path, text, language) == {"sum-differs"}


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_what_is_no_tally_or_a_right_one_passes(tmp_path: Path, language: str, text: str) -> None:
    """Nothing is said of parts that fit, that may overlap, that are only some, or of another thing."""
    assert found(tmp_path, text, language) == set()
