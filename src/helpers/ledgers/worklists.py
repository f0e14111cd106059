"""The list of works and the notes of a text: where they stand, and what each entry and note gives."""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.ledgers.bibliography import NAME, YEAR, Reference, fold, pattern_for, read_reference, words_for
from helpers.ledgers.works import near_word, resolve
from helpers.texts.alignment import letters
from helpers.texts.apart import any_word

SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
LONGEST_NOTE = 800
SHORTEST_TITLE = 20  # letters of a title that names its work alone


class Row(NamedTuple):
    """One row of readings/citations.csv before it is text, with the reference that stands there.

    `label`: number of an entry, a note or a mark; `target`: index of the row that it resolves to, or -1.
    """

    source_id: str
    start: int
    end: int
    kind: str
    reference: Reference
    label: str = ""
    target: int = -1
    since: int = 0


def find_zone(text: str) -> tuple[int, int] | None:
    """Return the span of the list of works without its heading, or None: from the last such heading on."""
    heading = any_word(words_for("bibliography"))
    line = re.compile(rf"^[\s>#*_\d.]{{0,12}}{heading}[\s*_:#]*$", re.IGNORECASE | re.MULTILINE)
    headings = list(line.finditer(text))
    if not headings:
        return None
    found = headings[-1]
    after = re.compile(
        rf"^[\s>#*_\d.]{{0,12}}{any_word(words_for('after'))}(?:\s+[A-Z0-9]{{1,4}})?[\s*_:#.]*$",
        re.IGNORECASE | re.MULTILINE,
    )
    stop = after.search(text, found.end())
    lost = re.search(r"^\ufffd", text[found.end() :], re.MULTILINE)  # notes whose number was lost stand at the end
    ends = [stop.start() if stop else len(text), found.end() + lost.start() if lost else len(text)]
    return found.end(), min(ends)


def entries_of(source: str, text: str, zone: tuple[int, int]) -> list[Row]:
    """Return the entries of the list of works."""
    group = re.compile(rf"^[\s>#*_\d.A-Z]{{0,8}}{any_word(words_for('groups'))}[\s*_:#]*$", re.IGNORECASE)
    follows = re.compile(
        rf"[\s<(]*(?:https?:|www\.|(?-i:[a-z])|\d{{4}}[a-z]?[.,)]|{any_word([*words_for('accessed'), *words_for('within')])})",
        re.IGNORECASE,
    )
    blocks: list[list[int]] = []
    blank = True
    lines = [line for line in re.finditer(r"[^\n]*\n?", text[zone[0] : zone[1]]) if line[0]]
    nexts = [next((line[0].strip() for line in lines[i + 1 : i + 5] if line[0].strip()), "") for i in range(len(lines))]
    for line, following in zip(lines, nexts, strict=True):
        content = line[0].strip()
        start, end = zone[0] + line.start(), zone[0] + line.start() + len(line[0].rstrip())
        start += len(line[0]) - len(line[0].lstrip())
        if not content or group.match(line[0].rstrip()):
            blank = True
            continue
        lower = content.lstrip("<(*_ ")[:1]
        goes_on = bool(blocks) and (lower.islower() or (bool(follows.match(content)) and not content[:1].isupper()))
        if (
            blocks
            and not goes_on
            and not _opens(content, blank, text[blocks[-1][0] : blocks[-1][1]], bool(follows.match(following)))
        ):
            goes_on = True
        if blocks and (goes_on or (content[:1].isupper() and bool(pattern_for("accessed").match(content)))):
            blocks[-1][1] = end
        else:
            blocks.append([start, end])
        blank = False
    rows = []
    for start, end in (part for first, last in blocks for part in _parted(text, first, last)):
        part = text[start:end]
        reference = read_reference(part)
        label = re.match(r"\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)]\s)", part)
        if reference.title or reference.authors:
            rows.append(Row(source, start, end, "entry", reference, (label[1] or label[2]) if label else ""))
    return rows


