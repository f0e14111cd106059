"""What stands behind who says it: "…, kata kepala dinas di Orra", "…, she said on Monday, 15 February 2021".

Where and when something was said is not where and when it was.
"""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases

MARKS = frozenset(',”"“')


def is_of_utterance(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether a date behind a number is when somebody said it: behind a comma and "said", without a number of its own."""
    if date.start < mention.end:
        return False
    words, first, last = document.words, document.tokens_of(mention).last + 1, document.tokens_of(date).first
    said = [i for i in range(first, last) if words.tokens[i].word in phrases("said_after") | phrases("said")]
    if not said or not any(MARKS & set(words.gap(i - 1, i)) for i in range(first, said[0] + 1)):
        return False
    spoken = words.tokens[said[0]].end
    if words.tokens[said[0] + 1].word in phrases("that") - phrases("articles"):
        return False  # "…, and the board said that in 2019 it was more"
    return not any(m.kind == mention.kind and spoken <= m.start < date.start for m in sentence.quantities)
