"""What a body or a programme does at all, told for it: "all activities of the programme ended", "seluruh kegiatan program berakhir"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

BETWEEN = 2  # words from "activities" to whose they are: "activities of the programme"
VERB = 3  # words from whose they are to the verb


def tells_all_it_does(scopes: Scopes, sentence: Sentence, verb: Hit, subject: str) -> bool:
    """Say whether a verb is said of all that its subject does, which is said of the subject itself."""
    words, clause = scopes.document.words, sentence.clause_of(verb.first)
    owners = within([*scopes.subject_hits[subject], *scopes.common_hits[subject]], sentence.first, verb.first - 1)
    for owner in owners:
        if verb.first - owner.last > VERB or sentence.clause_of(owner.first) != clause:
            continue
        for at in range(max(sentence.first + 1, owner.first - 1 - BETWEEN), owner.first):
            linked = phrases("genitive") | phrases("articles") | phrases("possessives")
            joined = all(words.tokens[i].word in linked for i in range(at + 1, owner.first))
            if words.tokens[at].word in phrases("activities") and joined:
                return words.tokens[at - 1].word in phrases("whole_words")
    return False
