"""Money that was only voted, where a property asks for what was spent: "the meeting approved a budget for running costs of 10.5 million"."""

from __future__ import annotations

from functools import lru_cache

from helpers.readers.language_data import language_data
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import LANGUAGES, phrases

BESIDE = 2  # words between a budget and the cue that says what for


@lru_cache(maxsize=1)
def _budgets() -> frozenset[str]:
    """Return the words for a budget that stand beside what it is for."""
    tables = [language_data(language, "propose")["reckonings"]["stages"]["budgeted"] for language in LANGUAGES]
    return frozenset(word for words in tables for word in words)


def is_approved_budget(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether an amount is a budget for what a cue names, which somebody approved, and the property is no budget."""
    tokens, cue = document.words.tokens, one.cue
    if one.mention.kind != "money" or one.cues.entry.type != "measurement" or one.cues.takes_plan:
        return False
    entry = one.cues.entry
    said = {word for name in (*entry.label.values(), *sum(entry.cues.values(), ())) for word in name.lower().split()}
    if not said.isdisjoint(_budgets()):
        return False
    near = range(max(sentence.first, cue.first - BESIDE), min(sentence.last, cue.last + BESIDE) + 1)
    clause = sentence.clause_of(document.tokens_of(one.mention).first)
    if not any(tokens[i].word in _budgets() and sentence.clause_of(i) == clause for i in near):
        return False
    return any(
        tokens[i].word in phrases("voted") and sentence.clause_of(i) == clause
        for i in range(sentence.first, document.tokens_of(one.mention).first)
    )
