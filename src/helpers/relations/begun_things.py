"""From when a thing was there that a text calls an effect: "the patrols, in place since November 2018, were a consequence of"."""

from __future__ import annotations

import re

from helpers.readers.mention import Mention
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.stretches import Stretch, dates_in

NAMED = 7  # words of the name of a thing
ASIDE = 12  # words of what is told of it between two commas
BEGUN = "begun"  # the pattern of such a date
POINT = re.compile(r"\d{4}(?:-\d\d){0,2}")


def begun_at(document: Document, effect: Stretch) -> Mention | None:
    """Return the date from which the thing that an effect is was there, as told between two commas right behind its name.

    Nothing but the name may stand before: in "the damage to the house, built in 1950" it is not the damage that was built.
    """
    aside = _aside(document, effect)
    if aside is None:
        return None
    dates = dates_in(aside, document)
    since = bool(dates) and dates[0].value.endswith("/..")
    if len(dates) != 1 or dates[0].hedge != "none" or POINT.fullmatch(dates[0].value.removesuffix("/..")) is None:
        return None
    begins = told("stands_there") if since else told("sets_in")
    date = document.tokens_of(dates[0])
    verbs = says(document, begins, aside.first, date.last)
    leads = phrases("from") | phrases("date_fillers") | told("happens_on")
    if not verbs or any(document.words.tokens[i].word not in leads for i in range(verbs[-1].last + 1, date.first)):
        return None
    return dates[0]._replace(value=dates[0].value.removesuffix("/.."), kind="date", pattern=BEGUN)


def _aside(document: Document, effect: Stretch) -> Stretch | None:
    """Return what stands between two commas right behind the name that a stretch is or opens with."""
    gap, sentence = document.words.gap, effect.sentence
    last = next((i for i in range(effect.first, effect.last + 1) if i < sentence.last and "," in gap(i, i + 1)), -1)
    if last < 0 or last - effect.first >= NAMED:
        return None
    name = {document.words.tokens[i].word for i in range(effect.first, last + 1)}
    if not name.isdisjoint(phrases("prepositions") | phrases("of_words") | told("relative_words")):
        return None
    stop = min(sentence.last, last + ASIDE)
    end = next((i for i in range(last + 1, stop) if "," in gap(i, i + 1)), -1)
    if end < 0 or last < effect.last < end:
        return None  # the stretch ends within it, or nothing closes it
    return Stretch(sentence, last + 1, end) if effect.last <= end else None
