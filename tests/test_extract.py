"""Text out of files: quotes are found again whatever made the file; what gives no text is named with what to do."""

from __future__ import annotations

import hashlib
import io
import random
import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.corpora.corpus import load_corpus
from helpers.corpora.new_corpus import make_corpus
from helpers.errors import DataError, UsageError
from helpers.texts.anchoring import Anchor, anchor, anchor_all
from helpers.texts.extract import UnreadableFileError, clean, extract, extract_all, guess_title
from helpers.texts.selectors import PreparedText, TextQuoteSelector
from helpers.texts.sources import find_texts

WORDS = [
    "harbourmaster",
    "pilotage",
    "dredging",
    "breakwater",
    "official",
    "efficient",
    "affiliation",
    "flow",
    "fishermen",
    "cooperative",
    "insurance",
    "navigability",
    "lighthouse",
    "the",
    "of",
    "and",
    "in",
    "at",
    "pertanggungjawaban",
    "keselamatan",
    "penyeberangan",
    "dermaga",
    "kapal",
]


def paragraphs(count: int = 12, length: int = 150) -> list[str]:
    """Return invented paragraphs with numbers, ranges and doubled words; always the same ones."""
    made = []
    for number in range(count):
        choose = random.Random(number)
        words = []
        for at in range(length):
            word = choose.choice(WORDS)
            if at % 13 == 4:
                word = f"{choose.randint(1, 99)}.{choose.randint(100, 999)} {word}"
            if at % 29 == 7:
                word = "kapal-kapal"
            if at % 31 == 9:
                word = f"{choose.randint(1950, 1980)}–{choose.randint(1981, 2020)}"
            if at % 17 == 16:
                word += "."
            words.append(word)
        made.append(" ".join(words) + ".")
    return made


PARAGRAPHS = paragraphs()


def by_reportlab(path: Path, columns: int) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer

    def head(canvas, document):  # type: ignore[no-untyped-def]
        canvas.drawString(60, 820, "Journal of Invented Harbours")
        canvas.drawString(290, 20, str(document.page))

    document = BaseDocTemplate(str(path), pagesize=A4, title="Harbours of the Bay", author="A. Nobody")
    width = 475 if columns == 1 else 225
    frames = [Frame(60 + at * 250, 60, width, 740) for at in range(columns)]
    document.addPageTemplates(PageTemplate(frames=frames, onPage=head))
    style = getSampleStyleSheet()["BodyText"]
    style.alignment = 4
    document.build([part for text in PARAGRAPHS for part in (Paragraph(text, style), Spacer(1, 8))])


def by_typst(path: Path, columns: int) -> None:
    import typst

    source = path.with_suffix(".typ")
    body = "\n\n".join(PARAGRAPHS)
    source.write_text(
        f'#set document(title: "Harbours of the Bay", date: none)\n#set page(columns: {columns}, numbering: "1", '
        f'header: [Journal of Invented Harbours])\n#set text(lang: "en", hyphenate: true, size: 10pt)\n'
        f"#set par(justify: true)\n{body}\n",
        encoding="utf-8",
    )
    typst.compile(str(source), output=str(path))


def by_matplotlib(path: Path, columns: int) -> None:
    import textwrap

    import matplotlib
    from matplotlib.backends.backend_pdf import PdfPages
    from matplotlib.figure import Figure

    width = 90 if columns == 1 else 42
    with matplotlib.rc_context({"pdf.fonttype": 42}), PdfPages(path) as pages:
        for first in range(0, len(PARAGRAPHS), 2):
            figure = Figure(figsize=(8.27, 11.69))
            for at, text in enumerate(PARAGRAPHS[first : first + 2]):
                x, y = (0.08, 0.95 - 0.45 * at) if columns == 1 else (0.06 + 0.48 * at, 0.95)
                figure.text(x, y, "\n".join(textwrap.wrap(text, width)), va="top", size=9)
            pages.savefig(figure)


