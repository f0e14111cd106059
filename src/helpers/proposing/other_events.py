"""Those whom another event befell than a property's subject: killed in "a stampede on the bridge", not in building the bridge."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.corpora.codebook import Property
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases, ways_to_say
from helpers.sentences.words import within
from helpers.texts.stems import stems, words_of

FORMER = 2  # words from an event to "previous"
BEFORE_VERB = 5  # words from an event to the verb that is said of it
QUALITIES = 2  # words between "a" and the event: "a sudden violent stampede"


def is_of_other_event(scopes: Scopes, sentence: Sentence, one: Match, entries: Iterable[Property]) -> bool:
    """Say whether a count of those killed or hurt is laid to an event that its property says nothing of.

    The event is one of the codebook's other subjects, or one not spoken of before, where the property's subject is no event.
    """
    entry, tokens = one.cues.entry, scopes.document.words.tokens
    cue = {tokens[i].word for i in range(one.cue.first, one.cue.last + 1)}
    if entry.type != "count" or not any(cue & fate for fate in ways_to_say("fates")):
        return False
    events = phrases("sudden") | phrases("befalling")
    own = set(words_of(entry.subject)) | {word for label in entry.label.values() for word in words_of(label)}
    own_stems = {stem for word in own for stem in stems(word)} | one.cues.words
    others = {w for e in entries if e.subject != entry.subject for w in words_of(e.subject)} & events
    clause = sentence.clause_of(scopes.document.tokens_of(one.mention).first)
    for index in range(sentence.first, sentence.last + 1):
        word = tokens[index].word
        if word not in events or sentence.clause_of(index) != clause or not stems(word).isdisjoint(own_stems):
            continue
        lead = {tokens[i].word for i in range(max(sentence.first, index - 1 - QUALITIES), index)}
        new = not lead.isdisjoint(phrases("indefinite")) and own.isdisjoint(events)
        if word in others or new:
            return True
    return False


def is_of_former_event(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a date is of an event before the subject's: "the previous great quake was in 1960", "gempa terbesar sebelumnya"."""
    words, cue = scopes.document.words, one.cue
    common = {hit.last for hit in within(scopes.common_hits[one.cues.entry.subject], sentence.first, cue.last)}
    for index in range(cue.last, max(sentence.first, cue.first - BEFORE_VERB) - 1, -1):
        if words.tokens[index].word in phrases("sudden") | phrases("befalling") or index in common:
            return _is_called_former(scopes, sentence, index, set(words_of(one.cues.entry.subject)))
        if words.gap(index - 1, index).strip():
            return False
    return False


def _is_called_former(scopes: Scopes, sentence: Sentence, event: int, own: set[str]) -> bool:
    """Say whether a word for what went before stands beside an event, behind it in Indonesian; not one of its own name."""
    words = scopes.document.words
    step = 1 if scopes.document.language == "id" else -1
    for index in range(event + step, event + step * (FORMER + 1), step):
        low = min(index, index - step)
        if not sentence.first <= index <= sentence.last or words.gap(low, low + 1).strip():
            return False
        if words.tokens[index].word in phrases("event_before") - own:
            return True
    return False
