"""Boxes of labels and values: each row is read alone, and what only looks like a box is left as it is."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose
from helpers.readers.mentions import read_mentions
from helpers.readers.table_lines import laid_out

PLAIN = (
    "Orra Weir\nCrosses River Arn\nTotal length 1,016 m (3,333 ft)\nWidth 25 m (82 ft)\nClearance below 38 m\n"
    "Staff about 120\nCost US$15 million\nOpened May 24, 1903; 99 years ago (1903-05-24)\n\nOrra Weir is a weir.\n"
)
LETAK = (
    "Bendung Orra\nPanjang 5.438 m (17.841 ft)\nLebar 30 m\nRuang bebas di bawah 35 m\nBiaya Rp 4,5 triliun\n"
    "Mulai dibangun 20 Agustus 2003\nDibuka 10 Juni 2009; 12 tahun yang lalu\nBendung Orra adalah bendung.\n"
)
BARS = "Orra Weir | |\n---|---|\nCrosses | River Arn |\nWidth | 25 m (82 ft) |\nHistory | |\nOpened | 24 May 1903 |\n\nIt is a weir.\n"
BELOW = (
    "Orra Weir\nWidth\n25 m (82 ft)\nLength\n1,016 m\nOpened\n24 May 1903\nCrosses\nRiver Arn\n\nOrra Weir is a weir.\n"
)
TABS = "Orra Weir\nWidth\t25 m (82 ft)\nCrosses\tRiver Arn\nOpened\t24 May 1903\nStaff\tabout 120\n\nOrra Weir is a weir.\n"
WORDED = "Orra Weir\nFrom the Book of Weirs\n\nKeeper          Arn Society\nSeat            Orra, Tanera\nVisitors        16,900 (end of 2023)\nStaff           34 (2023)\n\nOrra Weir is a weir.\n"
TABLE = "Orra Weir\n\nName      Visitors\nNorth      210\nEast      165\n\nOrra Weir is a weir.\n"
APART = "Facts\n\nWidth 25 m\n\nStaff over 120\n\nOpened in 1903\n\nOrra Weir is a weir.\n"
GROUPS = "The fund helped many. Whom we reach\nPupils: 9,200\nNurses: 840\n"


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("en", PLAIN, "| Total length: 1,016 m (3,333 ft)."),
        ("en", PLAIN, "| Clearance below: 38 m."),
        ("en", PLAIN, "| Staff: about 120."),
        ("en", PLAIN, "| Cost: US$15 million."),
        ("en", PLAIN, "| Opened: May 24, 1903; 99 years ago (1903-05-24)."),
        ("id", LETAK, "| Ruang bebas di bawah: 35 m."),
        ("id", LETAK, "| Biaya: Rp 4,5 triliun."),
        ("id", LETAK, "| Mulai dibangun: 20 Agustus 2003."),
        ("en", BARS, "| Width: 25 m (82 ft)."),
        ("en", BARS, "| Crosses: River Arn."),
        ("en", BELOW, "| Length: 1,016 m."),
        ("en", BELOW, "| Opened: 24 May 1903."),
        ("en", TABS, "| Staff: about 120."),
        ("en", WORDED, "| Seat: Orra, Tanera."),
        ("en", WORDED, "| Visitors: 16,900 (end of 2023)."),
        ("en", APART, "| Opened: in 1903."),
        ("en", GROUPS, "The fund helped many. Whom we reach."),
    ],
)
def test_a_row_is_a_line_with_its_label(language: str, text: str, line: str) -> None:
    laid = laid_out(text, language)

    assert laid is not None
    assert line in laid.text.split("\n")


@pytest.mark.parametrize(
    ("language", "text", "readings"),
    [
        ("en", PLAIN, {("38 m", "38"), ("about 120", "~120"), ("May 24, 1903", "1903-05-24")}),
        ("id", LETAK, {("35 m", "35"), ("Rp 4,5 triliun", "4500000000000"), ("10 Juni 2009", "2009-06-10")}),
        ("en", BARS, {("25 m", "25"), ("24 May 1903", "1903-05-24")}),
        ("en", BELOW, {("25 m", "25"), ("1,016 m", "1016")}),
    ],
)
def test_values_are_read_where_they_stand(language: str, text: str, readings: set[tuple[str, str]]) -> None:
    """What ends a label ("below") bounds no number."""
    assert readings <= {(text[m.start : m.end], m.value) for m in read_mentions(text, language)}


@pytest.mark.parametrize(
    "text",
    [
        "The weir was opened by the\nDuke of Arn. It is 40 m longer than\nTower Weir and has cost about\n3 million pounds.\n",
        "Contents\nIntroduction 3\nLength 12\nWidth 25\nOpening 30\n\nThe weir is old.\n",
        "Orra Weir Trust\nJalan Melati 12\nArnford 40132\nPhone 0212 345678\n",
        "Chapter 3\nTable 12\nPasal 7\nMay 24\nMonday 12 May 2003\n",
        "In 1999 a weir was built\nIn 2003 another one\nThe 12 sluices were mended\nOn 5 May it rained\n",
        "Home | About | Contact\nNews | 12 May 2003 | Share\n",
        "Daftar isi\n1 Letak\n2 Sejarah\n3 Ekonomi\n",
        "Staff\n120\n",
    ],
)
def test_what_only_looks_like_a_box_is_left_alone(text: str) -> None:
    assert laid_out(text, "en") is None


def entry(name: str, kind: str, *cues: str, **more: object) -> Property:
    """Return a property of a weir."""
    given = {"type": kind, "label": {"en": name}, "cues": {"en": cues, "id": cues}, **more}
    return Property(property=name, subject="Orra Weir", **given)  # type: ignore[arg-type]


ENTRIES = (
    entry("opened", "date", "opened", "dibuka"),
    entry("length", "measurement", "length", "panjang", unit="m"),
    entry("width", "measurement", "width", "lebar", unit="m"),
    entry("staff", "count", "staff", unit="persons", varies_by=("period",)),
)


def claimed(text: str, language: str) -> set[tuple[str, str, str]]:
    """Return property, value and period of what is claimed of a weir."""
    claims, _ = propose({"a": text}, Codebook(ENTRIES), {"a": language})
    return set(zip(claims["property"], claims["value"], claims["period"], strict=True))


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("en", PLAIN, {("length", "1016", ""), ("width", "25", ""), ("opened", "1903-05-24", ""), ("staff", "~120", "")}),
        ("id", LETAK.replace("Bendung Orra", "Orra Weir"), {("length", "5438", ""), ("width", "30", ""), ("opened", "2009-06-10", "")}),
        ("en", BARS, {("width", "25", ""), ("opened", "1903-05-24", "")}),
        ("en", BELOW, {("width", "25", ""), ("length", "1016", ""), ("opened", "1903-05-24", "")}),
    ],
)  # fmt: skip
def test_a_label_has_its_own_value(language: str, text: str, made: set[tuple[str, str, str]]) -> None:
    """Neither the value above, nor the conversion in its brackets; and the date of one row is not when the others hold."""
    assert claimed(text, language) == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Orra Weir is a weir.\nTotal Length: 1,016 m\nTotal Staff: 120\n", {("length", "1016", ""), ("staff", "120", "")}),
        ("Orra Weir is a weir. Stats:\n- Overall Length: 1,016 m\n", {("length", "1016", "")}),
        ("Orra Weir is a weir.\nSelm Quay Length: 1,016 m\nHarl Ferry Staff: 120\n", set()),
    ],
)  # fmt: skip
def test_a_label_written_large_names_nobody_else(text: str, made: set[tuple[str, str, str]]) -> None:
    """But one with a name of its own does."""
    assert claimed(text, "en") == made
