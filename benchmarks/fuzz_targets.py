"""What hostile input is fed to: every way in that a stranger's bytes can take, with well-formed samples of each."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import sys
import zipfile
from pathlib import Path

from helpers.audit import check
from helpers.cli import main as command_line
from helpers.corpora.codebook_files import load_codebook
from helpers.corpora.corpus import load_corpus
from helpers.corpora.manifest import load_record
from helpers.corpora.periods import parse_period
from helpers.corpora.tables import read_table, table_bytes
from helpers.corpora.values import parse_quantity
from helpers.errors import AuditError
from helpers.propose import propose
from helpers.readers.mentions import read_numbers
from helpers.readers.segments import segment
from helpers.rendering.notebook_files import Job, check_parameters, import_papermill, prepare, read_notebook
from helpers.texts.anchoring import anchor_all
from helpers.texts.extract import extract
from helpers.texts.folding import fold
from helpers.texts.selectors import TextQuoteSelector
from helpers.verify import changed_inputs, edited_files

ROOT = Path(__file__).parents[1]
TINY = ROOT / "data" / "tiny"
TABLES = (
    "claims.csv",
    "sources.csv",
    "relations.csv",
    "references.csv",
    "dismissals.csv",
    "codebook.yml",
    "corpus.yml",
)
VALUES = "3600 <~100000 40000..70000 2/3 P28Y PT8H..PT10H 1979~ 199X 2004-10/2019-06-30 2003/.."
# How many inputs of twenty each way in gets: a whole corpus costs a hundred times what a value costs.
SHARES = {
    "value": 5, "table": 3, "codebook": 3, "text": 2, "markup": 2, "record": 1, "notebook": 1, "parameter": 1, "argument": 1, "corpus": 1,
}  # fmt: skip


def samples() -> dict[str, list[bytes]]:
    """Return well-formed inputs of each kind, from our own corpora and notebooks."""
    page = b"<html><head><title>T</title><script>x()</script></head><body><p>3.600 korban &amp; 12</p><table><tr><td>1</table>"
    return {
        "value": [value.encode() for value in VALUES.split()],
        "table": [(TINY / name).read_bytes() for name in TABLES if name.endswith(".csv")],
        "codebook": [
            (TINY / "codebook.yml").read_bytes(),
            b"properties:\n  - {property: p, subject: s, type: count}\n",
        ],
        "text": [path.read_bytes() for path in sorted((TINY / "sources").glob("*.txt"))],
        "markup": [page, _document(), b"\xff\xfe" + "3.600 korban".encode("utf-16-le"), _pdf()],
        "record": [(ROOT / "reports" / "iom-indonesia" / "run.json").read_bytes()[:6000], _small_record()],
        "notebook": [min((ROOT / "notebooks").glob("*.ipynb"), key=lambda path: path.stat().st_size).read_bytes()],
        "parameter": [b"tiny", b"__import__('os').system('x')", b'"; import os #', b"corpus", b"a\nb = 1"],
        "argument": [
            b"check tiny --json",
            b"diff fuzzed report",
            b"mentions paper --lang xx",
            b"check fuzzed --lang id",
        ],
        "corpus": [(TINY / name).read_bytes() for name in TABLES],
    }


def _document() -> bytes:
    buffer = io.BytesIO()
    body = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>3.600 korban</w:t></w:r></w:p></w:body></w:document>'
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/document.xml", body)
    return buffer.getvalue()


def _pdf() -> bytes:
    """Return a PDF of one page, without a table of positions: readers mend that."""
    stream = b"BT /F 12 Tf 9 9 Td (3.600 korban pada 2019) Tj ET"
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
        b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n"
        b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n"
        % (len(stream), stream)
    )


def _small_record() -> bytes:
    record = {"claims_audit": "0", "tables": "1", "corpus": "tiny", "parameters": {}, "inputs": {"claims.csv": "0"}}
    return json.dumps({**record, "texts": {"a": "0"}, "files": {"index.html": "0"}}).encode()


class Targets:
    """Each method takes bytes and either returns or raises an AuditError; anything else is a finding."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self.folder = scratch / "fuzzed"
        shutil.copytree(TINY, self.folder)
        self.report = scratch / "report"
        self.report.mkdir()
        self.codebook_of_tiny = load_codebook(TINY / "codebook.yml")
        import_papermill()

    def _file(self, name: str, data: bytes) -> Path:
        path = self.scratch / name
        path.write_bytes(data)
        return path

    def table(self, data: bytes) -> None:
        """Read a table, and write it again."""
        keys = {b"relation_id": "relations", b"ref_id": "references", b"claim_id": "claims", b"reason": "dismissals"}
        header = data.split(b"\n", 1)[0]
        name = next((name for column, name in keys.items() if column in header), "sources")
        table_bytes(read_table(self._file("table.csv", data), name))

    def codebook(self, data: bytes) -> None:
        """Load a codebook."""
        load_codebook(self._file("codebook.yml", data))

    def text(self, data: bytes) -> None:
        """Read a text: fold, segment, mentions, proposals, quotes out of it."""
        text = data.decode("utf-8", errors="replace")
        fold(text)
        segment(text, "id")
        read_numbers(text, "auto")
        propose({"s": text[:8000]}, self.codebook_of_tiny, {"s": "id"})
        middle = len(text) // 2
        anchor_all([TextQuoteSelector(text[middle : middle + 20]), TextQuoteSelector(text[:9], "", text[9:12])], text)

    def value(self, data: bytes) -> None:
        """Parse a value."""
        text = data.decode("utf-8", errors="replace")[:2000]
        parse_quantity(text)
        parse_quantity(text, exact_units=False)
        parse_period(text)

    def markup(self, data: bytes) -> None:
        """Get the text out of a PDF, DOCX, HTML or plain file."""
        extract(self._file("paper", data))

    def record(self, data: bytes) -> None:
        """Compare a report whose run.json comes from elsewhere."""
        (self.report / "run.json").write_bytes(data)
        record = load_record(self.report)
        changed_inputs(record, TINY, self.report)
        edited_files(record, self.report)

    def notebook(self, data: bytes) -> None:
        """Read a notebook that somebody edited."""
        read_notebook(self._file("edited.ipynb", data))

    def parameter(self, data: bytes) -> None:
        """Give a notebook a parameter: its name must be known, its value must stay a value."""
        import ast

        from papermill.parameterize import parameterize_notebook

        text = data.decode("utf-8", errors="replace")
        with contextlib.suppress(AuditError):
            check_parameters(Job("00-start-here", {text: 1}))
        job = Job("00-start-here", {"corpus": text})
        check_parameters(job)
        if "\0" in text or any(0xD800 <= ord(character) < 0xE000 for character in text):
            return
        notebook = prepare(Job("00-start-here"))
        notebook.metadata["papermill"] = {}
        made = parameterize_notebook(notebook, dict(job.parameters), kernel_name="python3")
        cell = next(cell for cell in made.cells if "injected-parameters" in cell.metadata.get("tags", []))
        for statement in ast.parse(cell.source).body:
            if not isinstance(statement, ast.Assign) or not isinstance(statement.value, ast.Constant):
                raise AssertionError(f"a parameter became code: {ast.unparse(statement)[:200]}")

    def argument(self, data: bytes) -> None:
        """Run a command line that only looks, with nothing to read from its input."""
        words = [word for word in data.decode("utf-8", errors="replace").replace("\0", "").split()[:6] if word]
        if not words or words[0] not in ("check", "mentions", "diff"):
            words = ["check", *words]
        silent, before = io.StringIO(), sys.stdin
        sys.stdin = io.TextIOWrapper(io.BytesIO(b"3.600 korban"))
        try:
            with contextlib.redirect_stdout(silent), contextlib.redirect_stderr(silent):
                code = command_line(words)
        except SystemExit as end:
            code = int(end.code or 0)
        finally:
            sys.stdin = before
        if code not in (0, 1, 2, 3) or "Traceback" in silent.getvalue():
            raise AssertionError(f"exit code {code} of {words}")

    def corpus(self, data: bytes) -> None:
        """Load and check a corpus of which one file is damaged: the one that the bytes look most like."""
        heads = {name: (TINY / name).read_bytes() for name in TABLES}
        name = max(TABLES, key=lambda one: len(set(heads[one].split()) & set(data.split())))
        (self.folder / name).write_bytes(data)
        try:
            failed = [status.reason for status in check(load_corpus(self.folder)).rules if status.status == "failed"]
        finally:
            (self.folder / name).write_bytes(heads[name])
        if failed:
            raise AssertionError(f"a rule failed: {failed[0]}")
