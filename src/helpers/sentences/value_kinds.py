"""Which mentions can be values of a codebook entry: their kind, unit and dimension."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.unit_names import is_money, readings
from helpers.corpora.units import conversion, dimension, is_counted
from helpers.readers.language_data import language_data, listed
from helpers.readers.mention import Mention
from helpers.readers.mentions import read_numbers
from helpers.sentences.cues import EntryCues
from helpers.texts.stems import stems, words_of

KINDS = {
    "date": ("date", "period"), "count": ("count",), "percentage": ("percentage", "fraction"),
    "measurement": ("measurement", "money", "duration"), "rank": ("rank",), "effectiveness": ("effect",), "trend": ("trend",),
}  # fmt: skip


def typed_by_unit(codebook: Codebook) -> Codebook:
    """Return a codebook whose numbers have the type that their unit says, however it types them.

    Tonnes and rupiah are measured, persons counted, per cents are shares.
    """
    entries = (
        replace(entry, type=_type_of(entry.unit) or entry.type) if entry.type in ("count", "measurement") else entry
        for entry in codebook.properties
    )
    return replace(codebook, properties=tuple(entries))


@lru_cache(maxsize=256)
def _type_of(unit: str) -> str:
    """Return the type of numbers in a unit, or "" where the unit does not say."""
    if not unit:
        return ""
    kinds = {m.kind for one in sorted(readings(unit)) for m in read_numbers(f"12 {one}", "auto")}
    if "percentage" in kinds:
        return "percentage"
    if kinds & set(KINDS["measurement"]) or any(dimension(one) for one in readings(unit)):
        return "measurement"
    return "count" if is_counted(unit) else ""


def alike_kinds(kind: str) -> tuple[str, ...]:
    return next((kinds for kinds in KINDS.values() if kind in kinds), (kind,))


def is_of_kind(mention: Mention, cues: EntryCues) -> bool:
    """Say whether a mention can be a value of an entry: of its kind, unit and dimension."""
    entry = cues.entry
    if entry.type == "measurement" and mention.kind == "count":
        return counts_in(mention, entry) or _is_on_scale(mention, cues)
    return mention.kind in KINDS.get(entry.type, ()) and _unit_fits(mention, cues)


def _is_on_scale(mention: Mention, cues: EntryCues) -> bool:
    """Say whether a bare number with a decimal is a value on the scale that a property without a unit is told on: a magnitude, pH."""
    if cues.entry.unit or mention.noun or mention.unit or "." not in mention.value:
        return False
    return any(
        not stems(name).isdisjoint(cues.vocabulary) for name in sorted(listed("numbers", "marks", "scale_names"))
    )


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
