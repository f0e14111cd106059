"""The first pass over a text: where digits and words of a lexicon stand.

One pass in C, whatever the lexicon holds: the text is encoded to Latin-1 one byte a character, so that positions stay
those of the text, folded by a table of 256 bytes, and split. Only the places found are read by the grammars.
"""

from __future__ import annotations

import codecs
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import TypeVar

SPACE = 32
Words = TypeVar("Words", bound=Collection[bytes])
# Signs beyond Latin-1 that the readers care for, as Latin-1; one character each, so that positions stay.
_BEYOND = {
    **{ord(c): "-" for c in "‐‑‒–—―−"},
    **{ord(c): "'" for c in "‘’‛′"},
    **{0x2070 + i: "0" for i in (0, 4, 5, 6, 7, 8, 9)},
    **dict.fromkeys(range(0x2150, 0x215F), "0"),  # ⅓ and its like begin a number
    **dict.fromkeys(range(0xFF10, 0xFF1A), "0"),
    **dict.fromkeys(range(0x0660, 0x066A), "0"),
    **dict.fromkeys(range(0x06F0, 0x06FA), "0"),
    **dict.fromkeys(range(0x0966, 0x0970), "0"),
    0x2080: "0",
    **dict.fromkeys(range(0x2081, 0x208A), "0"),
}


def _beyond_latin(error: UnicodeError) -> tuple[str, int]:
    """Give one Latin-1 character for each character that Latin-1 has not."""
    assert isinstance(error, UnicodeEncodeError)
    lost = error.object[error.start : error.end]
    if len(lost) == 1:
        return _BEYOND.get(ord(lost), "?"), error.end
    return "".join([_BEYOND.get(ord(character), "?") for character in lost]), error.end


codecs.register_error("helpers.beyond-latin", _beyond_latin)


def _word_table() -> bytes:
    """Return the table that keeps letters, in lower case, and digits; all else is a space."""
    table = bytearray([SPACE] * 256)
    for code in range(256):
        lower = chr(code).lower()
        if lower.isalpha() and len(lower) == 1 and ord(lower) < 256:
            table[code] = ord(lower)
    return bytes(table)


_WORDS = _word_table()
_DIGIT_SIGNS = b"0123456789" + "²³¹¼½¾".encode("latin-1")
_DIGITS = bytes(code if code in _DIGIT_SIGNS else SPACE for code in range(256))


@lru_cache(maxsize=4)
def latin(text: str) -> bytes:
    """Return a text with one Latin-1 byte for each of its characters."""
    return text.encode("latin-1", "helpers.beyond-latin")


@lru_cache(maxsize=1)
def _split(text: str) -> tuple[bytes, list[bytes]]:
    """Return a text folded, and its words."""
    folded = b" " + latin(text).translate(_WORDS) + b" "
    return folded, folded.split()


@lru_cache(maxsize=4)
def digit_spans(text: str) -> list[tuple[int, int]]:
    """Return start and end of each run of digits, superscripts and fraction signs among them."""
    runs = latin(text).translate(_DIGITS)
    spans: list[tuple[int, int]] = []
    append, find, end = spans.append, runs.find, 0
    for run in runs.split():
        start = find(run, end)
        end = start + len(run)
        append((start, end))
    return spans


def digit_runs(text: str) -> list[int]:
    """Return the start of each run of digits, superscripts and fraction signs among them."""
    return [start for start, _ in digit_spans(text)]


_TOGETHER: dict[int, Collection[bytes]] = {}  # by identity, the lexicons that share one pass
_WANTED: set[bytes] = set()  # all their words


def together(lexicon: Words) -> Words:
    """Have the words of a lexicon found in the one pass that serves all such lexicons; return the lexicon."""
    _TOGETHER[id(lexicon)] = lexicon
    _WANTED.update(lexicon)
    return lexicon


def find_words(text: str, lexicon: Collection[bytes]) -> list[tuple[int, bytes]]:
    """Return (start, word) of each word of a text that is in a lexicon, in order.

    A word is a run of letters; the lexicon has them in lower case, encoded as Latin-1.
    """
    if id(lexicon) in _TOGETHER:
        hits = _wanted_words(text, len(_WANTED))
        return [hit for hit in hits if hit[1] in lexicon] if hits else hits
    folded, words = _split(text)
    return _locate(folded, filter(lexicon.__contains__, words))


@lru_cache(maxsize=4)
def _wanted_words(text: str, known: int) -> list[tuple[int, bytes]]:
    """Return (start, word) of the words that any lexicon of `together` has; `known` is how many these are by now."""
    del known
    folded, words = _split(text)
    return _locate(folded, filter(_WANTED.__contains__, words))


def _locate(folded: bytes, hits: Iterable[bytes]) -> list[tuple[int, bytes]]:
    found: list[tuple[int, bytes]] = []
    append, find, position = found.append, folded.find, 0
    for word in hits:
        position = find(b" " + word + b" ", position)
        append((position, word))
        position += len(word)
    return found
