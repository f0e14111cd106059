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
from helpers.texts.endings import stripped
from helpers.texts.stems import kinds_of_bodies, stems, words_of

if TYPE_CHECKING:
    from helpers.corpora.codebook import Property
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

TO_WHOM = 4  # words from "grant" to "to"
NAME = re.compile(r"[A-Z][\w-]*(?: [A-Z][\w-]*)+")


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
    if has_parties(subject) and _signs_with_another(scopes, sentence, cue, subject):
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
    if not has_parties(subject) or one.cue.first >= date:
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


def has_parties(subject: str) -> bool:
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
    """Say whether the name before a cue is one that the entry itself names: "the Orra Fund gave X a grant" for "grant of the Orra Fund".

    Its kind is enough where the entry names a body by its kind: "the Ministry of Trade" for "the Ministry's grant".
    """
    name = bearer(scopes, sentence, cue)
    spoken = within(scopes.common_hits[entry.subject], sentence.first, sentence.last)
    if name is None or name.subject or not (spoken or scopes.subject_near(sentence, entry.subject)):
        return False
    tokens = scopes.document.words.tokens
    said = {stripped(tokens[i].word, "possessor") for i in range(name.first, name.last + 1)}
    said -= phrases("stops") | phrases("articles")
    told = [*entry.label.values(), *(cue for cues in entry.cues.values() for cue in cues)]
    called = [{word for word in words_of(text) if word in said} for text in told if text != text.lower()]
    head = name.first - 2 if tokens[name.first - 1].word in phrases("of_words") else name.first
    kind = tokens[head].word if head >= sentence.first and head < name.last else ""
    tail = tokens[name.last].word if name.last > name.first else ""  # "Selm County Council"
    kind = kind if kind in phrases("body_words") else tail
    by_kind = kind in phrases("body_words") and any(kind in words_of(text) for text in told)
    by_kind = by_kind or any(tail and tail.capitalize() in text.split()[1:] for text in told)  # "by the Inspectorate"
    by_kind = by_kind and {kind, tail}.isdisjoint(words_of(entry.subject))  # "passing of the Act" is the subject's own
    party = bool(said) and (by_kind or any(said <= known for known in called))
    return party and not _goes_elsewhere(scopes, sentence, entry)


def named_parties(scopes: Scopes, sentence: Sentence, entry: Property) -> list[frozenset[str]]:
    """Return the names of two words or more that an entry itself has: the City Council's in "grant of the City Council".

    Only where the sentence says what the entry is of besides, and not that it went to somebody else.
    """
    told = (*entry.label.values(), *(cue for cues in entry.cues.values() for cue in cues))
    parties = [frozenset(run[0].lower().split()) for text in told for run in NAME.finditer(text)]
    told_of = parties and _nouns_told(scopes, sentence, entry)
    return parties if told_of and not _goes_elsewhere(scopes, sentence, entry) else []


def _nouns_told(scopes: Scopes, sentence: Sentence, entry: Property) -> list[int]:
    """Return where a sentence says a word that an entry has besides the names in it: the grant of "grant of the City Council"."""
    told = (*entry.label.values(), *(cue for cues in entry.cues.values() for cue in cues))
    named = {word for text in told for run in NAME.finditer(text) for word in run[0].lower().split()}
    nouns = {stem for text in told for word in words_of(text) if word not in named for stem in stems(word)}
    nouns -= phrases("stops") | phrases("prepositions") | phrases("articles")
    tokens = scopes.document.words.tokens
    return [i for i in range(sentence.first, sentence.last + 1) if not stems(tokens[i].word).isdisjoint(nouns)]


def _goes_elsewhere(scopes: Scopes, sentence: Sentence, entry: Property) -> bool:
    """Say whether behind what an entry is of stands to whom else that goes: "the grant to the museum"."""
    return any(_is_to_another(scopes, sentence, i, entry) for i in _nouns_told(scopes, sentence, entry))


def _is_to_another(scopes: Scopes, sentence: Sentence, noun: int, entry: Property) -> bool:
    """Say whether behind a noun stands somebody else than the subject, to whom it goes."""
    tokens, known = scopes.document.words.tokens, scopes.subjects[entry.subject]
    to = phrases("to_whom")
    lead = next((i for i in range(noun + 1, min(noun + TO_WHOM, sentence.last)) if tokens[i].word in to), -1)
    light = phrases("articles") | phrases("determiners") | phrases("date_fillers")
    at = next((i for i in range(lead + 1, sentence.last + 1) if tokens[i].word not in light), -1)
    if lead < 0 or at < 0 or not tokens[at].word.isalpha():
        return False
    own = {*known.common, *known.proper, *words_of(entry.subject)}
    kinds = {kinds_of_bodies()[word] for word in own if word in kinds_of_bodies()}
    own |= phrases("stand_ins") | phrases("first_person") | phrases("object_pronouns")
    same = kinds_of_bodies().get(tokens[at].word) in kinds
    return not same and stems(tokens[at].word).isdisjoint(stem for word in own for stem in stems(word))
