"""What is done to a person whom the sentence before names: what is claimed of the person and what of nobody."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: term, subject: Tobin Reed, type: measurement, unit: years, cues: {en: [prison, sentenced, given], id: [penjara, dihukum]}}
  - {property: founded, subject: Selm Museum, type: date, cues: {en: [founded]}}
  - {property: term, subject: Quiet Harbour, type: measurement, unit: years, cues: {en: [lease], id: [sewa]}}
  - {property: staff, subject: Quiet Harbour, type: count, unit: persons, cues: {en: [staff], id: [pegawai]}}
"""
EN = "Tobin Reed looked at the floor of the courtroom. "
ID = "Tobin Reed menatap lantai ruang sidang. "


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", EN + "The Harbour Court of Orra sent him to prison for three years.", ["P3Y"]),
        ("en", EN + "The Harbour Court of Orra sent the accused to prison for three years.", ["P3Y"]),
        ("en", EN + "The Harbour Court of Orra sent that man to prison for three years.", ["P3Y"]),
        ("id", ID + "Pengadilan Negeri Orra mengganjar pemilik kapal itu dengan penjara tiga tahun.", ["P3Y"]),
        ("id", ID + "Pengadilan Negeri Orra menghukum dia dengan penjara tiga tahun.", ["P3Y"]),
        ("id", ID + "Pengadilan Negeri Orra menjatuhkan penjara tiga tahun kepada terdakwa itu.", ["P3Y"]),
        ("en", "Tobin Reed was sentenced to three years. His driver, Ivo Marn (34), was given two years.", ["P3Y"]),
        ("id", "Tobin Reed dihukum tiga tahun. Sopirnya, Ivo Marn (34), dihukum lebih ringan: dua tahun.", ["P3Y"]),
        ("id", ID + "Pengadilan Negeri Orra mengganjar sopirnya dengan penjara tiga tahun.", []),
        ("id", "Tobin Reed menatap pemilik kapal. Pengadilan Negeri Orra mengganjar pemilik kapal itu dengan penjara tiga tahun.", []),
        ("id", "Tobin Reed menatap Ivo Marn. Pengadilan Negeri Orra mengganjar pemilik kapal itu dengan penjara tiga tahun.", []),
        ("id", "Quiet Harbour sepi. Pengadilan Negeri Orra mengganjar pemilik kapal itu dengan sewa tiga tahun.", []),
        ("en", "Quiet Harbour was empty. The Harbour Board of Orra gave that man a lease of three years.", []),
        ("en", "Tobin Reed looked at Ivo Marn. The Harbour Court of Orra sent him to prison for three years.", []),
        ("en", EN + "The Harbour Court of Orra sent his driver to prison for three years.", []),
        ("en", EN + "\n\nThe Harbour Court of Orra sent him to prison for three years.", []),
    ],
)  # fmt: skip
def test_what_is_done_to_a_person(codebook: Codebook, language: str, text: str, values: list[str]) -> None:
    """ "Him" and "that man" are who was named alone before; another's name, or two, are not."""
    claims = claims_of(text, codebook, language)
    assert [row.value for row in claims.itertuples() if row.property == "term"] == values
