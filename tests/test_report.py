"""The report: answers first, everything linked, nothing fetched, nothing of strangers obeyed, the same bytes."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from importlib import resources
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from jinja2 import Environment

from helpers.audit import check, load_audit
from helpers.corpora.corpus import load_corpus
from helpers.corpora.manifest import files_of, load_record
from helpers.errors import AuditError, DataError
from helpers.notebooks import NotebookError
from helpers.progress import Progress, last_screen
from helpers.rendering.templating import plain_id, visible, web_address
from helpers.report import harmless, render_report
from tests.conftest import CLAIMS_HEADER, ROOT, claim_row

VOID = {"meta", "br", "input", "link", "hr", "img"}
LOADED = {"src", "srcset", "data", "poster", "background", "action", "formaction", "manifest", "ping"}


class Page(HTMLParser):
    """What a page consists of: tags with attributes, headings, ids, links; refuses badly nested tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(html)
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {key: value or "" for key, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {key: value or "" for key, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if not {"script", "style"} & set(self.open):
            self.text.append(data)

    def named(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]

    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.tags if "id" in attributes]

    def words(self) -> str:
        return " ".join(" ".join(self.text).split())


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return render_report(load_audit("tiny"), tmp_path_factory.mktemp("report") / "tiny")


@pytest.fixture(scope="session")
def pages(tiny: Path) -> dict[str, Page]:
    return {
        path.relative_to(tiny).as_posix(): Page(path.read_text(encoding="utf-8"))
        for path in sorted(tiny.rglob("*.html"))
    }


def test_the_report_has_its_files(tiny):
    """Both languages, a page a paper, figures, tables, the record of the run."""
    names = set(files_of(tiny)) | {path.name for path in tiny.iterdir()}
    wanted = {"index.html", "id/index.html", "findings.csv", "claims.csv", "run.json", "environment.json"}
    wanted |= {"report.pdf", "id/report.pdf", "ro-crate-metadata.json", "exports/datapackage.json"}
    wanted |= {f"{base}papers/{s}.html" for base in ("", "id/") for s in ("wulandari2018", "pos2019", "harwood2020")}
    wanted |= {f"{base}figures/{f}.svg" for base in ("", "id/") for f in ("timeline", "quantities", "effectiveness")}
    assert wanted <= names


def test_answers_come_first(pages):
    """Question, counts and the strongest disagreements with both values stand before the first section."""
    text = pages["index.html"].words()
    start = text.index("Do three accounts of one ferry cooperative agree")
    first = text[start : text.index("Which claims cannot all hold")]
    for word in ("2006", "April 2008", "61,500", "84,000", "3 sources", "conflicts"):
        assert word in first, word


def test_every_claim_and_finding_has_its_place(pages):
    """A permanent link for each, in both languages."""
    audit = load_audit("tiny")
    for name in ("index.html", "id/index.html"):
        ids = set(pages[name].ids())
        assert {f"claim-{plain_id(claim.claim_id)}" for claim in audit.claims} <= ids
        assert {f"finding-{finding.finding_id}" for finding in audit.findings} <= ids
        assert {f"rule-{status.rule.name}" for status in audit.rules} <= ids


def test_quotes_stand_side_by_side_with_their_sources(pages):
    """Each finding shows the words of every claim that it is about, with its source."""
    text = pages["index.html"].words()
    for finding in load_audit("tiny").findings:
        for claim in finding.claims:
            assert " ".join(claim.exact.split()) in text


def test_links_lead_somewhere(tiny, pages):
    """Every relative link and every fragment resolves, in each page."""
    for name, page in pages.items():
        for attributes in page.named("a"):
            address = urlsplit(attributes["href"])
            if address.scheme:
                assert address.scheme in ("http", "https"), attributes
                continue
            target = (tiny / name).parent / unquote(address.path) if address.path else tiny / name
            assert target.is_file(), (name, attributes["href"])
            if address.fragment:
                other = pages[os.path.relpath(target.resolve(), tiny.resolve())]
                assert unquote(address.fragment) in other.ids(), (name, attributes["href"])


def test_nothing_is_fetched(tiny, pages):
    """No page loads anything: no src, no stylesheet, no font, no image; the policy in the page forbids it too."""
    for name, page in pages.items():
        for tag, attributes in page.tags:
            assert not LOADED & set(attributes), (name, tag, attributes)
            assert tag not in ("link", "iframe", "object", "embed", "img", "base"), (name, tag)
        html = (tiny / name).read_text(encoding="utf-8")
        assert not re.search(r"@import|url\((?!#)", html), name
        policy = next(meta["content"] for meta in page.named("meta") if "http-equiv" in meta)
        assert policy.startswith("default-src 'none'")


def test_pages_are_built_for_readers_of_all_kinds(pages):
    """One h1, headings without gaps, landmarks, captions, scopes, labels, names of regions, languages."""
    for name, page in pages.items():
        levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
        assert levels[0] == 1 and levels.count(1) == 1, name
        assert all(after <= before + 1 for before, after in pairwise(levels)), (name, levels)
        assert page.named("html")[0]["lang"] == ("id" if name.startswith("id/") else "en")
        assert len(page.named("main")) == len(page.named("header")) == 1
        assert len(page.named("caption")) == len(page.named("table"))
        assert all("scope" in th for th in page.named("th"))
        assert all(svg.get("role") == "img" and svg.get("aria-labelledby") for svg in page.named("svg"))
        labels = {label.get("for") for label in page.named("label")}
        assert all(control["id"] in labels for control in page.named("select") + page.named("input"))
        repeated = [i for i, n in Counter(page.ids()).items() if n > 1]
        assert not repeated, (name, repeated)


def test_no_interface_word_is_left_in_english_on_the_indonesian_page(pages):
    """Headings and labels are Indonesian; quotes, names of rules and titles of works stay as they are."""
    text = pages["id/index.html"].words()
    for word in (
        "The strongest",
        "What this does not show",
        "Would settle",
        "Every claim",
        "not comparable",
        " shown",
        "Why ",
    ):
        assert word not in text, word
    assert "Perbedaan yang terkuat" in text and "84.000" in text and "14 April 2008" in text


def test_rules_that_did_not_run_are_listed(pages):
    """Each rule stands in the list with its status."""
    text = pages["index.html"].words()
    for status in load_audit("tiny").rules:
        assert f"{status.rule.id} {status.rule.name}" in text


def test_the_script_is_the_one_that_the_page_allows(tiny):
    """The policy names the script by its hash: no other script runs, not even one that slipped into a text."""
    import base64

    html = (tiny / "index.html").read_text(encoding="utf-8")
    scripts = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    assert len(scripts) == 1
    digest = base64.b64encode(hashlib.sha256(scripts[0].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in html


def test_the_same_bytes_in_other_circumstances(tiny, tmp_path):
    """Hash seed, time zone, locale, folder and number of jobs change nothing but environment.json."""
    out = tmp_path / "elsewhere" / "x"
    code = (
        "from pathlib import Path; from helpers.audit import load_audit; from helpers.report import render_report\n"
        f"render_report(load_audit(Path({str(ROOT / 'data' / 'tiny')!r})), Path({str(out)!r}), jobs=1)"
    )
    settings = {"PYTHONHASHSEED": "11", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "id"}
    subprocess.run([sys.executable, "-c", code], env={**os.environ, **settings}, cwd=tmp_path, check=True)

    assert files_of(out) == files_of(tiny)
    assert (out / "run.json").read_bytes() == (tiny / "run.json").read_bytes()


def test_nothing_of_the_machine_is_in_the_report(tiny):
    """No path, no host, no user, no clock."""
    import getpass
    import platform
    from datetime import datetime

    for path in tiny.rglob("*"):
        if path.is_file() and path.name != "environment.json":
            text = path.read_bytes().decode("utf-8", errors="replace")
            assert str(ROOT) not in text and "/home/" not in text and str(Path.home()) + "/" not in text, path.name
            assert len(platform.node()) < 4 or platform.node() not in text, path.name
            assert f"/{getpass.getuser()}/" not in text
            assert f"{datetime.now():%Y-%m-%d}" not in text


def test_run_json_tells_what_went_in(tiny):
    """Checksums of inputs, of the texts as registered, of every file; versions; parameters."""
    record = load_record(tiny)
    folder = ROOT / "data" / "tiny"
    assert record["inputs"]["claims.csv"] == hashlib.sha256((folder / "claims.csv").read_bytes()).hexdigest()
    assert set(record["texts"]) == {"wulandari2018", "pos2019", "harwood2020"}
    assert record["files"] == files_of(tiny)
    assert set(record["parameters"]["languages"]) == {"en", "id"}
    assert "dates" in record["parameters"]["notebooks"]


HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)> \u202egnp.exe\u202c {{ 7*7 }} {% raw %} <!-- ]]> "\' data-to="#x" `code` [a](javascript:alert(3)) \x1b[31m'


