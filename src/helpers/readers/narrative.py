"""Says why a date is none of the narrative: a citation's year, a law's, an access date, an address on the web."""

from __future__ import annotations

import re

from helpers.readers.date_shapes import Atom
from helpers.readers.date_tokens import Token, previous_word, tokens_after, tokens_before, word_after, word_before
from helpers.readers.date_words import DateWords, date_words
from helpers.readers.language_data import alternatives

CLOSERS = re.compile(r"[a-f]?\s{0,2}[);:,\]]")
PAGES = re.compile(r"[a-f]?\s?[,.:]\s?([^\W\d_]+)\.?\s?\d")
# 11(2), 2023; 12(3): 101-119, 2021; No. 1 (2020)
JOURNAL = re.compile(
    r"\d\s?\(\d{1,3}\)(?:[,:]?\s?(?:[a-z]{1,3}\.\s?)?\d{1,5}\s?[-–]\s?\d{1,5})?[,:.]?\s?\(?$"
    rf"|\b(?:{alternatives(date_words('auto').sets['dismiss.journal'])})\.?\s?\d{{1,3}},?\s?\($"
)
CITED_PAGE = re.compile(r"[a-f]?\s?:\s?\d{1,4}(?:\.\d{1,3})?\s?[-–);,]")
CASE = re.compile(
    r"\] (?:\d{1,2} )?[A-Z][A-Za-z]|\) \d{1,3} [A-Z][A-Za-z.&]*(?: [A-Z][A-Za-z.&]*){0,3} \d{1,5}"
)  # of a law report
OPENED = re.compile(r"\(|[.!?] ")
SENDING = re.compile(alternatives(date_words("auto").sets["dismiss.see"]))
SENT = re.compile(
    rf"(?<![^\W\d_])(?i:{alternatives(date_words('auto').sets['dismiss.see'])})\.?(?: [a-z]{{4,5}})?,? "
    r"(?:[^\W\d_a-z][^\W\d_]*(?: [a-z&]{1,3})? ){0,5}[^\W\d_a-z][^\W\d_]*, $"
)  # see Szabo, 2013
DECREED = re.compile(
    r"(?<!\S)[A-Z][A-Z0-9]*[-./](?=[A-Z0-9./-]*\d{3})[A-Z0-9./-]+ $"
)  # AHU-0012345.AH.01.01 Tahun 2011
ET_AL = tuple(sorted(word for word in date_words("auto").sets["dismiss.et_al"] if len(word) > 2))
ACCESS_REACH = 40  # characters before a date in which a word can make it an access date
ENTRY = re.compile(
    r"(?:^|\n)[ \t•*-]{0,4}[A-Z][^\n(]{0,60}, (?:[A-Z]\.[ -]?)+[^\n()]{0,60}$"
)  # authors that open a line
NUMBER = re.compile(r"(?<=\s)\d[\d.,]*(?= [a-z])")  # "visited by 9,800 people in 2018": none of an address or a date
NAME = re.compile(r"[^\W\d_]+")
YEAR = re.compile(r"\d{4}[a-f]?")


