"""Numbers that are per something, an average, or each one's."""

from __future__ import annotations

from helpers.readers.language_data import listed
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import until_mark
from helpers.texts.stems import words_of

REACH = 14  # tokens before a number in which a rate may be announced


def goes_on_rate(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number without a noun only goes on from a rate: "120 passengers a night in 2022 and 150 in 2023"."""
    first = document.tokens_of(mention).first
    if mention.noun or mention.kind != "count" or document.words.tokens[first - 1].word not in phrases("list_words"):
        return False
    earlier = [m for m in sentence.quantities if m.kind == "count" and m.end <= mention.start]
    if not earlier or sentence.clause_of(document.tokens_of(earlier[-1]).first) != sentence.clause_of(first):
        return False
    return is_rate(document, sentence, earlier[-1], *beside(document, sentence, earlier[-1]))


def beside(document: Document, sentence: Sentence, mention: Mention) -> tuple[list[str], list[str]]:
    """Return the words of the clause before a number, and those of its phrase after it."""
    words, covered = document.words, document.tokens_of(mention)
    clause = sentence.clause_of(covered.first)
    first = max(sentence.first, covered.first - REACH)
    before = [words.tokens[i].word for i in range(first, covered.first) if sentence.clause_of(i) == clause]
    last = min(sentence.last, document.noun_phrase(mention).last + 2)
    return before, [words.tokens[i].word for i in range(covered.last + 1, last + 1)]


def is_rate(document: Document, sentence: Sentence, mention: Mention, before: list[str], after: list[str]) -> bool:
    """Say whether a number is per something, an average, or each one's."""
    if "/" in mention.unit:
        return False  # a rate by its unit, which the property has too
    if mention.kind in ("measurement", "money"):
        last = document.tokens_of(mention).last
        stop = min(sentence.last, last + 4)
        after = [document.words.tokens[i].word for i in range(last + 1, stop + 1)]
        joined = " ".join(after)
        if mention.kind == "money" and any(joined.startswith(year) for year in phrases("each_year")):
            return False
    if _is_each_time(document, sentence, mention):
        return True
    after = until_mark(document, document.tokens_of(mention).last, sentence.last, len(after)).split()
    before, after = _without_day(document, sentence, mention, before, after)
    joined = " ".join(after[:4])
    rated = bool(set(after[:3]) & phrases("rate")) or says_any(joined, phrases("rate_adverbs"))
    if mention.kind == "count" and set(before[-4:]) & phrases("group_words"):
        return True  # "groups of ten learners"
    if mention.kind == "count" and _is_size_of_each(document, sentence, mention):
        return True
    if set(before[-1:]) & phrases("against"):
        earlier = " ".join(before[-6:])
        rated = rated or says_any(earlier, phrases("rate_adverbs"))
    if mention.kind == "count" and _is_typical(before):
        return True
    recent = [*before[-6:], ""]
    units = {word for m in sentence.mentions if "/" in m.unit for word in words_of(document.text[m.start : m.end])}
    per = any(
        word in listed("numbers", "joins", "each")
        and following not in phrases("amount_words")
        and following not in units
        for word, following in zip(recent, recent[1:], strict=False)
    )  # not of "50 mikrogram per liter" before it
    return rated or per or bool(set(before[-6:]) & phrases("average")) or bool(set(before[-6:]) & phrases("each"))


def _is_each_time(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number's clause opens with a time of which there are many: "Sebulan ia menjual 40 kursi", "Every week he sells 40 chairs"; not "sebulan kemudian"."""
    clause = sentence.clause_of(document.tokens_of(mention).first)
    first = next(i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause)
    for hit in document.words.literal(phrases("every_while"), first, min(sentence.last, first + 1)):
        behind = document.words.tokens[min(sentence.last, hit.last + 1)].word
        away = phrases("time_away") | phrases("time_after") | phrases("conjunctions")
        if hit.first == first and mention.kind in ("count", "money") and behind not in away:
            return True
    return False


def _without_day(
    document: Document, sentence: Sentence, mention: Mention, before: list[str], after: list[str]
) -> tuple[list[str], list[str]]:
    """Return the words before and after a number without "per" that says as of when: "31 staf per 31 Desember 2019", "per hari ini 31 staf"."""
    tokens, covered = document.words.tokens, document.tokens_of(mention)
    for hit in document.words.literal(phrases("as_of_now"), sentence.first, sentence.last):
        if 0 < hit.first - covered.last <= len(after):
            after = after[: hit.first - covered.last - 1]
        elif 0 < covered.first - hit.first <= len(before):
            before = before[len(before) - (covered.first - hit.last) + 1 :]
    for date in sentence.dates:
        lead = document.tokens_of(date).first
        if tokens[lead].word not in phrases("as_of"):
            lead -= 1
        if lead < sentence.first or tokens[lead].word not in phrases("as_of"):
            continue
        if 0 < lead - covered.last <= len(after):
            after = after[: lead - covered.last - 1]
        elif 0 < covered.first - lead <= len(before):
            before = before[len(before) - (covered.first - lead) + 1 :]
    return before, after


def _is_size_of_each(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether several things that are counted right before a number are each of so many: the 33 of "40 clusters of 33 children"."""
    first = document.tokens_of(mention).first
    if first - 1 <= sentence.first or document.words.tokens[first - 1].word not in phrases("genitive"):
        return False
    several = [m for m in sentence.quantities if m.kind == "count" and m.end < mention.start and m.noun]
    if not several or several[-1].value == "1":
        return False
    last = document.noun_phrase(several[-1]).last
    between = document.text[several[-1].end : mention.start]
    return last == first - 2 and last > document.tokens_of(several[-1]).last and set(between).isdisjoint(",;:.()")


def _is_typical(before: list[str]) -> bool:
    """Say whether a number is of a day or week like others: "on a busy day in August 40 boats go through"."""
    for index in range(len(before) - 2):
        if " ".join(before[index : index + 2]) in phrases("typical_leads"):
            return bool(set(before[index + 2 : index + 4]) & phrases("typical_times"))
    return False


def says_any(words: str, table: frozenset[str]) -> bool:
    """Say whether words hold one of several phrases, whole."""
    return any(f" {phrase} " in f" {words} " for phrase in table)
