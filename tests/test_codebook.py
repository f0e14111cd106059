"""The codebook: defaults, hierarchies, and errors that name every bad entry."""

from pathlib import Path

import pytest

from helpers.corpora.codebook_files import load_codebook
from helpers.errors import DataError


def write(folder: Path, text: str) -> Path:
    """Write a codebook and return its path."""
    path = folder / "codebook.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_three_lines_are_a_codebook(tmp_path: Path) -> None:
    """Property, subject and type are enough; the rest has defaults."""
    book = load_codebook(write(tmp_path, "properties:\n  - {property: cases, subject: clinic, type: count}\n"))

    entry = book.find("clinic", "cases")

    assert entry is not None
    assert (entry.single, entry.quantity, entry.varies_by) == (True, "stock", ("place", "period", "population"))
    assert entry.label_in("id") == "cases"


@pytest.mark.parametrize(
    ("kind", "single", "varies_by"),
    [
        ("date", True, ()),
        ("name", True, ()),
        ("effectiveness", False, ("place", "period", "population")),
        ("causal", False, ("place", "period", "population")),
        ("trend", True, ("place", "period", "population")),
    ],
)
def test_defaults_follow_the_type(tmp_path: Path, kind: str, single: bool, varies_by: tuple[str, ...]) -> None:
    """Dates and names have one value whatever the scope; effects and causes may have many."""
    book = load_codebook(write(tmp_path, f"properties:\n  - {{property: p, subject: s, type: {kind}}}\n"))

    assert (book.properties[0].single, book.properties[0].varies_by) == (single, varies_by)


def test_places_lie_within_places(tmp_path: Path) -> None:
    """Within is strict and reaches over several steps."""
    book = load_codebook(write(tmp_path, "properties: []\nplaces: {Quay: Harbour, Harbour: Coast}\n"))

    assert book.within("place", "Quay", "Coast")
    assert not book.within("place", "Coast", "Quay")
    assert not book.within("place", "Quay", "Quay")


def test_a_plain_list_of_cues_counts_for_every_language(tmp_path: Path) -> None:
    """Cues may be given once for all languages."""
    book = load_codebook(write(tmp_path, "properties:\n  - {property: p, subject: s, type: count, cues: [kapal]}\n"))

    assert book.properties[0].cues == {"en": ("kapal",), "id": ("kapal",)}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("properties:\n  - {property: p, subject: s, type: dates}\n", 'type "dates" is none of'),
        ("properties:\n  - {property: p, type: date}\n", '"subject" is missing'),
        ("properties:\n  - {property: p, subject: s, type: date, unitt: year}\n", 'unknown key "unitt"'),
        (
            "properties:\n  - {property: p, subject: s, type: date}\n  - {property: p, subject: s, type: date}\n",
            "stands twice",
        ),
        ("properties: []\nplaces: {A: B, B: A}\n", "runs in a circle"),
        ("properties: [\n", "is not YAML"),
        ("- a\n", "is not a mapping"),
        ("properties: &x []\nplaces: *x\n", "alias"),
        (
            "properties:\n  - {property: p, subject: s, type: classification, terms: [a], excludes: [[a, b]]}\n",
            "terms that are not listed: b",
        ),
        ("!!python/object/apply:os.system ['true']\n", "is not YAML"),
    ],
)
def test_what_is_no_codebook_is_refused(tmp_path: Path, text: str, message: str) -> None:
    """Each problem is said in words, with the entry."""
    with pytest.raises(DataError) as caught:
        load_codebook(write(tmp_path, text))

    assert message in caught.value.render()


def test_all_problems_come_at_once(tmp_path: Path) -> None:
    """Two bad entries make one error with both."""
    text = "properties:\n  - {property: p, subject: s, type: x}\n  - {property: q, subject: s, type: date, quantity: much}\n"

    with pytest.raises(DataError) as caught:
        load_codebook(write(tmp_path, text))

    assert len(caught.value.details) == 2
