"""Trends that one text tells in words that alone prove none, where another text says that it went the other way.

Two years, what the development is of and one direction in a sentence, by words of more and less or by its figures, may be
told of something else. Where another text has the other direction for the very same span of years, place and group, the
two are told of one thing; where the span is another or the words point both ways, nothing is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from helpers.between_texts.contests import Ready
from helpers.between_texts.course_places import placed
from helpers.between_texts.two_levels import two_levels
from helpers.between_texts.year_series import Series, year_series
from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.courses import WAYS, compared_years, group_of, is_portion, span_of_years, years_told
from helpers.proposing.drafts import Draft
from helpers.proposing.evidence import evidence
from helpers.proposing.trend_cues import is_of_named_other
from helpers.readers.mention import Mention
from helpers.scope.competitors import competitor
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cues import EntryCues, entry_cues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.shifts import found, is_negated, is_unsure
from helpers.sentences.stances import stance
from helpers.sentences.trend_heads import (
    is_beyond,
    is_carried_on,
    is_change_of_another,
    is_counted,
    is_of_other,
    is_of_quality,
    is_price,
    leads_on,
)
from helpers.sentences.words import Hit, within
from helpers.texts.stems import stems, words_of

CLOSED = re.compile(r"\d{4}/\d{4}")
LONGEST = 90  # words of two sentences that tell one development


def countercourses(ready: Ready, drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return trends for such sentences; where neither text has a claim, for both."""
    made: list[Draft] = []
    for entry in codebook.properties:
        if entry.type != "trend":
            continue
        own = [d for d in drafts if (d.subject, d.property, d.type) == (entry.subject, entry.property, "trend")]
        told = {(d.source_id, d.period) for d in own}
        loose = [
            draft
            for document, scopes in ready
            for draft in courses(document, scopes, entry)
            if (draft.source_id, draft.period) not in told
        ]
        asked = {d.period for d in own} | _whole_spans(loose)
        loose = [draft for draft in loose if draft.period in asked]
        loose = placed(ready, loose, [*own, *loose], codebook)
        found = [draft for draft in loose if _is_opposed(draft, own, loose)]
        made += [draft for number, draft in enumerate(found) if not any(_at(draft, one) for one in found[:number])]
    return made


def _whole_spans(drafts: Sequence[Draft]) -> set[str]:
    """Return the spans of years of some drafts, of a series the longest: what other texts may tell of a part of it."""
    first: dict[tuple[str, int], str] = {}
    for draft in drafts:
        first.setdefault((draft.source_id, draft.start), draft.period)
    return set(first.values())


def _at(draft: Draft, other: Draft) -> bool:
    """Say whether two drafts stand on one place of a text: a series, for its years and for some of them."""
    return (draft.source_id, draft.start) == (other.source_id, other.start)


def _is_opposed(draft: Draft, own: Sequence[Draft], loose: Sequence[Draft]) -> bool:
    """Say whether another text tells the other direction of the same span, place and group, and this one only one way."""
    here = {d.value for d in loose if d.source_id == draft.source_id and _scope(d) == _scope(draft)}
    there = [d for d in (*own, *loose) if d.source_id != draft.source_id and _scope(d) == _scope(draft)]
    return len(here) == 1 and any(d.value == WAYS[draft.value] and d.stance == "asserted" for d in there)


def _scope(draft: Draft) -> tuple[str, str, str]:
    return draft.place, draft.period, draft.population


