"""A text being read: its words, its language, and what its clear numbers say about separators."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from helpers.readers.digits import evidence
from helpers.readers.lexicon import Lexicon
from helpers.readers.mention import Mention
from helpers.readers.numerals import numeral_at
from helpers.readers.word_flags import LABEL
from helpers.readers.wordnumerals import Numeral
from helpers.readers.zones import zones

_new = tuple.__new__  # Place(…) fills in defaults that are not needed here, at three times the cost
NEAREST = 3
MOST = 64  # words that are looked for in the whole text
LEFT = 48  # characters before a number in which the words that tell what it is can stand
BLANK = frozenset(" \t\r\n\xa0\u2009\u202f")
FORMER = re.compile(r"(?<![^\W\d_])[^\W\d_A-Z][^\W\d_]*[ \n]$")  # a word in small letters before: "the Two Shields"
ITEM = re.compile(r"\n[ \t]{0,4}([0-9]{1,3})/([0-9]{1,4})\.?[ \t]+(?=[A-Z])")
HEADED = re.compile(r"\n[ \t#*]{0,4}([0-9]{1,2}\.[0-9]{1,2})\.?[ \t]+(?=[A-Z])")
GROUPED = re.compile(r"(?<![\w.,])[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![\w.,/-][0-9]|[0-9A-Za-z])")
GROUPED_POINT = re.compile(r"(?<![\w.,])[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?![\w.,/-][0-9]|[0-9A-Za-z])")
CLINGING = "([{\"'“”‘’«»*_.,;:/–—-"


@dataclass
class Reading:
    """What the grammars need beside the place they read."""

    text: str
    lexicon: Lexicon
    comma_decimal: bool
    _evidence: list[bool | None] = field(default_factory=list)
    note: int = 0  # the number of the note read last
    row: int = 0  # the running number of the table row read last
    item: tuple[int, int] = (0, 0)  # the number of the item within a line read last, and where the next stands
    _series: dict[int, bool] = field(default_factory=dict)
    _marks: dict[int, int] = field(default_factory=dict)
    _names: dict[str, bool] = field(default_factory=dict)
    _items: bool | None = None
    _groups: bool | None = None
    _sections: frozenset[str] | None = None
    _shapes: frozenset[tuple[int, int]] | None = None
    _small: dict[str, bool] = field(default_factory=dict)

    def doubt(self) -> bool | None:
        """Say whether the text's clear numbers have a decimal comma; looked for once, where it matters."""
        if not self._evidence:
            self._evidence.append(evidence(self.text))
        return self._evidence[0]

    def numbered_items(self) -> bool:
        """Say whether lines of the text are headed by numbers as 14/20 and 15/20: an agenda's items."""
        if self._items is None:
            heads = ITEM.findall(self.text) if "/" in self.text else []
            self._items = any(len({head[part] for head in heads}) == 1 for part in (0, 1)) and len(set(heads)) > 1
        return self._items

    def is_item(self, number: str) -> bool:
        """Say whether a number within a line can be an agenda's item: as long as those that head its lines."""
        first, _, second = number.partition("/")
        heads = ITEM.findall(self.text) if self._shapes is None else ()
        if self._shapes is None:
            self._shapes = frozenset((len(head[0]), len(head[1])) for head in heads)
        return (len(first), len(second)) in self._shapes

    def written_small(self, word: str) -> bool:
        """Say whether a word stands in small letters somewhere, alone or as a plural: a common noun; looked for a few dozen words only."""
        if word not in self._small:
            if len(self._small) >= MOST:
                return False
            found = self.text.find(word)
            while found >= 0 and not self._is_whole(found, found + len(word)):
                found = self.text.find(word, found + 1)
            self._small[word] = found >= 0
        return self._small[word]

    def _is_whole(self, start: int, end: int) -> bool:
        end += self.text[end : end + 1] == "s"
        return not (self.text[start - 1 : start].isalnum() or self.text[end : end + 1].isalnum())

    def sections(self) -> frozenset[str]:
        """Return the numbers that head sections of the text: 4.2, 4.3."""
        if self._sections is None:
            found = HEADED.findall(self.text)
            self._sections = frozenset(found if len(found) > 1 else ())
        return self._sections

    def groups(self) -> bool:
        """Say whether the text sets thousands apart in numbers: 12,400; five digits in a row are then hardly a count."""
        if self._groups is None:
            self._groups = (GROUPED_POINT if self.comma_decimal else GROUPED).search(self.text) is not None
        return self._groups

    def in_notes(self, position: int) -> bool:
        """Say whether a position lies among the notes."""
        found = zones(self.text)
        index = bisect_right(found, position, key=lambda zone: zone.start) - 1
        return index >= 0 and found[index].kind == "footnote" and position < found[index].end

    def in_series(self, number: int) -> bool:
        """Say whether other lines are headed by the number before or after, or by parts of this one (3.1)."""
        if number not in self._series:
            heads = (rf"\n{number - 1}[ \t]+[A-Z]", rf"\n{number + 1}[ \t]+[A-Z]", rf"\n{number}\.1[. \t]")
            self._series[number] = any(re.search(head, self.text) for head in heads)
        return self._series[number]

    def first_mark(self, number: int) -> int:
        """Return where a note's mark is first glued to a word ("people.3"), or -1."""
        if number not in self._marks:
            found = re.search(rf"[^\W\d_][.,;:”\"')]{{0,2}}{number}(?=[ \n])", self.text)
            self._marks[number] = found.start() if found is not None else -1
        return self._marks[number]

    def names_within(self, words: str) -> bool:
        """Say whether some capitalised words stand within a sentence somewhere, and so are a name."""
        if words not in self._names:
            found = self.text.find(words)
            while found >= 0 and not FORMER.search(self.text, max(0, found - 24), found):
                found = self.text.find(words, found + 1)
            self._names[words] = found >= 0
        return self._names[words]

    def numeral(self, position: int, money: bool = False) -> Numeral | None:
        """Read the number at a position."""
        return numeral_at(self.text, position, self.lexicon, self.comma_decimal, self.doubt, money)


