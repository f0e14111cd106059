"""What a claim is about: its time, and its property in words."""

from __future__ import annotations

from helpers.claims import Claim
from helpers.periods import Period
from helpers.words import Said, show_date


def time_of(claim: Claim) -> Period | None:
    """Return the days a claim is about: the value of a date, else its period, else None."""
    return claim.when if claim.type == "date" else claim.scope_period


def period_of(claim: Claim) -> Said:
    """Return the time a claim is about, for readers."""
    value = claim.value if claim.type == "date" else claim.period
    return Said({language: _escaped(show_date(value, language)) for language in ("en", "id")})


def label_of(claim: Claim) -> Said:
    """Return the name of a claim's property with its subject, for readers."""
    return Said(
        {
            language: "{label} (" + claim.subject.replace("{", "{{").replace("}", "}}") + ")"
            for language in ("en", "id")
        },
        {"label": Said({language: _escaped(_label(claim, language)) for language in ("en", "id")})},
    )


def _label(claim: Claim, language: str) -> str:
    """Return a property's name; what a text states and no property asks for is called as it was claimed."""
    return claim.entry.label_in(language) if claim.entry.property else claim.property.replace("_", " ")


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
