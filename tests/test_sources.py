"""Finding texts by checksum: all, none, or an error that names every text and file."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pandas as pd
import pytest

from helpers.corpora.tables import COLUMNS
from helpers.errors import DataError
from helpers.texts.sources import find_texts, load_text

TEXTS = {
    "first": "The pier opened in 1987.\r\nIt has 40 berths.",
    "second": "\ufeffDermaga dibuka tahun 1999 — begitu.\n",
}


def sources(**changes: str) -> pd.DataFrame:
    """Return a sources table of the two texts; `changes` replaces checksums."""
    rows = [
        {"source_id": name, "title": f"The {name} report", "sha256": changes.get(name, checksum(text)),
         "characters": str(len(text))}
        for name, text in TEXTS.items()
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS["sources"]), dtype="str").fillna("")


def checksum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def put(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / name.replace("_", ".")).write_bytes(text.encode("utf-8"))
    return folder


def test_texts_are_found_whatever_their_files_are_called(tmp_path: Path) -> None:
    folder = put(tmp_path / "s", a_bin=TEXTS["second"], zz=TEXTS["first"])
    texts = find_texts(sources(), [folder])
    assert list(texts) == ["first", "second"]
    assert texts["first"].path.name == "zz"
    assert texts["second"].sha256 == checksum(TEXTS["second"])


def test_a_text_is_decoded_without_any_change(tmp_path: Path) -> None:
    """Line ends and a byte order mark stay: positions count them."""
    texts = find_texts(sources(), [put(tmp_path / "s", a=TEXTS["first"], b=TEXTS["second"])])
    assert {name: found.text for name, found in texts.items()} == TEXTS


def test_texts_may_lie_in_several_folders(tmp_path: Path) -> None:
    one, two = put(tmp_path / "one", x=TEXTS["first"]), put(tmp_path / "two", y=TEXTS["second"])
    assert set(find_texts(sources(), [one, tmp_path / "absent", two])) == set(TEXTS)


def test_other_files_do_not_matter_once_all_texts_are_found(tmp_path: Path) -> None:
    folder = put(tmp_path / "s", a=TEXTS["first"], b=TEXTS["second"], notes_txt="something else")
    assert set(find_texts(sources(), [folder])) == set(TEXTS)


def test_checksums_may_be_written_in_capitals(tmp_path: Path) -> None:
    folder = put(tmp_path / "s", a=TEXTS["first"], b=TEXTS["second"])
    assert len(find_texts(sources(first=checksum(TEXTS["first"]).upper()), [folder])) == 2


@pytest.mark.parametrize("content", [{}, {"README_md": "Get the texts from the library."}, {".gitkeep": ""}])
def test_empty_folders_mean_that_no_texts_are_at_hand(tmp_path: Path, content: dict[str, str]) -> None:
    folder = put(tmp_path / "s", **content)
    assert find_texts(sources(), [folder, tmp_path / "absent"]) == {}
    assert find_texts(sources(), []) == {}


def test_a_missing_text_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(DataError) as error:
        find_texts(sources(), [put(tmp_path / "s", a=TEXTS["first"])])
    assert error.value.exit_code == 3
    assert "not found  second" in str(error.value)
    assert "not found  first" not in str(error.value)
    assert "1 of 2 texts found" in str(error.value)


def test_a_changed_text_is_named_with_the_source_it_may_be(tmp_path: Path) -> None:
    folder = put(tmp_path / "s", a=TEXTS["first"], qq=TEXTS["second"].replace("1999", "19999"))
    with pytest.raises(DataError) as error:
        find_texts(sources(), [folder])
    assert "no source  s/qq" in str(error.value)
    assert "nearest source: second (was it changed?, +1 characters)" in str(error.value)


def test_a_file_is_suggested_by_name_where_its_length_tells_nothing(tmp_path: Path) -> None:
    folder = put(tmp_path / "s", a=TEXTS["first"], the_second_report="wholly another length " * 9)
    with pytest.raises(DataError, match="nearest source: second"):
        find_texts(sources(), [folder])


def test_files_that_match_nothing_are_an_error_even_alone(tmp_path: Path) -> None:
    with pytest.raises(DataError) as error:
        find_texts(sources(), [put(tmp_path / "s", stranger="x" * 5000)])
    assert "no source  s/stranger" in str(error.value)
    assert "nearest" not in str(error.value)


def test_a_source_without_a_checksum_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r'first  its sha256 in sources\.csv is ""'):
        find_texts(sources(first=""), [put(tmp_path / "s", b=TEXTS["second"])])


def test_a_text_that_is_not_utf_8_is_an_error_with_the_place_and_a_guess(tmp_path: Path) -> None:
    data = "Café at the pier".encode("cp1252")
    folder = put(tmp_path / "s", b=TEXTS["second"])
    (folder / "a.txt").write_bytes(data)
    with pytest.raises(DataError, match=r"first  a\.txt: byte 3 is 0xe9; it may be Windows-1252"):
        find_texts(sources(first=hashlib.sha256(data).hexdigest()), [folder])


def test_links_are_followed_by_checksum_and_broken_ones_named(tmp_path: Path) -> None:
    """A link is as good as its content; one that leads nowhere is not passed over in silence."""
    store = put(tmp_path / "store", one=TEXTS["first"], two=TEXTS["second"])
    folder = put(tmp_path / "s")
    (folder / "a").symlink_to(store / "one")
    (folder / "b").symlink_to(store / "two")
    assert len(find_texts(sources(), [folder])) == 2
    (store / "two").unlink()
    with pytest.raises(DataError, match="s/b  a link to a file that is not there"):
        find_texts(sources(), [folder])


def test_folders_inside_are_not_searched(tmp_path: Path) -> None:
    put(tmp_path / "s")
    put(tmp_path / "s" / "deeper", a=TEXTS["first"], b=TEXTS["second"])
    assert find_texts(sources(), [tmp_path / "s"]) == {}


@pytest.mark.parametrize(
    ("data", "guess"),
    [(b"%PDF-1.7 \xff", "a PDF file"), ("Café".encode("utf-16"), "UTF-16"), (b"PK\x03\x04\xff", "a ZIP file")],
)
def test_one_file_that_is_no_utf_8_text_is_refused_with_a_hint(tmp_path: Path, data: bytes, guess: str) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(data)
    with pytest.raises(DataError, match=guess) as error:
        load_text(path)
    assert "UTF-8" in error.value.hint


def test_one_file_is_read_as_it_stands(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree")
    assert load_text(tmp_path / "t.txt") == "\ufeffone\r\ntwo\rthree"
