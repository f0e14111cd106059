"""Who signs with whom: agreements of a subject's own parties, and with others."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from helpers.readers.language_data import alternatives
from helpers.scope.bodies import Name, bearer, names_in
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.stems import words_of

if TYPE_CHECKING:
    from helpers.corpora.codebook import Property
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match


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


def is_own_agreement(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a date is of an agreement between a subject's own parties: "the memorandum with X that was signed on …".

    The noun is one of the entry's cues; whoever is named between it and the date is a party, and the text names both.
    """
    document = scopes.document
    subject, words = one.cues.entry.subject, document.words
    date = document.tokens_of(one.mention).first
    if not _has_parties(subject) or one.cue.first >= date:
        return False
    own = {word for name in scopes.subjects[subject].names for word in words_of(name.lower())}
    nouns = [
        hit
        for term in one.cues.terms
        for phrase in term
        if " " in phrase
        for hit in within(words.find(phrase), sentence.first, date)
        if not within([hit], one.cue.first, one.cue.last)
    ]
    if not nouns:
        return False
    noun = max(nouns)
    names = [name for name in names_in(scopes, noun.last + 1, date - 1) if not name.is_place]
    if not names or any(_is_other(scopes, name, subject) for name in names) or noun.last >= one.cue.first:
        return False
    said = {words.tokens[i].word for i in range(noun.last + 1, one.cue.first)}
    if said & (phrases("negations") | phrases("plan")) or any(
        ";" in words.gap(i, i + 1) for i in range(noun.last, date)
    ):
        return False
    known = phrases("prepositions") | {t.word for t in words.tokens if document.text[t.start].isupper()}
    return own - phrases("stops") <= known


def _is_other(scopes: Scopes, name: Name, subject: str) -> bool:
    """Say whether a name is none of a subject's parties: it shares no word with it but letters for a kind ("PPS X", "PPS Y")."""
    document = scopes.document
    proper = {word.lower() for word in re.findall(r"\w+", subject) if word[0].isupper() and not word.isupper()}
    said = [document.words.tokens[i] for i in range(name.first, name.last + 1)]
    whole = [t.word for t in said if not document.text[t.start : t.end].isupper() or len(said) == 1]
    known = proper if whole and len(said) > 1 else {*proper, *scopes.subjects[subject].proper}
    return known.isdisjoint(whole or [t.word for t in said])


@lru_cache(maxsize=1)
def _joint() -> re.Pattern[str]:
    return re.compile(rf"\s?[–—/&]\s?|\s(?:{alternatives(phrases('way_and'))})\s")


def _has_parties(subject: str) -> bool:
    """Say whether a subject is two names joined by a dash or "and": "Orra Guild–County of Selm"."""
    parts = _joint().split(subject)
    return len(parts) > 1 and all(part.strip()[:1].isupper() for part in parts)


def _signs_with_another(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether what was signed was signed with somebody else: "the Guild signed an agreement with the University of Selm"."""
    words, known = scopes.document.words, scopes.subjects[subject]
    for name in names_in(scopes, max(sentence.first + 1, cue.first - 10), min(sentence.last, cue.last + 10)):
        lead = name.first - 1
        while lead > sentence.first and words.tokens[lead].word in phrases("articles") | phrases("determiners"):
            lead -= 1
        said = {words.tokens[i].word for i in range(name.first, name.last + 1)}
        if words.tokens[lead].word in phrases("with") and not name.is_place and _is_other(scopes, name, subject):
            return not any(len(said) == 1 and word in known.common for word in said)
    return False


def is_named_party(scopes: Scopes, sentence: Sentence, entry: Property, cue: int) -> bool:
    """Say whether the name before a cue is one that the entry itself names: "the Orra Fund gave X a grant" for "grant of the Orra Fund"."""
    name = bearer(scopes, sentence, cue)
    if name is None or name.subject or not scopes.subject_near(sentence, entry.subject):
        return False
    tokens = scopes.document.words.tokens
    said = {tokens[i].word for i in range(name.first, name.last + 1)} - phrases("stops") - phrases("articles")
    told = [*entry.label.values(), *(cue for cues in entry.cues.values() for cue in cues)]
    called = [{word for word in words_of(text) if word in said} for text in told if text != text.lower()]
    return bool(said) and any(said <= known for known in called)
