"""The words that announce lists, as patterns."""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.date_words import date_words
from helpers.readers.language_data import language_data, listed
from helpers.words import LANGUAGES


@cache
def list_words(key: str) -> tuple[str, ...]:
    found = {word for language in LANGUAGES for word in language_data(language, "structure")["lists"][key]}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def spelt_numbers() -> dict[str, int]:
    return {
        word: number
        for language in LANGUAGES
        for word, number in language_data(language, "structure")["numbers"].items()
    }


@cache
def _of() -> tuple[str, ...]:
    return tuple(sorted(listed("numbers", "pronouns", "of")))


def any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)


@cache
def list_patterns() -> dict[str, re.Pattern[str]]:
    numbers = any_of(tuple(sorted(spelt_numbers(), key=len, reverse=True)))
    glued = any_of(list_words("all"))
    led, months = any_of(list_words("dates_led")), any_of(tuple(sorted(date_words("auto").months)))
    return {
        "number": re.compile(
            rf"(?<![\w.,/-])(?P<all>{glued})?(?:(?P<word>{numbers})|(?P<digits>\d{{1,2}}))(?![\w,./%-]|\s%)", re.I
        ),
        # The list opens with a cue word or a colon, then the items.
        "cue": re.compile(rf"(?P<cue>\b(?:{any_of(list_words('cues'))})(?!\w)\s?[:;,]?|:)", re.I),
        "open": re.compile(rf"\b(?:{any_of(list_words('open'))})(?!\w)", re.I),
        "before": re.compile(rf"(?<!\w)(?:{any_of(list_words('not_before'))})\s$", re.I),
        "made_of": re.compile(rf"(?<!\w)(?:{any_of(list_words('made_of'))})\s$", re.I),
        # "three of its four pillars": some of them
        "selected": re.compile(
            rf"(?<!\w)(?:{numbers}|\d{{1,2}}|{any_of(list_words('some_of'))})\s(?:{any_of(_of())})\s[^\W\d_]{{2,6}}\s$",
            re.I,
        ),
        # "six of the city's eight wards", "enam dari delapan kecamatan": six are listed
        "out_of": re.compile(
            rf"(?<![\w.,/-])(?P<number>{numbers}|\d{{1,2}})\s(?:{any_of(list_words('out_of'))})(?:\s[^\W\d_]+(?:['’]s?)?){{0,3}}\s$",
            re.I,
        ),
        "after": re.compile(rf"\s(?:{any_of(list_words('not_after'))})(?!\w)", re.I),
        "pointing": re.compile(rf"\b(?:{any_of(list_words('pointing'))})\b", re.I),
        "and": re.compile(rf",?\s(?:{any_of(list_words('and'))})\s", re.I),
        "aside": re.compile(r"\s{0,3}\((?!(?:\d{1,2}|[ivx]{2,5}|[a-z])\))[^()]{0,300}\)[.:]?"),
        "marker": re.compile(
            r"^[ \t]{0,12}(?:[-*•▪●◦][ \t]{1,4})?\(?(?P<mark>\d{1,2}|[ivxIVX]{2,5}|[a-zA-Z])[ \t]?[.)][ \t]?(?=[^\W\d_*]|\*|\"|“)",
            re.M,
        ),
        "bullet": re.compile(r"^[ \t]{0,12}(?P<mark>[-*•▪●◦–])[ \t]{1,4}(?=\S)", re.M),
        "inline_marker": re.compile(r"(?<![\w.])\(?(?P<mark>\d{1,2}|[ivx]{2,5}|[a-z])[.)]\s?(?=[^\W\d_])"),
        # A year or a day, with the words that lead it; a short note in brackets.
        "dated": re.compile(
            rf"(?:\s(?:{led})){{0,2}}(?:\s\d{{1,2}})?(?:\s(?:{months}))?\s(?:1[5-9]|20)\d\d(?![\d.,]\d|\w)",
            re.I,
        ),
        "noted": re.compile(r"\s\([^(),;]{1,40}\)"),
        "parts": re.compile(
            rf",(?:\s(?:{any_of(list_words('and'))})(?!\w))?|\s(?:{any_of(list_words('and'))})(?!\w)", re.I
        ),
        "several": re.compile(rf"\s?(?:{any_of(list_words('quantifiers'))})(?!\w)", re.I),
        "more": re.compile(rf"\s?(?:[^\W\d_]+\s)?(?:{numbers}|{any_of(list_words('others'))})(?!\w)", re.I),
        "end": re.compile(r"[.;!?][\"”’»)\]¹²³⁰⁴-⁹]{0,4}(?=\s|\[|$)|\n\s*\n"),
    }
