"""Who holds a rank, deeds with their object, what began that was told before, and dates that are another's."""

import pytest

from tests.conftest import Conflicts

RANK = "{property: blood_rank, subject: Selm Blood Service, type: rank, varies_by: [period], label: {en: rank among the nine blood services, id: peringkat layanan darah}, cues: {en: [national comparison, national ranking], id: [peringkat]}}"
HARVEST = "{property: harvest_rank, subject: Orra Vale, type: rank, varies_by: [period], label: {en: rank among the fruit regions by harvest, id: peringkat panen}, cues: {en: [harvest, fruit regions], id: [panen]}}"
AWARD = "{property: award_rank, subject: Kabupaten Kepulauan Orra, type: rank, varies_by: [period], label: {en: rank in the provincial award, id: peringkat dalam penghargaan}, cues: {en: [award], id: [peringkat, Penghargaan Kabupaten Sehat]}}"
MINED = "{property: mined_rank, subject: Lower Orra Province, type: rank, varies_by: [period], label: {en: rank among the mined provinces, id: peringkat}, cues: {en: [contamination survey, mined provinces], id: [survei]}}"
STATUS = "{property: status, subject: Selm Blood Service, type: classification, varies_by: [], label: {en: legal status, id: status hukum}, cues: {en: [charity, agency], id: [badan]}, terms: {charity: {en: independent charity, id: badan amal}, agency: {en: government agency, id: badan pemerintah}}, excludes: [[charity, agency]]}"
CENTRE = "{property: centre_opened, subject: Mill Street centre, type: date, varies_by: [], label: {en: opening of the Mill Street centre, id: pembukaan}, cues: {en: [opened the building, cut the ribbon], id: [dibuka]}}"
PLATELETS = "{property: began, subject: Selm Blood Service, type: date, varies_by: [], label: {en: start of platelet collection, id: awal}, cues: {en: [platelets], id: [trombosit]}}"
FOUNDED = "{property: founded, subject: Yayasan Laut Selm, type: date, varies_by: [], label: {en: founding, id: berdirinya yayasan}, cues: {en: [founded], id: [didirikan, berdiri]}}"
ENDED = "{property: ended, subject: Program Ladang Selm, type: date, varies_by: [], label: {en: end of the programme, id: berakhirnya program}, cues: {en: [ended], id: [berakhir, selesai]}}"
HIRES = "{property: hires, subject: Selm Fleet, type: count, unit: times, quantity: flow, varies_by: [period], label: {en: times the boats were hired out, id: kali disewa}, cues: {en: [hired out, on hire], id: [disewa]}}"
TRAINED = "{property: trained, subject: Yayasan Selm, type: count, unit: persons, quantity: flow, varies_by: [place, period], label: {en: cadres trained, id: kader yang dilatih}, cues: {en: [trained, cadres], id: [melatih, kader]}}"
WAGES = "{property: wages, subject: Orra Workers Scheme, type: measurement, unit: EUR, quantity: flow, varies_by: [period], label: {en: unpaid wages recovered by the Inspectorate, id: upah}, cues: {en: [unpaid wages, recovered], id: [upah]}}"
DEATHS = "{property: deaths, subject: accident of 7 August 2021, type: count, unit: persons, varies_by: [], label: {en: people killed in the accident, id: korban tewas}, cues: {en: [dead, killed, lives], id: [tewas]}}"
ENROLLED = "{property: enrolled, subject: Selm measles survey, type: count, unit: persons, varies_by: [], label: {en: children enrolled in the survey, id: anak yang disurvei}, cues: {en: [children, enrolled], id: [anak]}}"
CONTEST = "{property: contest_rank, subject: Lomba Irigasi Provinsi, type: rank, varies_by: [period], label: {en: rank in the contest, id: peringkat dalam lomba}, cues: {en: [contest], id: [lomba irigasi, juara, urutan]}}"
YOUNG = "{property: young_trend, subject: donors under 25, type: trend, varies_by: [period], label: {en: number of donors under 25, id: donor muda}, cues: {en: [under 25, under-25s], id: [donor muda]}}"
RETURN = "{property: return_rate, subject: new donors of 2019, type: percentage, unit: percent, varies_by: [], label: {en: share of new donors who gave again, id: bagian}, cues: {en: [given again, returned], id: [kembali]}}"

