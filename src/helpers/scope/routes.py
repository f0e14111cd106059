"""Which places are only the ends of a way: "from its source in Lake Orm to the bay of Feln", "dari Kema hingga Selu"."""

from __future__ import annotations

from helpers.corpora.units import conversion
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
    return _is_end_of_measured(document, sentence, hit)


def _is_end_of_measured(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a place is an end of a way whose length stands between the two: "From Orm the line climbs for 11 km to Feln"."""
    tokens = document.words.tokens
    lengths = [
        document.tokens_of(m) for m in sentence.quantities if m.kind == "measurement" and conversion(m.unit, "m")
    ]
    start, end = (_lead(document, sentence, hit, phrases(key)) for key in ("way_from", "way_to"))
    via = document.words.literal(phrases("way_via"), max(sentence.first, hit.first - REACH), hit.first - 1)
    if via and not document.words.gap(via[-1].last, hit.first).strip():
        begun = [i for i in range(sentence.first, hit.first) if tokens[i].word in phrases("way_from")]
        ended = [i for i in range(hit.last, sentence.last) if tokens[i].word in phrases("way_to")]
        ways = [(i, j) for i in begun for j in ended]
    elif start >= 0:
        others = [i for i in range(hit.last + 1, sentence.last) if tokens[i].word in phrases("way_to")]
        ways = [(start, i) for i in others]
    else:
        before = range(sentence.first, end) if end >= 0 else range(0)
        ways = [(i, end) for i in before if tokens[i].word in phrases("way_from") and _is_of_place(document, i)]
    return any(
        _leads_to_name(document, sentence, first)
        and _leads_to_name(document, sentence, last)
        and any(first < one.first <= one.last < last for one in lengths)
        for first, last in ways
    )


def _leads_to_name(document: Document, sentence: Sentence, lead: int) -> bool:
    """Say whether a name follows a word of a way with no mark or number between: "to the old village of Feln"."""
    words = document.words
    for index in range(lead + 1, min(lead + REACH, sentence.last) + 1):
        if words.gap(index - 1, index).strip() or words.tokens[index].word[0].isdigit():
            return False
        if document.text[words.tokens[index].start].isupper():
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
