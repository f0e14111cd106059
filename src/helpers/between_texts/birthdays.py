"""How old a text says that something is, and when: "twenty years old in March 2024", "HUT ke-16", "its silver jubilee in 1939"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from helpers.readers.language_data import language_data
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import LANGUAGES, phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.words import Hit
from helpers.texts.endings import stripped

YEARS = re.compile(r"P(\d{1,3})Y")
OLDEST = 400  # years
BARE_YEAR = "year"  # why a year alone is no date
REACH = 8  # words between a birthday and the date on which it was kept
NEAR = 3  # words between a number and what says that it is an age


class Birthday(NamedTuple):
    """How many years something had behind it, where that stands, and in which years it may therefore have begun."""

    span: Hit  # the words that say it
    number: Mention | None  # None where a word alone says how many: "centenary"
    age: int
    since: tuple[int, int]


def birthdays(document: Document, sentence: Sentence, year: str) -> list[Birthday]:
    """Return the ages and anniversaries of a sentence that are those of some year; `year` is when the text was written."""
    made = []
    for span, number, age, low, high in _ages(document, sentence):
        when = _when(document, sentence, span, year)
        if when is not None:
            made.append(Birthday(span, number, age, (when[0] - age - low, when[1] - age + high)))
    return made


def _ages(document: Document, sentence: Sentence) -> list[tuple[Hit, Mention | None, int, int, int]]:
    """Return the words of each age, its number, its years, and how many years earlier or later the birth may be."""
    made: list[tuple[Hit, Mention | None, int, int, int]] = []
    for mention in sorted((*sentence.mentions, *sentence.dismissed)):
        if mention.hedge != "none":
            continue
        years = YEARS.fullmatch(mention.value) if mention.kind == "duration" else None
        if years is not None:
            found = _of_length(document, sentence, mention)
            age = int(years[1])
        elif mention.value.isdigit() and (_is_ordinal(mention) or not (mention.reason or mention.noun)):
            found = _of_number(document, sentence, mention)
            age = int(mention.value)
        else:
            continue
        if found is not None and 0 < age < OLDEST:
            made.append((found[0], mention, age, *found[1:]))
    taken = {i for span, *_ in made for i in range(span.first, span.last + 1)}
    for hit in says(document, frozenset(_jubilees()), sentence.first, sentence.last):
        if taken.isdisjoint(range(hit.first, hit.last + 1)):
            words = " ".join(document.words.tokens[i].word for i in range(hit.first, hit.last + 1))
            made.append((hit, None, _jubilees()[words], 0, 0))
    return made


def _of_length(document: Document, sentence: Sentence, mention: Mention) -> tuple[Hit, int, int] | None:
    """Return the words of an age told as a length, and its slack: "twenty years old", "genap berusia 17 tahun"."""
    covered = document.tokens_of(mention)
    first = max(sentence.first, covered.first - NEAR)
    before = says(document, told("age_before") | told("anniversary") | told("existing"), first, covered.first - 1)
    behind = says(document, told("age_behind"), covered.last + 1, min(sentence.last, covered.last + NEAR))
    behind = [hit for hit in behind if hit.first == covered.last + 1]
    tokens = document.words.tokens[first : covered.first]
    words = {token.word for token in tokens if document.text[token.start].islower()}
    alone = covered.first - 1 if document.language == "id" and covered.first > sentence.first else -1
    if alone > 0 and not before and document.words.tokens[alone].word in told("full_years"):
        before = [Hit(alone, alone)]  # "X genap sepuluh tahun"
    if not behind and not before:
        return None
    full = bool(words & (told("full_years") | told("to_be")))
    full = full or any(_words(document, hit) in told("anniversary") for hit in before)
    begin = min([covered.first, *(hit.first for hit in before)])
    end = max([covered.last, *(hit.last for hit in behind)])
    return Hit(begin, end), 0 if full else 1, 0


def _of_number(document: Document, sentence: Sentence, mention: Mention) -> tuple[Hit, int, int] | None:
    """Return the words of a birthday told by its number, and its slack: "fiftieth anniversary", "HUT ke-16", "turned thirty"."""
    covered = document.tokens_of(mention)
    first, last = max(sentence.first, covered.first - 2), min(sentence.last, covered.last + 2)
    near = [hit for hit in _named(document, first - 1, last) if hit.last < covered.first or hit.first > covered.last]
    near = [hit for hit in near if _beside(document, hit, covered)]
    if near and _is_ordinal(mention):
        return Hit(min(near[0].first, covered.first), max(near[-1].last, covered.last)), 0, 0
    if not _is_ordinal(mention):
        turned = document.words.tokens[first : covered.first][-1:]
        full = bool(turned) and turned[0].word in told("age_before") & told("full_years")
        return (Hit(covered.first - 1, covered.last), 0, 0) if full else None
    entered = [t.word for t in document.words.tokens[first : covered.first]]
    if len(entered) == 2 and entered[0] in told("age_before") and entered[1] in told("nth_year"):
        return Hit(first, covered.last), 0, 1  # "memasuki tahun kelima"
    after = document.words.tokens[covered.last + 1].word if covered.last < sentence.last else ""
    lead = [t.word for t in document.words.tokens[first : covered.first]]
    if after in told("nth_year") and lead[-1:] and lead[-1] in told("its_own"):
        life = says(document, told("of_life"), covered.last + 2, min(sentence.last, covered.last + 4))
        return Hit(covered.first, life[0].last if life else covered.last + 1), 0, 1
    if any(word in told("age_before") for word in lead):  # "di usianya yang kedelapan"
        at = next(i for i in range(first, covered.first) if document.words.tokens[i].word in told("age_before"))
        return Hit(at, covered.last), 1, 1
    return None


def _is_ordinal(mention: Mention) -> bool:
    return mention.reason == "ordinal" or mention.kind == "rank"


def _named(document: Document, first: int, last: int) -> list[Hit]:
    """Return where words for a birthday stand between two tokens, also as somebody's: "hari jadinya"."""
    tokens = document.words.tokens[max(first, 0) : last + 1]
    said = [stripped(token.word, "possessed") if document.language == "id" else token.word for token in tokens]
    return [
        Hit(max(first, 0) + at, max(first, 0) + at + size - 1)
        for at in range(len(said))
        for size in (1, 2)
        if " ".join(said[at : at + size]) in told("anniversary") and at + size <= len(said)
    ]


