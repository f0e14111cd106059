"""Texts made ready to be claimed from: in words and sentences, with places and subjects told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from helpers.corpora.codebook import Codebook
from helpers.scope.lone_names import add_lone_names
from helpers.scope.scoping import Scopes
from helpers.scope.whereabouts import common_home, told_names
from helpers.sentences.document import Document
from helpers.sentences.subject_names import spelt_out

LEAST = 3  # properties of what a corpus is about


def ready_texts(
    texts: Mapping[str, str],
    codebook: Codebook,
    languages: Mapping[str, str],
    years: Mapping[str, str],
    authors: Mapping[str, str],
) -> list[tuple[Document, Scopes]]:
    """Return each text in its words and sentences, with what it says of places and subjects; the columns of `propose`."""
    from helpers.readers.language import detect_language

    known = spelt_out(texts.values())
    ready = []
    for source_id, text in texts.items():
        document = Document(source_id, text, languages.get(source_id) or detect_language(text))
        year, byline = years.get(source_id, ""), authors.get(source_id, "")
        ready.append((document, Scopes(document, codebook, known, year, byline)))
    told = {words: name for document, _ in ready for words, name in told_names(document).items()}
    for _, scopes in ready:
        scopes.tell(told)
    add_lone_names(ready)
    home = common_home([[name for _, name in scopes.told_places] for _, scopes in ready])
    protagonist = protagonist_of(main_subjects(ready, codebook), codebook)
    for _, scopes in ready:
        scopes.home, scopes.protagonist = home, protagonist
    return ready


def main_subjects(ready: Sequence[tuple[Document, Scopes]], codebook: Codebook) -> frozenset[str]:
    """Return the subjects that most of the texts name: all of them are about these, though one may only say "the network"."""
    subjects = {entry.subject for entry in codebook.properties}
    return frozenset(s for s in subjects if 2 * sum(scopes.named(s) for _, scopes in ready) >= len(ready))


def protagonist_of(main: frozenset[str], codebook: Codebook) -> str:
    """Return the one subject of most texts that the codebook asks most about, or ""."""
    asked = Counter(entry.subject for entry in codebook.properties)
    ranked = [subject for subject, _ in asked.most_common()]
    first, second = ranked[0] if ranked else "", asked[ranked[1]] if len(ranked) > 1 else 0
    return first if first in main and asked[first] >= max(second + 1, LEAST) else ""
