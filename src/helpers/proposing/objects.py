"""To whom something is done, where a sentence names only who does it: "The court gave him four years", "… pemilik gudang itu".

The person is the one that the sentence before names, and names alone; a noun that points back must be new there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from helpers.corpora.codebook import Property
from helpers.readers.merged_lexicon import load_lexicon
from helpers.scope.bodies import names_in
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.stems import stems

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

PERSONAL = ("date", "measurement", "rank", "name", "geography")  # what may be said of a person
LONGEST_NAME = 4
NEAR = 8  # words between those to whom it is done and what is done
PHRASE = 2  # words between a noun for a person and the word that points back with it: "pemilik gudang itu"


def may_be_person(scopes: Scopes, subject: str, entries: Sequence[Property]) -> bool:
    """Say whether a subject is called by a name alone, and the codebook counts and classes nothing of it."""
    known = scopes.subjects[subject]
    if known.common or not 2 <= len(known.proper) <= LONGEST_NAME or len(known.proper) != len(subject.split()):
        return False
    return all(entry.type in PERSONAL for entry in entries if entry.subject == subject)


def is_done_to(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether what a cue says is done by a body that is named to a subject that is only pointed back at."""
    if not sentence.number:
        return False
    document = scopes.document
    before = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[before.span.end : sentence.span.start]:
        return False
    if not within(scopes.subject_hits[subject], before.first, before.last):
        return False
    if any(not name.is_place and name.subject != subject for name in names_in(scopes, before.first, before.last)):
        return False
    said = {document.words.tokens[i].word for i in range(before.first, before.last + 1)}
    clause = sentence.clause_of(cue)
    reach = range(max(sentence.first + 1, cue - NEAR), min(sentence.last, cue + NEAR) + 1)
    return any(sentence.clause_of(i) == clause and _points_back(document, sentence, i, said) for i in reach)


def is_of_another_person(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a cue comes right after another's name than the person's: "His driver, Tom Reed (34), was given …"."""
    if within(scopes.subject_hits[subject], sentence.first, sentence.last):
        return False
    tokens = scopes.document.words.tokens
    light = phrases("auxiliaries") | phrases("passive")
    for name in names_in(scopes, sentence.first, cue - 1):
        between = [tokens[i].word for i in range(name.last + 1, cue)]
        if name.is_place or (name.subject and name.subject == subject):
            continue
        if all(word.isdigit() or word in light for word in between):
            lead = tokens[name.first - 1].word if name.first > sentence.first else ""
            return lead not in phrases("before_names") | phrases("place_before")
    return False


def is_birth_of_person(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a founding would be read from the birth of somebody named: "Hale was born to a family in Selm in 1940"."""
    tokens, cue = scopes.document.words.tokens, one.cue
    said = {tokens[i].word for i in range(cue.first, cue.last + 1)}
    at = cue.first - 1
    while at > sentence.first and tokens[at].word in phrases("auxiliaries") | phrases("passive"):
        at -= 1
    if at < sentence.first or said.isdisjoint(phrases("birth_words")):
        return False
    known = scopes.subjects[one.cues.entry.subject]
    own = {word for name in (*known.names, *known.common) for word in name.lower().split()}
    opens = at == sentence.first and tokens[at].word in scopes.small  # "Banks were born"
    return scopes.document.text[tokens[at].start].isupper() and not opens and tokens[at].word not in own


def _points_back(document: Document, sentence: Sentence, index: int, said: set[str]) -> bool:
    """Say whether a token is "him", or the last of "that owner", a noun for a person that was not said before."""
    words = document.words
    word = words.tokens[index].word
    if word in phrases("object_pronouns"):
        # "her cap": a possessive, unless a number or small word follows
        after = words.tokens[index + 1].word if index < sentence.last else ""
        return word not in phrases("possessives") or after in phrases("determiners") or not after.isalpha()
    if document.language == "en":
        lead = words.tokens[index - 1].word
        return word in phrases("anyone") and word not in said and lead in phrases("articles") | phrases("pointing_back")
    if word not in phrases("pointing_back"):
        return False
    nouns = load_lexicon(document.language).nouns
    for at in range(index - 1, max(sentence.first, index - 2 - PHRASE), -1):
        if words.gap(at, at + 1).strip():
            return False
        head = words.tokens[at].word
        if head in phrases("anyone") or any(nouns.get(stem) == "persons" for stem in stems(head)):
            return head not in said
    return False
