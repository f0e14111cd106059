"""Numbers told place by place: "34 per cent in Orra, 31 per cent in Selm", "Orra 34 persen, diikuti Selm 31 persen".

Each has a place of its own right beside it, and between one and the next stands nothing else: they are of one thing.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from helpers.readers.mention import Mention
from helpers.scope.whereabouts import in_tokens, kinds
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import noun_end
from helpers.sentences.words import Hit

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

KINDS = ("count", "percentage", "money", "measurement")
NEAR = 6  # tokens between a number and its place
BEHIND = 2  # words between a number and a place right behind it

Named = tuple[Hit, str]


def place_in_series(scopes: Scopes, sentence: Sentence, mention: Mention) -> str:
    """Return the place that a number of such a series has for itself, or ""."""
    alike = [m for m in sentence.quantities if m.kind == mention.kind]
    if mention not in alike or len(alike) < 2 or mention.kind not in KINDS:
        return ""
    at = alike.index(mention)
    for left, right in [(at - 1, at), (at, at + 1)]:
        if 0 <= left and right < len(alike):
            places = _goes_on(scopes, sentence, alike[left], alike[right])
            if places is not None and places[at - left]:
                return places[at - left]
            if places is not None and at == left == 0:
                return _before(scopes, sentence, mention)  # "in Orra 204, in Selm 144"
    return ""


def place_in_turn(
    scopes: Scopes, sentence: Sentence, mention: Mention, near: list[tuple[Hit, str]]
) -> list[tuple[Hit, str]]:
    """Return the place right behind a number, where each place before it stands right behind another: "204 in Orra, 144 in Selm"."""
    document = scopes.document
    token = document.tokens_of(mention).first
    own = [one for one in near if _is_right_behind(scopes, mention, one[0])]
    before = [hit for hit, _ in near if hit.first < token]
    others = [m for m in sentence.quantities if m.kind == mention.kind and m.end <= mention.start]
    if len(own) != 1 or not before:
        return []
    return own if all(any(_is_right_behind(scopes, m, hit) for m in others) for hit in before) else []


def before_in_series(scopes: Scopes, sentence: Sentence, mention: Mention) -> Mention | None:
    """Return the number before one in such a series, or None."""
    alike = [m for m in sentence.quantities if m.kind == mention.kind and m.end <= mention.start]
    if not alike or mention.kind not in KINDS:
        return None
    return alike[-1] if _goes_on(scopes, sentence, alike[-1], mention) is not None else None


def _goes_on(scopes: Scopes, sentence: Sentence, left: Mention, right: Mention) -> tuple[str, str] | None:
    """Return the places of two numbers next to each other if they are of one series; "" for one that is told otherwise."""
    plain = phrases("generic") | {""}
    noun, earlier = right.noun.lower(), left.noun.lower()
    if (left.unit != right.unit and noun not in plain) or (noun not in plain and noun != earlier):
        return None
    if any(left.end <= m.start < right.start for m in [*sentence.dismissed, *sentence.dates]):
        return None
    document = scopes.document
    light = _light()
    stop, number = _last_of(scopes, left), document.tokens_of(right).first
    named = _named(scopes, stop + 1, number - 1)
    if len(named) != 1:
        return None
    hit, name = named[0]
    inside = {*range(stop + 1, hit.first), *range(hit.last + 1, number)}
    if len(inside) > 2 * NEAR or any(document.words.tokens[i].word not in light for i in inside):
        return None
    parted, parting = _is_parted(scopes, stop, hit.first), _is_parted(scopes, hit.last, number)
    if parting and not parted:
        after = _behind(scopes, sentence, right)
        return (name, after) if after and after != name else None
    return ("", name) if parted and not parting else None


def _before(scopes: Scopes, sentence: Sentence, mention: Mention) -> str:
    """Return the place that the first number of a series has right before it, or ""."""
    number, tokens = scopes.document.tokens_of(mention).first, scopes.document.words.tokens
    named = _named(scopes, max(sentence.first, number - NEAR), number - 1)
    if not named or _is_parted(scopes, named[-1][0].last, number):
        return ""
    hit, name = named[-1]
    plain = all(tokens[i].word in _light() for i in range(hit.last + 1, number))
    return name if plain and hit.first and tokens[hit.first - 1].word in _light() else ""


def _behind(scopes: Scopes, sentence: Sentence, mention: Mention) -> str:
    """Return the place that a number has right behind it, or ""."""
    last = _last_of(scopes, mention)
    named = _named(scopes, last + 1, min(sentence.last, last + NEAR))
    if not named or _is_parted(scopes, last, named[0][0].first):
        return ""
    between = scopes.document.words.tokens[last + 1 : named[0][0].first]
    return named[0][1] if all(token.word in _light() for token in between) else ""


def _last_of(scopes: Scopes, mention: Mention) -> int:
    """Return the last token of a number and of the noun that it counts."""
    return bisect_left(scopes.document.words.starts, noun_end(scopes.document, mention)) - 1


def _named(scopes: Scopes, first: int, last: int) -> list[Named]:
    """Return the places named between two tokens, each once."""
    found: list[Named] = []
    for hit, name in sorted([*in_tokens(scopes.places, first, last), *in_tokens(scopes.told_places, first, last)]):
        if not found or hit.first > found[-1][0].last:
            found.append((hit, name))
    return found


def _is_parted(scopes: Scopes, left: int, right: int) -> bool:
    """Say whether a comma or "and" stands between two tokens."""
    words = scopes.document.words
    marks = any(set(words.gap(i, i + 1)) & set(",;") for i in range(left, right))
    return marks or any(
        words.tokens[i].word in phrases("list_words") | phrases("clause") for i in range(left + 1, right)
    )


def _light() -> frozenset[str]:
    """Return the words that may stand between two numbers of a series besides their places."""
    light = phrases("list_words") | phrases("place_before") | phrases("generic") | phrases("numbering")
    return light | phrases("clause") | phrases("place_series_words") | phrases("each") | kinds() | phrases("articles")


def _is_right_behind(scopes: Scopes, mention: Mention, hit: Hit) -> bool:
    """Say whether nothing but "in" and its kind stands between a number with its noun and a place."""
    words = scopes.document.words
    last = max(scopes.document.tokens_of(mention).last, scopes.document.noun_phrase(mention).last)
    if hit.first <= last:
        # "204 orang di Kota Selm", all of it taken for one phrase
        last = scopes.document.tokens_of(mention).last + (1 if mention.noun else 0)
    if (
        not 0 < hit.first - last <= BEHIND + 1
        or "," in words.text[words.tokens[last].end : words.tokens[hit.first].start]
    ):
        return False
    between = [words.tokens[i].word for i in range(last + 1, hit.first)]
    return bool(between) and all(
        word in phrases("place_before") | phrases("place_leads") | phrases("articles") | kinds() for word in between
    )


def is_of_next_number(scopes: Scopes, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Say whether a place behind a number and a comma leads to the next one of its kind: "6% report it, in nearby Orra 9%"."""
    document = scopes.document
    if hit.first <= document.tokens_of(mention).last or "," not in document.text[mention.end : _start(scopes, hit)]:
        return False
    return any(
        m.kind == mention.kind
        and document.tokens_of(m).first == hit.last + 1
        and not document.words.gap(hit.last, hit.last + 1).strip()
        for m in sentence.quantities
        if m.start >= mention.end
    )


def _start(scopes: Scopes, hit: Hit) -> int:
    return scopes.document.words.tokens[hit.first].start
