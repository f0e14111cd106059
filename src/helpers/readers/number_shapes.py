"""What a number's own form shows: a telephone, a time, a volume, a long identifier, a version, degrees."""

from __future__ import annotations

import re

from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.wordnumerals import Numeral

CLOCK_TIME = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?![0-9]|[.,][0-9]{3})")
PHONE = re.compile(
    r"\+[0-9]{1,4}(?:[ \-.()]{1,2}[0-9]{1,6}){2,6}(?![0-9])|\+?\(?[0-9]{1,5}\)?(?:[ \-.][0-9]{2,6}){2,6}(?![0-9])|0[0-9]{2,4}[-.][0-9]{5,8}(?![0-9])|\(0[0-9]{1,4}\)[ ]?[0-9]{5,8}(?![0-9])"
)
CODE = re.compile(r"(?:-[0-9]{2,8}){1,4}X?(?![0-9A-Za-z])")  # ISSN 0000-4417
EARLY = re.compile(
    r"0[0-9][.:][0-5][0-9](?: ?[-–—] ?[0-2][0-9][.:][0-5][0-9])?(?![0-9%]|[.,:][0-9])"
)  # 00.01, 09.00–11.40
CHAIN = re.compile(r"[0-9]+(?:[-–][0-9]+){2,}-?")
DEGREES = re.compile(r"[°º] ?[0-9]{1,2}(?:[.,][0-9]+)? ?['’′](?: ?[0-9]{1,2}(?:[.,][0-9]+)? ?(?:[\"”″]|''))?")
ALWAYS = re.compile(r"(?:24/7|20/20)(?![0-9/])|50[-–:/]50(?![0-9%])|50\+[0-9]+(?![0-9%])")
ALWAYS_SIGNS = frozenset("/-–:+")
DOTTED_CODE = re.compile(r"(?:[-.][0-9]{1,6}){1,3}(?![0-9A-Za-z%])")
REPORTED = re.compile(
    r" (?:[A-Z][A-Za-z.&]*[ ]){1,4}[0-9]{1,5}(?:, [a-z]{2,4}\.? [0-9]{1,5}(?:[-–][0-9]{1,5})?)?(?![0-9%])"
)
REPORTED_YEAR = re.compile(r"[(\[][12][0-9]{3}[)\]] $")  # Dorrit v Pell (1889) 14 App Cas 337, at 341
TELLING = frozenset("°º(:-–,/")  # signs after a number that may tell what it is
OPENING = frozenset("+(")
AFTER = frozenset(",:)]")
SPACED_VOLUME = re.compile(r" \([0-9]{1,3}\): ?[0-9]{1,5} ?[-–—] ?[0-9]{1,5}")  # History 22 (2): 145–168
CLOCK_DOTTED = re.compile(r"[0-9]{1,2}\.[0-9]{2}(?= ?[ap]\.?m\b)")  # 10.15 a.m.
VOLUME = re.compile(
    rf" ?\([0-9]{{1,3}}\)(?:[,:] ?(?:\(?[12][0-9]{{3}}\)?[,:.] ?)?(?:(?:{alternatives(listed('citations', 'citations', 'page_signs'))}) ?)?"
    r"[0-9]{1,5}(?: ?[-–—] ?[0-9]{1,5})?(?:[,.] ?[12][0-9]{3}(?=[.\n]|$))?)?"
)
REGISTERED = re.compile(r"(?:/[0-9A-Za-z.\-]{1,12}){1,3}/[0-9]{4}(?![0-9])")  # 188.44/671/2018, 12/SK/2018
POSTCODE = re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,2}[0-9]{1,2}[A-Z]?[ ]$")
INWARD = re.compile(r"[0-9][A-Z]{2}(?![A-Za-z0-9])")
PAGE_SIGNS = alternatives(listed("citations", "citations", "page_signs"))
WORK = re.compile(
    rf", (?:(?:{PAGE_SIGNS}) ?)?[0-9]{{1,5}} ?[-–—] ?[0-9]{{1,5}}(?=[.;\n]|$)"
)  # Epidemiological Record 92, 205–227.
TITLED = re.compile(r"[A-Z][a-z]+ $")
JOURNAL = re.compile(r"[0-9] ?\([0-9]{1,3}\)[,:]? ?\(?[12][0-9]{3}\)?[,:.] ?(?:[a-z]{1,3}\. ?)?$")  # 7(1), 2020, 33
PAGES = re.compile(r"[0-9]{1,5}(?: ?[-–—] ?[0-9]{1,5})?")
POSTED = re.compile(r"[A-Z][a-z]+[ -]$")
VERSE = re.compile(r"[0-9]{1,3}:[0-9]{1,3}(?:[-–—][0-9]{1,3})?(?:, ?[0-9]{1,3}(?:[-–—][0-9]{1,3})?)*(?![0-9%])")
BOOKED = re.compile(r" [A-Z][a-z]{1,14}\.? [0-9]{1,3}:[0-9]")  # 1 Cor. 13:4
BOOK_NAME = re.compile(r"[A-Z][a-z]{1,14}\.? $")
ACUITIES = {  # the distances at which an eye is tested, and those at which a good eye sees as much
    first: frozenset("5 6 7.5 9 12 15 18 20 24 25 30 36 40 48 50 60 70 80 100 200 400".split())
    for first in ("3", "6", "20")
}


