"""Which texts are studies of their own: they ask, visit or measure a sample, in the first person or as "this study"."""

from __future__ import annotations

from helpers.corpora.codebook import Property
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems, words_of


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
