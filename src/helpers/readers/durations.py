"""Reads how long: "28 tahun", "8-10 jam", "two decades", "satu setengah tahun", to ISO 8601 durations."""

from __future__ import annotations

import re

from helpers.readers.date_tokens import Token, previous_word, tokens_after, tokens_before
from helpers.readers.date_words import DateWords, phrase_ending
from helpers.readers.mention import Mention

# Unit -> (ISO designator, before or after the T, factor, unit of the reading)
ISO_UNITS: dict[str, tuple[str, int, str]] = {
    "years": ("Y", 1, "years"), "months": ("M", 1, "months"), "weeks": ("W", 1, "weeks"), "days": ("D", 1, "days"),
    "hours": ("TH", 1, "hours"), "minutes": ("TM", 1, "minutes"), "seconds": ("TS", 1, "seconds"),
    "decades": ("Y", 10, "years"), "centuries": ("Y", 100, "years"), "eight_years": ("Y", 8, "years"),
    "two_weeks": ("W", 2, "weeks"),
}  # fmt: skip
SIGNS = {"more_than": ">", "at_least": ">=", "almost": "<~", "about": "~", "less_than": "<", "at_most": "<="}
AFTER = re.compile(r"[\s\u00a0\u202f]{0,3}-?[\s\u00a0\u202f]{0,2}([^\W\d_]+)")
NUMBER_BEFORE = re.compile(r"(?<![\w.,])(\d{1,6}(?:[.,]\d{1,3})?)-?\s{0,2}$")
MONEY = re.compile(r"(?:\brp\.?|\busd|\bidr|[$€£¥])\s?$")
DASHES = frozenset("-–—−")
SPACES = " \t\n\r\u00a0\u202f"


def iso(amount: str, unit: str) -> str:
    """Return an amount of a unit as ISO 8601: ("8", "hours") is PT8H, ("2", "decades") P20Y."""
    designator, factor, _ = ISO_UNITS[unit]
    if factor != 1:
        number = float(amount) * factor
        amount = str(int(number)) if number == int(number) else f"{number:g}"
    return f"PT{amount}{designator[1]}" if designator[0] == "T" else f"P{amount}{designator}"


def duration_at(low: str, start: int, end: int, words: DateWords) -> Mention | None:
    """Read a duration whose number ends with the digits at `start`–`end`, or None."""
    match = AFTER.match(low, end)
    if match is None:
        return None
    word, at = match[1], match.end()
    if "\n\n" in low[end : match.start(1)]:
        return None
    if word in words.sets["durations.between"]:  # ten working days
        following = AFTER.match(low, at)
        if following is None or following[1] not in words.units:
            return None
        word, at = following[1], following.end()
    big = 1
    if word in words.big:
        following = AFTER.match(low, at)
        if following is None:
            return None
        big, word, at = words.big[word], following[1], following.end()
    unit = words.units.get(word)
    if unit is None:
        return None
    if low[at : at + 1] in ("'", "’") and low[at + 1 : at + 2] == "s":
        at += 2
    after = low[at : at + 2]
    if (
        after[:1] in "/.&"
        and after[1:2].isalpha()
        or after[:1].isdigit()
        or (len(word) == 1 and after[:1] in ("-", "'", "’"))
    ):
        return None
    if len(word) == 1 and (end - start == 4 or low[end : end + 1] not in (" ", "\u00a0", word)):
        return None
    rest = low[at : at + 4].lstrip(SPACES)
    if rest[:1].isdigit() and unit == "hours" and end - start == 4:
        return None
    first = start
    if first > 1 and low[first - 1] in ".," and low[first - 2].isdigit():
        back = first - 1
        while back > 0 and (low[back - 1].isdigit() or low[back - 1] in ".,") and first - back < 20:
            back -= 1
        while not low[back].isdigit():
            back += 1
        first = back
    if low[first - 1 : first] == "-" and low[first - 2 : first - 1].isalpha():
        return None  # the over-60s, Covid-19 Tahun 2020
    if low[end : at - len(word)] == "  " and (not first or low[first - 1] == "\n"):
        return None  # "1  Minutes of the last meeting": a heading
    if low[first - 1 : first].isalpha() or low[first - 1 : first] in ("/", "_", "#") and low[first - 1 : first]:
        return None
    amount = _amount(low[first:end], words)
    if amount is None:
        return None
    if big != 1:
        if MONEY.search(low[max(0, first - 6) : first]):
            return None  # Rp 412 juta tahun lalu
        amount = _times(amount, big)
    lowest, begin = _range_before(low, first, words)
    return made_mention(low, begin if lowest else first, at, lowest, amount, unit, words)


def _amount(written: str, words: DateWords) -> str | None:
    """Return digits with separators as a plain decimal: groups of three are thousands, anything else decimals."""
    parts = re.split(r"[.,]", written)
    if len(parts) == 1:
        return str(int(written))
    if all(len(part) == 3 for part in parts[1:]) and 1 <= len(parts[0]) <= 3:
        if len(parts) > 2 or written[len(parts[0])] != words.decimal:
            return str(int("".join(parts)))
    if len(parts) == 2:
        return f"{int(parts[0])}.{parts[1]}".rstrip("0").rstrip(".") if parts[1].strip("0") else str(int(parts[0]))
    return None


