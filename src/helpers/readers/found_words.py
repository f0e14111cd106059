"""The words of the language files by what they are, as found, before a lexicon keeps them in order."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from helpers.readers.language_data import in_parts, language_data, number_words
from helpers.readers.lexicon import Lexicon

HEDGES = ("more_than", "at_least", "almost", "about", "less_than", "at_most", "none")
# What a group of words is called in the lexicon, and where it stands in context.toml
CONTEXT = (
    ("law", "law.words"), ("law_year", "law.year"), ("dated", "law.dated"), ("cite", "cite.words"), ("access", "access.words"),
    ("glue", "glue.words"), ("coordinate_before", "coordinate.before"), ("coordinate_after", "coordinate.after"),
    ("coordinate_ambiguous", "coordinate.ambiguous"), ("label_time", "label_time.words"), ("label_time_after", "label_time.after"),
    ("label_not_after", "label_not.after"), ("label_small", "label_small.words"), ("label_led", "label_led.words"),
    ("label_led_by", "label_led.before"), ("label_within", "label_within.words"), ("clock_before", "clock.before"),
    ("clock_at", "clock.at"), ("clock_after", "clock.after"), ("clock_phrases", "clock.phrases"), ("clock_links", "clock.past"),
    ("clock_links", "clock.to"), ("clock_level", "clock.level"), ("times", "times.words"), ("see", "see.words"),
    ("acuity", "acuity.words"), ("contents", "contents.words"), ("dotted", "dotted.words"), ("street", "street.after"),
    ("place", "street.before"), ("notes", "notes.above"), ("row", "notes.row"), ("statistic", "statistic.signs"),
)  # fmt: skip
Phrases = dict[str, list[tuple[str, ...]]]  # what they mean -> phrases, in parts


class Found:
    """What the language files hold of each kind, before it is put in order."""

    def __init__(self) -> None:
        self.before: Phrases = defaultdict(list)
        self.after: Phrases = defaultdict(list)
        self.unit_phrases: Phrases = defaultdict(list)
        self.percent_phrases: Phrases = defaultdict(list)
        self.money: Phrases = defaultdict(list)
        self.noun_phrases: Phrases = defaultdict(list)
        self.groups: dict[str, set[Any]] = defaultdict(set)
        self.ranges: dict[str, set[str]] = defaultdict(set)
        self.marks: dict[str, set[str]] = defaultdict(set)
        self.context: dict[str, set[str]] = defaultdict(set)
        self.pronoun: dict[str, set[str]] = defaultdict(set)
        self.prefixes: list[str] = []

    def group(self, key: str) -> frozenset[Any]:
        """Return a group of words."""
        return frozenset(self.groups[key])


def find_words(name: str, lexicon: Lexicon, found: Found) -> None:
    """Add the words of one language; what the lexicon knows already stays as it is."""
    _find_numbers(name, lexicon, found)
    _find_hedges(name, found)
    _find_units(name, lexicon, found)
    _find_nouns(name, lexicon, found)
    _find_context(name, lexicon, found)


def _find_numbers(name: str, lexicon: Lexicon, found: Found) -> None:
    numbers, groups = language_data(name, "numbers"), found.groups
    for word, number_word in number_words(name).items():
        lexicon.number.setdefault(word, number_word)
    for sign, value in numbers.get("scale_signs", {}).items():
        lexicon.scale_signs.setdefault(sign, value)
    if name == lexicon.language or not lexicon.money_signs:
        for sign, value in numbers.get("money_signs", {}).items():
            lexicon.money_signs.setdefault(sign, value)
    lexicon.glued_signs |= numbers.get("glued_signs", {})
    lexicon.noun_signs |= numbers.get("noun_signs", {})
    for key in ("one", "of", "definite", "after_one", "before_one", "never_counted", "non", "counting"):
        found.pronoun[key] |= set(numbers["pronouns"][key])
    groups["suffixes"] |= set(numbers["compounds"]["suffixes"])
    groups["each"] |= set(numbers["joins"]["each"])
    for mark, written in numbers["marks"].items():
        found.marks[mark] |= set(written)
    groups["rank_nouns"] |= set(numbers["ranks"]["nouns"])
    found.marks["number_marks"] |= set(numbers["ranks"]["number_marks"])
    groups["rank_places"] |= set(numbers["ranks"].get("places", []))
    groups["series"] |= set(numbers["ranks"]["series"])
    groups["superlatives"] |= set(numbers["ranks"]["superlative_words"])
    found.prefixes += numbers["ranks"]["superlatives"]
    groups["pronouns_before"] |= set(in_parts(numbers["pronouns"]["before"]))
    groups["pronouns_after"] |= set(in_parts(numbers["pronouns"]["after"]))


def _find_hedges(name: str, found: Found) -> None:
    hedges, groups = language_data(name, "hedges"), found.groups
    for hedge in HEDGES:
        found.before[hedge] += in_parts(hedges["before"].get(hedge, []))
        found.after[hedge] += in_parts(hedges["after"].get(hedge, []))
    for key in ("intensifiers", "fillers", "existing", "abbreviated"):
        groups[key] |= set(hedges["before"][key])
    for key in ("between", "from"):
        found.before[key] += in_parts(hedges["before"][key])
    groups["reaching"] |= set(hedges["range"].get("reaching", []))
    for key in ("change", "moves"):
        groups[key] |= set(hedges["range"][key])
    for key in ("between_and", "to", "or", "both", "list", "free_links", "open_links"):
        found.ranges[key] |= set(hedges["range"][key])
    for key in ("than", "more", "suffixes", "of_more", "glued", "equal"):
        found.ranges[f"after_{key}"] |= set(hedges["after_not"][key])


def _find_units(name: str, lexicon: Lexicon, found: Found) -> None:
    units = language_data(name, "units")
    not_units = language_data(lexicon.language, "units").get("not_units", {}).get("words", [])
    for word, sign in units["per"].items():
        lexicon.per_names.setdefault(word, sign)
    for word, sign in units["per_words"].items():
        lexicon.per_words.setdefault(word, sign)
    for word, unit in units["names"].items():
        if word in not_units:
            continue
        for form in _forms(word, name):
            lexicon.unit_names.setdefault(form, unit)
            for prefix, sign in units["prefixes"].items():
                lexicon.unit_names.setdefault(prefix + form, sign + unit)
    for word, (letter, factor, unit) in units["time"].items():
        for form in _forms(word, name):
            lexicon.time_units.setdefault(form, (letter, factor, unit))
    for phrase, unit in units["phrases"].items():
        found.unit_phrases[unit].append(tuple(phrase.split()))
    found.groups["percent"] |= set(units["percent"]["percent"])
    found.percent_phrases["percentage points"] += in_parts(units["percent"]["points"])
    found.percent_phrases["percent"] += in_parts(units["percent"].get("spelled", []))
    for phrase, code in units["money"].items():
        found.money[code].append(tuple(phrase.split()))
    lexicon.minor_money |= units.get("minor_money", {})
    for word, code in units["money_before"].items():
        lexicon.money_before.setdefault(word, code)


def _forms(word: str, name: str) -> list[str]:
    """Return the forms of a unit's name: in English the plural too."""
    return [word, f"{word}s"] if name == "en" else [word]


