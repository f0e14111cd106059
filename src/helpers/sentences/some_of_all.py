"""Numbers of some out of all of whom a verb behind both is said: "Twelve of the 94 residents of the camp died", "212 dari 350 kios hangus"."""

from __future__ import annotations

from collections.abc import Collection

from helpers.readers.mention import Mention
from helpers.sentences.counted_nouns import is_verb
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit
from helpers.texts.stems import stems

LEAD = 5  # words from "of" to the number of all: "of the market's 350 stalls"
REACH = 8  # words from those counted to what befell them: "of the camp in Selm were"


def whole_behind(document: Document, sentence: Sentence, mention: Mention) -> Mention | None:
    """Return the number that another is out of, right behind it: the 94 of "twelve of the 94 residents"; or None."""
    words, at = document.words, document.tokens_of(mention).last + 1
    if mention.kind != "count" or at >= sentence.last or words.tokens[at].word not in phrases("part_of"):
        return None
    if words.gap(at - 1, at).strip():
        return None
    for index in range(at + 1, min(sentence.last, at + LEAD) + 1):
        found = next((m for m in sentence.quantities if document.tokens_of(m).first == index), None)
        if found is not None:
            return found if found.kind == "count" and found.noun else None
        if words.gap(index - 1, index).strip(" '’"):
            return None
    return None


def befell_some(document: Document, sentence: Sentence, mention: Mention, cue: Hit) -> Mention | None:
    """Return the number of all where a cue behind it says what befell the some that are counted, or None."""
    whole = whole_behind(document, sentence, mention)
    if whole is None or cue.first == cue.last and not _is_deed(document.words.tokens[cue.first].word):
        return None
    words, last = document.words, document.noun_phrase(whole).last
    if last >= cue.first:  # an Indonesian phrase may take in the verb behind its noun
        last = document.tokens_of(whole).last
    near = last < cue.first <= last + REACH and sentence.clause_of(cue.first) == sentence.clause_of(last)
    if not near or any(words.gap(i, i + 1).strip(" '’") for i in range(last, cue.first)):
        return None
    between = {words.tokens[i].word for i in range(document.tokens_of(whole).last + 1, cue.first)}
    others = phrases("relative_pronouns") | phrases("conjunctions") | phrases("list_words") | phrases("negations")
    asked = phrases("asked") | phrases("interviews") | phrases("other_sampling") | phrases("samples")
    return whole if between.isdisjoint(others | asked) and whole.noun.lower() not in asked else None


def is_whole_befallen(document: Document, sentence: Sentence, mention: Mention, own: Collection[str]) -> bool:
    """Say whether a number is of all of whom a verb behind it befell the some that stand before it; `own` are stems that may be that verb."""
    parts = [m for m in sentence.quantities if m.end <= mention.start and m.kind == "count"]
    if not parts or whole_behind(document, sentence, parts[-1]) is not mention:
        return False
    words, last = document.words, document.tokens_of(mention).last
    return any(
        not stems(words.tokens[i].word).isdisjoint(own)
        and _is_deed(words.tokens[i].word)
        and befell_some(document, sentence, parts[-1], Hit(i, i)) is not None
        for i in range(last + 1, min(sentence.last, last + REACH + 2) + 1)
    )


def _is_deed(word: str) -> bool:
    return is_verb(word) or word in told("did") | phrases("befallen") | phrases("deeds_done")
