"""Numbers with two digits swapped: which are, which a text points back at, and what they make of an unstated scope."""

from __future__ import annotations

import pytest

from helpers.between_texts.shared_scopes import with_shared_scopes
from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.digit_swaps import one_digit_off, swapped
from helpers.propose import propose
from helpers.proposing.drafts import Draft

CODEBOOK = Codebook((Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (6240, 6420, True), (318, 381, True), (1146, 1416, True), (0.218, 0.281, True), (146.5, 164.5, True),
        (57, 75, False), (120, 210, False), (1200, 2100, False), (318, 319, False), (318, 813, False), (318, 3181, False),
        (6240, 6240, False), (0.218, 2.81, False), (1024, 2041, False), (46.5, 465, False),
    ],
)  # fmt: skip
def test_swapped(left: float, right: float, expected: bool) -> None:
    """Two neighbours in each other's place and nothing else; two digits tell nothing, nor do noughts at the end."""
    assert swapped(left, right) is swapped(right, left) is expected


EN = "We spoke with 318 families on the coast. It rained.\n\n"
ID = "Kami berbicara dengan 318 keluarga di pantai. Hujan turun.\n\n"


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", EN + "The 381 families who fed us want a road.", ["318", "381"]),
        ("en", EN + "All 381 families want a road.", ["318", "381"]),
        ("en", EN + "What these 381 families want is a road.", ["318", "381"]),
        ("id", ID + "Yang diinginkan 381 keluarga itu ialah jalan.", ["318", "381"]),
        ("id", ID + "Seluruh 381 keluarga menginginkan jalan.", ["318", "381"]),
        ("id", ID + "Dari 381 keluarga yang kami temui terdengar satu keinginan.", ["318", "381"]),
        ("en", EN + "The 318 families who fed us want a road.", []),
        ("en", EN + "Another 381 families want a road.", []),
        ("en", EN + "Inland, 381 families want a road.", []),
        ("en", EN + "Some 381 families want a road.", []),
        ("en", EN + "The 391 families who fed us want a road.", []),
        ("en", EN + "The 381 boats that fed us want a harbour.", []),
        ("en", EN + "Inland live 381 families. The 381 families inland want a road.", []),
        ("en", "We spoke with 31 families.\n\nThe 13 families who fed us want a road.", []),
        ("en", EN + "The 381 families in Orra want a road.", []),
        ("en", EN + "The 381 families counted in 2011 want a road.", []),
        ("id", ID + "Seluruh 381 keluarga yang ditemui Keller menginginkan jalan.", []),
        ("en", EN + "An old man says that the 381 families want a road.", []),
        ("id", ID + "Sebanyak 381 keluarga menginginkan jalan.", []),
        ("id", ID + "Di gunung, 381 keluarga menginginkan jalan.", []),
        ("id", ID + "Yang diinginkan 381 pedagang itu ialah jalan.", []),
    ],
)  # fmt: skip
def test_a_number_pointed_back_at(language: str, text: str, values: list[str]) -> None:
    """Both numbers are claimed where the second was never given; a number that is new is another number."""
    claims, _ = propose({"s": text}, CODEBOOK, {"s": language})
    told = [
        row.value for row in claims.itertuples() if "told_again" in row.property or row.property.startswith("stated_")
    ]
    assert told == values


LATER_EN = "The town is old. Its bridge is older. Few come in winter. Most leave by dusk.\n\n"
LATER_ID = "Kotanya tua. Jembatannya lebih tua. Sedikit yang datang pada musim hujan. Kebanyakan lekas pulang.\n\n"


@pytest.mark.parametrize(
    ("first", "later", "values"),
    [
        ("The ferry put 1,240 pilgrims ashore at Orra.", "One thousand four hundred and twenty pilgrims came ashore.", ["1240", "1420"]),
        ("Forty-six smiths returned our questionnaire.", "What this article says rests on 64 smiths, no more.", ["46", "64"]),
        ("We asked 86 dockers, most of them afloat.", "The sixty-eight people interviewed for this chapter are old.", ["86", "68"]),
        ("In 2018 a midwife attended 87.4 per cent of births.", "A midwife attended 84.7 per cent of births in 2018.", ["87.4", "84.7"]),
        ("For two years we followed 1,260 toddlers in 42 villages.", "Two years with 1,620 toddlers have taught us patience.", ["1260", "1620"]),
        ("In 2018, 1,240 pilgrims came ashore.", "In 2019 there were 1,420 pilgrims.", []),
        ("The ferry put 1,240 pilgrims ashore.", "The harbour had planned for 1,420 pilgrims.", []),
        ("The ferry put 1,240 pilgrims ashore.", "Our last issue gave 1,420 pilgrims. It is 1,240.", []),
        ("The ferry at Orra carried 1,240 pilgrims.", "The one at Selm carried 1,420 pilgrims.", []),
        ("The ferry put 1,240 pilgrims ashore.", "About 1,420 pilgrims came by barge.", []),
        ("We interviewed 46 smiths.", "In the valley there are 64 forges.", []),
        ("The valley has 46 smiths.", "There were 64 smiths, once.", []),
        ("The ferry put 1,240 pilgrims ashore, and the barge 180.", "In all, 1,420 pilgrims came.", []),
        ("An old man says that 1,240 pilgrims came.", "We saw 1,420 pilgrims.", []),
        ("Spending came to 2.4 million dollars.", "Rents made 4.2 million dollars.", []),
    ],
)  # fmt: skip
def test_a_number_told_twice(first: str, later: str, values: list[str]) -> None:
    """Two numbers of one noun, or told in the same words, are one of which the digits were swapped; unless the text tells two things."""
    assert _told("en", f"{first}\n\n{LATER_EN}{later}") == values


