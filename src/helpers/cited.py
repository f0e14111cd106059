"""Numbers that one text cites from another text of the corpus, which says otherwise.

"According to the annual report of Safe Harbour (2019, p. 6), 318 persons lived in its shelters in 2018": where the
report itself has 381 persons who lived in its shelters in 2018, both are claimed under one name, and the rules compare them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from helpers.codebook import Codebook
from helpers.cues import phrases, subsets
from helpers.document import Document, Sentence
from helpers.drafts import Draft
from helpers.mention import Mention
from helpers.moments import is_limit
from helpers.phrasing import noun_end, says, told
from helpers.stances import stance
from helpers.stems import words_of
from helpers.topics import MARKS, Topic, clause_around, same_word, shared, topic, without
from helpers.values import overlaps, parse_quantity

KINDS = ("count", "measurement", "money", "percentage")
REACH = 12  # words of a clause on either side of a number
LEAST = 2  # telling words that both must share
MOST_OF = 0.6  # of the telling words of the shorter
LEADING = 6  # words between "according to" and the name of a work


class Work(NamedTuple):
    """A source as others cite it: the last names of its authors or the words of the body that wrote it, title and year."""

    source_id: str
    surnames: tuple[str, ...]
    body: tuple[str, ...]
    title: tuple[str, ...]
    year: str
    name: str


class Number(NamedTuple):
    """A number with what it is of and its year, "" if none is stated."""

    document: Document
    sentence: Sentence
    mention: Mention
    topic: Topic
    year: str
    name: str
    manner: frozenset[str]


def works(
    ids: Sequence[str], authors: Mapping[str, str], titles: Mapping[str, str], years: Mapping[str, str]
) -> list[Work]:
    """Return how each source of a corpus may be cited."""
    made = []
    for source_id in ids:
        names = [name.strip() for name in re.split(r";|\s&\s", authors.get(source_id, "")) if name.strip()]
        people = [name for name in names if "," in name]
        body = tuple(words_of(names[0])) if names and not people else ()
        surnames = tuple(name.split(",")[0].strip().lower() for name in people)
        title = titles.get(source_id, "")
        main = tuple(words_of(title.split(":")[0]))
        made.append(Work(source_id, surnames, body, main, years.get(source_id, "")[:4], title or source_id))
    return made


def cited_numbers(
    documents: Sequence[Document], drafts: Sequence[Draft], known: Sequence[Work], codebook: Codebook
) -> list[Draft]:
    """Return claims for numbers that a text gives as another's, where that other gives another number of the same.

    Nothing is claimed where the other text has the number too, or gives several of the kind that differ.
    """
    by_source = {document.source_id: document for document in documents}
    ours = {word for entry in codebook.properties for word in words_of(entry.subject)}
    ours |= {"".join(word[0] for word in words_of(entry.subject)) for entry in codebook.properties}
    timed = {
        (entry.subject, entry.property)
        for entry in codebook.properties
        if "period" in entry.varies_by and entry.quantity in ("flow", "cumulative")
    }
    claimed = {(d.source_id, d.mention[:2]): (d.subject, d.property) for d in drafts if d.mention}
    listed: dict[str, list[Number]] = {}
    made: list[Draft] = []
    for document in documents:
        for sentence in document.sentences:
            work = _cited(document, sentence, [w for w in known if w.source_id != document.source_id])
            if work is None or work.source_id not in by_source:
                continue
            if work.source_id not in listed:
                other = by_source[work.source_id]
                listed[work.source_id] = [n for s in other.sentences for n in _numbers(other, s, ())]
            for number in _numbers(document, sentence, (*work.surnames, *work.body, *work.title)):
                if stance(document, sentence, number.mention) == "denied" or _is_own(
                    document, sentence, number.mention
                ):
                    continue
                against = _otherwise(number, listed[work.source_id], ours | set(work.body) | set(work.title))
                if against is None:
                    continue
                keys = [claimed.get((n.document.source_id, n.mention[:2])) for n in (number, against)]
                untimed = keys[0] in timed and not (number.year or against.year)
                if keys[0] is not None and keys[0] == keys[1] and _scoped_alike(drafts, number, against):
                    if not untimed or any(d.period for n in (number, against) for d in drafts if _is_of(d, n)):
                        continue  # compared as it is
                made += [_draft(number, work, number.name, work.name), _draft(against, work, number.name, "")]
    return made


def _is_of(draft: Draft, number: Number) -> bool:
    """Say whether a draft claims a number."""
    return (
        draft.mention is not None
        and draft.source_id == number.document.source_id
        and draft.mention[:2] == number.mention[:2]
    )


def _scoped_alike(drafts: Sequence[Draft], left: Number, right: Number) -> bool:
    """Say whether the claims of two numbers are of one place, period and population."""
    scopes = [
        {(d.place, d.period, d.population) for d in drafts if d.source_id == n.document.source_id and d.mention}
        & {
            (d.place, d.period, d.population)
            for d in drafts
            if d.mention and d.mention[:2] == n.mention[:2] and d.source_id == n.document.source_id
        }
        for n in (left, right)
    ]
    return scopes[0] == scopes[1]


def _cited(document: Document, sentence: Sentence, known: Sequence[Work]) -> Work | None:
    """Return the only source of the corpus that a sentence cites, None if it cites none, or another work as well."""
    years = {m.value[:4] for m in sentence.dismissed if m.reason == "citation-year"}
    years |= {d.value[:4] for d in sentence.dates if d.pattern == "year" and _in_brackets(document, d)}
    if len(years) > 1 or not sentence.quantities:
        return None
    found = [work for work in known if _is_cited(document, sentence, work, years)]
    return found[0] if len(found) == 1 else None


def _in_brackets(document: Document, date: Mention) -> bool:
    """Say whether a year opens a bracket after a name: "Weld (2018)", "Weld (2018, p. 4)"."""
    text = document.text
    return text[date.start - 1 : date.start] == "(" and text[date.end : date.end + 1] in (")", ",", ":", ";")


def _is_cited(document: Document, sentence: Sentence, work: Work, years: set[str]) -> bool:
    if years and work.year not in years:
        return False
    tokens = document.words.tokens
    words = [tokens[i].word.removesuffix("'s").removesuffix("’s") for i in range(sentence.first, sentence.last + 1)]
    at = _named(document, sentence, work, words)
    titled = len(work.title) > 2 and _runs(words, work.title) >= 0
    if at < 0 and not titled:
        return False
    if years or titled:
        return True
    leads = says(
        document, phrases("according"), max(sentence.first, sentence.first + at - LEADING), sentence.first + at
    )
    if leads and not any(
        not MARKS.isdisjoint(document.words.gap(i, i + 1)) for i in range(leads[-1].last, sentence.first + at)
    ):
        return True
    after = words[at + 1 : at + 4]
    return bool(work.surnames) and bool(set(after) & (phrases("reporting") | told("cites")))


def _is_own(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a sentence gives a number as its author's own: "following X (2018), we asked 120"."""
    first = document.tokens_of(mention).first
    before = [t.word for t in document.words.tokens[max(sentence.first, first - REACH) : first]]
    return not set(before).isdisjoint(told("own_voice"))


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


