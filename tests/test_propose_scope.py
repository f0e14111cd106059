"""Whose a date is, of what and of when a number is: sentences that state it, and such as only look like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.claims import Claim
from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.codebook_files import load_codebook
from helpers.judging.pairs import own_samples
from helpers.propose import propose
from helpers.sentences.subject_names import spelt_out
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: opened, subject: Marrow Museum, type: date, cues: {en: [opened, opening], id: [dibuka, peresmian]}}
  - {property: founded, subject: Yayasan Lentera Timur, type: date, cues: {id: [didirikan, berdiri], en: [founded, set up]}}
  - {property: agreement, subject: Marrow Museum, type: date, label: {en: signing of the loan agreement},
     cues: {en: [loan agreement, signed]}}
  - {property: members, subject: Harrow Boat Guild, type: count, unit: persons, cues: {en: [members], id: [anggota]}}
  - {property: passengers, subject: Harrow Boat Guild, type: count, quantity: flow, unit: persons,
     cues: {en: [carried, passengers], id: [mengangkut, penumpang]}}
  - {property: rescued, subject: Harrow Boat Guild, type: count, quantity: cumulative, unit: persons,
     cues: {en: [rescued], id: [diselamatkan]}}
  - {property: interviewed, subject: Harrow Boat Guild, type: count, unit: persons,
     cues: {en: [interviewed, interviews with], id: [diwawancarai, wawancara]}}
  - {property: budget, subject: Harrow Boat Guild, type: measurement, unit: EUR, cues: {en: [budget], id: [anggaran]}}
  - {property: grant, subject: Harrow Boat Guild, type: measurement, unit: EUR, cues: {en: [grant], id: [hibah]}}
  - property: legal_kind
    subject: Harrow Boat Guild
    type: classification
    label: {en: legal form, id: bentuk badan hukum}
    cues: {en: [legal form], id: [badan hukum, berbentuk]}
    terms:
      charity: {en: registered charity, id: badan amal}
      company: {en: private company, id: perusahaan swasta}
      agency: {en: public agency, id: lembaga pemerintah}
    excludes: [[charity, company], [charity, agency]]
places: {Selm: Tanera, Orra: Tanera}
populations: {junior members: members}
"""


