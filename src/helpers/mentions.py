"""Every number, date, quantity, share, rank, effect and trend that a text states, each with the pattern that read it.

Dates are read first; quantities in what they leave; effects and trends lie over both. `read_numbers` also returns each
numeral that is no quantity, with the reason: nothing is silently lost.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from helpers.candidates import digit_runs, find_words
from helpers.language import detect_language
from helpers.lexicon import load_lexicon
from helpers.mention import Mention
from helpers.quantities import Reading, quantity_at
from helpers.repair import repaired

__all__ = ["Mention", "detect_language", "mention_record", "read_mentions", "read_numbers"]


def read_mentions(text: str, lang: str = "auto") -> list[Mention]:
    """Return the mentions of a text in order of start: quantities and dates never overlap; effects and trends may.

    `lang` is "id", "en" or "auto". Positions count code points of the text as given.
    """
    return [mention for mention in read_numbers(text, lang) if not mention.reason]


def read_numbers(text: str, lang: str = "auto") -> list[Mention]:
    """Return the mentions of a text and, with their `reason`, the numerals that are none, in order of start.

    Each run of digits and each number word of the text lies in exactly one of those that are no effect or trend.
    """
    whole = repaired(text)
    language = detect_language(whole.text) if lang == "auto" else lang
    dates = _dates(whole.text, language)
    found = dates + _quantities(whole.text, language, dates) + _effects(whole.text, language)
    found.sort(key=lambda mention: (mention.start, mention.end))
    return [mention._replace(start=whole.original(mention.start), end=whole.original_end(mention.end)) for mention in found] if whole.breaks else found


def _dates(text: str, language: str) -> list[Mention]:
    from helpers.temporal import read_dates

    return read_dates(text, language)


def _effects(text: str, language: str) -> list[Mention]:
    try:
        from helpers.effects import read_effects
    except ImportError:
        return []
    return read_effects(text, language)


def _quantities(text: str, language: str, dates: list[Mention]) -> list[Mention]:
    """Read the quantities outside the dates; dates are in order and do not overlap."""
    lexicon = load_lexicon(language)
    reading = Reading(text, lexicon, language, comma_decimal=language == "id")
    places = sorted({*digit_runs(text), *(start for start, _ in find_words(text, lexicon.starters))})
    starts = [date.start for date in dates]
    found: list[Mention] = []
    done = 0
    for start in places:
        if start < done:
            continue
        index = bisect_right(starts, start)
        if index and dates[index - 1].end > start:
            done = dates[index - 1].end
            continue
        floor = max(done, dates[index - 1].end if index else 0)
        ceiling = starts[index] if index < len(starts) else len(text)
        mention = quantity_at(reading, start, floor, ceiling)
        if mention is None:
            continue
        found.append(mention)
        done = max(mention.end, start + 1)
    return found


def mention_record(mention: Mention, text: str) -> dict[str, Any]:
    """Return a mention as `claims-audit mentions --json` writes it (DESIGN.md, section 6)."""
    return {
        "start": mention.start,
        "end": mention.end,
        "exact": text[mention.start : mention.end],
        "kind": mention.kind,
        "value": mention.value,
        "unit": mention.unit,
        "noun": mention.noun,
        "hedge": mention.hedge,
        "pattern": mention.pattern,
    }
