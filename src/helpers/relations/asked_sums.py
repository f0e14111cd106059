"""Those whom a study asked, told kind by kind and elsewhere all together: "34 drivers, 18 clerks and 9 guards were interviewed".

The list is of those asked; the other number, wherever the text tells it, is of interviews, respondents or people asked. They
are one only if a slip sets them apart, and no other number of those asked is what the list makes.
"""

from __future__ import annotations

from itertools import pairwise

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.slips import is_slip_of_sum
from helpers.relations.totals import fits, is_near, joins, link_sum, separators
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, says
from helpers.texts.stems import stems, synonyms

LEAST = 3  # kinds
WORDS = 7  # words from one kind to the next
BESIDE = 4  # words from a number to "interviews"
REACH = 3  # words from a number of people to "were interviewed"


def asked_sums(document: Document, pool: Pool, done: frozenset[int]) -> list[Link]:
    """Relate the whole number of those asked, told once or always alike, to the only list of their kinds."""
    lists = [(one, parts) for one in document.sentences if (parts := _kinds(document, one))]
    if len(lists) != 1 or any(part.start in done for part in lists[0][1]):
        return []
    sentence, parts = lists[0]
    wholes = [
        (one, m)
        for one in document.sentences
        for m in one.quantities
        if one is not sentence and fits(parts[0], m) and _is_exact(m) and _is_of_asked(document, one, m)
    ]
    made = sum(map(middle, parts))
    near = [(one, m) for one, m in wholes if is_near(m, parts) and middle(m) > max(map(middle, parts))]
    if len({m.value for _, m in near}) != 1 or any(middle(m) == made for _, m in wholes):
        return []
    said, total = near[0]
    if total.start in done or not is_slip_of_sum(middle(total), [middle(m) for m in parts]):
        return []
    link = link_sum(document, pool, said, total, parts)
    return [link] if link is not None else []


def _is_exact(mention: Mention) -> bool:
    return mention.kind == "count" and mention.hedge == "none" and mention.value.isdigit()


def _kinds(document: Document, sentence: Sentence) -> list[Mention]:
    """Return the numbers of a sentence that lists nothing but those asked, kind by kind."""
    told_there = [m for m in sentence.quantities if m.kind != "duration"]
    counts = told_there[:1]
    for left, right in pairwise(told_there):
        gap = document.text[left.end : right.start]
        if separators().search(gap) is None or len(gap.split()) > WORDS:
            break  # "35 agents in three ports"
        counts.append(right)
    if len(counts) < LEAST or not all(map(_is_exact, counts)) or not joins(document, counts):
        return []
    first, last = document.tokens_of(counts[0]).first, document.tokens_of(counts[-1]).last
    said = {t.word for t in document.words.tokens[sentence.first : sentence.last + 1]}
    if said & (phrases("part_samples") | phrases("includes") | phrases("plan")):
        return []
    before = says(document, phrases("asks_whom"), sentence.first, first - 1)
    after = says(document, phrases("asked_whom"), last + 1, sentence.last)
    named = any(_is_sample(t.word) for t in document.words.tokens[sentence.first : first])
    return counts if before or after or named else []


def _is_sample(word: str) -> bool:
    """Say whether a word is for what a study counts of those it asked: interviews, respondents."""
    known = {stem for noun in phrases("sample_nouns") for stem in stems(noun)}
    return not known.isdisjoint(stems(word)) or not phrases("sample_nouns").isdisjoint(synonyms(word))


def _is_of_asked(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is of interviews or respondents, or of people who were interviewed."""
    tokens, covered = document.words.tokens, document.tokens_of(mention)
    last = min(sentence.last, covered.last + BESIDE)
    behind = []
    for index in range(covered.last + 1, last + 1):
        if document.words.gap(index - 1, index).strip(" \n-"):
            break
        behind.append(tokens[index].word)
    said = {t.word for t in tokens[sentence.first : sentence.last + 1]}
    if said & phrases("part_samples"):
        return False
    nouns = any(map(_is_sample, behind[:2]))
    return nouns or (mention.unit == "persons" and not phrases("asked_whom").isdisjoint(behind[:REACH]))