def by_chromium(path: Path, columns: int) -> None:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("chromium is not installed here; three other makers of PDF are tested")
    page = path.with_suffix(".html")
    blocks = "".join(f"<div>{text}</div>" for text in PARAGRAPHS)
    page.write_text(
        f'<html lang="en"><meta charset="utf-8"><title>Harbours of the Bay</title><style>div{{columns:{columns};'
        f"hyphens:auto;text-align:justify}}</style><body>{blocks.replace('navigability', 'naviga&shy;bil&shy;ity')}",
        encoding="utf-8",
    )
    subprocess.run(
        [program, "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={path}", str(page)],
        check=False, capture_output=True, timeout=60,
    )  # fmt: skip
    if not path.is_file():
        pytest.skip("chromium does not print here")


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("maker", [by_reportlab, by_typst, by_matplotlib, by_chromium])
def test_quotes_are_found_again_whatever_made_the_pdf(
    tmp_path: Path, maker: Callable[[Path, int], None], columns: int
) -> None:
    """Line ends, hyphens, ligatures, columns, running heads and page breaks in between: nothing is altered."""
    maker(tmp_path / "paper.pdf", columns)
    text = extract(tmp_path / "paper.pdf").text
    choose = random.Random(1)
    quotes = []
    for paragraph in PARAGRAPHS:
        words = paragraph.split(" ")
        for _ in range(10):
            start = choose.randrange(len(words) - 14)
            quotes.append(" ".join(words[start : start + choose.randint(8, 14)]))
    results = anchor_all([TextQuoteSelector(quote) for quote in quotes], PreparedText(text))
    lost = [str(result) for result in results if not isinstance(result, Anchor) or result.status == "altered"]
    assert lost == []
    assert [
        character for character in text if unicodedata.category(character) in ("Cc", "Cn") and character != "\n"
    ] == []


def test_columns_written_line_by_line_across_the_page_are_read_one_after_the_other(tmp_path: Path) -> None:
    import textwrap

    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "p.pdf"))
    canvas.setFont("Times-Roman", 10)
    canvas.drawString(60, 810, "One heading that stands over both of the columns and crosses the space between")
    left, right = (textwrap.wrap(text, 42) for text in PARAGRAPHS[:2])
    for row, (one, other) in enumerate(zip(left, right, strict=False)):
        canvas.drawString(60, 780 - 12 * row, one)
        canvas.drawString(310, 780 - 12 * row, other)
    canvas.save()
    text = extract(tmp_path / "p.pdf").text
    assert text.startswith("One heading that stands over both of the columns")
    for written in PARAGRAPHS[:2]:
        assert anchor(TextQuoteSelector(written[:900]), text).status == "folded"


