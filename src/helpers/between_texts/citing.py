"""Which other source of the corpus a sentence cites: by its authors, by the body that wrote it, by its title.

"Marsh (2010) counted …", "according to the Harbour Audit", "…, to quote the Lantern Foundation's Night Schools (2014), p. 9";
and the sentence after that, where it goes on: "She found 340 …", "Laporan itu mencatat …".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.topics import MARKS
from helpers.texts.endings import stripped
from helpers.texts.stems import kinds_of_bodies, words_of

LEADING = 6  # words between "according to" and the name of a work
TELLING = 3  # words of a title that is told without more
SHORT = 3  # letters of a word that may be another
GOING_ON = 5  # words at the start of a sentence that goes on with the work cited before
YEAR = re.compile(r"[12]\d{3}")


class Work(NamedTuple):
    """A source as others cite it: the last names of its authors or the words of the body that wrote it, title and year."""

    source_id: str
    surnames: tuple[str, ...]
    body: tuple[str, ...]
    title: tuple[str, ...]
    year: str
    name: str
    core: tuple[str, ...] = ()  # of the words of the body, those that no other name of the corpus has


def works(
    ids: Sequence[str],
    authors: Mapping[str, str],
    titles: Mapping[str, str],
    years: Mapping[str, str],
    subjects: Sequence[str] = (),
) -> list[Work]:
    """Return how each source of a corpus may be cited; a title that is a subject's name names the subject."""
    known = [frozenset(words_of(subject)) for subject in subjects]
    made = []
    for source_id in ids:
        names = [name.strip() for name in re.split(r";|\s&\s", authors.get(source_id, "")) if name.strip()]
        people = [name for name in names if "," in name]
        body = tuple(words_of(names[0])) if names and not people else ()
        surnames = tuple(name.split(",")[0].strip().lower() for name in people)
        title = titles.get(source_id, "")
        main = words_of(title.split(":")[0])
        while main and YEAR.fullmatch(main[-1]):
            main = main[:-1]
        if any(set(main) <= subject for subject in known):
            main = []
        made.append(Work(source_id, surnames, body, tuple(main), years.get(source_id, "")[:4], title or source_id))
    taken = Counter(word for work in made for word in {*work.surnames, *work.body, *work.title})
    common = phrases("body_words") | phrases("stops") | phrases("place_sides") | frozenset(kinds_of_bodies())
    common |= {word for subject in known for word in subject}
    return [
        work._replace(core=tuple(w for w in work.body if taken[w] == 1 and len(w) > SHORT and w not in common))
        for work in made
    ]


class Citation(NamedTuple):
    """The work that a sentence cites, and where it says the year of the work (position in the text, -1 if nowhere)."""

    work: Work
    year_at: int


def cited(document: Document, sentence: Sentence, known: Sequence[Work]) -> Citation | None:
    """Return the only source of the corpus that a sentence cites, None if it cites none, or another work as well."""
    if not sentence.quantities:
        return None
    found = _named_in(document, sentence, known)
    before = gone_on_from(document, sentence) if found is None else None
    return _named_in(document, before, known) if before is not None else found


def gone_on_from(document: Document, sentence: Sentence) -> Sentence | None:
    """Return the sentence before one that goes on with the work cited there, None where it does not."""
    if not sentence.number or bracket_years(document, sentence) or not _goes_on(document, sentence):
        return None
    before = document.sentences[sentence.number - 1]
    return before if "\n\n" not in document.text[before.span.end : sentence.span.start] else None


def _named_in(document: Document, sentence: Sentence, known: Sequence[Work]) -> Citation | None:
    years = bracket_years(document, sentence)
    if len(years) > 1:
        return None
    found = [one for work in known if (one := _citation(document, sentence, work, years)) is not None]
    return found[0] if len(found) == 1 else None


def bracket_years(document: Document, sentence: Sentence) -> set[str]:
    """Return the years in brackets that are those of works."""
    years = {m.value[:4] for m in sentence.dismissed if m.reason == "citation-year"}
    return years | {d.value[:4] for d in sentence.dates if d.pattern == "year" and in_brackets(document, d)}


