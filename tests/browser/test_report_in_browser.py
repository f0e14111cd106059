"""The report in a real browser, opened from disk with the network off.

Skipped where there is no Chromium; `make test-browser` installs Debian's where it may.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from helpers.audit import check, load_audit
from helpers.corpora.corpus import load_corpus
from helpers.report import render_report
from tests.browser.chromium import find_chromium
from tests.test_report import hostile_files

CHROMIUM = find_chromium()
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium here: make test-browser installs one where it may"
)
PAGES = ("index.html", "id/index.html", "papers/pos2019.html", "id/papers/pos2019.html")
WIDTHS = (320, 1280)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return render_report(load_audit("tiny"), tmp_path_factory.mktemp("report") / "tiny")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


class Visit:
    """One page, opened with the network off; keeps what went wrong."""

    def __init__(self, browser: Any, path: Path, width: int = 1280, scheme: str = "light", script: bool = True) -> None:
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True, java_script_enabled=script
        )
        self.page = self.context.new_page()
        self.problems: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.problems.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.problems.append(f"error: {error}"))
        self.page.on("requestfailed", lambda request: self.problems.append(f"failed: {request.url}"))
        self.page.on("dialog", lambda dialog: (self.problems.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.resolve().as_uri())

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_without_an_error_or_a_request(browser, report, name):
    """Nothing on the console, nothing asked for but the page itself."""
    with Visit(browser, report / name) as visit:
        assert visit.problems == []
        assert visit.requests == [(report / name).resolve().as_uri()]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation(browser, report, name, scheme):
    """WCAG 2.2 A and AA and axe's best practices, in both languages and themes."""
    with Visit(browser, report / name, scheme=scheme) as visit:
        visit.page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
        # What is far off the screen is not laid out until it is needed; axe would measure it where it is not.
        visit.page.add_style_tag(content="* { content-visibility: visible !important }")
        # The page allows no other script than its own; axe is brought in by the browser's debugger.
        visit.page.evaluate(Path(axe_script()).read_text(encoding="utf-8"))
        found = visit.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        problems = [f"{v['id']}: {v['help']}: {v['nodes'][0]['html'][:200]}" for v in found["violations"]]
    assert problems == []


def axe_script() -> str:
    """Return the path of axe-core as the package axe-playwright-python carries it."""
    import axe_playwright_python.base as base

    return str(base.AXE_FILE_PATH)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_no_page_scrolls_sideways(browser, report, name, width):
    """At 320 px only tables and figures scroll, each in its own frame."""
    with Visit(browser, report / name, width=width) as visit:
        visit.page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_filters_of_findings_work_together(browser, report):
    """Kind and source narrow the list; the count says how many; reset shows all again."""
    with Visit(browser, report / "index.html") as visit:
        page = visit.page
        total = page.locator("article.finding").count()
        page.select_option("#findings-kind", "conflict")
        conflicts = page.locator("article.finding:visible").count()
        assert 0 < conflicts < total
        assert page.locator("article.finding.conflict").count() == conflicts
        page.select_option("#findings-sources", "harwood2020")
        both = page.locator("article.finding:visible").count()
        assert 0 < both < conflicts
        assert all(
            "harwood2020" in (a.get_attribute("data-sources") or "")
            for a in page.locator("article.finding:visible").all()
        )
        assert page.locator("form.filters output").first.inner_text() == f"{both} of {total} shown"
        page.locator("form.filters button[type=reset]").first.click()
        page.wait_for_function(
            "n => document.querySelectorAll('article.finding:not([hidden])').length === n", arg=total
        )
        assert visit.problems == []


def test_filters_of_claims_find_a_word(browser, report):
    """A word, written in any case, finds the claims that have it in their row."""
    with Visit(browser, report / "index.html") as visit:
        visit.page.fill("#claim-filter-word", "ANGGOTA")
        rows = visit.page.locator("table.claims tbody tr:visible").all()
        assert rows and all("anggota" in (row.text_content() or "").lower() for row in rows)


