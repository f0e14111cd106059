"""Amounts that a sentence tells as portions of what it measures: members of a list of all parts, a share said again as an amount.

"The harvest was divided into 2,730 t of the first grade, 1,638 t of the second …", "half the harvest, that is 2,730 t,".
"""

from __future__ import annotations

from helpers.sentences.cues import phrases
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.texts.stems import stems

OF = 3  # words between a share and what it is of


def is_portion_told(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether an amount is one of the parts that what its cue names is divided into, or a share of it said again."""
    return (
        _is_listed_part(document, sentence, one)
        or _is_share_again(document, sentence, one)
        or _is_held_against(document, sentence, one)
    )


def _is_listed_part(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether an amount stands with others of its unit behind "divided into" after its cue; what only says it again is none."""
    number = document.tokens_of(one.mention).first
    clause_of = sentence.clause_of
    if one.cue.last >= number:
        return False
    markers = [
        hit
        for hit in document.words.literal(phrases("whole_list"), one.cue.last + 1, number - 1)
        if " ".join(t.word for t in document.words.tokens[hit.first : hit.last + 1]) not in phrases("or")
        and clause_of(hit.first) == clause_of(one.cue.first)
    ]
    if not markers:
        return False
    start = document.words.tokens[markers[-1].last].end
    listed = [
        m for m in sentence.quantities if m.start > start and (m.kind, m.unit) == (one.mention.kind, one.mention.unit)
    ]
    return len(listed) > 1 and one.mention.start >= listed[0].start


def _is_share_again(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether an amount says again what the share is that its sentence opens with: "half the harvest, that is 2,730 t"."""
    share = next((m for m in sentence.quantities if m.kind in ("percentage", "fraction")), None)
    if share is None or share.start >= one.mention.start:
        return False
    words, covered, number = document.words, document.tokens_of(share), document.tokens_of(one.mention).first
    if covered.first > sentence.first + 1 or number - covered.last < 2:
        return False
    of = range(covered.last + 1, min(covered.last + OF, number - 1) + 1)
    if all(stems(words.tokens[i].word).isdisjoint(one.cues.words) for i in of):
        return False
    marks = [i for i in range(covered.last, number) if words.gap(i, i + 1).strip()]
    if len(marks) != 1 or words.gap(marks[0], marks[0] + 1).strip() not in (",", "("):
        return False
    lead = [words.tokens[i].word for i in range(marks[0] + 1, number)]
    return all(word in phrases("or") | phrases("exactly") | phrases("light") for word in lead)


def _is_held_against(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue only names what a share behind an amount is of: "it held 1,620 t, or 108 per cent of its capacity"."""
    if one.inner:
        return False
    tokens = document.words.tokens
    for share in sentence.quantities:
        own = document.tokens_of(share)
        if share.kind not in ("percentage", "fraction") or share.start < one.mention.end or own.last >= one.cue.first:
            continue
        between = [tokens[i].word for i in range(own.last + 1, one.cue.first)]
        of = between[:1] and between[0] in phrases("part_of") | phrases("source_word") | phrases("genitive")
        light = phrases("determiners") | phrases("possessives") | phrases("articles")
        if of and len(between) <= OF and all(word in light for word in between[1:]):
            return True
    return False
