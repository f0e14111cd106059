"""Dates that are of a verb far from them: "In 1957, after many talks, X was founded", "two years after its rival, that is, in 1989"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.verb_forms import looks_verbal

LEADS = 4  # words before a date that opens its sentence: "back in", "pada tahun", "on the night of"
RESTATING = 5  # words before a date that says another way of dating in figures
LONGEST_NAME = 8  # words of who did it
NEAR_VERB = 2  # words between a verb and a cue that is its object: "shared the prize"
FARTHEST_VERB = 24  # words from the date to what happened
DENYING = 3  # words from "not" to a verb: "was not formally founded"
FARTHEST_ASIDE = 40  # words from what happened to its date, with asides between


def opens_for(document: Document, sentence: Sentence, date: Mention, cue: Hit) -> bool:
    """Say whether a date opens a sentence, set apart by a comma, and a cue stands in its main clause.

    What a conjunction or a relative pronoun leads to after the last comma is no main clause.
    """
    words = document.words
    tokens = words.tokens
    covered = document.tokens_of(date)
    if _is_label(document, sentence, date, cue):
        return True
    if not 0 < cue.first - covered.last <= FARTHEST_VERB:
        return False
    if _leads_to_when(document, covered.last) and _is_behind_insert(document, sentence, covered.last + 2, cue):
        return True
    leads = phrases("prepositions") | phrases("date_fillers") | phrases("light") | phrases("opening_leads")
    first = covered.first
    while first > sentence.first and covered.first - first <= LEADS and tokens[first - 1].word in leads:
        first -= 1
    if first > sentence.first and not _goes_on_then(document, first, covered.first):
        return False
    if _is_behind_insert(document, sentence, covered.last + 1, cue):
        return True
    if words.gap(covered.last, covered.last + 1).strip() not in ("", ","):
        return False
    if any(m.kind in DATES and covered.last < document.tokens_of(m).first < cue.first for m in sentence.mentions):
        return False
    if sentence.clause_of(cue.first) != sentence.clause_of(covered.first):
        return False
    marks = [i for i in range(covered.last, cue.first) if "," in words.gap(i, i + 1)]
    main = range(marks[-1] + 1 if marks else covered.last + 1, cue.first)
    if not marks and any(_is_verb(document, i) for i in range(covered.last + 1, cue.first - NEAR_VERB)):
        return False
    lower = phrases("relative_pronouns") | phrases("conjunctions") | phrases("date_leads")
    return not any(tokens[i].word in lower and not _joins_names(document, main.start, i) for i in main)


def _joins_names(document: Document, first: int, index: int) -> bool:
    """Say whether "and" joins those of whom a verb is said later, for none stands before it: "the bank and its founder were awarded"."""
    joins = first < index and document.words.tokens[index].word in phrases("list_words")
    return joins and not any(_is_verb(document, i) for i in range(first, index))


def _is_verb(document: Document, index: int) -> bool:
    """Say whether a word written small looks like a verb."""
    token = document.words.tokens[index]
    verbs = phrases("auxiliaries") | phrases("passive") | phrases("plain_verbs") | phrases("date_verbs")
    verbal = token.word in verbs or looks_verbal(token.word, document.language)
    return verbal and document.text[token.start].islower()


def is_in_insert(document: Document, sentence: Sentence, date: Mention, cue: Hit) -> bool:
    """Say whether a date stands in what commas insert between another date, its subject and a cue: "In 2004 the park, laid out in 1868, was sold"."""
    return any(
        other.end <= date.start
        and document.tokens_of(date).last < cue.first
        and opens_for(document, sentence, other, cue)
        for other in sentence.dates
    )


def _leads_to_when(document: Document, last: int) -> bool:
    """Say whether "when" stands behind a date and a comma: what follows happened then."""
    words = document.words
    return (
        last + 2 < len(words.tokens)
        and "," in words.gap(last, last + 1)
        and words.tokens[last + 1].word in phrases("at_which_time")
    )


def _is_behind_insert(document: Document, sentence: Sentence, first: int, cue: Hit) -> bool:
    """Say whether a clause opens with who did it, an insert in commas, and a cue that is its verb: "the Trust, a charity, took over"."""
    words = document.words
    at = cue.first
    while at > first and words.tokens[at - 1].word in phrases("auxiliaries") and "," not in words.gap(at - 1, at):
        at -= 1
    opened = next((i for i in range(first, at - 1) if words.gap(i, i + 1).strip()), -1)
    if opened < first or words.gap(at - 1, at).strip() != "," or words.gap(opened, opened + 1).strip() != ",":
        return False
    if sentence.clause_of(cue.first) != sentence.clause_of(first) or opened - first >= LONGEST_NAME:
        return False
    said = [words.tokens[i].word for i in range(first, opened + 1)]
    verbs = phrases("auxiliaries") | phrases("passive") | phrases("plain_verbs") | phrases("conjunctions")
    return not any(word in verbs or looks_verbal(word, document.language) for word in said)


def _goes_on_then(document: Document, first: int, date: int) -> bool:
    """Say whether the words before a date open a clause that tells what came next: "he began with a tent, and then, in 1894, at Osk,"."""
    tokens, gap = document.words.tokens, document.words.gap
    if first >= date or not {",", ";"} & set(gap(first - 1, first)):
        return False
    return "," in gap(date - 2, date - 1) and not phrases("next_then").isdisjoint(
        tokens[i].word for i in range(first, date)
    )


def happens_at(document: Document, sentence: Sentence, date: Mention, cue: Hit) -> bool:
    """Say whether a cue opens its clause and a verb that only says that it happened leads to a date, asides in commas between.

    "Commercial operation of the unit, for which 2018 had been named, was reached on 14 February 2020."
    """
    words, tokens, first = document.words, document.words.tokens, document.tokens_of(date).first
    if not 0 < first - cue.last <= FARTHEST_ASIDE or sentence.clause_of(cue.first) != sentence.clause_of(first):
        return False
    lead = phrases("determiners") | phrases("possessives") | phrases("auxiliaries")
    if any(tokens[i].word not in lead for i in range(sentence.first, cue.first)):
        return False
    marks = [i for i in range(cue.last, first) if "," in words.gap(i, i + 1)]
    if len(marks) < 2:
        return False
    light = phrases("taking_place") | phrases("auxiliaries") | phrases("prepositions") | phrases("date_fillers")
    said = [tokens[i].word for i in range(marks[-1] + 1, first)]
    happened = phrases("taking_place") - phrases("auxiliaries")
    return bool(happened.intersection(said)) and all(word in light for word in said)


def _is_label(document: Document, sentence: Sentence, date: Mention, cue: Hit) -> bool:
    """Say whether a date opens the line of what happened then, in a list by years: "1974: Trust founded", "2003 – school built"."""
    words, covered = document.words, document.tokens_of(date)
    if covered.last >= sentence.last or not 0 < cue.first - covered.last <= FARTHEST_VERB:
        return False
    if words.gap(covered.last, covered.last + 1).strip(" ") not in (":", "–", "—", "-"):
        return False
    before = words.gap(covered.first - 1, covered.first) if covered.first > sentence.first else "\n"
    if not set(before) & set("\n.;—•:"):
        return False
    between = document.text[words.tokens[covered.last + 1].start : words.tokens[cue.first].start]
    return not set(between) & set("\n;.") and not any(
        m.kind in DATES and date.end <= m.start < words.tokens[cue.first].start for m in sentence.mentions
    )


def is_of_other_time(document: Document, sentence: Sentence, date: Mention, cue: Hit) -> bool:
    """Say whether a date stands before a comma and "before", "after" or "until", which lead to a cue: another time than the cue's."""
    words, covered = document.words, document.tokens_of(date)
    marks = [i for i in range(covered.last, cue.first) if "," in words.gap(i, i + 1)]
    return bool(marks) and words.tokens[marks[-1] + 1].word in phrases("date_leads") and marks[-1] + 1 < cue.first


