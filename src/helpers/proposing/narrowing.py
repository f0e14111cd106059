"""What a word beside a property's noun makes of it: "the operating budget" is not the budget, "guru honorer" are some teachers.

The codebook says what a property is about. A word that it does not know, and that is neither a place or name nor one of
those that leave the thing what it is ("total", "registered", "tahunan"), narrows it: the number is of a part or of another thing.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from helpers.readers.language_data import language_data
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.scope.bodies_before import other_named_last
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import stems, synonyms, words_of
from helpers.texts.verb_forms import looks_verbal, noun_forms

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

OWNED = 2  # words from an amount to whose it is: "income of the trust from legacies"
AWAY = 5  # words between a share and its group
BEFORE_VERB = 5  # words between a noun and the verb that says what it cost
NOUN = 16  # words between a property's noun and an amount
GROUP = 5  # words of a group that a sentence opens with
RESTATED = 9  # words between a share and the number that it makes
CAUSE = 3  # words of what people suffered from
LANGUAGES = ("id", "en")


def narrowing(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the word that narrows what a number is of, or ""."""
    document = scopes.document
    before = document.words.tokens[one.cue.first - 1].word if one.cue.first > sentence.first else ""
    if before in phrases("severity") and stems(before).isdisjoint(one.cues.vocabulary):
        return stripped(before, "adverb")  # "seriously injured": of serious injuries
    if before in phrases("would_be") | phrases("the_rest") and stems(before).isdisjoint(one.cues.vocabulary):
        return before  # "calon anggota", "sisa pinjaman"
    places = [_beside(document, one.cue.first, one.cue.last)] if _is_noun(document, one.cue, one.cues) else []
    told = _antecedent(document, sentence, one)
    if told >= 0:
        places.append(_beside(document, told, told))
    told = _noun_before(document, sentence, one)
    if told >= 0:
        places.append(_beside(document, told, told))
    span = noun_span(document, one.mention)
    if span is not None:
        places.append(_beside(document, span.first, span.last))
    covered = document.tokens_of(one.mention)
    for last in (one.cue.last, span.last if span is not None else one.cue.last):
        cause = caused_by(scopes, sentence, last + 1, one.cues)
        if cause:
            return cause
    for index in places:
        if sentence.first <= index <= sentence.last and not covered.first <= index <= covered.last:
            if one.cue.first <= index <= one.cue.last or (span is not None and span.first <= index <= span.last):
                continue
            if index < one.cue.first and document.words.tokens[index - 1].word in phrases("relative_pronouns"):
                continue  # "five languages that enjoy official status": a verb
            if index < one.cue.first and _is_light_verb(document, index):
                continue  # "we provide support to"
            if any(h.first == index for h in document.words.literal(phrases("this_study"), index, index + 1)):
                continue  # "204 responden penelitian ini": all of them
            if index > one.cue.last and _is_pointed_owner(scopes, sentence, index, one):
                continue
            if index > one.cue.last and _is_of_own_subject(scopes, sentence, index, one):
                continue
            if caused_by(scopes, sentence, index, one.cues) is not None:
                continue  # "tewas akibat banjir": of the subject
            if index and document.words.literal(phrases("set_verbs"), index - 1, index):
                continue  # "meninggal dunia" is one verb
            inner = document.language == "en" and span is not None and index == span.first - 1
            if _narrows(scopes, index, one.cues, inner, index == sentence.first):
                return document.words.tokens[index].word
    return ""


def _is_light_verb(document: Document, index: int) -> bool:
    """Say whether a word before an English cue is a verb: one of giving, or right behind a pronoun."""
    tokens = document.words.tokens
    led = index > 0 and tokens[index - 1].word in phrases("pronouns") | phrases("first_person") - phrases("possessives")
    return document.language == "en" and (led or tokens[index].word in phrases("light_verbs"))


def caused_by(scopes: Scopes, sentence: Sentence, index: int, cues: EntryCues) -> str | None:
    """Return what the people of a count suffered from, where a word says "because of": "tewas akibat longsor"; "" is the subject, or a name.

    None where a word says no such thing.
    """
    words = scopes.document.words
    lead = next((h for h in words.literal(phrases("suffered_from"), index, sentence.last) if h.first == index), None)
    if lead is None or lead.last >= sentence.last:
        return None
    subject = cues.entry.subject
    known = scopes.subjects[subject]
    own = {stem for word in (*words_of(subject), *known.common) for stem in stems(word)} | cues.vocabulary
    cause = words.tokens[lead.last + 1 : min(sentence.last, lead.last + CAUSE) + 1]
    pointed = (phrases("pointing") | phrases("pointing_back")) - phrases("articles")
    if scopes.document.text[cause[0].start].isupper() or any(
        t.word in pointed or not stems(t.word).isdisjoint(own) for t in cause
    ):
        return ""
    articled = cause[0].word in phrases("articles")
    return " ".join(words.tokens[i].word for i in range(lead.first, min(sentence.last, lead.last + 1 + articled) + 1))


