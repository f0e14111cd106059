"""Two groups that leave nobody, told in clauses of their own: "Of these, 197 are women. The men, of whom there are 39, …"."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.readers.mention import Mention
from helpers.relations.totals import separators
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases, subsets

NEAR = 2  # sentences from the one group to the other


def are_complements(document: Document, told_there: Sequence[tuple[Sentence, Mention]]) -> bool:
    """Say whether two numbers are of groups that leave nobody, each named in the clauses of its own number alone."""
    if len(told_there) != 2 or told_there[1][0].number - told_there[0][0].number > NEAR:
        return False
    one, other = (_groups(document, sentence, mention) for sentence, mention in told_there)
    pairs = [opposed.split(" / ") for opposed in sorted(phrases("opposites"))]
    return any((one, other) in (({a}, {b}), ({b}, {a})) for a, b in pairs)


def _groups(document: Document, sentence: Sentence, mention: Mention) -> set[str]:
    """Return the groups named between the numbers before and after a number; "and" or the last mark parts what stands between."""
    before = [other.end for other in sentence.quantities if other.end <= mention.start]
    after = [other.start for other in sentence.quantities if other.start >= mention.end]
    start = _parted(document, max(before), mention.start) if before else sentence.span.start
    end = _parted(document, mention.end, min(after)) if after else sentence.span.end
    tokens = document.words.tokens[sentence.first : sentence.last + 1]
    return {subsets()[t.word] for t in tokens if start <= t.start < end and t.word in subsets()}


def _parted(document: Document, left: int, right: int) -> int:
    """Return where the last mark between two numbers stands, or where the second begins."""
    marks = list(separators().finditer(document.text, left, right))
    return marks[-1].start() if marks else right
