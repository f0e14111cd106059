"""Bare numbers whose unit stands with the number before them: "from six days in 2020 to three in 2023", "for 21 years and here for six"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from helpers.readers.language_data import alternatives
from helpers.readers.mention import Mention
from helpers.sentences.phrases import phrases

WHOLE = re.compile(r"\d+")
UNITS = ("duration", "percentage", "measurement")
YEAR = r"(?:[12]\d{3})"


def with_elided_units(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a sentence, bare counts among them with the unit that the one before them has."""
    out = list(mentions)
    for at, bare in enumerate(out):
        if bare.kind != "count" or bare.noun or bare.unit or not WHOLE.fullmatch(bare.value):
            continue
        lead = next((m for m in reversed(out[:at]) if m.kind not in ("date", "period")), None)
        if lead is None or lead.kind not in UNITS or len(WHOLE.findall(lead.value)) != 1:
            continue
        if any(goes_on(text, lead, bare) for goes_on in (_goes_to, _lasts_too, _is_of_other_year, _is_led_alike)):
            value = WHOLE.sub(bare.value, lead.value)
            out[at] = bare._replace(kind=lead.kind, unit=lead.unit, value=value, noun=lead.noun)
    return out


def _goes_to(text: str, lead: Mention, bare: Mention) -> bool:
    """Say whether what was "from 20 minutes" became "to 12", with nothing but a date between."""
    begun = re.search(rf"(?:{alternatives(phrases('from'))})\s*$", text[: lead.start][-20:].lower())
    return begun is not None and _to().fullmatch(text, lead.end, bare.start) is not None


def _lasts_too(text: str, lead: Mention, bare: Mention) -> bool:
    """Say whether both numbers stand behind one word of lasting, and the second ends its clause."""
    said = [_lasting().search(text[: one.start][-12:]) for one in (lead, bare)]
    ends = re.match(r"\s*(?:[,.;!?)]|$)", text[bare.end : bare.end + 4])
    return lead.kind == "duration" and None not in said and ends is not None and bare.start - lead.end < CLOSE


def _is_of_other_year(text: str, lead: Mention, bare: Mention) -> bool:
    """Say whether each of two numbers has its own year right behind it: "six days in 2020 and three in 2023"."""
    own = [_dated().match(text, one.end) for one in (lead, bare)]
    if own[0] is None or own[1] is None:
        return False
    return (
        re.fullmatch(rf"\s*,?\s*(?:{alternatives(phrases('list_words'))})?\s*", text[own[0].end() : bare.start])
        is not None
    )


def _is_led_alike(text: str, lead: Mention, bare: Mention) -> bool:
    """Say whether one preposition stands right behind both numbers of a list: "30 hours to cooking, 12 to cleaning and 9 to the garden"."""
    own = [re.match(r"\s+(\w+)\s", text[one.end : one.end + 20]) for one in (lead, bare)]
    if own[0] is None or own[1] is None or own[0][1] != own[1][1]:
        return False
    listed = re.search(rf"(?:,|\b(?:{alternatives(phrases('list_words'))}))\s*$", text[lead.end : bare.start])
    same = own[0][1] in phrases("prepositions") - phrases("of_words")  # not "12 of whom"
    return listed is not None and same and bare.start - lead.end < CLOSE


CLOSE = 60  # characters between two lengths of time of one kind


@lru_cache(maxsize=1)
def _to() -> re.Pattern[str]:
    dated = rf"(?:\s+(?:{alternatives(phrases('on_dates'))})(?:\s+\w+){{0,2}}\s+{YEAR}\s*,?)?"
    return re.compile(rf"{dated}\s+(?:{alternatives(phrases('to'))})\s+", re.I)


@lru_cache(maxsize=1)
def _lasting() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(phrases('lasting_for'))})\s+$", re.I)


@lru_cache(maxsize=1)
def _dated() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{alternatives(phrases('on_dates'))})(?:\s+\w+){{0,2}}\s+{YEAR}(?!\w)", re.I)
