"""Fold a text so that two printings of the same words become equal, and find the way back.

What is folded, on both sides of a comparison: white space of every kind to one space; quotation marks, dashes and
ellipses to their ASCII forms; ligatures and wide forms (NFKC where it is safe); accents to composed letters; soft
hyphens, zero-width and control characters away; a word broken by a hyphen at a line end joined again.

What is never folded: letter case, digits, signs and decimal points. Superscripts, subscripts, fractions and circled
digits stay as they are, so that "10²" does not become "102". `loosen` folds further and is for the search for altered
quotes only.

Everything is linear in the text, and every folded character knows the span of the original that it came from.
"""

from __future__ import annotations

import functools
import re
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

SINGLE_QUOTES = "‘’‚‛′`´ʹʻʼʽˈ＇"
DOUBLE_QUOTES = "“”„‟″«»〝〞＂"
DASHES = "‐‑‒–—―−﹘﹣－"
ZERO_WIDTH = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
CONTROLS = "\x00\x01\x03-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
# PDFium writes U+0002, U+FFFE or U+FFFF where a font's hyphen broke a word at a line end.
BROKEN_WORD_MARKS = "\x02\ufffe\uffff"
LOST = "?\ufffd"  # what stands in a text for a character that an encoding lost

_GONE = ZERO_WIDTH + CONTROLS
_SAFE_TAGS = ("<compat>", "<wide>", "<narrow>", "<font>", "<noBreak>", "<square>", "<initial>", "<medial>", "<final>")


