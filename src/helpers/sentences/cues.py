"""What in a text speaks of which codebook entry: the words of properties, subjects, places and populations.

A property is looked for by its cues; where it has none in the text's language, by the words of its label and its name.
Each of those words may be said by its synonyms in either language (stems.py).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, NamedTuple

from helpers.corpora.codebook import Codebook, Property
from helpers.readers.lexicon import language_data
from helpers.sentences.happenings import as_written, said_otherwise
from helpers.sentences.place_kinds import place_forms
from helpers.texts.stems import WORD, same_kind, stems, synonyms, voices_apart, words_of
from helpers.texts.verb_forms import looks_passive, looks_verbal

LANGUAGES = ("id", "en")
PARTED = 8  # words between the noun and the verb of a cue


class Token(NamedTuple):
    """A word of a text in lower case, and where it stands."""

    start: int
    end: int
    word: str


class Hit(NamedTuple):
    """A run of tokens, first to last (included), that says a term."""

    first: int
    last: int


@lru_cache(maxsize=1024)
def phrases(key: str) -> frozenset[str]:
    """Return a list of `lang/*.propose.toml`, all languages together."""
    return frozenset(phrase for language in LANGUAGES for phrase in language_data(language, "propose")[key])


@lru_cache(maxsize=1)
def subsets() -> dict[str, str]:
    """Return word -> name of the subset it makes ("perempuan" and "women" make women)."""
    return {
        word: name for language in LANGUAGES for word, name in language_data(language, "propose")["subsets"].items()
    }


BROKEN = re.compile(r"-[ \t]*\n[ \t]*(?=[^\W\d_A-Z])")


def _whole(tokens: list[Token], text: str) -> list[Token]:
    """Return tokens with words that are broken over two lines made whole: "em-" and "ployees" are one.

    "Anak-" and "anak", and words that both stand alone elsewhere, keep their hyphen.
    """
    ends = {m.start() for m in BROKEN.finditer(text)}
    if not ends:
        return tokens
    alone = {token.word for token in tokens if token.end not in ends}
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        if before is None or before.end not in ends or set(text[before.end : token.start]) - set("- \t\n"):
            out.append(token)
            continue
        left, right = before.word, token.word
        parted = left.rpartition("-")[2] == right or (left in alone and right in alone and left + right not in alone)
        if not left[-1].isalpha() or not right[0].isalpha():
            out.append(token)
            continue
        out[-1] = Token(before.start, token.end, f"{left}-{right}" if parted else left + right)
    return out


class Words:
    """The words of one text, found by stem in one look-up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = _whole([Token(m.start(), m.end(), m[0].lower()) for m in WORD.finditer(text)], text)
        self.starts = [token.start for token in self.tokens]
        self._by_stem: dict[str, list[int]] = {}
        for index, token in enumerate(self.tokens):
            for stem in stems(token.word):
                self._by_stem.setdefault(stem, []).append(index)
            if "-" in token.word:
                for part in token.word.split("-"):
                    if part not in stems(token.word):
                        self._by_stem.setdefault(part, []).append(index)

    def find(self, phrase: str) -> list[Hit]:
        """Return where a phrase stands, its words by stem and side by side."""
        names = words_of(phrase)
        if not names:
            return []
        found: list[Hit] = []
        starts = sorted({index for stem in stems(names[0]) for index in self._by_stem.get(stem, ())})
        for index in starts:
            last = index + len(names) - 1
            if last >= len(self.tokens):
                continue
            if voices_apart(self.tokens[index].word, names[0]):
                continue
            if names[0] in as_written() and self.tokens[index].word != names[0]:
                continue
            if all(self.says(index + step, name) for step, name in enumerate(names[1:], 1)):
                found.append(Hit(index, last))
        return found

    def first_of(self, word: str, most: int) -> list[int]:
        """Return the first tokens that are a word, by stem, in order and no more than `most`."""
        return sorted({index for stem in stems(word) for index in self._by_stem.get(stem, ())[:most]})[:most]

    def says(self, index: int, word: str) -> bool:
        """Say whether a token is a word, by stem."""
        said = self.tokens[index].word
        return not stems(said).isdisjoint(stems(word)) and not voices_apart(said, word)

    def find_any(self, alternatives: Iterable[str]) -> list[Hit]:
        """Return where any of several phrases stands, in order, each place once."""
        return sorted({hit for phrase in alternatives for hit in self.find(phrase)})

    def find_parted(self, alternatives: Iterable[str], names: frozenset[str]) -> list[Hit]:
        """Return where the noun and the passive verb of a cue stand apart, a subject's name between them.

        "Gates were closed" in "the gates of the Selm Dam were closed", "pintu ditutup" in "pintu Bendungan Selm ditutup".
        """
        found: list[Hit] = []
        for phrase in alternatives:
            said = words_of(phrase)
            cut = next(
                (i for i in range(1, len(said)) if said[i] in phrases("passive") or looks_passive(said[i], "id")), 0
            )
            for noun in self.find(" ".join(said[:cut])) if cut else []:
                at = noun.last + 1
                while at < len(self.tokens) and at - noun.last <= PARTED and not self.gap(at - 1, at).strip():
                    if self.tokens[at].word not in names | phrases("part_of") | phrases("articles") | phrases(
                        "genitive"
                    ):
                        break
                    at += 1
                tail = said[cut:]
                named = any(self.tokens[i].word in names for i in range(noun.last + 1, at))
                if named and at + len(tail) <= len(self.tokens) and not self.gap(at - 1, at).strip():
                    if all(self.says(at + step, word) for step, word in enumerate(tail)):
                        found.append(Hit(noun.first, at + len(tail) - 1))
        return found

    def find_turned(self, alternatives: Iterable[str]) -> list[Hit]:
        """Return where what a cue's verb is done to stands before it in the passive: "the first patients were received".

        The cue has a verb, a word that says whose, and at least two more words: "received its first patients".
        """
        found: list[Hit] = []
        for phrase in alternatives:
            verb, *rest = words_of(phrase)[:1] + [
                word for word in words_of(phrase)[1:] if word not in phrases("determiners")
            ]
            if len(rest) < 2 or not looks_verbal(verb, "en") or len(words_of(phrase)) == len(rest) + 1:
                continue
            for done in self.find(" ".join(rest)):
                at = done.last + 1
                while at + 1 < len(self.tokens) and self.tokens[at].word in phrases("auxiliaries"):
                    at += 1
                passive = at > done.last + 1 and self.tokens[at - 1].word in phrases("passive") | phrases("auxiliaries")
                if passive and at < len(self.tokens) and self.says(at, verb):
                    found.append(Hit(done.first, at))
        return found

    def literal(self, table: frozenset[str], first: int, last: int, longest: int = 5) -> list[Hit]:
        """Return where phrases of a table stand word for word between two tokens (both included)."""
        found: list[Hit] = []
        index = first
        while index <= last:
            for size in range(min(longest, last - index + 1), 0, -1):
                phrase = " ".join([token.word for token in self.tokens[index : index + size]])
                if phrase in table:
                    found.append(Hit(index, index + size - 1))
                    index += size - 1
                    break
            index += 1
        return found

    def gap(self, left: int, right: int) -> str:
        """Return what stands between two tokens, the first before the second."""
        return self.text[self.tokens[left].end : self.tokens[right].start]


