"""Claims and relations while they are being proposed, and the pool in which relations find and make them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from helpers.corpora.codebook import Codebook
from helpers.proposing.out_of_wholes import is_of_deed, part_of
from helpers.readers.mention import Mention
from helpers.scope.place_series import place_in_series
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cues import entry_cues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.only_wanted import is_only_wanted
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, noun_end
from helpers.sentences.stances import stance
from helpers.sentences.studies import is_handed_out, is_sample_entry
from helpers.texts.stems import stems, words_of

FARTHEST = 300  # sentences back in which a number may have been said before


@dataclass(frozen=True)
class Draft:
    """A claim being proposed."""

    source_id: str
    start: int
    end: int
    type: str
    subject: str
    property: str
    value: str
    unit: str
    place: str = ""
    period: str = ""
    population: str = ""
    stance: str = "asserted"
    attributed_to: str = ""
    evidence: str = ""
    note: str = ""
    cue: str = ""
    mention: Mention | None = None
    sentence: int = -1
    claim_id: str = ""
    exact: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Link:
    """A relation being proposed: its drafts in the order that the kind names."""

    kind: str
    drafts: tuple[Draft, ...]
    note: str = ""
    claim_ids: tuple[str, ...] = ()


class Pool:
    """The drafts of one text by the place of their mention; drafts may be added and replaced."""

    def __init__(self, document: Document, drafts: list[Draft], scopes: Scopes, codebook: Codebook) -> None:
        self.document, self.scopes, self.codebook = document, scopes, codebook
        self.drafts: dict[tuple[int, int, str, str], Draft] = {}
        self._by_mention: dict[tuple[int, int, str], tuple[int, int, str, str]] = {}
        self._by_sentence: dict[int, list[tuple[int, int, str, str]]] = {}
        for draft in drafts:
            self._put(draft)
        self._moved: dict[tuple[int, int, str, str], tuple[int, int, str, str]] = {}

    @staticmethod
    def _key(draft: Draft) -> tuple[int, int, str, str]:
        return draft.start, draft.end, draft.subject, draft.property

    def of(self, mention: Mention) -> Draft | None:
        """Return the draft of a mention, or None."""
        return self.drafts.get(self._by_mention.get(mention[:3], (-1, -1, "", "")))

    def in_sentence(self, number: int) -> list[Draft]:
        """Return the drafts of a sentence in order of position."""
        keys = dict.fromkeys(self._by_sentence.get(number, ()))
        return sorted((self.drafts[key] for key in keys if key in self.drafts), key=lambda d: (d.start, d.end))

    def _put(self, draft: Draft) -> Draft:
        """Keep a draft, unless its place already has one of the same name."""
        key = self._key(draft)
        if key not in self.drafts:
            self.drafts[key] = draft
            self._by_sentence.setdefault(draft.sentence, []).append(key)
        if draft.mention is not None:
            known = self._by_mention.get(draft.mention[:3])
            if known is None or known not in self.drafts:
                self._by_mention[draft.mention[:3]] = key
        return self.drafts[key]

    def add_own(self, draft: Draft) -> Draft:
        """Return a new draft that is like no other, or the one that its place already has."""
        return self._put(draft)

    def rename(self, draft: Draft, name: str) -> Draft:
        """Return a draft under a name of its own: what was before is no rival of what came after."""
        del self.drafts[self._key(draft)]
        made = replace(draft, property=f"{draft.property}_{name}")
        self._moved[self._key(draft)] = self._key(made)
        return self._put(made)

    def name(self, draft: Draft, name: str, population: str) -> Draft:
        """Return a draft under another name, of some of those counted."""
        self.drafts.pop(self._key(draft), None)
        made = replace(draft, property=name, population=population)
        self._moved[self._key(draft)] = self._key(made)
        return self._put(made)

    def period(self, sentence: Sentence, mention: Mention) -> str:
        """Return the period of a mention that no draft has yet."""
        return self.scopes.period(sentence, mention, frozenset())

    def current(self, draft: Draft) -> Draft:
        """Return what became of a draft."""
        key = self._key(draft)
        while key in self._moved:
            key = self._moved[key]
        return self.drafts.get(key, draft)

    def add(
        self, mention: Mention, like: Draft, name: str, kind: str, unit: str, population: str = "", period: str = ""
    ) -> Draft:
        """Return a new draft for a mention, about the same subject as another one."""
        name = f"{like.property}_{name}" if name else like.property
        made = self.like(mention, like, kind, unit)
        return self._put(replace(made, property=name, population=population, period=period or like.period))

    def like(self, mention: Mention, other: Draft, kind: str, unit: str) -> Draft:
        """Return what a mention claims of the property, time and place of another draft; it is not kept."""
        return replace(
            other, start=mention.start, end=noun_end(self.document, mention), type=kind, value=mention.value, unit=unit,
            mention=mention,
        )  # fmt: skip

    def base(self, sentence: Sentence, whole: Mention, parts: Sequence[Mention]) -> Draft | None:
        """Return the draft of the whole of a relation: its own, that of the same number said before, else a new one.

        A new one is named after the property of one of the parts, or after what is counted.
        """
        own = self.of(whole)
        if own is not None:
            return own
        said = self._said_already(sentence, whole)
        if said is not None:
            made = self.add(whole, said, "", said.type, said.unit, said.population)
            return self._put_again(replace(made, place=said.place, sentence=sentence.number))
        kind = {"count": "count", "percentage": "percentage"}.get(whole.kind, "measurement")
        part = next((d for d in map(self.of, parts) if d is not None and d.type in (kind, "percentage")), None)
        if part is not None:
            other = self._is_sample(sentence, whole) or is_only_wanted(self.document, sentence, whole)
            other = other or self._is_told_of_part(sentence, whole, part) or _are_unlike(whole, parts)
            other = other or self._is_of_deed(sentence, whole, part)
            other = other or self._is_handed_out(sentence, whole, part)
            name = "whole" if other or not self.is_plain(part, whole) else ""
            if not name:
                period = self.period(sentence, whole)
                made = self.add(whole, part, name, kind, part.unit if part.type == kind else whole.unit, period=period)
                entry = self.codebook.find(part.subject, part.property)
                if not part.place or entry is None:
                    return made
                return self._put_again(replace(made, place=self.scopes.place(sentence, whole, entry)))
            return self.add(whole, part, "whole", kind, part.unit if part.type == kind else whole.unit)
        return self.stand_in(sentence, whole)

    def _is_told_of_part(self, sentence: Sentence, whole: Mention, part: Draft) -> bool:
        """Say whether only a part is called what its property is: "income was 268,400: 186,300 from fees, 52,000 from grants"."""
        if whole.end > part.start or not part.cue:
            return False
        said = self.document.text[sentence.span.start : part.start].lower()
        own = self.document.text[part.start : sentence.span.end].lower()
        return part.cue.lower() in own and part.cue.lower() not in said

    def _is_of_deed(self, sentence: Sentence, whole: Mention, part: Draft) -> bool:
        """Say whether what a part's property counts was done to the part alone: "served 48 villages out of 112"."""
        entry = self.codebook.find(part.subject, part.property)
        if entry is None or part.mention is None or part_of(self.document, sentence, whole) != part.mention:
            return False
        cues = entry_cues(entry, self.document.language)
        return any(is_of_deed(self.document, sentence, way, part.mention) for way in cues)

    def is_plain(self, part: Draft, whole: Mention) -> bool:
        """Say whether the property of a part is found by the noun of the whole alone: then it is the whole's."""
        entry = self.codebook.find(part.subject, part.property)
        if entry is None or part.type == "percentage":
            return False
        noun = [word for word in words_of(whole.noun) if word not in phrases("generic")]
        known = frozenset(stem for word in [*noun, *self._behind(whole, noun)] for stem in stems(word))
        for cues in entry_cues(entry, self.document.language):
            said = [words_of(phrase) for term in cues.terms for phrase in term]
            if cues.needed == 1 and (not noun or any(_all_in(words, known) for words in said)):
                return True
        return False

    def _behind(self, whole: Mention, noun: Sequence[str]) -> list[str]:
        """Return the word behind a number's noun: the second of "128 bank sampah"."""
        last = self.document.tokens_of(whole).last + len(noun)
        behind = self.document.words.tokens[last + 1 : last + 2] if noun else []
        plain = behind and not self.document.words.gap(last, last + 1).strip()
        return [token.word for token in behind] if plain else []

    def _is_sample(self, sentence: Sentence, whole: Mention) -> bool:
        """Say whether a whole is of those who were asked or visited."""
        last = self.document.noun_phrase(whole).last
        after = self.document.words.tokens[last + 1 : min(sentence.last, last + 3) + 1]
        return any(token.word in phrases("asked") for token in after)

    def _is_handed_out(self, sentence: Sentence, whole: Mention, part: Draft) -> bool:
        """Say whether a whole is of the questionnaires sent out where the property of its part counts the answers."""
        entry = self.codebook.find(part.subject, part.property)
        return entry is not None and is_sample_entry(entry) and is_handed_out(self.document, sentence, whole, entry)

    def _put_again(self, draft: Draft) -> Draft:
        """Replace a draft by one that differs in scope only."""
        self.drafts.pop(self._key(draft), None)
        return self._put(draft)

    def _said_already(self, sentence: Sentence, mention: Mention) -> Draft | None:
        """Return the last draft of the same number of the same thing said before; a small number only in the paragraph."""
        telling = sum(character.isdigit() for character in mention.value) > 2
        for back in range(sentence.number, max(-1, sentence.number - FARTHEST), -1):
            earlier = self.document.sentences[back]
            if not telling and "\n\n" in self.document.text[earlier.span.end : sentence.span.start]:
                return None
            for draft in reversed(self.in_sentence(back)):
                other = draft.mention
                if other is not None and other.end <= mention.start and other.kind == mention.kind:
                    if other.value.lstrip("~") == mention.value.lstrip("~") and alike(other, mention):
                        return draft
        return None

    def stand_in(self, sentence: Sentence, mention: Mention) -> Draft:
        """Return a new draft for a number that no property claims: of the subject spoken of, named after its noun."""
        subject = self.scopes.subject_of(sentence) or self.codebook.properties[0].subject
        kind = {"count": "count", "percentage": "percentage", "rank": "rank"}.get(mention.kind, "measurement")
        noun = "_".join(words_of(mention.noun)) if mention.kind == "count" and mention.noun else mention.kind
        entry = self.codebook.find(subject, noun)
        draft = Draft(
            self.document.source_id, mention.start, noun_end(self.document, mention), kind, subject,
            f"{noun}_whole" if entry is None and mention.kind not in ("duration", "rank") else f"stated_{noun}",
            mention.value, "" if kind == "count" else mention.unit, stance=stance(self.document, sentence, mention),
            period=self.period(sentence, mention), attributed_to=attributed_to(self.document, sentence),
            cue=mention.noun, mention=mention, sentence=sentence.number,
        )  # fmt: skip
        return self._put(draft)

    def of_places(self, parts: Sequence[Mention], whole: Draft) -> list[Draft]:
        """Return the drafts of parts that are each told of a place of its own, of the property of their whole; or []."""
        entry = self.codebook.find(whole.subject, whole.property)
        if entry is None or "place" not in entry.varies_by:
            return []
        homes = [self.document.sentence_of(part.start) for part in parts]
        places = [place_in_series(self.scopes, s, part) if s else "" for s, part in zip(homes, parts, strict=True)]
        known = [own for own in map(self.of, parts) if own is not None]
        if not all(places) or len({*places, whole.place}) <= len(places):
            return []
        if any((own.subject, own.property, own.population) != (whole.subject, whole.property, "") for own in known):
            return []
        made = []
        for part, place, home in zip(parts, places, homes, strict=True):
            draft = self.of(part) or self.like(part, whole, whole.type, whole.unit)
            made.append(self._put_again(replace(draft, place=place, sentence=home.number if home else draft.sentence)))
        return made

    def part(self, mention: Mention, whole: Draft, population: str) -> Draft:
        """Return the draft of a part: its own property's, else one made after the whole's."""
        own = self.of(mention)
        if (
            own is not None
            and own.subject == whole.subject
            and whole.property == f"{own.property}_whole"
            and whole.mention is not None
            and self.is_plain(own, whole.mention)
            and not is_only_wanted(self.document, self.document.sentences[whole.sentence], whole.mention)
            and not self._is_of_deed(self.document.sentences[whole.sentence], whole.mention, own)
            and not self._is_handed_out(self.document.sentences[whole.sentence], whole.mention, own)
        ):
            whole = replace(whole, property=own.property)  # what was read as the whole is a part of it
        if own is not None and (own.property != whole.property or own.subject != whole.subject):
            return own
        if own is not None:
            del self.drafts[self._key(own)]
            made = replace(
                own, property=f"{whole.property}_part", population=own.population or population, unit=whole.unit
            )
            self._moved[self._key(own)] = self._key(made)
            return self._put(made)
        return self.add(mention, whole, "part", whole.type, whole.unit, population)


