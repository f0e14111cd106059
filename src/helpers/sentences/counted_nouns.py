"""Whether what a number counts can be what a codebook entry counts."""

from __future__ import annotations

from bisect import bisect_left

from helpers.corpora.units import conversion
from helpers.readers.language_data import language_data
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import told
from helpers.sentences.room import is_room_for
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_deed

PEOPLE = ("persons", "deaths")  # "four were killed": a count of deaths


TOOK_PART = 4  # words between people and what says that they were there
NOUN_AHEAD = 60  # characters from a number to its noun


def noun_fits(
    document: Document, mention: Mention, cues: EntryCues, inner: bool, costs: list[tuple[float, Hit, bool]]
) -> bool:
    """Say whether what a count counts can be what the property counts."""
    if mention.noun.lower() in phrases("numbers_of"):
        mention = mention._replace(noun="", unit="")
    whole = _noun_of_whole(document, mention) if not mention.noun else None
    if whole is not None:
        mention = mention._replace(noun=whole.noun, unit=whole.unit)
    noun = mention.noun.lower()
    unit = cues.entry.unit
    generic = noun in phrases("generic") or not noun
    if noun in phrases("times_of") and _is_how_often(document, mention, cues, costs):
        return True  # "operasi katarak tercatat 3.142 kali"
    if noun and (_in_vocabulary(noun, cues) or _is_in_label(document, noun, cues)):
        return not (_is_of_holder(document, mention, cues) or _is_of_doers(mention, cues))
    if _is_membership(document, mention, cues):
        return True
    if _are_people(document, mention, cues, costs):
        return True
    if inner and not generic:
        # The cue stands in the phrase but is not its noun: "30 kepala sekolah" under "schools".
        return (
            any(inside and document.words.tokens[hit.first].start <= mention.end + 2 for _, hit, inside in costs)
            or unit == mention.unit
        )
    if noun in phrases("classifiers") and unit not in ("", "persons"):
        return True  # "jumlah sekolah menjadi 38 unit"
    if is_room_for(document, mention, cues, min(costs)[1]):
        return True
    if unit and noun and mention.unit and mention.unit != unit and conversion(mention.unit, unit) is None:
        if not generic or (mention.unit in PEOPLE) != (unit in PEOPLE):
            return False
    if generic:
        return not noun or _class_of_cue(document, costs) in ("", mention.unit, "persons") or unit == mention.unit
    if noun in subsets():
        return True
    nearest = min(costs)[1]
    word = document.words.tokens[nearest.first].word
    if is_verb(word) or word in told("did"):
        return True
    if mention.unit == "persons" and _numbers(document, cues, mention):
        return True
    if unit == mention.unit == "cases" and cues.given and _are_so_many(document, min(costs)[1], cues, mention):
        return True
    if unit == "persons" and _class_of_cue(document, costs) not in PEOPLE and took_part(document, mention):
        return True  # "a march that 850 residents joined", where marchers are counted
    if (
        cues.given
        and min(costs)[0] <= 1.0
        and unit
        and unit == mention.unit
        and not _is_noun_of(document, nearest, unit)
    ):
        return True  # "interviews with 68 farmers": the cue stands beside the number and names no other thing
    return (
        bool(unit)
        and mention.unit == unit
        and unit not in ("persons", "cases", "units")
        and not _names_other(noun, cues)
    )


