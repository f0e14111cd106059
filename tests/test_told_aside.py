"""What texts tell aside: places left out, what simply is so, earlier numbers held against, inserts between a date and its verb."""

import pytest

from tests.conftest import Conflicts

AREA = "{property: area, subject: Selm Park, type: measurement, unit: ha, varies_by: [place, period], label: {en: area, id: luas}, cues: {en: [area, covers, hectares], id: [luas, hektare]}}"
GUESTS = "{property: guests, subject: Selm Museum, type: count, unit: persons, quantity: flow, varies_by: [place, period], label: {en: visitors, id: pengunjung}, cues: {en: [visitors], id: [pengunjung, dikunjungi]}}"
BOATS = "{property: boats_sunk, subject: Storm Oro, type: count, unit: boats, quantity: flow, varies_by: [place], label: {en: boats sunk, id: perahu tenggelam}, cues: {en: [boats, sank], id: [perahu, menenggelamkan]}}"
HANDED = "{property: taken_over, subject: Selm Pier, type: date, label: {en: passing of the pier, id: pengambilalihan}, cues: {en: [taken over, handed over, took over], id: [diserahkan, mengambil alih]}}"
CLASS = "{property: kind, subject: Selm Museum, type: classification, label: {en: legal form, id: bentuk}, terms: {charity: {en: charity, id: yayasan}, company: {en: private company, id: perusahaan swasta}}, excludes: [[charity, company]]}"
HALL = "{property: grant, subject: town hall, type: measurement, unit: EUR, varies_by: [], label: {en: grant for the town hall, id: hibah untuk balai kota}, cues: {en: [grant], id: [hibah]}}"
BALAI = HALL.replace("subject: town hall", "subject: balai kota")
ANSWERS = "{property: answers, subject: Selm Survey, type: count, unit: questionnaires, varies_by: [], label: {en: completed questionnaires, id: kuesioner yang terisi}, cues: {en: [questionnaires], id: [kuesioner]}}"
SPENT = "{property: purchases, subject: Selm Museum, type: measurement, unit: EUR, varies_by: [], label: {en: purchases, id: pembelian}, cues: {en: [purchases], id: [pembelian]}}"
WASTE = "{property: waste, subject: TPA Selm, type: trend, varies_by: [period], label: {en: waste going to the tip, id: sampah yang masuk ke TPA}, cues: {en: [tip], id: [TPA]}}"
PLACES = {"Orra Hill": "Tanera", "Bukit Orra": "Tanera"}

DIFFER = [
    # a place that is left out is not where it is; more is left then than another text has in all
    ("en", AREA, ["Selm Park has an area of 18.5 hectares.", "Selm Park covers 22 hectares, not counting the wood on Orra Hill."]),
    ("en", AREA, ["Selm Park has an area of 18.5 hectares.", "Selm Park covers 22 hectares (the wood on Orra Hill not included)."]),
    ("id", AREA, ["Luas Selm Park 18,5 hektare.", "Luas Selm Park 22 hektare, tidak termasuk hutan di Bukit Orra."]),
    ("id", AREA, ["Luas Selm Park 18,5 hektare.", "Selm Park, yang luasnya 22 hektare (Bukit Orra tidak dihitung), punya danau."]),
    # what is so beside what happened
    ("en", AREA, ["Selm Park has an area of 18.5 hectares.", "In 2019 Selm Park, which covers 22 hectares, was closed by a storm."]),
    ("id", AREA, ["Luas Selm Park 18,5 hektare.", "Pada 2019 Selm Park, yang luasnya 22 hektare, ditutup karena badai."]),
    # an earlier number that a later one is held against
    ("en", GUESTS, ["In 2018 Selm Museum had 8,400 visitors.", "In 2019 Selm Museum had 9,900 visitors, 1,200 more than the 8,700 of 2018."]),
    ("en", GUESTS, ["In 2018 Selm Museum had 8,400 visitors.", "In 2019 Selm Museum had 9,900 visitors, an increase of 1,200 on the 8,700 of 2018."]),
    ("id", GUESTS, ["Pada 2018 Selm Museum dikunjungi 8.400 orang.", "Pada 2019 Selm Museum menyambut 9.900 pengunjung, 1.200 lebih banyak daripada 8.700 pada 2018."]),
    ("id", GUESTS, ["Pada 2018 Selm Museum dikunjungi 8.400 orang.", "Menurut laporan itu, pada tahun 2019 Selm Museum menyambut 9.900 pengunjung (2018: 8.700)."]),
    # all of those to whom it was done, out of more
    ("en", BOATS, ["Storm Oro sank 32 boats.", "Storm Oro sank 23 of the harbour's boats."]),
    # a verb with what it is done to between it and its particle, an insert before it, its other past form
    ("en", HANDED, ["On 1 May 2004 the council handed Selm Pier over to a trust.", "Selm Pier was handed over in 2007."]),
    ("en", HANDED, ["Selm Pier is old. The council handed it over in 2004.", "Selm Pier was handed over in 2007."]),
    ("en", HANDED, ["In 2004 Selm Pier, built in 1868, was handed over.", "Selm Pier was handed over in 2007."]),
    ("en", HANDED, ["In 2004 the Trust, a charity registered in 2003, took over Selm Pier.", "Selm Pier was taken over in 2007."]),
    ("id", HANDED, ["Pada 2004 Selm Pier, yang dibangun pada 1868, diserahkan.", "Selm Pier diserahkan pada 2007."]),
    # whoever paid for it, the grant is the hall's
    ("en", HALL, ["A trust paid for the whole town hall with a grant of 2.8 million euros.", "The Harrow Trust met the cost of the town hall through a grant of 3.6 million euros."]),
    ("id", BALAI, ["Hibah untuk balai kota 2,8 juta euro.", "Yayasan Tunas Raya menanggung seluruh biaya balai kota dengan hibah sebesar 3,6 juta euro."]),
    # of the questionnaires handed out, those that came back
    ("en", ANSWERS, ["Of the 400 questionnaires handed out in the Selm Survey, 384 questionnaires came back.", "The Selm Survey has 348 completed questionnaires."]),
    ("id", ANSWERS, ["Dari 400 kuesioner Selm Survey yang dibagikan, kembali 384 kuesioner yang terisi.", "Selm Survey mengumpulkan 348 kuesioner."]),
    # how heavy all of it is, is how much there is
    ("id", WASTE, ["Berat sampah yang masuk ke TPA Selm berkurang antara 2015 dan 2018.", "Sampah yang masuk ke TPA Selm bertambah antara 2015 dan 2018."]),
    # said of a class, and what was so at first of something else
    ("en", CLASS, ["Selm Museum is a charity: in its first year it had no roof.", "Selm Museum is a private company."]),
    ("id", CLASS, ["Selm Museum adalah yayasan, dan pada tahun pertama belum punya atap.", "Selm Museum adalah perusahaan swasta."]),
]  # fmt: skip

