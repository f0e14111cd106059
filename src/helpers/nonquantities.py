"""Why a number in a text counts nothing: list markers, pages, footnotes, laws, citations, telephones, addresses."""

from __future__ import annotations

import re

from helpers.lexicon import Lexicon
from helpers.numerals import Numeral

MARKUP = " \t*#>-–—•·|_([“\"'"
MARKER_END = re.compile(r"(?:[.)]|\*\*\.?|\.\)|\s*[.)])(?=\s|\*|$|[A-Z])")
ADDRESS = re.compile(
    r"https?:|www\.|[a-z0-9]\.[a-z]{2,4}/|@|doi\.|\.(?:com|org|net|id|html?|pdf|php|go)\b", re.IGNORECASE
)
CLOCK = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?![0-9])")
PHONE = re.compile(r"\+?\(?[0-9]{1,4}\)?(?:[ \-.][0-9]{2,5}){2,6}(?![0-9])")
INITIAL = re.compile(r"[A-Za-z]{1,3}$")
CITED = re.compile(r"\[[0-9][0-9,;\s–—-]*\]?$")
AFTER_BRACKET = re.compile(r"[0-9,;\s–—-]*\]")
HEADING = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}(?:\.[ \t]+|[ \t]+(?=[\"'“‘*]{0,3}[A-Z])|[ \t]*\*)")
ROMAN = re.compile(r"(?:BAB|Bab)?[IVXLC]+")
MONEY = frozenset(("USD", "IDR", "EUR", "GBP", "SGD", "AUD", "MYR"))
LEFT_WORD = re.compile(r"([^\s]+)\s*$")
TOKEN = re.compile(r"\S*")
REACH = 500  # characters of an address that are looked through
YEAR_LOW, YEAR_HIGH = 1500, 2100


def left_words(text: str, start: int, floor: int, most: int = 4) -> list[str]:
    """Return the last words before a position, in lower case, nearest last, with the signs that cling to them."""
    return text[max(floor, start - 48) : start].lower().split()[-most:]


def line_start(text: str, start: int) -> bool:
    """Say whether only markup stands before a position in its line."""
    at = start - 1
    lowest = max(-1, start - 12)
    while at > lowest:
        character = text[at]
        if character == "\n":
            return True
        if character not in MARKUP:
            return False
        at -= 1
    return at < 0 or text[at] == "\n"


def in_address(text: str, start: int) -> bool:
    """Say whether a position lies within an address on the web."""
    lowest = max(0, start - REACH)
    begin = max(lowest, text.rfind(" ", lowest, start) + 1, text.rfind("\n", lowest, start) + 1)
    whole = TOKEN.match(text, begin, min(len(text), start + 40))
    return whole is not None and ADDRESS.search(whole[0]) is not None


def glued_reason(text: str, numeral: Numeral, lexicon: Lexicon) -> str | None:
    """Say why a number that touches letters before it is none; "" if the letters are a word a scan has glued to it."""
    start = numeral.start
    lowest = max(0, start - REACH)
    begin = max(lowest, text.rfind(" ", lowest, start) + 1, text.rfind("\n", lowest, start) + 1)
    token = text[begin:start]
    whole = TOKEN.match(text, begin, min(len(text), start + 40))[0]  # type: ignore[index]
    if ADDRESS.search(whole) and not text[begin:start].endswith(("(", "Rp", "US$")):
        if not (numeral.start == begin):
            return "url"
    before = text[start - 1]
    if before.isalpha():
        at = start
        while at > begin and text[at - 1].isalpha():
            at -= 1
        word = text[at:start]
        lower = word.lower()
        if (
            word.isupper()
            and lower not in lexicon.money_before
            and (len(word) < 3 or lower not in lexicon.context["glue"])
            and word not in MONEY
        ):
            return "identifier"
        if (
            lower in lexicon.context["glue"]
            or lower in lexicon.hedges_before
            or lower in lexicon.money_before
            or word in MONEY
        ):
            return ""
        if lower in lexicon.labels:
            return lexicon.labels[lower]
        after = text[numeral.end : numeral.end + 1]
        if word.isupper() or after.isalpha() or (len(word) < 3 and at == begin):
            return "identifier"
        if lower != word and not word[0].isupper():
            return "identifier"
        return "footnote" if len(numeral.low) <= 3 and not after.isalnum() else "identifier"
    if before in "_/\\#@&":
        if before == "/" and token[:-1] and token[:-1][-1:].isdigit():
            return "identifier"
        return "identifier" if before != "/" else None
    if before == ")" and len(token) > 1 and numeral.low.isdecimal() and len(numeral.low) < 3:
        return "identifier"
    if before == "−" and len(token) > 1 and token[-2].isalpha():
        return "identifier"  # an exponent
    if before in "-‐" and len(token) > 1 and token[-2].isalpha():  # COVID-19, F-16, ke-3
        at = start - 1
        while at > begin and text[at - 1].isalpha():
            at -= 1
        word = text[at : start - 1]
        if word.lower() in lexicon.marks["ordinal_prefix"]:
            return "ordinal"
        if word.isupper() or not word.islower():
            return "identifier"
        return None
    if before == "." and ROMAN.fullmatch(token[:-1].strip("#*_ ")):
        return "heading-number"
    if before in ".," and len(token) > 1 and token[-2].isalpha() and numeral.low.isdecimal():
        after = text[numeral.end : numeral.end + 2]
        words = token[:-1].lower().lstrip("(\"'“[")
        if words in lexicon.labels or words in lexicon.marks["number_marks"] or words in lexicon.money_before:
            return None
        if (
            before == "."
            and len(numeral.low) <= 3
            and (not after.strip() or after[0].isupper() or (after[0] in " \n" and after[1:].isupper()))
            and len(words) > 2
        ):
            return "footnote"
    return None


def bracket_reason(text: str, numeral: Numeral) -> str | None:
    """Say whether a number stands in square brackets, as a citation, or alone in round ones, as an equation's number."""
    start = numeral.start
    if text[start - 1] == "(":
        alone = text[numeral.end : numeral.end + 1] == ")" and numeral.low.isdecimal() and len(numeral.low) <= 3
        return "reference" if alone else None
    left = text[max(0, start - 24) : start + 1]
    if "[" in left and CITED.search(left) and AFTER_BRACKET.match(text, numeral.end):
        return "citation"
    return None


def marker_reason(text: str, numeral: Numeral) -> str | None:
    """Say whether a number at the start of a line marks an item, a heading or a page."""
    start, end = numeral.start, numeral.end
    if not line_start(text, start):
        return None
    follower = text[end : end + 1]
    if numeral.kind == "dotted":
        return "heading-number"
    if "." in text[start:end] and HEADING.match(text, start):
        return "heading-number"
    stop = text.find("\n", end, end + 40)
    rest = text[end : stop if stop >= 0 else (len(text) if len(text) - end < 40 else end + 40)]
    if not rest.strip(" .)*_|-–—\r"):
        alone = not text[max(0, text.rfind("\n", max(0, start - 12), start)) : start].strip()
        if numeral.low.isdecimal() and len(text) > 60 and alone and "%" not in rest:
            return "page"
        return "list-marker" if follower in (".", ")") and len(text) > 60 else None
    if (
        len(numeral.low) <= 3
        and numeral.low.isdecimal()
        and (follower in (".", ")") or text[start - 1 : start] == "(" and follower == ")")
    ):
        after = text[end + 1 : end + 2]
        if not after or after in " \t\n\xa0*" or after.isalpha():
            return "list-marker"
    return None


def label_reason(text: str, numeral: Numeral, words: list[str], lexicon: Lexicon) -> str | None:
    """Say whether the word before a number makes it the number of a page, a law, a table, a section, a telephone."""
    if not words:
        return None
    last = words[-1]
    bare = last.strip("([{\"'“”‘’*_.,;:/–—-")
    if not bare:
        if len(words) < 2 or last not in ("-", "–", ":", ".", ":", "(", "="):
            return None
        bare = words[-2].strip("([{\"'“”‘’*_.,;:/") if last in (".", ":") else ""
    if last.endswith((",", ";")) and bare not in lexicon.labels:
        return None
    reason = lexicon.labels.get(bare)
    if bare in lexicon.marks["number_marks"] and not last.endswith(","):
        return number_mark_reason(text, numeral, words, lexicon)
    if reason is None:
        piece = bare.rpartition("/")[2].rpartition("(")[2]
        reason = lexicon.labels.get(piece) if piece != bare else None
        if reason is None:
            return None
    return _believed(reason, bare, last, text, numeral, lexicon)


def _believed(reason: str, word: str, last: str, text: str, numeral: Numeral, lexicon: Lexicon) -> str | None:
    """Say whether a labelling word really labels: "pp. 12", but not "kelas 30 orang" nor "in part 3,600 people"."""
    dotted = last.endswith(".") or last.endswith(":")
    if len(word) <= 2 and not dotted and word in ("p", "pp", "no", "wa", "hp", "id", "rt", "rw", "km", "ed", "pg"):
        if word in ("wa", "id", "hp", "km", "pg"):
            return None
        return reason
    if (
        numeral.scaled
        and reason == "table-number"
        and numeral.end - numeral.start <= 4
        and text[numeral.end - 1].isupper()
    ):
        return reason  # Fig. 10B
    if numeral.scaled or not numeral.low.replace(".", "").isdecimal():
        return None
    if reason in ("section-number", "identifier", "table-number", "citation", "law-number") and reason != "phone":
        following = re.compile(r"[ \t\xa0]*([^\W\d_]+|%)").match(text, numeral.end)
        if following is not None:
            after = following[1].lower()
            if (
                after == "%"
                or after in lexicon.percent
                or after in lexicon.nouns
                or after in lexicon.unit_names
                or after in lexicon.time_units
            ):
                return None
        if len(numeral.low) > 4 and reason not in ("identifier", "citation"):
            return None
    return reason


def number_mark_reason(text: str, numeral: Numeral, words: list[str], lexicon: Lexicon) -> str | None:
    """Say what "nomor" or "No." makes of a number: a law's, a journal's, an identifier; None where it is a rank."""
    left = [word.strip("([{\"'“”‘’*_.,;:") for word in words[:-1]]
    following = re.compile(r"[ \t\xa0]*([^\W\d_]+|/)").match(text, numeral.end)
    after = following[1].lower() if following else ""
    if (
        any(word in lexicon.context["law"] for word in left)
        or after in ("tahun", "/", "thn")
        or (after == "of" and len(numeral.low) > 1)
    ):
        return "law-number"
    if any(word in lexicon.context["cite"] for word in left):
        return "citation"
    if any(word in lexicon.rank_nouns for word in left):
        return None
    if numeral.pattern == "words" or (
        numeral.low.isdecimal() and int(numeral.low[:6]) <= 10 and after not in ("", "lembaran")
    ):
        return None
    return "identifier"


def number_reason(text: str, numeral: Numeral, floor: int) -> str | None:
    """Say what a number's own form shows: a telephone, a clock time, a long identifier, a version."""
    start, end = numeral.start, numeral.end
    if numeral.kind == "dotted":
        return "section-number" if len(numeral.low) <= 12 else "identifier"
    if numeral.kind == "long":
        return "identifier"
    if numeral.kind == "superscript":
        return "footnote"
    follower = text[end : end + 1]
    if follower == ":" and numeral.low.isdecimal() and CLOCK.match(text, start) and int(numeral.low) < 25:
        return "clock-time"
    if text[start - 1 : start] in ("+", "(") or follower in ("-", " ") or text[start : start + 1] == "0":
        phone = PHONE.match(text, start - 1 if text[start - 1 : start] in ("+", "(") else start)
        if (
            phone is not None
            and sum(character.isdigit() for character in phone[0]) >= 8
            and (phone[0][0] in "+(0" or re.search(r"-[0-9]+[- ][0-9]", phone[0]))
        ):
            return "phone"
    if (
        text[start : start + 1] == "0"
        and end - start > 1
        and text[start + 1 : start + 2].isdigit()
        and not numeral.scaled
        and "." not in numeral.low
    ):
        return "identifier"
    if (
        len(numeral.low) >= 10
        and text[start - 1 : start] not in ("-", "−")
        and numeral.low.isdecimal()
        and numeral.end - numeral.start == len(numeral.low)
    ):
        following = text[end : end + 12].strip()
        if not following[:1].isalpha():
            return "identifier"
    return None


def looks_year(numeral: Numeral) -> bool:
    """Say whether a number has the form of a year: four digits without a sign."""
    return (
        numeral.end - numeral.start == 4
        and numeral.low.isdecimal()
        and len(numeral.low) == 4
        and YEAR_LOW <= int(numeral.low) < YEAR_HIGH
    )