def _parted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the entries that stand in one block: after the year of one, the surname and initial of the next."""
    next_one = re.compile(r"(?<=\d{4}[.,;] )[^\W\d_a-z]\w+\.\s?[A-Z]\b[.,]")
    cuts = [m.start() for m in next_one.finditer(text, start, end)]
    ends = [start + len(text[start:cut].rstrip()) for cut in cuts]
    return list(zip([start, *cuts], [*ends, end], strict=True))


def _opens(content: str, blank: bool, before: str, followed: bool) -> bool:
    """Say whether a line opens an entry: it could be one alone, and the entry before it is complete."""
    if re.match(r"(?:\[\d{1,3}\]|\d{1,3}[.)]\s|[-•–]\s)", content):
        return True
    complete = bool(re.search(rf"{YEAR}|https?:|www\.", before))
    dated = bool(re.search(rf"(?<!\d){YEAR}(?!\d)|https?:|www\.", content))
    if blank:
        return complete and (dated or followed)
    starts = re.match(rf"{NAME},?.{{0,120}}?(?<!\d){YEAR}(?!\d)", content)
    return complete and (bool(starts) or (before.rstrip()[-1:] in ".>)/" and dated))


def notes_of(source: str, text: str, zone: tuple[int, int] | None, entries: list[Row]) -> list[Row]:
    """Return the bodies of notes: lines that begin with a raised number, `[1]` or a number lost to U+FFFD."""
    rows = []
    opening = re.compile(r"^[ \t>]*(?:([⁰¹²³⁴-⁹]{1,3})|\[\^?(\d{1,3})\]:?|(\ufffd))[ \t]*", re.MULTILINE)
    numbered = any(row.label for row in entries)
    for match in opening.finditer(text):
        if (zone and zone[0] <= match.start() < zone[1]) or (match[2] and numbered):
            continue
        end = re.search(r"\n[ \t\r]*\n|\n(?=[ \t>]*(?:[⁰¹²³⁴-⁹]|\[\^?\d|\ufffd))", text[match.end() :])
        stop = match.end() + end.start() if end else len(text)
        stop = min(stop, match.end() + LONGEST_NOTE)
        body = text[match.end() : stop].rstrip()
        label = (match[1] or "").translate(SUPERSCRIPT) or match[2] or ""
        rows.append(Row(source, match.start(), match.end() + len(body), "note", _note_reference(body), label))
    return rows


def _note_reference(body: str) -> Reference:
    """Return the work that a note gives, or an empty reference for a remark or an address."""
    reference = read_reference(body)
    given = reference.year or reference.url or pattern_for("page").search(body)
    return reference if given and "@" not in body else Reference()


def resolved_notes(text: str, notes: list[Row], entries: list[Row]) -> list[Row]:
    """Return the notes with what they refer to: an entry, or the earlier note that Ibid. and short forms repeat."""
    rows: list[Row] = []
    ibid, opcit = pattern_for("ibid"), pattern_for("opcit")
    page = re.compile(any_word(words_for("page")), re.IGNORECASE)
    for note in notes:
        body = re.sub(r"^[\s>⁰¹²³⁴-⁹\[\]^\d:\ufffd]*", "", text[note.start : note.end])
        earlier = None
        if ibid.match(body):
            earlier = len(rows) - 1 if rows else None
        elif opcit.search(body) or (len(body) < 60 and not re.search(YEAR, body) and page.search(body)):
            head = fold(re.split(r",\s|" + page.pattern, opcit.sub(",", body), maxsplit=1, flags=re.IGNORECASE)[0])
            name = head.split()[-1] if head else ""
            earlier = next((i for i in range(len(rows) - 1, -1, -1) if _has_author(rows[i].reference, name)), None)
            if name:
                note = note._replace(reference=Reference((name.title(),)))
        if earlier is not None:
            again = rows[earlier].reference
            names = again.authors if ibid.match(body) else note.reference.authors
            note = note._replace(reference=again._replace(authors=names, pages=""), target=rows[earlier].target)
            if note.target < 0:
                note = note._replace(target=len(entries) + earlier)
        else:
            note = note._replace(target=resolve(note.reference, [row.reference for row in entries]))
            named = _named_entry(body, entries) if note.target < 0 else -1
            if named >= 0:  # whose order of author, title and place was read otherwise
                note = note._replace(target=named, reference=entries[named].reference._replace(pages=""))
        rows.append(note)
    return rows


def _named_entry(body: str, entries: list[Row]) -> int:
    """Return the only entry whose whole title and year a note says, or -1."""
    said = letters(body).string
    titles = [letters(entry.reference.title).string for entry in entries]
    years = {found[0] for found in re.finditer(YEAR, body)}
    dated = [at for at, entry in enumerate(entries) if entry.reference.year in years]
    named = [at for at in dated if len(titles[at]) >= SHORTEST_TITLE and titles[at] in said]
    return named[0] if len(named) == 1 else -1


def _has_author(reference: Reference, name: str) -> bool:
    """Say whether an author of a reference has a name, but for a letter."""
    words = {word for author in reference.authors for word in fold(author).split()}
    return bool(name) and (name in words or any(near_word(name, word) for word in words))
