"""The shape of a text: headings, announced lists, tables and figures, weekdays beside dates.

Kinds of rows (columns of tables.COLUMNS["structure"]):

    kind      number                value                   unit                target
    heading   its number            –                       –                   –        (level: 1, 2, …)
    list      announced             listed ("" if unread)   the counted noun    "again" where all are counted again instead
    table     its number or ""      announced or present    –                   start of the pointer it answers
    figure    the same
    weekday   –                     the date (ISO)          the weekday said    the weekday it was
"""

from __future__ import annotations

import datetime
import re
from functools import cache
from itertools import pairwise

import pandas as pd

from helpers.corpora.tables import COLUMNS
from helpers.ledgers.lists import announcements
from helpers.ledgers.lists_apposed import apposed
from helpers.ledgers.lists_named import named_announcements
from helpers.ledgers.lists_pointed import pointed_back
from helpers.ledgers.lists_set_out import set_out_elsewhere
from helpers.ledgers.lists_told import told_singly
from helpers.ledgers.weekdays import DAYS, weekday_dates
from helpers.readers.language_data import language_data
from helpers.readers.segments import Segments, segment
from helpers.words import LANGUAGES

NEAR = 2500  # characters around a pointer ("the table below") in which its table may stand
Row = dict[str, str]


def read_structure(text: str, source_id: str, language: str) -> pd.DataFrame:
    """Return the rows of readings/structure.csv for one text, in order of start."""
    parts = segment(text, language)
    rows = [*_headings(parts), *_lists(text, parts), *_tables(text, parts), *_weekdays(text)]
    rows.sort(key=lambda row: (int(row["start"]), int(row["end"]), row["kind"], row.get("value", "")))
    columns = list(COLUMNS["structure"])
    return pd.DataFrame(
        [[source_id if column == "source_id" else row.get(column, "") for column in columns] for row in rows],
        columns=columns,
        dtype="str",
    )


def _row(start: int, end: int, kind: str, **cells: str) -> Row:
    return {"start": str(start), "end": str(end), "kind": kind, **cells}


NUMBERING = re.compile(r"[#*\s]*((?:\d{1,2}\.)*\d{1,2}|[IVXLC]{1,6}(?:\.\d{1,2})*|[A-Z](?=\.))(?=[.\s)])")


def _headings(parts: Segments) -> list[Row]:
    rows = []
    for section in parts.sections:
        number = NUMBERING.match(section.title)
        rows.append(
            _row(
                section.title_start,
                section.title_end,
                "heading",
                level=str(section.level),
                number=number[1] if number else "",
            )
        )
    return rows


def _lists(text: str, parts: Segments) -> list[Row]:
    known = announcements(text)
    places = {found.start for found in known}
    for more in [
        *named_announcements(text),
        *apposed(text, parts.sentences),
        *pointed_back(text, parts.sentences),
        *told_singly(text, parts.sentences),
        *set_out_elsewhere(text, parts.sections),
    ]:
        if more.start not in places:
            known.append(more)
            places.add(more.start)
    return [
        _row(
            found.start,
            found.end,
            "list",
            number=str(found.number),
            value="" if found.listed is None else str(found.listed),
            unit=found.noun.casefold(),
            target="again" if found.again else "",
        )
        for found in known
        if not parts.zone_at(found.start)
    ]


def _weekdays(text: str) -> list[Row]:
    return [
        _row(
            found.start,
            found.end,
            "weekday",
            value=found.date,
            unit=found.weekday,
            target=DAYS[datetime.date.fromisoformat(found.date).weekday()],
        )
        for found in weekday_dates(text)
    ]


@cache
def _words(key: str) -> tuple[str, ...]:
    found = {word for language in LANGUAGES for word in language_data(language, "structure")["tables"][key]}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def _any(key: str) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in _words(key))


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:(?P<table>{_any('table')})|(?P<figure>{_any('figure')}))[ \u00a0]?(?P<number>\d{{1,2}}(?:\.\d{{1,2}})?(?![\d%]|[.,]\d)|[IVX]{{1,4}}\b)(?!(?-i:[a-z]))",
        re.I,
    )


@cache
def _pointers() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:(?P<table>{_any('below')})|(?P<figure>{_any('figure_below')}))(?!\w)(?!\s?\d)", re.I)


@cache
def _elsewhere() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{_any('elsewhere')})(?!\w)", re.I)


@cache
def _beyond() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any('beyond')})\s$", re.I)


def _tables(text: str, parts: Segments) -> list[Row]:
    """Return captions as present, other mentions as announced; a pointer without number looks for a table nearby."""
    rows: list[Row] = []
    captions: list[int] = []
    for match in _numbered().finditer(text):
        kind = "table" if match["table"] else "figure"
        if parts.zone_at(match.start()):
            continue
        value = "present" if _is_caption(text, match) else "announced"
        if value == "announced" and _of_another_work(text, match.start(), match.end()):
            continue
        if value == "present":
            captions.append(match.start())
        rows.append(_row(match.start(), match.end(), kind, number=match["number"].upper(), value=value))
    for match in _pointers().finditer(text):
        kind = "table" if match["table"] else "figure"
        if parts.zone_at(match.start()) or _of_another_work(text, match.start(), match.end()):
            continue
        rows.append(_row(match.start(), match.end(), kind, number="", value="announced"))
        near = any(abs(at - match.start()) <= NEAR for at in captions)
        if near or (kind == "table" and _has_rows(text, match.start())):
            rows.append(_row(match.start(), match.end(), kind, number="", value="present", target=str(match.start())))
    return rows


def _is_caption(text: str, match: re.Match[str]) -> bool:
    """Say whether a mention opens its line (or stands apart in it) and is followed by a title instead of a sentence."""
    line_start = text.rfind("\n", 0, match.start()) + 1
    before = text[line_start : match.start()]
    opens = not before.strip("#*_|> \t\u00a0")
    if not opens and not re.search(r"[.)\]][\s\u2000-\u200b]{2,}$", before):
        return False
    line_end = text.find("\n", match.end())
    after = text[match.end() : len(text) if line_end < 0 else line_end].strip("*_ \t\u00a0")
    if not after:
        return opens
    if opens and after[0] in ".:–—-|":
        return True
    # "Table 2 Passengers a year" is a caption, "Table 2 gives the months." a sentence.
    return after.lstrip(".: \u00a0")[:1].isupper()


def _of_another_work(text: str, start: int, end: int) -> bool:
    """Say whether a mention stands in brackets with a year, follows "Supplementary", or is followed by "of", "in the"."""
    if _elsewhere().match(text, end) or _beyond().search(text[max(0, start - 24) : start]):
        return True
    opening = text.rfind("(", max(0, start - 200), start)
    closing = text.find(")", opening) if opening >= 0 else -1
    if opening < 0 or closing < start:
        return False
    return re.search(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)", text[opening:closing]) is not None


ROW = re.compile(r"^[^\n]*(?:\|[^\n|]*\||\t[^\n\t]+|\S {2,}\d[\d.,%]*)[^\n]*$", re.M)


def _has_rows(text: str, at: int) -> bool:
    """Say whether two neighbouring lines near a position look like rows: bars, tabs, or columns of figures."""
    low, high = max(0, at - NEAR), min(len(text), at + NEAR)
    lines = text[low:high].split("\n")
    rows = [ROW.match(line) is not None for line in lines]
    return any(a and b for a, b in pairwise(rows))