def test_a_table_keeps_its_rows(tmp_path: Path) -> None:
    """Gaps at one place, but no prose on both sides."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "p.pdf"))
    for row in range(20):
        canvas.drawString(60, 780 - 14 * row, f"Boats that were counted at pier {row}")
        canvas.drawString(360, 780 - 14 * row, f"{row * 137} of {row * 200}")
    canvas.save()
    text = extract(tmp_path / "p.pdf").text
    assert "counted at pier 12 1644 of 2400" in text


def test_running_heads_and_page_numbers_are_left_out_and_said_to_be(tmp_path: Path) -> None:
    by_reportlab(tmp_path / "paper.pdf", 2)
    extracted = extract(tmp_path / "paper.pdf")
    assert "Journal of Invented" not in extracted.text
    assert not re.search(r"(?m)^\d{1,2}$", extracted.text)
    assert any("running heads and page numbers left out" in note for note in extracted.notes)


def test_a_line_that_stands_on_one_page_only_is_kept(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "p.pdf"))
    for heading in ("Of boats and their owners", "Of winds and sails", "Of nets and what is caught"):
        canvas.drawString(72, 800, heading)
        canvas.drawString(72, 700, "The body of the page has a few words of its own.")
        canvas.drawString(72, 40, "1987")
        canvas.showPage()
    canvas.save()
    text = extract(tmp_path / "p.pdf").text
    assert "Of winds and sails" in text
    assert text.count("1987") == 3  # stands alone below, but does not count up


def test_paragraphs_of_a_pdf_are_set_apart(tmp_path: Path) -> None:
    by_reportlab(tmp_path / "paper.pdf", 1)
    text = extract(tmp_path / "paper.pdf").text
    starts = [block[:20] for block in text.split("\n\n")]
    assert sum(paragraph[:20] in starts for paragraph in PARAGRAPHS) >= len(PARAGRAPHS) - 3  # page breaks may hide some


def test_raised_digits_of_a_pdf_are_not_read_as_parts_of_numbers(tmp_path: Path) -> None:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()["BodyText"]
    words = "It holds 10<super>2</super> boats in 7 km<super>2</super>, founded<super>14</super> in 1987 with H<sub>2</sub>O."
    SimpleDocTemplate(str(tmp_path / "p.pdf")).build([Paragraph(words, style)])
    text = extract(tmp_path / "p.pdf").text
    assert "10² boats in 7 km², founded¹⁴ in 1987 with H₂O." in text


def test_a_title_that_the_pdf_states_is_used_and_another_one_guessed(tmp_path: Path) -> None:
    by_typst(tmp_path / "paper.pdf", 1)
    stated = extract(tmp_path / "paper.pdf")
    assert stated.title == "Harbours of the Bay"
    by_matplotlib(tmp_path / "other.pdf", 1)
    guessed = extract(tmp_path / "other.pdf")
    assert PARAGRAPHS[0].startswith(guessed.title[:40])
    assert any("guessed" in note for note in guessed.notes)


def test_pages_without_text_among_others_are_named(tmp_path: Path) -> None:
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "p.pdf"))
    canvas.drawString(72, 700, "The first page has words enough to be read.")
    canvas.showPage()
    canvas.drawImage(ImageReader(io.BytesIO(b"P6 2 2 255\n" + bytes(range(12)))), 50, 50, 400, 700)
    canvas.save()
    assert "no text on pages 2 (scans or pictures)" in extract(tmp_path / "p.pdf").notes


# ---------------------------------------------------------------- files that give no text


def pdf_with_picture() -> bytes:
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out)
    picture = io.BytesIO(b"P6 2 2 255\n" + bytes(range(12)))  # a picture of a page, as a scanner makes it
    canvas.drawImage(ImageReader(picture), 50, 50, 400, 700)
    canvas.save()
    return out.getvalue()


def encrypted_pdf() -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("secret", ownerPassword="more secret"))
    canvas.drawString(72, 700, "Nobody can read this without the word.")
    canvas.save()
    return out.getvalue()


def zipped(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "what", "remedy"),
    [
        ("scan.pdf", pdf_with_picture, "a scan", "OCR"),
        ("locked.pdf", encrypted_pdf, "encrypted", "without password"),
        ("broken.pdf", lambda: b"%PDF-1.7\nnothing more", "broken", "viewer"),
        ("other.pdf", lambda: b"<p>not a PDF</p>", "broken or no PDF", "viewer"),
        ("empty.txt", lambda: b"", "empty", "again"),
        ("blank.txt", lambda: b" \n\t\n", "empty", "again"),
        ("broken.docx", lambda: b"PK\x03\x04 cut off", "broken", "word processor"),
        ("sheet.docx", lambda: zipped({"xl/workbook.xml": "<a/>"}), "no DOCX", "save it as DOCX"),
        ("bad.docx", lambda: zipped({"word/document.xml": "<a><b></a>"}), "broken", "word processor"),
        ("old.doc", lambda: b"\xd0\xcf\x11\xe0" + b"x" * 600, "old Word", "DOCX"),
        ("locked.docx", lambda: b"\xd0\xcf\x11\xe0" + b"x" * 600, "encrypted DOCX", "without password"),
        ("text.rtf", lambda: b"{\\rtf1 words}", "RTF", "save it as"),
        ("book.epub", lambda: zipped({"mimetype": "application/epub+zip"}), "EPUB", "save it as"),
        ("page.png", lambda: b"\x89PNG\r\n\x1a\n" + b"x" * 90, "picture", "OCR"),
        ("noise.txt", lambda: bytes(range(256)) * 9, "no text in a known encoding", "UTF-8"),
        ("empty.html", lambda: b"<html><body><script>var a = 'words';</script></body></html>", "no text", ""),
    ],
)
def test_a_file_without_text_is_named_with_what_to_do(
    tmp_path: Path, name: str, content: Callable[[], bytes], what: str, remedy: str
) -> None:
    (tmp_path / name).write_bytes(content())
    with pytest.raises(UnreadableFileError) as error:
        extract(tmp_path / name)
    assert name in error.value.what
    assert what in str(error.value)
    assert remedy in error.value.hint


def test_the_other_files_go_through(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.pdf"
    good.write_text("The pier has 40 berths.", encoding="utf-8")
    bad.write_bytes(b"%PDF-1.7")
    texts, errors = extract_all([bad, good, tmp_path / "absent.txt"])
    assert list(texts) == [good]
    assert ["bad.pdf" in str(errors[0]), "absent.txt" in str(errors[1])] == [True, True]


def test_a_docx_that_unpacks_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("helpers.texts.markup_text.LARGEST_PART", 1000)
    (tmp_path / "bomb.docx").write_bytes(zipped({"word/document.xml": b" " * 5000}))
    with pytest.raises(UnreadableFileError, match="unpacks to more than"):
        extract(tmp_path / "bomb.docx")


def test_blanks_without_end_are_cleaned_in_little_time() -> None:
    """A megabyte of blanks before a word, and before a line end."""
    import time

    began = time.process_time()
    assert clean(" " * 1_000_000 + "x") == " " * 1_000_000 + "x\n"
    assert clean("y" + " \t" * 500_000 + "\nx") == "y\nx\n"
    assert time.process_time() - began < 5


def test_entities_of_a_docx_are_not_expanded(tmp_path: Path) -> None:
    """Neither a file of this machine nor a billion laughs gets into the text."""
    secret = tmp_path / "secret.txt"
    secret.write_text("TOP SECRET", encoding="utf-8")
    body = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY y "laugh laugh">]>'
        f"<w:document xmlns:w={NAMESPACE!r}><w:body><w:p><w:r><w:t>The pier &x; has &y; 40 berths.</w:t></w:r></w:p>"
        "</w:body></w:document>"
    )
    (tmp_path / "e.docx").write_bytes(zipped({"word/document.xml": body}))
    try:
        text = extract(tmp_path / "e.docx").text
    except UnreadableFileError:
        return
    assert "SECRET" not in text
    assert "laugh" not in text


# ---------------------------------------------------------------- DOCX, HTML and plain text

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body: str, **parts: str) -> bytes:
    document = f'<w:document xmlns:w="{NAMESPACE}"><w:body>{body}</w:body></w:document>'
    return zipped({"word/document.xml": document, **{f"word/{name}.xml": part for name, part in parts.items()}})


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r>{run}</w:r>" for run in runs) + "</w:p>"


def words(text: str) -> str:
    return f'<w:t xml:space="preserve">{text}</w:t>'


def test_a_docx_gives_paragraphs_tables_and_notes_in_order(tmp_path: Path) -> None:
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    row = f"<w:tr><w:tc>{paragraph(words('berths'))}</w:tc><w:tc>{paragraph(words('40'))}</w:tc></w:tr>"
    body = (
        paragraph(words("The pi"), words("er opened in 1987."))
        + f"<w:tbl>{row}{row}</w:tbl>"
        + paragraph(words("It covers 7 km"), raised + words("2"), words(" of sea."))
        + f"<w:p><w:del><w:r><w:delText>It closed.</w:delText></w:r></w:del><w:ins><w:r>{words('It stayed.')}</w:r></w:ins></w:p>"
    )
    notes = f'<w:footnotes xmlns:w="{NAMESPACE}"><w:footnote>{paragraph(words("See the ledger."))}</w:footnote></w:footnotes>'
    (tmp_path / "p.docx").write_bytes(docx(body, footnotes=notes))
    extracted = extract(tmp_path / "p.docx")
    assert extracted.text == (
        "The pier opened in 1987.\n\nberths\t40\nberths\t40\n\nIt covers 7 km² of sea.\n\nIt stayed.\n\nSee the ledger.\n"
    )
    assert extracted.title == "The pier opened in 1987."


def test_html_gives_what_is_seen(tmp_path: Path) -> None:
    page = """<!doctype html><html><head><title>Bay</title><style>p{}</style></head><body>
    <nav>Home | About</nav><h1>Piers  of the&nbsp;bay</h1><!-- a comment -->
    <p>The pier opened<sup>3</sup> in
    1987&mdash;with <b>40</b> berths &amp; 10<sup>2</sup> boats.<br>Later more.</p>
    <p hidden>Unseen.</p><p style="display: none">Unseen too.</p><script>var x = "Unseen";</script>
    <table><tr><td>berths</td><td>40</td></tr><tr><td>boats</td><td>75</td></tr></table><ul><li>one</li><li>two</li></ul>
    </body></html>"""
    (tmp_path / "p.html").write_text(page, encoding="utf-8")
    extracted = extract(tmp_path / "p.html")
    assert extracted.title == "Piers of the bay"
    assert "The pier opened³ in 1987—with 40 berths & 10² boats.\nLater more." in extracted.text
    assert "berths\t40\nboats\t75" in extracted.text
    assert re.search(r"one\n\n?two", extracted.text)
    assert not re.search("Unseen|comment|Home", extracted.text)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "utf-8-sig"])
def test_html_is_decoded_as_it_says(tmp_path: Path, encoding: str) -> None:
    page = f'<meta charset="{encoding}"><p>The café of the pier</p>'
    (tmp_path / "p.html").write_bytes(page.encode(encoding))
    assert "The café of the pier" in extract(tmp_path / "p.html").text


def test_deeply_nested_html_is_read_whole_or_refused(tmp_path: Path) -> None:
    """A parser's limit must not end the text without a word."""
    for depth in (10, 1000, 3000):
        page = "<div>" * depth + "The pier has 40 berths." + "</div>" * depth + "<p>And an end.</p>"
        (tmp_path / f"{depth}.html").write_text(page, encoding="utf-8")
    texts, errors = extract_all([tmp_path / "10.html", tmp_path / "1000.html", tmp_path / "3000.html"])
    assert [found.text for found in texts.values()] == ["The pier has 40 berths.\n\nAnd an end.\n"] * 2
    assert [("nested too deeply" in str(error)) for error in errors] == [True]


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (b"\xef\xbb\xbfone\r\ntwo\rthree", "one\ntwo\nthree\n", ""),
        ("cafe\u0301 at the pier".encode(), "café at the pier\n", ""),
        ("The café".encode("cp1252"), "The café\n", "Windows-1252"),
        ("The café".encode("utf-16"), "The café\n", "UTF-16"),
        (b"fisher\xc2\xad\nmen  \nand so\xc2\xadft", "fisher-\nmen\nand soft\n", ""),
    ],
)
def test_plain_text_becomes_utf_8_nfc_and_lf(tmp_path: Path, data: bytes, text: str, note: str) -> None:
    (tmp_path / "p.txt").write_bytes(data)
    extracted = extract(tmp_path / "p.txt")
    assert extracted.text == text
    assert extracted.data == text.encode("utf-8")
    assert note in " ".join(extracted.notes)


