"""The words of effects and trends of both languages, as the reader of effects needs them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from helpers.readers.candidates import together
from helpers.readers.date_words import (
    Phrases,
    normal,
)

WEIGHING = (
    "not_negation", "negation", "fully", "weak", "partly", "question", "conditional", "prescriptive", "hedge",
    "comparative", "purpose", "purpose_leads",
)  # fmt: skip


@dataclass(frozen=True)
class EffectWords:
    """The cue tables of all languages."""

    cues: Phrases  # phrase -> (kind, value)
    search: dict[bytes, Lead]  # last word of a cue or verb -> what must stand before it
    verbs: Phrases
    achieved: Phrases
    past: frozenset[str]
    past_verbs: frozenset[str]
    negated_verbs: frozenset[str]
    nouns: frozenset[str]
    noun_before: frozenset[str]
    forms: frozenset[str]
    form_after: frozenset[str]
    form_before: Phrases
    context: dict[str, Phrases]
    weighing: dict[
        str, tuple[str, ...]
    ]  # last word -> the tables of `context` that weigh a cue and have phrases so ending


class Lead(NamedTuple):
    """The words one of which must stand right before a last word, None if it may stand alone.

    `strict`: also where no plain word stands before.
    """

    words: frozenset[str] | None
    strict: bool = True


@lru_cache(maxsize=1)
def effect_words() -> EffectWords:
    """Read the cues from `lang/*.effects.toml`."""
    folder = files("helpers") / "lang"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".effects.toml"))
    tables = [tomllib.loads((folder / name).read_text("utf-8")) for name in names]
    cues: dict[str, tuple[str, str]] = {}
    for table in tables:
        for kind in ("effect", "trend"):
            for value, phrases in table[kind].items():
                cues.update((normal(phrase), (kind, value)) for phrase in phrases)

    def words(section: str, key: str) -> frozenset[str]:
        return frozenset(normal(word) for table in tables for word in table[section][key])

    verbs = words("reduce", "verbs")
    context = {key: Phrases(dict.fromkeys(words("context", key))) for key in tables[0]["context"]}
    achieved = Phrases(dict.fromkeys(words("reduce", "achieved")))
    past, past_verbs = words("reduce", "past"), words("reduce", "past_verbs")
    nouns, noun_before = words("noun_trends", "nouns"), words("noun_trends", "before")
    # A verb without one of these before it is no cue; an English past form may be one by what follows.
    verb_leads = {
        lead.replace("’", "'").rpartition("'")[2] for lead in {*achieved.endings, *past, *context["negation"]}
    }
    before: dict[str, set[str]] = {}
    for phrase in [*cues, *verbs]:
        rest, _, last = phrase.rpartition(" ")
        before.setdefault(last, set()).add(rest.rpartition(" ")[2])

    def lead(last: str) -> Lead:
        if "" not in before[last]:
            return Lead(frozenset(before[last]))
        if (last in cues and last not in nouns) or (last in past_verbs and last.endswith(("d", "s"))):
            return Lead(None)
        wanted = before[last] | (noun_before if last in nouns else set()) | (verb_leads if last in verbs else set())
        return Lead(frozenset(wanted - {""}), strict=False)

    return EffectWords(
        cues=Phrases(cues),
        search=together({last.encode("latin-1"): lead(last) for last in sorted(before)}),
        verbs=Phrases(dict.fromkeys(verbs)),
        achieved=achieved,
        past=past,
        past_verbs=past_verbs,
        negated_verbs=words("reduce", "negated_verbs"),
        nouns=nouns,
        noun_before=noun_before,
        forms=words("verbal", "forms"),
        form_after=words("verbal", "after"),
        form_before=Phrases(dict.fromkeys(words("verbal", "before"))),
        context=context,
        weighing={
            word: tuple(name for name in WEIGHING if word in context[name].endings)
            for word in sorted({word for name in WEIGHING for word in context[name].endings})
        },
    )
