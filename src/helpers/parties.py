"""Who signs with whom: agreements of a subject's own parties, and with others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from helpers.bodies import names_in
from helpers.cues import Hit, phrases
from helpers.document import Sentence

if TYPE_CHECKING:
    from helpers.scoping import Scopes


def is_between_own_parties(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a sentence opens with what a subject is called and names only those whose names are in it.

    "The agreement between the Guild and X was signed on …" for the subject "agreement of Harrow Guild and X".
    """
    words = scopes.document.words
    known = scopes.subjects[subject]
    if len(known.proper) < 2:
        return False
    small = [word.lower() for word in subject.split() if word[0].islower() and word.lower() in known.common]
    start = sentence.first + (words.tokens[sentence.first].word in phrases("determiners"))
    opening = [words.tokens[i].word for i in range(start, min(start + max(len(small), 1), cue.first))]
    if not small or opening != small:
        return False
    named = [
        words.tokens[i].word
        for i in range(start + 1, cue.first)
        if scopes.document.text[words.tokens[i].start].isupper()
    ]
    parties = {part for one in scopes.subjects for part in one.lower().split()} | phrases("body_words")
    own = [word for word in named if word in known.proper]
    return len(own) >= 2 and all(word in known.proper or word in known.common or word in parties for word in named)


def is_with_another_party(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a sentence opens with what a subject is called, and with whom it is says that it is another one.

    "The agreement with the Miners' Union was signed …" is not the Halloran Fund agreement.
    """
    words = scopes.document.words
    known = scopes.subjects[subject]
    start = sentence.first + (words.tokens[sentence.first].word in phrases("determiners"))
    if _has_parties(subject) and _signs_with_another(scopes, sentence, cue, subject):
        return True
    opening = {words.tokens[i].word for i in range(start, min(start + 2, cue.first))}
    if not known.proper or not opening & set(known.common):
        return False
    for name in names_in(scopes, start + 1, cue.first - 1):
        said = {words.tokens[i].word for i in range(name.first, name.last + 1)}
        lead = {words.tokens[i].word for i in range(max(start, name.first - 2), name.first)}
        if lead & phrases("party_leads") and not name.is_place and said.isdisjoint(known.proper):
            return True
    return False


def _has_parties(subject: str) -> bool:
    """Say whether a subject is two names joined by a dash or "and": "Orra Guild–County of Selm"."""
    parts = re.split(r"\s?[–—/&]\s?|\s(?:and|dan)\s", subject)
    return len(parts) > 1 and all(part.strip()[:1].isupper() for part in parts)


def _signs_with_another(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether what was signed was signed with somebody else: "the Guild signed an agreement with the University of Selm"."""
    words, known = scopes.document.words, scopes.subjects[subject]
    for name in names_in(scopes, max(sentence.first + 1, cue.first - 10), min(sentence.last, cue.last + 10)):
        lead = name.first - 1
        while lead > sentence.first and words.tokens[lead].word in phrases("articles") | phrases("determiners"):
            lead -= 1
        said = {words.tokens[i].word for i in range(name.first, name.last + 1)}
        if words.tokens[lead].word in phrases("with") and not name.is_place and said.isdisjoint(known.proper):
            return not any(len(said) == 1 and word in known.common for word in said)
    return False
