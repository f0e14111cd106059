"""Events that a noun names with their date, and what is said to have brought them about.

"The strike of August 1966 was caused by the order of February 1967"; "This drop was caused by …" after the sentence that
dates the drop; "the Act, passed in November 2015, came late: it was the flood of June 2016 that moved the members".
"""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_past, says, told
from helpers.sentences.stretches import Stretch, dates_in
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_verbal

LONGEST = 9  # words of a noun with its date
ROOT = 4  # letters that a verb and its noun begin with: closed, closure
SHORT = 6  # words that take up what the sentence before has told


def event_named(document: Document, cause: Stretch, effect: Stretch) -> Mention | None:
    """Return the date of an event that opens a sentence by its noun and is said to be a result: "the strike of 1966 was caused by".

    Its cause has to be an event named in the same way, and none that people see coming.
    """
    result = _result(document, effect, cause)
    if result is None or effect.first != effect.sentence.first:
        return None
    return _dated_noun(document, result) if _dated_noun(document, cause) is not None else None


def told_before(document: Document, cause: Stretch, effect: Stretch) -> Stretch | None:
    """Return what the sentence before tells of a move that an effect only takes up: "This drop was caused by …"."""
    result = _result(document, effect, cause)
    if result is None or result.last - result.first >= SHORT or not effect.sentence.number:
        return None
    ahead = says(document, told("foreseen") - told("dates_noun"), cause.first, cause.last)
    if effect.first != effect.sentence.first or dates_in(effect, document) or ahead:
        return None
    previous = document.sentences[effect.sentence.number - 1]
    if "\n\n" in document.text[previous.span.end : effect.sentence.span.start]:
        return None
    words = [document.words.tokens[i].word for i in range(result.first, result.last + 1)]
    pointed = words[0] in phrases("articles") | phrases("pointing") or not phrases("pointing").isdisjoint(words[1:])
    ways = [way for way in ("ups", "downs") if not (told(way) - told("faint")).isdisjoint(words)]
    dates = dates_in(Stretch(previous, previous.first, previous.last), document)
    last = document.tokens_of(dates[0]).last if dates else previous.last
    before = [document.words.tokens[i].word for i in range(previous.first, last + 1)]
    gone = [way for way in ("ups", "downs") if not (told(way) - told("faint")).isdisjoint(before)]
    return Stretch(previous, previous.first, last) if pointed and len(ways) == 1 and ways == gone else None


def event_won(document: Document, cause: Stretch, effect: Stretch) -> Mention | None:
    """Return the date of what somebody got because of a dated event: "we got the Act of 2014 because of the strike in 2016"."""
    for hit in says(document, told("gets"), effect.first, min(effect.first + SHORT, effect.last)):
        won = Stretch(effect.sentence, hit.last + 1, effect.last)
        denied = says(document, told("not_effect") | phrases("plan") | phrases("negations"), effect.first, hit.last)
        if effect.last <= hit.last or denied or not effect.first <= hit.first < cause.first:
            continue
        date = _dated_noun(document, won)
        if date is not None and document.tokens_of(date).last == effect.last:
            return date if _dated_noun(document, cause) is not None else None
    return None


