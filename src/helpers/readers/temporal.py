"""Reads dates, periods and durations in running text to EDTF (ISO 8601-2) and ISO 8601.

One scan over the digits and a few words finds the places where a date or duration can stand; the grammar is tried
only there, over the words around, so that time is linear in the text. A year that is no date of the narrative (a
citation's, a law's, an access date, an address on the web) is returned too, with the reason why it is none.
"""

from __future__ import annotations

import re

from helpers.readers.candidates import digit_spans, find_words
from helpers.readers.date_context import DASHES
from helpers.readers.date_days import day_at
from helpers.readers.date_shapes import Atom
from helpers.readers.date_tokens import lower, tokens_after
from helpers.readers.date_words import DateWords, date_words
from helpers.readers.date_years import glued_year, year_at
from helpers.readers.dates_in_words import read_in_words
from helpers.readers.durations import duration_at
from helpers.readers.joined_durations import join_durations
from helpers.readers.mention import Mention
from helpers.readers.month_ranges import widened, yearless_range
from helpers.readers.narrative import ACCESS_REACH, reason_of
from helpers.readers.relative_dates import relative_at, resolve_relative
from helpers.readers.zones import zones

_new = tuple.__new__  # Mention(…) checks what is known here, at three times the cost
YEAR_DIGITS = re.compile(r"\s{1,2}[12][0-9]{3}")
DIGITS = re.compile(r"\d+")
RAISED = "²³¹⁰⁴⁵⁶⁷⁸⁹"
APOSTROPHES = "'’"
CLOSING = frozenset((*',;)]%”“"!?°', ""))  # after these no date or duration goes on
NEXT_WORD = re.compile(r"[a-z]+(?![^\W\d])")
WORD_AHEAD = re.compile(r"[ \t\n\r\u00a0\u202f\-–'’]*([^\W_]+)")
OF_YEAR = 8  # characters from a month to "that year": " of ", " in "
MONTH_GAP = re.compile(r"[ \u00a0\n\t.,\-–—’']*(?=\d)")


def read_dates(text: str, lang: str = "auto") -> list[Mention]:
    """Return the dates, periods and durations of a text, in order of start, not overlapping.

    Values are EDTF (`1979`, `2004-10/2019-06-30`, `199X`, `1979~`, `2003/..`) and ISO 8601 durations (`P10Y`,
    `PT8H..PT10H`, with the hedge signs of DESIGN.md). A weekday that the text gives stands in `noun` (as written)
    and `unit`. Mentions with a `reason` are none of the narrative: citation-year, bibliography, footnote, law-number,
    access-date, url, clock, relative-date.
    """
    words = date_words(lang)
    low = lower(text)
    atoms: list[Atom] = []
    spans: list[Mention] = []
    taken = 0
    runs = digit_spans(text)
    after_months, bare_months = _months(text, low, words)
    for start, end in runs:
        after = low[end : end + 1]
        if after.isdecimal() or not low[start:end].isascii():
            while low[start : start + 1] in RAISED and low[start : start + 1]:
                start += 1
            match = DIGITS.match(low, start)
            if match is None:
                continue
            end = match.end()
        size = end - start
        if start < taken or size > 6:
            continue
        if size <= 3 and start not in after_months and _is_plain(low, start, end, after, words):
            continue
        if size <= 2:
            found: Atom | Mention | None = day_at(text, low, start, end, words)
        elif size == 4:
            found = year_at(text, low, start, end, words)
        elif size in (5, 6):
            found = glued_year(text, low, start, end, words)
        else:
            found = None
        if found is None:
            found = duration_at(low, start, end, words)
        if isinstance(found, Atom):
            atoms.append(found)
            taken = found.end
        elif found is not None:
            spans.append(found)
            taken = found.end
    relative: list[Mention] = []
    for start, name in find_words(text, words.search):
        word = name.decode("latin-1")
        kind = words.search[name]
        read = relative_at(low, start, word, words) if word in words.relative_at else None
        if read:
            relative.append(read)
        elif kind != "relative":
            read_in_words(low, start, word, kind, words, atoms, spans)
    # "from February to May of that year" is resolved against the year told before.
    told = [start for start, end in bare_months if any(0 <= one.start - end <= OF_YEAR for one in relative)]
    ranges = [yearless_range(text, low, start, end, words) for start, end in bare_months if start not in told]
    atoms += [atom for atom in ranges if atom is not None]
    if not (atoms or spans or relative):
        return []
    accesses = [start for start, _ in find_words(text, words.access_places)][::-1] if atoms else []
    dates = _compose(text, low, _without_overlap(atoms), words, accesses)
    durations = join_durations(low, spans, words)
    return _dismiss_zones(text, low, resolve_relative(low, _first_longest(text, dates + durations + relative)))


