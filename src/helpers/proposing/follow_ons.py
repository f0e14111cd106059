"""Sentences that only go on with the number of the one before: "There were 640 cases in 2020. In 2021 the number fell to 590."

The later one has a date and a number, and hardly a word besides: what it counts, where and of whom was said before. A number by
which something rose or fell is none of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.periods import parse_period
from helpers.proposing.claiming import is_to_come
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cues import entry_cues
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import noun_end
from helpers.sentences.stances import stance
from helpers.texts.stems import stems, words_of

TYPES = ("count", "percentage", "measurement")


def follow_ons(
    document: Document, scopes: Scopes, codebook: Codebook, sentence: Sentence, drafts: Sequence[Draft]
) -> list[Draft]:
    """Return the claim of a sentence that goes on with the numbers of the sentence before it, as a list of one or none."""
    like = _spoken_of(document, sentence, drafts)
    if like is None or like.mention is None:
        return []
    entry = next(e for e in codebook.properties if (e.subject, e.property) == (like.subject, like.property))
    mention = _level(document, sentence, like.mention, entry)
    if (
        mention is None
        or "period" not in entry.varies_by
        or not _only_goes_on(document, sentence, mention, like, entry)
    ):
        return []
    when = scopes.period(sentence, mention, frozenset())
    if parse_period(when) is None or when == like.period or is_to_come(when, scopes.year):
        return []
    return [
        replace(
            like, start=mention.start, end=noun_end(document, mention), value=mention.value, period=when, mention=mention,
            stance=stance(document, sentence, mention, None), attributed_to=attributed_to(document, sentence, mention),
            sentence=sentence.number,
        )
    ]  # fmt: skip


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


def _level(document: Document, sentence: Sentence, like: Mention, entry: Property) -> Mention | None:
    """Return the only number of a sentence that is of a kind with another, and not how much that one rose or fell."""
    levels = [m for m in sentence.quantities if not _is_moved_by(document, sentence, m)]
    if len(levels) != 1 or levels[0].kind != like.kind or levels[0].hedge == "range":
        return None
    plain = phrases("generic") | {"", like.noun.lower()}
    counted = entry.type == "count" and levels[0].unit == entry.unit
    return levels[0] if counted or levels[0].unit == like.unit or levels[0].noun.lower() in plain else None


def _is_moved_by(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is by how much something rose or fell: "fell by 8 per cent", "naik sebanyak 40 kasus"."""
    tokens, at = document.words.tokens, document.tokens_of(mention).first - 1
    while at > sentence.first and tokens[at].word in phrases("change_by"):
        at -= 1
    return at >= sentence.first and tokens[at].word in _moves()


def _moves() -> frozenset[str]:
    return phrases("change_up") | phrases("change_down")


def _only_goes_on(document: Document, sentence: Sentence, mention: Mention, like: Draft, entry: Property) -> bool:
    """Say whether a sentence has nothing besides a number, its date, how it moved, and words that say nothing."""
    tokens, number = document.words.tokens, document.tokens_of(mention)
    dates = {d.value for d in sentence.dates}
    if len(dates) != 1 or any(m.kind not in DATES for m in sentence.dismissed):
        return False
    said = [*sentence.dates, *sentence.quantities, *sentence.dismissed]
    skipped = {i for m in said for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)}
    opened = {document.tokens_of(d).first for d in sentence.dates}
    own = {stem for cues in entry_cues(entry, document.language) for stem in cues.vocabulary}
    noun = {word for m in (mention, like.mention) if m is not None for word in words_of(m.noun)}
    light = phrases("follow_on_words") | phrases("generic") | noun
    moved = False
    for index in range(sentence.first, sentence.last + 1):
        word = tokens[index].word
        if index in skipped:
            continue
        if word in _moves():
            if index > number.first:
                return False  # "590 fewer"
            moved = True
        elif word in phrases("up_to") and entry.quantity == "flow" and index + 1 in opened:
            return False  # a running total
        elif word not in light | phrases("to") and stems(word).isdisjoint(own):
            return False
    behind = document.noun_phrase(mention).last + 1
    if any(tokens[i].word in phrases("of_words") for i in range(number.last + 1, min(behind, sentence.last) + 1)):
        return False  # "55 per cent of it"
    leads = phrases("to") | phrases("predicate") | phrases("or")
    return not moved or tokens[number.first - 1].word in leads
