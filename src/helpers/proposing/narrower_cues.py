"""Numbers that one property has for itself, and another among more: "8,000 died within two weeks" of deaths and of those within two weeks."""

from __future__ import annotations

from helpers.corpora.codebook import Property
from helpers.sentences.document import Document
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems, words_of

NEAR = 5  # words between a number, or the verb behind it, and the narrower cue


def of_narrower(document: Document, matches: list[Match]) -> list[Match]:
    """Return matches without those of a number that a narrower property of the subject has by a cue of its own beside it.

    A narrower property says in its label what the other's does, and when or how; that is what the cue says.
    """
    taken = [
        (one.mention, one.cues.entry) for one in matches if one.cues.entry.type == "count" and _is_beside(document, one)
    ]
    return [
        one
        for one in matches
        if not any(one.mention == mention and _is_wider(one.cues.entry, entry) for mention, entry in taken)
    ]


def _is_beside(document: Document, one: Match) -> bool:
    """Say whether a cue that says when or how stands behind a number with no mark and no other number between."""
    words, last = document.words, document.tokens_of(one.mention).last
    if not 0 < one.cue.first - last <= NEAR + 1 or one.cue.first < 1:
        return False
    between = range(last, one.cue.first)
    leads = phrases("prepositions") | phrases("adverbs_of_time")
    led = {words.tokens[i].word for i in range(one.cue.first - 1, one.cue.last + 1)} & leads
    plain = not any(words.gap(i, i + 1).strip() for i in between)
    numbers = document.mentions_between(one.mention.end, words.tokens[one.cue.first].start)
    return bool(led) and plain and not any(m.kind == "count" for m in numbers)


def _is_wider(wider: Property, entry: Property) -> bool:
    """Say whether all that one property's label says another's says too, and more, of the same subject and unit."""
    if (wider.subject, wider.type, wider.unit) != (entry.subject, entry.type, entry.unit) or wider is entry:
        return False
    pairs = [(wider.label[key], entry.label[key]) for key in wider.label if key in entry.label]
    return any(_holds(words_of(more), words_of(less)) for less, more in pairs)


def _holds(more: list[str], less: list[str]) -> bool:
    own = {stem for word in more for stem in stems(word)}
    telling = [word for word in less if word not in phrases("stops")]
    return bool(telling) and len(more) > len(less) and all(not stems(word).isdisjoint(own) for word in telling)