def _months(text: str, low: str, words: DateWords) -> tuple[set[int], list[tuple[int, int]]]:
    """Return where digits begin that follow the name of a month, and the (start, end) of names that none follow."""
    found: set[int] = set()
    bare: list[tuple[int, int]] = []
    for start, name in find_words(text, words.month_places):
        gap = MONTH_GAP.match(low, start + len(name))
        if gap is not None:
            found.add(gap.end())
        else:
            bare.append((start, start + len(name)))
    return found, bare


def _is_plain(low: str, start: int, end: int, after: str, words: DateWords) -> bool:
    """Say whether up to three digits, at a glance, begin no date, decade, clock or duration; most numbers do not."""
    before = low[start - 1 : start]
    if before.isalpha():
        return True  # CO2
    if before in APOSTROPHES and before:
        return False
    if after == ".":  # the end of a sentence, or one decimal
        following = low[end + 1 : end + 3]
        return not following[:1].isdigit() or not (following[1:].isdigit() or following[1:] == ".")
    if after == " ":
        match = NEXT_WORD.match(low, end + 1)
        if match is not None:
            return match[0] not in words.after_digits
    return after in CLOSING


def _without_overlap(atoms: list[Atom]) -> list[Atom]:
    """Return expressions in order of start, the earlier and longer of two that overlap."""
    kept: list[Atom] = []
    for atom in sorted(atoms, key=lambda a: (a.start, -a.end)):
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
    return kept


def _compose(text: str, low: str, atoms: list[Atom], words: DateWords, accesses: list[int]) -> list[Mention]:
    """Put expressions together to periods, open those that say since or until, and give each its reason.

    `accesses` are the places of words of access dates, the last first.
    """
    out: list[Mention] = []
    index = 0
    while index < len(atoms):
        atom = atoms[index]
        following = atoms[index + 1] if index + 1 < len(atoms) else None
        link = _link(low, atom, following, words) if following and not atom.reason and not following.reason else ""
        if link and following:
            merged = _merge(atom, following, link)
            if merged:
                out.append(merged)
                index += 2
                continue
        while accesses and accesses[-1] < atom.start - ACCESS_REACH:
            accesses.pop()
        near_access = bool(accesses) and accesses[-1] < atom.start
        out.append(_alone(text, low, widened(text, low, atom, words), words, near_access))
        index += 1
    return out


def _link(low: str, left: Atom, right: Atom, words: DateWords) -> str:
    """Say how two expressions are linked: "dash", "to", "and" (after between), "far" (since … until), or ""."""
    gap = low[left.end : right.start]
    if len(gap) > 60:
        return ""
    bare = gap.strip(" \t\n\r\u00a0\u202f")
    if bare in DASHES and bare:
        return "dash"
    if "\n\n" in gap or re.search(r"[.!?]\s", gap.replace("s.d. ", "")):
        return ""
    phrase = [word for word in re.findall(r"[^\W_]+|&", gap) if word not in words.sets["words.filler"]]
    plain = " ".join(phrase)
    raw = " ".join(re.findall(r"[^\W_]+|&", gap))
    opened = bool(left.leads & {"since", "from", "between"})
    if (plain in words.sets["words.to"] or raw in words.sets["words.to"]) and not bare.strip(
        "abcdefghijklmnopqrstuvwxyz &/.-\n,"
    ):
        return "to"
    if plain in words.sets["words.and"] and "between" in left.leads:
        return "and"
    if opened and right.leads & {"until", "to"} and not re.search(r"[.;:!?()\d]", gap) and len(gap) <= 50:
        return "far"
    return ""


