"""Numbers that one text cites of another: who is cited, which number is meant, and near misses that no rule may flag."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.between_texts.citing import works
from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.corpus import load_corpus
from helpers.prepare import find_corpus_texts, propose_corpus
from helpers.propose import propose
from helpers.readings import read_corpus

CODEBOOK = Codebook((Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),))
SELM = "Seals\n\nWe walked the shore in May. Observers counted 86 seals, nearly all on the northern bank. Boats kept away.\n"
FLOOD = "Results\n\nFlood of June 2011, Orrin:\n- moved: 410\n- drowned: 28\n- of these, over 70 years old: 19\n\nMost lived by the river.\n"
SHOPS = "Of 900 shops visited, 34 per cent sold milk. A litre cost 1.20 dollars.\n"
SUMUR = "Kami mendatangi setiap dusun. Di Wanasari ada 173 keluarga tanpa sumur; 22 keluarga lain menumpang.\n"
BANJIR = "Data\n\nBanjir Kali Wuni, Mei 2012:\n- mengungsi: 530\n- tewas: 26\n\nHujan turun dua hari.\n"
POOLS = "OSTER AUDIT OFFICE\nPerformance audit 3\n\nIn 2016 the pools sold 5,200 season tickets. Repairs took 84 days. Of the staff, 31 lifeguards had left.\n"
RAK = "YAYASAN RAK TERBUKA\nLaporan Tahunan\n\nPada 2017 sebanyak 430 buku dipinjamkan kepada murid di Waru. Pengunjung membawa pulang 96 majalah. Atap bocor.\n"
SHORE = "SAFE SHORE UNION\n\nOf 500 travellers asked, 340 travellers (68 per cent) felt safe on deck at night. Among women the share was 51 per cent. Tickets rose by 9 per cent.\n"
DERMAGA = "SERIKAT DERMAGA TENANG\n\nKami menanyai 500 penumpang. Sebanyak 340 penumpang (68 persen) merasa tenang di dermaga pada malam hari. Harga karcis naik 9 persen.\n"
WORKS = {
    "harbour": ("Safe Shore Union", "Ferry Voices", "2019", "en", SHORE),
    "dermaga": ("Serikat Dermaga Tenang", "Suara Penumpang", "2019", "id", DERMAGA),
    "pools": ("Oster Audit Office", "Deep Water", "2017", "en", POOLS),
    "rak": ("Yayasan Rak Terbuka", "Membaca di Waru", "2018", "id", RAK),
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


@pytest.mark.parametrize(
    ("work", "text", "value"),
    [
        ("pools", "The audit put the number of season tickets sold in 2016 at 5,900.", "5900"),
        ("pools", "As the Audit Office, in a paper that few have read, says, the pools sold 5,900 season tickets in 2016.", "5900"),
        ("pools", "Few care. According to the auditors, 38 lifeguards left.", "38"),
        ("pools", "The Office's own performance audit states that 38 lifeguards had left.", "38"),
        ("pools", "The audit came out in May. It found that 38 lifeguards had left.", "38"),
        ("rak", "Laporan tahunan itu terbit kemarin. Di situ disebut 430 buku. Laporan tersebut mencatat 69 majalah.", "69"),
        ("rak", "Menurut laporan tahunan itu, 340 buku dipinjamkan kepada murid pada 2017.", "340"),
        ("rak", "Laporan Yayasan Rak Terbuka menyebut 340 buku yang dipinjam murid pada 2017.", "340"),
        ("rak", "Dalam laporannya, Yayasan Rak Terbuka menyatakan bahwa 69 majalah dibawa pulang.", "69"),
    ],
)  # fmt: skip
def test_referred_to_by_its_kind_or_its_body(work: str, text: str, value: str) -> None:
    """Only one other text is an audit, or an annual report, or of that body; only one number of it can be meant."""
    assert value in made(work, text)


@pytest.mark.parametrize(
    ("work", "text"),
    [
        ("pools", "The audit put the number of season tickets sold in 2016 at 5,200."),
        ("pools", "An audit in another town counted 5,900 season tickets in 2016."),
        ("pools", "The Reedham audit counted 5,900 season tickets in 2016."),
        ("pools", "The audit of 2009 counted 5,900 season tickets."),
        ("pools", "The audit came out in May. She sold 5,900 season tickets in 2016."),
        ("pools", "The auditors came by bus. In 2016 the pools sold 5,900 season tickets."),
        ("pools", "According to the auditors, the pools sold 5,900 towels in 2016."),
        ("pools", "According to the audit, the pools sold 5,900 season tickets in 2014."),
        ("pools", "The survey says that the pools sold 5,900 season tickets in 2016."),
        ("rak", "Laporan ini menyebut 340 buku yang dipinjam murid pada 2017."),
        ("rak", "Menurut laporan tahunan Yayasan Pena Biru, 340 buku dipinjamkan kepada murid pada 2017."),
        ("rak", "Yayasan Rak Terbuka berkantor di Waru. Kini 340 buku dipinjam murid."),
        ("rak", "Menurut laporan tahunan itu, 526 buku dan majalah dibawa murid pada 2017."),
    ],
)
def test_no_reference_or_no_number_meant(work: str, text: str) -> None:
    """Said rightly; another town's, body's or year's audit; nothing told by it; another thing or part; a sum of two."""
    assert made(work, text) == set()


