"""The catalogues: no phrase without a translation, none left over, placeholders kept, compiled as written."""

from __future__ import annotations

import re
from datetime import date

import pytest

from helpers.catalogues import catalogue_path, compiled, found_phrases, read_catalogue
from helpers.errors import UsageError
from helpers.phrases import phrases
from helpers.words import show_date, show_number

PLACEHOLDER = re.compile(r"\{[a-z_]+\}|%\([a-z]+\)s|`[^`]+`")


def wanted() -> set[str]:
    """Return every phrase in code, templates and notebooks; of a counted one, the singular."""
    return {message if isinstance(message, str) else message[0] for _, message in found_phrases()}


def test_every_phrase_is_translated():
    """An untranslated phrase would stand in English on the Indonesian page."""
    catalogue = read_catalogue("id")
    translated = {
        m.id if isinstance(m.id, str) else m.id[0]
        for m in catalogue
        if m.id and not m.fuzzy and (m.string if isinstance(m.string, str) else all(m.string))
    }
    assert len(wanted()) > 200
    assert wanted() - translated == set()


def test_no_translation_is_left_over():
    """A phrase that was changed leaves no ghost."""
    catalogue = read_catalogue("id")
    assert {m.id if isinstance(m.id, str) else m.id[0] for m in catalogue if m.id} - wanted() == set()


def test_placeholders_and_code_words_survive_translation():
    """A lost {n} would drop a number from a sentence; a changed `name` would send a reader astray."""
    for message in read_catalogue("id"):
        if message.id:
            original = message.id if isinstance(message.id, str) else message.id[-1]
            for string in [message.string] if isinstance(message.string, str) else message.string:
                assert sorted(PLACEHOLDER.findall(original)) == sorted(PLACEHOLDER.findall(string)), original


def test_the_compiled_catalogue_is_that_of_the_text():
    """The .mo that the report reads was made from the .po that people edit."""
    assert catalogue_path("id").with_suffix(".mo").read_bytes() == compiled("id"), (
        "python -m helpers.catalogues compile"
    )


def test_an_unknown_language_is_an_error():
    """The report speaks English and Indonesian."""
    with pytest.raises(UsageError, match="xx"):
        phrases("xx")


@pytest.mark.parametrize("number", [0, 7, 1234, 1234567, 12.5, 1234.25])
@pytest.mark.parametrize("language", ["en", "id"])
def test_numbers_are_set_as_in_cldr(number, language):
    """Babel has the locale data; ours must say the same."""
    from babel.numbers import format_decimal

    assert show_number(number, language) == format_decimal(number, locale=language)


@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_those_of_cldr(month):
    """Indonesian months are spelled as in CLDR."""
    from babel.dates import format_date

    day = date(1989, month, 17)
    assert show_date(day.isoformat(), "id") == format_date(day, "d MMMM y", locale="id")
    assert show_date(day.isoformat(), "en") == format_date(day, "d MMMM y", locale="en")
