"""Parts told place by place, where the text says how many places there are: "385 families in two towns, 221 in Selm and 134 in Orra".

With as many parts as there are places, each at another place by name, nothing needs to say that these are all.
"""

from __future__ import annotations

from itertools import pairwise

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.doubts import is_earlier, is_exact, is_only_planned
from helpers.relations.plain_tallies import words_before
from helpers.relations.totals import is_near, link_sum
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import middle, says, told
from helpers.texts.stems import stems

MOST = 6  # places that are told one by one
AHEAD = 2  # sentences after the total in which they are told
REACH = 3  # words between a number's noun and where it is


def places_counted(document: Document, pool: Pool, sentence: Sentence, done: frozenset[int]) -> list[Link]:
    """Relate a count of things in so many places to the counts told for just so many places after it.

    `done` are the starts of what the sums found so far are made of.
    """
    counts = [m for m in sentence.quantities if m.kind == "count"]
    for total, places in pairwise(counts):
        if not is_exact(document, sentence, total) or is_only_planned(document, sentence, total):
            continue
        parts = _parts(document, sentence, total, places)
        if not parts or not done.isdisjoint((total.start, *(part.start for part in parts))):
            continue
        if abs(sum(map(middle, parts)) - middle(total)) > 1e-6 * middle(total) and is_near(total, parts):
            link = link_sum(document, pool, sentence, total, parts)
            return [link] if link is not None else []
    return []


def _parts(document: Document, sentence: Sentence, total: Mention, places: Mention) -> list[Mention]:
    """Return as many counts after a number of places as there are places, each at one of its own; none if there are more."""
    tokens = document.words.tokens
    number, covered = places.value, document.tokens_of(places)
    if not number.isdigit() or not 2 <= int(number) <= MOST or places.unit in ("", "persons", total.unit):
        return []
    if tokens[covered.first - 1].word not in phrases("place_before") | phrases("from") | told("placed_by"):
        return []
    between = document.text[total.end : places.start]
    if not set(between).isdisjoint(",;:.()") or len(between.split()) > 2 * REACH:
        return []
    following = document.sentences[sentence.number + 1 : sentence.number + 1 + AHEAD]
    passage = [sentence, *(s for s in following if "\n\n" not in document.text[sentence.span.end : s.span.start])]
    some = told("some_only") | told("most_of_all") | phrases("includes")
    parts: list[Mention] = []
    for one in passage:
        here = [m for m in one.quantities if m.kind == "count" and m.start > places.end]
        here = [_bare(document, m) if m.unit == places.unit else m for m in here]
        here = [m for m in here if m.unit in ("", total.unit) or m.noun.lower() == total.noun.lower()]
        if says(document, some, one.first, one.last) or (one is not sentence and one.dates):
            return []
        if one is not sentence and any(not _is_told_alike(document, sentence, one, m) for m in here):
            return []
        if any(m.hedge != "none" or is_earlier(document, one, m) for m in here):
            return []
        parts += here
        if here and len(parts) >= int(number):
            break
    names = [_place(document, part) for part in parts]
    apart = all(names) and len(set(names)) == len(names) == int(number)
    return parts if apart and all(middle(part) < middle(total) for part in parts) else []


def _is_told_alike(document: Document, sentence: Sentence, one: Sentence, part: Mention) -> bool:
    """Say whether nothing else is told of a number than of the total: "there were 221", "we interviewed 221", not "221 answered"."""
    tokens = document.words.tokens[sentence.first : sentence.last + 1]
    known = {stem for token in tokens for stem in stems(token.word)}
    plain = phrases("numbering") | phrases("first_person")
    names = {t.word for t in document.words.tokens[one.first : one.last + 1] if document.text[t.start].isupper()}
    verbs = words_before(document, one, part) - plain - names
    return all(not known.isdisjoint(stems(word)) for word in verbs)


def _bare(document: Document, part: Mention) -> Mention:
    """Return a number without the noun of the places, where it is only read into it: "in two towns, 221 in Selm"."""
    written = document.text[part.end :].lstrip().lower().startswith(part.noun.lower())
    return part if written else part._replace(noun="", unit="")


def _place(document: Document, part: Mention) -> str:
    """Return the first word of the name of where a count is: "221 in Selm", "221 responden di Sekar", "In Selm we asked 221"."""
    words, tokens, text = document.words, document.words.tokens, document.text
    leads = phrases("place_before") | phrases("from")
    sentence = document.sentence_of(part.start)
    if sentence is None:
        return ""
    covered, phrase = document.tokens_of(part), document.noun_phrase(part)
    at = max(covered.last, phrase.last)
    said = {tokens[i].word for i in range(covered.last + 1, at + 1)}
    if not said.isdisjoint(subsets()):
        return ""  # "221 women": some of those there
    for index in range(covered.last + 1, min(at + REACH, sentence.last) + 1):
        if words.gap(index - 1, index).strip():
            break
        if tokens[index - 1].word in leads and text[tokens[index].start].isupper():
            return tokens[index].word if _ends(document, sentence, index) else ""
    first = sentence.first + 1
    if tokens[sentence.first].word in leads and text[tokens[first].start].isupper() and _ends(document, sentence, at):
        counts = [m for m in sentence.quantities if m.kind == "count"]
        return tokens[first].word if len(counts) == 1 else ""
    return ""


def _ends(document: Document, sentence: Sentence, at: int) -> bool:
    """Say whether nothing more is said of those counted behind a token, a name gone on with left out: no verb, no group."""
    words, text = document.words, document.text
    while at < sentence.last and not words.gap(at, at + 1).strip() and text[words.tokens[at + 1].start].isupper():
        at += 1
    return (
        at >= sentence.last
        or bool(words.gap(at, at + 1).strip())
        or words.tokens[at + 1].word in phrases("list_words") | phrases("conjunctions")
    )
