"""Cues of several words whose words stand apart or the other way round in a text.

"Gates were closed" in "the gates of the Selm Dam were closed", "construction began" in "construction of the bridge began"
and "they began construction", "received its first patients" in "the first patients were received".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from helpers.sentences.happenings import said_otherwise
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, Words
from helpers.texts.stems import synonyms, words_of
from helpers.texts.verb_forms import looks_passive, looks_verbal

PARTED = 10  # words between the noun and the verb of a cue
ASIDE = 12  # words between two commas


def find_parted(words: Words, alternatives: Iterable[str], names: frozenset[str]) -> list[Hit]:
    """Return where the noun and the verb of a cue stand apart, the subject's name or only "officially" between them.

    Also where the verb stands first, in any words for it: "began the construction", "mulai dibangun".
    """
    found: list[Hit] = []
    for phrase in alternatives:
        said = words_of(phrase)
        cut = next((i for i in range(1, len(said)) if _is_verb(said[i])), 0)
        if not cut:
            continue
        tails = list(_ways_to_say(said[cut:]))
        for noun in words.find_any(synonyms(said[0]) if cut == 1 else (" ".join(said[:cut]),)):
            last = _verb_after(words, noun, tails, names)
            if last:
                found.append(Hit(noun.first, last))
        if len(tails) > 1:
            found += [hit for tail in tails for hit in _verb_first(words, said[:cut], tail, names)]
    return found


def find_turned(words: Words, alternatives: Iterable[str]) -> list[Hit]:
    """Return where what a cue's verb is done to stands before it in the passive: "the first patients were received".

    The cue has a verb, a word that says whose, and at least two more words: "received its first patients".
    """
    found: list[Hit] = []
    for phrase in alternatives:
        verb, *rest = words_of(phrase)[:1] + [
            word for word in words_of(phrase)[1:] if word not in phrases("determiners")
        ]
        if len(rest) < 2 or not looks_verbal(verb, "en") or len(words_of(phrase)) == len(rest) + 1:
            continue
        for done in words.find(" ".join(rest)):
            at = done.last + 1
            while at + 1 < len(words.tokens) and words.tokens[at].word in phrases("auxiliaries"):
                at += 1
            passive = at > done.last + 1 and words.tokens[at - 1].word in phrases("passive") | phrases("auxiliaries")
            if passive and at < len(words.tokens) and words.says(at, verb):
                found.append(Hit(done.first, at))
    return found


def find_related(words: Words, alternatives: Iterable[str]) -> list[Hit]:
    """Return where "who" stands between the noun of a cue and what they did: "the pupils who took part" of "pupils took part"."""
    found: list[Hit] = []
    for phrase in alternatives:
        noun, *deed = words_of(phrase)
        for hit in words.find(noun) if deed else ():
            at = hit.last + 1
            if at >= len(words.tokens) or words.tokens[at].word not in phrases("relative_pronouns"):
                continue
            while at + 1 < len(words.tokens) and words.tokens[at + 1].word in phrases("auxiliaries") - set(deed):
                at += 1
            last = at + len(deed)
            whole = not any(words.gap(i, i + 1).strip() for i in range(hit.last, min(last, len(words.tokens) - 1)))
            if last < len(words.tokens) and whole and all(words.says(at + 1 + i, word) for i, word in enumerate(deed)):
                found.append(Hit(hit.first, last))
    return found


def _is_verb(word: str) -> bool:
    """Say whether a word of a cue opens what is said of its noun: "were", "began", "ditutup"."""
    return word in phrases("passive") | phrases("date_verbs") or looks_passive(word, "id") or looks_passive(word, "en")


def _ways_to_say(tail: list[str]) -> Iterator[list[str]]:
    """Yield the verb of a cue, and where it is one word that begins or ends something, the other words for that."""
    yield tail
    if len(tail) == 1:
        yield from (words_of(other) for other in said_otherwise(tail))


def _verb_after(words: Words, noun: Hit, tails: list[list[str]], names: frozenset[str]) -> int:
    """Return the last token of the verb that is said of a cue's noun, or 0 where another thing stands between them."""
    tokens, at, text = words.tokens, noun.last + 1, words.text
    light = phrases("auxiliaries") - phrases("not_for_good") - phrases("not_for_good_before")
    complement = names | phrases("part_of") | phrases("articles") | phrases("pointing_back") | phrases("work_on")
    complement |= phrases("party_leads") | phrases("way_and")  # "the relationship between X and Y began"
    named = proper = denied = False
    only_light = True
    while at < len(tokens) and at - noun.last <= PARTED + ASIDE:
        gap = words.gap(at - 1, at).strip()
        if gap == "," and proper:
            complement, proper = frozenset(), False  # "of the Selm Bridge, designed by Hall, began"
            at = _behind_aside(words, at)
            if at >= len(tokens):
                return 0
        elif gap:
            return 0
        if at > noun.last + 1 and (named or only_light):
            for tail in tails:
                end = at + len(tail)
                if end <= len(tokens) and all(words.says(at + i, word) for i, word in enumerate(tail)):
                    until = end < len(tokens) and tokens[end].word in phrases("way_to")
                    return end - 1 if until or not denied else 0
        word = tokens[at].word
        if proper and word in phrases("prepositions"):
            at = _after_name(words, at + 1)  # "of the Selm Bridge in Orra"
            continue
        if word not in complement | light:
            return 0
        own = word in names
        named, proper = named or own, (own or proper) and text[tokens[at].start].isupper()
        only_light = only_light and word in light
        denied = denied or word in phrases("denials")
        at += 1
    return 0


