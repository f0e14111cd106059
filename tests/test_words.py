"""Sentences, numbers and dates as readers of English and Indonesian see them."""

import pytest

from helpers.words import Value, join, say, show, show_date, show_quantity


@pytest.mark.parametrize(
    ("value", "english", "indonesian"),
    [
        ("3600", "3,600", "3.600"),
        (">3600", "more than 3,600", "lebih dari 3.600"),
        ("<~100000", "almost 100,000", "hampir 100.000"),
        ("~40000..70000", "about 40,000–70,000", "sekitar 40.000–70.000"),
        ("12.75", "12.75", "12,75"),
        ("2/3", "2/3", "2/3"),
        ("P28Y", "28 years", "28 tahun"),
        ("PT8H..PT10H", "8 hours–10 hours", "8 jam–10 jam"),
        ("P1Y", "1 year", "1 tahun"),
        ("PT30M", "30 minutes", "30 menit"),
    ],
)
def test_quantities_follow_the_language(value: str, english: str, indonesian: str) -> None:
    """Hedges become words, separators the language's."""
    assert show_quantity(value, "en") == english
    assert show_quantity(value, "id") == indonesian


@pytest.mark.parametrize(
    ("value", "english", "indonesian"),
    [
        ("1979", "1979", "1979"),
        ("2005-03", "March 2005", "Maret 2005"),
        ("1989-10-01", "1 October 1989", "1 Oktober 1989"),
        ("199X", "1990s", "1990-an"),
        ("2003/..", "since 2003", "sejak 2003"),
        ("../2010", "until 2010", "hingga 2010"),
        ("2004-10/2019-06-30", "October 2004 to 30 June 2019", "Oktober 2004 sampai 30 Juni 2019"),
        ("1995~", "about 1995", "sekitar 1995"),
    ],
)
def test_dates_follow_the_language(value: str, english: str, indonesian: str) -> None:
    """EDTF becomes what people write."""
    assert show_date(value, "en") == english
    assert show_date(value, "id") == indonesian


def test_a_sentence_is_said_in_each_language() -> None:
    """Numbers inside a sentence follow its language too."""
    said = say({"en": "{n} of {whole}", "id": "{n} dari {whole}"}, n=1234.5, whole=Value("60", "percentage"))

    assert said.in_language("en") == "1,234.5 of 60 %"
    assert said.in_language("id") == "1.234,5 dari 60 %"
    assert str(join([said, "x"])) == "1,234.5 of 60 %; x"


def test_braces_in_a_text_are_shown_as_they_are() -> None:
    """A value from a stranger's text is never a format string."""
    assert str(say("{a}", a="{b.__class__}")) == "{b.__class__}"
    assert show(True, "en") == "True"