def _capital(document: Document, index: int) -> bool:
    return document.text[document.words.tokens[index].start].isupper()


def _runs(words: Sequence[str], wanted: Sequence[str]) -> int:
    """Return where some words stand side by side among others, or -1."""
    size = len(wanted)
    return next((i for i in range(len(words) - size + 1) if tuple(words[i : i + size]) == tuple(wanted)), -1)


def _numbers(document: Document, sentence: Sentence, names: Sequence[str]) -> list[Number]:
    """Return the numbers of a sentence with their topics; `names` are those of the cited work, which are no topic."""
    found = []
    for mention in sentence.quantities:
        if mention.kind not in KINDS or parse_quantity(mention.value, True) is None:
            continue
        covered = document.tokens_of(mention)
        before, after = clause_around(document, sentence, covered.first, covered.last, REACH)
        others = [m for m in sentence.mentions + sentence.dismissed if m is not mention and m.kind != "effect"]
        inside = without([*before, *after], document, [m for m in others if m.kind != "trend"])
        # The words of another number are not this one's.
        inside = [i for i in inside if not _beyond(document, i, covered.first, others)]
        said = topic(document, inside)
        skipped = phrases("reporting") | told("cites") | frozenset(names)
        skipped |= {w for m in others for w in words_of(m.noun) if w not in words_of(mention.noun)}
        words = [w for w in said.words if w not in skipped]
        noun = [w for w in words if w in words_of(mention.noun)]
        name = "_".join(dict.fromkeys(word.strip("#") for word in [*noun, *words])) or mention.kind
        said = Topic(tuple(dict.fromkeys(_plain(w, mention) for w in words)), said.names - set(names))
        found.append(
            Number(
                document,
                sentence,
                mention,
                said,
                _year(document, sentence, mention),
                name,
                _manner(document, sentence, mention, words),
            )
        )
    return found