def _are_people(document: Document, mention: Mention, cues: EntryCues, costs: list[tuple[float, Hit, bool]]) -> bool:
    """Say whether a noun that no table has names those to whom its verb says it was done: "37 skippers were convicted", "37 pemogok ditahan"."""
    noun, nearest = mention.noun.lower(), min(costs)[1]
    if cues.entry.unit != "persons" or cues.entry.quantity != "flow" or not noun or mention.unit != noun:
        return False
    tokens, last = document.words.tokens, min(document.noun_phrase(mention).last, nearest.first - 1)
    known = load_lexicon(document.language).nouns
    if any(stem in known for stem in stems(noun)) or not is_done_to_persons(tokens[nearest.first].word):
        return False
    forms = language_data(document.language, "propose")
    begun = noun.startswith(tuple(forms["people_begins"])) and not noun.endswith(tuple(forms["no_people_ends"]))
    doer = begun or noun.endswith(tuple(forms["people_ends"]))
    light = phrases("auxiliaries") | phrases("passive") | phrases("relative_pronouns")
    between = range(last + 1, nearest.first)
    return doer and nearest.first > last and all(tokens[i].word in light for i in between)


def is_done_to_persons(word: str) -> bool:
    """Say whether a verb is done to people alone: "arrested", "ditahan"."""
    return not stems(word).isdisjoint({stem for verb in phrases("done_to_persons") for stem in stems(verb)})


def _is_membership(document: Document, mention: Mention, cues: EntryCues) -> bool:
    """Say whether those counted are members of what the property is called: "7,200 members of staff"."""
    at = document.tokens_of(mention).last + 1
    after = [token.word for token in document.words.tokens[at : at + 3]]
    names = len(after) == 3 and after[0] in phrases("member_words") and after[1] in phrases("of_words")
    return names and cues.entry.unit == "persons" and not stems(after[2]).isdisjoint(cues.words)


def _is_how_often(document: Document, mention: Mention, cues: EntryCues, costs: list[tuple[float, Hit, bool]]) -> bool:
    """Say whether a number says how often what a property counts was done: its cue stands before, and a verb right before it."""
    first = document.tokens_of(mention).first
    lead = document.words.tokens[first - 1].word if first else ""
    unit = cues.entry.unit not in (*PEOPLE, "") and cues.entry.quantity == "flow"
    return unit and min(costs)[1].last < first - 1 and lead in phrases("told_so_often") | phrases("numbering")


def _is_in_label(document: Document, noun: str, cues: EntryCues) -> bool:
    """Say whether a property's label has a noun, with which its cue need not be told: "stallholders interviewed"."""
    label = words_of(cues.entry.label.get(document.language, ""))
    return cues.entry.unit == "persons" and any(not stems(noun).isdisjoint(stems(word)) for word in label)


def _noun_of_whole(document: Document, mention: Mention) -> Mention | None:
    """Return the number with a noun that another is out of: "130 of the 180 households", "130 dari 180 rumah tangga"."""
    tokens, at = document.words.tokens, document.tokens_of(mention).last + 1
    if at >= len(tokens) or tokens[at].word not in phrases("of_words") or document.words.gap(at - 1, at).strip():
        return None
    end = min(at + 3, len(tokens) - 1)
    ahead = document.mentions_between(tokens[at].end, tokens[end].end)
    return next((m for m in ahead if m.kind == "count" and m.noun and not m.reason), None)


def _is_of_doers(mention: Mention, cues: EntryCues) -> bool:
    """Say whether a count is of those who do what a property counts: "150 complainants" of complaints, "pelapor" of "laporan".

    They are of one stem and no words of the codebook.
    """
    if mention.unit != "persons" or cues.entry.unit in ("", *PEOPLE) or mention.noun.lower() in phrases("generic"):
        return False
    said = [*(cue for term in cues.terms for cue in term), *cues.entry.label.values(), cues.entry.unit]
    return {word for one in said for word in words_of(one)}.isdisjoint(words_of(mention.noun))


def _is_of_holder(document: Document, mention: Mention, cues: EntryCues) -> bool:
    """Say whether a number is of what holds the people that a property counts: "42 files" of "victims in the court files"."""
    if cues.entry.unit != "persons" or mention.unit in ("", "persons", "deaths", "cases"):
        return False
    if any(mention.noun.lower() in term for term in cues.terms):
        return False  # "3,140 strikers", whom the codebook counts as persons
    nouns = load_lexicon(document.language).nouns
    return any(nouns.get(stem) == "persons" for stem in cues.words)