def test_cleaning_twice_changes_nothing_more() -> None:
    once = clean("\ufeffa\u00ad\r\nb \x0cc\u2028d e\u0301\x00")
    assert clean(once) == once


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# The pier\n\nIt opened in 1987.", "The pier"),
        ("\n\n12\n\nPIERS OF THE BAY:\nAN INQUIRY\n\nA. Nobody", "PIERS OF THE BAY: AN INQUIRY"),
        ("", ""),
    ],
)
def test_a_title_is_guessed_from_the_first_lines(text: str, title: str) -> None:
    assert guess_title(text) == title


# ---------------------------------------------------------------- a corpus made of files


def test_a_corpus_is_made_of_whatever_files_there_are(tmp_path: Path) -> None:
    by_reportlab(tmp_path / "Harbour Report (final).pdf", 2)
    (tmp_path / "dermaga.txt").write_text(
        "Dermaga itu dibuka pada tahun 1987 dan dipakai oleh 40 kapal.", encoding="utf-8"
    )
    (tmp_path / "copy.txt").write_text(
        "Dermaga itu dibuka pada tahun 1987 dan dipakai oleh 40 kapal.\n", encoding="utf-8"
    )
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7")
    said: list[str] = []
    files = [tmp_path / name for name in ("Harbour Report (final).pdf", "dermaga.txt", "bad.pdf", "copy.txt")]
    folder = make_corpus("harbours", files, tmp_path / "data", said.append)
    corpus = load_corpus(folder)
    assert list(corpus.sources["source_id"]) == ["harbour-report-final", "dermaga"]
    assert list(corpus.sources["language"]) == ["en", "id"]
    assert all("language guessed" in note for note in corpus.sources["note"])
    assert "title guessed" in corpus.sources["note"][1]
    assert corpus.sources["original_sha256"][0] == hashlib.sha256(files[0].read_bytes()).hexdigest()
    texts = find_texts(corpus.sources, [folder / "sources"])
    assert [len(texts[name].text) for name in texts] == [int(count) for count in corpus.sources["characters"]]
    quote = anchor(TextQuoteSelector(PARAGRAPHS[3][:80]), texts["harbour-report-final"].text)
    assert quote.status in ("exact", "folded")
    assert len(said) == 2
    assert "bad.pdf" in said[0]
    assert "the same text as dermaga" in said[1]


