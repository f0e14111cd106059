"""Money that a fund yields, which is not how much of it there is: "the income from the endowment was 20.5 million"."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems

REACH = 6  # words from a yield to what yields it: "hasil penempatan dana abadi", "income from the fund's"


def is_yield(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether the noun that a clause speaks of is what a fund yields, and the property asks for no yield."""
    words, cue = document.words, one.cue
    if one.mention.kind != "money" or one.cues.entry.type != "measurement":
        return False
    fund = any(words.tokens[i].word in phrases("funds") for i in range(cue.first, cue.last + 1))
    if not fund or cue.last >= document.tokens_of(one.mention).first:
        return False  # "hasil penjualan": what was sold for so much
    light = phrases("articles") | phrases("genitive") | phrases("determiners") | phrases("yield_links")
    at = cue.first - 1
    while at >= sentence.first and cue.first - at <= REACH and not words.gap(at, at + 1).strip(" '’"):
        word = words.tokens[at].word
        if word in phrases("yields"):
            return stems(word).isdisjoint(one.cues.vocabulary)
        if word not in light and not document.text[words.tokens[at].start].isupper():
            return False
        at -= 1
    return False
