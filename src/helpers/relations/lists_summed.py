"""Sums over the lines of a list: bullets under a total ("96 patients:"), or above a line that says "Total"."""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.doubts import is_held_against
from helpers.relations.totals import is_near, link_sum
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, middle, says, told
from helpers.sentences.words import Hit
from helpers.texts.stems import stems

LINE = re.compile(r"[^\n]+")
BULLET = re.compile(r"[ \t\u00a0]{0,12}(?:[-*•▪●◦·–—+]|\(?(?:\d{1,2}|[a-z])[.)])[ \t\u00a0]{1,4}(?=\S)")
KINDS = ("count", "money", "measurement", "percentage")
ROW = re.compile(
    r"[ \t]{0,12}[^\W\d_][^:\n\d|.]{1,40}(?:\.[^:\n\d|.]{1,20})?(?::[ \t]*|[ \t]{2,}|\t|[ \t]?(?:[.·…_]|[.·]\s){2,60}[ \t]?)[^\n:|]{1,30}"
)  # a name and its number, dots between
MOST = 30  # lines of a list
FAR = 60  # tokens back in which what "whole" or "all" is said of was named
TOGETHER = 6  # tokens up to "together"
OPENS = 3  # tokens before the colon in which "as follows" ends
DENIED = 3  # words from "no" to "other"
LEAD = 300  # characters of the line that announces it
BREAK = re.compile(r"\n[ \t]*\n")


class Line(NamedTuple):
    """A line of a text: where it stands, where its words begin, the kind of bullet it opens with, or ""."""

    start: int
    end: int
    words: int
    bullet: str
    row: bool = False


def list_sums(document: Document, pool: Pool) -> list[Link]:
    """Relate the numbers of a list's lines to the total before or after them."""
    links = []
    for lead, run, after in _runs(document):
        found = _list_sum(document, pool, lead, run, after)
        links += [found] if found is not None else []
    return links


def _runs(document: Document) -> list[tuple[Line | None, list[Line], Line | None]]:
    """Return the lists of a text: the line before, the bullets, the line after (no blank line before it)."""
    lines = []
    for match in LINE.finditer(document.text):
        if match[0].strip():
            bullet = BULLET.match(document.text, match.start(), match.end())
            row = bullet is None and ROW.fullmatch(match[0]) is not None
            mark = _kind_of(bullet[0].strip()) if bullet else ""
            lines.append(Line(match.start(), match.end(), bullet.end() if bullet else match.start(), mark, row))
    runs: list[tuple[Line | None, list[Line], Line | None]] = []
    at = 0
    while at < len(lines):
        stop = at
        while stop < len(lines) and lines[stop].bullet and lines[stop].bullet == lines[at].bullet:
            stop += 1
        if 2 <= stop - at <= MOST:
            run = lines[at:stop]
            after = lines[stop] if stop < len(lines) else None
            runs.append((lines[at - 1] if at else None, run, after))
        elif stop == at:
            # Rows of a name and a number are a list only above their total.
            while stop < len(lines) and lines[stop].row and stop - at < MOST and not _is_last(document, lines[stop]):
                stop += 1
            if (
                stop - at > 1
                and stop < len(lines)
                and lines[stop].row
                and "\n\n" not in document.text[lines[at].start : lines[stop].end]
            ):
                runs.append((lines[at - 1] if at else None, lines[at:stop], lines[stop]))
        at = max(stop, at + 1)
    return runs


def _kind_of(mark: str) -> str:
    """Return what kind of bullet a mark is: the paragraph "19." is no member of the list of dashes under it."""
    inner = mark.strip("().")
    return "number" if inner.isdigit() else "letter" if inner.isalpha() else "sign"


