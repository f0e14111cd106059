"""Laws cited by number, year and title: "Undang-Undang Nomor 5 Tahun 1960 tentang …", "Act No. 5 of 1960 on …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.stances import stance
from helpers.texts.language_tables import alternatives, language_data
from helpers.texts.stems import words_of

LONGEST = 160  # characters of a title
MOST_WORDS = 8  # of a title that a claim gives
OWN = 40  # characters between the word for a regional law and its number: whose it is
SHORT = 3  # letters of the short words of a title that tell nothing
SPACE = r"[ \t]*\n?[ \t]*"


class CitedLaw(NamedTuple):
    """A law as a sentence cites it."""

    document: Document
    sentence: Sentence
    mention: Mention  # its number
    kind: str  # act, government, … as in lang/*.laws.toml
    owner: str  # whose it is, where each has numbers of its own
    number: str
    year: str
    name: str  # as it is called: "UU 5/1960"
    title: str
    start: int  # of the title
    end: int
    rest: str  # what follows "on", to the end of the clause: the title and maybe more
    amends: bool  # whether the title names another law

    @property
    def is_national(self) -> bool:
        """Say whether there is one law of the kind with this number and year in the whole country."""
        return not self.owner

    @property
    def words(self) -> list[str]:
        """Return the telling words of the title."""
        return [word for word in words_of(self.title.lower()) if len(word) > SHORT]


def cited_laws(document: Document) -> Iterator[CitedLaw]:
    """Yield the laws that the sentences of a text assert something of, those with a title only."""
    pattern, kinds = _citation(document.language)
    for found in pattern.finditer(document.text):
        sentence = document.sentence_of(found.start("number"))
        mention = next((m for m in sentence.dismissed if m.start == found.start("number")), None) if sentence else None
        if sentence is None or mention is None or stance(document, sentence, mention) != "asserted":
            continue
        rest = found["rest"]
        start, end = _title(rest, document.language)
        if start == end or found.start("rest") > sentence.span.end:
            continue
        title = " ".join(rest[start:end].split())
        kind = " ".join(found["kind"].lower().split())
        local, name = kinds[kind]
        table = language_data(document.language, "laws")
        owner = " ".join(found["owner"].lower().split())
        if owner and not local and set(owner.split()).isdisjoint(table["nations"]):
            continue  # "Act of the Board No. 5": somebody's own; not "UU RI Nomor 5"
        owner = (owner or name) if local else ""
        amending = set(table["amending"])
        yield CitedLaw(
            document, sentence, mention, name, owner, found["number"].lstrip("0"), found["year"],
            f"{' '.join(found['kind'].split())} {found['number']}/{found['year']}", title,
            found.start("rest") + start, found.start("rest") + end, rest,
            not amending.isdisjoint(word.lower() for word in words_of(title)),
        )  # fmt: skip


@cache
def _citation(language: str) -> tuple[re.Pattern[str], dict[str, tuple[bool, str]]]:
    """Return the pattern of a citation, and the words for laws with whether each region has its own, and their kind."""
    table = language_data(language, "laws")
    kinds = {
        word: (scope == "local", kind)
        for scope in ("national", "local")
        for kind, said in table[scope].items()
        for word in said
    }
    gap = r"\s+"
    pattern = (
        rf"(?<![\w-])(?P<kind>(?i:{alternatives(kinds, gap)}))\b(?P<owner>(?:{gap}(?:(?:{alternatives(table['owning'], gap)}){gap})?[A-Z][\w.-]+){{0,6}}?)"
        rf"{gap}(?:(?i:{alternatives(table['number'], gap)})\s*)?(?P<number>\d{{1,3}})"
        rf"(?:\s*/\s*|{gap}(?i:{alternatives(table['year'], gap)}){gap})(?P<year>(?:19|20)\d\d)\b(?:\s*\([^()\n]{{1,40}}\))?"
        rf",?{gap}(?:{alternatives(table['about'], gap)}){gap}(?P<rest>[^.,;:()\n\"“”]{{3,{LONGEST}}}(?:\n(?!\n)[^.,;:()\n\"“”]{{0,{LONGEST}}})?)"
    )
    return re.compile(pattern), kinds


def _title(rest: str, language: str) -> tuple[int, int]:
    """Return where the title at the start of what follows "on" stands: words in capitals and what joins them, or up to a verb."""
    table = language_data(language, "laws")
    joining, after = set(table["joining"]), set(table["after"])
    words = [(word[0], word.start(), word.end()) for word in re.finditer(r"\S+", rest)]
    while words and words[0][0].lower() in joining:
        words = words[1:]
    capitals = bool(words) and words[0][0][0].isupper()
    kept: list[tuple[int, int]] = []
    end = 0
    for word, start, stop in words:
        small = word.lower() in joining
        if word.lower() in after and not (small and capitals) or capitals and not small and not word[0].isupper():
            break
        if len(kept) == MOST_WORDS:
            break
        kept.append((start, stop))
        end = end if small else len(kept)
    return (kept[0][0], kept[end - 1][1]) if end else (0, 0)