def _beside(document: Document, hit: Hit, covered: Hit) -> bool:
    """Say whether nothing but "yang" stands between the words for a birthday and its number."""
    low, high = (hit.last + 1, covered.first) if hit.last < covered.first else (covered.last + 1, hit.first)
    between = [token.word for token in document.words.tokens[low:high]]
    return all(word in phrases("relative_pronouns") for word in between)


def _when(document: Document, sentence: Sentence, span: Hit, year: str) -> tuple[int, int] | None:
    """Return the years in which something was so old: its date's in the sentence, else the text's own where it speaks of now."""
    bare = [m for m in sentence.dismissed if m.reason == BARE_YEAR and len(m.value) == len("2005")]
    dates = [date for date in (*sentence.dates, *bare) if date.value[:4].isdigit() and "/" not in date.value]
    if year.isdigit() and any(date.value[:4] > year for date in dates):
        return None  # hoped for
    apart = {date: _apart(document, span, date) for date in dates}
    near = [date for date in dates if apart[date] <= REACH]
    if len({date.value[:4] for date in dates}) == 1 and near:
        return int(near[0].value[:4]), int(near[0].value[:4])
    if dates:
        beside = [date for date in near if apart[date] <= 1]
        return (int(beside[0].value[:4]), int(beside[0].value[:4])) if len(beside) == 1 else None
    if not year.isdigit():
        return None
    first, last = max(sentence.first, span.first - REACH), min(sentence.last, span.last + REACH)
    if says(document, told("last_time"), first, last):
        return int(year) - 1, int(year)
    if says(document, told("this_time"), first, last):
        return int(year), int(year)
    lead = document.words.tokens[span.first - 1].word if span.first > sentence.first else ""
    return (int(year) - 1, int(year)) if lead in told("age_is") else None


def _apart(document: Document, span: Hit, date: Mention) -> int:
    """Return how many words stand between a birthday and a date."""
    covered = document.tokens_of(date)
    return covered.first - span.last - 1 if span.last < covered.first else span.first - covered.last - 1


def _words(document: Document, hit: Hit) -> str:
    return " ".join(document.words.tokens[i].word for i in range(hit.first, hit.last + 1))


@lru_cache(maxsize=1)
def _jubilees() -> dict[str, int]:
    """Return what birthdays are called, with the years that they stand for."""
    return {
        words: int(years)
        for language in LANGUAGES
        for words, years in language_data(language, "relations")["jubilees"].items()
    }