def told(text: str, codebook: Codebook, language: str) -> list[tuple[str, str]]:
    """Return (property, value) of the asserted claims of the codebook's properties."""
    claims = claims_of(text, codebook, language)
    known = {entry.property for entry in codebook.properties}
    return [(r.property, r.value) for r in claims.itertuples() if r.stance == "asserted" and r.property in known]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "When the Marrow Museum opened in 1990, few came.", ["1990"]),
        ("en", "Old Tom Reed wore a hat when the Marrow Museum opened in 1990.", ["1990"]),
        ("en", "The Marrow Museum opened its doors in 1990.", ["1990"]),
        ("en", "The mayor opened the Marrow Museum in 1990.", ["1990"]),
        ("en", "The Marrow Museum, a small house by the quay that was opened in 1990, has boats.", ["1990"]),
        ("en", "The Marrow Museum is old. The building was opened in 1990 by the mayor.", ["1990"]),
        ("en", "The Marrow Museum opened a café in 2004.", []),
        ("en", "The Marrow Museum is large. The wing for ships was opened in 2001.", []),
        ("en", "Visitors to the Marrow Museum can see the library, which opened in 1975.", []),
        ("en", "The Marrow Museum library opened in 1975.", []),
        ("en", "The Marrow Museum was opened under the Selm Order 2003.", []),
        ("en", "The opening of a shop in the Marrow Museum took place in 1995.", []),
        ("en", "The Lesser Gallery, a house by the quay that was opened in 1980, competes with the Marrow Museum.", []),
        ("en", "The museum grew out of the Net Society, opened in 1971. The Marrow Museum is large.", []),
        ("en", "For the sailors' gallery opened in 1967 see the Lesser Gallery. The Marrow Museum is near.", []),
        ("en", "The Marrow Museum, planned for May 1989, opened in 1990.", ["1990"]),
        ("id", "Yayasan itu lahir dari Lingkar Dayung, yang didirikan pada 1971. Yayasan Lentera Timur ramai.", []),
        ("id", "Yayasan Lentera Timur didirikan pada 1988.", ["1988"]),
        ("id", "Para guru mendirikan Yayasan Lentera Timur pada 1988.", ["1988"]),
        ("id", "Yayasan Lentera Timur yang berkantor di Selm didirikan pada 1988.", ["1988"]),
        ("id", "Yayasan Lentera Timur bekerja sejak lama. Lembaga ini didirikan pada 1988.", ["1988"]),
        ("id", "Yayasan Lentera Timur mendirikan sekolah pada 1995.", []),
        ("id", "Yayasan Lentera Timur bekerja di sini. Sekolahnya didirikan pada 1995.", []),
        ("id", "Cabang Yayasan Lentera Timur di Orra didirikan pada 1999.", []),
        ("id", "Yayasan Lentera Timur mengelola perpustakaan desa yang didirikan pada 2003.", []),
        ("id", "Berbeda dengan Yayasan Lentera Barat, sebuah badan amal yang berdiri pada 2011, ia miskin.", []),
    ],
)
def test_a_date_is_that_of_what_its_verb_is_said_of(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """Not of an annexe, a branch, or another body; the subject may be the verb's object."""
    found = [value for name, value in told(text, codebook, language) if name in ("opened", "founded")]
    assert found == expected


def test_an_event_of_the_property_may_name_others(codebook: Codebook) -> None:
    """The loan agreement is what the property is about, whoever else signed it."""
    text = "The Marrow Museum lends much. The loan agreement with the Selm Society was signed on 3 March 2017."
    assert told(text, codebook, "en") == [("agreement", "2017-03-03")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Harrow Boat Guild carried 5,200 passengers in 2012.", [("passengers", "5200")]),
        ("en", "By the end of 2012 the Harrow Boat Guild had carried 61,000 passengers.", []),
        ("en", "The Harrow Boat Guild has ferries. A ferry holds 206 passengers.", []),
        ("en", "The Harrow Boat Guild had a forecast of 7,500 passengers.", []),
        ("en", "By the end of 2012 the Harrow Boat Guild had rescued 310 people.", [("rescued", "310")]),
        ("en", "In 2012 the Harrow Boat Guild rescued 14 people.", []),
        ("en", "On 5 May 2012 the Harrow Boat Guild rescued 3 people.", []),
        ("en", "The Harrow Boat Guild has 640 members.", [("members", "640")]),
        ("en", "The Harrow Boat Guild keeps a list. We held interviews with 58 members.", [("interviewed", "58")]),
        ("en", "Since its opening the Harrow Boat Guild has carried 180,000 passengers.", []),
        ("en", "The Harrow Boat Guild is small. We spoke with 18 members.", []),
        (
            "en",
            "The Harrow Boat Guild has 640 members. A rumour that it is rich is wrong: the books say so.",
            [("members", "640")],
        ),
        ("en", "The Harrow Boat Guild is busy. On a fine day 90 members are on the quay.", []),
        ("id", "Harrow Boat Guild ramai. Pada hari libur 90 anggota datang.", []),
        ("en", "The Harrow Boat Guild teaches in groups of ten members.", []),
        ("en", "The Harrow Boat Guild is one of nine guilds, which together have 4,800 members.", []),
        ("en", "The Harrow Boat Guild loses about 12 members a term against 7.", []),
        ("en", "The Harrow Boat Guild has a budget of EUR 9,000.", [("budget", "9000")]),
        ("en", "The Harrow Boat Guild has an operating budget of EUR 9,000.", []),
        ("en", "The Harrow Boat Guild is poor. Of the budget, EUR 3,000 was spent on rope.", []),
        ("en", "The Harrow Boat Guild applied for a grant of EUR 9,000.", []),
        ("en", "The Harrow Boat Guild applied for much and received a grant of EUR 4,000.", [("grant", "4000")]),
        ("en", "The grant of the Harrow Boat Guild went on the barn (EUR 4,000) and on tools (EUR 800).", []),
        ("en", "The Harrow Boat Guild is loved.\n\nContents: 1 History · 2 Members · 3 Boats\n", []),
        (
            "en",
            "Harrow Boat Guild\n\n• Members at the end of 2012: 640 (2010: 580)\n",
            [("members", "640"), ("members", "580")],
        ),
        ("en", "The Harrow Boat Guild ran aground: 90 because the members slept.", []),
        ("id", "Harrow Boat Guild mempunyai 640 anggota.", [("members", "640")]),
        ("id", "Harrow Boat Guild ramai. Sekitar 300 anggota mengandalkan dua perahu.", []),
        ("id", "Harrow Boat Guild ramai. Dari 50 anggota yang dipilih secara acak, tiga sakit.", []),
        ("id", "Harrow Boat Guild miskin. Dari anggaran itu terserap EUR 3.000.", []),
        ("id", "Harrow Boat Guild mengajukan hibah EUR 9.000.", []),
        ("id", "Harrow Boat Guild menerima hibah EUR 4.000.", [("grant", "4000")]),
        ("id", "Harrow Boat Guild ramai. Pada tahun anggaran 2012/2013 diterima EUR 4.000.", []),
        ("id", "Harrow Boat Guild ramai. Toko di dermaga hanya mempunyai 3 anggota.", []),
    ],
)
def test_a_number_is_of_the_property_only_where_the_sentence_says_so(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """Running totals, capacities, samples, parts, groups, plans, other bodies' numbers are something else."""
    assert told(text, codebook, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "scope"),
    [
        ("en", "On the town's rafts there were 40 passengers in 2012.", ("town's rafts", "2012", "")),
        ("en", "In Selm the Harrow Boat Guild has 40 members.", ("Selm", "", "")),
        ("en", "Across the province the Harrow Boat Guild has 400 members.", ("across the province", "", "")),
        ("en", "The Harrow Boat Guild, a club that has long served Orra, has 40 members.", ("Orra", "", "")),
        ("en", "Junior members of the Harrow Boat Guild numbered 40.", ("", "", "junior members")),
        ("en", "The Harrow Boat Guild has 40 associate members.", ("", "", "associate")),
        ("en", "The Harrow Boat Guild has 40 registered members.", ("", "", "")),
        ("en", "The Harrow Boat Guild has 40 members and a chapel that was built in 1902.", ("", "", "")),
        ("en", "The Harrow Boat Guild was set up in 1902 with 40 members.", ("", "1902", "")),
        ("en", "The Harrow Boat Guild has 40 members (2012: 36).", ("", "", "")),
        ("en", "The Harrow Boat Guild has 40 members, against 36 in 2012.", ("", "", "")),
        ("en", "The Harrow Boat Guild has 40 members, up from 36 in 2012.", ("", "", "")),
        ("en", "The Harrow Boat Guild had 40 members, nine of them rowers, in 2012.", ("", "2012", "")),
        ("id", "Harrow Boat Guild mempunyai 40 anggota, dibandingkan 36 anggota pada 2012.", ("", "", "")),
        ("id", "Di seluruh provinsi Harrow Boat Guild mempunyai 400 anggota.", ("seluruh provinsi", "", "")),
        ("id", "Harrow Boat Guild mempunyai 40 anggota dan kapel yang dibangun pada 1902.", ("", "", "")),
    ],
)
def test_scope_is_that_of_the_number(codebook: Codebook, language: str, text: str, scope: tuple[str, str, str]) -> None:
    """Where, when and who are read for the number, not from what is said of something else."""
    if not text.startswith("Harrow") and "Harrow" not in text:
        text = "The Harrow Boat Guild is old. " + text
    claims = claims_of(text, codebook, language)
    counted = claims[claims["type"] == "count"].iloc[0]
    assert (counted["place"], counted["period"], counted["population"]) == scope