def _manner(document: Document, sentence: Sentence, mention: Mention, words: Sequence[str]) -> frozenset[str]:
    """Return how a number counts: of which group, as a running total, a plan, a rate, an average, up to a date."""
    tables = {
        "running": phrases("cumulated") | phrases("since") | told("up_to"),
        "plan": phrases("plan"),
        "rate": (told("a_year") | phrases("each")) - told("cites"),
        "mean": phrases("average"),
        "part": phrases("part"),
    }
    covered = document.tokens_of(mention)
    first, last = max(sentence.first, covered.first - REACH), min(sentence.last, covered.last + REACH)
    # "1,250 people came; the target had been 2,000": the plan is the other number's.
    breaks = [i for i in range(first, last) if ";" in document.words.gap(i, i + 1)]
    first = max([first, *(i + 1 for i in breaks if i < covered.first)])
    last = min([last, *(i for i in breaks if i >= covered.last)])
    said = {name for name, table in tables.items() if says(document, table, first, last)}
    if any(is_limit(document, sentence, date) for date in sentence.dates):
        said.add("running")
    return frozenset(said | {subsets()[word] for word in words if word in subsets()})


def _plain(word: str, mention: Mention) -> str:
    """Return what a word stands for in either language: the unit that is counted, or that somebody was asked."""
    people = mention.unit == "persons" and mention.noun.lower() not in phrases("generic")
    if mention.unit and mention.kind == "count" and word in words_of(mention.noun) and not people:
        return f"#{mention.unit}"
    return "#asked" if word in phrases("asked") | phrases("interviews") | told("surveys") else word


def _beyond(document: Document, index: int, own: int, others: Sequence[Mention]) -> bool:
    """Say whether another number stands between a word and the number it would be said of, on the far side."""
    for other in others:
        if other.kind not in KINDS:
            continue
        first = document.tokens_of(other).first
        if own < first <= index or index <= first < own and index < first and _is_noun_of(document, other, index):
            return True
    return False


def _is_noun_of(document: Document, other: Mention, index: int) -> bool:
    return document.words.tokens[index].word in words_of(other.noun)


def _year(document: Document, sentence: Sentence, mention: Mention) -> str:
    """Return the year of a number: of the date right behind it, right before it, or the only one of the sentence."""
    dates = [d for d in sentence.dates if re.match(r"\d{4}", d.value) and not _in_brackets(document, d)]
    covered = document.tokens_of(mention)
    behind = [d for d in dates if 0 < document.tokens_of(d).first - covered.last <= 4 and d.start > mention.end]
    if behind and not any(mention.end < m.start < behind[0].start for m in sentence.quantities):
        return behind[0].value[:4]
    values = {d.value[:4] for d in dates}
    return min(values) if len(values) == 1 and "/" not in dates[0].value else ""


def _otherwise(number: Number, listed: Sequence[Number], ours: set[str]) -> Number | None:
    """Return the number of the cited text that is of the same and cannot be the same, or None."""
    fits: list[tuple[float, Number]] = []
    value = parse_quantity(number.mention.value, True)
    for other in listed:
        if other.mention.kind != number.mention.kind or other.mention.unit != number.mention.unit:
            continue
        common = shared(number.topic, other.topic)
        shorter = min(len(number.topic.words), len(other.topic.words))
        if common < LEAST or common < MOST_OF * shorter:
            continue
        if number.manner != other.manner or not _counts_alike(number, other):
            continue
        if number.year and other.year and number.year != other.year:
            continue
        if number.year != other.year and common <= LEAST:
            continue
        if (number.topic.names ^ other.topic.names) - ours:
            continue
        theirs = parse_quantity(other.mention.value, True)
        if value is None or theirs is None or overlaps(value, theirs) != "no":
            return None
        fits.append((common - 0.1 * abs(len(other.topic.words) - common), other))
    best = max((score for score, _ in fits), default=0.0)
    top = [other for score, other in fits if score == best]
    return top[0] if len({other.mention.value for other in top}) == 1 else None


def _counts_alike(left: Number, right: Number) -> bool:
    """Say whether two counts are of one noun, or both of people without a noun of their own: not of nurses and teachers."""
    a, b = left.mention, right.mention
    if a.kind != "count":
        return True
    if a.noun.lower() in phrases("generic") | {""} or b.noun.lower() in phrases("generic") | {""}:
        return a.noun.lower() in phrases("generic") and b.noun.lower() in phrases("generic")
    return a.unit != "persons" or any(same_word(x, y) for x in words_of(a.noun) for y in words_of(b.noun))


def _draft(number: Number, work: Work, name: str, attributed: str) -> Draft:
    mention = number.mention
    kind = {"count": "count", "percentage": "percentage"}.get(mention.kind, "measurement")
    return Draft(
        number.document.source_id, mention.start, noun_end(number.document, mention), kind, work.name,
        name, mention.value, "percent" if kind == "percentage" else mention.unit, period=number.year,
        population="", attributed_to=attributed, cue=mention.noun, mention=mention, sentence=number.sentence.number,
    )  # fmt: skip
