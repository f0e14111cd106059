"""Numbers that share a sentence with a cue of a property, too far from it for a claim of their own: what they would claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from helpers.between_texts.counterparts import agree
from helpers.between_texts.told_numbers import manner
from helpers.corpora.codebook import Property
from helpers.corpora.digit_swaps import swapped
from helpers.corpora.units import conversion, dimension
from helpers.proposing.antecedents import another_covers
from helpers.proposing.asides import is_no_amount
from helpers.proposing.claiming import drafts_of, is_named_by
from helpers.proposing.count_asides import came_or_went
from helpers.proposing.deeds import is_done_otherwise
from helpers.proposing.drafts import Draft
from helpers.proposing.generic_nouns import is_tied_to_nothing
from helpers.proposing.headnouns import said_of_another
from helpers.proposing.measured_nouns import is_of_measured_noun
from helpers.proposing.opening_nouns import opens_with_part
from helpers.proposing.other_bases import is_left_out, is_of_other_base
from helpers.proposing.other_extents import is_of_other_extent
from helpers.proposing.other_lines import is_on_other_line
from helpers.proposing.owners import is_of_other_noun
from helpers.proposing.rate_asides import beside
from helpers.proposing.reckonings import way_of
from helpers.proposing.some_only import are_some_only, asks
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.scope.scoping import Scopes
from helpers.scope.sibling_sections import is_of_sibling
from helpers.sentences.count_ways import said_loosely
from helpers.sentences.cues import EntryCues, entry_cues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import middle
from helpers.sentences.topics import is_name
from helpers.sentences.value_kinds import is_of_kind
from helpers.sentences.words import Hit, within
from helpers.texts.stems import stems, words_of

TYPES = ("count", "measurement", "percentage")
NEAR = 0.5  # a number under half of another is more likely of something else than wrong
AMOUNTS = ("stock", "cumulative")  # what there is at a date, or up to it
MANNERS = frozenset(("running", "plan", "rate", "mean"))
TELLING = 3  # digits of a number that is no other by chance
SAMPLED = 2  # words before a number among which "survey" stands
EXACT = 10  # characters of a date to the day


class Loose(NamedTuple):
    """A claim, or what would be one, with what its sentence tells besides and how it counts."""

    draft: Draft
    named: bool  # the sentence names the subject
    near: bool  # the paragraph or a heading does
    beside: frozenset[tuple[str, str]]
    days: frozenset[str]
    names: frozenset[str]
    manner: frozenset[str]
    counts_else: bool = False  # its noun is not what the property counts

    @property
    def scope(self) -> tuple[str, str, str]:
        """Return place, period and population."""
        return self.draft.place, self.draft.period, self.draft.population


def claimed(documents: dict[str, Document], entry: Property, drafts: Sequence[Draft]) -> list[Loose]:
    """Return the claims made of a property already."""
    return [
        _told(documents[d.source_id], entry, d, documents[d.source_id].sentences[max(d.sentence, 0)])
        for d in drafts
        if (d.subject, d.property) == (entry.subject, entry.property) and d.mention is not None
    ]


def loose_claims(document: Document, scopes: Scopes, entry: Property) -> list[Loose]:
    """Return what the numbers that stand in one sentence with a cue would claim, in order."""
    found: dict[int, Loose] = {}
    for cues in entry_cues(entry, document.language):
        hits = [document.words.find_any(said_loosely(cues, term)) for term in cues.terms]
        for sentence in sentences_of(document, hits):
            here = [within(term, sentence.first, sentence.last) for term in hits]
            if sum(map(bool, here)) < cues.needed or is_of_sibling(scopes, sentence, entry.subject):
                continue
            named = scopes.subject_distance(sentence, entry.subject, sentence.first) is not None
            near = scopes.subject_near(sentence, entry.subject)
            cue = min(hit for term in here for hit in term)
            for mention in sentence.quantities:
                one = Match(mention, cues, 0.0, 1, cue, False)
                if mention.hedge not in ("none", "about") and not is_named_by(document, one):
                    continue
                if entry.type == "measurement" and is_tied_to_nothing(scopes, sentence, one):
                    continue
                if is_of_kind(mention, cues) and not _is_of_else(scopes, sentence, one):
                    for draft in drafts_of(document, scopes, sentence, [one]):
                        told = _told(document, entry, draft, sentence, named, near)
                        told = told._replace(counts_else=_counts_else(document, mention, cues))
                        found.setdefault(mention.start, told)
    for sentence, one in _beside_name(document, scopes, entry):
        for draft in drafts_of(document, scopes, sentence, [one]):
            found.setdefault(one.mention.start, _told(document, entry, draft, sentence))
    for sentence, one in _before_name(document, scopes, entry):
        for draft in drafts_of(document, scopes, sentence, [one]):
            # "The 43 km railway was opened in 1890": it is as long today.
            found.setdefault(one.mention.start, _told(document, entry, replace(draft, period=""), sentence))
    return [found[start] for start in sorted(found)]


def _counts_else(document: Document, mention: Mention, cues: EntryCues) -> bool:
    """Say whether a number counts another noun than its property does: centres, where clients are asked for."""
    noun, unit = mention.noun.lower(), cues.entry.unit
    if mention.kind != "count" or not noun or mention.unit == unit or noun in subsets():
        return False
    if mention.unit in ("cases", "units") or noun in phrases("generic") | phrases("classifiers") | phrases(
        "numbers_of"
    ):
        return False
    if any(not stems(part).isdisjoint(cues.vocabulary) for part in words_of(noun)):
        return False
    nouns = load_lexicon(document.language).nouns
    people = unit == "persons" or any(nouns.get(stem) == "persons" for word in words_of(unit) for stem in stems(word))
    return mention.unit != "persons" or not people


def _is_of_else(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is no amount of what a property asks for, or of some of those whom it counts."""
    document = scopes.document
    if is_no_amount(document, sentence, one) or is_done_otherwise(scopes, sentence, one):
        return True
    if is_left_out(document, sentence, one):
        return True
    if one.cues.entry.type == "measurement" and another_covers(scopes, sentence, one.cue, one.cues.entry.subject):
        return True
    if opens_with_part(scopes, sentence, one) or is_of_measured_noun(scopes, sentence, one):
        return True
    if one.cues.entry.type == "measurement" and is_of_other_extent(document, sentence, one):
        return True
    if one.cues.entry.type in ("count", "measurement") and is_of_other_noun(scopes, sentence, one, False):
        return True
    if one.cues.entry.type == "measurement" and said_of_another(scopes, sentence, one.cue, one.cues):
        return True
    if is_on_other_line(scopes, sentence, document.tokens_of(one.mention).first, one.cues.entry.subject):
        return True
    if one.mention.kind == "percentage" and is_of_other_base(document, sentence, one):
        return True
    if one.cues.entry.quantity == "stock" and one.mention.kind == "count":
        before = beside(document, sentence, one.mention)[0]
        if came_or_went(document, sentence, one, before):
            return True
        if not asks(one) and not phrases("asked").isdisjoint(before[-SAMPLED:]):
            return True  # "a survey of 396 teachers"
    return one.mention.kind == "count" and are_some_only(document, sentence, one)