def test_the_starter_codebook_has_general_properties_with_cues_in_both_languages(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The pier has 40 berths.", encoding="utf-8")
    corpus = load_corpus(make_corpus("piers", [tmp_path / "a.txt"], tmp_path))
    names = [entry.property for entry in corpus.codebook.properties]
    assert names == [
        "founded",
        "members",
        "staff",
        "persons_helped",
        "persons_helped_in_all",
        "cases",
        "budget",
        "effect",
        "trend",
    ]
    assert all(entry.cues.get("id") and entry.cues.get("en") for entry in corpus.codebook.properties)


@pytest.mark.parametrize("name", ["../out", "a/b", "..", ".hidden", "", "con", "x" * 200, "a\nb", "trailing."])
def test_a_name_cannot_leave_the_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text("The pier has 40 berths.", encoding="utf-8")
    (tmp_path / "data").mkdir()
    with pytest.raises(UsageError):
        make_corpus(name, [tmp_path / "a.txt"], tmp_path / "data")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.txt", "data"]
    assert list((tmp_path / "data").iterdir()) == []


def test_a_folder_that_is_there_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The pier has 40 berths.", encoding="utf-8")
    (tmp_path / "piers").mkdir()
    (tmp_path / "piers" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(DataError, match="is there already"):
        make_corpus("piers", [tmp_path / "a.txt"], tmp_path)
    assert [entry.name for entry in (tmp_path / "piers").iterdir()] == ["mine.txt"]


def test_no_corpus_is_made_where_no_file_gives_a_text(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    with pytest.raises(DataError, match="none of the files gives a text") as error:
        make_corpus("piers", [tmp_path / "a.pdf"], tmp_path)
    assert "a.pdf" in str(error.value)
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    by_typst(tmp_path / "paper.pdf", 2)
    one = make_corpus("piers", [tmp_path / "paper.pdf"], tmp_path / "one")
    two = make_corpus("piers", [tmp_path / "paper.pdf"], tmp_path / "two")
    names = sorted(path.relative_to(one) for path in one.rglob("*") if path.is_file())
    assert names == sorted(path.relative_to(two) for path in two.rglob("*") if path.is_file())
    assert all((one / name).read_bytes() == (two / name).read_bytes() for name in names)
