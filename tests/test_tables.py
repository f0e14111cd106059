"""Tables are read as people save them, and refused with every bad row at once."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.corpora.tables import COLUMNS, line_of, read_table, table_bytes
from helpers.errors import DataError

PLAIN = b"source_id,title,sha256\na,First,\nb,Second,\n"


@pytest.mark.parametrize(
    "content",
    [
        PLAIN,
        b"\xef\xbb\xbf" + PLAIN,
        PLAIN.replace(b"\n", b"\r\n"),
        PLAIN.replace(b",", b";"),
        b"\xef\xbb\xbf" + PLAIN.replace(b",", b";").replace(b"\n", b"\r\n"),
        PLAIN.replace(b",", b"\t"),
        b'"source_id","title","sha256"\n"a","First",""\n"b","Second",""\n',
    ],
    ids=["plain", "bom", "crlf", "semicolon", "spreadsheet", "tab", "quoted"],
)
def test_what_spreadsheets_save_is_read(tmp_path: Path, content: bytes) -> None:
    """BOM, CRLF, semicolons and tabs make no difference."""
    path = tmp_path / "sources.csv"
    path.write_bytes(content)

    frame = read_table(path, "sources")

    assert list(frame["source_id"]) == ["a", "b"]
    assert list(frame["title"]) == ["First", "Second"]
    assert list(frame.columns) == list(COLUMNS["sources"])


def test_cells_stay_text(tmp_path: Path) -> None:
    """A trailing zero is evidence; NA is a word."""
    path = tmp_path / "claims.csv"
    path.write_text("claim_id,value,place\nc1,5.0,NA\n", encoding="utf-8")

    frame = read_table(path, "claims")

    assert frame.loc[0, "value"] == "5.0"
    assert frame.loc[0, "place"] == "NA"


def test_missing_file_is_an_empty_table(tmp_path: Path) -> None:
    """Every file but the required ones may be missing."""
    frame = read_table(tmp_path / "relations.csv", "relations")

    assert frame.empty
    assert list(frame.columns) == list(COLUMNS["relations"])


def test_misspelt_column_is_named_with_the_nearest(tmp_path: Path) -> None:
    """A wrong column is refused, and the right one suggested."""
    path = tmp_path / "claims.csv"
    path.write_text("claim_id,sorce_id,exact\n", encoding="utf-8")

    with pytest.raises(DataError, match='did you mean "source_id" for "sorce_id"'):
        read_table(path, "claims")


def test_all_ragged_rows_are_reported_at_once(tmp_path: Path) -> None:
    """Two bad rows make one error that names both lines."""
    path = tmp_path / "relations.csv"
    path.write_text("relation_id,kind,claim_ids\nr1,sum-of,a,b\nr2,sum-of,a b\nr3,sum-of\n", encoding="utf-8")

    with pytest.raises(DataError) as caught:
        read_table(path, "relations")

    assert [line.split(":")[0] for line in caught.value.details] == ["line 2", "line 4"]


def test_other_encodings_are_refused_with_a_hint(tmp_path: Path) -> None:
    """Latin-1 bytes are no UTF-8."""
    path = tmp_path / "sources.csv"
    path.write_bytes(b"source_id,title,sha256\na,Caf\xe9,\n")

    with pytest.raises(DataError, match="not UTF-8") as caught:
        read_table(path, "sources")

    assert "CSV UTF-8" in caught.value.hint


def test_line_numbers_are_those_of_the_file(tmp_path: Path) -> None:
    """A cell over two lines and a blank line do not shift what an error names."""
    path = tmp_path / "sources.csv"
    path.write_text('source_id,title,sha256\na,"over\ntwo lines",\n\nb,Second,\n', encoding="utf-8")

    frame = read_table(path, "sources")

    assert [line_of(frame, 0), line_of(frame, 1)] == [2, 5]


cell = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=20).map(str.strip)


@given(st.lists(st.tuples(cell, cell, cell, cell), max_size=8))
def test_a_written_table_is_read_back(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]]) -> None:
    """Whatever stands in the cells, writing and reading gives it back."""
    import pandas as pd

    kept = [row for row in rows if any(row)]
    frame = pd.DataFrame(kept, columns=list(COLUMNS["relations"]), dtype="str")
    path = tmp_path_factory.mktemp("table") / "relations.csv"
    path.write_bytes(table_bytes(frame))

    assert read_table(path, "relations").to_numpy().tolist() == [list(row) for row in kept]