def _beside_name(document: Document, scopes: Scopes, entry: Property) -> list[tuple[Sentence, Match]]:
    """Return the measures that stand alone in a bracket behind the subject's name: "Mount Ember (828 m)"."""
    if entry.type != "measurement" or not dimension(entry.unit):
        return []
    cues = entry_cues(entry, document.language)[0]
    found = []
    for hit in scopes.subject_hits[entry.subject]:
        end = document.words.tokens[hit.last].end
        if document.text[end : end + 2] != " (":
            continue
        for mention in document.mentions_between(end + 2, end + 3):
            sentence = document.sentence_of(mention.start)
            alone = document.text[mention.end : mention.end + 1] == ")" and not mention.reason
            if sentence is not None and alone and mention.kind == "measurement" and is_of_kind(mention, cues):
                found.append((sentence, Match(mention, cues, 0.0, 1, hit, False)))
    return found


def _before_name(document: Document, scopes: Scopes, entry: Property) -> list[tuple[Sentence, Match]]:
    """Return the lengths, areas and durations right before what the subject is called: "the 43 km railway", "the seven-week strike"."""
    cues = entry_cues(entry, document.language)[0]
    asked = {word for term in cues.terms for word in term} | set(words_of(entry.label.get(document.language, "")))
    if entry.type != "measurement" or asked.isdisjoint(phrases("sized_before")):
        return []
    label = {*words_of(entry.label.get(document.language, ""))} - {*words_of(entry.subject.lower())}
    if not label <= phrases("sized_before") | phrases("stops") | phrases("empty") | {
        *scopes.subjects[entry.subject].common
    }:
        return []  # "the 240-hectare moss" does not say how much of it burned
    tokens, found = document.words.tokens, []
    for hit in sorted({*scopes.subject_hits[entry.subject], *scopes.common_hits[entry.subject]}):
        sentence = document.sentence_of(tokens[hit.first].start)
        said = set() if sentence is None else {t.word for t in tokens[sentence.first : sentence.last + 1]}
        proper = scopes.subjects[entry.subject].proper
        if sentence is None or not (said.issuperset(proper) or scopes.speaks_of(sentence, entry.subject)):
            continue
        for mention in sentence.quantities:
            covered = document.tokens_of(mention)
            led = covered.first > sentence.first and tokens[covered.first - 1].word in phrases("articles")
            if covered.last + 1 == hit.first and led and mention.kind in ("measurement", "duration"):
                if is_of_kind(mention, cues):
                    found.append((sentence, Match(mention, cues, 0.0, 1, hit, False)))
    return found


