"""Claims of effect and trend: the cue of an effect or a trend beside the words of a subject or property."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.corpora.codebook import Property
from helpers.proposing.courses import course_drafts, group_of, is_portion
from helpers.proposing.drafts import Draft
from helpers.proposing.effect_cues import anaphor_before, asks_outcome, is_another_kind, other_outcome
from helpers.proposing.evidence import evidence
from helpers.proposing.for_what import is_for_another
from helpers.proposing.outcome_moves import answer_to
from helpers.proposing.outcomes import is_of_another, is_of_outcome, outcome_drafts
from helpers.proposing.place_counts import is_of_place_itself
from helpers.proposing.places_of_number import is_within_place
from helpers.proposing.programmes import is_absent, is_another_of_kind
from helpers.proposing.trend_cues import (
    NEAR,
    is_narrowed,
    is_of_named_other,
    is_parted,
    is_price_of,
    kindred,
    known_stems,
    taken_up,
)
from helpers.proposing.trend_periods import OPPOSITE, period
from helpers.readers.mention import Mention
from helpers.scope.competitors import competitor
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.stances import stance
from helpers.sentences.trend_heads import (
    is_before_another,
    is_beyond,
    is_change_of_another,
    is_of_other,
    is_of_quality,
    leads_on,
)
from helpers.sentences.words import Hit, within
from helpers.texts.stems import words_of

RISING = {"up": ("rising",), "down": ("falling",)}  # lists of words, by direction


def is_spoken_of(document: Document, scopes: Scopes, entry: Property) -> bool:
    """Say whether a text speaks of an effect's or trend's subject that has no name of its own in other words than those.

    Its label in the text's language stands there, or a cue of two words or more: "bamboo breakwater" is "pemecah ombak", "donors under 25"
    are "under-25s".
    """
    if entry.type not in ("effectiveness", "trend") or scopes.subjects[entry.subject].proper:
        return False
    told = [*entry.cues.get(document.language, ()), entry.label.get(document.language, "")]
    return any(len(words_of(phrase.replace("-", " "))) > 1 and document.words.find(phrase.lower()) for phrase in told)


def effect_drafts(
    document: Document,
    scopes: Scopes,
    sentence: Sentence,
    entries: Sequence[EntryCues],
    hits: Sequence[Sequence[list[Hit]]],
) -> list[Draft]:
    """Return the effect and trend claims of one sentence: the cue beside the words of subject or property."""
    if document.text.endswith("?", sentence.span.start, sentence.span.end):
        return outcome_drafts(document, scopes, sentence, entries, []) if answer_to(document, sentence) else []
    mentions = [m for m in sentence.mentions if m.kind in ("effect", "trend")]
    among = frozenset(cues.entry.subject for cues in entries if cues.entry.type == "effectiveness")
    made: list[Draft] = []
    for mention in mentions:
        ranked = []
        for cues, terms in zip(entries, hits, strict=True):
            if cues.entry.type != {"effect": "effectiveness", "trend": "trend"}[mention.kind]:
                continue
            score = _said_of(document, scopes, sentence, mention, cues, terms, among)
            if score is not None:
                general = set(cues.terms[0]) <= phrases("empty") if cues.terms else True
                score += 1.0 if general and len(cues.terms) == 1 else 0.0
                ranked.append((score, cues.entry.subject, cues.entry.property, cues))
        if not ranked:
            continue
        best = max(ranked, key=lambda r: r[0])
        if len({(r[1], r[2]) for r in ranked if r[0] == best[0]}) > 1:
            continue  # two entries fit alike: no telling which
        cues = best[3]
        entry = cues.entry
        if any((d.subject, d.property, d.value) == (best[1], best[2], mention.value) for d in made):
            continue  # "rose …, that is, grew by a third" is one trend
        made.append(
            Draft(
                document.source_id,
                mention.start,
                mention.end,
                entry.type,
                entry.subject,
                entry.property,
                mention.value,
                "",
                place=scopes.place(sentence, mention, entry),
                period=period(scopes, sentence, mention),
                population=group_of(document, sentence, cues, document.tokens_of(mention).first)
                if mention.kind == "trend"
                else "",
                stance=stance(document, sentence, mention),
                attributed_to=attributed_to(document, sentence, mention),
                evidence=evidence(document, sentence),
                cue=mention.pattern,
                mention=mention,
                sentence=sentence.number,
            )  # fmt: skip
        )
    made = _one_way(document, sentence, made)
    made += outcome_drafts(document, scopes, sentence, entries, made)
    return made + course_drafts(document, scopes, sentence, entries, hits, made)


def _one_way(document: Document, sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts of a sentence without trends that it tells both ways for the same years: of two things, or of a later time.

    "Complaints about food fell from 2011 to 2014 and those about beds rose" tells none; "rose …, and fell again later" the first.
    """
    out: list[Draft] = []
    for draft in drafts:
        same = [
            d
            for d in drafts
            if d.type == "trend" and _scope(d) == _scope(draft) and "/" in d.period.removeprefix("../")
        ]
        contrary = [d for d in same if d.value in OPPOSITE.get(draft.value, ())]
        if draft.type != "trend" or not contrary:
            out.append(draft)
            continue
        last = max([draft, *contrary], key=lambda d: d.start)
        after = says(document, told("thereafter"), sentence.first, sentence.last)
        after = [h for h in after if document.words.tokens[h.first].start > min(d.start for d in (draft, *contrary))]
        if after and draft is not last:
            out.append(draft)
    return out


