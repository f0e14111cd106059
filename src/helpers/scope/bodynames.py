"""How a text names a body or work of the codebook: its kind said in either language, short forms, "the foundation".

A name is its own words and the word for its kind, in any order: "Reed Harbour Foundation", "Yayasan Reed Harbour". What
has the same words and another one besides is another body. The word for the kind alone stands for the body after its
name, as long as no other body of that kind has been spoken of since.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import POSSESSIVE, WORD, kinds_of_bodies, synonyms
from helpers.texts.verb_forms import looks_verbal

PHRASE = 2  # words of a kind: "rumah sakit"


class BodyName(NamedTuple):
    """A subject's own words, in order, and the phrases for its kind in both languages."""

    own: tuple[str, ...]
    kind: tuple[str, ...]


@lru_cache(maxsize=1)
def kind_words() -> frozenset[str]:
    """Return the words that say what kind of body a name is of."""
    return frozenset(phrase for phrase in kinds_of_bodies() if " " not in phrase)


@lru_cache(maxsize=1024)
def body_name(subject: str) -> BodyName | None:
    """Return how a subject is named, where its name has a word for its kind and words of its own, written large; else None."""
    written = WORD.findall(subject)
    words = [word.lower() for word in written]
    joiners = phrases("name_joiners")
    spans = [
        (at, size)
        for size in range(PHRASE, 0, -1)
        for at in range(len(words) - size + 1)
        if " ".join(words[at : at + size]) in kinds_of_bodies() and written[at][0].isupper()
    ]
    # The kind is the first word in Indonesian, the last in English; within a name only where neither is one.
    ends = [(at, size) for at, size in spans if at == 0 or at + size == len(words)]
    for at, size in ends or spans:
        own = [w for w in [*written[:at], *written[at + size :]] if w.lower() not in joiners]
        if own and all(word[0].isupper() or word[0].isdigit() for word in own):
            return BodyName(tuple(word.lower() for word in own), kinds_of_bodies()[" ".join(words[at : at + size])])
    return None


