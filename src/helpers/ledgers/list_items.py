"""The items that follow an announced number: in a block of lines with marks, in bullets, within the sentence."""

from __future__ import annotations

import re

from helpers.ledgers.list_words import list_patterns

BLOCK = 6000  # characters in which the items of a block may stand
LONGEST = 2500  # characters of a sentence in which its list is looked for
SHORT = 3  # words of an item of a list without "and"
OPENING_MARKS = ("1", "a", "A", "i", "I")
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
ITEM_WORDS = 14  # an item within a sentence is no longer


def block(text: str, at: int, number: int) -> int | None:
    """Count marked lines: 1. 2. 3., a. b. c. or bullets; anything else is unread."""
    patterns = list_patterns()
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
    for match in list_patterns()["marker"].finditer(text, at, stop):
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
        if list_patterns()["bullet"].match(line):
            count += 1
        elif line.strip() and not line.startswith((" ", "\t")):
            break
    return count if count >= 2 else None


def inline(text: str, at: int, number: int) -> int | None:
    """Count the items of a sentence; the announced number counts as met if any way to split them gives it."""
    patterns = list_patterns()
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
    if number < least and any(patterns["and"].search(" " + part) for part in commas[:-1]):
        return None  # "to feed the school, to teach girls, boys, and women, and to sell": a member is a list itself
    return least if number < least else most


def _until_verb(parts: list[str]) -> list[str]:
    """Return the names of a list that the sentence goes on behind: "three towns, namely A, B, C and D, refused"."""
    joined = list_patterns()["and"]
    for at, part in enumerate(parts[:-1]):
        if joined.search(" " + part):
            names = [word for one in parts[: at + 1] for word in joined.sub(" ", " " + one).split()[:1]]
            goes_on = parts[at + 1][:1].islower() and not joined.search(" " + " ".join(parts[at + 1 :]))
            return parts[: at + 1] if at > 0 and goes_on and all(name[:1].isupper() for name in names) else parts
    return parts
