"""Counts of some of all, of the other side, or of several together."""

from __future__ import annotations

from helpers.proposing.narrowing import noun_span
from helpers.proposing.pointing_back import points_back
from helpers.proposing.predicates import are_some_that, came_together
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.count_ways import tells_all
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.room import is_room_for
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_active, looks_verbal

PARTS = 4  # words from "the" to "together": "the two old boats together"
SOME_THERE = 4  # words of what says where and how soon some died


def are_some_only(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether those counted are some of all, the other side, or of several together: "112 seats stayed empty", "both have 48,000 members"."""
    first = document.tokens_of(one.mention).first
    low = max(sentence.first, first - 3)
    joint = [i for i in range(low, first) if document.words.tokens[i].word in phrases("together")]
    if is_other_side(document, sentence, one.mention) or _is_own_side(document, sentence, one):
        return True
    if joint and not _are_all_parts(document, sentence, joint[0]):
        return True  # "which together have 48,000 members"
    if is_room_for(document, one.mention, one.cues, one.cue):
        return False  # "the approval to house 480 people runs until May"
    if _is_of_some_there(document, sentence, one) or came_together(document, sentence, one):
        return True
    if asks(one) and (points_back(document, sentence, one.mention) or _take_part(document, sentence, one)):
        return False
    return _is_acting(document, sentence, one) or are_some_that(document, sentence, one)


def _are_all_parts(document: Document, sentence: Sentence, joint: int) -> bool:
    """Say whether those that do something together are parts of what is spoken of: "the two boats together", "kedua kapal bersama-sama"."""
    words = document.words
    leads = phrases("articles") | phrases("determiners") | phrases("whole_words") | phrases("all_the_parts")
    noun = words.tokens[joint - 1]
    if (
        joint - 1 <= sentence.first
        or not document.text[noun.start].islower()
        or noun.word in phrases("relative_pronouns")
    ):
        return False
    before = [i for i in range(max(sentence.first, joint - PARTS), joint - 1) if words.tokens[i].word in leads]
    said = range(before[0] + 1, joint) if before else range(0)
    around = [words.tokens[i].word for i in range(max(sentence.first, joint - PARTS - 1), joint)]
    strange = set(around) & (phrases("other_kinds") | phrases("genitive"))
    return bool(before) and not strange and all(document.text[words.tokens[i].start].islower() for i in said)


def is_other_side(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is that of those who voted or scored against: the 9 of "by 14 votes to 9", "dengan 14 suara berbanding 9"."""
    tokens, first = document.words.tokens, document.tokens_of(mention).first
    before = [m for m in sentence.quantities if m.kind == "count" and m.end <= mention.start]
    if not before or tokens[first - 1].word not in phrases("to_other_side"):
        return False
    for_it = document.tokens_of(before[-1]).first
    led = for_it > sentence.first and tokens[for_it - 1].word in phrases("by_so_many")
    return led and document.noun_phrase(before[-1]).last >= first - 2


def _is_own_side(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is that of those who voted for what follows: the 27 of "voted, by 27 to 19, to scrap the vans"."""
    if one.mention.noun or one.cue.first < document.tokens_of(one.mention).first:
        return False
    behind = [m for m in sentence.quantities if m.kind == "count" and m.start >= one.mention.end]
    return bool(behind) and is_other_side(document, sentence, behind[0])


def asks(one: Match) -> bool:
    """Say whether a property is of those who were asked."""
    return any(not stems(word).isdisjoint(one.cues.words) for word in phrases("asked") | phrases("interviews"))


def _take_part(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether the clause of those who were asked says that they were: "212 households answered", "212 warga mengisi angket"."""
    tokens, first = document.words.tokens, document.tokens_of(one.mention).first
    asked = phrases("asked") | phrases("interviews") | phrases("asked_whom") | phrases("answering")
    clause = sentence.clause_of(first)
    counted = [document.noun_phrase(m) for m in sentence.quantities]  # "1,162 children had a card and 74 had none"
    return any(
        tokens[i].word in asked or not stems(tokens[i].word).isdisjoint(one.cues.vocabulary)
        for i in range(sentence.first, sentence.last + 1)
        if sentence.clause_of(i) == clause and not any(span.first <= i <= span.last for span in counted)
    )


def _is_of_some_there(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether it befell those counted at once, on the spot or in hospital, and others elsewhere: "two died at the scene"."""
    if one.cues.entry.quantity != "flow":
        return False
    words, phrase = document.words, document.noun_phrase(one.mention)
    for last in (one.cue.last, phrase.last):
        there = words.literal(phrases("some_there"), last + 1, min(sentence.last, last + SOME_THERE))
        for hit in there[:1]:
            said = stems(words.tokens[hit.last].word)
            if any(not said.isdisjoint(stems(word)) for word in words_of(one.cues.entry.subject)):
                continue  # "born in the hospital", of that hospital
            if hit.first == last + 1 and "," not in words.gap(last, hit.first) and said.isdisjoint(one.cues.vocabulary):
                return True
    return False


def _is_acting(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether those counted are only said to do something: "Some 3,000 customers relied on tank lorries".

    Then they are some of all; how many there are is said with "there are", "has", "numbered" or the property's own verb.
    """
    mention, cues = one.mention, one.cues
    span = noun_span(document, mention)
    covered = document.tokens_of(mention)
    if span is None or cues.entry.quantity == "flow" or not _opens_clause(document, sentence, covered.first):
        return False
    tokens = document.words.tokens
    skipped = phrases("auxiliaries") | phrases("pointing") | phrases("months_words") | phrases("conjunctions")
    for index in range(span.last + 1, min(sentence.last, span.last + 4) + 1):
        word = tokens[index].word
        if document.words.gap(index - 1, index).strip() or not stems(word).isdisjoint(cues.vocabulary):
            return False
        if tells_all(cues, word):
            return False
        if word in phrases("numbering") | phrases("relative_pronouns") | phrases("neutral") and word not in skipped:
            return False
        if document.language == "id":
            if looks_active(word, "id") and word not in load_lexicon("id").nouns:
                return word not in phrases("reporting")
        elif looks_verbal(word, "en") and word not in phrases("origin_verbs"):
            return index == span.last + 1
        if word not in skipped:
            return False
    return False


def _opens_clause(document: Document, sentence: Sentence, token: int) -> bool:
    """Say whether a number opens its clause, hedges and dates left out."""
    tokens = document.words.tokens
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    for index in range(token - 1, sentence.first - 1, -1):
        if sentence.clause_of(index) != sentence.clause_of(token):
            return True
        if index in dated or tokens[index].word in phrases("on_dates") | phrases("counting"):
            continue
        return False
    return True