def deed_taken_up(document: Document, cause: Stretch, effect: Stretch) -> Stretch | None:
    """Return what the sentence before tells of a dated deed that an effect takes up by its noun.

    "The town closed the bridge on 4 May 2012. The closure was triggered by the flood of 9 June 2012": the noun is of the
    verb that the date belongs to, or only says that something was done: "this step", "keputusan itu".
    """
    result = _result(document, effect, cause)
    if result is None or not effect.sentence.number or effect.first != effect.sentence.first:
        return None
    previous = document.sentences[effect.sentence.number - 1]
    whole = Stretch(previous, previous.first, previous.last)
    dates = dates_in(whole, document)
    if len(dates) != 1 or dates_in(result, document) or dates[0].hedge != "none" or "/" in dates[0].value:
        return None
    if "\n\n" in document.text[previous.span.end : effect.sentence.span.start]:
        return None
    if dates[0].pattern in ("relative", "since", "before") or says(
        document, told("foreseen") - told("dates_noun"), cause.first, cause.last
    ):
        return None
    if says(document, phrases("plan") | phrases("negations"), previous.first, previous.last):
        return None
    tokens, at = document.words.tokens, document.tokens_of(dates[0])
    noun = _pointed_noun(document, result)
    deeds = [i for i in range(previous.first, at.first) if names_deed(noun, tokens[i].word)] if noun else []
    general = noun in told("deeds") and any(
        _is_deed(tokens[i].word, document.language) for i in range(previous.first, at.first)
    )
    parted = any(
        mark in document.words.gap(i, i + 1)
        for i in range(max(deeds, default=previous.first), at.first)
        for mark in ";:"
    )
    return Stretch(previous, previous.first, at.last) if (deeds or general) and not parted else None


def _pointed_noun(document: Document, result: Stretch) -> str:
    """Return the one noun with "the", "this" or "itu" that opens a stretch: "the closure", "penetapan itu"; or ""."""
    tokens = document.words.tokens
    said = [tokens[i].word for i in range(result.first, min(result.first + 2, result.last) + 1)]
    if document.language == "id":
        return said[0] if len(said) > 1 and said[1] in phrases("pointing_back") else ""
    if len(said) < 2 or said[0] not in phrases("pointing_back"):
        return ""
    closed = result.first + 1 == result.last or "," in document.words.gap(result.first + 1, result.first + 2)
    return said[1] if closed or said[2] in phrases("auxiliaries") else ""


def names_deed(noun: str, verb: str) -> bool:
    """Say whether a noun is of the same root as a verb: closure and closed, penetapan and menetapkan."""
    if not _is_deed(verb, "id") and not _is_deed(verb, "en"):
        return False
    if noun != verb and not stems(noun).isdisjoint(stems(verb)):
        return True
    same = next((i for i, (a, b) in enumerate(zip(noun, verb, strict=False)) if a != b), min(len(noun), len(verb)))
    return noun != verb and same >= ROOT and 2 * same >= max(len(noun), len(verb))


def _is_deed(word: str, language: str) -> bool:
    """Say whether a word may be a verb that tells what was done."""
    if word in told("acts") | phrases("origin_verbs"):
        return True
    return looks_verbal(word, "id") if language == "id" else is_past(word)


def _result(document: Document, effect: Stretch, cause: Stretch) -> Stretch | None:
    """Return an effect up to "was caused by", where nothing else stands between it and its cause."""
    for hit in says(document, told("result_verbs"), max(effect.first, effect.last - 1), cause.first - 1):
        if effect.first < hit.first <= effect.last + 1 and hit.last == cause.first - 1:
            return effect._replace(last=hit.first - 1)
    return None


def _dated_noun(document: Document, stretch: Stretch) -> Mention | None:
    """Return the date that goes with the noun which opens a stretch: "the strike of August 1966, when …"."""
    tokens, gap = document.words.tokens, document.words.gap
    dates = dates_in(stretch, document)
    if len(dates) != 1 or dates[0].hedge != "none" or dates[0].pattern in ("relative", "since", "before"):
        return None
    covered = document.tokens_of(dates[0])
    noun = range(stretch.first, covered.first)
    words = [tokens[i].word for i in noun]
    if not (document.language == "en") < len(words) <= LONGEST or "/" in dates[0].value:
        return None
    if any(gap(i, i + 1).strip() for i in noun) or (
        covered.last < stretch.last and gap(covered.last, covered.last + 1)[:1] not in (",", ":", ";")
    ):
        return None
    if document.language == "en" and (words[0] not in phrases("determiners") or words[-1] not in told("dates_noun")):
        return None
    shut = (
        phrases("conjunctions") | phrases("auxiliaries") | told("relative_words") | phrases("plan") | told("foreseen")
    )
    return dates[0] if shut.isdisjoint(words) else None
