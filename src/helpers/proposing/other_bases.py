"""Numbers of another base than a property's: shares of money where people are asked for, those outside something, those of a kind."""

from __future__ import annotations

from functools import lru_cache

from helpers.proposing.narrowing import closed_words
from helpers.readers.language_data import language_data
from helpers.readers.merged_lexicon import load_lexicon
from helpers.scope.bodynames import kind_words
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import LANGUAGES, phrases, subsets
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_active

LEFT_OUT = 3  # words from "excluding" to what is left out
BASE = 5  # words between "of" and a share, or a share and what it is of


def is_of_other_base(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a share is one of money, or a count one of those outside, where the property asks for neither."""
    if is_left_out(document, sentence, one):
        return True
    if one.mention.kind in ("percentage", "fraction"):
        return _is_of_money(document, sentence, one) or _is_out_of_those(document, sentence, one)
    return one.mention.kind == "count" and (
        _is_outside(document, sentence, one)
        or _is_of_kind(document, sentence, one)
        or _is_number_of_others(document, sentence, one)
        or _only_qualifies(document, sentence, one)
        or _is_share_of(document, sentence, one)
        or _are_some_known(document, sentence, one)
    )


def is_left_out(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether the only cue is what a number leaves out: "a budget (excluding purchases) of £3 million"."""
    words, number = document.words, document.tokens_of(one.mention)
    for lead in words.literal(phrases("left_out_before") | phrases("outside"), sentence.first, one.cue.first - 1):
        between = range(lead.last, one.cue.first)
        if len(between) > LEFT_OUT or any(words.gap(i, i + 1).strip() for i in between):
            continue
        if number.first < lead.first:
            apart = True
        else:  # "excluding purchases of £2 million": that is what they cost
            apart = any(set(words.gap(i, i + 1)) & set(",();") for i in range(one.cue.last, number.first))
        hits = [
            hit
            for term in one.cues.terms
            for hit in words.find_any(term)
            if sentence.first <= hit.first <= sentence.last
        ]
        own = any(hit.last < lead.first or hit.first > one.cue.last + LEFT_OUT for hit in hits)
        if apart and not own:
            return True
    return False


@lru_cache(maxsize=1)
def _money() -> frozenset[str]:
    """Return the nouns for sums of money, all languages together, by their stems."""
    said = [word for language in LANGUAGES for word in language_data(language, "propose")["dimensions"]["money"]]
    return frozenset(stem for word in said for stem in (word, *stems(word)))


def _is_of_money(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a share is said to be of a sum: "of its costs, 60 per cent went on …", "60 persen dari hibah itu"."""
    if not _money().isdisjoint(one.cues.vocabulary):
        return False
    tokens, gap = document.words.tokens, document.words.gap
    covered = document.tokens_of(one.mention)
    of = told("of_words")
    for lead in range(max(sentence.first, covered.first - BASE), covered.first - 1):
        opens = lead == sentence.first or sentence.clause_of(lead - 1) != sentence.clause_of(lead)
        opens = opens or bool(gap(lead - 1, lead).strip())
        opens = opens or bool(document.words.literal(phrases("out_of"), lead - 1, lead))
        if tokens[lead].word in of and opens:
            return any(_is_sum(tokens[i].word) for i in range(lead + 1, covered.first))
    if covered.last < sentence.last and tokens[covered.last + 1].word in of:
        stop = covered.last + 2
        while stop <= min(sentence.last, covered.last + BASE) and not gap(stop - 1, stop).strip():
            if _is_sum(tokens[stop].word):
                return True
            stop += 1
    return False


def _is_out_of_those(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a sentence opens with those who are some already, by the only cue: "Of the pupils who passed, 64 per cent went on"."""
    words, number = document.words, document.tokens_of(one.mention).first
    marks = (i + 1 for i in range(number - 1, sentence.first, -1) if not set(words.gap(i, i + 1)).isdisjoint(":;"))
    begin = next(marks, sentence.first)  # "it was no mistake: among those who passed, …"
    opens = words.tokens[begin].word in phrases("opens_partition")
    if not opens or one.cue.first >= number or not begin < one.cue.first:
        return False
    whose = [i for i in range(begin, one.cue.first) if words.tokens[i].word in phrases("relative_pronouns")]
    if not whose or not any("," in words.gap(i - 1, i) for i in range(one.cue.last + 1, number + 1)):
        return False
    return not any(number < hit.first <= sentence.last for term in one.cues.terms for hit in words.find_any(term))


def _is_sum(word: str) -> bool:
    return not _money().isdisjoint({word, stripped(word, "possessed"), *stems(word)})


def _is_outside(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause opens with what the number leaves out: "outside the league there are 19 libraries"."""
    tokens, number = document.words.tokens, document.tokens_of(one.mention).first
    clause = sentence.clause_of(number)
    opens = number
    while opens > sentence.first and sentence.clause_of(opens - 1) == clause:
        opens -= 1
    for hit in document.words.literal(phrases("outside"), opens, min(opens + 2, number - 1)):
        after = tokens[hit.last + 1].word
        pointed = after in phrases("pointing") or document.words.gap(hit.last, hit.last + 1).strip()
        said = {stem for i in range(hit.first, hit.last + 1) for stem in stems(tokens[i].word)}
        if _adds_to_others(document, hit, number, one):
            continue
        if hit.last + 1 < number and not pointed and said.isdisjoint(one.cues.vocabulary):
            return True
    return False


def _adds_to_others(document: Document, hit: Hit, number: int, one: Match) -> bool:
    """Say whether an opening only names what else there was: "besides the dead, 340 were injured", "selain merusak rumah, …".

    Not a place, nor people of whom a part may be counted: "selain anak-anak, 340 orang terluka".
    """
    words, nouns = document.words, load_lexicon(document.language).nouns
    opening = document.text[words.tokens[hit.first].start : words.tokens[hit.last].end].lower()
    stop = next((i for i in range(hit.last + 1, number) if "," in words.gap(i, i + 1)), 0)
    stop = stop or _besides_until(document, hit, number)
    if opening not in phrases("besides_words") or not hit.last < stop < number:
        return False
    told = words.tokens[hit.last + 1 : stop + 1]
    if told[0].word in phrases("place_before") or any(document.text[t.start].isupper() for t in told):
        return False
    own = one.cues.vocabulary
    befell = [t.word for t in told if t.word in _deeds()]
    if befell or words.literal(phrases("tolls"), hit.last + 1, stop):
        return all(stems(word).isdisjoint(own) for word in befell)
    if any(not stems(t.word).isdisjoint(own) for t in told):
        return False
    people = any(
        t.word in subsets() or "persons" in {nouns.get(stem) for stem in (t.word, *stems(t.word))} for t in told
    )
    return looks_active(told[0].word, document.language) or not people


def _besides_until(document: Document, hit: Hit, number: int) -> int:
    """Return the last word of what there was besides, where no comma ends it: "Selain klinik Yayasan X juga memiliki"; 0 if none."""
    words, first = document.words, hit.last + 1
    large = [document.text[words.tokens[i].start].isupper() for i in range(first, number)]
    if document.language != "id" or not any(large) or large[0]:
        return 0
    name = stop = first + large.index(True)
    while stop < number and document.text[words.tokens[stop].start].isupper():
        stop += 1
    return name - 1 if stop < number and words.tokens[stop].word in phrases("as_well") else 0


@lru_cache(maxsize=1)
def _deeds() -> frozenset[str]:
    """Return the words for what befell those counted: of the dead none is injured, where both are told."""
    return frozenset(word for group in phrases("deeds_apart") for word in group.split("|"))


def _is_of_kind(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether an Indonesian cue only counts bodies of a kind: "22 unit sekolah" are units of schools."""
    mention, covered = one.mention, document.tokens_of(one.mention)
    noun = words_of(mention.noun)
    if document.language != "id" or not noun or one.cue.first != covered.last + 1 or one.cue.last >= sentence.last:
        return False
    following = document.words.tokens[one.cue.last + 1].word
    return following == noun[0] and following in kind_words() and stems(following).isdisjoint(one.cues.vocabulary)


def _is_number_of_others(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause opens the number of something else behind the cue: "19 siswa lulus, jumlah lulusan menjadi 538"."""
    tokens, number = document.words.tokens, document.tokens_of(one.mention).first
    for index in range(one.cue.last + 1, number - 1):
        word = tokens[index].word
        if word not in phrases("number_words"):
            continue
        at = index + 1
        while at < number and tokens[at].word in told("of_words") | phrases("articles"):
            at += 1
        noun = tokens[at].word
        plain = noun.isalpha() and noun not in closed_words() | phrases("pointing") | phrases("generic")
        if at < number and plain and stems(noun).isdisjoint(one.cues.vocabulary):
            return True
    return False


def _only_qualifies(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether an English cue only qualifies what is counted: "nine ringing stations" are no birds ringed."""
    words, covered, noun = document.words, document.tokens_of(one.mention), words_of(one.mention.noun)
    head = one.cue.last + 1
    if document.language != "en" or not noun or not covered.last < one.cue.first or head > sentence.last:
        return False
    said = words.tokens[head].word
    if (
        said != noun[-1]
        or not ends(said, "plural")
        or any(words.gap(i, i + 1).strip() for i in range(covered.last, head))
    ):
        return False
    if ends(words.tokens[one.cue.last].word, "plural") or not stems(said).isdisjoint(one.cues.vocabulary):
        return False
    return not any(load_lexicon("en").nouns.get(stem) == "persons" for stem in (said, *stems(said)))


def _is_share_of(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether the cue is what a share beside the number is of: "nine are women, or 26 per cent of the crew"."""
    tokens, lead = document.words.tokens, one.cue.first - 1
    while lead > sentence.first and tokens[lead].word in phrases("articles") | phrases("determiners"):
        lead -= 1
    if tokens[lead].word not in told("of_words"):
        return False
    shares = [m for m in sentence.quantities if m.kind in ("percentage", "fraction") and m.start >= one.mention.end]
    return any(document.tokens_of(m).last == lead - 1 for m in shares)


def _are_some_known(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether an English number is of some that are pointed at by what they are: "the six northern stations"."""
    tokens, covered = document.words.tokens, document.tokens_of(one.mention)
    if document.language != "en" or covered.first == sentence.first or one.cue.first <= covered.last + 1:
        return False
    if tokens[covered.first - 1].word not in phrases("articles") - phrases("indefinite"):
        return False
    between = [tokens[i].word for i in range(covered.last + 1, one.cue.first)]
    if len(between) > 2 or document.text[one.mention.end : tokens[one.cue.first].start].strip(
        " abcdefghijklmnopqrstuvwxyz-"
    ):
        return False
    known = phrases("neutral") | closed_words()
    return any(word not in known and stems(word).isdisjoint(one.cues.vocabulary) for word in between)