def _merge(left: Atom, right: Atom, link: str) -> Mention | None:
    """Return the period from one expression to another, or None if the second is not later."""
    first, last = left.first, right.last
    if first.startswith("XXXX") and last[:4].isdigit():
        first = last[:4] + first[4:]
        if _key(first) > _key(last):
            first = f"{int(last[:4]) - 1}{first[4:]}"
    if last.startswith("XXXX") and first[:4].isdigit():
        last = first[:4] + last[4:]
    if "XXXX" in first + last and first[:4] != last[:4]:
        return None
    if _key(first) >= _key(last) or "/" in first + last:
        return None
    leads = left.leads & {"since", "from", "between"}
    start = left.lead_start if leads else left.start
    hedge = "about" if left.about or right.about else "none"
    return Mention(start, right.end, "period", f"{first}/{last}", hedge=hedge, pattern=f"period-{link}")


def _key(value: str) -> str:
    return value.replace("~", "").replace("XXXX", "0000")


def _alone(text: str, low: str, atom: Atom, words: DateWords, near_access: bool) -> Mention:
    """Return the mention of one expression, opened by since or until, or with the reason why it is no date."""
    reason = atom.reason or reason_of(text, low, atom, words, near_access)
    value, start, pattern = atom.value, atom.start, atom.pattern
    if not reason and not atom.value.startswith("XXXX"):
        onwards = _onwards(low, atom, words)
        if atom.pattern == "months":
            start = atom.lead_start if "since" in atom.leads else start  # since January to August 2020 is no open time
        elif "since" in atom.leads or (onwards and "/" not in value):
            value, pattern = f"{atom.first}/..", "since"
            start = atom.lead_start if atom.leads & {"since", "from", "after"} else start
        elif "after" in atom.leads:
            value, start, pattern = f"{atom.first}/..", atom.lead_start, "after"
        elif "until" in atom.leads:
            value, start, pattern = f"../{atom.last}", atom.lead_start, "until"
        elif "before" in atom.leads:
            value, start, pattern = f"../{atom.last}", atom.lead_start, "before"
    kind = "period" if "/" in value or (value.rstrip("~").endswith("X") and not value.startswith("XXXX")) else "date"
    hedge = "about" if atom.about else "none"
    return _new(Mention, (start, atom.end, kind, value, atom.weekday, atom.weekday_word, hedge, pattern, reason))


def _onwards(low: str, atom: Atom, words: DateWords) -> bool:
    """Say whether "from 2003 on", "2003 onwards"."""
    following = WORD_AHEAD.match(low, atom.end)
    if following is None or following[1] not in words.onwards_starts:
        return False
    ahead = tokens_after(low, atom.end, 2, 24)
    if not ahead:
        return False
    pair = " ".join(token.word for token in ahead)
    if ahead[0].word in words.sets["words.onwards_from"]:
        return "from" in atom.leads
    return ahead[0].word in words.sets["words.onwards"] or pair in words.sets["words.onwards"]


def _first_longest(text: str, mentions: list[Mention]) -> list[Mention]:
    """Return mentions in order of start; of two that overlap the earlier, then the longer one."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, m.kind)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif kept[-1].kind == "duration" and mention.kind in ("date", "period") and mention.end > kept[-1].end:
            # "the five years 2005–2009": the word that both could have is the duration's.
            start = YEAR_DIGITS.match(text, kept[-1].end, mention.end)
            if start is not None:
                kept.append(mention._replace(start=start.end() - 4))
    return kept


def _dismiss_zones(text: str, low: str, mentions: list[Mention]) -> list[Mention]:
    """Give the dates in bibliographies and footnotes their reason."""
    if not mentions:
        return mentions
    spans = zones(text)
    if not spans:
        return mentions
    out, at = [], 0
    for mention in mentions:
        while at < len(spans) and spans[at].end <= mention.start:
            at += 1
        inside = at < len(spans) and spans[at].start <= mention.start
        own = mention.reason not in ("", "citation-year")
        out.append(mention._replace(reason=spans[at].kind) if inside and not own else mention)
    return out
