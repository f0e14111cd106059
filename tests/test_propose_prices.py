"""What a thing was bought for, told in other words than the codebook's; who gave it; what was asked for and what came of it."""

import pytest

from tests.conftest import Conflicts

PRICE = "{property: price, subject: Selm Fen, type: measurement, unit: GBP, varies_by: [], label: {en: price paid for the fen, id: harga beli}, cues: {en: [price, paid], id: [harga]}}"
VANS = '{property: van_grant, subject: refrigerated vans, type: measurement, unit: EUR, varies_by: [], label: {en: "Ministry\'s grant for the vans", id: hibah kementerian}, cues: {en: [grant, vans, contributed], id: [hibah]}}'
GRANT = "{property: grant, subject: Dana Selm, type: measurement, unit: EUR, varies_by: [], label: {en: grant for the second phase, id: hibah untuk fase kedua}, cues: {en: [grant], id: [hibah, fase kedua]}}"
AREA = "{property: cleared, subject: Selm Programme, type: measurement, unit: ha, varies_by: [period], label: {en: land cleared, id: lahan dibersihkan}, cues: {en: [hectares, cleared], id: [dibersihkan]}}"
RICE = "{property: rice_yield, subject: Dusun Selm, type: measurement, unit: t/ha, varies_by: [], label: {en: rice yield, id: hasil gabah per hektare}, cues: {en: [yield], id: [hasil rata-rata, hasil]}}"

DIFFER = [
    ("en", PRICE, ["The price of Selm Fen was £1.4 million.", "The trust bought Selm Fen in 2011 for £1.9 million."]),
    ("en", PRICE, ["The price of Selm Fen was £1.4 million.", "Selm Fen was sold for £1.9 million."]),
    ("en", PRICE, ["The price of Selm Fen was £1.4 million.", "Selm Fen changed hands for £1.9 million."]),
    ("en", PRICE, ["The price of Selm Fen was £1.4 million.", "Selm Fen had cost the trust £1.9 million."]),
    ("id", PRICE, ["Harga Selm Fen £1,4 juta.", "Yayasan itu membeli Selm Fen pada 2011 seharga £1,9 juta."]),
    ("id", PRICE, ["Harga Selm Fen £1,4 juta.", "Selm Fen dibeli seharga £1,9 juta."]),
    ("en", VANS, ["The grant for the refrigerated vans was €180,000.", "The refrigerated vans were paid for by the Ministry of Rural Affairs, which in 2021 made us a grant of €240,000."]),
    ("en", VANS, ["The grant for the refrigerated vans was €180,000.", "The refrigerated vans were paid for by the Harrow Fund, which gave a grant of €240,000."]),
    ("id", GRANT, ["Hibah Dana Selm untuk fase kedua 460.000 euro.", "Untuk fase kedua yayasan meminta 500.000 euro dari Dana Selm; hibah yang disetujui adalah 420.000 euro."]),
    ("en", AREA, ["In 2022 Selm Programme cleared 440 hectares.", "In 2021 Selm Programme cleared 320 hectares; in 2022 it cleared 400."]),
    ("en", AREA, ["In 2021 Selm Programme cleared 350 hectares.", "Selm Programme is busy. In 2021 its teams cleared 320 hectares."]),
    ("id", RICE, ["Hasil rata-rata Dusun Selm 5,2 ton gabah kering panen per hektare.", "Hasil rata-rata Dusun Selm 5,8 ton per hektare."]),
]  # fmt: skip

AGREE = [
    ("en", PRICE, ["The price of Selm Fen was £1.4 million.", "The trust bought Selm Fen, and a van for £9,000."]),
    ("en", PRICE, ["The price of Selm Fen was £1.4 million.", "The trust bought a hut on Selm Fen for £9,000."]),
    ("en", PRICE, ["The price of Selm Fen was £1.4 million.", "The trust bought Orra Fen for £1.9 million. Selm Fen is wet."]),
    ("id", GRANT, ["Hibah Dana Selm untuk fase kedua 460.000 euro.", "Untuk fase kedua yayasan meminta 500.000 euro dari Dana Selm."]),
    ("en", AREA, ["In 2022 Selm Programme cleared 440 hectares.", "In 2021 Selm Programme cleared 320 hectares; in 2022 it employed 400."]),
    ("id", RICE, ["Hasil rata-rata Dusun Selm 5,2 ton gabah per hektare.", "Hasil Dusun Selm 64 ton gabah dalam setahun."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "entry", "texts"), DIFFER)
def test_amounts_of_the_same(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """A deal, a giver, a weight of stuff per area and the same word again tell the property's amount."""
    assert conflicts(entry, *texts, language=language, year="2024")


@pytest.mark.parametrize(("language", "entry", "texts"), AGREE)
def test_amounts_of_something_else(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """Another thing bought, what was only asked for and another verb's number stay apart."""
    assert not conflicts(entry, *texts, language=language, year="2024")
