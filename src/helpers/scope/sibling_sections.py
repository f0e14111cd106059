"""Sections about one thing each: under "Grey Mill" stands what is of the Grey Mill, not of the Red Mill, which has a section too."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from helpers.readers.segments import Section
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.stems import words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


def is_of_sibling(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence stands under a name of its own, where the subject has a section to itself elsewhere.

    Not where its paragraph names the subject.
    """
    if subject in scopes.all_places:
        return False
    own = [section for section in scopes.document.segments.sections if _is_titled(scopes, section, subject)]
    above = scopes.document.segments.headings_at(sentence.span.start)
    if above and any(phrase in " ".join(words_of(above[0].title)) for phrase in phrases("namesake_titles")):
        return True  # "Similar names": what stands there is of others
    if not own or not above or any(section in own for section in above):
        return False
    if not any(above[0].level == section.level for section in own) or not _is_name(scopes, above[0], subject):
        return False
    starts = scopes.document.words.starts
    paragraph = scopes.document.segments.paragraph_at(sentence.span.start)
    low = bisect_left(starts, max(above[0].title_end, paragraph.start if paragraph else sentence.span.start))
    return not within(scopes.subject_hits[subject], low, sentence.last)


def _is_titled(scopes: Scopes, section: Section, subject: str) -> bool:
    """Say whether a heading, not that of the whole text, is nothing but a name of the subject."""
    if section.title_start <= scopes.document.sentences[0].span.start:
        return False
    said = words_of(section.title)
    return any(words_of(name) == said for name in scopes.subjects[subject].names)


def _is_name(scopes: Scopes, section: Section, subject: str) -> bool:
    """Say whether a heading is a name, with a word that the text never writes small and that is none of the subject's."""
    known = {word for name in scopes.subjects[subject].names for word in words_of(name)}
    words = section.title.split()
    large = all(word[:1].isupper() or not word[:1].isalpha() or len(word) < 4 for word in words)
    new = [word for word in words_of(section.title) if word not in known | scopes.small and word.isalpha()]
    return large and bool(new)
