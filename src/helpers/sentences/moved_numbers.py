"""Numbers that an earlier one of the sentence rose or fell to: "was 300,000 in 1951 and rose to 6 million in 2016"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.value_kinds import alike_kinds


def moved_from(document: Document, sentence: Sentence, mention: Mention) -> Mention | None:
    """Return the number before one that this rose or fell to, only a date and a verb of change between; None if there is none."""
    tokens, first = document.words.tokens, document.tokens_of(mention).first
    if mention.kind not in ("count", "money", "measurement") or tokens[first - 1].word not in phrases("to"):
        return None
    kinds = alike_kinds(mention.kind)
    alike = [m for m in sentence.quantities if m.kind in kinds]
    earlier = [m for m in alike if m.end <= mention.start]
    # "rose from 6,800 to 31,200 in 2019, then fell to 24,500": of three, which date is whose is not sure
    if len(alike) != 2 or not earlier or earlier[-1].unit != mention.unit:
        return None
    last = document.noun_phrase(earlier[-1]).last
    dates = {
        i for date in sentence.dates for i in range(document.tokens_of(date).first, document.tokens_of(date).last + 1)
    }
    said = [tokens[i].word for i in range(last + 1, first) if i not in dates]
    moves = told("ups") | told("downs")
    light = phrases("prepositions") | phrases("conjunctions") | phrases("auxiliaries") | phrases("to")
    moved = [word for word in said if word in moves]
    return earlier[-1] if moved and all(word in light or word in moves for word in said) else None