def within(hits: list[Hit], first: int, last: int) -> list[Hit]:
    """Return the hits of an ordered list that begin between two tokens (both included)."""
    return hits[bisect_left(hits, Hit(first, -1)) : bisect_left(hits, Hit(last + 1, -1))]


@dataclass(frozen=True)
class EntryCues:
    """One way in which a codebook entry is recognised in a text of one language."""

    entry: Property
    terms: tuple[tuple[str, ...], ...]  # each a set of alternatives
    needed: int  # how many of the terms must be there
    given: bool  # cues that the codebook gives, rather than words of its label
    vocabulary: frozenset[str]  # stems of all words of the property: modifiers that need no mention
    words: frozenset[str]  # the same of its own words only, without those that say the same
    takes_rate: bool
    takes_plan: bool
    takes_change: bool
    asks_start: bool  # a date of a beginning: founded, opened, began, joined, since
    subsets: frozenset[str]  # subset names that the property itself is about
    loose: bool  # found by its short name, though its label says more
    penalty: float  # what this way of finding it costs against a better one


def entry_cues(entry: Property, language: str) -> list[EntryCues]:
    """Return the ways to recognise an entry, best first: its cues in the language, else its label, else its name.

    A label or name is looked for by its telling words: all of up to three, all but one of more.
    """
    own = entry.cues.get(language, ())
    others = tuple(cue for name in sorted(entry.cues) if name != language for cue in entry.cues[name])
    name_words = words_of(entry.property.replace("_", " "))
    labels = [entry.label[key] for key in sorted(entry.label, key=lambda key: (key != language, key))]
    all_words = [*name_words, *words_of(" ".join(entry.label.values())), *words_of(" ".join((*own, *others)))]
    ways: list[tuple[tuple[tuple[str, ...], ...], int, float]] = []
    if own or others:
        # A paper in one language quotes and abstracts in the other: all languages' cues count.
        alternatives = [cue.lower() for cue in (*own, *others)]
        if not own:
            alternatives += [word for cue in others if " " not in cue for word in synonyms(cue.lower())]
        if entry.type == "date":
            alternatives += said_otherwise(alternatives)
        ways.append(((tuple(dict.fromkeys(alternatives)),), 1, 0.0))
    else:
        for words, penalty in [*((words_of(label), 0.0) for label in labels), (name_words, 2.0)]:
            terms = _terms(words)
            if terms and all(terms != known for known, _, _ in ways):
                ways.append((terms, len(terms) if len(terms) <= 3 else len(terms) - 1, penalty))
    stem_set = frozenset(
        stem for word in all_words for synonym in synonyms(word) for part in words_of(synonym) for stem in stems(part)
    )
    joined = set(all_words)
    made = EntryCues(
        entry=entry,
        terms=(),
        needed=1,
        given=bool(own or others),
        vocabulary=stem_set,
        words=frozenset(stem for word in all_words for stem in stems(word)),
        takes_rate=bool(
            joined & (phrases("rate") | phrases("average") | phrases("rate_words") | phrases("unit_prices"))
        )
        or entry.type == "percentage"
        or "/" in entry.unit
        or (entry.type == "measurement" and bool(joined & _durations())),
        takes_plan=bool(
            joined & phrases("plan") - {entry.unit if entry.type == "count" else ""}
        ),  # not of goals scored
        takes_change=bool(joined & phrases("change_words")),
        asks_start=entry.type == "date" and any(not stems(word).isdisjoint(_starts()) for word in all_words),
        subsets=frozenset(subsets()[word] for word in joined if word in subsets()),
        loose=False,
        penalty=0.0,
    )
    return [
        replace(made, terms=terms, needed=needed, penalty=penalty, loose=penalty > 0 and len(terms) < len(ways[0][0]))
        for terms, needed, penalty in ways
    ]


