"""Dates at the end of who did something, and where: "was founded by seven women in a house at Osk, Selm County, in 2007"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit
from helpers.texts.verb_forms import looks_verbal

FARTHEST = 24  # words from what was done to its date
SIGNS = frozenset(" \n\u00a0,.'’-‐–")  # between words of one clause, the points of "Mrs." and "H." too


def ends_setting(document: Document, sentence: Sentence, date: Mention, cue: Hit) -> bool:
    """Say whether a verb leads to a date and all between says who did it, with whom and where.

    Not where another verb, another date, a relative clause, an aside or a purpose stands between: the date may be of those.
    """
    tokens, first = document.words.tokens, document.tokens_of(date).first
    if not 0 < first - cue.last <= FARTHEST or sentence.clause_of(cue.first) != sentence.clause_of(first):
        return False
    if not any(_is_verb(document, i) for i in range(cue.first, cue.last + 1)):
        return False
    lead = first - 1
    while lead > cue.last and tokens[lead].word in phrases("date_fillers"):
        lead -= 1
    if lead <= cue.last or tokens[lead].word not in phrases("on_dates"):
        return False
    if any(m.kind in DATES and cue.last < document.tokens_of(m).first < first for m in sentence.mentions):
        return False
    return all(_is_of_setting(document, sentence, i, cue.last) for i in range(cue.last + 1, lead)) and _holds(
        document, cue.last, lead
    )


def _holds(document: Document, left: int, right: int) -> bool:
    """Say whether no bracket, dash or quotation mark stands between two tokens."""
    return all(set(document.words.gap(i, i + 1)) <= SIGNS for i in range(left, right))


def _is_verb(document: Document, index: int) -> bool:
    word = document.words.tokens[index].word
    known = word in load_lexicon(document.language).nouns
    return word in phrases("plain_verbs") or (looks_verbal(word, document.language) and not known)


def _is_of_setting(document: Document, sentence: Sentence, index: int, cue: int) -> bool:
    """Say whether a word may stand in what says by whom and where something was done."""
    tokens, word = document.words.tokens, document.words.tokens[index].word
    leads = phrases("deed_settings")
    if word in leads:
        return True
    if word in phrases("relative_pronouns") | phrases("date_leads") | phrases("pronouns"):
        return False
    if word in phrases("sudden") | phrases("wide_events") | told("event_nouns"):
        return False  # "by survivors of the flood in Osk, in 2007"
    if word in (phrases("prepositions") | phrases("conjunctions") | phrases("taking_place")) - phrases("list_words"):
        return False
    before = tokens[index - 1].word
    named = document.text[tokens[index].start].isupper()
    counted = any(document.tokens_of(m).first <= index <= document.tokens_of(m).last for m in sentence.mentions)
    noun = word in load_lexicon(document.language).nouns or word in phrases("determiners")
    if index - 1 > cue and (before in phrases("list_words") or "," in document.words.gap(index - 1, index)):
        return named or counted or noun  # "and left it in 2007", "the mayor, then in office"
    return named or before in leads or not _is_verb(document, index)
