"""The rules of W3C Web Annotation (data model, 2017) that a JSON document must keep, as far as JSON can show them.

Written from the standard's own sentences (MUST, exactly one, zero or more); held against the standard's samples in
tests/external/test_web_annotation.py. Terms that the standard does not have are left alone, as JSON-LD does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
UTC = re.compile(r"-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z")
COMPOSITES = frozenset(("Choice", "Composite", "List", "Independents"))
ANNOTATION, PAGE, COLLECTION = "Annotation", "AnnotationPage", "AnnotationCollection"
VALUED = frozenset(("FragmentSelector", "CssSelector", "XPathSelector", "HttpRequestState"))
POSITIONS = frozenset(("TextPositionSelector", "DataPositionSelector"))


def problems(text: str) -> list[str]:
    """List what is wrong in a document, one line each; nothing means that it keeps the rules."""
    try:
        document = json.loads(text)
    except ValueError as error:
        return [f"not JSON: {error}"]
    if not isinstance(document, dict):
        return ["not an object"]
    found = []
    contexts = listed(document.get("@context"))
    if CONTEXT not in contexts:
        found.append(f"@context is {contexts}")
    kinds = listed(document.get("type"))
    if PAGE in kinds:
        return [*found, *page(document, "page")]
    if COLLECTION in kinds:
        return [*found, *collection(document)]
    return [*found, *annotation(document, "annotation")]


def listed(value: Any) -> list[Any]:
    """Return a value that may stand alone or in an array as a list."""
    return [] if value is None else value if isinstance(value, list) else [value]


def annotation(value: Any, where: str) -> Iterator[str]:
    """An Annotation: one id, the type, a target, and bodies or one bodyValue."""
    if not isinstance(value, dict):
        yield f"{where}: not an object"
        return
    yield from one_iri(value, "id", where, required=True)
    if ANNOTATION not in listed(value.get("type")):
        yield f"{where}: type is not {ANNOTATION}"
    if not listed(value.get("target")):
        yield f"{where}: no target"
    if "body" in value and "bodyValue" in value:
        yield f"{where}: body and bodyValue"
    if "bodyValue" in value and not isinstance(value["bodyValue"], str):
        yield f"{where}: bodyValue is not one string"
    for number, each in enumerate(listed(value.get("target"))):
        yield from resource(each, f"{where}.target[{number}]")
    for number, each in enumerate(listed(value.get("body"))):
        yield from resource(each, f"{where}.body[{number}]")
    yield from common(value, where)


def page(value: Any, where: str) -> Iterator[str]:
    """An AnnotationPage: one id, items, and where it stands in its collection."""
    if isinstance(value, str):
        if not IRI.fullmatch(value):
            yield f"{where}: not an IRI"
        return
    yield from one_iri(value, "id", where, required=True)
    if PAGE not in listed(value.get("type")):
        yield f"{where}: type is not {PAGE}"
    if not isinstance(value.get("items"), list):
        yield f"{where}: items is not an array"
    for number, each in enumerate(listed(value.get("items"))):
        yield from annotation(each, f"{where}.items[{number}]")
    yield from natural(value, "startIndex", where)
    for key in ("partOf", "next", "prev"):
        for each in listed(value.get(key)):
            yield from named(each, f"{where}.{key}")


def collection(value: dict[str, Any]) -> Iterator[str]:
    """An AnnotationCollection: one id, its size, and a first page if it has annotations."""
    yield from one_iri(value, "id", "collection", required=True)
    yield from natural(value, "total", "collection")
    if value.get("total") and not value.get("first"):
        yield "collection: annotations, and no first page"
    if "first" in value:
        yield from page(value["first"], "collection.first")
    yield from common(value, "collection")


def resource(value: Any, where: str) -> Iterator[str]:
    """A body or target: an IRI, text, a set of resources, a part of one, or a resource with an id."""
    if isinstance(value, str):
        if not IRI.fullmatch(value):
            yield f"{where}: not an IRI"
        return
    if not isinstance(value, dict):
        yield f"{where}: neither an IRI nor an object"
        return
    kinds = set(listed(value.get("type")))
    sets = kinds & COMPOSITES
    if "id" in value:
        yield from one_iri(value, "id", where)
    if "TextualBody" in kinds:
        yield from one_string(value, "value", where, required=True)
    elif len(sets) > 1:
        yield f"{where}: several kinds of sets: {sorted(sets)}"
    elif sets:
        if not value.get("items") or not isinstance(value["items"], list):
            yield f"{where}: a set without items"
        for number, each in enumerate(listed(value.get("items"))):
            yield from resource(each, f"{where}.items[{number}]")
    elif "SpecificResource" in kinds or "source" in value:
        if len(listed(value.get("source"))) != 1 or isinstance(value.get("source"), list):
            yield f"{where}: not exactly one source"
        for each in listed(value.get("source")):
            yield from resource(each, f"{where}.source")
        for key, check in (("selector", selector), ("state", state)):
            for number, each in enumerate(listed(value.get(key))):
                yield from check(each, f"{where}.{key}[{number}]")
        for each in listed(value.get("scope")):
            yield from named(each, f"{where}.scope")
    elif "id" not in value:
        yield f"{where}: neither id, value nor source"
    for key in ("format", "language"):
        if any(not isinstance(each, str) for each in listed(value.get(key))):
            yield f"{where}: {key} is not text"
    yield from one_string(value, "processingLanguage", where)
    yield from one_string(value, "textDirection", where)
    if isinstance(value.get("textDirection"), str) and value["textDirection"] not in ("ltr", "rtl", "auto"):
        yield f"{where}: textDirection is {value['textDirection']}"
    yield from common(value, where)


def selector(value: Any, where: str) -> Iterator[str]:
    """A selector: how to find a part of a resource again."""
    if not isinstance(value, dict):
        yield from named(value, where)
        return
    kinds = set(listed(value.get("type")))
    if "TextQuoteSelector" in kinds:
        yield from one_string(value, "exact", where, required=True)
        yield from one_string(value, "prefix", where)
        yield from one_string(value, "suffix", where)
    elif kinds & POSITIONS:
        yield from natural(value, "start", where, required=True)
        yield from natural(value, "end", where, required=True)
        ends = [value.get("start"), value.get("end")]
        if all(isinstance(end, int) for end in ends) and ends[0] > ends[1]:
            yield f"{where}: ends before it starts"
    elif kinds & VALUED:
        yield from one_string(value, "value", where, required=True)
    elif "RangeSelector" in kinds:
        for key in ("startSelector", "endSelector"):
            if len(listed(value.get(key))) != 1:
                yield f"{where}: not exactly one {key}"
            for each in listed(value.get(key)):
                yield from selector(each, f"{where}.{key}")
    elif "SvgSelector" in kinds:
        if ("id" in value) == ("value" in value):
            yield f"{where}: not exactly one of id and value"
    elif not kinds:
        yield f"{where}: no type"
    for each in listed(value.get("refinedBy")):
        yield from selector(each, f"{where}.refinedBy")


def state(value: Any, where: str) -> Iterator[str]:
    """A state: which representation of a resource is meant."""
    if not isinstance(value, dict):
        yield from named(value, where)
        return
    kinds = set(listed(value.get("type")))
    if "TimeState" in kinds:
        if not {"sourceDate", "sourceDateStart", "cached"} & set(value):
            yield f"{where}: neither a date nor a copy"
        for key in ("sourceDate", "sourceDateStart", "sourceDateEnd"):
            for each in listed(value.get(key)):
                yield from moment(each, f"{where}.{key}")
        for each in listed(value.get("cached")):
            yield from named(each, f"{where}.cached")
    if kinds & VALUED:
        yield from one_string(value, "value", where, required=True)
    for each in listed(value.get("refinedBy")):
        yield from (state if "State" in str(each) else selector)(each, f"{where}.refinedBy")


def common(value: dict[str, Any], where: str) -> Iterator[str]:
    """What any resource may have: times, agents, rights, where it came from."""
    for key in ("created", "modified", "generated"):
        if len(listed(value.get(key))) > 1:
            yield f"{where}: more than one {key}"
        for each in listed(value.get(key)):
            yield from moment(each, f"{where}.{key}")
    for key in ("rights", "via", "stylesheet", "creator", "generator", "audience", "renderedVia"):
        for each in listed(value.get(key)):
            yield from named(each, f"{where}.{key}")
    if "canonical" in value:
        yield from one_iri(value, "canonical", where)
    for key in ("motivation", "purpose"):
        if any(not isinstance(each, str) for each in listed(value.get(key))):
            yield f"{where}: {key} is not a name"


def named(value: Any, where: str) -> Iterator[str]:
    """Something that is pointed at: an IRI, or an object."""
    if isinstance(value, dict):
        if "id" in value:
            yield from one_iri(value, "id", where)
    elif not isinstance(value, str) or not IRI.fullmatch(value):
        yield f"{where}: not an IRI"


def one_iri(value: dict[str, Any], key: str, where: str, required: bool = False) -> Iterator[str]:
    """Exactly one IRI under a key."""
    if key not in value:
        if required:
            yield f"{where}: no {key}"
    elif not isinstance(value[key], str) or not IRI.fullmatch(value[key]):
        yield f"{where}: {key} is not one IRI"


def one_string(value: dict[str, Any], key: str, where: str, required: bool = False) -> Iterator[str]:
    """At most, or exactly, one string under a key."""
    if key in value:
        if not isinstance(value[key], str):
            yield f"{where}: {key} is not one string"
    elif required:
        yield f"{where}: no {key}"


def natural(value: dict[str, Any], key: str, where: str, required: bool = False) -> Iterator[str]:
    """At most, or exactly, one whole number from 0 under a key."""
    if key in value:
        if not isinstance(value[key], int) or isinstance(value[key], bool) or value[key] < 0:
            yield f"{where}: {key} is no whole number from 0"
    elif required:
        yield f"{where}: no {key}"


def moment(value: Any, where: str) -> Iterator[str]:
    """A point in time, in UTC with Z."""
    if not isinstance(value, str) or not UTC.fullmatch(value):
        yield f"{where}: not a time in UTC"
