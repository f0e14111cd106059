"""What a number's own form shows: a telephone, a time, a volume, a long identifier, a version, degrees."""

from __future__ import annotations

import re

from helpers.numerals import Numeral

CLOCK_TIME = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?![0-9])")
PHONE = re.compile(r"\+?\(?[0-9]{1,4}\)?(?:[ \-.][0-9]{2,5}){2,6}(?![0-9])|0[0-9]{2,3}[-.][0-9]{5,8}(?![0-9])")
CHAIN = re.compile(r"[0-9]+(?:[-–][0-9]+){2,}-?")
DEGREES = re.compile(r"[°º] ?[0-9]{1,2}(?:[.,][0-9]+)? ?['’′](?: ?[0-9]{1,2}(?:[.,][0-9]+)? ?(?:[\"”″]|''))?")
VOLUME = re.compile(r" ?\([0-9]{1,3}\)(?:[,:] ?(?:pp?\. ?)?[0-9]{1,5}(?: ?[-–—] ?[0-9]{1,5})?)?")
TELLING = frozenset("°º(:-–")  # signs after a number that may tell what it is
OPENING = frozenset("+(")
POSTED = re.compile(r"[A-Z][a-z]+[ -]$")


def shape_reason(text: str, numeral: Numeral) -> tuple[str, int] | None:
    """Say what a number's own form shows, and where that ends: a telephone, a time, a long identifier, a version."""
    start, end, low, _, kind, _, _, _ = numeral
    follower = text[end : end + 1]
    before, first = text[start - 1 : start], text[start]
    if follower not in TELLING and first != "0" and before not in OPENING and low == text[start:end] and len(low) < 5:
        return None
    if kind == "dotted":
        return ("section-number" if len(low) <= 12 else "identifier"), end
    if kind == "long":
        return "identifier", end
    if follower in ("°", "º"):
        degrees = DEGREES.match(text, end)
        if degrees is not None:
            return "coordinate", degrees.end()
    if follower == "(" and low.isdecimal():
        volume = VOLUME.match(text, end)
        if volume is not None:
            return "citation", volume.end()
    if (
        low.isdecimal()
        and len(low) == end - start == 5
        and text[end : end + 1] in ("", ".", ",", ";", ")", "\n")
        and POSTED.search(text[max(0, start - 24) : start])
    ):
        return "identifier", end  # a postal code
    if follower == ":" and low.isdecimal() and len(low) < 3 and int(low) < 25:
        clock = CLOCK_TIME.match(text, start)
        if clock is not None:
            return "clock-time", clock.end()
    if follower in ("-", "–", " ", ")") or first == "0":
        dashed = follower in ("-", "–") or not text[start:end].isdigit()
        chain = CHAIN.match(text, start) if dashed else None
        if chain is not None:
            return "identifier" if len(chain[0]) < 8 or chain[0][0] not in "+0" else "phone", chain.end()
        opening = before in OPENING
        phone = PHONE.match(text, start - opening) if opening or first == "0" else None
        if phone is not None and sum(character.isdigit() for character in phone[0]) >= 8:
            return "phone", phone.end()
    if first == "0" and end - start > 1 and text[start + 1].isdigit() and not numeral.scaled and "." not in low:
        return "identifier", end
    if len(low) >= 10 and end - start == len(low) and before not in ("-", "−"):
        return None if text[end : end + 12].strip()[:1].isalpha() else ("identifier", end)
    return None
