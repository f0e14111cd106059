"""Bibliographies and notes of a text: where a heading opens a list of works, and where it ends.

A heading may be called like one and be of patients who were referred ("Rujukan"): prose below it opens none.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from helpers.readers.candidates import find_words, together

NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[A-Z]\.|[IVX]{1,5}\.)[ \t\u00a0]+(?=\S)")
NOTE_LINE = re.compile(r"\n[ \t]{0,4}(?:[¹²³⁰⁴-⁹]|\[\^\d)")
LONG_LINE = re.compile(r"\n([^\n]{40,})")
BRACKETED_YEAR = re.compile(r"\((?:1[5-9]|20)\d\d[a-z]?\)")
ENTRY_MARK = re.compile(r"\[?\d{1,3}[\].)][ \t]")  # before one of a list of works
FIRST_MARK = re.compile(r"[.,;:](?=\s)|\(")
ENTRY = re.compile(r"\((?:1[5-9]|20)\d\d|[.,:] (?:1[5-9]|20)\d\d\b|https?:|\bdoi\b")  # of a bibliography
LABELLED = re.compile(
    r"^[#* ]{0,4}(?:\d{1,2}|[A-Z])\.?[ \t\u00a0]{1,4}(?=[A-Z])[^\n]{1,60}$", re.M
)  # a heading with a number
ENTRIES = 2000  # characters after a heading in which the first work cited stands
FOOTNOTE = re.compile(r"[ \t]{0,4}(?:[¹²³⁰⁴-⁹]{1,3}|\[\^\d{1,3}\]:?)[ \t\u00a0]?(?=\S)")
MARKUP = "#*_= \t\u00a0"
CONTENTS, SHORT = 300, 60  # characters below a line of a table of contents, and of its longest line
NEXT_LINE = re.compile(r"\s*\n\s*([^\n]+)")
EDITED = re.compile(r"[ \t\u00a0]*\[[^\[\]\d\n]{3,40}\]$")  # "Rujukan [sunting]"


class Span(NamedTuple):
    """A stretch of a text: sentence, heading, item, paragraph, bibliography or footnote."""

    start: int
    end: int
    kind: str


@lru_cache(maxsize=8)
def segment_words(key: str) -> frozenset[str]:
    """Return a list of words over all languages."""
    folder = files("helpers") / "lang"
    found: set[str] = set()
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.name.endswith(".segments.toml"):
            found.update(tomllib.loads(entry.read_text("utf-8"))[key])
    return frozenset(found)


@lru_cache(maxsize=4)
def zones(text: str) -> tuple[Span, ...]:
    """Return the bibliographies and footnotes of a text, in order."""
    found: list[Span] = []
    stops: list[int] | None = None
    labels: dict[str, list[int]] | None = None
    headings = list(_headings(text))
    last = {heading: begin for begin, _, heading in headings}
    for begin, line_end, heading in headings:
        kind = "bibliography" if heading in segment_words("bibliography") else "footnote"
        if kind == "bibliography" and _is_prose(text, line_end):
            continue  # RUJUKAN, of patients who were referred
        if _is_listed(text, begin, line_end) or (last[heading] > begin and _is_followed_by_heading(text, line_end)):
            continue  # a line of the table of contents
        if found and found[-1].start <= begin < found[-1].end:
            if kind == found[-1].kind or kind == "footnote":
                continue
            found[-1] = Span(found[-1].start, begin, found[-1].kind)  # notes end where the references begin
        stops = _stops(text) if stops is None else stops
        end = next((stop for stop in stops if stop > line_end), len(text))
        if kind == "bibliography":
            labels = _labelled(text) if labels is None else labels
            following = _next_section(text, labels, (begin, line_end))
            if line_end < following < end:
                end = following
                if not ENTRY.search(text, line_end, min(end, line_end + ENTRIES)):
                    continue  # "C. Rujukan" of patients, before "D. …"
        found.append(Span(begin, end, kind))
    for match in NOTE_LINE.finditer(text):
        start = match.start() + 1
        if FOOTNOTE.match(text, start):
            end = text.find("\n\n", start)
            end = len(text) if end < 0 else end
            other = NOTE_LINE.search(text, start, end)
            found.append(Span(start, other.start() if other else end, "footnote"))
    found.sort()
    kept: list[Span] = []
    for zone in found:
        if not kept or zone.start >= kept[-1].end:
            kept.append(zone)
    return tuple(kept)


def _is_prose(text: str, position: int) -> bool:
    """Say whether the first long line after a position is one of sentences: many small words before its first mark."""
    for match in LONG_LINE.finditer(text, position, position + 1000):
        line = match[1].strip()
        if ENTRY_MARK.match(line) or BRACKETED_YEAR.search(line):
            return False
        if line.endswith(":"):
            continue
        words = FIRST_MARK.split(line.lstrip("•*–- "), maxsplit=1)[0].split()
        return len(words) > 4 and sum(word[0].islower() for word in words) >= max(3, len(words) // 2)
    return False


def _headings(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and words of the short lines that are called as a bibliography or notes are."""
    known = segment_words("bibliography") | segment_words("footnotes")
    for at, _ in find_words(text, _heading_words()):
        begin = text.rfind("\n", max(0, at - 64), at) + 1
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        if line_end - begin > 48 or (begin == 0 and at > 48):
            continue
        heading = _plain(text[begin:line_end].lower())
        if heading in known:
            yield begin, line_end, heading


