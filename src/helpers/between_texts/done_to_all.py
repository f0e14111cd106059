"""How all that a body has are said to be made or treated: "In 2013 every ward of the hospital was roofed with tin".

What is done to each of them is how the body does it, where the property is found by that verb. Of some of them, of what is
planned, and of others' nothing is told.
"""

from __future__ import annotations

from helpers.corpora.codebook import Property
from helpers.proposing.memberships import unsettled, was_before
from helpers.scope.bodies import names_in, subjects_named
from helpers.scope.scoping import Scopes
from helpers.scope.whereabouts import in_tokens
from helpers.sentences.class_words import is_denied
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.stems import words_of
from helpers.texts.verb_forms import looks_passive

LINKS = 2  # words between a verb and a term: "roofed with the"
REACH = 14  # words from "every" to the verb


def is_done_to_all(document: Document, scopes: Scopes, entry: Property, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a term is how everything of a subject is made: "semua kelas di sekolah itu diatapi seng"; not "hampir semua kelas"."""
    verb = _verb(document, entry, sentence, hit)
    if verb is None:
        return False
    words = document.words
    first = next(
        (i for i in range(verb - 1, max(sentence.first, verb - REACH) - 1, -1) if words.tokens[i].word in _all()), None
    )
    if first is None or sentence.clause_of(first) != sentence.clause_of(hit.first):
        return False
    if any(words.gap(i, i + 1).strip() for i in range(first, verb)) or not _opens(document, sentence, first):
        return False
    own = within(scopes.subject_hits[entry.subject], first, verb - 1)
    called = own or within(scopes.common_hits[entry.subject], first + 2, verb - 1)
    if not called or _is_elsewhere(scopes, sentence, verb, entry.subject):
        return False
    if not own and _is_of_another(scopes, sentence, entry.subject, words.tokens[called[-1].first].word):
        return False
    if any(not name.is_place and name.subject != entry.subject for name in names_in(scopes, first, verb - 1)):
        return False
    if was_before(document, sentence) or unsettled(document, sentence, sentence.first, hit):
        return False
    said = {words.tokens[i].word for i in range(first + 1, verb)}
    wished = phrases("plan") | phrases("must_do") | phrases("needed_after") | phrases("elsewhere")
    return said.isdisjoint(wished) and not is_denied(document, first, hit.first)


def _is_elsewhere(scopes: Scopes, sentence: Sentence, verb: int, subject: str) -> bool:
    """Say whether a sentence names a place before a verb that is not in the subject's name: "every ward of the hospital at Selm"."""
    own = {word for name in scopes.subjects[subject].names for word in words_of(name)}
    places = in_tokens(scopes.places, sentence.first, verb) + in_tokens(scopes.told_places, sentence.first, verb)
    return any(not set(words_of(name)) <= own for _, name in places)


def _is_of_another(scopes: Scopes, sentence: Sentence, subject: str, noun: str) -> bool:
    """Say whether the paragraph last named another by the noun that stands for the subject: "Selm Hospital is older. Every ward of the hospital …"."""
    document = scopes.document
    for back in range(sentence.number - 1, -1, -1):
        earlier = document.sentences[back]
        if "\n\n" in document.text[earlier.span.end : document.sentences[back + 1].span.start]:
            return False
        for name in reversed(names_in(scopes, earlier.first, earlier.last)):
            near = document.words.tokens[max(0, name.first - 1) : name.last + 2]
            if noun in {token.word for token in near}:
                return subject not in subjects_named(scopes, name)
    return False


def _verb(document: Document, entry: Property, sentence: Sentence, hit: Hit) -> int | None:
    """Return the verb of the passive that a property is found by, right before a term or as its first word; or None."""
    cues = {cue.lower() for cue in entry.cues.get(document.language, ())}
    tokens = document.words.tokens
    light = phrases("prepositions") | phrases("articles")
    for index in range(hit.first, max(sentence.first, hit.first - LINKS - 1), -1):
        word = tokens[index].word
        if word in cues and looks_passive(word, document.language):
            return index
        if index < hit.first and word not in light:
            return None
    return None


def _all() -> frozenset[str]:
    return phrases("wholes_of_all") | phrases("each")


def _opens(document: Document, sentence: Sentence, first: int) -> bool:
    """Say whether "every" opens what a clause says: at its begin, behind a mark or a date; not "almost all", "not every"."""
    if first == sentence.first or document.words.gap(first - 1, first).strip():
        return True
    before = document.words.tokens[first - 1]
    return any(date.start <= before.start < date.end for date in sentence.dates)
