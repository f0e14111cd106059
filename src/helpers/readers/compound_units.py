"""Units put together with powers, quotients and products: km², kg/m3, m s−1, km per hour."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.language_data import alternatives, listed, unit_signs
from helpers.readers.lexicon import Lexicon
from helpers.readers.measure import Measure

EXPONENT = re.compile(r"(?:\^|\*\*)?([-−–]?[1-9])(?![0-9])|([⁻]?[¹²³⁴⁵⁶])")
NEGATIVE = re.compile(r"[ \xa0]?[·⋅.*]?[ \xa0]?([A-Za-zµμΩ]+)(?:\^)?(?:([-−–][1-9])|(⁻[¹²³⁴]))(?![0-9])")
DIVIDED = re.compile(r"[ \xa0]?/[ \xa0]?([A-Za-zµμΩ]+)((?:\^)?[23](?![0-9])|[²³])?")
GAP = re.compile(r"[ \t\r\n\xa0\u2009\u202f]*-?[ \t\r\n\xa0\u2009\u202f]*")
OF_STUFF = frozenset(("kg", "g", "t", "l", "m3"))  # units of what is poured or weighed
STUFF = 3  # words for it: "gabah kering panen"
POWERS = str.maketrans("⁻−–¹²³⁴⁵⁶", "---123456")


def phrase_at(
    text: str, word: str, end: int, phrases: dict[str, list[tuple[tuple[str, ...], str]]]
) -> tuple[str, int] | None:
    """Return the meaning and end of the longest phrase that begins with a word ending at `end`."""
    for phrase, meaning in phrases.get(word, ()):
        at = end
        for expected in phrase[1:]:
            gap = GAP.match(text, at)
            begin = gap.end() if gap else at
            stop = begin + len(expected)
            if text[begin:stop].lower() != expected or text[stop : stop + 1].isalnum():
                break
            at = stop
        else:
            return meaning, at
    return None


def compound_unit(text: str, unit: str, end: int, lexicon: Lexicon, written: str = "") -> Measure:
    """Read powers, quotients and products after a unit: km², m s−1, kg/m3, km per hour."""
    table = unit_signs()
    following = text[end : end + 1]
    if following and following in "^*−-–⁻¹²³⁴23" and unit[-1:] not in "23":
        power = EXPONENT.match(text, end)
        if power is not None:
            value = (power[1] or power[2]).translate(POWERS)
            if not (
                following == "-"
                and text[end + 1 : end + 2].isdigit()
                and (not written or text[end - 1 : end] not in "mshgJKNVWL")
            ):
                unit, end = unit + value, power.end()
    for _ in range(5):
        follower = text[end : end + 1]
        if not follower or follower not in " \xa0/·⋅.*":
            break
        divided = DIVIDED.match(text, end) if "/" in text[end : end + 2] else None
        if divided is not None:
            below = table.get(divided[1]) or lexicon.per_names.get(divided[1].lower())
            if below is None:
                break
            unit, end = f"{unit}/{below}{(divided[2] or '').translate(POWERS).replace('^', '')}", divided.end()
            continue
        negative = NEGATIVE.match(text, end)
        if negative is None or (negative[1] not in table and negative[1] not in ("sr", "yr", "day")):
            break
        unit, end = (
            f"{unit} {table.get(negative[1], negative[1])}{(negative[2] or negative[3]).translate(POWERS)}",
            negative.end(),
        )
    rate = rate_after(text, end, lexicon) if text[end : end + 1].isspace() else None
    if rate is not None:
        unit, end = f"{unit}/{rate[0]}", rate[1]
    elif unit in OF_STUFF and text[end : end + 1] == " ":
        below = _rate_behind(text, end, lexicon)
        unit = f"{unit}/{below}" if below else unit
    return Measure("measurement", unit, end)


@lru_cache(maxsize=1)
def _of_what() -> re.Pattern[str]:
    of, each = (alternatives(listed("numbers", "joins", key)) for key in ("of_stuff", "each"))
    return re.compile(rf" (?:(?:{of}) )?((?:(?!(?:{each}) )[a-z]+ ){{1,{STUFF}}})(?=(?:{each}) )")


def _rate_behind(text: str, end: int, lexicon: Lexicon) -> str:
    """Return what a weight is for each of where its stuff stands between: "5.2 tonnes of dry rice per hectare"; "" if nothing."""
    stuff = _of_what().match(text, end)
    if stuff is None or not lexicon.noun_stops.isdisjoint(stuff[1].split()):
        return ""
    rate = rate_after(text, stuff.end() - 1, lexicon)
    return rate[0] if rate is not None else ""


@lru_cache(maxsize=1)
def _rate() -> re.Pattern[str]:
    each, articles = (alternatives(listed("numbers", *path)) for path in (("joins", "each"), ("marks", "articles")))
    return re.compile(rf"[ \t\r\n\xa0]+(?P<lead>(?:(?P<each>{each})|{articles})[ \t\r\n\xa0]+)?(?P<of>[^\W\d_]+)")


def rate_after(text: str, end: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Read what an amount is for each of: per kilogram, a day, sehari: (unit, end), or None."""
    match = _rate().match(text, end)
    if match is None:
        return None
    word = match["of"].lower()
    if match["lead"] is not None and word in lexicon.unit_phrases:
        phrase = phrase_at(text, word, match.end(), lexicon.unit_phrases)
        if phrase is not None:
            return phrase[0], phrase[1]  # per cubic metre
    if match["lead"] is None:
        below = lexicon.per_words.get(word)
    elif match["each"] is not None:
        below = (
            lexicon.per_names.get(word)
            or lexicon.unit_names.get(word)
            or unit_signs().get(match["of"])
            or lexicon.per_names.get(word[:-1])
        )
    else:
        below = lexicon.per_names.get(word) or lexicon.unit_names.get(word)
    return (below, match.end()) if below else None
