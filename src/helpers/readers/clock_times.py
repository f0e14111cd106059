"""Numbers that are times of the day: "at seven in the morning", "Waktu: 09.15–11.40"."""

from __future__ import annotations

import re

from helpers.readers.lexicon import Lexicon
from helpers.readers.numerals import Numeral
from helpers.readers.reading import Place

SPAN = re.compile(r"([0-9]{1,2})[.:]([0-9]{2})(?: ?[-–—] ?([0-9]{1,2})[.:]([0-9]{2}))?(?![0-9])")
WORDS = re.compile(r"[ \n]([a-z]+(?:[ \n][a-z]+){0,2})")
HOUR = re.compile(r"[ \n]([a-z]+['’ ][a-z]+)", re.I)
LAST_HOUR = 24


def clock_time(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> int:
    """Return where a time of the day ends that begins with a number; 0 if the number is none."""
    if place.last in lexicon.context["times"] and place.words[-1].endswith(":"):
        span = SPAN.match(text, numeral.start)
        if span is None or int(span[2]) > 59 or int(span[1]) > LAST_HOUR:
            return 0
        return span.end() if span[3] is None or (int(span[4]) < 60 and int(span[3]) <= LAST_HOUR) else 0
    hour = HOUR.match(text, numeral.end)
    if hour is not None and hour[1].lower() in lexicon.context["clock_hours"] and numeral.low.isdecimal():
        return hour.end() if 0 < int(numeral.low) <= 12 else 0
    if place.last not in lexicon.context["clock_before"] or numeral.kind != "number" or not numeral.low.isdecimal():
        return 0
    after = WORDS.match(text, numeral.end)
    if after is None or not 0 < int(numeral.low) <= 12:
        return 0
    words = after[1].split()
    said = any(" ".join(words[:size]) in lexicon.context["clock_phrases"] for size in (1, 2, 3))
    return numeral.end if said else 0