def test_a_diary_dates_its_entries(codebook: Codebook) -> None:
    """A line's day is that of the running totals in it."""
    text = "Harrow Boat Guild, my diary\n\n— 8 February 2017. Until today 61 people were rescued.\n— 12 February 2017. Until today 87 people were rescued.\n"
    claims = claims_of(text, codebook, "en")
    found = claims[claims["property"] == "rescued"]
    assert list(zip(found["value"], found["period"], strict=True)) == [("61", "../2017-02-08"), ("87", "../2017-02-12")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Harrow Boat Guild, the private company that runs the ferry, is old.", [("company", "asserted")]),
        ("en", "The private company Harrow Boat Guild runs the ferry.", [("company", "asserted")]),
        ("en", "The Harrow Boat Guild was founded in 1970; it is a registered charity.", [("charity", "asserted")]),
        ("en", "The Harrow Boat Guild is old. The organisation is a public agency.", [("agency", "asserted")]),
        ("en", "The Harrow Boat Guild is not a private company.", [("company", "denied")]),
        (
            "en",
            "The Harrow Boat Guild is a private company, says a leaflet. It is no such thing.",
            [("company", "denied")],
        ),
        ("en", "The Harrow Boat Guild works with Marsh Ferries, a private company.", []),
        ("en", "The Harrow Boat Guild was sold to a private company in 1990.", []),
        ("en", "The Harrow Boat Guild received a grant from a registered charity.", []),
        (
            "en",
            "HARROW BOAT GUILD\nYearly letter\n\nWho we are\n\nWe are a registered charity.",
            [("charity", "asserted")],
        ),
        (
            "en",
            "HARROW BOAT GUILD\nYearly letter\n\nWho we are\n\nWe are not a private company.",
            [("company", "denied")],
        ),
        ("id", "HARROW BOAT GUILD\nSurat tahunan\n\nSiapa kami\n\nKami adalah badan amal.", [("charity", "asserted")]),
        ("en", "What the Harrow Boat Guild owes the town\n\nThe town hall\n\nWe are a public agency.", []),
        ("en", "HARROW BOAT GUILD\nYearly letter\n\n“We are a private company,” said Tom Reed of the bakery.", []),
        ("id", "Harrow Boat Guild itu lembaga pemerintah.", [("agency", "asserted")]),
        ("id", "Harrow Boat Guild sudah tua. Badan hukumnya perusahaan swasta.", [("company", "asserted")]),
        ("id", "Perusahaan swasta Harrow Boat Guild mengelola feri.", [("company", "asserted")]),
        (
            "id",
            "Harrow Boat Guild bukan lembaga pemerintah, melainkan badan amal.",
            [("agency", "denied"), ("charity", "asserted")],
        ),
        ("id", "Harrow Boat Guild bekerja sama dengan lembaga pemerintah.", []),
        ("id", "Harrow Boat Guild menjual kapalnya kepada perusahaan swasta.", []),
    ],
)
def test_a_kind_is_said_of_the_subject(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """Beside the name, after "is", of its form; not of a partner, a buyer or a giver."""
    claims = claims_of(text, codebook, language)
    kinds = claims[claims["property"] == "legal_kind"]
    assert list(zip(kinds["value"], kinds["stance"], strict=True)) == expected


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("“We have 640 members,” says the director, Ann Reed.", "asserted"),
        ("“Guests tell me that the Harrow Boat Guild has 640 members,” says the director, Ann Reed.", "reported"),
    ],
)
@pytest.mark.parametrize("head", ["For immediate use", "MEDIA STATEMENT"])
def test_whose_word_a_release_gives(codebook: Codebook, head: str, text: str, stance: str) -> None:
    """Its officers speak for the body that issues it, but for what they were told by others."""
    claims = claims_of(f"HARROW BOAT GUILD\n{head}\n\nThe Harrow Boat Guild is old. {text}", codebook)
    assert list(claims[claims["property"] == "members"]["stance"]) == [stance]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mina Sagara Trust was founded on 3 May 1994 by two fishers.", ["1994-05-03"]),
        ("The Mina Sagara Trust was founded in 1994.", ["1994"]),
        ("Mina Sagara Museum was founded in 1996.", []),
        ("The Mina Sagara Trust sings. The Mina Sagara Bank was founded in 1996.", []),
    ],
)
def test_a_name_with_the_word_for_what_it_is(tmp_path: Path, text: str, expected: list[str]) -> None:
    """The codebook's label says that it is a trust; a museum of the name is another body."""
    (tmp_path / "codebook.yml").write_text(
        "properties:\n  - {property: founded, subject: Mina Sagara, type: date,"
        " label: {en: founding of the trust}, cues: {en: [founded]}}\n",
        encoding="utf-8",
    )
    claims = claims_of(text, load_codebook(tmp_path / "codebook.yml"))
    assert list(claims[claims["property"] == "founded"]["value"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Marsh Ferry Company sails too. Its fleet is old. It has 90 members.", []),
        ("en", "The Harrow Boat Guild is old.\n\nMembers (2012): 640\nBoats: 12\n", [("members", "640")]),
        (
            "en",
            "Members\nThe Harrow Boat Guild has 640 members, who meet on the quay each spring.",
            [("members", "640")],
        ),
        ("id", "Puskesmas Liru, yang ramai, mempunyai 30 anggota.", []),
    ],
)
def test_other_bodies_and_general_statements(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """What is said of others or of all is not the subject's; titles and lines of names and values are read line by line."""
    text = text if "Harrow" in text else "Harrow Boat Guild\n\nThe Harrow Boat Guild is old. " + text
    assert told(text, codebook, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Last week we wrote that the Harrow Boat Guild has 480 members. The correct number is 840."),
        ("en", "The minutes gave the Harrow Boat Guild 480 members. That figure was provisional and is withdrawn."),
        ("id", "Edisi lalu menyebut Harrow Boat Guild mempunyai 480 anggota. Yang benar 840 anggota."),
        ("id", "Naskah lama menyebut Harrow Boat Guild mempunyai 480 anggota; angka tersebut dikoreksi kemudian."),
    ],
)
def test_a_number_set_right_is_denied(codebook: Codebook, language: str, text: str) -> None:
    """What a text itself corrects is not its claim."""
    claims = claims_of(text, codebook, language)
    assert list(claims[claims["value"] == "480"]["stance"]) == ["denied"]


@pytest.mark.parametrize(
    ("source", "evidence", "expected"), [("t", "own-report", True), ("s", "own-report", False), ("t", "", False)]
)
def test_two_studies_have_two_samples(source: str, evidence: str, expected: bool) -> None:
    """Whom each text asked itself is not one measure; within a text it is."""
    entry = Property("interviewed", "Harrow Boat Guild", "count")
    base = {
        "type": "count",
        "subject": "Harrow Boat Guild",
        "property": "interviewed",
        "coder": "machine",
        "entry": entry,
    }
    one = Claim(claim_id="a", source_id="s", value="40", evidence="own-report", **base)
    two = Claim(claim_id="b", source_id=source, value="60", evidence=evidence, **base)
    assert own_samples(one, two) is expected