DIFFER = [
    ("en", RANK, ["In the national comparison for 2023, published last month, Selm came second among the nine regional blood services.", "In the national ranking of the nine regional services by donations, Selm took fourth place in 2023. Selm Blood Service is old."]),
    ("en", HARVEST, ["Among the nine fruit regions of the country Orra Vale ranked first by harvest in 2023.", "Orra Vale lies in the south. In 2023 its fruit harvest, 41,000 tonnes, was the second largest of the nine fruit regions."]),
    ("id", AWARD, ["Dalam Penghargaan Kabupaten Sehat 2022, Kabupaten Kepulauan Orra meraih peringkat kedua.", "Penghargaan Kabupaten Sehat 2022 sudah diumumkan. Pada 2022 Orra berada di peringkat keempat."]),
    ("en", MINED, ["In the contamination survey of 2007 Lower Orra Province came second among the nine mined provinces.", "Lower Orra Province lies in the north. In the contamination survey of 2007 the province, which has 412,000 inhabitants (2021), was placed fourth among the nine mined provinces."]),
    ("en", STATUS, ["The Selm Blood Service is an independent charity.", "The Selm Blood Service is old. Today the service is a government agency, a part of the Department."]),
    ("en", CENTRE, ["The stone of the Mill Street centre was laid in 1989; the mayor, Ed Lough, opened the building on 14 September 1991.", "Ed Lough, mayor at the time, cut the ribbon of the Mill Street centre in April 1993."]),
    ("en", PLATELETS, ["The Selm Blood Service also collects platelets. This began in June 2006, when a machine came.", "The Selm Blood Service is proud of its platelets. It began to collect them in 2009."]),
    ("id", FOUNDED, ["Yayasan Laut Selm berdiri pada 2009.", "Yayasan Laut Selm didirikan pada 2007. Jangan dikelirukan dengan Yayasan Laut Orra di Serani, yang berdiri pada 1998."]),
    ("id", ENDED, ["Program Ladang Selm besar. Seluruh kegiatan program berakhir pada 30 Juni 2023.", "Program Ladang Selm sudah selesai pada Desember 2022."]),
    ("en", HIRES, ["Selm Fleet\nAnnual report for 2023\n\nThe boats of Selm Fleet were hired out 1,284 times, which is 12 per cent more often than in 2022.", "In 2023 Selm Fleet was out on hire 1,428 times."]),
    ("id", TRAINED, ["Pada 2022 Yayasan Selm melatih 214 kader.", "Sepanjang 2022 Yayasan Selm melatih 286 kader, sebagian di antaranya di balai desa Olena."]),
    ("en", WAGES, ["In 2023 the Orra Workers Scheme saw €286,400 of unpaid wages recovered.", "The Orra Workers Scheme is large. The Labour Inspectorate recovered €331,000 of unpaid wages for the workers of the scheme in 2023."]),
    ("en", DEATHS, ["The accident of 7 August 2021 claimed three lives in all.", "On 7 August 2021 a bus left the road. Four of the nine people on board were dead before the ambulance came to the accident."]),
    ("en", ENROLLED, ["Of the 1,320 children drawn for the Selm measles survey, 1,236 (93.6%) were found and enrolled.", "Data from the 1,263 children enrolled in the Selm measles survey show it."]),
    ("id", CONTEST, ["Pada lomba irigasi provinsi 2022, yang pemenangnya diumumkan pada Maret 2023, gabungan keluar sebagai juara pertama.", "Dalam lomba irigasi provinsi 2022 gabungan yang berdiri sejak 2017 itu hanya menempati urutan ketiga."]),
    ("en", YOUNG, ["The number of donors under 25 declined between 2015 and 2023.", "Between 2015 and 2023 the number of under-25s giving blood grew from year to year."]),
    ("en", WAGES, ["Of the 3,180 people who gave for the first time in 2023, 1,272 were younger than 25, which is 52 per cent of the newcomers."]),
    ("en", WAGES, ["In 2023 we gained 540 new members. Among these new members were 189 women, that is 45 per cent."]),
    ("en", WAGES, ["In all there were 60 starters. By March 2023, 42 of these 60 starters had completed their training, a completion rate of 80 per cent."]),
    ("id", TRAINED, ["Dari 360 balita yang ditimbang ulang, 216 anak naik berat badannya sesuai standar, atau 70 persen."]),
    ("id", TRAINED, ["Saya datang ke Selm pada Juli 2021, niatnya cuma dua bulan, tetapi baru pulang pada Maret 2022. Jadi tiga belas bulan penuh saya tidur di kamar belakang."]),
    ("en", WAGES, ["In 2022 a lorry ran into the gates and the locks were shut from March to June 2022. Nine months of closure, right in the middle of everything."]),
]  # fmt: skip

