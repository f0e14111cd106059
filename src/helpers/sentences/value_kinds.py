"""Which mentions can be values of a codebook entry: their kind, unit and dimension."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.unit_names import is_money
from helpers.corpora.units import conversion, dimension
from helpers.readers.lexicon import language_data
from helpers.readers.mention import Mention
from helpers.readers.mentions import read_numbers
from helpers.sentences.cues import EntryCues
from helpers.texts.stems import stems, words_of

KINDS = {
    "date": ("date", "period"), "count": ("count",), "percentage": ("percentage", "fraction"),
    "measurement": ("measurement", "money", "duration"), "rank": ("rank",), "effectiveness": ("effect",), "trend": ("trend",),
}  # fmt: skip


def as_measured(codebook: Codebook) -> Codebook:
    """Return a codebook whose counts in a unit of measure or a currency are measurements: "tonnes packed", however it types them."""
    entries = (
        replace(entry, type="measurement") if entry.type == "count" and _is_measure(entry.unit) else entry
        for entry in codebook.properties
    )
    return replace(codebook, properties=tuple(entries))


@lru_cache(maxsize=256)
def _is_measure(unit: str) -> bool:
    """Say whether a unit is read as one of measure, time or money where it stands behind a number."""
    return any(m.kind in KINDS["measurement"] for m in read_numbers(f"12 {unit}", "auto")) if unit else False


def alike_kinds(kind: str) -> tuple[str, ...]:
    return next((kinds for kinds in KINDS.values() if kind in kinds), (kind,))


def is_of_kind(mention: Mention, cues: EntryCues) -> bool:
    """Say whether a mention can be a value of an entry: of its kind, unit and dimension."""
    entry = cues.entry
    if entry.type == "measurement" and mention.kind == "count":
        return counts_in(mention, entry)
    return mention.kind in KINDS.get(entry.type, ()) and _unit_fits(mention, cues)


def counts_in(mention: Mention, entry: Property) -> bool:
    """Say whether a count is in the unit of a measured property that no list of units has: "12.50 crowns", crowns per hour."""
    unit = words_of(entry.unit)
    noun = words_of(mention.noun)
    if not unit or not noun or dimension(entry.unit) or is_money(entry.unit, mention.unit):
        return False
    return not stems(noun[-1]).isdisjoint(stems(unit[0]))


def _unit_fits(mention: Mention, cues: EntryCues) -> bool:
    entry = cues.entry
    if entry.type == "measurement":
        if entry.unit:
            # "Upah minimum per bulan", counted in rupiah: Rp2.150.000 a month
            unit = mention.unit.partition("/")[0] if cues.takes_rate and "/" not in entry.unit else mention.unit
            return any(
                conversion(one, entry.unit) is not None or (mention.kind == "money" and is_money(entry.unit, one))
                for one in (mention.unit, unit)
            )
        wanted = _dimension(cues)
        if wanted == "money":
            return mention.kind == "money"
        if wanted == "duration":
            return mention.kind == "duration"
        if wanted:
            return mention.kind == "measurement" and dimension(mention.unit) == wanted
        return mention.kind != "duration"
    if entry.type == "date":
        return not mention.value.startswith("XXXX")
    return True


def _dimension(cues: EntryCues) -> str:
    """Return what the words of a measured property say that it is: money, area, length or duration."""
    for language in ("en", "id"):
        for name, words in language_data(language, "propose")["dimensions"].items():
            if any(not stems(word).isdisjoint(cues.vocabulary) for word in words):
                return str(name)
    return ""
