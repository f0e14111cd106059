"""Reads how long: "28 tahun", "8-10 jam", "two decades", "satu setengah tahun", to ISO 8601 durations."""

from __future__ import annotations

import re

from helpers.readers.date_words import (
    DateWords,
    Token,
    count_before,
    phrase_ending,
    previous_word,
    tokens_after,
    tokens_before,
    word_before,
)
from helpers.readers.mention import Mention

# Unit -> (ISO designator, before or after the T, factor, unit of the reading)
ISO_UNITS: dict[str, tuple[str, int, str]] = {
    "years": ("Y", 1, "years"), "months": ("M", 1, "months"), "weeks": ("W", 1, "weeks"), "days": ("D", 1, "days"),
    "hours": ("TH", 1, "hours"), "minutes": ("TM", 1, "minutes"), "seconds": ("TS", 1, "seconds"),
    "decades": ("Y", 10, "years"), "centuries": ("Y", 100, "years"), "eight_years": ("Y", 8, "years"),
    "two_weeks": ("W", 2, "weeks"),
}  # fmt: skip
ORDER = ("years", "months", "weeks", "days", "hours", "minutes", "seconds")
HALF = {
    "years": "P6M",
    "months": "P15D",
    "hours": "PT30M",
    "days": "PT12H",
    "minutes": "PT30S",
    "decades": "P5Y",
    "centuries": "P50Y",
}
SIGNS = {"more_than": ">", "at_least": ">=", "almost": "<~", "about": "~", "less_than": "<", "at_most": "<="}
AFTER = re.compile(r"[\s\u00a0\u202f]{0,3}-?[\s\u00a0\u202f]{0,2}([^\W\d_]+)")
NUMBER_BEFORE = re.compile(r"(?<![\w.,])(\d{1,6}(?:[.,]\d{1,3})?)\s{0,2}$")
AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]+)?")
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
    if len(word) == 1 and low[first - 1 : first] == "-" and low[first - 2 : first - 1].isalpha():
        return None  # the over-60s
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
    return _mention(low, begin if lowest else first, at, lowest, amount, unit, words)


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


