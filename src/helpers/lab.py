"""What a reader calls while working in JupyterLab: tables to sort and filter, quotes in their context.

Nothing of it enters a committed notebook or the report: sorting needs a script that changes from run to run, and
contexts are sentences of other people's texts (DESIGN.md, section 2).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from helpers.audit import Audit
from helpers.display import Shown
from helpers.errors import UsageError
from helpers.prepare import find_corpus_texts
from helpers.rendering.templating import render_macro, visible
from helpers.texts.sources import SourceText

AROUND = 240  # characters of a text on either side of a quote


def explore(frame: pd.DataFrame) -> Any:
    """Show a table that can be sorted, searched and filtered, without a network.

    Needs the package itables, which `make lab` has; without it the frame is shown as it is.
    """
    try:
        from itables import init_notebook_mode, to_html_datatable
    except ModuleNotFoundError:
        return frame
    # The script goes with every table, so that a cell works on its own, also in a notebook that is opened again.
    init_notebook_mode(all_interactive=False, connected=False)
    escaped = frame.astype("str").map(visible)
    html = to_html_datatable(
        escaped, connected=False, column_filters="header", maxBytes=0, allow_html=False, showIndex=False
    )
    return Shown(str(html), frame.to_string(index=False))


def in_context(audit: Audit, claim_id: str, language: str = "en", sources: Path | None = None) -> Shown:
    """Show a claim's quote within its text, where the text is at hand: in --sources' stead `sources`, else the usual folders.

    Refuses (UsageError) a claim that is not there, has no reading, or whose text is not at hand.
    """
    claim = next((claim for claim in audit.claims if claim.claim_id == claim_id), None)
    if claim is None:
        raise UsageError(
            f'there is no claim "{visible(claim_id)}" in {audit.corpus.name}',
            [f"there are {len(audit.claims)}"],
            "take an id from the claims of the report, or from audit.claim_table().",
        )
    if claim.start is None or claim.end is None:
        raise UsageError(
            f"{claim_id} has no reading", [], f"read the texts first: claims-audit read {audit.corpus.name}"
        )
    text = texts_at_hand(audit, sources)[claim.source_id].text
    before, after = text[max(0, claim.start - AROUND) : claim.start], text[claim.end : claim.end + AROUND]
    quote = text[claim.start : claim.end]
    html = render_macro(
        "parts.html.j2", "context", language, claim.source_id, before, quote, after, claim.start, claim.end
    )
    return Shown(html.strip(), visible(f"…{before}[{quote}]{after}…"))


def side_by_side(audit: Audit, number: int = 0, language: str = "en", sources: Path | None = None) -> Shown:
    """Show a passage that two sources share in the words of both: the `number`-th row of `show.passage_rows()`.

    Refuses (UsageError) a number that is none, and texts that are not at hand.
    """
    from helpers.rendering.reusedata import passage_rows
    from helpers.rendering.views import Views

    rows = passage_rows(Views(audit, language))
    if not 0 <= number < len(rows):
        raise UsageError(f"there is no passage {number}", [f"there are {len(rows)}, counted from 0"])
    row, texts = rows.iloc[number], texts_at_hand(audit, sources)
    both = [
        (row["source_id"], texts[row["source_id"]].text[row["start"] : row["end"]]),
        (row["other_source_id"], texts[row["other_source_id"]].text[row["other_start"] : row["other_end"]]),
    ]
    html = render_macro("parts.html.j2", "both_texts", language, both)
    return Shown(html.strip(), visible("\n\n".join(f"{source}: {words}" for source, words in both)))


def texts_at_hand(audit: Audit, sources: Path | None = None) -> dict[str, SourceText]:
    """Return the texts of a corpus, or refuse (UsageError) where they are not at hand."""
    texts = find_corpus_texts(audit.corpus, sources)
    if not texts:
        raise UsageError(
            f"the texts of {audit.corpus.name} are not at hand",
            ["looked in $CLAIMS_AUDIT_SOURCES and the corpus's sources/"],
            "give their folder: sources=Path(...).",
        )
    return texts
