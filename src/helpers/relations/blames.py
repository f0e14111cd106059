"""What a text blames on what, in whatever words: a cause and an effect, each a stretch or what was told just before.

Only what joins the two is read here; when they happened, and whether that is sure, is asked of others (outsets.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from helpers.relations.happening_dates import AFTER, BEFORE, OBJECT
from helpers.relations.moved_deeds import deeds
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.stretches import Stretch
from helpers.sentences.topics import MARKS, is_name
from helpers.sentences.words import Hit
from helpers.texts.endings import ends

DEED = "deed"  # an effect that somebody was moved to do
BREAKS = frozenset(";:–—")
LEADS = 2  # words before what opens a sentence: "And as a result"
ASIDE = 8  # words between "was sparked" and "by"
WORDS = 5  # words of an aside, or of a name before one
FAR = 14  # words of what is blamed on something


class Blame(NamedTuple):
    """A cause and its effect; one without words is what was told before."""

    cause: Stretch
    effect: Stretch
    order: str = AFTER  # where the effect stands
    sure: bool = True  # the words say nothing but that the one came of the other


def blames(document: Document, sentence: Sentence) -> Iterator[Blame]:
    """Yield what a sentence says to have come of what, the surest ways of saying it first."""
    yield from _clefts(document, sentence)
    yield from _what(document, sentence)
    yield from _named(document, sentence)
    yield from _blamed(document, sentence)
    yield from _its_cause(document, sentence)
    for hit in _hits(document, sentence, ("because", "result_verbs", "goes_back", "causes_behind")):
        yield from _behind(document, sentence, hit)
    for hit in passive(document, sentence):
        yield from _behind(document, sentence, hit)
    for hit, deed in deeds(document, sentence):
        start = clause_start(document, sentence, hit.first)
        end = clause_end(document, sentence, deed)
        yield Blame(Stretch(sentence, start, hit.first - 1), Stretch(sentence, deed, end), DEED)
    for hit in _hits(document, sentence, ("in_return", "therefore", "therefore_ahead")):
        yield from _therefore(document, sentence, hit)
    for hit in _hits(document, sentence, ("events", "provokes", "causes", "effects_behind", "brings")):
        words = " ".join(t.word for t in document.words.tokens[hit.first : hit.last + 1])
        sure = words in told("events") or words in told("effects_behind")
        yield from _ahead(document, sentence, hit, sure)


def _hits(document: Document, sentence: Sentence, tables: tuple[str, ...]) -> list[Hit]:
    """Return the longest phrases of some tables in a sentence, in order."""
    found = {hit for table in tables for hit in says(document, told(table), sentence.first, sentence.last)}
    return [
        hit for hit in sorted(found) if not any(o != hit and o.first <= hit.first and hit.last <= o.last for o in found)
    ]


def _clefts(document: Document, sentence: Sentence) -> Iterator[Blame]:
    """Yield "it was CAUSE that did EFFECT", "CAUSE-lah yang membawa EFFECT", "CAUSE-lah penyebabnya"."""
    tokens = document.words.tokens
    for hit in says(document, told("it_was"), sentence.first, min(sentence.last - 2, sentence.first + LEADS)):
        for index in range(hit.last + 2, min(sentence.last, hit.last + FAR)):
            if tokens[index].word in told("relative_words"):
                verb = _hits(document, sentence, ("provokes", "causes", "events", "effects_behind", "brings"))
                opens = [one for one in verb if one.first == index + 1]
                if opens:
                    end = clause_end(document, sentence, opens[0].last + 1)
                    yield Blame(Stretch(sentence, hit.last + 1, index - 1), Stretch(sentence, opens[0].last + 1, end))
                break
    for index in range(sentence.first, sentence.last):
        word, after = tokens[index].word, tokens[index + 1].word
        if document.language == "id" and ends(word, "stressed") and word not in told("is_named"):
            lead = clause_start(document, sentence, index)
            begins = list(dict.fromkeys((max(lead, index - 1), max(lead, index - 2), lead)))
            if after in told("relative_words") and index + 2 <= sentence.last:
                if tokens[index + 2].word in told("provokes") | told("causes") | told("events") | told("brings"):
                    end = clause_end(document, sentence, index + 2)
                    for begin in begins:
                        yield Blame(Stretch(sentence, begin, index), Stretch(sentence, index + 3, end))
            elif after in told("cause_nouns"):
                for begin in begins:
                    yield Blame(Stretch(sentence, begin, index), Stretch(sentence, index + 2, index + 1))


def _what(document: Document, sentence: Sentence) -> Iterator[Blame]:
    """Yield "what EFFECT was CAUSE"."""
    tokens = document.words.tokens
    if tokens[sentence.first].word not in told("what_opens"):
        return
    for index in range(sentence.first + 2, min(sentence.last - 1, sentence.first + ASIDE)):
        if not MARKS.isdisjoint(document.words.gap(index - 1, index)):
            return
        if tokens[index].word in told("is_named"):
            end = clause_end(document, sentence, index + 1)
            yield Blame(Stretch(sentence, index + 1, end), Stretch(sentence, sentence.first + 1, index - 1))
            return


def _named(document: Document, sentence: Sentence) -> Iterator[Blame]:
    """Yield "the cause was CAUSE", "penyebabnya CAUSE", "behind EFFECT lay CAUSE"."""
    tokens = document.words.tokens
    nothing = Stretch(sentence, sentence.first, sentence.first - 1)
    for hit in says(document, told("cause_nouns"), sentence.first, min(sentence.last - 1, sentence.first + LEADS)):
        start = hit.last + 1
        start += tokens[start].word in told("is_named")
        named = (
            start > hit.last + 1
            or ends(tokens[hit.last].word, "possessed")
            or ":" in document.words.gap(hit.last, start)
        )
        if named and start <= sentence.last:
            yield Blame(Stretch(sentence, start, clause_end(document, sentence, start)), nothing)
    for hit in says(document, told("behind_it"), sentence.first, sentence.first):
        for index in range(hit.last + 2, min(sentence.last, hit.last + FAR)):
            if tokens[index].word in told("lies"):
                end = clause_end(document, sentence, index + 1)
                yield Blame(Stretch(sentence, index + 1, end), Stretch(sentence, hit.last + 1, index - 1))
                break


def _its_cause(document: Document, sentence: Sentence) -> Iterator[Blame]:
    """Yield "CAUSE was to blame", "CAUSE had seen to that", "CAUSE yang menjadi sebabnya": the effect was told before."""
    for hit in says(document, told("cause_of_it"), sentence.first + 1, sentence.last):
        ends = hit.last == sentence.last or document.words.gap(hit.last, hit.last + 1).strip()
        last = hit.first - 1
        while last > sentence.first and document.words.tokens[last].word in told("relative_words") | phrases(
            "auxiliaries"
        ):
            last -= 1
        start = clause_start(document, sentence, last)
        if ends and start <= last:
            yield Blame(Stretch(sentence, start, last), Stretch(sentence, start, start - 1))


def _blamed(document: Document, sentence: Sentence) -> Iterator[Blame]:
    """Yield "they blame CAUSE for EFFECT", "they credit CAUSE with EFFECT", "they put EFFECT down to CAUSE"."""
    tokens = document.words.tokens
    for verbs, joints in (("blaming", "blamed_for"), ("ascribing", "ascribed_to")):
        for hit in says(document, told(verbs), sentence.first, sentence.last - 3):
            joint = says(document, told(joints), hit.last + 2, min(sentence.last - 1, hit.last + FAR))
            if not joint or any(
                not MARKS.isdisjoint(document.words.gap(i - 1, i)) for i in range(hit.last + 2, joint[0].first + 1)
            ):
                continue
            first = Stretch(sentence, hit.last + 1, joint[0].first - 1)
            start = joint[0].last + 1
            second = Stretch(sentence, start, clause_end(document, sentence, start))
            leads = tokens[hit.first].word in told("blaming")
            yield Blame(first, second) if leads else Blame(second, first)


def passive(document: Document, sentence: Sentence) -> Iterator[Hit]:
    """Yield "was sparked, they say, by"."""
    tokens = document.words.tokens
    for hit in says(document, told("provoked_words"), sentence.first + 1, sentence.last - 2):
        for index in range(hit.last + 1, min(sentence.last, hit.last + ASIDE)):
            if tokens[index].word in told("provoked_by"):
                yield Hit(hit.first, index)
                break


def _behind(document: Document, sentence: Sentence, hit: Hit) -> Iterator[Blame]:
    """Yield the cause behind some words, and the effect before them; where they open a sentence, behind the next comma."""
    tokens, gap = document.words.tokens, document.words.gap
    if hit.last >= sentence.last or not _leads_to_cause(document, sentence, hit):
        return
    opens = hit.first <= sentence.first + 1 or not BREAKS.isdisjoint(gap(hit.first - 1, hit.first))
    ends = any("," in gap(i, i + 1) for i in range(hit.last + 1, sentence.last))
    if not opens or (not ends and hit.first > sentence.first):
        cause = Stretch(sentence, hit.last + 1, clause_end(document, sentence, hit.last + 1))
        cause = Stretch(sentence, _after_aside(document, cause), cause.last)
        start = clause_start(document, sentence, hit.first - 1)
        last = hit.first - 1
        if "," in gap(last, hit.first):  # "the fall in 2014, he says, was caused by"
            comma = next((i for i in range(last, max(start, last - WORDS), -1) if "," in gap(i - 1, i)), start)
            last = comma - 1 if comma > start else last
        while last > start and tokens[last].word in phrases("auxiliaries"):
            last -= 1
        yield Blame(cause, Stretch(sentence, start, last), BEFORE)
        return
    end = hit.last + 1
    while end < sentence.last and "," not in gap(end, end + 1):
        end += 1
    if end < sentence.last and tokens[end + 1].word not in told("relative_leads"):
        last = clause_end(document, sentence, end + 1)
        yield Blame(Stretch(sentence, hit.last + 1, end), Stretch(sentence, end + 1, last))


def _after_aside(document: Document, cause: Stretch) -> int:
    """Return the first token of a cause, behind what only says who did it: "because Mr Orr, the owner, had cut wages"."""
    gap = document.words.gap
    commas = [i for i in range(cause.first + 1, cause.last) if "," in gap(i - 1, i)]
    if len(commas) < 2 or commas[0] - cause.first > WORDS or commas[1] - commas[0] > WORDS:
        return cause.first
    named = all(
        is_name(document, i) or document.words.tokens[i].word in phrases("articles")
        for i in range(cause.first, commas[0])
    )
    return commas[1] if named else cause.first


def _leads_to_cause(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether words lead to a cause: not "the following", "menyusul pada 1978", "due to open", "yang dipicu"."""
    tokens = document.words.tokens
    lead = hit.first - 1
    while lead > sentence.first and tokens[lead].word in phrases("auxiliaries"):
        lead -= 1
    before, after = tokens[max(sentence.first, lead)].word, tokens[hit.last + 1].word
    other = told("relative_words") | told("goes_on") | phrases("conjunctions") | told("compared_then")
    if after[0].isdigit() or after in phrases("on_dates") or (before in other and hit.first > sentence.first):
        return False  # "and after the flood the deputy …"
    if hit.first == hit.last and before in phrases("determiners"):
        return False
    return tokens[hit.last].word not in told("to") or after in phrases("determiners") or is_name(document, hit.last + 1)


