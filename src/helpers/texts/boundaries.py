"""Where a quote may begin and end: not inside a number, and rather not inside a word."""

from __future__ import annotations

import re

_NUMBER_GAP = "\u00a0\u2009\u202f"  # spaces that set off thousands


def cuts_number(text: str, start: int, end: int) -> bool:
    """Say whether [start, end) begins or ends inside a number, or leaves its minus sign behind."""
    if start >= end:
        return False
    if start and text[start].isdecimal():
        before, further = text[start - 1], text[start - 2] if start > 1 else ""
        if before.isdecimal() or (before in ".," and further.isdecimal() and not _is_list_of_numbers(text, start - 1)):
            return True
        if before in _NUMBER_GAP and further.isdecimal() and re.match(r"\d{3}(?!\d)", text[start : start + 4]):
            return True
        if before == "−" and not further.isdecimal():
            return True
        if before in "-–" and further and further in " \t\u00a0([=":
            return True
    if end < len(text) and text[end - 1].isdecimal():
        after, further = text[end], text[end + 1 : end + 2]
        if after.isdecimal():
            return True
        if after in ".," and further.isdecimal():
            return not (_is_list_of_numbers(text, end) or _is_note_after_year(text, start, end))
        if after in _NUMBER_GAP and re.match(r"\d{3}(?!\d)", text[end + 1 : end + 5]):
            return re.search(r"(?<!\d)\d{1,3}$", text[max(0, end - 4) : end]) is not None
    return False


def _is_list_of_numbers(text: str, separator: int) -> bool:
    """Say whether the comma at `separator` stands in a bracket of note numbers such as "[3,7,12]"."""
    if text[separator] != ",":
        return False
    window = text[max(0, separator - 40) : separator + 40]
    at = separator - max(0, separator - 40)
    left, right = window.rfind("[", 0, at), window.find("]", at)
    return left >= 0 and right >= 0 and re.fullmatch(r"[\d,;\s–-]+", window[left + 1 : right]) is not None


def _is_note_after_year(text: str, start: int, end: int) -> bool:
    """Say whether a quote ends with a year whose full stop has a note number glued to it: "… in 1987.3 The"."""
    if text[end] != ".":
        return False
    tail = re.match(r"\.\d{1,2}(?![\d.,%])", text[end : end + 4])
    return tail is not None and re.search(r"(?<![\d.,])(?:1[5-9]|20)\d\d$", text[max(start, end - 6) : end]) is not None


def cuts_word(text: str, start: int, end: int) -> bool:
    """Say whether [start, end) begins or ends inside a word."""
    left = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    return left or (end < len(text) and text[end].isalnum() and text[end - 1].isalnum())


def whole_words(text: str, start: int, end: int, longest: int = 30) -> tuple[int, int]:
    """Return [start, end) widened to the words that it cuts, by at most `longest` characters on each side."""
    low, high = max(0, start - longest), min(len(text), end + longest)
    while low < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < high and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end
