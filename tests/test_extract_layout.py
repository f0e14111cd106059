"""What a page sets around its text must not cut its sentences: heads, notes, marks, large titles, tables."""

from __future__ import annotations

import zipfile
from pathlib import Path

from helpers.readers.mentions import read_mentions
from helpers.texts.anchoring import anchor
from helpers.texts.extract import extract
from helpers.texts.selectors import TextQuoteSelector

BODY = [
    "The ferry company of the strait was set up by four captains",
    "and has carried passengers and their goods since the spring of",
    "that year. Its boats are old and its piers are short, but the",
    "fares are low and the crews know every rock of the crossing",
    "by its name. Nobody on the islands would do without it. In the",
    "last summer before the bridge was opened the company carried",
]
REST = [
    "4,200 passengers in each month, more than ever before.",
    "After that the number fell. The captains sold two boats and",
    "kept the others for the winter, when the bridge is closed by",
    "storms on many days and the islanders come back to the piers.",
]


def page(canvas, lines: list[str], top: float = 740, mark: str = "") -> float:  # type: ignore[no-untyped-def]
    """Draw lines, a raised mark at the end of the third, and return where the next one would stand."""
    for number, line in enumerate(lines):
        canvas.setFont("Times-Roman", 11)
        canvas.drawString(72, top, line)
        if number == 2 and mark:
            canvas.setFont("Times-Roman", 7)
            canvas.drawString(72 + canvas.stringWidth(line, "Times-Roman", 11), top + 4, mark)
        top -= 13
    return top


def two_pages(path: Path, heads: tuple[str, str], feet: tuple[str, str], note: str = "", mark: str = "") -> str:
    """Return the text of two pages of invented text; the head is written first, the foot before the body."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path))
    for number, lines in enumerate((BODY, REST)):
        canvas.setFont("Times-Roman", 8)
        canvas.drawString(72, 800, heads[number])
        canvas.drawString(280, 30, feet[number])
        last = page(canvas, lines, mark="" if number else mark)
        if number == 0 and note:
            canvas.setFont("Times-Roman", 8)
            canvas.drawString(72, last - 300, note)
        canvas.showPage()
    canvas.save()
    return extract(path).text


ACROSS = "the company carried 4,200 passengers in each month"


def test_heads_of_a_document_of_two_pages_are_left_out(tmp_path: Path) -> None:
    """As browsers print them: the date and title above, the address and the page of pages below."""
    heads = ("4/7/21, 9:15 AM The ferries of the strait",) * 2
    text = two_pages(
        tmp_path / "p.pdf", heads, ("https://ferries.example/strait 1/2", "https://ferries.example/strait 2/2")
    )
    assert "9:15" not in text
    assert "https" not in text
    assert anchor(TextQuoteSelector(ACROSS), text).status == "folded"


def test_a_page_number_below_is_found_although_it_is_written_after_the_head(tmp_path: Path) -> None:
    text = two_pages(tmp_path / "p.pdf", ("Island Review 12", "R. Marsh: The ferries"), ("– 201 –", "– 202 –"))
    assert "201" not in text
    assert "202" not in text


def test_a_head_that_stands_on_one_page_alone_cuts_no_sentence(tmp_path: Path) -> None:
    text = two_pages(tmp_path / "p.pdf", ("Island Review 12", "R. Marsh: The ferries"), ("– 201 –", "– 202 –"))
    assert anchor(TextQuoteSelector(ACROSS), text).status == "folded"
    assert text.count("Island Review 12") == 1
    assert text.count("R. Marsh: The ferries") == 1


def test_a_title_of_two_tables_is_no_running_head(tmp_path: Path) -> None:
    """They count up with the pages, but other words stand beside the number."""
    text = two_pages(tmp_path / "p.pdf", ("Table 1. Boats by age", "Table 2. Piers by length"), ("a", "b"))
    assert "Table 1. Boats by age" in text
    assert "Table 2. Piers by length" in text


def test_a_footnote_stands_after_the_paragraph_that_it_would_cut(tmp_path: Path) -> None:
    note = "1 R. Marsh, The Crossing, Port Lorne 1974, p. 31."
    text = two_pages(tmp_path / "p.pdf", ("", ""), ("", ""), note, "1")
    assert anchor(TextQuoteSelector(ACROSS), text).status == "folded"
    blocks = text.strip().split("\n\n")
    notes = [at for at, block in enumerate(blocks) if "The Crossing" in block]
    assert len(notes) == 1
    assert blocks[notes[0]] == "¹ R. Marsh, The Crossing, Port Lorne 1974, p. 31."
    assert "4,200 passengers" in "\n\n".join(blocks[: notes[0]])
    assert [m.noun for m in read_mentions(text, "en") if m.value == "4200"] == ["passengers"]


def test_small_print_without_a_mark_in_the_text_is_no_footnote(tmp_path: Path) -> None:
    """It stays where it is; a numbered list in small letters may go on over the page."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "p.pdf"))
    for lines, small in ((BODY[:4], "7. Of lamps and their oil,"), (REST, "")):
        last = page(canvas, lines)
        canvas.setFont("Times-Roman", 8)
        canvas.drawString(72, last, small)
        canvas.showPage()
    canvas.save()
    text = extract(tmp_path / "p.pdf").text
    assert text.index(BODY[3]) < text.index("Of lamps") < text.index(REST[0])


