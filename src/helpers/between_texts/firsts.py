"""Who comes first in what: "Osk was the largest port", "no other port handled as much", "first among them was Osk".

A first has a scale (size, age, first place), a holder and the words that say in what: read from a superlative, a first
place or other rank, or a comparison with all others. Nothing is read where several share it, or where it is one of
several.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from helpers.between_texts.comparisons import compared
from helpers.between_texts.first_holders import Holder, holder_after, holder_before, is_given, mark_after, phrase_start
from helpers.between_texts.first_names import is_kind, only_name
from helpers.between_texts.first_signs import NEAR, TIME, Sign, is_of_another, is_one_of_many, signs_of
from helpers.between_texts.first_spoken import BREAKS
from helpers.between_texts.firsts_in_order import dealt_out
from helpers.between_texts.phrase_names import date_tokens, name_end, text_of
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.topics import MARKS, is_name
from helpers.sentences.words import Hit
from helpers.texts.verb_forms import looks_verbal

MOST = 12  # first places in one sentence; with more it is a table
TITLE = 10  # words before a colon that say what a list is of
BACK = 2  # sentences back in which a list may have been named
LASTING = 11  # words of a superlative without a year, with the place that ends it
ENDS = frozenset(("first", "last"))  # the scales of a place by itself
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


class First(NamedTuple):
    """A first place: where it is said, of whom, on what scales, in what (tokens), and in which year."""

    document: Document
    sentence: Sentence
    anchor: Hit
    rank: str  # "1", also of the last
    numbered: bool  # said by a number: "ranked first", "third place"
    lasts: bool  # "the largest lake in Tormark", said of no time
    holder: str  # "" where it is a pronoun
    named: bool
    scales: frozenset[str]
    inside: tuple[int, ...]
    years: tuple[str, ...]
    loose: bool = False  # only that it is the one name of the clause says that it is the holder


def firsts(document: Document, sentence: Sentence) -> list[First]:
    """Return the first places, and other ranks, that a sentence gives to somebody."""
    if document.text[sentence.span.start : sentence.span.end].rstrip().endswith("?"):
        return []
    found: list[First] = []
    signs = signs_of(document, sentence)
    if len(signs) > MOST:
        return []
    in_order = dealt_out(document, sentence)
    if in_order:
        return _in_order(document, sentence, in_order)
    for sign in signs:
        if is_one_of_many(document, sentence, sign):
            continue
        holder = None if is_given(document, sentence, sign.hit) else holder_before(document, sentence, sign.hit)
        if holder is None or (sign.rank == "1" and _is_only_kind(document, sign.hit, holder)):
            holder = holder_after(document, sentence, sign.hit) or holder
        holder = _answered(document, sentence, sign) or holder
        if sign.loose or (holder is None and sign.rank == "1" and sign.scales != {TIME}):
            named = only_name(document, sentence, sign.hit)
            if named is None and sign.numbered and not sign.loose:
                holder = holder_before(document, sentence, sign.hit, unnamed=True)
            else:
                sign, holder = sign._replace(loose=True), named
        found += _first(document, sentence, sign, holder)
    for hit, ways, holder in compared(document, sentence):
        found += _first(document, sentence, Sign(hit, ways), holder)
    shared = says(document, told("shared_place"), sentence.first, sentence.last)
    found = [one for one in found if not _is_shared(one, shared)]
    held: dict[tuple[str, str], First] = {}
    # better with a scale
    for one in sorted(found, key=lambda f: (f.loose, bool(f.scales & ENDS), not f.numbered)):
        held.setdefault((one.holder, one.rank), one)
    return list(held.values())


def _is_only_kind(document: Document, hit: Hit, holder: Holder) -> bool:
    """Say whether a holder is only called by what it is before "that": "the school that took first place was Selm"."""
    tokens = document.words.tokens
    said = [tokens[i].word for i in range(holder[0].stop, hit.first)]
    return bool(holder[0]) and not is_name(document, holder[0].stop - 1) and not told("relative_words").isdisjoint(said)


def _in_order(document: Document, sentence: Sentence, ranked: list[tuple[range, str, Hit]]) -> list[First]:
    """Return the ranks that a sentence deals out in order; what stands before the first name says in what."""
    inside = list(range(sentence.first, ranked[0][0].start))
    if not inside or says(document, phrases("plan"), sentence.first, inside[-1]):
        return []
    years = _years(document, sentence, inside, range(0))
    return [
        First(
            document, sentence, hit, rank, True, False, text_of(document, held[0], held[-1]), True,
            frozenset(("first",)), tuple(inside), years,
        )
        for held, rank, hit in ranked
    ]  # fmt: skip


def _answered(document: Document, sentence: Sentence, sign: Sign) -> Holder | None:
    """Return the name that answers the question who was first: "which of them was first to do so, the answer is X"."""
    if not says(document, told("which_of"), sentence.first, sign.hit.first):
        return None
    for hit in says(document, told("answers"), sign.hit.last + 1, sentence.last - 1):
        if is_name(document, hit.last + 1):
            last = name_end(document, hit.last + 1, sentence.last)
            return range(hit.last + 1, last + 1), text_of(document, hit.last + 1, last), range(hit.first, last + 1)
    return None


def _is_shared(one: First, shared: Sequence[Hit]) -> bool:
    """Say whether a first is of several, or on a condition: "jointly" in its clause; of one that lasts before the next mark."""
    if one.lasts:
        stop = mark_after(one.document, one.sentence, one.anchor.last)
        return any(one.anchor.first - NEAR <= hit.first <= stop for hit in shared)
    gap = one.document.words.gap
    for hit in shared:
        low, high = sorted((one.anchor.first, hit.first))
        tokens = one.document.words.tokens
        joined = (i for i in range(one.anchor.last + 1, hit.first) if tokens[i].word in phrases("conjunctions"))
        if tokens[hit.first].word in phrases("conditions") and any("," in gap(i - 1, i) for i in joined):
            continue  # "Osk ranked first, and its gardeners, if I may say so, third"
        if not any(";" in gap(i, i + 1) for i in range(low, high)):
            return True
    return False


def _first(document: Document, sentence: Sentence, sign: Sign, holder: Holder | None) -> list[First]:
    if holder is None:
        return []
    held, name, aside = holder
    inside = _inside(document, sentence, sign, held, aside)
    ordered = says(document, told("in_order"), sentence.first, sentence.last)
    opens = _opens(document, sentence, sign, held)
    for table in (phrases("plan"), told("left_out"), frozenset() if ordered else told("not_first")):
        for hit in says(document, table, sentence.first, sentence.last):
            if hit.last < opens:
                continue  # "cranes are needed at Orra, number one among"
            behind = document.words.tokens[min(hit.last + 1, sentence.last)].start
            if any(m.start <= behind < m.end and m.kind != "rank" for m in sentence.quantities):
                continue  # "in which nearly 9,000 took part"
            if table == told("not_first") and is_of_another(document, sign, hit):
                continue  # "Osk stands first and Tarby second"
            if set(range(hit.first, hit.last + 1)) <= set(inside):
                return []
    hit = sign.hit
    years = _years(document, sentence, [*inside, *range(hit.first, hit.last + 1)], aside)
    lasts = mark_after(document, sentence, hit.last) in inside and _lasts(document, sentence, sign, held, aside)
    lasts |= sign.scales == {TIME} and in_named_place(document, inside)
    named = name[:1].isupper()
    return [
        First(
            document, sentence, hit, sign.rank, sign.numbered, lasts, name, named, sign.scales, tuple(inside), years,
            sign.loose,
        )
    ]  # fmt: skip


def _opens(document: Document, sentence: Sentence, sign: Sign, held: range) -> int:
    """Return the first token that can say in what a first is: behind the verb of "cranes are needed at Orra, number one among"."""
    tokens = document.words.tokens
    if held.start > sign.hit.last:
        asked = says(document, told("which_of"), sentence.first, sign.hit.first)
        return (
            asked[0].last + 1
            if asked and not says(document, told("named_by"), sign.hit.last, held.start)
            else sentence.first
        )
    apposed = bool(held) and held.stop == sign.hit.first and "," in document.words.gap(held.stop - 1, held.stop)
    told_of = (
        any(tokens[i].word in phrases("auxiliaries") for i in range(sentence.first, held.start)) if apposed else False
    )
    return held.start if told_of else sentence.first


def _lasts(document: Document, sentence: Sentence, sign: Sign, held: range, aside: range) -> bool:
    """Say whether a first is said of no time: "X is the deepest lake in Tormark", "at X, the deepest lake in Tormark,".

    Right after the holder, between marks or by "is" in a sentence without a date, and up to a place by name.
    """
    tokens, stop = document.words.tokens, mark_after(document, sentence, sign.hit.last)
    start = phrase_start(document, sentence, sign.hit)
    between = [tokens[i].word for i in range(held.stop, start) if i not in aside]
    dated = date_tokens(document, sentence)
    if not held or start < held.stop or sign.scales & (ENDS | told("scales_of_taste")) or stop - start > LASTING:
        return False
    if not set(between) <= told("is_now") | told("rank_fillers") or not dated.isdisjoint(range(start, stop + 1)):
        return False
    return is_name(document, stop) and not (between and dated) and in_named_place(document, range(start, stop + 1))


def in_named_place(document: Document, tokens: Iterable[int]) -> bool:
    """Say whether a place by name stands among some tokens: "the largest copper mine in Tormark"."""
    inside, said = set(tokens), document.words.tokens
    leads = (
        i
        for i in inside
        if said[i].word in phrases("place_before")
        or (i and said[i].word in told("of_words") and is_kind(said[i - 1].word))
    )
    return any(i + 1 in inside and is_name(document, i + 1) for i in leads)


def _inside(document: Document, sentence: Sentence, sign: Sign, held: range, aside: range) -> list[int]:
    """Return the tokens that say in what: those of the anchor's clause up to the next mark, and those that open it."""
    gap, anchor = document.words.gap, sign.hit
    low = anchor.first
    while low > sentence.first and (low - 1 in aside or low - 1 in held or BREAKS.isdisjoint(gap(low - 1, low))):
        low -= 1
    if low > sentence.first and ":" in gap(low - 1, low) and held.start >= low:
        title = range(sentence.first, low)  # "Rabies cases, 2017: first place went to"
        if not any(looks_verbal(document.words.tokens[i].word, document.language) for i in title):
            low = sentence.first if len(title) <= TITLE else low
    low = max(low, _opens(document, sentence, sign, held))
    high = anchor.last
    ahead = held.start > anchor.last
    dated = date_tokens(document, sentence)
    ends = phrases("conjunctions") - told("within_clause")
    while high < sentence.last and (high + 1 < held.start if ahead else MARKS.isdisjoint(gap(high, high + 1))):
        word = document.words.tokens[high + 1].word
        closed = (high in dated or is_name(document, high)) and sign.scales != {TIME}  # "in Selm that has"
        if not ahead and (word in ends or (closed and word in told("goes_with") | told("relative_words"))):
            break
        if not ahead and sign.numbered and high == anchor.last and word in phrases("list_words"):
            break  # "was ranked first and the others came last"
        high += 1
    while not ahead and high < sentence.last and "," in gap(high, high + 1):
        lead = [document.words.tokens[i].word for i in range(high + 1, min(high + 4, sentence.last + 1))]
        if is_name(document, high + 1) or told("by_measure").isdisjoint(lead[:2]):
            break
        high = mark_after(document, sentence, high + 1)
    if document.words.tokens[low].word in told("goes_with"):  # "With 12 people, …"
        low = next((i for i in range(low + 1, anchor.first + 1) if "," in gap(i - 1, i)), low)
    return [
        i for i in range(low, high + 1) if i not in held and i not in aside and not anchor.first <= i <= anchor.last
    ]


