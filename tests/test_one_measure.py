"""Two texts on one property: whether the program finds that their numbers cannot both be right, end to end."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from helpers.audit import check
from helpers.corpus import load_corpus
from helpers.prepare import prepare

Conflicts = Callable[..., list[str]]

ROAD = {"property": "road_length", "subject": "National Road 9", "type": "measurement", "unit": "kilometres", "label": {"en": "length of the road", "id": "panjang jalan"}, "cues": {"en": ["long", "length", "measures", "runs"], "id": ["panjang", "membentang", "sejauh"]}}  # fmt: skip
HALL = {"property": "cost", "subject": "Gedung Serbaguna Melati", "type": "measurement", "unit": "rupiah", "label": {"id": "biaya pembangunan"}, "varies_by": [], "cues": {"id": ["biaya"]}}  # fmt: skip
CATCH = {"property": "catch", "subject": "Port Sarre", "type": "measurement", "unit": "tonnes", "label": {"en": "herring landed", "id": "tangkapan ikan"}, "quantity": "flow", "cues": {"en": ["landed", "landings"], "id": ["didaratkan"]}}  # fmt: skip
PRICE = {"property": "price", "subject": "Kelby market", "type": "measurement", "unit": "currency/kg", "label": {"en": "price of eels", "id": "harga sidat"}, "varies_by": ["period"], "cues": {"en": ["price", "cost"], "id": ["harga"]}}  # fmt: skip
TERM = {"property": "sentence", "subject": "Arno Pell", "type": "measurement", "unit": "tahun", "label": {"en": "prison sentence at first instance", "id": "hukuman penjara tingkat pertama"}, "cues": {"en": ["sentenced", "sentence", "prison"], "id": ["hukuman", "divonis", "penjara"]}}  # fmt: skip
SCHOOLS = {"property": "schools", "subject": "Orra County", "type": "count", "unit": "schools", "label": {"en": "schools", "id": "sekolah"}, "cues": {"en": ["schools"], "id": ["sekolah"]}}  # fmt: skip


@pytest.fixture
def conflicts(tmp_path: Path) -> Conflicts:
    """Return a function that says which rules find a conflict between two texts, written in two years."""

    def found(entry: dict[str, object], left: str, right: str, language: str = "en", year: str = "2019") -> list[str]:
        folder = tmp_path / "corpus"
        (folder / "sources").mkdir(parents=True)
        (folder / "codebook.yml").write_text(yaml.safe_dump({"properties": [entry]}), encoding="utf-8")
        rows = ["source_id,language,rights,sha256,year"]
        for name, text in (("a", left), ("b", right)):
            data = f"{text}\n".encode()
            (folder / "sources" / f"{name}.txt").write_bytes(data)
            rows.append(f"{name},{language},open,{hashlib.sha256(data).hexdigest()},{year}")
        (folder / "sources.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
        audit = check(prepare(load_corpus(folder), None, write=False, tell=lambda *_: None))
        return [finding.rule for finding in audit.findings if finding.kind == "conflict"]

    return found


@pytest.mark.parametrize(
    ("entry", "left", "right", "language"),
    [
        (HALL, "Gedung Serbaguna Melati selesai dengan biaya Rp2,4 miliar.", "Gedung Serbaguna Melati menelan biaya dua koma sembilan miliar rupiah.", "id"),
        (CATCH, "In 2014 some 300 boats landed 640 tonnes of herring at Port Sarre.", "Herring landings at Port Sarre were 470,000 kg in 2014.", "en"),
        (PRICE, "In 2015 the price of eels at Kelby market was 12 francs per kg.", "At Kelby market the price of eels was 17 francs per kg in 2015.", "en"),
        (TERM, "Arno Pell divonis lima tahun penjara.", "Hukuman penjara bagi Arno Pell tujuh tahun.", "id"),
    ],
)  # fmt: skip
def test_units_as_people_write_them(
    conflicts: Conflicts, entry: dict[str, object], left: str, right: str, language: str
) -> None:
    """A codebook may say rupiah, tahun, kilometres or currency/kg: it is what the reader reads after a number."""
    assert conflicts(entry, left, right, language) == ["quantity-differs"]


@pytest.mark.parametrize(
    ("entry", "left", "right", "language"),
    [
        (CATCH, "In 2014 boats landed 640 tonnes of herring at Port Sarre.", "Herring landings at Port Sarre were 640,000 kg in 2014.", "en"),
        (PRICE, "In 2015 the price of eels at Kelby market was 12 francs per kg.", "At Kelby market the price of a barrel of eels was 900 francs in 2015.", "en"),
        (ROAD, "National Road 9 is 120 miles long.", "The length of National Road 9 is 193 kilometres.", "en"),
        (HALL, "Gedung Serbaguna Melati selesai dengan biaya Rp2,4 miliar.", "Gedung Serbaguna Melati menelan biaya dua koma empat miliar rupiah.", "id"),
    ],
)  # fmt: skip
def test_units_that_convert_or_are_others(
    conflicts: Conflicts, entry: dict[str, object], left: str, right: str, language: str
) -> None:
    """Kilograms are tonnes, miles kilometres; a price of a barrel is none of a kilogram."""
    assert conflicts(entry, left, right, language) == []


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("National Road 9 is 312 kilometres long.", "From the ferry in Hollin to the border post in Marsk, National Road 9 runs for 388 kilometres.", "en"),
        ("National Road 9 is 312 kilometres long.", "National Road 9 measures 388 kilometres between the bridge in Hollin and the quay in Marsk.", "en"),
        ("National Road 9 panjangnya 312 kilometer.", "Dari pelabuhan di Haloban hingga Teluk Marisa, National Road 9 membentang 388 kilometer.", "id"),
    ],
)  # fmt: skip
def test_the_ends_of_a_way_are_no_place_of_its_length(
    conflicts: Conflicts, left: str, right: str, language: str
) -> None:
    """A way that is said with its ends is the whole way."""
    assert conflicts(ROAD, left, right, language) == ["quantity-differs"]


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("National Road 9 is 312 kilometres long.", "Within Garrow Province, National Road 9 measures 118 kilometres.", "en"),
        ("National Road 9 is 312 kilometres long.", "In Garrow Province, National Road 9 measures 118 kilometres.", "en"),
        ("National Road 9 panjangnya 312 kilometer.", "Di wilayah Kabupaten Garoga, National Road 9 membentang 97 kilometer.", "id"),
    ],
)  # fmt: skip
def test_a_stretch_within_a_place_is_not_the_whole(conflicts: Conflicts, left: str, right: str, language: str) -> None:
    """A number of one province is of that province."""
    assert conflicts(ROAD, left, right, language) == []


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("The court sentenced Arno Pell to five years in prison.", "On appeal, the prison sentence of Arno Pell was cut to three years.", "en"),
        ("The court sentenced Arno Pell to five years in prison.", "The Supreme Court gave Arno Pell a prison sentence of eight years.", "en"),
        ("Pengadilan negeri menjatuhkan hukuman lima tahun penjara kepada Arno Pell.", "Di tingkat kasasi hukuman penjara Arno Pell menjadi delapan tahun.", "id"),
        ("Pengadilan negeri menjatuhkan hukuman lima tahun penjara kepada Arno Pell.", "Pengadilan Tinggi memangkas hukuman penjara Arno Pell menjadi tiga tahun.", "id"),
    ],
)  # fmt: skip
def test_a_higher_court_may_set_another_amount(conflicts: Conflicts, left: str, right: str, language: str) -> None:
    """A sentence on appeal is another than that of the first court."""
    assert conflicts(TERM, left, right, language) == []


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("In 2012 Orra County had 31 schools.", "In 2012 the town of Orra had 9 schools.", []),
        ("In 2012 Orra County had 31 schools.", "Orra town had 9 schools in 2012.", []),
        ("In 2012 Orra County had 31 schools.", "In 2012 the county of Orra had 39 schools.", ["quantity-differs"]),
        ("In 2012 Orra County had 31 schools.", "Orra County, around the town of Orra, had 39 schools in 2012.", ["quantity-differs"]),
    ],
)  # fmt: skip
def test_places_of_one_name_and_two_kinds(conflicts: Conflicts, left: str, right: str, expected: list[str]) -> None:
    """The town is not the county that is named after it."""
    assert conflicts(SCHOOLS, left, right) == expected
