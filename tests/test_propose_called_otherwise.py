"""What a sentence itself says a number is: a target, a sum of hours, of two rooms, of whom a share is; answers to questions."""

import pytest

from tests.conftest import Conflicts

VISITS = "{property: visits, subject: Selm Record Office, type: count, unit: visits, quantity: flow, varies_by: [place, period], label: {en: visits to the reading rooms, id: kunjungan ke ruang baca}, cues: {en: [visits], id: [kunjungan]}}"
STAFF = "{property: helpers, subject: Selm Record Office, type: count, unit: persons, quantity: stock, varies_by: [place, period], label: {en: helpers, id: relawan}, cues: {en: [helpers], id: [relawan]}}"
GRANTS = "{property: grants, subject: Selm Record Office, type: measurement, unit: GBP, varies_by: [period], label: {en: grants received in a year, id: hibah}, cues: {en: [grant, grants], id: [hibah]}}"
MAPS = "{property: maps, subject: Selm Record Office, type: count, unit: maps, quantity: stock, varies_by: [place, period], label: {en: maps scanned, id: peta yang dipindai}, cues: {en: [maps, scanned], id: [peta, dipindai]}}"
OPENED = "{property: opened, subject: the Tannery, type: date, label: {en: opening of the Tannery, id: pembukaan Tannery}, cues: {en: [opened, opening], id: [dibuka, pembukaan]}}"
SANK = "{property: sank, subject: loss of the Marlin, type: date, label: {en: date of the loss, id: tanggal}, cues: {en: [sank, loss], id: [tenggelam]}}"
SOAKED = "{property: soaked, subject: storm in the mill, type: count, unit: sacks, quantity: flow, label: {en: sacks that got soaked, id: karung basah}, cues: {en: [sacks, got soaked], id: [karung]}}"
TRAIN = "{property: by_train, subject: guests' survey, type: percentage, unit: percent, varies_by: [place, period], label: {en: share of guests who came by train, id: bagian tamu}, cues: {en: [by train, train], id: [kereta]}}"
ANSWERED = "{property: answered, subject: guests' survey, type: percentage, unit: percent, varies_by: [place, period], label: {en: share of forms returned, id: bagian}, cues: {en: [forms, answered], id: [formulir]}}"
RANKED = "{property: ranked, subject: Orra County Museum, type: rank, varies_by: [period], label: {en: rank among the county museums, id: peringkat}, cues: {en: [place, comparison], id: [peringkat]}}"
FRIENDS = "{property: members, subject: Friends of the Orra Museum, type: count, unit: persons, quantity: stock, varies_by: [period], label: {en: members, id: anggota}, cues: {en: [members], id: [anggota]}}"
BEGAN = "{property: began, subject: Open Drawers, type: date, label: {en: start of scanning, id: awal pemindaian}, cues: {en: [began to scan, scanning], id: [mulai memindai]}}"
SERVICE = "{property: rank, subject: Orra Rural Library Service, type: rank, varies_by: [period], label: {en: place among the nine rural libraries, id: peringkat}, cues: {en: [national table, ranking], id: [peringkat]}}"
LAUNCH = "{property: in_service, subject: Pearl, type: date, label: {en: entry into service, id: mulai beroperasi}, cues: {en: [in service, on the road since], id: [beroperasi]}}"
READERS = "{property: readers, subject: Orra Rural Library Service, type: count, unit: persons, quantity: stock, varies_by: [place, period], label: {en: registered patients, id: pembaca terdaftar}, cues: {en: [registered patients, on our books], id: [pembaca terdaftar]}}"
TRIAL = "{property: enrolled, subject: Orra Reading Trial, type: count, unit: persons, label: {en: children enrolled in the trial, id: anak yang ikut}, cues: {en: [enrolled], id: [diikutsertakan]}}"
FOUNDED = "{property: founded, subject: Orra Rural Library Service, type: date, label: {en: founding of the service, id: berdirinya layanan}, cues: {en: [founded, founding], id: [didirikan]}}"
PLACES = {"Orra": "Selmark", "Selm": "Selmark", "Dale": "Selmark"}

