"""The words that the readers of numbers know, for one main language.

Both languages are always known, because an Indonesian paper has an English abstract; where they disagree about a word,
the main language is right.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from helpers.readers.language_data import NumberWord


@dataclass
class Lexicon:
    """All words, for one main language; keys are in lower case but for unit signs."""

    language: str
    number: dict[str, NumberWord] = field(default_factory=dict)
    scale_signs: dict[str, int] = field(default_factory=dict)
    money_signs: dict[str, int] = field(default_factory=dict)
    glued_signs: dict[str, int] = field(default_factory=dict)
    noun_signs: dict[str, int] = field(default_factory=dict)
    hedges_before: dict[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=dict
    )  # by last word, longest first
    hedge_leads: dict[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # last word of longer hedges only -> the words one of which stands before it
    hedges_after: dict[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=dict
    )  # by first word, longest first
    intensifiers: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    existing: frozenset[str] = frozenset()  # of them, those that say that there are so many
    abbreviated: frozenset[str] = frozenset()  # hedges that end in a full stop
    range_words: dict[str, frozenset[str]] = field(default_factory=dict)  # between_and, to, or
    change: frozenset[str] = frozenset()
    moves: frozenset[str] = frozenset()  # those of change and others before "from … to …"
    reaching: frozenset[str] = frozenset()  # hedges that after a word of change say where it has led
    unit_names: dict[str, str] = field(default_factory=dict)
    unit_phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    time_units: dict[str, tuple[str, int, str]] = field(default_factory=dict)
    percent: frozenset[str] = frozenset()
    percent_phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    percent_ends: frozenset[str] = frozenset()  # the last words of percentages
    money_after: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    money_before: dict[str, str] = field(default_factory=dict)
    nouns: dict[str, str] = field(default_factory=dict)
    noun_phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    classifiers: frozenset[str] = frozenset()
    packages: frozenset[str] = frozenset()  # what things are counted in: boxes, bags
    noun_stops: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()  # units of the listed nouns
    uncounted: frozenset[str] = frozenset()  # units that no later count shares: times
    number_of: frozenset[str] = frozenset()  # words that lead to what a count counts: number (of)
    counting_verbs: frozenset[str] = frozenset()  # verbs between what is counted and its count
    noun_modifiers: frozenset[str] = frozenset()  # plurals in form that stand before the noun: rabies deaths
    former: frozenset[str] = frozenset()  # before who somebody was: bekas buruh
    nouns_alone: frozenset[str] = frozenset()  # nouns that stand before no other noun: people
    english_nouns: frozenset[str] = frozenset()
    english_words: frozenset[str] = frozenset()  # nouns and function words of English alone
    minor_money: dict[str, list[str]] = field(default_factory=dict)  # signs of hundredths: p -> (£, GBP)
    noun_suffixes: tuple[str, ...] = ()
    verb_prefixes: tuple[str, ...] = ()
    keep_prefixes: tuple[str, ...] = ()
    not_adjectives: frozenset[str] = frozenset()
    labels: dict[str, str] = field(default_factory=dict)
    numbered: frozenset[str] = frozenset()  # labels only where they are written large: Ward 7
    context: dict[str, frozenset[str]] = field(default_factory=dict)
    marks: dict[str, frozenset[str]] = field(default_factory=dict)
    rank_nouns: frozenset[str] = frozenset()
    rank_places: frozenset[str] = frozenset()
    series: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    superlative_prefixes: tuple[str, ...] = ()
    pronouns_before: frozenset[tuple[str, ...]] = frozenset()
    idioms_before: frozenset[tuple[str, bytes]] = (
        frozenset()
    )  # pronouns_before of two words, as the first pass has them
    pronouns_after: frozenset[tuple[str, ...]] = frozenset()
    pronoun: dict[str, frozenset[str]] = field(
        default_factory=dict
    )  # one, of, definite, after_one, before_one, never_counted, non
    compound_suffixes: frozenset[str] = frozenset()
    after_than: frozenset[str] = frozenset()
    after_more: frozenset[str] = frozenset()
    hedge_suffixes: frozenset[str] = frozenset()  # what clings to a number: 50-an
    before_more: frozenset[tuple[str, ...]] = frozenset()  # hedges that those of after_more undo
    hedge_signs: frozenset[tuple[str, ...]] = frozenset()  # hedges that may be a sign between two numbers: 20 plus 5
    equal: tuple[str, ...] = ()  # what closes a hedge on both sides: or equal to
    both: frozenset[str] = frozenset()
    listing: frozenset[str] = frozenset()
    free_links: frozenset[str] = frozenset()
    open_links: frozenset[str] = frozenset()
    link_starts: frozenset[str] = frozenset()  # first words of what links the two numbers of a range
    range_signs: tuple[str, ...] = ()  # range words with signs in them: s.d., s/d
    for_each: tuple[str, ...] = ()  # before what something is for each of, with its spaces: " per "
    per_names: dict[str, str] = field(default_factory=dict)
    per_words: dict[str, str] = field(default_factory=dict)
    noun_links: frozenset[str] = frozenset()
    noun_skipped: frozenset[str] = frozenset()
    ambiguous_coordinates: frozenset[str] = frozenset()
    age: frozenset[str] = frozenset()  # words before somebody's age
    see: frozenset[str] = frozenset()  # words that send a reader somewhere: see note 12
    told_by: frozenset[str] = frozenset()  # words before a number that may be an age or a value on a scale
    age_of: frozenset[str] = frozenset()  # words that may stand between
    dotted_labels: frozenset[str] = frozenset()  # labels only with a stop after them
    clock_leads: frozenset[str] = frozenset()  # words before a time of the day
    unit_signs: frozenset[str] = frozenset()
    left: dict[str, int] = field(
        default_factory=dict
    )  # what a word before a number may be: MONEY, LABEL, HEDGE, RANK, COORDINATE
    right: dict[str, int] = field(
        default_factory=dict
    )  # what a word after a number may be: UNIT, LINK, AFTER, SHARE, COORDINATE, CLOCK
    going_on: frozenset[str] = frozenset()  # words with which a number in words may go on
    unit_goes_on: set[str] = field(default_factory=set)  # words with which a unit or its range may go on
    bearing: set[str] = field(default_factory=set)  # words that right after digits may be more than what is counted
    leads: frozenset[str] = frozenset()  # articles and "several"
    starters: frozenset[bytes] = frozenset()  # number words, for the first pass
    dependent: frozenset[bytes] = frozenset()  # those of them that "a" or "several" may lead to