PARTIES = """
properties:
  - {property: signed, subject: memorandum of Harrow Guild and Orra Trust, type: date, cues: {en: [memorandum, signed]}}
  - {property: members, subject: Harrow Guild, type: count, unit: persons, cues: {en: [members], id: [anggota]},
     quantity: stock, varies_by: [place, period]}
  - {property: surveyed, subject: Tamsin and Kell survey, type: count, unit: households, cues: {en: [survey], id: [survei]}}
  - {property: case_rank, subject: towns of Tanera, type: rank, label: {en: rank by number of fires},
     cues: {en: [ranked, fires], id: [peringkat, kebakaran]}}
places: {Selm: Tanera, Orra: Tanera, Kelby: Tanera}
"""


@pytest.fixture
def parties(tmp_path: Path) -> Codebook:
    path = tmp_path / "parties.yml"
    path.write_text(PARTIES, "utf-8")
    return load_codebook(path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The memorandum between the Harrow Guild and the trust was signed on 3 May 2011.", ["2011-05-03"]),
        ("The memorandum with the Pilots' Union was signed on 3 May 2011.", []),
        ("The Orra Trust pays. The memorandum with the Selm Bank was signed on 3 May 2011.", []),
    ],
)
def test_an_agreement_is_known_by_its_parties(parties: Codebook, text: str, expected: list[str]) -> None:
    """An agreement with somebody else is another one."""
    claims = claims_of(text, parties, "en")
    assert list(claims[claims["property"] == "signed"]["value"]) == expected


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "Report\n\nThis report covers the calendar year 2014. It was wet.\n\n• Members of the Harrow Guild: 412\n",
            "2014",
        ),
        ("The Harrow Guild\nAnnual Report 2014\n\nIt was wet.\n\n• Members: 412\n", "2014"),
        ("The Harrow Guild\nAnnual Report 2014\n\nIt was wet. In Orra 412 members of the Harrow Guild came.\n", ""),
        ("Adopted with the annual report on 3 March 2014.\n\n• Members of the Harrow Guild: 412\n", ""),
    ],
)
def test_lines_of_a_report_are_of_its_time(parties: Codebook, text: str, period: str) -> None:
    """The figures that a report lists are of the time that it says it covers; its sentences need not be."""
    claims = claims_of(text, parties, "en")
    assert list(claims[claims["value"] == "412"]["period"]) == [period]


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("en", "Findings, school year 2017/18:\n- halls opened: 46\n- members of the Harrow Guild: 412\n", "2017/2018"),
        ("en", "Findings, school year 2017/18:\n\n- members of the Harrow Guild: 412\n", "2017/2018"),
        (
            "id",
            "Serikat Harrow Guild, akhir 2019:\n1) jumlah balai 31;\n2) jumlah anggota 412 orang.\n",
            "2019-09/2019-12",
        ),
        ("en", "Findings of 2017:\n- In 2012 the Harrow Guild had 412 members.\n", "2012"),
        ("en", "Findings of 2017 and 2018:\n- members of the Harrow Guild: 412\n", ""),
        ("en", "Findings of 2017:\n- halls: 46\n\nOther\n\n- members of the Harrow Guild: 412\n", ""),
        ("en", "Findings of 2017.\n- members of the Harrow Guild: 412\n", ""),
        ("en", "Findings of 2017:\n- halls: 46\n\nThe Harrow Guild has 412 members.\n", ""),
        # a day and a name alone at the head of a line
        ("en", "18 July 2015, Larkfield Fair. The Harrow Guild sent 412 members.\n", "2015-07-18"),
        ("id", "Sabtu, 18 Juli 2015, Pasar Melur. Hujan. Harrow Guild mengirim 412 anggota.\n", "2015-07-18"),
        ("en", "18 July 2015, Larkfield Fair.\n\nThe Harrow Guild sent 412 members.\n", ""),
        ("en", "The meeting of 18 July 2015 was long. The Harrow Guild sent 412 members.\n", ""),
        ("en", "Larkfield Fair, 18 July 2015, 12 stalls. The Harrow Guild sent 412 members.\n", ""),
    ],
)
def test_what_stands_before_a_list_or_a_line_dates_it(parties: Codebook, language: str, text: str, period: str) -> None:
    """The one period before the colon that leads to a list, a day with a name alone; not what a sentence tells of."""
    claims = claims_of(text, parties, language)
    assert list(claims[claims["value"] == "412"]["period"]) == [period]


def test_authors_name_their_own_survey(parties: Codebook) -> None:
    """A study does not call its survey by its authors' names; another text that has a survey of its own is not it."""
    text = "Our survey of 384 households was made in May."
    own = propose({"s": text}, parties, {"s": "en"}, None, {"s": "Tamsin, A.; Kell, B."})[0]
    other = propose({"s": text}, parties, {"s": "en"}, None, {"s": "Moss, C."})[0]
    found = propose(
        {"s": "In our survey, 25 households had a boat."}, parties, {"s": "en"}, None, {"s": "Tamsin; Kell"}
    )[0]
    assert list(own["value"]) == ["384"]
    assert list(found["value"]) == []
    assert list(other["value"]) == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "In 2014 the Harrow Guild had 1,864 members in Orra (612), Selm (497) and Kelby (755).", ""),
        ("en", "In 2014 the Harrow Guild had 1,864 members in Orra.", "Orra"),
        ("id", "Pada 2014 Harrow Guild mempunyai 1.864 anggota di Orra, Selm, dan Kelby.", ""),
        ("en", "In Orra little changed: in 2014 the Harrow Guild had 1,864 members.", ""),
        ("en", "In Orra little changed: in 2014 there were 1,864 members, while the Harrow Guild grew.", "Orra"),
    ],
)
def test_a_list_of_places_is_no_place(parties: Codebook, language: str, text: str, place: str) -> None:
    """The first of the places that a number is spread over is not its place."""
    claims = claims_of(text, parties, language)
    assert list(claims[claims["value"] == "1864"]["place"]) == [place]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Selm ranked first in number of fires in 2014.", ["1"]),
        ("Selm ranked first in 2014 with 22 fires.", ["1"]),
        ("Selm ranked first in the total number of fires in 2014.", ["1"]),
        ("Selm ranked first in school fires in 2014.", []),
        ("Selm, where fires are rare, ranked first in rainfall in 2014.", []),
    ],
)
def test_a_rank_in_something_else(parties: Codebook, text: str, expected: list[str]) -> None:
    """First in rainfall is not first in fires."""
    claims = claims_of(f"The towns of Tanera differ. {text}", parties, "en")
    assert list(claims[claims["property"] == "case_rank"]["value"]) == expected


