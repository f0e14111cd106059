"""Every number, date, quantity, share, rank, effect and trend that a text states, each with the pattern that read it.

Dates are read first; quantities in what they leave; effects and trends lie over both. `read_numbers` also returns each
numeral that is no quantity, with the reason: nothing is silently lost.
"""

from __future__ import annotations

import re
from operator import itemgetter
from typing import Any

from helpers.readers.candidates import digit_runs, find_words
from helpers.readers.ellipses import name_counted
from helpers.readers.hedges import PREFIXES, hedge_before
from helpers.readers.laid_text import Laid
from helpers.readers.language import detect_language
from helpers.readers.lexicon import Lexicon
from helpers.readers.measured_series import measure_series
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.numerals import SUPERSCRIPT
from helpers.readers.quantities import quantity_at
from helpers.readers.ranges import both_bounds
from helpers.readers.reading import Reading
from helpers.readers.repair import repaired
from helpers.readers.roman_ranks import roman_ranks
from helpers.readers.share_phrases import share_unit
from helpers.readers.table_lines import laid_out

SUPERSCRIPT_SIGNS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉")
HEADED = re.compile(r"(?<![^\n])[0-9]{1,3}/[0-9]{1,4}[ \t]+[A-Z]")
SPAN = itemgetter(0, 1)
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
    laid = laid_out(whole.text, language)
    found = _read(whole.text, language) if laid is None else _of_tables(whole.text, laid, _read(laid.text, language))
    return (
        [
            mention._replace(start=whole.original(mention.start), end=whole.original_end(mention.end))
            for mention in found
        ]
        if whole.breaks
        else found
    )


def _read(text: str, language: str) -> list[Mention]:
    dates = _dates(text, language)
    quantities, dates = _quantities(text, language, dates)
    found = dates + quantities + roman_ranks(text) + _effects(text, language)
    found.sort(key=SPAN)
    return found


def _of_tables(text: str, laid: Laid, found: list[Mention]) -> list[Mention]:
    """Return the mentions of a text with tables where they stand in it: what a head holds, each of its cells has read anew."""
    placed = [m._replace(start=start, end=end) for m in found for start, end in (laid.original(m.start, m.end),)]
    placed += [Mention(*mark, "number", text[slice(*mark)], pattern="row", reason="list-marker") for mark in laid.marks]
    placed.sort(key=SPAN)
    kept: list[Mention] = []
    ends = {True: 0, False: 0}  # effects and trends lie over the others
    for mention in placed:
        over = mention.kind in ("effect", "trend")
        if mention.end > mention.start and (mention.start >= ends[over] or not laid.in_table(mention.start)):
            kept.append(mention)
            ends[over] = max(ends[over], mention.end)
    return kept


def _dates(text: str, language: str) -> list[Mention]:
    from helpers.readers.temporal import read_dates

    lexicon = load_lexicon(language)
    kept: list[Mention] = []
    for date in read_dates(text, language):
        if (date.kind == "duration" or date.pattern == "decade") and _is_name(text, date, lexicon):
            continue
        if date.kind != "duration" and date.unit:  # a weekday is structure.py's
            date = date._replace(unit="", noun="")
        if date.kind == "duration" and date.hedge == "none" and not date.reason:
            date = _hedged(text, date, kept[-1].end if kept else 0, lexicon)
        kept.append(date)
    return kept


def _is_name(text: str, duration: Mention, lexicon: Lexicon) -> bool:
    """Say whether what was read as a duration is a name (55S) or a law's number (No. 21 Tahun 2007)."""
    last = text[duration.end - 1]
    if last.isupper() and text[duration.end - 2 : duration.end - 1].isdigit():
        return True
    if "/" in text[duration.start : duration.end] and HEADED.match(text, duration.start):
        return True  # 14/20 Minutes of the last meeting
    before = text[max(0, duration.start - 12) : duration.start].lower().split()
    return bool(before) and before[-1].strip("(.:") in lexicon.marks["number_marks"]


