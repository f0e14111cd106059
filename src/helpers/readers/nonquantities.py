"""Why a number in digits counts nothing: list markers, pages, footnotes, laws, citations, telephones, addresses, names."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.addresses import is_of_street
from helpers.readers.ages import is_age, is_age_between, is_age_of_initials
from helpers.readers.bare_years import bare_year, looks_year
from helpers.readers.brackets import bracket_reason, is_cited_page
from helpers.readers.bylines import in_byline
from helpers.readers.clock_times import clock_time
from helpers.readers.glued import glued_reason, word_end
from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.markers import ends_contents, line_start, marker_reason
from helpers.readers.measures import measure_after
from helpers.readers.mention import Mention
from helpers.readers.name_numbers import CLOSING, is_model, is_of_acronym
from helpers.readers.nouns import noun_after
from helpers.readers.number_labels import BOOK, FOLLOWER, is_numbered, label_end, label_reason, measured_range
from helpers.readers.number_shapes import PAGE_SIGNS, is_acuity, shape_reason, verse_end
from helpers.readers.other_calendars import other_date_end
from helpers.readers.reading import BLANK, CLINGING, Place, Reading, dismissed
from helpers.readers.sizes import TIMES_SIGNS, is_size
from helpers.readers.statistic_signs import is_test_value
from helpers.readers.things import is_long, is_things
from helpers.readers.word_flags import CLOCK, COORDINATE, LABEL, MONEY
from helpers.readers.wordnumerals import Numeral

EXTENSIONS = listed("context", "phone", "extension")
EXTENSION = re.compile(rf"[0-9]{{3}}[ ,;(]{{1,3}}(?:{alternatives(EXTENSIONS)})\.? $")  # 555-0131, extension 22
RULE = re.compile(r"[0-9]{1,3}\+[0-9]{1,3}(?:[a-z]{2})?(?![0-9A-Za-z]|[.,][0-9])")  # 50+1, 90+3rd
BOOKS = frozenset("123")
PLATE = re.compile(r" [A-Z]{1,3}(?![A-Za-z0-9])")  # H 4512 KD
PLATED = re.compile(r"(?<![A-Za-z0-9.&-])[A-Z]{1,2} $")
PAGED_BY = frozenset(sign[0] for sign in listed("citations", "citations", "page_signs"))
PAGED = re.compile(rf", (?:{PAGE_SIGNS}) ?[0-9]")  # book 6, p. 14
DIRECTED = re.compile(r"[0-9][°º'’′\" ]{0,2}[NSE](?![A-Za-z])")
ITEM_NUMBER = re.compile(r"[0-9]{1,3}/[0-9]{1,4}(?![0-9/])")
INLINE = frozenset(
    (": ", "; ", "· ", "| ", "• ", "– ", "— ", "  ")
)  # before an item within a line, or an indented page
LINE_OF_CONTENTS = 8
MARK = 8  # characters of a note's mark that is written with blanks: [ 7, 8 ]


@lru_cache(maxsize=1)
def _clock_span() -> re.Pattern[str]:
    after = alternatives(listed("context", "clock", "after"))
    hour = r"[0-9]{1,2}(?:[.:][0-9]{2})?"
    return re.compile(rf"{hour} ?[-–] ?{hour} ?(?:{after})(?![^\W_])", re.I)


def dismissal(reading: Reading, numeral: Numeral, place: Place) -> Mention | None:
    """Return a number in digits as dismissed, with the reason; None if it may be a quantity. No currency stands before it."""
    text, lexicon = reading.text, reading.lexicon
    start, end, low, _, _, _, _, _ = numeral
    _, _, ceiling, before, words, last, flags = place
    after = text[end : end + 1]
    second = text[end + 1 : end + 2] if after == " " else ""
    if second.isalpha():
        dated = other_date_end(text, numeral)
        if dated:
            return dismissed(numeral, "other-calendar", dated)
    if ((second or after) in TIMES_SIGNS or before in TIMES_SIGNS) and is_size(reading, numeral):
        return None  # plots of 12x20 m, 2x500 mg
    if before == " " and text.rfind("[", max(0, start - MARK), start) >= 0 and bracket_reason(reading, numeral, place):
        return dismissed(numeral, "citation")
    if before not in BLANK and before:
        touching = _touching(reading, numeral, place)
        if touching is not None:
            return touching
    if after == "+":
        whole = RULE.match(text, start)
        if whole is not None:
            return dismissed(numeral, "identifier", whole.end())
    if (after == "/" or numeral.kind == "fraction") and reading.numbered_items():
        item = ITEM_NUMBER.match(text, start)
        heads = item is not None and line_start(text, start)
        if item is not None and (
            heads or (reading.is_item(item[0]) and not noun_after(text, item.end(), lexicon).noun)
        ):
            return dismissed(numeral, "heading-number" if heads else "identifier", item.end())
    if (
        after in ("\n", "")
        and before in " \t."
        and before
        and end - start < 4
        and low.isdecimal()
        and start > LINE_OF_CONTENTS
    ):
        if ends_contents(reading, numeral):
            return dismissed(numeral, "page")
    if words and words[-1][-1] in "=<>≤≥" and is_test_value(text, numeral, lexicon):
        return dismissed(numeral, "statistic")
    if (
        start < 13
        or after in (".", ")")
        or text[start - 2 : start] in INLINE
        or text.find("\n", start - 12, start) >= 0
    ):
        found = marker_reason(reading, numeral)
        if found:
            return dismissed(numeral, found)
    if place.last in lexicon.clock_leads:
        clock_end = clock_time(text, numeral, place, lexicon)
        if clock_end:
            return dismissed(numeral, "clock-time", clock_end if clock_end > end else None)
    if flags & LABEL and lexicon.labels.get(last) == "citation":
        book = BOOK.match(text, end)  # ISBN 0 00 555014 1
        if book is not None and sum(character.isdigit() for character in book[0]) > 6:
            return dismissed(numeral, "citation", min(book.end(), ceiling))
    if after == ":" or (end - start == 1 and low in BOOKS and second.isupper()):
        verse = verse_end(text, numeral, lexicon)
        if verse:
            return dismissed(numeral, "citation", verse)
    if after == "," and text[end + 2 : end + 3] in PAGED_BY and PAGED.match(text, end) is not None and low.isdecimal():
        return dismissed(numeral, "citation")
    if numeral.kind == "fraction" and after != "%" and is_acuity(text, numeral, lexicon):
        return dismissed(numeral, "identifier")
    if second and before == " " and lexicon.language == "id" and second.isupper() and text[start - 2].isupper():
        plate = PLATE.match(text, end) if PLATED.search(text, max(0, start - 4), start) is not None else None
        if plate is not None and measure_after(text, end, lexicon) is None:
            return dismissed(numeral, "identifier", plate.end())
    if after in ("-", "–") and low.replace(".", "").isdecimal():
        span = _clock_span().match(text, start)
        if span is not None:
            return dismissed(numeral, "clock-time", span.end())  # 2–5 p.m.
    shaped = shape_reason(text, numeral)
    if shaped is not None and not (
        shaped[0] == "clock-time" and not lexicon.marks["ratio"].isdisjoint(word.strip(":(,") for word in words)
    ):
        return dismissed(numeral, shaped[0], min(shaped[1], ceiling) if shaped[1] > end else None)
    if ":" in text[max(0, start - 2) : start] and is_cited_page(reading, numeral):
        return dismissed(numeral, "page", label_end(text, numeral, ceiling, "page", lexicon))
    if flags & LABEL:
        found = label_reason(text, numeral, place, lexicon)
        if found and not (found.endswith("-number") and measured_range(text, numeral, ceiling, lexicon)):
            return dismissed(numeral, found, label_end(text, numeral, ceiling, found, lexicon, last))
    if (
        len(words) > 1
        and words[-2].lstrip(CLINGING) in lexicon.marks["numbered_by"]
        and is_numbered(text, numeral, place, lexicon)
    ):
        return dismissed(numeral, "identifier", label_end(text, numeral, ceiling, "identifier", lexicon))
    if flags & COORDINATE:
        return dismissed(numeral, "coordinate")
    if after in CLOSING and len(words) > 1 and words[-2].lstrip("(") in lexicon.see:
        if (
            low.isdecimal()
            and last.isalpha()
            and last == words[-1]
            and last not in lexicon.hedges_before
            and not flags & MONEY
        ):
            return dismissed(numeral, "reference")  # see note 12
    if "." in low and last in lexicon.noun_stops and text[start:end] in reading.sections():
        if after in CLOSING and after not in ("-", "–"):
            return dismissed(numeral, "section-number")  # return to it in 4.3
    if low.isdecimal() and end - start < 7 and is_of_street(reading, numeral, place):
        if measured_range(text, numeral, ceiling, lexicon):
            return None
        return dismissed(numeral, "address")
    if before == " " and after == " " and text[start - 2] in "–—-" and _between_dashes(text, start, end):
        return dismissed(numeral, "page")  # Printed on recycled paper – 11 – TAO
    if before == " " and after == "," and last and text[start - 2] == "," and is_age_between(text, numeral, lexicon):
        return _age(numeral)
    if before == " " and end - start < 6 and after in ",; \n*" and text[start - 2].isalpha() and in_byline(text, start):
        return dismissed(numeral, "footnote")
    if last in EXTENSIONS and EXTENSION.search(text, max(0, start - 28), start) is not None:
        return dismissed(numeral, "phone")
    if (
        start > 2
        and before in BLANK
        and (text[start - 2].isupper() or text[start - 2] == ":")
        and is_of_acronym(reading, numeral, place)
    ):
        return dismissed(numeral, "identifier")
    if after not in CLOSING:
        following = _before_word(text, numeral, after, lexicon)
        if following:
            return dismissed(numeral, following)
    if end - start > 4 and is_long(reading, numeral, place):
        return dismissed(numeral, "identifier")
    if end - start < 5 and text[start - 1 - len(last)].isupper() and is_things(reading, numeral, place):
        return dismissed(numeral, "identifier", label_end(text, numeral, ceiling, "identifier", lexicon, "s"))
    if before == " " and last.isalpha() and text[start - 1 - len(last)].isupper() and is_model(reading, numeral, place):
        return dismissed(numeral, "identifier")
    if end - start == 4 and looks_year(numeral) and after not in ("%", "°") and bare_year(reading, numeral, place):
        return dismissed(numeral, "year")
    return None


def _touching(reading: Reading, numeral: Numeral, place: Place) -> Mention | None:
    """Return a number that touches a bracket, a sign or letters before it as what they make of it: an age, a footnote."""
    text, lexicon, end = reading.text, reading.lexicon, numeral.end
    before = place.before
    if before in "[(,;–-":
        closed = before == "(" and text[end : end + 1] == ")"
        if closed and numeral.low.isdecimal() and is_age_of_initials(text, numeral, lexicon):
            return _age(numeral)
        reason = bracket_reason(reading, numeral, place)
        if reason == "reference" and is_age(text, numeral, lexicon):
            return _age(numeral)
        if reason:
            return dismissed(numeral, reason)
    found = glued_reason(text, numeral, lexicon)
    if found:
        return dismissed(numeral, found, word_end(text, end) if found == "identifier" else None)
    return None


def _age(numeral: Numeral) -> Mention:
    """Return a number as the age of a person."""
    return Mention(numeral.start, numeral.end, "duration", f"P{numeral.low}Y", "years", "", "none", "age")


def _before_word(text: str, numeral: Numeral, after: str, lexicon: Lexicon) -> str:
    """Say what the word after a number makes of it: a coordinate, a time of the day; "" if neither."""
    follower = FOLLOWER.match(text, numeral.end + (after == "°"))
    if follower is None:
        return ""
    word, low = follower[1].lower(), numeral.low
    flags = lexicon.right.get(word, 0)
    if len(word) == 1 and text[follower.end() : follower.end() + 1] == ".":  # 6 a.m.
        flags |= lexicon.right.get(text[follower.start(1) : follower.end() + 2].lower(), 0) & CLOCK
    if flags & COORDINATE and (
        after == "°"
        or (len(word) > 2 and word not in lexicon.ambiguous_coordinates)
        or (follower[1].isupper() and (len(word) > 1 or _beside_coordinate(text, numeral, follower.end())))
    ):
        return "coordinate"
    hour = flags & CLOCK and not numeral.scaled and len(low) <= 2 and low.isdecimal() and int(low) <= 24
    return "clock-time" if hour else ""


def _beside_coordinate(text: str, numeral: Numeral, end: int) -> bool:
    """Say whether a letter after a number is a direction, as a decimal or another coordinate beside it tells: 6.2 S, 106.8 E; not 64 W."""
    if "." not in numeral.low:
        return False
    return text[end - 1] != "W" or DIRECTED.search(text, max(0, numeral.start - 24), end + 24) is not None


def _between_dashes(text: str, start: int, end: int) -> bool:
    """Say whether a number stands between dashes near the end of its line, as a page's does."""
    stop = text.find("\n", end, end + 24)
    return (
        end - start < 5
        and text[start - 3 : start - 2] in (" ", "\n", "")
        and text[end + 1 : end + 3] in ("– ", "— ", "- ", "–\n", "—\n", "-\n", "–", "—", "-")
        and (stop >= 0 or len(text) < end + 24)
    )
