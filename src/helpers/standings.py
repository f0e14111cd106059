"""First places that no property of the codebook asks for, where two texts give one to two holders.

"In 2018 Kessin ranked first among the provinces by recorded cases" and "Ostrel took first place among the provinces by
recorded cases in 2018": the holder is the name before the rank, the list what the rank is among, the year stated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from helpers.codebook import Codebook, Property
from helpers.cues import Hit, phrases
from helpers.document import Document, Sentence
from helpers.drafts import Draft
from helpers.mention import Mention
from helpers.phrasing import says, told
from helpers.stances import attributed_to, stance
from helpers.stems import synonyms, words_of
from helpers.superlatives import lasting_superlatives, superlative_holders
from helpers.topics import MARKS, Topic, is_name, same_topic, same_word, topic, without
from helpers.whereabouts import kinds

MOST = 300  # ranks of one year that are held against each other
BETWEEN = 4  # words between a holder and its rank
LEAST, MOST_OF = 2, 0.6  # telling words of a list that a property has too
NEAR = 8  # words from "jointly" to a superlative
LONGEST = 16  # words after a rank in which its list may stand


class Standing(NamedTuple):
    """A rank, who holds it, in what list and year."""

    document: Document
    sentence: Sentence
    mention: Mention
    holder: str
    topic: Topic
    year: str


def shared_ranks(
    documents: Sequence[Document], drafts: Sequence[Draft], codebook: Codebook | None = None
) -> list[Draft]:
    """Return claims for one rank of one list and year that two texts give to two holders.

    A list that the codebook asks a rank in is one in either language, and whoever holds it.
    """
    lists = [entry for entry in codebook.properties if entry.type == "rank"] if codebook else []
    held = {(entry.subject, entry.property) for entry in lists if _is_list(entry)}
    claimed = {
        (d.source_id, d.mention.start)
        for d in drafts
        if d.type == "rank" and d.mention and (d.place or (d.subject, d.property) not in held)
    }
    found = [
        one
        for document in documents
        for sentence in document.sentences
        for mention in _ranks(document, sentence)
        for one in _standing(document, sentence, mention)
    ]
    found += [
        one
        for document in documents
        for sentence in document.sentences
        for one in _superlatives(document, sentence)
        if not one.year or (document.source_id, one.mention.start) not in claimed
    ]
    made: dict[tuple[str, int], Draft] = {}
    alike: dict[tuple[str, str], list[Standing]] = {}
    for one in found:
        alike.setdefault((one.year, one.mention.value), []).append(one)
    for left, right in (pair for same in alike.values() for pair in combinations(same[:MOST], 2)):
        if left.document.source_id == right.document.source_id or _overlap(left.holder, right.holder):
            continue
        if all((one.document.source_id, one.mention.start) in claimed for one in (left, right)):
            continue  # the codebook compares them
        asked = {_entry_of(one, lists) for one in (left, right)}
        if len(asked) == 1 and None not in asked:
            for one in (left, right):
                made.setdefault((one.document.source_id, one.mention.start), _draft(one, str(min(filter(None, asked)))))
        elif same_topic(left.topic, right.topic):
            lead = "rank" if left.year else "lasting_rank"  # what lasts needs no period to be compared
            name = "_".join((lead, *(word.strip("#") for word in left.topic.words)))
            for one in (left, right):
                made.setdefault((one.document.source_id, one.mention.start), _draft(one, name))
    return list(made.values())


def _is_list(entry: Property) -> bool:
    """Say whether an entry's subject is what others are ranked in: a test, the mines of a country; not who is ranked.

    Where places are ranked, the place of a claim says who holds the rank (rank_impossible.py).
    """
    said = words_of(entry.subject)
    heads = {said[0], *(word for word in said[-1:] if word.endswith("s"))}  # "kabupaten di Selm", "coastal districts"
    return entry.subject[:1].islower() and heads.isdisjoint(kinds() | phrases("place_kinds"))


def _entry_of(one: Standing, entries: Sequence[Property]) -> str | None:
    """Return the property that asks for a rank in the list of a standing: of two of its telling words, and most of them."""
    found = []
    for entry in entries:
        if not _is_list(entry):
            continue
        own = {word for text in (entry.subject, *entry.label.values()) for word in words_of(text)}
        own |= {word for cues in entry.cues.values() for cue in cues for word in words_of(cue)}
        if one.topic.names and own.isdisjoint(one.topic.names):
            continue  # "first in all Kavra": another list than that of Orra
        ranked = kinds() | phrases("place_kinds")  # "the regencies": who is ranked, not by what
        words = [word for word in one.topic.words if word not in ranked and word.strip("#").isalpha()]
        words = [word for word in words if word == "#share" or not word.startswith("#")]
        hits = sum(any(_says(word, other) for other in own) for word in words)
        if hits >= LEAST and hits >= MOST_OF * len(words):
            found.append(entry.property)
    return found[0] if len(found) == 1 else None


def _says(word: str, other: str) -> bool:
    """Say whether a word of a topic is one of a property; a topic has one word for all shares and rates."""
    return other in told("share_words") if word == "#share" else same_word(word, other)


def _superlatives(document: Document, sentence: Sentence) -> list[Standing]:
    """Return who has the most or least of something in a sentence that states one year, or of what lasts."""
    shared = says(document, told("shared_place"), sentence.first, sentence.last)
    years = {d.value[:4] for d in sentence.dates}
    one_year = min(years) if len(years) == 1 and re.fullmatch(r"\d{4}", min(years)) else ""
    dated = superlative_holders(document, sentence) if one_year and not shared else []
    starts = {mention.start for mention, _, _ in dated}
    found = [(one_year, *one) for one in dated]
    found += [
        ("", *one)
        for one in lasting_superlatives(document, sentence)
        if one[0].start not in starts and not _is_shared(document, sentence, one[0], shared)
    ]
    return [
        Standing(document, sentence, mention, holder, told_of, year)
        for year, mention, holder, told_of in found
        if not document.in_quotes(mention.start) and stance(document, sentence, mention) != "denied"
    ]


def _is_shared(document: Document, sentence: Sentence, mention: Mention, shared: Sequence[Hit]) -> bool:
    """Say whether a superlative is of several, or on a condition: "jointly" before it, "if" before the next mark."""
    first = last = document.tokens_of(mention).first
    while last < sentence.last and MARKS.isdisjoint(document.words.gap(last, last + 1)):
        last += 1
    return any(first - NEAR <= hit.first <= last for hit in shared)


def _ranks(document: Document, sentence: Sentence) -> list[Mention]:
    """Return the ranks of a sentence, "came first" among them though no noun of rank stands beside it."""
    found = [m for m in sentence.quantities if m.kind == "rank"]
    for mention in sentence.dismissed:
        first = document.tokens_of(mention).first
        if mention.reason == "ordinal" and first > sentence.first:
            if document.words.tokens[first - 1].word in told("ranks_bare"):
                found.append(mention._replace(kind="rank", reason=""))
    return found


def _overlap(left: str, right: str) -> bool:
    """Say whether two names may be of one holder: they share a word that is no kind ("Desa", "School"), or all of one's."""
    a, b = left.lower().split(), right.lower().split()
    kinds = {word for at in (0, -1) for word in a if a[at] == b[at] == word}
    one, other = set(a), set(b)
    known = {word for word in one & other if word in kinds or len(synonyms(word)) > 1}
    return not known.issuperset(one & other) or one <= other or other <= one


