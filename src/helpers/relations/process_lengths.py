"""Lengths of what was done between two dates, told by its name: "begun in 1892 and finished in 1904. Its construction took …".

The name is that of the deed that the dates are of ("recruited … this eighteen-month recruitment"), or one for any work that
was begun and finished; or the length is told as somebody's own: "mayor from 1998 to 2010. In his ten years as mayor …".
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.readers.mention import Mention
from helpers.relations.bounds import BEGINS, EITHER, ENDS, Point
from helpers.relations.length_words import telling_stems, words_before
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import stems

ALIKE = 5  # letters that the name of a deed and its verb begin with: "recruitment", "recruited"
SUBJECT = 5  # words before "lasted" in which the work is named
REACH = 3  # words behind a length in which what it is of is named


def is_of_process(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether a length is of what was done between two dates that stand before it, in its sentence or the one before."""
    if start.role not in (BEGINS, EITHER) or end.role not in (ENDS, EITHER):
        return False
    if max(start.mention.end, end.mention.end) > span.start or start.sentence is not end.sentence:
        return False
    if not 0 <= sentence.number - end.sentence.number <= 1:
        return False
    said = [t.word for t in document.words.tokens[end.sentence.first : end.sentence.last + 1]]
    return (
        _lasted(document, sentence, span, end, said)
        or _is_named(document, sentence, span, said)
        or _is_their_own(document, sentence, span, said)
    )


def _lasted(document: Document, sentence: Sentence, span: Mention, end: Point, said: Sequence[str]) -> bool:
    """Say whether nothing but the name of the deed and "lasted" stand before a length: "Its construction, which took …"."""
    covered, tokens = document.tokens_of(span), document.words.tokens
    first = sentence.first if end.sentence is not sentence else document.tokens_of(end.mention).last + 1
    hits = says(document, told("lasted"), max(first, covered.first - 4), covered.first - 1)
    if not hits or hits[-1].first - first > SUBJECT:
        return False
    light = phrases("articles") | phrases("possessives") | phrases("auxiliaries") | phrases("list_words")
    light |= told("relative_words") | phrases("pointing") | phrases("pointing_back")
    named = [tokens[i].word for i in range(first, hits[-1].first) if tokens[i].word not in light]
    return len(named) == 1 and _is_deed(named[0], said)


def _is_deed(word: str, said: Sequence[str]) -> bool:
    """Say whether a word names what a sentence says was done: "construction" where something was begun and finished."""
    bare = stripped(word, "possessed") if ends(word, "possessed") else word
    if any(_alike(bare, other) for other in said):
        return True
    built = set(said) & told("building_deeds")
    return bare in told("building_works") and bool(built) and set(said).isdisjoint(told("opening_deeds"))


def _alike(noun: str, verb: str) -> bool:
    """Say whether a noun is the name of a verb's deed: "recruitment" of "recruited", "pengumpulan" of "dikumpulkan"."""
    skipped = phrases("stops") | phrases("light")
    if noun in skipped or verb in skipped or min(len(noun), len(verb)) <= ALIKE:
        return False
    return noun[:ALIKE] == verb[:ALIKE] or bool({s for s in stems(noun) & stems(verb) if len(s) >= ALIKE})


def _is_named(document: Document, sentence: Sentence, span: Mention, said: Sequence[str]) -> bool:
    """Say whether a length is "this eighteen-month recruitment period", "delapan belas bulan perekrutan itu"."""
    tokens, last = document.words.tokens, document.tokens_of(span).last
    after = [t.word for t in tokens[last + 1 : min(sentence.last, last + REACH) + 1]]
    if len(after) < 2 or not any(_alike(after[0], word) for word in said):
        return False
    hyphened = "-" in document.text[span.start : span.end]
    pointed = bool(set(words_before(document, sentence, span, 1)) & told("its_own")) and hyphened
    return pointed or after[1] in told("those_behind")


def _is_their_own(document: Document, sentence: Sentence, span: Mention, said: Sequence[str]) -> bool:
    """Say whether a length is "in his ten years as mayor", "during its six years", "selama sepuluh tahun menjabat"."""
    tokens, last = document.words.tokens, document.tokens_of(span).last
    after = [t.word for t in tokens[last + 1 : min(sentence.last, last + REACH) + 1]]
    marked = not after or bool(document.words.gap(last, last + 1).strip())
    before = words_before(document, sentence, span, 2)
    if before[-1:] and before[-1] in told("own_lead"):
        # Indonesian: what was held or done then stands right behind the length.
        return bool(set(after[:1]) & told("held_office")) and not marked
    if len(before) < 2 or before[0] not in told("during_words") or before[1] not in phrases("possessives"):
        return False
    if marked or after[0][0].isdigit() or after[0] in told("same_one"):
        return True
    if after[0] in told("as_words"):
        return bool(telling_stems(after[1:]) & telling_stems(said)) or bool(set(after[1:2]) & told("held_office"))
    return False
