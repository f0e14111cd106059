"""The words of more, less and no change beside an outcome: verbs, comparatives and what says that nothing moved."""

from __future__ import annotations

from functools import lru_cache

from helpers.readers.language_data import language_data
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import LANGUAGES, phrases, subsets
from helpers.sentences.words import Hit
from helpers.texts.endings import ends
from helpers.texts.stems import stems

NEGATED = 4  # words between a negation and the verb that it bears on
PHRASE = 6  # words of a setting
BARE = 4  # words between "no" and what there is none of


@lru_cache(maxsize=1024)
def shifting(key: str) -> frozenset[str]:
    """Return a list of `lang/*.shifts.toml`, all languages together."""
    return frozenset(phrase for language in LANGUAGES for phrase in language_data(language, "shifts")[key])


def found(document: Document, key: str, first: int, last: int) -> list[Hit]:
    """Return where phrases of a list stand between two tokens (both included)."""
    return document.words.literal(shifting(key), first, last) if last >= first else []


def is_negated(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a negation stands right before a word of change in its clause: "did not reduce", "tidak menambah"."""
    words, negations = document.words, context_words("negation")
    clause = sentence.clause_of(hit.first)
    opens = next((i for i in range(sentence.first, hit.first) if sentence.clause_of(i) == clause), hit.first)
    if opens < hit.first and words.tokens[opens].word in shifting("inverting") and opens + 1 < hit.first:
        if words.tokens[opens + 1].word in phrases("auxiliaries") | shifting("inverted"):
            return True  # "Nor did the harvest of the terraces rise"
    for index in range(hit.first - 1, max(sentence.first, hit.first - NEGATED) - 1, -1):
        if sentence.clause_of(index) != clause or any(mark in words.gap(index, index + 1) for mark in ",()"):
            return False
        word = words.tokens[index].word
        pair = f"{words.tokens[index - 1].word} {word}" if index > sentence.first else ""
        if word in negations or pair in negations or ends(word, "negated"):
            joined = f"{word} {words.tokens[index + 1].word}"
            return joined not in shifting("not_only")
    return False


def nothings(document: Document, sentence: Sentence) -> list[Hit]:
    """Return where a sentence denies that there was an effect or a change: "no lasting drop", "tidak memberi pengaruh"."""
    words, made = document.words, []
    ends = phrases("prepositions") | phrases("auxiliaries") | phrases("conjunctions") | phrases("relative_pronouns")
    for index in range(sentence.first, sentence.last):
        if words.tokens[index].word not in shifting("denies_noun"):
            continue
        for at in range(index + 1, min(index + BARE, sentence.last) + 1):
            word = words.tokens[at].word
            if words.gap(at - 1, at).strip() or word in ends or word in shifting("only"):
                break
            if word in shifting("nouns_of_effect") or word in shifting("nouns_of_change"):
                made.append(Hit(index, at))
                break
    return made


def is_unsure(document: Document, sentence: Sentence, first: int) -> bool:
    """Say whether what a clause says of a change is hoped, planned, guessed, asked or made to depend."""
    words = document.words
    if "?" in document.text[words.tokens[first].end : sentence.span.end]:
        return True
    clause = sentence.clause_of(first)
    here = [i for i in range(sentence.first, first) if sentence.clause_of(i) == clause]
    said = [words.tokens[i].word for i in here]
    for size in (1, 2, 3):
        for at in range(len(said) - size + 1):
            phrase = " ".join(said[at : at + size])
            if phrase in unsure_words() and not (phrase in shifting("leads_verb") and at < len(said) - 1):
                return True
    near = said[-5:]
    far = context_words("prescriptive") - shifting("planned_near")
    return bool(set(near) & far or set(said[-1:]) & shifting("leads_verb"))


@lru_cache(maxsize=1)
def unsure_words() -> frozenset[str]:
    """Return the phrases under which nothing is asserted, wherever they stand before it in its clause."""
    return (
        context_words("conditional")
        | context_words("question")
        | context_words("hedge")
        | shifting("wished")
        | (phrases("plan") - shifting("plain_future"))
    )


@lru_cache(maxsize=16)
def context_words(name: str) -> frozenset[str]:
    """Return one of the tables that weigh effects (effects.py)."""
    return frozenset(phrase for language in LANGUAGES for phrase in language_data(language, "effects")["context"][name])


def setting(document: Document, sentence: Sentence, vocabulary: frozenset[str], at: int) -> str:
    """Return of whom or where alone a sentence speaks: "In the delta wards, …", "among girls", "its second phase"; or "".

    `at` is the token of what is said: "…, most of all among mothers" confines nothing that stands before the comma.

    Only what is called by common nouns; named places are read by placing.py.
    """
    words, text = document.words, document.text
    for hit in found(document, "phases", sentence.first, sentence.last):
        beside = [hit.first - 1, hit.first] if document.language == "en" else [hit.first, hit.first + 1]
        if sentence.first <= beside[0] and beside[1] <= sentence.last:
            return " ".join(words.tokens[i].word for i in beside)
    whiles = found(document, "whiles", sentence.first, sentence.last)
    if whiles and not found(document, "last_whiles", sentence.first, sentence.last):
        return " ".join(words.tokens[i].word for i in range(whiles[0].first, whiles[0].last + 1))
    if words.tokens[sentence.first].word in shifting("settings"):
        said: list[str] = []
        for index in range(sentence.first + 1, min(sentence.last, sentence.first + PHRASE) + 1):
            token = words.tokens[index]
            if text[token.start].isdigit():
                said = []  # "between the 1990 census and …": a time
                break
            if words.gap(index - 1, index).strip() or not text[token.start].islower():
                break
            said.append(token.word)
        telling = [w for w in said if w not in phrases("stops") | phrases("articles") | phrases("light")]
        if telling and not set(said) & shifting("no_settings") and len(said) < PHRASE:
            if not all(not stems(w).isdisjoint(vocabulary) for w in telling):
                return " ".join(telling)
    for index in range(sentence.first + 1, sentence.last + 1):
        word, before = words.tokens[index].word, words.tokens[index - 1].word
        if word in subsets() and stems(word).isdisjoint(vocabulary) and text[words.tokens[index].start].islower():
            parted = index > at and any("," in words.gap(i, i + 1) for i in range(at, index))
            if before in shifting("group_leads") and not parted:
                return subsets()[word]
    return ""
