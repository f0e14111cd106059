"""Numbers of those whom a sudden event befell: all of them are counted at once, on its day."""

from __future__ import annotations

import re

from helpers.proposing.pointing_back import is_whole_again
from helpers.readers.mention import Mention
from helpers.scope.moments import date_lead, is_limit, nearest_date
from helpers.sentences.counted_nouns import is_verb
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems, words_of


def is_sudden(subject: str) -> bool:
    """Say whether a subject is an event that is over at once: an explosion, "kebakaran"; not a flood, nor a year's fires."""
    return not phrases("sudden").isdisjoint(words_of(subject))


def befalls(subject: str) -> bool:
    """Say whether a subject is an event that befalls people, at once or in a while: a fire, a flood, "bencana"."""
    return is_sudden(subject) or not phrases("wide_events").isdisjoint(words_of(subject))


def struck_at_once(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is all that something sudden did: "the explosion killed 83 on 19 August 2004".

    It is the toll, and its date that of the event; not "had killed 60 by 20 August", not what was counted on a day.
    """
    event = words_of(one.cues.entry.subject)
    if one.cues.entry.quantity != "cumulative" or not is_sudden(one.cues.entry.subject):
        return False
    if is_whole_again(document, sentence, one.mention, one.cues.vocabulary):
        return True  # "all 83 workers killed were brought up by 24 August"
    words, covered = document.words, document.tokens_of(one.mention)
    date = nearest_date(document, sentence, one.mention)
    if date is not None and (is_limit(document, sentence, date) or "/" in date.value):
        return False
    said = {words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    if said.isdisjoint(word for word in event if word not in phrases("stops") and not word.isdigit()):
        return False  # of another event
    clause = sentence.clause_of(covered.first)
    here = {words.tokens[i].word for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause}
    counts = [m for m in sentence.quantities if m.kind == "count" and m.unit == one.mention.unit]
    counted = phrases("told_so_often") | phrases("reporting") | phrases("cumulated") | phrases("one_more")
    return len(counts) == 1 and not here & counted


def is_of_verb_before(document: Document, one: Match, date: Mention) -> bool:
    """Say whether a day is that of another verb, which the cue is joined to: "exploded on 3 May 2004 and killed 40"."""
    last, cue = document.tokens_of(date).last, one.cue.first
    if (
        not re.fullmatch(r"\d{4}-\d\d-\d\d", date.value)
        or not 0 < cue - last <= 2
        or not is_verb(document.words.tokens[cue].word)
    ):
        return False
    joined = document.words.tokens[last + 1].word if cue - last == 2 else ""
    return joined in phrases("conjunctions") if joined else "," in document.words.gap(last, cue)


def is_of_event(document: Document, one: Match, date: Mention) -> bool:
    """Say whether a day stands beside the name of a subject that happened on it: "the Selm fire of 3 May 2004"."""
    first, tokens = document.tokens_of(date).first, document.words.tokens
    named = {stem for word in words_of(one.cues.entry.subject) for stem in stems(word)}
    said = [t.word for t in tokens[max(0, first - 4) : first]]
    return re.fullmatch(r"\d{4}-\d\d-\d\d", date.value) is not None and any(
        not stems(word).isdisjoint(named) for word in said
    )


def is_within(document: Document, sentence: Sentence, date: Mention) -> bool:
    """Say whether a date says when something happened, not until when it is counted; the last day of a month does not."""
    if is_limit(document, sentence, date) or date.value.endswith("/..") or date.pattern == "since":
        return False
    if re.fullmatch(r"\d{4}/\d{4}", date.value):
        return False  # of a span of years in all
    last = re.fullmatch(r"\d{4}-\d\d-(28|29|30|31)", date.value)
    closing = re.fullmatch(r"\d{4}-\d\d/\d{4}-\d\d", date.value)
    return date_lead(document, sentence, date) in phrases("on_dates") and not last and not closing


def in_name(document: Document, mention: Mention, token: int) -> bool:
    """Say whether a number word is part of a name: "Muara Dua"."""
    if not document.text[mention.start].isupper() or token == 0:
        return False
    before = document.words.tokens[token - 1]
    between = document.text[before.end : mention.start]
    return document.text[before.start].isupper() and not between.strip() and "\n\n" not in between
