"""How well a reader of numbers does on the cases of ../shared/testmat: the scores that tests and benchmark share.

A reader is a function from (text, language) to readings: (start, end, low, high, relation, unit, is_date). Each set is scored
by its own expectations; a reading counts for an expectation only where their spans overlap.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from helpers.readers.mention import Mention
from helpers.readers.mentions import read_numbers


class Read(NamedTuple):
    """One number as a reader gave it; `relation` is one of "", "=", ">", ">=", "<", "<=", "~", ".."."""

    start: int
    end: int
    low: float
    high: float
    relation: str = "="
    unit: str = ""
    dismissed: bool = False


Reader = Callable[[str, str], list[Read]]
VALUE = re.compile(r"(<~|>=|<=|>|<|~)?(P?.*)")
ISO = re.compile(r"(T?)([\d./]+)([YMWDHS])")
NAMES = {"Y": "years", "M": "months", "W": "weeks", "D": "days", "H": "hours", "S": "seconds"}


def rows(folder: Path, name: str) -> list[dict[str, Any]]:
    """Return the cases of a set, such as "id-quantities/duckling_id"."""
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines()]


def as_read(mention: Mention) -> Read | None:
    """Return a mention of ours as numbers; a date as its first year, a duration as its amounts; None if it has none."""
    match = VALUE.fullmatch(mention.value)
    if match is None or mention.kind in ("effect", "trend"):
        return None
    relation, value = match[1] or "=", match[2]
    if mention.kind in ("date", "period"):
        years = re.findall(r"\d+", value.replace("X", "0"))
        numbers = [float(years[0])] if years else []
    elif value.startswith("P"):
        numbers = [float(Fraction(found[1])) for found in ISO.findall(value)]
        numbers = numbers[:2] if ".." in value else numbers[:1]
    else:
        try:
            numbers = [float(Fraction(part)) for part in value.split("..")]
        except (ValueError, ZeroDivisionError):
            return None
    if not numbers:
        return None
    return Read(mention.start, mention.end, numbers[0], numbers[-1], relation, mention.unit, bool(mention.reason))


def ours(text: str, language: str) -> list[Read]:
    """Read with our own reader; numerals dismissed as no quantity are marked."""
    found = []
    for mention in read_numbers(text, language):
        read = as_read(mention)
        if read is not None:
            found.append(read)
            if mention.kind == "duration" and ".." not in mention.value:  # three years and two months say both
                rest = ISO.findall(mention.value)[1:]
                found += [
                    read._replace(low=float(amount), high=float(amount), unit=NAMES[letter])
                    for _, amount, letter in rest
                ]
    return found


def same(left: float, right: float) -> bool:
    """Say whether two values agree to nine digits."""
    return abs(left - right) <= 1e-9 * max(abs(left), abs(right))


CURRENCIES = {"Dollar": {"USD", "Dollar"}, "Pound": {"GBP", "Pound"}}


def duckling(read: Reader, cases: list[dict[str, Any]], units: bool = True) -> list[str]:
    """Return the texts of Duckling's Indonesian cases that a reader gets wrong: relation, value or currency."""
    wrong = []
    for case in cases:
        found = [one for one in read(case["text"], "id") if not one.dismissed]
        if len(found) != 1 or not _duckling_right(found[0], case["expected"], units):
            wrong.append(case["text"])
    return wrong


def _duckling_right(found: Read, expected: dict[str, Any], units: bool) -> bool:
    if units and "unit" in expected and found.unit not in CURRENCIES.get(expected["unit"], {expected["unit"]}):
        return False
    if expected["relation"] == "between":
        return same(found.low, expected["low"]) and same(found.high, expected["high"])
    if not same(found.low, expected["value"]) or found.low != found.high:
        return False
    return found.relation[0] == expected["relation"] if expected["relation"] != "=" else found.relation == "="


def recognizers(read: Reader, cases: list[dict[str, Any]]) -> tuple[list[str], int]:
    """Return the expectations of Recognizers-Text that a reader misses, and how many there are."""
    missed, total = [], 0
    for case in cases:
        found = read(case["text"], "en")
        for expected in case["expected"]:
            total += 1
            near = [one for one in found if one.start < expected["end"] and one.end > expected["start"]]
            if not any(_recognizers_right(one, expected["value"]) for one in near):
                missed.append(f"{case['text']} [{expected['text']}]")
    return missed, total


