"""Numbers of other years that a bracket tells beside one: "spent £3.4 million (2022: £3.1 million; 2021: £2.9 million)"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence

REACH = 4  # words from a number to the bracket


def is_bracket_label(document: Document, date: Mention) -> bool:
    """Say whether a date stands in a bracket as the label of what follows: "(2022: ", "; 2021: "."""
    before = document.text[: date.start].rstrip()[-1:]
    return before in ("(", ";", ",") and document.text[date.end :].lstrip()[:1] == ":"


def number_before_bracket(document: Document, sentence: Sentence, mention: Mention) -> Mention | None:
    """Return the number right before the bracket in which a date is the label of another one of its kind, or None."""
    current = mention
    while True:
        labels = [d for d in sentence.dates if d.end <= current.start and is_bracket_label(document, d)]
        if not labels or document.text[labels[-1].end : current.start].strip() != ":":
            return None
        label = labels[-1]
        alike = [m for m in sentence.quantities if m.kind == mention.kind and m.end <= label.start]
        if not alike or alike[-1].unit != mention.unit and mention.noun:
            return None
        gap = document.text[alike[-1].end : label.start]
        if gap.strip() in (";", ","):
            current = alike[-1]  # "(2022: 380; 2021: 350)"
            continue
        words = gap.rstrip()[:-1].split()
        plain = gap.rstrip().endswith("(") and set(gap).isdisjoint(",;:.)")
        return alike[-1] if plain and len(words) <= REACH else None
