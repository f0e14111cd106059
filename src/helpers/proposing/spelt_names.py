"""Claims of names: what an abbreviation stands for, where a text spells it out."""

from __future__ import annotations

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.stances import stance
from helpers.sentences.subject_names import ACRONYM, SubjectCues
from helpers.texts.stems import words_of


def named_drafts(document: Document, scopes: Scopes, codebook: Codebook) -> list[Draft]:
    """Return what an abbreviation stands for, where the codebook asks for a subject's name and the text spells it out."""
    made = []
    for entry in codebook.properties:
        if entry.type != "name" or not _asks_for_name(entry):
            continue
        for found in ACRONYM.finditer(document.text):
            if found[2].upper() != entry.subject.upper() and not _names_subject(
                found[1], scopes.subjects[entry.subject]
            ):
                continue
            sentence = document.sentence_of(found.start(2))
            if sentence is None:
                continue
            name = _spelt_out(found[1], found[2])
            if not name:
                continue
            start = found.start(1) + found[1].rindex(name)
            end = start + len(name)
            value = " ".join(name.split())
            mention = Mention(start, end, "name", value)
            made.append(
                Draft(
                    document.source_id,
                    start,
                    end,
                    "name",
                    entry.subject,
                    entry.property,
                    value,
                    "",
                    stance=stance(document, sentence, mention),
                    attributed_to=attributed_to(document, sentence, mention),
                    cue=found[2],
                    mention=mention,
                    sentence=sentence.number,
                )  # fmt: skip
            )
    return made


def _asks_for_name(entry: Property) -> bool:
    """Say whether a property is what a subject is called now: "full name", "what ORA stands for"; no partner, no "first name"."""
    said = {word for told in (entry.property.replace("_", " "), *entry.label.values()) for word in words_of(told)}
    return bool(said & phrases("names_asked")) and not said & phrases("names_of_old")


def _names_subject(full: str, cues: SubjectCues) -> bool:
    """Say whether a spelt-out name holds all proper words of a subject and one of its common words."""
    said = {word.lower() for word in words_of(full)}
    return bool(cues.proper) and said.issuperset(cues.proper) and bool(said.intersection(cues.common))


def _spelt_out(full: str, short: str) -> str:
    """Return the last words of a name whose capitals begin as an abbreviation does, or ""."""
    words = full.split()
    letters = [c.lower() for c in short if c.isupper()] or [c.lower() for c in short]
    for size in range(1, len(words) + 1):
        tail = words[-size:]
        initials = [w[0].lower() for w in tail if w[0].isupper()]
        if initials == letters and tail[0][0].isupper():
            return full[full.rindex(tail[0]) if size == 1 else _position(full, size) :]
    return ""


def _position(full: str, size: int) -> int:
    """Return where the last `size` words of a text begin."""
    words = full.split()
    at = len(full)
    for word in reversed(words[-size:]):
        at = full.rindex(word, 0, at)
    return at
