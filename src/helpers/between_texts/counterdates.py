"""Dates of a property that one text tells farther from its cue than a claim asks for, where another text's date is almost the same.

Alone, a date that shares a sentence with a cue and the subject may be of anything. Where another text dates the property
almost alike, as a slip of the pen would, and this text has no other date for it, the two are told of one event; and if they
cannot both hold, one of the texts is wrong. Where either text tells the other's date too, they are of two events. The less
alike two dates are, the more has to speak for one event.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from helpers.between_texts.date_events import is_anniversary
from helpers.between_texts.date_slips import ALIKE, NEAR, SLIP, likeness
from helpers.between_texts.loose_claims import sentences_of
from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.aboutness import is_about
from helpers.proposing.antecedents import is_another_of_name, is_within_another
from helpers.proposing.asides import is_aside
from helpers.proposing.claiming import drafts_of
from helpers.proposing.drafts import Draft
from helpers.proposing.headnouns import events_for_names, is_event, said_of_another
from helpers.proposing.undone import is_not_until
from helpers.readers.mention import Mention
from helpers.scope.bodies import names_in
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues, Hit, entry_cues, phrases, within
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.happenings import as_written, tells_another
from helpers.sentences.matching import Match
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

REACH = 12  # words between a cue and a date that is only near
OTHER_CLAUSE = 10  # words that the end of a clause counts for


class Loose(NamedTuple):
    """A date that only another text's makes likely, and how like that it has to be."""

    draft: Draft
    document: Document
    needed: int


class Told(NamedTuple):
    """The date of a sentence that is nearest to a cue."""

    sentence: Sentence
    cue: Hit
    date: Mention
    cues: EntryCues


