"""Durations in words: "tiga tahun", "a year and a half", "setengah abad"."""

from __future__ import annotations

from helpers.readers.date_tokens import Token, previous_word, tokens_after, tokens_before, word_before
from helpers.readers.date_words import DateWords, count_before, phrase_ending
from helpers.readers.durations import AFTER, ISO_UNITS, SPACES, iso, made_mention, opens_with
from helpers.readers.mention import Mention

HALF = {
    "years": "P6M",
    "months": "P15D",
    "hours": "PT30M",
    "days": "PT12H",
    "minutes": "PT30S",
    "decades": "P5Y",
    "centuries": "P50Y",
}


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
        return made_mention(low, at, ahead[0].end, "", "1", unit, words, _and_half(1, unit))
    mention = made_mention(low, at, end, "", "1", _unit_of(value), words, value, "duration-one")
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
        return made_mention(low, tokens[-tens].start, end, lowest, highest, unit, words)
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
            return made_mention(low, opening.start, end, str(lowest), str(value), unit, words)
    if size:
        below, lowest = count_before(rest, len(rest) - size, words)
        if below and lowest < value:
            return made_mention(low, rest[-size - below].start, end, str(lowest), str(value), unit, words)
    return made_mention(low, start, end, "", str(value), unit, words)


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
    return made_mention(low, start, end, "", "1", unit, words, _and_half(whole, unit))


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
        return made_mention(low, tokens[-1].start, later[2].end, "", "1", unit, words, _and_half(1, unit))
    or_two = tokens_after(low, end, 2, 12)
    if len(or_two) == 2 and or_two[0].word in words.sets["durations.or"] and words.numbers.get(or_two[1].word) == 2:
        return made_mention(low, tokens[-1].start, or_two[1].end, "1", "2", unit, words)  # a month or two
    if before in words.sets["number_other.half"] and unit in HALF:
        return made_mention(low, tokens[-2].start, end, "", "1", unit, words, HALF[unit])
    if unit in ("decades", "centuries", "two_weeks") or (
        before in words.sets["durations.article_after"] and unit in ("years", "months", "weeks")
    ):
        return made_mention(low, tokens[-1].start, end, "", "1", unit, words)
    ahead = tokens_after(low, end, 2, 24)
    if ahead and opens_with(ahead, words.sets["durations.ago"]):
        return made_mention(low, tokens[-1].start, end, "", "1", unit, words)
    return None
