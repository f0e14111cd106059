"""Which places are only the ends of a way: "from its source in Lake Orm to the bay of Feln", "dari Kema hingga Selu"."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit

LENGTHS = ("km", "m", "miles", "mi", "nautical miles", "NM")  # units of a distance
REACH = 6  # words between "from" or "to" and the name
WAYS = (("way_from", "way_to"), ("way_between", "way_and"))


def is_end_of_way(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a place is where a way begins or ends: no number of the way is of that place alone."""
    words = document.words
    for start, end in WAYS:
        if _lead(document, sentence, hit, phrases(start)) >= 0:
            for index in range(hit.last + 1, min(hit.last + REACH, sentence.last) + 1):
                if words.gap(index - 1, index).strip(" ,\n") or words.tokens[index].word[0].isdigit():
                    break
                if words.tokens[index].word in phrases(end):
                    return True
        at = _lead(document, sentence, hit, phrases(end))
        if at >= 0 and any(
            words.tokens[i].word in phrases(start) and _is_of_place(document, i)
            for i in range(max(sentence.first, at - REACH), at)
        ):
            return True
    return False


def is_measured_from(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a place is only what a distance is measured from: "157 km west of Selm", "12 km dari Kota Selm"."""
    words, at, told = document.words, hit.first - 1, False
    while at > sentence.first and hit.first - at <= REACH and not words.gap(at, at + 1).strip():
        if ends_distance(document, sentence, at):
            return told
        word = words.tokens[at].word
        if word not in phrases("bearings") | phrases("bearing_links") | phrases("settlement_words") | phrases(
            "place_titles"
        ):
            if word not in phrases("place_kinds") | phrases("place_nouns") | phrases("articles"):
                return False
        told = told or word in phrases("bearings")
        at -= 1
    return False


def ends_distance(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether a word is the last of a length: what follows says from where, "160 km in the north of"."""
    lengths = (m for m in sentence.mentions if m.kind == "measurement" and m.unit in LENGTHS)
    return any(document.tokens_of(m).last == index for m in lengths)


def _lead(document: Document, sentence: Sentence, hit: Hit, leads: frozenset[str]) -> int:
    """Return the nearest word of a list before a name, with no mark or number between, or -1."""
    words = document.words
    for index in range(hit.first - 1, max(sentence.first, hit.first - REACH) - 1, -1):
        if words.gap(index, index + 1).strip() or words.tokens[index].word[0].isdigit():
            return -1
        if words.tokens[index].word in leads:
            return index if _is_of_place(document, index) else -1
    return -1


def _is_of_place(document: Document, index: int) -> bool:
    """Say whether "from" or "dari" leads to no number: "more than", "lebih dari 61 ribu", "from 40 to 60"."""
    following = document.words.tokens[index + 1].word if index + 1 < len(document.words.tokens) else ""
    before = document.words.tokens[index - 1].word if index else ""
    return not following[:1].isdigit() and before not in phrases("hedged_from")
