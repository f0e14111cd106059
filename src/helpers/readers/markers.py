"""Numbers that open a line and count nothing: list markers, headings, page numbers, notes."""

from __future__ import annotations

import re

from helpers.readers.measures import measure_after
from helpers.readers.reading import BLANK, Reading
from helpers.readers.wordnumerals import Numeral

MARKUP = " \t*#>-–—•·|_([“\"'"
HEADING = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}(?:\.[ \t]+|[ \t]+(?=[\"'“‘*]{0,3}[A-Z])|[ \t]*\*)")
SHORT_TITLE = re.compile(r"[ \t]+[A-Z][^\W\d_]*(?:[ \t]+[^\W\d_]+){0,4}[ \t\r]*(?=\n)")  # right above its section
TITLE = re.compile(r"[ \t]+[\"'“‘*]{0,3}([A-Z][^\W\d_]*)((?:[ \t]+[^\s.;!?]+){0,9})\??[ \t\r]*(?=\n[ \t\r]*\n|\n?$)")
ITEM = re.compile(r"\. [A-Z]|\) [^\W_]")
BARE_ITEM = re.compile(
    r" [A-Z][^\n0-9]{0,60}?(?:[;·|•–—-] |[ \t]{2,})(?=([0-9]{1,2}) [A-Z])"
)  # Contents: 1 History · 2 Work; 1 History  2 Work
BETWEEN = frozenset((": ", "; ", "· ", "| ", "• ", "– ", "— ", "- ", "  ", "\t"))
INDENT = 90  # characters of white space before a page's number that are looked through
DASHED = frozenset(("--", "---", "–", "—"))  # -- 12
NOTE = re.compile(r"[ \t]+[\"'“‘*]{0,3}[A-Z]")
CONTENTS = 60  # lines of a table of contents that are looked through
ENDS_SO = re.compile(r"[ .\t](?:[0-9]{1,3}|[ivx]{1,5})$")
CELL = re.compile(r"[ \t]*[0-9]{1,3}(?:[.,]?[0-9]{1,3}){0,4}[ %]*")
TITLE_WORDS = 3  # a heading without others in its series has few words
RUNNING_CHAPTER = re.compile(r"[ \t]*[^\W\d_]{3,12} [0-9]{1,2}[ \t]{2,}")


def line_start(text: str, start: int) -> bool:
    """Say whether only markup stands before a position in its line."""
    at = start - 1
    lowest = max(-1, start - (INDENT if text[start - 12 : start].isspace() else 12))
    while at > lowest:
        if text[at] == "\n":
            return True
        if text[at] not in MARKUP:
            return False
        at -= 1
    return at < 0 or text[at] == "\n"


def marker_reason(reading: Reading, numeral: Numeral) -> str | None:
    """Say whether a number at the start of a line marks an item, a heading, a note or a page."""
    text, start, end = reading.text, numeral.start, numeral.end
    if not line_start(text, start):
        if text[end : end + 2] in ("\n\n", "\n", "") and _ends_running_head(text, numeral):
            return "page"
        return "list-marker" if _is_inline_item(reading, numeral) else None
    if _is_bare_item(reading, numeral):
        return "list-marker"
    if numeral.kind == "dotted" or ("." in text[start:end] and HEADING.match(text, start)):
        return "heading-number"
    if "." in text[start:end] and _follows_heading(text, start, end):
        return "heading-number"
    follower = text[end : end + 1]
    stop = text.find("\n", end, end + 40)
    rest = text[end : stop if stop >= 0 else end + 40]
    whole = numeral.low.isdecimal()
    if (stop >= 0 or len(text) - end < 40) and not rest.strip(" .)]*_|-–—\r"):
        opening = text[text.rfind("\n", max(0, start - INDENT), start) + 1 : start]
        if whole and _in_column(text, start, stop):
            return None
        if whole and len(text) > 60 and (not opening.strip(" \t[") or opening.strip(" \t") in DASHED):
            return "page"
        return "list-marker" if follower in (".", ")") and len(text) > 60 else None
    if whole and len(numeral.low) <= 4 and text[end : end + 3] == "   " and _opens_running_head(text, numeral):
        return "page"
    if not whole or len(numeral.low) > 3:
        return None
    if follower in (".", ")"):
        after = text[end + 1 : end + 2]
        if not after or after in " \t\n\xa0*" or after.isalpha():
            return "list-marker"
    if follower in "\t |" and follower and (_is_row(reading, numeral) or _in_contents(reading, numeral)):
        return "list-marker"
    if text[end : end + 2] == "  " and text[end + 2 : end + 3].isupper() and reading.in_series(int(numeral.low)):
        return "heading-number"  # 1  Minutes of the last meeting
    if follower in BLANK and follower != "\n" and len(numeral.low) < 3 and text[start - 1 : start] in ("", "\n"):
        if NOTE.match(text, end) and _is_note(reading, numeral):
            return "footnote"
        if _is_heading(reading, numeral):
            return "heading-number"
    return None


def _in_column(text: str, start: int, stop: int) -> bool:
    """Say whether the line above or below a number alone in its line is a number too: the cells of a table in lines, and no pages in a row."""
    above = text.rfind("\n", 0, start)
    lines = [text[text.rfind("\n", max(0, above - 16), above) + 1 : above]] if above > 0 else []
    if stop >= 0:
        below = text.find("\n", stop + 1, stop + 16)
        lines.append(text[stop + 1 : below if below >= 0 else len(text)] if below >= 0 or len(text) < stop + 16 else "")
    own = "".join(filter(str.isdigit, text[start : stop if stop >= 0 else len(text)][:16]))
    for line in lines:
        number = line.strip()
        if CELL.fullmatch(line) is None or (number[0] == "0" and number[1:2].isdigit()):
            continue
        if not (number.isdigit() and own and abs(int(number) - int(own)) == 1):
            return True
    return False


def _in_contents(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a line is one of a list whose lines have running numbers and no stops: 1 History, 2 Hospital."""
    text, number = reading.text, int(numeral.low)
    stop = text.find("\n", numeral.end, numeral.end + 60)
    if text[numeral.end] != " " or not text[numeral.end + 1 : numeral.end + 2].isupper():
        return False
    if (
        number > 1
        and reading.row == number - 1
        and text.rfind(f"\n{number - 1} ", max(0, numeral.start - 62), numeral.start) >= 0
    ):
        reading.row = number
        return True
    ahead = text[stop + 1 : stop + 4] if stop >= 0 else ""
    if number == 1 and ahead[:2] == "2 " and ahead[2:].isupper() and text[stop - 1] not in ".!?:;":
        reading.row = 1
        return True
    return False


def ends_contents(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a number ends a line of a table of contents: below its heading, with lines alone that end so between."""
    text, end = reading.text, text_line(reading.text, numeral.start)
    if text[numeral.end : numeral.end + 12].strip()[:1].islower():
        return False
    for _ in range(CONTENTS):
        above = text.rfind("\n", 0, max(0, end - 1)) + 1
        line = text[above : end - 1].strip(MARKUP + ".:") if end else ""
        if line.lower() in reading.lexicon.context["contents"]:
            return True
        if end - above > 100 or not end or (line and ENDS_SO.search(line) is None):
            return False
        end = above
    return False


def text_line(text: str, position: int) -> int:
    """Return where the line of a position begins."""
    return text.rfind("\n", 0, position) + 1


def _follows_heading(text: str, start: int, end: int) -> bool:
    """Say whether a number heads a line as the next after another's: "1.3 12 stalls closed" under "1.2 Three opened"."""
    whole, _, part = text[start:end].partition(".")
    if text[end : end + 1] != " " or not (whole.isdecimal() and part.isdecimal()) or len(whole + part) > 4:
        return False
    return int(part) > 1 and text.rfind(f"\n{whole}.{int(part) - 1} ", max(0, start - 2000), start) >= 0


def _ends_running_head(text: str, numeral: Numeral) -> bool:
    """Say whether a number ends a line apart, after a bar or a wide gap: "Universitas Pesisir | 63"."""
    if (
        not numeral.low.isdecimal()
        or len(numeral.low) > 4
        or text[numeral.start - 2 : numeral.start] not in ("| ", "  ")
    ):
        return False
    begin = text.rfind("\n", max(0, numeral.start - 160), numeral.start) + 1
    head = text[begin : numeral.start]
    apart = (begin < 2 or text[begin - 2 : begin] == "\n\n") and text[numeral.end : numeral.end + 2] in (
        "\n\n",
        "\n",
        "",
    )
    chapter = RUNNING_CHAPTER.fullmatch(head) is not None  # "Chapter 4      97"
    return apart and head.count("|") < 4 and (chapter or not any(character.isdigit() for character in head))


def _opens_running_head(text: str, numeral: Numeral) -> bool:
    """Say whether a number opens a line apart, before a wide gap and words: "44          Chapter Three"."""
    stop = text.find("\n", numeral.end, numeral.end + 160)
    line = text[numeral.end : stop if stop >= 0 else len(text)]
    apart = text[max(0, numeral.start - 2) : numeral.start] in ("", "\n", "\n\n") and text[stop : stop + 2] in (
        "\n\n",
        "\n",
        "",
    )
    return apart and not any(character.isdigit() for character in line)


def _is_heading(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a line apart is "3 Results": a number and a title, one of a series or of unlisted words."""
    text = reading.text
    if numeral.start and text[max(0, numeral.start - 3) : numeral.start].count("\n") < 2:
        return False
    title = TITLE.match(text, numeral.end)
    if title is None:
        return SHORT_TITLE.match(text, numeral.end) is not None and reading.in_series(int(numeral.low))
    if reading.in_series(int(numeral.low)):
        return True
    words = [title[1], *title[2].split()]
    if not numeral.start or len(words) > TITLE_WORDS or measure_after(text, numeral.end, reading.lexicon) is not None:
        return False
    return all(word.lower() not in reading.lexicon.nouns for word in words)


def _is_inline_item(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a number marks an item within a line: "Copies to: 1. Harbour office 2. Archive"."""
    text = reading.text
    if _is_bare_item(reading, numeral):
        return True
    if len(numeral.low) > 2 or not numeral.low.isdecimal() or not ITEM.match(text, numeral.end):
        return False
    number, opened = int(numeral.low), text[max(0, numeral.start - 3) : numeral.start].rstrip().endswith(":")
    if (number == 1 and opened) or (number > 1 and reading.item == (number - 1, numeral.start)):
        following = re.compile(rf"[^\n]{{1,200}}?\s(?={number + 1}(?:\.[ ][A-Z]|\)[ ][^\W_]))").match(text, numeral.end)
        reading.item = (number, following.end()) if following else (0, 0)
        return number > 1 or following is not None
    return False


def _is_bare_item(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a number marks an entry of a table of contents in one line: 1 History · 2 Work · 3 Funding."""
    text, start = reading.text, numeral.start
    if len(numeral.low) > 2 or not numeral.low.isdecimal():
        return False
    number, after = int(numeral.low), BARE_ITEM.match(text, numeral.end)
    expected = reading.item == (number, start)
    opens = number == 1 and (text[start - 2 : start] in BETWEEN or text[start - 1 : start] in ("", "\n"))
    if after is not None and int(after[1]) == number + 1 and (opens or expected):
        reading.item = (number + 1, after.end())
        return True
    return expected and number > 1 and text[start - 2 : start] in BETWEEN


def _is_row(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a number opens a table's row as its running number: under "No", or after the row before."""
    text, number = reading.text, int(numeral.low)
    gap = text[numeral.end : numeral.end + 3]
    if not ("\t" in gap or "|" in gap or gap.startswith("  ")):
        return False
    begin = text.rfind("\n", max(0, numeral.start - 12), numeral.start)
    above = text[max(0, begin - 200) : max(0, begin)].rstrip("\n -+|=").rpartition("\n")[2].strip(MARKUP).lower()
    head = above.split(maxsplit=1)[0].strip(".|") if above else ""
    if (number == 1 and head in reading.lexicon.context["row"]) or (number > 1 and reading.row == number - 1):
        reading.row = number
        return True
    return False


def _is_note(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a line is a note: among the notes, right under their heading, or after the note before."""
    text, number = reading.text, int(numeral.low)
    line = text[max(0, numeral.start - 24) : numeral.start].rstrip().rpartition("\n")[2].strip(MARKUP + ".:").lower()
    if (
        reading.in_notes(numeral.start)
        or line in reading.lexicon.context["notes"]
        or reading.note == number - 1 > 0
        or -1 < reading.first_mark(number) < numeral.start
    ):
        reading.note = number
        return True
    return False