def hostile_files() -> dict[str, str]:
    """Return a corpus in which every cell that people fill is an attempt to be more than text."""
    evil = HOSTILE.replace('"', '""')
    sources = f'source_id,title,authors,year,kind,venue,url,language,rights,sha256\n../../evil,"{evil}","{evil}",1999,"{evil}","{evil}",javascript:alert(1),en,open,\nb,"=HYPERLINK(1)",b,1,k,v,"https://x.example/""onmouseover=""alert(1)",en,open,\n'
    codebook = "properties:\n  - {property: founded, subject: harbour scheme, type: date, label: {en: '<b>@evil</b>', id: '<b>@evil</b>'}}\n"
    claims = (
        CLAIMS_HEADER
        + claim_row(
            "=1+1",
            "../../evil",
            evil,
            "date",
            "founded",
            "1979",
            gloss_en=evil,
            attributed_to=evil,
            place=evil,
            note=evil,
        )
        + claim_row("b 1", "b", "+cmd|' /C calc'!A0", "date", "founded", "1999", gloss_id=evil, place=evil)
    )
    facts = (
        "ref_id,subject,property,value,title,publisher,url,published,independence,confidence\n"
        f'r1,harbour scheme,founded,1985,"{evil}","{evil}",javascript:alert(9),2001,"{evil}",high\n'
    )
    return {
        "sources.csv": sources,
        "codebook.yml": codebook,
        "claims.csv": claims,
        "references.csv": facts,
        "corpus.yml": f"title: {json.dumps(HOSTILE)}\n",
    }


