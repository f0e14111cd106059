"""Ranks: ordinals that rank (second largest, urutan ke-2) and numbers after a rank noun (peringkat nomor satu, No. 1)."""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.hedges import PREFIXES, hedge_before
from helpers.readers.language_data import alternatives, language_data, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.mention import Mention
from helpers.readers.nouns import Noun, noun_after
from helpers.readers.reading import CLINGING, LEFT, Place, Reading, dismissed
from helpers.readers.word_flags import RANK
from helpers.readers.wordnumerals import Numeral

NEXT_WORD = re.compile(r"(?:[ \t\r\n\xa0]*|-)([^\W\d_]+)")
ENUMERATED = re.compile(r"[ \t]?[,:.;)]|[ \t]*$|\*")
ENGLISH = re.compile(r"(st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z0-9])")
STOP = re.compile(r"[.!?]\s|\n\n")
CLOSING = frozenset((*",.;:)", ""))
ROW = re.compile(r"(?:(?:,|,? [a-z]{2,3}) (?:[0-9]{1,3}\+)?[0-9]{1,3}(?:st|nd|rd|th)(?![A-Za-z0-9])){1,8}")
OPENINGS = ("", "\n", ".", ";", ":", "!", "?")
NAMES = re.compile(r" ([a-z]{3,})(?:[.,;:)]| [a-z])")
FAR = 200  # characters before an ordinal in which its sentence may name a contest
IN_YEAR = re.compile(r" [a-z]{2,4} [12]\d{3}\b")  # "and fifth in 2013"
SHORT = 60  # a text shorter than this may be nothing but an ordinal


def _any(*keys: str) -> str:
    """Return a pattern of the words of lists under [ranks]."""
    return alternatives(frozenset[str]().union(*(listed("numbers", "ranks", key) for key in keys)), r"[ \n]")


@cache
def _out_of() -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{_any('out_of')})[ \n](?=[0-9])")


@cache
def _ranked() -> re.Pattern[str]:
    return re.compile(rf"([A-Za-z]+)[ \n]([A-Za-z]+)(?=[ \n](?:{_any('beside', 'at')})\b|[,;])")


@cache
def _with() -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{_any('with_number')})[ \n](?=[0-9])")


@cache
def _dated() -> re.Pattern[str]:
    definite = alternatives(listed("dates", "relative", "definite"))
    return re.compile(rf"\b(?:{_any('dated')})[ \n](?:{definite})[ \n]$")


@cache
def _among() -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{_any('beside', 'among')}|(?:{_any('at')})[ \n](?=[0-9]))\b")


def ordinal(reading: Reading, numeral: Numeral, place: Place) -> Mention:
    """Read an ordinal as a rank where it ranks: after a rank noun, with a superlative, or in digits and in no series."""
    text, lexicon = reading.text, reading.lexicon
    start, end = numeral.start, numeral.end
    left = text[max(place.floor, start - LEFT) : start]
    words = left.lower().split()
    last = words[-1].strip(CLINGING) if words else ""
    going_on = lexicon.listing | lexicon.range_words["to"]
    if numeral.pattern == "ordinal-digits" and (
        last in going_on
        or _bare(last).isdigit()
        or (not last.strip(")") and text[max(0, start - 2) : start].strip() in (",", ")"))
    ):  # menit ke-23, ke-67 dan ke-80; hari ke-0 sampai ke-13; ayat (1) ke-4
        left = text[max(0, start - LEFT) : start]
        words = [word for word in map(_bare, left.lower().split()) if word and not word.isdigit()]
        last = next((word for word in reversed(words) if word not in going_on), "")
    row = ROW.match(text, end) if numeral.pattern == "ordinal-digits" else None  # in the 14th, 61st and 90+3rd minutes
    follower = NEXT_WORD.match(text, row.end() if row is not None else end)
    after = (
        follower[1].lower().removesuffix("s")
        if row is not None and follower
        else follower[1].lower()
        if follower
        else ""
    )
    whole = _all_of_them(text, numeral, last, after, lexicon)
    if whole is not None:
        return whole
    noun = ""
    if (
        numeral.pattern == "ordinal-words"
        and last in lexicon.marks["quantile_before"]
        and numeral.low not in ("1", "2")
    ):
        if not (follower is not None and (after in lexicon.rank_places or _superlative(after, lexicon))):
            part = f"1/{numeral.low}"  # the poorest fifth
            of = noun_after(text, end, lexicon, after_link=True)
            return Mention(start, end, "fraction", part, of.unit, of.noun, "none", "fraction-words")
    if numeral.pattern == "ordinal-words" and last in lexicon.marks["every"] and 2 < int(numeral.low) <= 20:
        of = noun_after(text, end, lexicon, one=True)
        if follower is not None and after in lexicon.nouns:  # every fifth household employs one
            of = Noun(follower[1], lexicon.nouns[after], follower.end())
        if of.noun and after not in lexicon.time_units and after not in lexicon.series:  # every fifth household
            opens = text.lower().rindex(last, 0, start)
            hedge = hedge_before(text, opens, place.floor, lexicon)
            name = hedge.name if hedge is not None and not hedge.opens else "none"
            begin = hedge.start if hedge is not None and not hedge.opens else opens
            part = f"{PREFIXES[name]}1/{numeral.low}"
            return Mention(begin, end, "fraction", part, of.unit, of.noun, name, "fraction-words")
    if last in lexicon.rank_nouns or _superlative(last, lexicon) or _is_won_place(text, numeral, words, lexicon):
        at = left.lower().rfind(last)
        noun = left[at : at + len(last)]
    elif follower is not None and (after in lexicon.rank_places or _superlative(after, lexicon)):
        noun = follower[1]
    elif numeral.pattern == "ordinal-words" and not (
        _says_rank(text, end, last, lexicon)
        or _is_put(text, end, words, lexicon)
        or _said_to_be(text, numeral, words, lexicon)
    ):
        if not (len(text) < SHORT and not text[:start].strip() and not text[end:].strip()):
            opening = text[max(0, start - 8) : start].rstrip(" *_\t")[-1:] in OPENINGS
            return dismissed(numeral, "enumeration" if opening and ENUMERATED.match(text, end, end + 2) else "ordinal")
    elif numeral.pattern != "ordinal-words" and (
        last in lexicon.series
        or (after in lexicon.series and last not in lexicon.marks["rank_verbs"])
        or text[end : end + 1] == "-"
        or (_dated().search(left) is not None and text[end : end + 1] in CLOSING)  # by the 15th
    ):
        return dismissed(numeral, "ordinal")
    return Mention(start, end, "rank", numeral.low, "", noun, "none", numeral.pattern)


