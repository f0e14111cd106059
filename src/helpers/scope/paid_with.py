"""Numbers of what something was done with: "the Trust paid for the hall with a grant of £3 million" is said of the hall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

LEAD = 3  # words from "with" to the noun: "with one large grant"


def is_done_with(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a noun stands behind "with" or "through" in a clause that has its subject before, done or paid for.

    Whoever gave the money opens such a clause, or stands behind "by"; where the subject only says where, it is not meant.
    """
    words = scopes.document.words
    lead = next(
        (
            i
            for i in range(cue - 1, max(sentence.first, cue - 1 - LEAD), -1)
            if words.tokens[i].word in phrases("paid_with")
        ),
        -1,
    )
    if lead < 0:
        return False
    pool = scopes.subject_hits[subject] or (scopes.common_hits[subject] if not scopes.subjects[subject].proper else [])
    hits = [
        hit for hit in within(pool, sentence.first, lead - 1) if sentence.clause_of(hit.last) == sentence.clause_of(cue)
    ]
    return bool(hits) and not _is_setting(scopes, sentence, hits[-1], lead)


def _is_setting(scopes: Scopes, sentence: Sentence, hit: Hit, lead: int) -> bool:
    """Say whether a name stands in an aside, or only says where: "next to the hall", "in the hall"."""
    words = scopes.document.words
    if any("," in words.gap(i, i + 1) for i in range(hit.last, lead)):
        return True
    at = hit.first - 1
    while at > sentence.first and words.tokens[at].word in phrases("articles"):
        at -= 1
    where = (phrases("place_before") | phrases("before_names") | phrases("belongs_to")) - phrases("genitive")
    return at >= sentence.first and words.tokens[at].word in where
