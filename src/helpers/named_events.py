"""Events that a noun names with their date, and what is said to have brought them about.

"The strike of August 1966 was caused by the order of February 1967"; "This drop was caused by …" after the sentence that
dates the drop; "the Act, passed in November 2015, came late: it was the flood of June 2016 that moved the members".
"""

from __future__ import annotations

from helpers.cues import phrases
from helpers.document import Document
from helpers.mention import Mention
from helpers.phrasing import says, told
from helpers.stretches import Stretch, dates_in

LONGEST = 9  # words of a noun with its date
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


def cleft(document: Document, stretch: Stretch) -> list[tuple[Stretch, Stretch]]:
    """Return cause and effect of "…, passed in 2015, …: it was the flood of 2016 that moved them to it"."""
    tokens, found = document.words.tokens, []
    for hit in says(document, told("it_was"), stretch.first + 1, stretch.last - 3):
        mark = document.words.gap(hit.first - 1, hit.first)
        if not {":", ";", "—", "–"} & set(mark):
            continue
        turns = [
            one.first
            for one in says(document, told("moves_to"), hit.last + 2, stretch.last)
            if tokens[one.first - 1].word in told("relative_words")
        ]
        said = {t.word for t in tokens[turns[0] + 1 : stretch.last + 1]} if turns else set()
        cause = Stretch(stretch.sentence, hit.last + 1, turns[0] - 2) if turns else None
        if (
            cause is None
            or said.isdisjoint(told("it"))
            or says(document, told("not_effect"), hit.last + 1, hit.last + 1)
        ):
            continue
        noun = _dated_noun(document, cause)
        if noun is not None and len(dates_in(cause, document)) == 1:
            found.append((cause, Stretch(stretch.sentence, stretch.first, hit.first - 1)))
    return found


def enacted_in(document: Document, effect: Stretch) -> Mention | None:
    """Return the only date of a stretch, if it is one that something was passed, signed or founded on."""
    dates = dates_in(effect, document)
    if len(dates) != 1 or dates[0].hedge != "none" or dates[0].pattern in ("relative", "since", "before"):
        return None
    tokens = document.words.tokens
    index = document.tokens_of(dates[0]).first - 1
    if index <= effect.first or tokens[index].word not in told("happens_on"):
        return None
    done = tokens[index - 1].word in told("acts") | phrases("origin_verbs")
    return dates[0] if done and not says(document, phrases("plan"), effect.first, effect.last) else None


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
        covered.last < stretch.last and gap(covered.last, covered.last + 1)[:1] != ","
    ):
        return None
    if document.language == "en" and (words[0] not in phrases("determiners") or words[-1] not in told("dates_noun")):
        return None
    shut = (
        phrases("conjunctions") | phrases("auxiliaries") | told("relative_words") | phrases("plan") | told("foreseen")
    )
    return dates[0] if shut.isdisjoint(words) else None
