"""Subjects called by a common noun phrase and a place: "country office in Kassara" is "the country office" in the text.

The phrase alone names the subject where no other subject has it, and where what stands beside it does not say that it is
somebody else's: "the country office in Ludania", "every country office", "the Harrow country office".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from helpers.corpora.codebook import Codebook
from helpers.readers.date_words import date_words
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import synonyms, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

LONGEST = 8  # words of a name
BACK = 40  # words before "its country office" in which stands whose it is


class Head(NamedTuple):
    """The small words of a subject's name before its place, and the place."""

    words: tuple[str, ...]
    place: str


def common_heads(codebook: Codebook) -> dict[str, Head]:
    """Return subject -> its common noun phrase of two words or more, of those that no other subject is called by."""
    found: dict[str, Head] = {}
    subjects = list(dict.fromkeys(entry.subject for entry in codebook.properties))
    leads = phrases("place_before") | phrases("genitive")
    for subject in subjects:
        words = subject.split()
        capital = next((i for i, word in enumerate(words) if word[0].isupper()), 0)
        small = words[: capital - (words[capital - 1] in leads)] if capital else []
        if len(small) > 1 and all(word[0].isupper() for word in words[capital:]):
            found[subject] = Head(tuple(small), " ".join(words[capital:]))
    called = [" ".join(head.words) for head in found.values()]
    return {
        subject: head
        for subject, head in found.items()
        if called.count(" ".join(head.words)) == 1
        and not any(f" {' '.join(head.words)} " in f" {other} " for other in subjects if other != subject)
    }


def head_hits(scopes: Scopes, head: Head) -> list[Hit]:
    """Return where a text says the phrase, in either language, of the subject's place or of no other."""
    words = scopes.document.words
    found = []
    for start in sorted({hit.first for word in _alike(head) for hit in words.find(word)}):
        hit = Hit(start, start + len(head.words) - 1)
        if hit.last < len(words.tokens) and _says(scopes, hit, head) and not _is_of_another(scopes, hit, head):
            found.append(hit)
    return found


def _alike(head: Head) -> list[str]:
    return sorted({one for word in head.words for one in synonyms(word) if " " not in one})


def _says(scopes: Scopes, hit: Hit, head: Head) -> bool:
    """Say whether tokens are the phrase as the codebook has it, or its words in the other language the other way round."""
    words = scopes.document.words
    said = [words.tokens[i].word for i in range(hit.first, hit.last + 1)]
    if any(words.gap(i, i + 1).strip() for i in range(hit.first, hit.last)):
        return False
    if tuple(said) == head.words:
        return True
    return all(
        word != own and word in synonyms(own) and not (ends(word, "plural") and not ends(own, "plural"))
        for word, own in zip(said, reversed(head.words), strict=True)
    )


def _is_of_another(scopes: Scopes, hit: Hit, head: Head) -> bool:
    """Say whether what stands beside a phrase says that it is another place's or body's, or any of many."""
    words, text = scopes.document.words, scopes.document.text
    tokens = words.tokens

    def large(index: int) -> bool:
        return 0 <= index < len(tokens) and text[tokens[index].start].isupper()

    lead = hit.first - 1
    if lead >= 0 and not words.gap(lead, hit.first).strip():
        if tokens[lead].word in phrases("any_of_many"):
            return True
        if large(lead) and not _is_known(scopes, lead, head) and tokens[lead].word not in phrases("determiners"):
            if tokens[lead].word not in phrases("stops") | phrases("possessives"):
                return True
        if tokens[lead].word in phrases("possessives"):
            owner = next((i for i in range(lead - 1, max(-1, lead - BACK), -1) if _is_name(scopes, i)), -1)
            if owner >= 0 and not _is_known(scopes, owner, head):
                return True
    after = hit.last + 1
    joiners = phrases("name_joiners") | phrases("place_before") | phrases("articles") | phrases("other_places")
    while after < len(tokens) and after - hit.last <= 3 and tokens[after].word in joiners:
        if words.gap(after - 1, after).strip():
            return False
        if tokens[after].word in phrases("other_places"):
            return True
        after += 1
    if after >= len(tokens) or words.gap(after - 1, after).strip():
        return False
    return large(after) and tokens[after].word not in date_words("auto").months and not _is_known(scopes, after, head)


def _is_name(scopes: Scopes, index: int) -> bool:
    """Say whether a token is part of a name, not only the first word of a sentence."""
    document = scopes.document
    token = document.words.tokens[index]
    if not document.text[token.start].isupper() or token.word in scopes.small | phrases("first_person"):
        return False
    if token.word in date_words("auto").months or token.word in phrases("determiners") | phrases("stops"):
        return False
    following = document.words.tokens[index + 1]
    return index not in scopes.sentence_starts or document.text[following.start].isupper()


def _is_known(scopes: Scopes, index: int, head: Head) -> bool:
    """Say whether a name is the subject's own place, one within or around it, or another subject of the codebook."""
    word = stripped(scopes.document.words.tokens[index].word, "possessor")
    if word in words_of(head.place):
        return True
    within_place, around = scopes.codebook.within, list(scopes.codebook.ancestors("place", head.place))
    for hit, place in scopes.places:
        if hit.first <= index <= hit.last:
            return place == head.place or place in around or within_place("place", place, head.place)
    named = [hit for hits in scopes.subject_hits.values() for hit in within(hits, index - LONGEST, index)]
    return any(hit.first <= index <= hit.last for hit in named)
