"""Which way a development went, told by two years compared, by gain and loss, by a series; of all or of some only."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - property: visits
    subject: visits to Tarn Lighthouse
    type: trend
    label: {en: visits, id: kunjungan}
    unit: persons
    quantity: flow
    varies_by: [place, period, population]
    cues: {en: [visits, visitors, attendance], id: [kunjungan, pengunjung]}
"""


@pytest.fixture(scope="module")
def codebook(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    """Return a codebook of one development."""
    from helpers.corpora.codebook_files import load_codebook

    path = tmp_path_factory.mktemp("courses") / "codebook.yml"
    path.write_text(CODEBOOK, encoding="utf-8")
    return load_codebook(path)


@pytest.mark.parametrize(
    ("language", "text", "value", "period"),
    [
        ("en", "Fewer visitors came to Tarn Lighthouse in 2014 than in 2008.", "down", "2008/2014"),
        ("en", "In 2008 Tarn Lighthouse had more visitors than in 2014.", "down", "2008/2014"),
        ("en", "Tarn Lighthouse had twice as many visitors in 2014 as in 2008.", "up", "2008/2014"),
        ("en", "In 2008 there were half as many visitors to Tarn Lighthouse as in 2014.", "up", "2008/2014"),
        ("en", "Between 2008 and 2014 Tarn Lighthouse gained visitors.", "up", "2008/2014"),
        ("en", "Tarn Lighthouse lost visitors between 2008 and 2014.", "down", "2008/2014"),
        ("en", "The number of people attending Tarn Lighthouse dwindled from 2008 to 2014.", "down", "2008/2014"),
        ("en", "Visits to Tarn Lighthouse doubled in the six years to 2014.", "up", "2008/2014"),
        ("en", "Visits to Tarn Lighthouse became rarer between 2008 and 2014.", "down", "2008/2014"),
        ("en", "Visits to Tarn Lighthouse:\n2008 – 1,100\n2011 – 1,400\n2014 – 2,050\n", "up", "2008/2014"),
        ("id", "Kunjungan ke Tarn Lighthouse:\n- 2008: 900\n- 2010: 700\n- 2014: 640\n", "down", "2008/2014"),
        ("id", "Kunjungan ke Tarn Lighthouse kian jarang dari 2008 sampai 2014.", "down", "2008/2014"),
        ("id", "Pengunjung Tarn Lighthouse pada 2014 lebih sedikit daripada pada 2008.", "down", "2008/2014"),
        ("id", "Dibandingkan dengan 2008, pengunjung Tarn Lighthouse pada 2014 lebih banyak.", "up", "2008/2014"),
        ("id", "Tarn Lighthouse kehilangan pengunjung antara 2008 dan 2014.", "down", "2008/2014"),
        ("en", "Visits to Tarn Lighthouse have climbed every year since 2008: 900 then, 1,400 in 2014.", "up", "2008/2014"),
        ("en", "Visits to Tarn Lighthouse have fallen since 2008, to 640 visitors in 2014.", "down", "2008/2014"),
        ("id", "Kunjungan ke Tarn Lighthouse terus meningkat sejak 2008: saat itu 900 orang, 1.400 orang pada 2014.", "up", "2008/2014"),
        ("en", "Visits to Tarn Lighthouse have fallen since 2008; the lift was built in 2014.", "down", "2008/.."),
        ("en", "Visits to Tarn Lighthouse have fallen since 2008, from 900 in 2006.", "down", "2008/.."),
    ],
)  # fmt: skip
def test_a_course_is_told(codebook: Codebook, language: str, text: str, value: str, period: str) -> None:
    """Whichever year stands first, the later one says where it went."""
    claims = claims_of(text, codebook, language)
    trends = claims[claims["type"] == "trend"]
    assert list(zip(trends["value"], trends["period"], trends["population"], strict=True)) == [(value, period, "")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tarn Lighthouse had more visitors in 2014 than the fort had."),
        ("en", "Will more visitors come to Tarn Lighthouse in 2024 than in 2014?"),
        ("en", "No more visitors came to Tarn Lighthouse in 2014 than in 2008."),
        ("en", "The share of visitors to Tarn Lighthouse slid from 50 per cent in 2008 to 40 per cent in 2014."),
        ("en", "Visits to Tarn Lighthouse:\n2008 – 1,100\n2011 – 1,400\n2014 – 1,050\n"),
        ("en", "Share of visits to Tarn Lighthouse:\n2008 – 11\n2011 – 14\n2014 – 25\n"),
        ("en", "Lamps of Tarn Lighthouse:\n2008 – 11\n2011 – 14\n2014 – 25\n"),
        ("en", "Visitors to Tarn Lighthouse lost two umbrellas in 2008 and one in 2014."),
        ("id", "Laju kunjungan ke Tarn Lighthouse menurun pada 2008–2014."),
        ("id", "Apakah pengunjung Tarn Lighthouse pada 2014 lebih sedikit daripada pada 2008?"),
        ("id", "Bidan bertambah 40 orang, dan pengunjung Tarn Lighthouse disambut pada 2014."),
    ],
)  # fmt: skip
def test_no_course_is_told(codebook: Codebook, language: str, text: str) -> None:
    """Another thing compared, a question, a share, figures that go both ways, a lead that speaks of something else."""
    claims = claims_of(text, codebook, language)
    assert not list(claims[claims["type"] == "trend"]["exact"])


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("en", "Among women, visits to Tarn Lighthouse rose from 2008 to 2014.", "women"),
        ("en", "In the winter months visits to Tarn Lighthouse fell from 2008 to 2014.", ""),
        ("en", "Visits to Tarn Lighthouse rose from 2008 to 2014, most of all among women.", ""),
        ("id", "Di kalangan perempuan, kunjungan ke Tarn Lighthouse naik dari 2008 sampai 2014.", "kalangan perempuan"),
    ],
)  # fmt: skip
def test_a_course_of_some_only(codebook: Codebook, language: str, text: str, group: str) -> None:
    """What opens a sentence confines what it tells; what is added after a comma does not."""
    claims = claims_of(text, codebook, language)
    assert list(claims[claims["type"] == "trend"]["population"]) == [group]