def _ahead(document: Document, sentence: Sentence, hit: Hit, sure: bool) -> Iterator[Blame]:
    """Yield the cause before a verb and the effect behind it: "CAUSE led to EFFECT"."""
    tokens = document.words.tokens
    if hit.last >= sentence.last or tokens[hit.last + 1].word in told("provoked_by") | told("result_of"):
        return  # "was caused by", "as a result of"
    lead = tokens[hit.first - 1].word if hit.first > sentence.first else ""
    if any(one.first == hit.first for one, _ in deeds(document, sentence)):
        return  # "persuaded the council to extend"
    if hit.first == hit.last and lead in told("undergoes") | phrases("determiners") | told("relative_words") | told(
        "to"
    ):
        return  # "wages had been cut", "the cut in"
    start, last = clause_start(document, sentence, hit.first), hit.first - 1
    while last >= start and tokens[last].word in phrases("auxiliaries") | told("undergoes"):
        last -= 1
    if any(start <= one.first <= last for one in _hits(document, sentence, ("because", "causes_behind", "events"))):
        return  # another thing is the cause
    if last >= start and tokens[last].word in told("relative_words") | told("to"):
        return  # "a man who led", "was led to"
    end = clause_end(document, sentence, hit.last + 1)
    order = AFTER if tokens[hit.last].word in told("clause_leads") else OBJECT
    yield Blame(Stretch(sentence, start, last), Stretch(sentence, hit.last + 1, end), order, sure)


