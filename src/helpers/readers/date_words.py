"""Words for dates and durations, from `lang/*.dates.toml`, as tables to look up.

A paper mixes languages (an Indonesian paper has an English abstract), so every language's words are known whatever
the text's language is; where two languages disagree on a word, the text's own language wins.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from helpers.readers.candidates import together
from helpers.readers.date_tokens import WORD, Token, joined
from helpers.readers.language_data import alternatives, language_data, listed


class Phrases(dict[str, Any]):
    """Phrases to look up by their last word: `endings` says how many words the longest phrase with that word has."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        super().__init__(table)
        self.endings: dict[str, int] = {}
        for phrase in table:
            words = phrase.split(" ")
            self.endings[words[-1]] = max(self.endings.get(words[-1], 0), len(words))


@dataclass(frozen=True)
class DateWords:
    """The lookup tables of one language, with those of the others behind them."""

    phrases: Phrases  # phrase -> ((class, data), …), in the order to try
    links: frozenset[str]  # last words of what joins two numbers to a range
    months: dict[str, int]
    units: dict[str, str]
    one: dict[str, str]
    numbers: dict[str, int]
    scales: dict[str, str]
    big: dict[str, int]
    ordinals: Phrases
    hedges: Phrases
    sets: dict[str, frozenset[str]]
    only_year: frozenset[str]  # words that say "year" and begin or end no longer phrase
    only_month: dict[str, int]  # words that are months and end no longer phrase
    only_filler: dict[str, frozenset[str]]  # fillers -> the words that with them make a longer phrase
    part_after: dict[str, str]  # parts of a year that may stand after it: "second quarter", "q2"
    only_lead: dict[str, tuple[frozenset[str], frozenset[str]]]  # since, from … -> what it says, and words as above
    onwards_starts: frozenset[str]  # first words of what opens a date to the future
    change: frozenset[str]  # words of a rise, a fall, a shift
    to: Phrases
    decade_names: Phrases
    decade_suffix: re.Pattern[str]
    relative_at: dict[str, tuple[tuple[str, int, str], ...]]  # word -> (phrase, where in it the word stands, kind)
    search: dict[bytes, str]  # word to look for -> what it may begin: unit, one, decade, century, year, relative
    tens: Phrases
    month_places: frozenset[bytes]  # for the first pass: the months …
    access_places: frozenset[bytes]  # … and the words of access dates
    before_unit: frozenset[str]  # last words of amounts in words: two, dozens, half, an
    after_digits: frozenset[str]  # words that with one or two digits before them may make a date or a duration
    verb_prefixes: tuple[str, ...]
    plural_suffixes: tuple[str, ...]
    decimal: str


def normal(phrase: str) -> str:
    """Return a phrase as the tables have it: lower case, words separated by one space."""
    return " ".join(WORD.findall(phrase.lower()))