def _goes_on(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence opens with who was cited before and what they say: "She found", "The survey also counted"."""
    tokens = document.words.tokens
    opening = [t.word for t in tokens[sentence.first : min(sentence.last, sentence.first + GOING_ON) + 1]]
    if opening[0] in told("authors_again"):
        pass
    elif not (set(opening[:3]) & told("works_again") and set(opening[:3]) & told("pointing_again")):
        return False
    return bool(set(opening[1:]) & (phrases("reporting") | told("cites")))


def in_brackets(document: Document, date: Mention) -> bool:
    """Say whether a year opens a bracket after a name: "Weld (2018)", "Weld (2018, p. 4)"."""
    text = document.text
    return text[date.start - 1 : date.start] == "(" and text[date.end : date.end + 1] in (")", ",", ":", ";")


def _citation(document: Document, sentence: Sentence, work: Work, years: set[str]) -> Citation | None:
    if years and work.year not in years:
        return None
    tokens = document.words.tokens
    words = [stripped(tokens[i].word, "possessor") for i in range(sentence.first, sentence.last + 1)]
    at = _named(document, sentence, work, words)
    titled = _runs(words, work.title) if len(work.title) > 1 else -1
    if titled >= 0 and not _capital(document, sentence.first + titled):
        titled = -1
    year_at = -1
    if titled >= 0:
        told_year = _year_behind(document, sentence, sentence.first + titled + len(work.title) - 1)
        if told_year and told_year[0] != work.year:
            return None  # "the Reed Survey of 2012": another year's
        year_at = told_year[1] if told_year else -1
    if at < 0 and titled < 0:
        return Citation(work, -1) if _names_core(document, sentence, work, words) else None
    if at >= 0 and titled < 0:
        own = next((i for i in range(at + 1, min(at + 3, len(words))) if words[i] in told("works_again")), -1)
        told_year = _year_behind(document, sentence, sentence.first + own) if own >= 0 else None
        if told_year and told_year[0] != work.year:
            return None
        year_at = told_year[1] if told_year else -1
    if years or len(work.title) >= TELLING and titled >= 0 or (at >= 0 and len(work.surnames) > 1):
        return Citation(work, year_at)
    start, stop = (at, at) if at >= 0 else (titled, titled + len(work.title) - 1)
    leads = says(
        document, phrases("according"), max(sentence.first, sentence.first + start - LEADING), sentence.first + start
    )
    if leads and not any(
        not MARKS.isdisjoint(document.words.gap(i, i + 1)) for i in range(leads[-1].last, sentence.first + start)
    ):
        return Citation(work, year_at)
    after = words[stop + 1 : stop + 4]
    speaks = bool(work.surnames) if at >= 0 else _is_title(document, sentence.first + titled, len(work.title))
    return Citation(work, year_at) if speaks and set(after) & (phrases("reporting") | told("cites")) else None


def _year_behind(document: Document, sentence: Sentence, last: int) -> tuple[str, int] | None:
    """Return the year right behind a title, and where it stands: "Reed Survey 2016", "Reed Survey of 2016"."""
    tokens = document.words.tokens
    for index in range(last + 1, min(last + 3, sentence.last) + 1):
        if YEAR.fullmatch(tokens[index].word):
            return tokens[index].word, tokens[index].start
        if document.words.gap(index - 1, index).strip() or tokens[index].word not in told("of_year"):
            return None
    return None


def _is_title(document: Document, first: int, size: int) -> bool:
    """Say whether a short title is written as a name: all its words but the small ones have capitals."""
    return all(
        _capital(document, i) or document.words.tokens[i].word in phrases("stops") for i in range(first, first + size)
    )


def _named(document: Document, sentence: Sentence, work: Work, words: Sequence[str]) -> int:
    """Return where a sentence names the authors of a work (index of the word), or -1."""
    if work.surnames:
        needed = work.surnames[:2] if len(work.surnames) == 2 else work.surnames[:1]
        places = [
            [
                i
                for i, word in enumerate(words)
                if word == surname.split()[-1] and _capital(document, sentence.first + i)
            ]
            for surname in needed
        ]
        if all(places):
            return max(place[0] for place in places)
        short = bool(places[0]) and bool(set(words[places[0][0] + 1 : places[0][0] + 4]) & told("and_others"))
        return places[0][0] if short else -1
    if len(work.body) > 1:
        at = _runs(words, work.body[:2])
        return at if at >= 0 and _capital(document, sentence.first + at) else -1
    return -1


def _names_core(document: Document, sentence: Sentence, work: Work, words: Sequence[str]) -> bool:
    """Say whether a sentence names what only the body that wrote a work is called, and says that something is told: "the Auditor-General found"."""
    named = [word in words and _capital(document, sentence.first + words.index(word)) for word in work.core]
    if not phrases("researchers").isdisjoint(words):
        return False  # "after the Auditor-General had left, we counted 40"
    tells = phrases("according") | phrases("reporting") | told("tells") | told("relies") | told("works_again")
    return bool(named) and all(named) and bool(says(document, tells, sentence.first, sentence.last))


def _capital(document: Document, index: int) -> bool:
    return document.text[document.words.tokens[index].start].isupper()


def _runs(words: Sequence[str], wanted: Sequence[str]) -> int:
    """Return where some words stand side by side among others, or -1."""
    size = len(wanted)
    return next((i for i in range(len(words) - size + 1) if tuple(words[i : i + size]) == tuple(wanted)), -1)
