"""The PDF: what the pages say, on paper; own fonts, tags, bookmarks, the same bytes, nothing of strangers obeyed."""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from helpers.audit import Audit, load_audit
from helpers.rendering import pdf_blocks, pdf_cards
from helpers.rendering.figures import Drawing
from helpers.rendering.pdf_blocks import LAYOUTS, blocks_of
from helpers.rendering.pdf_figures import TALLEST, cuts_between, drawing
from helpers.rendering.pdf_letters import BREAK, FONTS, alphabets, breakable, fit, settable
from helpers.rendering.pdf_report import all_blocks, document, levelled, pdf_bytes
from helpers.rendering.pdf_runs import LINE, plain, widths
from helpers.rendering.pdf_sections import Part, PartDisplay, inline, section_parts
from helpers.rendering.templating import TEMPLATES
from helpers.rendering.views import Views
from helpers.report import SECTIONS
from tests.conftest import CLAIMS_HEADER, ROOT, claim_row

HOSTILE = [
    '#import "@preview/x:1.0.0": *',
    "#eval(read)",
    "$x^2$ *bold* _it_ `raw`",
    "<script>alert(1)</script>",
    "= Heading @label <label>",
    "\\u{41} // comment /* more */",
    "#set page(width: 1pt)]]}}",
    "{{ config }} {% raw %}",
]


def squeezed(text: str) -> str:
    """Return text without white space and hyphens: where lines break says nothing, and a reader takes a hyphen there for a parted word."""
    return re.sub(r"[\s\x02\ufffe-]", "", text)


class Paper:
    """A PDF as it is read: text of each page, bookmarks, fonts."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.file = pypdfium2.PdfDocument(content)
        self.pages = [page.get_textpage().get_text_bounded() for page in self.file]
        self.text = squeezed(" ".join(self.pages))
        self.bookmarks = [(mark.level, mark.get_title()) for mark in self.file.get_toc()]

    def fonts(self) -> set[tuple[str, bool]]:
        """Return the name of each font that sets text, without its subset's tag, and whether it is embedded."""
        found = set()
        for page in self.file:
            for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=8):
                font = pdfium.FPDFTextObj_GetFont(thing.raw)
                name = ctypes.create_string_buffer(200)
                pdfium.FPDFFont_GetBaseFontName(font, name, 200)
                found.add((name.value.decode().split("+")[-1], pdfium.FPDFFont_GetIsEmbedded(font) == 1))
        return found

    def letters(self) -> Iterator[tuple[int, str, float]]:
        """Yield page, letter and right edge in points of everything that is set."""
        for number, page in enumerate(self.file):
            text = page.get_textpage()
            for index in range(text.count_chars()):
                letter = text.get_text_range(index, 1)
                if letter.strip():
                    yield number, letter, text.get_charbox(index)[2]

    def alternative_texts(self) -> list[str]:
        """Return the alternative text of every figure."""
        found: list[str] = []

        def walk(element: Any) -> None:
            size = pdfium.FPDF_StructElement_GetAltText(element, None, 0)
            if size > 2:
                buffer = ctypes.create_string_buffer(size)
                pdfium.FPDF_StructElement_GetAltText(element, buffer, size)
                found.append(buffer.raw[: size - 2].decode("utf-16-le"))
            for at in range(pdfium.FPDF_StructElement_CountChildren(element)):
                child = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
                if child:
                    walk(child)

        for page in self.file:
            tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
            for at in range(pdfium.FPDF_StructTree_CountChildren(tree)):
                walk(pdfium.FPDF_StructTree_GetChildAtIndex(tree, at))
            pdfium.FPDF_StructTree_Close(tree)
        return found


@pytest.fixture(scope="module")
def audit() -> Audit:
    return load_audit("tiny")


@pytest.fixture(scope="module")
def papers(audit: Audit) -> dict[str, Paper]:
    return {language: Paper(pdf_bytes(audit, language)) for language in ("en", "id")}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """A corpus of two sources that disagree, whose every text wants to be markup."""
    folder = tmp_path_factory.mktemp("hostile") / "harbour"
    folder.mkdir()
    long = "https://example.org/" + "a" * 120 + "/" + "b-c.d" * 60
    (folder / "codebook.yml").write_text(
        "properties:\n  - {property: founded, subject: harbour scheme, type: date, "
        "label: {en: '#strike[founded] $x$', id: '#strike[berdiri] $x$'}}\n",
        encoding="utf-8",
    )
    (folder / "sources.csv").write_text(
        "source_id,title,language,rights,sha256\na,#panic() *First*,zz-bad,open,\nb," + "w" * 300 + ",id,open,\n",
        encoding="utf-8",
    )
    rows = [claim_row("c0", "a", "\u202eevil\u2066 \u4e2d\u6587 \U0001f9ea عربي", "date", "founded", "1990")]
    for number, text in enumerate(HOSTILE):
        words = text.replace('"', '""')
        source, year = ("a", "1990") if number % 2 else ("b", "2001")
        rows.append(claim_row(f"h{number}", source, words, "date", "founded", year, gloss_en=words, place=long))
    (folder / "claims.csv").write_text(CLAIMS_HEADER + "".join(rows), encoding="utf-8")
    return load_audit(folder)