def courses(document: Document, scopes: Scopes, entry: Property) -> list[Draft]:
    """Return the trends that the sentences of a text may tell of an entry, one a sentence and span of years."""
    made: dict[int, list[Draft]] = {}
    for cues in entry_cues(entry, document.language):
        hits = [document.words.find_any(term) for term in cues.terms]
        known = cues.vocabulary.union(*(stems(word) for word in words_of(entry.subject)))
        for sentences in _windows(document, [hit for term in hits for hit in term], known):
            first, last = sentences[0].first, sentences[-1].last
            spoken = [within(term, first, last) for term in hits]
            if sum(map(bool, spoken)) >= cues.needed:
                draft = _course(document, scopes, sentences, cues, [hit for term in spoken for hit in term], known)
                if draft is not None:
                    series = _series(sentences, known)
                    spans = series.spans if series is not None else [draft.period]
                    made.setdefault(draft.sentence, [replace(draft, period=span) for span in spans])
    return [draft for number in sorted(made) for draft in made[number]]


def _windows(document: Document, hits: Sequence[Hit], known: frozenset[str]) -> list[list[Sentence]]:
    """Return the sentences with a cue and a span of years, and pairs of neighbours in one paragraph that have them together."""
    tokens, sentences = document.words.tokens, document.sentences
    own = {s.number for h in hits for s in [document.sentence_of(tokens[h.first].start)] if s is not None}
    windows: list[list[Sentence]] = []
    for number in sorted(own):
        if sentences[number].is_endless:
            continue
        if _span(document, [sentences[number]], known):
            windows.append([sentences[number]])
            continue
        for pair in (sentences[max(0, number - 1) : number + 1], sentences[number : number + 2]):
            apart = "\n\n" in document.text[pair[0].span.end : pair[-1].span.start]
            if len(pair) == 2 and not apart and pair[1].last - pair[0].first < LONGEST and _span(document, pair, known):
                windows.append(pair)
    return windows


def _series(sentences: Sequence[Sentence], known: frozenset[str]) -> Series | None:
    """Return the only series of years and figures of some sentences."""
    found = [series for sentence in sentences if (series := year_series(sentence, known)) is not None]
    return found[0] if len(found) == 1 else None


def _span(document: Document, sentences: Sequence[Sentence], known: frozenset[str]) -> str:
    """Return the closed span of years that some sentences tell, or ""."""
    series = _series(sentences, known)
    if series is not None:
        return series.spans[0]
    closed = {d.value for sentence in sentences for d in sentence.dates if CLOSED.fullmatch(d.value)}
    if closed:
        return next(iter(closed)) if len(closed) == 1 else ""
    if len(sentences) == 1:
        return span_of_years(document, sentences[0])
    years = sorted({year for sentence in sentences for _, year in years_told(document, sentence)})
    return "/".join(years) if len(years) == 2 else ""


def _course(
    document: Document,
    scopes: Scopes,
    sentences: Sequence[Sentence],
    cues: EntryCues,
    spoken: Sequence[Hit],
    known: frozenset[str],
) -> Draft | None:
    """Return the trend that a sentence, or two neighbours, may tell of an entry, or None."""
    entry = cues.entry
    spoken = [
        h
        for h in spoken
        for s in sentences
        if _in(s, h)
        and not is_of_other(document, s, h, known, True)
        and not is_of_named_other(scopes, s, h, s.last, entry.subject)
    ]
    if not spoken or any(competitor(scopes, s, entry.subject, frozenset()) for s in sentences):
        return None
    if not any(_is_near(scopes, sentence, entry) for sentence in sentences):
        return None
    years = [year for sentence in sentences for year in years_told(document, sentence)]
    by_words = _by_words(document, sentences, spoken, known)
    series = _series(sentences, known)
    by_figures = two_levels(document, sentences, years, known) if series is None else series.trend
    mention = by_words if by_figures is None else by_figures
    if mention is None or (by_words is not None and by_words.value != mention.value):
        return None
    home = next(s for s in sentences if s.span.start <= mention.start < s.span.end)
    at = document.tokens_of(mention)
    towards = document.words.tokens[at.first - 1].word in phrases("to")  # "down to 47"
    if is_unsure(document, home, at.first - towards) or any(is_portion(document, s, at, cues) for s in sentences):
        return None
    if (
        any(_is_planned(document, sentence) for sentence in sentences)
        or is_price(document, sentences, at, cues) is None
    ):
        return None
    return Draft(
        document.source_id, mention.start, mention.end, entry.type, entry.subject, entry.property, mention.value, "",
        place=scopes.place(home, mention, entry), period=_span(document, sentences, known),
        population=group_of(document, home, cues, at.first) or _subset(document, sentences, known),
        stance=stance(document, home, mention), attributed_to=attributed_to(document, home, mention),
        evidence=evidence(document, home), cue=mention.pattern, mention=mention, sentence=home.number,
    )  # fmt: skip


