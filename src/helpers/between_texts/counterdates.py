"""Dates of a property that one text tells farther from its cue than a claim asks for, where another text's date is almost the same.

Alone, a date that shares a sentence with a cue and the subject may be of anything. Where another text dates the property
almost alike, as a slip of the pen would, and this text has no other date for it, the two are told of one event; and if they
cannot both hold, one of the texts is wrong. Where either text tells the other's date too, they are of two events. The less
alike two dates are, the more has to speak for one event.
"""

from __future__ import annotations

from bisect import bisect_left
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
from helpers.proposing.event_cues import events_for_names, is_event
from helpers.proposing.headnouns import said_of_another
from helpers.proposing.narrowing import closed_words
from helpers.proposing.undone import is_not_until
from helpers.readers.mention import Mention
from helpers.scope.bodies import names_in
from helpers.scope.deputies import names_deputy
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues, entry_cues
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.happenings import as_written, said_otherwise, tells_another
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.topics import same_word, topic
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import stems, synonyms, words_of
from helpers.texts.verb_forms import looks_verbal

REACH = 12  # words between a cue and a date that is only near
OTHER_CLAUSE = 10  # words that the end of a clause counts for
BESIDE = 2  # words between a cue and the date that it has, whatever other dates there are
SHORT = 3  # letters of a word that may be any
LEAD = 6  # words between "after" and what happened


class Loose(NamedTuple):
    """A date that only another text's makes likely, and how like that it has to be."""

    draft: Draft
    document: Document
    needed: int
    own: tuple[str, ...]  # the words of what happened


class Told(NamedTuple):
    """The date of a sentence that is nearest to a cue."""

    sentence: Sentence
    cue: Hit
    date: Mention
    cues: EntryCues


