"""A web page was opened on a day that does not exist, or after the text was published, or before the page.

Why it matters: the page was not seen on the day given, so its content on that day vouches for nothing.
Not flagged: pages opened in the year of publication; texts whose year is unknown.
Basis: the calendar; the year in sources.csv; a date in the address of the page.
"""

import re
from collections.abc import Iterator
from datetime import date

from helpers.ledgers.library import Cited
from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say
from helpers.words import Said

RULE = Rule(
    id="C06",
    name="access-date-impossible",
    kind="conflict",
    over="ledger",
    needs=("citations",),
    title={"en": "An impossible date of access", "id": "Tanggal akses yang mustahil"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "an archived copy of the page", "id": "salinan arsip halaman itu"},
)

_ENTRY = {
    "source_id": "s1",
    "start": "900",
    "end": "960",
    "kind": "entry",
    "key": "lind:bay",
    "url": "bay.example.org/boats",
}
_SOURCES = [{"source_id": "s1", "year": "2018"}]
FLAGS = [
    {"sources": _SOURCES, "citations": [{**_ENTRY, "accessed": "2017-06-31"}]},
    {"sources": _SOURCES, "citations": [{**_ENTRY, "accessed": "2019-01-12"}]},
    {"sources": _SOURCES, "citations": [{**_ENTRY, "url": "news.example/2016/02/16/boats", "accessed": "2015-05-01"}]},
]
PASSES = [
    {"sources": _SOURCES, "citations": [{**_ENTRY, "accessed": "2018-12-30"}]},
    {"sources": [{"source_id": "s1", "year": ""}], "citations": [{**_ENTRY, "accessed": "2019-01-12"}]},
    {"sources": _SOURCES, "citations": [{**_ENTRY, "url": "news.example/2016/02/16/boats", "accessed": "2016-02"}]},
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield a flag for each page opened on an impossible day, once for each source and page."""
    years = (
        dict(zip(context.sources["source_id"], context.sources["year"], strict=True)) if len(context.sources) else {}
    )
    rows = [row for row in context.cited if row.accessed]
    seen: set[tuple[str, str, str]] = set()
    for row in sorted(rows, key=lambda row: row.kind != "entry"):  # the entry stands for the citations that repeat it
        key = (row.source_id, row.url or row.key, row.accessed)
        if key in seen or row.kind == "footnote":
            continue
        seen.add(key)
        why = _impossible(row, str(years.get(row.source_id, "")))
        yield (
            Flag("conflict", why, places=(Place(row.source_id, row.start, row.end, row.accessed),))
            if why
            else CONSISTENT
        )


def _impossible(row: Cited, published: str) -> Said | None:
    parts = [int(part) for part in row.accessed.split("-")]
    try:
        date(*[*parts, 1, 1][:3])
    except ValueError:
        return say({"en": "{day} does not exist", "id": "{day} tidak ada"}, day=row.accessed)
    if re.fullmatch(r"\d{4}", published) and parts[0] > int(published):
        return say(
            {"en": "opened {day}, published in {year}", "id": "dibuka {day}, terbit {year}"},
            day=row.accessed,
            year=published,
        )
    dated = re.search(r"/((?:19|20)\d\d)/(\d\d)(?:/(\d\d))?(?:/|$)", row.url)
    if dated and parts < [int(part) for part in dated.groups() if part][: len(parts)]:
        page = "-".join(part for part in dated.groups() if part)
        return say(
            {"en": "opened {day}, the page is of {page}", "id": "dibuka {day}, halamannya dari {page}"},
            day=row.accessed,
            page=page,
        )
    return None
