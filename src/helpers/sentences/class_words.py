"""The words by which texts put things into classes: what a class is called, and what says that a thing is of one."""

from __future__ import annotations

from functools import lru_cache

from helpers.corpora.codebook import Property
from helpers.readers.language_data import language_data
from helpers.sentences.document import Document
from helpers.sentences.phrases import LANGUAGES, phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, synonyms, words_of


@lru_cache(maxsize=64)
def classing(key: str) -> frozenset[str]:
    """Return a list of `lang/*.classes.toml`, all languages together."""
    return frozenset(phrase for language in LANGUAGES for phrase in language_data(language, "classes")[key])


@lru_cache(maxsize=1)
def _groups() -> dict[str, tuple[str, ...]]:
    """Return phrase -> all phrases that call its class."""
    found: dict[str, list[str]] = {}
    for group in language_data("any", "classes")["classes"].values():
        for phrase in group:
            found.setdefault(phrase, []).extend(group)
    return {phrase: tuple(dict.fromkeys(group)) for phrase, group in found.items()}


def is_quality(document: Document, hit: Hit) -> bool:
    """Say whether a term is an adjective that may go on to the noun that bears it: "voluntary", "compulsory"."""
    return " ".join(document.words.tokens[i].word for i in range(hit.first, hit.last + 1)) in _qualities()


@lru_cache(maxsize=1)
def _qualities() -> frozenset[str]:
    """Return the phrases that are adjectives: what is "compulsory" need not be the body itself."""
    groups = language_data("any", "classes")["classes"]
    return frozenset(
        phrase for name in language_data("any", "classes")["qualities"]["groups"] for phrase in groups[name]
    )


def class_labels(entry: Property, term: str) -> list[str]:
    """Return what a term of an entry is called: its labels, what says the same, and what sets them apart from the others.

    "Amateur league" beside "professional league" is "amateur". What another term is called too is left out.
    """
    own = [*_called(entry, term), *_owned(entry, term)]
    others = {phrase for other in entry.terms if other != term for phrase in _called(entry, other)}
    parts = [part for phrase in own for part in _telling(entry, term, phrase)]
    return [phrase for phrase in dict.fromkeys([*own, *parts]) if phrase not in others]


def _called(entry: Property, term: str) -> list[str]:
    labels = [term.replace("_", " "), *entry.terms[term].values()]
    known = [label.lower() for label in labels if words_of(label)]
    known += [word for label in known if " " not in label for word in synonyms(label)]
    known += [phrase for label in tuple(known) for phrase in _groups().get(label, ())]
    return list(dict.fromkeys(known))


def _owned(entry: Property, term: str) -> list[str]:
    """Return what says whose a body is, where the labels of one term alone do: "run by the state" for "state museum"."""
    out: list[str] = []
    for owner in language_data("any", "classes")["owners"].values():
        bearers = [
            name
            for name, labels in entry.terms.items()
            if any(word in owner["words"] for label in labels.values() for word in words_of(label))
        ]
        if bearers == [term]:
            out += owner["phrases"]
    return out


def _telling(entry: Property, term: str, phrase: str) -> list[str]:
    """Return the one word of a label that the labels of the other terms have not, if the rest is common to them."""
    words = words_of(phrase)
    if phrase not in [label.lower() for label in entry.terms[term].values()] or len(words) < 2:
        return []
    others = {
        stem
        for other in entry.terms
        if other != term
        for label in entry.terms[other].values()
        for word in words_of(label)
        for stem in stems(word)
    }
    left = [word for word in words if stems(word).isdisjoint(others)]
    if left and left[0] in phrases("negations") | phrases("denials"):
        return []  # "not involved" beside "involved"
    return left if len(left) == 1 and len(left) < len(words) and len(left[0]) > 4 else []


def only_has(document: Document, hit: Hit, label: str) -> bool:
    """Say whether a word found for a class is a verb of having: "memiliki" says of no house that it is "milik"."""
    word = document.words.tokens[hit.first].word
    return hit.first == hit.last and word != label and word in classing("holding") | phrases("has_verbs")


def goes_on(document: Document, hit: Hit) -> bool:
    """Say whether a term goes on to another noun: "a cooperative bank", "perusahaan swasta Orra"."""
    words, after = document.words, hit.last + 1
    if after >= len(words.tokens) or words.gap(hit.last, after).strip():
        return False
    if document.language == "id":
        return document.text[words.tokens[after].start].isupper()
    closed = phrases("prepositions") | phrases("conjunctions") | phrases("relative_pronouns") | phrases("stops")
    return words.tokens[after].word not in closed | phrases("part_of") | phrases("auxiliaries")


def is_denied(document: Document, first: int, stop: int) -> bool:
    """Say whether what stands between a name and a term denies it: "is not a charity"; not "nothing but a charity"."""
    said = [document.words.tokens[i].word for i in range(first, stop)][-6:]
    return (
        denials(document, max(first, stop - 6), stop)
        and not _is_turned(said)
        or not classing("kind_words").isdisjoint(said[-2:])
    )


def denials(document: Document, first: int, stop: int) -> bool:
    """Say whether a negation stands between two tokens that is not half of "tidak lain", "no other than"."""
    tokens = document.words.tokens
    return any(
        tokens[i].word in phrases("negations") and tokens[i + 1].word not in classing("restating") - phrases("instead")
        for i in range(first, stop)
    )


def _is_turned(said: list[str]) -> bool:
    """Say whether "but" follows the negation: "not an office but a …"."""
    turns = [i for i, word in enumerate(said) if word in phrases("instead")]
    return bool(turns) and not set(said[turns[-1] :]) & phrases("negations")
