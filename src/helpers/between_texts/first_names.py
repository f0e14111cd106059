"""The names of a clause that may hold a first place, where no turn of phrase says which of its words is the holder."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.between_texts.first_holders import Holder
from helpers.between_texts.first_spoken import BREAKS
from helpers.between_texts.phrase_names import date_tokens, is_capital, name_end, text_of
from helpers.scope.whereabouts import kinds
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.topics import MARKS
from helpers.sentences.words import Hit
from helpers.texts.endings import ends

BEFORE = 3  # words before a name in which it is said to be behind
LEADS = 2  # words between a preposition and the name that says where


def only_name(document: Document, sentence: Sentence, anchor: Hit) -> Holder | None:
    """Return the holder if one name stands in the clause of a first place that is neither where it is nor who is behind."""
    low, high = anchor.first, anchor.last
    while low > sentence.first and BREAKS.isdisjoint(document.words.gap(low - 1, low)):
        low -= 1
    while high < sentence.last and BREAKS.isdisjoint(document.words.gap(high, high + 1)):
        high += 1
    found = [
        name
        for name in names_between(document, sentence, low, high)
        if not set(name) & set(range(anchor.first, anchor.last + 1))
        if not _says_where(document, sentence, name) and not is_behind(document, sentence, name)
    ]
    if len(found) > 1 and len(found[0]) == 1 and found[0].start == sentence.first:
        found = found[1:]  # what begins a sentence need be no name
    if len(found) != 1:
        return None
    return found[0], text_of(document, found[0][0], found[0][-1]), range(0)


def names_between(document: Document, sentence: Sentence, low: int, high: int) -> Iterator[range]:
    """Yield the tokens of each name between two tokens; what begins a sentence counts if no small letters have it elsewhere."""
    dated = date_tokens(document, sentence)
    index = low
    while index <= high:
        last = index
        if index not in dated and is_capital(document, sentence, index):
            last = name_end(document, index, high)
            if not is_common(document, sentence, range(index, last + 1)):
                yield range(index, last + 1)
        index = last + 1


def is_common(document: Document, sentence: Sentence, name: range) -> bool:
    """Say whether a word that begins a sentence is no name: the text has it in small letters too."""
    if len(name) > 1 or name.start != sentence.first:
        return False
    word = document.words.tokens[name.start].word
    return f" {word} " in document.text or f" {word}," in document.text


def _says_where(document: Document, sentence: Sentence, name: range) -> bool:
    """Say whether a name is where, whose or of what: "in Orra", "Orra's", "the ports of Orra"; not "the town of Orra"."""
    tokens, index = document.words.tokens, name.start - 1
    if ends(tokens[name.stop - 1].word, "possessor") or (
        name.stop <= sentence.last and tokens[name.stop].word[0].isdigit()
    ):
        return True
    for _ in range(LEADS):
        if index < sentence.first or not MARKS.isdisjoint(document.words.gap(index, index + 1)):
            return False
        word = tokens[index].word
        if any(word.startswith(prefix) for prefix in told("whole_prefixes")):
            return True
        if word in phrases("prepositions") | phrases("place_before") | phrases("genitive"):
            kind = tokens[index - 1].word if index > sentence.first else ""
            return not (
                word in phrases("genitive") and is_kind(kind) and not ends(kind, "plural")
            )  # "the districts of Orra" have it
        if word not in phrases("articles") and not is_kind(word):
            return False
        index -= 1
    return False


def is_behind(document: Document, sentence: Sentence, name: range) -> bool:
    """Say whether a name is said to come after the first: "ahead of Tarby", "Tarby second"."""
    if says(document, told("rival_leads"), max(sentence.first, name.start - BEFORE), name.start - 1):
        return True
    stop = name.stop - 1
    while stop < sentence.last and stop < name.stop + 1 and MARKS.isdisjoint(document.words.gap(stop, stop + 1)):
        stop += 1
    if says(document, told("not_first") | told("trails"), name.stop, stop):
        return True
    while stop < sentence.last and BREAKS.isdisjoint(document.words.gap(stop, stop + 1)):
        stop += 1
    apart = any(";" in document.words.gap(i - 1, i) for i in range(sentence.first + 1, name.start + 1))
    return apart and any(
        name.stop <= document.tokens_of(m).first <= stop
        and (m.kind == "rank" or m.reason == "ordinal")
        and m.value.isdigit()
        and m.value != "1"
        for m in (*sentence.quantities, *sentence.dismissed)
    )


def is_kind(word: str) -> bool:
    """Say whether a word says what kind of place a name is: district, kabupaten."""
    return word in kinds() or word in phrases("place_kinds")
