"""Codebooks as files: what a codebook.yml says, or everything that is wrong with it at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from helpers.corpora.codebook import (
    LANGUAGES,
    MANY_VALUED_TYPES,
    QUANTITIES,
    SCOPES,
    TYPES,
    UNSCOPED_TYPES,
    Codebook,
    Property,
)
from helpers.corpora.yaml_files import read_yaml
from helpers.errors import DataError

KEYS = {
    "property",
    "subject",
    "type",
    "label",
    "unit",
    "single",
    "varies_by",
    "quantity",
    "cues",
    "terms",
    "excludes",
    "note",
}


def load_codebook(path: Path) -> Codebook:
    """Read codebook.yml.

    Refuses (DataError, all problems at once) a file that is no YAML mapping, entries without
    property, subject or type, unknown keys, types, scopes or quantities, an entry given twice,
    and hierarchies that run in a circle.
    """
    label = f"{path.parent.name}/{path.name}"
    data = read_yaml(path, label)
    problems: list[str] = []
    if not isinstance(data, dict):
        raise DataError(
            f"{label} is not a mapping",
            ["it is empty" if data is None else f'found {_kind(data)} "{str(data)[:60]}"'],
            "it starts with `properties:`; data/codebook.md describes what follows.",
        )
    for key in data:
        if key not in ("properties", "places", "populations", "subjects", "version", "title", "note"):
            problems.append(f'"{key}": unknown key (properties, places, populations, subjects, version, note)')
    entries: list[Property] = []
    listed = data.get("properties") or []
    if not isinstance(listed, list):
        problems.append('"properties" is not a list')
        listed = []
    for number, entry in enumerate(listed, 1):
        made = _entry(entry, f"entry {number}", problems)
        if made is not None:
            if any((made.subject, made.property) == (e.subject, e.property) for e in entries):
                problems.append(f'entry {number}: "{made.property}" of "{made.subject}" stands twice')
            entries.append(made)
    places = _hierarchy(data.get("places"), "places", problems)
    populations = _hierarchy(data.get("populations"), "populations", problems)
    subjects = _other_names(data.get("subjects"), {entry.subject for entry in entries}, problems)
    if problems:
        raise DataError(
            f"{label} is not a codebook",
            problems,
            "data/codebook.md describes an entry: it needs a property, a subject and a type.",
        )
    return Codebook(tuple(entries), places, populations, subjects)


def _kind(data: object) -> str:
    """Return what a value of YAML is, for people."""
    return "a list" if isinstance(data, list) else "a text" if isinstance(data, str) else "a value"


def _entry(entry: Any, where: str, problems: list[str]) -> Property | None:
    """Make one Property, or note what is wrong and return None."""
    if not isinstance(entry, dict):
        problems.append(f"{where}: not a mapping")
        return None
    before = len(problems)
    name = str(entry.get("property") or "")
    where = f'{where} "{name}"' if name else where
    for key in ("property", "subject", "type"):
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            problems.append(f'{where}: "{key}" is missing or not text')
    problems += [f'{where}: unknown key "{key}"' for key in entry if key not in KEYS]
    kind = entry.get("type")
    if isinstance(kind, str) and kind not in TYPES:
        problems.append(f'{where}: type "{kind}" is none of {", ".join(TYPES)}')
    varies_by = entry.get("varies_by", [] if kind in UNSCOPED_TYPES else list(SCOPES))
    if not isinstance(varies_by, list) or any(scope not in SCOPES for scope in varies_by):
        problems.append(f"{where}: varies_by is a list out of {', '.join(SCOPES)}")
    quantity = entry.get("quantity", "stock")
    if quantity not in QUANTITIES:
        problems.append(f'{where}: quantity "{quantity}" is none of {", ".join(QUANTITIES)}')
    single = entry.get("single", kind not in MANY_VALUED_TYPES)
    if not isinstance(single, bool):
        problems.append(f"{where}: single is true or false")
    label = entry.get("label") or {}
    if isinstance(label, str):
        label = dict.fromkeys(LANGUAGES, label)
    if not isinstance(label, dict):
        problems.append(f"{where}: label is a mapping of languages")
    cues = _cues(entry.get("cues"), where, problems)
    terms = _terms(entry.get("terms"), where, problems)
    excludes = entry.get("excludes") or []
    if not isinstance(excludes, list) or any(not isinstance(group, list) for group in excludes):
        problems.append(f"{where}: excludes is a list of lists of terms")
        excludes = []
    unknown = sorted({str(term) for group in excludes for term in group} - set(terms))
    if unknown:
        problems.append(f"{where}: excludes names terms that are not listed: {', '.join(unknown)}")
    if len(problems) > before:
        return None
    return Property(
        property=name.strip(),
        subject=entry["subject"].strip(),
        type=str(kind),
        label={str(k): str(v) for k, v in label.items()},
        unit=str(entry.get("unit") or ""),
        single=single,
        varies_by=tuple(varies_by),
        quantity=quantity,
        cues=cues,
        terms=terms,
        excludes=tuple(tuple(str(term) for term in group) for group in excludes),
        says_single="single" in entry,
    )


def _cues(cues: Any, where: str, problems: list[str]) -> dict[str, tuple[str, ...]]:
    """Return cue words for each language; a plain list counts for every language."""
    if cues is None:
        return {}
    if isinstance(cues, list):
        cues = dict.fromkeys(LANGUAGES, cues)
    if not isinstance(cues, dict) or any(not isinstance(words, list) for words in cues.values()):
        problems.append(f"{where}: cues is a list of words, or such a list for each language")
        return {}
    return {str(language): tuple(str(word) for word in words) for language, words in cues.items()}


def _terms(terms: Any, where: str, problems: list[str]) -> dict[str, dict[str, str]]:
    """Return the terms of a classification, each with its labels; of several phrases the first is the label, all are looked for."""
    if terms is None:
        return {}
    if isinstance(terms, list):
        terms = {term: {} for term in terms}
    if not isinstance(terms, dict):
        problems.append(f"{where}: terms is a mapping of terms to labels")
        return {}
    return {
        str(term): _phrases(labels if isinstance(labels, dict) else dict.fromkeys(LANGUAGES, labels or term))
        for term, labels in terms.items()
    }


def _phrases(labels: dict[Any, Any]) -> dict[str, str]:
    """Return the labels of a term by language, and what else says it in that language by "en 2", "en 3" …: {en: [charity, run by a charity]}."""
    several = {str(k): v if isinstance(v, list) and v else [v] for k, v in labels.items()}
    first = {language: str(said[0]) for language, said in several.items()}
    more = {f"{k} {i}": str(phrase) for k, said in several.items() for i, phrase in enumerate(said[1:], start=2)}
    return first | more


def _hierarchy(data: Any, key: str, problems: list[str]) -> dict[str, str]:
    """Return a mapping of each name to the one it lies within."""
    if data is None:
        return {}
    if not isinstance(data, dict):
        problems.append(f'"{key}" is not a mapping')
        return {}
    parents = {str(name): str(parent) for name, parent in data.items() if parent not in (None, "")}
    for name in parents:
        seen, at = [name], name
        while at in parents:
            at = parents[at]
            if at in seen:
                problems.append(f'{key}: "{name}" runs in a circle ({" in ".join([*seen, at])})')
                break
            seen.append(at)
    return parents


def _other_names(data: Any, known: set[str], problems: list[str]) -> dict[str, tuple[str, ...]]:
    """Return subject -> what else texts call it."""
    if data is None:
        return {}
    if not isinstance(data, dict) or any(not isinstance(names, list) for names in data.values()):
        problems.append('"subjects" is a mapping of subjects to lists of what else texts call them')
        return {}
    problems += [f'subjects: "{name}" is the subject of no entry' for name in data if str(name) not in known]
    return {str(name): tuple(str(other) for other in names) for name, names in data.items()}