def test_a_name_in_an_aside_bears_no_term(codebook: Codebook) -> None:
    """What a larger body is, those who belong to it are not."""
    text = "The Tanera Union, to which the Harrow Boat Guild belongs, is a private company."
    assert told(text, codebook, "en") == []
    assert told("The Harrow Boat Guild, which belongs to the union, is a private company.", codebook, "en") == [
        ("legal_kind", "company")
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Kami naik kapal Koperasi Nelayan Orra Jaya. Koperasi itu pada 2012 mengangkut 900 penumpang.", []),
        ("id", "Kami naik kapal Koperasi Nelayan Orra Jaya. Pada 2012 koperasi itu mengangkut 900 penumpang.", []),
        ("id", "Di dermaga ada Perahu Paguyuban Muara Selm. Paguyuban tersebut mengangkut 900 penumpang.", []),
        ("en", "We rode with the Orra Cooperative Fleet. That cooperative carried 900 passengers in 2012.", []),
        ("en", "We rode with the Orra Cooperative Fleet. In 2012 that cooperative carried 900 passengers.", []),
        ("en", "At the quay lies the Selm Ferry Company Limited. In 2012 the company carried 900 passengers.", []),
        ("id", "Pada 2012 serikat itu mengangkut 900 penumpang.", ["900"]),
        ("en", "In 2012 that guild carried 900 passengers.", ["900"]),
        ("en", "We asked the Orra Cooperative Fleet. In 2012 the Harrow Boat Guild carried 900 passengers.", ["900"]),
        ("id", "Kami bertanya kepada Koperasi Nelayan Orra. Pada 2012 Harrow Boat Guild mengangkut 900 penumpang.", ["900"]),
    ],
)  # fmt: skip
def test_a_kind_pointed_at_is_the_body_named_with_it(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """ "That cooperative" is the one named before, wherever the word stands in its name, and after a date too."""
    found = told(f"The Harrow Boat Guild is old. {text}", codebook, language)
    assert [value for name, value in found if name == "passengers"] == expected


RANKS = Codebook(
    (
        Property("rank", "Ferry Comfort Index", "rank", cues={"en": ("rank", "ranks", "ranked"), "id": ("urutan", "peringkat")}),
        Property("opened", "Selm Bay Pier", "date", cues={"en": ("opened",), "id": ("dibuka",)}),
        Property("founded", "Harrow Lines", "date", cues={"en": ("founded",), "id": ("didirikan",)}),
    ),
    places={"Selm Bay": "Tanera"},
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Menurut luas, kabupaten ini urutan keempat di provinsinya.", []),
        ("id", "Dari segi jumlah penduduk, kota itu menempati urutan kedua.", []),
        ("id", "Desa tersebut berada di urutan ketiga menurut luas sawah.", []),
        ("id", "Menurut Ferry Comfort Index, kabupaten ini urutan keempat.", ["4"]),
        ("id", "Dalam Ferry Comfort Index kota ini menempati urutan kedua.", ["2"]),
    ],
)
def test_a_place_pointed_at_ranks_in_something_else(language: str, text: str, expected: list[str]) -> None:
    """The district is fourth by area, unless what is ranked is spoken of."""
    claims = claims_of(f"Ferry Comfort Index diterbitkan tiap tahun.\n\n{text}", RANKS, language)
    assert list(claims[claims["property"] == "rank"]["value"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The company was founded in 1978 and is seated in Selm Bay.", ["1978"]),
        ("en", "The firm was founded in 1978 near Selm Bay.", ["1978"]),
        ("id", "Perusahaan itu didirikan pada tahun 1978 dan berkedudukan di Selm Bay.", ["1978"]),
        ("id", "Perusahaan ini didirikan pada 1978 di Selm Bay.", ["1978"]),
        ("en", "The company by the Selm Bay Pier was founded in 1978.", []),
    ],
)
def test_a_place_that_a_subject_is_called_after_is_no_rival(language: str, text: str, expected: list[str]) -> None:
    """Selm Bay is a setting, the Selm Bay Pier another subject."""
    claims = claims_of(f"Harrow Lines\n\nHarrow Lines runs ferries. {text}", RANKS, language)
    assert list(claims[claims["property"] == "founded"]["value"]) == expected