def test_texts_of_strangers_are_shown_and_never_obeyed(make_corpus, tmp_path):
    """Markup, scripts, templates, bidirectional controls, paths and links in any cell stay text."""
    out = render_report(check(load_corpus(make_corpus(hostile_files()))), tmp_path / "out" / "report")

    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["report"], "no file outside the report"
    for path in out.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        page = Page(html)
        assert len(page.named("script")) == 1 and "onerror" not in {key for _, a in page.tags for key in a}
        assert not any(key.startswith("on") for _, attributes in page.tags for key in attributes)
        assert all(urlsplit(a["href"]).scheme in ("", "http", "https") for a in page.named("a"))
        assert not page.named("img") and "<b>@evil" not in html
        assert not re.search("[\u202a-\u202e\u2066-\u2069\x1b]", html)
        assert all(" " not in i and "/" not in i for i in page.ids())
        assert "\\u202e" in page.words(), "a control character is shown, not hidden"
        assert "{{ 7*7 }}" in page.words() and " 49 " not in page.words()
    cells = (out / "claims.csv").read_text(encoding="utf-8")
    assert ("'=1+1" in cells and "\"'+cmd" in cells) or "'+cmd" in cells


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+62 811", "'+62 811"),
        ("@x", "'@x"),
        ("-50", "-50"),
        ("-1.5", "-1.5"),
        ("-x", "'-x"),
        ("1979", "1979"),
        ("\t=1", "'\t=1"),
    ],
)
def test_a_cell_that_a_spreadsheet_would_compute_is_shown_as_text(cell, shown):
    """Plain negative numbers are numbers; everything else that starts like a formula gets an apostrophe."""
    assert harmless(cell) == shown


@pytest.mark.parametrize(
    "name", ["../../x", "a/b", "a b", "", ".", "..", "con", "index", "x" * 200, "é", "a\u202eb", "COM1.html"]
)
def test_an_id_is_a_safe_file_name(name):
    """Source ids come from a table; a page's file name never leaves its folder nor takes another's place."""
    assert re.fullmatch(r"[A-Za-z0-9._-]{1,80}", plain_id(name))
    assert plain_id(name) != name


