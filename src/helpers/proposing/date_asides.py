"""Dates that only look like those of an event: of a number, a plan, a title, a name, of who did it or of what came after."""

from __future__ import annotations

from helpers.proposing.undone import is_undone
from helpers.readers.lexicon import load_lexicon
from helpers.sentences.cues import phrases
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import noun_forms

SUBORDINATE = 8  # words between "before" and what it is before


def is_date_aside(document: Document, sentence: Sentence, one: Match, before: list[str]) -> bool:
    """Say whether a date is that of another number, of what came after the event, or of a plan."""
    words, covered = document.words, document.tokens_of(one.mention)
    lead = words.tokens[one.cue.first - 1].word if one.cue.first > sentence.first else ""
    comma = one.cue.last < covered.first and "," in document.text[words.tokens[one.cue.last].end : one.mention.start]
    if lead in phrases("date_leads") and comma:
        return True
    if _is_in_name(document, sentence, one) or _is_who_did(document, one):
        return True
    if (comma and _is_later(document, sentence, one)) or _ends_span(document, sentence, one):
        return True
    if (
        any(
            other.kind not in ("date", "period", "effect", "trend")
            and 0 <= covered.first - document.noun_phrase(other).last - 1 <= 1
            and other.end <= one.mention.start
            for other in sentence.mentions
        )
        and not one.cues.asks_start
    ):
        return True  # "18 cases in 2014": the date of a number
    if (
        _is_of_title(document, sentence, one)
        or is_undone(document, sentence, one)
        or _is_of_main_verb(document, sentence, one)
    ):
        return True
    earlier = [d for d in sentence.dates if one.mention.start > d.end and document.tokens_of(d).last < one.cue.first]
    if earlier:  # "planned for 1993, was opened on 3 October 1994": the plan has a date of its own
        before = before[max(0, len(before) - (covered.first - document.tokens_of(earlier[-1]).last - 1)) :]
    return not one.cues.takes_plan and any(word in phrases("plan") for word in before[-10:])


def _is_of_main_verb(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue stands in commas and the date behind the verb that follows: "X, founded by a clockmaker, was sold in 1902"."""
    words, covered = document.words, document.tokens_of(one.mention)
    lead = words.tokens[one.cue.first - 1].word if one.cue.first > sentence.first else ""
    if lead in phrases("auxiliaries") - phrases("passive") or "," not in words.gap(one.cue.first - 1, one.cue.first):
        return False
    for index in range(one.cue.last + 2, covered.first):
        if words.tokens[index].word in phrases("passive") and "," in words.gap(index - 1, index):
            light = phrases("prepositions") | phrases("determiners") | phrases("auxiliaries")
            return words.tokens[index + 1].word not in light
    return False


def _ends_span(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a date ends what the event begins: "between the launch and the end of 2019"."""
    tokens, date = document.words.tokens, document.tokens_of(one.mention)
    if not one.cue.last + 1 < date.first or tokens[one.cue.last + 1].word not in phrases("span_joins"):
        return False
    light = phrases("date_fillers") | phrases("articles") | phrases("prepositions")
    if any(tokens[i].word not in light for i in range(one.cue.last + 2, date.first)):
        return False
    lead = one.cue.first - 1
    while lead > sentence.first and tokens[lead].word in phrases("determiners"):
        lead -= 1
    return lead >= sentence.first and tokens[lead].word in phrases("span_leads")


def _is_who_did(document: Document, one: Match) -> bool:
    """Say whether a cue, none of the codebook's own, says who did what is asked for: "the founders", "para pendiri"."""
    word = document.words.tokens[one.cue.last].word
    given = {last for term in one.cues.terms for phrase in term for last in phrase.split()[-1:]}
    if word in given:
        return False
    nouns = load_lexicon(document.language).nouns
    begins, ends_not = noun_forms("id", "agent_begins"), noun_forms("id", "agent_ends_not")
    agent = document.language == "id" and word.startswith(begins) and not word.endswith(ends_not)
    return agent or any(nouns.get(stem) == "persons" for stem in (word, *stems(word)))


def _is_in_name(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue begins a name within a sentence: "in the Open Homes Index of 2021" nothing was opened."""
    words, at = document.words, one.cue.last
    if one.cue.first == sentence.first or at >= sentence.last or words.gap(at, at + 1) != " ":
        return False
    written = [document.text[words.tokens[i].start] for i in (one.cue.first, at + 1)]
    before = words.tokens[one.cue.first - 1].word
    return all(letter.isupper() for letter in written) and before in phrases("determiners") | phrases("articles")


def _is_later(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue stands behind a length of time and "before" or "after": "A year before X opened, in 1970, it burnt"."""
    tokens = document.words.tokens
    lengths = {document.tokens_of(m).last for m in sentence.mentions if m.kind == "duration"}
    for index in range(one.cue.first - 1, max(sentence.first, one.cue.first - SUBORDINATE) - 1, -1):
        if document.words.gap(index, index + 1).strip():
            return False
        if tokens[index].word in phrases("date_leads"):
            return index - 1 in lengths or tokens[index - 1].word in phrases("lengths") if index else False
    return False


def _is_of_title(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a bare year is the end of a name: "by section 4 of the Selm Order 2003", "Festival Kabut 2019"."""
    text = document.text[one.mention.start : one.mention.end]
    index = document.tokens_of(one.mention).first - 1
    if not (text.isdigit() and len(text) == 4) or index <= sentence.first or one.cue.first <= index <= one.cue.last:
        return False
    token = document.words.tokens[index]
    named = document.text[token.start].isupper() and not document.words.gap(index, index + 1).strip()
    if text in words_of(one.cues.entry.subject):
        return True  # "the 2018 outbreak in Selm", where that is what the subject is called
    return named and not any(m.start <= token.start < m.end for m in sentence.dates)