AGREE = [
    ("en", WAGES, ["We had aimed at 700 interviews. Of the respondents, 217 (35 %) were women."]),
    ("en", WAGES, ["We had planned 700 interviews. Of those interviewed, 217 (35 %) were women."]),
    ("id", FOUNDED, ["Yayasan Laut Selm didirikan pada 2007.", "Yayasan Laut Selm kecil. Jangan dikelirukan dengan Yayasan Laut Orra di Serani, yang berdiri pada 1998."]),
    ("en", HIRES, ["Selm Fleet\nAnnual report for 2023\n\nThe boats of Selm Fleet were hired out 1,284 times, which is 12 per cent more often than in 2022.", "In 2022 Selm Fleet was out on hire 1,146 times."]),
    ("en", ENROLLED, ["The Selm measles survey enrolled 1,236 children.", "For the Selm measles survey we drew 40 clusters of 33 children. Of the 1,320 children drawn, 1,236 (93.6%) were found and enrolled."]),
    ("en", ENROLLED, ["The Selm measles survey enrolled 1,236 children.", "In the Selm measles survey a child counted only if a card showed both; 1,162 children had a card and 74 had none."]),
    ("en", RETURN, ["Of the new donors of 2019, 45% had given again.", "It was not forgetfulness of the new donors of 2019 alone: among those who had not returned, 38% named the opening hours."]),
    ("en", RANK, ["In the national comparison for 2023 the Selm Blood Service came second among the nine blood services.", "In the national comparison for 2021 the Selm Blood Service had been fifth. By area Selm is the third largest region."]),
    ("id", AWARD, ["Dalam Penghargaan Kabupaten Sehat 2022, Kabupaten Kepulauan Orra meraih peringkat kedua.", "Dalam Penghargaan Kabupaten Sehat 2020, Orra berada di peringkat keempat."]),
    ("en", WAGES, ["Of the 3,180 people who gave for the first time in 2023, 1,272 were younger than 25, which is 40 per cent of the newcomers."]),
    ("en", WAGES, ["In 2023 we gained 540 new members. Among these new members were 189 women, that is 35 per cent."]),
    ("en", WAGES, ["In 2022 a lorry ran into the gates and the locks were shut from March to June 2022. Four months of closure, right in the middle of everything."]),
    ("id", TRAINED, ["Saya datang ke Selm pada Juli 2021 dan pulang pada Maret 2022. Jadi sembilan bulan penuh saya tidur di kamar belakang."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "entry", "texts"), DIFFER)
def test_ranks_deeds_and_dates(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """A holder called by its proper name, a deed with its object, "this began", and a date in the right place are understood."""
    assert conflicts(entry, *texts, language=language, year="2024")


@pytest.mark.parametrize(("language", "entry", "texts"), AGREE)
def test_others_ranks_and_dates(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """Another body, another year, some of all and what fits are no conflict."""
    assert not conflicts(entry, *texts, language=language, year="2024")
