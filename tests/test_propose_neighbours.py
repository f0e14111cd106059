"""What stands beside a number and takes nothing from it: shares of one whole, what is said of two, since when another verb was so."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: members, subject: Harbour Union, type: count, label: {en: members, id: anggota}, unit: persons, quantity: stock,
     varies_by: [place, period, population], cues: {en: [members], id: [anggota]}}
  - {property: women, subject: Harbour Union, type: percentage, label: {en: women among the members, id: perempuan},
     unit: percent, varies_by: [period], cues: {en: [women], id: [perempuan]}}
  - {property: lodges, subject: Harbour Union, type: count, label: {en: lodges, id: pondok}, unit: lodges, quantity: stock,
     varies_by: [place, period], cues: {en: [lodges], id: [pondok]}}
  - {property: held_by_members, subject: Harbour Union, type: percentage, label: {en: share of the members, id: bagian anggota},
     unit: percent, varies_by: [period], cues: {en: [members own, held by its members], id: [dimiliki anggota]}}
  - {property: held_by_town, subject: Harbour Union, type: percentage, label: {en: share of the town, id: bagian kota},
     unit: percent, varies_by: [period], cues: {en: [held by the town, town owns], id: [dimiliki kota]}}
  - {property: founded, subject: Harbour Union, type: date, label: {en: founding, id: berdirinya},
     cues: {en: [founded], id: [didirikan]}}
  - {property: medal, subject: Harbour Union, type: date, label: {en: Sea Medal, id: Medali Laut},
     cues: {en: [Sea Medal, awarded], id: [Medali Laut, dianugerahi]}}
  - {property: cost, subject: Harbour Union, type: measurement, label: {en: cost of the hall, id: biaya balai}, unit: GBP,
     varies_by: [], cues: {en: [cost, costing], id: [biaya]}}
  - {property: building_time, subject: Harbour Union, type: measurement, label: {en: time of building, id: lama pembangunan},
     unit: years, varies_by: [], cues: {en: [took], id: [memakan waktu]}}
"""
EN, ID = "The Harbour Union is by the quay.\n\n", "Harbour Union ada di dermaga.\n\n"


@pytest.fixture(scope="module")
def codebook(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    """Return the codebook."""
    path: Path = tmp_path_factory.mktemp("neighbours") / "codebook.yml"
    path.write_text(CODEBOOK, encoding="utf-8")
    return load_codebook(path)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # a share beside another, with a word that only says so
        ("en", "The members own 82%, and the remaining 18% is held by the town.", "held_by_members 82 held_by_town 18"),
        ("en", "The members own 82 percent, while the town owns the remaining 18 percent.", "held_by_members 82 held_by_town 18"),
        ("id", "Sebanyak 82 persen Harbour Union dimiliki anggota dan 18 persen lainnya dimiliki kota.", "held_by_members 82 held_by_town 18"),
        ("en", "More than 60 percent of the members of the Harbour Union are women.", "women >60"),
        ("en", "At the Harbour Union, 60 percent of new members are women.", ""),
        ("en", "At the Harbour Union, 60 percent of the remaining members are women.", ""),
        # a number beside a share
        ("en", "The members of the Harbour Union number 45,000, and 97% of those are women.", "members 45000 women 97"),
        ("en", "The Harbour Union has 1.175 million members.", "members 1175000"),
        # a second statement of what there is
        ("en", "Dues are low, and there are 8,350 members.", "members 8350"),
        ("id", "Iuran murah, dan terdapat 8.350 anggota.", "members 8350"),
        ("en", "The shop sells rope, and it has 8,350 members.", ""),
        ("en", "The union services 120 lodges.", "lodges 120"),
        ("en", "The fish shop services 120 lodges.", ""),
        # as of when a paragraph tells
        ("en", "As of May 2007, the Harbour Union had 7,340 members. It has 120 lodges.", "members 7340 2007-05 lodges 120 2007-05"),
        ("id", "Per Mei 2007, Harbour Union memiliki 7.340 anggota. Serikat itu punya 120 pondok.", "members 7340 2007-05 lodges 120 2007-05"),
        ("en", "In May 2007 the Harbour Union had 7,340 members. It has 120 lodges.", "members 7340 2007-05 lodges 120"),
        ("en", "As of May 2007, the Harbour Union had 7,340 members. Later it had 120 lodges.", "members 7340 2007-05 lodges 120"),
        # since when another verb was so
        ("en", "The Harbour Union has 120 lodges and has paid its way since 1995.", "lodges 120"),
        ("en", "The Harbour Union has grown since 1995, when it had 40 lodges.", "lodges 40 1995"),
        ("en", "The Harbour Union has had 40 lodges since 1995.", "lodges 40 1995/.."),
        # lines without a full stop
        ("en", "The Harbour Union has 120 lodges\nThe union has been free of debt since 1995\n", "lodges 120"),
        # said of two together
        ("en", "In 2006, the Harbour Union and its founder were jointly awarded the Sea Medal.", "medal 2006"),
        ("en", "In 2006, the Harbour Union and Tom Hale were awarded the Sea Medal.", "medal 2006"),
        ("en", "In 2006 Dr. Hale and the Harbour Union shared the Sea Medal.", "medal 2006"),
        ("id", "Pada 2006, Harbour Union dan pendirinya bersama-sama dianugerahi Medali Laut.", "medal 2006"),
        ("en", "In 2006, the founder of the Harbour Union and his wife were awarded the Sea Medal.", ""),
        ("en", "In 2006, Tom Hale of the Harbour Union was awarded the Sea Medal.", ""),
        # another deed, person or thing
        ("en", "Tom Hale, the 2002 rowing champion, founded the Harbour Union.", ""),
        ("en", "Third of five children, Hale was born to a family of smiths in 1940.", ""),
        ("en", "The Harbour Union was born in 1983.", "founded 1983"),
        ("id", "Hale lahir di kota pada 1940.", ""),
        ("en", "The Harbour Union has 12 halls, the largest of which has 1,200 members.", ""),
        ("en", "The Harbour Union, the largest of them all, has 1,200 members.", "members 1200"),
        ("en", "The Harbour Union got £50 to cover the cost.", ""),
        ("en", "The town gave £5,000 towards the cost.", ""),
        ("en", "For the Harbour Union £5,000 was the cost.", "cost 5000"),
        ("en", "The way across the harbour took 15 minutes.", ""),
        ("en", "The Harbour Union took six years.", "building_time P6Y"),
    ],
)  # fmt: skip
def test_neighbours(codebook: Codebook, language: str, text: str, expected: str) -> None:
    """Each sentence gives these properties with value and period, and no others."""
    known = {entry.property for entry in codebook.properties}
    claims = claims_of((EN if language == "en" else ID) + text + "\n", codebook, language)

    told = [f"{r.property} {r.value} {r.period}".strip() for r in claims.itertuples() if r.property in known]

    assert " ".join(told) == expected