@dataclass(frozen=True)
class Folded:
    """A folded text and, for each of its characters, the span of the original: [starts[i], ends[i])."""

    text: str
    starts: np.ndarray
    ends: np.ndarray

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the original that the folded characters [start, end) came from."""
        if start >= end:
            at = int(self.starts[start]) if start < len(self.starts) else (int(self.ends[-1]) if len(self.ends) else 0)
            return at, at
        return int(self.starts[start]), int(self.ends[end - 1])

    def place_of(self, position: int) -> int:
        """Return the first folded character whose original ends after `position`."""
        return int(np.searchsorted(self.ends, position, side="right"))


@functools.cache
def _replacements() -> dict[str, str]:
    """Return every single character that folds to something else, white space and removed ones apart."""
    table: dict[str, str] = {}
    for number in range(0x80, sys.maxunicode + 1):
        character = chr(number)
        decomposition = unicodedata.decomposition(character)
        if not decomposition or 0xAC00 <= number <= 0xD7A3:
            continue
        if decomposition.startswith("<") and not decomposition.startswith(_SAFE_TAGS):
            continue
        form = unicodedata.normalize("NFKC" if decomposition.startswith("<") else "NFC", character)
        merges_digits = any(c.isdecimal() for c in form) and unicodedata.decimal(character, None) is None
        if form != character and " " not in form and not merges_digits:
            table[character] = form
    table.update(dict.fromkeys(SINGLE_QUOTES, "'"))
    table.update(dict.fromkeys(DOUBLE_QUOTES, '"'))
    table.update(dict.fromkeys(DASHES, "-"))
    table.update({"‹": "'", "›": "'", "…": "...", "⁓": "~", "∼": "~", "µ": "μ"})
    return table


@functools.cache
def _patterns() -> tuple[re.Pattern[str], dict[int, str], re.Pattern[str]]:
    """Return what needs its neighbours, what folds one character to one, and what changes the length.

    Each pattern starts with one set of characters, which `re` searches for fast; none can blow up.
    """
    hyphens = re.escape("-" + DASHES[:3]) + "\u00ad"
    breaks = re.compile(
        rf"[{hyphens}{BROKEN_WORD_MARKS}{DASHES[3:5]}/]"
        rf"(?:(?<=[{BROKEN_WORD_MARKS}])\s*+|(?<=-)-{{1,2}}+(?!-)(?<!----)|[{_GONE}]{{0,2}}+\s++)"
    )
    table = _replacements()
    one_to_one = {ord(old): new for old, new in table.items() if len(new) == 1}
    one_to_one.update({number: " " for number in range(sys.maxunicode + 1) if chr(number).isspace()})
    longer = "".join(re.escape(old) for old, new in table.items() if len(new) > 1)
    return breaks, one_to_one, re.compile(rf"[{longer}{_GONE}](?:(?<=[{_GONE}])[{_GONE}]++)?+")


_DASHES_AND_SLASH = DASHES[3:5] + "/"
_ASCII_SPACES = {ord(character): " " for character in "\t\n\v\f\r\x1c\x1d\x1e\x1f"}
_SPACES = re.compile(r"  +")
_MARK = re.compile(r"[\u0300-\u036f]")
_MARKED = re.compile(r"[^\W\d_][\u0300-\u036f]{1,8}+")


def fold(text: str) -> Folded:
    """Return the folded text with the map back to `text`."""
    table = _replacements()
    breaks, one_to_one, changing = _patterns()

    def join(match: re.Match[str]) -> str:
        found = match[0]
        before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
        if found[0] in BROKEN_WORD_MARKS:  # between digits it was a hyphen: a range keeps it
            return "-" if before.isdecimal() or after.isdecimal() else ""
        if found.startswith("--"):
            return "-"
        if found[0] not in _DASHES_AND_SLASH and before.isalpha() and after.islower():
            return ""
        # "Alpen-\nRhein", "2013–\n2018" and "and/\nor" keep their sign and lose the line end, or the space it became.
        if before.isalnum() and after.isalnum():
            return found[0] if found[0] in _DASHES_AND_SLASH else "-"
        return found

    folded = _substitute(breaks, join, text)
    plain = folded.text.translate(_ASCII_SPACES if folded.text.isascii() else one_to_one)
    folded = _after(folded, _substitute(changing, lambda match: table.get(match[0], ""), plain))
    if not folded.text.isascii() and _MARK.search(folded.text):
        compose = _substitute(_MARKED, lambda match: unicodedata.normalize("NFC", match[0]), folded.text)
        folded = _after(folded, compose)
    return _after(folded, _substitute(_SPACES, lambda match: " ", folded.text))


_RAISED = "⁰¹²³⁴-⁹₀-₉"
_LOOSE = re.compile(rf"[{_RAISED}-](?:(?<=-)(?=[^\W\d_]))?+")


def loosen(folded: Folded) -> Folded:
    """Fold further, for the search for altered quotes: case, hyphens inside words, raised digits after letters.

    A raised digit after a digit stays: "10²" is still not "102".
    """
    text = folded.text

    def replace(match: re.Match[str]) -> str:
        before = text[max(0, match.start() - 1) : match.start()]
        if match[0] == "-":
            return "" if before.isalpha() and text[match.end() : match.end() + 1].isalpha() else "-"
        return unicodedata.normalize("NFKC", match[0]) if before.isalpha() else match[0]

    again = _substitute(_LOOSE, replace, text)
    low = again.text.lower()
    if len(low) != len(again.text):  # a few letters grow when lowered ("İ"); those stay
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in again.text)
    return _after(folded, Folded(low, again.starts, again.ends))


def _after(first: Folded, second: Folded) -> Folded:
    """Return the fold `second` of `first.text` as a fold of the original."""
    if not second.text:
        return second
    return Folded(second.text, first.starts[second.starts], first.ends[second.ends - 1])


def _substitute(pattern: re.Pattern[str], replace: Callable[[re.Match[str]], str], text: str) -> Folded:
    """Replace every match and keep where each character came from.

    A replacement as long as its match maps character to character; another one maps every
    character to the whole match.
    """
    parts: list[str] = []
    edits: list[tuple[int, int, int]] = []  # start and end in the original, length of the replacement
    done = 0
    for match in pattern.finditer(text):
        new = replace(match)
        if new == match[0]:
            continue
        start, end = match.span()
        parts += (text[done:start], new)
        done = end
        if len(new) != end - start:
            edits.append((start, end, len(new)))
    parts.append(text[done:])
    out = "".join(parts)
    places = np.arange(len(out), dtype=np.int64)
    if not edits:
        return Folded(out, places, places + 1)
    old_starts, old_ends, lengths = np.array(edits, dtype=np.int64).T
    shifts = np.concatenate(([0], np.cumsum(old_ends - old_starts - lengths)))
    new_starts = old_starts - shifts[:-1]  # of each replacement, in the folded text
    which = np.searchsorted(new_starts + lengths, places, side="right")  # edits wholly before each character
    starts = places + shifts[which]
    ends = starts + 1
    first = np.repeat(new_starts - np.cumsum(lengths) + lengths, lengths)
    inside = first + np.arange(int(lengths.sum()))
    starts[inside] = np.repeat(old_starts, lengths)
    ends[inside] = np.repeat(old_ends, lengths)
    return Folded(out, starts, ends)