def _years(document: Document, sentence: Sentence, inside: Iterable[int], aside: range) -> tuple[str, ...]:
    """Return the dates of a first: those said with it, else the only one of the rest of its sentence, else of the one before."""
    own = _dates(document, sentence)
    near = [value for at, value in own if at in set(inside)]
    rest = [value for at, value in own if at not in aside]
    if near or own:
        return tuple(dict.fromkeys(near or rest))
    for number in range(sentence.number - 1, max(-1, sentence.number - 1 - BACK), -1):
        earlier = document.sentences[number]
        if "\n\n" in document.text[earlier.span.end : sentence.span.start]:
            break
        dated = _dates(document, earlier)
        if dated:
            return tuple(dict.fromkeys(value for _, value in dated))
    return ()


def _dates(document: Document, sentence: Sentence) -> list[tuple[int, str]]:
    """Return the dates of a sentence by token; a year that is read as something else is one too."""
    found = [(document.tokens_of(m).last, m.value) for m in sentence.dates]
    found += [
        (document.tokens_of(m).first, m.value)
        for m in sentence.dismissed
        if m.kind == "date" and YEAR.fullmatch(m.value)
    ]
    return sorted(found)


def window(one: First) -> list[Sentence]:
    """Return the sentence of a first and those before it in its paragraph that may have named the list."""
    out: Sequence[Sentence] = one.document.sentences[max(0, one.sentence.number - BACK) : one.sentence.number + 1]
    return [s for s in out if "\n\n" not in one.document.text[s.span.end : one.sentence.span.start]]