DIFFER = [
    ("en", STAFF, ["In 2023 the helpers of the Selm Record Office gave 240 hours to lists, 115 to cleaning and 60 to the desk: 445 hours in total."]),
    ("id", STAFF, ["Pada 2023 relawan memberi 240 jam untuk daftar, 115 untuk kebersihan, dan 60 untuk meja depan: seluruhnya 445 jam."]),
    ("en", GRANTS, ["The Selm Record Office is small. Three grants, and no others, reached it in 2023: £180,000 from the Trust, £95,000 from the Fund and £40,000 from the Friends, together £345,000."]),
    ("id", STAFF, ["Selm Record Office\n\nTotal belanja 2022: Rp 13,5 miliar\n   – gaji    Rp 6,4 miliar\n   – gedung    Rp 2,7 miliar\n   – sekolah    Rp 2,3 miliar\n   – perjalanan    Rp 1,1 miliar\nTidak ada pos lain."]),
    ("en", VISITS, ["The Selm Record Office is old. 1,560 tours were booked in 2023. In 187 cases, that is 18 per cent, nobody came."]),
    ("id", VISITS, ["Selm Record Office tua. Ada 1.560 tur yang dipesan pada 2023. Dalam 187 kasus (18 persen) tamu tidak datang."]),
    ("en", VISITS, ["The two rooms of the Selm Record Office had 6,480 visits in 2023.", "ORRA HERALD · Saturday, 20 April 2024\n\nThe Selm Record Office is old. Last year the two rooms, here and at Orra, registered 8,460 visits."]),
    ("en", STAFF, ["On 31 December 2023 the Selm Record Office had 134 helpers.", "On 31 December 2023 the Selm Record Office had 118 helpers altogether, Orra, Selm and those at home taken together."]),
    ("en", STAFF, ["Selm Record Office\nReport on the year 2023\n\nOn 31 December the office had 134 helpers.", "On 31 December 2023 the Selm Record Office had 118 helpers."]),
    ("en", MAPS, ["The Selm Record Office scanned 212 maps: 88 at Orra, 64 at Selm, 31 at Dale and 29 elsewhere.", "The Selm Record Office scanned 188 maps."]),
    ("en", OPENED, ["The Tannery was opened on 3 June 1987.", "The Tannery is large.\n\nWere you there when the Tannery opened?\n\nI was. We opened the doors to the public in October 1989, in pouring rain."]),
    ("en", SANK, ["The Marlin sank off Orra on 8 February 2020.", "You mean the loss of the Marlin, which sank in fog. That was in November 2019."]),
    ("id", SANK, ["Marlin tenggelam pada 8 Februari 2020.", "Kapal Marlin tenggelam dalam kabut. Peristiwa itu terjadi pada November 2019."]),
    ("en", BEGAN, ["Open Drawers began to scan in January 2018.", "OPEN DRAWERS\n\nThe Orra Fund promised its support in March 2016, and on 12 September 2016 we began to scan."]),
    ("en", SOAKED, ["The storm in the mill was bad. Of the 1,960 sacks then in store, 340 got soaked.", "All the 430 sacks which got soaked in the storm in the mill were saved."]),
    ("en", f"[{TRAIN}, {ANSWERED}]", ["In the guests' survey of 2022 we asked 240 people. 46 per cent of guests came by train.", "In the guests' survey of 2022, 64 per cent of those who answered had come by train."]),
    ("en", SERVICE, ["ORRA RURAL LIBRARY SERVICE\n\nThe national table places us third among the nine rural libraries in 2023.", "Orra Rural Library Service is old.\n\nIn the national table of nine rural libraries, which goes by the share of readers, the Orra Rural Library Service came sixth for 2023."]),
    ("en", LAUNCH, ["Pearl was ordered in 2010 and went into service in September 2011.", "Pearl has been on the road since March 2013."]),
    ("en", READERS, ["On 31 December 2023 the Orra Rural Library Service had 8,640 registered patients.", "On 31 December 2023, 9,870 patients were registered with the Orra Rural Library Service."]),
    ("en", TRIAL, ["In the Orra Reading Trial 1,184 children aged five or six were enrolled.", "In the Orra Reading Trial 1,418 children were enrolled."]),
    ("en", RANKED, ["Orra County Museum is large. In the Council's comparison of the twelve county museums for 2023, Orra held third place.", "In the comparison for 2023 the Orra County Museum took fifth place."]),
]  # fmt: skip

