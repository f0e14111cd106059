"""A reference as it is written, read into author, year, title, address, date of access and pages.

The same reading serves entries of a list of works, footnotes that give a work in full, and
full references in parentheses. Words (accessed, ibid, Hal., months) stand in
lang/*.citations.toml. What cannot be read with confidence stays empty.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from helpers.readers.language_data import alternatives, language_data, listed
from helpers.texts.alignment import fold_letter
from helpers.texts.apart import any_word, cues

YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_BEFORE, _WITHIN = (language_data("any", "names")[key] for key in ("before", "within"))
_JOINS = [*listed("citations", "citations", "name_joins"), *_WITHIN]
NAME = rf"(?<!\w)(?:(?:{alternatives(_BEFORE)})\s){{0,2}}[^\W\d_a-z][\w’'.-]*(?:\s+(?:{alternatives(_JOINS)}|[^\W\d_a-z][\w’'.-]*)){{0,6}}"
_YEAR_SIGN = re.compile(rf"(?<![\d/.-])({YEAR})[a-z]?(?![\d/-]|\.\d)")
_SIGN = r"[^\s<>\"”*\[\]]"  # of an address; it goes on after a line end behind a hyphen, and in its path behind a slash
_URL = re.compile(
    rf"(?:https?://|www\.)\s?{_SIGN}+(?:(?<=-)\s*\n\s*{_SIGN}+|(?<=/)[ \t]*\n[ \t]*(?={_SIGN}*[/_=?]|{_SIGN}*\.[a-z]){_SIGN}+)?",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"‘]([^“”\"‘’]{6,300})[”\"’]|(?<!\*)\*{1,2}([^*]{6,300})\*{1,2}")
_LEAD = re.compile(
    r"^[\s>*_\-–•·\ufffd]*(?:\[\^?\d{1,3}\]:?|\d{1,3}[.)]?(?=\s*[^\W\d]|\s*[“\"<*])|[⁰¹²³⁴-⁹]+)?[\s*_\-–•·]*"
)
_INITIALS = re.compile(r"^(?:[A-Z]\.?[\s-]*){1,4}$")
_DEGREES = alternatives(listed("citations", "citations", "degrees")).replace(r"\.", r"\.?")
_TITLED = re.compile(rf"\b(?:{_DEGREES})\.?(?=[\s,.]|$)")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


class Reference(NamedTuple):
    """What a reference gives; empty where it does not. `authors` are surnames or names of bodies."""

    authors: tuple[str, ...] = ()
    year: str = ""
    title: str = ""
    url: str = ""
    accessed: str = ""
    pages: str = ""


def words_for(name: str) -> list[str]:
    """Return the words of all languages that table `citations` lists under a name."""
    return [word for table in cues().values() for word in table["citations"][name]]


@cache
def pattern_for(name: str) -> re.Pattern[str]:
    """Return a pattern for any of the words listed under a name."""
    return re.compile(any_word(words_for(name)), re.IGNORECASE)


@cache
def _dates() -> tuple[re.Pattern[str], dict[str, int]]:
    months = {word: number for table in cues().values() for word, number in table["citations"]["months"].items()}
    any_month = any_word(months)
    written = rf"(?:(\d{{1,2}})(?:st|nd|rd|th)?\s+)?({any_month})\.?\s*(?:(\d{{1,2}})(?:st|nd|rd|th)?,\s*)?({YEAR})"
    return re.compile(
        rf"{written}|({YEAR})-(\d\d)-(\d\d)|(\d{{1,2}})[/.-](\d{{1,2}})[/.-]({YEAR})", re.IGNORECASE
    ), months


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Return a text as words of folded letters, one space between them."""
    return " ".join("".join(map(fold_letter, word)) for word in re.findall(r"\w+", text))


def read_date(text: str) -> str:
    """Return the first date of a text as EDTF, day or month; a day that does not exist is given as it is written."""
    pattern, months = _dates()
    match = pattern.search(text)
    if not match:
        return ""
    day, month, day_after, year, y2, m2, d2, d3, m3, y3 = match.groups()
    if month:
        day = day or day_after
        return f"{year}-{months[month.lower()]:02}" + (f"-{int(day):02}" if day else "")
    return f"{y2}-{m2}-{d2}" if y2 else f"{y3}-{int(m3):02}-{int(d3):02}"