def _bare(word: str) -> str:
    """Return a word without the signs that cling to it, of "ke-23," the number."""
    return word.strip(CLINGING).rstrip(")").rpartition("-")[2]


@cache
def _times() -> frozenset[str]:
    return frozenset(language_data("id", "propose")["months_words"])


def _is_bus(text: str, end: int, lexicon: Lexicon) -> bool:
    """Say whether what has a number follows it: the No. 7 bus, the No. 9 shirt."""
    follower = NAMES.match(text, end) if lexicon.language == "en" else None
    return follower is not None and follower[1] not in lexicon.noun_stops


def _all_of_them(text: str, numeral: Numeral, last: str, after: str, lexicon: Lexicon) -> Mention | None:
    """Read an Indonesian ordinal before its noun as a count: "ketujuh desa" are all seven, "desa ketujuh" the seventh."""
    if lexicon.language != "id" or after not in lexicon.nouns or numeral.low in ("1", "2"):
        return None
    opening = text[max(0, numeral.start - 8) : numeral.start].rstrip(" *_\t")[-1:] in OPENINGS
    counted = noun_after(text, numeral.end, lexicon)
    if not (opening or last in lexicon.noun_stops - _times()) or counted.unit not in lexicon.counted:
        return None
    return Mention(numeral.start, numeral.end, "count", numeral.low, counted.unit, counted.noun, "none", "all-of-them")


def _says_rank(text: str, end: int, last: str, lexicon: Lexicon) -> bool:
    """Say whether an ordinal in words ranks by what stands beside it: thirty-first out of 36; stands first and X second."""
    if _out_of().match(text, end):
        return True
    if last not in lexicon.marks["rank_verbs"]:
        return _follows_rank(text, end, lexicon)
    follower = NEXT_WORD.match(text, end)
    if follower is not None and follower[1].lower() in lexicon.marks["rank_after"]:
        return True
    return _among().match(text, end) is not None or (
        last not in lexicon.marks["coming"] and text[end : end + 1] in CLOSING
    )


def _is_put(text: str, end: int, words: list[str], lexicon: Lexicon) -> bool:
    """Say whether somebody is put so far down: "the table places us third among the fourteen"."""
    if len(words) < 2 or words[-1] not in lexicon.marks["put_whom"] or words[-2] not in lexicon.marks["puts"]:
        return False
    return text[end : end + 1] in CLOSING or bool(_among().match(text, end) or IN_YEAR.match(text, end))


def _said_to_be(text: str, numeral: Numeral, words: list[str], lexicon: Lexicon) -> bool:
    """Say whether something is said to be or to come so far down: "was second in 2019", "in order of age it comes third", "only fourth"."""
    end, marks = numeral.end, lexicon.marks
    follower = NEXT_WORD.match(text, end)
    closes = text[end : end + 1] in CLOSING or (follower is not None and follower[1].lower() in marks["rank_after"])
    closes = closes or IN_YEAR.match(text, end) is not None
    if numeral.low == "1" or len(words) < 2 or not (closes or _among().match(text, end)):
        return False
    at, modest = len(words) - 1, False
    if at > 1 and words[at - 1] in marks["articles"]:  # a modest seventeenth
        at, modest = at - 2, True
    if at > 0 and words[at] in marks["modest"]:
        at, modest = at - 1, True
    if words[at] in marks["being"]:
        return True
    if words[at] not in marks["rank_verbs"]:
        return False
    return modest or (closes and (not marks["basis"].isdisjoint(words) or _is_of_contest(text, numeral.start, lexicon)))


