"""What is said of those who are counted: "38 pupils were absent", "112 seats stayed empty", "12 anak tangga sudah lapuk".

A number that is the subject of its own clause, with a predicate that the property does not speak of, is of some of all.
"There are 38 pupils", "38 pupils were enrolled" and "38 pupils live there" say how many there are.
"""

from __future__ import annotations

from helpers.proposing.narrowing import noun_span
from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.counted_nouns import took_part
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.studies import is_sample_entry
from helpers.texts.endings import ends
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

ASKED = ("answering", "asked", "took_part", "approached", "other_sampling")  # say no more of a sample
ALL = 4  # words from "all" to a verb
INSERTED = 4  # words from a noun to the share behind it
REACH = 7  # words between the noun and its verb: "of Port Ivor", "at the theatre"


def are_some_that(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a count of what there is, or of those asked, has a predicate that tells of some: only where it opens its clause."""
    span = noun_span(document, one.mention)
    sample, flow = is_sample_entry(one.cues.entry), one.cues.entry.quantity == "flow"
    if span is None or not (sample or flow or one.cues.entry.quantity == "stock"):
        return False
    if not _is_subject(document, sentence, one):
        return False
    predicate = _predicate_id if document.language == "id" else _predicate_en
    last = behind_share(document, sentence, span.last)
    if last >= sentence.last:
        return False
    word = _share_or_group(document, sentence, last) if last > span.last or document.language == "id" else ""
    if not word and (last > span.last or not document.words.gap(last, last + 1).strip()):
        word = predicate(document, sentence, last + 1)
    if not word or not stems(word).isdisjoint(one.cues.vocabulary):
        return False
    neutral = ("says_nothing", "neutral", "numbering", "existing", "stops", "prepositions", "reporting", "relative_pronouns", "now")  # fmt: skip
    if flow and not sample:
        return word in phrases("ends_of_some")  # "3,900 runners finished" of those who ran
    if sample and word in phrases("ways_of_life"):
        return True  # "46 respondents lived there"; where inhabitants are counted, those who live there are all
    return not any(word in phrases(key) for key in (*neutral, *(ASKED if sample else ())))


def came_together(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a count of what there is tells only who came to a meeting or the like: "the session was attended by 21 members"."""
    if one.cues.entry.quantity != "stock" or not took_part(document, one.mention):
        return False
    clause = sentence.clause_of(document.tokens_of(one.mention).first)
    own = one.cues.vocabulary.union(*(stems(word) for word in words_of(one.cues.entry.subject)))
    said = [
        t.word
        for i, t in enumerate(document.words.tokens[sentence.first : sentence.last + 1], sentence.first)
        if sentence.clause_of(i) == clause
    ]
    return any(word in phrases("gatherings") and stems(word).isdisjoint(own) for word in said)


def behind_share(document: Document, sentence: Sentence, last: int) -> int:
    """Return the last token of a share that is put in behind a noun: "655 pupils (52 per cent)", "655 siswa, atau 52 persen,"."""
    words = document.words
    for share in sentence.quantities:
        covered = document.tokens_of(share)
        if share.kind not in ("percentage", "fraction") or not 0 < covered.first - last <= INSERTED:
            continue
        opened = words.gap(last, last + 1).strip()
        lead = {words.tokens[i].word for i in range(last + 1, covered.first)}
        if covered.last < sentence.last and lead <= phrases("or") | phrases("exactly") | phrases("light"):
            closed = words.gap(covered.last, covered.last + 1).strip()
            if (opened, closed) in ((",", ","), ("(", ")")):
                return covered.last
    return last


def _share_or_group(document: Document, sentence: Sentence, last: int) -> str:
    """Return the group that those before a token are said to be, with or without a copula: "(52 persen) perempuan"; or ""."""
    words = document.words
    at = last + 1
    while at < sentence.last and at - last <= REACH and not words.gap(at - 1, at).strip():
        if not document.text[words.tokens[at].start].isupper():
            break
        at += 1  # "2.300 anggota Koperasi X adalah perempuan"
    if words.tokens[at].word not in phrases("predicate") | phrases("copulas"):
        at = last + 1
    if at < sentence.last and words.tokens[at].word in phrases("predicate") | phrases("copulas"):
        at += 1
    said = words.tokens[at].word if at <= sentence.last else ""
    inserted = words.gap(last, last + 1).strip() in (",", ")")
    return said if (at > last + 1 or inserted) and said in subsets() else ""


def _is_subject(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether no verb stands between the start of a clause and the number, and no number either."""
    tokens = document.words.tokens
    number = document.tokens_of(one.mention).first
    clause = sentence.clause_of(number)
    nouns = load_lexicon("id").nouns
    for index in range(number - 1, sentence.first - 1, -1):
        word = tokens[index].word
        if sentence.clause_of(index) != clause:
            return True
        if index == number - 1 and _leads_clause(document, sentence, index):
            return True
        if word in phrases("only"):
            continue
        if word in phrases("has_verbs") | phrases("owning") | phrases("auxiliaries") | phrases("existing"):
            return False
        if word in phrases("relative_pronouns") | phrases("with") | phrases("part_of"):
            return False
        if document.text[tokens[index].start].isupper() and index > sentence.first:
            continue
        if document.language == "en":
            if looks_verbal(word, "en") or word in phrases("plain_verbs") | phrases("numbering"):
                return False
        elif looks_verbal(word, "id") and word not in nouns:
            return False
    return True


def _leads_clause(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether a word opens a clause whose subject follows: "noted that", "mencatat bahwa", "a trial in which"."""
    tokens = document.words.tokens
    if tokens[index].word in phrases("reported_that"):
        return True
    before = tokens[index - 1].word if index > sentence.first else ""
    return tokens[index].word in phrases("relative_pronouns") and before in phrases("prepositions")


def _predicate_en(document: Document, sentence: Sentence, first: int) -> str:
    """Return the verb after an English noun and what hangs on it, or the word after its auxiliary; "" where there is none."""
    words, text = document.words, document.text
    for index in range(first, min(sentence.last, first + REACH) + 1):
        word = words.tokens[index].word
        if words.gap(index - 1, index).strip() and index > first:
            return ""
        if word in phrases("auxiliaries") | phrases("passive"):
            after = index + 1
            while after < sentence.last and words.tokens[after].word in phrases("auxiliaries") | phrases("passive"):
                after += 1
            return words.tokens[after].word if after <= sentence.last else ""
        if not text[words.tokens[index].start].islower():
            continue
        if index == first and word in phrases("present_verbs") and index < sentence.last:
            return "" if _are_all(document, first) else word  # "230 pupils learn Latin"
        if looks_verbal(word, "en") or word in phrases("plain_verbs"):
            state = _state(document, sentence, index)
            if state:
                return state
            return word if index > first or word in phrases("plain_verbs") or _ends_verb(document, index) else ""
    return ""


def _are_all(document: Document, first: int) -> bool:
    """Say whether the noun phrase before a token opens with "all": "All 88 pupils get breakfast"."""
    before = document.words.tokens[max(0, first - ALL) : first]
    return any(token.word in phrases("wholes_of_all") for token in before)


def _state(document: Document, sentence: Sentence, index: int) -> str:
    """Return in what state those are who "stood", "lay" or "stayed": "empty", "idle"; "" where that says that they are there."""
    words = document.words
    if words.tokens[index].word not in phrases("state_leads") or index == sentence.last:
        return ""
    word = words.tokens[index + 1].word
    plain = word in phrases("prepositions") | phrases("articles") | phrases("conjunctions") | phrases("existing")
    if plain or words.gap(index, index + 1).strip() or not word.isalpha() or ends(word, "adverb"):
        return ""
    return word


def _ends_verb(document: Document, index: int) -> bool:
    """Say whether a verb in -ed has what a finite verb has, an object or adverb, and no "by" that makes it a participle."""
    tokens = document.words.tokens
    return index + 1 < len(tokens) and tokens[index + 1].word not in phrases("by_whom") | phrases("set_in")


def _predicate_id(document: Document, sentence: Sentence, first: int) -> str:
    """Return the predicate after an Indonesian noun and the name it hangs on: "sudah lapuk", "dirawat", "absen"."""
    words, text = document.words, document.text
    aspect = False
    for index in range(first, min(sentence.last, first + REACH) + 1):
        word = words.tokens[index].word
        if words.gap(index - 1, index).strip() and index > first:
            return ""
        if word in phrases("aspects"):
            aspect = True
            continue
        if word in phrases("arrivals"):
            return word
        if index == first and word in phrases("whose_they_are"):
            continue  # "dua kader mereka"
        if not text[words.tokens[index].start].islower() and not aspect:
            continue
        if word in phrases("relative_pronouns") | phrases("prepositions") | phrases("pointing"):
            return ""
        verb = looks_verbal(word, "id")
        if verb and word not in load_lexicon("id").nouns or aspect:
            return word
        if index > first:
            return ""
    return ""
