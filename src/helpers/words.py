"""Sentences of the audit in English and Indonesian, with numbers and dates set for the reader's language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

LANGUAGES = ("en", "id")


@dataclass(frozen=True)
class Said:
    """A sentence with its placeholders' values, rendered in a language when it is shown.

    `templates` maps a language to a format string; a value is a string (shown as it is),
    a number (set with the language's separators) or another Said.
    """

    templates: Mapping[str, str]
    values: Mapping[str, Any] = field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """Return the sentence in a language; English where the language has none."""
        template = self.templates.get(language) or self.templates.get("en", "")
        return template.format(**{key: show(value, language) for key, value in self.values.items()})

    def __str__(self) -> str:
        return self.in_language("en")


def say(templates: Mapping[str, str] | str, **values: Any) -> Said:
    """Return a sentence; a plain string is the same in every language."""
    return Said({"en": templates, "id": templates} if isinstance(templates, str) else templates, values)


def join(parts: list[Any], separator: str = "; ") -> Said:
    """Return several sentences or values as one, separated."""
    keys = [f"p{number}" for number in range(len(parts))]
    template = separator.join("{" + key + "}" for key in keys)
    return Said({"en": template, "id": template}, dict(zip(keys, parts, strict=True)))


def show(value: Any, language: str) -> str:
    """Return a value for readers of a language: numbers with its separators, sentences in it."""
    if isinstance(value, Said | Value):
        return value.in_language(language)
    if isinstance(value, Fraction):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    return show_number(value, language)


def show_number(number: int | float, language: str, digits: int = 2) -> str:
    """Return a number with the separators of a language and at most `digits` decimals."""
    text = f"{number:,.{digits}f}" if isinstance(number, float) and number != int(number) else f"{int(number):,}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if language == "id":
        text = text.translate(str.maketrans(",.", ".,"))
    return text


_NUMBER_IN_VALUE = re.compile(r"\d+(?:\.\d+)?")
_SIGNS = {
    "en": {"<~": "almost ", ">=": "at least ", "<=": "at most ", ">": "more than ", "<": "less than ", "~": "about "},
    "id": {
        "<~": "hampir ",
        ">=": "sedikitnya ",
        "<=": "paling banyak ",
        ">": "lebih dari ",
        "<": "kurang dari ",
        "~": "sekitar ",
    },
}
_MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "id": [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
}
_DATE_WORDS = {
    "en": {
        "since": "since {0}",
        "until": "until {0}",
        "about": "about {0}",
        "decade": "{0}s",
        "century": "{0}s",
        "to": "{0} to {1}",
    },
    "id": {
        "since": "sejak {0}",
        "until": "hingga {0}",
        "about": "sekitar {0}",
        "decade": "{0}-an",
        "century": "{0}-an",
        "to": "{0} sampai {1}",
    },
}
_UNITS = {
    "en": {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"},
    "id": {"Y": "tahun", "M": "bulan", "W": "minggu", "D": "hari", "H": "jam", "S": "detik"},
}
_DURATION = re.compile(r"P(\d[^T]*)?(?:T(.+))?")


def show_quantity(value: str, language: str) -> str:
    """Return a quantity of the value grammar in words and figures: `<~100000` is "almost 100,000"."""
    hedge = next((sign for sign in _SIGNS["en"] if value.startswith(sign)), "")
    body = value[len(hedge) :]
    if body.startswith("P"):
        shown = "–".join(_show_duration(part, language) for part in body.split(".."))
        return _SIGNS[language].get(hedge, "") + shown

    def localised(match: re.Match[str]) -> str:
        whole, _, decimals = match[0].partition(".")
        grouped = f"{int(whole):,}" if len(whole) < 20 else whole
        if language == "id":
            return grouped.replace(",", ".") + (f",{decimals}" if decimals else "")
        return grouped + (f".{decimals}" if decimals else "")

    return _SIGNS[language].get(hedge, "") + _NUMBER_IN_VALUE.sub(localised, body.replace("..", "–"))


def _show_duration(text: str, language: str) -> str:
    match = _DURATION.fullmatch(text)
    if match is None:
        return text
    parts = []
    for segment, minutes in ((match[1] or "", False), (match[2] or "", True)):
        for number, unit in re.findall(r"([\d.]+)([YMWDHS])", segment):
            name = {"en": "minute", "id": "menit"}[language] if minutes and unit == "M" else _UNITS[language][unit]
            plural = "s" if language == "en" and number != "1" else ""
            parts.append(f"{number.replace('.', ',') if language == 'id' else number} {name}{plural}")
    return " ".join(parts) or text


def show_date(value: str, language: str) -> str:
    """Return an EDTF date or interval for readers: `2004-10/2019-06-30` is "October 2004 to 30 June 2019"."""
    words = _DATE_WORDS[language]
    if "/" in value:
        first, _, second = value.partition("/")
        if second in ("..", ""):
            return words["since"].format(show_date(first, language))
        if first in ("..", ""):
            return words["until"].format(show_date(second, language))
        return words["to"].format(show_date(first, language), show_date(second, language))
    if value.endswith(("~", "?", "%")):
        return words["about"].format(show_date(value[:-1], language))
    if value.endswith("XX"):
        return words["century"].format(value.replace("X", "0"))
    if value.endswith("X"):
        return words["decade"].format(value.replace("X", "0"))
    parts = value.split("-")
    if len(parts) > 1 and parts[1].isdigit() and 1 <= int(parts[1]) <= 12:
        month = _MONTHS[language][int(parts[1]) - 1]
        return f"{int(parts[2])} {month} {parts[0]}" if len(parts) > 2 and parts[2].isdigit() else f"{month} {parts[0]}"
    return value


@dataclass(frozen=True)
class Value:
    """A claim's value, shown by its type: dates as dates, quantities with separators, terms by their label."""

    value: str
    type: str
    labels: Mapping[str, str] = field(default_factory=dict)
    unit: str = ""

    def in_language(self, language: str) -> str:
        """Return the value for readers of a language."""
        if self.labels:
            return self.labels.get(language) or self.value
        if self.type == "date":
            return show_date(self.value, language)
        if self.type in ("count", "percentage", "measurement", "rank"):
            shown = show_quantity(self.value, language)
            if self.type == "percentage":
                return shown if "/" in self.value else f"{shown} %"
            # Durations say their unit themselves; what is counted stands in the property's name.
            return f"{shown} {self.unit}" if self.type == "measurement" and "P" not in self.value else shown
        return TERMS.get(self.value, {}).get(language, self.value)


TERMS = {
    "up": {"en": "up", "id": "naik"},
    "down": {"en": "down", "id": "turun"},
    "flat": {"en": "flat", "id": "tetap"},
    "fluctuating": {"en": "fluctuating", "id": "naik turun"},
    "works": {"en": "works", "id": "berhasil"},
    "partly": {"en": "works partly", "id": "berhasil sebagian"},
    "fails": {"en": "fails", "id": "gagal"},
    "insufficient": {"en": "insufficient", "id": "tidak memadai"},
    "unclear": {"en": "unclear", "id": "tidak jelas"},
}