def _is_won_place(text: str, numeral: Numeral, words: list[str], lexicon: Lexicon) -> bool:
    """Say whether an ordinal behind a word for a place ranks: "meraih tempat kedua", "dalam Lomba Perahu kami di tempat ketiga"; not "pindah ke tempat kedua"."""
    if len(words) < 2 or words[-1] not in lexicon.marks["ranked_places"]:
        return False
    if words[-2] in lexicon.marks["rank_verbs"]:
        return True
    follower = NEXT_WORD.match(text, numeral.end)
    closes = text[numeral.end : numeral.end + 1] in CLOSING
    closes = closes or (follower is not None and follower[1].lower() in lexicon.marks["rank_after"])
    return closes and _is_of_contest(text, numeral.start, lexicon)


def _is_of_contest(text: str, start: int, lexicon: Lexicon) -> bool:
    """Say whether a sentence speaks before a position of what has winners: "In the Index of 2023 the network came second"."""
    since = max((match.end() for match in STOP.finditer(text, max(0, start - FAR), start)), default=max(0, start - FAR))
    return not lexicon.marks["contests"].isdisjoint(re.findall(r"[a-z]+", text[since:start].lower()))


def _follows_rank(text: str, end: int, lexicon: Lexicon) -> bool:
    """Say whether an ordinal takes up the rank of another: "The Philippines came first with 26,300, Indonesia second with 21,900"."""
    if text[end : end + 1] not in CLOSING and _with().match(text, end) is None and IN_YEAR.match(text, end) is None:
        return False
    for match in _ranked().finditer(text, max(0, end - 140), end - 5):
        if match[1].lower() in lexicon.marks["rank_verbs"] and match[2].lower() in lexicon.number:
            if lexicon.number[match[2].lower()].role == "ordinal" and not STOP.search(text, match.end(), end - 1):
                return True
    return False


def _superlative(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.superlatives or (
        word.startswith(lexicon.superlative_prefixes) and len(word) > 5 and word not in lexicon.noun_stops
    )


def prefixed(reading: Reading, numeral: Numeral, place: Place) -> Mention:
    """Read ke-3: the prefix belongs to the ordinal."""
    start = numeral.start - 1
    while start > place.floor and reading.text[start - 1].isalpha():
        start -= 1
    return ordinal(reading, numeral._replace(start=start, kind="ordinal", pattern="ordinal-digits"), place)


def suffixed(reading: Reading, numeral: Numeral, place: Place) -> Mention | None:
    """Read 3rd; None if no such ending clings to the number."""
    match = ENGLISH.match(reading.text, numeral.end)
    if match is None or not numeral.low.isdecimal():
        return None
    return ordinal(reading, numeral._replace(end=match.end(), kind="ordinal", pattern="ordinal-digits"), place)


def numbered(reading: Reading, numeral: Numeral, place: Place) -> Mention | None:
    """Read a rank by number: peringkat nomor satu, ranked No. 1, number two; None if nothing ranks it."""
    if not place.flags & RANK or not numeral.low.isdecimal() or len(numeral.low) > 4:
        return None
    if not reading.text[numeral.start : numeral.end].isalnum() and numeral.pattern.startswith("digits"):
        return None  # they number 1,200
    text, lexicon = reading.text, reading.lexicon
    words = place.words
    if words[-1].endswith((",", ";")):
        return None
    window = max(place.floor, numeral.start - LEFT)
    left = text[window : numeral.start].lower()
    at = left.rfind(place.last)
    noun_at = at
    if place.last in lexicon.marks["number_marks"]:
        former = words[-2].strip(CLINGING) if len(words) > 1 else ""
        if former in lexicon.marks["stands_at"] and _among().match(text, numeral.end) is None:
            return dismissed(numeral, "address")  # a post to Jo at number 5
        if former in lexicon.rank_nouns and not words[-2].endswith((",", ";", ".")):
            noun_at = left.rfind(former, 0, at)
            noun = text[window + noun_at : window + noun_at + len(former)]
        else:
            noun = text[window + at : window + at + len(place.last)]
            if int(numeral.low) > 3 and _is_bus(text, numeral.end, lexicon):
                return dismissed(numeral, "identifier")  # the No. 7 bus
        return Mention(window + at, numeral.end, "rank", numeral.low, "", noun, "none", "rank-number")
    if place.last in lexicon.rank_places and noun_after(text, numeral.end, lexicon).noun:
        return None
    noun = text[window + at : window + at + len(place.last)]
    return Mention(numeral.start, numeral.end, "rank", numeral.low, "", noun, "none", "rank-number")
