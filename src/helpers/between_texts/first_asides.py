"""What a sentence says beside the list that a first place is in: who says it, who keeps the list, among how many, another rank."""

from __future__ import annotations

from helpers.between_texts.first_holders import mark_after
from helpers.between_texts.firsts import First
from helpers.between_texts.phrase_names import is_capital
from helpers.scope.bodynames import kind_words
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.topics import MARKS, is_name
from helpers.texts.endings import ends


def beside_list(one: First) -> set[int]:
    """Return the tokens of a first that do not say in what it is."""
    return _sayers(one) | _keepers(one) | _amounts(one) | _how_many(one) | _other_ranks(one)


def _how_many(one: First) -> set[int]:
    """Return the tokens of numbers: among how many a first stands, "the eleven districts"."""
    spans = [one.document.tokens_of(mention) for mention in one.sentence.quantities if mention.kind == "count"]
    return {index for span in spans for index in range(span.first, span.last + 1)}


def _sayers(one: First) -> set[int]:
    """Return the tokens up to the next mark of whom a sentence goes by: "According to Marsh,"; not by what things are ordered."""
    found: set[int] = set()
    for hit in one.document.words.literal(phrases("according"), one.sentence.first, one.sentence.last - 1):
        body = one.document.words.tokens[hit.last + 1].word in phrases("body_words") | kind_words()
        if is_name(one.document, hit.last + 1) or body:
            found |= set(range(hit.first, mark_after(one.document, one.sentence, hit.last + 1) + 1))
    return found


def _keepers(one: First) -> set[int]:
    """Return the tokens of who keeps the list: "the provincial chamber's table of"; no names, which may be the list's."""
    tokens, found = one.document.words.tokens, set()
    for index in range(one.sentence.first + 1, one.sentence.last + 1):
        if tokens[index].word in told("list_nouns") and ends(tokens[index - 1].word, "possessor"):
            for back in (index - 1, index - 2):
                if back >= one.sentence.first and not is_capital(one.document, one.sentence, back):
                    found.add(back)
    return found


def _amounts(one: First) -> set[int]:
    """Return the tokens of what a first place was won with: "with 300 spindles"."""
    tokens, found = one.document.words.tokens, set()
    for index in range(one.sentence.first, one.sentence.last):
        if one.anchor.first <= index <= one.anchor.last:
            continue
        if tokens[index].word in told("goes_with") and tokens[index + 1].word[0].isdigit():
            amount = index + 1
            while amount < one.sentence.last and tokens[amount + 1].word[0].isdigit():
                amount += 1
            found |= set(range(index, mark_after(one.document, one.sentence, amount) + 1))
    return found


def _other_ranks(one: First) -> set[int]:
    """Return the tokens between marks that give another rank: "Fourth in the county by size, it was ..."."""
    found: set[int] = set()
    gap = one.document.words.gap
    for mention in (*one.sentence.quantities, *one.sentence.dismissed):
        if mention.kind != "rank" and mention.reason != "ordinal":
            continue
        low = high = one.document.tokens_of(mention).first
        while low > one.sentence.first and MARKS.isdisjoint(gap(low - 1, low)):
            low -= 1
        high = mark_after(one.document, one.sentence, high)
        if not low <= one.anchor.first <= high:
            found |= set(range(low, high + 1))
    return found