def _are_unlike(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether the parts of a whole without a noun of its own are of several nouns: "86: 14 cooks, 46 drummers, 26 dancers" are not cooks."""
    nouns = {part.noun.lower() for part in parts if part.noun}
    plain = whole.noun.lower() in phrases("generic") | {""}
    return plain and whole.kind == "count" and len(nouns) > 1


def _all_in(words: Sequence[str], known: frozenset[str]) -> bool:
    return bool(words) and all(not stems(word).isdisjoint(known) for word in words)


MADE = re.compile(r"^(?=stated_)|_(part|share|change|course|whole|total|before|start|end|duration|ranked)$")


def told_apart(drafts: Iterable[Draft], codebook: Codebook, groups: frozenset[str]) -> list[Draft]:
    """Return drafts of which those made for a relation only are never compared across sentences, unless they say of whom.

    A part is comparable if its group is one that others may name too, a change if its period is stated.
    """
    out = []
    taken: dict[str, int] = {}
    for draft in drafts:
        made = MADE.search(draft.property)
        if made is None or codebook.find(draft.subject, draft.property) is not None:
            out.append(draft)
        elif _is_comparable(draft, made[1] or "", groups):
            out.append(draft)
        else:
            # Two parts that one sentence names alike are still two parts.
            name = f"{draft.property}_{draft.source_id}_{draft.sentence + 1}"
            taken[name] = taken.get(name, 0) + 1
            out.append(replace(draft, property=name if taken[name] == 1 else f"{name}_{taken[name]}"))
    return out


def _is_comparable(draft: Draft, made: str, groups: frozenset[str]) -> bool:
    """Say whether a number made for a relation says of whom or of when it is."""
    if "_whole" in draft.property or draft.property.startswith("stated_"):
        return False
    return (made in ("part", "share") and draft.population in groups) or (made == "change" and bool(draft.period))