@pytest.mark.parametrize(
    ("work", "text", "value"),
    [
        ("harbour", "The Safe Shore Union (2019) reports that 86 per cent of travellers felt safe on deck at night.", "86"),
        ("harbour", "According to the Safe Shore Union (2019), the share of travellers who felt safe on deck was 86 per cent.", "86"),
        ("harbour", "The Safe Shore Union (2019) found that 58 per cent of travellers felt safe on deck at night.", "58"),
        ("dermaga", "Serikat Dermaga Tenang (2019) melaporkan bahwa 86 persen penumpang merasa tenang di dermaga.", "86"),
        ("dermaga", "Menurut Serikat Dermaga Tenang (2019), 58 persen penumpang merasa tenang di dermaga pada malam hari.", "58"),
    ],
)  # fmt: skip
def test_a_share_in_brackets_and_the_words_of_a_body(work: str, text: str, value: str) -> None:
    """A share behind a count is of what stands around the brackets; "felt safe" says something though a body is called Safe."""
    assert made(work, text) == {value}


@pytest.mark.parametrize(
    ("work", "text"),
    [
        ("harbour", "The Safe Shore Union (2019) reports that 68 per cent of travellers felt safe on deck at night."),
        ("harbour", "The Safe Shore Union (2019) reports that 32 per cent of travellers did not feel safe on deck at night."),
        ("harbour", "The Safe Shore Union (2019) reports that 51 per cent of women felt safe on deck at night."),
        ("harbour", "The Safe Shore Union (2019) reports that 12 per cent of the crew had left."),
        ("harbour", "The Safe Shore Union (2017) reports that 86 per cent of travellers felt safe on deck at night."),
        ("dermaga", "Serikat Dermaga Tenang (2019) melaporkan bahwa 68 persen penumpang merasa tenang di dermaga."),
        ("dermaga", "Serikat Dermaga Tenang (2019) melaporkan bahwa 340 penumpang merasa tenang di dermaga."),
        ("dermaga", "Serikat Dermaga Tenang (2019) melaporkan bahwa dua pertiga penumpang merasa tenang di dermaga."),
        ("dermaga", "Serikat Dermaga Tenang (2019) melaporkan bahwa 23 persen nelayan menjual perahunya."),
    ],
)  # fmt: skip
def test_a_share_in_brackets_as_it_is_said(work: str, text: str) -> None:
    """The share itself, its rest, its count or a fraction of it; another group, thing or year."""
    assert made(work, text) == set()


def test_two_texts_of_a_kind_are_not_told_apart() -> None:
    """Where two other texts are audits, "the audit" is neither."""
    claims, _ = propose(
        {"a": "The audit counted 5,900 season tickets in 2016.\n", "b": POOLS, "c": "Internal audit\n\nAll is well.\n"},
        CODEBOOK,
        dict.fromkeys("abc", "en"),
        dict.fromkeys("abc", "2017"),
        {"a": "Zorn, W.", "b": "Oster Audit Office", "c": "Oster Water Company"},
        {"a": "Another Matter", "b": "Deep Water", "c": "Internal audit of the pools"},
    )

    assert not len(claims[claims["attributed_to"] != ""])


def test_a_title_that_is_a_subject_is_no_work() -> None:
    """The article on a choir is not what a sentence about the choir cites."""
    known = works(["a", "b"], {}, {"a": "Kelby Choir", "b": "Reed Survey 2016"}, {}, ["Kelby Choir"])

    assert [work.title for work in known] == [(), ("reed", "survey")]