def _standing(document: Document, sentence: Sentence, mention: Mention) -> list[Standing]:
    year = _year_of_rank(document, sentence, document.tokens_of(mention).first)
    if not year or not mention.value.isdigit():
        return []
    if says(document, told("shared_place"), sentence.first, sentence.last):
        return []
    if document.in_quotes(mention.start) or stance(document, sentence, mention) == "denied":
        return []
    covered = document.tokens_of(mention)
    taken = _taken_by(document, sentence, covered.last)
    holder = taken[1] if taken else _holder(document, sentence, covered.first)
    if not holder:
        return []
    stop, end = covered.last, taken[0] - 1 if taken else sentence.last
    while stop < end and stop - covered.last < LONGEST:
        gap = document.words.gap(stop, stop + 1)
        after = document.words.tokens[stop + 1].word
        if set(gap) & set(",;:()–—") or after in phrases("clause"):
            break
        if stop == covered.last and after in phrases("list_words"):
            break  # "was ranked first and the others came last"
        if after in told("relative_words") and _closes_list(document, sentence, stop):
            break  # "in the Harbour Index 2018 which the county draws up"
        stop += 1
    others = [m for m in sentence.mentions + sentence.dismissed if m is not mention]
    told_of = topic(document, without(range(covered.last + 1, stop + 1), document, others))
    words = tuple(word for word in told_of.words if word not in told("ranking"))
    if len(words) < LEAST:
        lead = _contest(document, sentence, covered.first)
        told_of = topic(document, without(lead, document, others)) if lead else told_of
        words = tuple(word for word in told_of.words if word not in told("ranking"))
    listed = _named_list(document, sentence, holder)
    whole = any(document.words.tokens[i].word in phrases("whole_words") for i in range(covered.last + 1, stop + 1))
    if listed and (whole or not set(words) - set(listed)):
        return [Standing(document, sentence, mention, holder, Topic(("#list", *listed), frozenset()), year)]
    return [Standing(document, sentence, mention, holder, Topic(words, told_of.names), year)]


def _year_of_rank(document: Document, sentence: Sentence, token: int) -> str:
    """Return the only year of a sentence, else of the words about a rank up to the next mark, or of those that open it."""

    def between(low: int, high: int) -> set[str]:
        return {d.value[:4] for d in sentence.dates if low <= document.tokens_of(d).first <= high}

    marks = [i for i in range(sentence.first + 1, sentence.last + 1) if set(document.words.gap(i - 1, i)) & MARKS]
    low = max((i for i in marks if i <= token), default=sentence.first)
    high = min((i for i in marks if i > token), default=sentence.last + 1) - 1
    opening = _contest(document, sentence, token)
    for years in (
        between(sentence.first, sentence.last),
        between(low, high),
        between(opening.start, opening.stop - 1) if not between(low, high) else set(),
    ):
        if len(years) == 1 and re.fullmatch(r"\d{4}", min(years)):
            return min(years)
    return ""


