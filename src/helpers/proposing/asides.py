"""Numbers and dates that only look like values of a property: plans, rates, changes, samples, comings and goings."""

from __future__ import annotations

from itertools import takewhile

from helpers.proposing.ages import asks_age, is_of_extreme
from helpers.proposing.all_counted import counts_all
from helpers.proposing.approved_budgets import is_approved_budget
from helpers.proposing.bare_amounts import is_of_bare_amount
from helpers.proposing.bracketed_people import is_people_of_place
from helpers.proposing.called_otherwise import is_of_those_present, is_of_what_includes
from helpers.proposing.count_asides import is_count_aside
from helpers.proposing.date_asides import is_date_aside
from helpers.proposing.levels_before import is_level_before
from helpers.proposing.narrowing import closed_words
from helpers.proposing.of_moments import is_of_moment
from helpers.proposing.other_bases import is_of_other_base
from helpers.proposing.other_measures import is_of_both, is_reach
from helpers.proposing.planned import is_planned
from helpers.proposing.polarity import is_of_opposite
from helpers.proposing.products import is_of_product
from helpers.proposing.rank_asides import is_among_others, is_in_other_list, is_in_other_quality, is_left, is_prize
from helpers.proposing.rate_asides import beside, goes_on_rate, is_rate, says_any
from helpers.proposing.sample_shares import is_of_sample
from helpers.proposing.told_portions import is_portion_told
from helpers.proposing.yields import is_yield
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told, until_mark
from helpers.sentences.studies import is_sample_entry
from helpers.texts.stems import stems, words_of

TIMES = ("hour", "day", "week", "month", "year")
LIVES = ("deaths", "lives")  # units of the dead