def shape_reason(text: str, numeral: Numeral) -> tuple[str, int] | None:
    """Say what a number's own form shows, and where that ends: a telephone, a time, a long identifier, a version."""
    start, end, low, _, kind, _, _, _ = numeral
    follower = text[end : end + 1]
    before, first = text[start - 1 : start], text[start]
    plain = low == text[start:end] and len(low) < 5 and first != "0"
    if plain and follower not in TELLING and before not in OPENING and text[start - 2 : start - 1] not in AFTER:
        if follower != " " or text[end + 1 : end + 2] != "(":
            return None
    if follower == " " and before == " " and REPORTED_YEAR.search(text, max(0, start - 7), start):
        reported = REPORTED.match(text, end)
        if reported is not None:
            return "citation", reported.end()
    if follower in ALWAYS_SIGNS and first in "25":
        always = ALWAYS.match(text, start)
        if always is not None:
            return "idiom", always.end()
    if kind == "dotted":
        code = DOTTED_CODE.match(text, end) if follower == "-" else None  # 01.234.567.8-322.000
        return ("section-number" if len(low) <= 12 and code is None else "identifier"), code.end() if code else end
    if kind == "long":
        return "identifier", end
    if text[start + 1 : start + 3].isupper() and INWARD.match(text, start):
        if POSTCODE.search(text[max(0, start - 6) : start]):
            return "identifier", start + 3
    if follower in ("°", "º"):
        degrees = DEGREES.match(text, end)
        if degrees is not None:
            return "coordinate", degrees.end()
    if follower == "/":
        registered = REGISTERED.match(text, end)
        if registered is not None:
            return "identifier", registered.end()
    spaced = SPACED_VOLUME.match(text, end) if follower == " " and low.isdecimal() else None
    if spaced is not None:
        return "citation", spaced.end()
    dotted = CLOCK_DOTTED.match(text, start) if follower == " " and "." in text[start:end] else None
    if dotted is not None:
        return "clock-time", dotted.end()
    if follower == "(" and low.isdecimal():
        volume = VOLUME.match(text, end)
        if volume is not None:
            return "citation", volume.end()
    if follower == "," and low.isdecimal() and len(low) <= 3:
        work = WORK.match(text, end)
        if work is not None and TITLED.search(text, max(0, start - 24), start):
            return "citation", work.end()
    if ")" in text[max(0, start - 16) : start - 5] and JOURNAL.search(text[max(0, start - 28) : start]):
        pages = PAGES.match(text, start)
        return "page", pages.end() if pages is not None else end
    if (
        low.isdecimal()
        and len(low) == end - start == 5
        and (text[end : end + 1] in ("", ".", ",", ";", ")", "\n") or text[end : end + 2] in (" ·", " |"))
        and POSTED.search(text[max(0, start - 24) : start])
    ):
        return "identifier", end  # a postal code
    if first == "0" and text[start + 1 : start + 2].isdigit():
        early = EARLY.match(text, start)
        if early is not None and text[early.start() : early.end()].count(":") != 1 and int(text[start + 1]) < 10:
            return "clock-time", early.end()
    if follower == ":" and low.isdecimal() and len(low) < 3 and int(low) < 25:
        clock = CLOCK_TIME.match(text, start)
        if clock is not None:
            return "clock-time", clock.end()
    if follower in ("-", "–", " ", ")") or first == "0" or before == "+":
        dashed = follower in ("-", "–") or not text[start:end].isdigit()
        chain = CHAIN.match(text, start) if dashed else None
        if chain is not None:
            return "identifier" if len(chain[0]) < 8 or chain[0][0] not in "+0" else "phone", chain.end()
        opening = before in OPENING
        phone = PHONE.match(text, start - opening) if opening or first == "0" else None
        if phone is not None and sum(character.isdigit() for character in phone[0]) >= 8:
            return "phone", phone.end()
    if first == "0" and end - start > 1 and text[start + 1].isdigit() and not numeral.scaled and "." not in low:
        code = CODE.match(text, end)
        return "identifier", code.end() if code is not None else end
    if len(low) >= 10 and end - start == len(low) and before not in ("-", "−"):
        return None if text[end : end + 12].strip()[:1].isalpha() else ("identifier", end)
    return None


def verse_end(text: str, numeral: Numeral, lexicon: Lexicon) -> int:
    """Return where a chapter and verse end behind the name of a book, "Yoh. 3:16", "1 Cor. 13:4–7", or 0."""
    if not numeral.low.isdecimal() or len(numeral.low) > 3:
        return 0
    if text[numeral.end] == " ":
        booked = BOOKED.match(text, numeral.end) if numeral.low in ("1", "2", "3") else None
        whole = VERSE.search(text, booked.end() - 6, booked.end() + 24) if booked is not None else None
        return whole.end() if whole is not None else 0
    whole = VERSE.match(text, numeral.start)
    named = BOOK_NAME.search(text, max(0, numeral.start - 18), numeral.start) if whole is not None else None
    if whole is None or named is None:
        return 0
    name = named[0].rstrip(". ").lower()
    told = lexicon.marks["ratio"] | lexicon.marks["scores"] | lexicon.context["times"] | lexicon.context["clock_before"]
    return 0 if name in told or lexicon.labels.get(name) == "clock-time" else whole.end()


def is_acuity(text: str, numeral: Numeral, lexicon: Lexicon) -> bool:
    """Say whether a fraction is how well an eye sees: a visual acuity of 6/18 or better."""
    first, _, second = text[numeral.start : numeral.end].partition("/")
    if second not in ACUITIES.get(first, ()):
        return False
    around = text[max(0, numeral.start - 100) : numeral.end + 60].lower()
    return any(word in around for word in lexicon.context["acuity"])
