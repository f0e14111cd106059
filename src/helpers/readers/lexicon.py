"""The words that the readers of numbers know: language data files merged for one main language.

Both languages are always known, because an Indonesian paper has an English abstract; where they disagree about a word,
the main language is right.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from helpers.readers.candidates import together
from helpers.readers.language_data import (
    LANGUAGES,
    NumberWord,
    by_end,
    in_parts,
    language_data,
    number_words,
    unit_signs,
)

MONEY, LABEL, HEDGE, RANK, COORDINATE, MINUS_WORD = 1, 2, 4, 8, 16, 64
UNIT, LINK, AFTER, SHARE, CLOCK = 1, 2, 4, 8, 32


@dataclass
class Lexicon:
    """All words, for one main language; keys are in lower case but for unit signs."""

    language: str
    number: dict[str, NumberWord] = field(default_factory=dict)
    scale_signs: dict[str, int] = field(default_factory=dict)
    money_signs: dict[str, int] = field(default_factory=dict)
    glued_signs: dict[str, int] = field(default_factory=dict)
    noun_signs: dict[str, int] = field(default_factory=dict)
    hedges_before: dict[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=dict
    )  # by last word, longest first
    hedge_leads: dict[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # last word of longer hedges only -> the words one of which stands before it
    hedges_after: dict[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=dict
    )  # by first word, longest first
    intensifiers: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    range_words: dict[str, frozenset[str]] = field(default_factory=dict)  # between_and, to, or
    change: frozenset[str] = frozenset()
    moves: frozenset[str] = frozenset()  # those of change and others before "from … to …"
    reaching: frozenset[str] = frozenset()  # hedges that after a word of change say where it has led
    unit_names: dict[str, str] = field(default_factory=dict)
    unit_phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    time_units: dict[str, tuple[str, int, str]] = field(default_factory=dict)
    percent: frozenset[str] = frozenset()
    percent_phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    percent_ends: frozenset[str] = frozenset()  # the last words of percentages
    money_after: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    money_before: dict[str, str] = field(default_factory=dict)
    nouns: dict[str, str] = field(default_factory=dict)
    noun_phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    classifiers: frozenset[str] = frozenset()
    packages: frozenset[str] = frozenset()  # what things are counted in: boxes, bags
    noun_stops: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()  # units of the listed nouns
    uncounted: frozenset[str] = frozenset()  # units that no later count shares: times
    number_of: frozenset[str] = frozenset()  # words that lead to what a count counts: number (of)
    counting_verbs: frozenset[str] = frozenset()  # verbs between what is counted and its count
    noun_modifiers: frozenset[str] = frozenset()  # plurals in form that stand before the noun: rabies deaths
    nouns_alone: frozenset[str] = frozenset()  # nouns that stand before no other noun: people
    english_nouns: frozenset[str] = frozenset()
    english_words: frozenset[str] = frozenset()  # nouns and function words of English alone
    minor_money: dict[str, list[str]] = field(default_factory=dict)  # signs of hundredths: p -> (£, GBP)
    noun_suffixes: tuple[str, ...] = ()
    verb_prefixes: tuple[str, ...] = ()
    keep_prefixes: tuple[str, ...] = ()
    not_adjectives: frozenset[str] = frozenset()
    labels: dict[str, str] = field(default_factory=dict)
    numbered: frozenset[str] = frozenset()  # labels only where they are written large: Ward 7
    context: dict[str, frozenset[str]] = field(default_factory=dict)
    marks: dict[str, frozenset[str]] = field(default_factory=dict)
    rank_nouns: frozenset[str] = frozenset()
    rank_places: frozenset[str] = frozenset()
    series: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    superlative_prefixes: tuple[str, ...] = ()
    pronouns_before: frozenset[tuple[str, ...]] = frozenset()
    idioms_before: frozenset[tuple[str, bytes]] = (
        frozenset()
    )  # pronouns_before of two words, as the first pass has them
    pronouns_after: frozenset[tuple[str, ...]] = frozenset()
    pronoun: dict[str, frozenset[str]] = field(
        default_factory=dict
    )  # one, of, definite, after_one, before_one, never_counted, non
    compound_suffixes: frozenset[str] = frozenset()
    after_than: frozenset[str] = frozenset()
    after_more: frozenset[str] = frozenset()
    hedge_suffixes: frozenset[str] = frozenset()  # what clings to a number: 50-an
    before_more: frozenset[tuple[str, ...]] = frozenset()  # hedges that those of after_more undo
    hedge_signs: frozenset[tuple[str, ...]] = frozenset()  # hedges that may be a sign between two numbers: 20 plus 5
    equal: tuple[str, ...] = ()  # what closes a hedge on both sides: or equal to
    both: frozenset[str] = frozenset()
    listing: frozenset[str] = frozenset()
    free_links: frozenset[str] = frozenset()
    open_links: frozenset[str] = frozenset()
    link_starts: frozenset[str] = frozenset()  # first words of what links the two numbers of a range
    range_signs: tuple[str, ...] = ()  # range words with signs in them: s.d., s/d
    for_each: tuple[str, ...] = ()  # before what something is for each of, with its spaces: " per "
    per_names: dict[str, str] = field(default_factory=dict)
    per_words: dict[str, str] = field(default_factory=dict)
    noun_links: frozenset[str] = frozenset()
    noun_skipped: frozenset[str] = frozenset()
    ambiguous_coordinates: frozenset[str] = frozenset()
    age: frozenset[str] = frozenset()  # words before somebody's age
    see: frozenset[str] = frozenset()  # words that send a reader somewhere: see note 12
    told_by: frozenset[str] = frozenset()  # words before a number that may be an age or a value on a scale
    age_of: frozenset[str] = frozenset()  # words that may stand between
    dotted_labels: frozenset[str] = frozenset()  # labels only with a stop after them
    clock_leads: frozenset[str] = frozenset()  # words before a time of the day
    unit_signs: frozenset[str] = frozenset()
    left: dict[str, int] = field(
        default_factory=dict
    )  # what a word before a number may be: MONEY, LABEL, HEDGE, RANK, COORDINATE
    right: dict[str, int] = field(
        default_factory=dict
    )  # what a word after a number may be: UNIT, LINK, AFTER, SHARE, COORDINATE, CLOCK
    going_on: frozenset[str] = frozenset()  # words with which a number in words may go on
    unit_goes_on: set[str] = field(default_factory=set)  # words with which a unit or its range may go on
    bearing: set[str] = field(default_factory=set)  # words that right after digits may be more than what is counted
    leads: frozenset[str] = frozenset()  # articles and "several"
    starters: frozenset[bytes] = frozenset()  # number words, for the first pass
    dependent: frozenset[bytes] = frozenset()  # those of them that "a" or "several" may lead to


@lru_cache(maxsize=4)
def load_lexicon(language: str) -> Lexicon:
    """Return the words of both languages, those of `language` first."""
    order = [language, *(other for other in LANGUAGES if other != language)]
    lexicon = Lexicon(language)
    before: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    after: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    unit_phrases: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    percent_phrases: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    money: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    noun_phrases: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    groups: dict[str, set[Any]] = defaultdict(set)
    ranges: dict[str, set[str]] = defaultdict(set)
    marks: dict[str, set[str]] = defaultdict(set)
    context: dict[str, set[str]] = defaultdict(set)
    pronoun: dict[str, set[str]] = defaultdict(set)
    prefixes: list[str] = []
    for name in order:
        numbers, hedges, units, nouns, around = (
            language_data(name, topic) for topic in ("numbers", "hedges", "units", "nouns", "context")
        )
        for word, number_word in number_words(name).items():
            lexicon.number.setdefault(word, number_word)
        for sign, value in numbers.get("scale_signs", {}).items():
            lexicon.scale_signs.setdefault(sign, value)
        if name == language or not lexicon.money_signs:
            for sign, value in numbers.get("money_signs", {}).items():
                lexicon.money_signs.setdefault(sign, value)
        lexicon.glued_signs |= numbers.get("glued_signs", {})
        lexicon.noun_signs |= numbers.get("noun_signs", {})
        for hedge in ("more_than", "at_least", "almost", "about", "less_than", "at_most", "none"):
            before[hedge] += in_parts(hedges["before"].get(hedge, []))
            after[hedge] += in_parts(hedges["after"].get(hedge, []))
        groups["intensifiers"] |= set(hedges["before"]["intensifiers"])
        groups["fillers"] |= set(hedges["before"]["fillers"])
        before["between"] += in_parts(hedges["before"]["between"])
        before["from"] += in_parts(hedges["before"]["from"])
        groups["reaching"] |= set(hedges["range"].get("reaching", []))
        groups["change"] |= set(hedges["range"]["change"])
        groups["moves"] |= set(hedges["range"]["moves"])
        for key in ("between_and", "to", "or", "both", "list", "free_links", "open_links"):
            ranges[key] |= set(hedges["range"][key])
        for key in ("than", "more", "suffixes", "of_more", "glued", "equal"):
            ranges[f"after_{key}"] |= set(hedges["after_not"][key])
        for key in ("one", "of", "definite", "after_one", "before_one", "never_counted", "non", "counting"):
            pronoun[key] |= set(numbers["pronouns"][key])
        groups["suffixes"] |= set(numbers["compounds"]["suffixes"])
        groups["each"] |= set(numbers["joins"]["each"])
        for word, sign in units["per"].items():
            lexicon.per_names.setdefault(word, sign)
        for word, sign in units["per_words"].items():
            lexicon.per_words.setdefault(word, sign)
        groups["links"] |= set(nouns["links"]["words"])
        groups["skipped"] |= set(nouns["links"]["skipped"])
        for word, unit in units["names"].items():
            forms = [word, f"{word}s"] if name == "en" else [word]
            if word in language_data(language, "units").get("not_units", {}).get("words", []):
                continue
            for form in forms:
                lexicon.unit_names.setdefault(form, unit)
                for prefix, sign in units["prefixes"].items():
                    lexicon.unit_names.setdefault(prefix + form, sign + unit)
        for word, (letter, factor, unit) in units["time"].items():
            for form in [word, f"{word}s"] if name == "en" else [word]:
                lexicon.time_units.setdefault(form, (letter, factor, unit))
        for phrase, unit in units["phrases"].items():
            unit_phrases[unit].append(tuple(phrase.split()))
        groups["percent"] |= set(units["percent"]["percent"])
        percent_phrases["percentage points"] += in_parts(units["percent"]["points"])
        percent_phrases["percent"] += in_parts(units["percent"].get("spelled", []))
        for phrase, code in units["money"].items():
            money[code].append(tuple(phrase.split()))
        lexicon.minor_money |= units.get("minor_money", {})
        for word, code in units["money_before"].items():
            lexicon.money_before.setdefault(word, code)
        for unit, written in nouns["units"].items():
            for phrase in in_parts(written):
                if len(phrase) == 1:
                    lexicon.nouns.setdefault(phrase[0], unit)
                else:
                    noun_phrases[unit].append(phrase)
        lexicon.nouns |= {word: unit for word, unit in nouns.get("irregular", {}).items() if word not in lexicon.nouns}
        groups["classifiers"] |= set(nouns["classifiers"]["words"])
        groups["packages"] |= set(nouns["classifiers"]["packages"])
        groups["not_adjectives"] |= set(nouns.get("not_adjectives", {}).get("words", []))
        groups["stops"] |= set(nouns["stop"]["words"])
        for key in ("uncounted", "number_of", "verbs", "modifiers", "alone"):
            groups[key] |= set(nouns["counted"][key])
        for reason, labelled in around["label"].items():
            for word in labelled:
                lexicon.labels.setdefault(word, reason)
        for thing in around["numbered"]["words"]:
            if thing not in lexicon.labels:
                lexicon.labels[thing] = "identifier"
                groups["numbered"].add(thing)
        for key, where in (("law", "law.words"), ("law_year", "law.year"), ("dated", "law.dated"), ("cite", "cite.words"), ("access", "access.words"), ("glue", "glue.words"),
                           ("coordinate_before", "coordinate.before"), ("label_time", "label_time.words"), ("label_time_after", "label_time.after"), ("coordinate_after", "coordinate.after"), ("clock_after", "clock.after"), ("clock_phrases", "clock.phrases"), ("label_not_after", "label_not.after"), ("label_small", "label_small.words"), ("label_led", "label_led.words"), ("label_led_by", "label_led.before"), ("see", "see.words"), ("acuity", "acuity.words"), ("contents", "contents.words"), ("label_within", "label_within.words"), ("clock_before", "clock.before"), ("clock_at", "clock.at"), ("clock_links", "clock.past"), ("clock_links", "clock.to"), ("clock_level", "clock.level"), ("times", "times.words"), ("coordinate_ambiguous", "coordinate.ambiguous"), ("dotted", "dotted.words"), ("street", "street.after"), ("place", "street.before"), ("notes", "notes.above"), ("row", "notes.row"), ("statistic", "statistic.signs")):  # fmt: skip
            section, part = where.split(".")
            context[key] |= set(around[section][part])
        for mark, written in numbers["marks"].items():
            marks[mark] |= set(written)
        groups["rank_nouns"] |= set(numbers["ranks"]["nouns"])
        marks["number_marks"] |= set(numbers["ranks"]["number_marks"])
        groups["rank_places"] |= set(numbers["ranks"].get("places", []))
        groups["series"] |= set(numbers["ranks"]["series"])
        groups["superlatives"] |= set(numbers["ranks"]["superlative_words"])
        prefixes += numbers["ranks"]["superlatives"]
        groups["pronouns_before"] |= set(in_parts(numbers["pronouns"]["before"]))
        groups["pronouns_after"] |= set(in_parts(numbers["pronouns"]["after"]))
    lexicon.hedges_before, lexicon.hedges_after = by_end(before, last=True), by_end(after, last=False)
    lexicon.hedge_leads = {
        word: tuple(sorted({phrase[-2] for phrase, _ in entries}))
        for word, entries in lexicon.hedges_before.items()
        if word not in groups["fillers"] and all(len(phrase) > 1 for phrase, _ in entries)
    }
    lexicon.unit_phrases, lexicon.percent_phrases = (
        by_end(unit_phrases, last=False),
        by_end(percent_phrases, last=False),
    )
    lexicon.money_after, lexicon.noun_phrases = by_end(money, last=False), by_end(noun_phrases, last=False)
    lexicon.range_words = {key: frozenset(words) for key, words in ranges.items()}
    lexicon.marks = {key: frozenset(words) for key, words in marks.items()}
    lexicon.context = {key: frozenset(words) for key, words in context.items()}
    lexicon.intensifiers, lexicon.fillers = frozenset(groups["intensifiers"]), frozenset(groups["fillers"])
    lexicon.moves = frozenset(groups["change"] | groups["moves"])
    lexicon.reaching = frozenset(groups["reaching"])
    lexicon.change, lexicon.percent = frozenset(groups["change"]), frozenset(groups["percent"])
    lexicon.percent_ends = lexicon.percent | {
        phrase[-1] for phrases in lexicon.percent_phrases.values() for phrase, _ in phrases
    }
    lexicon.packages = frozenset(groups["packages"])
    lexicon.classifiers, lexicon.noun_stops = frozenset(groups["classifiers"]), frozenset(groups["stops"])
    lexicon.uncounted, lexicon.number_of = frozenset(groups["uncounted"]), frozenset(groups["number_of"])
    lexicon.counting_verbs, lexicon.noun_modifiers = frozenset(groups["verbs"]), frozenset(groups["modifiers"])
    lexicon.nouns_alone = frozenset(groups["alone"])
    lexicon.not_adjectives = frozenset(groups["not_adjectives"])
    lexicon.rank_places, lexicon.series = frozenset(groups["rank_places"]), frozenset(groups["series"])
    lexicon.rank_nouns, lexicon.superlatives = frozenset(groups["rank_nouns"]), frozenset(groups["superlatives"])
    lexicon.superlative_prefixes = tuple(prefixes)
    lexicon.pronouns_before, lexicon.pronouns_after = (
        frozenset(groups["pronouns_before"]),
        frozenset(groups["pronouns_after"]),
    )
    lexicon.pronoun = {key: frozenset(words) for key, words in pronoun.items()}
    lexicon.compound_suffixes = frozenset(groups["suffixes"])
    lexicon.after_than, lexicon.after_more = frozenset(ranges["after_than"]), frozenset(ranges["after_more"])
    lexicon.for_each = tuple(sorted(f" {word} " for word in groups["each"]))
    lexicon.hedge_suffixes = frozenset(ranges["after_suffixes"])
    lexicon.before_more = frozenset(in_parts(sorted(ranges["after_of_more"])))
    lexicon.hedge_signs = frozenset(in_parts(sorted(ranges["after_glued"])))
    lexicon.equal = tuple(sorted(ranges["after_equal"]))
    lexicon.both, lexicon.listing = frozenset(ranges["both"]), frozenset(ranges["list"])
    lexicon.link_starts = frozenset(phrase.split()[0] for key in ("between_and", "to", "or") for phrase in ranges[key])
    lexicon.range_signs = tuple(sorted(word for word in ranges["to"] if not word.replace(" ", "").isalpha()))
    lexicon.free_links, lexicon.open_links = frozenset(ranges["free_links"]), frozenset(ranges["open_links"])
    for word, reason in list(lexicon.labels.items()):  # Exhibits 15 and 16
        if len(word) > 2 and word.isalpha() and reason in ("identifier", "table-number", "section-number"):
            if f"{word}s" not in lexicon.labels:
                lexicon.labels[f"{word}s"] = "identifier"
                groups["numbered"].add(f"{word}s")
    lexicon.numbered = frozenset(groups["numbered"])
    lexicon.counted = frozenset(lexicon.nouns.values())
    english, indonesian = (language_data(name, "nouns") for name in ("en", "id"))
    lexicon.english_nouns = frozenset(word for words in english["units"].values() for word in words) | frozenset(
        english["irregular"]
    )
    lexicon.english_words = (lexicon.english_nouns | frozenset(english["stop"]["words"])) - frozenset(
        indonesian["stop"]["words"]
    )
    lexicon.noun_suffixes = tuple(indonesian["stop"]["suffixes"])
    lexicon.verb_prefixes, lexicon.keep_prefixes = (
        tuple(indonesian["stop"]["verb_prefixes"]),
        tuple(indonesian["stop"]["keep_prefixes"]),
    )
    lexicon.noun_links, lexicon.noun_skipped = frozenset(groups["links"]), frozenset(groups["skipped"])
    lexicon.ambiguous_coordinates, lexicon.dotted_labels = (
        lexicon.context["coordinate_ambiguous"],
        lexicon.context["dotted"],
    )
    lexicon.clock_leads = lexicon.context["clock_before"] | lexicon.context["times"]
    lexicon.unit_signs = frozenset(unit_signs()) | {"in"}
    _add_flags(lexicon)
    lexicon.see = lexicon.context["see"]
    lexicon.told_by = lexicon.marks["aged_words"] | lexicon.marks["scale_names"]
    lexicon.age, lexicon.age_of = lexicon.marks["age"], lexicon.marks["age_of"]
    lexicon.going_on = frozenset().union(*(lexicon.marks[key] for key in ("and", "point", "over")))
    lexicon.idioms_before = frozenset(
        (pair[0], pair[1].encode("latin-1")) for pair in lexicon.pronouns_before if len(pair) == 2
    )
    lexicon.leads = lexicon.marks["articles"] | lexicon.marks["several"]
    dependent = ("ordinal", "denominator", "times_hundred", "times_ten", "scale", "fuzzy", "fraction")
    lexicon.dependent = frozenset(
        word.encode("latin-1") for word, entry in lexicon.number.items() if entry.role in dependent
    )
    lexicon.starters = together(frozenset(word.encode("latin-1") for word in lexicon.number))
    return lexicon


def _add_flags(lexicon: Lexicon) -> None:
    """Say for each word what it may be right before or right after a number, so that most words cost one look."""
    left: dict[str, int] = defaultdict(int)
    words: Iterable[str]
    right: dict[str, int] = defaultdict(int)
    codes = [code.lower() for code in language_data("any", "units")["money_codes"]["codes"]]
    for words, flag in (
        ((*lexicon.money_before, *codes), MONEY),
        ((*lexicon.labels, *lexicon.marks["number_marks"]), LABEL),
        ((*lexicon.hedges_before, *lexicon.fillers), HEDGE),
        ((*lexicon.rank_nouns, *lexicon.marks["number_marks"]), RANK),
        (lexicon.context["coordinate_before"], COORDINATE),
        (lexicon.marks["minus"], MINUS_WORD),
    ):
        for word in words:
            left[word.rstrip(".")] |= flag
    links = {
        phrase.split()[0].partition(".")[0].partition("/")[0]
        for key in ("between_and", "to")
        for phrase in lexicon.range_words[key]
    } | lexicon.range_words["or"]
    shares = {phrase.split()[0] for phrase in lexicon.marks["out_of"] | lexicon.marks["over_digits"]}
    units = (
        *lexicon.unit_names,
        *lexicon.unit_phrases,
        *lexicon.time_units,
        *lexicon.percent,
        *lexicon.percent_phrases,
        *lexicon.money_after,
        *codes,
    )
    after: tuple[tuple[Iterable[str], int], ...] = (
        (units, UNIT),
        (links, LINK),
        (lexicon.hedges_after, AFTER),
        (shares, SHARE),
        (lexicon.context["coordinate_after"], COORDINATE),
        (lexicon.context["clock_after"], CLOCK),
    )
    for words, flag in after:
        for word in words:
            right[word] |= flag
    lexicon.left, lexicon.right = dict(left), dict(right)
    tables = (lexicon.unit_phrases, lexicon.percent_phrases, lexicon.money_after)
    phrases = [phrase for table in tables for entries in table.values() for phrase, _ in entries]
    ranging = {re.split("[ ./]", phrase, maxsplit=1)[0] for phrase in lexicon.range_words["to"]}
    lexicon.unit_goes_on = ranging.union(
        lexicon.per_words, ("per", "a", "an"), (phrase[1] for phrase in phrases if len(phrase) > 1)
    )
    only_between = {word for word, flag in right.items() if flag == LINK} - ranging - lexicon.range_words["or"]
    lexicon.bearing = (right.keys() - only_between).union(
        lexicon.number, lexicon.scale_signs, lexicon.unit_signs, lexicon.marks["point"]
    )