def clean_url(url: str) -> str:
    """Return an address without scheme, `www.`, line breaks and closing signs: what makes two of them the same."""
    joined = re.sub(r"\s+", "", url)
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", joined, flags=re.IGNORECASE).rstrip("/.,;:)]}>'").lower()


def read_reference(text: str) -> Reference:
    """Return what a reference gives."""
    body = _LEAD.sub("", text, count=1)
    url = _URL.search(body)
    access = next(
        (m for m in pattern_for("accessed").finditer(body) if _dates()[0].search(body, m.end(), m.end() + 60)), None
    )
    # an undated "accessed from <url>" follows the title too
    marks = [m.start() for m in (url, access, pattern_for("accessed").search(body)) if m]
    rest = body[: min(marks)] if marks else body
    after = body[access.end() : access.end() + 60] if access else ""
    if not after and url and (late := _dates()[0].match(body[url.end() :].lstrip(" >,.;"))):
        after = late[0]
    accessed = read_date(after)
    rest = _cut_within(rest.strip(" <(,\n"))
    year, at, stop = _year(rest)
    quoted = _QUOTED.search(rest)
    if quoted and len(fold(quoted[1] or quoted[2]).split()) >= 2:
        title, head = quoted[1] or quoted[2], rest[: min(quoted.start(), at)] if year else rest[: quoted.start()]
    elif (
        year
        and len(_WORD.findall(rest[stop:])) >= 2
        and _WORD.search(rest[:at])
        and re.search(r"[.,]\s*$", rest[:at] + ("," if rest[at] == "(" else ""))
    ):
        head, title = rest[:at], _first_part(rest[stop:])
    else:
        parts = [part for part in re.split(r",\s+|(?<![A-Z])\.\s+(?=[A-Z“\"*])", rest) if part.strip()]
        head, title = (
            (parts[0], parts[1]) if len(parts) > 1 and _is_person(parts[0]) else ("", parts[0] if parts else "")
        )
        while head and len(parts) > 2 and (_INITIALS.match(parts[1].strip()) or _joins(parts[1])):
            head, title = f"{head}, {parts.pop(1)}", parts[1]
    found = clean_url(url[0]) if url else ""
    return Reference(read_authors(head), year, title.strip(" .,*_“”\"'‘’\n"), found, accessed, _pages(rest))


def _cut_within(text: str) -> str:
    """Return a reference without a word for `in` or `accessed` that stands at its end, before an address."""
    for name in ("accessed", "within"):
        for last in list(pattern_for(name).finditer(text))[-1:]:
            if not text[last.end() :].strip(" :,.<"):
                text = text[: last.start()].rstrip(" ,.;")
    return text


def _year(text: str) -> tuple[str, int, int]:
    """Return the year of publication and the span it takes up with its signs."""
    bracketed = re.search(rf"\(\s*({YEAR})[a-z]?(?:,[^()]{{0,30}})?\)", text)
    every = list(_YEAR_SIGN.finditer(text))
    match = bracketed or (every[0] if every else None)
    if not match:
        return "", len(text), len(text)
    if not bracketed:  # the last year stands for the reference that ends with it, unless an author leads
        lead = text[: every[0].start()]
        early = len(lead) < 80 and re.search(r"[.,]\s*$", lead) and len(_WORD.findall(lead)) <= 12
        match = every[0] if early and len(_WORD.findall(text[every[0].end() :])) >= 2 else every[-1]
    return match[1], match.start(), match.end()


def _first_part(text: str) -> str:
    """Return the title that follows a year: up to the sign that closes it."""
    sign = text.lstrip(" )")[:1]  # the sign that parts year and title parts title and publisher too
    text = text.lstrip(" .,:;)")
    comma = r"|,\s+(?=[A-Z*“])" if sign == "," else rf"|,\s+(?={_ends()})"
    end = re.search(rf"[.?!](?=\s|$){comma}|\n\s*\n", text)
    return text[: end.start()] if end else text


