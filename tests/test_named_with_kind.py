"""Subjects named with the kind of body that their labels say, or with another name in brackets."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

TEMPLE = Codebook(
    (
        Property("founded", "Sun Kettle", "date", label={"en": "founding of the cooperative", "id": "berdirinya koperasi"},
                 cues={"en": ("founded", "established"), "id": ("didirikan", "berdiri")}),
        Property("passed", "River Tolls Act", "date", label={"en": "passing of the Act"}, cues={"en": ("passed",)}),
    )
)  # fmt: skip


def dated(text: str, language: str) -> set[tuple[str, str]]:
    """Return the dates claimed, by property."""
    claims, _ = propose({"a": text + "\n"}, TEMPLE, {"a": language})
    return set(zip(claims["property"], claims["value"], strict=True)) if len(claims) else set()


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("The Sun Kettle Cooperative was founded on 4 May 1998 by five weavers.", "en", ("founded", "1998-05-04")),
        ("The yard belongs to the Sun Kettle Cooperative (founded 1998).", "en", ("founded", "1998")),
        ("Koperasi Sun Kettle berdiri pada 1998.", "id", ("founded", "1998")),
        ("Sun Kettle berdiri pada 1998.", "id", ("founded", "1998")),
        ("The River Tolls Act (Act No. 7 of 1911) was passed on 3 June 1911.", "en", ("passed", "1911-06-03")),
        ("The River Tolls Act (known as Barton's Law) was passed on 3 June 1911.", "en", ("passed", "1911-06-03")),
    ],
)
def test_named_in_full(text: str, language: str, value: tuple[str, str]) -> None:
    """The date is the subject's."""
    assert dated(text, language) == {value}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Sun Kettle Museum was founded in 1998.", "en"),
        ("Museum Sun Kettle berdiri pada 1998.", "id"),
        ("Yayasan Sun Kettle berdiri pada 1998.", "id"),
        ("The Sun Kettle Cooperative Bank was founded in 1998.", "en"),
        ("The River Tolls Act taxed the Orra Weir. The Ferry Rates Act (River Act) was passed in 1911.", "en"),
        ("The River Tolls Act (the Ferry Rates Act was passed in 1911) taxed barges.", "en"),
    ],
)
def test_named_otherwise(text: str, language: str) -> None:
    """Another kind of body, or another name that bears the verb: no date of the subject."""
    assert dated(text, language) == set()