def test_without_script_everything_is_there(browser, report):
    """The filters are hidden and every finding and claim stands in the page."""
    with Visit(browser, report / "index.html", script=False) as visit:
        assert not visit.page.locator("form.filters").first.is_visible()
        audit = load_audit("tiny")
        assert visit.page.locator("article.finding").count() == len(audit.findings)
        assert visit.page.locator("tr[id^=claim-]").count() == len(audit.claims)


def test_a_permanent_link_shows_its_finding(browser, report):
    """A link to a finding in a closed group opens the group; one that a filter hides shows it again."""
    gap = next(f for f in load_audit("tiny").findings if f.kind == "gap")
    with Visit(browser, report / "index.html") as visit:
        page = visit.page
        assert not page.locator(f"#finding-{gap.finding_id}").is_visible()
        page.evaluate("id => { location.hash = id }", f"finding-{gap.finding_id}")
        page.locator(f"#finding-{gap.finding_id}").wait_for(state="visible")
        page.select_option("#findings-kind", "conflict")
        assert not page.locator(f"#finding-{gap.finding_id}").is_visible()
        page.evaluate("location.hash = ''")
        page.evaluate("id => { location.hash = id }", f"finding-{gap.finding_id}")
        page.locator(f"#finding-{gap.finding_id}").wait_for(state="visible")


def test_the_keyboard_reaches_everything(browser, report):
    """The first stop is the link past the header; frames that scroll can be focused; focus is visible."""
    with Visit(browser, report / "index.html", width=320) as visit:
        visit.page.keyboard.press("Tab")
        assert visit.page.evaluate("document.activeElement.className") == "skip"
        frames = visit.page.locator(".scroll")
        assert frames.count() == visit.page.locator(".scroll[tabindex='0'][aria-label]").count()
        outline = visit.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"


def test_paper_has_every_finding(browser, report, tmp_path):
    """Printed, closed groups are open, filters are gone."""
    with Visit(browser, report / "index.html") as visit:
        visit.page.emulate_media(media="print")
        visit.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        assert visit.page.locator("article.finding:visible").count() == len(load_audit("tiny").findings)
        assert not visit.page.locator("form.filters").first.is_visible()


def test_a_hostile_corpus_runs_nothing_and_requests_nothing(browser, make_corpus, tmp_path):
    """Scripts, links and markup in tables are shown as text in every page."""
    report = render_report(check(load_corpus(make_corpus(hostile_files()))), tmp_path / "report")
    for path in sorted(report.rglob("*.html")):
        with Visit(browser, path) as visit:
            visit.page.wait_for_timeout(50)
            assert visit.problems == [] and visit.requests == [path.resolve().as_uri()], path.name
            assert visit.page.locator("img").count() == 0


def test_a_table_to_explore_works_offline(browser, tmp_path):
    """What `show.explore()` puts into a cell sorts and filters with the network off."""
    import nbformat.v4 as v4

    from helpers.rendering.shells import new_shell, run_cell

    shell, shown = new_shell()
    cell = v4.new_code_cell("from helpers.display import open_corpus\nopen_corpus('tiny').explore()")
    run_cell(shell, shown, cell)
    assert not [output for output in cell.outputs if output.output_type == "error"]
    html = "".join(output.data["text/html"] for output in cell.outputs if "text/html" in output.get("data", {}))
    (tmp_path / "cell.html").write_text(f"<!doctype html><meta charset=utf-8><body>{html}", encoding="utf-8")

    with Visit(browser, tmp_path / "cell.html") as visit:
        visit.page.locator("table.dataTable").first.wait_for(timeout=10_000)
        rows = visit.page.locator("table.dataTable tbody tr:visible")
        before = rows.count()
        visit.page.locator("input[type=search], .dt-search input").first.fill("Senin")
        visit.page.wait_for_timeout(500)
        assert 0 < rows.count() < before
        assert [r for r in visit.requests if not r.startswith(("file:", "data:", "blob:"))] == []