def _times(amount: str, factor: int) -> str:
    number = float(amount) * factor
    return str(round(number)) if number == round(number) else f"{number:g}"


def _range_before(low: str, first: int, words: DateWords) -> tuple[str, int]:
    """Return the lower number of a range that ends with the number at `first`, and where it starts, or ("", first)."""
    at = first
    while at > 0 and low[at - 1] in SPACES:
        at -= 1
    if at and low[at - 1] in DASHES:
        at -= 1
    else:
        if previous_word(low, first) not in words.links:
            return "", first
        tokens = tokens_before(low, first, 24)
        if not tokens or low[tokens[-1].end : first].strip(SPACES + "."):
            return "", first
        count, _phrase = phrase_ending(low, tokens, len(tokens), words.to)
        if count:
            at = tokens[-count].start
        elif tokens[-1].word in words.sets["words.and"] or tokens[-1].word in words.sets["durations.or"]:
            at = tokens[-1].start
        else:
            return "", first
    match = NUMBER_BEFORE.search(low, max(0, at - 12), at)
    if match is None:
        return "", first
    amount = _amount(match[1], words)
    if amount is None:
        return "", first
    if tokens_and(low, at, words):
        lead = tokens_before(low, match.start(), 24)
        if not lead or lead[-1].word not in words.sets["words.between"]:
            return "", first
    return amount, match.start()


def tokens_and(low: str, at: int, words: DateWords) -> bool:
    """Say whether the word at a position is "and"."""
    ahead = tokens_after(low, at, 1, 8)
    return bool(ahead) and ahead[0].start == at and ahead[0].word in words.sets["words.and"]


def made_mention(
    low: str,
    start: int,
    end: int,
    lowest: str,
    amount: str,
    unit: str,
    words: DateWords,
    value: str = "",
    pattern: str = "duration",
) -> Mention | None:
    """Return the mention of a duration with its hedge, or None where the words before make it something else."""
    name = ISO_UNITS[unit][2]
    tokens = tokens_before(low, start, 48)
    if tokens and low[tokens[-1].end : start].strip(SPACES + "-"):
        tokens = []
    if tokens and tokens[-1].word in words.sets["durations.not_amount_before"]:
        return None
    hedge, begin = "none", start
    count, phrase = phrase_ending(low, tokens, len(tokens), words.hedges)
    if not count and tokens and tokens[-1].word in words.sets["words.filler"]:
        count, phrase = 0, ""
    if count:
        hedge, begin = words.hedges[phrase], tokens[-count].start
        tokens = tokens[:-count]
    elif tokens and lowest and tokens[-1].word in words.sets["words.between"]:
        begin, tokens = tokens[-1].start, tokens[:-1]
    if not value:
        value = iso(amount, unit)
    ahead = tokens_after(low, end, 3, 32)
    if ahead and amount == "1" and opens_with(ahead, words.sets["durations.to_the_next"]):
        return None
    if hedge == "none" and ahead and not lowest:
        names = [token.word for token in ahead]
        for size in (2, 1):
            if (
                size <= len(names)
                and " ".join(names[:size]) in words.sets["durations.or_more"]
                and not _compares(names[size : size + 1], words)
            ):
                hedge, end = "at_least", ahead[size - 1].end
                break
    if lowest and float(lowest) < float(amount):
        value = f"{iso(lowest, unit)}..{value}"
        hedge = hedge if hedge == "about" else "range"
    elif lowest:
        return None
    value = SIGNS.get(hedge, "") + value
    if tokens and tokens[-1].word in words.sets["durations.age_before"]:
        pattern = "age"
    elif ahead and ahead[0].word in words.sets["durations.old"]:
        pattern = "age"
    elif ahead and opens_with(ahead, words.sets["durations.ago"]):
        pattern = "ago"
    elif ahead and ahead[0].word in words.sets["durations.later"] and not _is_held_against(ahead, words):
        pattern = "later"
    elif ahead and ahead[0].word in words.sets["durations.earlier"] and not _is_held_against(ahead, words):
        pattern = "earlier"
    elif (ahead and opens_with(ahead, words.sets["durations.last"])) or (
        tokens and tokens[-1].word in words.sets["durations.last_before"]
    ):
        pattern = "last"
    return Mention(begin, end, "duration", value, name, "", hedge, pattern)


def _is_held_against(ahead: list[Token], words: DateWords) -> bool:
    """Say whether "later" or "earlier" is than something else: "two years later than promised"."""
    return len(ahead) > 1 and ahead[1].word in words.sets["durations.than"]


def _compares(names: list[str], words: DateWords) -> bool:
    """Say whether "lebih" is followed by what makes it a comparison ("lebih dari", "lebih lama")."""
    return bool(names) and names[0] in words.sets["durations.compares"]


def opens_with(ahead: list[Token], phrases: frozenset[str]) -> bool:
    names = [token.word for token in ahead]
    return any(" ".join(names[:size]) in phrases for size in (1, 2, 3))
