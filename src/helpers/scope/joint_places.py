"""Several places that a number is of together: "832 people in Orra and Selm", "di Orra maupun Kota Selm", "Orra-Selm".

No one of them has the number to itself, and the whole may be more than they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.readers.mention import Mention
from helpers.scope.whereabouts import in_tokens, kinds
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.place_kinds import without_kind
from helpers.sentences.words import Hit

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

NEAR = 2  # words between a list of places and another number that is of its last or first one
DASHES = frozenset("-–/&")


def joint_place(scopes: Scopes, sentence: Sentence, mention: Mention, place: str) -> str | None:
    """Return the names of the places of a list that a number is of, if the place found for it is one of them, else None.

    "" where the list has all places of the codebook: then it is of the whole.
    """
    document = scopes.document
    token = document.tokens_of(mention)
    clause = sentence.clause_of(token.first)
    if says(document, told("in_order") | told("apiece"), sentence.first, sentence.last):
        return None  # "12 and 20 in Orra and Selm respectively"
    found = in_tokens([*scopes.places, *scopes.told_places], sentence.first, sentence.last)
    for chain in _chains(scopes, sorted(found)):
        names = list(dict.fromkeys(name for _, name in chain))
        first, last = chain[0][0].first, chain[-1][0].last
        if place not in names or len(names) < 2 or first <= token.first <= last:
            continue
        if clause not in (sentence.clause_of(first), sentence.clause_of(last)):
            continue
        if not _belongs_to_others(scopes, sentence, mention, first, last):
            return "" if _are_all(scopes, names) else ", ".join(sorted(names))
    return None


def _are_all(scopes: Scopes, names: list[str]) -> bool:
    """Say whether a list has all innermost places of the codebook; "Kota Selm" beside Selm is one."""
    known = {name.lower() for name in scopes.inner_places}
    inner = {name for name in scopes.inner_places if known.isdisjoint(without_kind(name))}
    return bool(inner) and inner <= set(names)


def _chains(scopes: Scopes, found: list[tuple[Hit, str]]) -> list[list[tuple[Hit, str]]]:
    """Return the lists of places that a sentence joins with "and" or a dash."""
    chains: list[list[tuple[Hit, str]]] = []
    joined = False
    for one in found:
        link = _link(scopes, chains[-1][-1], one) if chains else ""
        if link == "apart" or not chains:
            if chains and not joined:
                chains.pop()
            chains.append([one])
            joined = False
        else:
            chains[-1].append(one)
            joined = joined or link == "joined"
    return chains if joined else chains[:-1]


def _link(scopes: Scopes, left: tuple[Hit, str], right: tuple[Hit, str]) -> str:
    """Return how two places stand to each other: "joined" by a word or dash, "beside" each other in a list, or "apart"."""
    words = scopes.document.words
    if left[0] == right[0]:
        return "joined"  # "Orra-Selm", one word
    if any(scopes.codebook.within("place", a[1], b[1]) for a, b in ((left, right), (right, left))):
        return "apart"
    between = words.tokens[left[0].last + 1 : right[0].first]
    gap = scopes.document.text[words.tokens[left[0].last].end : words.tokens[right[0].first].start]
    said = [token.word for token in between]
    joins = phrases("place_joins")
    if not set(gap).isdisjoint(".;:()\n") or any(
        word not in joins | phrases("place_before") | phrases("place_leads") | phrases("articles") | kinds()
        for word in said
    ):
        return "apart"
    if any(word in joins for word in said) or (not between and gap.strip() in DASHES and gap.strip()):
        return "joined"
    return "beside" if "," in gap or not between else "apart"


def _belongs_to_others(scopes: Scopes, sentence: Sentence, mention: Mention, first: int, last: int) -> bool:
    """Say whether a number beside the list is of one of its places: "144 in Orra, and Selm 204"."""
    document = scopes.document
    own = document.tokens_of(mention)
    for other in sentence.quantities:
        if other is mention or other.kind not in (mention.kind, "count"):
            continue
        covered = document.tokens_of(other)
        if first <= covered.first <= last:
            return True
        behind = 0 < covered.first - last <= NEAR and own.last < first
        before = 0 < first - document.noun_phrase(other).last <= NEAR and own.first > last
        if behind or before:
            return True
    return False
