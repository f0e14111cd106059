"""The words around a place of a text in lower case, to its left and to its right, as dates are read."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|&")
JOINERS = frozenset(" \t\n\r\u00a0\u202f-./'’")
_ASCII = bytes(range(128))
_new = tuple.__new__  # Token(…) checks what is known here, at three times the cost
NEXT = re.compile(r"[ \u00a0\u202f\n\t\r]{0,3}-?[ \u00a0]{0,2}([^\W_]+)")
BETWEEN = " \u00a0\n\t.,-–—’'"
WORD_AFTER = re.compile(r"([ \t\n\r\u00a0\u202f\-–'’]*)([^\W_]+(?:['’][^\W_]+)*|&)")


class Token(NamedTuple):
    """A word and where it stands."""

    start: int
    end: int
    word: str


@lru_cache(maxsize=4)
def lower(text: str) -> str:
    """Return a text in lower case with the same positions (`İ` would become two characters)."""
    written = text.encode("utf-8", "surrogatepass")
    beyond = set(written.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    capitals = sorted(sign for sign in beyond if sign.lower() != sign)
    if len(capitals) < 9 and "Σ" not in capitals:  # looking at these few signs spares a look at each character
        low = written.lower().decode("utf-8", "surrogatepass")
        for capital in capitals:
            if len(capital.lower()) == 1:
                low = low.replace(capital, capital.lower())
        return low
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def tokens_before(low: str, position: int, width: int = 64) -> list[Token]:
    """Return the words that end at or before a position, of the same paragraph and at most `width` characters back."""
    begin = max(0, position - width)
    cut = low.rfind("\n\n", begin, position)
    begin = cut + 2 if cut >= 0 else begin
    found: list[Token] = []
    append, end = found.append, begin - 1
    for piece in low[begin:position].split(" "):
        start = end + 1
        end = start + len(piece)
        if piece.isalnum():
            append(_new(Token, (start, end, piece)))
        elif piece:
            for match in WORD.finditer(low, start, end):
                append(_new(Token, (match.start(), match.end(), match[0])))
    # A word cut by the window's edge is no word.
    if found and begin > 0 and found[0].start == begin and low[begin - 1].isalnum():
        del found[0]
    return found


def next_word(low: str, position: int) -> str:
    """Return the word just after a position, with nothing but spaces or a hyphen between, or ""."""
    found = NEXT.match(low, position)
    return found[1] if found else ""


def word_before(low: str, position: int) -> tuple[int, str]:
    """Return (start, word) of the word just before a position, with spaces alone between, or (position, "")."""
    if position > 1 and low[position - 1] == " ":
        begin = low.rfind(" ", position - 32 if position > 32 else 0, position - 1) + 1
        word = low[begin : position - 1] if begin else ""
        if word.isalnum():
            return begin, word  # nearly always; the rest is for words with marks around them
    end = position
    while end and low[end - 1] in " \u00a0\n\t":
        end -= 1
    start = end
    while start and low[start - 1].isalnum():
        start -= 1
    return (start, low[start:end]) if start < end else (position, "")


def previous_word(low: str, position: int) -> str:
    """Return the word just before a position, with nothing but spaces, commas, dots or dashes between, or ""."""
    if position > 1 and low[position - 1] == " ":
        begin = low.rfind(" ", position - 32 if position > 32 else 0, position - 1) + 1
        word = low[begin : position - 1] if begin else ""
        if word.isalnum():
            return word
    window = low[position - 32 if position > 32 else 0 : position].rstrip(BETWEEN)
    last = window.rsplit(None, 1)
    if len(last) == 2 and last[1].isalnum() and not window[-1].isspace():
        return last[1]
    end = position
    while end and low[end - 1] in BETWEEN:
        end -= 1
    start = end
    while start and low[start - 1].isalnum():
        start -= 1
    return low[start:end]


def tokens_after(low: str, position: int, count: int = 4, width: int = 48) -> list[Token]:
    """Return up to `count` words from a position on, until a sentence mark, a bracket or a blank line."""
    found: list[Token] = []
    at, stop = position, position + width
    while len(found) < count:
        match = WORD_AFTER.match(low, at, stop)
        if match is None or "\n\n" in match[1]:
            break
        start, at = match.span(2)
        found.append(_new(Token, (start, at, match[2])))
    return found


def word_after(low: str, position: int, width: int) -> str:
    """Return the first of the words that tokens_after gives, or ""."""
    match = WORD_AFTER.match(low, position, position + width)
    return match[2] if match is not None and "\n\n" not in match[1] else ""


def joined(low: str, tokens: list[Token]) -> bool:
    """Say whether words stand side by side with nothing but spaces, hyphens or abbreviation dots between."""
    for left, right in zip(tokens, tokens[1:], strict=False):
        gap = low[left.end : right.start]
        if len(gap) > 3 or not JOINERS.issuperset(gap):
            return False
        if "." in gap and gap != "." and left.end - left.start > 3:
            return False
    return True