def _in(sentence: Sentence, hit: Hit) -> bool:
    return sentence.first <= hit.first <= sentence.last


def _is_near(scopes: Scopes, sentence: Sentence, entry: Property) -> bool:
    """Say whether a sentence, its paragraph or heading names the subject or one of its proper words."""
    proper = scopes.subjects[entry.subject].proper
    words = scopes.document.words
    said = {token.word for token in words.tokens[sentence.first : sentence.last + 1]}
    return not proper or not said.isdisjoint(proper) or scopes.subject_near(sentence, entry.subject)


def _is_planned(document: Document, sentence: Sentence) -> bool:
    return bool(document.words.literal(phrases("plan"), sentence.first, sentence.last))


def _subset(document: Document, sentences: Sequence[Sentence], known: frozenset[str]) -> str:
    """Return the group that some sentences name besides what is counted, or ""."""
    for sentence in sentences:
        for token in document.words.tokens[sentence.first : sentence.last + 1]:
            name = subsets().get(token.word, "")
            if (
                name in phrases("groups")
                and stems(token.word).isdisjoint(known)
                and document.text[token.start].islower()
            ):
                return name
    return ""


def _by_words(
    document: Document, sentences: Sequence[Sentence], spoken: Sequence[Hit], known: frozenset[str]
) -> Mention | None:
    """Return the direction that all words of more and less in the clauses of a cue or a year point to, or None."""
    for sentence in sentences:
        compared = compared_years(document, sentence)
        if compared is not None and any(_in(sentence, hit) for hit in spoken):
            return _trend(document, compared[0], compared[1])
    ways: list[tuple[str, Hit]] = []
    for sentence in sentences:
        if found(document, "than", sentence.first, sentence.last):
            return None
        clauses = {sentence.clause_of(hit.first) for hit in spoken if _in(sentence, hit)}
        clauses |= {sentence.clause_of(document.tokens_of(date).first) for date in sentence.dates}
        for key, way in (("rising", "up"), ("falling", "down")):
            for hit in found(document, key, sentence.first, sentence.last):
                if any(one.first <= hit.first and hit.last <= one.last and one.last > one.first for one in spoken):
                    continue  # "laju penurunan tanah tidak melambat"
                quality = is_of_quality(document, sentence, hit)
                if all(is_beyond(document, one, hit) for one in spoken if _in(sentence, one)) and _in(
                    sentence, spoken[0]
                ):
                    continue
                if sentence.clause_of(hit.first) not in clauses or (quality and leads_on(document, hit)):
                    continue
                if is_change_of_another(document, sentence, hit, known):
                    continue
                here = [one for one in spoken if _in(sentence, one)]
                if all(sentence.clause_of(one.first) != sentence.clause_of(hit.first) for one in here):
                    if spoken[0].first > hit.first or not is_carried_on(document, sentence, hit, known):
                        continue
                if quality or is_negated(document, sentence, hit) or is_counted(document, sentence, hit, known):
                    return None
                ways.append((way, hit))
    return _trend(document, *ways[0]) if len({way for way, _ in ways}) == 1 else None


def _trend(document: Document, way: str, hit: Hit) -> Mention:
    start, end = document.words.tokens[hit.first].start, document.words.tokens[hit.last].end
    return Mention(start, end, "trend", way, pattern=document.text[start:end].lower())
