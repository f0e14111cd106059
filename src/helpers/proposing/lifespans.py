"""Births and deaths that a text gives as two years behind a name: "Carl Boyd (1929–2001)", "Ali Rahman (Rantau, 1929–2001)"."""

from __future__ import annotations

import re

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.stances import stance
from helpers.texts.stems import words_of

YEARS = re.compile(
    r"\s\((?:[^\W\d_][^\W\d_]*(?:\s[^\W\d_]+){0,2},\s)?(1[4-9]\d\d|20\d\d)\s?[-–—]\s?(1[4-9]\d\d|20\d\d)\)"
)
SHORTEST, OLDEST = 30, 110  # years: a shorter span is that of an office


def lifespans(document: Document, scopes: Scopes, codebook: Codebook) -> list[Draft]:
    """Return the years of birth and death behind a person's name, where the codebook asks for them of that person."""
    made = []
    for entry in codebook.properties:
        side = _side(entry)
        if not side:
            continue
        for hit in scopes.subject_hits[entry.subject]:
            found = YEARS.match(document.text, document.words.tokens[hit.last].end)
            if found is None or not SHORTEST <= int(found[2]) - int(found[1]) <= OLDEST:
                continue
            start, end = found.span(side)
            sentence = document.sentence_of(start)
            if sentence is None or not _is_whole_name(document, entry.subject, hit.first, hit.last):
                continue
            mention = Mention(start, end, "date", found[side])
            made.append(
                Draft(
                    document.source_id,
                    start,
                    end,
                    "date",
                    entry.subject,
                    entry.property,
                    found[side],
                    "",
                    stance=stance(document, sentence, mention),
                    attributed_to=attributed_to(document, sentence, mention),
                    mention=mention,
                    sentence=sentence.number,
                )
            )
    return made


def _side(entry: Property) -> int:
    """Return 1 for a property that asks for a birth, 2 for a death, 0 for another."""
    if entry.type != "date":
        return 0
    said = {
        word
        for name in (*entry.label.values(), *(c for own in entry.cues.values() for c in own))
        for word in words_of(name)
    }
    born, died = bool(said & phrases("birth_words")), bool(said & phrases("death_words"))
    return 0 if born == died else 1 if born else 2


def _is_whole_name(document: Document, subject: str, first: int, last: int) -> bool:
    """Say whether a name in brackets' reach has two words of a subject at least: a family's name is many people's."""
    said = {document.words.tokens[i].word for i in range(max(0, first - 2), last + 1)}
    return len(said & set(words_of(subject))) >= min(2, len(words_of(subject)))
