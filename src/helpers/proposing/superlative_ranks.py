"""First places that a superlative tells without a number: "was the largest cannery in Estmark by tonnage", "merupakan pelabuhan tersibuk".

Only as the predicate of a clause, of what the property ranks, and by what it ranks by.
"""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.texts.stems import stems

LEAD = 5  # words from "is" to the superlative: "is still by far the largest"
NOUN = 3  # words of what it is the largest of
MEASURE = 4  # words in which it says by what


def superlative_ranks(document: Document, sentence: Sentence, cues: EntryCues) -> list[Mention]:
    """Return the superlatives of a sentence as ranks of 1, in order of position."""
    tokens = document.words.tokens
    ranked = {
        i
        for m in (*sentence.mentions, *sentence.dismissed)
        if m.kind == "rank" or m.reason == "ordinal"
        for i in range(document.tokens_of(m).first - 1, document.tokens_of(m).last + 2)
    }
    return [
        Mention(tokens[i].start, tokens[i].end, "rank", "1", "", tokens[i].word, "none", "superlative")
        for i in range(sentence.first + 1, sentence.last + 1)
        if tokens[i].word in told("superlatives")
        and i not in ranked
        and _is_predicate(document, sentence, i)
        and _is_of_those_ranked(document, sentence, cues, i)
        and _is_by_measure(document, sentence, cues, i)
    ]


def _is_predicate(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether a superlative is what a clause says of its subject, and nothing makes it one of several."""
    words, tokens = document.words, document.words.tokens
    first = index
    verbs = phrases("predicate") | phrases("linking") - phrases("articles")
    while first > sentence.first and index - first < LEAD and not set(words.gap(first - 1, first)) & set(",;:.()"):
        first -= 1
        if tokens[first].word in verbs:
            before = range(max(sentence.first, first - 2), index)
            around = says(document, told("not_the_first"), before[0], index - 1)
            return not around and not any(tokens[i].word in phrases("negations") for i in before)
    return False


def _is_of_those_ranked(document: Document, sentence: Sentence, cues: EntryCues, index: int) -> bool:
    """Say whether what something is the largest of is what the property ranks, or is not said."""
    words, tokens = document.words, document.words.tokens
    named: list[str] = []
    steps = range(index + 1, index + NOUN + 1) if document.language == "en" else range(index - 1, index - NOUN - 1, -1)
    ends = phrases("prepositions") | phrases("predicate") | phrases("linking") | phrases("articles")
    for at in steps:
        if not sentence.first <= at <= sentence.last or set(words.gap(min(at, at - 1), max(at, at - 1))) & set(
            ",;:.()"
        ):
            break
        if tokens[at].word in ends or tokens[at].word in phrases("relative_pronouns"):
            break
        named.append(tokens[at].word)
    known = cues.vocabulary | {stem for word in cues.entry.subject.lower().split() for stem in stems(word)}
    return all(not stems(word).isdisjoint(known) for word in named)


def _is_by_measure(document: Document, sentence: Sentence, cues: EntryCues, index: int) -> bool:
    """Say whether a superlative is by what the property ranks by, where it says by what; else it is a cue itself."""
    tokens = document.words.tokens
    clause = sentence.clause_of(index)
    for at in range(sentence.first, sentence.last):
        if tokens[at].word not in told("measured_by") or sentence.clause_of(at) != clause:
            continue
        said = [tokens[i].word for i in range(at + 1, min(sentence.last, at + MEASURE) + 1)]
        return any(not stems(word).isdisjoint(cues.vocabulary) for word in said)
    return not stems(tokens[index].word).isdisjoint(cues.words)
