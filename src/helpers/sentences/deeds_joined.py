"""Two deeds that "and" joins, each with its own time: "was finished in March 2021 and opened on 17 June 2021", "… three months later"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit

NEAR = 8  # words from a verb to its own time
LED = 3  # words before a date that opens its sentence


def is_of_deed_before(document: Document, sentence: Sentence, date: Mention, hit: Hit) -> bool:
    """Say whether a date before a cue is that of what was done before "and", as the cue has a time of its own behind it."""
    words, covered = document.words, document.tokens_of(date)
    joint = covered.last + 1
    if covered.first - sentence.first < LED or not covered.last < joint < hit.first:
        return False
    if words.gap(covered.last, joint).strip(" ,") or words.tokens[joint].word not in phrases("list_words"):
        return False
    others = [document.tokens_of(d) for d in sentence.dates if d.start >= words.tokens[hit.last].end]
    if any(other.first - hit.last <= NEAR for other in others):
        return True
    lasting = [
        document.tokens_of(m)
        for m in sentence.mentions
        if m.kind == "duration" and m.start >= words.tokens[hit.last].end
    ]
    return any(
        other.first - hit.last <= NEAR
        and other.last < sentence.last
        and words.tokens[other.last + 1].word in told("later")
        for other in lasting
    )
