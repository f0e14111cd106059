"""Who was the first of all to be what the codebook asks for: "Mary Bell was the first woman judge at X", "hakim perempuan pertama X".

A property asks so where its label has the word "first" beside nouns. Two texts that name two holders cannot both be right,
if both say all of these nouns, of the same body, and nothing besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from helpers.between_texts.first_lists import says_besides
from helpers.between_texts.first_pairs import two_holders
from helpers.between_texts.first_signs import TIME
from helpers.between_texts.firsts import First, window
from helpers.corpora.codebook import Codebook, Property
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.topics import same_word
from helpers.texts.stems import words_of


def first_roles(found: Sequence[First], codebook: Codebook) -> Iterator[tuple[str, str, tuple[First, First]]]:
    """Yield two firsts of a role that the codebook asks for, with the name of their claims; of no year."""
    for entry in codebook.properties:
        held = [one for one in found if entry.type == "rank" and is_in_role(one, entry)]
        for left, right in combinations(held, 2):
            if two_holders(left, right):
                yield f"lasting_rank_{entry.property}", "", (left, right)


def role_of(entry: Property, language: str) -> list[str]:
    """Return the nouns that a label has beside "first": woman, judge; or nothing."""
    words = words_of(entry.label.get(language, ""))
    if told("first_words").isdisjoint(words):
        return []
    nouns = [w for w in words if w not in told("first_words") | phrases("stops") | phrases("empty")]
    return nouns if told("ranking").isdisjoint(nouns) and told("list_nouns").isdisjoint(nouns) else []


def is_in_role(one: First, entry: Property) -> bool:
    """Say whether a first is of a role that an entry asks for, in its subject, and says no more of it."""
    role = role_of(entry, one.document.language)
    if not role or not one.named or one.rank != "1" or one.numbered or not one.scales <= {TIME, "first"}:
        return False
    tokens = one.document.words.tokens
    if told("first_words").isdisjoint(tokens[i].word for i in range(one.anchor.first, one.anchor.last + 1)):
        return False
    said = [tokens[i].word for i in one.inside]
    if not all(any(same_word(noun, word) for word in said) for noun in role):
        return False
    near = {t.word for s in window(one) for t in tokens[s.first : s.last + 1]}
    names = {word.lower() for word in entry.subject.split() if word[:1].isupper()}
    start = min(i for i in one.inside if any(same_word(noun, tokens[i].word) for noun in role))
    return names <= near and not says_besides(one, {*role, *words_of(entry.subject)}, start)
