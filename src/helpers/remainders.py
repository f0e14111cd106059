"""Numbers that a text calls the rest of what it divides: "the remaining 61", "61 orang sisanya", "everyone else, 61 people,"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.matching import is_verb
from helpers.mention import Mention
from helpers.phrasing import says, told
from helpers.stems import stems

KINDS = ("count", "money", "measurement", "percentage")
SOON = 8  # tokens from "everyone else" to the number


def the_rest(document: Document, passage: Sequence[Sentence]) -> Mention | None:
    """Return the one number of a passage's last sentence that is called the rest, or None if none or several are."""
    sentence = passage[-1]
    exact = [m for m in sentence.quantities if m.kind in KINDS and m.hedge == "none"]
    counts = [m for m in exact if m.kind == "count"]
    rests = (
        [m for m in exact if _is_rest(document, sentence, m)]
        or [m for m in exact if _is_all_others(document, passage, m)]
        or [m for m in counts if _did_not(document, passage, m)]
        or [m for m in counts if _is_all_else(document, passage, m)]
    )
    return rests[0] if len(rests) == 1 else None


def _is_rest(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether a number is called the rest: "the remaining 61", "the rest, 61 boats,", "61 orang sisanya"."""
    covered = document.tokens_of(part)
    tokens, rest = document.words.tokens, phrases("the_rest") - told("rest_not")
    noun = set(part.noun.lower().split()) | phrases("generic") | phrases("light") | told("rest_leads")
    for index in range(covered.first - 1, max(sentence.first, covered.first - 4) - 1, -1):
        word = tokens[index].word
        if word in rest:
            return "(" not in document.text[tokens[index].end : part.start]
        if word in told("the_other") and index == covered.first - 1:
            return index > sentence.first and tokens[index - 1].word in phrases("articles")
        if word not in noun:
            break
    for index in range(covered.last + 1, min(sentence.last, covered.last + 3) + 1):
        word = tokens[index].word
        if word in rest:
            return document.language == "id" and set(document.text[part.end : tokens[index].start]).isdisjoint(",;:.(")
        if word not in noun:
            return False
    return False


def _is_all_others(document: Document, passage: Sequence[Sentence], part: Mention) -> bool:
    """Say whether a number is of all the others: "Of these, 21 work in … . The others, 19, are in …".

    Only where a sentence before has begun to divide a total, and the others open the sentence, their number an aside.
    """
    sentence, tokens = passage[-1], document.words.tokens
    opened = [
        one
        for one in passage[:-1]
        if any(
            hit.first <= one.first + 1 for hit in says(document, told("of_this") | told("of_them"), one.first, one.last)
        )
    ]
    at = sentence.first + (tokens[sentence.first].word in phrases("articles") | phrases("relative_pronouns"))
    covered = document.tokens_of(part)
    if not opened or part.hedge != "none" or covered.first != at + 1:
        return False
    if tokens[at].word not in phrases("the_rest") & told("rest_not") or (
        document.language == "en" and at == sentence.first
    ):
        return False
    tail = document.text[part.end : part.end + 40]
    if says(document, phrases("part"), covered.last + 1, min(sentence.last, covered.last + 3)):
        return False  # "the others, 6 of whom are women"
    return (
        document.words.gap(at, at + 1).strip() in (",", "(", "–", "—")
        and re.match(r"[^,.;:()]{0,30}[,)–—]", tail) is not None
    )


def _is_all_else(document: Document, passage: Sequence[Sentence], part: Mention) -> bool:
    """Say whether a number is of everybody else: "Men made up 39 of them. Everyone else was a child, 29 in all".

    The only number of its sentence, without a noun of its own or of people; "of them" has been said before.
    """
    sentence = passage[-1]
    opened = any(says(document, told("of_this") | told("of_them"), one.first, one.last) for one in passage[:-1])
    if not opened or part.hedge != "none" or sum(m.kind == "count" for m in sentence.quantities) > 1:
        return False
    if not any(hit.first == sentence.first for hit in says(document, told("all_else"), sentence.first, sentence.last)):
        return False
    first, last = sentence.first, document.tokens_of(part).first
    return last - first <= SOON and not says(document, phrases("part"), last + 1, min(sentence.last, last + 3))


def _did_not(document: Document, passage: Sequence[Sentence], rest: Mention) -> bool:
    """Say whether a number is of those who did not do what the part in the sentence before did.

    "Of these, 150 had joined the club. Those who had never joined it numbered 110."
    """
    if len(passage) < 2 or rest.hedge != "none":
        return False
    sentence, before, tokens = passage[-1], passage[-2], document.words.tokens
    if not says(document, told("of_this") | told("of_them"), before.first, before.last):
        return False
    if sum(m.kind == "count" for m in before.quantities) != 1:
        return False
    said = [tokens[i].word for i in range(before.first, before.last + 1)]
    if set(said) & phrases("not_done"):
        return False
    acts = {stem for word in said if len(word) > 4 and is_verb(word) for stem in stems(word)}
    for index in range(sentence.first + 1, sentence.last):
        if tokens[index].word not in phrases("not_done"):
            continue
        led = {tokens[i].word for i in range(max(sentence.first, index - 3), index)}
        verb = index + 1
        while verb < sentence.last and tokens[verb].word in phrases("not_fillers"):
            verb += 1
        if led & (phrases("relative_pronouns") | {"who"}) and not stems(tokens[verb].word).isdisjoint(acts):
            return True
    return False