def _mention(
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
    if ahead and amount == "1" and _is(ahead, words.sets["durations.to_the_next"]):
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
    elif ahead and _is(ahead, words.sets["durations.ago"]):
        pattern = "ago"
    elif ahead and (ahead[0].word in words.sets["durations.later"]):
        pattern = "later"
    elif ahead and ahead[0].word in words.sets["durations.earlier"]:
        pattern = "earlier"
    elif (ahead and _is(ahead, words.sets["durations.last"])) or (
        tokens and tokens[-1].word in words.sets["durations.last_before"]
    ):
        pattern = "last"
    return Mention(begin, end, "duration", value, name, "", hedge, pattern)


def _compares(names: list[str], words: DateWords) -> bool:
    """Say whether "lebih" is followed by what makes it a comparison ("lebih dari", "lebih lama")."""
    return bool(names) and names[0] in words.sets["durations.compares"]


def _is(ahead: list[Token], phrases: frozenset[str]) -> bool:
    names = [token.word for token in ahead]
    return any(" ".join(names[:size]) in phrases for size in (1, 2, 3))


def duration_in_words(low: str, at: int, words: DateWords) -> Mention | None:
    """Read the duration whose unit stands at a position and whose number is a word: "dua tahun", "half a century"."""
    before = low[at - 1 : at]
    if at < 2 or before not in " -\n\u00a0" or low[at - 2].isdigit():
        return None
    last = previous_word(low, at)
    if last in words.sets["durations.between"]:
        start, _ = word_before(low, at)
        if start == at or previous_word(low, start) not in words.numbers:
            return None
        return _word_duration(low, start, words, at)
    if last and last not in words.before_unit:
        return None
    return _word_duration(low, at, words)


def duration_of_one(low: str, at: int, word: str, words: DateWords) -> Mention | None:
    """Read "setahun", "sebulan" at a position, where it is a stretch of time rather than a rate ("3 kali setahun")."""
    end = at + len(word)
    tokens, ahead = tokens_before(low, at, 24), tokens_after(low, end, 2, 24)
    often = words.sets["durations.not_before"]
    if (tokens and tokens[-1].word in often) or (ahead and ahead[0].word in often):
        return None
    value = words.one[word]
    if (
        ahead
        and ahead[0].word in words.sets["number_other.half"]
        and _unit_of(value) in HALF
        and ahead[0].start == end + 1
    ):
        unit = _unit_of(value)  # setahun setengah
        return _mention(low, at, ahead[0].end, "", "1", unit, words, _and_half(1, unit))
    mention = _mention(low, at, end, "", "1", _unit_of(value), words, value, "duration-one")
    if mention and (mention.pattern != "duration-one" or mention.hedge != "none" or _is_stretch(tokens, ahead, words)):
        return mention
    return None


def _is_stretch(tokens: list[Token], ahead: list[Token], words: DateWords) -> bool:
    """Say whether "setahun" is a stretch of time ("selama setahun") rather than a rate ("3 kali setahun")."""
    return bool(tokens) and tokens[-1].word in words.sets["durations.stretch_before"]


def _unit_of(value: str) -> str:
    letter = value[-1]
    if "T" in value:
        return {"H": "hours", "M": "minutes", "S": "seconds"}[letter]
    return {"Y": "years", "M": "months", "W": "weeks", "D": "days"}[letter]


def _word_duration(low: str, at: int, words: DateWords, unit_at: int = 0) -> Mention | None:
    """Read one duration in words whose unit stands at a position; `at` is where its number ends, if not there too."""
    match = AFTER.match(low, unit_at or at)
    if match is None or match[1] not in words.units:
        return None
    unit, end = words.units[match[1]], match.end()
    tokens = tokens_before(low, at, 72)
    while tokens and low[tokens[-1].end : at].strip(SPACES + "-"):
        return None
    if not tokens:
        return None
    index = len(tokens)
    last = tokens[-1].word
    if last in words.sets["number_other.half"]:
        return _half(low, tokens, index, unit, end, words)
    if last in words.sets["durations.article"]:
        return _article(low, tokens, unit, end, words)
    tens, phrase = phrase_ending(low, tokens, index, words.tens)
    if tens:
        lowest, _, highest = words.tens[phrase].partition("..")
        return _mention(low, tokens[-tens].start, end, lowest, highest, unit, words)
    count, value = count_before(tokens, index, words)
    if not count:
        if last in words.big and index > 1 and tokens[-2].word.isdecimal():
            return None
        return None
    start = tokens[-count].start
    if start and low[start - 1] in "." and tokens[: -count or None] and tokens[-count - 1].word.isdecimal():
        return None
    # "delapan sampai sepuluh jam": a range in words.
    rest = tokens[:-count]
    size, _ = phrase_ending(low, rest, len(rest), words.to)
    if not size and rest and rest[-1].word in words.sets["durations.or"]:
        size = 1
    between = not size and bool(rest) and rest[-1].word in words.sets["words.and"]
    if between:
        below, lowest = count_before(rest, len(rest) - 1, words)
        opening = rest[-2 - below] if len(rest) > 1 + below else None
        if below and lowest < value and opening and opening.word in words.sets["words.between"]:
            return _mention(low, opening.start, end, str(lowest), str(value), unit, words)
    if size:
        below, lowest = count_before(rest, len(rest) - size, words)
        if below and lowest < value:
            return _mention(low, rest[-size - below].start, end, str(lowest), str(value), unit, words)
    return _mention(low, start, end, "", str(value), unit, words)


def _half(low: str, tokens: list[Token], index: int, unit: str, end: int, words: DateWords) -> Mention | None:
    """Read "setengah tahun", "dua setengah jam"."""
    if unit not in HALF:
        return None
    index -= 1
    skip = 0
    if index > 1 and tokens[index - 1].word in words.sets["durations.article"]:
        skip = 2 if tokens[index - 2].word in words.sets["words.and"] else 1
    count, whole = count_before(tokens, index - skip, words)
    start = tokens[index - skip - count].start if count else tokens[index].start
    return _mention(low, start, end, "", "1", unit, words, _and_half(whole, unit))


def _and_half(whole: int, unit: str) -> str:
    if not whole:
        return HALF[unit]
    _designator, factor, name = ISO_UNITS[unit]
    if factor != 1:
        return iso(str(whole + 0.5), unit)
    half = HALF[name]
    amount = iso(str(whole), unit)
    if "T" in half and "T" in amount:
        return amount + half[2:]
    return amount + half[1:]


def _article(low: str, tokens: list[Token], unit: str, end: int, words: DateWords) -> Mention | None:
    """Read "for a year", "half a century", "a decade", "two and a half years" (whose last word is "half")."""
    before = tokens[-2].word if len(tokens) > 1 else ""
    later = tokens_after(low, end, 3, 24) if unit in HALF else []
    if len(later) == 3 and (  # an hour and a half
        later[0].word in words.sets["words.and"]
        and later[1].word in words.sets["durations.article"]
        and later[2].word in words.sets["number_other.half"]
    ):
        return _mention(low, tokens[-1].start, later[2].end, "", "1", unit, words, _and_half(1, unit))
    if before in words.sets["number_other.half"] and unit in HALF:
        return _mention(low, tokens[-2].start, end, "", "1", unit, words, HALF[unit])
    if unit in ("decades", "centuries", "two_weeks") or (
        before in words.sets["durations.article_after"] and unit in ("years", "months", "weeks")
    ):
        return _mention(low, tokens[-1].start, end, "", "1", unit, words)
    ahead = tokens_after(low, end, 2, 24)
    if ahead and _is(ahead, words.sets["durations.ago"]):
        return _mention(low, tokens[-1].start, end, "", "1", unit, words)
    return None


def join_durations(low: str, mentions: list[Mention], words: DateWords) -> list[Mention]:
    """Put "2 tahun 6 bulan" together to one duration and "8 jam sampai 10 jam" to one range."""
    out: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if out and mention.start < out[-1].end:
            continue
        last = out[-1] if out else None
        if last is not None and last.kind == mention.kind == "duration" and mention.start - last.end <= 16:
            gap = " ".join(low[last.end : mention.start].split())
            plain = mention.hedge == "none" and "." not in mention.value.replace("..", "")
            if plain and gap in ("", ",") or (plain and gap.strip(", ") in words.sets["words.and"]):
                if (
                    ".." not in last.value
                    and ORDER.index(last.unit) < ORDER.index(mention.unit)
                    and last.unit != "weeks"
                ):
                    out[-1] = last._replace(
                        end=mention.end, value=_sum(last.value, mention.value), pattern="duration-joined"
                    )
                    continue
            if plain and gap in words.sets["words.to"] and last.hedge in ("none", "about") and ".." not in last.value:
                if _changes(low, last, mention, words):
                    out.append(mention)
                    continue
                hedge = "range" if last.hedge == "none" else last.hedge
                out[-1] = last._replace(end=mention.end, value=f"{last.value}..{mention.value}", hedge=hedge)
                continue
        out.append(mention)
    return out


def _changes(low: str, first: Mention, second: Mention, words: DateWords) -> bool:
    """Say whether a length fell or changed to another: "from 110 minutes to 66 minutes", "rose from 2 hours to 3 hours"."""
    if first.unit == second.unit and first.value[-1] == second.value[-1]:
        lower, higher = (AMOUNT.search(value) for value in (first.value, second.value))
        if lower and higher and float(lower[0]) > float(higher[0]):
            return True
    before = [token.word for token in tokens_before(low, first.start, 64)][-8:]
    return before[-1:] != [] and before[-1] in words.sets["words.from"] and not words.change.isdisjoint(before)


def _sum(first: str, second: str) -> str:
    """Return two durations of falling units as one: P2Y and P6M make P2Y6M."""
    if "T" in second:
        return first + (second[2:] if "T" in first else second[1:])
    return first + second[1:]
