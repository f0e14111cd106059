"""Numbers that are times of the day: "at seven in the morning", "Waktu: 09.15–11.40"."""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.language_data import LANGUAGES, language_data
from helpers.readers.lexicon import Lexicon
from helpers.readers.reading import Place
from helpers.readers.wordnumerals import Numeral

SPAN = re.compile(r"([0-9]{1,2})[.:]([0-9]{2})(?: ?[-–—] ?([0-9]{1,2})[.:]([0-9]{2}))?(?![0-9])")
WORDS = re.compile(r"[ \n]([a-z]+(?:[ \n][a-z]+){0,2})")
LAST_HOUR = 24
NEXT = re.compile(r"[ \n]([a-z]+(?:['’][a-z]+)?)", re.I)
CLOSING = frozenset((*",.;:)]", ""))


@cache
def _spoken(language: str) -> re.Pattern[str]:
    """Return the pattern of a time as people say it: half past six, ten to four, nine o'clock."""
    clock = language_data(language, "context")["clock"]
    parts, past, to, hours = ("|".join(clock[key]) or "(?!)" for key in ("parts", "past", "to", "hours"))  # (?!): none
    return re.compile(rf"(?:{parts})[ \n](?:(?:{past})|({to}))[ \n](?:{hours}|[0-9]{{1,2}})(?![^\W_])", re.I)


@cache
def _initials() -> frozenset[str]:
    """Return the letters with which a word may begin that makes a number in words a time: past, to, o'clock."""
    clocks = [language_data(name, "context")["clock"] for name in LANGUAGES]
    words = [word for clock in clocks for word in clock["after"]]
    said = [
        *(word for word in words if "'" in word),
        *(word for clock in clocks for word in (*clock["past"], *clock["to"])),
    ]
    return frozenset(letter for word in said for letter in (word[0], word[0].upper()))


@cache
def _before_hour(language: str) -> re.Pattern[str]:
    clock = language_data(language, "context")["clock"]
    parts, past, to = ("|".join(clock[key]) or "(?!)" for key in ("quarters", "past", "to"))
    return re.compile(rf"(?<![^\W_])(?:{parts})[ \n](?:{past}|{to})[ \n]$", re.I)


def spoken_time(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> int:
    """Return where a time ends that number words say: half past six, at ten to four, nine o'clock; 0 if they say none."""
    links = lexicon.context["clock_links"]
    if place.last not in links and text[numeral.end + 1 : numeral.end + 2] not in _initials():
        return 0
    after = NEXT.match(text, numeral.end)
    if after is not None and after[1].lower().replace("’", "'") in lexicon.context["clock_after"]:
        return after.end()
    if place.last not in links and (after is None or after[1].lower() not in links):
        return 0
    said = _spoken(lexicon.language).match(text, numeral.start)
    if said is not None and (said[1] is None or place.last in lexicon.context["clock_at"]):
        return said.end()
    before = _before_hour(lexicon.language).search(text, max(0, numeral.start - 16), numeral.start)
    return numeral.end if before is not None else 0


def _said_at(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> int:
    """Return where "9.30" ends after "at" where it is a time: full minutes, nothing counted, no verb of a level before."""
    span = SPAN.fullmatch(text, numeral.start, numeral.end)
    if span is None or int(span[1]) >= LAST_HOUR or int(span[2]) % 5 or int(span[2]) > 55:
        return 0
    former = place.words[-2].strip('("“‘') if len(place.words) > 1 else ""
    if former.rpartition(" ")[2] in lexicon.context["clock_level"] or former.endswith(","):
        return 0
    follower = text[numeral.end : numeral.end + 1]
    word = WORDS.match(text, numeral.end)
    plain = follower in CLOSING or (word is not None and word[1].split()[0] in lexicon.noun_stops)
    return numeral.end if plain and text[numeral.end : numeral.end + 2] != " %" else 0


def clock_time(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> int:
    """Return where a time of the day ends that begins with a number; 0 if the number is none."""
    if place.last in lexicon.context["times"] and place.words[-1].endswith(":"):
        span = SPAN.match(text, numeral.start)
        if span is None or int(span[2]) > 59 or int(span[1]) > LAST_HOUR:
            return 0
        return span.end() if span[3] is None or (int(span[4]) < 60 and int(span[3]) <= LAST_HOUR) else 0
    if place.last in lexicon.context["clock_at"] and "." in numeral.low:
        return _said_at(text, numeral, place, lexicon)
    if place.last not in lexicon.context["clock_before"] or numeral.kind != "number" or not numeral.low.isdecimal():
        return 0
    after = WORDS.match(text, numeral.end)
    if after is None or not 0 < int(numeral.low) <= 12:
        return 0
    words = after[1].split()
    said = any(" ".join(words[:size]) in lexicon.context["clock_phrases"] for size in (1, 2, 3))
    return numeral.end if said else 0
