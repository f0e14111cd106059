"""What a text blames a thing on, where a codebook names what may have caused it: "the fire was caused by an electrical fault"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.relations.blames import blames
from helpers.scope.namesakes import names_another
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.class_words import class_labels
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import words_told
from helpers.sentences.stances import stance
from helpers.sentences.stretches import Stretch, dates_in
from helpers.sentences.words import within
from helpers.texts.stems import stems, words_of

REACH = 14  # words of a cause in which its name stands: "a boiler that had been left to overheat"


def blamed_terms(document: Document, scopes: Scopes, codebook: Codebook, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the classes of the causes that a text names, where no other claim of their property stands in the sentence."""
    made = []
    for entry in codebook.properties:
        if entry.type != "classification" or not entry.terms or not _asks_cause(entry):
            continue
        told = {d.sentence for d in drafts if (d.subject, d.property) == (entry.subject, entry.property)}
        for sentence in document.sentences:
            if sentence.number in told or sentence.is_endless:
                continue
            made += list(_blamed(document, scopes, entry, sentence))[:1]
    return made


def _asks_cause(entry: Property) -> bool:
    """Say whether a property asks what something came of, by its name or label."""
    said = [entry.property.replace("_", " "), *entry.label.values()]
    causal = {stem for word in words_told("cause_nouns") - phrases("stops") for stem in stems(word)}
    return any(not stems(word).isdisjoint(causal) for one in said for word in words_of(one.lower()))


def _blamed(document: Document, scopes: Scopes, entry: Property, sentence: Sentence) -> Iterator[Draft]:
    for cause, effect, _, _ in blames(document, sentence):
        if cause.sentence is not sentence or not _speaks_of(document, scopes, entry.subject, effect):
            continue
        term, first, last = _term(document, entry, cause)
        if not term:
            continue
        start, end = document.words.tokens[first].start, document.words.tokens[last].end
        mention = Mention(start, end, "term", term)
        dates = dates_in(effect, document)
        between = range(min(last, effect.last) + 1, max(first, effect.first)) if effect.sentence is sentence else ()
        denied = any(document.words.tokens[i].word in phrases("negations") for i in between)
        yield Draft(
            document.source_id, start, end, entry.type, entry.subject, entry.property, term, "",
            period=dates[0].value if len(dates) == 1 else "",  # one strike of several
            stance="denied" if denied else stance(document, sentence, mention),
            attributed_to=attributed_to(document, sentence, mention), cue=document.text[start:end],
            mention=mention, sentence=sentence.number,
        )  # fmt: skip


def _speaks_of(document: Document, scopes: Scopes, subject: str, effect: Stretch) -> bool:
    """Say whether what came of something is the subject: by its name, or by its head, where the text is about no other."""
    if within(scopes.subject_hits[subject], effect.first, effect.last):
        return True
    tokens = document.words.tokens
    names = words_of(subject.lower())
    head = names[0] if subject[0].islower() or document.language == "id" else names[-1]
    for index in range(effect.first, effect.last + 1):
        if tokens[index].word != head:
            continue
        before = tokens[index - 1].word if index > effect.sentence.first else ""
        after = tokens[index + 1].word if index < effect.sentence.last else ""
        pointed = before in phrases("articles") | phrases("pointing") or after in phrases("pointing")
        if pointed and not names_another(scopes, effect.sentence, subject, index):
            return scopes.subject_near(effect.sentence, subject) or scopes.named(subject)
    return False


def _term(document: Document, entry: Property, cause: Stretch) -> tuple[str, int, int]:
    """Return the one term whose words all stand in a cause, in any order, with their first and last token; "" for none or two."""
    tokens = document.words.tokens
    found: dict[str, tuple[int, int]] = {}
    for term in entry.terms:
        for label in class_labels(entry, term):
            said = [word for word in words_of(label.lower()) if word not in phrases("stops") | phrases("articles")]
            reach = range(cause.first, min(cause.last, cause.first + REACH) + 1)
            at = [next((i for i in reach if not stems(tokens[i].word).isdisjoint(stems(word))), -1) for word in said]
            if said and min(at) >= 0:
                found.setdefault(term, (min(at), max(at)))
    if len(found) != 1:
        return "", -1, -1
    ((term, (first, last)),) = found.items()
    return term, first, last
