"""Dates that only look like those of an event: of a number, a plan, a title, a name, of who did it or of what came after."""

from __future__ import annotations

from helpers.proposing.intentions import is_only_intended
from helpers.proposing.not_first import is_not_first
from helpers.proposing.planned import in_names
from helpers.proposing.saying_dates import is_of_saying
from helpers.proposing.terms_of_office import is_of_boxed_name, is_of_office
from helpers.proposing.undone import is_undone
from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.cue_distance import is_ago
from helpers.sentences.document import Document, Sentence
from helpers.sentences.happenings import tells_another
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.texts.endings import stripped
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_passive, looks_verbal, noun_forms

SECOND = 7  # words from "a second house" to its verb
BESIDE = 4  # words from a noun to its own date: "since the opening of the bridge in 1971"
AGED = 4  # words from an age to the day on which it was reached
SUBORDINATE = 8  # words between "before" and what it is before
MIDNIGHT = 4  # words from "midnight" to the day


def is_date_aside(document: Document, sentence: Sentence, one: Match, before: list[str]) -> bool:
    """Say whether a date is that of another number, of what came after the event, or of a plan."""
    words, covered = document.words, document.tokens_of(one.mention)
    lead = words.tokens[one.cue.first - 1].word if one.cue.first > sentence.first else ""
    comma = one.cue.last < covered.first and "," in document.text[words.tokens[one.cue.last].end : one.mention.start]
    if lead in phrases("date_leads") and comma:
        return True
    if _is_counted_from(document, sentence, one) or _is_age(document, sentence, one):
        return True
    if words.literal(phrases("midnight"), max(sentence.first, covered.first - MIDNIGHT), covered.first):
        return True  # "at midnight on 31 December": is that the day, or the next one?
    if _is_of_inserted_verb(document, sentence, one):
        return True
    if _is_in_name(document, sentence, one) or _is_who_did(document, one):
        return True
    if (
        (comma or one.mention.end <= words.tokens[one.cue.first].start) and _is_later(document, sentence, one)
    ) or _ends_span(document, sentence, one):
        return True
    if (
        any(
            other.kind not in ("date", "period", "effect", "trend")
            and 0 <= covered.first - document.noun_phrase(other).last - 1 <= 1
            and other.end <= one.mention.start
            and not one.cue.first <= document.tokens_of(other).first <= one.cue.last  # "the fall in Chamber 9 in 1911"
            and not is_ago(document, sentence, other)  # "five months later, in May 1994": of what happened
            for other in sentence.mentions
        )
        and not one.cues.asks_start
    ):
        return True  # "18 cases in 2014": the date of a number
    if (
        _is_of_title(document, sentence, one)
        or is_undone(document, sentence, one)
        or is_only_intended(document, sentence, one)
        or is_of_saying(document, sentence, one)
        or _is_of_second(document, sentence, one)
        or is_not_first(document, sentence, one)
        or _is_of_main_verb(document, sentence, one)
        or _is_of_holder(document, sentence, one)
        or is_of_office(document, sentence, one)
        or is_of_boxed_name(document, sentence, one)
        or _is_of_name_between(document, sentence, one)
        or _is_of_what_follows(document, sentence, one)
        or _is_of_talks(document, sentence, one)
    ):
        return True
    earlier = [d for d in sentence.dates if one.mention.start > d.end and document.tokens_of(d).last < one.cue.first]
    if earlier:  # "planned for 1993, was opened on 3 October 1994": the plan has a date of its own
        before = before[max(0, len(before) - (covered.first - document.tokens_of(earlier[-1]).last - 1)) :]
    passed = [
        d
        for d in sentence.dates
        if document.tokens_of(d).first > one.cue.last and "," in document.text[d.end : max(d.end, one.mention.start)]
    ]
    if passed:  # "the opening, planned for 1993, took place in 1994"
        before = before[max(0, len(before) - (covered.first - document.tokens_of(passed[-1]).last - 1)) :]
    if one.cues.takes_plan:
        return False
    planned = [word for word in before[-10:] if word in phrases("plan")]
    return bool(planned) and not in_names(document, sentence, covered.first, one.cues.entry.subject).issuperset(planned)


