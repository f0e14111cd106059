"""Words before a number that make it a name's or a place's number: pages, laws, tables, sections, telephones."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.measures import measure_after
from helpers.readers.nouns import noun_after
from helpers.readers.reading import CLINGING, LEFT, Place
from helpers.readers.things import numbers_thing, things_end
from helpers.readers.wordnumerals import Numeral

FOLLOWER = re.compile(r"[ \t\xa0]*([^\W\d_]+|[%/])")
SCHOOL_YEARS = 13
BOOK = re.compile(r"(?:[- ][0-9]{1,7}){1,5}X?(?![0-9A-Za-z])")
OF_YEAR = re.compile(r" [^\W\d_]+ [12][0-9]{3}(?![0-9])")
SECOND = re.compile(r"[ ]?[-–—][ ]?[0-9]{1,4}(?:[.,][0-9]{1,3})?(?=[ \n])")
NEXT_TO = re.compile(r" ([a-z]{1,4}) ([0-9]{1,2})(?![0-9A-Za-z%]|[.,/:-][0-9])")
LOST_DASH = re.compile(r" [0-9]{1,5}(?=[.\n])")
MORE_DIGITS = re.compile(r"(?:[-. ][0-9]{1,8}){1,6}(?![0-9A-Za-z%]|[.,][0-9])")
ROW_WORDS = 6  # of the first cell of a row
NAMED_IN_WORDS = frozenset(("section-number", "table-number", "law-number", "clock-time"))
WEAK = frozenset(("section-number", "identifier", "citation"))  # labels that are common nouns too


@lru_cache(maxsize=1)
def _more_labels() -> re.Pattern[str]:
    """Return a pattern of a number that goes on the row of a label: "5 and 6", "3 (b), 4"."""
    joins, lists = (alternatives(listed("numbers", "joins", key)) for key in ("labels", "lists"))
    row = (
        rf"(?:,? (?:{joins}) |, ?)[0-9]{{1,4}}[A-Z](?![0-9A-Za-z%])|"  # seats 14A and 14B
        rf"(?: \([^()\n]{{1,40}}\)(?=[, ]))?(?:,? (?:{joins}) |, ?)(?=[0-9])[0-9]{{1,5}}[A-Za-z]?(?![0-9A-Za-z%]|[.,][0-9])"
        rf"(?![ \t](?!(?:{lists})[ \t])[a-z]{{2,}}[^\W\d_])"
    )
    return re.compile(rf"[A-Za-z]?(?:[ \t]?[-–—−&][ \t]?(?=[0-9])[0-9]{{1,5}}(?:\.[0-9]{{1,3}})?(?![0-9%])|{row})")


@lru_cache(maxsize=1)
def _more_sections() -> re.Pattern[str]:
    """Return a pattern of a section that goes on the row of another: "5.4 to 5.6", "4.2, 4.3"."""
    joins = alternatives(listed("numbers", "joins", "labels"))
    return re.compile(
        rf"(?:,? (?:{joins}) |, ?|[ ]?[-–—][ ]?)[0-9]{{1,2}}\.[0-9]{{1,2}}(?![0-9A-Za-z%]|[.,][0-9]|[ ][a-z]{{2,}}s\b)"
    )


@lru_cache(maxsize=1)
def _up_to() -> re.Pattern[str]:
    words = alternatives(listed("numbers", "joins", "up_to"))
    return re.compile(rf" (?:{words}) [0-9]{{1,3}} (?=[^\W\d_])([^\W\d_]+)(?![^\W_])")


@lru_cache(maxsize=1)
def _of_all() -> re.Pattern[str]:
    words = alternatives(listed("nouns", "links", "words"))
    return re.compile(rf"(?:[ \t]?/[ \t]?|[ \t](?:{words})[ \t])[0-9]{{1,4}}(?![0-9])")


def label_reason(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> str | None:
    """Say whether the word before a number makes it the number of a page, a law, a table, a section, a telephone."""
    if "-" in place.last:  # "strong-room 2"
        place = place._replace(last=place.last.rpartition("-")[2])
    clinging = place.words[-1]
    word = place.last
    reason = lexicon.labels.get(word) or lexicon.labels.get(word + ".")
    if clinging.endswith((",", ";")):
        return None
    if word in lexicon.numbered:
        return reason if numbers_thing(text, numeral, place, lexicon) else None
    if word in lexicon.marks["number_marks"]:
        return _number_mark_reason(text, numeral, place, lexicon)
    if reason is None:
        return None
    if numeral.scaled:  # Fig. 10B
        named = (
            reason in ("table-number", "section-number")
            and numeral.end - numeral.start <= 4
            and (text[numeral.end - 1].isupper() or text[numeral.end - 2 : numeral.end - 1].isdigit())
        )
        return reason if named else None
    if len(word) <= 2 and not clinging.endswith((".", ":")) and word in lexicon.dotted_labels:
        marker = word in lexicon.unit_signs and text[numeral.start - 1 - len(word)].isupper()
        return reason if marker and not numeral.scaled and numeral.low.isdecimal() else None  # Jalan Raya Km 47
    if reason in ("page", "phone", "clock-time"):
        return reason
    if reason == "section-number" and _ends_row(text, numeral):
        return None
    if reason == "day-of-month":
        follower = FOLLOWER.match(text, numeral.end)
        dated = follower is not None and follower[1][0].isupper()  # tanggal 28 April2017
        counted = follower is not None and follower[1].islower() and follower[1] in lexicon.nouns
        return reason if numeral.low.isdecimal() and 0 < int(numeral.low[:6]) < 32 and not (counted or dated) else None
    if numeral.kind == "fraction" and reason == "identifier" and numeral.pattern == "digits/digits":
        return reason  # tipe 36/72
    if (
        "," in text[numeral.start : numeral.end - 2]
        or (
            "," in text[numeral.start : numeral.end]
            and reason in ("identifier", "section-number")
            and "." in numeral.low
        )
        or not numeral.low.replace(".", "").isdecimal()
        or (len(numeral.low) > 4 and reason not in ("identifier", "citation"))
    ):
        return None
    if measure_after(text, numeral.end, lexicon) is not None:
        return None
    if word in lexicon.context["label_small"] and not _is_small(text, numeral, place, lexicon):
        return None
    if word in lexicon.context["label_within"]:
        before = (each.strip(CLINGING) for each in " ".join(place.words[:-1]).split())
        if all(lexicon.labels.get(each) != "law-number" for each in before):
            return None  # tidak pernah ada angka 50
    if reason == "table-number" and not clinging.endswith((".", ":")):
        follower = FOLLOWER.match(text, numeral.end)
        if follower is not None and follower[1].islower() and _is_counted(follower[1], lexicon):
            return None  # nasi kotak 45 bungkus
    if reason in WEAK:
        words = text[max(0, numeral.start - LEFT) : numeral.start].lower().split()
        if len(words) > 1 and words[-2] in lexicon.context["label_not_after"]:
            return None
        follower = FOLLOWER.match(text, numeral.end)
        if _is_name(text, numeral, place, lexicon):
            return reason
        if _is_several(place.last) and follower is not None and _is_several(follower[1]):
            return None  # "On Orra Levels 72 pairs bred"
        if follower is not None and _is_counted(follower[1].lower(), lexicon) and not follower[1].isupper():
            return reason if clinging.endswith(".") and follower[1].istitle() else None  # Lt. 2 Kantor Bupati
        if follower is not None and clinging.endswith(":") and follower[1].islower():
            if len(follower[1]) > 3 or follower[1] in lexicon.marks["of_all"]:
                return None  # Mother and baby unit: 24 places; English: 14 of 20
    return reason


def _ends_row(text: str, numeral: Numeral) -> bool:
    """Say whether a number is the last cell of a row whose first words end in a label: "Tonsay group   26", "- Night class: 31"."""
    if (
        text[numeral.end : numeral.end + 1] not in ("\n", "")
        or text[numeral.start - 2 : numeral.start - 1] not in ": \t"
    ):
        return False
    begin = text.rfind("\n", max(0, numeral.start - LEFT), numeral.start) + 1
    words = text[begin : numeral.start].strip(" \t-*•:|").split()
    return len(words) > 1 and words[-1].islower() and len(words) < ROW_WORDS


def _is_small(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> bool:
    """Say whether a number after "year" is a school's or a programme's: in years 7 to 11; not "the year 40 died".

    With a letter right behind it, it is a name's: seats 14A and 14B.
    """
    clings = text[numeral.end - 1].isalpha() or text[numeral.end : numeral.end + 1].isalpha()
    if clings and text[numeral.start].isdigit():
        return True
    former = place.words[-2].rpartition(" ")[2] if len(place.words) > 1 else ""
    if not numeral.low.isdecimal() or int(numeral.low) > SCHOOL_YEARS or numeral.scaled:
        return False
    if former in lexicon.context["label_not_after"] or former in lexicon.marks["articles"] or former[-1:].isdigit():
        return False
    return _is_name(text, numeral, place, lexicon) or not noun_after(text, numeral.end, lexicon).noun


def _is_several(word: str) -> bool:
    """Say whether an English word has the ending of several: "levels", not "class"."""
    return word.endswith("s") and not word.endswith("ss")


def _is_name(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> bool:
    """Say whether a label and its number stand before a noun as its name: "Grade 5 pupils", "Zone 3 farmers"."""
    if lexicon.language != "en" or numeral.end - numeral.start > 2 or place.words[-1] != place.last:
        return False
    if _is_several(place.last):
        return False
    first = numeral.start - 1 - len(place.last)
    return text[first].isupper() and text[first + 1 : numeral.start - 1].lower() == place.last[1:]


def _is_counted(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word is what is counted or a piece of it."""
    return word in lexicon.nouns or word in lexicon.classifiers or word in lexicon.packages


