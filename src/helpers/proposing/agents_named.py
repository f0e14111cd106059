"""Terms that say who did something: "digagas mantan Presiden Orra", "first proposed by the then mayor, Orra", for "proposed by Orra"."""

from __future__ import annotations

from helpers.corpora.codebook import Property
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_passive

TITLES = 5  # words between a verb and the name of who did it


def agent_hits(document: Document, entry: Property, term: str) -> list[Hit]:
    """Return where a verb and a name that a label joins with "by" stand, a title or nothing between them."""
    found: set[Hit] = set()
    for label in entry.terms[term].values():
        words = words_of(label)
        at = next((i for i, word in enumerate(words) if word in phrases("by_whom")), 0)
        if not 0 < at < len(words) - 1 or not looks_passive(words[at - 1], document.language):
            continue
        for name in document.words.find(" ".join(words[at + 1 :])):
            verb = _verb_before(document, name, words[at - 1])
            if verb >= 0:
                found.add(Hit(verb, name.last))
    return sorted(found)


def _verb_before(document: Document, name: Hit, verb: str) -> int:
    """Return the token of a verb before a name, if what stands between only leads to the name: "oleh mantan Presiden"; or -1."""
    words = document.words
    light = (
        phrases("by_whom")
        | phrases("officers")
        | phrases("person_titles")
        | phrases("articles")
        | phrases("agent_leads")
    )
    for at in range(name.first - 1, max(-1, name.first - 2 - TITLES), -1):
        if set(words.gap(at, at + 1)) & set(",;:()\n"):
            return -1
        token = words.tokens[at]
        if not stems(token.word).isdisjoint(stems(verb)) and looks_passive(token.word, document.language):
            return at
        if token.word not in light and not document.text[token.start].isupper():
            return -1
    return -1


def is_own_verb(document: Document, subject: Hit, hit: Hit) -> bool:
    """Say whether a term opens with an Indonesian passive verb right behind what it is said of: "X digagas oleh Orra"."""
    words = document.words
    if document.language != "id" or not looks_passive(words.tokens[hit.first].word, "id") or subject.last >= hit.first:
        return False
    if any(words.gap(i, i + 1).strip() for i in range(subject.last, hit.first)):
        return False
    return all(words.tokens[i].word in phrases("auxiliaries") for i in range(subject.last + 1, hit.first))