def test_the_command_proposes_what_checking_proposes(make_corpus: Callable[..., Path]) -> None:
    """`propose` and `check` hold a text against the works that it cites, known by their titles."""
    texts = {"a": "The Selm Seal Count of 2013 reported 68 seals on the northern bank.\n", "b": SELM}
    rows = ["source_id,title,authors,year,language,rights,sha256"]
    for (source_id, text), line in zip(texts.items(), ("Tides,Zorn,2018", "Selm Seal Count,Vance,2013"), strict=True):
        rows.append(f"{source_id},{line},en,open,{hashlib.sha256(text.encode()).hexdigest()}")
    codebook = "properties:\n  - {property: members, subject: Kelby Choir, type: count}\n"
    files = {f"sources/{source_id}.txt": text for source_id, text in texts.items()}
    corpus = load_corpus(make_corpus({**files, "sources.csv": "\n".join(rows) + "\n", "codebook.yml": codebook}))

    claims, _ = propose_corpus(corpus, None, write=False)
    read = read_corpus(corpus, find_corpus_texts(corpus, None)).proposals

    assert {claim["value"] for claim in claims} == {"68", "86"}
    assert [claim["claim_id"] for claim in claims] == list(read["claim_id"])


TREES = (
    "Saplings handed out are counted as a running total: 410 saplings until March 2014 and 980 saplings until May 2015."
)
BIBIT = "Sampai akhir 2014 telah dibagikan 410 bibit, dan sampai akhir 2015 980 bibit. Targetnya 1.000 bibit."


@pytest.mark.parametrize(
    ("language", "work", "text", "values"),
    [
        ("en", TREES, "According to the Grey Hill Fund (2016), 890 saplings had been handed out until May 2015.", {"890", "980"}),
        ("en", TREES, "According to the Grey Hill Fund (2016), 470 saplings had been handed out until March 2014.", {"470", "410"}),
        ("en", TREES, "According to the Grey Hill Fund (2016), 980 saplings had been handed out until May 2015.", set()),
        ("en", TREES, "According to the Grey Hill Fund (2016), 700 saplings had been handed out until August 2014.", set()),
        ("en", TREES, "According to the Grey Hill Fund (2016), 520 saplings had been handed out until June 2013.", set()),
        ("id", BIBIT, "Menurut Grey Hill Fund (2016), sampai akhir 2015 telah dibagikan 890 bibit.", {"890", "980"}),
        ("id", BIBIT, "Menurut Grey Hill Fund (2016), sampai akhir 2014 telah dibagikan 410 bibit.", set()),
        ("id", BIBIT, "Menurut Grey Hill Fund (2016), sampai akhir 2013 telah dibagikan 370 bibit.", set()),
    ],
)  # fmt: skip
def test_running_totals_until_one_date(language: str, work: str, text: str, values: set[str]) -> None:
    """Of several totals only the one of the same date is meant, wherever the dates stand; of another month none is."""
    claims, _ = propose(
        {"a": text + "\n", "b": work + "\n"},
        CODEBOOK,
        {"a": language, "b": language},
        {"a": "2018", "b": "2016"},
        {"a": "Zorn, W.", "b": "Grey Hill Fund"},
        {"a": "Another Matter", "b": "Trees on Grey Hill"},
    )

    assert set(claims["value"]) == values


@pytest.mark.parametrize(
    ("said", "subjects"),
    [
        ("The chair recalled that, according to the Marlow Pike evaluation, 71 per cent of members were content with the choir.", 2),
        ("The chair recalled that, according to the Marlow Pike evaluation, 64 per cent of members were content with the choir.", 0),
        ("The chair recalled that, according to her neighbour, 71 per cent of members were content with the choir.", 0),
        ("The chair recalled that, according to the Marlow Pike evaluation, 71 per cent of visitors were late.", 0),
    ],
)  # fmt: skip
def test_what_is_only_reported_is_held_against_its_work(said: str, subjects: int) -> None:
    """Two claims of one property are not compared where one is somebody's word: the work that it goes back to says which."""
    entry = Property("content", "Kelby Choir", "percentage", cues={"en": ("content",)})
    work = "Kelby Choir\n\nAll members of the Kelby Choir were asked. Of these members, 653 (64%) were content with the Kelby Choir.\n"

    claims, _ = propose(
        {"a": f"Kelby Choir\n\n{said}\n", "b": work},
        Codebook((entry,)),
        {"a": "en", "b": "en"},
        {"a": "2018", "b": "2017"},
        {"a": "Kelby Council", "b": "Marlow Pike Associates"},
        {"a": "Minutes", "b": "Evaluation of the Kelby Choir"},
    )

    assert sum(claims["subject"] == "Evaluation of the Kelby Choir") == subjects
