"""Which other text of the corpus a sentence refers to without a citation: by the kind of text that it is, or by who wrote it.

"According to the evaluation", "the Agency's own annual report states", "laporan evaluasi Inspektorat mencatat", "the Audit
Office, in its review, puts it at …": where only one other text of the corpus is of that kind, and bears those names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from helpers.between_texts.citing import Work
from helpers.readers.language_data import language_data
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import LANGUAGES, phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.topics import MARKS, is_name
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import words_of

OPENING = 4  # lines that show what a text is
LINE = 90  # characters of such a line
LEAD = 5  # words from "according" to what is referred to
TELLS = 14  # words from there to what it does
WIDE = 4  # words from a noun to the first or last word that goes with it
PLAIN = 2  # of them without a capital
REPORT, STUDY = "report", "study"  # what any text may be called; what there are many of
YEAR = re.compile(r"[12]\d{3}")


class Source(NamedTuple):
    """A text as others refer to it: of which kinds it is, the words that may stand in its name, its year."""

    source_id: str
    kinds: frozenset[str]
    words: frozenset[str]
    body: frozenset[str]
    people: frozenset[str]
    year: str


class Phrase(NamedTuple):
    """Where a sentence speaks of a text: of which kinds, with which names and year, and whether it points at one."""

    first: int
    last: int
    kinds: frozenset[str]
    names: frozenset[str]
    year: str
    points: bool


def source_of(document: Document, work: Work) -> Source:
    """Return how others may refer to a text, from its title, its authors and its first lines."""
    lines = [line.strip() for line in document.text[: 2 * OPENING * LINE].split("\n")]
    opening = [line for line in lines if line and len(line) <= LINE and line[-1] not in ".,;"][:OPENING]
    people = frozenset(name.split()[-1] for name in work.surnames if name)
    body = frozenset(work.body)
    words = frozenset(word for line in (work.name, *opening) for word in words_of(line)) | body
    kinds = frozenset(kind for word in words for kind in _kinds("shown").get(word, ()))
    return Source(document.source_id, kinds, words | people, body, people, work.year)


def referred(
    document: Document, sentence: Sentence, sources: Sequence[Source], years: set[str], told_there: bool = True
) -> str:
    """Return the source_id of the only other text of the corpus that a sentence refers to, "" if it is none or several.

    `years` are those in brackets: of works that the sentence cites. What it tells may stand in the next sentence.
    """
    own = next((s for s in sources if s.source_id == document.source_id), None)
    others = [s for s in sources if s is not own and (not years or s.year in years)]
    found: set[str] = set()
    kinds = _of_kind(document, sentence)
    taken = {i for phrase in kinds for i in range(phrase.first, phrase.last + 1)}
    bodies = [phrase for phrase in _of_names(document, sentence, others, own) if phrase.first not in taken]
    for phrase in (*kinds, *bodies):
        if told_there and not _is_told(document, sentence, phrase):
            continue
        if own is not None and phrase.kinds <= own.kinds and phrase.names <= own.words and phrase.kinds:
            return ""  # it may speak of itself
        fits = [s for s in others if phrase.kinds <= s.kinds and phrase.names <= s.words]
        fits = [s for s in fits if not phrase.year or phrase.year in (s.year, *s.words, str(int(s.year or 0) - 1))]
        if len(fits) > 1 or not (fits or not phrase.names):
            return ""
        found |= {s.source_id for s in fits}
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=2)
def _kinds(side: str) -> dict[str, tuple[str, ...]]:
    """Return word -> the kinds of text that others mean by it ("said"), or that it shows in a title ("shown")."""
    found: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for kind, sides in language_data(language, "relations")["work_kinds"].items():
            for word in sides[side]:
                found[word] = (*found.get(word, ()), kind)
    return found


def _of_kind(document: Document, sentence: Sentence) -> list[Phrase]:
    """Return where a sentence speaks of a text of some kind that it points at or names."""
    tokens, found = document.words.tokens, []
    index = sentence.first
    while index <= sentence.last:
        if _plain(tokens[index].word) not in _kinds("said"):
            index += 1
            continue
        phrase = _phrase_around(document, sentence, index)
        if phrase.points or phrase.names:
            found.append(phrase)
        index = max(index, phrase.last) + 1
    return found


def _phrase_around(document: Document, sentence: Sentence, at: int) -> Phrase:
    """Return the phrase around a noun for a text: "the Agency's own annual report for 2019", "laporan evaluasi dinas itu"."""
    tokens, gap = document.words.tokens, document.words.gap
    first, plain, points, year = at, 0, ends(tokens[at].word, "possessed"), ""
    while first > sentence.first and at - first < WIDE and MARKS.isdisjoint(gap(first - 1, first)):
        word = tokens[first - 1].word
        if word in told("pointing_works"):
            points = True
            break
        if ends(word, "possessor"):
            points = True
        elif YEAR.fullmatch(word):
            year = word
        elif not (is_name(document, first - 1) or _plain(word) in _kinds("said")):
            plain += 1
            if plain > PLAIN or document.language == "id" or word in phrases("stops") | phrases("determiners"):
                break
        first -= 1
    last = at
    while last < sentence.last and last - at < WIDE + PLAIN and MARKS.isdisjoint(gap(last, last + 1)):
        word = tokens[last + 1].word
        if YEAR.fullmatch(word):
            year = word
        elif word in phrases("pointing_back"):
            points = points or document.language == "id"
        elif not (is_name(document, last + 1) or _plain(word) in _kinds("said") or word in told("works_by")):
            break
        last += 1
    inside = range(first, last + 1)
    kinds = frozenset(kind for i in inside for kind in _kinds("said").get(_plain(tokens[i].word), ())[:1])
    if len(kinds) > 1:
        kinds -= {REPORT}  # an evaluation report is an evaluation, whether or not it calls itself a report
    told_of = _relative(document, sentence, last)
    points = points or (bool(told_of) and kinds != {STUDY})  # "a study that appeared in 2021" is any
    year = year or next((tokens[i].word for i in told_of if YEAR.fullmatch(tokens[i].word)), "")
    names = frozenset(
        _plain(tokens[i].word)
        for i in (*inside, *told_of)
        if is_name(document, i) and not YEAR.fullmatch(tokens[i].word)
    )
    own = {tokens[i].word for i in inside} & told("this_work")
    return Phrase(first, last, kinds, names, year, points and not own)


def _relative(document: Document, sentence: Sentence, last: int) -> range:
    """Return what says of which text an Indonesian noun is, up to what it tells: "laporan yang disusun tahun lalu mencatat"."""
    tokens, gap = document.words.tokens, document.words.gap
    if document.language != "id" or last >= sentence.last or tokens[last + 1].word not in phrases("relative_pronouns"):
        return range(0)
    for at in range(last + 1, min(sentence.last, last + TELLS) + 1):
        if not MARKS.isdisjoint(gap(at - 1, at)):
            break
        if at > last + 2 and tokens[at].word in phrases("reporting") | told("tells"):
            return range(last + 1, at)
    return range(0)


def _of_names(document: Document, sentence: Sentence, others: Sequence[Source], own: Source | None) -> list[Phrase]:
    """Return where a sentence names who wrote one of some texts: its authors, or two words at least of a body's name."""
    found = []
    for run in _name_runs(document, sentence):
        names = tuple(_plain(document.words.tokens[i].word) for i in run)
        for source in others:
            written = set(names) <= set(source.body) or (bool(source.people) and source.people <= set(names))
            if written and len(names) > 1 and not (own is not None and set(names) <= own.words):
                found.append(Phrase(run[0], run[-1], frozenset(), frozenset(names), "", True))
                break
    return found