def test_only_web_addresses_become_links():
    """javascript:, data: and file: addresses stay text."""
    assert web_address("https://example.org/a?b=c") == "https://example.org/a?b=c"
    for address in (
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        'https://x.example/" onclick="y',
        "//x.example",
        "vbscript:x",
    ):
        assert web_address(address) == ""


def test_control_characters_are_written_out():
    """A right-to-left override would turn words round."""
    assert visible("a\u202eb\x1b[0m\x00") == "a\\u202eb\\u001b[0m\\u0000"


def test_a_failure_leaves_the_last_good_report(make_corpus, tmp_path, monkeypatch):
    """The new report takes the old one's place only when it is whole."""
    audit = check(
        load_corpus(make_corpus({"claims.csv": CLAIMS_HEADER + claim_row("a1", "a", "x", "date", "founded", "1979")}))
    )
    out = render_report(audit, tmp_path / "out" / "harbour")
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}

    def fail(*_: Any, **__: Any) -> Any:
        raise NotebookError("a notebook failed")

    for name in ("execute", "report_files"):
        with monkeypatch.context() as patched, pytest.raises(AuditError):
            patched.setattr(f"helpers.report.{name}", fail)
            render_report(audit, out)
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["harbour"]


def test_a_folder_that_is_no_report_is_not_replaced(make_corpus, tmp_path):
    """--out ~/Documents must not delete somebody's documents."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "thesis.txt").write_text("mine")
    with pytest.raises(DataError, match="not a report"):
        render_report(check(load_corpus(make_corpus())), tmp_path / "docs")
    assert (tmp_path / "docs" / "thesis.txt").read_text() == "mine"


def test_an_empty_corpus_has_a_report(make_corpus, tmp_path):
    """No claims, no readings: the report says so and is whole."""
    out = render_report(check(load_corpus(make_corpus())), tmp_path / "out")
    text = Page((out / "index.html").read_text(encoding="utf-8")).words()
    assert "No two claims disagree." in text and "no readings" in text


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ({"authors": "", "year": "", "venue": "", "kind": ""}, "pier-1"),
        ({"authors": "", "year": "1987", "venue": "", "kind": "report"}, "(1987) · report · pier-1"),
        ({"authors": "Marsh; Reed", "year": "1987", "venue": "Bay & Sea", "kind": ""}, "Marsh; Reed (1987) · Bay &amp; Sea · pier-1"),
    ],
)  # fmt: skip
def test_the_line_under_a_papers_title_has_what_is_known(source, line):
    """Of a paper whose bibliography nobody has completed that is its id."""
    written = resources.files("helpers.templates").joinpath("paper.html.j2").read_text(encoding="utf-8")
    lead = next(row for row in written.split("\n") if 'class="lead"' in row)
    shown = Environment(autoescape=True).from_string(lead).render(source={**source, "source_id": "pier-1"})
    assert shown == f'<p class="lead">{line}</p>'


class Terminal:
    """A stream that says whether it is a terminal, and keeps what is written."""

    def __init__(self, live: bool) -> None:
        self.live, self.written = live, ""

    def isatty(self) -> bool:
        return self.live

    def write(self, text: str) -> int:
        self.written += text
        return len(text)

    def flush(self) -> None:
        pass


def test_progress_is_a_bar_on_a_terminal_and_plain_lines_elsewhere():
    """A log file gets lines without control characters."""
    for live in (True, False):
        stream = Terminal(live)
        progress = Progress(stream)  # type: ignore[arg-type]
        progress.start(2)
        progress("dates \x1b[31mred")
        progress("paper")
        assert ("█" in stream.written) is live
        assert "2/2" in stream.written and "\x1b[31m" not in stream.written
        assert live or ("\x1b" not in stream.written and stream.written.count("\n") == 2)


def test_the_last_screen_answers_first(tmp_path):
    """What a person sees at the end: the question's answer, counts, where the report is."""
    text = last_screen(load_audit("tiny"), tmp_path / "report")
    assert text.splitlines()[0] == "The ferry cooperative of Lantera Bay"
    assert "2006" in text and "index.html" in text and "conflict" in text
    assert max(map(len, text.splitlines())) <= 130 or str(tmp_path) in text
