"""Numbers written in words, Indonesian and English, composed to the trillions.

Roles of words (lang/*.numbers.toml): `one` 0–9, `teen` 10–19, `ten` 20…90, `chunk` seratus, `plus_ten` belas,
`times_ten` puluh, `times_hundred` ratus and hundred, `scale` ribu and thousand, `whole` seribu, `fraction` setengah,
`denominator` pertiga and quarters, `ordinal` kedua and third, `fuzzy` puluhan and dozens.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from helpers.readers.lexicon import Lexicon

STEP = re.compile(r"[ \t\r\n\xa0]*(?:[-‐‑–][ \t\r\n\xa0]*)?([^\W\d_]+)")
COMMA = re.compile(r",[ \t\r\n\xa0]+(?=[a-z])")
AMPERSAND = re.compile(r"[ \t\r\n\xa0]*&(?=[ \t\r\n\xa0]+[a-z])")
MOST_WORDS = 60  # in one number
HUGE = 10**18


def step(text: str, position: int) -> tuple[str, int, bool] | None:
    """Return the next word in lower case, its end, and whether a hyphen leads to it."""
    match = STEP.match(text, position)
    if match is None:
        return None
    start = match.start(1)
    hyphen = start > position and not text[position:start].isspace()
    return match[1].lower(), match.end(), hyphen


class _State(NamedTuple):
    """What has been read: finished scales, the running group, its last chunk, and what may still be added."""

    end: int
    total: int = 0
    group: int = 0
    chunk: int = 0
    room: int = 1000
    scale: int = HUGE
    last: str = ""

    @property
    def value(self) -> int:
        return self.total + self.group


def cardinal(text: str, position: int, lexicon: Lexicon, joined: bool = True) -> tuple[int, int, int, str] | None:
    """Read a whole number in words: (end, value, words, language), or None. Without `joined`, "and" ends it."""
    number, ands = lexicon.number, lexicon.marks["and"]
    state = _State(position)
    safe: _State | None = None  # the number as it stood before the chunk that is being read
    language = ""
    count = 0
    first = step(text, position)
    articled = first is not None and first[0] in lexicon.marks["articles"] and first[0] not in number
    if first is not None and articled:
        state = _State(first[1])
    while count < MOST_WORDS:
        found = step(text, state.end) or _past_sign(text, state, lexicon, joined)
        if found is None:
            break
        word, end, hyphen = found
        entry = number.get(word)
        if entry is None:
            if joined and word in ands and state.last in ("hundred", "scale", "ten"):
                later = step(text, end)
                role = number[later[0]].role if later and later[0] in number else ""
                if role not in ("one", "teen", "ten") or (state.last == "ten" and role != "one"):
                    break
                word, end, hyphen = later  # type: ignore[misc]
                entry = number[word]
            else:
                break
        elif language and entry.language != language:
            break
        if articled and entry.role not in ("times_hundred", "scale", "fuzzy"):
            return None
        if hyphen and count and entry.language == "id":
            break  # dua-tiga: two or three
        role, value = entry.role, entry.value
        if role == "fuzzy" and value[0] == 12 and (count or articled):  # three dozens
            role, value = "scale", 12
        following = _advance(state, role, value, end, articled)
        if following is None:
            if entry.role in ("times_hundred", "times_ten", "plus_ten", "scale") and safe is not None:
                state = safe
            break
        if entry.role in ("one", "teen", "ten"):
            safe = state if state.last else None
        elif entry.role == "scale":
            safe = None
        articled = False
        state, language = following, language or entry.language
        count += 1
    if not count:
        return None
    return state.end, state.value, count, language


def _past_sign(text: str, state: _State, lexicon: Lexicon, joined: bool) -> tuple[str, int, bool] | None:
    """Return the number word after a comma or an ampersand within a number: three million, two hundred & forty."""
    sign = COMMA.match(text, state.end) if state.last == "scale" else None
    if sign is None:
        sign = AMPERSAND.match(text, state.end) if joined and state.last in ("hundred", "scale") else None
        return step(text, sign.end()) if sign else None
    found = step(text, sign.end())
    entry = lexicon.number.get(found[0]) if found else None
    later = (
        step(text, found[1])
        if found and entry and entry.role in ("one", "teen", "ten") and entry.language == "en"
        else None
    )
    after = lexicon.number.get(later[0]) if later else None
    return found if after is not None and after.role in ("times_hundred", "scale") else None


def _advance(state: _State, role: str, value: Any, end: int, articled: bool) -> _State | None:
    """Return the state after one more word, or None where the word does not fit."""
    total, group, chunk, room, scale, last = state[1:]
    if role in ("one", "teen", "ten", "chunk"):
        if value >= room or last == "zero":
            return None
        left = {"one": 1, "teen": 1, "ten": 10, "chunk": 100}[role]
        name = "zero" if value == 0 else "hundred" if role == "chunk" else role
        return _State(end, total, group + value, value, left, scale, name)
    if role == "plus_ten":
        return _State(end, total, group + 10, chunk, 1, scale, "teen") if last == "one" and chunk else None
    if role == "times_ten":
        fits = last == "one" and chunk and (group == chunk or group % 100 == chunk)
        return _State(end, total, group + 9 * chunk, 10 * chunk, 10, scale, "ten") if fits else None
    if role == "times_hundred":
        if articled:
            return _State(end, 0, 100, 100, 100, HUGE, "hundred")
        if last in ("one", "teen", "ten") and group < 100 and (chunk == group or last == "one"):
            return _State(end, total, group * 100, group * 100, 100, scale, "hundred") if group else None
        return None
    if role in ("scale", "whole"):
        if role == "whole" or articled:
            return (
                None if group or value >= scale else _State(end, total + value, 0, 0, min(1000, value), value, "scale")
            )
        if last == "scale":  # lakh crore, thousand million
            return _State(end, state.value * value, 0, 0, 1000, value, "scale") if state.value * value < HUGE else None
        if not group:
            return None
        if value < scale:
            return _State(end, total + group * value, 0, 0, min(1000, value), value, "scale")
        return None
    return None
