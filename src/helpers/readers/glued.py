"""Numbers that touch a word or a sign: identifiers, raised notes glued to a word, what capitals before them say."""

from __future__ import annotations

import re

from helpers.readers.addresses import is_web_address, token_start
from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.markers import line_start
from helpers.readers.measures import measure_after
from helpers.readers.mention import Mention
from helpers.readers.number_labels import FOLLOWER
from helpers.readers.reading import Reading, dismissed
from helpers.readers.word_flags import MONEY
from helpers.readers.wordnumerals import Numeral

CHAPTERS = [shown for word in listed("context", "chapter", "glued") for shown in (word.upper(), word.title())]
ROMAN = re.compile(rf"(?:{alternatives(CHAPTERS)})?[IVXLC]+")
LETTERED = re.compile(r"(?:^|[^A-Za-z])[A-Z]{2,6}/$")  # RK/22/417
INITIALS = re.compile(r"\([A-Za-z]{2,}(?:/[A-Za-z]{2,}){0,3}/$")  # (dkw/12): who wrote it
WRITER = re.compile(r"\((?:[a-z]{2,5}/)?[a-z]{2,5}-")
PLURAL = re.compile(r"s(?![^\W_])")
LABEL = 4  # letters of a word that its value may be glued to
CLINGS = re.compile(r"(?:[^\W_]|[-_/.](?=[^\W_])){0,60}")


def glued_reason(text: str, numeral: Numeral, lexicon: Lexicon) -> str | None:
    """Say why a number that touches what stands before it is none; "" or None if a scan has glued a word to it."""
    start = numeral.start
    begin = token_start(text, start)
    token = text[begin:start]
    before = text[start - 1]
    if len(token) > 3 and is_web_address(text, begin, start):
        return "url"
    if before.isalpha():
        return _glued_word(text, numeral, token, lexicon)
    if before in "_\\#@&":
        return "identifier"
    if before == "/":
        if len(token) == 2 and token[0].isupper():
            return "identifier"  # L/800
        return "identifier" if token[-2:-1].isdigit() or INITIALS.search(token) or LETTERED.search(token) else None
    if before == ")":
        return "identifier" if len(token) > 1 and numeral.low.isdecimal() and len(numeral.low) < 3 else None
    inner = token[-2:-1]
    if before == "−":
        return "identifier" if inner.isalpha() else None  # an exponent
    if before in "-‐" and inner.isalpha():  # COVID-19, F-16, ke-3
        if PLURAL.match(text, numeral.end):
            return "compound"  # the over-60s
        if token[0] == "(" and WRITER.fullmatch(token) and text[numeral.end : numeral.end + 1] in (")", "/"):
            if token[1:-1] not in lexicon.marks["ordinal_prefix"]:
                return "identifier"  # (sl-12/ed. Margareta)
        return _hyphenated(token, lexicon)
    if before == "." and ROMAN.fullmatch(token[:-1].strip("#*_ ")):
        return "heading-number"
    if before == "." and len(token) == 2 and token[0].isupper() and line_start(text, begin):
        return "heading-number"  # B.1 At the closure
    if before == "," and inner.isalpha() and numeral.low.isdecimal() and len(numeral.low) <= 2:
        following = FOLLOWER.match(text, numeral.end)  # if confirmed,1 this would; not "Bandung,5 orang"
        return "footnote" if following is not None and following[1].lower() in lexicon.noun_stops else None
    if before == "." and inner.isalpha() and numeral.low.isdecimal() and len(numeral.low) <= 3:
        word = token[:-1].lower().lstrip("(\"'“[")
        if (
            len(word) < 3
            or word in lexicon.labels
            or word in lexicon.marks["number_marks"]
            or word in lexicon.money_before
        ):
            return None
        after = text[numeral.end : numeral.end + 2]
        if not after.strip() or after[0].isupper() or (after[0] in " \n" and after[1:].isupper()):
            return "footnote"
    return None


def _glued_word(text: str, numeral: Numeral, token: str, lexicon: Lexicon) -> str | None:
    """Say what letters right before a number make of it: hingga28 a number, manusia27 a footnote, MRPL12 a name."""
    length = len(token)
    at = length
    while at and token[at - 1].isalpha():
        at -= 1
    word = token[at:]
    lower = word.lower()
    glue = lower in lexicon.context["glue"]
    if word.isupper() and not (glue and len(word) > 2):
        return "identifier"
    if glue or lower in lexicon.hedges_before:
        return None
    if lower in lexicon.labels and len(word) > 2:
        return lexicon.labels[lower]
    after = text[numeral.end : numeral.end + 1]
    if after == " " and word.istitle() and len(word) >= LABEL and measure_after(text, numeral.end, lexicon) is not None:
        return None  # Depth20 km: the blank of a box's row is lost
    if after.isalpha() or (len(word) < 3 and not at) or (lower != word and not word.istitle()):
        return "identifier"
    return "footnote" if len(numeral.low) <= 3 and not after.isalnum() else "identifier"


def after_capitals(reading: Reading, start: int) -> Mention | None:
    """Return digits that cling to capital letters as part of a name (CO2, MRPL12), None where they may be more.

    What glued_reason says of them, without a look at the words before: the commonest numbers of papers that are none.
    """
    text, lexicon = reading.text, reading.lexicon
    begin = token_start(text, start)
    at = start - 1
    while at > begin and text[at - 1].isalpha():
        at -= 1
    word = text[at:start]
    lower = word.lower()
    if not word.isupper() or lower in lexicon.context["glue"] or lexicon.left.get(lower, 0) & MONEY:
        return None
    if start - begin > 3 and is_web_address(text, begin, start):
        return None
    numeral = reading.numeral(start)
    return dismissed(numeral, "identifier", word_end(text, numeral.end)) if numeral is not None else None


def _hyphenated(token: str, lexicon: Lexicon) -> str | None:
    """Say what letters and a hyphen before a number make of it."""
    at = len(token) - 1
    while at and token[at - 1].isalpha():
        at -= 1
    word = token[at:-1]
    if word.lower() in lexicon.marks["ordinal_prefix"]:
        return "ordinal"
    return None if word.islower() else "identifier"


def word_end(text: str, end: int) -> int:
    """Return the end of the letters and digits that cling to an identifier."""
    match = CLINGS.match(text, end)
    return match.end() if match is not None else end
