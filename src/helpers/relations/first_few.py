"""Lists of the first few only: "the three largest items were", "tiga pos terbesar", "the top five causes".

Their numbers make less than the whole, however near they come.
"""

from __future__ import annotations

from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.texts.endings import ends

NEAR = 2  # words between how many they are and what they are the largest in
MANY = 12  # things that a list may be the first of


def are_first_few(document: Document, first: int, last: int) -> bool:
    """Say whether several things are called the largest, the main ones or the commonest between two tokens."""
    if last < first:
        return False
    tokens, gap = document.words.tokens, document.words.gap
    there = document.mentions_between(tokens[first].start, tokens[last].end)
    numbers = [document.tokens_of(m) for m in there if m.value.isdigit() and 1 < int(m.value) <= MANY]
    for hit in says(document, told("largest_ones"), first, last):
        for low, high in (sorted((number, hit)) for number in numbers):
            between = range(low.last + 1, high.first)
            marked = any(gap(i - 1, i).strip() for i in (*between, high.first))
            joined = any(tokens[i].word in phrases("list_words") for i in between)
            if len(between) <= NEAR and not marked and not joined:
                return True
        after = hit.last + 1
        if document.language == "en" and after <= last and ends(tokens[after].word, "plural"):
            return True
    return bool(says(document, told("most_of_all"), first, last))
