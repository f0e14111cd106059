"""Numbers that announce a list, and how many items follow.

"Lima desa, yaitu A, B, C, dan D" announces five and lists four. What cannot be counted with certainty is left out:
a false alarm is worse than a list that nobody counts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from helpers.readers.date_words import date_words
from helpers.readers.language_data import language_data, listed
from helpers.words import LANGUAGES

MOST = 25  # a larger number is a measure, not the head of a list
NOUNS = (
    9  # words that a number may have before a colon, more if no other clause is joined; before "namely" twice as many
)
REACH = 110  # characters between the number and the word that opens the list
BLOCK = 6000  # characters in which the items of a block may stand
LONGEST = 2500  # characters of a sentence in which its list is looked for
SHORT = 3  # words of an item of a list without "and"
OPENING_MARKS = ("1", "a", "A", "i", "I")
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
ITEM_WORDS = 14  # an item within a sentence is no longer


class Announcement(NamedTuple):
    """A number that opens a list: where it stands, the number, its noun, and how many items follow (None: unread)."""

    start: int
    end: int
    number: int
    noun: str
    listed: int | None
    again: bool = False  # counted again later, rather than listed


@cache
def _words(key: str) -> tuple[str, ...]:
    found = {word for language in LANGUAGES for word in language_data(language, "structure")["lists"][key]}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def _numbers() -> dict[str, int]:
    return {
        word: number
        for language in LANGUAGES
        for word, number in language_data(language, "structure")["numbers"].items()
    }


@cache
def _of() -> tuple[str, ...]:
    return tuple(sorted(listed("numbers", "pronouns", "of")))


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    numbers = _any(tuple(sorted(_numbers(), key=len, reverse=True)))
    glued = _any(_words("all"))
    led, months = _any(_words("dates_led")), _any(tuple(sorted(date_words("auto").months)))
    return {
        "number": re.compile(
            rf"(?<![\w.,/-])(?P<all>{glued})?(?:(?P<word>{numbers})|(?P<digits>\d{{1,2}}))(?![\w,./%-]|\s%)", re.I
        ),
        # The list opens with a cue word or a colon, then the items.
        "cue": re.compile(rf"(?P<cue>\b(?:{_any(_words('cues'))})(?!\w)\s?[:;,]?|:)", re.I),
        "open": re.compile(rf"\b(?:{_any(_words('open'))})(?!\w)", re.I),
        "before": re.compile(rf"(?<!\w)(?:{_any(_words('not_before'))})\s$", re.I),
        # "three of its four pillars": some of them
        "selected": re.compile(
            rf"(?<!\w)(?:{numbers}|\d{{1,2}}|{_any(_words('some_of'))})\s(?:{_any(_of())})\s[^\W\d_]{{2,6}}\s$", re.I
        ),
        # "six of the city's eight wards", "enam dari delapan kecamatan": six are listed
        "out_of": re.compile(
            rf"(?<![\w.,/-])(?P<number>{numbers}|\d{{1,2}})\s(?:{_any(_words('out_of'))})(?:\s[^\W\d_]+(?:['’]s?)?){{0,3}}\s$",
            re.I,
        ),
        "after": re.compile(rf"\s(?:{_any(_words('not_after'))})(?!\w)", re.I),
        "pointing": re.compile(rf"\b(?:{_any(_words('pointing'))})\b", re.I),
        "and": re.compile(rf",?\s(?:{_any(_words('and'))})\s", re.I),
        "aside": re.compile(r"\s{0,3}\((?!(?:\d{1,2}|[ivx]{2,5}|[a-z])\))[^()]{0,300}\)[.:]?"),
        "marker": re.compile(
            r"^[ \t]{0,12}(?:[-*•▪●◦][ \t]{1,4})?\(?(?P<mark>\d{1,2}|[ivxIVX]{2,5}|[a-zA-Z])[ \t]?[.)][ \t]?(?=[^\W\d_*]|\*|\"|“)",
            re.M,
        ),
        "bullet": re.compile(r"^[ \t]{0,12}(?P<mark>[-*•▪●◦–])[ \t]{1,4}(?=\S)", re.M),
        "inline_marker": re.compile(r"(?<![\w.])\(?(?P<mark>\d{1,2}|[ivx]{2,5}|[a-z])[.)]\s?(?=[^\W\d_])"),
        # A year or a day, with the words that lead it; a short note in brackets.
        "dated": re.compile(
            rf"(?:\s(?:{led})){{0,2}}(?:\s\d{{1,2}})?(?:\s(?:{months}))?\s(?:1[5-9]|20)\d\d(?![\d.,]\d|\w)",
            re.I,
        ),
        "noted": re.compile(r"\s\([^(),;]{1,40}\)"),
        "parts": re.compile(rf",(?:\s(?:{_any(_words('and'))})(?!\w))?|\s(?:{_any(_words('and'))})(?!\w)", re.I),
        "several": re.compile(rf"\s?(?:{_any(_words('quantifiers'))})(?!\w)", re.I),
        "more": re.compile(rf"\s?(?:[^\W\d_]+\s)?(?:{numbers}|{_any(_words('others'))})(?!\w)", re.I),
        "end": re.compile(r"[.;!?][\"”’»)\]¹²³⁰⁴-⁹]{0,4}(?=\s|\[|$)|\n\s*\n"),
    }


def announcements(text: str) -> list[Announcement]:
    """Return every number that opens a list, in order."""
    patterns = _patterns()
    found: list[Announcement] = []
    for cue in patterns["cue"].finditer(text):
        at = cue.start()
        if cue["cue"].rstrip(":;, ").casefold() in _words("taken_up") and text[at - 2 : at] in ("; ", ". "):
            at -= 2
        number = _number_before(text, at, cue["cue"] == ":")
        if number is None or (found and found[-1].start == number[0]):
            continue
        start, end, value, noun = number
        some = patterns["out_of"].search(text, max(0, start - REACH), start)
        listed = _count(text, cue.end(), value)
        if some is not None and listed != value:
            start, end = some.span("number")
            value = _numbers().get(some["number"].casefold(), 0) or int(some["number"])
            listed = _count(text, cue.end(), value)
        found.append(Announcement(start, end, value, noun, listed if value > 1 else None))
    return found


def _number_before(text: str, at: int, colon: bool) -> tuple[int, int, int, str] | None:
    """Return the last number of the sentence that ends at `at`, if nothing but its noun stands between."""
    patterns = _patterns()
    low = max(0, at - REACH)
    window = text[low:at]
    breaks = [match.end() for match in re.finditer(r"[.;:!?]\s|\n|[|()\[\]]", window)]
    low += breaks[-1] if breaks else 0
    matches = list(patterns["number"].finditer(text, low, at))
    for match in reversed(matches):
        between = text[match.end() : at]
        if match["all"] and not patterns["pointing"].search(between):
            continue  # "ketiga" alone is the third
        lead = max(0, match.start() - REACH)
        if not patterns["out_of"].search(text, lead, match.start()) and (
            patterns["before"].search(text[max(0, match.start() - 20) : match.start()])
            or patterns["selected"].search(text[max(0, match.start() - 30) : match.start()])
        ):
            return None
        if not re.match(r"\s[^\W\d_]", between):
            return None
        if patterns["after"].match(between) or between.count(",") > (1 if between.rstrip().endswith(",") else 0):
            return None
        if patterns["open"].search(between) or patterns["open"].match(text, at):
            return None
        number = _numbers()[match["word"].casefold()] if match["word"] else int(match["digits"])
        words = re.findall(r"[^\W\d_]+", between)
        if not 2 <= number <= MOST or not words or len(words) > 2 * NOUNS:
            return None
        if colon and len(words) > NOUNS and not set(_words("and")).isdisjoint(word.casefold() for word in words):
            return None
        return match.start(), match.end(), number, words[0]
    return None


def _count(text: str, at: int, number: int) -> int | None:
    """Return how many items follow a position; None where that cannot be told."""
    patterns = _patterns()
    aside = patterns["aside"].match(text, at)
    if aside:
        at = aside.end()
    rest = re.compile(r"[ \t*:;¹²³⁰⁴-⁹]*").match(text, at)
    at = rest.end() if rest else at
    if patterns["open"].match(text, at):
        return None
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    if text[at:line_end].strip():
        return _inline(text, at, number)
    # A colon may end a line of a paragraph that goes on.
    goes_on = re.match(r"\n[ \t]*[^\W\d_A-Z]", text[line_end : line_end + 12])
    return _inline(text, line_end + 1, number) if goes_on else _block(text, at, number)


def _block(text: str, at: int, number: int) -> int | None:
    """Count marked lines: 1. 2. 3., a. b. c. or bullets; anything else is unread."""
    patterns = _patterns()
    stop = min(len(text), at + BLOCK)
    first = patterns["marker"].search(text, at, stop)
    bullet = patterns["bullet"].search(text, at, stop)
    if first and (bullet is None or first.start() <= bullet.start()):
        if text[at : first.start()].strip().count("\n") > 2 or len(text[at : first.start()].strip()) > 400:
            return None
        mark = first["mark"]
        if mark not in OPENING_MARKS:
            return None
        return _sequence(text, first.start(), stop, mark, number)
    if bullet and not text[at : bullet.start()].strip():
        return _bullets(text, bullet.start(), stop)
    return None


def _sequence(text: str, at: int, stop: int, mark: str, number: int) -> int | None:
    """Count a run of numbers or letters; a second beginning within it cannot be told apart, and is unread."""
    wanted, last = mark, 0
    for match in _patterns()["marker"].finditer(text, at, stop):
        if match["mark"] == wanted:
            last += 1
            wanted = _mark_of(mark, last + 1)
        elif match["mark"] == mark and last:
            break
    # A run that goes on behind another list with its own numbers may have been cut there.
    return last if last >= 2 else None


def _mark_of(opening: str, number: int) -> str:
    """Return the mark of a member of a list that opens with "1", "a" or "i"."""
    if opening.isdigit():
        return str(number)
    if opening in "iI":
        mark = ROMAN[number - 1] if number <= len(ROMAN) else ""
        return mark.upper() if opening == "I" else mark
    return chr(ord(opening) + number - 1)


def _bullets(text: str, at: int, stop: int) -> int | None:
    """Count bullets until the first line that is neither a bullet nor goes on with one."""
    count = 0
    for line in text[at:stop].split("\n"):
        if _patterns()["bullet"].match(line):
            count += 1
        elif line.strip() and not line.startswith((" ", "\t")):
            break
    return count if count >= 2 else None


def _inline(text: str, at: int, number: int) -> int | None:
    """Count the items of a sentence; the announced number counts as met if any way to split them gives it."""
    patterns = _patterns()
    end_match = patterns["end"].search(text, at, at + LONGEST)
    end = end_match.start() if end_match else min(len(text), at + 600)
    body = " ".join(text[at:end].split())
    marks = [match["mark"] for match in patterns["inline_marker"].finditer(text, at, min(len(text), at + LONGEST))]
    if marks and marks[0] in OPENING_MARKS and patterns["inline_marker"].match(text, at):
        count = 0
        for mark in marks:
            if mark == _mark_of(marks[0], count + 1):
                count += 1
        return count if count >= 2 else None
    if end_match and end_match[0][0] == ";" and ";" in text[at : at + 600]:
        sentence_end = re.compile(r"[.!?][\"”’»)\]¹²³⁰⁴-⁹]{0,4}(?=\s|\[|$)|\n").search(text, at, at + LONGEST)
        body = " ".join(text[at : sentence_end.start() if sentence_end else end].split())
        parts = [part for part in body.split(";") if part.strip()]
        return len(parts) if len(parts) >= 2 and "(" not in body else None
    bare = " ".join(patterns["dated"].sub(" ", patterns["noted"].sub(" ", " " + body)).split())
    if patterns["open"].search(body) or "(" in bare or ":" in body or re.search(r"\d", bare):
        return None
    if bare != body:
        empty = [not part.strip() for part in patterns["parts"].split(" " + bare)]
        if any(empty) and not all(empty):
            return None  # "in Orra in 2006 and 2007": a member with two years
        body = body if any(empty) else bare
    counted = [patterns["more"].match(part) for part in patterns["parts"].split(" " + body)]
    if any(found is not None and found[0].split()[-1].islower() for found in counted):  # "Muara Dua" is a name
        return None  # "two nurses, three drivers and a cook"
    if any(patterns["several"].match(part) for part in patterns["parts"].split(" " + body)):
        return None  # "north, south and both coasts"
    commas = [part.strip() for part in body.split(",") if part.strip()]
    commas = _until_verb(commas)
    last = " " + commas[-1] if commas else ""
    # A list in a sentence ends with "and"; without it the sentence goes on with something else.
    opens = patterns["and"].match(last)
    closed = patterns["and"].search(last)
    if (
        not closed
        and len(commas) >= 3
        and end_match
        and end_match[0][0] == "."
        and all(len(part.split()) <= SHORT for part in commas)
    ):
        return len(commas)  # "four wards: children, teeth, eyes."
    if not closed or any(len(part.split()) > ITEM_WORDS for part in commas):
        return None
    # "…, and Cole" is one item; "…, Birch and Cole" is two at least.
    least = len(commas) if opens and len(commas) > 1 else len(commas) + 1
    most = sum(len([p for p in patterns["and"].split(" " + part) if p.strip()]) for part in commas)
    if least <= number <= most:
        return number
    return least if number < least else most


def _until_verb(parts: list[str]) -> list[str]:
    """Return the names of a list that the sentence goes on behind: "three towns, namely A, B, C and D, refused"."""
    joined = _patterns()["and"]
    for at, part in enumerate(parts[:-1]):
        if joined.search(" " + part):
            names = [word for one in parts[: at + 1] for word in joined.sub(" ", " " + one).split()[:1]]
            goes_on = parts[at + 1][:1].islower() and not joined.search(" " + " ".join(parts[at + 1 :]))
            return parts[: at + 1] if at > 0 and goes_on and all(name[:1].isupper() for name in names) else parts
    return parts