def test_it_is_one_document_with_the_answer_first(papers, audit):
    """The question, the counts and the strongest disagreements stand on the first page."""
    first = squeezed(papers["en"].pages[0])
    assert squeezed(audit.corpus.text_in("question", "en")) in first
    for finding in Views(audit, "en").strongest():
        assert squeezed(finding["quotes"][0]["value"]) in first
    for number in (len(audit.claims), sum(f.kind == "conflict" for f in audit.findings)):
        assert str(number) in papers["en"].pages[0]


@pytest.mark.parametrize("language", ["en", "id"])
def test_every_finding_stands_with_its_values_and_quotes(papers, audit, language):
    """Sentence, both values and both quotes of each finding, in the reader's language."""
    views, text = Views(audit, language), papers[language].text
    assert len(audit.findings) > 20
    for finding in map(views.finding, audit.findings):
        assert squeezed(fit(finding["message"]).replace(BREAK, "")) in text, finding["message"]
        for quote in finding["quotes"]:
            assert squeezed(quote["value"]) in text
            assert squeezed(f"“{quote['exact']}”") in text


def test_every_claim_fact_and_rule_is_listed(papers, audit):
    """Nothing is dropped: ids of claims and facts, names of rules with their status."""
    text = papers["en"].text
    for claim in audit.claims:
        assert claim.claim_id in text
    for fact in audit.facts:
        assert fact.ref_id in text
    for status in audit.rules:
        assert squeezed(f"{status.rule.id} {status.rule.name}") in text


def test_the_sections_are_those_of_the_first_page(papers, audit):
    """The notebooks make the sections; every one that the report has stands in the bookmarks, with every finding."""
    for language, paper in papers.items():
        titles = [title for _, title in paper.bookmarks]
        blocks = list(all_blocks(Views(audit, language)))
        sections = [plain(b["runs"]) for b in blocks if b["type"] == "heading" and b["level"] == 1]
        assert len(sections) >= 11
        top = [re.sub(r"^\d+ ", "", title) for level, title in paper.bookmarks if level == 0]
        assert top == sections
        for finding in audit.findings:
            words = squeezed(finding.message.in_language(language))
            assert any(words in squeezed(title) for title in titles), words


def test_numbers_and_words_are_the_readers(papers):
    """The Indonesian report has Indonesian words and separators."""
    assert "61,500" in papers["en"].text and "61.500" in papers["id"].text
    assert "conflict" in papers["en"].text and "pertentangan" in papers["id"].text
    for language, paper in papers.items():
        assert f"<dc:language><rdf:Bag><rdf:li>{language}<".encode() in paper.content


def test_pages_are_numbered(papers):
    """Each page says which it is of how many; the section runs along at the top."""
    paper = papers["en"]
    total = len(paper.pages)
    for number, text in enumerate(paper.pages, 1):
        assert f"{number} / {total}" in text
    assert "Rules that ran" in paper.pages[-1] or "render this report again" in paper.pages[-1]


def test_only_the_projects_fonts_and_all_embedded(papers):
    """A font of the machine would give other bytes elsewhere."""
    ours = {"SourceSerif4-Regular", "SourceSerif4-It", "SourceSans3-Regular", "SourceSans3-Semibold", "DejaVuSans"}
    for paper in papers.values():
        names = {name.removesuffix("-Identity-H") for name, _ in paper.fonts()}
        assert names and names <= ours
        assert all(embedded for _, embedded in paper.fonts())


def test_the_fonts_are_as_published():
    """Reserved font names allow no changed copies; their licences stand beside them."""
    sums = {}
    for line in (FONTS / "SHA256SUMS").read_text(encoding="ascii").splitlines():
        digest, name = line.split()
        sums[name] = digest
    files = sorted(path for path in FONTS.iterdir() if path.suffix in (".otf", ".ttf"))
    assert {path.name for path in files} == set(sums)
    for path in files:
        assert hashlib.sha256(path.read_bytes()).hexdigest() == sums[path.name]
    assert {"OFL-SourceSerif.txt", "OFL-SourceSans.txt", "LICENSE-DejaVu.txt"} <= {p.name for p in FONTS.iterdir()}


