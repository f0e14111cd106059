"""Which cues of a date say that something happened, and which only name the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Sentence
from helpers.sentences.happenings import said_otherwise
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_deed, looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.cues import EntryCues

ALONE = 8  # words of a line that is no sentence: "Country office: June 1996"
REACH = 7  # words from what happened to the verb that says what it did
BESIDE = 2  # words from a name to a date that belongs to it: "the memorandum of 3 May"


def is_event(scopes: Scopes, cue: Hit) -> bool:
    """Say whether a cue of a date says that something happened: a verb, or a noun made of one ("opening", "peresmian")."""
    if is_verb_cue(scopes, cue):
        return True
    word = scopes.document.words.tokens[cue.first].word
    return looks_deed(word, "en" if scopes.document.language == "en" else "id")


def events_for_names(scopes: Scopes, sentence: Sentence, cues: EntryCues, hits: list[Hit]) -> list[Hit]:
    """Return the hits of a date's cues, with what happened in place of those that only name the subject.

    "The country office had 42 staff in 2019" says of no opening, "the office, planned for 1993, was opened in 1994" does.
    Where nothing is said to have happened, the name has to stand beside its date or alone: "Country office: June 1996".
    """
    words = scopes.document.words
    own = {stem for word in words_of(cues.entry.subject) for stem in stems(word)}
    naming = [
        h for h in hits if all(not stems(words.tokens[i].word).isdisjoint(own) for i in range(h.first, h.last + 1))
    ]
    if not naming:
        return hits
    others = [hit for hit in hits if hit not in naming]
    events = [
        Hit(i, i)
        for i in range(sentence.first, sentence.last + 1)
        if not stems(words.tokens[i].word).isdisjoint(cues.words - own) and is_event(scopes, Hit(i, i))
    ]
    if events or others:
        taken = {i for hit in others for i in range(hit.first, hit.last + 1)}
        return sorted([*others, *(hit for hit in events if hit.first not in taken)])
    labelled = [word for label in cues.entry.label.values() for word in words_of(label)]
    said = [hit for phrase in said_otherwise(labelled) for hit in words.find(phrase)]
    if any(sentence.first <= hit.first <= sentence.last for hit in said):  # "The agreement dates from March 2015."
        return sorted({hit for hit in said if sentence.first <= hit.first <= sentence.last})
    struck = [struck for hit in naming for struck in _struck(scopes, sentence, hit)]
    if len(struck) == 1 == len(sentence.dates):
        return struck
    if sentence.quantities or any(is_verb_cue(scopes, Hit(i, i)) for i in range(sentence.first, sentence.last + 1)):
        return []  # something else began then: "Pembangunan Stadion X dimulai pada 1971"
    starts = {scopes.document.tokens_of(date).first for date in sentence.dates}
    short = sentence.last - sentence.first < ALONE
    return [hit for hit in naming if short or starts & set(range(hit.last + 1, hit.last + BESIDE + 1))]


def _struck(scopes: Scopes, sentence: Sentence, hit: Hit) -> list[Hit]:
    """Return where the name of something sudden is followed by what it did, or its day: "a fire at the mill killed four people"."""
    words = scopes.document.words
    if words.tokens[hit.last].word not in phrases("sudden"):
        return []
    starts = {scopes.document.tokens_of(date).first for date in sentence.dates}
    for index in range(hit.last + 1, min(sentence.last, hit.last + REACH) + 1):
        if words.gap(index - 1, index).strip():
            return []
        if index in starts:
            return [hit] if index <= hit.last + BESIDE else []
        word = words.tokens[index].word
        if word in phrases("strikes"):
            return [Hit(hit.first, index)]
        if looks_verbal(word, "id" if scopes.document.language == "id" else "en"):
            return []
    return []


def is_verb_cue(scopes: Scopes, cue: Hit) -> bool:
    """Say whether a cue of a date is a verb: "opened", "began", "diresmikan"; of a noun a date is said otherwise."""
    word = scopes.document.words.tokens[cue.first].word
    if word in phrases("date_verbs"):
        return True
    if scopes.document.language == "id":
        return looks_verbal(word, "id")
    return looks_verbal(word, "en")