def corrects(document: Document, sentence: Sentence, date: Mention, cue: Hit) -> bool:
    """Say whether a date stands behind "but" for one that is denied: "was not founded in 1994, as some say, but in 1996"."""
    words, first = document.words, document.tokens_of(date).first
    denied = [m for m in sentence.mentions if m.kind in DATES and m.end <= date.start]
    if not denied or not 0 < first - cue.last <= FARTHEST_VERB:
        return False
    lead, light = first - 1, phrases("prepositions") | phrases("date_fillers")
    while lead > cue.last and words.tokens[lead].word in light and words.tokens[lead].word not in phrases("instead"):
        lead -= 1
    other = document.tokens_of(denied[-1])
    if words.tokens[lead].word not in phrases("instead") or not cue.last < other.first:
        return False
    said = range(max(sentence.first, cue.first - DENYING), other.first)
    return any(words.tokens[i].word in phrases("negations") for i in said)


def restates(document: Document, sentence: Sentence, date: Mention, cue: Hit) -> bool:
    """Say whether a date says in figures when something before it happened: "two years after the fire, that is, in 1989"."""
    first = document.tokens_of(date).first
    if not 0 < first - cue.last <= FARTHEST_VERB or sentence.clause_of(cue.first) != sentence.clause_of(first):
        return False
    leads = document.words.literal(phrases("restating"), max(cue.last + 1, first - RESTATING), first - 1)
    lights = phrases("prepositions") | phrases("date_fillers") | phrases("date_leads")
    tokens = document.words.tokens
    return bool(leads) and all(tokens[i].word in lights for i in range(leads[-1].last + 1, first))
