"""The codebook of a corpus: which subjects and properties claims are about, and how they compare.

An entry stands for one subject with one property (DESIGN.md, section 4).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

TYPES = (
    "date",
    "count",
    "percentage",
    "measurement",
    "rank",
    "effectiveness",
    "trend",
    "classification",
    "name",
    "geography",
    "legal",
    "causal",
)
SCOPES = ("place", "period", "population")
# One true value whatever the scope: an event has one date, a body one founding charter.
UNSCOPED_TYPES = frozenset(("date", "name", "classification", "legal", "geography"))
MANY_VALUED_TYPES = frozenset(("effectiveness", "causal"))
QUANTITIES = ("stock", "flow", "cumulative")
LANGUAGES = ("en", "id")


@dataclass(frozen=True)
class Property:
    """One subject with one property, and what decides whether two claims about it can both hold."""

    property: str
    subject: str
    type: str
    label: Mapping[str, str] = field(default_factory=dict)
    unit: str = ""
    single: bool = True
    varies_by: tuple[str, ...] = SCOPES
    quantity: str = "stock"
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    terms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    excludes: tuple[tuple[str, ...], ...] = ()
    says_single: bool = False  # whether the codebook itself says what `single` is

    def label_in(self, language: str) -> str:
        """Return the property's name in a language, else its identifier with spaces."""
        return self.label.get(language) or self.property.replace("_", " ")

    def term_in(self, term: str, language: str) -> str:
        """Return the label of one of the property's terms in a language, else the term itself."""
        return self.terms.get(term, {}).get(language) or term


@dataclass(frozen=True)
class Codebook:
    """All entries, the hierarchies of places and populations (each name within the next), and what else texts call a subject."""

    properties: tuple[Property, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)
    populations: Mapping[str, str] = field(default_factory=dict)
    subjects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def find(self, subject: str, property_name: str) -> Property | None:
        """Return the entry of a subject and property, or None."""
        return self._index.get((subject, property_name))

    @property
    def _index(self) -> dict[tuple[str, str], Property]:
        index = self.__dict__.get("_index_cache")
        if index is None:
            index = {(entry.subject, entry.property): entry for entry in self.properties}
            self.__dict__["_index_cache"] = index
        return index

    def within(self, scope: str, inner: str, outer: str) -> bool:
        """Say whether one place (or population) lies strictly within another."""
        return inner != outer and outer in list(self.ancestors(scope, inner))

    def ancestors(self, scope: str, name: str) -> Iterator[str]:
        """Yield what a place (or population) lies within, nearest first."""
        parents = self.places if scope == "place" else self.populations
        seen = {name}
        while name in parents and parents[name] not in seen:
            name = parents[name]
            seen.add(name)
            yield name