def test_it_is_tagged_and_says_so(papers):
    """PDF/UA-1: structure, title, language; typst refuses to write the mark where it is not earned."""
    for paper in papers.values():
        assert pdfium.FPDFCatalog_IsTagged(paper.file.raw)
        assert b"<pdfuaid:part>1</pdfuaid:part>" in paper.content
        assert paper.file.get_metadata_value("Title")


def test_every_figure_has_words_that_stand_for_it(papers, audit):
    """The alternative text begins with the figure's title, which says the finding."""
    for language, paper in papers.items():
        shown = [s for name in SECTIONS[1:-1] for s in section_parts(audit, name, language) if isinstance(s, Drawing)]
        assert len(shown) >= 4
        texts = paper.alternative_texts()
        for figure in shown:
            assert any(text.startswith(figure.title) for text in texts), figure.title


def test_no_clock(papers):
    """No date of making: it would be another at each run."""
    for paper in papers.values():
        for mark in (b"/CreationDate", b"/ModDate", b"CreateDate", b"ModifyDate"):
            assert mark not in paper.content


def test_the_same_bytes_from_another_process(audit, papers, tmp_path):
    """Another folder, time zone, locale and hash seed; the same bytes."""
    code = (
        "import hashlib, sys; from pathlib import Path; from helpers.audit import load_audit;"
        "from helpers.rendering.pdf_report import pdf_bytes;"
        "print(hashlib.sha256(pdf_bytes(load_audit(Path(sys.argv[1])), 'id')).hexdigest())"
    )
    environment = {**os.environ, "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "77"}
    run = subprocess.run(
        [sys.executable, "-c", code, str(audit.corpus.folder)],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert run.stdout.strip() == hashlib.sha256(papers["id"].content).hexdigest()
    assert pdf_bytes(audit, "id") == papers["id"].content


def test_texts_of_strangers_are_shown_and_not_obeyed(hostile):
    """Markup of typst, of HTML and of templates is set letter by letter; controls are written out."""
    for language in ("en", "id"):
        paper = Paper(pdf_bytes(hostile, language))
        for words in HOSTILE:
            assert squeezed(f"“{words}”") in paper.text, words
        for words in ("#panic()*First*", "\\u202eevil\\u2066", "[U+4E2D][U+6587][U+1F9EA]", "#strike["):
            assert words in paper.text, words
        assert all(page.get_width() > 500 for page in paper.file)
        assert {name for name, _ in paper.fonts()} <= {
            name for name, _ in paper.fonts() if "Source" in name or "DejaVu" in name
        }


def test_long_words_break(hostile):
    """A word of hundreds of letters stays on the page, and copied text has no letter that was not there."""
    paper = Paper(pdf_bytes(hostile, "en"))
    width = paper.file[0].get_width()
    furthest = max(right for _, _, right in paper.letters())
    assert furthest <= width - 60, "22 mm are margin"
    assert "w" * 300 in paper.text
    assert BREAK not in "".join(paper.pages)


def test_no_notebook_shows_a_part_that_cannot_be_laid_out(audit):
    """A new macro needs a layout here; until then its plain text stands in."""
    used = {
        shown.macro
        for name in SECTIONS
        if (ROOT / "notebooks" / f"{name}.ipynb").exists()
        for shown in section_parts(audit, name, "en")
        if isinstance(shown, Part)
    }
    assert len(used) >= 5
    assert used <= set(LAYOUTS)
    unknown = Part("new_macro", "one line\nanother", (), {})
    assert [b["runs"] for b in blocks_of(Views(audit, "en"), unknown)] == [["one line"], ["another"]]


def test_notebooks_run_on_the_audit_that_is_given(audit):
    """A corpus anywhere: nothing is loaded by name."""
    parts = list(section_parts(audit, "dates", "en"))
    assert any(isinstance(part, Drawing) for part in parts)
    assert PartDisplay(audit, "en").in_brief("dates").macro == "paragraph"


def test_very_many_findings_and_rows_are_counted_and_none_is_dropped(audit, monkeypatch):
    """Past the most that is shown whole, each finding has a row; of numbers, the count is said."""
    monkeypatch.setattr(pdf_cards, "MOST_CARDS", 2)
    monkeypatch.setattr(pdf_blocks, "MOST_ROWS", 3)
    text = Paper(pdf_bytes(audit, "en")).text
    for finding in audit.findings:
        assert squeezed(fit(str(finding.message)).replace(BREAK, "")) in text
        for claim in finding.claims:
            assert squeezed(f"“{claim.exact}”") in text
    conflicts = sum(finding.kind == "conflict" for finding in audit.findings)
    assert f"Theother{conflicts - 2},inaroweach" in text
    assert "thefirst3of" in text


def test_headings_never_skip_a_level():
    """Whatever a notebook's headings are: a reader by ear must not look for a level that is not there."""
    made = levelled([{"type": "heading", "level": 2}, {"type": "heading", "level": 4}, {"type": "finding"}])
    assert [block["level"] for block in made] == [1, 2, 3]


def test_content_is_plain_data(audit):
    """The template gets strings; it evaluates none and reads no file."""
    template = (TEMPLATES / "report.typ").read_text(encoding="utf-8")
    assert not re.search(r"\beval\(|\bread\(|\bplugin\(|mode: *\"markup\"|#import|#include", template)
    assert set(document(audit, "en")) == {
        "lang", "title", "name", "made_with", "words", "brief", "strongest", "counts", "blocks",
    }  # fmt: skip


def test_letters_that_no_font_has_are_written_out():
    """Neither an empty box nor a letter that is silently gone; a mark needs the font of its letter."""
    assert settable("plain ≠ café ≈ ø") == "plain ≠ café ≈ ø"
    assert settable("a中b") == "a[U+4E2D]b"
    assert settable("\U0001f9ea") == "[U+1F9EA]"
    apart = next(chr(c) for c in range(0x300, 0x370) if sum(c in font for font in alphabets()) == 1)
    only = next(font for font in alphabets() if ord(apart) in font)
    base = next(chr(c) for c in sorted(set().union(*alphabets()) - only) if chr(c).isalpha())
    assert settable(base + apart) == f"{base}[U+{ord(apart):04X}]"
    assert settable("\u00e9" + "e\u0301") == "\u00e9e\u0301"


def test_where_long_words_break():
    """After signs, else every few letters; short words never."""
    assert breakable("an ordinary sentence of short words") == "an ordinary sentence of short words"
    assert breakable("https://example.org/a/very/long/path") == (
        f"https://{BREAK}example.{BREAK}org/{BREAK}a/{BREAK}very/{BREAK}long/{BREAK}path"
    )
    assert breakable("x" * 30) == BREAK.join(["x" * 12, "x" * 12, "x" * 6])


def test_columns_are_as_wide_as_their_longest_word():
    """Shares first, then no column narrower than needed; together they fill the line."""
    assert widths([1, 1], [10, 10]) == [LINE / 2, LINE / 2]
    assert widths([1, 9], [100, 10]) == [100, LINE - 100]
    assert sum(widths([1, 2, 3], [200, 10, 10])) == pytest.approx(LINE)
    assert widths([1, 1], [400, 400]) == [400, 400], "no room for both: in proportion"


def test_tall_figures_are_cut_between_lines():
    """Each piece fits on a page; the cut falls into the widest gap near the page's end."""
    assert cuts_between([10, 20], 0, 100) == [0, 100]
    lines = [*range(20, 641, 20), *range(700, 1301, 20)]
    first, cut, last = cuts_between([float(y) for y in lines], 0, 1300)
    assert (first, last) == (0, 1300) and 640 < cut < 700
    none = cuts_between([], 0, 3 * TALLEST)
    assert all(b - a <= TALLEST for a, b in zip(none, none[1:], strict=False))


def test_a_figure_takes_the_colours_of_paper():
    """No variable that only a page sets is left; the title stands in the caption alone."""
    svg = (
        '<svg viewBox="0 0 576 100"><text style="fill: var(--ink, #1c1c1c)" x="7" y="15">Two &amp; two</text>'
        '<path style="stroke: var(--rule, #d9d9d9)"/></svg>'
    )
    block = drawing(Drawing("d", "Two & two", "One. Another.", svg))
    assert block["caption"] == "Two & two" and block["alt"] == "Two & two. One. Another."
    assert len(block["svg"]) == 1 and "var(" not in block["svg"][0] and "Two" not in block["svg"][0]
    assert 'viewBox="0 24 576 76"' in block["svg"][0]


def test_our_own_markdown():
    """Code, emphasis and strong words of the notebooks' prose."""
    assert inline("A *word*, `code` and **more**.") == [
        "A ", {"t": "word", "s": "i"}, ", ", {"t": "code", "s": "code"}, " and ", {"t": "more", "s": "b"}, ".",
    ]  # fmt: skip
