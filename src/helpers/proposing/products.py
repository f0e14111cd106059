"""Measures that a sign multiplies: "2 meter x 15 meter" is neither 2 nor 15 metres wide."""

from __future__ import annotations

import re

from helpers.readers.mention import Mention
from helpers.sentences.document import Document

TIMES = re.compile(r"[ \xa0]?[x×✕][ \xa0]?")
NEAR = 16  # characters around a measure in which the other stands


def is_of_product(document: Document, mention: Mention) -> bool:
    """Say whether a measure and another stand on the two sides of a sign of multiplication."""
    if mention.kind not in ("measurement", "count"):
        return False
    beside = document.mentions_between(max(0, mention.start - NEAR), mention.end + NEAR)
    text = document.text
    return any(
        (TIMES.fullmatch(text, m.end, mention.start) or TIMES.fullmatch(text, mention.end, m.start)) is not None
        for m in beside
        if not m.reason and m is not mention
    )
