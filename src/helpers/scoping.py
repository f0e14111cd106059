"""The scope and stance of a proposed claim: subject, place, period and population; asserted, reported or denied."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import permutations

from helpers.bodies import own_hits, proper_hits
from helpers.bodynames import body_hits
from helpers.codebook import Codebook, Property
from helpers.cues import EntryCues, Hit, SubjectCues, all_names, named_hits, phrases, subject_cues, subsets, within
from helpers.date_words import date_words
from helpers.dating import period
from helpers.document import Document, Sentence
from helpers.mention import Mention
from helpers.moments import diary_day, founding_date, others_dates, until
from helpers.reporting import is_of_report, report_period
from helpers.stems import stems, synonyms, words_of


@lru_cache(maxsize=1)
def _unknown_place() -> re.Pattern[str]:
    """Return what a place looks like that the codebook does not name: "di Kota Lama", "in Selm"."""
    lead = "|".join(sorted({*phrases("place_before"), *(word.title() for word in phrases("place_before"))}))
    title = "|".join(sorted(phrases("place_titles")))
    return re.compile(rf"\b(?:{lead})\s+((?:(?:{title})\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){{0,2}})")


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
        self.authors = set(words_of(byline.lower()))
        words = document.words
        # Words that a text also writes small are common words, not parts of names.
        self.small = {t.word for t in words.tokens if document.text[t.start].islower()}
        self.subjects: dict[str, SubjectCues] = {}
        self.subject_hits: dict[str, list[Hit]] = {}
        self.common_hits: dict[str, list[Hit]] = {}
        for subject in dict.fromkeys(entry.subject for entry in codebook.properties):
            cues = subject_cues(subject, known, frozenset(self.small))
            self.subjects[subject] = cues
            hits = [hit for hit, _ in named_hits(words, list(cues.names))]
            if cues.proper and len(cues.names) >= 1:
                hits += proper_hits(document, cues)
            self.subject_hits[subject] = own_hits(document, cues, sorted(set(hits)))
            self.common_hits[subject] = words.find_any(cues.common)
        self.subject_hits = body_hits(document, self.subject_hits)
        self.places = named_hits(words, all_names(codebook, "place"))
        self.inner_places = frozenset(p for p in codebook.places if p not in codebook.places.values())
        self._around_all = _around(codebook)
        self._homes_of: dict[str, frozenset[str]] = {}
        self.all_places = frozenset(all_names(codebook, "place"))
        self.place_words = {part for _, name in self.places for part in name.lower().split()}
        self.populations = named_hits(words, all_names(codebook, "population"), common=True)
        self.all_populations = frozenset(all_names(codebook, "population"))
        self.population_by_subset = {
            name: population
            for population in all_names(codebook, "population")
            for word in synonyms(population.lower())
            for name in [subsets().get(word, "")]
            if name
        }

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
        telling = [w for w in words_of(subject) if w not in phrases("empty")]
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
        begin = paragraph.start if paragraph else sentence.span.start
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
        low = bisect_left(self.document.words.starts, paragraph.start if paragraph else sentence.span.start)
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
        """Return the place that a mention is about: named in its clause, its sentence, or the heading above."""
        document = self.document
        taken = self.subject_hits[entry.subject]
        own = within(taken, sentence.first, sentence.last)
        hits = [
            (hit, name)
            for hit, name in _between(self.places, sentence.first, sentence.last)
            if not any(t.first <= hit.first <= t.last for t in own)
        ]
        token = document.tokens_of(mention).first
        clause = sentence.clause_of(token)
        near = [(hit, name) for hit, name in hits if sentence.clause_of(hit.first) == clause]
        if self._is_whole(sentence, token):
            near = [
                (hit, name) for hit, name in near if hit.first > token
            ]  # "Kelby, with 46 per cent of the 900 arrivals"
            if not any(self._is_led(sentence, hit.first) for hit, _ in near):
                return ""
        led = [
            (hit, name)
            for hit, name in near
            if hit.first < token or (self._is_led(sentence, hit.first) and not self._is_aside(mention, hit.first))
        ]
        if near and not led and all(self._is_aside(mention, hit.first) for hit, _ in near):
            return ""
        near = led or near
        if not near and not any(sentence.clause_of(hit.first) == clause for hit in own):
            # Not where the clause names its subject anew: "In Orra little changed: the Guild has 40 members."
            near = [(hit, name) for hit, name in hits if hit.first < token]
        if near:
            others = [
                document.tokens_of(m).first for m in sentence.quantities if m.kind == mention.kind and m is not mention
            ]
            owned = [
                (hit, name)
                for hit, name in near
                if not any(min(hit.first, token) < other < max(hit.first, token) for other in others)
            ] or [(hit, name) for hit, name in near if hit.first < token]
            if not owned:
                return ""  # "of the 600, 200 were in X": the place of the other number
            found_place = self._narrowest(owned, token)
            if self._is_one_of_list([one for one in hits if sentence.clause_of(one[0].first) == clause], token):
                return ""
            return "" if self._is_home(found_place, sentence, entry.subject) else found_place
        numbers = [document.tokens_of(m).first for m in sentence.quantities if m is not mention]
        wide = [
            hit
            for hit in document.words.literal(phrases("elsewhere"), sentence.first, sentence.last)
            if sentence.clause_of(hit.first) == clause and not any(token < n < hit.first for n in numbers)
        ]
        if wide:
            return " ".join(t.word for t in document.words.tokens[wide[0].first : wide[0].last + 1])
        whole = self._whole_place(sentence, token, entry) or self._setting(sentence, token, entry)
        if whole:
            return whole
        text = document.text
        begin = document.words.tokens[max(sentence.first, token - 14)].start
        stop = document.words.tokens[min(sentence.last, token + 10)].end
        known = {word for cues in self.subjects.values() for name in cues.names for word in name.lower().split()}
        for found in _unknown_place().finditer(text, begin, stop):
            name = found[1].removeprefix("the ")
            parts = name.lower().split()
            if any(part in known or part in MONTHS for part in parts) or text[found.end() : found.end() + 2] == " (":
                continue
            if "place" in entry.varies_by and not _is_common_head(parts[-1]):
                return name
        for section in document.segments.headings_at(sentence.span.start):
            starts = document.words.starts
            first, last = bisect_left(starts, section.title_start), bisect_left(starts, section.title_end)
            named = [
                (hit, name)
                for hit, name in _between(self.places, first, last - 1)
                if not any(t.first <= hit.first <= t.last for t in within(taken, first, last - 1))
            ]
            # A letterhead or the title of the whole text is no place of its numbers.
            if named and section.title_start > document.sentences[0].span.start:
                return self._narrowest(named, last)
        return ""

    def _is_one_of_list(self, hits: list[tuple[Hit, str]], token: int) -> bool:
        """Say whether a number's place is the first of a list: "1,864 members in Orra (612), Selm (497) and Kelby"."""
        words = self.document.words
        if len({name for _, name in hits}) < 2:
            return False
        first, *rest = sorted(hits)
        if first[0].first < token:
            return False
        if any(self.codebook.within("place", a[1], b[1]) for a, b in permutations((first, rest[0]), 2)):
            return False
        between = words.tokens[first[0].last + 1 : rest[0][0].first]
        light = phrases("list_words") | phrases("place_before")
        titles = {word.lower() for word in phrases("place_titles")}
        return all(t.word in light or t.word in titles or t.word[0].isdigit() for t in between)

    def _setting(self, sentence: Sentence, token: int, entry: Property) -> str:
        """Return the common noun that a clause opens with as its setting: "In the south block there were", "Di blok itu ada"."""
        if "place" not in entry.varies_by:
            return ""
        words = self.document.words
        clause = sentence.clause_of(token)
        first = next(i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause)
        if words.tokens[first].word not in phrases("setting_leads"):
            return ""
        dated = {
            i
            for d in sentence.dates
            for i in range(self.document.tokens_of(d).first, self.document.tokens_of(d).last + 1)
        }
        noun: list[int] = []
        for index in range(first + 1, min(token, first + 6)):
            if noun and words.gap(index - 1, index).strip() or words.tokens[index].word in phrases("setting_ends"):
                break
            if index in dated or not self.document.text[words.tokens[index].start].islower():
                return ""
            noun.append(index)
        else:
            return ""
        said = [words.tokens[i].word for i in noun if words.tokens[i].word not in phrases("determiners")]
        own = {s for word in self.subjects[entry.subject].common for s in stems(word)}
        blocked = (
            phrases("no_settings")
            | phrases("months_words")
            | phrases("record")
            | phrases("asked")
            | phrases("interviews")
        )
        if not said or len(said) > 4 or any(word in blocked or not stems(word).isdisjoint(own) for word in said):
            return ""
        return " ".join(said)

    def _is_led(self, sentence: Sentence, index: int) -> bool:
        """Say whether a place's name stands after a word that leads to places: "in Selm", "of Orra", "di Kota Lama"."""
        tokens = self.document.words.tokens
        before = index - 1
        while before > sentence.first and tokens[before].word in phrases("place_titles") | {"kota", "desa"}:
            before -= 1
        return before >= sentence.first and tokens[before].word in phrases("place_before") | phrases("place_leads")

    def _is_aside(self, mention: Mention, index: int) -> bool:
        """Say whether a place stands in what is said of another noun: "400 pupils at X, a school that serves Orra"."""
        words = self.document.words
        last = self.document.noun_phrase(mention).last
        return any(words.tokens[i].word in phrases("relative_pronouns") for i in range(last + 2, index))

    def _is_whole(self, sentence: Sentence, token: int) -> bool:
        """Say whether a number is the whole of which a share was just said: "46 per cent of the 900 arrivals"."""
        tokens = self.document.words.tokens
        lead = token - 1
        while lead > sentence.first and tokens[lead].word in phrases("determiners") | phrases("whole_words"):
            lead -= 1
        if lead <= sentence.first or tokens[lead].word not in phrases("part_of"):
            return False
        end = tokens[lead - 1].end
        return any(m.kind in ("percentage", "fraction") and m.start < end <= m.end + 1 for m in sentence.quantities)

    def _whole_place(self, sentence: Sentence, token: int, entry: Property) -> str:
        """Return a wider place that a clause speaks of as a whole: "di seluruh provinsi", "across the province", else ""."""
        words = self.document.words
        own = set(self.subjects[entry.subject].common)
        for index in range(sentence.first, sentence.last):
            if words.tokens[index].word not in phrases("wholly"):
                continue
            near = index + 1 if words.tokens[index + 1].word not in phrases("determiners") else index + 2
            if near > sentence.last or words.tokens[near].word not in phrases("wholes") - own:
                continue
            between = [self.document.tokens_of(m).first for m in sentence.quantities if m.kind == "count"]
            if any(min(index, token) < other < max(index, token) for other in between):
                continue
            if sentence.clause_of(index) == sentence.clause_of(token):
                return " ".join(t.word for t in words.tokens[index : near + 1])
        return ""

    def _is_home(self, place: str, sentence: Sentence, subject: str) -> bool:
        """Say whether a place only says where a subject is at home: it is named after it, or it stands right after its name.

        A subject without a name of its own is at home in the place around all others.
        """
        if place == subject:
            return True
        cues = self.subjects[subject]
        if not cues.proper:
            return place == self._around_all
        spoken = bool(within(self.subject_hits[subject], sentence.first, sentence.last)) or bool(
            within(self.common_hits[subject], sentence.first, sentence.last)
        )
        words = {word for word in place.lower().split() if word not in cues.common}
        shared = bool(words & set(cues.proper)) and place not in self.inner_places
        return spoken and (shared or place in self._homes(subject))

    def _homes(self, subject: str) -> frozenset[str]:
        """Return the places that stand right after a subject's name: "Choir X in Village Y, District Z"."""
        if subject not in self._homes_of:
            found = set()
            for hit in self.subject_hits[subject]:
                for place_hit, name in _between(self.places, hit.last + 1, hit.last + 4):
                    between = {t.word for t in self.document.words.tokens[hit.last + 1 : place_hit.first]}
                    if between <= phrases("place_before") | phrases("light"):
                        found.add(name)
            self._homes_of[subject] = frozenset(found)
        return self._homes_of[subject]

    def _narrowest(self, hits: list[tuple[Hit, str]], token: int) -> str:
        """Return the nearest place, or the one within it that stands beside it ("Senen, Kabupaten Kotaraja")."""
        nearest = min(hits, key=lambda found: (abs(found[0].first - token), found[0]))[1]
        inner = [name for _, name in hits if self.codebook.within("place", name, nearest)]
        return inner[0] if inner else nearest

    def population(self, sentence: Sentence, mention: Mention, cues: EntryCues, cue: Hit | None = None) -> str:
        """Return the group that a mention is about, named in its phrase or close by; "" where it is the whole."""
        document = self.document
        phrase = document.noun_phrase(mention)
        reach = range(phrase.first, min(phrase.last + 1, sentence.last + 1))
        if mention.kind in ("percentage", "fraction"):
            clause = sentence.clause_of(phrase.first)
            reach = range(max(sentence.first, phrase.first - 8), min(sentence.last, phrase.last + 8) + 1)
            reach_list = [i for i in reach if sentence.clause_of(i) == clause]
        else:
            covered = document.tokens_of(mention)
            reach_list = [i for i in reach if i > covered.last or mention.hedge == "none"]
            if cue is not None and cue.last < covered.first:
                # "Anggota perempuan berjumlah 96 orang", "female members numbered 96"
                beside = cue.last + 1 if document.language == "id" else cue.first - 1
                if sentence.first <= beside < covered.first and sentence.clause_of(beside) == sentence.clause_of(
                    phrase.first
                ):
                    reach_list = [beside, *reach_list]
                    for hit, name in _between(self.populations, beside, cue.last):
                        if hit.first <= beside <= hit.last and not self._own_word(name, cues):
                            return name
        for hit, name in _between(self.populations, reach.start, reach.stop):
            if hit.first in reach_list and not self._own_word(name, cues):
                return name
        for index in reach_list:
            word = document.words.tokens[index].word
            subset = subsets().get(word, "")
            if not document.text[document.words.tokens[index].start].islower():
                continue  # part of a name
            if subset and subset not in cues.subsets and word not in cues.vocabulary:
                return self.population_by_subset.get(subset, subset)
        return ""

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
        found = period(self.document, self.year, sentence, mention, claimed | others)
        if not found and self.report_period and is_of_report(self.document, sentence, mention):
            found = self.report_period
        return until(self.document, sentence, mention, found) if cues.entry.quantity == "cumulative" else found


def _around(codebook: Codebook) -> str:
    """Return the smallest place that holds all of the innermost ones, or ""."""
    inner = [place for place in codebook.places if place not in codebook.places.values()]
    chains = [list(codebook.ancestors("place", place)) for place in inner]
    return next((p for p in chains[0] if all(p in chain for chain in chains)), "") if chains else ""


def _between(hits: list[tuple[Hit, str]], first: int, last: int) -> list[tuple[Hit, str]]:
    """Return the named hits of an ordered list that begin between two tokens (both included)."""
    return hits[bisect_left(hits, (Hit(first, -1), "")) : bisect_left(hits, (Hit(last + 1, -1), ""))]


MONTHS = frozenset(date_words("auto").months)


def _is_common_head(word: str) -> bool:
    return word in phrases("record")
