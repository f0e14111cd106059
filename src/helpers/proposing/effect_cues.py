"""Is an effect that a sentence tells said of a programme, and of the outcome asked for?"""

from __future__ import annotations

from helpers.proposing.trend_cues import (
    known_stems,
)
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal


def is_another_kind(document: Document, sentence: Sentence, hit: Hit, cues: EntryCues) -> bool:
    """Say whether another word than the subject's says what kind it is: "the kerb scheme", where the lamp scheme is asked for."""
    tokens = document.words.tokens
    at = hit.last + 1 if document.language == "id" else hit.first - 1
    if not sentence.first <= at <= sentence.last or document.words.gap(min(at, hit.last), max(at, hit.first)).strip():
        return False
    word = tokens[at].word
    light = phrases("stops") | phrases("determiners") | phrases("pointing") | phrases("prepositions") | phrases("light")
    light |= phrases("auxiliaries") | phrases("conjunctions") | phrases("negations") | told("takes_no_part")
    verbal = document.language == "id" and looks_verbal(word, "id")
    return word not in light and not verbal and stems(word).isdisjoint(known_stems(cues))


def asks_outcome(scopes: Scopes, cues: EntryCues) -> bool:
    """Say whether an entry's cues name what an effect is on, and none of them the subject itself."""
    known = scopes.subjects[cues.entry.subject]
    own = {s for name in (*known.names, *known.common) for word in words_of(name) for s in stems(word)}
    words = [words_of(phrase) for term in cues.terms for phrase in term]
    general = phrases("empty") | phrases("anaphors") | phrases("stand_ins")
    return cues.given and not any(
        not stems(word).isdisjoint(own) or word in general for phrase in words for word in phrase
    )


def other_outcome(document: Document, sentence: Sentence, last: int, cues: EntryCues) -> bool:
    """Say whether an effect is on something else than its entry's label says: "no effect on noise", asked for theft."""
    leads = told("outcome_leads")
    if not any(word in leads for label in cues.entry.label.values() for word in words_of(label)):
        return False
    tokens = document.words.tokens
    if last >= sentence.last or tokens[last + 1].word not in leads:
        return False
    said: list[str] = []
    for index in range(last + 2, min(sentence.last, last + 6) + 1):
        word = tokens[index].word
        if document.words.gap(index - 1, index).strip(" '’") or (said and word in phrases("stops")):
            break
        if word not in phrases("stops") | phrases("light") | phrases("articles"):
            said.append(word)
    return bool(said) and all(stems(word).isdisjoint(cues.vocabulary) for word in said)


def anaphor_before(document: Document, sentence: Sentence, token: int) -> str:
    """Return what stands for a subject before a cue in its sentence: "the scheme", "program ini", or ""."""
    first = max(sentence.first, token - 9)
    hits = document.words.literal(phrases("anaphors"), first, max(first, token - 1))
    return " ".join(document.words.tokens[i].word for i in range(hits[-1].first, hits[-1].last + 1)) if hits else ""