def _list_sum(document: Document, pool: Pool, lead: Line | None, run: list[Line], after: Line | None) -> Link | None:
    ends = [line for line in (run[-1], after) if line is not None and is_total(document, line)]
    if not ends and after is not None and after.row and is_of_all(document, after):
        return _under_all(document, pool, lead, run, after)
    if not ends and after is not None and _of_so_many(document, after, len(run)):
        ends = [after]
    if ends:
        parts_of = run[:-1] if ends[0] is run[-1] else run
        total = _only(document, ends[0], len(run))
        parts = _numbers(document, parts_of, total)
        if total is not None and parts is not None and not are_hedged(total, parts):
            return link_of(document, pool, total, parts) if len(parts) > 1 else None
        return None
    if lead is None or (run and lead.bullet == run[0].bullet):
        return None
    announced = document.text[lead.start : lead.end].rstrip(" *_\u00a0").endswith(":")
    if not announced and not _is_total_label(document, lead):
        return None
    lead = _with_total(document, _whole_lead(document, lead))
    if lead.end - lead.start > LEAD:
        return None
    first, last = _tokens(document, lead)
    # "each filed under one cause", "as follows:": no part twice, and none left out.
    once = bool(says(document, told("one_place"), first, last))
    once = once or bool(says(document, told("divides") | told("whole") | phrases("whole_list"), last - OPENS, last))
    some = told("some_only") | told("most_of_all")
    if _are_some_only(document, some - told("apiece") - told("main_words") if once else some, first, last):
        return None
    if not once and _in_several(document, first, last):
        return None
    told_there = [m for m in _in_line(document, lead) if m.kind in KINDS]
    candidates = [m for m in told_there if not _is_level_beside(document, m)]
    if any(_adds_up(total, _numbers(document, run, total)) for total in candidates):
        return None  # the list is of another number than the last: "19 of the 23 wells were cleaned. By valley:"
    for total in reversed(candidates):
        parts = _numbers(document, run, total)
        if parts is None or len(parts) < 2 or are_hedged(total, parts) or not is_near(total, parts):
            continue
        nouns = {m.noun.lower() for m in parts} - {""}
        if total.kind == "count" and nouns and not once and not all(alike(m, total) for m in parts):
            continue
        if any(middle(part) >= middle(total) for part in parts):
            continue
        return link_of(document, pool, total, parts)
    return None


def _is_total_label(document: Document, lead: Line) -> bool:
    """Say whether a line is the label of a total and its number, above a list of its parts: "Total spending 2022: £13.5 million"."""
    first, last = _tokens(document, lead)
    numbers = [m for m in _in_line(document, lead) if m.kind in KINDS]
    opened = says(document, told("total_line"), first, min(last, first + 1))
    ended = len(numbers) == 1 and not document.text[numbers[0].end : lead.end].strip(" .*_\u00a0")
    return bool(opened) and opened[0].first == first and ended and ":" in document.text[lead.start : numbers[0].start]


def _is_level_beside(document: Document, mention: Mention) -> bool:
    sentence = document.sentence_of(mention.start)
    return sentence is not None and is_held_against(document, sentence, mention)


def is_part_of_row(label: str) -> bool:
    """Say whether the label of a row says that it is of some of those of the row above: "of whom women", "di antaranya"."""
    words = " ".join(re.findall(r"[^\W\d_]+", label.lower()))
    return any(f"{words} ".startswith(f"{phrase} ") for phrase in phrases("part") | told("of_them"))


def _whole_lead(document: Document, lead: Line) -> Line:
    """Return the line that announces a list from where its sentence begins, on a line before it if that breaks."""
    sentence = document.sentence_of(lead.words)
    start = min(lead.start, sentence.span.start) if sentence is not None else lead.start
    broken = BREAK.search(document.text, start, lead.start)
    if start == lead.start or broken is not None or lead.bullet:
        return lead
    return Line(start, lead.end, start, "")


def _with_total(document: Document, lead: Line) -> Line:
    """Return a line that only says that a list divides what the line before counted from where that line begins: "It was spent as follows:"."""
    first, last = _tokens(document, lead)
    opens = [hit for hit in says(document, told("taken_apart"), first, min(last, first + OPENS)) if hit.first == first]
    if not opens or lead.bullet or [m for m in _in_line(document, lead) if m.kind in KINDS] or not first:
        return lead
    sentence = document.sentence_of(document.words.tokens[first - 1].start)
    if sentence is None or BREAK.search(document.text, sentence.span.end, lead.start):
        return lead
    told_there = [m for m in sentence.quantities if m.kind in KINDS and not is_held_against(document, sentence, m)]
    return Line(sentence.span.start, lead.end, sentence.span.start, "") if len(told_there) == 1 else lead


def _are_some_only(document: Document, table: frozenset[str], first: int, last: int) -> bool:
    """Say whether a list is said to leave some out; "the rent not included" leaves it out of the total too, "no other class" none."""
    words, no = document.words, phrases("negations") | told("nones")

    def denied(hit: Hit) -> bool:
        near = range(max(first, hit.first - DENIED), hit.first)
        start = next((i + 1 for i in reversed(near) if words.gap(i, i + 1).strip()), near.start)
        return any(words.tokens[i].word in no for i in range(start, hit.first))

    return any(not denied(hit) for hit in says(document, table, first, last))