AGREE = [
    ("en", MAPS, ["The Selm Record Office had scanned 410,000 maps by the end of 2020.", "A million maps by the end of 2020, a figure often met with, was a target of the Selm Record Office."]),
    ("id", MAPS, ["Sampai akhir 2020 Selm Record Office memindai 410.000 peta.", "Satu juta peta pada akhir 2020 hanyalah target Selm Record Office."]),
    ("en", MAPS, ["The Selm Record Office scanned 212 maps.", "We of the Selm Record Office had set out to scan 150 maps."]),
    ("en", GRANTS, ["The Selm Record Office had grants of £315,000.", "The £760,000 which the Selm Record Office was paid is a fee and no grant."]),
    ("en", GRANTS, ["The Selm Record Office had grants of £315,000.", "Selm Record Office. Expenditure, including the grant: £49,100."]),
    ("en", FRIENDS, ["The Friends of the Orra Museum had 642 members in 2023.", "FRIENDS OF THE ORRA MUSEUM\n\nMinutes of 4 May 2023\n\nPresent: Mrs Hale (chair), Mr Orr (six members; quorum five)"]),
    ("id", FRIENDS, ["Friends of the Orra Museum memiliki 642 anggota pada 2023.", "FRIENDS OF THE ORRA MUSEUM\n\nNotulen 4 Mei 2023\n\nHadir: Bu Hale (ketua), Pak Orr (enam anggota)"]),
    ("en", OPENED, ["The Tannery was opened on 3 June 1987.", "The Tannery\n\nOpening balance on 1 January 2023: £70,000."]),
    ("id", OPENED, ["Tannery dibuka pada 3 Juni 1987.", "Tannery kecil. Saldo pembukaan pada 1 Januari 2023: Rp70 juta."]),
    ("en", SANK, ["The Marlin sank off Orra on 8 February 2020.", "The Marlin sank in 2020. That was two years after the harbour was dug, in November 2018."]),
    ("en", STAFF, ["Selm Record Office had 40 helpers in Orra in 2023.", "Selm Record Office had 52 helpers in Selm in 2023, counting the sick."]),
    ("en", FOUNDED, ["Orra Rural Library Service was founded in 1979.", "Orra Rural Library Service is small. The van was bought in 2011 with money from the Wray Foundation."]),
    ("en", TRIAL, ["In the Orra Reading Trial 1,184 children aged five or six were enrolled.", "The Orra Reading Trial enrolled 1,184 children aged 5 or 6."]),
    ("en", VISITS, ["The Selm Record Office is old. 1,560 tours were booked in 2023. In 187 cases, that is 12 per cent, nobody came."]),
    ("en", VISITS, ["The Selm Record Office is old. 1,560 tours and 240 talks were booked in 2023. In 187 cases, that is 18 per cent, nobody came."]),
    ("en", VISITS, ["THE SELM HERALD, no. 59 (spring 2024)\n\nThe Selm Record Office had 120 visits.", "The Selm Record Office had 140 visits in 2023."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "book", "texts"), DIFFER)
def test_what_differs(conflicts: Conflicts, language: str, book: str, texts: list[str]) -> None:
    """A conflict, however each side says what its number is."""
    assert conflicts(book, *texts, language=language, year="2024", places=PLACES)


@pytest.mark.parametrize(("language", "book", "texts"), AGREE)
def test_what_agrees(conflicts: Conflicts, language: str, book: str, texts: list[str]) -> None:
    """No conflict: a target, a fee, an issue of a periodical, another list."""
    assert conflicts(book, *texts, language=language, year="2024", places=PLACES) == []
