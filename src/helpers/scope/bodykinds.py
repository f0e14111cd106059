"""What kind of body a subject is, where its name does not say it and the labels of its properties do.

"Founding of the foundation", "berdirinya yayasan": the subject Reed Harbour may be written Reed Harbour Foundation or
Yayasan Reed Harbour. A kind that no label says makes another body of it.
"""

from __future__ import annotations

from dataclasses import replace

from helpers.corpora.codebook import Codebook
from helpers.scope.bodynames import body_name
from helpers.sentences.phrases import phrases
from helpers.sentences.subject_names import SubjectCues
from helpers.texts.stems import WORD, kinds_of_bodies, words_of


def with_kinds(cues: SubjectCues, codebook: Codebook) -> SubjectCues:
    """Return how a subject is named, with its name beside the kind of body that all languages of a label say it is."""
    written = WORD.findall(cues.subject)
    if len(written) < 2 or not all(word[0].isupper() for word in written) or body_name(cues.subject) is not None:
        return cues
    if any(word.lower() in kinds_of_bodies() for word in written):
        return cues
    kinds: dict[str, None] = {}
    for entry in codebook.properties:
        said = [_kinds(label) for label in entry.label.values()] if entry.subject == cues.subject else []
        if said:
            kinds |= dict.fromkeys(kind for kind in said[0] if all(kind in other for other in said))
    forms = [form for kind in kinds for name in (cues.subject,) for form in (f"{name} {kind}", f"{kind} {name}")]
    return replace(cues, names=(*cues.names, *forms)) if forms else cues


def _kinds(label: str) -> list[str]:
    """Return the kinds of bodies, in all languages, that a label ends with: none for "foundation of the harbour"."""
    words = words_of(label)
    table = kinds_of_bodies()
    if not words or words[-1] not in table:
        return []
    before = words[:-1]
    while before and before[-1] in phrases("articles") | phrases("of_words"):
        before.pop()
    return list(table[words[-1]]) if before else []