GATES = Codebook(
    (
        Property(
            "closed", "Selm Dam", "date", label={"en": "closing of the gates", "id": "penutupan pintu air"},
            cues={"en": ("gates were closed", "first stone was laid"), "id": ("pintu air ditutup", "batu pertama diletakkan")},
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "When the gates of the Selm Dam were closed on 12 May 1968, the water came.", ["1968-05-12"]),
        ("en", "The gates were closed on 21 May 1968.", ["1968-05-21"]),
        ("en", "The first stone of the Selm Dam was laid on 3 June 1961.", ["1961-06-03"]),
        ("id", "Ketika pintu air Selm Dam ditutup pada 12 Mei 1968, air datang.", ["1968-05-12"]),
        ("id", "Batu pertama Selm Dam diletakkan pada 3 Juni 1961.", ["1961-06-03"]),
        ("en", "When the gates of the Orra Dam were closed on 12 May 1958, the water came.", []),
        ("en", "The gates of the park by the Selm Dam were closed on 12 May 1998.", []),
        ("en", "The gates of the Selm Dam were painted on 12 May 1998.", []),
        ("id", "Pintu air Orra Weir ditutup pada 12 Mei 1958.", []),
    ],
)  # fmt: skip
def test_a_cue_may_be_parted_by_the_name(language: str, text: str, expected: list[str]) -> None:
    """The noun and the passive verb of a cue have the subject's name between them, and no other's."""
    claims = claims_of(f"Selm Dam\n\nThe Selm Dam is high. {text}", GATES, language)
    assert list(claims[claims["property"] == "closed"]["value"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "whose"),
    [
        ("id", "Menurut pendataan relawan kami, Harrow Boat Guild mempunyai 824 anggota.", "asserted"),
        ("id", "Menurut petugas lapangan kami, Harrow Boat Guild mempunyai 824 anggota.", "asserted"),
        ("id", "Harrow Boat Guild mempunyai 824 anggota menurut staf kami.", "asserted"),
        ("en", "According to our volunteers, the Harrow Boat Guild has 824 members.", "asserted"),
        ("en", "According to our own count, the Harrow Boat Guild has 824 members.", "asserted"),
        ("en", "The Harrow Boat Guild has 824 members, which according to an old sailor come from Orra.", "asserted"),
        ("id", "Harrow Boat Guild mempunyai 824 anggota, yang menurut seorang pelaut berasal dari Orra.", "asserted"),
        ("id", "Menurut tetangga kami, Harrow Boat Guild mempunyai 824 anggota.", "reported"),
        ("id", "Menurut relawan mereka, Harrow Boat Guild mempunyai 824 anggota.", "reported"),
        ("id", "Menurut seorang relawan, kami tahu Harrow Boat Guild mempunyai 824 anggota.", "reported"),
        ("en", "According to our neighbours, the Harrow Boat Guild has 824 members.", "reported"),
        ("en", "According to volunteers, the Harrow Boat Guild has 824 members.", "reported"),
        ("en", "The Harrow Boat Guild has 824 members, according to an old sailor.", "reported"),
        ("en", "The Harrow Boat Guild, which according to an old sailor is rich, has 824 members.", "reported"),
    ],
)  # fmt: skip
def test_whose_word_a_number_is(codebook: Codebook, language: str, text: str, whose: str) -> None:
    """Those who work for the writers count for them; a relative clause after a number says nothing of it."""
    claims = claims_of(text, codebook, language)
    assert [row.stance for row in claims.itertuples() if row.property == "members"] == [whose]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("id", "Harrow Boat Guild memiliki 31 anggota tetap per 31 Desember 2019.", ["31"]),
        ("id", "Per 31 Desember 2019 Harrow Boat Guild memiliki 31 anggota.", ["31"]),
        ("id", "Harrow Boat Guild per Maret 2019 memiliki 31 anggota.", ["31"]),
        ("id", "Harrow Boat Guild memiliki 31 anggota (per 2019).", ["31"]),
        ("en", "The Harrow Boat Guild had 31 members per 31 December 2019.", ["31"]),
        ("id", "Harrow Boat Guild memiliki 31 anggota per perahu pada 2019.", []),
        ("id", "Harrow Boat Guild melatih 31 anggota per tahun sejak 2019.", []),
        ("en", "The Harrow Boat Guild had 31 members per boat in December 2019.", []),
    ],
)  # fmt: skip
def test_per_a_day_is_no_rate(codebook: Codebook, language: str, text: str, values: list[str]) -> None:
    """ "Per 31 Desember" says as of when, "per perahu" of how many each."""
    assert [value for name, value in told(text, codebook, language) if name == "members"] == values


@pytest.mark.parametrize("title", ["The Programme", "About the programme", "Our Lamp Programme", "News"])
def test_a_title_above_is_no_part_of_a_name(title: str) -> None:
    """A title in the line above a sentence neither lengthens the name that opens it nor holds the noun of its cue."""
    entry = Property("launched", "Orra Lamp Programme", "date", cues={"en": ("programme was launched",)})
    text = f"{title}\nThe Orra Lamp Programme was launched on 9 April 2013. It lights the quays of the town at night.\n"

    claims, _ = propose({"a": text}, Codebook((entry,)), {"a": "en"})

    assert list(claims["value"]) == ["2013-04-09"]


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("en", "Transfers rest on a memorandum of understanding with the BLK Kelby that was signed on 12 August 2015.", ["2015-08-12"]),
        ("en", "The chair read the memorandum of understanding between the Orra Guild and the BLK Kelby on boats, which was signed on 3 May 2016.", ["2016-05-03"]),
        ("id", "Penyerahan berjalan berdasarkan nota kesepahaman dengan BLK Kelby yang ditandatangani pada 12 Agustus 2015.", ["2015-08-12"]),
        ("id", "Ketua membacakan nota kesepahaman Orra Guild dengan BLK Kelby tentang perahu, yang diteken pada 3 Mei 2016.", ["2016-05-03"]),
        # another party, a plan, a denial, something else that was signed
        ("en", "Transfers rest on a memorandum of understanding with the BLK Marrow that was signed on 12 August 2015.", []),
        ("id", "Nota serupa dengan BLK Marrow baru diteken pada 20 Januari 2018.", []),
        ("id", "Nota kesepahaman dengan BLK Marrow ditandatangani pada 20 Januari 2018.", []),
        ("id", "BLK Kelby menyusun nota kesepahaman dengan Kantor Pos Selm yang ditandatangani pada 3 Mei 2016.", []),
        ("id", "Nota kesepahaman dengan BLK Kelby akan ditandatangani pada 3 Mei 2016.", []),
    ],
)  # fmt: skip
def test_an_agreement_of_two_is_theirs(language: str, text: str, dates: list[str]) -> None:
    """A memorandum with one of its parties, in the other's text, is the one asked for; with anybody else it is another."""
    cues = {"en": ("memorandum of understanding", "signed"), "id": ("nota kesepahaman", "ditandatangani", "diteken")}
    entry = Property("agreed", "Orra Guild–BLK Kelby", "date", cues=cues)

    claims, _ = propose(
        {"a": f"Orra Guild\n\nThe Orra Guild and BLK Kelby sail.\n\n{text}\n"}, Codebook((entry,)), {"a": language}
    )

    assert [value for value, said in zip(claims["value"], claims["stance"], strict=True) if said == "asserted"] == dates


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("BLK Sinar Kelby milik yayasan.", ["foundation"]),
        ("Balai Latihan Kerja Sinar Kelby berdiri di Selm. Lembaga ini merupakan unit teknis pemerintah yang melatih tukang.", ["unit"]),
        ("Yayasan mendirikan BLK Sinar Kelby. Balai latihan ini milik yayasan dan bukan instansi daerah.", ["foundation"]),
        ("Yayasan mendirikan BLK Sinar Kelby. Balai latihan kerja itu masih milik yayasan.", ["foundation"]),
        ("Kapal BLK Sinar Kelby milik yayasan.", []),
        ("BLK Sinar Kelby menyewa kapal milik yayasan.", []),
        ("Yayasan mendirikan BLK Sinar Kelby. Balai latihan lain milik yayasan.", []),
        ("Yayasan mendirikan BLK Sinar Kelby. Kapal balai latihan ini milik yayasan.", []),
        ("Balai Dagang Orra Sinar Kelby berdiri di Selm. Lembaga ini merupakan unit teknis pemerintah.", []),
    ],
)  # fmt: skip
def test_what_letters_stand_for_and_whose_it_is(text: str, kinds: list[str]) -> None:
    """A name spelt out is the name in letters; "milik …" says whose what opens the clause is."""
    terms = {"unit": {"id": "unit teknis pemerintah"}, "foundation": {"id": "milik yayasan"}}
    entry = Property("kind", "BLK Sinar Kelby", "classification", terms=terms)

    claims, _ = propose({"a": text + "\n"}, Codebook((entry,)), {"a": "id"})

    assert list(claims["value"]) == kinds


