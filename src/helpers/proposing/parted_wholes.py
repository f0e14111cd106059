"""Numbers of a whole of which a sentence tells a part: "of the 4.9 million people 19 per cent are poor"; nobody says that all are."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import ends
from helpers.texts.verb_forms import looks_passive

LEADS = 4  # words between "of" and the number: "of the total", "of Selmark's"


def is_whole_of_part(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a count is only what another number is some of, and its cue is said of those some."""
    if one.mention.kind != "count":
        return False
    words, phrase = document.words, document.noun_phrase(one.mention)
    if looks_passive(words.tokens[one.cue.first].word, document.language) and phrase.first + 1 < one.cue.first:
        phrase = Hit(phrase.first, min(phrase.last, one.cue.first - 1))  # "14.860 pendaftar" of "… pendaftar diterima"
    if one.cue.first <= phrase.last:
        return False
    lead = _lead(document, sentence, document.tokens_of(one.mention).first)
    after = words.tokens[min(phrase.last + 1, sentence.last)].word
    if lead < 0 or after in phrases("pointing_after") or words.tokens[phrase.last].word in phrases("pointing_after"):
        return False  # "dari 1.284 orang tersebut": told before, and taken up again
    cue = words.tokens[one.cue.first].start
    opens = lead == sentence.first or "," in words.gap(lead - 1, lead)
    for part in sentence.quantities:
        if part is one.mention or part.kind not in ("count", "percentage", "fraction"):
            continue
        behind = opens and one.mention.end <= part.start < cue
        before = part.end <= one.mention.start and document.noun_phrase(part).last + 1 == lead
        if (behind or before) and set(document.text[one.mention.end : cue]).isdisjoint(";:"):
            return True
    return False


def _lead(document: Document, sentence: Sentence, first: int) -> int:
    """Return the token of the "of" that leads to a number, "the total" or whose it is between them at most; or -1."""
    words, text = document.words, document.text
    light = phrases("determiners") | phrases("articles") | phrases("possessives") | phrases("all_of_them")
    for at in range(first - 1, max(sentence.first, first - LEADS) - 1, -1):
        word = words.tokens[at].word
        if words.gap(at, at + 1).strip(" '’"):
            return -1
        if word in phrases("opens_partition"):
            return at
        if word not in light and not ends(word, "possessor") and not text[words.tokens[at].start].isupper():
            return -1
    return -1
