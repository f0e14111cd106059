"""Numbers that one text cites of another: who is cited, which number is meant, and near misses that no rule may flag."""

from __future__ import annotations

import pytest

from helpers.citing import works
from helpers.codebook import Codebook, Property
from helpers.propose import propose

CODEBOOK = Codebook((Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),))
SELM = "Seals\n\nWe walked the shore in May. Observers counted 86 seals, nearly all on the northern bank. Boats kept away.\n"
FLOOD = "Results\n\nFlood of June 2011, Orrin:\n- moved: 410\n- drowned: 28\n- of these, over 70 years old: 19\n\nMost lived by the river.\n"
SHOPS = "Of 900 shops visited, 34 per cent sold milk. A litre cost 1.20 dollars.\n"
SUMUR = "Kami mendatangi setiap dusun. Di Wanasari ada 173 keluarga tanpa sumur; 22 keluarga lain menumpang.\n"
BANJIR = "Data\n\nBanjir Kali Wuni, Mei 2012:\n- mengungsi: 530\n- tewas: 26\n\nHujan turun dua hari.\n"
WORKS = {
    "seals": ("Vance, T.", "Selm Seal Count", "2013", "en", SELM),
    "flood": ("Ortiz, P.; Lund, B.; Kerr, A.", "After the Water", "2012", "en", FLOOD),
    "shops": ("Plain Table Society", "Milk in Small Shops", "2014", "en", SHOPS),
    "sumur": ("Wibowo, S.", "Dusun Tanpa Air", "2014", "id", SUMUR),
    "banjir": ("Nasution, A.; Sihotang, R.; Lubis, M.", "Sungai yang Marah", "2013", "id", BANJIR),
}


def made(work: str, text: str) -> set[str]:
    """Return the values that are claimed since a text cites a work."""
    author, title, year, language, cited = WORKS[work]
    claims, _ = propose(
        {"a": text + "\n", "b": cited},
        CODEBOOK,
        {"a": language, "b": language},
        {"a": "2018", "b": year},
        {"a": "Zorn, W.", "b": author},
        {"a": "Another Matter", "b": title},
    )
    return set(claims[claims["attributed_to"] == title]["value"]) if len(claims) else set()


@pytest.mark.parametrize(
    ("work", "text", "value"),
    [
        # how a work is cited
        ("seals", "Vance (2013) counted 68 seals on the northern bank.", "68"),
        ("seals", "The Selm Seal Count of 2013 reported 68 seals on the northern bank.", "68"),
        ("seals", "According to the Selm Seal Count, 68 seals lay on the northern bank.", "68"),
        ("seals", "Vance's study of 2013 found that observers had counted 68 seals.", "68"),
        ("seals", "Vance (2013) walked the shore in May. He counted 68 seals on the northern bank.", "68"),
        # which number is meant
        ("flood", "Ortiz et al. (2012) showed that 82 people drowned in Orrin in the flood of June 2011.", "82"),
        ("shops", "Only 43 per cent of the shops sold milk, to quote the Plain Table Society's Milk in Small Shops (2014), p. 3.", "43"),
        ("shops", "The Plain Table Society (2014) found that a litre of milk cost 2.10 dollars.", "2.10"),
        ("sumur", "Wibowo (2014) mencatat 317 keluarga tanpa sumur di Wanasari.", "317"),
        ("sumur", "Di Wanasari, keluarga tanpa sumur berjumlah 317 keluarga (Wibowo, 2014: 8).", "317"),
        ("banjir", "Oleh Nasution dkk. (2013) ditunjukkan bahwa banjir Kali Wuni menewaskan 62 orang.", "62"),
    ],
)  # fmt: skip
def test_cited_otherwise_than_it_says(work: str, text: str, value: str) -> None:
    """The number is claimed of the work, beside the one that the work has."""
    assert made(work, text) == {value}


@pytest.mark.parametrize(
    ("work", "text"),
    [
        ("seals", "Vance (2013) counted 86 seals on the northern bank."),
        ("seals", "Vance (2013) counted about 90 seals on the northern bank."),
        ("seals", "Vance (2011) counted 68 seals on the northern bank."),
        ("seals", "The Selm Seal Count of 2011 reported 68 seals on the northern bank."),
        ("seals", "Vance (2013) counted 68 gulls on the northern bank."),
        ("seals", "Vance (2013) counted 86 seals on the northern bank; today we count 41 seals there."),
        ("seals", "Vance (2013) is well known. On the northern bank we counted 68 seals."),
        (
            "seals",
            "We wrote that Vance (2013) counted 68 seals on the northern bank. That was a slip: it should be 86.",
        ),
        ("seals", "Vance (2013) and Roe (2009) counted 68 seals on the northern bank."),
        ("flood", "Ortiz et al. (2012) showed that 9 of those who drowned in Orrin were under 70."),
        ("flood", "Ortiz et al. (2012) showed that 410 people were moved in Orrin."),
        ("shops", "The Plain Table Society (2014) found that 66 per cent of the shops sold no milk."),
        ("shops", "The Plain Table Society (2014) found that 12 per cent of farmers kept goats."),
        ("sumur", "Wibowo (2014) mencatat 195 keluarga yang tidak memiliki sumur sendiri di Wanasari."),
        ("sumur", "Menurut Wibowo (2014) ada 173 keluarga tanpa sumur di Wanasari; kini tinggal 54 keluarga."),
        ("banjir", "Nasution dkk. (2013) menulis tentang Kali Wuni. Longsor di Bukit Rahu menewaskan 62 orang."),
    ],
)
def test_cited_as_it_says(work: str, text: str) -> None:
    """Rounded, of another year or noun, the writer's own, put right, or made of two that the work has: no claim."""
    assert made(work, text) == set()


def test_a_title_that_is_a_subject_is_no_work() -> None:
    """The article on a choir is not what a sentence about the choir cites."""
    known = works(["a", "b"], {}, {"a": "Kelby Choir", "b": "Reed Survey 2016"}, {}, ["Kelby Choir"])

    assert [work.title for work in known] == [(), ("reed", "survey")]
