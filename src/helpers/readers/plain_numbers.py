"""Numbers in digits that nothing bears on but a unit or a noun right after them: read at a glance.

Most numbers stand after a word that says nothing of them and before a unit or a plain word. What the grammar of
quantities.py would find there is known beforehand, so that none of its stages need be tried. A number is plain only
where each of them would find nothing; anything else is left to the grammar.
"""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.ages import is_age_told
from helpers.readers.hedges import CLOSING, PREFIXES, hedge_after, hedge_before, may_hedge
from helpers.readers.measure import Measure
from helpers.readers.measures import AMBIGUOUS, measure_after, unit_at
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.nouns import noun_after
from helpers.readers.numerals import numeral_at
from helpers.readers.reading import Place, Reading
from helpers.readers.signs import iso_duration
from helpers.readers.word_flags import CLOCK, COORDINATE, HEDGE

_new = tuple.__new__  # Mention(…) fills in defaults, at three times the cost
# A number with at most one sign; then a closing mark, or what touches the number or follows
# after one space, and what settles that nothing goes on behind that: a closing mark, a bracket, a full stop, a word.
AHEAD = re.compile(
    r"([0-9]{1,9})(?:([.,])([0-9]{1,9}))?"
    r"(?:(?=[,;)](?![0-9]| [a-z]{1,3}\. ?[0-9])|\.(?:\n| [A-Z]))()|"
    r"(?: ([a-z]{2,24})(?![^\W_])|"
    r"( ?[^\s0-9.,;:()\[\]{}<>=±+–—−~/'\"“”‘’|*_^-][^\s.,;:()\[\]]{0,11}(?: [A-Za-z]{1,3}[-−–⁻][1-9¹²³⁴]){0,3}))"
    r"(()(?:(?=[,;)](?! ?[0-9]))|(?= [(\[])|(?=\.(?:\n| [A-Z][a-z]+ ))|[ \n]([A-Za-z]+)(?=[ ,;:)\n]|\.[ \n])))?)"
)
UNIT_WORD = re.compile(r" ?([^\W\d_²³¹⁰⁴-⁹]+)")
ORDINAL = re.compile(r"st|nd|rd|th", re.IGNORECASE)
# A stand-in for what settles a unit, by its first sign
BEHIND = {",": ", x", ";": "; x", ")": ") x", ".": ". Xx xx", "(": " (x", " ": " xx xx", "\n": "\nxx xx"}
LINE = 12  # characters before a number in which a line may begin whose marker it is


def plain_number(reading: Reading, place: Place) -> Mention | None:
    """Return the quantity of a plain number, or None where the grammar has to look.

    The place is one after a space or a bracket, with no word before it that is more to a number than a hedge.
    """
    text, lexicon = reading.text, reading.lexicon
    start, floor, _, before, words, last, flags = place
    if before == "(":
        plain = words[-1] == "("
    else:
        plain = words[-1] == last and last.isalpha() and text[start - 1 - len(last) : start - 1].islower()
    if (
        not plain
        or start < LINE + 1
        or (len(words) > 1 and words[-2].lstrip("(") in lexicon.marks["numbered_by"])
        or (len(words) > 1 and words[-2].lstrip("(") in lexicon.see)
    ):
        return None
    match = AHEAD.match(text, start)
    if match is None or "\n" in text[start - LINE : start]:
        return None
    whole, mark, part, alone, word, sign, settled, _, after = match.groups()
    if part is None:
        if whole[0] == "0" or len(whole) >= 5 or (len(whole) == 4 and "1500" <= whole < "2100"):
            return None
        low = whole
        end = start + len(whole)
    else:
        low = f"{whole}.{part}"
        end = start + len(low)
        if len(part) == 3 and len(whole) <= 3:
            if whole[0] == "0" or (mark == ",") == reading.comma_decimal:
                return None
            low = whole + part
        elif (whole[0] == "0" and len(whole) > 1) or (len(part) == 2 and last in lexicon.clock_leads):
            return None
        if match[4] is not None and low in reading.sections():
            return None
    measure = None
    if alone is None and (word is None or word in lexicon.bearing):
        if settled is None:
            return None
        tail = sign or text[end : match.end(5)]
        stop = end + len(tail)
        measure = unit_alone(tail, "(" if after is None and text[stop] == " " else text[stop], lexicon.language)
        if measure is None:
            return None
        if after is not None:
            following = after.lower()
            if following in lexicon.unit_goes_on or (after[0].isupper() and tail[1:2].isupper()):
                return None
            if following in lexicon.hedges_after and hedge_after(text, stop, lexicon) is not None:
                return None
        end = stop
    elif last in lexicon.pronoun["of"] or (alone is not None and (reading.item[1] == start or before == "(")):
        return None
    elif alone is not None and is_age_told(text, start, end, low):
        return None
    hedge = None
    if flags & HEDGE and may_hedge(words, last, lexicon):
        hedge = hedge_before(text, start, floor, lexicon)
    if hedge is None:
        value, shown = low, "none"
    elif hedge.opens or text[hedge.start : hedge.start + 6].lower() in lexicon.reaching:
        return None
    else:
        start, shown = hedge.start, hedge.name
        value = PREFIXES[shown] + low
    if alone is not None:
        return _new(Mention, (start, end, "count", value, "", "", shown, "digits", ""))
    if measure is None:
        kind, unit = "count", ""
    else:
        kind, unit, _, time = measure
        if kind != "percentage":
            value = iso_duration(value, time) if kind == "duration" else value
            return _new(Mention, (start, end, kind, value, unit, "", shown, "digits", ""))
    noun, counted, stop = noun_after(text, end, lexicon, low in ("1", "1.5"), measure is not None)
    if noun:
        behind = text[stop : stop + 5]
        if (
            lexicon.right.get(noun.lower(), 0) & COORDINATE
            or behind[:1] == "/"
            or text.startswith(lexicon.for_each, stop)
        ):
            return None
        if behind[:1] not in CLOSING and hedge_after(text, stop, lexicon) is not None:
            return None
    return _new(Mention, (start, end, kind, value, unit or counted, noun, shown, "digits", ""))


@lru_cache(maxsize=4096)
def unit_alone(tail: str, mark: str, language: str) -> Measure | None:
    """Return what stands after a number if that is a unit and no more, whatever the number; `mark` follows it.

    Kept by its spelling: a paper has few units and many measurements.
    """
    lexicon = load_lexicon(language)
    text = f"1{tail}{BEHIND[mark]}"
    stop = 1 + len(tail)
    numeral = numeral_at(text, 0, lexicon, False, lambda: None)
    if numeral is None or numeral.end != 1 or text[1] in "°º":
        return None
    match = UNIT_WORD.match(text, 1)
    glued = text[1].isalpha()
    if match is None:
        measure = measure_after(text, 1, lexicon)
    else:
        word = match[1]
        lower = word.lower()
        flags = lexicon.right.get(lower, 0)
        if flags & (COORDINATE | CLOCK) or word in AMBIGUOUS or lower in AMBIGUOUS:
            return None
        if lower in lexicon.noun_stops or (glued and ORDINAL.match(word)):
            return None
        measure = unit_at(text, match.start(1), match.end(), 1, lower if lower in lexicon.right else "", lexicon)
        if glued and measure_after(text, 1, lexicon) != measure:
            return None
    if measure is None or measure.end != stop or measure.kind not in ("percentage", "measurement", "duration"):
        return None
    return measure