def _hedged(text: str, duration: Mention, floor: int, lexicon: Lexicon) -> Mention:
    """Give a duration the hedge that stands before it, if it has none yet."""
    hedge = hedge_before(text, duration.start, floor, lexicon)
    if hedge is None or hedge.opens or hedge.name not in PREFIXES or hedge.name in ("none", "range"):
        return duration
    value = PREFIXES[hedge.name] + duration.value if ".." not in duration.value else duration.value
    return duration._replace(start=hedge.start, hedge=hedge.name, value=value)


def _effects(text: str, language: str) -> list[Mention]:
    try:
        from helpers.readers.effects import read_effects
    except ImportError:
        return []
    return read_effects(text, language)


def _quantities(text: str, language: str, dates: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Read the quantities outside the dates, in order: (quantities, dates but for those that a quantity took in)."""
    lexicon = load_lexicon(language)
    places = dict(_word_places(text, lexicon))
    starts = sorted([*digit_runs(text), *places])
    if not starts:
        return [], dates
    reading = Reading(text, lexicon, comma_decimal=language == "id")
    found: list[Mention] = []
    upcoming = iter([*dates, Mention(len(text) + 1, len(text) + 1, "", "")])
    date = next(upcoming)
    done = 0
    taken: list[Mention] = []
    listed = _bibliographies(text, dates)[::-1]
    for start in starts:
        while date.end <= start:
            done = date.end if date.end > done else done
            date = next(upcoming)
        if start < done or date.start <= start:
            continue
        if text[start] in SUPERSCRIPT_SIGNS:
            run = SUPERSCRIPT.match(text, start)
            done = run.end() if run is not None else start + 1
            found.append(Mention(start, done, "number", text[start:done], pattern="superscript", reason="footnote"))
            continue
        mention = quantity_at(reading, start, done, date.start, places.get(start, b""))
        if mention is None:
            continue
        done = max(mention.end, start + 1)
        while listed and listed[-1][1] <= start:
            listed.pop()
        if listed and not mention.reason and listed[-1][0] <= start:
            mention = mention._replace(kind="number", unit="", noun="", hedge="none", reason="bibliography")
        if mention.end > date.start:  # 45.2 ± 6.1 years
            taken.append(date)
        if found and not mention.reason and found[-1].end > mention.start - 12:
            if mention.kind in ("percentage", "measurement") or (mention.kind == "count" and mention.noun):
                share_unit(text, found, mention, lexicon)
            both = both_bounds(text, found[-1], mention, lexicon) if mention.hedge != "none" else None
            if both is not None:
                found[-1] = both
                continue
        found.append(mention)
    measure_series(text, found, dates)
    name_counted(text, found, lexicon)
    return found, [date for date in dates if date not in taken] if taken else dates


def _bibliographies(text: str, dates: list[Mention]) -> list[tuple[int, int]]:
    """Return where the lists of references stand, as the reasons of the dates in them tell."""
    found: list[tuple[int, int]] = []
    follows = False
    for date in dates:
        inside = date.reason == "bibliography"
        if inside:
            stop = text.find("\n", date.end)
            stop = len(text) if stop < 0 else stop
            if follows:
                found[-1] = (found[-1][0], stop)
            else:
                found.append((text.rfind("\n", max(0, date.start - 1000), date.start) + 1, stop))
        follows = inside
    return found


OPENING = '(["“‘'  # before the first word of an aside: (a quarter)


def _word_places(text: str, lexicon: Lexicon) -> list[tuple[int, bytes]]:
    """Return where numbers in words may begin, with the word: a number word, or "a" or "several" right before one."""
    places: list[tuple[int, bytes]] = []
    dependent, leads = lexicon.dependent, lexicon.leads
    for start, word in find_words(text, lexicon.starters):
        if word in dependent and text[start - 1 : start].isspace():
            before = text[max(0, start - 12) : start].lower()
            last = before.split()[-1:]
            lead = last[0].lstrip(OPENING) if last else ""
            if lead in leads:
                places.append((start - len(before) + before.rindex(lead), b""))
        places.append((start, word))
    return places


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