def word_label_reason(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> str | None:
    """Say whether a number in words is a chapter's or a table's: chapter seven, BAB DUA; not "part one of the crew"."""
    reason = lexicon.labels.get(place.last)
    if reason not in NAMED_IN_WORDS or place.words[-1][-1:] in ",;.:" or not numeral.low.isdecimal():
        return None
    ahead = FOLLOWER.match(text, numeral.end)
    if (
        place.last in lexicon.context["label_time"]
        and len(place.words) > 1
        and place.words[-2] in lexicon.context["label_time_after"]
        and ahead is not None
        and ahead[1].islower()
    ):
        return None  # "at the end of the year six surgeons"
    if measure_after(text, numeral.end, lexicon) is not None or (reason == "clock-time" and int(numeral.low) > 24):
        return None
    if place.last in lexicon.context["label_small"] and not _is_small(text, numeral, place, lexicon):
        return None  # at the end of the year six surgeons
    follower = FOLLOWER.match(text, numeral.end)
    if follower is not None and follower[1].islower() and _is_counted(follower[1], lexicon):
        return None
    return reason


def _number_mark_reason(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> str | None:
    """Say what "nomor" or "No." makes of a number: a law's, a journal's, an identifier; None where it is a rank."""
    if text[numeral.end : numeral.end + 1] == "/" and "." in text[numeral.start : numeral.end]:
        return "identifier"
    if numeral.end - numeral.start > 4 and not text[numeral.start : numeral.end].isalnum():
        return "identifier" if place.words[-1] == "no." else None  # the entries number 31,200
    words = text[max(place.floor, place.start - LEFT) : place.start].lower().split()
    words = words[:-1] if words[-1] == ":" else words
    left = {word.strip("([{\"'“”‘’*_.,;:") for word in words[-5:-1]}
    follower = FOLLOWER.match(text, numeral.end)
    after = follower[1].lower() if follower else ""
    if lexicon.labels.get(after) == "day-of-month" or after in lexicon.context["dated"]:
        return "law-number"  # Akta No. 8 tanggal 3 Mei 2011
    if after in lexicon.context["law_year"] and OF_YEAR.match(text, numeral.end):
        return "law-number"  # case no. 4 of 2019
    law_year = after in lexicon.context["law_year"] and (len(after) > 2 or len(numeral.low) > 1)
    if not left.isdisjoint(lexicon.context["law"]) or law_year or after == "/":
        return "law-number"
    if not left.isdisjoint(lexicon.context["cite"]):
        return "citation"
    if not left.isdisjoint(lexicon.rank_nouns):
        return None
    former = words[-2].strip("([{\"'“”‘’*_.,;:") if len(words) > 1 else ""
    if lexicon.labels.get(former) in ("identifier", "section-number") and not words[-2].endswith((",", ";", ".")):
        return "identifier"  # bus nomor 8
    if numeral.low.isdecimal() and int(numeral.low[:6]) <= 10 and after and after not in lexicon.context["law"]:
        return None
    return "identifier"


def is_numbered(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> bool:
    """Say whether a number is that of the thing named before it: "nomor anggota 2207", not "nomor urut: 12 calon"."""
    if not numeral.low.isdecimal() or numeral.scaled or not place.words[-1].rstrip(".:").isalpha():
        return False
    if (
        not text[numeral.start : numeral.end].isalnum()
        or place.last in lexicon.noun_stops
        or place.last in lexicon.hedges_before
    ):
        return False
    follower = FOLLOWER.match(text, numeral.end)
    return follower is None or not (follower[1] in "%/" or _is_counted(follower[1].lower(), lexicon))


def measured_range(text: str, numeral: Numeral, ceiling: int, lexicon: Lexicon) -> bool:
    """Say whether a number opens a range with a unit, and is none of a label: gelombang 2,5–4 meter."""
    second = SECOND.match(text, numeral.end)
    if second is None or second.end() > ceiling:
        return False
    return measure_after(text, second.end(), lexicon) is not None


def label_end(text: str, numeral: Numeral, ceiling: int, reason: str, lexicon: Lexicon, word: str = "") -> int:
    """Return the end of a labelled number with those that follow: pages 3–4, articles 5 and 6, Fig. 2B."""
    end = numeral.end
    two = NEXT_TO.match(text, end) if text[end : end + 1] == " " and numeral.low.isdecimal() else None
    if two is not None and two.end() <= ceiling and int(two[2]) == int(numeral.low) + 1 and len(numeral.low) < 3:
        large = text[text.rfind(" ", 0, numeral.start - 1) + 1 : numeral.start - 1].istitle()
        counted = (
            two[1] not in lexicon.range_words["or"] and noun_after(text, two.end(), lexicon).unit in lexicon.counted
        )
        if large and two[1] in lexicon.listing and not counted and measure_after(text, two.end(), lexicon) is None:
            return two.end()  # Grade 3 or 4 events; not "in Ward 3 and 4 people"
    if word in lexicon.numbered:
        return things_end(text, end, ceiling, word, lexicon)
    whole = _of_all().match(text, end) if reason == "page" else None  # Page 4 of 12
    if whole is not None and whole.end() <= ceiling:
        return whole.end()
    more = (
        MORE_DIGITS.match(text, end) if reason in ("phone", "identifier") else None
    )  # 0251-555012; 19720415 200003 2 004
    if more is not None and more.end() <= ceiling and (reason == "phone" or end - numeral.start > 5):
        return more.end()
    for _ in range(8):
        match = (_more_labels() if numeral.low.isdecimal() else _more_sections()).match(text, end)
        if match is None and reason == "page":
            match = LOST_DASH.match(text, end)
        if match is None and reason in WEAK:
            match = _up_to().match(text, end)  # kelas 7 sampai 9 belajar
            if match is not None and _is_counted(match[1].lower(), lexicon):
                match = None
            if match is not None and measure_after(text, match.start(1) - 1, lexicon) is None:
                return match.start(1) - 1 if match.start(1) - 1 <= ceiling else end
            match = None
        if match is None or match.end() > ceiling:
            break
        end = match.end()
    return end
