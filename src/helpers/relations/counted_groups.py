"""Tallies over as many groups as the text has said there are: "1,240 farmers in three districts. In Orra 430 … Selm 390 …".

The sentence of the total tells in how many places, parts or classes those counted are; exactly as many numbers of the same
thing follow, one for each. Then these are all, whatever joins them. Parts that make less than the total may be of something
else that was done there: they have to be told in no more words than that they are so many, or in the words of the total.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.doubts import are_doubtful, is_earlier, is_exact, is_only_planned
from helpers.relations.plain_tallies import KINDS, are_alike, are_measured
from helpers.relations.totals import is_near, link_sum
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import middle, said_before, says, told
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

MOST = 8  # groups
AHEAD = 8  # sentences after the total in which the parts may stand
BEFORE = 3  # tokens before a number in which its verb may stand
BEHIND = 2  # tokens behind a number and its noun in which something else may be said of it

Entry = tuple[Sentence, Mention]


def grouped_tallies(document: Document, pool: Pool, sentence: Sentence, done: frozenset[int]) -> list[Link]:
    """Relate a total to the numbers after it, one for each of the groups that its sentence counts."""
    links: list[Link] = []
    for total in sentence.quantities:
        if total.kind not in KINDS or total.start in done or not is_exact(document, sentence, total):
            continue
        groups = groups_counted(document, sentence, total)
        parts = _parts(document, sentence, total, groups) if groups else []
        if len(parts) != groups or not groups or not done.isdisjoint(part.start for _, part in parts):
            continue
        if not is_only_planned(document, sentence, total) and _are_all(document, sentence, total, parts):
            link = link_sum(document, pool, sentence, total, [part for _, part in parts])
            links += [link] if link is not None else []
    return links


def groups_counted(document: Document, sentence: Sentence, total: Mention) -> int:
    """Return in how many groups a sentence says that those counted are: "in three districts", "both mills"; else 0."""
    places = phrases("place_before") | phrases("place_across") | told("placed_by") | told("grouped_in")
    found = {
        int(m.value)
        for m in sentence.quantities
        if is_group_count(m, total) and said_before(document, m, sentence, places, 3)
    }
    opening = document.words.tokens[sentence.first : document.tokens_of(total).first]
    if not found and any(token.word in told("both_of") for token in opening):
        found = {2}
    return found.pop() if len(found) == 1 else 0


def is_group_count(mention: Mention, total: Mention) -> bool:
    """Say whether a small number counts something else than a total, and no people: "three districts"."""
    if mention.kind != "count" or mention.hedge != "none" or not mention.value.isdigit() or not mention.noun:
        return False
    if not 2 <= int(mention.value) <= MOST or "persons" in (mention.unit, total.noun.lower()):
        return False
    return _stems(mention.noun).isdisjoint(_stems(total.noun)) and middle(mention) < middle(total)


def _stems(text: str) -> set[str]:
    return {stem for word in words_of(text) for stem in stems(word)}


def _parts(document: Document, said: Sentence, total: Mention, groups: int) -> list[Entry]:
    """Return the numbers of what a total counts up to the end of the sentence that tells the last of them."""
    found: list[Entry] = []
    for one in around(document, said, 0, AHEAD, lists=False):
        if len(found) >= groups:
            break
        found += [
            (one, m)
            for m in one.quantities
            if m.start > total.start and are_alike(total, m) and not is_group_count(m, total)
        ]
    return found


def _are_all(document: Document, said: Sentence, total: Mention, listed: Sequence[Entry]) -> bool:
    """Say whether numbers, as many as there are groups, can only be those of the groups, and miss the total."""
    parts = [m for _, m in listed]
    made = sum(map(middle, parts))
    if any(m.hedge != "none" or not m.value.replace(".", "").isdigit() for m in parts):
        return False
    if max(map(middle, parts)) >= middle(total) or not is_near(total, parts):
        return False
    if abs(made - middle(total)) <= 1e-6 * made:
        return True
    if are_doubtful(document, said, total, parts) or are_measured(document, listed):
        return False
    if any(is_earlier(document, one, m) for one, m in listed) or _are_of_some(total, parts):
        return False
    days = {date.value for date in said.dates}
    if any(date.value not in days for one, _ in listed for date in one.dates):
        return False  # "In 2010 it had 54 singers"
    return made > middle(total) or all(_says_no_more(document, said, one, m) for one, m in listed)


def _are_of_some(total: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether parts are of a kind of people that the total is not of: "260 workers in two mills: … 140 women"."""
    return any(part.noun.lower() in subsets() for part in parts) and total.noun.lower() not in subsets()


def _says_no_more(document: Document, said: Sentence, sentence: Sentence, part: Mention) -> bool:
    """Say whether nothing is said of a number's things but that there are so many, or what was said of all of them."""
    tokens, words = document.words.tokens, document.words
    known = phrases("auxiliaries") | phrases("has_verbs") | phrases("owning") | phrases("prepositions")
    known |= phrases("list_words") | phrases("articles") | told("being") | told("there_are") | told("amounts_to")
    known |= told("so_many_verbs")
    same = {stem for token in tokens[said.first : said.last + 1] for stem in stems(token.word)}
    first = document.tokens_of(part).first
    for index in range(max(sentence.first, first - BEFORE), first):
        word = tokens[index].word
        if looks_verbal(word, document.language) and word not in known and stems(word).isdisjoint(same):
            return False  # "260 members in two towns. Orra expelled 140"
    last = document.tokens_of(part).last + len(words_of(part.noun) if _follows(document, part) else ())
    for index in range(last + 1, min(last + BEHIND, sentence.last) + 1):
        if words.gap(index - 1, index).strip():
            break
        word = tokens[index].word
        if word not in known and stems(word).isdisjoint(same):
            return False
        if word in phrases("prepositions"):
            break
    return not says(document, phrases("negations"), sentence.first, sentence.last)


def _follows(document: Document, part: Mention) -> bool:
    return document.text[part.end :].lstrip(" -").lower().startswith(part.noun.lower()) and bool(part.noun)
