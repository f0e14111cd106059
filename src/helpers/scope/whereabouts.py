"""Which names a text uses as places, beside those that the codebook lists: "in Karsten", "Kema district", "Pulau Selu".

A name that once stands after "in" or beside a word for a kind of place is one wherever it stands: "Karsten counted 130".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from helpers.readers.date_words import date_words
from helpers.scope.bodynames import kind_words
from helpers.scope.routes import ends_distance
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import stripped

SHORTEST = 3  # letters of each word of a place's name
LONGEST = 3  # words of it
CITED = re.compile(r"(?:'s|’s)?,? ?\(|,? \[\d")  # after the name of an author: "in Archer (2001)"
EXPLAINED = 7  # words after a name and a comma that say what it is
OPENING = 5  # words that may stand before the name a clause opens with, besides its dates


@lru_cache(maxsize=1)
def kinds() -> frozenset[str]:
    """Return the words for kinds of places in both languages: district, province, kabupaten, negara."""
    titles = frozenset(word.lower() for word in phrases("place_titles"))
    return phrases("wholes") | phrases("place_nouns") | titles - phrases("articles")


@lru_cache(maxsize=1)
def _no_names() -> frozenset[str]:
    months = frozenset(word for language in ("id", "en") for word in date_words(language).months)
    light = phrases("likened") | phrases("light") | phrases("prepositions") | phrases("conjunctions")
    return (
        months
        | light
        | phrases("no_places")
        | phrases("body_words")
        | kind_words()
        | phrases("record")
        | phrases("stops")
    )


@lru_cache(maxsize=8)
def _small(document: Document) -> frozenset[str]:
    """Return the words that a text also writes small: no names."""
    return frozenset(token.word for token in document.words.tokens if document.text[token.start].islower())


@lru_cache(maxsize=8)
def _openings(document: Document) -> frozenset[int]:
    return frozenset(sentence.first for sentence in document.sentences)


def told_names(document: Document) -> dict[tuple[str, ...], str]:
    """Return words -> name of each place that a text tells of as such."""
    words = document.words
    names: dict[tuple[str, ...], str] = {}
    leads = phrases("place_before") | phrases("place_from")
    for index, token in enumerate(words.tokens[:-1]):
        start = -1
        if token.word in leads and not (
            token.word in phrases("place_from") and words.tokens[index + 1].word in phrases("articles")
        ):
            start = _after_kind(document, index + 1)
        elif token.word in kinds() and words.tokens[index + 1].word in phrases("genitive"):
            start = index + 2
        elif token.word in kinds() and document.text[token.start].isupper() and not words.gap(index, index + 1).strip():
            start = index + 1
        whole = all(_is_blank(words.gap(i, i + 1)) for i in range(index, start))
        name = _name_at(document, start) if start >= 0 and whole else None
        if name is None and start >= 0 and token.word in phrases("place_before"):
            name = _site_at(document, start)
        if name is None and token.word in kinds():
            name = _name_before(document, index)
        if name is None and document.text[token.start].isupper():
            name = _explained(document, index)
        if name is not None:
            said = tuple(stripped(words.tokens[i].word, "possessor") for i in range(*_range(name)))
            spelt = document.text[words.tokens[name.first].start : words.tokens[name.last].end]
            names.setdefault(said, re.sub(r"['’]s$", "", " ".join(spelt.split())))
    return names


def told_places(document: Document, names: Mapping[tuple[str, ...], str]) -> list[tuple[Hit, str]]:
    """Return (tokens, name) where the names of places stand in a text, but for those within longer names, in order."""
    words = document.words
    found = {}
    for said, name in sorted(names.items()):
        if len(said) == 1 and said[0] in _small(document):
            continue
        for hit in words.find(" ".join(said)):
            if document.text[words.tokens[hit.first].start].isupper() and not _is_of_body(document, hit):
                found[hit] = name
    kept: list[tuple[Hit, str]] = []
    for hit in sorted(found, key=lambda h: (h.first, -h.last)):
        if not kept or hit.first > kept[-1][0].last:
            kept.append((hit, found[hit]))
    return kept


def _explained(document: Document, index: int) -> Hit | None:
    """Return the name at a token if what follows says that it is a place: "Karsten, a far larger country", "X, tempat …"."""
    words, text = document.words, document.text
    name = _name_at(document, index)
    if name is None or (
        index > 0 and text[words.tokens[index - 1].start].isupper() and words.gap(index - 1, index) == " "
    ):
        return None
    after = name.last + 1
    if words.literal(phrases("as_a_whole"), after, min(after + 3, len(words.tokens) - 1))[:1] == [
        Hit(after, after + 2)
    ]:
        return name  # "Africa as a whole"
    if after + 1 >= len(words.tokens) or words.gap(name.last, after).strip() != ",":
        return None
    if words.tokens[after].word in phrases("where"):
        return name
    if words.tokens[after].word not in phrases("apposed") | kinds():
        return None
    for at in range(after, min(after + EXPLAINED, len(words.tokens) - 1)):
        if words.tokens[at].word in kinds() and text[words.tokens[at].start].islower():
            return name
        if words.gap(at, at + 1).strip():
            return None
    return None


def _is_blank(gap: str) -> bool:
    return not gap.strip() and "\n\n" not in gap


def _range(hit: Hit) -> tuple[int, int]:
    return hit.first, hit.last + 1


def _after_kind(document: Document, index: int) -> int:
    """Return where a name can begin after "in": past "the neighbouring", "the province of", "negara tetangga"."""
    tokens = document.words.tokens
    skipped = phrases("articles") | phrases("other_places") | kinds() | phrases("genitive")
    stop = min(index + 5, len(tokens) - 1)
    while index < stop and tokens[index].word in skipped and document.text[tokens[index].start].islower():
        index += 1
    while index < stop and tokens[index].word in kinds():
        index += 1
    return index


def _name_at(document: Document, index: int) -> Hit | None:
    """Return the name that begins at a token, if it can be that of a place."""
    words, text = document.words, document.text
    last = index - 1
    while last + 1 < len(words.tokens) and last - index < LONGEST and text[words.tokens[last + 1].start].isupper():
        if last >= index and words.gap(last, last + 1) not in (" ", "-"):
            break
        last += 1
    if last < index or last - index >= LONGEST:
        return None
    said = [t.word for t in words.tokens[index : last + 1]]
    if said[-1] in kinds() and len(said) > 1:
        last, said = last - 1, said[:-1]
    said = [stripped(word, "possessor") for word in said]
    if any(word in _no_names() or len(word) < SHORTEST or not word.replace("-", "").isalpha() for word in said):
        return None
    if any(re.fullmatch(r"[A-Z-]+(?:['’]s)?", text[t.start : t.end]) for t in words.tokens[index : last + 1]):
        return None
    if last == index and said[0] in _small(document):
        return None  # a word of the language, written large where a sentence begins
    if CITED.match(text, words.tokens[last].end):
        return None
    return Hit(index, last)


def _site_at(document: Document, index: int) -> Hit | None:
    """Return the site, told by a number or letter, that begins at a token: "Station 4", "Blok C"."""
    words, text = document.words, document.text
    if index + 1 >= len(words.tokens) or words.tokens[index].word not in phrases("sites"):
        return None
    mark = text[words.tokens[index + 1].start : words.tokens[index + 1].end]
    written = text[words.tokens[index].start].isupper() and words.gap(index, index + 1) == " "
    return Hit(index, index + 1) if written and re.fullmatch(r"\d{1,3}[A-Za-z]?|[A-Z]|[IVX]{1,4}", mark) else None


def _name_before(document: Document, index: int) -> Hit | None:
    """Return the name right before a word for a kind of place: "Kema district", "Selu Island"."""
    words, text = document.words, document.text
    first = index
    while first > 0 and index - first < LONGEST and text[words.tokens[first - 1].start].isupper():
        if words.gap(first - 1, first) != " ":
            break
        first -= 1
    tokens = words.tokens
    while first < index and tokens[first].word in phrases("stops") | phrases("articles") | phrases("determiners"):
        first += 1
    if first == index or document.language == "id" or first in _openings(document):
        return None
    name = _name_at(document, first)
    return name if name is not None and name.last == index - 1 else None


def _is_of_body(document: Document, hit: Hit) -> bool:
    """Say whether the name goes on as that of a body: "Kema Clinic", "Universitas Selu"."""
    words, text = document.words, document.text
    for index, gap in ((hit.last + 1, (hit.last, hit.last + 1)), (hit.first - 1, (hit.first - 1, hit.first))):
        if not 0 <= index < len(words.tokens) or words.gap(*gap) not in (" ", "\n"):
            continue
        word = words.tokens[index].word
        if text[words.tokens[index].start].isupper() and word not in kinds():
            if word in kind_words() | phrases("body_words") or index > hit.last:
                return True
    return False


def is_locative(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a name says where: "in Selm", "at the district of Selm", "di Kota Lama"."""
    tokens = document.words.tokens
    before = hit.first - 1
    skipped = phrases("articles") | phrases("other_places") | kinds() | phrases("genitive")
    while before > sentence.first and tokens[before].word in skipped and hit.first - before <= 5:
        before -= 1
    if before < sentence.first or tokens[before].word not in phrases("place_before"):
        return False
    lead = tokens[before - 1].word if before > sentence.first else ""
    return lead not in phrases("likened") | phrases("seated")


