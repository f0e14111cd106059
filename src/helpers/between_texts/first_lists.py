"""In what a first place is: a list that the codebook asks about, or one that two texts name alike."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from helpers.between_texts.first_asides import beside_list
from helpers.between_texts.first_holders import mark_after, phrase_start
from helpers.between_texts.first_names import is_kind
from helpers.between_texts.firsts import ENDS, First, in_named_place, window
from helpers.between_texts.phrase_names import date_tokens, name_end, name_start
from helpers.corpora.codebook import Property
from helpers.readers.date_words import date_words
from helpers.scope.whereabouts import kinds
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import says, scales, told, words_told
from helpers.sentences.topics import Topic, is_name, same_word, topic, without
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import stems, synonyms, words_of
from helpers.texts.verb_forms import looks_verbal

NAMED = 3  # words of a contest's name
LEAST, MOST_OF = 2, 0.6  # telling words of a list that a property has too


def vocabulary(entry: Property) -> set[str]:
    """Return the words of an entry: of its subject, its labels, its name and its cues."""
    said = [entry.subject, *entry.label.values(), entry.property.replace("_", " ")]
    return {word for text in [*said, *(cue for cues in entry.cues.values() for cue in cues)] for word in words_of(text)}


def is_asked(one: First, entry: Property) -> bool:
    """Say whether a first may be one of an entry's list: its names are spoken of near it, and words of it.

    Where the entry itself is a list, not who is ranked, most telling words are enough: "first in the skills test".
    """
    tokens = one.document.words.tokens
    near = {_bare(t.word) for s in window(one) for t in tokens[s.first : s.last + 1]}
    names = {word.lower() for word in entry.subject.split() if word[:1].isupper() and word.isalpha()}
    if is_by_measure(one, entry):
        return True
    if {word.lower() for word in one.holder.split()} <= names:
        return _is_told_of(one, entry)  # the entry is of one of those that are ranked
    if is_list(entry) and _is_told_of(one, entry):
        return True
    if not names:
        heads = [word for word in words_of(entry.subject) if word not in phrases("stops") and len(word) > 2]
        said = {_bare(t.word) for t in tokens[one.sentence.first : one.sentence.last + 1]}
        return len(heads) >= LEAST and all(any(same_word(a, b) for b in said) for a in heads)
    if not names <= near:
        return False
    others = {word for word in vocabulary(entry) if word not in names and word not in phrases("stops")}
    said = {tokens[i].word for i in one.inside} | {t.word for t in tokens[one.anchor.first : one.anchor.last + 1]}
    if any(same_word(a, b) for b in others for a in said if len(a) > 2) or is_scale_of(one, entry):
        return True
    return one.scales == {"first"} and names <= {_bare(word) for word in said}


def is_by_measure(one: First, entry: Property) -> bool:
    """Say whether a first is in what a label or a cue of an entry says that is ranked: all its telling words, "rank by height"."""
    said = {_bare(one.document.words.tokens[i].word) for i in one.inside}
    known = (_light() - phrases("empty")) | _ranked() | set(words_of(entry.subject)) | told("ranking") | scales().keys()
    for text in (*entry.label.values(), *(cue for cues in entry.cues.values() for cue in cues)):
        words = [w for w in words_of(text) if w not in known]
        telling = [
            w for w in words if w not in phrases("empty")
        ] or words  # "length" alone tells, with others it need not
        if telling and all(any(same_word(a, b) for b in said) for a in telling):
            return True
    return False


def is_scale_of(one: First, entry: Property) -> bool:
    """Say whether an entry has a word of the scale of a first: "largest copper mine"."""
    return any(one.scales & scales().get(word, frozenset()) for word in vocabulary(entry))


def is_list(entry: Property) -> bool:
    """Say whether an entry's subject is what others are ranked in: a test, the mines of a country; not who is ranked.

    Where places are ranked, the place of a claim says who holds the rank (rank_impossible.py).
    """
    said = words_of(entry.subject)
    heads = {said[0], *(word for word in said[-1:] if ends(word, "plural"))}  # "kabupaten di Selm", "coastal districts"
    return entry.subject[:1].islower() and heads.isdisjoint(_ranked())


def _ranked() -> frozenset[str]:
    return kinds() | phrases("place_kinds")  # "the regencies": who is ranked, not by what


def _is_told_of(one: First, entry: Property) -> bool:
    """Say whether what a first is in is told with words of an entry: with two of them, and most of its own."""
    listed = list_of(one)
    own = vocabulary(entry)
    names = {
        word.lower()
        for text in (entry.subject, *entry.label.values())
        for word in text.split()[1:]
        if word[0].isupper()
    }
    if listed is None or (listed.names and names and names.isdisjoint(listed.names)):
        return False  # "first in all Kavra": another list than that of Orra
    words = [w for w in listed.words if w not in _ranked() and (w == "#share" or w.isalpha())]
    hits = sum(any(o in told("share_words") if w == "#share" else same_word(w, o) for o in own) for w in words)
    return hits >= LEAST and hits >= MOST_OF * len(words)


def list_of(one: First) -> Topic | None:
    """Return what a first is in, apart from any codebook; None where it does not say it, as one that has "won".

    A list by its name, else the words behind the rank, else all that say in what. A superlative is of a kind of places,
    or in a place by name.
    """
    document = one.document
    ahead = phrase_start(document, one.sentence, one.anchor)
    stop = mark_after(document, one.sentence, one.anchor.last) if one.lasts else one.sentence.last
    behind = [i for i in one.inside if i > one.anchor.last]
    superlative = not one.scales & ENDS
    if one.numbered and not superlative:
        named, words = named_list(one), set(_topic(one, behind).words)
        whole = phrases("whole_words") - phrases("articles") - phrases("possessives")
        if named and (words <= set(named) or any(document.words.tokens[i].word in whole for i in behind)):
            return Topic(("#list", *named), frozenset())
    elif not superlative:
        return None
    for reach in ([i for i in one.inside if ahead <= i <= stop] if superlative else behind, one.inside):
        said = _topic(one, reach)
        of_kind = any(not stems(word).isdisjoint(_kinds()) for word in said.words)
        if len(said.words) >= LEAST - superlative and (not superlative or of_kind or in_named_place(document, reach)):
            return said
    return None


def _topic(one: First, tokens: Sequence[int]) -> Topic:
    said = topic(one.document, without(tokens, one.document, one.sentence.mentions + one.sentence.dismissed))
    light = told("has_most") | told("takes_place") | told("ranking") | phrases("copulas")
    light |= told("is_named") | told("is_now")
    light |= words_told("taken_phrases", "named_by")
    return Topic(tuple(_bare(word) for word in said.words if word not in light), said.names)


@lru_cache(maxsize=1)
def _kinds() -> frozenset[str]:
    """Return the stems of the kinds of places: province, provinces, provinsi."""
    return frozenset(stem for kind in phrases("place_kinds") for stem in stems(kind))


def named_list(one: First) -> tuple[str, ...]:
    """Return the words of the only list with a name that a sentence speaks of: "in the Harbour Index for 2018"; or ()."""
    document, first, last = one.document, one.sentence.first, one.sentence.last
    tokens, found = document.words.tokens, set()
    index = first + 1
    while index <= last:
        stop = index + 1
        if is_name(document, index):
            while stop <= last and is_name(document, stop) and not document.words.gap(stop - 1, stop).strip():
                stop += 1
            words = tuple(tokens[i].word for i in range(index, stop))
            lead = index - 1
            while lead > first and tokens[lead].word in phrases("articles"):
                lead -= 1
            inside = tokens[lead].word in phrases("place_before") | phrases("rank_in") | phrases("genitive")
            if len(words) > 1 and inside and not told("named_lists").isdisjoint((words[0], words[-1])):
                if not set(words) <= set(one.holder.lower().split()):
                    found.add(words)
        index = stop
    return found.pop() if len(found) == 1 else ()


def more_said(one: First, other: First, entry: Property) -> bool:
    """Say whether a first says of what it is with a word that neither the other nor the entry has: another list.

    Of a list of the codebook that is told of in two languages, only a name says more, or words none of which is one of
    those that the codebook has in their language.
    """
    tokens, words = one.document.words.tokens, other.document.words.tokens
    known = {_bare(t.word) for s in window(other) for t in words[s.first : s.last + 1]} | vocabulary(entry)
    known |= _ranked() if is_list(entry) else set()
    own = {stem for word in known for stem in stems(word)} | {same for word in known for same in synonyms(word)}
    dated = date_tokens(one.document, one.sentence)
    places = told("first_places") | told("last_places")
    for hit in says(one.document, places, one.sentence.first, one.sentence.last):
        dated |= set(range(hit.first, hit.last + 1))
    missing = []
    dated |= beside_list(one)
    spelled = _spelled_out(one, other)
    for index in one.inside:
        word = _bare(tokens[index].word)
        small = word in _light() and not is_name(one.document, index)  # "Lower Verdania" is another place
        if index in dated or small or index in spelled or len(word) < 3 or word[0].isdigit():
            continue
        if stems(word).isdisjoint(own) and own.isdisjoint(synonyms(word)):
            missing.append(index)
    if _in_one_named(one, entry) and _in_one_named(other, entry):
        # Whatever else is told of a contest by its name: but "first place in swimming", "first in the women's race" say more.
        rivals = says(one.document, told("rival_leads"), one.anchor.last + 1, one.sentence.last)
        stop = rivals[0].first if rivals else one.sentence.last + 1
        behind = [i for i in missing if one.anchor.last < i < stop and tokens[i].word not in _ranked()]
        return bool(behind) or any(tokens[i].word in subsets().keys() | told("divisions") for i in one.inside)
    telling = [i for i in missing if is_name(one.document, i) or not _is_verb(one.document, i)]
    if is_list(entry) and one.document.language != other.document.language:
        covered = one.document.language in {*entry.label, *entry.cues}
        strange = (
            covered and telling and not _says_any(one, vocabulary(entry) - _light() - _ranked() - told("list_nouns"))
        )
        return strange or any(is_name(one.document, i) for i in missing)
    return bool(telling) or len(missing) > 1


def says_nothing(one: First) -> bool:
    """Say whether a first does not say in what it is: only names, kinds of places and verbs stand with it."""
    tokens, dated = one.document.words.tokens, date_tokens(one.document, one.sentence)
    for index in one.inside:
        word = tokens[index].word
        known = index in dated or is_name(one.document, index) or is_kind(word) or word in _light() | told("trails")
        if not known and not _is_verb(one.document, index):
            return False
    return True


def says_besides(one: First, known: Collection[str], start: int) -> bool:
    """Say whether what a first is in is told with another word than some known ones: "the first woman judge of the islands".

    Before the token where it is said in what, only names tell of it.
    """
    tokens, dated = one.document.words.tokens, date_tokens(one.document, one.sentence)
    light = _light() | told("record_words") | told("first_words")
    for index in one.inside:
        word = _bare(tokens[index].word)
        ahead = index < start and not is_name(one.document, index)
        small = ahead or index in dated or len(word) < 3 or (word in light and not is_name(one.document, index))
        if not small and not any(same_word(word, other) for other in known):
            if is_name(one.document, index) or not _is_verb(one.document, index):
                return True
    return False


def _spelled_out(one: First, other: First) -> set[int]:
    """Return the tokens of places that one text names and the other only gives by their kind: "Provinsi Orra", "the province"."""
    document, tokens = one.document, one.document.words.tokens
    found: set[int] = set()
    for index in one.inside:
        if not is_name(document, index) or index in found:
            continue
        first = name_start(document, one.sentence, index)
        last = name_end(document, index, one.sentence.last)
        near = {tokens[i].word: i for i in (first - 1, first, last, last + 1) if 0 <= i < len(tokens)}
        if any(is_kind(_bare(word)) and _has_bare(other, _bare(word)) for word in near):
            found |= set(range(first, last + 1))
    return found


def _has_bare(one: First, kind: str) -> bool:
    """Say whether what a first is in has a word for a kind of place without a name beside it: "tingkat provinsi"."""
    document, tokens = one.document, one.document.words.tokens
    return any(
        _bare(tokens[i].word) == kind
        and not any(is_name(document, j) for j in (i - 1, i, i + 1) if one.sentence.first <= j <= one.sentence.last)
        for i in one.inside
    )


def _in_one_named(one: First, entry: Property) -> bool:
    """Say whether the sentences of a first tell the whole name of what an entry ranks in: "the X Boat Prize"."""
    name = words_of(entry.subject)
    capitals = [word for word in entry.subject.split() if word[:1].isupper()]
    said = [t.word for s in window(one) for t in one.document.words.tokens[s.first : s.last + 1]]
    return len(capitals) == len(name) >= NAMED and any(
        said[at : at + len(name)] == name for at in range(len(said) - len(name) + 1)
    )


def _says_any(one: First, words: set[str]) -> bool:
    """Say whether a first says in what it is with one of some words; a name is no such word."""
    own = {stem for word in words for stem in stems(word)}
    tokens, text = one.document.words.tokens, one.document.text
    small = [tokens[i].word for i in one.inside if text[tokens[i].start : tokens[i].end].islower()]
    return any(not stems(word).isdisjoint(own) for word in small)


@lru_cache(maxsize=1)
def _light() -> frozenset[str]:
    """Return the words that tell of no list."""
    small = ("stops", "light", "empty", "articles", "pointing", "auxiliaries", "determiners", "prepositions")
    ranking = ("rank_fillers", "by_measure", "takes_place", "is_named", "superlatives", "ranking", "is_now")
    more = ("comparatives", "superlative_leads", "in_order", "list_nouns")
    words = set(words_told("than_any", "any_other", "named_by", "taken_phrases", "no_other", "not_first"))
    words |= {word for key in (*small, "conjunctions", "possessives") for word in phrases(key)}
    return frozenset(words | {word for key in (*ranking, *more) for word in told(key)} | set(date_words("auto").months))


def _bare(word: str) -> str:
    """Return a word without its owner's ending, and without the prefix of a whole: "se-Selm" is all Selm."""
    bare = stripped(word, "possessor")
    half, _, again = bare.partition("-")
    bare = half if half == again else bare  # "kota-kota"
    return next((bare.removeprefix(p) for p in told("whole_prefixes") if bare.startswith(p)), bare)


def _is_verb(document: Document, index: int) -> bool:
    """Say whether a word may be what was done: it adds nothing to what is ranked."""
    word = document.words.tokens[index].word
    if document.language == "id":
        return looks_verbal(word, "id")
    return looks_verbal(word, "en") or word in told("did") or word in phrases("plain_verbs")
