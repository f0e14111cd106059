"""A web page as it was saved gives what its author wrote: no menus, comments and banners; notes with their marks."""

from __future__ import annotations

import quopri
import time
from pathlib import Path

import pytest

from helpers.texts.extract import Extracted, UnreadableFileError, extract

ARTICLE = """<p>The pier of Port Lorne was built in 1970<sup><a href="#n1" id="r1">1</a></sup> and covers 7 km<sup>2</sup>.
It was paid for by the fishermen of the town, by the captains of the ferries, and by a bank that closed soon after.</p>
<p>In its first summer 4,200 passengers crossed the strait, and no winter has passed since without a storm that closed
it for some days.</p>"""
AROUND = """<a class="skip-link" href="#main">Skip to content</a><div id="cookie-banner">We have 123 partners.</div>
<header><h1>Island Blog</h1></header><div class="menu top"><ul><li>About 20 projects</li></ul></div>"""
AFTER = """<div class="comments"><p>I saw 99 boats!</p></div><div role="complementary">Ten years of nets</div>
<footer>Read by 1,234 people.</footer>"""


def page(path: Path, body: str, head: str = "") -> Extracted:
    path.write_text(f"<html><head><title>Piers – Island Blog</title>{head}</head><body>{body}</body></html>", "utf-8")
    return extract(path)


@pytest.mark.parametrize("tag", ["main", "article", "section"])
def test_what_stands_around_the_text_is_left_out_and_said_to_be(tmp_path: Path, tag: str) -> None:
    extracted = page(tmp_path / "p.html", f"{AROUND}<{tag}><h1>The pier</h1>{ARTICLE}</{tag}>{AFTER}")
    assert extracted.text.startswith("The pier\n\nThe pier of Port Lorne")
    assert extracted.text.endswith("for some days.\n")
    assert any("left out" in note for note in extracted.notes)


def test_nothing_is_left_out_of_a_page_without_furniture(tmp_path: Path) -> None:
    extracted = page(tmp_path / "p.html", f"<h1>The pier</h1>{ARTICLE}")
    assert not any("left out" in note for note in extracted.notes)


def test_most_of_a_page_is_no_furniture_whatever_it_is_called(tmp_path: Path) -> None:
    text = page(tmp_path / "p.html", f'<article>A teaser.</article><div class="comments">{ARTICLE}</div>').text
    assert text.startswith("A teaser.\n\nThe pier of Port Lorne")


def test_the_head_of_a_section_is_kept(tmp_path: Path) -> None:
    body = (
        f"<article><header><h1>The pier</h1><p>By R. Marsh</p></header>{ARTICLE}<aside>Box: 40 boats.</aside></article>"
    )
    text = page(tmp_path / "p.html", body).text
    assert "By R. Marsh" in text
    assert "Box: 40 boats." in text


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("", "The pier"),
        ('<meta property="og:title" content="The pier | Island Blog">', "The pier"),
        ('<meta name="citation_title" content="The Pier of Port Lorne">', "The Pier of Port Lorne"),
    ],
)
def test_the_title_is_the_papers_and_not_the_sites(tmp_path: Path, head: str, title: str) -> None:
    body = f"<div><h1>Island Blog</h1></div><article><h1>The pier</h1>{ARTICLE}</article>"
    assert page(tmp_path / "p.html", body, head).title == title


@pytest.mark.parametrize(
    ("mark", "note", "shown", "expected"),
    [
        ('<sup><a href="#n1">1</a></sup>', '<ol><li id="n1">So the mayor. <a href="#r1">↩</a></li></ol>', "¹", "¹ So the mayor."),
        ('<a href="#n1"><sup>1</sup></a>', '<p id="n1">So the mayor. <a href="#r1">↑</a></p>', "¹", "¹ So the mayor."),
        ('<sup><a href="#n1">[1]</a></sup>', '<ol><li><p id="n1">So the mayor.</p></li></ol>', "[1]", "[1] So the mayor."),
        ('<a href="#n1">[1]</a>', '<div id="n1">[1] So the mayor.</div>', "[1]", "[1] So the mayor."),
    ],
)  # fmt: skip
def test_notes_have_the_mark_that_leads_to_them(
    tmp_path: Path, mark: str, note: str, shown: str, expected: str
) -> None:
    text = page(tmp_path / "p.html", f"<p>The pier was built in 1970.{mark} It is long.</p>{note}").text
    assert f"in 1970.{shown} It is long." in text
    assert text.endswith(f"\n{expected}\n")


def test_numbered_lists_have_their_numbers(tmp_path: Path) -> None:
    body = "<ol><li>boats</li><li value=5>nets</li><li>oil</li></ol><ol type=a><li>rope</li></ol><ul><li>salt</li></ul>"
    text = page(tmp_path / "p.html", f"<p>Sold in 1970:</p>{body}").text
    assert text == "Sold in 1970:\n\n1. boats\n5. nets\n6. oil\n\nrope\n\nsalt\n"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_page_saved_in_one_file_is_read(tmp_path: Path, encoding: str) -> None:
    """MHTML, as Chromium's "Webpage, single file" writes it."""
    body = quopri.encodestring(f"<html><body><h1>The café</h1>{ARTICLE}</body></html>".encode(encoding)).decode("ascii")
    head = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--B"\r\n\r\n'
    part = f"----B\r\nContent-Type: text/html; charset={encoding}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{body}"
    picture = (
        "\r\n----B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----B--\r\n"
    )
    (tmp_path / "p.mhtml").write_bytes((head + part + picture).encode("ascii"))
    extracted = extract(tmp_path / "p.mhtml")
    assert extracted.kind == "HTML"
    assert extracted.title == "The café"
    assert "4,200 passengers crossed the strait" in extracted.text
    assert "iVBOR" not in extracted.text


def test_a_mail_without_a_page_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "p.mht").write_text(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n--B--\n", "utf-8"
    )
    with pytest.raises(UnreadableFileError):
        extract(tmp_path / "p.mht")


def test_pages_of_very_many_elements_are_read_in_little_time(tmp_path: Path) -> None:
    body = (
        "<ol>"
        + "<li>boats</li>" * 20_000
        + "</ol>"
        + "<sup>" * 200
        + "1"
        + "</sup>" * 200
        + "<p class=menu>1 boat</p>" * 20_000
    )
    started = time.process_time()
    assert "20000. boats" in page(tmp_path / "p.html", body).text
    assert time.process_time() - started < 10
