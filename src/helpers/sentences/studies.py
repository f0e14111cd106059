"""Which texts are studies of their own: they ask, visit or measure a sample, in the first person or as "this study"."""

from __future__ import annotations

from helpers.corpora.codebook import Property
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems, words_of

REACHED = 4  # words behind a noun in which it is said whether those were asked
HANDED = 8  # words behind it in which the same is said
LEAD = 3  # words before a number in which it is said that they were handed out
ASKED = 3  # words from "were drawn" to "and interviewed"


def is_sample_entry(entry: Property) -> bool:
    """Say whether an entry counts a sample: those interviewed, households surveyed, respondents."""
    if entry.type != "count":
        return False
    said = [entry.property.replace("_", " "), *entry.label.values()]
    own = {stem for text in said for word in words_of(text) for stem in stems(word)}
    return any(not stems(word).isdisjoint(own) for word in phrases("samples"))


def is_study(document: Document) -> bool:
    """Say whether a text speaks of a sample of its own."""
    words = document.words
    for sentence in document.sentences:
        said = {words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
        asked = said & (phrases("samples") | phrases("asked") | phrases("interviews"))
        if asked and (
            said & phrases("researchers") or words.literal(phrases("this_study"), sentence.first, sentence.last)
        ):
            return True
    return False


def is_not_asked(document: Document, sentence: Sentence, mention: Mention, entry: Property) -> bool:
    """Say whether a number is of those drawn or not reached, where a property counts those asked: "448 households were drawn".

    Nor are those asked in 2017 the sample of a survey that has its year in its name, 2022.
    """
    if not is_sample_entry(entry):
        return False
    words, first, last = document.words, document.tokens_of(mention).last, document.noun_phrase(mention).last
    ending = phrases("not_done") | phrases("drawn")
    behind = [i for i in range(first + 1, last + 1) if words.tokens[i].word in ending]
    last = behind[0] - 1 if behind else last  # "36 rumah tangga" of "36 rumah tangga tidak diwawancarai"
    after = [words.tokens[i].word for i in range(last + 1, min(sentence.last, last + REACHED + ASKED) + 1)]
    number = document.tokens_of(mention).first
    parted = number == sentence.first or set(words.gap(number - 1, number)) & set(",;:.()")
    before = "" if parted else words.tokens[number - 1].word
    lead = next((i for i, word in enumerate(after[:REACHED]) if word in phrases("drawn")), -1)
    asked = bool(phrases("samples").intersection(words_of(mention.noun)))  # "37 informan dipilih"
    if not asked and (lead >= 0 or before in phrases("drawn")):
        if not any(word in phrases("samples") for word in after[lead + 1 : lead + 1 + ASKED]):
            return True
    if is_handed_out(document, sentence, mention, entry):
        return True
    missed = next((i for i, word in enumerate(after[:REACHED]) if word in phrases("not_done")), -1)
    if missed >= 0 and any(word in phrases("samples") for word in after[missed + 1 : missed + 1 + ASKED]):
        return True
    return _is_of_other_year(document, sentence, mention, entry)


def is_handed_out(document: Document, sentence: Sentence, mention: Mention, entry: Property) -> bool:
    """Say whether a number is of papers given to people, where the answers are counted: "of the 400 questionnaires sent out"."""
    tokens, handed = document.words.tokens, phrases("handed_out")
    own = {
        word
        for text in (*entry.label.values(), *(cue for cues in entry.cues.values() for cue in cues))
        for word in words_of(text)
    }
    if not handed.isdisjoint(own):
        return False
    first, last = document.tokens_of(mention)
    behind = range(last + 1, min(sentence.last, last + HANDED) + 1)
    before = range(max(sentence.first, first - LEAD), first)
    others = {document.tokens_of(m).first for m in sentence.quantities}
    for index in (*before, *behind):
        near = range(min(index, first), max(index, last))
        parted = any("," in document.words.gap(i, i + 1) or (i > last and i in others) for i in near)
        if tokens[index].word in handed and not parted:
            return tokens[min(index + 1, len(tokens) - 1)].word not in phrases("handed_back")
    return False


def _is_of_other_year(document: Document, sentence: Sentence, mention: Mention, entry: Property) -> bool:
    """Say whether the only dates of a clause are of other years than the one in the subject's name."""
    own = {word for word in words_of(entry.subject) if word.isdecimal() and len(word) == 4}
    clause = sentence.clause_of(document.tokens_of(mention).first)
    told = [d for d in sentence.dates if sentence.clause_of(document.tokens_of(d).first) == clause]
    return bool(own and told) and not any(year in date.value for date in told for year in own)


def asks_its_sample(document: Document, sentence: Sentence, entry: Property) -> bool:
    """Say whether "we" in a sentence are those who did a study: "We interviewed 48 bakers", where such are counted."""
    words = document.words
    if not is_sample_entry(entry):
        return False
    said = {words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    told = phrases("samples") | phrases("asked") | phrases("interviews")
    return bool(said & phrases("researchers")) and bool(
        said & told or any(not stems(word).isdisjoint({s for one in told for s in stems(one)}) for word in said)
    )
