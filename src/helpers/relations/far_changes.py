"""Changes that a text states apart from their two numbers, where its words say that they are of these."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import permutations

from helpers.proposing.drafts import Draft, Link, Pool
from helpers.readers.date_words import date_words
from helpers.readers.mention import Mention
from helpers.relations.levels import (
    LEVELS,
    POINTS,
    are_of_one_unit,
    could_be,
    fits,
    in_order,
    only_two,
    what_they_count,
)
from helpers.relations.own_times import has_own_time
from helpers.relations.stated_changes import AMOUNT, DOWN, TIMES, Change, stated_changes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, says, told
from helpers.texts.stems import stems, words_of

MANY = 5  # numbers of a sentence, above which one pair or other fits by chance
BACK, AHEAD = 2, 1  # sentences before and after a change in which its numbers may stand
YEAR = re.compile(r"[12]\d{3}")


def far_changes(document: Document, pool: Pool, known: Iterable[Link]) -> list[Link]:
    """Relate changes to the only two numbers that they can lie between, where the text says that they are of these."""
    taken = {link.drafts[2].start for link in known if link.kind == "change"}
    links = []
    stated = {one.number: stated_changes(document, one) for one in document.sentences}
    for sentence in document.sentences:
        for change in stated.get(sentence.number, ()):
            if change.mention.start not in taken:
                link = _between_its_levels(document, pool, sentence, change, stated)
                links += [link] if link is not None else []
    return links


def _between_its_levels(
    document: Document, pool: Pool, sentence: Sentence, change: Change, stated: dict[int, list[Change]]
) -> Link | None:
    near = around(document, sentence, BACK, AHEAD)
    changes = [one for home in near for one in stated.get(home.number, ())]
    pair = only_two(document, pool, sentence, change, near, changes)
    if pair is None:
        return None
    homes = [document.sentence_of(m.start) or sentence for m in pair]
    if _tells_level(document, sentence, change, pair):
        return None
    before, after = in_order(document, pool, homes, pair, change)
    if before is None or after is None:
        return None
    rivals = [one for one in changes if one is not change and one.form == change.form]
    if _is_of_another(document, pool, sentence, change, pair):
        return None
    if any(fits(one, before, after) for one in rivals) or (rivals and change.form != AMOUNT):
        return None
    again = any(one is not change and one.first == change.first for one in changes)  # "by 6,000 or 50 per cent"
    if not fits(change, before, after) and _lies_between_others(sentence, change, pair):
        return None
    if not again and not could_be(document, change.mention, before, after):
        return None
    if all(home is sentence for home in homes):
        if not _in_one_sentence(document, pool, sentence, change, pair):
            return None
    elif not _points_back(document, pool, sentence, change, homes, pair):
        return None
    return _link(document, pool, homes[pair.index(after)], before, after, change)


def _lies_between_others(sentence: Sentence, change: Change, pair: Sequence[Mention]) -> bool:
    """Say whether a change is that between two numbers of its own sentence: "28 of them, down from 35, by 20 per cent"."""
    own = [m for m in sentence.quantities if m.kind in LEVELS and m[:2] != change.mention[:2] and middle(m)]
    told = {m[:2] for m in pair}
    return len(own) <= MANY and any(
        a.kind == b.kind and are_of_one_unit(a, b) and {a[:2], b[:2]} != told and fits(change, a, b)
        for a, b in permutations(own, 2)
    )


def _tells_level(document: Document, sentence: Sentence, change: Change, pair: Sequence[Mention]) -> bool:
    """Say whether a change tells itself from what, and that is no number of a pair: "grew by 6 per cent, from 10,330"."""
    last = document.tokens_of(change.mention).last
    for level in sentence.quantities:
        first = document.tokens_of(level).first
        lead = document.words.tokens[first - 1].word if first > last + 1 else ""
        if first - last <= 3 and lead in phrases("from") and all(level[:2] != m[:2] for m in pair):
            return True
    return False


def _in_one_sentence(
    document: Document, pool: Pool, sentence: Sentence, change: Change, pair: Sequence[Mention]
) -> bool:
    """Say whether a change that stands beside its two numbers is of these."""
    if _is_elsewhere(document, pool, sentence, change, pair) or _is_parted(document, change, pair):
        return False
    known = what_they_count(document, pool, pair)
    lead = _lead(document, change, pair, known)
    return not lead if lead is not None else _is_about(_subject(document, sentence, change), known)


def _is_parted(document: Document, change: Change, pair: Sequence[Mention]) -> bool:
    """Say whether a conjunction parts a change from its numbers: "… and by 20 per cent in the others"."""
    tokens = document.words.tokens
    spots = [document.tokens_of(m) for m in pair]
    low, high = min(s.first for s in spots), max(s.last for s in spots)
    behind = any(tokens[i].word in told("goes_apart") for i in range(high + 1, change.first))
    return behind or any(tokens[i].word in told("turns_to") for i in range(change.last + 1, low))


def _lead(document: Document, change: Change, pair: Sequence[Mention], known: frozenset[str]) -> list[str] | None:
    """Return what is new from the last mark behind two numbers to a change; None if there is no mark but words.

    "96 cases, a fall of …" and "; they have more than doubled" have none, "400, wages rose by …" has one.
    """
    tokens, high = document.words.tokens, max(document.tokens_of(m).last for m in pair)
    if change.first <= high:
        return None
    between = range(high + 1, change.first + 1)
    marks = [i for i in between if not set(document.words.gap(i - 1, i)).isdisjoint(",;:()–—")]
    if not marks and change.first > high + 1:
        return None
    light = phrases("light") | told("a_thing") | phrases("articles") | told("relative_words") | phrases("auxiliaries")
    opening = _words(told("that_makes") | told("lasting") | phrases("or")) | told("a_thing") | told("relative_words")
    words = [t.word for t in tokens[(marks or [high + 1])[-1] : change.first]]
    new = [
        word
        for word in words
        if word not in light | opening | told("takes_up_words") | told("hedging") and stems(word).isdisjoint(known)
    ]
    return new[1:] if words and words[0] in opening else new  # "a remarkable rise of"


def _words(table: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in table for word in phrase.split())


def _subject(document: Document, sentence: Sentence, change: Change) -> list[str]:
    """Return the words of the clause of a change before it, and of what it is said to be of."""
    tokens, clause = document.words.tokens, sentence.clause_of(change.first)
    inside = [t.word for t in tokens[document.tokens_of(change.mention).last + 1 : change.last]]
    covered = {i for m in sentence.mentions for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)}
    words = [
        tokens[i].word
        for i in range(sentence.first, change.first)
        if sentence.clause_of(i) == clause and i not in covered
    ]
    after = [t.word for t in tokens[change.last + 1 : min(sentence.last, change.last + 5) + 1]]
    return words + inside + (after if set(after[:1]) & (told("of_words") | phrases("possessives")) else [])


def _is_about(words: Iterable[str], known: frozenset[str]) -> bool:
    """Say whether some words name what two numbers are of, or point back at it."""
    return any(not stems(word).isdisjoint(known) or word in told("takes_up_words") for word in words)


def _is_of_another(document: Document, pool: Pool, sentence: Sentence, change: Change, pair: Sequence[Mention]) -> bool:
    """Say whether a change is of something that its numbers do not count: "lost half its income", "20% of their trade"."""
    tokens, last = document.words.tokens, document.tokens_of(change.mention).last
    after = [t.word for t in tokens[last + 1 : min(sentence.last, last + 4) + 1]]
    leads = told("of_words") | phrases("possessives")
    noun = words_of(change.mention.noun)
    if change.mention.kind == "fraction" and noun and after[:1] == noun[:1]:
        return not _is_about(noun, what_they_count(document, pool, pair))
    if change.mention.kind == "percentage" and document.language == "id" and change.way == DOWN and after[1:]:
        light = phrases("stops") | phrases("light") | phrases("auxiliaries") | phrases("prepositions")
        if after[0] not in light and says(document, told("gone"), last + 2, last + 2):  # "35 persen buah hilang"
            return not _is_about(after[:1], what_they_count(document, pool, pair))
    if not set(after[:1]) & leads:
        return False
    said = [word for word in after if word not in leads | phrases("stops") | phrases("articles")]
    return not _is_about(said, what_they_count(document, pool, pair))


def _is_elsewhere(document: Document, pool: Pool, sentence: Sentence, change: Change, pair: Sequence[Mention]) -> bool:
    """Say whether a change is of another place, group or time than its numbers: "a fall of 20% in the other villages"."""
    tokens, last = document.words.tokens, change.last
    if (
        last >= sentence.last
        or document.words.gap(last, last + 1).strip()
        or tokens[last + 1].word not in told("wherein")
    ):
        return False
    if change.last < min(document.tokens_of(m).first for m in pair):
        return False
    said = [t.word for t in tokens[last + 2 : min(sentence.last, last + 6) + 1] if t.word not in phrases("light")]
    times = frozenset(date_words("auto").months) | phrases("months_words") | told("same_time")
    if tokens[last + 2].word in told("relative_words") if last + 2 <= sentence.last else False:
        return False  # "the reduction of 40 on which …"
    return bool(said) and not said[0][0].isdigit() and not set(said[:3]) & times


def _years(homes: Iterable[Sentence]) -> set[str]:
    """Return the years of some sentences, those that only look like numbers too."""
    values = [m.value for home in homes for m in home.mentions if m.kind in ("date", "period") or _is_year(m)]
    return {year for value in values for year in YEAR.findall(value)}


def _is_year(mention: Mention) -> bool:
    return mention.kind == "count" and mention.unit == "" and YEAR.fullmatch(mention.value) is not None


def _points_back(
    document: Document,
    pool: Pool,
    sentence: Sentence,
    change: Change,
    homes: Sequence[Sentence],
    pair: Sequence[Mention],
) -> bool:
    """Say whether a change of another sentence than one of its numbers is said to be of these."""
    tokens = document.words.tokens
    if not _years([sentence]) <= _years(homes):
        return False
    if any(d.value.endswith("/..") and d.value[:4] == max(_years(homes)) for d in sentence.dates):
        return False  # "since 1990", of numbers of 1970 and 1990
    if _is_elsewhere(document, pool, sentence, change, pair):
        return False
    last = max(change.last, document.noun_phrase(change.mention).last)
    behind = {t.word for t in tokens[change.last + 1 : min(sentence.last, last + 1) + 1]}
    if change.named or behind & told("those_behind"):
        return True
    if says(document, told("that_makes") | told("concluding"), sentence.first, min(sentence.first + 3, change.first)):
        return True
    here = [m for m, home in zip(pair, homes, strict=True) if home is sentence]
    if (
        here
        and _lead(document, change, here, what_they_count(document, pool, pair)) == []
        and not _is_parted(document, change, here)
    ):
        dates = [{d.value for d in home.dates} for home in homes]
        return bool(pair[0].noun and pair[1].noun) or (all(dates) and dates[0].isdisjoint(dates[1]))
    words = _subject(document, sentence, change)
    skipped = phrases("stops") | phrases("light") | phrases("articles") | phrases("verb") | told("a_thing")
    skipped |= frozenset(date_words("auto").months) | phrases("months_words")
    telling = [word for word in words if word not in skipped and not word[0].isdigit()]
    others = [home for home in homes if home is not sentence]
    known = what_they_count(document, pool, pair) | {
        stem for home in others for t in tokens[home.first : home.last + 1] for stem in stems(t.word)
    }
    inside = [m for m in sentence.quantities if m.end <= tokens[change.first].start and m not in pair]
    strange = [w for w in telling if stems(w).isdisjoint(known) and w not in told("takes_up_words")]
    return not inside and not strange and bool(telling)


def _link(
    document: Document, pool: Pool, sentence: Sentence, before: Mention, after: Mention, change: Change
) -> Link | None:
    home = document.sentence_of(before.start) or sentence
    later = pool.of(after) or pool.of(before) or pool.stand_in(sentence, after)
    if later.stance != "asserted" or later.type not in ("count", "measurement", "percentage"):
        return None
    second = pool.of(after) or pool.add(after, later, "after", later.type, later.unit, later.population)
    first = pool.of(before) or pool.add(
        before, later, "before", later.type, later.unit, later.population, pool.period(home, before)
    )
    if first.stance != "asserted" or second.stance != "asserted" or _differ(first, second):
        return None
    if has_own_time(document, document.sentence_of(change.mention.start) or sentence, change.mention, first, second):
        return None
    if (first.property, first.period) == (second.property, second.period):
        first = pool.rename(first, "before")
    return Link(
        "change", (first, second, _own(pool, change, first, second)), "the text states both numbers and the change"
    )


def _differ(first: Draft, second: Draft) -> bool:
    """Say whether two numbers are of different places or groups."""
    pairs = ((first.place, second.place), (first.population, second.population))
    return any(a and b and a != b for a, b in pairs)


def _own(pool: Pool, change: Change, first: Draft, second: Draft) -> Draft:
    mention = change.mention
    own = pool.of(mention)
    if own is not None and own.property not in (first.property, second.property):
        return own
    if own is not None:
        return pool.rename(own, "change")
    kind = (
        "count" if change.form == TIMES else "percentage" if mention.kind in ("percentage", "fraction") else second.type
    )
    unit = second.unit
    if change.form == TIMES or mention.unit == POINTS:
        unit = mention.unit
    elif kind == "percentage":
        unit = "percent"
    return pool.add(mention, second, "change", kind, unit)
