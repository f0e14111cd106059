"""Numbers in brackets, or behind a comma or a dash: references, cited pages, initials, lists of names with their numbers."""

from __future__ import annotations

import re

from helpers.readers.lexicon import Lexicon
from helpers.readers.markers import line_start
from helpers.readers.reading import Place, Reading
from helpers.readers.wordnumerals import Numeral

CITED = re.compile(r"\[[ \xa0]?[0-9][0-9,;\s–—-]*\]?$")
AFTER_CITED = re.compile(r"[0-9,;\s–—-]*\]")
CITED_PAGE = re.compile(r"[^\W\d_][.,]?[ \n][12][0-9]{3}[a-z]?: ?$|\([12][0-9]{3}[a-z]?: ?$")  # (Santoso 2012: 45)
LAST_WORD = re.compile(r"[^\W\d_]+$")
NAMED_COUNT = re.compile(r"[,;]?[ \n](?:[a-z]{1,5}[ \n])?(?:[A-Z][^\W\d_]*[ \n]){1,4}\(([0-9]{1,4})\)")
COUNTED_NAME = re.compile(
    r"[A-Z][^\W\d_]*[ \n]\(([0-9]{1,4})\)[,;]?[ \n](?:[a-z]{1,5}[ \n])?(?:[A-Z][^\W\d_]*[ \n]){1,4}$"
)
STOPS = frozenset('.;:!?\n"”')
AFTER_YEAR = re.compile(r"(?<![\w.,/-])[a-z]+[ \n](?:1[89]|20)[0-9]{2}$")


def is_cited_page(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a number after a year and a colon is a cited page: (Santoso 2012: 45), not "in 2022: 1,612"."""
    text, start = reading.text, numeral.start
    if not numeral.low.replace(".", "").isdecimal() or numeral.end - start > 5 or numeral.scaled:
        return False
    behind = text[max(0, start - 60) : start]
    if CITED_PAGE.search(behind) is None:
        return False
    opened = behind.rfind("(")
    if opened <= behind.rfind(")"):
        return False
    inner = behind[opened + 1 :].rstrip(": 0123456789").rstrip("abcdef ,.")
    if not inner:  # Santoso (2012: 45), not "complaints (2021: 15)"
        names = behind[:opened].split()[-3:]
        last = names[-1] if names else ""
        if last[:1].isupper():
            return last.lower() not in reading.lexicon.nouns
        if last[-1:].isdigit():
            return False  # employees 12 (2021: 14)
        return (last.endswith(".") or len(last) < 4) and last.isascii() and any(name[:1].isupper() for name in names)
    named = LAST_WORD.search(behind[opened + 1 :].rstrip(": 0123456789").rstrip(" ,."))
    return inner[0].isupper() or (named is not None and named[0][0].isupper())


def bracket_reason(reading: Reading, numeral: Numeral, place: Place) -> str | None:
    """Say whether a number stands in square brackets, as a citation, or alone in round ones, as an equation's number."""
    text, start = reading.text, numeral.start
    if text[start - 1] == "(":
        alone = (
            text[numeral.end : numeral.end + 1] == ")"
            and numeral.low.isdecimal()
            and len(numeral.low) <= 3
            and text[start] != "0"
        )
        if (
            not alone
            or line_start(text, start)
            or _counts_share(reading, start, place)
            or _in_named_list(text, numeral)
        ):
            return None
        return "reference"
    left = text[max(0, start - 24) : start + 1]
    if "[" in left and CITED.search(left) and AFTER_CITED.match(text, numeral.end):
        return "citation"
    return None


def _in_named_list(text: str, numeral: Numeral) -> bool:
    """Say whether numbers in brackets count for the names before them: Teluk Wera (612), Lambuana (497)."""
    start, end = numeral.start, numeral.end
    following, former = NAMED_COUNT.match(text, end + 1), COUNTED_NAME.search(text, max(0, start - 60), start - 1)
    return any(
        other is not None and abs(int(other[1]) - int(numeral.low)) > 1 and text[start - 3 : start - 2].isalpha()
        for other in (following, former)
    )


def _counts_share(reading: Reading, start: int, place: Place) -> bool:
    """Say whether a number alone in brackets is the count behind a share: half (36), 25 per cent (120), 12% (9)."""
    lexicon = reading.lexicon
    left = reading.text[max(0, start - 40) : start - 1].rstrip()
    if left.endswith("%") or (AFTER_YEAR.search(left) is not None and reading.text[start + 1].isdigit()):
        return True  # 17 more than in 2022 (395)
    word = LAST_WORD.search(left)
    if word is None:
        return False
    if _says_share(word[0].lower(), lexicon):
        return True
    if not 0 <= start - place.floor < 40 or STOPS.intersection(reading.text[place.floor : start].replace("\n", " ", 1)):
        return False
    former = reading.text[max(0, place.floor - 20) : place.floor].rstrip("% ").rpartition(" ")[2]
    return _says_share(former.lower(), lexicon)  # a third of the women (36)


def _says_share(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word ends a percentage or a fraction: cent, persen, half, thirds."""
    entry = lexicon.number.get(word) or lexicon.number.get(word.removesuffix("s"))
    return word in lexicon.percent_ends or (entry is not None and entry.role in ("fraction", "denominator", "ordinal"))