def test_a_mark_inside_a_line_does_not_begin_a_new_one(tmp_path: Path) -> None:
    """PDFium breaks the line before a mark that stands higher than the line, and begins the next one with it."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "p.pdf"))
    page(canvas, BODY[:3])
    at = 72.0
    for words, size, up in (
        ("The strait is 7 km", 11, 0),
        ("2", 8, 5),
        (" wide in all. The bridge", 11, 0),
        ("3", 8, 5),
        (" is new.", 11, 0),
    ):
        canvas.setFont("Times-Roman", size)
        canvas.drawString(at, 690 + up, words)
        at += canvas.stringWidth(words, "Times-Roman", size)
    canvas.save()
    text = extract(tmp_path / "p.pdf").text
    assert "The strait is 7 km² wide in all. The bridge³ is new." in text


def test_a_title_in_large_letters_is_one_paragraph(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "p.pdf"))
    canvas.setFont("Times-Bold", 20)
    for at, line in enumerate(("The Ferries of the Strait and Their", "Captains in the Years Before", "the Bridge")):
        canvas.drawString(72, 790 - 25 * at, line)
    page(canvas, [*BODY, *REST], 690)
    canvas.save()
    extracted = extract(tmp_path / "p.pdf")
    assert extracted.title == "The Ferries of the Strait and Their Captains in the Years Before the Bridge"
    assert extracted.text.startswith(
        "The Ferries of the Strait and Their\nCaptains in the Years Before\nthe Bridge\n\nThe ferry"
    )


def test_cells_of_a_table_are_set_off_by_tabs_and_loose_lines_are_not(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "p.pdf"))
    last = page(canvas, BODY)
    canvas.setFont("Times-Roman", 11)
    rows = [("Year", "Boats", "Fares (crowns)"), ("1970", "12", "1,240"), ("1971", "14", "2,115"), ("1972", "9", "980")]
    for row in rows:
        last -= 20
        for at, cell in zip((72, 200, 330), row, strict=True):
            canvas.drawString(at, last, cell)
    for row in (("wide", "words", "here"), ("driven", "apart", "fully"), ("over", "three", "lines")):
        last -= 13
        for at, cell in zip((72, 200, 330), row, strict=True):
            canvas.drawString(at, last, cell)
    canvas.save()
    text = extract(tmp_path / "p.pdf").text
    assert "Year\tBoats\tFares (crowns)\n1970\t12\t1,240\n1971\t14\t2,115\n1972\t9\t980\n" in text
    assert "driven apart fully" in text


def test_a_quote_whose_context_ends_at_a_broken_word_is_found_exactly() -> None:
    text = "In 1970 the 12 boats were old. In 1971 the 12 boats were mend-\ned at the pier."
    found = anchor(TextQuoteSelector("12 boats", "1971 the ", " were mend-"), text)
    assert (found.start, found.status) == (text.index("12 boats", 20), "exact")


# ---------------------------------------------------------------- DOCX

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(path: Path, body: str, **parts: str) -> str:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')
        for name, part in parts.items():
            archive.writestr(f"word/{name}.xml", f'<w:{name} xmlns:w="{WORD}">{part}</w:{name}>')
    return extract(path).text


NOT_HIDDEN = '<w:vanish w:val="0"/>'


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def mark(identifier: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{identifier}"/></w:r>'


def noted(identifier: int, words: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{identifier}"><w:p><w:r><w:{kind}Ref/></w:r>{run(words)}</w:p></w:{kind}>'


def test_notes_of_a_docx_are_numbered_and_stand_after_their_paragraph(tmp_path: Path) -> None:
    """Numbered in the order of their marks, whatever their ids; a note that nothing marks stands at the end."""
    body = (
        f"<w:p>{run('The pier was built in 1970.')}{mark(5)}{run(' It is long.')}{mark(3)}</w:p>"
        f"<w:p>{run('The end.')}</w:p>"
    )
    separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    notes = separator + noted(3, "Marsh 1974, p. 3.") + noted(5, "So the mayor.") + noted(9, "Left over.")
    assert docx(tmp_path / "p.docx", body, footnotes=notes) == (
        "The pier was built in 1970.¹ It is long.²\n\n¹ So the mayor.\n\n² Marsh 1974, p. 3.\n\nThe end.\n\nLeft over.\n"
    )


def test_a_note_whose_mark_was_deleted_is_not_numbered(tmp_path: Path) -> None:
    body = f"<w:p>{run('The pier.')}<w:del>{mark(3)}</w:del>{run(' The boat.')}{mark(4)}</w:p>"
    text = docx(tmp_path / "p.docx", body, footnotes=noted(3, "Gone.") + noted(4, "So the mayor."))
    assert text.startswith("The pier. The boat.¹\n\n¹ So the mayor.\n")


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next(tmp_path: Path) -> None:
    body = (
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('The office has stood in Port ')}</w:p>"
        f"<w:p>{run('Lorne since 1991.')}</w:p><w:p>{run('The end.')}</w:p>"
    )
    assert docx(tmp_path / "p.docx", body) == "The office has stood in Port Lorne since 1991.\n\nThe end.\n"


def test_hidden_text_of_a_docx_is_left_out(tmp_path: Path) -> None:
    body = f"<w:p>{run('It has 40 boats')}{run(' (check: 999)', '<w:vanish/>')}{run('.', NOT_HIDDEN)}</w:p>"
    assert docx(tmp_path / "p.docx", body) == "It has 40 boats.\n"