def _joins(part: str) -> bool:
    """Say whether a part of a reference joins another author: `and W. H. Name`, `& Name`."""
    joined = re.match(rf"\s*(?:&|{any_word(words_for('and'))})\s+", part, re.IGNORECASE)
    return joined is not None and _is_person(part[joined.end() :])


@cache
def _ends() -> str:
    """Return a pattern for what no title contains: a volume or a number."""
    return "(?i:" + any_word([*words_for("volume"), *words_for("number")]) + r"\.?\s*\d)"


def _is_person(text: str) -> bool:
    """Say whether the first part of a reference can be an author: one to five words, each with a capital."""
    words = _WORD.findall(text)
    return 1 <= len(words) <= 5 and all(word[0].isupper() for word in words) and not _QUOTED.search(text)


def read_authors(head: str) -> tuple[str, ...]:
    """Return the surnames of persons and the names of bodies that an author part gives, in order."""
    head = _TITLED.sub(" ", re.sub(r"[*_<>“”\"]", " ", head[:600]))
    head = re.sub(r"\([^()]*\)?", " ", head)
    head = pattern_for("others").sub(" ", head).replace("&", " ; ")
    head = re.sub(any_word(words_for("and")), " ; ", head, flags=re.IGNORECASE)
    names: list[str] = []
    for group in head.split(";"):
        parts = [part.strip(" .\n") for part in group.split(",") if part.strip(" .,\n")]
        while parts:
            first = " ".join(parts.pop(0).split())
            given = parts and (
                _INITIALS.match(parts[0]) or (not names and len(first.split()) == 1 and len(parts[0].split()) <= 3)
            )
            if given:  # Surname, A. B. or Surname, Given Name
                parts.pop(0)
                names.append(first)
            elif lead := re.match(r"^(?:[A-Z]\.\s?){1,3}\s?(?=[A-Z][^\W\d_])", first):  # A. B. Surname
                names.append(first[lead.end() :])
            elif tail := re.match(r"^([^\W\d_][\w’'-]+)\.\s?(?:[A-Z]\b\.?\s?){1,3}$", first):  # Surname. A. B
                names.append(tail[1])
            elif _WORD.search(first) and not _INITIALS.match(first):
                names.append(first)
    return tuple(name for name in names if re.match(r"(?:[a-z]{1,4} )?[^\W\d_a-z]", name) and len(name) > 1)[:6]


def _pages(text: str) -> str:
    """Return volume, number and page range, as `journal 4(2) 11-24`; empty where there is no range in a volume."""
    match = re.search(
        r"(?<!\d)(\d{1,3})\s?\((\d{1,3})\)[,:]\s*(?:[a-z]{1,4}\.?\s*)?(\d{1,4})\s?[-–—]\s?(\d{1,4})", text
    )
    if match:
        volume, number, first, last = match.groups()
    else:
        page, vol, issue = (any_word(words_for(name)) for name in ("page", "volume", "number"))
        pages = re.search(rf"{page}\.?\s*(\d{{1,4}})\s?[-–— ]\s?(\d{{1,4}})", text, re.IGNORECASE)
        found = re.search(rf"{issue}\.?\s*(\d{{1,3}})(?!\d)", text, re.IGNORECASE)
        if not (pages and found):
            return ""
        first, last = pages.groups()
        number, volume = found[1], ""
        if within := re.search(rf"{vol}\.?\s*(\d{{1,3}})(?!\d)", text, re.IGNORECASE):
            volume = within[1]
        match = found
    if int(last) <= int(first):
        return ""
    before = re.split(
        r"[.,;”\"*]\s", re.sub(rf"{any_word(words_for('volume'))}[\s\S]*$", "", text[: match.start()]).rstrip(" ,.*")
    )
    return f"{'-'.join(fold(before[-1]).split()[-4:])} {volume}({number}) {first}-{last}".strip()


def work_key(authors: tuple[str, ...], title: str, url: str = "") -> str:
    """Return the key of a work: first author's last word and the first words of the title, or its address."""
    words = [word for word in fold(title).split() if len(word) > 2 and not word.isdigit()][:4]
    if not words and url:
        return f"url:{url}"
    author = fold(authors[0]).split() if authors else []
    return f"{author[-1] if author else ''}:{'-'.join(words)}" if author or words else ""
