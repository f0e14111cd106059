"""What a change is of, as its words say, and whether two numbers are of that."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from helpers.proposing.drafts import Pool
from helpers.readers.date_words import date_words
from helpers.readers.mention import Mention
from helpers.relations.levels import what_they_count
from helpers.relations.stated_changes import DOWN, Change
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.topics import is_name
from helpers.texts.stems import stems, words_of

YEAR = re.compile(r"[12]\d{3}")


def is_parted(document: Document, change: Change, pair: Sequence[Mention]) -> bool:
    """Say whether a conjunction parts a change from its numbers: "… and by 20 per cent in the others"."""
    tokens = document.words.tokens
    spots = [document.tokens_of(m) for m in pair]
    low, high = min(s.first for s in spots), max(s.last for s in spots)
    behind = any(tokens[i].word in told("goes_apart") for i in range(high + 1, change.first))
    return behind or any(tokens[i].word in told("turns_to") for i in range(change.last + 1, low))


def lead(document: Document, change: Change, pair: Sequence[Mention], known: frozenset[str]) -> list[str] | None:
    """Return what is new from the last mark behind two numbers to a change; None if there is no mark but words.

    "96 cases, a fall of …" and "; they have more than doubled" have none, "400, wages rose by …" has one.
    """
    tokens, high = document.words.tokens, max(document.tokens_of(m).last for m in pair)
    if change.first <= high:
        return None
    between = range(high + 1, change.first + 1)
    marks = [i for i in between if not set(document.words.gap(i - 1, i)).isdisjoint(",;:()–—")]
    if not marks and change.first > high + 1:
        return None
    light = phrases("light") | told("a_thing") | phrases("articles") | told("relative_words") | phrases("auxiliaries")
    opening = _words(told("that_makes") | told("lasting") | phrases("or")) | told("a_thing") | told("relative_words")
    words = [t.word for t in tokens[(marks or [high + 1])[-1] : change.first]]
    new = [
        word
        for word in words
        if word not in light | opening | told("takes_up_words") | told("hedging") and stems(word).isdisjoint(known)
    ]
    return new[1:] if words and words[0] in opening else new  # "a remarkable rise of"


def _words(table: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in table for word in phrase.split())


def subject(document: Document, sentence: Sentence, change: Change) -> list[str]:
    """Return the words of the clause of a change before it, and of what it is said to be of."""
    tokens, clause = document.words.tokens, sentence.clause_of(change.first)
    inside = [t.word for t in tokens[document.tokens_of(change.mention).last + 1 : change.last]]
    covered = {i for m in sentence.mentions for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)}
    words = [
        tokens[i].word
        for i in range(sentence.first, change.first)
        if sentence.clause_of(i) == clause and i not in covered
    ]
    after = [t.word for t in tokens[change.last + 1 : min(sentence.last, change.last + 5) + 1]]
    return words + inside + (after if set(after[:1]) & (told("of_words") | phrases("possessives")) else [])


def is_about(words: Iterable[str], known: frozenset[str]) -> bool:
    """Say whether some words name what two numbers are of, or point back at it."""
    return any(not stems(word).isdisjoint(known) or word in told("takes_up_words") for word in words)


def is_of_another(document: Document, pool: Pool, sentence: Sentence, change: Change, pair: Sequence[Mention]) -> bool:
    """Say whether a change is of something that its numbers do not count: "lost half its income", "20% of their trade"."""
    tokens, last = document.words.tokens, document.tokens_of(change.mention).last
    after = [t.word for t in tokens[last + 1 : min(sentence.last, last + 4) + 1]]
    leads = told("of_words") | phrases("possessives")
    noun = words_of(change.mention.noun)
    if change.mention.kind == "fraction" and noun and after[:1] == noun[:1]:
        return not is_about(noun, what_they_count(document, pool, pair))
    if change.mention.kind == "percentage" and document.language == "id" and change.way == DOWN and after[1:]:
        light = phrases("stops") | phrases("light") | phrases("auxiliaries") | phrases("prepositions")
        if after[0] not in light and says(document, told("gone"), last + 2, last + 2):  # "35 persen buah hilang"
            return not is_about(after[:1], what_they_count(document, pool, pair))
    if not set(after[:1]) & leads:
        return False
    said = [word for word in after if word not in leads | phrases("stops") | phrases("articles")]
    return not is_about(said, what_they_count(document, pool, pair))


def is_elsewhere(document: Document, pool: Pool, sentence: Sentence, change: Change, pair: Sequence[Mention]) -> bool:
    """Say whether a change is of another place, group or time than its numbers: "a fall of 20% in the other villages"."""
    tokens, last = document.words.tokens, change.last
    if (
        last >= sentence.last
        or document.words.gap(last, last + 1).strip()
        or tokens[last + 1].word not in told("wherein")
    ):
        return False
    if change.last < min(document.tokens_of(m).first for m in pair):
        return False
    said = [t.word for t in tokens[last + 2 : min(sentence.last, last + 6) + 1] if t.word not in phrases("light")]
    times = frozenset(date_words("auto").months) | phrases("months_words") | told("same_time")
    if tokens[last + 2].word in told("relative_words") if last + 2 <= sentence.last else False:
        return False  # "the reduction of 40 on which …"
    return bool(said) and not said[0][0].isdigit() and not set(said[:3]) & times


def years(homes: Iterable[Sentence]) -> set[str]:
    """Return the years of some sentences, those that only look like numbers too."""
    values = [m.value for home in homes for m in home.mentions if m.kind in ("date", "period") or _is_year(m)]
    return {year for value in values for year in YEAR.findall(value)}


def _is_year(mention: Mention) -> bool:
    return mention.kind == "count" and mention.unit == "" and YEAR.fullmatch(mention.value) is not None


def takes_up(document: Document, sentence: Sentence, homes: Sequence[Sentence], subject: Sequence[str]) -> bool:
    """Say whether the sentence right after a change takes up what changed: "It stood at …", "Tutupan itu …"."""
    home = min(homes, key=lambda one: one.number)
    if home.number != sentence.number + 1:
        return False
    first = min((document.tokens_of(m).first for m in home.quantities), default=home.last)
    words = [t.word for t in document.words.tokens[home.first : first]]
    if words and words[0] in told("same_one"):
        return words[1] in told("stood_at") if len(words) > 1 else False  # not "It had 180 members", of a club
    pointed = [a for a, b in pairwise(words) if b in told("those_behind")]
    pointed += [b for a, b in pairwise(words) if a in phrases("pointing_back") | phrases("pointing")]
    kept = [word for word in subject if word not in told("takes_up_words")]
    head = kept[:1] if document.language == "id" else kept[-1:]
    return any(stems(word) & stems(other) for word in pointed for other in head)


def names_another(document: Document, change: Change, sentence: Sentence, homes: Sequence[Sentence]) -> bool:
    """Say whether a sentence names somebody or some place behind its change of which its numbers say nothing: "doubled in Orra"."""
    tokens = document.words.tokens
    dated = {i for m in sentence.dates for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)}
    said = {tokens[i].word for home in homes for i in range(home.first, home.last + 1)}
    behind = [i for i in range(change.last + 1, sentence.last + 1) if i not in dated and is_name(document, i)]
    return any(tokens[i].word not in said for i in behind)


def head(document: Document, words: Sequence[str]) -> list[str]:
    """Return the head of a subject and what it is of: not where it is; of "the court halved its backlog" what was halved."""
    own = [at for at, word in enumerate(words) if at and word in phrases("possessives")]
    words = words[own[-1] :] if own else words
    ends = [at for at, word in enumerate(words) if at and word in phrases("prepositions") - phrases("genitive")]
    return list(words[: ends[0]] if ends else words)
