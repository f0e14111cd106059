"""The words that say a first place or another rank: "the most deprived", "number one", "the second largest"."""

from __future__ import annotations

from typing import NamedTuple

from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrasing import says, scales, told
from helpers.sentences.topics import MARKS, is_name
from helpers.sentences.words import Hit

TIME = "time"  # the scale of who was the first of all to do something
DEED = 12  # words from "first" to what was done first
NEAR = 3  # words beside a superlative in which "second", "one of" or "jointly" may stand


class Sign(NamedTuple):
    """The words that say a first place: where they stand, on what scales, which rank, and whether by a number."""

    hit: Hit
    scales: frozenset[str]
    rank: str = "1"
    numbered: bool = False
    loose: bool = False  # words that say more than first places: "led", "as first"


def signs_of(document: Document, sentence: Sentence) -> list[Sign]:
    """Return the superlatives of a sentence, then its first places and last, then its other ranks."""
    ranks = _ranks(document, sentence)
    leads = {hit.last + 1: value for hit, value in ranks.items()}
    trails = {hit.first - 1: hit for hit in ranks}
    numbered = {index for hit in ranks for index in range(hit.first, hit.last + 1)}
    found, covered = [], set()
    for hit, ways in _superlatives(document, sentence):
        value = leads.get(hit.first, "1")  # "the second largest"
        if document.language == "id" and hit.last in trails:  # "terbesar kedua"
            after = trails[hit.last]
            found.append(Sign(Hit(hit.first, after.last), ways, ranks[after]))
            continue
        found.append(Sign(hit if value == "1" else Hit(hit.first - 1, hit.last), ways, value))
    for table, way in (("first_places", "first"), ("prize_to", "first"), ("last_places", "last")):
        opens = sentence.first + (table == "prize_to")
        found += [
            Sign(
                hit,
                frozenset((_way(document, sentence, hit, way),)),
                "1",
                not numbered.isdisjoint(range(hit.first, hit.last + 1)),
            )
            for hit in says(document, told(table), opens, sentence.last)
            if hit.last not in trails or document.language == "en" or ranks[trails[hit.last]] == "1"  # "pemenang kedua"
        ]
    for one in found:
        covered |= set(range(one.hit.first, one.hit.last + 1))
    found += [
        Sign(hit, frozenset(("first",)), value, True)
        for hit, value in ranks.items()
        if covered.isdisjoint(range(hit.first, hit.last + 1))
    ]
    covered |= numbered
    for hit in says(document, told("loose_firsts"), sentence.first + 1, sentence.last):
        if covered.isdisjoint(range(hit.first, hit.last + 1)):
            found += _loose(document, sentence, hit)
    return found


def _way(document: Document, sentence: Sentence, hit: Hit, way: str) -> str:
    """Return the scale of words for a first place: "was first to build" says who did it before all others."""
    tokens = document.words.tokens
    to = hit.last + 1 < sentence.last and tokens[hit.last + 1].word in told("to") & told("deed_leads")
    return TIME if way == "first" and to and tokens[hit.last].word in told("first_words") else way


def _loose(document: Document, sentence: Sentence, hit: Hit) -> list[Sign]:
    """Return the sign of words that may say a first place, or who was the first to do something; not a first time."""
    tokens, stop = document.words.tokens, hit.last
    while stop < min(sentence.last, hit.last + DEED) and MARKS.isdisjoint(document.words.gap(stop, stop + 1)):
        stop += 1
    words = [tokens[i].word for i in range(hit.last + 1, stop + 1)]
    if not told("first_times").isdisjoint([*words[:1], tokens[hit.first - 1].word]):
        return []
    if tokens[hit.last].word in told("first_words"):
        deed = next((i for i, word in enumerate(words) if word in told("deed_leads")), None)
        if deed is not None:
            return [Sign(hit, frozenset((TIME,)))] if deed < len(words) - 1 else []
    return [Sign(hit, frozenset(("first",)), loose=True)]


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


def _ranks(document: Document, sentence: Sentence) -> dict[Hit, str]:
    """Return the ranks of a sentence by number, "came first" among them though no noun of rank stands beside it."""
    found = [m for m in sentence.quantities if m.kind == "rank"]
    for mention in sentence.dismissed:
        first = document.tokens_of(mention).first
        if mention.reason == "ordinal" and first > sentence.first:
            if document.words.tokens[first - 1].word in told("ranks_bare"):
                found.append(mention)
    return {document.tokens_of(m): m.value for m in found if m.value.isdigit()}


def is_one_of_many(document: Document, sentence: Sentence, sign: Sign) -> bool:
    """Say whether a superlative is a second one, or of several: "one of the largest", "the second largest", "among the most"."""
    gap = document.words.gap
    hit = sign.hit
    low, high = hit.first, hit.last
    while low > sentence.first and hit.first - low < NEAR + 2 and MARKS.isdisjoint(gap(low - 1, low)):
        low -= 1
    while high < sentence.last and high - hit.last < NEAR and MARKS.isdisjoint(gap(high, high + 1)):
        high += 1
    if says(document, told("not_the_first"), low, hit.first - 1):
        return True
    if sign.rank != "1":
        return False
    ordered = says(document, told("in_order"), sentence.first, sentence.last)
    others = [hit for hit in says(document, told("not_first"), low, high) if not is_of_another(document, sign, hit)]
    return bool(others) and not ordered


def is_of_another(document: Document, sign: Sign, hit: Hit) -> bool:
    """Say whether words that deny a first place are said of another name: "Osk stands first and Tarby second"."""
    return hit.first - 1 > sign.hit.last and is_name(document, hit.first - 1)
