"""What a corpus says of its own publication: date, licence, address. All of it is optional in corpus.yml.

    published: 2026-11-21                      # when the audit was published
    license: CC-BY-4.0                         # an SPDX id, or an address: of the tables, not of the audited texts
    url: https://example.org/audits/harbour/   # where its report stands

Nothing here asks the clock: a corpus that does not say when it was published has the date of the newest thing in it.
"""

from __future__ import annotations

import re
from datetime import date

from helpers.corpora.corpus import Corpus
from helpers.exporting.iris import web_iri

ISO_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
SPDX_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,60}")


def date_published(corpus: Corpus) -> str:
    """Return the date of publication (ISO 8601): as stated in corpus.yml, else the newest date in the tables.

    The newest date is that of a source, of a reference publication or of a verdict: the audit cannot be older. It may
    be a year or a month. A corpus with no date at all has that of the first tables, 2026.
    """
    stated = corpus.about.get("published")
    if isinstance(stated, date):
        return stated.isoformat()[:10]
    if stated is not None and iso_date(str(stated)):
        return iso_date(str(stated))
    columns = (corpus.sources["year"], corpus.references["published"], corpus.verdicts["date"])
    dates = [found for column in columns for cell in column if (found := iso_date(cell))]
    # A year counts as its last day: 2019 is not older than 2019-03, but says less.
    return max(dates, key=lambda found: (found + "-99-99")[:10], default="2026")


def iso_date(text: str) -> str:
    """Return a year, month or day of the calendar as ISO 8601 has it, or nothing for any other text."""
    match = ISO_DATE.fullmatch(text.strip())
    if match is None:
        return ""
    try:
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return ""
    return match[0]


def licence_of(corpus: Corpus) -> dict[str, str]:
    """Return the licence of the audit's tables as `name` (SPDX) and `path` (address); nothing where none is stated."""
    stated = str(corpus.about.get("license") or "").strip()
    if web_iri(stated):
        return {"path": web_iri(stated)}
    if SPDX_ID.fullmatch(stated):
        return {"name": stated, "path": f"https://spdx.org/licenses/{stated}"}
    return {}


def report_address(corpus: Corpus) -> str:
    """Return the address that the report stands at, with a slash at its end, or nothing where none is stated."""
    address = web_iri(str(corpus.about.get("url") or ""))
    return address and address.rstrip("/") + "/"
