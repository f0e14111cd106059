"""Changes that a text states apart from their two numbers, where its words say that they are of these."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import permutations

from helpers.proposing.drafts import Draft, Link, Pool
from helpers.proposing.likening import is_level, is_of_own_year
from helpers.readers.date_words import date_words
from helpers.readers.mention import Mention
from helpers.relations.change_subjects import (
    head,
    is_about,
    is_elsewhere,
    is_of_another,
    is_parted,
    lead,
    names_another,
    subject,
    takes_up,
    years,
)
from helpers.relations.levels import POINTS, are_of_one_unit, could_be, fits, in_order, only_two, what_they_count
from helpers.relations.own_times import has_own_time
from helpers.relations.stated_changes import AMOUNT, TIMES, Change, stated_changes, way_of
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, says, told
from helpers.texts.stems import stems

MANY = 5  # numbers of a sentence, above which one pair or other fits by chance


BACK, AHEAD = 2, 2  # sentences before and after a change in which its numbers may stand


NOW = 5  # words from a change to what it came to
NAMED = 6  # letters that a thing and those it is of begin with: "membership", "members"


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
    if before is None or after is None or _is_over(document, before, after):
        return None
    rivals = [one for one in changes if one is not change and one.form == change.form]
    if is_of_another(document, pool, sentence, change, pair):
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


def _is_over(document: Document, before: Mention, after: Mention) -> bool:
    """Say whether a number is what was so until then, and that of a line before has no date: "Pupils pay 30. Until 2015 it was 40, so it rose by half"."""
    home, later = document.sentence_of(before.start), document.sentence_of(after.start)
    if home is None or later is None:
        return False
    until = [d for d in later.dates if d.value.startswith("../") and before.end <= d.start and d.end <= after.start]
    if not until or (home is later and "\n" not in document.text[before.end : until[0].start]):
        return False
    return all(date in until for date in home.dates)


def _lies_between_others(sentence: Sentence, change: Change, pair: Sequence[Mention]) -> bool:
    """Say whether a change is that between two numbers of its own sentence: "28 of them, down from 35, by 20 per cent"."""
    own = [m for m in sentence.quantities if is_level(m) and m[:2] != change.mention[:2] and middle(m)]
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
    if is_elsewhere(document, pool, sentence, change, pair) or is_parted(document, change, pair):
        return False
    if _ends_at(document, change, max(pair)) and min(pair).end <= document.words.tokens[change.first].start:
        return True
    known = what_they_count(document, pool, pair)
    new = lead(document, change, pair, known)
    return not new if new is not None else is_about(subject(document, sentence, change), known)


def _ends_at(document: Document, change: Change, level: Mention) -> bool:
    """Say whether a number right behind a change is what it came to: "has since doubled to 27", "and now amounts to 27"."""
    between = document.words.tokens[change.last + 1 : document.tokens_of(level).first]
    words = [token.word for token in between]
    known = phrases("to") | told("and_now") | phrases("light") | phrases("auxiliaries")
    return (
        0 < len(words) <= NOW and all(word in known for word in words) and words[-1] in phrases("to") | told("and_now")
    )


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
    if not years([sentence]) <= years(homes):
        return False
    if any(d.value.endswith("/..") and d.value[:4] == max(years(homes)) for d in sentence.dates):
        return False  # "since 1990", of numbers of 1970 and 1990
    if is_elsewhere(document, pool, sentence, change, pair):
        return False
    last = max(change.last, document.noun_phrase(change.mention).last)
    behind = {t.word for t in tokens[change.last + 1 : min(sentence.last, last + 1) + 1]}
    if _another_moved(document, sentence, homes):
        return False
    if says(document, phrases("together"), sentence.first, change.first):
        return False  # "Together that was an increase": of the sum of both
    if change.named or (
        behind & told("those_behind") and not _of_strange(document, pool, sentence, change, homes, pair)
    ):
        return True
    if says(document, told("that_makes") | told("concluding"), sentence.first, min(sentence.first + 3, change.first)):
        return True
    if change.first == sentence.first + 1 and tokens[sentence.first].word in told("those_behind"):
        return True  # "Itu kenaikan 35 persen"
    here = [m for m, home in zip(pair, homes, strict=True) if home is sentence]
    if (
        here
        and lead(document, change, here, what_they_count(document, pool, pair)) == []
        and not is_parted(document, change, here)
    ):
        dates = [{d.value for d in home.dates} for home in homes]
        return bool(pair[0].noun and pair[1].noun) or (all(dates) and dates[0].isdisjoint(dates[1]))
    words = subject(document, sentence, change)
    ahead = min(home.number for home in homes) > sentence.number
    if ahead and names_another(document, change, sentence, homes):
        return False
    if ahead and _are_dated_apart(homes):
        words = head(document, words)  # "The backlog at the county court has been halved. On 1 January …"
    skipped = phrases("stops") | phrases("light") | phrases("articles") | phrases("verb") | told("a_thing")
    skipped |= frozenset(date_words("auto").months) | phrases("months_words")
    telling = [word for word in words if word not in skipped and not word[0].isdigit()]
    others = [home for home in homes if home is not sentence]
    known = what_they_count(document, pool, pair) | {
        stem for home in others for t in tokens[home.first : home.last + 1] for stem in stems(t.word)
    }
    inside = [m for m in sentence.quantities if m.end <= tokens[change.first].start and m not in pair]
    strange = [w for w in telling if stems(w).isdisjoint(known) and w not in told("takes_up_words")]
    named = {word[:NAMED] for word in known if len(word) >= NAMED}
    strange = [word for word in strange if word[:NAMED] not in named]  # "membership" of members
    if strange and not here and takes_up(document, sentence, homes, telling):
        strange = []
    return not inside and not strange and bool(telling)


def _another_moved(document: Document, sentence: Sentence, homes: Sequence[Sentence]) -> bool:
    """Say whether something rose or fell between two numbers and a change: "… Fees rose too. This increase …"."""
    between = range(max(home.number for home in homes) + 1, sentence.number)
    tokens = document.words.tokens
    return any(
        way_of(tokens[i].word)
        for at in between
        for one in (document.sentences[at],)
        for i in range(one.first, one.last)
    )


def _of_strange(
    document: Document,
    pool: Pool,
    sentence: Sentence,
    change: Change,
    homes: Sequence[Sentence],
    pair: Sequence[Mention],
) -> bool:
    """Say whether a word before a change names what its numbers do not count: "Kenaikan simpanan sebesar 80 persen ini"."""
    light = phrases("stops") | phrases("light") | phrases("articles") | told("a_thing") | told("takes_up_words")
    light |= told("by_amount") | phrases("pointing")
    known = what_they_count(document, pool, pair) | {
        stem for home in homes for t in document.words.tokens[home.first : home.last + 1] for stem in stems(t.word)
    }
    words = [word for word in subject(document, sentence, change) if word not in light and not way_of(word)]
    return any(not word[0].isdigit() and stems(word).isdisjoint(known) for word in words)


def _are_dated_apart(homes: Sequence[Sentence]) -> bool:
    """Say whether two sentences each have a date of their own, or one sentence two."""
    dates = [{d.value for d in home.dates} for home in homes]
    return len(dates[0] | dates[1]) > 1 if homes[0] is homes[1] else all(dates) and dates[0].isdisjoint(dates[1])


def _link(
    document: Document, pool: Pool, sentence: Sentence, before: Mention, after: Mention, change: Change
) -> Link | None:
    home = document.sentence_of(before.start) or sentence
    later = pool.of(after) or pool.of(before) or pool.stand_in(sentence, after)
    if later.stance != "asserted" or later.type not in ("count", "measurement", "percentage"):
        return None
    second = pool.of(after) or pool.add(after, later, "after", later.type, later.unit, later.population)
    then = pool.period(home, before)
    name = "" if is_of_own_year(pool, second, then) else "before"
    first = pool.of(before) or pool.add(before, later, name, later.type, later.unit, later.population, then)
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
