"""Counts of a whole that a subject has only a share of: "3,300 births took place in the district, four fifths of them at X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.words import within

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

ADDED = 4  # words from "together with" to what is put together with others


def is_put_together(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause before a number's own only adds the cue to others: "Together with the clinics there are 50", "Jika digabung dengan klinik, …"."""
    words, number = scopes.document.words, scopes.document.tokens_of(one.mention).first
    near = max(sentence.first, one.cue.first - ADDED)
    if one.cue.last >= number or one.inner:
        return False
    for hit in words.literal(phrases("put_together"), near, one.cue.first - 1):
        between = range(hit.last, one.cue.first)
        if not any(words.gap(i, i + 1).strip() for i in between):
            return not any(scopes.document.tokens_of(m).first in between for m in sentence.quantities)
    return False


def is_taken_in(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue before a number is only something that is counted in with another: "housing including repairs £62 million"."""
    words, cue, number = scopes.document.words, one.cue, scopes.document.tokens_of(one.mention).first
    if one.cues.entry.type not in ("count", "measurement") or one.inner or cue.last >= number:
        return False
    for hit in words.literal(phrases("includes"), max(sentence.first + 1, cue.first - ADDED), cue.first - 1):
        around = range(hit.first, cue.first + 1)
        label = words.tokens[hit.first - 1].word.isalpha() and not scopes.document.mentions_between(
            words.tokens[hit.first - 1].start, words.tokens[cue.first].start
        )
        if label and not any(words.gap(i - 1, i).strip() for i in around):
            return not words.gap(number - 1, number).strip()
    return False


def is_of_wider_whole(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a sentence names the subject only after a count, as where some of those counted are."""
    document, mention = scopes.document, one.mention
    if mention.kind != "count":
        return False
    covered, tokens = document.tokens_of(mention), document.words.tokens
    hits = within(scopes.subject_hits[one.cues.entry.subject], sentence.first, sentence.last)
    if not hits or hits[0].first <= covered.last:
        return False
    lead = hits[0].first - 1
    while lead > covered.last and tokens[lead].word in phrases("articles"):
        lead -= 1
    if tokens[lead].word not in phrases("place_before"):
        return False
    return bool(says(document, told("of_them") | phrases("of_which"), covered.last + 1, lead))
