"""By which words a text speaks of a codebook entry.

A property is looked for by its cues; where it has none in the text's language, by the words of its label and its name.
Each of those words may be said by its synonyms in either language (stems.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from helpers.corpora.codebook import Property
from helpers.readers.language_data import language_data
from helpers.sentences.happenings import said_otherwise
from helpers.sentences.phrases import LANGUAGES, phrases, subsets, ways_to_say
from helpers.texts.stems import stems, synonyms, words_of

PEOPLE = ("persons", "deaths", "lives")  # units of those whom something befell


@dataclass(frozen=True)
class EntryCues:
    """One way in which a codebook entry is recognised in a text of one language."""

    entry: Property
    terms: tuple[tuple[str, ...], ...]  # each a set of alternatives
    needed: int  # how many of the terms must be there
    given: bool  # cues that the codebook gives, rather than words of its label
    vocabulary: frozenset[str]  # stems of all words of the property: modifiers that need no mention
    words: frozenset[str]  # the same of its own words only, without those that say the same
    takes_rate: bool
    takes_plan: bool
    takes_change: bool
    asks_start: bool  # a date of a beginning: founded, opened, began, joined, since
    subsets: frozenset[str]  # subset names that the property itself is about
    loose: bool  # found by its short name, though its label says more
    penalty: float  # what this way of finding it costs against a better one


def entry_cues(entry: Property, language: str) -> list[EntryCues]:
    """Return the ways to recognise an entry, best first: its cues in the language, else its label, else its name.

    A label or name is looked for by its telling words: all of up to three, all but one of more.
    """
    own = entry.cues.get(language, ())
    others = tuple(cue for name in sorted(entry.cues) if name != language for cue in entry.cues[name])
    name_words = words_of(entry.property.replace("_", " "))
    labels = [entry.label[key] for key in sorted(entry.label, key=lambda key: (key != language, key))]
    all_words = [*name_words, *words_of(" ".join(entry.label.values())), *words_of(" ".join((*own, *others)))]
    ways: list[tuple[tuple[tuple[str, ...], ...], int, float]] = []
    if own or others:
        # A paper in one language quotes and abstracts in the other: all languages' cues count.
        alternatives = [cue.lower() for cue in (*own, *others)]
        if not own:
            alternatives += [word for cue in others if " " not in cue for word in synonyms(cue.lower())]
        if entry.type == "date":
            alternatives += [f"{cue[:-2]}ion" for cue in alternatives if cue.endswith("ated") and " " not in cue]
            alternatives += said_otherwise(alternatives)
            alternatives += [
                f"{into}{cue.removeprefix(inside)}"  # "went into service"
                for cue in alternatives
                for inside in phrases("stays_in")
                for into in phrases("goes_into")
                if cue.startswith(f"{inside} ")
            ]
        if entry.type == "count" and entry.unit in PEOPLE:
            alternatives += [
                word
                for row in (*ways_to_say("fates"), *ways_to_say("said_as_size"))
                if not row.isdisjoint(alternatives)
                for word in sorted(row)
            ]
        ways.append(((tuple(dict.fromkeys(alternatives)),), 1, 0.0))
    else:
        for words, penalty in [*((words_of(label), 0.0) for label in labels), (name_words, 2.0)]:
            terms = _terms(words)
            if terms and all(terms != known for known, _, _ in ways):
                ways.append((terms, len(terms) if len(terms) <= 3 else len(terms) - 1, penalty))
    stem_set = frozenset(
        stem for word in all_words for synonym in synonyms(word) for part in words_of(synonym) for stem in stems(part)
    )
    joined = set(all_words)
    made = EntryCues(
        entry=entry,
        terms=(),
        needed=1,
        given=bool(own or others),
        vocabulary=stem_set,
        words=frozenset(stem for word in all_words for stem in stems(word)),
        takes_rate=bool(
            joined & (phrases("rate") | phrases("average") | phrases("rate_words") | phrases("unit_prices"))
        )
        or entry.type == "percentage"
        or "/" in entry.unit
        or (entry.type == "measurement" and bool(joined & _durations())),
        takes_plan=bool(
            joined & phrases("plan") - ({entry.unit} if entry.type == "count" else phrases("holding"))
        ),  # not of goals scored, nor of a capacity in kilowatts
        takes_change=bool(joined & phrases("change_words")),
        asks_start=entry.type == "date" and any(not stems(word).isdisjoint(_starts()) for word in all_words),
        subsets=frozenset(subsets()[word] for word in joined if word in subsets()),
        loose=False,
        penalty=0.0,
    )
    return [
        replace(made, terms=terms, needed=needed, penalty=penalty, loose=penalty > 0 and len(terms) < len(ways[0][0]))
        for terms, needed, penalty in ways
    ]


@lru_cache(maxsize=1)
def _durations() -> frozenset[str]:
    """Return the words of properties that are lengths of time, of which an average is what is meant."""
    return frozenset(w for language in LANGUAGES for w in language_data(language, "propose")["dimensions"]["duration"])


@lru_cache(maxsize=1)
def _starts() -> frozenset[str]:
    """Return the stems of the words that say that something begins."""
    from helpers.texts.stems import concepts

    said = [p for name in ("found", "open", "begin", "join", "sign", "renamed") for p in concepts()[name]]
    return frozenset(
        stem for phrase in [*said, *sorted(phrases("date_leads"))] for part in words_of(phrase) for stem in stems(part)
    )


def _terms(names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the telling words of a label, each with its synonyms."""
    telling = [n for n in names if n not in phrases("empty") and len(n) > 1 and n not in phrases("rate_words")]
    if not telling:
        telling = [name for name in names if len(name) > 2 and name not in phrases("stops")]
    return tuple(dict.fromkeys(synonyms(name) for name in telling))
