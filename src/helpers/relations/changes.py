"""Changes that a text states: before, after, and by how much."""

from __future__ import annotations

from helpers.corpora.periods import parse_period
from helpers.proposing.drafts import Draft, Link, Pool
from helpers.proposing.likening import compared, multiplied, spanned, split_ranges
from helpers.readers.mention import Mention
from helpers.relations.levels import could_be
from helpers.relations.own_times import has_own_time
from helpers.relations.stated_changes import way_of, words_of_change
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, said_before, says, told

BESIDE = 5  # words before a number in which what it changed by may be said


def changes(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate before, after and the change that is stated: "rose from 210,000 to 245,000, an increase of 35 per cent"."""
    levels = split_ranges(document, sentence, [m for m in sentence.quantities if m.kind != "rank"])
    likened = compared(document, pool, sentence, levels)
    if likened:
        return likened
    multiple = multiplied(document, sentence)
    pair = _from_to(document, pool, sentence, levels + multiple)
    if pair is None:
        return []
    before, after = pair
    levels += multiple
    links = []
    if sum(_is_relative(m) and _is_stated_change(document, sentence, m) for m in levels) > 1:
        return []  # "by 10 per cent in 2005 and by 20 per cent in 2006": neither is the whole change
    for change in levels:
        if change[:2] in ((before.mention or change)[:2], (after.mention or change)[:2]):
            continue
        own_kind = before.mention.kind if before.mention else ""
        if change.kind not in ("percentage", "fraction", own_kind) and change.unit != "times":
            continue
        if not _is_stated_change(document, sentence, change) or _goes_apart(document, before, after, change):
            continue
        if not could_be(document, change, before.mention, after.mention):
            continue
        if _goes_otherwise(document, sentence, before, change):
            continue
        if has_own_time(document, sentence, change, before, after) or _came_or_went(document, sentence, change):
            continue
        own = pool.of(change)
        kind = "percentage" if change.kind in ("percentage", "fraction") else before.type
        if change.unit == "times":
            kind = "count"
        if own is None or own.property in (before.property, after.property):
            if own is not None:
                continue
            own = pool.add(
                change,
                before,
                "change",
                kind,
                change.unit
                if change.unit in ("times", "percentage points")
                else "percent"
                if kind == "percentage"
                else before.unit,
                before.population if before.population == after.population else "",
                spanned(before, after),
            )
        links.append(Link("change", (before, after, own), "the sentence states both numbers and the change"))
    trends = [
        d
        for d in pool.in_sentence(sentence.number)
        if d.type == "trend" and d.mention and d.mention.end <= before.start
    ]
    if len(trends) == 1 and before.start - trends[0].end < 40 and not _ends_before(document, sentence, before, after):
        links.append(Link("change", (before, after, trends[0]), "the sentence states both numbers and the direction"))
    return links


def _ends_before(document: Document, sentence: Sentence, before: Draft, after: Draft) -> bool:
    """Say whether what rose or fell did so to the first number, and the second is told apart: "fell to 210; in 2022 it was 250"."""
    if before.mention is None or after.mention is None:
        return False
    clauses = {sentence.clause_of(document.tokens_of(m).first) for m in (before.mention, after.mention)}
    return len(clauses) > 1 and said_before(document, before.mention, sentence, phrases("to"), 1)


def _goes_apart(document: Document, before: Draft, after: Draft, change: Mention) -> bool:
    """Say whether a change is told of something else: "fell from 75 to 45 here and by 20 per cent in the others"."""
    last = max((m for m in (before.mention, after.mention) if m is not None), default=change)
    if last.start >= change.start:
        return False
    first, tokens = document.tokens_of(last).last + 1, document.words.tokens
    words = [token.word for token in tokens[first : document.tokens_of(change).first]]
    moves = [at for at, word in enumerate(words) if word in told("ups") | told("downs")]
    opening = told("relative_words") | told("a_thing") | phrases("articles")
    opening |= {
        word for table in (told("that_makes"), told("lasting"), phrases("or")) for p in table for word in p.split()
    }
    light = phrases("light") | phrases("auxiliaries") | told("takes_up_words") | told("hedging") | opening
    apart = max((at for at, word in enumerate(words) if word in told("goes_apart")), default=-1)
    if apart >= 0 and (not moves or any(word not in light for word in words[apart + 1 : moves[-1]])):
        return True
    marks = [at for at in range(len(words)) if not set(document.words.gap(first + at - 1, first + at)).isdisjoint(",;")]
    new = words[marks[-1] : (moves or [len(words)])[-1]] if marks else []
    strange = [word for word in new if word not in light and word not in before.cue.lower()]
    return len(strange) > (1 if new and new[0] in opening else 0)


def _came_or_went(document: Document, sentence: Sentence, change: Mention) -> bool:
    """Say whether a number is only of those who came where others went: "rose from 25 to 26: two joined and one left"."""
    moved = says(document, phrases("comings"), sentence.first, sentence.last)
    covered = document.tokens_of(change)
    beside = any(covered.first - 2 <= hit.first <= covered.last + BESIDE - 2 for hit in moved)
    return beside and len({document.words.tokens[hit.first].word for hit in moved}) > 1


def _goes_otherwise(document: Document, sentence: Sentence, before: Draft, change: Mention) -> bool:
    """Say whether another verb goes the other way from a change to its numbers: "a rise of 174 per cent; the rest fell from"."""
    if before.mention is None or change.end > before.mention.start:
        return False
    tokens, at = document.words.tokens, document.tokens_of(change)
    near = [tokens[i].word for i in range(max(sentence.first, at.first - BESIDE), at.first)]
    near += [tokens[i].word for i in range(at.last + 1, min(sentence.last, at.last + 2) + 1)]
    between = [tokens[i].word for i in range(at.last + 1, document.tokens_of(before.mention).first)]
    ways = {way for word in near if (way := way_of(word))}
    others = {way for word in between if (way := way_of(word))}
    return len(ways) == 1 and bool(others) and ways.isdisjoint(others)


def _from_to(document: Document, pool: Pool, sentence: Sentence, levels: list[Mention]) -> tuple[Draft, Draft] | None:
    """Return the drafts of the numbers before and after: said by "from … to", else two of one property in two periods."""
    levels = [m for m in levels if not _is_difference(document, sentence, m)]
    first = [m for m in levels if said_before(document, m, sentence, phrases("from"), 2)]
    second = [m for m in levels if said_before(document, m, sentence, phrases("to"), 2)]
    for a in first:
        for b in second:
            if a.start < b.start and a.kind == b.kind and alike(a, b):
                before, after = pool.of(a), pool.of(b)
                if not before and not after and _states_change(document, sentence, levels, a, b):
                    before = pool.stand_in(sentence, a)
                if before and not after and b.kind == a.kind:
                    after = pool.add(
                        b, before, "", before.type, before.unit, before.population, pool.period(sentence, b)
                    )
                elif after and not before:
                    before = pool.add(a, after, "", after.type, after.unit, after.population, pool.period(sentence, a))
                if before and after and before.stance == after.stance == "asserted":
                    if before.property == after.property and before.period in ("", after.period):
                        before = pool.rename(before, "before")
                    return before, after
    if first and not second:
        found = _up_from(document, pool, sentence, first[0])
        if found:
            return found
    drafts = [
        d for d in pool.in_sentence(sentence.number) if d.type in ("count", "measurement") and d.mention in levels
    ]
    for left in drafts:
        for right in drafts:
            if left.start < right.start and (left.subject, left.property, left.place, left.population) == (
                right.subject,
                right.property,
                right.place,
                right.population,
            ):
                one, two = (
                    parse_period(left.period) if left.period else None,
                    parse_period(right.period) if right.period else None,
                )
                if one and two and one.end < two.start:
                    return left, right
                if one and two and two.end < one.start:
                    return right, left
    return None


def _is_difference(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is "2.6 million more than in 2012": neither before nor after."""
    first = document.tokens_of(mention).last + 1
    found = says(document, told("more_after"), first, min(sentence.last, first + 2))
    between = document.text[mention.end : document.words.tokens[found[0].first].start] if found else ","
    return set(between).isdisjoint(",;:.()")


def _up_from(document: Document, pool: Pool, sentence: Sentence, base: Mention) -> tuple[Draft, Draft] | None:
    """Return before and after of "3.6 in 2016, up 50 per cent from 2.0 in 2015": the number before the word of change."""
    after = next(
        (
            d for d in reversed(pool.in_sentence(sentence.number))
            if d.mention and d.mention.kind == base.kind and d.end <= base.start
        ),
        None,
    )  # fmt: skip
    if after is None or after.stance != "asserted" or pool.of(base) is not None:
        return None
    covered = document.tokens_of(base)
    between = document.words.tokens[document.tokens_of(after.mention or base).last + 1 : covered.first]
    if not any(token.word in phrases("change_up") | phrases("change_down") for token in between):
        return None
    before = pool.add(base, after, "", after.type, after.unit, after.population, pool.period(sentence, base))
    if before.period == after.period:
        before = pool.rename(before, "before")
    return before, after


def _states_change(document: Document, sentence: Sentence, levels: list[Mention], a: Mention, b: Mention) -> bool:
    """Say whether a sentence also gives by how much a number rose or fell: a percentage, a fraction, a multiple, points."""
    return any(
        m not in (a, b)
        and _is_stated_change(document, sentence, m)
        and (
            m.unit == "percentage points"
            if a.kind == "percentage"
            else _is_relative(m) or _is_by(document, sentence, m, a)
        )
        for m in levels
    )


def _is_by(document: Document, sentence: Sentence, mention: Mention, level: Mention) -> bool:
    """Say whether a number of the levels' kind is "grew by 350"."""
    first = document.tokens_of(mention).first
    words = [t.word for t in document.words.tokens[max(sentence.first, first - 3) : first]]
    moved = any(word in told("ups") | told("downs") for word in words[:-1])
    return mention.kind == level.kind and moved and words[-1] in told("by_only")


def _is_relative(mention: Mention) -> bool:
    return mention.kind in ("percentage", "fraction") or mention.unit == "times"


def _is_stated_change(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is said to be how much something rose or fell."""
    if mention.pattern == "multiple":
        return True
    covered = document.tokens_of(mention)
    before = words_of_change(document, max(sentence.first, covered.first - BESIDE), covered.first)
    if mention.unit == "times":
        return any(word in told("ups") | phrases("change_up") | phrases("to") for word in before)
    moves = phrases("change_up") | phrases("change_down")
    if _is_named_change(document, sentence, mention) or _is_more(document, sentence, mention):
        return True
    if said_before(document, mention, sentence, phrases("to"), 2) or said_before(
        document, mention, sentence, phrases("from"), 2
    ):
        return False
    if said_before(document, mention, sentence, told("against"), 2):
        return False  # "down 35 per cent, compared with 480"
    moved = max((at for at, word in enumerate(before) if word in moves), default=-1)
    if moved < 0:
        return False
    # "reduced thefts in the 19 museums": where it fell, not by how much.
    return before[-1] in told("by_amount") or not any(word in told("wherein") for word in before[moved + 1 :])


def _is_named_change(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is "a leap of 43 per cent", "lonjakan 43 persen"."""
    first = document.tokens_of(mention).first
    before = words_of_change(document, max(sentence.first, first - 3), first)
    moves = told("ups") | told("downs")
    return bool(before) and (
        before[-1] in moves
        or (before[-1] in told("named_change_joins") and before[-2:-1] != [] and before[-2] in moves)
    )


def _is_more(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a percentage is "35 per cent more", or "that is by 30 per cent" where something rose or fell."""
    if mention.kind not in ("percentage", "fraction"):
        return False
    covered = document.tokens_of(mention)
    tokens = document.words.tokens
    after = [t.word for t in tokens[covered.last + 1 : min(sentence.last, covered.last + 2) + 1]]
    if after and after[0] in told("more_after") and not set(after[1:2]) & told("than_what"):
        return True
    moved = any(t.word in told("ups") | told("downs") for t in tokens[sentence.first : covered.first])
    before = [t.word for t in tokens[max(sentence.first, covered.first - 1) : covered.first]]
    return moved and not told("just_by").isdisjoint(before)