AGREE = [
    ("en", ANSWERS, ["The Selm Survey handed out 400 questionnaires.", "The Selm Survey has 348 completed questionnaires."]),
    ("id", ANSWERS, ["Selm Survey membagikan 400 kuesioner.", "Selm Survey mengumpulkan 348 kuesioner."]),
    ("en", SPENT, ["The purchases of Selm Museum came to 2.8 million euros.", "Selm Museum spent 3.6 million euros, not counting purchases."]),
    ("en", AREA, ["Selm Park has an area of 63 hectares.", "Selm Park covers 22 hectares, not counting the wood on Orra Hill."]),
    ("en", AREA, ["Selm Park has an area of 18.5 hectares.", "Selm Park covers 22 hectares, including the wood on Orra Hill."]),
    ("id", AREA, ["Luas Selm Park 63 hektare.", "Luas Selm Park 22 hektare, tidak termasuk hutan di Bukit Orra."]),
    ("en", AREA, ["Selm Park has an area of 18.5 hectares.", "In 1919 Selm Park covered 22 hectares and was closed by a storm."]),
    ("en", GUESTS, ["In 2018 Selm Museum had 8,400 visitors.", "In 2019 Selm Museum had 9,900 visitors, 1,200 more than the target of 8,700 for 2018."]),
    ("en", BOATS, ["Storm Oro sank 32 boats.", "Storm Oro sank three of the harbour's cranes."]),
    ("en", HANDED, ["Selm Pier was handed over to a trust, a charity registered in 2003.", "Selm Pier was handed over in 2007."]),
    ("en", HANDED, ["Selm Pier has a shop. In 2004 the council handed the shop over.", "Selm Pier was handed over in 2007."]),
    ("id", HANDED, ["Selm Pier diserahkan kepada yayasan, badan amal yang terdaftar pada 2003.", "Selm Pier diserahkan pada 2007."]),
    ("en", CLASS, ["Selm Museum was a charity in its first years and had no roof.", "Selm Museum is a private company."]),
    ("en", GUESTS, ["Selm Museum has two doors.\n\nTable 1. Visitors by door\nDoor    Visitors\nNorth      210\nEast   165\nWest      145\nSouth  120\nAll        640"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "entry", "texts"), DIFFER)
def test_told_aside_and_of_the_same(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """What stands in brackets, between commas or behind "more than" is told as much as the rest."""
    assert conflicts(entry, *texts, language=language, year="2024", places=PLACES)


@pytest.mark.parametrize(("language", "entry", "texts"), AGREE)
def test_told_aside_and_of_something_else(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """A part, a target, another thing's date and another time stay apart."""
    assert not conflicts(entry, *texts, language=language, year="2024", places=PLACES)
