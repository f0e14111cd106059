"""Spans of a text that are not silently reused when two texts share them.

Quoted text, definitions, titles of laws, names, the apparatus (bibliography, notes,
addresses) and running heads may stand in two texts without one knowing the other.
The words that show them stand in lang/*.citations.toml, table `passages`.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

LONGEST_QUOTE = (
    2000  # characters; an opening sign that is not closed within its paragraph is read to the paragraph's end
)
LONGEST_SENTENCE = 1200
LONGEST_TITLE = 240

QUOTES = {"“": "”", "«": "»", "„": "“", "‟": "”", '"': '"', "‘": "’"}
_BLANK = re.compile(r"\n[ \t\r]*\n")
_STOP = re.compile(r"[.!?;](?=[\s\"”’)]|$)|\n[ \t\r]*\n")
_TITLE_END = re.compile(r"[.;:()\[\]\"”“]|,\s|\n[ \t\r]*\n")
_APPARATUS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w|\b(?:ISSN|ISBN|DOI|doi\.org|Creative Commons|Copyright)\b|©")
URL = re.compile(r"(?:https?://|www\.)[^\s<>\"”]+")
_WORD = re.compile(r"[^\W\d_][\w’'-]*|\d[\d.,]*")


class Span(NamedTuple):
    """A stretch of a text and what it is."""

    start: int
    end: int
    kind: str


@lru_cache(maxsize=1)
def cues() -> dict[str, dict]:
    """Return the tables of lang/*.citations.toml by language."""
    folder = resources.files("helpers") / "lang"
    found = sorted(
        (item for item in folder.iterdir() if item.name.endswith(".citations.toml")), key=lambda item: item.name
    )
    return {item.name.split(".")[0]: tomllib.loads(item.read_text(encoding="utf-8")) for item in found}


def any_word(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first, any white space between their parts."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return r"(?<!\w)(?:" + "|".join(r"\s+".join(map(re.escape, word.split())) for word in ordered) + r")(?!\w)"


@lru_cache(maxsize=1)
def _cues_by_first_word() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """Return the cues by their first word, so that a text is read once, word by word, for all of them."""
    found: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for name in ("definition", "law", "article", "stock", "statement"):
        words = sorted(
            {word for table in cues().values() for word in table["passages"][name]}, key=lambda w: (-len(w), w)
        )
        for word in words:
            number = r"\s+(?:\d+|[IVXLC]+)\b" if name == "article" else ""
            pattern = re.compile(r"\s+".join(map(re.escape, word.split())) + r"(?!\w)" + number, re.IGNORECASE)
            found.setdefault(re.findall(r"\w+", word.lower())[0], []).append((name, pattern))
    return found


def _cued(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the cues of a text in order, with their kind; of one kind the longest at a place."""
    by_word = _cues_by_first_word()
    lower = text.lower()
    for word in re.finditer(r"\w+", lower if len(lower) == len(text) else text):
        seen = ""
        for name, pattern in by_word.get(word[0], ()):
            if name != seen and (match := pattern.match(text, word.start())):
                yield name, match
                seen = name


def set_apart(text: str, apparatus: Iterable[tuple[int, int]] = ()) -> list[Span]:
    """Return the spans of a text that two texts may share without one copying the other, by start.

    `apparatus`: spans of bibliography and notes that the caller knows of.
    Spans may overlap. Names are not among them: they are told by `is_name` word by word.
    """
    spans = [Span(start, end, "apparatus") for start, end in apparatus]
    spans += _quoted(text)
    for name, match in _cued(text):
        if name == "stock":
            spans.append(Span(match.start(), match.end(), "formula"))
        elif name == "statement":
            begin = max((m.end() for m in _STOP.finditer(text, max(0, match.start() - 300), match.start())), default=-1)
            begin = begin if begin >= 0 else max(0, match.start() - 300)
            spans.append(Span(begin, _end(_STOP, text, match.end(), LONGEST_SENTENCE), "formula"))
        elif name == "law":
            if _is_title(text, match):
                spans.append(Span(match.start(), _end(_TITLE_END, text, match.end(), LONGEST_TITLE), "title"))
        else:
            kind = "law" if name == "article" else name
            spans.append(Span(match.end(), _end(_STOP, text, match.end(), LONGEST_SENTENCE), kind))
    spans += [Span(m.start(), m.end(), "apparatus") for m in URL.finditer(text)]
    spans += _lines(text)
    return sorted(spans)


def _end(pattern: re.Pattern[str], text: str, start: int, longest: int) -> int:
    """Return where a span that begins at `start` is closed."""
    stop = pattern.search(text, start, min(len(text), start + longest))
    return stop.start() if stop else min(len(text), start + longest)


def _is_title(text: str, match: re.Match[str]) -> bool:
    """Say whether a word for a law begins a title: a number or a capital follows it."""
    following = text[match.end() : match.end() + 3].strip()
    return match[0][:1].isupper() and bool(following) and (following[0].isupper() or following[0].isdigit())


def _quoted(text: str) -> list[Span]:
    """Return text between quotation marks, and lines set off as quotes."""
    spans, at = [], 0
    opening = re.compile("[" + "".join(QUOTES) + "]")
    while match := opening.search(text, at):
        start, close = match.start(), QUOTES[match[0]]
        at = start + 1
        if match[0] in '"‘' and start and (text[start - 1].isalnum() or text[at : at + 1].isspace()):
            continue  # an apostrophe, inches, or a closing sign
        blank = _BLANK.search(text, at, at + LONGEST_QUOTE)
        limit = blank.start() if blank else min(len(text), at + LONGEST_QUOTE)
        end = text.find(close, at, limit)
        if end < 0 and match[0] in '"‘':
            continue
        end = limit if end < 0 else end + 1
        spans.append(Span(start, end, "quotation"))
        at = end
    spans += [Span(m.start(), m.end(), "quotation") for m in re.finditer(r"^[ \t]*>[^\n]*$", text, re.MULTILINE)]
    return spans


def _lines(text: str) -> list[Span]:
    """Return lines with an address, an identifier or a licence, and lines that return (running heads)."""
    spans, seen = [], []
    for match in re.finditer(r"[^\n]+", text):
        line = match[0]
        if len(line) > 400:
            continue
        if _APPARATUS.search(line):
            spans.append(Span(match.start(), match.end(), "apparatus"))
        key = " ".join(word for word in _WORD.findall(line.casefold()) if not word[0].isdigit())
        if 8 <= len(key) <= 160:
            seen.append((key, match.start(), match.end()))
    times = Counter(key for key, _, _ in seen)
    return spans + [Span(start, end, "running-head") for key, start, end in seen if times[key] >= 3]


def is_name(word: str) -> bool:
    """Say whether a word is written as a name: with a capital."""
    return word[:1].isupper()
