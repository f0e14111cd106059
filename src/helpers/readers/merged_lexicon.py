"""The lexicon of a main language, put together from the language files of both languages."""

from __future__ import annotations

from functools import lru_cache

from helpers.readers.candidates import together
from helpers.readers.found_words import Found, find_words
from helpers.readers.language_data import LANGUAGES, by_end, in_parts, language_data, unit_signs
from helpers.readers.lexicon import Lexicon
from helpers.readers.word_flags import add_flags

# Roles of number words that "a" or "several" may lead to
LED = ("ordinal", "denominator", "times_hundred", "times_ten", "scale", "fuzzy", "fraction")


@lru_cache(maxsize=4)
def load_lexicon(language: str) -> Lexicon:
    """Return the words of both languages, those of `language` first."""
    lexicon, found = Lexicon(language), Found()
    for name in (language, *(other for other in LANGUAGES if other != language)):
        find_words(name, lexicon, found)
    _keep_hedges(lexicon, found)
    _keep_numbers(lexicon, found)
    _keep_units(lexicon, found)
    _keep_nouns(lexicon, found)
    _keep_context(lexicon, found)
    add_flags(lexicon)
    _keep_first_pass(lexicon)
    return lexicon


def _keep_hedges(lexicon: Lexicon, found: Found) -> None:
    ranges = found.ranges
    lexicon.intensifiers, lexicon.fillers = found.group("intensifiers"), found.group("fillers")
    lexicon.existing = found.group("existing")
    lexicon.abbreviated = found.group("abbreviated")
    lexicon.hedges_before, lexicon.hedges_after = by_end(found.before, last=True), by_end(found.after, last=False)
    lexicon.hedge_leads = {
        word: tuple(sorted({phrase[-2] for phrase, _ in entries}))
        for word, entries in lexicon.hedges_before.items()
        if word not in lexicon.fillers and all(len(phrase) > 1 for phrase, _ in entries)
    }
    lexicon.range_words = {key: frozenset(words) for key, words in ranges.items()}
    lexicon.change, lexicon.reaching = found.group("change"), found.group("reaching")
    lexicon.moves = lexicon.change | found.group("moves")
    lexicon.after_than, lexicon.after_more = frozenset(ranges["after_than"]), frozenset(ranges["after_more"])
    lexicon.hedge_suffixes = frozenset(ranges["after_suffixes"])
    lexicon.before_more = frozenset(in_parts(sorted(ranges["after_of_more"])))
    lexicon.hedge_signs = frozenset(in_parts(sorted(ranges["after_glued"])))
    lexicon.equal = tuple(sorted(ranges["after_equal"]))
    lexicon.both, lexicon.listing = frozenset(ranges["both"]), frozenset(ranges["list"])
    lexicon.link_starts = frozenset(phrase.split()[0] for key in ("between_and", "to", "or") for phrase in ranges[key])
    lexicon.range_signs = tuple(sorted(word for word in ranges["to"] if not word.replace(" ", "").isalpha()))
    lexicon.free_links, lexicon.open_links = frozenset(ranges["free_links"]), frozenset(ranges["open_links"])


def _keep_numbers(lexicon: Lexicon, found: Found) -> None:
    lexicon.marks = {key: frozenset(words) for key, words in found.marks.items()}
    lexicon.pronoun = {key: frozenset(words) for key, words in found.pronoun.items()}
    lexicon.pronouns_before, lexicon.pronouns_after = found.group("pronouns_before"), found.group("pronouns_after")
    lexicon.compound_suffixes = found.group("suffixes")
    lexicon.for_each = tuple(sorted(f" {word} " for word in found.groups["each"]))
    lexicon.rank_nouns, lexicon.rank_places = found.group("rank_nouns"), found.group("rank_places")
    lexicon.series, lexicon.superlatives = found.group("series"), found.group("superlatives")
    lexicon.superlative_prefixes = tuple(found.prefixes)
    lexicon.leads = lexicon.marks["articles"] | lexicon.marks["several"]
    lexicon.going_on = frozenset().union(*(lexicon.marks[key] for key in ("and", "point", "over")))
    lexicon.told_by = lexicon.marks["aged_words"] | lexicon.marks["scale_names"]
    lexicon.age, lexicon.age_of = lexicon.marks["age"], lexicon.marks["age_of"]


def _keep_units(lexicon: Lexicon, found: Found) -> None:
    lexicon.unit_phrases = by_end(found.unit_phrases, last=False)
    lexicon.percent_phrases = by_end(found.percent_phrases, last=False)
    lexicon.money_after = by_end(found.money, last=False)
    lexicon.percent = found.group("percent")
    lexicon.percent_ends = lexicon.percent | {
        phrase[-1] for phrases in lexicon.percent_phrases.values() for phrase, _ in phrases
    }
    lexicon.unit_signs = frozenset(unit_signs()) | {"in"}


def _keep_nouns(lexicon: Lexicon, found: Found) -> None:
    lexicon.noun_phrases = by_end(found.noun_phrases, last=False)
    lexicon.classifiers, lexicon.packages = found.group("classifiers"), found.group("packages")
    lexicon.noun_stops, lexicon.not_adjectives = found.group("stops"), found.group("not_adjectives")
    lexicon.uncounted, lexicon.number_of = found.group("uncounted"), found.group("number_of")
    lexicon.counting_verbs, lexicon.noun_modifiers = found.group("verbs"), found.group("modifiers")
    lexicon.nouns_alone, lexicon.former = found.group("alone"), found.group("former")
    lexicon.noun_links, lexicon.noun_skipped = found.group("links"), found.group("skipped")
    lexicon.counted = frozenset(lexicon.nouns.values())
    english, indonesian = (language_data(name, "nouns") for name in ("en", "id"))
    listed = frozenset(word for words in english["units"].values() for word in words)
    lexicon.english_nouns = listed | frozenset(english["irregular"])
    stops = frozenset(english["stop"]["words"])
    lexicon.english_words = (lexicon.english_nouns | stops) - frozenset(indonesian["stop"]["words"])
    lexicon.noun_suffixes = tuple(indonesian["stop"]["suffixes"])
    lexicon.verb_prefixes = tuple(indonesian["stop"]["verb_prefixes"])
    lexicon.keep_prefixes = tuple(indonesian["stop"]["keep_prefixes"])


def _keep_context(lexicon: Lexicon, found: Found) -> None:
    lexicon.context = {key: frozenset(words) for key, words in found.context.items()}
    for word, reason in list(lexicon.labels.items()):  # Exhibits 15 and 16
        if len(word) > 2 and word.isalpha() and reason in ("identifier", "table-number", "section-number"):
            if f"{word}s" not in lexicon.labels:
                lexicon.labels[f"{word}s"] = "identifier"
                found.groups["numbered"].add(f"{word}s")
    lexicon.numbered = found.group("numbered")
    lexicon.ambiguous_coordinates = lexicon.context["coordinate_ambiguous"]
    lexicon.dotted_labels, lexicon.see = lexicon.context["dotted"], lexicon.context["see"]
    lexicon.clock_leads = lexicon.context["clock_before"] | lexicon.context["times"]


def _keep_first_pass(lexicon: Lexicon) -> None:
    """Keep number words as the bytes that the first pass over a text finds."""
    lexicon.idioms_before = frozenset(
        (pair[0], pair[1].encode("latin-1")) for pair in lexicon.pronouns_before if len(pair) == 2
    )
    lexicon.dependent = frozenset(word.encode("latin-1") for word, entry in lexicon.number.items() if entry.role in LED)
    lexicon.starters = together(frozenset(word.encode("latin-1") for word in lexicon.number))