VISITS = Codebook(
    (
        Property(
            "readers", "Orra Book House", "count", unit="readers", quantity="flow", varies_by=("place", "period", "population"),
            label={"en": "readers helped", "id": "pembaca yang dilayani"},
            cues={"en": ("readers", "people", "helped"), "id": ("pembaca", "orang")},
        ),
        Property(
            "loans", "Orra Book House", "count", unit="loans", quantity="flow", varies_by=("place", "period", "population"),
            label={"en": "loans by prisoners", "id": "pinjaman narapidana"}, cues={"en": ("loans",), "id": ("pinjaman",)},
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It saw 2,400 people in 2012.", ["2400"]),
        ("en", "We helped 2,400 people in 2012.", ["2400"]),
        ("en", "In 2012 some 2,400 people came to the house.", ["~2400"]),
        ("en", "We employ 19 people.", []),
        ("en", "Nationwide some 210,000 people bind books.", []),
        ("id", "Kami melayani 2.400 orang pada 2012.", ["2400"]),
        ("id", "Kami mempekerjakan 19 orang.", []),
        ("id", "Di seluruh negeri 210.000 orang menjilid buku.", []),
    ],
)
def test_people_are_counted_where_something_ties_them_to_the_property(
    language: str, text: str, expected: list[str]
) -> None:
    """A cue that is only "people" needs the subject, "we", or another word of the property beside it."""
    claims, _ = propose({"a": f"Orra Book House\n\nOrra Book House is old. {text}\n"}, VISITS, {"a": language})

    assert list(claims.loc[claims["property"] == "readers", "value"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("en", "In 2012 the Orra Book House counted 900 loans by dock workers.", "dock workers"),
        ("en", "In 2012 the Orra Book House counted 900 loans by prisoners.", ""),
        ("en", "In 2012 the Orra Book House counted 900 loans by hand.", ""),
        ("id", "Pada 2012 Orra Book House mencatat 900 pinjaman oleh guru.", "guru"),
        ("id", "Pada 2012 Orra Book House mencatat 900 pinjaman oleh narapidana.", ""),
    ],
)
def test_by_whom_something_is_done(language: str, text: str, group: str) -> None:
    """People whom the property does not know make a number theirs."""
    claims, _ = propose({"a": text + "\n"}, VISITS, {"a": language})

    assert list(claims["population"]) == [group]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Boat Guild of Harrow (Boghar)", "Boghar"),
        ("Boat Guild of Harrow (BGH)", "BGH"),
        ("Boat Guild of Harrow (Selm)", ""),
        ("Koperasi Perahu Teluk (Koperatel)", "Koperatel"),
        ("Koperasi Perahu Teluk (Selm)", ""),
    ],
)
def test_a_bracket_behind_a_name_may_say_where(text: str, name: str) -> None:
    """Only letters of the name, in its order, are short for it."""
    assert [short for _, short in spelt_out([text])] == [name] * bool(name)


PARTNERS = """
properties:
  - {property: founded, subject: Harrow Beekeepers, type: date, label: {en: founding, id: berdirinya}, cues: {en: [founded, registered, formed], id: [didirikan, terbentuk, terdaftar]}}
  - {property: claims, subject: Harrow Beekeepers, type: count, unit: cases, quantity: flow, varies_by: [place, period, population],
     label: {en: complaints handled, id: jumlah laporan}, cues: {en: [complaints, cases], id: [laporan, perkara]}}
  - {property: apiaries, subject: Clear Honey Programme, type: count, unit: apiaries, quantity: cumulative, varies_by: [place, period],
     label: {en: apiaries in the programme, id: jumlah peternakan}, cues: {en: [apiaries], id: [peternakan]}}
  - {property: visitors, subject: Selm Valley, type: count, unit: persons, quantity: flow, varies_by: [place, period], cues: {en: [visitors], id: [pengunjung]}}
  - {property: budget, subject: Harrow Beekeepers, type: measurement, unit: EUR, varies_by: [period], label: {en: budget, id: anggaran}, cues: {en: [budget, spending], id: [anggaran, realisasi]}}
  - {property: opened, subject: Thornby Honey House, type: date, cues: {en: [opened], id: [dibuka]}}
places: {Orra District: Selm, Kelby District: Selm}
"""  # fmt: skip


