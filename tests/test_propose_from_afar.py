"""Places that subjects are called after, heads of bodies, what was done to several, averages, classes by their means; parts and shares far from their whole."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose
from helpers.readers.mentions import read_mentions

CODEBOOK = """
properties:
  - {property: opened, subject: Port Kelby Museum, type: date, label: {en: opening of the museum in Port Kelby, id: pembukaan museum di Port Kelby},
     cues: {en: [museum, opened], id: [museum, membuka, dibuka]}}
  - {property: begun, subject: Every Roof Is Home, type: date, label: {en: start of the drive, id: awal gerakan},
     cues: {en: [started, drive began], id: [dimulai]}}
  - {property: wells, subject: Orra register, type: count, unit: wells, quantity: flow, varies_by: [place, period],
     label: {en: wells closed, id: sumur yang ditutup}, cues: {en: [closed], id: [ditutup]}}
  - {property: spending, subject: Selm Fund, type: measurement, unit: euros, varies_by: [period],
     label: {en: yearly spending, id: belanja tahunan}, cues: {en: [spent], id: [belanja, membelanjakan]}}
  - {property: grant, subject: Selm Fund, type: measurement, unit: euros, varies_by: [period],
     label: {en: average grant, id: hibah rata-rata}, cues: {en: [average grant, awarded], id: [hibah rata-rata, diberi]}}
  - {property: fluent, subject: pupils, type: percentage, unit: percent, varies_by: [place, period],
     label: {en: pupils who could read the card, id: murid yang dapat membaca kartu}, cues: {en: [read the card], id: [membaca kartu]}}
  - {property: place, subject: Lunn, type: rank, label: {en: place among the districts of Astria by trees planted, id: urutan Lunn di antara kabupaten menurut pohon yang ditanam},
     varies_by: [period], cues: {en: [order of trees], id: [urutan pohon]}}
  - property: heating
    subject: Selm Fund
    type: classification
    label: {en: source of its money, id: sumber dananya}
    cues: {en: [financed], id: [dibiayai]}
    terms:
      members: {en: [members' fees, paid by members], id: [iuran anggota, dibayar anggota]}
      taxes: {en: [general taxes, tax-funded], id: [pajak umum, dana pajak]}
    excludes: [[members, taxes]]
places: {Port Kelby: Astria, Lunn: Astria}
"""


@pytest.fixture
def codebook(tmp_path) -> Codebook:
    path = tmp_path / "codebook.yml"
    path.write_text(CODEBOOK, encoding="utf-8")
    return load_codebook(path)


def told(codebook: Codebook, language: str, text: str, name: str) -> list[str]:
    """Return the values of the claims of a property, denied ones marked."""
    claims = propose({"s": text}, codebook, {"s": language}, {"s": "2020"})[0]
    return [
        f"{row.value}{' denied' if row.stance == 'denied' else ''}"
        for row in claims.itertuples()
        if row.property == name
    ]


MUSEUM, MUSEUM_ID = "Port Kelby Museum stands by the quay. ", "Port Kelby Museum berdiri di dermaga. "
REGISTER, REGISTER_ID = "The Orra register is kept here.\n\n", "Orra register disimpan di sini.\n\n"
FUND, FUND_ID = "The Selm Fund is small. ", "Selm Fund itu kecil. "


@pytest.mark.parametrize(
    ("language", "name", "text", "expected"),
    [
        # a place is not the subject that is called after it
        ("en", "wells", f"{REGISTER}In 2018 fourteen wells were closed in Port Kelby.", ["14"]),
        ("en", "wells", f"{REGISTER}The Port Kelby Museum grew. In 2018 fourteen wells were closed there.", []),
        ("id", "wells", f"{REGISTER_ID}Pada 2018 sebanyak 14 sumur ditutup di Port Kelby.", ["14"]),
        # what was done to several others
        ("en", "opened", f"{MUSEUM}In 2016 the agency opened 40 files.", []),
        ("en", "opened", f"{MUSEUM}In 2016 it opened.", ["2016"]),
        ("en", "opened", f"{MUSEUM}The museum opened in 2016.", ["2016"]),
        ("id", "opened", f"{MUSEUM_ID}Pada 2016 dinas itu membuka 40 berkas.", []),
        ("id", "opened", f"{MUSEUM_ID}Museum itu dibuka pada 2016.", ["2016"]),
        # since when somebody heads it, and whose founding a box tells
        ("en", "opened", f"{MUSEUM}She has been director of the museum since 2014.", []),
        ("id", "opened", f"{MUSEUM_ID}Ia menjadi kepala museum sejak 2014.", []),
        ("en", "opened", f"{MUSEUM}There has been a museum since 2014.", ["2014"]),
        ("en", "opened", f"{MUSEUM}\n\nFacts\nOwner: Lunn Guild, Belm (opened 1951)\nStaff: 9\n", []),
        # counted from the start, in the clause before
        (
            "en",
            "begun",
            "Every Roof Is Home is a drive.\n\nThere were 410 guests since the start; a year after 2018 there were 500.",
            [],
        ),
        ("en", "begun", "Every Roof Is Home is a drive. Every Roof Is Home started in 2018.", ["2018"]),
        # who asked and was given; the largest is not the average
        ("en", "grant", f"{FUND}On average a successful applicant was awarded 8,400 euros in 2018.", ["8400"]),
        ("en", "grant", f"{FUND}In 2018 the applicants asked for 8,400 euros on average.", []),
        ("en", "grant", f"{FUND}The largest sum awarded was 31,000 euros.", ["31000"]),
        ("en", "grant", f"{FUND}The largest average grant was 31,000 euros.", []),
        # ranks told one after the other
        (
            "en",
            "place",
            "In the order of trees planted in 2018, Port Kelby comes first among them and Lunn third; Belm, with none at all, is last.",
            ["3"],
        ),
        (
            "en",
            "place",
            "In the order of trees planted in 2018, Port Kelby comes first, Lunn second and Belm third.",
            [],
        ),
        ("en", "place", "In the order of trees planted in 2018, Port Kelby comes first; by area Lunn is third.", []),
        (
            "en",
            "place",
            "In the order of trees planted in 2018, Port Kelby comes first and Belm third, as Lunn knows.",
            [],
        ),
        (
            "id",
            "place",
            "Dalam urutan pohon yang ditanam pada 2018, Port Kelby menempati peringkat pertama dan Lunn peringkat ketiga.",
            ["3"],
        ),
        # an amount whose cue is said of another without its unit
        ("en", "spending", f"{FUND}Income in 2018 came to 512,000 euros and money spent to 498,000.", []),
        ("en", "spending", f"{FUND}Its budget for 2018 was 512,000 euros, of which 498,000 was spent.", []),
        ("en", "spending", f"{FUND}In 2018 512,000 euros were spent and 40 people served.", ["512000"]),
        ("id", "spending", f"{FUND_ID}Pendapatan Selm Fund pada 2018 mencapai 512.000 euro dan belanja 498.000.", []),
        ("id", "spending", f"{FUND_ID}Belanja Selm Fund pada 2018 mencapai 512.000 euro.", ["512000"]),
        # classes by their means
        ("en", "heating", f"{FUND}It is financed entirely out of general taxes.", ["taxes"]),
        ("en", "heating", f"{FUND}The Selm Fund is financed by members' fees.", ["members"]),
        ("en", "heating", f"{FUND}The Selm Fund is financed by opponents of general taxes.", []),
        ("en", "heating", f"{FUND}The Selm Fund is not financed from general taxes.", ["taxes denied"]),
        ("id", "heating", "Selm Fund dibiayai dari pajak umum.", ["taxes"]),
    ],
)
def test_claimed(codebook: Codebook, language: str, name: str, text: str, expected: list[str]) -> None:
    assert told(codebook, language, text, name) == expected


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        # parts that leave out the unit of the sentence before
        (
            "en",
            f"{FUND}The fund spent 1.9 million euros in 2018. This consisted of 0.9 million for seeds, 0.5 million for wages and 0.2 million for tools.",
            ["sum-of"],
        ),
        (
            "en",
            f"{FUND}The fund spent 1.9 million euros in 2018. The team consisted of 900 farmers, 500 drivers and 200 cooks.",
            [],
        ),
        (
            "id",
            f"{FUND_ID}Pada 2018 Selm Fund membelanjakan 1,9 juta euro. Jumlah itu terdiri atas 0,9 juta untuk benih, 0,5 juta untuk pupuk dan 0,2 juta untuk sewa.",
            ["sum-of"],
        ),
        # a share between commas behind its whole
        (
            "en",
            "Pupils were asked. 140 of the 400 pupils of the upper school, 45%, could read the card.",
            ["percent-of"],
        ),
        (
            "en",
            "Pupils were asked. 140 of the 400 pupils of the upper school, 45% of them girls, could read the card.",
            [],
        ),
        # a phrase of others in quotation marks
        (
            "en",
            'Pupils were asked. 84 of the 140 pupils, or 60%, could read the card. One hears that "nine out of ten" children fail.',
            ["percent-of"],
        ),
    ],
)
def test_related(codebook: Codebook, language: str, text: str, kinds: list[str]) -> None:
    relations = propose({"s": text}, codebook, {"s": language}, {"s": "2020"})[1]
    assert list(relations["kind"]) == kinds if len(relations) else not kinds


def test_phrases_of_a_term(codebook: Codebook) -> None:
    """Of several phrases the first is the label; a list is no phrase."""
    entry = next(one for one in codebook.properties if one.property == "heating")
    assert entry.terms["taxes"]["en"] == "general taxes"
    assert set(entry.terms["taxes"].values()) == {"general taxes", "tax-funded", "pajak umum", "dana pajak"}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "It cost 8,400 florins.", "florin"),
        ("en", "They paid 30 thalers.", "thaler"),
        ("id", "Harganya 300 florin.", "florin"),
    ],
)
def test_old_money(language: str, text: str, value: str) -> None:
    assert [(one.kind, one.unit) for one in read_mentions(text, language)] == [("money", value)]