@lru_cache(maxsize=1)
def _durations() -> frozenset[str]:
    """Return the words of properties that are lengths of time, of which an average is what is meant."""
    return frozenset(w for language in LANGUAGES for w in language_data(language, "propose")["dimensions"]["duration"])


@lru_cache(maxsize=1)
def _starts() -> frozenset[str]:
    """Return the stems of the words that say that something begins."""
    from helpers.texts.stems import concepts

    said = [p for name in ("found", "open", "begin", "join", "sign", "renamed") for p in concepts()[name]]
    return frozenset(
        stem for phrase in [*said, *sorted(phrases("date_leads"))] for part in words_of(phrase) for stem in stems(part)
    )


def _terms(names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the telling words of a label, each with its synonyms."""
    telling = [n for n in names if n not in phrases("empty") and len(n) > 1 and n not in phrases("rate_words")]
    if not telling:
        telling = [name for name in names if len(name) > 2 and name not in phrases("stops")]
    return tuple(dict.fromkeys(synonyms(name) for name in telling))


@dataclass(frozen=True)
class SubjectCues:
    """How a subject is named: whole names, its proper words, and the common word that it is called by."""

    subject: str
    names: tuple[str, ...]
    proper: tuple[str, ...]
    common: tuple[str, ...]


ACRONYM = re.compile(r"([A-Z][\w’'-]*(?:\s+(?:[A-Za-z][\w’'-]*)){1,7})\s*\(([A-Z][A-Za-z]{1,9})\)")

WITH_SHORT = re.compile(r"(\S[^()]*\S)\s*\(([A-Z][A-Za-z]{1,9})\)")


def spelt_out(texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return (name, abbreviation) of what texts spell out: "Koperasi Perahu Teluk (KPT)".

    A word that is not all of capitals has its letters in the name's order; "Orra Bell Museum (Selm)" only says where.
    """
    found = ((full, short) for text in texts for full, short in ACRONYM.findall(text))
    pairs = ((full, short) for full, short in found if short.isupper() or _is_within(short.lower(), full.lower()))
    return tuple(dict.fromkeys((_without_article(full), short) for full, short in pairs))


def _is_within(letters: str, name: str) -> bool:
    """Say whether letters stand in a name in their order."""
    rest = iter(name)
    return all(letter in rest for letter in letters)


def _without_article(name: str) -> str:
    """Return a name as it stands within a sentence: "The Harrow Guild" is the Harrow Guild."""
    first, _, rest = name.partition(" ")
    return rest if first.lower() in phrases("articles") else name


def own_heads(codebook: Codebook) -> dict[str, str]:
    """Return subject -> its name without the place: ORA of "ORA in Velmar", if no other subject is or may be called so."""
    subjects = dict.fromkeys(entry.subject for entry in codebook.properties)
    heads: dict[str, str] = {}
    for subject in subjects:
        words = subject.split()
        at = next((i for i, word in enumerate(words) if word in phrases("place_before") and i > 0), 0)
        if at and all(word[0].isupper() for word in words[:at]) and words[-1][0].isupper():
            heads[subject] = " ".join(words[:at])
    called = [*heads.values(), *subjects]
    return {subject: head for subject, head in heads.items() if called.count(head) == 1}


def subject_cues(
    subject: str,
    known: Iterable[tuple[str, str]],
    small: frozenset[str] = frozenset(),
    head: str = "",
    pointed: frozenset[str] = frozenset(),
) -> SubjectCues:
    """Return how texts may name a subject; an abbreviation that any of them spells out counts as the name.

    `small` are the words that the text also writes without a capital, `pointed` those that it points at, `head` is the
    subject's name without its place.
    """
    whole = WITH_SHORT.fullmatch(subject)
    if whole:  # "Badan Sungai Dunia (BSD)": either name alone, as if a text had spelt it out
        made = subject_cues(whole[1], (*known, (whole[1], whole[2])), small, head, pointed)
        return replace(made, subject=subject, names=(subject, *made.names))
    names = [subject, *place_forms(subject)]
    if head:
        names += subject_cues(head, known, small).names
    words = list(WORD.findall(subject))
    initials = "".join(word[0] for word in words if word[0].isupper())
    for full, short in known:
        tail = full.split()
        if short.upper() == subject.upper() or subject in full:
            names += [short, full]
            capitals = [w for w in tail if w[0].isupper()]
            if len(capitals) >= len(short) >= 2:
                names.append(" ".join(tail[-len(short) :]))
                proper_tail = [w for w in tail[-len(short) :] if w[0].isupper() and not _is_common(w.lower())]
                if len(proper_tail) >= 2:
                    names.append(" ".join(proper_tail))  # "Mina Sagara" of "Koperasi Nelayan Mina Sagara"
        elif len(words) > 1 and initials == short.upper():
            names.append(short)
    proper = tuple(word.lower() for word in words if word[0].isupper() and not _is_common(word.lower()))
    common = tuple(
        dict.fromkeys(
            s
            for word in words
            if _is_common(word.lower()) or word[0].islower()
            for s in (*synonyms(word.lower()), *(same_kind(word.lower()) if word[0].islower() else ()))
        )
    )
    # "the tramway" for Brightmoor Tramway: the last word, or in Indonesian the first, if texts also write it small.
    heads = tuple(words[i].lower() for i in (0, -1) if len(words) > 1 and words[i].lower() in small)
    if not heads and len(words) > 2 and words[1].lower() in pointed:
        heads = (words[1].lower(),)  # "bioskop itu" for Gedung Bioskop Rama
    common = tuple(dict.fromkeys(c for c in (*common, *heads) if c not in phrases("empty")))
    proper = tuple(word for word in proper if word not in heads) or proper
    if len(words) == 1 and words[0].isupper():
        proper = (words[0].lower(),)
    return SubjectCues(subject, tuple(dict.fromkeys(names)), proper, common)


def _is_common(word: str) -> bool:
    return len(synonyms(word)) > 1


def named_hits(words: Words, names: Iterable[str], common: bool = False) -> list[tuple[Hit, str]]:
    """Return where names of the codebook stand (by their own words, or by the synonyms of a common word).

    With `common`, names of several small words ("junior members") count too.
    """
    found: list[tuple[Hit, str]] = []
    for name in names:
        parts = words_of(name)
        if not parts:
            continue
        if len(parts) == 1 and name[0].islower():
            hits = words.find_any(synonyms(parts[0]))
        else:
            hits = [
                hit
                for hit in words.find(name)
                if (common and name[0].islower()) or words.text[words.tokens[hit.first].start].isupper()
            ]
            if len(parts) > 1 and any(_is_common(part) for part in parts):
                hits += _translated(words, parts)
        found += [(hit, name) for hit in hits]
    return sorted(found)


def _translated(words: Words, parts: list[str]) -> list[Hit]:
    """Return where a name stands with its common words in the other language ("Lantera Bay", "Teluk Lantera")."""
    proper = [part for part in parts if not _is_common(part) and part not in phrases("stops")]
    common = [part for part in parts if _is_common(part)]
    if not proper:
        return []
    hits = []
    for hit in words.find(" ".join(proper)):
        around = [
            *range(max(0, hit.first - len(common)), hit.first),
            *range(hit.last + 1, min(len(words.tokens), hit.last + 1 + len(common))),
        ]
        if all(any(words.says(i, s) for i in around for s in synonyms(part) if " " not in s) for part in common):
            hits.append(hit)
    return hits


def all_names(codebook: Codebook, scope: str) -> list[str]:
    """Return the places (or populations) that a codebook names."""
    table: Any = codebook.places if scope == "place" else codebook.populations
    return list(dict.fromkeys([*table.keys(), *table.values()]))