def are_near(left: Loose, right: Loose) -> bool:
    """Say whether two numbers count in one manner and differ, but not by half."""
    a, b = left.draft.mention, right.draft.mention
    if a is None or b is None or left.manner != right.manner or agree(a, b) is not False:
        return False
    if left.counts_else or right.counts_else:
        return swapped(middle(a), middle(b))  # "shed 1,620 jobs" of 1,260 workers
    times = conversion(a.unit, b.unit) if a.kind == b.kind == "measurement" else None
    small, large = sorted((middle(a) * (times or 1.0), middle(b)))
    return small > 0 and small >= NEAR * large


def _told(
    document: Document, entry: Property, draft: Draft, sentence: Sentence, named: bool = True, near: bool = True
) -> Loose:
    mentions, tokens = sentence.mentions, document.words.tokens
    beside = frozenset((m.kind, m.value) for m in mentions if m.start != draft.start and m.kind in (*TYPES, "money"))
    days = frozenset(m.value for m in mentions if len(m.value) == EXACT and m.kind == "date")
    names = frozenset(tokens[i].word for i in range(sentence.first, sentence.last + 1) if is_name(document, i))
    how = manner(document, sentence, draft.mention, ()) if draft.mention is not None else frozenset()
    how &= (
        MANNERS - {"running"} if entry.quantity in AMOUNTS else MANNERS
    )  # "by the end of 2018" says when, of an amount
    return Loose(draft, named, near, beside, days, names, how.union(way_of(document, draft) or ()))


def sentences_of(document: Document, hits: Sequence[Sequence[Hit]]) -> list[Sentence]:
    """Return the sentences in which a cue stands, in order."""
    starts = {document.words.tokens[hit.first].start for term in hits for hit in term}
    found = {s.number: s for s in map(document.sentence_of, starts) if s is not None}
    return [found[number] for number in sorted(found)]