def heads_clause(document: Document, sentence: Sentence, hit: Hit, number: int) -> bool:
    """Say whether a clause is about a place: it opens with its name, or has it right before the number."""
    words = document.words
    if hit.first >= number:
        return False
    if hit.last == number - 1:
        return True
    clause = sentence.clause_of(hit.first)
    dated = {i for d in sentence.dates for i in range(*_range(document.tokens_of(d)))}
    light = phrases("on_dates") | phrases("articles") | phrases("conjunctions") | phrases("clause") | kinds()
    light |= phrases("other_places") | phrases("date_fillers") | phrases("list_words") | phrases("likened_all")
    steps = 0
    for index in range(hit.first - 1, sentence.first - 1, -1):
        if sentence.clause_of(index) != clause:
            break
        if index in dated:
            continue
        steps += 1
        word = words.tokens[index].word
        if steps > OPENING or word not in light or word in phrases("place_before") and index == hit.first - 1:
            return False
    after = hit.last + 1
    if after > sentence.last:
        return False
    gap = words.gap(hit.last, after).strip()
    return not gap or (gap == "," and after not in dated)  # "Selm, 16 March 2021 – …" is a dateline


def holds_aside(document: Document, sentence: Sentence, hit: Hit, number: int) -> bool:
    """Say whether a number stands in what is said of a place by the way: "Selm, where 4,000 died, …"."""
    words = document.words
    after = hit.last + 1
    if not after < number <= sentence.last or words.gap(hit.last, after).strip() != ",":
        return False
    return words.tokens[after].word in phrases("where") and not any(
        "," in words.gap(i, i + 1) for i in range(after, number)
    )


