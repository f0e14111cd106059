"""What a claim is about: its time, and its property in words."""

from __future__ import annotations

import re

from helpers.corpora.claims import Claim
from helpers.corpora.periods import Period
from helpers.words import Said, show_date


def time_of(claim: Claim) -> Period | None:
    """Return the days a claim is about: the value of a date, else its period, else None."""
    return claim.when if claim.type == "date" else claim.scope_period


def period_of(claim: Claim) -> Said:
    """Return the time a claim is about, for readers."""
    value = claim.value if claim.type == "date" else claim.period
    return Said({language: _escaped(show_date(value, language)) for language in ("en", "id")})


ROLES = {
    "whole": {"en": "total", "id": "jumlah"},
    "part": {"en": "part", "id": "bagian"},
    "share": {"en": "share", "id": "pangsa"},
    "change": {"en": "change", "id": "perubahan"},
    "duration": {"en": "duration", "id": "lama"},
    "start": {"en": "start", "id": "awal"},
    "end": {"en": "end", "id": "akhir"},
    "cause": {"en": "cause", "id": "sebab"},
    "effect": {"en": "effect", "id": "akibat"},
}  # parts in a relation, in the names of what no entry of a codebook asks for


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
    if claim.entry.property:
        return claim.entry.label_in(language)
    # The proposer names what has no entry after its part in a relation, its text and sentence: "boats_whole_change_b_5".
    bare = re.sub(rf"_{re.escape(claim.source_id)}_\d+(?:_\d+)?$", "", claim.property)
    words = [word for word in bare.split("_") if word != "stated"]
    words = [word for at, word in enumerate(words) if word != "whole" or at == len(words) - 1]
    return " ".join(ROLES.get(word, {}).get(language, word) for word in words)


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
