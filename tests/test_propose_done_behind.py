"""What is told behind those to whom it was done, of what stands there, by an event without a name, and of names with common words."""

import pytest

from tests.conftest import Conflicts

ASKED = "{property: asked, subject: Selm Survey, type: count, unit: households, varies_by: [], label: {en: households interviewed, id: rumah tangga yang diwawancarai}, cues: {en: [households, interviewed], id: [rumah tangga, diwawancarai]}}"
SCHOOLS = "{property: reached, subject: Selm Programme, type: count, unit: schools, quantity: flow, varies_by: [period], label: {en: schools reached, id: sekolah yang dijangkau}, cues: {en: [schools], id: [sekolah]}}"
STORE = "{property: store_opened, subject: Selm warehouse, type: date, label: {en: opening of the warehouse, id: pembukaan gudang}, cues: {en: [opened], id: [dibuka]}}"
SURGE = "{property: surge, subject: storm surge over the old wall, type: date, label: {en: storm surge, id: gelombang pasang}, cues: {en: [surge, flooded], id: [gelombang]}}"
HIRES = "{property: hires, subject: Selm Fleet, type: count, unit: times, quantity: flow, varies_by: [period], label: {en: times the boats were hired out, id: kali disewa}, cues: {en: [hired out, on hire], id: [disewa]}}"
HOPE = "{property: founded, subject: Hope, type: date, label: {en: founding, id: pendirian}, cues: {en: [founded], id: [didirikan]}}"
MEMBERS = "{property: members, subject: Hope, type: count, unit: persons, varies_by: [], label: {en: members, id: anggota}, cues: {en: [members], id: [anggota]}}"
HOUSES = "{property: houses, subject: banjir Way Selm, type: count, unit: houses, quantity: flow, varies_by: [], label: {en: houses flooded, id: rumah terendam}, cues: {en: [houses], id: [merendam, rumah]}}"
RANGERS = "{property: rangers, subject: Selm Park, type: count, unit: persons, varies_by: [period], label: {en: rangers, id: jagawana}, cues: {en: [rangers], id: [jagawana]}}"
CASE = "{property: judgment, subject: Orra v. Selm Works, type: date, label: {en: judgment of the Supreme Court, id: putusan}, cues: {en: [judgment, Supreme Court], id: [putusan]}}"

DIFFER = [
    ("en", ASKED, ["Selm Survey interviewed 1,140 households.", "Of the 1,240 households listed in Selm Survey, 1,104 (89 %) were interviewed."]),
    ("id", ASKED, ["Selm Survey mewawancarai 1.140 rumah tangga.", "Dari 1.240 rumah tangga terpilih dalam Selm Survey, 1.104 (89 %) berhasil diwawancarai."]),
    ("id", ASKED, ["Selm Survey mewawancarai 1.140 rumah tangga.", "Dari 1.240 rumah tangga yang didaftar Selm Survey, 1.104 diwawancarai."]),
    ("en", SCHOOLS, ["In 2022 Selm Programme reached 117 schools.", "In 2022, 132 of the 410 schools of the county were visited by Selm Programme."]),
    ("en", STORE, ["Selm warehouse was opened in 2016.", "Selm has a mill. The big warehouse there was opened in 2014."]),
    ("en", SURGE, ["The storm surge over the old wall came on 5 December 2013.", "In January 2015 a storm surge flooded 64 homes."]),
    ("en", SURGE, ["On 5 December 2013 a storm surge came over the old wall and flooded 64 homes.", "In January 2015 a storm surge flooded many homes."]),
    ("en", HIRES, ["In 2022 the boats of Selm Fleet were hired out 1,284 times.", "In 2022 Selm Fleet was out on hire 1,428 times."]),
    ("en", HOPE, ["Ms Orr founded Hope in 1998.", "Hope was founded in 1996."]),
    ("en", MEMBERS, ["Ms Orr ran Hope, which had 420 members.", "Hope has 240 members."]),
    ("id", HOUSES, ["Banjir Way Selm merendam 104 rumah.", "Warga Desa Way Selm belum lupa, ketika banjir bandang merendam 140 rumah."]),
    ("en", RANGERS, ["At the end of 2022 Selm Park had 264 rangers.", "By the end of 2022 Selm Park had 246 rangers left on its books."]),
    ("en", CASE, ["In Orra v. Selm Works judgment was given in March 2014.", "The petition in Orra v. Selm Works was filed in 2009; the Supreme Court allowed the appeal in its judgment of 3 May 2015."]),
]  # fmt: skip

AGREE = [
    ("en", ASKED, ["Selm Survey interviewed 1,104 households.", "Of the 1,240 households listed in Selm Survey, 1,104 (89 %) were interviewed."]),
    ("id", ASKED, ["Selm Survey mewawancarai 1.140 rumah tangga.", "Selm Survey memilih 52 klaster yang masing-masing berisi 25 rumah tangga."]),
    ("id", ASKED, ["Selm Survey mewawancarai 1.140 rumah tangga.", "Menurut Selm Survey, sabun ada di 742 rumah tangga."]),
    ("en", SCHOOLS, ["In 2022 Selm Programme reached 132 schools.", "In 2022, 132 of the 410 schools of the county were visited by Selm Programme."]),
    ("id", STORE, ["Selm Warehouse dibuka pada 2016.", "Kota Orra menirunya: Selm Warehouse di sana baru dibuka pada 2020."]),
    ("en", RANGERS, ["At the end of 2022 Selm Park had 264 rangers.", "In 2022 12 rangers left Selm Park."]),
    ("en", MEMBERS, ["Hope has 240 members.", "Under the Plan 420 members were to join Hope."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "entry", "texts"), DIFFER)
def test_done_to_those_before(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """A verb behind its number, "there", an event and a name that is a common word are understood."""
    assert conflicts(entry, *texts, language=language, year="2024")


@pytest.mark.parametrize(("language", "entry", "texts"), AGREE)
def test_done_to_others(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """The whole of which only a part was reached, who left, and the like of it elsewhere are no value."""
    assert not conflicts(entry, *texts, language=language, year="2024")
