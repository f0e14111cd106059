"""Sums over rows that a sentence before or after them tells the total of: "164 boats in three ports", and a row for each port.

The rows have a label and one number each; whether a colon, a bar, dots or room parts the two does not matter. The total is the
only number told there that the rows miss by a slip, of what they count: its noun stands in their heading or behind their
numbers, or the sentence tells as many kinds as there are rows.
"""

from __future__ import annotations

import re
from itertools import pairwise

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.lists_summed import Line, are_hedged, is_of_all, is_total, link_of
from helpers.relations.slips import is_slip_of_sum
from helpers.relations.totals import fits, is_near
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, middle, says, told
from helpers.texts.stems import stems, words_of

LINE = re.compile(r"[^\n]*")
ROW = re.compile(
    r"[ \t|]{0,12}(?P<label>[^\W\d_][^\d\n|:]{0,40}?)(?:[ \t]*[:|–—][ \t]*|[ \t]{2,}|\t|[ \t]?(?:[.·…_][ \t]?){2,60})(?P<value>[^\n|]{1,40}?)[ \t|;.,]*"
)
LEAST, MOST = 3, 30
KINDS = ("count", "money", "measurement")
REACH = 500  # characters before and after the rows in which their total may stand
TELLING = 4  # letters of a word of the heading


def row_sums(document: Document, pool: Pool, done: frozenset[int]) -> list[Link]:
    """Relate the numbers of rows to the total that a sentence beside them tells."""
    links = []
    for heading, rows in _blocks(document):
        parts = [m for line in rows if (m := _only(document, line)) is not None]
        if len(parts) != len(rows) or not LEAST <= len(parts) <= MOST or any(m.start in done for m in parts):
            continue
        if any(a.kind != b.kind or (a.kind != "count" and a.unit != b.unit) for a, b in pairwise(parts)):
            continue
        total = _total(document, heading, rows, parts)
        link = link_of(document, pool, total, parts) if total is not None and total.start not in done else None
        links += [link] if link is not None else []
    return links


def _blocks(document: Document) -> list[tuple[str, list[Line]]]:
    """Return runs of rows with the line above them, if that has no number of its own."""
    found: list[tuple[str, list[Line]]] = []
    run: list[Line] = []
    heading = above = ""
    column: tuple[int, int] | None = None  # of a table
    for match in LINE.finditer(document.text):
        line = match[0]
        if line.strip() and not (set(line) - set("|-:+= \t")):
            continue  # the rule under a heading
        row = ROW.fullmatch(line)
        if row is not None and re.search(r"\d", row["value"]):
            cell = document.laid.cell_at(match.start() + row.start("value")) if document.laid is not None else None
            before, column = column, None if cell is None else (cell.table, cell.column)
            if run and before != column:
                if len(run) >= LEAST:
                    found.append((heading, run))
                run = []
            if not run:
                heading = above if cell is None else f"{above} {document.text[slice(*cell.column_head)]}"
            run.append(Line(match.start(), match.end(), match.start() + row.start("value"), ""))
        elif line or not match.start() or document.text[match.start() - 1] == "\n":
            if len(run) >= LEAST:
                found.append((heading, run))
            run = []
            above = line
    return [*found, (heading, run)] if len(run) >= LEAST else found


def _only(document: Document, line: Line) -> Mention | None:
    """Return the only number of a row; none of a row that is of all the others."""
    label = Line(line.start, line.words, line.start, "")
    if is_total(document, label) or is_of_all(document, label):
        return None
    found = [m for m in document.mentions_between(line.words, line.end) if m.kind != "percentage"]
    return found[0] if len(found) == 1 and not found[0].reason and found[0].kind in KINDS else None


def _total(document: Document, heading: str, rows: list[Line], parts: list[Mention]) -> Mention | None:
    """Return the only number beside the rows that they miss by a slip; None if they make one that stands there."""
    near = [
        one
        for one in document.sentences
        if rows[0].start - REACH <= one.span.start < rows[-1].end + REACH
        and not rows[0].start < one.span.end - 1 < rows[-1].end
    ]
    told_there = [
        (one, m)
        for one in near
        for m in one.quantities
        if fits(parts[0], m) and not rows[0].start <= m.start < rows[-1].end
    ]
    sizes = [middle(m) for m in parts]
    if any(abs(middle(m) - sum(sizes)) < 1e-6 * sum(sizes) for _, m in told_there):
        return None
    likely = [
        m
        for one, m in told_there
        if middle(m) > max(sizes)
        and is_near(m, parts)
        and not are_hedged(m, parts)
        and is_slip_of_sum(middle(m), sizes)
        and _is_of_rows(document, one, m, heading, parts)
    ]
    return likely[0] if len({m.value for m in likely}) == 1 else None


def _is_of_rows(document: Document, sentence: Sentence, total: Mention, heading: str, parts: list[Mention]) -> bool:
    table = told("some_only") | told("most_of_all") | phrases("includes") | told("own_rates")
    many = any(m.kind == "count" and m.value == str(len(parts)) for m in sentence.quantities)
    bare = many and document.laid is not None and document.laid.cell_at(parts[0].start) is not None
    if says(document, table, sentence.first, sentence.last) or not (bare or all(alike(total, m) for m in parts)):
        return False
    said = {stem for word in words_of(heading) if len(word) >= TELLING for stem in stems(word)}
    nouns = {stem for word in words_of(total.noun) for stem in stems(word)}
    same = bool(total.noun) and any(m.noun.lower() == total.noun.lower() for m in parts)
    return many or same or not said.isdisjoint(nouns) or _announces(document, sentence, total, parts)


def _announces(document: Document, sentence: Sentence, total: Mention, parts: list[Mention]) -> bool:
    """Say whether a sentence with no other number ends in a colon right above its rows: "64 rounds were made, divided as follows:"."""
    gap = document.text[sentence.span.end : document.text.rfind("\n", 0, parts[0].start) + 1]
    colon = document.text[sentence.span.start : sentence.span.end].rstrip().endswith(":")
    return colon and not gap.strip() and [m for m in sentence.quantities if m.kind != "duration"] == [total]