def _therefore(document: Document, sentence: Sentence, hit: Hit) -> Iterator[Blame]:
    """Yield what is told before as the cause of what follows: "CAUSE, so that EFFECT", "CAUSE. That is why EFFECT"."""
    tokens = document.words.tokens
    if hit.last >= sentence.last or tokens[hit.last + 1].word in told("provoked_by") | told("result_of"):
        return
    end = clause_end(document, sentence, hit.last + 1)
    last = hit.first - 1
    while last >= sentence.first and tokens[last].word in phrases("conjunctions") | told("goes_on"):
        last -= 1
    dated = [m for m in sentence.dates if document.tokens_of(m).last <= last]
    start = clause_start(document, sentence, last) if dated else sentence.first
    yield Blame(Stretch(sentence, start, last if dated else start - 1), Stretch(sentence, hit.last + 1, end))


def clause_start(document: Document, sentence: Sentence, token: int) -> int:
    """Return the first token of a clause: after a break, or where another thing is told."""
    while token > sentence.first and not parts(document, token):
        token -= 1
    return token


def clause_end(document: Document, sentence: Sentence, token: int) -> int:
    """Return the last token of a clause: before a break, or what is told besides."""
    while token < sentence.last and not parts(document, token + 1):
        token += 1
    return token


def parts(document: Document, token: int) -> bool:
    gap, tokens = document.words.gap(token - 1, token), document.words.tokens
    word = tokens[token].word
    if not BREAKS.isdisjoint(gap) or word in told("turns") - told("until_words"):
        return True
    after = tokens[min(token + 1, len(tokens) - 1)].word
    return word in told("goes_on") and ("," in gap or after in told("does"))
