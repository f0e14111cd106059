"""One text made ready for proposing: its sentences with their words, clauses and mentions, its quotations and headings.

Its tables are laid out as lines (readers/tables.py): positions are of the text so laid out, `spot` leads back to the one given.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from helpers.readers.date_words import date_words
from helpers.readers.language_data import listed
from helpers.readers.mention import Mention
from helpers.readers.mentions import read_numbers
from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.pointers import without_pointers
from helpers.readers.segments import Segments, Span, segment
from helpers.readers.table_lines import laid_out
from helpers.sentences.elided_units import with_elided_units
from helpers.sentences.minor_money import in_whole_money
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, Words

MOST_NUMBERS, MOST_WORDS = 40, 400  # in one sentence that people wrote
# A quotation may run over the end of a line, not of a paragraph.
QUOTED = re.compile(
    r"“(?:[^”\n]|\n(?!\n)){12,600}”|\"(?:[^\"\n]|\n(?!\n)){12,600}\"|«(?:[^»\n]|\n(?!\n)){12,600}»|‘[^’\n]{25,400}’"
)
AFTER_NOTE = re.compile(r"[.!?](\[\d{1,3}\])\s+(?=[A-Z“\"])")
FULL_STOP = re.compile(r"[.!?][\"”’)\]]*\s+(?=[A-Z])")
LINE_OPENS = re.compile(r"(?<=[\w%)\]])\n(?=([A-Z][a-z]+) [\w(])")  # a line without a full stop before
LABEL_LINE = re.compile(r"\n(?=[A-Z][^:.\n]{2,60}: *\S)")
LAST_ROW = re.compile(
    r"[^:\n]{2,60}: *[^:\n]{0,20}\d(?: ?%)?\n(?=[ \t]*[A-Z])"
)  # a name and its number, and other words
TITLE = 5  # words of a title that stands in a line above its paragraph
LABEL = 10  # words before a colon that are the name of the number after it
HEAD = 500  # characters in which a text says what it is
BREAKS = frozenset(";:")
QUANTITIES = frozenset(("count", "percentage", "fraction", "measurement", "money", "duration", "rank"))
DATES = frozenset(("date", "period"))


@dataclass
class Sentence:
    """A sentence: tokens `first`–`last`, the clause of each token, and the mentions in it, in order."""

    span: Span
    number: int
    first: int
    last: int
    clauses: list[int]
    mentions: list[Mention] = field(default_factory=list)
    dismissed: list[Mention] = field(default_factory=list)

    def clause_of(self, token: int) -> int:
        """Return the number of the clause that a token belongs to."""
        return self.clauses[min(max(token - self.first, 0), len(self.clauses) - 1)] if self.clauses else 0

    @property
    def is_endless(self) -> bool:
        """Say whether the sentence has more words than people write in one: a table without marks, or nobody's."""
        return self.last - self.first > MOST_WORDS

    @property
    def dates(self) -> list[Mention]:
        """Return the dates and periods of the sentence."""
        return [m for m in self.mentions if m.kind in DATES]

    @property
    def quantities(self) -> list[Mention]:
        """Return the quantities of the sentence."""
        return [m for m in self.mentions if m.kind in QUANTITIES]