def reason_of(text: str, low: str, atom: Atom, words: DateWords, near_access: bool) -> str:
    """Say why a date is none of the narrative, or ""; `near_access`: a word of access dates stands shortly before."""
    if near_access:
        near = tokens_before(low, atom.start, ACCESS_REACH)[-6:]
        looked_up = [token.end for token in near if token.word in words.sets["dismiss.access"]]
        if looked_up and not NUMBER.search(low, looked_up[-1], atom.start):
            return "access-date"
    if low[atom.start - 1 : atom.start] in "/-_=.?&:" and in_url(low, atom.start):
        return "url"
    law = words.sets["dismiss.law"]
    tokens: list[Token] = []
    if atom.pattern in ("year", "year-in-words"):
        nearest = previous_word(low, atom.start)
        if nearest in words.sets["dismiss.law_of"]:  # "the Act of 2003", not "passed the Act in 2003"
            former = word_before(low, word_before(low, atom.start)[0])[1]
            telling = not former or former in law or former.isdecimal()
        else:
            telling = nearest in law or nearest.isdecimal()
        tokens = tokens_before(low, atom.start, 40) if telling else []
    if tokens:
        last_words = [token.word for token in tokens[-3:]]
        if last_words[-1].isdecimal() and any(word in law for word in last_words[:-1]):
            return "law-number"
        if (
            last_words[-1] in law
            and last_words[-1] not in words.sets["dismiss.law_number"]
            and text[tokens[-1].start].isupper()
            and atom.start == atom.end - 4
        ):
            return "law-number"
        if (
            last_words[-1] in words.sets["dismiss.law_of"]
            and len(last_words) > 1
            and (last_words[-2] in law or (last_words[-2].isdecimal() and last_words[0] in law))
        ):
            if text[tokens[-2].start].isupper() or (
                last_words[-2].isdecimal() and "," not in text[tokens[-2].end : atom.start]
            ):
                return "law-number"
    if (
        atom.pattern == "year"
        and text[atom.start].isupper()
        and DECREED.search(text, max(0, atom.start - 40), atom.start)
    ):
        return "law-number"
    if atom.end - atom.start != 4 or not atom.bare:
        return ""
    following = NAME.match(text, atom.end + 1)
    if (
        following is not None
        and following[0][0].isupper()
        and following[0].lower() in law - words.sets["dismiss.law_number"]
    ):
        return "law-number"  # the 2004 Act
    return "citation-year" if _is_citation(text, low, atom, words) else ""


def in_url(low: str, position: int) -> bool:
    """Say whether a position lies in an address on the web: no space since http, www. or a slash after a domain."""
    begin = max(low.rfind(mark, max(0, position - 300), position) for mark in (" ", "\n", "\t", "<", "("))
    word = low[begin + 1 : position]
    return "http" in word or "www." in word or ("/" in word and "." in word and len(word) > 6) or word.startswith("doi")


def _is_citation(text: str, low: str, atom: Atom, words: DateWords) -> bool:
    """Say whether a bare year cites a work: (Sari, 2012), Sari (2012), (Sari dkk. 2012: 14), Penerbit, 2010, hlm. 3."""
    behind = text[max(0, atom.start - 140) : atom.start]
    if behind[-1:] in "([" and CASE.match(text, atom.end) is not None:
        return True
    if _of_source(behind, words):
        return True  # Source: Statistics Office, 2009 (processed)
    if behind[-2:] == ", " and behind[-3:-2].isalpha() and _sends(low, atom.start) and SENT.search(behind) is not None:
        return True  # see Szabo, 2013
    ahead = low[atom.end : atom.end + 24]
    opened = max(behind.rfind("("), behind.rfind("["))
    closed = max(behind.rfind(")"), behind.rfind("]"))
    closes = bool(CLOSERS.match(low, atom.end))
    if behind[-2:].strip(" (") in (",", ":", ".", ")", "") and (behind[-1:] == "(" or ")" in behind[-40:]):
        if JOURNAL.search(low, max(0, atom.start - 40), atom.start):
            return True
    pages = PAGES.match(ahead)
    if pages and pages[1] in words.sets["dismiss.pages"] and behind.rstrip()[-1:] in (",", ".", "(", ":"):
        return True
    if opened > closed and closes:
        inner = behind[opened + 1 :].strip()
        if not inner and ahead.startswith((").", "),")) and ENTRY.search(behind[max(0, opened - 130) : opened]):
            return True  # Prasetya, D. & Lindqvist, K. (2023). Return of …
        if not inner:
            author = NAME.findall(behind[:opened])[-1:]
            counted = behind[:opened].rstrip()[-1:].isdigit()  # employees 12 (2021: 14)
            named = (
                not counted and bool(author) and (author[0][0].isupper() or author[0] in words.sets["dismiss.et_al"])
            )
            cited = named and CITED_PAGE.match(low, atom.end) is not None
            return cited or _is_narrative_citation(text, low, atom, words)
        if inner.rpartition(";")[2].strip().partition(" ")[0].lower() in words.sets["dismiss.happened"]:
            return False  # (born in Selm, 1929)
        word = inner.rsplit(None, 1)[-1].rstrip(",.:;")
        bare = NAME.findall(word)
        if word[-1:].isdecimal() or YEAR.fullmatch(word):
            return NAME.search(inner) is not None  # (Sari, 2010, 2012)
        if not bare:
            return False
        if bare[-1].lower() in words.sets["dismiss.et_al"] or normal_et_al(inner):
            return True
        corporate = (
            len(inner.split()) > 1
            and ahead[:1] in (")", "]")
            and any(word[0].isupper() for word in NAME.findall(inner))
            and all(
                word[0].isupper()
                or word.lower() in words.sets["words.and"]
                or word.lower() in words.sets["words.filler"]
                for word in NAME.findall(inner.split(";")[-1])
            )
        )
        if corporate and bare[-1].lower() not in words.months:
            return True
        separated = (
            inner.endswith((",", ".", ";"))
            or low[atom.end : atom.end + 1] in (":", ",", ";")
            or inner.startswith(bare[-1])
        )
        return bare[-1][0].isupper() and (separated or "&" in inner) and bare[-1].lower() not in words.months
    return False


