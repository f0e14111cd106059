"""The exchange formats of an audit, for other people's tools: tables, anchors, sources, reviews, and the crate of all.

export_files (pure) ──▶ write_exports (whole or not at all)
"""

from __future__ import annotations

from pathlib import Path

from helpers.atomic import write_files
from helpers.audit import Audit
from helpers.tables import table_bytes


def write_exports(audit: Audit, to: Path) -> list[str]:
    """Write the exchange formats of an audit into the folder `to`; return the names of the files."""
    files = export_files(audit)
    write_files(to, files)
    return list(files)


def export_files(audit: Audit) -> dict[str, bytes]:
    """Return every file of the export by its name, with forward slashes; same audit, same bytes."""
    return {"claims.csv": table_bytes(audit.claim_table()), "findings.csv": table_bytes(audit.finding_table())}