def place_pointed_at(document: Document, sentence: Sentence, number: int) -> str:
    """Return the words that point to some other place, of no name: "di kabupaten tetangga", "in other countries", or ""."""
    words = document.words
    tokens = words.tokens
    clause = sentence.clause_of(number)
    low, high = sentence.first, sentence.last
    others = [document.tokens_of(m).first for m in sentence.quantities if document.tokens_of(m).first != number]
    for index in range(low, high + 1):
        if tokens[index].word not in kinds() | phrases("place_kinds") or sentence.clause_of(index) != clause:
            continue
        if any(min(index, number) < other < max(index, number) for other in others):
            continue
        first, last = index, index
        while (
            first > low
            and not words.gap(first - 1, first).strip()
            and tokens[first - 1].word
            in (phrases("other_places") | phrases("new_bodies") | phrases("new_bodies_after") | phrases("place_sides"))
        ):
            first -= 1
        after = phrases("other_places") | phrases("new_bodies_after") | phrases("place_sides")
        while last < high and tokens[last + 1].word in after:
            if words.gap(last, last + 1).strip() or document.language != "id":
                break
            last += 1
        said = {tokens[i].word for i in range(first, last + 1)}
        told = said & phrases("other_places")
        if tokens[index].word in phrases("place_kinds") and said & phrases("place_sides") and index < number:
            told = told or {tokens[index].word}  # "in the northern provinces": in some of them
        lead = tokens[first - 1].word if first > low else ""
        front = first - 1 if lead in phrases("articles") else first
        lead = tokens[front - 1].word if front > low else ""
        if ends_distance(document, sentence, front - 2) or ends_distance(document, sentence, front - 3):
            continue  # "160 km di sebelah utara pulau": from where
        where = lead in phrases("place_before") | phrases("place_across")
        opens = front == low or sentence.clause_of(front - 1) != clause or lead in phrases("clause")
        if told and (where or (opens and index < number)):
            return " ".join(t.word for t in tokens[first : last + 1])
        some = said & (phrases("new_bodies") - phrases("each") - phrases("negations"))
        if some and first < index and (where or opens) and index < number and tokens[index].word in kinds():
            return " ".join(t.word for t in tokens[first : last + 1])
    return ""


def is_pointed_out(document: Document, sentence: Sentence, name: str) -> bool:
    """Say whether a sentence calls a place another one: "neighbouring Karsten", "negara tetangga Karsten"."""
    words = document.words
    for hit in words.find(name):
        if sentence.first <= hit.first <= sentence.last:
            around = words.tokens[max(sentence.first, hit.first - 3) : hit.first]
            if any(token.word in phrases("other_places") for token in around):
                return True
    return False


def common_home(told: Sequence[Sequence[str]]) -> str:
    """Return the place that a set of texts is about: told of in most of them, and more often than any other, or "".

    `told` are the names of places of each text, as often as they stand there.
    """
    spread = Counter(name for names in told for name in set(names))
    total = Counter(name for names in told for name in names)
    ranked = sorted(((spread[name], total[name], name) for name in spread), reverse=True)
    if not ranked or ranked[0][0] < 2 or 2 * ranked[0][0] < len(told):
        return ""
    return ranked[0][2] if len(ranked) == 1 or total[ranked[0][2]] > total[ranked[1][2]] else ""


def in_tokens(hits: list[tuple[Hit, str]], first: int, last: int) -> list[tuple[Hit, str]]:
    """Return the named hits of an ordered list that begin between two tokens (both included)."""
    return hits[bisect_left(hits, (Hit(first, -1), "")) : bisect_left(hits, (Hit(last + 1, -1), ""))]
