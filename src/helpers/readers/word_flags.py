"""What a word may be right before or right after a number, as flags: most words then cost one look."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from helpers.readers.language_data import language_data
from helpers.readers.lexicon import Lexicon

MONEY, LABEL, HEDGE, RANK, COORDINATE, MINUS_WORD = 1, 2, 4, 8, 16, 64
UNIT, LINK, AFTER, SHARE, CLOCK = 1, 2, 4, 8, 32


def add_flags(lexicon: Lexicon) -> None:
    """Say for each word what it may be right before or right after a number, so that most words cost one look."""
    left: dict[str, int] = defaultdict(int)
    words: Iterable[str]
    right: dict[str, int] = defaultdict(int)
    codes = [code.lower() for code in language_data("any", "units")["money_codes"]["codes"]]
    for words, flag in (
        ((*lexicon.money_before, *codes), MONEY),
        ((*lexicon.labels, *lexicon.marks["number_marks"]), LABEL),
        ((*lexicon.hedges_before, *lexicon.fillers), HEDGE),
        ((*lexicon.rank_nouns, *lexicon.marks["number_marks"]), RANK),
        (lexicon.context["coordinate_before"], COORDINATE),
        (lexicon.marks["minus"], MINUS_WORD),
    ):
        for word in words:
            left[word.rstrip(".")] |= flag
    links = {
        phrase.split()[0].partition(".")[0].partition("/")[0]
        for key in ("between_and", "to")
        for phrase in lexicon.range_words[key]
    } | lexicon.range_words["or"]
    shares = {phrase.split()[0] for phrase in lexicon.marks["out_of"] | lexicon.marks["over_digits"]}
    units = (
        *lexicon.unit_names,
        *lexicon.unit_phrases,
        *lexicon.time_units,
        *lexicon.percent,
        *lexicon.percent_phrases,
        *lexicon.money_after,
        *codes,
    )
    after: tuple[tuple[Iterable[str], int], ...] = (
        (units, UNIT),
        (links, LINK),
        (lexicon.hedges_after, AFTER),
        (shares, SHARE),
        (lexicon.context["coordinate_after"], COORDINATE),
        (lexicon.context["clock_after"], CLOCK),
    )
    for words, flag in after:
        for word in words:
            right[word] |= flag
    lexicon.left, lexicon.right = dict(left), dict(right)
    tables = (lexicon.unit_phrases, lexicon.percent_phrases, lexicon.money_after)
    phrases = [phrase for table in tables for entries in table.values() for phrase, _ in entries]
    ranging = {re.split("[ ./]", phrase, maxsplit=1)[0] for phrase in lexicon.range_words["to"]}
    lexicon.unit_goes_on = ranging.union(
        lexicon.per_words, ("per", "a", "an"), (phrase[1] for phrase in phrases if len(phrase) > 1)
    )
    only_between = {word for word, flag in right.items() if flag == LINK} - ranging - lexicon.range_words["or"]
    lexicon.bearing = (right.keys() - only_between).union(
        lexicon.number, lexicon.scale_signs, lexicon.unit_signs, lexicon.marks["point"]
    )
