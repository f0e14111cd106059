"""Who comes first in what: "Osk was the largest port", "no other port handled as much", "first among them was Osk".

A first has a scale (size, age, first place), a holder and the words that say in what: read from a superlative, a first
place, or a comparison with all others. Nothing is read where several share it, or where it is one of several.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from helpers.comparisons import compared, scales
from helpers.cues import Hit, phrases
from helpers.document import Document, Sentence
from helpers.first_holders import BREAKS, Holder, holder_after, holder_before
from helpers.phrase_names import date_tokens
from helpers.phrasing import says, told
from helpers.topics import MARKS, is_name

MOST = 12  # first places in one sentence; with more it is a table
NEAR = 3  # words beside a superlative in which "second" or "one of" may stand
BACK = 2  # sentences back in which a list may have been named
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


class First(NamedTuple):
    """A first place: where it is said, of whom, on what scales, in what (tokens), and in which year."""

    document: Document
    sentence: Sentence
    anchor: Hit
    holder: str
    named: bool
    scales: frozenset[str]
    inside: tuple[int, ...]
    years: tuple[str, ...]


def firsts(document: Document, sentence: Sentence) -> list[First]:
    """Return the first places that a sentence gives to somebody."""
    if document.text[sentence.span.start : sentence.span.end].rstrip().endswith("?"):
        return []
    if says(document, told("shared_place"), sentence.first, sentence.last):
        return []
    found: list[First] = []
    anchors = [*_superlatives(document, sentence), *_places(document, sentence)]
    if len(anchors) > MOST:
        return []
    for anchor, ways in anchors:
        if _is_one_of_many(document, sentence, anchor):
            continue
        prize = says(document, told("prize_to"), anchor.first, anchor.last)
        holder = None if prize else holder_before(document, sentence, anchor)
        holder = holder or holder_after(document, sentence, anchor)
        found += _first(document, sentence, anchor, ways, holder)
    for anchor, ways, holder in compared(document, sentence):
        found += _first(document, sentence, anchor, ways, holder)
    held: dict[str, First] = {}
    for one in sorted(found, key=lambda f: bool(f.scales & {"first", "last"})):  # better one that says on what scale
        held.setdefault(one.holder, one)
    return list(held.values())


def _superlatives(document: Document, sentence: Sentence) -> list[tuple[Hit, frozenset[str]]]:
    """Return the superlatives of a sentence with the words that make them: "the most deprived", "paling tinggi"."""
    tokens, found = document.words.tokens, []
    for index in range(sentence.first, sentence.last + 1):
        word = tokens[index].word
        if word in told("superlative_leads") and index < sentence.last:
            after = scales().get(tokens[index + 1].word, frozenset())
            found.append((Hit(index, index + bool(after)), after or frozenset(("size",))))
        elif word in told("superlatives") and (
            index == sentence.first or tokens[index - 1].word not in told("superlative_leads")
        ):
            found.append((Hit(index, index), scales().get(word, frozenset((word,)))))
    return found


def _places(document: Document, sentence: Sentence) -> list[tuple[Hit, frozenset[str]]]:
    """Return the words of a sentence that say a first place, or a last: "number one", "tops", "juara pertama"."""
    found = [
        (hit, frozenset(("first",))) for hit in says(document, told("first_places"), sentence.first, sentence.last)
    ]
    found += [
        (hit, frozenset(("first",))) for hit in says(document, told("prize_to"), sentence.first + 1, sentence.last)
    ]
    found += [(hit, frozenset(("last",))) for hit in says(document, told("last_places"), sentence.first, sentence.last)]
    return found


def _is_one_of_many(document: Document, sentence: Sentence, anchor: Hit) -> bool:
    """Say whether a superlative is a second one, or of several: "one of the largest", "the second largest", "among the most"."""
    gap = document.words.gap
    low, high = anchor.first, anchor.last
    while low > sentence.first and anchor.first - low < NEAR + 2 and MARKS.isdisjoint(gap(low - 1, low)):
        low -= 1
    while high < sentence.last and high - anchor.last < NEAR and MARKS.isdisjoint(gap(high, high + 1)):
        high += 1
    if says(document, told("not_the_first"), low, anchor.first - 1):
        return True
    ordered = says(document, told("in_order"), sentence.first, sentence.last)
    return bool(says(document, told("not_first"), low, high)) and not ordered


def _first(
    document: Document, sentence: Sentence, anchor: Hit, ways: frozenset[str], holder: Holder | None
) -> list[First]:
    if holder is None or not holder[1]:
        return []
    held, name, aside = holder
    inside = _inside(document, sentence, anchor, held, aside)
    ordered = says(document, told("in_order"), sentence.first, sentence.last)
    for table in (phrases("plan"), told("left_out"), frozenset() if ordered else told("not_first")):
        for hit in says(document, table, sentence.first, sentence.last):
            if set(range(hit.first, hit.last + 1)) <= set(inside):
                return []
    years = _years(document, sentence, [*inside, *range(anchor.first, anchor.last + 1)], held, aside)
    capital = any(character.isupper() for character in name[:1])
    return [First(document, sentence, anchor, name, capital, ways, tuple(inside), years)]


def _inside(document: Document, sentence: Sentence, anchor: Hit, held: range, aside: range) -> list[int]:
    """Return the tokens that say in what: those of the anchor's clause up to the next mark, and those that open it."""
    gap = document.words.gap
    low = anchor.first
    while low > sentence.first and (low - 1 in aside or low - 1 in held or BREAKS.isdisjoint(gap(low - 1, low))):
        low -= 1
    high = anchor.last
    ahead = held.start > anchor.last
    dated = date_tokens(document, sentence)
    ends = phrases("conjunctions") - {"and", "or", "than", "as"}
    while high < sentence.last and (high + 1 < held.start if ahead else MARKS.isdisjoint(gap(high, high + 1))):
        word = document.words.tokens[high + 1].word
        closed = high in dated or is_name(document, high)
        if not ahead and (word in ends or (closed and word in told("goes_with"))):
            break
        high += 1
    while not ahead and high < sentence.last and "," in gap(high, high + 1):
        lead = [document.words.tokens[i].word for i in range(high + 1, min(high + 4, sentence.last + 1))]
        if told("by_measure").isdisjoint(lead[:2]):
            break
        high += 1
        while high < sentence.last and MARKS.isdisjoint(gap(high, high + 1)):
            high += 1
    if document.words.tokens[low].word in told("goes_with"):  # "With 12 people, …"
        low = next((i for i in range(low + 1, anchor.first + 1) if "," in gap(i - 1, i)), low)
    return [
        i for i in range(low, high + 1) if i not in held and i not in aside and not anchor.first <= i <= anchor.last
    ]


def _years(document: Document, sentence: Sentence, inside: Iterable[int], held: range, aside: range) -> tuple[str, ...]:
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