class Document:
    """A text with all that proposing asks of it."""

    def __init__(self, source_id: str, text: str, language: str) -> None:
        self.given, text = text, without_pointers(text)
        self.laid = laid_out(text, language)  # its tables as lines
        text = text if self.laid is None else self.laid.text
        self.source_id, self.text, self.language = source_id, text, language
        self.words = Words(text)
        self.segments: Segments = segment(text, language)
        self.quoted = [(m.start(), m.end()) for m in QUOTED.finditer(text)]
        self.everything = in_whole_money(read_numbers(text, language))
        # What an organisation gives to the press is its own word, put into the mouth of its director.
        self.is_release = any(phrase in text[:HEAD].lower() for phrase in phrases("release"))
        self._mention_starts = [mention.start for mention in self.everything]
        self._covered: dict[tuple[int, int], Hit] = {}
        self._phrases: dict[tuple[int, int, str], Hit] = {}
        self.sentences = self._sentences()
        self._sentence_starts = [sentence.span.start for sentence in self.sentences]
        self.openings = frozenset(sentence.first for sentence in self.sentences)

    def _sentences(self) -> list[Sentence]:
        starts = self.words.starts
        made: list[Sentence] = []
        front = self._front_matter()
        for span in self._spans():
            if span.kind == "heading" or span.end <= front or self.segments.zone_at(span.start):
                continue
            first = bisect_left(starts, span.start)
            last = bisect_left(starts, span.end) - 1
            if last < first:
                continue
            made.append(Sentence(span, len(made), first, last, self._clauses(first, last)))
        at = 0
        for mention in self._read():
            while at < len(made) and made[at].span.end <= mention.start:
                at += 1
            if at == len(made):
                break
            if made[at].span.start <= mention.start:
                (made[at].dismissed if mention.reason else made[at].mentions).append(mention)
        for sentence in made:
            # So many numbers or words are a table's or nobody's: no words say what each is, and pairing them all would take for ever.
            crowded = len(sentence.mentions) > MOST_NUMBERS or sentence.is_endless
            sentence.mentions = [] if crowded else self._completed(sentence.mentions)
        return made

    def _read(self) -> list[Mention]:
        """Return all mentions; a bare year after a colon is a date: "Founded: 2005"."""
        out: list[Mention] = []
        for mention in self.everything:
            before = self.text[max(0, mention.start - 3) : mention.start].rstrip()
            if mention.reason == "year" and before.endswith(":") and re.fullmatch(r"[12]\d{3}", mention.value):
                mention = mention._replace(kind="date", reason="")
            out.append(mention)
        return out

    def _spans(self) -> list[Span]:
        """Return the sentences of the text, split also where a mark of a note stands after the full stop: "fourth.[3] In …"."""
        out: list[Span] = []
        for span in self.segments.sentences:
            start = self._after_title(span)
            for found in LABEL_LINE.finditer(self.text, start, span.end):
                if ":" in self.text[start : found.start()]:  # lines of names and values
                    out.append(span._replace(start=start, end=found.start()))
                    start = found.start() + 1
            for found in LINE_OPENS.finditer(self.text, start, span.end):
                if found[1].lower() in phrases("line_openers") and self._ends_line(found.start()):
                    out.append(span._replace(start=start, end=found.start()))
                    start = found.start() + 1
            row = LAST_ROW.match(self.text, start, span.end) if span.kind == "item" else None
            if row is not None:
                out.append(span._replace(start=start, end=row.end() - 1))
                start = row.end()
            for found in AFTER_NOTE.finditer(self.text, start, span.end):
                if found.end() < span.end:
                    out.append(span._replace(start=start, end=found.end(1)))
                    start = found.end()
            out.append(span._replace(start=start))
        return out

    def _ends_line(self, end: int) -> bool:
        """Say whether a line that ends at a position is whole: its last word leads to nothing."""
        last = self.text[max(0, end - 20) : end].split()[-1:]
        return bool(last) and last[0].lower() not in phrases("stops") | phrases("prepositions") | phrases("light")

    def _after_title(self, span: Span) -> int:
        """Return where a sentence begins after a title that stands in a line of its own right above it."""
        end = self.text.find("\n", span.start, span.end)
        if end < 0 or (span.start > 0 and self.text[span.start - 1] != "\n"):
            return span.start
        title, following = self.text[span.start : end].strip(), self.text[end + 1 : span.end].lstrip()
        rest = self.text.find("\n", end + 1)
        length = (rest if rest >= 0 else len(self.text)) - end
        short = (
            len(title.split()) <= TITLE and length > 2 * len(title) and not title.endswith((",", ".", ":", ";", "-"))
        )
        if short and title[:1].isupper() and following[:1].isupper():
            return self.text.index(following, end)
        return span.start

    def _completed(self, mentions: list[Mention]) -> list[Mention]:
        """Give a bare number the unit that follows its range: "from 40 to 60 per cent", "dari 50 menjadi 20 menit"."""
        out = list(mentions)
        for index, (left, right) in enumerate(zip(mentions, mentions[1:], strict=False)):
            if (
                left.kind != "count"
                or left.noun
                or right.kind not in ("percentage", "measurement", "money", "duration")
            ):
                continue
            gap = " ".join(self.text[left.end : right.start].lower().split())
            number = re.fullmatch(r"\d+(?:\.\d+)?", left.value)
            if gap not in phrases("to") and gap not in listed("numbers", "joins", "and") or number is None:
                continue
            value = (
                re.sub(r"\d+(?:\.\d+)?", left.value, right.value, count=1) if right.kind == "duration" else left.value
            )
            out[index] = left._replace(kind=right.kind, unit=right.unit, value=value)
        return with_elided_units(self.text, out)

    def _front_matter(self) -> int:
        """Return where the title block ends: the first paragraph if it is short lines without a full stop."""
        body = self.text.lstrip()
        offset = len(self.text) - len(body)
        block = body.split("\n\n", 1)[0]
        lines = [line.strip() for line in block.splitlines()]
        if (
            len(body) > len(block)
            and len(block) < 600
            and len(lines) > 1
            and not any(line.endswith((".", "!", "?")) for line in lines)
        ):
            return offset + len(block)
        return 0

    def _clauses(self, first: int, last: int) -> list[int]:
        """Number the clauses of a sentence: a semicolon, a colon or a conjunction of contrast begins a new one."""
        words, numbers, current = self.words, [], 0
        contrast = phrases("clause")
        for index in range(first, last + 1):
            if index > first:
                gap = words.gap(index - 1, index)
                breaks = not BREAKS.isdisjoint(gap) and not self._is_label(first, index, gap)
                if breaks or words.tokens[index].word in contrast:
                    current += 1
            numbers.append(current)
        return numbers

    def _is_label(self, first: int, index: int, gap: str) -> bool:
        """Say whether a colon stands between a short name and its number: "Learners in 2022: 1,612", "(2021: 1,540)"."""
        starts = self.text[self.words.tokens[index].start]
        first = next(
            (i for i in range(index - 1, max(first, index - LABEL), -1) if "(" in self.words.gap(i - 1, i)), first
        )
        money = self.words.tokens[index].word in load_lexicon(self.language).money_before
        return (
            ":" in gap
            and ";" not in gap
            and index - first <= LABEL
            and (starts.isdigit() or money or gap.rstrip()[-1:] in "£$€")
        )

    def tokens_of(self, mention: Mention) -> Hit:
        """Return the tokens that a mention covers."""
        known = self._covered.get(mention[:2])
        if known is None:
            known = self._covered[mention[:2]] = self._tokens_of(mention)
        return known

    def _tokens_of(self, mention: Mention) -> Hit:
        starts = self.words.starts
        first = bisect_right(starts, mention.start) - 1
        if first < 0 or self.words.tokens[first].end <= mention.start:
            first += 1
        last = max(first, bisect_left(starts, mention.end) - 1)
        return Hit(min(first, len(starts) - 1), min(last, len(starts) - 1))

    def noun_phrase(self, mention: Mention) -> Hit:
        """Return the tokens from a mention to the noun that it counts and the two words after it."""
        key = (mention.start, mention.end, mention.noun)
        known = self._phrases.get(key)
        if known is None:
            known = self._phrases[key] = self._noun_phrase(mention)
        return known

    def _noun_phrase(self, mention: Mention) -> Hit:
        covered = self.tokens_of(mention)
        last = covered.last
        if mention.noun:
            at = self.text.find(mention.noun, mention.end, mention.end + 60)
            if at >= 0 and FULL_STOP.search(self.text, mention.end, at) is None:  # not the noun of the next sentence
                last = bisect_left(self.words.starts, at + len(mention.noun)) - 1
        stop = last
        months = date_words("auto").months
        for index in range(last + 1, min(last + 3, len(self.words.tokens))):
            gap = self.words.gap(index - 1, index)
            word = self.words.tokens[index].word
            if gap.strip() or word in phrases("stops") or word[0].isdigit() or word in months:
                break
            stop = index
        return Hit(covered.first, stop)

    def mentions_between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions, dismissed ones too, that begin between two positions."""
        starts = self._mention_starts
        return self.everything[bisect_left(starts, start) : bisect_left(starts, end)]

    def spot(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the text as given stands what is between two positions."""
        return (start, end) if self.laid is None else self.laid.original(start, end)

    def in_quotes(self, position: int) -> bool:
        """Say whether a position lies within a quotation."""
        index = bisect_left(self.quoted, (position,)) - 1
        return index >= 0 and self.quoted[index][0] < position < self.quoted[index][1]

    def sentence_of(self, position: int) -> Sentence | None:
        """Return the sentence that holds a position."""
        index = bisect_right(self._sentence_starts, position) - 1
        return self.sentences[index] if index >= 0 and position < self.sentences[index].span.end else None
