"""Groups that one number is of together."""

from __future__ import annotations

import pytest

from helpers.scope.joined_groups import with_next
from helpers.sentences.document import Document
from helpers.sentences.words import Hit

TWO = {"murid SD": "murid", "murid SMP": "murid"}
THREE = {**TWO, "murid SMA": "murid"}


@pytest.mark.parametrize(
    ("populations", "text", "group"),
    [
        (TWO, "4.180 murid SD dan SMP", ""),
        (TWO, "4.180 murid SD dan murid SMP", ""),
        (THREE, "4.180 murid SD dan SMP", "murid SD dan murid SMP"),
        (TWO, "2.710 murid SD dan 1.470 murid SMP", "murid SD"),
        (TWO, "2.710 murid SD, dan SMP menyusul", "murid SD"),
    ],
)
def test_all_parts_together_are_no_group(populations: dict[str, str], text: str, group: str) -> None:
    """ "murid SD dan SMP" are all pupils where there are no others; of three groups, two."""
    document = Document("a", text, "id")
    first = next(i for i, token in enumerate(document.words.tokens) if token.word == "murid")
    assert with_next(document, populations, Hit(first, first + 1), "murid SD") == group