def _is_pointed_owner(scopes: Scopes, sentence: Sentence, index: int, one: Match) -> bool:
    """Say whether a noun behind a cue is the subject pointed at, which was named last: "kapasitas terpasang pembangkit itu"."""
    words, subject = scopes.document.words, one.cues.entry.subject
    if index >= sentence.last or words.tokens[index + 1].word not in phrases("pointing_back"):
        return False
    if words.gap(index, index + 1).strip() or scopes.document.language != "id":
        return False
    known = subsets().keys() | phrases("people_of") | scopes.place_words
    if words.tokens[index].word in known or within(scopes.subject_hits[subject], sentence.first, sentence.last):
        return False
    return scopes.subject_near(sentence, subject) and not other_named_last(scopes, sentence, subject)


def _is_of_own_subject(scopes: Scopes, sentence: Sentence, index: int, one: Match) -> bool:
    """Say whether a word of owning leads to the subject, by name or pointed at: "122 klinik milik yayasan itu"."""
    words, subject = scopes.document.words, one.cues.entry.subject
    if words.tokens[index].word not in phrases("owned") or index >= sentence.last:
        return False
    if within(scopes.subject_hits[subject], index + 1, min(index + 2, sentence.last)):
        return True
    named = within(scopes.common_hits[subject], index + 1, index + 1)
    return any(
        hit.last < sentence.last and words.tokens[hit.last + 1].word in phrases("pointing_back") for hit in named
    ) and scopes.subject_near(sentence, subject)


def _antecedent(document: Document, sentence: Sentence, one: Match) -> int:
    """Return the property's noun that a verb is said of in a relative clause: "a dyeing course, which lasts three weeks"; or -1."""
    words, who = document.words, one.cue.first - 1
    if who <= sentence.first or words.tokens[who].word not in phrases("relative_pronouns"):
        return -1
    return who - 1 if not stems(words.tokens[who - 1].word).isdisjoint(one.cues.vocabulary) else -1


def _noun_before(document: Document, sentence: Sentence, one: Match) -> int:
    """Return the last noun of a property before an amount that has only its unit for a cue: "kebun rakyat … 430 hektare"; or -1."""
    if not is_unit_only(document, sentence, one):
        return -1
    own, tokens = one.cues.words - unit_stems(document, sentence), document.words.tokens
    first = document.tokens_of(one.mention).first
    near = range(first - 1, max(sentence.first, first - NOUN) - 1, -1)
    found = next((i for i in near if not stems(tokens[i].word).isdisjoint(own)), -1)
    return (
        -1 if found == first - 1 and looks_verbal(tokens[found].word, document.language) else found
    )  # "released 320 ha"


