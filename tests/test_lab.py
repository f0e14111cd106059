"""What a reader calls in JupyterLab: quotes in context only where the text is at hand, tables that need no network."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from helpers.audit import check, load_audit
from helpers.corpora.corpus import load_corpus
from helpers.display import Display
from helpers.errors import UsageError
from tests.conftest import CLAIMS_HEADER, ROOT, claim_row


def test_a_quote_is_shown_within_its_text():
    """The words before and after stand beside it, and the quote is marked."""
    shown = Display(load_audit("tiny")).in_context("w01")

    assert "<mark>pada Senin, 14 April 2008</mark>" in shown.html
    assert "[pada Senin, 14 April 2008]" in shown.text and len(shown.text) > 200


def test_without_the_text_there_is_no_context(make_corpus, tmp_path, monkeypatch):
    """A reader is told where texts are looked for."""
    monkeypatch.delenv("CLAIMS_AUDIT_SOURCES", raising=False)
    claims = CLAIMS_HEADER + claim_row("a1", "a", "founded in 1979", "date", "founded", "1979")
    quote = hashlib.sha256("\x1f".join(("founded in 1979", "", "")).encode()).hexdigest()
    anchors = f"claim_id,source_id,sha256,quote_sha256,start,end,status\na1,a,{'0' * 64},{quote},0,15,exact\n"
    audit = check(load_corpus(make_corpus({"claims.csv": claims, "readings/anchors.csv": anchors})))

    with pytest.raises(UsageError, match="not at hand"):
        Display(audit).in_context("a1")
    with pytest.raises(UsageError, match="no claim"):
        Display(audit).in_context("zz")


def test_a_shared_passage_is_shown_in_the_words_of_both():
    """Only where both texts are at hand; a number that is none is refused."""
    show = Display(load_audit("tiny"))
    rows = show.passage_rows()
    assert len(rows) >= 1

    shown = show.side_by_side(0)
    assert rows.loc[0, "source_id"] in shown.text and rows.loc[0, "other_source_id"] in shown.text
    with pytest.raises(UsageError, match="no passage 99"):
        show.side_by_side(99)


def test_a_table_to_explore_needs_no_network(capsys):
    """The script is in the cell; nothing is loaded from elsewhere, markup in cells is text."""
    audit = load_audit("tiny")
    frame = audit.claim_table().assign(note="<img src=x onerror=alert(1)>")

    html = Display(audit).explore(frame).html

    assert "cdn" not in html.lower() and not re.search(r'(?:src|href)="?https?://(?!itables)[^"]*\.(?:js|css)', html)
    assert "<img src=x" not in html


def test_no_committed_notebook_shows_contexts_or_scripts():
    """Sentences of the texts, and tables that change from run to run, are for a reader's own cells."""
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                source, outputs = "".join(cell["source"]), json.dumps(cell["outputs"])
                assert not re.search(r"\.(explore|in_context|side_by_side)\(", source), path.name
                assert "<script" not in outputs and "<mark>" not in outputs, path.name


def test_no_sentence_of_a_closed_text_is_in_a_committed_notebook():
    """Where the five texts are at hand: no run of more than ten of their words stands in a notebook's output."""
    folder = ROOT.parent / "shared" / "sources" / "iom-indonesia"
    if not folder.is_dir():
        pytest.skip("the texts of iom-indonesia are not at hand")
    words = re.compile(r"\w+")
    runs = set()
    for path in Path(folder).glob("*.txt"):
        text = [w.lower() for w in words.findall(path.read_text(encoding="utf-8"))]
        runs |= {" ".join(text[i : i + 14]) for i in range(len(text) - 13)}
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        shown = [w.lower() for w in words.findall(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")))]
        hits = {" ".join(shown[i : i + 14]) for i in range(len(shown) - 13)} & runs
        titles = " ".join(load_corpus(ROOT / "data" / "iom-indonesia").sources["title"]).lower()
        assert not {hit for hit in hits if not set(hit.split()) <= set(words.findall(titles))}, path.name