def _closes_list(document: Document, sentence: Sentence, token: int) -> bool:
    """Say whether a token ends the name of a list, or is its year."""
    dated = any(document.tokens_of(d).last == token for d in sentence.dates)
    return is_name(document, token) or (dated and is_name(document, token - 1))


def _named_list(document: Document, sentence: Sentence, holder: str) -> tuple[str, ...]:
    """Return the words of the only list with a name that a sentence speaks of: "in the Harbour Index for 2018"; or ()."""
    tokens, found = document.words.tokens, set()
    index = sentence.first + 1
    while index <= sentence.last:
        last = index
        while last < sentence.last and is_name(document, last + 1) and not document.words.gap(last, last + 1).strip():
            last += 1
        if not is_name(document, index):
            index += 1
            continue
        words = tuple(tokens[i].word for i in range(index, last + 1))
        lead = index - 1
        while lead > sentence.first and tokens[lead].word in phrases("articles"):
            lead -= 1
        inside = tokens[lead].word in phrases("place_before") | phrases("rank_in") | {"of"}
        if len(words) > 1 and inside and not told("named_lists").isdisjoint((words[0], words[-1])):
            if not set(words) <= set(holder.lower().split()):
                found.add(words)
        index = last + 1
    return found.pop() if len(found) == 1 else ()


def _contest(document: Document, sentence: Sentence, token: int) -> range:
    """Return the words that open a sentence before a comma and say in what: "In the swimming test of 2012, X came first"."""
    marks = [i for i in range(sentence.first + 1, token + 1) if "," in document.words.gap(i - 1, i)]
    opens = document.words.tokens[sentence.first].word in phrases("place_before") | phrases("rank_in")
    if not marks or not opens:
        return range(0)
    stop = marks[0]
    for index in range(sentence.first + 2, stop):
        relative = document.words.tokens[index].word in told("relative_words")
        if relative and _closes_list(document, sentence, index - 1):
            stop = index
    return range(sentence.first + 1, stop)


def _taken_by(document: Document, sentence: Sentence, rank: int) -> tuple[int, str] | None:
    """Return the token of "was taken by" after a rank, in its clause, and the name behind it; None if it is not there."""
    tokens = document.words.tokens
    for hit in says(document, told("taken_phrases"), rank + 1, sentence.last - 1):
        gaps = [document.words.gap(i, i + 1) for i in range(rank, hit.last + 1)]
        if any(set(gap) & set(",;:()") for gap in gaps):
            return None
        first = hit.last + 1
        while first < sentence.last and tokens[first].word in phrases("articles") | told("taken_by"):
            first += 1
        last = first
        while last <= sentence.last and is_name(document, last):
            last += 1
            if document.words.gap(last - 1, min(last, sentence.last)).strip():
                break
        if last > first:
            name = " ".join(document.text[tokens[i].start : tokens[i].end] for i in range(first, last))
            return hit.first, name
    return None


def _holder(document: Document, sentence: Sentence, token: int) -> str:
    """Return the name that stands before a rank, at most a verb between; "" if none, or if there are two."""
    tokens = document.words.tokens
    last = token - 1
    while last >= sentence.first and token - last <= BETWEEN and not _names(document, sentence, last):
        if set(document.words.gap(last, last + 1)) & set(",;:()"):
            return ""
        last -= 1
    if last < sentence.first or not _names(document, sentence, last):
        return ""
    between = [tokens[i].word for i in range(last + 1, token)]
    if not any(word in told("takes_place") for word in between):
        return ""
    first = last
    while first > sentence.first and _names(document, sentence, first - 1):
        if document.words.gap(first - 1, first).strip():
            break
        first -= 1
    if first > sentence.first and tokens[first - 1].word in phrases("stops") - phrases("articles"):
        pointed = tokens[first - 1].word in phrases("pointing") and tokens[first - 2].word in phrases("prepositions")
        if not pointed or first - 2 < sentence.first:  # "dengan itu Orra menempati …": with that
            return ""  # "the choir of Orra came first": not Orra
    return " ".join(document.text[tokens[i].start : tokens[i].end] for i in range(first, last + 1))


def _names(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether a token is a name: a capital inside a sentence, or at its beginning before a verb of ranking."""
    token = document.words.tokens[index]
    if index == sentence.first:
        return document.text[token.start].isupper() and token.word not in phrases("stops") | phrases("light")
    return is_name(document, index)


def _draft(one: Standing, name: str) -> Draft:
    mention = one.mention
    return Draft(
        one.document.source_id, mention.start, mention.end, "rank", one.holder, name, mention.value, "",
        period=one.year, attributed_to=attributed_to(one.document, one.sentence, mention), cue=mention.noun,
        mention=mention, sentence=one.sentence.number,
    )  # fmt: skip
