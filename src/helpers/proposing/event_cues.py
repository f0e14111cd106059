"""Which cues of a date say that something happened, and which only name the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.scope.namesakes import names_another
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
    struck = {struck for hit in naming for struck in _struck(scopes, sentence, cues.entry.subject, hit)}
    if others and len(struck) == 1 == len(sentence.dates):
        return sorted({*struck, *others})  # "a storm surge came over the wall and flooded 64 homes"
    if events or others:
        taken = {i for hit in others for i in range(hit.first, hit.last + 1)}
        return sorted([*others, *(hit for hit in events if hit.first not in taken)])
    labelled = [word for label in cues.entry.label.values() for word in words_of(label)]
    said = [hit for phrase in said_otherwise(labelled) for hit in words.find(phrase)]
    if any(sentence.first <= hit.first <= sentence.last for hit in said):  # "The agreement dates from March 2015."
        return sorted({hit for hit in said if sentence.first <= hit.first <= sentence.last})
    if len(struck) == 1 == len(sentence.dates):
        return list(struck)
    if sentence.quantities or any(is_verb_cue(scopes, Hit(i, i)) for i in range(sentence.first, sentence.last + 1)):
        return []  # something else began then: "Pembangunan Stadion X dimulai pada 1971"
    starts = {scopes.document.tokens_of(date).first for date in sentence.dates}
    short = sentence.last - sentence.first < ALONE
    return [hit for hit in naming if short or starts & set(range(hit.last + 1, hit.last + BESIDE + 1))]


def _struck(scopes: Scopes, sentence: Sentence, subject: str, hit: Hit) -> list[Hit]:
    """Return where the name of something sudden is followed by what it did, or its day: "a fire at the mill killed four people"."""
    words = scopes.document.words
    named = _whole_name(scopes, sentence, subject, hit)
    if not _is_sudden(scopes, named) or names_another(scopes, sentence, subject, named.last):
        return []
    if _is_looked_back_on(scopes, sentence, named.first):
        return []
    starts = {scopes.document.tokens_of(date).first for date in sentence.dates}
    for index in range(named.last + 1, min(sentence.last, named.last + REACH) + 1):
        if words.gap(index - 1, index).strip():
            return []
        if index in starts:
            return [named] if index <= named.last + BESIDE else []
        word = words.tokens[index].word
        if word in phrases("strikes"):
            return [Hit(named.first, index)]
        if looks_verbal(word, "id" if scopes.document.language == "id" else "en"):
            return []
    return []


def _is_sudden(scopes: Scopes, named: Hit) -> bool:
    """Say whether a name says that it is of something sudden: "the roof fall in Pit 4", "Storm Iris", not "Iris" alone."""
    said = [token.word for token in scopes.document.words.tokens[named.first : named.last + 1]]
    return not phrases("sudden").isdisjoint(said) or not phrases("sudden_in_names").isdisjoint(said[1:])


def _is_looked_back_on(scopes: Scopes, sentence: Sentence, first: int) -> bool:
    """Say whether a name stands behind what tells of its event or keeps its memory: "the inquiry into the fire in 1911"."""
    tokens, at = scopes.document.words.tokens, first - 1
    leads = phrases("prepositions") | phrases("articles") | phrases("determiners") | phrases("of_words")
    while at >= sentence.first and tokens[at].word in leads:
        at -= 1
    return sentence.first <= at and tokens[at].word in phrases("memories")


def _whole_name(scopes: Scopes, sentence: Sentence, subject: str, hit: Hit) -> Hit:
    """Return a hit of some words of the subject's name with those beside it: all of "the roof fall in Pit 4" for "roof fall"."""
    words = scopes.document.words
    own = {stem for word in words_of(subject) if word not in phrases("stops") for stem in stems(word)}
    joins = phrases("stops") | phrases("prepositions") | phrases("articles")

    def is_own(index: int) -> bool:
        return not stems(words.tokens[index].word).isdisjoint(own)

    first = last = hit.last
    while first > sentence.first and is_own(first - 1) and not words.gap(first - 1, first).strip():
        first -= 1
    while last < sentence.last and not words.gap(last, last + 1).strip():
        step = 1 if is_own(last + 1) else 2
        if last + step > sentence.last or not is_own(last + step):
            break
        if step == 2 and (words.tokens[last + 1].word not in joins or words.gap(last + 1, last + 2).strip()):
            break
        last += step
    return Hit(min(first, hit.first), last)


def is_verb_cue(scopes: Scopes, cue: Hit) -> bool:
    """Say whether a cue of a date is a verb: "opened", "began", "diresmikan"; of a noun a date is said otherwise."""
    word = scopes.document.words.tokens[cue.first].word
    if word in phrases("date_verbs"):
        return True
    if scopes.document.language == "id":
        return looks_verbal(word, "id")
    return looks_verbal(word, "en")
