"""Interface words in the reader's language, from gettext catalogues.

English is the language of the source; other languages have a catalogue under locale/. The catalogues
are made with Babel (`python -m helpers.catalogues`); reading them needs only the standard library.
"""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

from helpers.errors import UsageError
from helpers.words import LANGUAGES

DOMAIN = "claims-audit"
LOCALE_FOLDER = Path(__file__).parent / "locale"


@cache
def phrases(language: str) -> gettext.NullTranslations:
    """Return the catalogue of a language.

    Refuses (UsageError) a language that the report does not speak.
    """
    if language not in LANGUAGES:
        raise UsageError(
            f'there is no language "{language}"',
            [f"languages are {', '.join(LANGUAGES)}"],
            'give language = "en" or "id".',
        )
    if language == "en":
        return gettext.NullTranslations()
    return gettext.translation(DOMAIN, LOCALE_FOLDER, [language])


def mark(text: str) -> str:
    """Return the text as it is; marks a phrase of a constant for the catalogues."""
    return text


def counted(one: str, many: str) -> tuple[str, str]:
    """Return singular and plural as they are; marks a counted phrase of a constant for the catalogues."""
    return one, many
