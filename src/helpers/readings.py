"""Readings: what the texts hold, as positions, checksums and normalised values, never sentences.

texts ── read_corpus ──▶ Corpus with anchors, mentions, passages, citations, structure, statistics
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from helpers.atomic import write_file, write_files
from helpers.corpora.anchors import Quote, anchor_quotes
from helpers.corpora.claims import claim_rows
from helpers.corpora.corpus import Corpus, quote_sha256
from helpers.corpora.rows import rows_of
from helpers.corpora.tables import COLUMNS, empty_table, line_of, table_bytes
from helpers.judging.agreement import load_codings, shared_units
from helpers.judging.passages import shared_passages
from helpers.ledgers.citations import read_citations
from helpers.ledgers.statistics_read import read_statistics
from helpers.ledgers.structure import read_structure
from helpers.propose import propose
from helpers.readers.language import detect
from helpers.readers.mention import Mention
from helpers.readers.mentions import read_numbers
from helpers.readers.segments import segment
from helpers.texts.anchoring import Anchor
from helpers.texts.selectors import TextQuoteSelector
from helpers.texts.sources import SourceText

CLAIM_TYPES = {
    "date": "date", "period": "date", "count": "count", "percentage": "percentage", "fraction": "percentage",
    "measurement": "measurement", "money": "measurement", "duration": "measurement", "rank": "rank",
    "effect": "effectiveness", "trend": "trend",
}  # fmt: skip


def read_corpus(corpus: Corpus, texts: Mapping[str, SourceText]) -> Corpus:
    """Return the corpus with proposals for sources that no person has coded, and with fresh readings.

    Refuses (DataError, all at once) quotes that are absent, stand more than once, or stand only in another source.
    """
    plain = {source_id: texts[source_id].text for source_id in corpus.sources["source_id"] if source_id in texts}
    languages = {source_id: language_of(corpus, source_id, text) for source_id, text in plain.items()}
    corpus = replace(corpus, **_proposed(corpus, plain, languages))
    anchors = _anchors(corpus, texts)
    readings = {
        "anchors": anchors,
        "mentions": _mentions(corpus, plain, languages, anchors),
        "passages": shared_passages(plain),
        "citations": read_citations(plain, corpus.sources),
        "structure": _stacked("structure", [read_structure(text, key, languages[key]) for key, text in plain.items()]),
        "statistics": _stacked(
            "statistics", [read_statistics(text, key, languages[key]) for key, text in plain.items()]
        ),
    }
    codings = load_codings(corpus)
    if codings is not None:
        readings["units"] = shared_units(*(_with_positions(coding, plain, corpus.name) for coding in codings))
    return replace(corpus, readings={name: frame.astype("str") for name, frame in readings.items()})


def _with_positions(coding: pd.DataFrame, texts: Mapping[str, str], corpus: str) -> pd.DataFrame:
    """Return a coding with `start` and `end` of each claim's quote."""
    quotes = [
        Quote(
            row.claim_id,
            f"coding, line {line_of(coding, number)}",
            row.source_id,
            TextQuoteSelector(row.exact, row.prefix, row.suffix),
        )
        for number, row in enumerate(rows_of(coding))
    ]
    found = anchor_quotes(quotes, texts, corpus)
    return coding.assign(start=[anchor.start for anchor in found], end=[anchor.end for anchor in found])


def write_readings(corpus: Corpus) -> None:
    """Write readings/ (and proposals.csv where there are proposals) into the corpus folder."""
    write_files(
        corpus.folder / "readings", {f"{name}.csv": table_bytes(frame) for name, frame in corpus.readings.items()}
    )
    if len(corpus.proposals):
        write_file(corpus.folder / "proposals.csv", table_bytes(corpus.proposals))


def language_of(corpus: Corpus, source_id: str, text: str) -> str:
    """Return id or en: what sources.csv says, else what the text looks like."""
    stated = corpus.sources.loc[corpus.sources["source_id"] == source_id, "language"].iloc[0].strip().lower()[:2]
    return stated if stated in ("id", "en") else detect(text)


def _proposed(corpus: Corpus, texts: Mapping[str, str], languages: Mapping[str, str]) -> dict[str, Any]:
    """Return proposals (and their relations) for the sources that no person has coded."""
    coded = set(corpus.claims["source_id"])
    uncoded = {source_id: text for source_id, text in texts.items() if source_id not in coded}
    if not uncoded:
        return {"proposals": empty_table("proposals")}
    claims, relations = propose_texts(corpus, uncoded, languages)
    own = corpus.relations[~corpus.relations["relation_id"].isin(set(relations["relation_id"]))]
    return {
        "proposals": claims[list(COLUMNS["proposals"])].astype("str"),
        "relations": pd.concat([own, relations[list(COLUMNS["relations"])].astype("str")], ignore_index=True),
    }


