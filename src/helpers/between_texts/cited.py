"""Numbers that one text cites from another text of the corpus, which says otherwise.

"According to the annual report of Safe Harbour (2019, p. 6), 318 persons lived in its shelters in 2018": where the
report itself has 381 persons who lived in its shelters in 2018, both are claimed under one name, and the rules compare them.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.between_texts.cited_claims import PropertyNumbers
from helpers.between_texts.citing import Citation, Work, bracket_years, cited, gone_on_from
from helpers.between_texts.counterparts import agree, as_said, may_be, otherwise, plainly
from helpers.between_texts.near_numbers import is_said, only_near
from helpers.between_texts.number_drafts import number_draft
from helpers.between_texts.referring import Source, referred, source_of
from helpers.between_texts.told_numbers import REACH, Number, numbers_of
from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrasing import told
from helpers.sentences.stances import stance
from helpers.sentences.topics import clause_around
from helpers.texts.stems import words_of


def cited_numbers(
    ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], known: Sequence[Work], codebook: Codebook
) -> tuple[list[Draft], list[Draft]]:
    """Return claims for numbers that a text gives as another's, where that other gives another number of the same.

    Nothing is claimed where the other text has the number too, or gives several of the kind that differ. The second list
    are the drafts among those given which repeat a number of the other text, though that has another one for the property.
    """
    documents = [document for document, _ in ready]
    by_source = {document.source_id: document for document in documents}
    of_properties = PropertyNumbers(ready, drafts, codebook)
    ours = {word for entry in codebook.properties for word in words_of(entry.subject)}
    ours |= {"".join(word[0] for word in words_of(entry.subject)) for entry in codebook.properties}
    timed = {
        (entry.subject, entry.property)
        for entry in codebook.properties
        if "period" in entry.varies_by and entry.quantity in ("flow", "cumulative")
    }
    claimed = {(d.source_id, d.mention[:2]): (d.subject, d.property) for d in drafts if d.mention}
    sources = [source_of(by_source[work.source_id], work) for work in known if work.source_id in by_source]
    listed: dict[str, list[Number]] = {}
    plain: dict[str, frozenset[str]] = {}  # words that a work tells of in plain words
    made: list[Draft] = []
    repeated: list[Draft] = []
    for document in documents:
        for sentence in document.sentences:
            citation = _cited(document, sentence, known, sources)
            if citation is None or citation.work.source_id not in by_source:
                continue
            work = citation.work
            if work.source_id not in listed:
                other = by_source[work.source_id]
                listed[work.source_id] = [n for s in other.sentences for n in numbers_of(other, s, ())]
                plain[work.source_id] = frozenset(word for n in listed[work.source_id] for word in n.topic.words)
            own_names = {*work.surnames, *work.body, *work.title}
            for number in numbers_of(document, sentence, sorted(own_names), citation.year_at, plain[work.source_id]):
                if stance(document, sentence, number.mention) == "denied" or _is_own(
                    document, sentence, number.mention
                ):
                    continue
                if as_said(number, listed[work.source_id], ours | own_names):
                    repeated += [d for d in drafts if _is_of(d, number) and _is_gainsaid(d, drafts, work.source_id)]
                against = otherwise(number, listed[work.source_id], ours | own_names) or only_near(
                    number, listed[work.source_id], ours | own_names
                )
                if against is None and not any(is_said(number, other) for other in listed[work.source_id]):
                    mention = of_properties.against(number, work.source_id)
                    against = next((o for o in listed[work.source_id] if o.mention == mention), None)
                    if against is not None and not may_be(*plainly(number, against), ours | own_names):
                        against = None
                if against is None or _is_known(number, against):
                    continue
                keys = [claimed.get((n.document.source_id, n.mention[:2])) for n in (number, against)]
                untimed = keys[0] in timed and not (number.year or against.year)
                own = keys[0] is not None and keys[0] == keys[1]
                if own and _is_asserted(drafts, number) and _scoped_alike(drafts, number, against):
                    if not untimed or any(d.period for n in (number, against) for d in drafts if _is_of(d, n)):
                        continue  # compared as it is
                unit = (
                    "" if number.mention.unit and against.mention.unit else number.mention.unit or against.mention.unit
                )
                year = number.year or against.year  # what is of one thing is of one year, though only one says so
                made += [
                    _draft(number, work, number.name, year, unit, work.name),
                    _draft(against, work, number.name, year, unit, ""),
                ]
    return made, repeated


def _cited(document: Document, sentence: Sentence, known: Sequence[Work], sources: Sequence[Source]) -> Citation | None:
    """Return the work that a sentence cites or refers to, None if it is none or several of the corpus."""
    if not sentence.quantities:
        return None
    found = cited(document, sentence, [work for work in known if work.source_id != document.source_id])
    if found is not None:
        return found
    source_id = referred(document, sentence, sources, bracket_years(document, sentence))
    before = gone_on_from(document, sentence) if not source_id else None
    if before is not None:
        source_id = referred(document, before, sources, bracket_years(document, before), told_there=False)
    return next((Citation(work, -1) for work in known if work.source_id == source_id), None)


def _is_gainsaid(draft: Draft, drafts: Sequence[Draft], source_id: str) -> bool:
    """Say whether a text has another value for what a draft claims, and not this one."""
    same = [
        d for d in drafts if d.source_id == source_id and (d.subject, d.property) == (draft.subject, draft.property)
    ]
    told = [d.mention for d in same if d.mention is not None]
    return bool(told) and draft.mention is not None and all(agree(draft.mention, m) is False for m in told)


def _is_of(draft: Draft, number: Number) -> bool:
    """Say whether a draft claims a number."""
    return (
        draft.mention is not None
        and draft.source_id == number.document.source_id
        and draft.mention[:2] == number.mention[:2]
    )


def _is_asserted(drafts: Sequence[Draft], number: Number) -> bool:
    """Say whether the claim of a number is the text's own word, and so compared: not what "the chair recalled"."""
    return any(draft.stance == "asserted" for draft in drafts if _is_of(draft, number))