@lru_cache(maxsize=8)
def date_words(lang: str) -> DateWords:
    """Read the tables for a language (`id`, `en`; anything else gives all languages alike)."""
    folder = files("helpers") / "lang"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".dates.toml"))
    loaded = {name.split(".")[0]: tomllib.loads((folder / name).read_text("utf-8")) for name in names}
    order = [lang, *(name for name in loaded if name != lang)] if lang in loaded else list(loaded)
    tables = [loaded[name] for name in order]
    own = [loaded[lang]] if lang in loaded else tables

    def merged(*path: str) -> dict[str, Any]:
        """Return word -> data over all languages, the text's own first."""
        out: dict[str, Any] = {}
        for table in tables:
            for part in path:
                table = table.get(part, {})
            for key, value in table.items():
                for word in value if isinstance(value, list) else [None]:
                    pair = (normal(word), key) if word is not None else (normal(key), value)
                    out.setdefault(*pair)
        return out

    phrases: dict[str, list[tuple[str, Any]]] = {}
    months = {word: int(number) for word, number in merged("months").items()}
    for word, number in months.items():
        phrases.setdefault(word, []).append(("month", number))
    for word, day in merged("weekdays").items():
        phrases.setdefault(word, []).append(("weekday", day))
    for word, day in merged("feasts").items():
        phrases.setdefault(word, []).append(("feast", (int(day[:2]), int(day[3:]))))
    lists: dict[str, set[str]] = {}
    for table in tables:
        for section in ("words", "durations", "relative", "dismiss", "number_other"):
            for key, value in table[section].items():
                if isinstance(value, list):
                    lists.setdefault(f"{section}.{key}", set()).update(normal(word) for word in value)
    for name in PHRASE_CLASSES:
        for word in sorted(lists[f"words.{name}"]):
            phrases.setdefault(word, []).append((name, None))
    suffixes = sorted(
        {suffix for table in tables for suffix in table["words"]["decade_suffix"]}, key=lambda s: (-len(s), s)
    )
    units, big = merged("units"), merged("number_big")
    numbers, scales = merged("numbers"), merged("number_scale")
    tens = Phrases({normal(k): v for table in tables for k, v in table["number_other"]["tens"].items()})
    amounts = {*numbers, *scales, *tens.endings, *lists["number_other.half"], *lists["durations.article"]}
    longer: dict[str, set[str]] = {}  # last word of a longer phrase -> the words before it
    for phrase in phrases:
        if " " in phrase:
            before, last = phrase.split(" ")[-2:]
            longer.setdefault(last, set()).add(
                before.replace("’", "'").rpartition("'")[2]
            )  # of "year's" as seen from behind
    of = re.compile(rf" (?:{alternatives(listed('numbers', 'pronouns', 'of'))})$")
    classes = {word: frozenset(name for name, _ in entries) for word, entries in phrases.items()}
    return DateWords(
        phrases=Phrases({word: tuple(classes) for word, classes in phrases.items()}),
        links=frozenset(
            word.split(" ")[-1] for name in ("words.to", "words.and", "durations.or") for word in lists[name]
        ),
        months=months,
        units=units,
        one=merged("one"),
        numbers=numbers,
        scales=scales,
        big=big,
        ordinals=Phrases(merged("ordinals")),
        hedges=Phrases(merged("hedges")),
        change=frozenset(
            word for name in names for word in language_data(name.split(".")[0], "hedges")["range"]["change"]
        ),
        to=Phrases(dict.fromkeys(lists["words.to"])),
        sets={name: frozenset(words) for name, words in lists.items()},
        only_year=frozenset(word for word, names in classes.items() if names == {"year"}),
        only_month={word: months[word] for word, names in classes.items() if names == {"month"} and word not in longer},
        only_filler={word: frozenset(longer.get(word, ())) for word, names in classes.items() if names == {"filler"}},
        part_after={
            of.sub("", phrase): name
            for phrase, entries in phrases.items()
            for name, _ in entries
            if name.startswith("quarter") or name.endswith("_half")
        },
        only_lead={word: (names, frozenset(longer.get(word, ()))) for word, names in classes.items() if names <= LEADS},
        onwards_starts=frozenset(
            phrase.split(" ")[0] for phrase in lists["words.onwards"] | lists["words.onwards_from"]
        ),
        decade_names=Phrases({normal(k): v for table in tables for k, v in table["words"]["decade_names"].items()}),
        decade_suffix=re.compile(rf"(?:\s?[-–]\s?)?(?:{'|'.join(map(re.escape, suffixes))})(?![^\W_])"),
        relative_at=_relative_at(own),
        search=together(_search(own)),
        tens=tens,
        month_places=together(frozenset(word.encode("latin-1") for word in months)),
        access_places=together(frozenset(word.encode("latin-1") for word in lists["dismiss.access"])),
        before_unit=frozenset(word.replace("’", "'").rpartition("'")[2] for word in amounts),
        after_digits=frozenset((*months, *lists["words.of"], *units, *big, *lists["durations.between"])),
        verb_prefixes=tuple(prefix for table in own for prefix in table["dismiss"]["verb_prefix"]),
        plural_suffixes=tuple(suffix for table in own for suffix in table["dismiss"]["plural_suffix"]),
        decimal=own[0]["durations"]["decimal"],
    )


