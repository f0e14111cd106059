"""Beginnings and ends that a text gives as the span of what went on: "built from 1869 to 1883", "dibangun 1969–1973".

A property asks for one of them where its label or name says so: "beginning of construction", "selesainya pembangunan".
"""

from __future__ import annotations

from bisect import bisect_left

from helpers.corpora.codebook import Property
from helpers.readers.mention import Mention
from helpers.sentences.document import DATES, Document
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases, ways_to_say
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of

LEAD = 2  # words before what went on: "began the construction"
BEHIND = 10  # words from what went on to its span: "construction of the bridge lasted from 1869 to 1883"


def edge_asked(entry: Property) -> str:
    """Return "first" where a date property asks when something began, "last" where when it ended, else ""."""
    if entry.type != "date":
        return ""
    said = _words(entry)
    begins, ends = (not said.isdisjoint(phrases(key)) for key in ("process_begins", "process_ends"))
    return "" if begins == ends else "first" if begins else "last"


def edge_of_span(document: Document, entry: Property, mention: Mention, cue: Hit) -> str:
    """Return the beginning or the end that a property asks for of the span of what went on, or "".

    "Construction began between 1869 and 1871" is no span of it.
    """
    asked, (first, _, last) = edge_asked(entry), mention.value.partition("/")
    if not asked or not is_span(mention) or not _went_on(document, cue, mention):
        return ""
    said = {token.word for token in document.words.tokens[max(0, cue.first - LEAD) : cue.last + 1]}
    if not said.isdisjoint(phrases("process_begins") | phrases("process_ends")):
        return ""
    return first if asked == "first" else last


def with_other_edges(document: Document, best: list[Match], matches: list[Match]) -> list[Match]:
    """Return the best matches of dates, with those that take the other end of a span which one of them has an end of."""
    edges = {one.mention: _edge(document, one) for one in best}
    others = {(one.mention, _edge(document, one)): one for one in matches if edges.get(one.mention)}
    return best + [one for (mention, edge), one in others.items() if edge not in ("", edges[mention])]


def _edge(document: Document, one: Match) -> str:
    return edge_of_span(document, one.cues.entry, one.mention, one.cue)


def is_span(mention: Mention) -> bool:
    """Say whether a date runs from one time to another, both told."""
    first, _, last = mention.value.partition("/")
    return mention.kind in DATES and first[:4].isdecimal() and last[:4].isdecimal()


def span_hits(document: Document, entry: Property) -> list[Hit]:
    """Return where a text says that what a property asks the beginning or end of went on, its span behind it."""
    if not edge_asked(entry):
        return []
    said = {stem for word in _words(entry) for stem in stems(word)}
    going_on = [
        group
        for group in ways_to_say("processes")
        if not said.isdisjoint(stem for word in group for stem in stems(word))
    ]
    spans = [m for m in document.everything if is_span(m) and not m.reason]
    starts = [document.tokens_of(m).first for m in spans]
    hits = {hit for group in going_on for hit in document.words.find_any(group)} if spans else set()
    found = []
    for hit in sorted(hits):
        at = bisect_left(starts, hit.last + 1)
        if at < len(spans) and starts[at] - hit.last <= BEHIND and _went_on(document, hit, spans[at]):
            found.append(hit)
    return found


def _went_on(document: Document, cue: Hit, span: Mention) -> bool:
    """Say whether a span is of what a cue says: "built by Hall from 1869 to 1883", not "built by Hall, mayor from …"."""
    words, first = document.words, document.tokens_of(span).first
    if not 0 < first - cue.last <= BEHIND:
        return first < cue.first
    light = phrases("prepositions") | phrases("stops") | phrases("taking_place") | phrases("auxiliaries")
    light |= phrases("light") | phrases("pointing_back")
    lead = words.tokens[cue.last + 1]
    if cue.last + 1 < first and lead.word not in light and document.text[lead.start].islower():
        return False  # "built ships from 1850 to 1890"
    other = phrases("relative_pronouns") | phrases("conjunctions") | phrases("clause")
    said = [token.word for token in words.tokens[cue.last + 1 : first]]
    mark = next((i for i in range(first, cue.last, -1) if set(words.gap(i - 1, i)) & set(",;:")), cue.last + 1)
    return other.isdisjoint(said) and all(
        words.tokens[i].word in phrases("prepositions") | phrases("light")
        for i in range(mark, first)
        if mark > cue.last + 1
    )


def _words(entry: Property) -> set[str]:
    """Return the words of a property's label and name."""
    return {word for said in (*entry.label.values(), entry.property.replace("_", " ")) for word in words_of(said)}
