"""Numbers of those to whom something more happened, which a property of its own counts: "164 penerima putus sekolah".

Such a property says in its label whom it counts and what befell them ("recipients who dropped out"), and its cue is what
befell them. Who they are is then no claim of how many recipients there were.
"""

from __future__ import annotations

from dataclasses import replace

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of

BEHIND = 6  # words from whom a number counts to what befell them
OPENS = 3  # words before the deed that a sentence opens with


def of_narrower_deeds(document: Document, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Return matches without those of a number that a narrower property has by what befell those it counts."""
    counted = [one for one in matches if one.cues.entry.type == "count"]
    wider = [(one, other) for one in counted for other in counted if _is_narrower(document, sentence, one, other)]
    out = [one for one in matches if not any(one is left for left, _ in wider)]
    for left, kept in wider:  # what tells whom the wider counts is no group of the narrower
        told = replace(kept.cues, vocabulary=kept.cues.vocabulary | left.cues.vocabulary)
        out = [replace(kept, cues=told) if one is kept else one for one in out]
    return out


def _is_narrower(document: Document, sentence: Sentence, one: Match, other: Match) -> bool:
    """Say whether another match has the number of one, as the property of those to whom more happened."""
    wide, entry = one.cues.entry, other.cues.entry
    if other.mention is not one.mention or wide.property == entry.property:
        return False
    if (wide.subject, wide.type, wide.unit) != (entry.subject, entry.type, entry.unit):
        return False
    whom = stems(document.words.tokens[one.cue.last].word)
    if not _says(other, whom) or any(_says(one, stems(word)) for word in _said(document, other.cue)):
        return False
    return _is_behind(document, sentence, one, other.cue) or _opens(document, sentence, one, other.cue)


def _says(match: Match, found: frozenset[str]) -> bool:
    """Say whether the label of a match's property has a word of these stems."""
    labels = match.cues.entry.label.values()
    return any(not stems(word).isdisjoint(found) for label in labels for word in words_of(label))


def _said(document: Document, hit: Hit) -> list[str]:
    return [document.words.tokens[i].word for i in range(hit.first, hit.last + 1)]


def _is_behind(document: Document, sentence: Sentence, one: Match, deed: Hit) -> bool:
    """Say whether what befell them stands behind those whom a number counts, with no mark and no other number between."""
    first, last = document.tokens_of(one.mention).first, one.cue.last
    if not (first < one.cue.first and 0 < deed.first - last <= BEHIND):
        return False
    if sentence.clause_of(deed.first) != sentence.clause_of(first):
        return False
    if any(set(document.words.gap(i, i + 1)) & set(",;:.(") for i in range(last, deed.first)):
        return False
    joined = phrases("list_words") | phrases("conjunctions") | phrases("denials")
    if any(document.words.tokens[i].word in joined for i in range(last + 1, deed.first)):
        return False
    return not any(last < document.tokens_of(m).first < deed.first for m in sentence.quantities)


def _opens(document: Document, sentence: Sentence, one: Match, deed: Hit) -> bool:
    """Say whether a sentence opens with what befell them, and it grew or fell to so many: "Referrals rose from 240 patients"."""
    first = document.tokens_of(one.mention).first
    if deed.first - sentence.first > OPENS or deed.last >= first:
        return False
    verbs = told("ups") | told("downs") | phrases("numbering") | phrases("reached")
    between = [document.words.tokens[i].word for i in range(deed.last + 1, first)]
    return any(word in verbs for word in between) and not any(word in phrases("list_words") for word in between)
