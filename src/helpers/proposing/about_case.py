"""A match in its sentence, with what the sentence says of the match's subject and of others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from helpers.corpora.codebook import Property
from helpers.proposing.antecedents import is_only_measured_from
from helpers.proposing.colon_labels import is_plain_label
from helpers.proposing.headnouns import is_of_subject
from helpers.proposing.objects import may_be_person
from helpers.proposing.possessors import is_only_compared
from helpers.scope.parties import has_parties
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.inline_labels import inline_label, list_start
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.split_verbs import holds_object
from helpers.texts.endings import begins
from helpers.texts.stems import words_of
from helpers.texts.verb_forms import looks_active

SO_MANY = 7  # words from a verb to how many there are: "beranggotakan lima orang dan pengawas tiga orang"


@dataclass(frozen=True)
class Case:
    """Whether a match is about its subject: the match, its sentence, all entries of the codebook, and what follows from them."""

    scopes: Scopes
    sentence: Sentence
    match: Match
    entries: Sequence[Property]

    @property
    def document(self) -> Document:
        """The text."""
        return self.scopes.document

    @property
    def entry(self) -> Property:
        """The entry that the match would be a claim of."""
        return self.match.cues.entry

    @property
    def subject(self) -> str:
        """The subject of that entry."""
        return self.entry.subject

    @property
    def strict(self) -> bool:
        """Whether a claim is of a date: what happened is said of one body, a number may be told beside another."""
        return self.entry.type == "date"

    @cached_property
    def token(self) -> int:
        """Where the value begins, in words."""
        return self.document.tokens_of(self.match.mention).first

    @cached_property
    def family(self) -> list[Property]:
        """The entries of the same property, whoever their subject is."""
        return [one for one in self.entries if (one.property, one.type) == (self.entry.property, self.entry.type)]

    @cached_property
    def others(self) -> frozenset[str]:
        """The other subjects of the codebook."""
        return frozenset(entry.subject for entry in self.entries) - {self.subject}

    @cached_property
    def named(self) -> list[str]:
        """The subjects of the property that the sentence names, the nearest to the value first.

        Of "ORA" and "ORA in Selmark", both named by one word, the second is meant where the place is told.
        """
        far = {one.subject: self.scopes.subject_distance(self.sentence, one.subject, self.token) for one in self.family}
        found = [(distance, -len(subject), subject) for subject, distance in far.items() if distance is not None]
        return [subject for _, _, subject in sorted(found)]

    @cached_property
    def spoken_of(self) -> list[str]:
        """The same without whom a date is only measured from ("eight years after the band"), or a number only held against."""
        if self.strict:
            return [one for one in self.named if not is_only_measured_from(self.scopes, self.sentence, one)]
        if not self.named or not is_only_compared(self.scopes, self.sentence, self.subject, self.token):
            return self.named
        return [subject for subject in self.named if subject != self.subject]

    @cached_property
    def of_subject(self) -> bool:
        """Whether a verb of a date is said of the subject, whoever else is named."""
        if not self.strict:
            return False
        if is_of_subject(self.scopes, self.sentence, self.match.cue, self.match.cues):
            return True
        if self._says_what_was_done and self.named == [self.subject] and not has_parties(self.subject):
            return True  # of two parties, with whom a thing was signed counts
        return holds_object(self.document.words, self.match.cue, self.scopes.subject_hits[self.subject])

    @property
    def _says_what_was_done(self) -> bool:
        """Whether the cue is a verb with what it is done to, whoever does it: "opened the building", "cut the ribbon"."""
        tokens, cue = self.document.words.tokens, self.match.cue
        words = [token.word for token in tokens[cue.first : cue.last + 1]]
        if self.document.language == "en":
            return not phrases("articles").isdisjoint(words[1:-1]) and phrases("prepositions").isdisjoint(words)
        return len(words) > 1 and looks_active(words[0], "id") and words[-1] not in phrases("prepositions")

    @cached_property
    def person(self) -> bool:
        """Whether the subject may be a person."""
        return may_be_person(self.scopes, self.subject, self.entries)

    @cached_property
    def labelled(self) -> bool:
        """Whether the value stands behind a label of the property."""
        return is_plain_label(self.scopes, self.match)

    @cached_property
    def listed_from(self) -> int:
        """Where a list begins that names the property right before the value: "panti asuhan 421 buah, masjid 12 buah"; -1 if none does."""
        label = inline_label(self.document, self.sentence, self.match.mention)
        cue = self.match.cue
        if label is None or not label.first == cue.first <= cue.last <= label.last:
            return -1
        own = set(self.scopes.subjects[self.subject].common) | self.match.cues.vocabulary
        own |= {word for name in self.scopes.subjects[self.subject].names for word in words_of(name)}
        rest = [self.document.words.tokens[i].word for i in range(cue.last + 1, label.last + 1)]
        return list_start(self.document, self.sentence, self.match.mention) if own.issuperset(rest) else -1

    @property
    def says_how_much(self) -> bool:
        """Whether the cue is a verb whose subject is what is measured: "lasts", "cost", "berlangsung"."""
        return self.document.words.tokens[self.match.cue.first].word in phrases("state_verbs")

    @property
    def has_so_many(self) -> bool:
        """Whether the cue is an Indonesian verb of who has so many: "beranggotakan 5 orang", "beranggota", "berpenduduk"."""
        cue = self.match.cue
        if self.document.language != "id" or self.entry.type != "count" or cue.first != cue.last:
            return False
        return begins(self.document.words.tokens[cue.first].word, "stative") and 0 < self.token - cue.last <= SO_MANY

    @property
    def says_we(self) -> bool:
        """Whether the subject's own report says "we" or "our": of itself, whatever else its paragraph names."""
        text, said = self.document.text, self.document.words.tokens[self.sentence.first : self.sentence.last + 1]
        return self.scopes.is_by(self.subject) and any(
            token.word in phrases("first_person") and not text[token.start : token.end].isupper() for token in said
        )

    @property
    def names_its_own(self) -> bool:
        """Whether the cue has a name of the subject that no other subject of the property has: "Selm was opened"."""
        others = {
            word.lower() for entry in self.family for word in entry.subject.split() if entry.subject != self.subject
        }
        own = {word.lower() for word in self.subject.split() if word[:1].isupper()} - others
        cue = self.match.cue
        return any(self.document.words.tokens[i].word in own for i in range(cue.first, cue.last + 1))
