"""Where a number is, told by a common noun: "in the north of Selm", "along the coast", "di dataran tinggi"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.scope.routes import ends_distance
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of

if TYPE_CHECKING:
    from helpers.corpora.codebook import Property
    from helpers.readers.mention import Mention
    from helpers.scope.scoping import Scopes


def area_of(scopes: Scopes, sentence: Sentence, mention: Mention, entry: Property) -> str:
    """Return the area that the clause of a mention is about, in its words, or ""; never one that the property is about anyway."""
    words, covered = scopes.document.words, scopes.document.tokens_of(mention)
    token = covered.first
    names = (entry.subject, entry.property.replace("_", " "), *entry.label.values())
    own = {stem for name in names for word in words_of(name) for stem in stems(word)}
    numbers = [scopes.document.tokens_of(m).first for m in sentence.quantities]
    for hit in words.literal(phrases("areas"), sentence.first, sentence.last):
        lead = hit.first - 1
        while lead > sentence.first and words.tokens[lead].word in phrases("articles") | phrases("determiners"):
            lead -= 1
        if lead < sentence.first or words.tokens[lead].word not in phrases("area_leads"):
            continue
        if any(words.gap(i, i + 1).strip() for i in range(lead, hit.first)):
            continue
        if ends_distance(scopes.document, sentence, lead - 1):
            continue
        said = [words.tokens[i].word for i in range(hit.first, hit.last + 1)]
        if sentence.clause_of(hit.first) != sentence.clause_of(token) or any(
            not stems(w).isdisjoint(own) for w in said
        ):
            continue
        if hit.first > token and any(words.gap(i, i + 1).strip() for i in range(covered.last, hit.first)):
            continue
        if _is_subjects_own(scopes, hit, entry.subject):
            continue
        if any(min(hit.first, token) < other < max(hit.first, token) for other in numbers):
            continue
        return " ".join(said)
    return ""


def _is_subjects_own(scopes: Scopes, hit: Hit, subject: str) -> bool:
    """Say whether an area is what the subject is called after, in another language: "dataran tinggi Selm", the Selm uplands."""
    tokens = scopes.document.words.tokens
    own = set(words_of(subject))
    if not any(set(words_of(area)) <= own for area in phrases("areas")):
        return False
    beside = [tokens[i].word for i in (hit.first - 1, hit.last + 1) if 0 <= i < len(tokens)]
    return any(word in own for word in beside)