def _is_noun_of(document: Document, cue: Hit, unit: str) -> bool:
    """Say whether a cue ends with a noun of its own that counts in a unit: "members 30 women"."""
    nouns = load_lexicon(document.language).nouns
    return any(nouns.get(stem) == unit for stem in stems(document.words.tokens[cue.last].word))


def _are_so_many(document: Document, cue: Hit, cues: EntryCues, mention: Mention) -> bool:
    """Say whether a sentence opens with what a property counts and says how many cases: "permohonan izin pada 2020 sebanyak 642 perkara"."""
    tokens, number = document.words.tokens, document.tokens_of(mention).first
    sentence = document.sentence_of(mention.start)
    if sentence is None or not cue.last < number - 1:
        return False
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    between = [tokens[i].word for i in range(cue.last + 1, number - 1) if i not in dated]
    light = phrases("prepositions") | phrases("on_dates") | phrases("date_fillers") | phrases("auxiliaries")
    so_many = tokens[number - 1].word in phrases("numbering") | phrases("told_so_often")
    before = [
        tokens[i].word
        for i in range(sentence.first, cue.first)
        if i not in dated and stems(tokens[i].word).isdisjoint(cues.vocabulary)
    ]
    return (
        so_many and all(word in light for word in between) and all(w in light | phrases("numbers_of") for w in before)
    )


def _numbers(document: Document, cues: EntryCues, mention: Mention) -> bool:
    """Say whether a property's noun for people and "numbered" stand before a number: "respondents numbered 86 farmers"."""
    first = document.tokens_of(mention).first
    words = [t.word for t in document.words.tokens[max(0, first - 7) : first]]
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i] in phrases("numbering")), -1)
    nouns = load_lexicon(document.language).nouns
    return at > 0 and any(
        nouns.get(stem) == "persons" and stem in cues.vocabulary for word in words[:at] for stem in stems(word)
    )


def took_part(document: Document, mention: Mention) -> bool:
    """Say whether a number is of people who took part in something: "in which 850 residents joined", "diikuti 850 warga"."""
    words, covered = document.words, document.tokens_of(mention)
    behind = covered.last + 1
    if mention.noun:
        noun = document.text.find(mention.noun, mention.end, mention.end + NOUN_AHEAD)
        behind = bisect_left(words.starts, noun + len(mention.noun)) if noun >= 0 else behind
    return mention.unit == "persons" and bool(
        words.literal(phrases("took_part"), max(0, covered.first - TOOK_PART), covered.first - 1)
        or words.literal(phrases("took_part"), behind, min(len(words.tokens) - 1, behind + TOOK_PART - 1))
    )


def _names_other(noun: str, cues: EntryCues) -> bool:
    return not _in_vocabulary(noun, cues) and cues.entry.unit != noun


def _in_vocabulary(noun: str, cues: EntryCues) -> bool:
    return any(not stems(part).isdisjoint(cues.vocabulary) for part in noun.replace("-", " ").split())


def _class_of_cue(document: Document, costs: list[tuple[float, Hit, bool]]) -> str:
    """Return the unit of the noun that the nearest cue is (anggota: persons), or ""."""
    nearest = min(costs)[1]
    nouns = load_lexicon(document.language).nouns
    word = document.words.tokens[nearest.first].word
    for stem in sorted(stems(word)):
        if stem in nouns and (stem == word or not looks_deed(word, document.language)):  # "pelatihan" is no "pelatih"
            return nouns[stem]
    return ""


def is_verb(word: str) -> bool:
    """Say whether a cue says what was done rather than what was counted."""
    prefixes = tuple(language_data("id", "propose")["verb"])
    endings = tuple(language_data("en", "propose")["verb"])
    if word in load_lexicon("id").nouns:
        return False  # "pasien", "kabupaten"
    return (word.startswith(prefixes) and len(word) > 5) or word.endswith(endings)
