"""The legal form that a text writes beside a name that has none of its own: "Marram Dairy Ltd", "PT Lumbung Sari"."""

from __future__ import annotations

from helpers.class_words import class_labels, form_groups
from helpers.codebook import Property
from helpers.cues import Hit
from helpers.document import Document
from helpers.scoping import Scopes


def forms_beside(document: Document, scopes: Scopes, entry: Property, term: str) -> list[Hit]:
    """Return where the form of a class stands right beside a subject's whole name, and nothing else of a name does."""
    labels = set(class_labels(entry, term))
    forms = {form for phrase, group in form_groups().items() if phrase in labels for form in group}
    words, text = document.words, document.text
    own = set(entry.subject.lower().split())
    wanted = entry.subject.lower()
    if not forms or forms & own or all(word[0].islower() for word in entry.subject.split()):
        return []
    found: list[Hit] = []
    for hit in words.find(wanted):
        if " ".join(t.word for t in words.tokens[hit.first : hit.last + 1]) != wanted:
            continue
        for index, edge, beyond in ((hit.first - 1, hit.first, hit.first - 2), (hit.last + 1, hit.last, hit.last + 2)):
            if not 0 <= index < len(words.tokens) or words.tokens[index].word not in forms:
                continue
            gap = words.gap(min(index, edge), max(index, edge))
            if gap.strip(" ,.") or not gap or not text[words.tokens[index].start].isupper():
                continue
            named = 0 <= beyond < len(words.tokens) and text[words.tokens[beyond].start].isupper()
            joined = (
                named and words.gap(min(beyond, index), max(beyond, index)) == " " and beyond not in document.openings
            )
            if not joined:
                found.append(Hit(min(index, hit.first), max(index, hit.last)))
    return found