def _name_runs(document: Document, sentence: Sentence) -> list[list[int]]:
    """Return the runs of words with capitals of a sentence, small words between them left out: "Court of Audit"."""
    runs: list[list[int]] = []
    for index in range(sentence.first, sentence.last + 1):
        token = document.words.tokens[index]
        if not document.text[token.start].isupper():
            continue
        between = range(runs[-1][-1] + 1, index) if runs else range(0)
        joined = bool(runs) and all(document.words.tokens[i].word in told("within_names") for i in between)
        if joined and MARKS.isdisjoint("".join(document.words.gap(i, i + 1) for i in range(runs[-1][-1], index))):
            runs[-1].append(index)
        elif token.word not in phrases("stops") | phrases("determiners"):
            runs.append([index])
    return runs


def _is_told(document: Document, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a phrase is said to tell something: "according to …", "… puts the number at"."""
    gap = document.words.gap
    for hit in says(
        document, phrases("according") | told("relies"), max(sentence.first, phrase.first - LEAD), phrase.first
    ):
        if all(MARKS.isdisjoint(gap(i, i + 1)) for i in range(hit.last, phrase.first)):
            return True
    return bool(
        says(document, phrases("reporting") | told("tells"), phrase.last + 1, min(sentence.last, phrase.last + TELLS))
    )


def _plain(word: str) -> str:
    return stripped(word, "possessor")