def is_unit_only(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether the cue of an amount is no more than a unit: "hectares"."""
    tokens = document.words.tokens
    cue = {s for i in range(one.cue.first, one.cue.last + 1) for s in stems(tokens[i].word)}
    return one.mention.kind == "measurement" and cue <= unit_stems(document, sentence)


def unit_stems(document: Document, sentence: Sentence) -> frozenset[str]:
    """Return the stems of the words that the amounts of a sentence are written with."""
    said = [words_of(document.text[m.start : m.end]) for m in sentence.quantities if m.kind == "measurement"]
    return frozenset(stem for words in said for word in words for stem in stems(word))


def from_source(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return what an amount is from where that says which part of it: "income from legacies", not "income from all sources"."""
    document = scopes.document
    words, text = document.words, document.text
    owner = next((h for h in scopes.subject_hits[one.cues.entry.subject] if 0 < h.first - one.cue.last <= OWNED), None)
    at = (owner.last if owner is not None and owner.last < sentence.last else one.cue.last) + 2
    if at > sentence.last or words.tokens[at - 1].word not in phrases("sources_of"):
        return ""
    if any(words.gap(i - 1, i).strip() for i in (at - 1, at)):
        return ""
    source = words.tokens[at]
    known = phrases("determiners") | phrases("all_of_them") | phrases("pronouns") | phrases("pointing")
    if not source.word.isalpha() or text[source.start].isupper() or source.word in known | closed_words():
        return ""
    if any(m.start <= source.start < m.end for m in sentence.mentions + sentence.dismissed):
        return ""
    return source.word if stems(source.word).isdisjoint(one.cues.vocabulary) else ""


def named_part(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the noun phrase that an amount is said of, where it can only be a part of the subject: "the mass campaign".

    Its noun may stand for the subject ("the campaign" for a programme) but is no word of its name, and another narrows it.
    """
    words = scopes.document.words
    own = {stem for word in words_of(one.cues.entry.subject) for stem in stems(word)}
    like = {stem for word in scopes.subjects[one.cues.entry.subject].common for stem in stems(word)}
    for at in range(one.cue.first - 1, max(sentence.first, one.cue.first - BEFORE_VERB) - 1, -1):
        if not set(words.gap(at, at + 1)).isdisjoint(",;:()"):
            return ""
        said = stems(words.tokens[at].word)
        if said.isdisjoint(like) or not said.isdisjoint(own):
            continue
        index = _beside(scopes.document, at, at)
        if sentence.first <= index < one.cue.first and _narrows(
            scopes, index, one.cues, False, index == sentence.first
        ):
            first, last = sorted((at, index))
            return f"{words.tokens[first].word} {words.tokens[last].word}"
        return ""
    return ""


def noun_span(document: Document, mention: Mention) -> Hit | None:
    """Return the tokens of the noun that a count counts, or None."""
    if not mention.noun:
        return None
    at = document.text.find(mention.noun, mention.end, mention.end + 60)
    if at < 0:
        return None
    first = bisect_left(document.words.starts, at)
    return Hit(first, max(first, bisect_left(document.words.starts, at + len(mention.noun)) - 1))


def _beside(document: Document, first: int, last: int) -> int:
    """Return the token that may narrow a noun: before it in English, after it in Indonesian; -1 if a mark is between."""
    words = document.words
    if document.language == "id":
        index = last + 1
        return index if index < len(words.tokens) and not words.gap(last, index).strip() else -1
    index = first - 1
    return index if index >= 0 and not words.gap(index, first).strip() else -1


def _is_noun(document: Document, cue: Hit, cues: EntryCues) -> bool:
    """Say whether a cue says what is counted or measured, not what was done."""
    word = document.words.tokens[cue.first if document.language == "id" else cue.last].word
    if document.language == "id":
        verb = looks_verbal(word, "id")
        return not verb or word in load_lexicon("id").nouns
    said = {last for term in cues.terms for phrase in term for last in phrase.split()[-1:] if looks_verbal(last, "en")}
    if any(not stems(word).isdisjoint(stems(verb)) for verb in said):
        return False  # "carries" of "carried"
    return not ends(word, "doing", "past") and word not in phrases("date_verbs")


def _narrows(scopes: Scopes, index: int, cues: EntryCues, inner: bool, opens: bool) -> bool:
    """Say whether a word narrows a noun, rather than belonging to the property, a name, or the sentence around.

    `inner` says that it stands between a number and the noun, where no verb can.
    """
    document = scopes.document
    token = document.words.tokens[index]
    word = token.word
    if not (opens or document.text[token.start].islower()) or not word.replace("-", "").isalpha() or len(word) < 3:
        return False
    if word in closed_words() or ends(word, "possessor"):
        return False
    if any(not stems(part).isdisjoint(cues.vocabulary) for part in (word, *word.split("-"))):
        return False
    known = scopes.subjects[cues.entry.subject]
    own = {w for name in known.names for w in name.lower().split()} | set(known.common) | scopes.place_words
    if any(w in own for w in synonyms(word)) or not stems(word).isdisjoint({s for w in own for s in stems(w)}):
        return False
    if document.language == "id":
        if ends(word, "possessed") or word.startswith(noun_forms("id", "derived_begins")) and len(word) > 5:
            return False
        return not looks_verbal(word, "id") or word in load_lexicon("id").nouns
    if looks_verbal(word, "en") and not inner:
        before = document.words.tokens[index - 1].word if index else ""
        return before in phrases("determiners") | phrases("prepositions")
    return not ends(word, "adverb", "superlative")


def restates_share(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a count only says in numbers what a share said before: "a quarter of the farmers, exactly 870 farmers"."""
    if mention.kind != "count":
        return False
    words = document.words
    own = document.tokens_of(mention).first
    for share in sentence.quantities:
        last = document.tokens_of(share).last
        if share.kind not in ("percentage", "fraction") or not 0 < own - last <= RESTATED:
            continue
        if sentence.clause_of(last) != sentence.clause_of(own):
            continue
        lead = [words.tokens[i].word for i in range(last + 1, own)]
        marks = [i for i in range(last, own) if words.gap(i, i + 1).strip()]
        if len(marks) != 1 or words.gap(marks[0], marks[0] + 1).strip() not in (",", "("):
            continue
        after = lead[marks[0] - last :]
        if after and all(word in phrases("or") | phrases("exactly") | phrases("light") for word in after):
            return True
    return False


def degree_of(document: Document, sentence: Sentence, one: Match) -> str:
    """Return of which degree a rate is, told beside its noun: "extreme poverty", "kemiskinan ekstrem"; or ""."""
    index = _beside(document, one.cue.first, one.cue.last)
    if not sentence.first <= index <= sentence.last:
        return ""
    word = document.words.tokens[index].word
    return word if word in phrases("degrees") and stems(word).isdisjoint(one.cues.vocabulary) else ""


def group_of_share(document: Document, sentence: Sentence, one: Match) -> str:
    """Return the group that a share is of, named after "among": "44 per cent among refugees", "di kalangan remaja"; or ""."""
    words = document.words
    covered = document.tokens_of(one.mention)
    clause = sentence.clause_of(covered.first)
    opening = _opening_group(document, sentence, one, covered.first)
    if opening:
        return opening
    others = [document.tokens_of(m).first for m in sentence.quantities if m is not one.mention]
    found: list[tuple[int, str]] = []
    for lead in words.literal(phrases("among_groups"), sentence.first, sentence.last):
        away = lead.first - covered.last if lead.first > covered.last else covered.first - lead.last + AWAY
        between = any(min(lead.first, covered.first) < n < max(lead.first, covered.first) for n in others)
        if sentence.clause_of(lead.first) != clause or between or away > 2 * AWAY:
            continue
        at = lead.last + 1
        while at < sentence.last and words.tokens[at].word in phrases("determiners") | phrases("whole_words"):
            at += 1
        if at > sentence.last or words.gap(at - 1, at).strip():
            continue
        word = words.tokens[at].word
        whole = phrases("generic") | phrases("everybody") | phrases("place_kinds") | phrases("wholes")
        if (
            not document.text[words.tokens[at].start].islower()
            or word in closed_words() | whole
            or ends(word, "superlative")
        ):
            continue
        if not stems(word).isdisjoint(one.cues.vocabulary) or not word.replace("-", "").isalpha():
            continue
        found.append((away, word))
    return min(found)[1] if found else ""


def _opening_group(document: Document, sentence: Sentence, one: Match, number: int) -> str:
    """Return the group that a sentence opens with, where more is said of it: "Among the guests who came by boat, a third …"; or ""."""
    words = document.words
    lead = next(
        iter(words.literal(phrases("among_groups"), sentence.first, min(sentence.last, sentence.first + 2))), None
    )
    if lead is None or lead.first > sentence.first + 1:
        return ""
    comma = next((i for i in range(lead.last + 1, number) if "," in words.gap(i, i + 1)), -1)
    between = [document.tokens_of(m).first for m in sentence.quantities]
    if comma < 0 or any(comma < n < number for n in between):
        return ""
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    said = [i for i in range(lead.last + 1, comma + 1) if words.tokens[i].word not in phrases("determiners")]
    telling = [
        i
        for i in said[1:]
        if i not in dated
        and document.text[words.tokens[i].start].islower()
        and words.tokens[i].word not in closed_words()
        and stems(words.tokens[i].word).isdisjoint(one.cues.words)
    ]
    return " ".join(words.tokens[i].word for i in said[:GROUP]) if telling else ""


@lru_cache(maxsize=1)
def closed_words() -> frozenset[str]:
    """Return the words that narrow nothing: function words, hedges, numbers, and those that say "all" or "as counted"."""
    keys = (
        "stops", "light", "articles", "pointing", "auxiliaries", "prepositions", "conjunctions", "determiners", "relative_pronouns",
        "neutral", "empty", "numbering", "reporting", "said", "change_up", "change_down", "now", "at_first", "first_person", "pronouns",
        "stand_ins", "from", "to", "whole_words", "generic", "sum_before", "plan", "average", "rate", "only", "negations", "predicate",
        "linking", "clause", "but", "since", "each", "origin_verbs", "moves_weak", "the_rest", "list_words", "wholly", "change_words",
        "part", "part_of", "includes", "asked", "interviews", "against", "compare", "months_words",
    )  # fmt: skip
    words = {word for key in keys for phrase in phrases(key) for word in phrase.split()}
    for language in LANGUAGES:
        words |= {
            w for hedges in language_data(language, "hedges")["before"].values() for p in hedges for w in p.split()
        }
        words |= set(load_lexicon(language).number)
    return frozenset(words)
