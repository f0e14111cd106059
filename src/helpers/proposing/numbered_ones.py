"""Numbers that count nothing: that of one of those that a property counts, and what a cue that has such a number leaves."""

from __future__ import annotations

from dataclasses import replace

from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.nouns import is_plural
from helpers.sentences.counted_nouns import is_verb
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.endings import ends
from helpers.texts.stems import stems


def is_numbered_one(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is that of one of those that a property counts, or its cue is the noun of such a number.

    "The ice brought down tower 17", and "Ned was 27 when tower 17 fell" says of no 27 towers either.
    """
    if _is_number_of(document, sentence, one):
        return True
    if one.inner or document.language != "en":
        return False
    others = [m for m in (*sentence.quantities, *sentence.dismissed) if m.start != one.mention.start]
    return any(
        document.tokens_of(other).first == one.cue.last + 1
        and not other.noun
        and _is_number_of(document, sentence, replace(one, mention=other))
        for other in others
    )


def _is_number_of(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number stands right behind its English noun, one of those that a property counts: "tower 17"."""
    words, first = document.words, document.tokens_of(one.mention).first
    if document.language != "en" or first <= sentence.first or words.gap(first - 1, first) != " ":
        return False
    if one.cue.last != first - 1 or not one.mention.value.isdigit() or not words.tokens[first].word.isdigit():
        return False
    if one.mention.noun and one.mention.unit == one.cues.entry.unit and one.cues.entry.type == "count":
        return False  # "the fire hurt 483 people"
    last = document.tokens_of(one.mention).last
    if last < sentence.last and words.tokens[last + 1].word in phrases("times"):
        return False  # "was on hire 1,428 times"
    named = words.tokens[one.cue.last].word
    nouns = load_lexicon("en").nouns
    if is_plural(named) or ends(named, "plural") or named in phrases("stops"):
        return False  # "clinics 421", "support to 6,200 people"
    if not any(stem in nouns or stem in one.cues.vocabulary for stem in stems(named)):
        return False
    before = words.tokens[one.cue.first - 1].word if one.cue.first > sentence.first else ""
    closed = phrases("group_words") | phrases("own_staff") | phrases("everybody")  # "with a crew 46 strong"
    closed |= phrases("change_down") | phrases("change_up")  # "sank 23 of the boats"
    return named not in closed and not is_verb(named) and before not in phrases("of_words") | phrases("numbering")