def _is_listed(text: str, begin: int, end: int) -> bool:
    """Say whether a heading's line is one of a table of contents: two short lines right above it, and no work right below."""
    at = begin
    for _ in range(2):
        above = text[text.rfind("\n", max(0, at - SHORT - 2), max(0, at - 1)) + 1 : at].strip()
        if not above or len(above) > SHORT or above[-1] in ".;,":
            return False
        at = text.rfind("\n", 0, max(0, at - 1)) + 1
    stop = text.find("\n\n", end, end + CONTENTS)
    below = text[end : end + CONTENTS if stop < 0 else stop]
    return not ENTRY.search(below) and not ENTRY_MARK.match(below.lstrip())


def _is_followed_by_heading(text: str, end: int) -> bool:
    """Say whether no work stands below a heading, but another short line."""
    following = NEXT_LINE.match(text, end)
    if following is None or len(following[1].strip()) > SHORT or ENTRY.search(following[1]):
        return False
    return not ENTRY_MARK.match(following[1]) and not FOOTNOTE.match(following[1])


@lru_cache(maxsize=1)
def _heading_words() -> frozenset[bytes]:
    """Return the last words of the headings that open a bibliography or notes."""
    headings = segment_words("bibliography") | segment_words("footnotes")
    return together(frozenset(name.split(" ")[-1].encode("latin-1") for name in headings))


def _plain(line: str) -> str:
    """Return a heading's line without its number and markup."""
    bare = EDITED.sub("", line.strip(MARKUP + ":."))
    match = NUMBERED.match(bare.upper())
    return bare[match.end() :].strip(MARKUP + ":.") if match else bare


def _label(line: str) -> str:
    """Return the number or letter that a heading begins with, or ""."""
    number = NUMBERED.match(line.strip(MARKUP).upper())
    label = number[0].strip(" .\t\u00a0") if number else ""
    return label if label.isdecimal() or len(label) == 1 else ""


def _next_section(text: str, labels: dict[str, list[int]], heading: tuple[int, int]) -> int:
    """Return where the heading stands whose number follows that of another heading ("D." after "C."), or -1."""
    label = _label(text[heading[0] : heading[1]])
    if not label:
        return -1
    following = labels.get(str(int(label) + 1) if label.isdecimal() else chr(ord(label) + 1), [])
    index = bisect_right(following, heading[1])
    return following[index] if index < len(following) else -1


def _labelled(text: str) -> dict[str, list[int]]:
    """Return number or letter -> where short lines begin with it, as headings and not as works cited do."""
    found: dict[str, list[int]] = {}
    for match in LABELLED.finditer(text):
        if match[0][-1] not in ".;," and not ENTRY.search(match[0]):
            found.setdefault(_label(match[0]), []).append(match.start())
    return found


def _stops(text: str) -> list[int]:
    """Return where the lines start whose heading ends a bibliography."""
    stops = []
    for at, _ in find_words(text, _stop_words()):
        begin = text.rfind("\n", max(0, at - 64), at) + 1
        if begin < at - 64:
            continue
        stop = text.find("\n", at)
        line = text[begin : stop if stop >= 0 else len(text)].strip(MARKUP).lower()
        names = [name for name in segment_words("after_bibliography") if line.startswith(name)]
        if names and (len(line) < 64 or any(" " in name for name in names)):
            stops.append(begin)
    return stops


@lru_cache(maxsize=1)
def _stop_words() -> frozenset[bytes]:
    """Return the first words of the headings that end a bibliography."""
    return together(frozenset(name.split(" ")[0].encode("latin-1") for name in segment_words("after_bibliography")))