@pytest.fixture(scope="module")
def partners(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    path = tmp_path_factory.mktemp("partners") / "codebook.yml"
    path.write_text(PARTNERS, encoding="utf-8")
    return load_codebook(path)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # a clause on another's name
        ("en", "The Harrow Beekeepers were founded in 1990 by men of the Orra Circle, which was formed in 1958.", ["1990"]),
        ("id", "Harrow Beekeepers didirikan pada 1990 oleh pengurus Lingkar Madu Orra, yang terbentuk pada 1958.", ["1990"]),
        ("en", "The Harrow Beekeepers, which were founded in 1990, keep bees.", ["1990"]),
        ("id", "Harrow Beekeepers, yang didirikan pada 1990, memelihara lebah.", ["1990"]),
        # two happenings of one sentence
        ("en", "The Harrow Beekeepers were founded in 1990 and registered in 1993.", ["1990"]),
        ("id", "Harrow Beekeepers didirikan pada 1990 dan terdaftar pada 1993.", ["1990"]),
        ("en", "The Harrow Beekeepers were registered in 1993.", ["1993"]),
        # what a number is out of, and who does what is counted
        ("en", "The Harrow Beekeepers asked 150 complainants about it.", []),
        ("id", "Harrow Beekeepers memanggil 150 pelapor.", []),
        ("en", "The Harrow Beekeepers handled 150 complaints.", ["150"]),
        ("id", "Harrow Beekeepers menerima 150 laporan.", ["150"]),
        ("en", "In the Clear Honey Programme's apiaries 130 of 180 keepers knew of it.", []),
        ("id", "Di peternakan Clear Honey Programme 130 dari 180 pekerja mengetahuinya.", []),
        # hoped for
        ("en", "By December the Clear Honey Programme is expected to have reached 54 apiaries.", []),
        ("id", "Akhir tahun ini Clear Honey Programme diharapkan mencapai 54 peternakan.", []),
        ("en", "The Clear Honey Programme has reached 54 apiaries.", ["54"]),
        # with another body
        ("en", "Orra Labour Court sits daily.\n\nThe Harrow Beekeepers help. Cases before the court rose from 33 in 2012 to 41 in 2013.", []),
        ("id", "Di Selm, Kepolisian Orra buka setiap hari.\n\nHarrow Beekeepers membantu. Perkara di kepolisian naik dari 33 pada 2012 menjadi 41 pada 2013.", []),
        ("en", "The Harrow Beekeepers help. Their cases rose from 33 in 2012 to 41 in 2013.", ["33", "41"]),
        # what stands in so many places
        ("id", "Clear Honey Programme tumbuh. Peraturan kandang sudah ada di 33 peternakan.", []),
        ("en", "The Clear Honey Programme grew. Hygiene rules exist in 33 apiaries.", []),
        ("id", "Clear Honey Programme sudah ada di 33 peternakan.", ["33"]),
        # another subject does it
        ("en", "Selm Valley is green.\n\nIn 2013 Thornby Honey House welcomed 372 visitors.", []),
        ("id", "Selm Valley hijau.\n\nSepanjang 2013 Thornby Honey House melayani 372 pengunjung.", []),
        ("en", "In 2013 Selm Valley welcomed 372 visitors.", ["372"]),
    ],
)  # fmt: skip
def test_a_number_or_date_of_somebody_or_something_else(
    partners: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """Whose a date is stands in its own clause, and what a number counts beside it."""
    assert [value for _, value in told(text, partners, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "periods"),
    [
        ("en", "The Harrow Beekeepers have a budget of EUR 6.6 million, 3 per cent above the budget of 2013.", [""]),
        ("id", "Anggaran Harrow Beekeepers sebesar EUR 6,6 juta, 3 persen di atas anggaran 2013.", [""]),
        ("en", "In 2014 the Harrow Beekeepers had a budget of EUR 6.6 million, 3 per cent above the year before.", ["2014"]),
        ("en", "The Harrow Beekeepers' budget was EUR 22 million, including EUR 6 million in 2013 and EUR 5 million in 2012.", [""]),
        ("id", "Anggaran Harrow Beekeepers EUR 22 juta, termasuk EUR 6 juta pada 2013 dan EUR 5 juta pada 2012.", [""]),
        ("en", "During the second phase the Harrow Beekeepers had a budget of EUR 22 million.", []),
        ("id", "Selama fase kedua anggaran Harrow Beekeepers EUR 22 juta.", []),
    ],
)  # fmt: skip
def test_the_year_of_a_number_is_not_that_of_another(
    partners: Codebook, language: str, text: str, periods: list[str]
) -> None:
    """A year behind what a number is compared with, or includes, is of that; and a phase without dates is no year."""
    claims = claims_of(text, partners, language)

    assert [r.period for r in claims.itertuples() if r.property == "budget"][: max(1, len(periods))] == periods


@pytest.mark.parametrize(
    ("language", "texts", "groups"),
    [
        ("en", ("The budget of the Harrow Beekeepers in 2013 was EUR 6.4 million.", "The Harrow Beekeepers' spending in 2013 was EUR 5.7 million."), {"", "spent"}),
        ("id", ("Anggaran Harrow Beekeepers pada 2013 EUR 6,4 juta.", "Realisasi Harrow Beekeepers pada 2013 EUR 5,7 juta."), {"", "spent"}),
        ("en", ("The budget of the Harrow Beekeepers in 2013 was EUR 6.4 million.", "The Harrow Beekeepers' budget in 2013 was EUR 5.7 million."), {""}),
    ],
)  # fmt: skip
def test_what_was_granted_and_what_was_spent(
    partners: Codebook, language: str, texts: tuple[str, str], groups: set[str]
) -> None:
    """A budget and what was spent of it are two measures, though a codebook looks for both."""
    claims, _ = propose(dict(zip("ab", texts, strict=True)), partners, dict.fromkeys("ab", language))

    assert set(claims["population"][claims["property"] == "budget"]) == groups


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "In Orra the Harrow Beekeepers handled 40 complaints.", "Orra District"),
        ("id", "Harrow Beekeepers sibuk. Di Orra lain: laporan turun dari 40 pada 2012 menjadi 31 pada 2013.", "Orra District"),
        ("en", "In Orra District the Harrow Beekeepers handled 40 complaints.", "Orra District"),
        ("en", "Orra town is small. In Orra town the Harrow Beekeepers handled 40 complaints.", "Orra"),
        ("en", "At district level there were 40 complaints to the Harrow Beekeepers.", "district level"),
        ("id", "Di tingkat kecamatan laporan kepada Harrow Beekeepers 40.", "tingkat kecamatan"),
        ("en", "The Orra Bank gave the Harrow Beekeepers a hand with 40 complaints.", ""),
    ],
)  # fmt: skip
def test_a_place_without_the_word_for_its_kind(partners: Codebook, language: str, text: str, place: str) -> None:
    """A place of the codebook is known by its bare name, where nothing else is called so; a level is all of its kind."""
    claims = claims_of(text, partners, language)

    assert [r.place for r in claims.itertuples() if r.property == "claims"][:1] == [place]