def _behind_aside(words: Words, at: int) -> int:
    """Return the token behind the comma that ends the aside which begins at a token, or a token past all where none does."""
    for index in range(at + 1, min(at + ASIDE, len(words.tokens))):
        gap = words.gap(index - 1, index).strip()
        if gap:
            return index if gap == "," else len(words.tokens)
    return len(words.tokens)


def _after_name(words: Words, at: int) -> int:
    """Return the token behind the name of a place that may begin at a token, itself where none does."""
    if at + 1 < len(words.tokens) and words.text[words.tokens[at].start].islower():
        at += 1  # "across the Tane", "di atas Sungai Tane"
    while at < len(words.tokens) and words.text[words.tokens[at].start].isupper():
        if words.gap(at - 1, at).strip():
            break
        at += 1
    return at


def _verb_first(words: Words, noun: list[str], verb: list[str], names: frozenset[str]) -> Iterator[Hit]:
    """Yield the noun of a cue where its verb stands right before it, and no other thing is what it is of."""
    tokens = words.tokens
    for hit in words.find(" ".join(verb)):
        at = hit.last + 1
        while at < len(tokens) and tokens[at].word in phrases("articles") | phrases("possessives"):
            at += 1
        last = at + len(noun) - 1
        if last >= len(tokens) or any(words.gap(i, i + 1).strip() for i in range(hit.last, last)):
            continue
        if all(words.says(at + step, word) for step, word in enumerate(noun)) and _may_be_of(words, last, names):
            yield Hit(at, last)  # whoever began it


def _may_be_of(words: Words, last: int, names: frozenset[str]) -> bool:
    """Say whether what follows a noun is a name of the subject, or says nothing of whose it is: "began construction in May"."""
    tokens, at = words.tokens, last + 1
    if at >= len(tokens) or words.gap(last, at).strip() or looks_passive(tokens[last].word, "id"):
        return True
    leads = phrases("genitive") | phrases("work_on") | phrases("articles")
    if tokens[at].word not in leads:
        closed = phrases("prepositions") | phrases("stops") | phrases("light") | phrases("now") | names
        return tokens[at].word in closed or not tokens[at].word.isalpha()
    while at < len(tokens) and tokens[at].word in leads:
        at += 1
    return at >= len(tokens) or tokens[at].word in names
