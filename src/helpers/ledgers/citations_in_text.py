"""Citations in the running text: (Author, year), Author (year), references in parentheses, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from helpers.ledgers.bibliography import NAME, YEAR, Reference, fold, pattern_for, read_reference, words_for
from helpers.ledgers.worklists import Row
from helpers.ledgers.works import resolve
from helpers.texts.apart import any_word


def in_text(source: str, text: str, rows: list[Row], closed: list[tuple[int, int]]) -> list[Row]:
    """Return citations in the text: (Author, year), Author (year), references in parentheses, addresses."""
    places = [i for i, row in enumerate(rows) if row.kind in ("entry", "note")]
    works = [rows[i].reference for i in places]
    out: list[Row] = []

    entry_words = {i: set(fold(text[row.start : row.end]).split()) for i, row in enumerate(rows) if row.kind == "entry"}

    def add(start: int, end: int, kind: str, reference: Reference) -> int:
        at = resolve(reference, works)
        if at < 0 and reference.authors:  # a list that was read badly raises no alarm
            name = fold(reference.authors[0]).split()[-1]
            listed = (i for i, words in entry_words.items() if name in words)
            at = places.index(first) if (first := next(listed, -1)) >= 0 else -1
        out.append(Row(source, start, end, kind, reference, "", places[at] if at >= 0 else -1))
        return at

    taken: list[tuple[int, int]] = []
    for group in re.finditer(r"\(([^()]{4,400}(?:\([^()]{0,60}\)[^()]{0,200})?)\)", text):
        if inside(group.start(), closed):
            continue
        cited = [_author_year(part) for part in group[1].split(";")]
        if any(cited):
            for reference in filter(None, cited):
                add(*group.span(), "in-text", reference)
            taken.append(group.span())
            continue
        reference = read_reference(group[1])
        at = resolve(reference, works) if len(group[1].split()) >= 3 and group[1].lstrip('*<“"')[:1].isupper() else -1
        dated = at >= 0 and bool(reference.authors and reference.year) and works[at].year == reference.year
        if reference.url and text[group.start() - 1 : group.start()] != "]":
            add(*group.span(), "url", reference)
            taken.append(group.span())
        elif at >= 0 and (dated or len(fold(reference.title).split()) >= 3):
            add(*group.span(), "in-text", reference)
            taken.append(group.span())
    for match in re.finditer(
        rf"({NAME})(?:\s+(?:{'|'.join(map(re.escape, words_for('others')))}))?\s+\(({YEAR})[a-z]?(?:[,:]\s?[^()]{{1,20}})?\)",
        text,
    ):
        if inside(match.start(2), [*closed, *taken]):
            continue
        named = _named(match[1], match[2])
        if named and (resolve(named, works) >= 0 or _spoken(text, *match.span())):
            add(match.start(), match.end(), "in-text", named)
            taken.append(match.span())
    for match in re.finditer(r"<(?:https?://|www\.)[^\s<>\"”)]+>", text):
        if not inside(match.start(), [*closed, *taken]):
            add(
                match.start(),
                match.end(),
                "url",
                read_reference(text[match.start() : match.end() + 60].split("\n\n")[0]),
            )
    return out


def _author_year(part: str) -> Reference | None:
    """Return a citation such as `Name & Name, 2012: 15`, or None."""
    undated = "|".join(re.escape(word) for word in words_for("undated"))
    body = re.sub(rf"^\s*{any_word(words_for('see'))}[\s:]*", "", part.strip(), flags=re.IGNORECASE)
    match = re.fullmatch(
        rf"([^\d;:]{{2,120}}?)[\s,]+(?:({YEAR})[a-z]?|{undated})(?:\s*[,:]\s*(?:[A-Za-z]{{1,8}}\.?\s*)?\d[\d\s,–-]*)?",
        body,
        re.IGNORECASE,
    )
    return _named(match[1], match[2] or "") if match else None


def _named(names: str, year: str) -> Reference | None:
    """Return a reference for names and a year, or None where the names cannot be an author."""
    names = re.sub(rf"^.*{any_word(words_for('speaks'))}\s+(?=[^\W\d_a-z])", "", names.strip(), flags=re.IGNORECASE)
    others = "|".join(re.escape(word) for word in words_for("others"))
    names = re.sub(rf"[\s,]*(?:{others})\s*$", "", names).strip(" ,")
    parts = [
        part.strip() for part in re.split(rf"\s*&\s*|\s*,\s*|\s+{any_word(words_for('and'))}\s+", names) if part.strip()
    ]
    parts = [part for part in parts if not re.fullmatch(r"(?:[A-Z]\.?\s?){1,3}", part)]
    words = [word.lower().strip(".") for part in parts for word in part.split()]
    if not parts or any(word in _not_author() for word in words[:1]) or any(word in _months() for word in words):
        return None
    if not all(re.fullmatch(NAME, part) and len(part) > 1 for part in parts):
        return None
    return Reference(tuple(parts), year)


@cache
def _months() -> frozenset[str]:
    """Return the names of months in all languages."""
    return frozenset(words_for("months"))


@cache
def _not_author() -> frozenset[str]:
    return frozenset(words_for("not_author"))


def _spoken(text: str, start: int, end: int) -> bool:
    """Say whether the words before or after say that a work is meant."""
    speaks = pattern_for("speaks")
    after = re.match(r"\s+\w+(?:\s+\w+)?", text[end : end + 40])
    before = re.search(speaks.pattern + r"[\s,(]*$", text[max(0, start - 40) : start], re.IGNORECASE)
    return bool(before) or bool(after and speaks.search(after[0]))


def inside(position: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Say whether a position lies within one of some spans."""
    return any(start <= position < end for start, end in spans)