def _relative_at(tables: list[dict[str, Any]]) -> dict[str, tuple[tuple[str, int, str], ...]]:
    """Return, for the word of each phrase that is looked for, the phrases to try around it, longest first.

    The word is a unit of time where the phrase has one ("tahun berikutnya", "the following year"), else its last word.
    """
    found: dict[str, list[tuple[str, int, str]]] = {}
    units = {unit for table in tables for names in table["units"].values() for unit in names}
    for table in tables:
        for name in ("next_year", "previous_year", "same_year", "now", *DAYS_OF_YEAR):
            for phrase in table["relative"][name]:
                parts = phrase.split(" ")
                trigger = next((part for part in parts if part in units), parts[-1])
                found.setdefault(trigger, []).append((phrase, phrase.index(trigger), name))
    return {word: tuple(sorted(entries, key=lambda e: (-len(e[0]), e[0]))) for word, entries in found.items()}


def _search(tables: list[dict[str, Any]]) -> dict[bytes, str]:
    """Return the words whose places the first pass looks for, each with the kind of reading to try there."""
    found: dict[bytes, str] = {word.encode("latin-1"): "relative" for word in _relative_at(tables)}
    for table in tables:
        for units in table["units"].values():
            found.update((unit.encode("latin-1"), "unit") for unit in units if len(unit) > 2)
        found.update((word.encode("latin-1"), "one") for word in table["one"])
        for name in table["words"]["decade_names"]:
            found[name.split(" ")[-1].encode("latin-1")] = "decade"
        found.update((word.encode("latin-1"), "century") for word in table["words"]["century"])
    return found


DAYS_OF_YEAR = {"first_day_of_year": "XXXX-01-01", "last_day_of_year": "XXXX-12-31"}  # named without their year
LEADS = frozenset(("since", "from", "between", "before", "after", "until", "to"))
PHRASE_CLASSES = (
    "fiscal", "year", "early", "mid", "late", "first_half", "second_half", "quarter1", "quarter2", "quarter3",
    "quarter4", "first_day", "last_day", "week1", "week2", "week3", "week4", "last_week", "eve_of_year", "about", "since", "from", "between", "before", "after", "until", "to", "filler", "century",
)  # fmt: skip


def phrase_ending(low: str, tokens: list[Token], index: int, table: Phrases) -> tuple[int, str]:
    """Return how many words the longest phrase of `table` has that ends before token `index`, and the phrase."""
    if index < 1:
        return 0, ""
    word = tokens[index - 1].word
    longest = table.endings.get(word, 0)
    for count in range(min(longest, index), 1, -1):
        phrase = " ".join([token.word for token in tokens[index - count : index]])
        if phrase in table and joined(low, tokens[index - count : index]):
            return count, phrase
    return (1, word) if longest and word in table else (0, "")


def count_before(tokens: list[Token], index: int, words: DateWords) -> tuple[int, int]:
    """Read the number words that end before token `index`: (how many words, the number), or (0, 0).

    "dua puluh lima" is 25, "one hundred and twenty" 120; sums and scales only, no ordinals.
    """
    first = index
    while first > 0 and (tokens[first - 1].word in words.numbers or tokens[first - 1].word in words.scales):
        first -= 1
        if first > 1 and tokens[first - 1].word in words.sets["words.and"] and tokens[first - 2].word in words.scales:
            first -= 1
    names = [token.word for token in tokens[first:index]]
    for at in range(len(names) - 1, 0, -1):
        later, former = words.numbers.get(names[at], 0), words.numbers.get(names[at - 1], 0)
        if 9 < former < 100 and (later > 9 or former % 10) or (later and 0 < former < 10):
            first += at  # sixty, seventy hours; "dua tiga jam"
            names = names[at:]
            break
    value = evaluate(names, words)
    return (index - first, value) if value is not None and first < index else (0, 0)


def evaluate(names: list[str], words: DateWords) -> int | None:
    """Return the number that number words say, or None."""
    total = unit = 0
    for name in names:
        scale = words.scales.get(name)
        if scale is None:
            value = words.numbers.get(name)
            if value is None:
                continue  # "and"
            if value >= 1000:
                total, unit = (total + unit + value if total else value), 0
            elif value >= 100:
                total += value
            else:
                unit += value
        elif scale[0] == "+":
            unit += int(scale[1:])
        elif scale == "*1000":
            total, unit = ((total + unit) or 1) * 1000, 0
        else:
            total, unit = total + (unit or 1) * int(scale[1:]), 0
    return total + unit if names else None