def counterdates(ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return claims for such dates; where neither text has a claim, for both."""
    documents = {document.source_id: document for document, _ in ready}
    taken = {(draft.source_id, draft.start) for draft in drafts if draft.type == "date"}
    told = {
        source_id: frozenset(m.value for m in document.everything if m.kind in DATES and not m.reason)
        for source_id, document in documents.items()
    }
    made: list[Draft] = []
    for entry in codebook.properties:
        if entry.type != "date":
            continue
        own = [
            d for d in drafts if (d.subject, d.property) == (entry.subject, entry.property) and d.mention is not None
        ]
        dated = {draft.source_id for draft in own}
        loose = [
            one
            for document, scopes in ready
            if document.source_id not in dated
            for one in _loose(document, scopes, entry)
            if (document.source_id, one.draft.start) not in taken
        ]
        others = [Loose(draft, documents[draft.source_id], NEAR) for draft in own] or loose
        distinct = {(o.draft.source_id, o.draft.value, o.draft.stance, o.needed): o for o in others}.values()
        made += [one.draft for one in loose if any(_is_contested(one, other, told) for other in distinct)]
    return made


def _is_contested(one: Loose, other: Loose, told: Mapping[str, frozenset[str]]) -> bool:
    """Say whether another text's date is as like as need be, and neither text tells the other's date as well."""
    a, b = one.draft, other.draft
    if a.source_id == b.source_id or (a.stance, b.stance) != ("asserted", "asserted"):
        return False
    if likeness(a.value, b.value) < max(one.needed, other.needed):
        return False
    if is_anniversary(one.document, a, b) or is_anniversary(other.document, b, a):
        return False
    return b.value not in told[a.source_id] and a.value not in told[b.source_id]


def _loose(document: Document, scopes: Scopes, entry: Property) -> list[Loose]:
    """Return claims for the dates nearest to a cue in its sentence, one a sentence at most."""
    found: dict[int, Loose] = {}
    for told in _told(document, scopes, entry):
        one = Match(told.date, told.cues, 0.0, 1, told.cue, False)
        needed = _needed(document, scopes, told)
        if needed:
            for draft in drafts_of(document, scopes, told.sentence, [one]):
                found.setdefault(told.date.start, Loose(draft, document, needed))
    return [found[start] for start in sorted(found)]


def _told(document: Document, scopes: Scopes, entry: Property) -> list[Told]:
    """Return the date nearest to a cue of each sentence that has both, in a paragraph that speaks of the subject."""
    told = []
    for cues in entry_cues(entry, document.language):
        hits = [document.words.find_any(term) for term in cues.terms]
        for sentence in sentences_of(document, hits):
            here = [within(term, sentence.first, sentence.last) for term in hits]
            here = [events_for_names(scopes, sentence, cues, term) for term in here]
            if sum(map(bool, here)) < cues.needed or not _is_spoken_of(scopes, sentence, entry.subject):
                continue
            every = [hit for term in here for hit in term]
            dates = [date for date in sentence.dates if not date.value.startswith("XXXX")]
            pairs = [min((_gap(document, sentence, hit, date), hit, date) for hit in every) for date in dates]
            for _, cue, date in sorted(pairs):
                if not is_aside(document, sentence, Match(date, cues, 0.0, 1, cue, False)):
                    told.append(Told(sentence, cue, date, cues))
                    break
    return told


def _gap(document: Document, sentence: Sentence, cue: Hit, date: Mention) -> int:
    """Return how many words stand between a cue and a date."""
    between = _between(document, cue, date)
    return len(between) + OTHER_CLAUSE * (
        sentence.clause_of(cue.first) != sentence.clause_of(document.tokens_of(date).first)
    )


def _between(document: Document, cue: Hit, date: Mention) -> range:
    """Return the tokens between a cue and a date."""
    covered = document.tokens_of(date)
    return range(cue.last + 1, covered.first) if cue.last < covered.first else range(covered.last + 1, cue.first)


def _needed(document: Document, scopes: Scopes, told: Told) -> int:
    """Return how like another text's date a date has to be, 0 where no likeness makes it one of the property."""
    sentence, cue, date = told.sentence, told.cue, told.date
    subject, between = told.cues.entry.subject, _between(document, cue, date)
    if _tells_another(document, told, between) or _is_negated(document, told) or _is_later_told(document, told):
        return 0
    if document.words.tokens[cue.first].word in as_written() and said_of_another(scopes, sentence, cue, told.cues):
        return 0  # "a letter dated 9 June"
    if is_within_another(scopes, sentence, cue, subject) or is_another_of_name(scopes, sentence, cue, subject):
        return 0
    if not scopes.subject_near(sentence, subject) and len(date.value) == len("2005"):
        return 0  # half a name and a year are too little
    if len({other.value for other in sentence.dates}) > 1:
        return SLIP
    acts = any(_is_act(document, i) for i in between)
    lasts = any(mention.kind == "duration" for mention in sentence.mentions)
    whole = range(sentence.first, sentence.last + 1)
    if acts or lasts or len(between) > REACH or not is_event(scopes, cue) or _tells_another(document, told, whole):
        return ALIKE
    one = Match(date, told.cues, 0.0, 1, cue, False)
    sure = _is_named_alone(scopes, sentence, cue, subject) and is_about(
        document, scopes, sentence, one, [told.cues.entry]
    )
    return NEAR if sure else ALIKE


def _is_negated(document: Document, told: Told) -> bool:
    """Say whether a sentence denies anything, but that something happened before a date: "not until 1838"."""
    words = phrases("denials") | phrases("negations")
    said = document.words.tokens[told.sentence.first : told.sentence.last + 1]
    return any(t.word in words for t in said) and not is_not_until(document, told.sentence, told.date)


def _is_later_told(document: Document, told: Told) -> bool:
    """Say whether a date stands before "after" or "before", which lead to the cue: "In 1905, eight years after it was founded"."""
    between = _between(document, told.cue, told.date)
    leads = any(document.words.tokens[i].word in phrases("date_leads") for i in between)
    return leads and document.tokens_of(told.date).last < told.cue.first


def _tells_another(document: Document, told: Told, reach: range) -> bool:
    """Say whether some tokens tell of another happening than the property's."""
    own = told.cues.vocabulary
    said = [document.words.tokens[i].word for i in reach if i not in range(told.cue.first, told.cue.last + 1)]
    light = phrases("auxiliaries") | {word for word in said if not stems(word).isdisjoint(own)}
    return tells_another(said, [phrase for term in told.cues.terms for phrase in term], light)


def _is_act(document: Document, index: int) -> bool:
    """Say whether a token is a verb that tells of another happening than its sentence's cue."""
    word = document.words.tokens[index].word
    if word in phrases("taking_place"):
        return False
    if document.language == "id":
        return looks_verbal(word, "id")
    return looks_verbal(word, "en") or word in phrases("plain_verbs")


def _is_spoken_of(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether the paragraph so far names a subject, or has most of its words, a proper one in the sentence itself."""
    if scopes.subject_near(sentence, subject):
        return True
    tokens = scopes.document.words.tokens
    paragraph = scopes.document.segments.paragraph_at(sentence.span.start)
    begin = paragraph.start if paragraph else sentence.span.start
    first = sentence.first
    while first > 0 and tokens[first - 1].start >= begin:
        first -= 1
    said = {stem for token in tokens[first : sentence.last + 1] for stem in stems(token.word)}
    wanted = [word for word in words_of(subject) if word not in phrases("stops")]
    told = [word for word in wanted if not stems(word).isdisjoint(said)]
    here = {token.word for token in tokens[sentence.first : sentence.last + 1]}
    proper = set(scopes.subjects[subject].proper)
    return len(told) > 1 and 2 * len(told) >= len(wanted) and not (proper and proper.isdisjoint(here))


def _is_named_alone(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a sentence names the subject, and no other body nearer to what happened."""
    names = [name for name in names_in(scopes, sentence.first, sentence.last) if not name.is_place]
    if any(hit for hit in within(scopes.subject_hits[subject], sentence.first, sentence.last)) and not names:
        return True
    nearest = min(names, key=lambda name: (abs(name.first - cue.first), name.first), default=None)
    return nearest is not None and nearest.subject == subject