def _is_of_inserted_verb(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a date ends a clause in commas with a verb of its own: "The shed, which had been rented since 2016, was given up on opening day"."""
    words, date = document.words, document.tokens_of(one.mention)
    if one.cue.last < date.first:
        return _is_of_apposition(document, one)
    if one.cue.first <= date.last or "," not in words.gap(date.last, date.last + 1):
        return False
    at = date.first - 1
    while at > sentence.first and "," not in words.gap(at, at + 1) and date.first - at <= SUBORDINATE:
        at -= 1
    if "," not in words.gap(at, at + 1):
        return False
    if words.tokens[at + 1].word not in phrases("relative_pronouns"):
        verb = _verb_right_before(document, one, at)
        return bool(verb) and stems(verb).isdisjoint(one.cues.vocabulary)
    cued = any(one.cue.first <= i <= one.cue.last for i in range(at, date.first))
    return not cued and any(
        looks_verbal(words.tokens[i].word, document.language)
        and stems(words.tokens[i].word).isdisjoint(one.cues.vocabulary)
        for i in range(at + 2, date.first)
    )


def _is_of_apposition(document: Document, one: Match) -> bool:
    """Say whether a date ends what a comma adds on somebody: "was handed over to the Trust, a charity registered in 2003"."""
    words, text = document.words, [t.word for t in document.words.tokens[one.cue.first : one.cue.last + 1]]
    if not any(looks_verbal(word, document.language) for word in text):
        return False
    first = document.tokens_of(one.mention).first
    at = next(
        (i for i in range(first - 2, max(one.cue.last, first - SUBORDINATE), -1) if words.gap(i, i + 1) != " "), -1
    )
    if at <= one.cue.last + 1 or words.gap(at, at + 1).strip() != ",":
        return False
    opens = words.tokens[at + 1].word
    if opens in phrases("conjunctions") | phrases("list_words"):
        return False
    verb = _verb_right_before(document, one, at)
    if opens in phrases("indefinite"):
        return bool(verb)  # "set up by the Guild, a society formed in 1839"
    added = opens in phrases("relative_pronouns") or document.language == "id"
    return added and bool(verb) and stems(verb).isdisjoint(one.cues.vocabulary)


def _verb_right_before(document: Document, one: Match, comma: int) -> str:
    """Return the participle that a date stands right behind, after a comma: "X, a charity registered in 2003, took over"; or ""."""
    tokens, lead = document.words.tokens, document.tokens_of(one.mention).first - 1
    while lead > comma and tokens[lead].word in phrases("prepositions") | phrases("date_fillers"):
        lead -= 1
    word = tokens[lead].word
    return word if lead > comma and looks_passive(word, document.language) else ""


def _is_of_second(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a verb is said of one more than the property asks for: "a second house opened in 2009", "gedung kedua"."""
    tokens = document.words.tokens
    english = document.language == "en"
    for index in range(one.cue.first - 1, max(sentence.first, one.cue.first - SECOND) - 1, -1):
        word, before = tokens[index].word, tokens[index - 1].word if index > sentence.first else ""
        if word in phrases("list_words"):
            return False
        if not stems(word).isdisjoint(one.cues.words) or word not in phrases("one_more"):
            continue
        alone = word in phrases("one_other") or before in phrases("indefinite")
        if alone if english else before.isalpha() and index > sentence.first:
            return english or index + 1 == one.cue.first or "," in document.words.gap(index, index + 1)
    return False


def _is_counted_from(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a date stands apart from "since the start", "before its opening": it dates what was then."""
    words, date = document.words, document.tokens_of(one.mention)
    at = one.cue.first - 1
    while at > sentence.first and words.tokens[at].word in phrases("determiners"):
        at -= 1
    if at < sentence.first or at == one.cue.first - 1 or words.tokens[at].word not in phrases("date_leads"):
        return False
    between = [t.word for t in words.tokens[one.cue.last + 1 : date.first]]
    if date.first > one.cue.last and ";" in document.text[words.tokens[one.cue.last].end : one.mention.start]:
        return True  # "4,100 guests since the beginning; a year later there were 5,000"
    return len([word for word in between if word not in phrases("date_fillers")]) > BESIDE


def _is_age(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue tells how old something is at a date: "twelve years old in May 2023", "in existence for six years"."""
    said = [token.word for token in document.words.tokens[one.cue.first : one.cue.last + 1]]
    if set(said) & (told("age_before") | told("anniversary")) or said[-1] in told("age_behind"):
        return True
    lengths = [document.tokens_of(m) for m in sentence.mentions if m.kind == "duration"]
    first, last = max(sentence.first, one.cue.first - 1), min(sentence.last, one.cue.last + 2)
    existing = document.words.literal(told("existing"), first, last)
    ages = [document.tokens_of(m).last for m in sentence.mentions if m.kind == "duration" and m.pattern == "age"]
    date = document.tokens_of(one.mention).first
    if any(0 < date - age <= AGED and one.cue.first > date for age in ages):
        return True  # "was fourteen years old on 12 November 2023: the governor who opened it"
    return any(hit.last + 1 == length.first for hit in existing for length in lengths)


def _is_of_main_verb(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue stands in commas and the date behind the verb that follows: "X, founded by a clockmaker, was sold in 1902"."""
    words, covered = document.words, document.tokens_of(one.mention)
    lead = words.tokens[one.cue.first - 1].word if one.cue.first > sentence.first else ""
    if lead in phrases("auxiliaries") - phrases("passive") or "," not in words.gap(one.cue.first - 1, one.cue.first):
        return False
    for index in range(one.cue.last + 2, covered.first):
        if words.tokens[index].word in phrases("passive") and "," in words.gap(index - 1, index):
            light = phrases("prepositions") | phrases("determiners") | phrases("auxiliaries")
            return words.tokens[index + 1].word not in light
    return False


def _is_of_holder(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a bare year behind an article is of a noun that a comma parts from a verb: "X, the 2002 prize winner, founded Y"."""
    words, date = document.words, document.tokens_of(one.mention)
    if document.language != "en" or date.first <= sentence.first or one.cue.first <= date.last + 1:
        return False
    led = words.tokens[date.first - 1].word in phrases("articles") | phrases("possessives")
    noun = words.tokens[date.last + 1].word.isalpha() and not words.gap(date.last, date.last + 1).strip()
    bare = date.first == date.last and document.text[one.mention.start : one.mention.end].isdigit()
    return led and noun and bare and any("," in words.gap(i, i + 1) for i in range(date.last + 1, one.cue.first))


def _is_of_name_between(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause on a name behind a cue tells of something else: "the treaty with the Guild, which was founded in 1994"."""
    tokens = document.words.tokens
    if one.cues.entry.type != "date" or not one.cue.last < document.tokens_of(one.mention).first:
        return False
    for index in range(one.cue.last + 2, document.tokens_of(one.mention).first - 1):
        if tokens[index].word not in phrases("relative_pronouns"):
            continue
        named = document.text[tokens[index - 1].start].isupper()
        said = [tokens[i].word for i in range(index + 1, document.tokens_of(one.mention).first)]
        return named and tells_another(said, one.cues.terms[0], phrases("auxiliaries"))
    return False


def _is_of_what_follows(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause that a preposition leads to stands between a cue and its date: "signed the treaty under which, in 1993, X took over".

    Not where it is an insert, and the main verb follows its comma: "the opening, for which May was named, took place in June".
    """
    words, date = document.words, document.tokens_of(one.mention)
    for index in range(one.cue.last + 2, date.first):
        word, before = words.tokens[index].word, words.tokens[index - 1].word
        if word not in phrases("bound_relatives"):
            continue
        if word in phrases("relative_pronouns") and before not in phrases("prepositions"):
            continue
        goes_on = phrases("passive") | phrases("taking_place") | phrases("date_verbs")
        after = [i + 1 for i in range(index + 1, date.first - 1) if "," in words.gap(i, i + 1)]
        return not any(words.tokens[i].word in goes_on for i in after)
    return False


def _is_of_talks(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue is only what others talk of or prepare: "talks on the merger began in 1996", "rencana penggabungan"."""
    tokens, at = document.words.tokens, one.cue.first - 1
    light = phrases("articles") | phrases("determiners") | phrases("prepositions")
    while at > sentence.first and tokens[at].word in light and not document.words.gap(at, at + 1).strip():
        at -= 1
    led = at < one.cue.first - 1 or document.language == "id"
    return (
        at >= sentence.first and led and tokens[at].word in phrases("about_it") and one.mention.start > tokens[at].start
    )


def _ends_span(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a date ends what the event begins: "between the launch and the end of 2019"."""
    tokens, date = document.words.tokens, document.tokens_of(one.mention)
    until = one.mention.value.startswith("../") and date.first == one.cue.last + 1  # "sejak berdiri hingga 2023"
    until = until and tokens[date.first].word in phrases("span_joins") | phrases("up_to")
    if not until and (not one.cue.last + 1 < date.first or tokens[one.cue.last + 1].word not in phrases("span_joins")):
        return False
    light = phrases("date_fillers") | phrases("articles") | phrases("prepositions")
    if any(tokens[i].word not in light for i in range(one.cue.last + 2, date.first)):
        return False
    lead = one.cue.first - 1
    skipped = light - phrases("span_leads") | phrases("determiners") | phrases("genitive") | phrases("span_moments")
    while lead > sentence.first and tokens[lead].word in skipped:  # "from the day of its opening to …"
        lead -= 1
    return lead >= sentence.first and tokens[lead].word in phrases("span_leads")


def _is_who_did(document: Document, one: Match) -> bool:
    """Say whether a cue, none of the codebook's own, says who did what is asked for: "the founders", "para pendiri"."""
    word = document.words.tokens[one.cue.last].word
    given = {said for term in one.cues.terms for phrase in term for said in phrase.split()}
    bare = stripped(word, "possessed")  # "pendirinya"
    if word in given or bare in given:
        return False
    nouns = load_lexicon(document.language).nouns
    begins, ends_not = noun_forms("id", "agent_begins"), noun_forms("id", "agent_ends_not")
    agent = document.language == "id" and word.startswith(begins) and not bare.endswith(ends_not)
    return agent or any(nouns.get(stem) == "persons" for stem in (word, *stems(word)))


def _is_in_name(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue begins a name within a sentence: "in the Open Homes Index of 2021" nothing was opened."""
    words, at = document.words, one.cue.last
    if one.cue.first == sentence.first or at >= sentence.last or words.gap(at, at + 1) != " ":
        return False
    written = [document.text[words.tokens[i].start] for i in (one.cue.first, at + 1)]
    before = words.tokens[one.cue.first - 1].word
    return all(letter.isupper() for letter in written) and before in phrases("determiners") | phrases("articles")


def _is_later(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue stands behind a length of time and "before" or "after": "A year before X opened, in 1970, it burnt"."""
    tokens = document.words.tokens
    lengths = {document.tokens_of(m).last for m in sentence.mentions if m.kind == "duration"}
    for index in range(one.cue.first - 1, max(sentence.first, one.cue.first - SUBORDINATE) - 1, -1):
        if document.words.gap(index, index + 1).strip():
            return False
        if tokens[index].word in phrases("date_leads"):
            return index - 1 in lengths or tokens[index - 1].word in phrases("lengths") if index else False
    return False


def _is_of_title(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a bare year is the end of a name: "by section 4 of the Selm Order 2003", "Festival Kabut 2019"."""
    text = document.text[one.mention.start : one.mention.end]
    index = document.tokens_of(one.mention).first - 1
    if not (text.isdigit() and len(text) == 4) or index <= sentence.first or one.cue.first <= index <= one.cue.last:
        return False
    token = document.words.tokens[index]
    named = document.text[token.start].isupper() and not document.words.gap(index, index + 1).strip()
    if text in words_of(one.cues.entry.subject):
        return True  # "the 2018 outbreak in Selm", where that is what the subject is called
    return named and not any(m.start <= token.start < m.end for m in sentence.dates)
