"""The scope and stance of a proposed claim: subject, place, period and population; asserted, reported or denied."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import replace
from itertools import takewhile

from helpers.corpora.codebook import Codebook, Property
from helpers.readers.mention import Mention
from helpers.scope.bare_places import bare_hits
from helpers.scope.bodies import Name, goes_on, own_hits, proper_hits, spelt_hits
from helpers.scope.bodykinds import with_kinds
from helpers.scope.bodynames import body_hits
from helpers.scope.commonheads import common_heads, head_hits
from helpers.scope.compound_subjects import compound_sides, together
from helpers.scope.datelines import counted_from, dateline
from helpers.scope.dating import begun_then, echoed_period, period
from helpers.scope.joined_groups import with_next
from helpers.scope.label_names import label_hits
from helpers.scope.moments import diary_day, founding_date, others_dates, until
from helpers.scope.names_within import without_inner_names
from helpers.scope.next_clauses import until_next_item
from helpers.scope.our_names import our_hits
from helpers.scope.person_names import is_person, person_hits
from helpers.scope.placing import place_of
from helpers.scope.reporting import is_of_report, on_its_day, report_period
from helpers.scope.rest_words import is_in_number, is_only, tells_share
from helpers.scope.running_days import running_day
from helpers.scope.status_dates import status_period
from helpers.scope.translated_names import translated_hits
from helpers.scope.whereabouts import in_tokens, told_names, told_places
from helpers.scope.whole_years import all_through
from helpers.sentences.bilingual_names import bilingual_hits
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import asked_from
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.place_kinds import without_kind
from helpers.sentences.subject_names import SubjectCues, all_names, named_hits, own_heads, subject_cues
from helpers.sentences.words import Hit, within
from helpers.texts.stems import stems, synonyms, words_of


class Scopes:
    """Finds subjects, places and populations in one document; each kind of name is looked up once."""

    def __init__(
        self,
        document: Document,
        codebook: Codebook,
        known: tuple[tuple[str, str], ...] = (),
        year: str = "",
        byline: str = "",
    ) -> None:
        self.document, self.codebook, self.year = document, codebook, year.strip()
        self.report_period = report_period(document)
        self.dateline = dateline(document)
        self.authors = set(words_of(byline.lower()))
        self.names_kept: dict[tuple[int, int], list[Name]] = {}  # of names_in, which many ask for the same stretch
        words = document.words
        # Words that a text also writes small are common words, not parts of names.
        self.small = {t.word for t in words.tokens if document.text[t.start].islower()}
        pointed = _pointed_at(document)
        self.small |= pointed
        self.subjects: dict[str, SubjectCues] = {}
        self.subject_hits: dict[str, list[Hit]] = {}
        self.common_hits: dict[str, list[Hit]] = {}
        heads = own_heads(codebook)
        for subject in dict.fromkeys(entry.subject for entry in codebook.properties):
            cues = subject_cues(subject, known, frozenset(self.small), heads.get(subject, ""), pointed)
            cues = with_kinds(cues, codebook)
            others = codebook.subjects.get(subject, ())
            self.subjects[subject] = cues = replace(cues, names=(*cues.names, *others))
            hits = [hit for hit, _ in named_hits(words, list(cues.names))]
            hits += [hit for hit, _ in named_hits(words, others, common=True)]
            taken = {hit.first for hit in hits}
            hits += [h for h in bilingual_hits(words, subject) if taken.isdisjoint(range(h.first, h.last + 1))]
            if cues.proper and len(cues.names) >= 1:
                hits += proper_hits(document, cues)
            hits += spelt_hits(document, cues) + label_hits(document, subject, codebook)
            hits += our_hits(document, subject, sorted({*codebook.places, *codebook.places.values()}))
            hits += person_hits(document, subject) if is_person(codebook, subject) else []
            hits += translated_hits(document, cues) if not hits else []
            self.subject_hits[subject] = own_hits(document, cues, sorted(set(hits)), _kinds_told(codebook, subject))
            self.common_hits[subject] = words.find_any(cues.common)
        self.subject_hits = body_hits(document, self.subject_hits)
        self.places = named_hits(words, all_names(codebook, "place"))
        self.places = sorted([*self.places, *bare_hits(document, codebook, self.places)])
        self.places = without_inner_names(codebook, self.places)
        self.sentence_starts = frozenset(sentence.first for sentence in document.sentences)
        self.common_heads = common_heads(codebook)
        for subject, head in self.common_heads.items():
            self.subject_hits[subject] = sorted({*self.subject_hits[subject], *head_hits(self, head)})
        self.inner_places = frozenset(p for p in codebook.places if p not in codebook.places.values())
        self.around_all = _around(codebook)
        self.homes: dict[str, frozenset[str]] = {}
        self.all_places = frozenset(all_names(codebook, "place"))
        bare = {name.lower() for name in self.all_places}
        self.all_places |= {s for s in self.subjects if not bare.isdisjoint(without_kind(s))}  # Selm County, of Selm
        self.told_places: list[tuple[Hit, str]] = []
        self.tell(told_names(document))
        self.told_subjects = frozenset(name for _, name in self.told_places if name in self.subjects)
        self.home = ""  # the place that a corpus is about, where no codebook says so
        self.protagonist = ""  # the one subject that a corpus is about
        self.place_words = {part for _, name in self.places for part in name.lower().split()}
        self.topics = frozenset(
            word
            for entry in codebook.properties
            for said in (*entry.label.values(), *(cue for cues in entry.cues.values() for cue in cues))
            for word in words_of(said)
        )
        for subject, hits in self.subject_hits.items():
            if len(self.subjects[subject].proper) > 1 and subject not in self.all_places:
                # "Putih Segara Jaya" is not Putih Segara
                self.subject_hits[subject] = [hit for hit in hits if not goes_on(self, hit, subject)]
        self.sides = compound_sides(self, known)
        self.subject_hits |= {
            subject: together(self, sides) for subject, sides in self.sides.items() if not self.subject_hits[subject]
        }
        self.populations = named_hits(words, all_names(codebook, "population"), common=True)
        self.codebook_populations = codebook.populations
        self.all_populations = frozenset(all_names(codebook, "population"))
        self.population_by_subset = {
            name: population
            for population in all_names(codebook, "population")
            for word in synonyms(population.lower())
            for name in [subsets().get(word, "")]
            if name
        }

    def tell(self, names: Mapping[tuple[str, ...], str]) -> None:
        """Take note of places (words -> name) that the codebook does not list (whereabouts.py)."""
        self.names_kept.clear()
        taken = {index for hit, _ in self.places for index in range(hit.first, hit.last + 1)}
        self.told_places = [
            (hit, name) for hit, name in told_places(self.document, names) if taken.isdisjoint((hit.first, hit.last))
        ]

    def in_document(self, subject: str) -> bool:
        """Say whether a text is about a subject at all: names it, or has one of its proper words, or all common ones.

        A codebook with one subject needs no name in the text.
        """
        return len(self.subjects) == 1 or self.named(subject) or self.is_by(subject)

    def is_by(self, subject: str) -> bool:
        """Say whether those who wrote the text bear the proper words of a subject: a body, or a survey named after them."""
        proper = self.subjects[subject].proper
        return bool(proper) and self.authors.issuperset(proper)

    def named(self, subject: str) -> bool:
        """Say whether a text names a subject, has one of its proper words, or has all of its common ones."""
        if self.subject_hits[subject]:
            return True
        cues, words = self.subjects[subject], self.document.words
        if cues.proper:
            return any(words.find(word) for word in cues.proper)
        said = words_of(subject)
        head = list(takewhile(lambda word: word not in phrases("prepositions"), said))
        if 1 < len(head) < len(said) and words.find(" ".join(head)):
            return True  # "storm surge" of "storm surge over the old wall"
        telling = [w for w in said if w not in phrases("empty")]
        return 2 * sum(bool(words.find_any(synonyms(word))) for word in telling) >= len(telling)

    # --- subject ---------------------------------------------------------------------------------------------------

    def subject_distance(self, sentence: Sentence, subject: str, token: int) -> int | None:
        """Return how many tokens the nearest name of a subject is from a token of its sentence, or None."""
        hits = within(self.subject_hits[subject], sentence.first, sentence.last)
        return min((abs(h.first - token) for h in hits), default=None)

    def speaks_of(self, sentence: Sentence, subject: str) -> bool:
        """Say whether a sentence names a subject, by name or by its common word."""
        if self.subject_distance(sentence, subject, sentence.first) is not None:
            return True
        common = within(self.common_hits[subject], sentence.first, sentence.last)
        return bool(common) and not self.subjects[subject].proper

    def subject_near(self, sentence: Sentence, subject: str) -> bool:
        """Say whether the paragraph so far, or a heading above, names a subject."""
        paragraph = self.document.segments.paragraph_at(sentence.span.start)
        begin = asked_from(self.document, paragraph.start if paragraph else sentence.span.start)
        starts = self.document.words.starts
        low, high = bisect_left(starts, begin), sentence.last
        pool = self.subject_hits[subject] or (self.common_hits[subject] if not self.subjects[subject].proper else [])
        if within(pool, low, high):
            return True
        for section in self.document.segments.headings_at(sentence.span.start):
            first, last = bisect_left(starts, section.title_start), bisect_left(starts, section.title_end)
            if within(pool, first, last - 1):
                return True
        return False

    def nearest_subject(self, sentence: Sentence, token: int, among: frozenset[str]) -> str:
        """Return which of several subjects was named last before a token, in the paragraph or the headings above."""
        paragraph = self.document.segments.paragraph_at(sentence.span.start)
        begin = asked_from(self.document, paragraph.start if paragraph else sentence.span.start)
        low = bisect_left(self.document.words.starts, begin)
        named = [(h.first, s) for s in sorted(among) for h in within(self.subject_hits[s], low, token)]
        if named:
            return max(named)[1]
        starts = self.document.words.starts
        for section in self.document.segments.headings_at(sentence.span.start):
            first, last = bisect_left(starts, section.title_start), bisect_left(starts, section.title_end)
            titled = [s for s in sorted(among) if within(self.subject_hits[s], first, last - 1)]
            if len(titled) == 1:
                return titled[0]
        return ""

    def subject_of(self, sentence: Sentence) -> str:
        """Return the subject that a sentence speaks of: named in it, in its paragraph or heading, else most often."""
        among = frozenset(self.subjects)
        near = self.nearest_subject(sentence, sentence.last, among)
        if near:
            return near
        counted = sorted((-len(hits), number, s) for number, (s, hits) in enumerate(self.subject_hits.items()))
        return counted[0][2] if counted and counted[0][0] else ""

    # --- place, population -----------------------------------------------------------------------------------------

    def place(self, sentence: Sentence, mention: Mention, entry: Property) -> str:
        """Return the place that a mention is about (placing.py)."""
        return place_of(self, sentence, mention, entry)

    def population(self, sentence: Sentence, mention: Mention, cues: EntryCues, cue: Hit | None = None) -> str:
        """Return the group that a mention is about, named in its phrase or close by; "" where it is the whole."""
        document = self.document
        phrase = document.noun_phrase(mention)
        reach = range(phrase.first, min(phrase.last + 1, sentence.last + 1))
        if mention.kind in ("percentage", "fraction"):
            clause = sentence.clause_of(phrase.first)
            end = until_next_item(document, sentence, mention, min(sentence.last, phrase.last + 8))
            reach = range(max(sentence.first, phrase.first - 8), end + 1)
            reach_list = [i for i in reach if sentence.clause_of(i) == clause]
        else:
            covered = document.tokens_of(mention)
            reach_list = [i for i in reach if i > covered.last or mention.hedge == "none"]
            taken = cue is not None and any(
                m.end <= mention.start and document.noun_phrase(m).last >= cue.first >= document.tokens_of(m).first
                for m in sentence.quantities
            )  # "21 korban laki-laki, dan 53 anak-anak": the group of the other number
            if cue is not None and cue.last < covered.first and not taken:
                # "Anggota perempuan berjumlah 96 orang", "female members numbered 96"
                beside = cue.last + 1 if document.language == "id" else cue.first - 1
                if sentence.first <= beside < covered.first and sentence.clause_of(beside) == sentence.clause_of(
                    phrase.first
                ):
                    reach_list = [beside, *reach_list]
                    for hit, name in in_tokens(self.populations, beside, cue.last):
                        if hit.first <= beside <= hit.last and not self._own_word(name, cues):
                            return name
        for hit, name in in_tokens(self.populations, reach.start, reach.stop):
            if hit.first in reach_list and not self._own_word(name, cues):
                return with_next(document, self.codebook_populations, hit, name)
        for index in reach_list:
            word = document.words.tokens[index].word
            subset = subsets().get(word, "")
            if not document.text[document.words.tokens[index].start].islower() and not self._opens(sentence, index):
                continue  # part of a name
            if not subset or is_in_number(document, sentence, mention, index):
                continue  # "more than 60 per cent"
            if is_only(document, sentence, mention, index):
                continue
            if tells_share(document, sentence, mention, index, subset):
                continue
            if subset not in cues.subsets and word not in cues.vocabulary:
                return self.population_by_subset.get(subset, subset)
        return ""

    def _opens(self, sentence: Sentence, index: int) -> bool:
        """Say whether a word is written large only because it opens its sentence: "Youth unemployment"."""
        words, text = self.document.words, self.document.text
        return index == sentence.first < sentence.last and text[words.tokens[index + 1].start].islower()

    def _own_word(self, name: str, cues: EntryCues) -> bool:
        """Say whether a population is what the property counts anyway ("victims" under property victims)."""
        if name.lower() == cues.entry.unit or any(word in phrases("generic") for word in synonyms(name.lower())):
            return True
        outer = {outer.lower() for outer in self.all_populations if outer != name}
        lower = name.lower()
        if any(lower.startswith(f"{one} ") or lower.endswith(f" {one}") for one in outer):
            # "rumah rusak berat" is some of "rumah rusak", unless the property is called just so
            said = (cues.entry.property.replace("_", " "), *cues.entry.label.values())
            own = {stem for text in said for word in words_of(text) for stem in stems(word)}
            return all(not stems(word).isdisjoint(own) for word in words_of(name))
        return any(part in cues.vocabulary for word in synonyms(name.lower()) for part in word.split())

    def strength(self, sentence: Sentence, subject: str) -> int:
        """Return how surely a sentence is about a subject: 2 by name, 1 by its common word, 0 by default."""
        if self.subject_distance(sentence, subject, sentence.first) is not None:
            return 2
        return int(bool(within(self.common_hits[subject], sentence.first, sentence.last)))

    def period(
        self, sentence: Sentence, mention: Mention, claimed: frozenset[int], cues: EntryCues | None = None
    ) -> str:
        """Return the period of a mention (dating.py), leaving out the dates of something else (moments.py)."""
        if cues is None:
            return period(self.document, self.year, sentence, mention, claimed)
        came = founding_date(self.document, sentence, mention)
        if came:
            return came
        if not sentence.dates:
            day = diary_day(self.document, sentence)
            if day:
                return f"../{day}" if cues.entry.quantity == "cumulative" else day
        others = others_dates(self, sentence, mention, cues)
        counted = counted_from(self.document, sentence, mention, self.dateline, self.year)
        if counted:
            return counted
        if self.dateline is not None and cues.entry.quantity == "flow":
            others |= {self.dateline.start}
        found = period(self.document, self.year, sentence, mention, claimed | others)
        if not found:
            found = echoed_period(self.document, self.year, sentence, mention, claimed | others)
        if not found and self.report_period and is_of_report(self.document, sentence, mention, self.report_period):
            found = self.report_period
        found = found or running_day(self.document, cues.entry)
        if not (found or sentence.dates) and "period" in cues.entry.varies_by and cues.entry.quantity != "flow":
            found = status_period(self.document, sentence)
            found = f"../{found}" if found and cues.entry.quantity == "cumulative" else found
        if cues.entry.quantity != "flow":
            found = on_its_day(sentence, found)
        if found.startswith("../"):
            found = begun_then(self.document, sentence, found)
        if cues.entry.quantity == "cumulative":
            if found and found == running_day(self.document, cues.entry):
                return f"../{found}"
            return until(self.document, sentence, mention, found, cues.entry.subject)
        if cues.entry.quantity != "stock":
            return found
        # What there is "until the end of 2016" is what there was then.
        return all_through(self.document, sentence, mention, found.removeprefix("../"))

    def period_told(self, sentence: Sentence, mention: Mention) -> str:
        """Return the period of a mention that is no number, "last year" counted from the day of the text."""
        told = counted_from(self.document, sentence, mention, self.dateline, self.year)
        return told or self.period(sentence, mention, frozenset())


def _pointed_at(document: Document) -> frozenset[str]:
    """Return the words that a text points at as at something named: "bioskop itu", also where they open a sentence."""
    if document.language != "id":
        return frozenset()
    tokens = document.words.tokens
    pairs = zip(tokens, tokens[1:], strict=False)
    starts = {tokens[sentence.first].start for sentence in document.sentences}
    return frozenset(
        word.word
        for word, after in pairs
        if after.word in phrases("pointing") and (document.text[word.start].islower() or word.start in starts)
    )


def _kinds_told(codebook: Codebook, subject: str) -> frozenset[str]:
    """Return the words for a kind of body that the labels of a subject's properties call it: "founding of the foundation"."""
    labels = [label for entry in codebook.properties if entry.subject == subject for label in entry.label.values()]
    return phrases("body_words") & {word for label in labels for word in words_of(label)}


def _around(codebook: Codebook) -> str:
    """Return the smallest place that holds all of the innermost ones, or ""."""
    inner = [place for place in codebook.places if place not in codebook.places.values()]
    chains = [list(codebook.ancestors("place", place)) for place in inner]
    return next((p for p in chains[0] if all(p in chain for chain in chains)), "") if chains else ""