def _recognizers_right(found: Read, value: str) -> bool:
    if value == "null":
        return False
    if value[0] not in "([":
        return same(found.low, float(value.rstrip("%"))) and found.low == found.high
    low, high = value[1:-1].split(",")
    if low and high:
        return same(found.low, float(low)) and same(found.high, float(high))
    if low:
        return same(found.low, float(low)) and found.relation == (">=" if value[0] == "[" else ">")
    return same(found.low, float(high)) and found.relation == ("<=" if value[-1] == "]" else "<")


NAMED_UNITS = {
    "kilometre": "km", "mile": "mi", "inch": "in", "metre": "m", "square kilometre": "km2", "cubic kilometre": "km3", "square mile": "mi2", "litre": "l",
    "gallon": "gal", "electronvolt": "eV", "teraelectronvolt": "TeV", "dollar": "USD", "euro": "EUR", "percentage": "percent", "milligram": "mg",
    "kilogram": "kg", "year": "years", "month": "months", "week": "weeks", "day": "days", "hour": "hours", "degree Celsius": "°C",
    "degree fahrenheit": "°F", "kilometre per hour": "km/h", "megawatt hour": "MWh", "pound-mass": "lb", "ton per day": "t/day", "milligray": "mGy",
    "picometre": "pm", "kilometre per square second": "km/s2",
}  # fmt: skip


def quantulum(read: Reader, cases: list[dict[str, Any]]) -> tuple[list[str], int, list[str], int]:
    """Return the quantities of quantulum3 with a wrong value, how many there are, those with a wrong unit, how many have one."""
    missed, total, misnamed, named = [], 0, [], 0
    for case in cases:
        found = read(case["text"], "en")
        position = 0
        for expected in case["expected"]:
            start = case["text"].find(expected["surface"], position)
            start = case["text"].lower().find(expected["surface"].lower()) if start < 0 else start
            position = max(start, 0)
            total += 1
            near = [one for one in found if one.start < start + len(expected["surface"]) and one.end > start]
            right = [one for one in near if _quantulum_right(one, expected)]
            if not right:
                missed.append(f"{case['text'][:80]} [{expected['surface']}]")
            unit = NAMED_UNITS.get(expected["unit"])
            if unit is not None:
                named += 1
                if not any(one.unit in (unit, expected["unit"]) for one in right):
                    misnamed.append(f"{case['text'][:80]} [{expected['surface']}]")
    return missed, total, misnamed, named


def _quantulum_right(found: Read, expected: dict[str, Any]) -> bool:
    if found.low != found.high:
        return same((found.low + found.high) / 2, expected["value"])
    dozen = 12 if expected["unit"] == "dozen" else 1
    return same(found.low, expected["value"] * dozen)


class Spans(NamedTuple):
    """Counts of a span task: right, too many, missed."""

    right: int
    extra: int
    missed: int

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * self.right / (2 * self.right + self.extra + self.missed)


def measeval(read: Reader, cases: list[dict[str, Any]]) -> tuple[Spans, Spans, Spans]:
    """Score quantity spans by overlap, and the modifiers IsApproximate and IsRange on spans that were found."""
    counts = {name: [0, 0, 0] for name in ("span", "IsApproximate", "IsRange")}
    for case in cases:
        found = [one for one in read(case["text"], "en") if not one.dismissed]
        used: set[int] = set()
        for quantity in case["quantities"]:
            hits = [i for i, one in enumerate(found) if one.start < quantity["end"] and one.end > quantity["start"]]
            counts["span"][0 if hits else 2] += 1
            used.update(hits)
            said = {
                "IsApproximate": any("~" in found[i].relation for i in hits),
                "IsRange": any(found[i].low != found[i].high or found[i].relation[0] in "<>" for i in hits),
            }
            for name, value in said.items():
                expected = name in quantity["mods"]
                if expected or value:
                    counts[name][0 if expected and value else 1 if value else 2] += 1
        counts["span"][1] += len(found) - len(used)
    return Spans(*counts["span"]), Spans(*counts["IsApproximate"]), Spans(*counts["IsRange"])