def body_hits(document: Document, named: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """Return subject -> where a text names it, with its name in the other language, its short forms and stand-ins.

    `named` is where its name stands as the codebook has it.
    """
    bodies = {subject: name for subject in named if (name := body_name(subject)) is not None}
    found = {subject: list(hits) for subject, hits in named.items()}
    for subject, name in bodies.items():
        rivals = [n for s, n in bodies.items() if s != subject and n.kind == name.kind]
        hits = full_names(document, name)
        if all(rival.own[0] != name.own[0] for rival in rivals):
            hits += short_names(document, name)
        found[subject] = _widest({*found[subject], *hits})
    spoken = {subject: list(hits) for subject, hits in found.items()}
    for subject, name in bodies.items():
        others = [h for s, n in bodies.items() if s != subject and n.kind == name.kind for h in spoken[s]]
        found[subject] = sorted({*spoken[subject], *stand_ins(document, name, spoken[subject], others)})
    return found


def full_names(document: Document, name: BodyName) -> list[Hit]:
    """Return where a text says all of a body's own words and its kind, side by side, in any order and either language."""
    words = document.words
    own, kinds, joiners = _sorted_out(document, name)
    kind = {i for first, last in kinds.items() for i in range(first, last + 1)}
    found: list[Hit] = []
    at = 0
    while at < len(words.tokens):
        if at not in own and at not in kind:
            at += 1
            continue
        last = at
        while last + 1 < len(words.tokens) and _beside(document, last, last + 1):
            if last + 1 not in own and last + 1 not in kind and words.tokens[last + 1].word not in joiners:
                break
            last += 1
        end = last
        while end not in own and end not in kind:
            end -= 1
        said = {own[i] for i in range(at, end + 1) if i in own}
        heads = [i for i in range(at, end + 1) if i in kind]
        joined = any(i not in own and i not in kind for i in range(at, end + 1))
        # "the agreement at Selm Bay" is not the Selm Bay Agreement: joined by a small word, its kind is written large.
        if len(said) == len(name.own) and heads and (not joined or all(_is_large(document, i) for i in heads)):
            hit = Hit(at, end)
            if not _is_of_more(document, hit, name):
                found.append(hit)
        at = last + 1
    return found


def short_names(document: Document, name: BodyName) -> list[Hit]:
    """Return where a text says the kind of a body and its first own word only: "the Mangrove Centre", "Pusat Mangrove".

    None where the text has these two words in the name of another body.
    """
    if len(name.own) < 2:
        return []
    words = document.words
    own, kinds, joiners = _sorted_out(document, name)
    kind = {first for first, last in kinds.items() if first == last}
    found: list[Hit] = []
    for at in sorted(i for i, which in own.items() if which == 0):
        for left, right in ((at - 1, at), (at, at + 1)):
            other = left if right == at else right
            if other not in kind or words.gap(left, right).strip() or not _is_large(document, other):
                continue
            hit = Hit(left, right)
            if _is_of_more(document, hit, name):
                if not _leads_to_own(document, hit, own):
                    return []
                continue
            after = right + 1
            if (
                after + 1 < len(words.tokens)
                and words.tokens[after].word in joiners
                and not words.gap(right, after).strip()
            ):
                if _is_large(document, after + 1) and after + 1 not in own:
                    return []  # "the Mangrove Centre at Selm": another one
            found.append(hit)
    return found


def stand_ins(document: Document, name: BodyName, named: list[Hit], others: list[Hit]) -> list[Hit]:
    """Return where the word for its kind alone stands for a body that was named before: "the foundation", "yayasan itu".

    `named` is where the text names the body, `others` where it names another of the same kind. A word written small
    points no farther back than to the section, a word written large to the whole text.
    """
    _, kind, _ = _sorted_out(document, name)
    taken = {i for hit in (*named, *others) for i in range(hit.first, hit.last + 1)}
    breaks = sorted({hit.first for hit in others} | _unnamed(document, kind) | _named_else(document, kind, taken))
    starts = [hit.first for hit in named]
    found: list[Hit] = []
    for first in sorted(kind):
        last = kind[first]
        if first in taken or not _points_back(document, first, last):
            continue
        before = bisect_left(starts, first)
        if not before:
            continue
        antecedent = starts[before - 1]
        if bisect_left(breaks, antecedent) != bisect_left(breaks, first):
            continue
        if not _is_large(document, first) and not _in_reach(document, antecedent, first):
            continue
        found.append(Hit(first, last))
        starts.insert(before, first)
    return found


def _sorted_out(document: Document, name: BodyName) -> tuple[dict[int, int], dict[int, int], frozenset[str]]:
    """Return token -> which own word, first token -> last token of a word for the kind, and the words that join names."""
    words = document.words
    own: dict[int, int] = {}
    for which, word in enumerate(name.own):
        for said in synonyms(word):
            if " " not in said:
                for hit in words.find(said):
                    plain = _plain(words.tokens[hit.first].word)
                    if _is_large(document, hit.first) and plain == said:
                        own.setdefault(hit.first, which)
    kind: dict[int, int] = {}
    for phrase in name.kind:
        for hit in words.find(phrase):
            if _plain(" ".join(t.word for t in words.tokens[hit.first : hit.last + 1])) == phrase:
                kind[hit.first] = hit.last
    return own, kind, phrases("name_joiners")


def _widest(hits: set[Hit]) -> list[Hit]:
    """Return the hits that stand in no other, in order."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.first, -h.last)):
        if not kept or hit.last > kept[-1].last:
            kept.append(hit)
    return kept


def _plain(word: str) -> str:
    for ending in POSSESSIVE:
        word = word.removesuffix(ending)
    return word


def _is_large(document: Document, index: int) -> bool:
    return document.text[document.words.tokens[index].start].isupper()


def _beside(document: Document, left: int, right: int) -> bool:
    """Say whether two tokens next to each other have nothing but blanks between them, no title above a sentence on the left."""
    gap = document.words.gap(left, right)
    return not gap.strip() and "\n\n" not in gap and right not in document.openings


def _is_of_more(document: Document, hit: Hit, name: BodyName) -> bool:
    """Say whether a name goes on after a hit, or is what another body is called after: "Museum Yayasan X", "X Fund Bank"."""
    words = document.words
    tokens = words.tokens
    after, before = hit.last + 1, hit.first - 1
    if after < len(tokens) and _beside(document, hit.last, after) and not tokens[hit.last].word.endswith(POSSESSIVE):
        if _is_large(document, after) and tokens[after].word not in phrases("stops"):
            return True
    if before < 0 or not _beside(document, before, hit.first) or not _is_large(document, before):
        return False
    if tokens[before].word in kind_words() | phrases("body_words"):
        return True
    opening = document.sentence_of(tokens[before].start)
    leads = phrases("stops") | phrases("articles") | phrases("light") | phrases("determiners") | phrases("date_leads")
    english = _plain(tokens[hit.last].word) in name.kind
    return english and tokens[before].word not in leads and not (opening is not None and opening.first == before)


def _leads_to_own(document: Document, hit: Hit, own: dict[int, int]) -> bool:
    """Say whether a short name goes on with the body's own words: it is the beginning of the full name."""
    return hit.last + 1 in own or hit.first - 1 in own


def _points_back(document: Document, first: int, last: int) -> bool:
    """Say whether a word for a kind points back, and nothing follows that would make another noun of it."""
    words = document.words
    tokens = words.tokens
    before = tokens[first - 1].word if first and _beside(document, first - 1, first) else ""
    after = tokens[last + 1].word if last + 1 < len(tokens) and _beside(document, last, last + 1) else ""
    if document.language == "id":
        if after in phrases("pointing_back"):
            return True
        opening = document.sentence_of(tokens[first].start)
        starts = opening is not None and opening.first == first
        return starts and looks_verbal(after, "id")
    if before not in phrases("pointing_back"):
        return False
    if tokens[last].word.endswith(POSSESSIVE) or not after:
        return True
    if _is_large(document, last + 1) or after in phrases("kind_goes_on"):
        return False
    closed = phrases("auxiliaries") | phrases("conjunctions") | phrases("relative_pronouns") | phrases("stops")
    return after in closed | phrases("date_verbs") | phrases("state_verbs") or looks_verbal(after, "en")


def _in_reach(document: Document, antecedent: int, token: int) -> bool:
    """Say whether a name stands in the paragraph of a word, in a heading above it or in its section."""
    tokens = document.words.tokens
    start, name = tokens[token].start, tokens[antecedent].start
    paragraph = document.segments.paragraph_at(start)
    if paragraph is not None and paragraph.start <= name:
        return True
    above = document.segments.headings_at(start)
    return any(section.title_start <= name for section in above[:1])


def _unnamed(document: Document, kind: dict[int, int]) -> set[int]:
    """Return where a text speaks of a body of a kind that it does not name: "a foundation", "sebuah yayasan", "yayasan lain"."""
    tokens = document.words.tokens
    found = set()
    for first, last in kind.items():
        before = [tokens[i].word for i in range(max(0, first - 2), first) if _beside(document, i, i + 1)]
        after = tokens[last + 1].word if last + 1 < len(tokens) else ""
        if set(before) & phrases("new_bodies") or after in phrases("new_bodies_after"):
            found.add(first)
    return found


def _named_else(document: Document, kind: dict[int, int], taken: set[int]) -> set[int]:
    """Return where a word for a kind stands in the name of another body than those that are known."""
    tokens = document.words.tokens
    found = set()
    for first, last in kind.items():
        if first in taken:
            continue
        after = last + 1
        if after < len(tokens) and _beside(document, last, after) and _is_large(document, after):
            found.add(first)
            continue
        before = first - 1
        if (
            before < 0
            or not _beside(document, before, first)
            or not (_is_large(document, before) and _is_large(document, first))
        ):
            continue
        opening = document.sentence_of(tokens[before].start)
        if (
            opening is None
            or opening.first != before
            or tokens[before].word not in phrases("determiners") | phrases("stops")
        ):
            if tokens[before].word not in phrases("articles") | phrases("stops"):
                found.add(first)
    return found
