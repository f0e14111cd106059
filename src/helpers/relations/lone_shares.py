"""Shares that nothing joins to their numbers: rates by their name, what another sentence gives in numbers, the only two there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from helpers.relations.denominators import same, small_words
from helpers.relations.share_reading import MARKS, Figure, Reading, whole_of
from helpers.sentences.attributions import attributed_to
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, says, told
from helpers.texts.endings import stripped

CITED = re.compile(r"\((?:[^()]{0,60}\s)?(?:1[89]|20)[0-9]{2}[a-z]?\)")
SMALLEST = 5  # a smaller number counts something else than those that a share is of


@lru_cache(maxsize=1)
def _rates() -> tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...]:
    """Return the names of rates, with the words for their parts and for their wholes."""
    rows = [row.split("|") for row in sorted(told("rates"))]
    return tuple((frozenset(a.split(", ")), frozenset(b.split(", ")), frozenset(c.split(", "))) for a, b, c in rows)


def named_rate(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a rate by its name: turnout is of those on the register, the ballots cast."""
    document, sentence = reading.document, reading.sentence
    if reading.denominator.words or reading.fits() or reading.denominator.restriction:
        return None
    said = f" {' '.join(stripped(t.word, 'possessed') for t in document.words.tokens[sentence.first : reading.token])} "
    for names, parts, wholes in _rates():
        if not any(f" {name} " in said for name in names):
            continue
        some = [f for f in reading.figures if same_any(reading.beside(f) + reading.nouns(f), parts)]
        every = [f for f in reading.figures if same_any(reading.beside(f) + reading.nouns(f), wholes) and f not in some]
        if len(some) == len(every) == 1 and middle(some[0].mention) <= middle(every[0].mention):
            return (some[0], every[0]) if _is_of_one_setting(reading, some[0], every[0]) else None
    return None


def same_any(words: Sequence[str], others: frozenset[str]) -> bool:
    """Say whether one of some words is a form of one of others."""
    return any(same(word, words) for word in sorted(others))


def said_elsewhere(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a share that another sentence gives in numbers: "One in five leaks. Of 140, 14 are leaking"."""
    denominator, document = reading.denominator, reading.document
    if not denominator.words or reading.fits():
        return None
    first = document.tokens_of(reading.percent).last + 1
    reading.denominator = denominator._replace(is_closed=False)  # what follows is what is said of the part
    said = _said(reading, first, reading.sentence.last)
    found = []
    for figure in reading.figures:
        whole = whole_of(reading, figure) if figure.sentence is not reading.sentence else None
        if whole is None or figure.mention.kind != "count" or whole.sentence is reading.sentence:
            continue
        own = _clause(reading, figure)
        told_of = [w for w in _said(reading, *own) if not same(w, reading.nouns(whole) + reading.beside(whole))]
        common = [w for w in said if len(w) > 3 and same(w, told_of) and not same(w, reading.nouns(whole))]
        if common and _denies(document, first, reading.sentence.last) == _denies(document, *own):
            found.append((figure, whole))
    if len(found) != 1 or not _is_of_one_setting(reading, *found[0]):
        return None
    sentences = (reading.sentence, found[0][0].sentence)
    if any(says(document, told("wishes") | phrases("plan"), s.first, s.last) for s in sentences):
        return None
    return found[0]


def only_two(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return the only two counts within reach, a part and a whole, of the only share there.

    Where nothing else could be meant, nothing needs to say it; a share that is that of the others, or by how much one
    count exceeds the other, is right.
    """
    counts = [f for f in reading.figures if middle(f.mention) >= SMALLEST]
    shares = [m for s in reading.sentences for m in s.quantities if m.kind in ("percentage", "fraction")]
    if len(counts) != 2 or len(shares) != 1 or reading.fits() or any(f.mention.kind != "count" for f in counts):
        return None
    part, whole = sorted(counts, key=lambda f: middle(f.mention))
    tokens = reading.document.words.tokens
    said = {tokens[i].word for s in reading.sentences for i in range(s.first, s.last + 1)}
    if said & (told("ups") | told("downs")) or len({m.value for s in reading.sentences for m in s.dates}) > 1:
        return None  # a change
    units = {f.mention.unit for f in counts if f.mention.unit}
    named = reading.denominator.words or reading.denominator.restriction or not reading.denominator.is_closed
    if named or len(units) > 1 or ".." in reading.percent.value or reading.percent.value == "1/2":
        return None
    ratio = middle(part.mention) / middle(whole.mention)
    others = (1 - ratio, 1 / ratio - 1, (1 - ratio) / ratio)
    after = reading.document.text[reading.percent.end :].lstrip("% ")[:1]
    if after.isalpha() or ratio == 1 or any(abs(other - reading.share) < 0.015 for other in others):
        return None
    return (part, whole) if _is_of_one_setting(reading, part, whole) and not _is_heard(reading) else None


def _is_heard(reading: Reading) -> bool:
    """Say whether a share is somebody else's finding, with a year in brackets or "according to"."""
    span = reading.sentence.span
    cited = CITED.search(reading.document.text, span.start, span.end) is not None
    return cited or bool(attributed_to(reading.document, reading.sentence))


def _said(reading: Reading, first: int, last: int) -> list[str]:
    words = [t.word for t in reading.document.words.tokens[first : last + 1]]
    return [w for w in words if w not in small_words() and w not in phrases("generic") and not w[0].isdigit()]


def _clause(reading: Reading, figure: Figure) -> tuple[int, int]:
    """Return the tokens of the clause of a number."""
    words, covered = reading.document.words, reading.document.tokens_of(figure.mention)
    low, high = covered.first, covered.last
    while low > figure.sentence.first and not MARKS.search(words.gap(low - 1, low)):
        low -= 1
    while high < figure.sentence.last and not MARKS.search(words.gap(high, high + 1)):
        high += 1
    return low, high


def _denies(document: Document, first: int, last: int) -> bool:
    words = {t.word for t in document.words.tokens[first : last + 1]}
    return bool(words & (phrases("negations") | phrases("not_done")))


def _is_of_one_setting(reading: Reading, part: Figure, whole: Figure) -> bool:
    """Say whether a share and its numbers in other sentences can be of one place and time."""
    document, tokens = reading.document, reading.document.words.tokens
    for sentence in {s.number: s for s in (part.sentence, whole.sentence, reading.sentence)}.values():
        if sentence is not reading.sentence or part.sentence is not sentence:
            if tokens[sentence.first].word in phrases("setting_leads"):
                return False
    others = {t.word for f in (part, whole) for t in tokens[f.sentence.first : f.sentence.last + 1]}
    for index in range(document.tokens_of(reading.percent).last + 1, reading.sentence.last):
        if document.words.gap(index - 1, index).strip(" %"):
            break
        ahead = [t.word for t in tokens[index + 1 : index + 4] if t.word not in small_words()]
        if tokens[index].word in phrases("setting_leads") and not (ahead and same(ahead[0], others)):
            return False
    return True
