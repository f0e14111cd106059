"""When two references mean one work: the same address, the same title but for spelling, the same author and year."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

from helpers.corpora.rows import records_of
from helpers.ledgers.bibliography import Reference, fold, work_key

SAME_TITLE = 88.0  # per cent of the letters of two titles that agree


def resolve(reference: Reference, listed: Sequence[Reference]) -> int:
    """Return the index of the listed reference that a reference means, or -1.

    In this order: the same address; the same title; the same author and year; the same
    author with one work only, or nearly the same author in the same year (so that a year or a
    name that differs is found, and not taken for a missing work).
    """
    if reference.url:
        for index, other in enumerate(listed):
            if other.url and same_url(other.url, reference.url):
                return index
    scores = [title_score(reference.title, other.title) for other in listed]
    best = max(range(len(scores)), key=lambda i: scores[i], default=-1)
    if best >= 0 and scores[best] >= SAME_TITLE:
        return best
    if not reference.authors:
        return -1
    named = [i for i, other in enumerate(listed) if same_author(reference.authors, other.authors)]
    for index in named:
        if reference.year and listed[index].year == reference.year:
            return index
    if len(named) == 1:
        return named[0]
    for index, other in enumerate(listed):
        if reference.year and other.year == reference.year and near_author(reference.authors, other.authors):
            return index
    return named[0] if named else -1


def title_score(a: str, b: str) -> float:
    """Return how far two titles agree, in per cent; 0 for short ones; a title may stand without its subtitle."""
    a, b = fold(a), fold(b)
    short, long = sorted((a.split(), b.split()), key=len)
    if len(short) < 3:
        return 0.0
    if len(short) >= 4 and long[: len(short)] == short:
        return 100.0
    return fuzz.ratio(a.replace(" ", ""), b.replace(" ", ""))


def same_url(a: str, b: str) -> bool:
    """Say whether two cleaned addresses are one, but for a part cut off or two letters of a long one."""
    if a == b:
        return True
    return min(len(a), len(b)) >= 30 and (a.startswith(b) or b.startswith(a) or DamerauLevenshtein.distance(a, b) <= 2)


def same_author(cited: Sequence[str], listed: Sequence[str]) -> bool:
    """Say whether the first author cited is an author listed: each of its words is one of theirs."""
    words = {word for word in fold(cited[0]).split() if len(word) > 1} if cited else set()
    return bool(words) and any(words <= set(fold(name).split()) for name in listed)


def near_author(cited: Sequence[str], listed: Sequence[str]) -> bool:
    """Say whether the first author cited is the first listed but for one letter, or two of a long name."""
    if not cited or not listed:
        return False
    a, b = fold(cited[0]), fold(listed[0])
    if len(a.split()) != len(b.split()):
        a, b = (a.split() or [""])[-1], (b.split() or [""])[-1]
    return near_word(a, b)


def near_word(a: str, b: str) -> bool:
    """Say whether two names differ by one letter, or two of seven or more, and are not the same."""
    shorter = min(len(a), len(b))
    return shorter >= 5 and 0 < DamerauLevenshtein.distance(a, b) <= (2 if shorter >= 7 else 1)


class Works:
    """The works met so far, each with one key, so that every reference to a work gets the same."""

    def __init__(self) -> None:
        self.known: list[tuple[str, str, str, str]] = []  # key, folded title, author's last word, address
        self.by_word: dict[str, list[int]] = {}

    def key(self, reference: Reference) -> str:
        """Return the key of the work that a reference means: that of the first reference to it; "" for none."""
        if reference == Reference():
            return ""
        work = _work(reference)
        for index in self._nearby(work):
            if _same_work(work, self.known[index]):
                return self.known[index][0]
        for word in {word for word in work[1].split() if len(word) > 3} | {work[0], work[3]}:
            self.by_word.setdefault(word, []).append(len(self.known))
        self.known.append(work)
        return work[0]

    def _nearby(self, work: tuple[str, str, str, str]) -> list[int]:
        words = {word for word in work[1].split() if len(word) > 3} | {work[0], work[3]} - {""}
        return sorted({index for word in words for index in self.by_word.get(word, ())})


def _work(reference: Reference) -> tuple[str, str, str, str]:
    author = fold(reference.authors[0]).split()[-1:] if reference.authors else []
    key = work_key(reference.authors, reference.title, reference.url)
    if not reference.title and reference.authors:
        key = f"{author[0] if author else ''}:{reference.year}"
    return key, fold(reference.title), author[0] if author else "", reference.url


def _same_work(a: tuple[str, str, str, str], b: tuple[str, str, str, str]) -> bool:
    """Say whether two references mean one work: one key, one address, or one title by authors that do not differ."""
    if a[0] == b[0] or (a[3] and a[3] == b[3] and "/" in a[3]):
        return True
    if a[2] and b[2] and a[2] != b[2] and not near_word(a[2], b[2]):
        return False
    return title_score(a[1], b[1]) >= SAME_TITLE


def source_references(sources: pd.DataFrame | None) -> dict[str, Reference]:
    """Return the references that the sources of a corpus are themselves, by source_id."""
    if sources is None:
        return {}
    out = {}
    for record in records_of(sources):
        names = tuple(name.strip() for name in str(record.get("authors", "")).split(";") if name.strip())
        out[str(record["source_id"])] = Reference(names, str(record.get("year", "")), str(record.get("title", "")))
    return out
