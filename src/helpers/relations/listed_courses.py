"""Which way numbers went, by the verb before a colon or bracket that lists them: "rose every year: 40,000, 36,000 and 33,000".

Only where each number of the list goes the other way than the verb says; a list that fits, or goes up and down, is not claimed.
"""

from __future__ import annotations

from itertools import pairwise

from helpers.corpora.periods import parse_period
from helpers.corpora.values import parse_quantity
from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.shifts import is_negated, is_unsure
from helpers.sentences.stances import stance

NEAR = 7  # words from a verb to the mark behind which its numbers are listed
UNDATED, DATED = 3, 2  # numbers at least, without a date of their own and with one


def listed_courses(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate the first and the last of some listed numbers to the verb before them, where all of them go the other way."""
    verbs = [m for m in sentence.mentions if m.kind == "trend"]
    if len(verbs) != 1 or verbs[0].value not in ("up", "down"):
        return []
    verb = verbs[0]
    at = document.tokens_of(verb)
    if is_negated(document, sentence, at) or is_unsure(document, sentence, at.first):
        return []
    if stance(document, sentence, verb) != "asserted":
        return []
    levels = _listed(document, sentence, verb)
    middles = [quantity.middle for m in levels if (quantity := parse_quantity(m.value)) is not None]
    if not levels or len(middles) != len(levels):
        return []
    up = verb.value == "up"
    if not all((right < left) == up and right != left for left, right in pairwise(middles)):
        return []
    drafts = [pool.of(m) or pool.stand_in(sentence, m) for m in (levels[0], levels[-1])]
    before, after = (
        d if d.period else pool.rename(d, name) for d, name in zip(drafts, ("before", "after"), strict=True)
    )
    claimed = [d for d in pool.in_sentence(sentence.number) if d.type == "trend"]
    way = claimed[0] if claimed else pool.add(verb, after, "course", "trend", "", after.population, after.period)
    return [Link("change", (before, after, way), "the verb before a list says which way its numbers went")]


def _listed(document: Document, sentence: Sentence, verb: Mention) -> list[Mention]:
    """Return the numbers that a mark behind a verb lists, in order of time; [] where anything else is said of them."""
    words, last = document.words, document.tokens_of(verb).last
    levels = [m for m in sentence.quantities if m.start > verb.end]
    if not levels or any(m.start < verb.start for m in sentence.quantities) or len({m.kind for m in levels}) > 1:
        return []
    if levels[0].kind not in ("count", "percentage", "measurement", "money"):
        return []
    first = document.tokens_of(levels[0]).first
    mark = next((i for i in range(last, first) if set(words.gap(i, i + 1)) & set(":(")), -1)
    if not 0 <= mark - last <= NEAR:
        return []
    dates = [m for m in sentence.mentions if m.kind in DATES and words.tokens[mark].end <= m.start]
    taken = {i for m in (*levels, *dates) for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)}
    end = max(max(taken), *(document.noun_phrase(m).last for m in levels))
    light = phrases("list_words") | phrases("on_dates") | phrases("date_fillers") | phrases("prepositions")
    nouns = {word for m in levels for word in m.noun.lower().split()}
    said = {words.tokens[i].word for i in range(mark + 1, end + 1) if i not in taken}
    if not said <= (light | nouns) - phrases("change_by") or end < sentence.last and ")" not in words.gap(end, end + 1):
        return []
    if not dates:
        return levels if len(levels) >= UNDATED else []
    return _in_time(levels, dates) if len(dates) == len(levels) >= DATED else []


def _in_time(levels: list[Mention], dates: list[Mention]) -> list[Mention]:
    """Return numbers in the order of their dates, which stand all before or all behind them; [] where one has none."""
    pairs = list(zip(levels, dates, strict=True))
    behind = all(level.end <= date.start for level, date in pairs)
    if not behind and not all(date.end <= level.start for level, date in pairs):
        return []
    timed = [(period.start, level) for level, date in pairs if (period := parse_period(date.value)) is not None]
    return [level for _, level in sorted(timed)] if len({time for time, _ in timed}) == len(levels) else []