def _find_nouns(name: str, lexicon: Lexicon, found: Found) -> None:
    nouns, groups = language_data(name, "nouns"), found.groups
    groups["links"] |= set(nouns["links"]["words"])
    groups["skipped"] |= set(nouns["links"]["skipped"])
    for unit, written in nouns["units"].items():
        for phrase in in_parts(written):
            if len(phrase) == 1:
                lexicon.nouns.setdefault(phrase[0], unit)
            else:
                found.noun_phrases[unit].append(phrase)
    lexicon.nouns |= {word: unit for word, unit in nouns.get("irregular", {}).items() if word not in lexicon.nouns}
    groups["classifiers"] |= set(nouns["classifiers"]["words"])
    groups["packages"] |= set(nouns["classifiers"]["packages"])
    groups["not_adjectives"] |= set(nouns.get("not_adjectives", {}).get("words", []))
    groups["stops"] |= set(nouns["stop"]["words"])
    for key in ("uncounted", "number_of", "verbs", "modifiers", "alone", "former"):
        groups[key] |= set(nouns["counted"][key])


def _find_context(name: str, lexicon: Lexicon, found: Found) -> None:
    around = language_data(name, "context")
    for reason, labelled in around["label"].items():
        for word in labelled:
            lexicon.labels.setdefault(word, reason)
    for thing in around["numbered"]["words"]:
        if thing not in lexicon.labels:
            lexicon.labels[thing] = "identifier"
            found.groups["numbered"].add(thing)
    for key, where in CONTEXT:
        section, part = where.split(".")
        found.context[key] |= set(around[section][part])