def _in_several(document: Document, first: int, last: int) -> bool:
    """Say whether the sentence that announces a list lets one thing stand in several of its lines: "one complaint may be in several"."""
    sentence = document.sentence_of(document.words.tokens[last].start)
    begin = max(first, sentence.first) if sentence is not None else first
    may = says(document, phrases("able") | told("may_be"), begin, last)
    return bool(may) and bool(says(document, told("severals"), may[0].last + 1, last))


def _adds_up(total: Mention, parts: list[Mention] | None) -> bool:
    return parts is not None and len(parts) > 1 and abs(sum(map(middle, parts)) - middle(total)) <= 1e-6 * middle(total)


def _under_all(document: Document, pool: Pool, lead: Line | None, run: list[Line], last: Line) -> Link | None:
    """Return the sum of rows above "Whole county … 74" where they come near it: the mean of the rows would be far less."""
    if lead is not None and says(document, told("some_only") | told("most_of_all"), *_tokens(document, lead)):
        return None
    total = _only(document, last)
    parts = _numbers(document, run, total)
    if total is None or parts is None or len(parts) < 2 or total.kind == "percentage" or are_hedged(total, parts):
        return None
    if any(middle(part) >= middle(total) for part in parts) or not is_near(total, parts):
        return None
    return link_of(document, pool, total, parts)


def are_hedged(total: Mention, parts: list[Mention]) -> bool:
    return any(m.hedge != "none" for m in (total, *parts))


def link_of(document: Document, pool: Pool, total: Mention, parts: list[Mention]) -> Link | None:
    sentence = document.sentence_of(total.start) or document.sentence_of(parts[-1].start)
    return link_sum(document, pool, sentence, total, parts) if sentence is not None else None


def _tokens(document: Document, line: Line) -> tuple[int, int]:
    covered = document.tokens_of(Mention(line.words, line.end, "line", ""))
    return covered.first, covered.last


def is_total(document: Document, line: Line) -> bool:
    """Say whether a line opens with "Total" or "Jumlah"."""
    first, last = _tokens(document, line)
    return any(hit.first == first for hit in says(document, told("total_line"), first, min(last, first + 4)))


def _is_last(document: Document, line: Line) -> bool:
    return is_total(document, line) or is_of_all(document, line)


def is_of_all(document: Document, line: Line) -> bool:
    """Say whether a row is of all the others together: "Whole county", "Seluruh kota", "County total"."""
    first, last = _tokens(document, line)
    words = [token.word for token in document.words.tokens[first : last + 1] if token.word.isalpha()]
    words = words[words[0] in phrases("articles") :] if words else []
    if len(words) < 2 or len(words) > 5:
        return False
    named = words[0] in told("entire") and not phrases("wholes").isdisjoint(words[1:3])
    if words[0] in told("entire") and not named:
        # "Whole scheme" under the households of a scheme; not "Whole milk" under litres sold.
        said = {stem for token in document.words.tokens[max(0, first - FAR) : first] for stem in stems(token.word)}
        named = any(not said.isdisjoint(stems(word)) for word in words[1:3])
    return named or (words[-1] in told("total_last") and not phrases("wholes").isdisjoint(words[:-1]))


def _in_line(document: Document, line: Line) -> list[Mention]:
    return [m for m in document.mentions_between(line.words, line.end) if not m.reason]


def _of_so_many(document: Document, line: Line, number: int) -> bool:
    """Say whether a line is of the members of a list together: "The three gates together counted 895 visitors"."""
    first, last = _tokens(document, line)
    many = any(m.kind == "count" and m.value == str(number) for m in _in_line(document, line))
    many = many or document.words.tokens[first].word in told("all_so_many")
    return many and bool(says(document, phrases("together"), first, min(last, first + TOGETHER)))


def _only(document: Document, line: Line, members: int = 0) -> Mention | None:
    """Return the only number of a line, its percentage and the number of members set aside."""
    found = [m for m in _in_line(document, line) if m.kind in KINDS]
    plain = [m for m in found if m.kind != "percentage"] or found
    if len(plain) > 1:
        plain = [m for m in plain if m.kind != "count" or m.value != str(members)]
    return plain[0] if len(plain) == 1 else None


def _numbers(document: Document, run: list[Line], total: Mention | None) -> list[Mention] | None:
    """Return the number of each line that is of the total's kind; None where a line has none or several."""
    if total is None:
        return None
    parts = []
    for line in run:
        found = [m for m in _in_line(document, line) if m.kind == total.kind]
        if total.kind != "count":
            found = [m for m in found if m.unit == total.unit]
        if len(found) != 1:
            return None
        parts.append(found[0])
    return parts