def _scoped_alike(drafts: Sequence[Draft], left: Number, right: Number) -> bool:
    """Say whether the claims of two numbers are of one place, period and population."""
    scopes = [
        {(d.place, d.period, d.population) for d in drafts if d.source_id == n.document.source_id and d.mention}
        & {
            (d.place, d.period, d.population)
            for d in drafts
            if d.mention and d.mention[:2] == n.mention[:2] and d.source_id == n.document.source_id
        }
        for n in (left, right)
    ]
    return scopes[0] == scopes[1]


def _is_own(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a sentence gives a number as its author's own: "following X (2018), we asked 120"."""
    first = document.tokens_of(mention).first
    start = max(sentence.first, first - REACH)
    start = max(
        [
            start,
            *(i + 1 for i in range(start, first) if set(document.words.gap(i, i + 1)) & set(":;") and i + 1 < first),
        ]
    )
    before = [t.word for t in document.words.tokens[start:first]]  # not "I follow the literature: X (2018) found 120"
    if not set(before).isdisjoint(told("own_voice")):
        return True
    last = document.tokens_of(mention).last
    clause = [i for part in clause_around(document, sentence, first, last, REACH) for i in part]
    return any(document.words.tokens[i].word in told("today") for i in clause)


def _is_known(number: Number, against: Number) -> bool:
    """Say whether a text has the right number too, in the same sentence or beside it: it tells of an error, or compares."""
    sentences = number.document.sentences[max(0, number.sentence.number - 1) : number.sentence.number + 3]
    near = [m for s in sentences for m in s.quantities if m is not number.mention]
    return any(m.value == against.mention.value and (m.kind == against.mention.kind) for m in near)


def _draft(number: Number, work: Work, name: str, year: str, unit: str, attributed: str) -> Draft:
    unit = unit or number.mention.unit
    return number_draft(number.document, number.sentence, number.mention, work.name, name, unit, year, attributed)