def _sends(low: str, position: int) -> bool:
    """Say whether a word that sends a reader somewhere stands shortly before a position."""
    return SENDING.search(low, max(0, position - 60), position) is not None


def _of_source(behind: str, words: DateWords) -> bool:
    """Say whether a line says before a year whose figures are shown: "Source: Statistics Office, 2009"."""
    colon = behind.rfind(": ")
    begin = behind.rfind("\n", 0, colon) + 1
    if colon < 0 or (colon - begin > 16 and not OPENED.search(behind, max(0, colon - 12), colon)):
        return False
    name = NAME.findall(behind, max(begin, colon - 10), colon)[-1:]
    shown = bool(name) and name[0][0].isupper() and name[0].lower() in words.sets["dismiss.source"]
    return shown and ". " not in behind[colon:] and "\n" not in behind[colon:]


def normal_et_al(inner: str) -> bool:
    """Say whether the words end with et al. or dkk."""
    return inner.rstrip(" ,.").lower().endswith(ET_AL)


def _is_narrative_citation(text: str, low: str, atom: Atom, words: DateWords) -> bool:
    """Say whether a year alone in brackets follows an author rather than an event: a verb of saying, "menurut", dkk."""
    tokens = tokens_before(low, atom.start, 72)
    if not tokens:
        return False
    if tokens[-1].word in words.sets["dismiss.et_al"]:
        return True
    if not text[tokens[-1].start].isupper():
        return False
    index = len(tokens)
    according, of = words.sets["dismiss.according"], words.sets["dismiss.of_authors"]
    while index > 0:
        word = tokens[index - 1].word
        within = word in of and index > 1 and text[tokens[index - 2].start].isupper()  # the Ministry of Health
        small = word in according or not (text[tokens[index - 1].start].isupper() or word in words.sets["words.and"])
        if small and not within:
            break
        index -= 1
    named = len(tokens) - index
    while index > 0 and tokens[index - 1].word in words.sets["dismiss.reports"] - according:
        index -= 1  # according to the annual report of …
    if index and tokens[index - 1].word in according and named <= 5:
        return True
    if index >= 2 and f"{tokens[index - 2].word} {tokens[index - 1].word}" in according:
        return True
    if low.startswith("),", atom.end) and word_after(low, atom.end + 2, 16) in words.sets["dismiss.people"]:
        return True
    ahead = tokens_after(low, atom.end + 1, 2, 32)
    return bool(ahead and (ahead[0].word in words.sets["dismiss.said"] or ahead[-1].word in words.sets["dismiss.said"]))
