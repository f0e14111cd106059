"""Places of the codebook that a text names without the word for their kind: "in Wensum" for Wensum County.

"Lumbayan" is Kabupaten Lumbayan where no other place of the codebook has that name, and the text gives it to no other kind
of place ("Kecamatan Lumbayan"): then the bare name may be either.
"""

from __future__ import annotations

from helpers.corpora.codebook import Codebook
from helpers.scope.whereabouts import kinds
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.subject_names import all_names
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of


def bare_hits(document: Document, codebook: Codebook, known: list[tuple[Hit, str]]) -> list[tuple[Hit, str]]:
    """Return (tokens, name) where the names of places stand without their kinds and within no longer name."""
    taken = {index for hit, _ in known for index in range(hit.first, hit.last + 1)}
    found: list[tuple[Hit, str]] = []
    for bare, name in _bare_names(codebook).items():
        hits = [hit for hit in document.words.find(bare) if _is_written_large(document, hit)]
        if any(hit.first not in taken and _is_of_kind(document, hit) for hit in hits):
            continue  # "Wensum town" beside Wensum County
        found += [(hit, name) for hit in hits if hit.first not in taken and not _is_within_name(document, hit)]
    return found


def _bare_names(codebook: Codebook) -> dict[str, str]:
    """Return bare name -> name of the places that no other place, subject or population is called after."""
    names = all_names(codebook, "place")
    bare: dict[str, list[str]] = {}
    for name in names:
        parts = words_of(name)
        at = next((i for i in (0, len(parts) - 1) if parts[i] in kinds()), -1) if len(parts) > 1 else -1
        rest = [
            part for i, part in enumerate(parts) if i != at and part not in phrases("articles") | phrases("genitive")
        ]
        if at >= 0 and rest and all(len(part) > 2 and part not in kinds() for part in rest):
            bare.setdefault(" ".join(rest), []).append(name)
    called = {" ".join(words_of(name)) for name in names}
    return {said: of[0] for said, of in bare.items() if len(of) == 1 and said not in called}


def _is_written_large(document: Document, hit: Hit) -> bool:
    tokens = document.words.tokens
    return all(document.text[tokens[i].start].isupper() for i in range(hit.first, hit.last + 1))


def _beside(document: Document, hit: Hit) -> list[int]:
    """Return the tokens right beside a name, with nothing but a blank between."""
    words = document.words
    found = [hit.first - 1] if hit.first > 0 and words.gap(hit.first - 1, hit.first) in (" ", "\n") else []
    last = hit.last + 1
    return [*found, last] if last < len(words.tokens) and words.gap(hit.last, last) in (" ", "\n") else found


def _is_of_kind(document: Document, hit: Hit) -> bool:
    """Say whether a word for a kind of place stands beside a name, as another place of that name has it."""
    return any(document.words.tokens[index].word in kinds() for index in _beside(document, hit))


def _is_within_name(document: Document, hit: Hit) -> bool:
    """Say whether a name is a part of a longer one: "Bank Lumbayan", "Wensum Mills"."""
    tokens = document.words.tokens
    leads = phrases("place_before") | phrases("prepositions") | phrases("stops") | phrases("conjunctions")
    return any(
        document.text[tokens[index].start].isupper() and tokens[index].word not in leads
        for index in _beside(document, hit)
    )
