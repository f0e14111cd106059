"""Lengths told of another extent than the property's: how high or how wide something is, where its length is asked for.

"A concrete wall 3.8 metres high", "lebar tembok itu 4 meter"; nor is "40 metres from the shore" how long a wall is.
"""

from __future__ import annotations

from functools import lru_cache

from helpers.corpora.units import dimension
from helpers.readers.language_data import language_data
from helpers.readers.mention import Mention
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import LANGUAGES, phrases
from helpers.sentences.phrasing import told
from helpers.texts.endings import stripped
from helpers.texts.stems import words_of

BEHIND = 2  # words from a number to "high", "in height"


def is_of_other_extent(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a length is told as a height, a width or a depth, or as how far off, and the property asks for another."""
    if one.mention.kind != "measurement" or dimension(one.mention.unit) != "length":
        return False
    own = _asked(one.cues)
    if not own:
        return False
    said = _behind(document, sentence, one.mention) or _before(document, sentence, one.mention)
    if said:
        return own.isdisjoint(said)
    return _is_how_far(document, sentence, one.mention)


@lru_cache(maxsize=1)
def _extents() -> dict[str, frozenset[str]]:
    """Return word -> the extents that it tells: high and height are one, "sedalam" is of depth."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for name, words in language_data(language, "propose")["extents"].items():
            for word in words:
                found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def _told_by(word: str) -> frozenset[str]:
    return _extents().get(word) or _extents().get(stripped(word, "possessed"), frozenset())


def _asked(cues: EntryCues) -> frozenset[str]:
    """Return the extents that the label, the name or the cues of a property ask for."""
    entry = cues.entry
    said = [
        *entry.label.values(),
        entry.property.replace("_", " "),
        *(cue for one in entry.cues.values() for cue in one),
    ]
    return frozenset(name for phrase in said for word in words_of(phrase) for name in _told_by(word))


def _behind(document: Document, sentence: Sentence, mention: Mention) -> frozenset[str]:
    """Return the extents that words right behind a number tell: "3.8 metres high", "3,8 meter tingginya"."""
    words, last = document.words, document.tokens_of(mention).last
    for index in range(last + 1, min(last + BEHIND, sentence.last) + 1):
        if words.gap(index - 1, index).strip():
            break
        if _told_by(words.tokens[index].word):
            return _told_by(words.tokens[index].word)
        if words.tokens[index].word not in phrases("prepositions"):
            break
    return frozenset()


def _before(document: Document, sentence: Sentence, mention: Mention) -> frozenset[str]:
    """Return the extents that the nearest such word before a number tells, in its clause and with no other number between."""
    first = document.tokens_of(mention).first
    others = [
        document.tokens_of(m).last for m in sentence.quantities if m.end <= mention.start and m.kind == mention.kind
    ]
    low = max([sentence.first, *(last + 1 for last in others)])
    for index in range(first - 1, low - 1, -1):
        if sentence.clause_of(index) != sentence.clause_of(first):
            break
        if _told_by(document.words.tokens[index].word):
            return _told_by(document.words.tokens[index].word)
    return frozenset()


def _is_how_far(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether "from" alone follows a length: "40 metres from the shore", not "5,640 metres from A to B"."""
    words, after = document.words, document.tokens_of(mention).last + 1
    if after >= sentence.last or words.gap(after - 1, after).strip() or words.tokens[after].word not in told("from"):
        return False
    clause = sentence.clause_of(after)
    rest = {words.tokens[i].word for i in range(after + 1, sentence.last + 1) if sentence.clause_of(i) == clause}
    return rest.isdisjoint(told("to") | phrases("up_to"))
