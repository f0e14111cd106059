"""Numbers of those to whom a property's verb was done, told out of all: "felled 231 of the town's trees", "helped 40 of its 90 pupils".

They are no part of what the property counts, but all of it; the number that they are out of is not.
"""

from __future__ import annotations

from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.counted_nouns import is_verb
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.some_of_all import befell_some
from helpers.texts.endings import ends
from helpers.texts.stems import stems

REACH = 7  # words from "of" to the noun, and back from the number of all to the verb


def is_all_done_to(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number stands right after a property's verb, and "of the" and the property's own noun behind it."""
    words, covered = document.words, document.tokens_of(one.mention)
    at = covered.last + 1
    if one.cues.entry.quantity == "flow" and befell_some(document, sentence, one.mention, one.cue) is not None:
        return True
    if one.cues.entry.quantity != "flow" or one.cue.last + 1 != covered.first or not _is_deed(document, one):
        return False
    if at > sentence.last or words.tokens[at].word not in phrases("genitive") | phrases("of_words"):
        return False
    for index in range(at + 1, min(sentence.last, at + REACH) + 1):
        word = words.tokens[index].word
        if words.gap(index - 1, index).strip():
            return False
        if not _is_light(document, index) and not stems(word).isdisjoint(one.cues.vocabulary):
            return True
        owner = index < sentence.last and ends(words.tokens[index + 1].word, "possessor")  # "the town council's trees"
        if not (_is_light(document, index) or owner or word[0].isdigit()):
            return False
    return False


def is_out_of_all(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is that of all, some of whom a verb before both numbers is said of: "felled 231 of the town's 1,400 trees"."""
    words, first = document.words, document.tokens_of(one.mention).first
    if one.cues.entry.quantity != "flow":
        return False
    at = first - 1
    while at > sentence.first and first - at <= REACH and not words.gap(at, at + 1).strip(" '’"):
        if words.tokens[at].word in phrases("genitive") | phrases("of_words") | phrases("part_of"):
            break
        at -= 1
    ends_number = [m for m in sentence.quantities if m.kind == "count" and document.tokens_of(m).last == at - 1]
    if not ends_number or words.tokens[at].word not in phrases("part_of") | phrases("genitive") | phrases("of_words"):
        return False
    opens = document.tokens_of(ends_number[0]).first
    verbs = range(max(sentence.first, opens - 2), opens)
    return any(_is_verbal(words.tokens[i].word) for i in verbs)


def _is_light(document: Document, index: int) -> bool:
    word = document.words.tokens[index].word
    large = document.text[document.words.tokens[index].start].isupper()
    return large or word in phrases("determiners") | phrases("possessives") or ends(word, "possessor")


def _is_deed(document: Document, one: Match) -> bool:
    words = [document.words.tokens[i].word for i in range(one.cue.first, one.cue.last + 1)]
    bare = (
        len(words) == 1 and words[0] not in load_lexicon(document.language).nouns
    )  # "sank", no noun of what is counted
    return any(_is_verbal(word) for word in words) or (bare and words[0].isalpha() and not ends(words[0], "plural"))


def _is_verbal(word: str) -> bool:
    return is_verb(word) or word in told("did")
