"""Amounts that a sentence tells as portions of what it measures: members of a list of all parts, a share said again as an amount.

"The harvest was divided into 2,730 t of the first grade, 1,638 t of the second …", "half the harvest, that is 2,730 t,".
"""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.texts.endings import stripped
from helpers.texts.stems import stems, words_of

WHOLE = 8  # words of what a share is of
OF = 3  # words between a share and what it is of


def is_portion_told(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is a share of what its property asks for, or an amount one of the parts that this is divided into."""
    if one.mention.kind not in ("measurement", "money"):
        return one.mention.kind == "count" and _is_called_share(document, sentence, one)
    return (
        _is_listed_part(document, sentence, one)
        or _is_share_again(document, sentence, one)
        or _is_held_against(document, sentence, one)
        or _is_called_share(document, sentence, one)
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
        m
        for m in sentence.quantities
        if m.start > start
        and (m.kind, m.unit) == (one.mention.kind, one.mention.unit)
        and clause_of(document.tokens_of(m).first)
        == clause_of(number)  # "X meliputi 650 ha, sedangkan Y meliputi 78 ha"
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


def _is_called_share(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a share behind a number is of the property itself: "members own 1,380 ha of forest, three quarters of the area".

    Not where what it is of is something wider or of another year: "41,400 t, a third of the county's harvest".
    """
    words, number = document.words, document.tokens_of(one.mention)
    for share in sentence.quantities:
        own = document.tokens_of(share)
        if (
            share.kind not in ("percentage", "fraction")
            or share.start < one.mention.end
            or own.last + 2 > sentence.last
        ):
            continue
        if words.tokens[own.last + 1].word not in phrases("of_words") or own.first - number.last > WHOLE:
            continue
        lead = words.tokens[own.first - 1].word
        if "," in words.gap(own.first - 1, own.first) or lead in phrases("predicate"):
            if _is_own_whole(document, sentence, one, own.last + 2):
                return True
    return False


def _is_own_whole(document: Document, sentence: Sentence, one: Match, first: int) -> bool:
    """Say whether the words from a token up to a mark say all of a property, and nothing else: "the valley's 4,800 tonnes"."""
    words = document.words
    last = first
    while last < sentence.last and last - first < WHOLE and not words.gap(last, last + 1).strip(" .0123456789"):
        last += 1
    inside = [m for m in sentence.mentions if words.tokens[first].start <= m.start <= words.tokens[last].start]
    if any(m.kind != one.mention.kind and (m not in sentence.dates or len(sentence.dates) > 1) for m in inside):
        return False
    amounts = {i for m in inside for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)}
    plain = phrases("determiners") | phrases("of_words") | phrases("relative_pronouns") | phrases("prepositions")
    own = one.cues.vocabulary.union(*(stems(word) for word in words_of(one.cues.entry.subject)))
    said = [words.tokens[i].word for i in range(first, last + 1) if i not in amounts]
    said = [stripped(word, "possessor") for word in said]
    telling = [word for word in said if word not in plain]
    whole = phrases("wholes_of_all") | phrases("whole_words") | told("total_after")
    return bool(amounts or telling) and all(word in whole or not stems(word).isdisjoint(own) for word in telling)