def is_aside(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a mention is a plan, a rate, a change, a comparison or an age rather than a value of the property."""
    cues, mention = one.cues, one.mention
    before, after = beside(document, sentence, mention)
    if cues.entry.type == "date":
        return is_date_aside(document, sentence, one, before)
    if mention.kind == "rank" and _ranks_else(document, sentence, one):
        return True
    if mention.kind == "rank" and (is_left(document, sentence, mention) or is_prize(document, sentence, mention)):
        return True
    if mention.kind == "rank" and is_among_others(document, sentence, mention, cues):
        return True
    if mention.kind == "rank" and is_in_other_list(document, sentence, mention, cues):
        return True
    if mention.kind == "rank" and is_in_other_quality(document, mention, sentence, cues):
        return True
    if is_of_other_base(document, sentence, one) or is_of_what_includes(document, sentence, one):
        return True
    if counts_all(document, sentence, one):
        return is_planned(document, sentence, one, before)
    if is_of_sample(document, sentence, one):
        return True
    if is_of_moment(document, sentence, one):
        return True
    if is_no_amount(document, sentence, one) or _is_found_by_survey(document, sentence, one):
        return True
    if mention.kind == "count" and is_of_those_present(document, mention):
        return True
    if mention.kind == "count" and is_count_aside(document, sentence, one, before, after):
        return True
    return mention.kind == "percentage" and not cues.given and _is_comparison(document, sentence, mention)


def is_no_amount(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is planned, an age, a rate, a change or of some only, however near its cue."""
    mention, cues = one.mention, one.cues
    before, after = beside(document, sentence, mention)
    if is_planned(document, sentence, one, before) or (mention.pattern == "age" and not asks_age(cues.entry)):
        return True
    if is_of_product(document, mention) or is_of_extreme(document, sentence, mention):
        return True
    if cues.entry.type == "measurement" and (is_of_both(document, sentence, one) or is_reach(document, sentence, one)):
        return True
    if is_people_of_place(document, sentence, one):
        return True
    if is_of_bare_amount(document, sentence, one):
        return True
    if is_yield(document, sentence, one) or is_approved_budget(document, sentence, one):
        return True
    if mention.unit == "percentage points" and not cues.takes_change:
        return True  # "12 percentage points above the 49 per cent"
    first = document.words.tokens[document.tokens_of(mention).first].word
    timed = {*before[-1:], first} & phrases("time_after")
    timed |= set(after[:1]) & phrases("time_away")
    if mention.kind == "duration" and cues.entry.type == "measurement" and timed:
        return True  # "left prison after six years", "than a year before"
    sized = any(not stems(word).isdisjoint(cues.words) for word in phrases("group_words"))
    ranked = mention.kind == "rank"  # "the table, which appears each year, has it third"
    if not cues.takes_rate and not sized and not ranked and is_rate(document, sentence, mention, before, after):
        return True
    if not cues.takes_rate and not sized and goes_on_rate(document, sentence, mention):
        return True
    if cues.takes_rate and _is_of_other_time(document, sentence, one):
        return True
    lost = mention.unit in LIVES or says_any(" ".join(before[-4:]), phrases("lost_with"))  # "with the loss of 31 crew"
    apart = document.text[: mention.start].rstrip().endswith(("(", ":"))  # "shrank (94 in 1958, 61 in 1975)"
    deed = bool(before) and before[-1] in {term for group in cues.terms for term in group}  # "the storm sank 32 boats"
    if not cues.takes_change and (
        (_is_change(before) and not (lost or apart or deed)) or is_level_before(document, sentence, mention)
    ):
        return True
    if _is_reckoned_otherwise(document, sentence, one) or _is_extreme_of_average(document, sentence, one):
        return True
    if is_portion_told(document, sentence, one) or is_of_opposite(document, sentence, one):
        return True
    return _is_out_of(document, sentence, one) or _is_some_of(document, sentence, one)


def _is_extreme_of_average(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a superlative beside the cue of an average tells another number than it: "the longest stay was 90 days", "masa inap terlama 90 hari"."""
    entry, tokens = one.cues.entry, document.words.tokens
    asked = {word for label in (entry.property.replace("_", " "), *entry.label.values()) for word in words_of(label)}
    if asked.isdisjoint(phrases("average")):
        return False
    near = range(max(sentence.first, one.cue.first - 1), min(sentence.last, one.cue.last + 1) + 1)
    return any(tokens[i].word in told("superlatives") - asked for i in near)


def _is_reckoned_otherwise(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause reckons otherwise than plainly, or opens with more than the subject: "in today's money", "With its annexe"."""
    clause = sentence.clause_of(document.tokens_of(one.mention).first)
    said = document.words.literal(phrases("reckoned_otherwise"), sentence.first, sentence.last)
    own = one.cues.vocabulary
    if any(abs(sentence.clause_of(hit.first) - clause) <= 1 for hit in said):
        return True
    opens = document.words.literal(phrases("with_more"), sentence.first, min(sentence.last, sentence.first + 2))
    first = document.tokens_of(one.mention).first
    return any(
        hit.first == sentence.first
        and hit.last + 1 < first
        and stems(document.words.tokens[hit.last + 1].word).isdisjoint(own)
        and not any(hit.last < document.tokens_of(m).first < first for m in sentence.quantities)
        for hit in opens
    )


def _is_of_other_time(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is per month where the property is per day: "the minimum wage is 2,400 a month" of a daily wage."""
    if one.mention.kind == "duration":
        return False
    last = document.tokens_of(one.mention).last
    said = until_mark(document, last, sentence.last, 3).split()
    if said[:1] and said[0] not in phrases("rate") | phrases("articles") | phrases("any_of_many"):
        said = said[:1]  # "sebulan"
    said = words_of(document.text[one.mention.start : one.mention.end]) + said[:2]  # "Rp 4.000 per bulan"
    told = {time for time in TIMES if any(word in phrases(f"rate_{time}") for word in said)}
    entry = one.cues.entry
    names = [entry.property.replace("_", " "), entry.unit.replace("/", " "), *entry.label.values()]
    named = {word for name in names for word in words_of(name)}
    own = {time for time in TIMES if named & phrases(f"rate_{time}")}
    return bool(told and own) and told.isdisjoint(own)


def _is_found_by_survey(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is what a survey found, not whom it asked: "In our survey, 25 households had …"."""
    tokens, number = document.words.tokens, document.tokens_of(one.mention).first
    if not is_sample_entry(one.cues.entry):
        return False
    near = [tokens[i].word for i in range(max(sentence.first, number - 3), number)]
    if near[-1:] and near[-1] in phrases("place_before") and not phrases("existing").isdisjoint(near):
        return True  # "there was soap in 742 households", "ada di 742 rumah tangga"
    if not phrases("each_of_them").isdisjoint(near):
        return True  # "52 clusters, each of 25 households"
    if one.cue.last >= number:
        return False
    lead = one.cue.first - 1
    while lead > sentence.first and tokens[lead].word in phrases("determiners"):
        lead -= 1
    between = document.text[tokens[one.cue.last].end : one.mention.start]
    return lead >= sentence.first and tokens[lead].word in phrases("prepositions") and "," in between


def _ranks_else(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a rank is in something that the property does not speak of: "ranks first in rainfall"."""
    words = document.words
    lead = document.tokens_of(one.mention).last + 1
    stop = min(sentence.last, lead + 8)
    if (
        lead < stop
        and words.tokens[lead].word not in phrases("rank_in")
        and words.tokens[lead + 1].word in phrases("rank_in")
    ):
        lead += 1  # "first place in", "peringkat pertama kabupaten dalam"
    if lead >= stop or words.tokens[lead].word not in phrases("rank_in"):
        return False
    said: list[str] = []
    for index in range(lead + 1, stop + 1):
        token = words.tokens[index]
        if "," in words.gap(index - 1, index) or sentence.clause_of(index) != sentence.clause_of(lead):
            break
        if not document.text[token.start].islower() or any(d.start <= token.start < d.end for d in sentence.dates):
            break
        said.append(token.word)
    own = [i for i, word in enumerate(said) if not stems(word).isdisjoint(one.cues.vocabulary)]
    if own:  # "first in school fires", "kebakaran sekolah": in some of them only
        beside = said[own[-1] + 1 :] if document.language == "id" else said[: own[0]][::-1]
        subject = {stem for word in words_of(one.cues.entry.subject) for stem in stems(word)}
        return any(stems(word).isdisjoint(subject) for word in takewhile(lambda w: w not in closed_words(), beside))
    closed = phrases("determiners") | phrases("stops") | phrases("light") | phrases("empty") | phrases("wholes")
    heads = [word for word in said if word not in closed and len(word) > 3]
    if heads and heads[0] in phrases("rank_field"):
        return False  # "in a field of 31": of how many
    leads = phrases("determiners") | (phrases("light") - phrases("prepositions"))  # "menurut jumlah penduduk miskin"
    return bool(heads) and heads[0] == next((w for w in said if w not in leads), "")


def _is_out_of(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is of a part of what the cue names: "Dari anggaran itu terserap …", "Of the budget, … was spent"."""
    cue, tokens = one.cue, document.words.tokens
    if one.inner or cue.last >= document.tokens_of(one.mention).first or cue.first <= sentence.first:
        return False
    if one.mention.kind == "money" and _is_paid_from(document, sentence, one):
        return True
    lead = cue.first - 1
    while lead > sentence.first and tokens[lead].word in phrases("determiners") | phrases("articles"):
        lead -= 1
    if one.mention.kind == "count" and not one.mention.noun and _is_after_part(document, sentence, lead, cue.first):
        return True
    if document.language == "en":
        pointed = lead < cue.first - 1 and (
            lead == sentence.first or sentence.clause_of(lead - 1) != sentence.clause_of(lead)
        )
    else:
        pointed = tokens[cue.last + 1].word in phrases("pointing") or lead == sentence.first < cue.first - 1
    return pointed and tokens[lead].word in phrases("part_of")


def _is_after_part(document: Document, sentence: Sentence, lead: int, noun: int) -> bool:
    """Say whether a number or share stands right before "of" and a noun: what a bare number tells later is a part too.

    "62 of our guides are women, and 71 lead a tour", "separuh penari berumur …; 85 hanya menari".
    """
    tokens = document.words.tokens
    of = lead >= sentence.first and tokens[lead].word in phrases("of_words")
    ends = [lead - 1] if of else []
    for number in sentence.quantities:
        last = document.tokens_of(number).last
        if number.kind in ("count", "fraction", "percentage") and last in ends:
            return True
        if number.kind in ("fraction", "percentage") and last == noun - 1:
            return True
    return False


def _is_paid_from(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether an amount stands right behind the sum that it was taken from: "paid from its income 48,000 in wages"."""
    tokens, cue = document.words.tokens, one.cue
    if (
        cue.last >= document.tokens_of(one.mention).first
        or document.text[tokens[cue.last].end : one.mention.start].strip()
    ):
        return False
    lead = cue.first - 1
    while lead > sentence.first and tokens[lead].word in phrases("determiners") | phrases("possessives"):
        lead -= 1
    owned = lead < cue.first - 1 or tokens[cue.last].word.endswith(tuple(told("own_endings")))
    if not owned or lead <= sentence.first:
        return False
    return tokens[lead].word in phrases("from") or bool(document.words.literal(phrases("out_of"), lead - 1, lead))


def _is_some_of(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause opens with all whom the property counts, and the number is of some: "Of the runners who started, 5,600 arrived".

    Not where what is said of them is what the property asks for: "Of those who signed up, 5,600 started".
    """
    tokens, words = document.words.tokens, document.words
    number = document.tokens_of(one.mention)
    comma = next((i for i in range(number.first - 1, sentence.first, -1) if "," in words.gap(i, i + 1)), -1)
    if one.mention.kind != "count" or comma < 0:
        return False
    clause = sentence.clause_of(number.first)
    opens = comma
    while opens > sentence.first and sentence.clause_of(opens - 1) == clause:
        opens -= 1
    lead = next(iter(words.literal(phrases("part_of"), opens, min(opens + 2, comma))), None)
    whole = phrases("determiners") | phrases("whole_words") | phrases("everybody")
    if (
        lead is None
        or lead.first != opens
        or not (tokens[lead.last].word in whole or tokens[lead.last + 1].word in whole)
    ):
        return False
    if any(opens < document.tokens_of(m).first < number.first for m in sentence.quantities):
        return False
    own = one.cues.vocabulary
    if all(stems(tokens[i].word).isdisjoint(own) for i in range(lead.last + 1, comma + 1)):
        return False
    noun = document.noun_phrase(one.mention) if one.mention.noun else number
    ahead = words_of(until_mark(document, max(number.last, min(noun.last, number.last + 1)), sentence.last, 3))
    said = [tokens[i].word for i in range(comma + 1, number.first)] + ahead
    return all(word in closed_words() or stems(word).isdisjoint(own) for word in said)


def _is_change(before: list[str]) -> bool:
    """Say whether a number is by how much something changed: "naik 200", "fell by 12 per cent"; not "naik menjadi"."""
    tail = before[-3:]
    while tail and tail[-1] in phrases("change_by") - phrases("of_change"):
        tail = tail[:-1]
    if not tail:
        return False
    last = tail[-1]
    if last in phrases("to") or last in phrases("from"):
        return False
    if len(tail) < len(before[-3:]) and last in told("ups") | told("downs"):
        return True  # "has grown by seven"
    moves = phrases("change_up") | phrases("change_down")
    if last in moves and last not in phrases("moves_weak"):
        return True
    return last in phrases("of_change") and len(tail) > 1 and tail[-2] in moves - phrases("moves_weak")


def _is_comparison(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a percentage is one of two that are held against each other: "9 per cent against 17 per cent"."""
    for other in sentence.mentions:
        if other is mention or other.kind != mention.kind:
            continue
        left, right = sorted((mention, other))
        gap = document.text[left.end : right.start].lower().split()
        if len(gap) <= 4 and {word.strip(",") for word in gap} & phrases("against"):
            return True
    return False
