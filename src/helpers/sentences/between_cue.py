"""What stands between a cue and a number and is neither: brackets, how many places, the same sum in other money, another's name."""

from __future__ import annotations

from itertools import pairwise

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.inline_labels import inline_label, list_start
from helpers.sentences.phrases import phrases
from helpers.sentences.value_kinds import alike_kinds
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of


def brackets_between(document: Document, sentence: Sentence, mention: Mention, left: int, right: int) -> list[Hit]:
    """Return the words of whole brackets between two tokens, without those that hold a number of a mention's kind."""
    tokens = document.words.tokens
    bracketed = left < right and document.text.find("(", tokens[left].end, tokens[right].start) >= 0
    found = _relative_between(document, left, right) if left < right and mention.kind == "rank" else []
    if not bracketed and not found:
        return []
    gap, opened = document.words.gap, 0
    for index in range(left + 1, right + 1):
        between = gap(index - 1, index)
        if ")" in between and opened:
            found.append(Hit(opened, index - 1))
            opened = 0
        if between.rstrip().endswith("("):
            opened = index
    if not found:
        return []
    alike = [document.tokens_of(m).first for m in sentence.quantities if m.kind in alike_kinds(mention.kind)]
    return [hit for hit in found if not any(hit.first <= number <= hit.last for number in alike)]


def _relative_between(document: Document, left: int, right: int) -> list[Hit]:
    """Return what a relative clause says between two commas: "In the national table, which goes by size, Orra came sixth"."""
    gap, tokens = document.words.gap, document.words.tokens
    commas = [i for i in range(left, right) if "," in gap(i, i + 1)]
    return [
        Hit(start + 1, end) for start, end in pairwise(commas) if tokens[start + 1].word in phrases("relative_pronouns")
    ][:1]


def is_labelled_otherwise(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Say whether a number has a name of its own in a list, written small, behind a cue: "Wards 12, boats of the crew 40"."""
    label = inline_label(document, sentence, mention)
    if label is None or label.first <= hit.last <= label.last:
        return False
    if hit.first > document.tokens_of(mention).last:
        # "Selm 222, Orra 15 boats" may be boats all; "12 units, boats 15 units" are not
        names = (inline_label(document, sentence, m) for m in sentence.quantities if m.start > mention.start)
        names_next = any(name is not None and name.first <= hit.first <= name.last for name in names)
        return names_next and list_start(document, sentence, mention) >= 0
    small = document.text[document.words.tokens[label.first].start].islower()
    return small and list_start(document, sentence, mention) >= 0


def labels_next(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Say whether a cue behind an amount is the label of the next one, right before it: "pumps £46 million and wages £62 million"."""
    words, last = document.words, document.tokens_of(mention).last
    if mention.kind not in ("money", "measurement") or hit.first <= last:
        return False
    follows = any(m.kind == mention.kind and document.tokens_of(m).first == hit.last + 1 for m in sentence.quantities)
    if not follows or words.gap(hit.last, hit.last + 1).strip():
        return False
    between = range(last + 1, hit.first + 1)
    joints = phrases("list_words")
    return any(
        "," in words.gap(i - 1, i) or ";" in words.gap(i - 1, i) or words.tokens[i].word in joints for i in between
    )


def is_same_sum(document: Document, other: Mention, mention: Mention) -> bool:
    """Say whether a sum is told again in another currency: "USD 27 million or about Rp 400 billion"."""
    if (other.kind, mention.kind) != ("money", "money") or other.unit == mention.unit or other.end > mention.start:
        return False
    between = words_of(document.text[other.end : mention.start])
    return len(between) <= 4 and all(word in phrases("same_sum") for word in between)


def says_in_how_many(document: Document, sentence: Sentence, mention: Mention, other: Mention) -> bool:
    """Say whether a number only says in how many places it was, and a verb leads on to the next: "deaths in 13 villages reached 127"."""
    words, first = document.words, document.tokens_of(mention).first
    covered = document.tokens_of(other)
    if other.kind != "count" or words.tokens[covered.first - 1].word not in phrases("place_before"):
        return False
    kinds = phrases("place_kinds") | phrases("wholes") | phrases("place_nouns")
    if other.noun.lower() not in kinds and other.unit not in kinds:
        return False
    bracketed = brackets_between(document, sentence, mention, covered.last, first)
    apart = {i for hit in bracketed for i in range(hit.first, hit.last + 1)}
    verbs = phrases("numbering") | phrases("auxiliaries") | phrases("copulas") | phrases("to")
    said = [words.tokens[i].word for i in range(covered.last + 1, first) if i not in apart]
    said = [word for word in said if word not in other.noun.lower().split()]
    return 0 < len(said) <= 3 and said[-1] in verbs
