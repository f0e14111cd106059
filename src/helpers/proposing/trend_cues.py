"""Is the cue in a sentence what rose or fell there? Not in "the price of crab rose", "accidents with lorries fell"."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.proposing.courses import is_kin
from helpers.scope.bodies import names_in
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import says, told
from helpers.sentences.words import Hit, within
from helpers.texts.endings import stripped
from helpers.texts.stems import stems, words_of

WHOSE = 6  # words after a cue that say whose it is
NEAR = 18  # tokens between an effect or trend cue and what it is said of


def is_parted(document: Document, first: int, last: int) -> bool:
    """Say whether a comma or a bracket stands between two tokens."""
    return any(mark in document.words.gap(i, i + 1) for i in range(first, last) for mark in ",()")


def kindred(document: Document, sentence: Sentence, trend: Hit, cues: EntryCues) -> list[Hit]:
    """Return the words before a trend in its clause that are other forms of a cue of one word: "attending" for attendance."""
    tokens = document.words.tokens
    clause = sentence.clause_of(trend.first)
    single = [phrase for term in cues.terms for phrase in term if " " not in phrase]
    return [
        Hit(i, i)
        for i in range(sentence.first, trend.first)
        if sentence.clause_of(i) == clause and any(is_kin(tokens[i].word, word) for word in single)
    ]


def is_price_of(document: Document, sentence: Sentence, hit: Hit, cues: EntryCues) -> bool:
    """Say whether a cue only says what something is a price or rate of: "prices of mud crab", "harga kepiting", "crab prices"."""
    tokens = document.words.tokens
    before = range(max(sentence.first, hit.first - 3), hit.first)
    around = [tokens[i].word for i in before if not is_parted(document, i, hit.first)]
    around += [tokens[i].word for i in range(hit.last + 1, min(sentence.last, hit.last + 1) + 1)]
    measures = phrases("unit_prices")
    return any(word in measures and stems(word).isdisjoint(cues.vocabulary) for word in around)


def is_of_named_other(scopes: Scopes, sentence: Sentence, hit: Hit, before: int, subject: str) -> bool:
    """Say whether a name right behind a cue is another's than the subject's: "complaints of passengers of the Selm Ferry"."""
    document = scopes.document
    proper = scopes.subjects[subject].proper
    if not proper or before <= hit.last + 1:
        return False
    stop = min(before - 1, hit.last + WHOSE)
    if set(proper) <= {document.words.tokens[i].word for i in range(sentence.first, stop + 1)}:
        return False
    own = {s for name in scopes.subjects[subject].names for word in words_of(name) for s in stems(word)}
    for name in names_in(scopes, hit.last + 1, stop):
        said = [document.words.tokens[i].word for i in range(name.first, name.last + 1)]
        if name.subject == subject:
            continue
        parted = name.is_place or is_parted(document, hit.last, name.first)
        return not parted and any(stems(word).isdisjoint(own) for word in said)
    return False


def known_stems(cues: EntryCues) -> frozenset[str]:
    """Return the stems of all words of an entry and its subject: "losses of lamp oil"."""
    return cues.vocabulary.union(*(stems(word) for word in words_of(cues.entry.subject)))


def is_narrowed(document: Document, sentence: Sentence, hit: Hit, trend: Hit, cues: EntryCues) -> bool:
    """Say whether a cue stands for a part of its property: "accidents with lorries", "the share of thefts", "women's wages"."""
    tokens = document.words.tokens
    known = known_stems(cues)

    def foreign(index: int) -> bool:
        token = tokens[index]
        named = document.text[token.start].isupper() or token.word[0].isdigit()
        return not named and token.word not in told("takes_no_part") and stems(token.word).isdisjoint(known)

    before = [tokens[i].word for i in range(max(sentence.first, hit.first - 3), hit.first)]
    if set(before) & told("portions") and all(
        stems(w).isdisjoint(cues.vocabulary) for w in set(before) & told("portions")
    ):
        return True
    beside = [i for i in (hit.first - 1, hit.last + 1) if sentence.first <= i <= sentence.last]
    beside = [i for i in beside if not is_parted(document, min(i, hit.last), max(i, hit.first))]
    for index in beside:
        if tokens[index].word in subsets() and foreign(index) and subsets()[tokens[index].word] in phrases("groups"):
            return True
    after = hit.last + 1
    while after < trend.first and after - hit.last <= WHOSE and not document.words.gap(after - 1, after).strip():
        named = document.text[tokens[after].start].isupper()
        if not named and stems(tokens[after].word).isdisjoint(known):
            break
        after += 1  # "complaints of passengers of the Orra about"
    if after + 1 > sentence.last or document.words.gap(after - 1, after).strip() or trend.first <= after <= trend.last:
        return False
    if tokens[after].word not in told("narrows") or document.words.gap(after, after + 1).strip():
        return False
    first = after + 1
    while first < sentence.last and tokens[first].word in phrases("articles") | phrases("stops"):
        first += 1
    return foreign(first) and not trend.first <= first <= trend.last


def taken_up(document: Document, sentence: Sentence, token: int, term: Sequence[Hit], cues: EntryCues) -> list[Hit]:
    """Return the words that take up the cue before a trend: "The number has fallen since.", "The otters do well: their dens …"."""
    behind = _behind_colon(document, sentence, token, term, known_stems(cues))
    if behind or sentence.number == 0:
        return behind
    stop = min(token - 1, sentence.first + 2)
    opens = [h for h in says(document, told("takes_up"), sentence.first, stop) if h.first == sentence.first]
    opens = opens if token - sentence.first <= NEAR // 2 else []
    kinds = says(document, told("this_kind"), sentence.first, token - 1)
    kinds = [h for h in kinds if sentence.clause_of(h.first) == sentence.clause_of(token)]
    previous = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return []
    cued = within(list(term), previous.first, previous.last)
    if opens and cued:
        return opens
    # "Otters fare otherwise. On the same river this species is ever rarer": the sentence is of them alone
    alone = (
        bool(cued) and cued[0].first <= previous.first + 1 and not is_parted(document, previous.first, previous.last)
    )
    return kinds if alone else []


def _behind_colon(
    document: Document, sentence: Sentence, token: int, term: Sequence[Hit], known: frozenset[str]
) -> list[Hit]:
    """Return what is called theirs between a colon and a trend, where the clause up to the colon is of the cue: "The otters do well: since 2010 their dens have grown in number"."""
    words = document.words
    colon = next((i for i in range(token, sentence.first, -1) if ":" in words.gap(i - 1, i)), 0)
    if not colon:
        return []
    opens = next((i for i in range(colon - 1, sentence.first, -1) if words.gap(i - 1, i).strip()), sentence.first)
    if not within(list(term), opens, colon - 1) or is_parted(document, colon, token):
        return []
    owned = []
    for index in range(colon, token):
        word = words.tokens[index].word
        theirs = stripped(word, "possessed") if document.language == "id" else word
        led = words.tokens[index - 1].word in phrases("possessives") if document.language == "en" else theirs != word
        if led and not (stems(theirs) | {theirs}).isdisjoint(known | phrases("numbers_of")):
            owned.append(Hit(index, index))
    return owned
