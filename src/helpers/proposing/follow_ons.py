"""Sentences that only go on with the number of the one before: "There were 640 cases in 2020. In 2021 the number fell to 590."

The later one has a date and a number (or several of each), and hardly a word besides: what it counts, where and of whom was said before. A number by
which something rose or fell is none of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.periods import parse_period
from helpers.corpora.values import parse_quantity
from helpers.proposing.claiming import is_to_come
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cues import entry_cues
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import noun_end, told
from helpers.sentences.stances import stance
from helpers.texts.stems import stems, words_of

TYPES = ("count", "percentage", "measurement")
ASIDE = 10  # words between commas that say which year a date was
NEAR = 0.75  # times the number before that a number is at least, which is no part of it


def follow_ons(
    document: Document, scopes: Scopes, codebook: Codebook, sentence: Sentence, drafts: Sequence[Draft]
) -> list[Draft]:
    """Return the claims of a sentence that goes on with the numbers of the sentence before it: one, or one for each of its dates."""
    like = _spoken_of(document, sentence, drafts)
    if like is None or like.mention is None:
        return []
    entry = next(e for e in codebook.properties if (e.subject, e.property) == (like.subject, like.property))
    levels = _levels(document, sentence, like.mention, entry)
    if not levels or "period" not in entry.varies_by or not _only_goes_on(document, sentence, levels, like, entry):
        return []
    made = []
    for mention, date in _dated(document, sentence, levels):
        when = scopes.period(sentence, mention, frozenset()) if date is None else date.value
        if parse_period(when) is None or when == like.period or is_to_come(when, scopes.year):
            return []
        made.append(
            replace(
                like, start=mention.start, end=noun_end(document, mention), value=mention.value, period=when, mention=mention,
                stance=stance(document, sentence, mention, None), attributed_to=attributed_to(document, sentence, mention),
                sentence=sentence.number,
            )
        )  # fmt: skip
    return made


def _dated(document: Document, sentence: Sentence, levels: Sequence[Mention]) -> list[tuple[Mention, Mention | None]]:
    """Return numbers with their dates: several have one each, all before them or all behind; nothing where they do not alternate."""
    if len(levels) == 1:
        return [(levels[0], None)]
    dates = sentence.dates
    if len(dates) != len(levels) or len({date.value for date in dates}) != len(dates):
        return []
    order = sorted([*levels, *dates])
    pairs = list(zip(order[::2], order[1::2], strict=True))
    if all(first in dates and second in levels for first, second in pairs):
        return [(second, first) for first, second in pairs]
    return [(first, second) for first, second in pairs] if all(s in dates and f in levels for f, s in pairs) else []


def _spoken_of(document: Document, sentence: Sentence, drafts: Sequence[Draft]) -> Draft | None:
    """Return the last number that the sentence before claims, if all of its kind there are of one measure and scope."""
    if not sentence.number or any(d.sentence == sentence.number and d.type in TYPES for d in drafts):
        return None
    before = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[before.span.end : sentence.span.start]:
        return None
    told = [d for d in drafts if d.sentence == before.number and d.type in TYPES and d.mention is not None]
    if not told or len({(d.subject, d.property, d.place, d.population, d.stance) for d in told}) > 1:
        return None
    last = max(told, key=lambda d: d.start)
    others = [m for m in before.quantities if last.mention is not None and m.kind == last.mention.kind]
    plain = last.period and last.stance == "asserted" and not any(m.start > last.start for m in others)
    return last if plain and "/" not in last.period else None


def _levels(document: Document, sentence: Sentence, like: Mention, entry: Property) -> list[Mention]:
    """Return the numbers of a sentence, if all are of a kind with another, and not how much that one rose or fell."""
    levels = [m for m in sentence.quantities if not _is_moved_by(document, sentence, m)]
    plain = phrases("generic") | {"", like.noun.lower()}
    for level in levels:
        counted = entry.type == "count" and level.unit == entry.unit
        if level.kind != like.kind or level.hedge == "range":
            return []
        if not (counted or level.unit == like.unit or level.noun.lower() in plain):
            return []
    return levels


def _is_moved_by(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is by how much something rose or fell: "fell by 8 per cent", "naik sebanyak 40 kasus"."""
    tokens, at = document.words.tokens, document.tokens_of(mention).first - 1
    while at > sentence.first and tokens[at].word in phrases("change_by"):
        at -= 1
    return at >= sentence.first and tokens[at].word in _moves()


def _moves() -> frozenset[str]:
    return phrases("change_up") | phrases("change_down")


def _only_goes_on(
    document: Document, sentence: Sentence, levels: Sequence[Mention], like: Draft, entry: Property
) -> bool:
    """Say whether a sentence has nothing besides numbers, a date of each, how they moved, and words that say nothing."""
    tokens, numbers = document.words.tokens, [document.tokens_of(level) for level in levels]
    dates = {d.value for d in sentence.dates}
    if len(dates) != len(levels) or any(m.kind not in DATES for m in sentence.dismissed):
        return False
    said = [*sentence.dates, *sentence.quantities, *sentence.dismissed]
    skipped = {i for m in said for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)}
    skipped |= _which_year(document, sentence)
    opened = {document.tokens_of(d).first for d in sentence.dates}
    own = {stem for cues in entry_cues(entry, document.language) for stem in cues.vocabulary}
    noun = {word for m in (*levels, like.mention) if m is not None for word in words_of(m.noun)}
    light = phrases("follow_on_words") | phrases("generic") | noun
    moved = False
    for index in range(sentence.first, sentence.last + 1):
        word = tokens[index].word
        if index in skipped:
            continue
        if word in _moves():
            if index > numbers[-1].first:
                return False  # "590 fewer"
            moved = True
        elif word in phrases("up_to") and entry.quantity == "flow" and index + 1 in opened:
            return False  # a running total
        elif word not in light | phrases("to") and stems(word).isdisjoint(own):
            return False
    for level, number in zip(levels, numbers, strict=True):
        behind = min(document.noun_phrase(level).last + 1, sentence.last)
        if any(tokens[i].word in phrases("of_words") for i in range(number.last + 1, behind + 1)):
            return False  # "55 per cent of it"
    leads = phrases("to") | phrases("predicate") | phrases("or")
    return not moved or all(
        tokens[number.first - 1].word in leads or _is_near(level, like)
        for level, number in zip(levels, numbers, strict=True)
    )


def _which_year(document: Document, sentence: Sentence) -> set[int]:
    """Return the words between commas behind a date that only say which year it was: "in 2019, the last year before the flood, it was"."""
    words, aside = document.words, set()
    leads = phrases("articles") | phrases("date_leads") | told("year_words")
    for date in sentence.dates:
        first = document.tokens_of(date).last + 1
        if first >= sentence.last or words.gap(first - 1, first).strip() != ",":
            continue
        last = next((i for i in range(first, min(sentence.last, first + ASIDE)) if words.gap(i, i + 1).strip()), -1)
        inside = words.tokens[first : last + 1]
        small = all(document.text[token.start].islower() for token in inside)
        if inside and small and inside[0].word in leads and words.gap(last, last + 1).strip() == ",":
            aside |= set(range(first, last + 1))
    return aside


def _is_near(level: Mention, like: Draft) -> bool:
    """Say whether a number is about as large as the one before: "rose in 2021, 62,119" tells what it came to."""
    own, before = parse_quantity(level.value), parse_quantity(like.value)
    return own is not None and before is not None and NEAR * before.middle < own.middle < before.middle / NEAR
