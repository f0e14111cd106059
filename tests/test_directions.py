"""Effects and trends that a codebook asks for: what says them, and what says them of something else."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

CODEBOOK = Codebook(
    (
        Property(
            "catch", "mud crab catch", "trend", {"en": "mud crab catch", "id": "hasil tangkapan kepiting"},
            cues={"en": ("mud crab",), "id": ("tangkapan kepiting", "kepiting")},
        ),
        Property(
            "effect", "bamboo groynes", "effectiveness",
            {"en": "effect of the bamboo groynes on erosion", "id": "dampak pemecah ombak terhadap abrasi"},
            cues={"en": ("groynes",), "id": ("pemecah ombak",)},
        ),
    )
)  # fmt: skip
ELSEWHERE = "Mud crab catch and bamboo groynes are what this report is about.\n"


def claimed(text: str, language: str) -> list[tuple[str, str]]:
    """Return property and value of the effects and trends claimed in a text beside another that names the subjects."""
    claims, _ = propose({"a": text + "\n", "b": ELSEWHERE}, CODEBOOK, {"a": language, "b": "en"})
    own = claims[claims["source_id"] == "a"]
    return list(zip(own["property"], own["value"], strict=True))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "There was a steady decline in mud crab landings from 2014 to 2018.", ("catch", "down")),
        ("en", "A marked increase in mud crab landings was seen from 2014 to 2018.", ("catch", "up")),
        ("en", "Mud crab landings were counted in 2014. The number has fallen since then.", ("catch", "down")),
        ("id", "Tangkapan kepiting di Orra merosot tajam sepanjang 2014–2018.", ("catch", "down")),
        ("id", "Tangkapan kepiting dicatat sejak 2014. Jumlahnya terus meningkat.", ("catch", "up")),
        ("id", "Pemecah ombak bambu berhasil menekan abrasi.", ("effect", "works")),
        ("en", "The bamboo groynes had no effect on erosion.", ("effect", "fails")),
        ("en", "The bamboo groynes did not achieve their aims. The groynes failed.", ("effect", "fails")),
    ],
)
def test_what_is_said_of_the_subject_is_claimed(language: str, text: str, expected: tuple[str, str]) -> None:
    """In the other language too, where the subject has no name of its own."""
    assert claimed(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prices of mud crab rose between 2014 and 2018."),
        ("id", "Harga kepiting naik sepanjang 2014–2018."),
        ("en", "The share of mud crab landed by women rose between 2014 and 2018."),
        ("en", "Mud crab with eggs grew rarer: it fell from 2014 to 2018."),
        ("id", "Tangkapan kepiting dengan bubu menurun sepanjang 2014–2018."),
        ("en", "The bamboo groynes had no effect on noise."),
        ("id", "Pemecah ombak tidak berpengaruh terhadap harga tanah."),
    ],
)
def test_what_is_said_of_something_else_is_not_claimed(language: str, text: str) -> None:
    """Prices, shares, parts and other outcomes."""
    assert claimed(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Mud crab landings have doubled since 2014, and a skipper's wait for a buyer has fallen.", ["up"]),
        ("en", "Mud crab landings rose until 2014, and their number has fallen since.", ["up", "down"]),
        ("en", "Mud crab landings rose in 2014 and then fell.", ["up", "down"]),
        ("id", "Tangkapan kepiting naik sejak 2014, dan upah nelayan turun.", ["up"]),
        ("id", "Tangkapan kepiting naik pada 2014, dan setelah itu turun.", ["up", "down"]),
    ],
)
def test_what_follows_and_may_be_another(language: str, text: str, expected: list[str]) -> None:
    """A noun of its own behind "and" has its own change; "their number" and a bare verb go on with the cue."""
    assert [value for _, value in claimed(text, language)] == expected
