"""What a text says provoked what, put in any order and over several sentences, with the dates of both.

"What drove them there was the rise announced in 2011", "penyebab mogok: pemecatan pada September 2017", "it was the
tariff that ruined the firm in 1958". The date of one side may stand in the sentence before or after, which takes it up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from helpers.readers.language_data import alternatives, language_data
from helpers.readers.mention import Mention
from helpers.relations.taken_up import Dated, cause_told_apart, event_taken_up
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.stretches import Stretch, dates_in
from helpers.sentences.topics import MARKS, is_name
from helpers.sentences.words import Hit
from helpers.texts.endings import ends

BREAKS = frozenset(";:–—")
ASIDE = 8  # words between "was sparked" and "by"
SHORT = 4  # words that take up what was told before
EARLY = 12  # words from "what" to "was"
LIGHT = 2  # words that may join what is said to be a cause: "ya", "cuma"
LIGHT_WORD = 5  # letters of such a word
YEARS = re.compile(r"P(\d{1,3})Y")


@lru_cache(maxsize=1)
def _bare_verb() -> re.Pattern[str]:
    """Return a pattern of a verb without a prefix: "polisi umumkan" is what somebody did with the cause."""
    forms = language_data("id", "stems")
    voiced, ends = alternatives(forms["voiced"]), alternatives(forms["verbs"]["bare"])
    return re.compile(rf"(?!{voiced})\w{{4,}}(?:{ends})$")


@lru_cache(maxsize=1)
def _deed_noun() -> re.Pattern[str]:
    forms = language_data("id", "stems")["nouns"]
    begins, ends = alternatives(forms["abstract_begins"]), alternatives(forms["abstract_ends"])
    return re.compile(rf"(?:{begins})\w{{3,}}(?:{ends})$")


class Told(NamedTuple):
    """A cause and its effect, as stretches of one sentence; an effect without words is what was told before."""

    cause: Stretch
    effect: Stretch


def provoked(document: Document, sentence: Sentence) -> tuple[Dated, Dated] | None:
    """Return the dated cause and the dated effect of the first causal statement of a sentence that dates both."""
    for cause, effect in _told(document, sentence):
        if _is_doubtful(document, cause, effect):
            continue
        seen = _effect_date(document, effect)
        begun = _cause_date(document, cause, seen) if seen else None
        if seen is not None and begun is not None:
            return begun, seen
    return None


def _told(document: Document, sentence: Sentence) -> Iterator[Told]:
    """Yield what a sentence says of cause and effect, in the order in which the patterns are sure."""
    yield from _cleft(document, sentence)
    yield from _named_cause(document, sentence)
    yield from _passive(document, sentence)
    yield from _joined(document, sentence)
    yield from _active(document, sentence)


def _cleft(document: Document, sentence: Sentence) -> Iterator[Told]:
    """Yield "it was CAUSE that moved EFFECT" and "CAUSE-lah yang memicu EFFECT"."""
    tokens = document.words.tokens
    for hit in says(document, told("provokes"), sentence.first + 2, sentence.last):
        relative = hit.first - 1
        while relative > sentence.first and tokens[relative].word in phrases("auxiliaries"):
            relative -= 1
        if tokens[relative].word not in told("relative_words"):
            continue
        start = _clause_start(document, sentence, relative)
        leads = says(document, told("it_was"), start, min(start + 3, relative - 1))
        if leads:
            cause = Stretch(sentence, leads[0].last + 1, relative - 1)
        elif ends(tokens[relative - 1].word, "stressed"):
            cause = Stretch(sentence, start, relative - 1)
        else:
            continue
        yield Told(cause, Stretch(sentence, hit.first, _clause_end(document, sentence, hit.last)))


def _named_cause(document: Document, sentence: Sentence) -> Iterator[Told]:
    """Yield "what drove EFFECT was CAUSE", "the reason for EFFECT was CAUSE", "penyebab EFFECT: CAUSE"."""
    tokens, gap = document.words.tokens, document.words.gap
    leads = [
        Hit(first, hit.last)
        for hit in says(document, told("provokes"), sentence.first + 1, sentence.last)
        for first in (hit.first - 1,)
        if tokens[first].word in told("what_opens")
    ]
    leads += says(document, told("cause_nouns"), sentence.first, sentence.last - 1)
    for hit in leads:
        for index in range(hit.last + 1, min(sentence.last, hit.last + EARLY) + 1):
            mark = gap(index - 1, index)
            if {";", ","} & set(mark):
                break
            pointed = _opens_cause(document, sentence, hit.last + 1, index)
            if ":" in mark or pointed or tokens[index].word in told("is_named") | told("is_now"):
                first = index + (":" not in mark and not pointed)
                last = _clause_end(document, sentence, first)
                if first <= last:
                    between = hit.last + 1 + (tokens[hit.last + 1].word in told("cause_of"))
                    yield Told(Stretch(sentence, first, last), Stretch(sentence, between, index - 1))
                break


def _opens_cause(document: Document, sentence: Sentence, noun: int, index: int) -> bool:
    """Say whether a cause stands right behind "penyebab boikot itu", joined to it by a light word or none.

    It has to be a noun for what was done or befell: "ya kenaikan tarif", "cuma pemecatan"; no verb: "diketahui pada 2003".
    """
    tokens = document.words.tokens
    if document.language != "id" or index <= noun or tokens[index - 1].word not in told("points_at"):
        return False
    last = min(sentence.last, index + LIGHT)
    for at in range(index, last + 1):
        word = tokens[at].word
        if at > index and document.words.gap(at - 1, at).strip():
            return False
        if _deed_noun().match(word) or word in told("event_nouns"):
            rest = [t.word for t in tokens[at + 1 : sentence.last + 1]]
            return word not in told("no_deeds") and not any(_bare_verb().match(one) for one in rest)
        if len(word) > LIGHT_WORD or word in phrases("negations") | told("denying") | told("is_named"):
            return False
    return False


def _passive(document: Document, sentence: Sentence) -> Iterator[Told]:
    """Yield "EFFECT was sparked, they say, by CAUSE" and "EFFECT tidak lepas dari CAUSE"."""
    tokens = document.words.tokens
    found = says(document, told("result_verbs") | told("goes_back"), sentence.first + 1, sentence.last - 1)
    for hit in says(document, told("provoked_words"), sentence.first + 1, sentence.last - 1):
        by = hit.last + 1
        if "," in document.words.gap(hit.last, by):
            while by <= sentence.last and by - hit.last < ASIDE and tokens[by].word not in told("provoked_by"):
                by += 1
        if by < sentence.last and tokens[by].word in told("provoked_by"):
            found.append(Hit(hit.first, by))
    for hit in found:
        lead = hit.first - 1
        while lead > sentence.first and tokens[lead].word in phrases("auxiliaries"):
            lead -= 1
        if tokens[lead].word in told("relative_words"):
            continue  # "a book that was prompted by …"
        word = tokens[hit.last + 1].word
        if tokens[hit.last].word in told("to") and not (
            word in phrases("determiners") or is_name(document, hit.last + 1)
        ):
            continue  # "was due to be repaid"
        start = _clause_start(document, sentence, hit.first)
        cause = Stretch(sentence, hit.last + 1, _clause_end(document, sentence, hit.last + 1))
        yield Told(cause, Stretch(sentence, start, hit.first - 1))


def _joined(document: Document, sentence: Sentence) -> Iterator[Told]:
    """Yield "because CAUSE, EFFECT" and "CAUSE, and in return EFFECT"."""
    gap = document.words.gap
    for hit in says(document, told("because_that"), sentence.first, min(sentence.first + 1, sentence.last)):
        for index in range(hit.last + 2, sentence.last):
            if "," in gap(index - 1, index):
                yield Told(Stretch(sentence, hit.last + 1, index - 1), Stretch(sentence, index, sentence.last))
                break
    for hit in says(document, told("in_return"), sentence.first + 3, sentence.last - 1):
        if "," in gap(hit.first - 1, hit.first) or "," in gap(hit.first - 2, hit.first - 1):
            cut = hit.first - ("," not in gap(hit.first - 1, hit.first))
            yield Told(Stretch(sentence, sentence.first, cut - 1), Stretch(sentence, hit.last + 1, sentence.last))


def _active(document: Document, sentence: Sentence) -> Iterator[Told]:
    """Yield "that decision led to the strike of March 2009": what was told before, and an event named with its date."""
    tokens = document.words.tokens
    for hit in says(document, told("provokes"), sentence.first + 1, min(sentence.last - 1, sentence.first + SHORT)):
        words = {tokens[i].word for i in range(sentence.first, hit.first)}
        if words.isdisjoint(phrases("pointing")) or not MARKS.isdisjoint(document.words.gap(hit.first - 1, hit.first)):
            continue
        end = _clause_end(document, sentence, hit.last)
        dates = dates_in(Stretch(sentence, hit.last + 1, end), document)
        if len(dates) != 1:
            continue
        noun = document.tokens_of(dates[0]).first - 1
        while noun > hit.last and tokens[noun].word in told("dates_noun") | told("happens_on") | told("year_words"):
            noun -= 1
        if tokens[noun].word in told("event_nouns"):
            yield Told(Stretch(sentence, sentence.first, hit.first - 1), Stretch(sentence, hit.last + 1, end))


def _clause_start(document: Document, sentence: Sentence, token: int) -> int:
    while token > sentence.first and BREAKS.isdisjoint(document.words.gap(token - 1, token)):
        token -= 1
    return token


def _clause_end(document: Document, sentence: Sentence, token: int) -> int:
    """Return the last token of a clause: up to a break, or to a comma after which another thing is told."""
    gap, tokens = document.words.gap, document.words.tokens
    while token < sentence.last and BREAKS.isdisjoint(gap(token, token + 1)):
        if "," in gap(token, token + 1) and tokens[token + 1].word in told("goes_on"):
            break
        token += 1
    return token


def _is_doubtful(document: Document, cause: Stretch, effect: Stretch) -> bool:
    """Say whether the one is denied, planned, another than told before, or only awaited when the other came."""
    if cause.last < cause.first:
        return True
    if says(document, told("awaited") | phrases("plan") | told("another_one"), cause.first, cause.last):
        return True
    denied = told("denying") | phrases("plan")
    low, high = min(cause.first, effect.first), max(cause.last, effect.last)
    links = says(document, told("goes_back"), low, high)
    inside = {i for hit in links for i in range(hit.first, hit.last + 1)}
    return any(hit.first not in inside for hit in says(document, denied, low, high))


def _effect_date(document: Document, effect: Stretch) -> Dated | None:
    """Return when an effect came about: the only date of its own words, else of what they take up."""
    dates = [d for d in dates_in(effect, document) if not _is_aside(document, effect, d)]
    if len(dates) == 1:
        return Dated(effect.sentence, dates[0]) if _is_sharp(dates[0]) else None
    return event_taken_up(document, effect) if not dates else None


def _cause_date(document: Document, cause: Stretch, seen: Dated) -> Dated | None:
    """Return when a cause came about: its only date, a number of years after the effect, or as the text tells apart."""
    dates = [d for d in dates_in(cause, document) if (cause.sentence, d) != (seen.sentence, seen.date)]
    if len({d.value for d in dates}) == 1:
        first = document.tokens_of(dates[0]).first
        lead = range(max(cause.first, first - 4), first)
        over = says(document, told("over_then") | told("until_words"), lead.start, lead.stop - 1)
        people = says(document, told("people_words_rel"), cause.first, first)
        return None if over or people or not _is_sharp(dates[0]) else Dated(cause.sentence, dates[0])
    if dates:
        return None
    pointed = any(document.words.tokens[i].word in phrases("pointing") for i in range(cause.first, cause.last + 1))
    if pointed and cause.first == cause.sentence.first:
        return event_taken_up(document, cause)
    return cause_told_apart(document, cause, seen)


def _is_sharp(date: Mention) -> bool:
    return date.hedge == "none" and date.pattern not in ("since", "before") and ".." not in date.value


def _is_aside(document: Document, stretch: Stretch, date: Mention) -> bool:
    """Say whether a date is that of something else: of when a thing was made, or of the work that says so."""
    tokens, first = document.words.tokens, document.tokens_of(date).first
    lead = [tokens[i].word for i in range(max(stretch.first, first - 3), first)]
    after = [tokens[i].word for i in range(first + 1, min(stretch.last, first + 3) + 1)]
    if not (told("surveys") | phrases("record")).isdisjoint([*lead, *after]):
        return True
    for at, word in enumerate(lead):
        made = word in told("made_then")
        if made and not (at and lead[at - 1] in phrases("auxiliaries") | told("creates")):
            return True
    return not told("until_words").isdisjoint(lead)