def _scope(draft: Draft) -> tuple[str, ...]:
    return draft.subject, draft.property, draft.place, draft.period, draft.population


def _said_of(
    document: Document,
    scopes: Scopes,
    sentence: Sentence,
    mention: Mention,
    cues: EntryCues,
    terms: Sequence[list[Hit]],
    among: frozenset[str],
) -> float | None:
    """Return how surely an effect or trend is said of an entry, or None."""
    own = document.tokens_of(mention)
    token = own.first
    clause = sentence.clause_of(token)
    found, cost = 0, 0.0
    if cues.entry.type == "trend" and any(h.first <= token <= own.last <= h.last for term in terms for h in term):
        return None  # "varieties grown"
    for term in terms:
        here = [
            h
            for h in within(term, sentence.first, sentence.last)
            if sentence.clause_of(h.first) == clause and not own.first <= h.first <= own.last
        ]
        if cues.entry.type == "trend":
            others = [h for h in here if is_price_of(document, sentence, h, cues)]
            others += [h for h in here if is_of_other(document, sentence, h, known_stems(cues), True)]
            others += [h for h in here if is_of_place_itself(scopes, sentence, h, cues)]
            others += [h for h in here if is_within_place(scopes, sentence, h, cues)]
            others += [h for h in here if h.last == sentence.first and "," in document.words.gap(h.last, h.last + 1)]
            others += [h for h in here if is_beyond(document, h, own)]
            others += [h for h in here if is_for_another(document, sentence, h, cues)]
            others += [h for h in here if is_before_another(document, sentence, h, own, known_stems(cues))]
            others += [h for h in here if is_of_named_other(scopes, sentence, h, own.first, cues.entry.subject)]
            if is_change_of_another(document, sentence, own, known_stems(cues)):
                others += here  # "the fall in the price of bread"
            if others and set(others) == set(here):
                continue  # "the cost of fires rose"
            here = [h for h in here if h not in others]
            if any(is_narrowed(document, sentence, h, own, cues) for h in here):
                return None  # of some of them only
            # "The courses grew, and the hall of members was rebuilt": what comes after a mark has not grown
            here = [h for h in here if h.first < token or not is_parted(document, own.last, h.first)]
            here = here or kindred(document, sentence, own, cues) or taken_up(document, sentence, token, term, cues)
        near = min((abs(h.first - token) * (1.6 if h.first > token else 1.0) for h in here), default=None)
        if near is not None and near <= NEAR:
            found, cost = found + 1, cost + near
    if found < cues.needed:
        found, cost = 0, 0.0
    distance = scopes.subject_distance(sentence, cues.entry.subject, token)
    common = [
        h
        for h in within(scopes.common_hits[cues.entry.subject], sentence.first, sentence.last)
        if sentence.clause_of(h.first) == clause
        and abs(h.first - token) <= NEAR
        and (cues.entry.type == "trend" or not is_another_kind(document, sentence, h, cues))
    ]
    proper = scopes.subjects[cues.entry.subject].proper
    spoken = within(scopes.subject_hits[cues.entry.subject], sentence.first, sentence.last)
    called = set(words_of(cues.entry.subject))
    spoken += [
        h
        for term in terms
        for h in within(term, sentence.first, sentence.last)
        if h.last > h.first and {document.words.tokens[i].word for i in range(h.first, h.last + 1)} <= called
    ]
    if cues.entry.type == "effectiveness" and spoken and all(sentence.clause_of(h.first) > clause for h in spoken):
        return None  # "The old plan failed; the Lantern Scheme came later"
    if cues.entry.type == "effectiveness":
        if is_another_of_kind(scopes, sentence, cues.entry.subject):
            return None
        if spoken and all(is_absent(document, sentence, hit) for hit in spoken):
            return None  # "it stayed the same in villages that do not have X"
    named = distance is not None or (bool(common) and not proper)
    if cues.entry.type == "effectiveness" and found < cues.needed and asks_outcome(scopes, cues):
        return None  # another outcome of the same programme
    if cues.entry.type == "effectiveness" and is_of_outcome(document, scopes, sentence, own, cues.entry):
        return None
    if cues.entry.type == "effectiveness" and other_outcome(document, sentence, own.last, cues):
        return None
    if cues.entry.type == "effectiveness" and is_of_another(document, sentence, own.last, cues.entry, cues.words):
        return None
    if cues.entry.type == "trend":
        other = is_of_quality(document, sentence, own) and not leads_on(document, own, RISING.get(mention.value, ()))
        if found < cues.needed or other:
            return None
        if is_portion(document, sentence, own, cues):
            return None
        if not named and competitor(scopes, sentence, cues.entry.subject, frozenset()):
            return None
        return 10.0 * found + (4.0 if named else 0.0) - cost / 4
    anaphor = "" if named else anaphor_before(document, sentence, token)
    if anaphor:
        nearest = scopes.nearest_subject(sentence, token, among)
        heads = [s for s in sorted(among) if any(word in scopes.subjects[s].common for word in anaphor.split())]
        if nearest == cues.entry.subject or (not nearest and heads == [cues.entry.subject]):
            return 6.0 * found + 4.0 - cost / 4
    telling = found >= cues.needed and (cues.given or not set(cues.terms[0]) & phrases("empty"))
    if not named and not telling:
        return None
    if not named and competitor(scopes, sentence, cues.entry.subject, frozenset()):
        return None
    return 8.0 * found + (10.0 if distance is not None else 5.0 if named else 0.0) + 2.0 * len(common) - cost / 4