def counterdates(ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return claims for such dates; where neither text has a claim, for both."""
    documents = {document.source_id: document for document, _ in ready}
    # Where the dates themselves stand: a claim's quote begins with its cue.
    taken = {(d.source_id, d.start if d.mention is None else d.mention.start) for d in drafts if d.type == "date"}
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
        others = [Loose(draft, documents[draft.source_id], NEAR, _words_of_event(entry)) for draft in own] or loose
        distinct = {(o.draft.source_id, o.draft.value, o.draft.stance, o.needed): o for o in others}.values()
        made += [one.draft for one in loose if any(_is_contested(one, other, told) for other in distinct)]
    return made


def _words_of_event(entry: Property) -> tuple[str, ...]:
    """Return the words of an entry's labels and cues, and others that say the same happened."""
    given = [cue.lower() for cues in entry.cues.values() for cue in cues] + list(entry.label.values())
    return tuple(dict.fromkeys(w for said in (*given, *said_otherwise(given)) for w in words_of(said)))


def _is_contested(one: Loose, other: Loose, told: Mapping[str, frozenset[str]]) -> bool:
    """Say whether another text's date is as like as need be, and neither text tells the other's date as well."""
    a, b = one.draft, other.draft
    if a.source_id == b.source_id or (a.stance, b.stance) != ("asserted", "asserted"):
        return False
    needed = max(one.needed, other.needed)
    alike = likeness(a.value, b.value)
    if not alike or alike + (alike < needed and _tell_alike(one, other)) < needed:
        return False
    if is_anniversary(one.document, a, b) or is_anniversary(other.document, b, a):
        return False
    return b.value not in told[a.source_id] and a.value not in told[b.source_id]


def _tell_alike(one: Loose, other: Loose) -> bool:
    """Say whether the sentences of two dates have a telling word in common besides what happened: who did it, to or for whom."""
    said = [_told_of(one), _told_of(other)]
    return any(same_word(a, b) or not set(synonyms(a)).isdisjoint(synonyms(b)) for a in said[0] for b in said[1])


def _told_of(one: Loose) -> frozenset[str]:
    """Return the telling words of a date's sentence, without those of the property, its subject and the names in it."""
    draft, sentence = one.draft, one.document.sentences[max(one.draft.sentence, 0)]
    said = topic(one.document, range(sentence.first, sentence.last + 1))
    told = (*said.words, *(name for name in said.names if len(synonyms(name)) > 1))  # "Gubernur Nusa Timur"
    own = {stem for word in one.own for stem in stems(word)} | {s for w in words_of(draft.subject) for s in stems(w)}
    light = closed_words() | phrases("lengths") | phrases("body_words") | phrases("plain_verbs") | phrases("date_leads")
    light |= phrases("people_of")
    return frozenset(
        w for w in told if len(w) > SHORT and w not in light and stems(w).isdisjoint(own) and not ends(w, "adverb")
    )


def _loose(document: Document, scopes: Scopes, entry: Property) -> list[Loose]:
    """Return claims for the dates nearest to a cue in its sentence, one a sentence at most."""
    found: dict[int, Loose] = {}
    for told in _told(document, scopes, entry):
        one = Match(told.date, told.cues, 0.0, 1, told.cue, False)
        needed = _needed(document, scopes, told)
        if needed:
            for draft in drafts_of(document, scopes, told.sentence, [one]):
                found.setdefault(told.date.start, Loose(draft, document, needed, _words_of_event(entry)))
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
    apart = document.words.tokens[cue.first].word in as_written() or _is_of_own_part(scopes, sentence, cue, subject)
    if apart and said_of_another(scopes, sentence, cue, told.cues):
        return 0  # "a letter dated 9 June"; "the camp's school closed"
    if is_within_another(scopes, sentence, cue, subject) or is_another_of_name(scopes, sentence, cue, subject):
        return 0
    if names_deputy(document, sentence, subject):
        return 0
    near, beside = scopes.subject_near(sentence, subject), len(between) <= BESIDE
    if not near and len(date.value) == len("2005"):
        return ALIKE if beside and _is_named_but_for_kind(scopes, sentence, subject) else 0  # half a name is too little
    if not beside and any(_is_rival(document, told, other) for other in sentence.dates):
        return SLIP
    acts = any(_is_act(document, i) for i in between)
    lasts = any(mention.kind == "duration" for mention in sentence.mentions)
    whole = range(sentence.first, sentence.last + 1)
    if acts or lasts or len(between) > REACH or not is_event(scopes, cue) or _tells_another(document, told, whole):
        return ALIKE
    one = Match(date, told.cues, 0.0, 1, cue, False)
    sure = _is_named_alone(scopes, sentence, cue, subject) and is_about(scopes, sentence, one, [told.cues.entry])
    return NEAR if sure else ALIKE


def _is_of_own_part(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether what happened is said of what a subject has, right behind or before its name: "the camp's school closed"."""
    words = scopes.document.words
    for hit in within(scopes.subject_hits[subject], sentence.first, cue.first - 1):
        if scopes.document.language == "en":
            between = range(hit.last, cue.first)
            owner = ends(words.tokens[hit.last].word, "possessor")
            if owner and len(between) > 1 and not any(words.gap(i, i + 1).strip() for i in between):
                return True
        elif cue.first - hit.last <= BESIDE and hit.first > sentence.first:
            before = words.tokens[hit.first - 1]
            if scopes.document.text[before.start].islower() and before.word not in closed_words():
                return True
    return False


def _is_rival(document: Document, told: Told, other: Mention) -> bool:
    """Say whether the cue may have another date of its sentence: no other happening and no other date stands between them."""
    between = _between(document, told.cue, other)
    if other.value == told.date.value or document.tokens_of(told.date).first in between:
        return False
    return not any(_is_act(document, i) for i in between)


def _is_negated(document: Document, told: Told) -> bool:
    """Say whether a sentence denies anything, but that something happened before a date: "not until 1838"."""
    words, clause_of = phrases("denials") | phrases("negations"), told.sentence.clause_of
    low, high = sorted((told.cue.first, document.tokens_of(told.date).first))
    clauses = range(clause_of(low), clause_of(high) + 1)
    said = [
        document.words.tokens[i].word
        for i in range(told.sentence.first, told.sentence.last + 1)
        if clause_of(i) in clauses
    ]
    return any(word in words for word in said) and not is_not_until(document, told.sentence, told.date)


def _is_later_told(document: Document, told: Told) -> bool:
    """Say whether a date stands before "after" or "before", which lead to the cue: "In 1905, eight years after it was founded".

    So does "that": "in 2006, when the bank that he founded was awarded the prize".
    """
    between = _between(document, told.cue, told.date)
    near = [i for i in between if told.cue.first - i <= LEAD]
    leads = any(document.words.tokens[i].word in phrases("date_leads") for i in near)
    if document.language == "en":
        leads = leads or any(document.words.tokens[i].word in phrases("relative_pronouns") for i in near[-2:])
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
    """Say whether the paragraph so far names a subject, or has most of its words, a proper one in the sentence itself.

    So does a section that is headed by what the subject alone is called: "Hospital", "Rumah sakit".
    """
    if scopes.subject_near(sentence, subject) or _is_headed(scopes, sentence, subject):
        return True
    told, wanted = _words_told(scopes, sentence, subject)
    here = {token.word for token in scopes.document.words.tokens[sentence.first : sentence.last + 1]}
    proper = set(scopes.subjects[subject].proper)
    return len(told) > 1 and 2 * len(told) >= len(wanted) and not (proper and proper.isdisjoint(here))


def _words_told(scopes: Scopes, sentence: Sentence, subject: str) -> tuple[list[str], list[str]]:
    """Return the words of a subject that its paragraph has so far, and all of them."""
    tokens = scopes.document.words.tokens
    paragraph = scopes.document.segments.paragraph_at(sentence.span.start)
    begin = paragraph.start if paragraph else sentence.span.start
    first = sentence.first
    while first > 0 and tokens[first - 1].start >= begin:
        first -= 1
    said = {stem for token in tokens[first : sentence.last + 1] for stem in stems(token.word)}
    wanted = [word for word in words_of(subject) if word not in phrases("stops")]
    return [word for word in wanted if not stems(word).isdisjoint(said)], wanted


def _is_named_but_for_kind(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a paragraph has a subject's proper words and what it is called: "the X Foundation, which has its hospital"."""
    told, wanted = _words_told(scopes, sentence, subject)
    called = within(scopes.common_hits[subject], sentence.first, sentence.last)
    return len(told) > 2 and len(told) + 1 >= len(wanted) and bool(called)


def _is_headed(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether the nearest heading is no more than what a subject is called, and a name of it stands in the text.

    Or the text's title names it, and the sentence points at a building or a body: "Gedung itu diresmikan".
    """
    document = scopes.document
    head = document.sentences[0].last
    if within(scopes.subject_hits[subject], 0, head) and _opens_pointing(document, sentence):
        return True  # under the title "X": "The building was opened"
    headings = document.segments.headings_at(sentence.span.start)
    if not headings or not scopes.named(subject):
        return False
    starts = document.words.starts
    section = headings[0]
    first, last = bisect_left(starts, section.title_start), bisect_left(starts, section.title_end) - 1
    called = within(scopes.common_hits[subject], first, last)
    return bool(called) and called[0].first == first and last - called[0].last <= 1


def _opens_pointing(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence opens with what stands for a body or a work: "the building", "gedung itu"."""
    said = [token.word for token in document.words.tokens[sentence.first : sentence.first + 2]]
    points = phrases("pointing") | phrases("pointing_back")
    noun, point = said if document.language == "id" else said[::-1]
    return noun in phrases("stand_ins") | phrases("body_words") and point in points


def _is_named_alone(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a sentence names the subject, and no other body nearer to what happened."""
    names = [name for name in names_in(scopes, sentence.first, sentence.last) if not name.is_place]
    if any(hit for hit in within(scopes.subject_hits[subject], sentence.first, sentence.last)) and not names:
        return True
    nearest = min(names, key=lambda name: (abs(name.first - cue.first), name.first), default=None)
    return nearest is not None and nearest.subject == subject
