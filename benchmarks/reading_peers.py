"""The peers as readers, for the scores of reading_scores.py; importable only where they are installed."""

from __future__ import annotations

import warnings
from functools import cache
from typing import Any

from benchmarks.reading_scores import Read
from helpers.readers.mentions import read_mentions

warnings.filterwarnings("ignore")


def ours(text: str, language: str) -> object:
    """Read everything: numbers, dates, effects and trends."""
    return read_mentions(text, language)


def quantulum_raw(text: str) -> list[Any]:
    """Return what quantulum3 finds; a text it fails on has nothing."""
    from quantulum3 import parser

    try:
        return parser.parse(text)
    except Exception:  # a peer's failure is its score, not ours
        return []


def quantulum(text: str, _language: str) -> list[Read]:
    """Read with quantulum3."""
    found = []
    for quantity in quantulum_raw(text):
        spread = quantity.uncertainty or 0
        percent = quantity.unit.name == "percentage"
        unit = "percent" if percent else quantity.unit.name
        found.append(
            Read(quantity.span[0], quantity.span[1], quantity.value - spread, quantity.value + spread, "=", unit)
        )
    return found


@cache
def _duckling() -> tuple[Any, Any, Any]:
    import duckling as library

    zones = library.load_time_zones("/usr/share/zoneinfo")
    locale = library.default_locale_lang(library.parse_lang("ID"))
    context = library.Context(library.parse_ref_time(zones, "UTC", 1577836800), locale)
    return (
        library,
        context,
        {name: library.parse_dimensions([name]) for name in ("number", "ordinal", "amount-of-money")},
    )


def duckling_raw(text: str) -> Any:
    """Return Duckling's Indonesian numbers, the dimension that the speed is compared on."""
    library, context, dimensions = _duckling()
    return library.parse(text, context, dimensions["number"])


def duckling(text: str, _language: str) -> list[Read]:
    """Read with Duckling's Indonesian numbers, ordinals and amounts, whichever covers most of the text."""
    library, context, dimensions = _duckling()
    candidates = []
    for wanted in dimensions.values():
        for entity in library.parse(text, context, wanted):
            value = entity["value"]
            if "value" in value:
                candidates.append(Read(entity["start"], entity["end"], value["value"], value["value"]))
            elif "from" in value and "to" in value:
                candidates.append(
                    Read(entity["start"], entity["end"], value["from"]["value"], value["to"]["value"], "..")
                )
            elif "from" in value or "to" in value:
                bound = value.get("from") or value["to"]
                candidates.append(
                    Read(
                        entity["start"], entity["end"], bound["value"], bound["value"], ">" if "from" in value else "<"
                    )
                )
    return [max(candidates, key=lambda one: one.end - one.start)] if candidates else []


def dates(text: str) -> object:
    """Return what dateparser.search finds in Indonesian."""
    from dateparser.search import search_dates

    return search_dates(text, languages=["id"])


def text2num_raw(text: str) -> str:
    """Return the text with its English number words in digits."""
    from text_to_num import alpha2digit

    return alpha2digit(text, "en")


def text2num(text: str, _language: str) -> list[Read]:
    """Read numbers from what text2num writes; it gives no positions, so each number stands for the whole text."""
    import re

    found = []
    for raw in re.findall(r"-?\d+(?:[.,]\d+)*", text2num_raw(text)):
        try:
            value = float(raw.replace(",", ""))
        except ValueError:
            continue
        found.append(Read(0, len(text), value, value))
    return found
