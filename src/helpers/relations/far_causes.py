"""Causes that a text does not date and another text does: "thanks to the opening of the tram, … fell from 2010 to 2013"."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft, Link
from helpers.readers.mention import Mention
from helpers.relations.causes import of_that_time, sides
from helpers.relations.seen_changes import seen_in
from helpers.relations.taken_up import over_before
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import entry_cues
from helpers.sentences.document import Document
from helpers.sentences.stances import stance
from helpers.sentences.stretches import LONGEST, Stretch, dates_in
from helpers.sentences.topics import topic
from helpers.sentences.words import within
from helpers.texts.stems import stems, words_of


def causes_dated_elsewhere(
    ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], codebook: Codebook
) -> tuple[list[Draft], list[Link]]:
    """Return relations of an effect with a cause that other texts date, all of them after the effect was over.

    The cause has to name an event that the codebook asks the date of, by its cue and by its subject.
    """
    made: list[Draft] = []
    links: list[Link] = []
    for document, scopes in ready:
        for sentence in document.sentences:
            for cause, effect in sides(document, sentence) if sentence.last - sentence.first <= LONGEST else []:
                seen = seen_in(document, effect)
                if seen is None or dates_in(cause, document) or stance(document, sentence, seen) != "asserted":
                    continue
                entry = _event(document, scopes, cause, codebook)
                dated = [
                    d for d in drafts
                    if entry is not None and (d.subject, d.property) == (entry.subject, entry.property)
                    and d.stance == "asserted" and d.source_id != document.source_id and d.mention is not None
                ]  # fmt: skip
                if not dated or not all(d.mention and over_before(seen, d.mention) for d in dated):
                    continue
                near = [d for d in drafts if (d.source_id, d.sentence) == (document.source_id, effect.sentence.number)]
                claim = of_that_time(near, seen)
                if claim is None:
                    claim = _effect_draft(document, seen, near, dated[0], effect.sentence.number)
                    made.append(claim)
                links.append(Link("before", (dated[0], claim), "one text names the cause, another dates it"))
    return made, links


def _event(document: Document, scopes: Scopes, cause: Stretch, codebook: Codebook) -> Property | None:
    """Return the only entry whose event a cause names: its cue, and its subject or a word of what the corpus is about."""
    known = {
        stem
        for entry in codebook.properties
        for word in words_of(" ".join((entry.subject, *entry.label.values())))
        for stem in stems(word)
    }
    found: list[tuple[bool, Property]] = []
    begun: list[Property] = []
    for entry in codebook.properties:
        if entry.type != "date":
            continue
        ways = entry_cues(entry, document.language)
        hits = [
            hit
            for cues in ways
            if cues.given
            for term in cues.terms
            for hit in within(document.words.find_any(term), cause.first, cause.last)
        ]
        named = bool(within(scopes.subject_hits[entry.subject], cause.first, cause.last))
        if not hits:
            if named and any(cues.asks_start for cues in ways):
                begun.append(entry)  # "thanks to the scheme" whose beginning is asked for
            continue
        said = topic(document, [i for i in range(cause.first, cause.last + 1) if i != hits[0].first])
        own = {word.lower() for word in words_of(entry.subject)}
        if named or (said.words and not said.names - own and all(not stems(w).isdisjoint(known) for w in said.words)):
            found.append((named, entry))
    sure = [entry for named, entry in found if named] or [entry for _, entry in found] or begun
    return sure[0] if len(sure) == 1 else None


def _effect_draft(document: Document, seen: Mention, near: Sequence[Draft], like: Draft, sentence: int) -> Draft:
    """Return the claim of the date of an effect, of the subject that the sentence has claims of."""
    subject = near[0].subject if near else like.subject
    return Draft(
        document.source_id, seen.start, seen.end, "date", subject, "stated_effect", seen.value, "",
        cue=document.text[seen.start : seen.end], mention=seen, sentence=sentence,
    )  # fmt: skip