def propose_texts(
    corpus: Corpus, texts: Mapping[str, str], languages: Mapping[str, str]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the claims and relations proposed for some texts of a corpus, with all that sources.csv says of them."""
    told = {
        name: dict(zip(corpus.sources["source_id"], corpus.sources[name], strict=True))
        for name in ("year", "authors", "title")
    }
    return propose(texts, corpus.codebook, languages, told["year"], told["authors"], told["title"])


def _anchors(corpus: Corpus, texts: Mapping[str, SourceText]) -> pd.DataFrame:
    """Return one row for each claim: where its quote stands and how it was found."""
    rows = claim_rows(corpus)
    coded = len(corpus.claims)
    quotes = [
        Quote(
            row.claim_id,
            f"claims.csv, line {line_of(corpus.claims, number)}" if number < coded else "proposals.csv",
            row.source_id,
            TextQuoteSelector(row.exact, row.prefix, row.suffix),
        )
        for number, row in enumerate(rows_of(rows))
    ]
    found = anchor_quotes(quotes, {source_id: source.text for source_id, source in texts.items()}, corpus.name)
    return pd.DataFrame(
        [
            (
                quote.name,
                quote.source_id,
                texts[quote.source_id].sha256,
                quote_sha256(quote.selector.exact, quote.selector.prefix, quote.selector.suffix),
                str(anchor.start),
                str(anchor.end),
                anchor.status,
            )
            for quote, anchor in zip(quotes, found, strict=True)
        ],
        columns=list(COLUMNS["anchors"]),
        dtype="str",
    )


def _mentions(
    corpus: Corpus, texts: Mapping[str, str], languages: Mapping[str, str], anchors: pd.DataFrame
) -> pd.DataFrame:
    """Return every number, date, effect and trend of the texts with what became of it."""
    types = dict(zip(claim_rows(corpus)["claim_id"], claim_rows(corpus)["type"], strict=True))
    rows = []
    for source_id, text in texts.items():
        own = anchors[anchors["source_id"] == source_id]
        claims = sorted(
            (int(row.start), int(row.end), str(row.claim_id), types[str(row.claim_id)]) for row in rows_of(own)
        )
        dismissed = _dismissed(corpus, source_id, text)
        sentences = [sentence.start for sentence in segment(text, languages[source_id]).sentences]
        for mention in read_numbers(text, languages[source_id]):
            status, claim_id, reason = _account(mention, claims, dismissed, sentences)
            rows.append((
                source_id, str(mention.start), str(mention.end), mention.kind, mention.value, mention.unit,
                mention.noun, mention.hedge, status, claim_id, reason,
            ))  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS["mentions"]), dtype="str")


def _dismissed(corpus: Corpus, source_id: str, text: str) -> list[tuple[int, int, str]]:
    """Return the places that a person ruled out, with the reason."""
    table = corpus.dismissals
    rows = [(number, row) for number, row in enumerate(rows_of(table)) if row.source_id == source_id]
    quotes = [
        Quote(
            "dismissal", f"dismissals.csv, line {line_of(table, number)}", source_id,
            TextQuoteSelector(row.exact, row.prefix, row.suffix),
        )
        for number, row in rows
    ]  # fmt: skip
    found: list[Anchor] = anchor_quotes(quotes, {source_id: text}, corpus.name)
    return [(anchor.start, anchor.end, str(row.reason)) for anchor, (_, row) in zip(found, rows, strict=True)]


def _account(
    mention: Mention,
    claims: list[tuple[int, int, str, str]],
    dismissed: list[tuple[int, int, str]],
    sentences: list[int],
) -> tuple[str, str, str]:
    """Return status, claim and reason of one mention: claimed before dismissed before outstanding."""
    touching = [claim for claim in claims if claim[0] < mention.end and mention.start < claim[1]]
    if touching:
        wanted = CLAIM_TYPES.get(mention.kind, "")
        best = min(touching, key=lambda claim: (claim[3] != wanted, claim[1] - claim[0], claim[0]))
        return "claimed", best[2], ""
    if mention.kind in ("effect", "trend"):
        # An assertion is accounted for by a claim of its kind anywhere in its sentence.
        at = bisect_left(sentences, mention.start + 1) - 1
        start = sentences[at] if at >= 0 else 0
        end = sentences[at + 1] if at + 1 < len(sentences) else mention.end
        same = [
            claim for claim in claims if start <= claim[0] < end and claim[3] in ("effectiveness", "trend", "causal")
        ]
        if same:
            return "claimed", same[0][2], ""
    for start, end, reason in dismissed:
        if start < mention.end and mention.start < end:
            return "dismissed", "", reason
    if mention.reason:
        return "dismissed", "", mention.reason
    return "outstanding", "", ""


def _stacked(name: str, frames: list[pd.DataFrame]) -> pd.DataFrame:
    """Return the frames of all sources as one table."""
    return pd.concat([empty_table(name), *frames], ignore_index=True)[list(COLUMNS[name])]
