"""Numbers of one alone of several: "40 offices, the largest of which has 200 staff", "yang terbesar di antaranya berukuran 40 meter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.texts.endings import ends
from helpers.texts.stems import stems

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

REACH = 8  # words from "the largest of which" to its number


def is_of_one_of_them(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause tells only of the largest, oldest or last of several, and the property asks for no such one."""
    document = scopes.document
    first = document.tokens_of(one.mention).first
    for hit in says(document, phrases("of_these"), max(sentence.first + 1, first - REACH), first - 1):
        at = hit.first - 1
        if _is_superlative(document, at) and stems(document.words.tokens[at].word).isdisjoint(one.cues.vocabulary):
            return not any("," in document.words.gap(i, i + 1) for i in range(hit.last, first - 1))
    return False


def _is_superlative(document: Document, index: int) -> bool:
    """Say whether a word is a superlative behind an article: "the largest", "yang terbesar"."""
    tokens = document.words.tokens
    word, before = tokens[index].word, tokens[index - 1].word if index else ""
    led = before in (phrases("articles") if document.language == "en" else phrases("relative_pronouns"))
    formed = document.language == "en" and ends(word, "superlative")
    return led and (formed or word in told("superlatives") | phrases("last_one"))
