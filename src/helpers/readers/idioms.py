"""Number words that count nothing: salah satu, no one, one another, zero tolerance, two-dimensional."""

from __future__ import annotations

import re

from helpers.readers.addresses import in_web_address
from helpers.readers.hedges import hedge_before
from helpers.readers.language_data import alternatives, listed, number_words
from helpers.readers.measures import measure_after
from helpers.readers.mention import Mention
from helpers.readers.nouns import noun_after
from helpers.readers.reading import BLANK, FORMER, LEFT, Place, Reading, dismissed
from helpers.readers.wordnumerals import Numeral

COMPOUND = re.compile(r"-([^\W\d_]{2,})")
QUOTES = frozenset('"“‘«')
NAMED = re.compile(r"[ \n]([A-Z][A-Za-z]+)")
CALLED = re.compile(r"(?<![^\W\d_])([A-Z][a-z]+) $")
AFTER_HALF = re.compile(r"[ \n-]([^\W\d_]+)")
SHARED = re.compile(
    rf" (?:{alternatives(listed('numbers', 'marks', 'small_share'))}) (?:[0-9]|{alternatives(frozenset(number_words('en')) | frozenset(number_words('id')))})\b"
)
STOPS = frozenset((*".,;:!?", ""))
LETTERS = re.compile(r"[^\W\d_]+")


def compound(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a number is part of a compound that names: two-dimensional, 3-hexyl; not two-year, 12-person, 3-fold."""
    text, lexicon = reading.text, reading.lexicon
    if text[numeral.end : numeral.end + 1] != "-" or numeral.kind != "number":
        return False
    match = COMPOUND.match(text, numeral.end)
    if match is None:
        return False
    word = match[1].lower()
    if (
        word in lexicon.number
        or word in lexicon.nouns
        or f"{word}s" in lexicon.nouns
        or word in lexicon.compound_suffixes
    ):
        return False
    return measure_after(text, numeral.end, lexicon) is None


def in_name(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a number word is part of a name: "the Two Shields campaign", and "Two Shields" over a page of that text."""
    text = reading.text
    following = NAMED.match(text, numeral.end)
    called = CALLED.search(text, max(0, numeral.start - 24), numeral.start)
    if called is not None:  # Liga Tiga, Laskar Tujuh Sungai
        whole = text[called.start(1) : following.end() if following is not None else numeral.end]
        return " " not in text[numeral.start : numeral.end] and reading.names_within(whole)
    if following is None or following[1].lower() in reading.lexicon.number:
        return False
    if FORMER.search(text, max(0, numeral.start - 24), numeral.start):
        return True
    return reading.names_within(text[numeral.start : following.end()].title())


OWNS = re.compile(r" [a-z]{2,}['’]s ")


def _is_title(reading: Reading, numeral: Numeral, place: Place) -> bool:
    """Say whether a number word written large is part of a title or of a place's name: "Seven Winters", Number Four shaft."""
    text, start = reading.text, numeral.start
    if place.before in QUOTES and place.before:
        following = NAMED.match(text, numeral.end)
        return following is not None and following[1].lower() not in reading.lexicon.number
    at = start - 1 - len(place.last)
    if place.before != " " or place.last not in reading.lexicon.marks["number_marks"] or not text[at].isupper():
        return False
    return FORMER.search(text, max(0, at - 24), at) is not None  # in a title all words are large


def idiom(reading: Reading, numeral: Numeral, place: Place) -> Mention | None:
    """Return a number word that counts nothing as dismissed; None if it may count."""
    text, lexicon = reading.text, reading.lexicon
    start, end = numeral.start, numeral.end
    if place.before in ("-", "/", "_") and in_web_address(text, start):
        return dismissed(numeral, "url")
    if compound(reading, numeral):
        return dismissed(numeral, "compound")
    if text[start].isupper() and (in_name(reading, numeral) or _is_title(reading, numeral, place)):
        return dismissed(numeral, "name")
    word = text[start:end].lower()
    if numeral.kind == "fraction":  # half asleep, setengah bergurau
        said = AFTER_HALF.match(text, end)
        if said and text[end] == "-" and _is_described(said[1].lower(), reading, numeral):
            return dismissed(numeral, "compound")  # a half-restored canal; not a half-hour, half-acre
        return dismissed(numeral, "idiom") if said and (word, said[1].lower()) in lexicon.pronouns_after else None
    if numeral.pattern != "words" or numeral.low not in ("0", "1"):
        return None
    left = place.last if place.before in BLANK else ""
    if place.before == "-" and place.last in lexicon.pronoun["non"]:
        return dismissed(numeral, "compound")
    if left in lexicon.marks["plus"]:
        former = text[max(0, start - LEFT) : start].lower().split()[-6:-1]
        if any(lexicon.number[each].role == "fraction" for each in former if each in lexicon.number):
            return dismissed(numeral, "idiom")  # half plus one
    if left in lexicon.pronoun["definite"] and SHARED.match(text, end):
        return None  # of which one in nine
    if (left, word) in lexicon.pronouns_before:
        return dismissed(numeral, "idiom")
    after = [part.strip(".,;:)*") for part in text[end : end + 24].lower().replace("-", " ").split()[:3]]
    for size in (1, 2, 3):
        if (word, *after[:size]) in lexicon.pronouns_after:
            return dismissed(numeral, "idiom")
    if text[end : end + 1] == "-" and after and after[0].startswith(word):
        return dismissed(numeral, "idiom")
    pronoun = lexicon.pronoun
    if word not in pronoun["one"]:
        return None
    if _stands_for_noun(reading, numeral, place, left):
        return dismissed(numeral, "pronoun")
    if left in lexicon.marks["number_marks"]:  # number one of the eight: a rank
        return None
    following = after[0] if after else ""
    if OWNS.match(text, end) and following[:-2] not in lexicon.time_units:
        return dismissed(numeral, "pronoun")  # in one reader's words
    if following in pronoun["of"]:
        return dismissed(numeral, "idiom") if len(after) < 2 or after[1] in pronoun["definite"] else None
    if following in pronoun["after_one"] and hedge_before(text, start, place.floor, lexicon) is None:
        return dismissed(numeral, "pronoun")
    if left in pronoun["before_one"] and (
        left in pronoun["never_counted"] or not noun_after(text, end, lexicon, one=True).noun
    ):
        return dismissed(numeral, "pronoun")
    return None


def _is_described(word: str, reading: Reading, numeral: Numeral) -> bool:
    """Say whether a word that a hyphen joins to a fraction is neither counted nor measured by it."""
    lexicon = reading.lexicon
    if word in lexicon.number or word in lexicon.nouns or word in lexicon.time_units:
        return False
    if word in lexicon.compound_suffixes or word in lexicon.marks["fraction_suffixes"]:
        return False  # seperempat-nya
    return measure_after(reading.text, numeral.end, lexicon) is None


def _stands_for_noun(reading: Reading, numeral: Numeral, place: Place, left: str) -> bool:
    """Say whether "one" ends its phrase and stands for a noun said before: a small one; draw one; and one, every week."""
    text = reading.text
    if not left.isalpha() or left in reading.lexicon.pronoun["counting"] or left in reading.lexicon.number:
        return False
    if text[numeral.end : numeral.end + 1] not in STOPS or hedge_before(
        text, numeral.start, place.floor, reading.lexicon
    ):
        return False
    return text[numeral.end : numeral.end + 1] != ")" and text[numeral.start].islower()
