"""A corpus made ready for checking: its texts found and read where they are at hand, else its readings as committed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from helpers.corpora.corpus import Corpus
from helpers.corpora.rows import rows_of
from helpers.errors import DataError, UsageError
from helpers.readings import language_of, propose_texts, read_corpus, write_readings
from helpers.texts.sources import SourceText, find_texts

if TYPE_CHECKING:
    from helpers.unclaimed import Account


def text_folders(corpus: Corpus, given: Path | None) -> list[Path]:
    """Return where texts may be: --sources, $CLAIMS_AUDIT_SOURCES, the corpus's own sources/; those that exist."""
    if given is not None and not given.is_dir():
        raise UsageError("there is no folder of source texts", [f"--sources {given}"], "give a folder that exists.")
    named = os.environ.get("CLAIMS_AUDIT_SOURCES", "")
    folders = [given, Path(named) if named else None, corpus.folder / "sources"]
    return [folder for folder in folders if folder is not None and folder.is_dir()]


def find_corpus_texts(corpus: Corpus, given: Path | None) -> dict[str, SourceText]:
    """Return the texts of a corpus by source; empty where none are at hand (all or none: DESIGN.md, section 2)."""
    return find_texts(corpus.sources, text_folders(corpus, given))


def prepare(corpus: Corpus, given: Path | None, write: bool, tell: Callable[[str], None]) -> Corpus:
    """Read the texts where they are at hand (and keep the readings if `write`), else use the readings on disk."""
    texts = find_corpus_texts(corpus, given)
    if texts:
        corpus = read_corpus(corpus, texts)
        if write:
            write_readings(corpus)
        return corpus
    if corpus.has_readings:
        tell(f"read: skipped, no source texts at hand; the readings of {corpus.name} are used as they are")
    else:
        tell(f"read: skipped, no source texts at hand and no readings; positions in {corpus.name} are unknown")
    return corpus


def propose_corpus(
    corpus: Corpus, given: Path | None, write: bool
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the claims (columns of proposals.csv, start, end) and relations proposed for every source.

    `write` keeps proposals.csv; sources that a person has coded are proposed for too, and `check` leaves those aside.
    """
    from helpers.atomic import write_file
    from helpers.corpora.tables import COLUMNS, table_bytes

    plain, languages = _plain_texts(corpus, given)
    claims, relations = propose_texts(corpus, plain, languages)
    if write:
        write_file(corpus.folder / "proposals.csv", table_bytes(claims[list(COLUMNS["proposals"])]))
    columns = [*COLUMNS["proposals"], "start", "end"]
    return claims[columns].to_dict("records"), relations[list(COLUMNS["relations"])].to_dict("records")


def account_of_corpus(corpus: Corpus, given: Path | None) -> Account:
    """Return what becomes of every number and date of every source when claims are proposed; nothing is written."""
    from helpers.unclaimed import account

    plain, languages = _plain_texts(corpus, given)
    claims, _ = propose_texts(corpus, plain, languages)
    claimed: dict[str, set[tuple[int, int]]] = {}
    for claim in rows_of(claims):
        claimed.setdefault(claim.source_id, set()).add((claim.start, claim.end))
    years, authors = (
        dict(zip(corpus.sources["source_id"], corpus.sources[column], strict=True)) for column in ("year", "authors")
    )
    return account(plain, corpus.codebook, claimed, languages, years, authors)


def _plain_texts(corpus: Corpus, given: Path | None) -> tuple[dict[str, str], dict[str, str]]:
    """Return the texts of all sources and their languages; refuses (DataError) a corpus whose texts are not at hand."""
    texts = find_corpus_texts(corpus, given)
    if not texts:
        raise DataError(
            f"the texts of {corpus.name} are not at hand",
            ["looked in --sources, $CLAIMS_AUDIT_SOURCES and sources/"],
            "proposing reads the texts: give their folder with --sources DIR.",
        )
    plain = {source_id: texts[source_id].text for source_id in corpus.sources["source_id"]}
    return plain, {source_id: language_of(corpus, source_id, text) for source_id, text in plain.items()}
