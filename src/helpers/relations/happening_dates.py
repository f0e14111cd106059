"""When what a clause tells of happened: its only date, where that is no age of a thing, no law's year and nothing compared with."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.relations.taken_up import Dated
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_past, told
from helpers.sentences.stretches import Stretch, dates_in
from helpers.sentences.topics import is_name
from helpers.texts.verb_forms import looks_verbal

LEAD = 4  # words before a date that say what it is of
WIDE = 6  # words before it in which it may be said that it was earlier
VERBS = 2  # words that may be verbs by their beginning, in Indonesian: nouns are among them
BEFORE, AFTER, OBJECT = (
    "before",
    "after",
    "object",
)  # an effect leads on to its cause, comes after it, is what it "led to"


def cause_date(document: Document, cause: Stretch) -> Dated | None:
    """Return the only date of a cause, if it began then and was not only known, studied or over."""
    date = _only_date(document, cause)
    if date is None:
        return None
    at, lead = document.tokens_of(date).first, _lead(document, cause, date)
    before = {t.word for t in document.words.tokens[cause.first : at]}
    aside = any("," in document.words.gap(i - 1, i) for i in range(cause.first + 1, at))
    aside = aside or not told("relative_words").isdisjoint(before)
    if aside and not told("over_then").isdisjoint(lead) or not told("people_words_rel").isdisjoint(before):
        return None  # "the war, which ended in 1945", "a driver who was elected mayor in 2003"
    if any(at - LEAD <= document.tokens_of(m).last < at for m in cause.sentence.quantities):
        return None  # "the growth of the town, which had 30,000 inhabitants in 2016"
    return Dated(cause.sentence, date)


def is_studied(document: Document, sentence: Sentence, date: Mention) -> bool:
    """Say whether a date is that of a study, or of a number: "a study of 2009 showed", "had 30,000 inhabitants in 2016"."""
    tokens, at = document.words.tokens, document.tokens_of(date)
    first = max(sentence.first, at.first - LEAD)
    near = {t.word for t in tokens[first : min(sentence.last, at.last + 2) + 1]}
    counted = any(first <= document.tokens_of(m).last < at.first for m in sentence.quantities)
    stated = counted and not told("state_words").isdisjoint(t.word for t in tokens[max(first - LEAD, 0) : at.first])
    return stated or not (told("surveys") | told("works_again")).isdisjoint(near)


def is_told_besides(document: Document, sentence: Sentence, date: Mention) -> bool:
    """Say whether a date is of an aside that tells of no deed: "the firm, a maker of hats in 1990, failed"."""
    tokens, gap, at = document.words.tokens, document.words.gap, document.tokens_of(date)
    start = at.first
    while start > sentence.first and "," not in gap(start - 1, start):
        start -= 1
    if start == sentence.first or at.last == sentence.last or "," not in gap(at.last, at.last + 1):
        return False
    words = [tokens[i].word for i in range(start, at.first)]
    if not words or words[0] in told("happens_on") | phrases("on_dates") | told("relative_words"):
        return bool(words) and words[0] in told("relative_words") and phrases("origin_verbs").isdisjoint(words)
    return not any(_is_verb(document, i) or tokens[i].word in phrases("origin_verbs") for i in range(start, at.first))


def effect_date(document: Document, effect: Stretch, order: str = AFTER) -> Dated | None:
    """Return the only date of an effect, if it is that of what happens there: no age of a thing, no law's year.

    `order` says where it stands: before its cause, after it, or as the object of what joins them.
    """
    date = _only_date(document, effect)
    if date is None:
        return None
    tokens, gap, at = document.words.tokens, document.words.gap, document.tokens_of(date)
    lead = _lead(document, effect, date)
    wide = {tokens[i].word for i in range(max(effect.first, at.first - WIDE), at.first)}
    compared = told("compared_then") | told("not_effect") - told("dates_noun")
    if not (told("relative_words") | compared).isdisjoint(lead) or not told("earlier_then").isdisjoint(wide):
        return None
    last = effect.last
    while last > at.last and tokens[last].word in phrases("auxiliaries"):
        last -= 1
    rest = range(at.last + 1, last + 1)
    commas = [i for i in rest if "," in gap(i - 1, i)]
    opens = at.first - effect.first < 2 and set(lead) <= told("happens_on")  # "In 2014 …"
    if order == BEFORE and any(tokens[i].word in told("relative_words") | told("goes_on") for i in rest):
        return None  # "had 300 pupils in 2014, a number that fell because of …", "sold 300 in 2014 and 500 after …"
    if order == BEFORE and [i for i in commas if not opens or i > rest.start] and "," not in gap(last, last + 1):
        return None  # "Founded by nuns in 1890, the hospital grew because of …"
    verbs = [i for i in range(effect.first, at.first) if _is_verb(document, i)]
    verbs = [i for i in verbs if tokens[i].word not in told("undergoes")]
    if len(verbs) > (order != OBJECT if document.language == "en" else VERBS):
        return None  # "amended the order adopted by the county in 2011", "led to the loss of rights granted in 1898"
    if opens:
        return Dated(effect.sentence, date)
    if commas[:1] == [rest.start] and any("," in gap(i - 1, i) for i in range(max(1, effect.first), at.first)):
        return None  # "the firm, a maker of hats in 1990, failed"
    for index in rest:
        if index in commas or tokens[index].word in told("goes_on"):
            break
        if _is_verb(document, index):
            moves = index == rest.start and not verbs and tokens[index].word in told("ups") | told("downs")
            if not moves:
                return None  # "the houses flooded in 2014 were sold because of …", not "deaths in 2012 dropped"
            break
    return Dated(effect.sentence, date) if _dates_what_happens(document, effect, at.first, order == OBJECT) else None


def _dates_what_happens(document: Document, effect: Stretch, date: int, nominal: bool) -> bool:
    """Say whether the words before a date date what happens: "closed in", "the strike of"; not "the mill built in", "the Act of"."""
    tokens = document.words.tokens
    light = phrases("date_fillers") - told("dates_noun")
    index = date - 1
    while index > effect.first and tokens[index].word in light:
        index -= 1
    leads, index = tokens[index].word, index - 1
    if index < effect.first or leads not in told("happens_on") | told("dates_noun"):
        return False
    noun = tokens[index].word
    if leads not in told("happens_on"):
        between = {tokens[i].word for i in range(effect.first, index)} - phrases("determiners") - phrases("articles")
        return noun in told("event_nouns") and between.isdisjoint(phrases("stops"))
    opens = index == effect.first or "," in document.words.gap(index - 1, index)
    verb = _is_verb(document, index) or noun in phrases("origin_verbs")
    if verb and (opens or tokens[index - 1].word in told("having_done")):
        return False  # "Elected in 2010, he …", "the bridge, damaged in 2010, …"
    made = noun in (phrases("origin_verbs") | told("made_then")) - told("ends")
    made = made or (verb and document.language == "en" and nominal)
    return not made or any(tokens[i].word in phrases("auxiliaries") for i in range(max(effect.first, index - 2), index))


def _only_date(document: Document, stretch: Stretch) -> Mention | None:
    """Return the only date of a stretch, None if it is none of what is told there: a work's, an end, a rough one."""
    dates = dates_in(stretch, document)
    if len({d.value for d in dates}) != 1:
        return None
    date, text = dates[0], document.text
    if date.hedge != "none" or date.pattern in ("since", "before", "until", "after") or "/" in date.value:
        return None
    if text[date.start - 1 : date.start] == "(" or text[date.end : date.end + 1] == ")":
        return None
    last = document.tokens_of(date).last
    near = {t.word for t in document.words.tokens[last + 1 : min(stretch.last, last + LEAD) + 1]}
    other = told("surveys") | told("works_again") | told("until_words")
    return date if other.isdisjoint([*near, *_lead(document, stretch, date)]) else None


def _lead(document: Document, stretch: Stretch, date: Mention) -> list[str]:
    first = document.tokens_of(date).first
    return [document.words.tokens[i].word for i in range(max(stretch.first, first - LEAD), first)]


def _is_verb(document: Document, index: int) -> bool:
    """Say whether a word may be a verb by its form: none within a name."""
    word = document.words.tokens[index].word
    if is_name(document, index):
        return False
    if document.language == "id":
        return looks_verbal(word, "id")
    return is_past(word) or word in told("did") | told("undergoes")
