"""Votes that are more than those who voted: "The 60 members chose her by 34 votes to 31".

Fewer are no error: some were away or abstained.
"""

from __future__ import annotations

from helpers.proposing.drafts import Link, Pool
from helpers.proposing.some_only import is_other_side
from helpers.readers.mention import Mention
from helpers.relations.totals import link_sum
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle


def votes_cast(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate the votes for and against to the only people of whom the clause before them tells how many they are."""
    against = next((m for m in sentence.quantities if m.kind == "count" and is_other_side(document, sentence, m)), None)
    if against is None:
        return []
    before = [m for m in sentence.quantities if m.end <= against.start]
    voters = [m for m in before[:-1] if m.kind == "count"]
    if len(voters) != 1 or voters[0].unit != "persons" or not _is_exact(voters[0], before[-1], against):
        return []
    tokens, first = document.words.tokens, document.tokens_of(before[-1]).first
    voted = {tokens[i].word for i in range(document.tokens_of(voters[0]).last + 1, first)}
    clauses = {sentence.clause_of(document.tokens_of(m).first) for m in (voters[0], before[-1])}
    if len(clauses) > 1 or not voted.isdisjoint(phrases("relative_pronouns") | phrases("list_words")):
        return []
    if middle(before[-1]) + middle(against) <= middle(voters[0]):
        return []
    link = link_sum(document, pool, sentence, voters[0], [before[-1], against])
    return [link] if link is not None else []


def _is_exact(*mentions: Mention) -> bool:
    return all(m.hedge == "none" and m.value.isdecimal() for m in mentions)