@pytest.mark.parametrize(
    ("first", "later", "values"),
    [
        ("Sampai penutupan pameran tercatat 5.310 pengunjung.", "Panitia menghitung 3.510 pengunjung.", ["5310", "3510"]),
        ("Tujuh puluh tiga nelayan menjawab pertanyaan kami.", "Penelitian ini terbatas pada 37 nelayan di satu teluk.", ["73", "37"]),
        ("Gudang itu menyimpan 2.180 ton gabah kering.", "Bagaimana gabah kering 2.810 ton itu bisa terbakar?", ["2180", "2810"]),
        ("Dana desa itu menanggung 1.165 nasabah.", "Dengan 1.615 nasabah, dana itu terlalu besar.", ["1165", "1615"]),
        ("Pada 2018 gudang itu menyimpan 2.180 ton gabah.", "Pada 2019 simpanannya 2.810 ton gabah.", []),
        ("Panitia menargetkan 5.310 pengunjung.", "Yang datang 3.510 pengunjung.", []),
        ("Gudang menyimpan 218 ton gabah dan 63 ton jagung.", "Hasil panen seluruhnya 281 ton.", []),
        ("Desa ini punya 73 nelayan.", "Dulu nelayan di sini 37 orang.", []),
    ],
)  # fmt: skip
def test_a_number_told_twice_in_indonesian(first: str, later: str, values: list[str]) -> None:
    """So in Indonesian."""
    assert _told("id", f"{first}\n\n{LATER_ID}{later}") == values


def _told(language: str, text: str) -> list[str]:
    claims, _ = propose({"s": text + "\n"}, CODEBOOK, {"s": language})
    return [row.value for row in claims.itertuples() if "told_again" in row.property]


@pytest.mark.parametrize(
    ("left", "right", "periods"),
    [
        (("6240", "1966"), ("6420", ""), ["1966", "1966"]),
        (("6240", "1966"), ("6520", ""), ["1966", ""]),
        (("~6240", "1966"), ("6420", ""), ["1966", ""]),
        (("1000..9999", "1966"), ("6420", ""), ["1966", ""]),
        (("6240", "1966"), ("6420", "1967"), ["1966", "1967"]),
    ],
)
def test_a_year_that_was_not_read(left: tuple[str, str], right: tuple[str, str], periods: list[str]) -> None:
    """Two numbers that have the same digits, two swapped, are of one year, though only one says so."""
    drafts = [
        Draft(name, 0, 4, "count", "Kelby Choir", "moved", value, "", period=period)
        for name, (value, period) in (("a", left), ("b", right))
    ]
    assert [draft.period for draft in with_shared_scopes([], drafts, Codebook(()))] == periods


@pytest.mark.parametrize(("subject", "place"), [("Selm fire", "Selm"), ("Selm", ""), ("Orra fire", "")])
def test_what_is_called_after_a_place_is_there(subject: str, place: str) -> None:
    """A claim that says no place has that of its subject's name, if another claim has it."""
    entry = Property("hurt", subject, "count", varies_by=("place",))
    drafts = [
        Draft(name, 0, 4, "count", subject, "hurt", "12", "", place=where) for name, where in (("a", "Selm"), ("b", ""))
    ]
    assert with_shared_scopes([], drafts, Codebook((entry,)))[1].place == place


@pytest.mark.parametrize(("value", "place"), [("12", ""), ("9", ""), ("4", "Selm")])
def test_what_is_called_after_a_place_and_told_of_another_is_wider(value: str, place: str) -> None:
    """Then only a number smaller than that of its own place can be none of all."""
    entry = Property("hurt", "Selm fire", "count", varies_by=("place",))
    told = (("a", "9", "Selm"), ("a", "3", "Orra"), ("b", value, ""))
    drafts = [Draft(name, 0, 4, "count", "Selm fire", "hurt", number, "", place=where) for name, number, where in told]
    assert with_shared_scopes([], drafts, Codebook((entry,)))[2].place == place


def test_a_text_that_tells_of_the_place_tells_of_all_besides() -> None:
    """Its other number is no second one of that place."""
    entry = Property("hurt", "Selm fire", "count", varies_by=("place",))
    drafts = [Draft("a", 0, 4, "count", "Selm fire", "hurt", "12", "", place=where) for where in ("Selm", "")]
    assert with_shared_scopes([], drafts, Codebook((entry,)))[1].place == ""


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [(58, 38, True), (1612, 1672, True), (58, 85, False), (8, 3, False), (5.8, 58, False), (41, 41, False)],
)
def test_one_digit_off(left: float, right: float, expected: bool) -> None:
    """One digit alone differs, at one place."""
    assert one_digit_off(left, right) is one_digit_off(right, left) is expected