class Place(NamedTuple):
    """What stands before a number: the words, in lower case, and what the last of them may be to it.

    `floor` and `ceiling` are the ends of its neighbours: what lies beyond is another's.
    """

    start: int
    floor: int
    ceiling: int
    before: str  # the character right before, "" at the floor
    words: list[str]  # the last few; what stands before them is the first of the list
    last: str  # the last word without the signs that cling to it
    flags: int  # of lexicon.left


def place_at(reading: Reading, start: int, floor: int, ceiling: int) -> Place:
    """Return what stands before a position."""
    left = reading.text[max(floor, start - LEFT) : start]
    words = left.lower().rsplit(None, NEAREST)
    if not words:
        return Place(start, floor, ceiling, left[-1:], words, "", 0)
    last = words[-1]
    if last.isalpha():
        return _new(Place, (start, floor, ceiling, left[-1:], words, last, reading.lexicon.left.get(last, 0)))
    last = last.strip(CLINGING)
    flags = reading.lexicon.left.get(last, 0) or reading.lexicon.left.get(last.rpartition("-")[2], 0) & LABEL
    if words[-1] == ":" and len(words) > 1:  # Nomor : 440
        words.pop()
        last = words[-1].strip(CLINGING)
        flags = reading.lexicon.left.get(last, 0) & LABEL
    if not flags and last and not last.isalpha():
        last = last[last.rfind("/") + 1 :]
        last = last[max(last.rfind("("), last.rfind(".")) + 1 :]
        flags = reading.lexicon.left.get(last, 0)
    return Place(start, floor, ceiling, left[-1:], words, last, flags)


def dismissed(numeral: Numeral, reason: str, end: int | None = None) -> Mention:
    """Return a numeral that is no quantity, with its reason."""
    start, numeral_end, low, _, _, pattern, _, _ = numeral
    return _new(Mention, (start, numeral_end if end is None else end, "number", low, "", "", "none", pattern, reason))
