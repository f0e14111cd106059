"""How a number is reckoned: gross or net, mean or median, nominal or real, budgeted or spent.

Two numbers of one property that say so differently are of two measures. Where no other number says the contrary the
word tells nothing, and leaves the number what it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
from helpers.readers.language_data import language_data
from helpers.sentences.document import Document, Sentence
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of

BESIDE = 2  # words between a word for the way of reckoning and the number or the noun
LANGUAGES = ("id", "en")
WEAKEST = "stages"  # what is told apart by nouns that stand for the measure itself, too
SPENT = "spent"  # the way that a budget goes, whatever it is called
AMOUNTS = ("count", "measurement", "percentage")


@lru_cache(maxsize=1)
def _ways() -> dict[str, tuple[str, str]]:
    """Return word -> (what is told apart, which way): "kotor" -> ("deductions", "gross")."""
    return {
        word: (aspect, way)
        for language in LANGUAGES
        for aspect, ways in language_data(language, "propose")["reckonings"].items()
        for way, words in ways.items()
        for word in words
    }


def apart(documents: Sequence[Document], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return the drafts with how they are reckoned as their group, where the numbers of one property differ in it.

    A number that goes the way that its property is named after is what the property asks for, and needs no group.
    """
    named = {(entry.subject, entry.property): _named(entry) for entry in codebook.properties}
    by_source = {document.source_id: document for document in documents}
    told: dict[int, tuple[str, str]] = {}
    ways: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
    for number, draft in enumerate(drafts):
        way = way_of(by_source[draft.source_id], draft)
        if way is not None:
            told[number] = way
            ways[draft.subject, draft.property, way[0]].add(way[1])
    return [
        replace(draft, population=told[number][1])
        if number in told
        and not draft.population
        and len(ways[draft.subject, draft.property, told[number][0]]) > 1
        and told[number] not in named.get((draft.subject, draft.property), ())
        else draft
        for number, draft in enumerate(drafts)
    ]


def _named(entry: Property) -> set[tuple[str, str]]:
    """Return the ways of reckoning in the name and label of a property: "median rent"."""
    said = words_of(" ".join([entry.property.replace("_", " "), *entry.label.values()]))
    return {_ways()[word] for word in said if word in _ways()}


def way_of(document: Document, draft: Draft) -> tuple[str, str] | None:
    """Return how a number is reckoned, said beside it or beside its cue in its clause."""
    if draft.mention is None or draft.type not in AMOUNTS or draft.sentence < 0:
        return None
    sentence, words = document.sentences[draft.sentence], document.words
    covered = document.tokens_of(draft.mention)
    spans = [covered, *_cues(document, sentence, draft)[:1]]
    clause = sentence.clause_of(covered.first)
    said: dict[str, set[str]] = defaultdict(set)
    places: list[tuple[int, str]] = []
    for span in spans:
        for index in range(max(sentence.first, span.first - BESIDE), min(sentence.last, span.last + BESIDE) + 1):
            way = _ways().get(words.tokens[index].word)
            if way is not None and sentence.clause_of(index) == clause:
                said[way[0]].add(way[1])
                places.append((index, way[1]))
    if said.get(WEAKEST, set()) > {SPENT} and min(places) == (min(i for i, _ in places), SPENT):
        said[WEAKEST] = {SPENT}  # "spent 1.7 million of its budget", "realisasi anggaran"
    if len(said) > 1 or draft.type != "measurement":
        said.pop(WEAKEST, None)  # "gross spending"; "anggaran" of "tahun anggaran"
    if len(said) != 1:
        return None
    aspect, ways = next(iter(said.items()))
    return (aspect, min(ways)) if len(ways) == 1 else None


def _cues(document: Document, sentence: Sentence, draft: Draft) -> list[Hit]:
    """Return where the cue of a draft stands in its sentence, the nearest to its number first."""
    names = words_of(draft.cue)
    words, own = document.words, document.tokens_of(draft.mention).first if draft.mention else sentence.first
    found = [
        Hit(index, index + len(names) - 1)
        for index in range(sentence.first, sentence.last - len(names) + 2)
        if names and [token.word for token in words.tokens[index : index + len(names)]] == names
    ]
    return sorted(found, key=lambda hit: (abs(hit.first - own), hit))
