"""One first place that two texts give to two holders, in a list that the codebook asks about: one kind, place and year."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from helpers.codebook import Codebook, Property
from helpers.comparisons import scales
from helpers.cues import phrases
from helpers.date_words import date_words
from helpers.document import Document
from helpers.drafts import Draft
from helpers.firsts import First, firsts, window
from helpers.mention import Mention
from helpers.periods import parse_period
from helpers.phrasing import says, told
from helpers.stances import attributed_to, stance
from helpers.stems import stems, synonyms, words_of
from helpers.topics import is_name, same_word

MOST = 200  # firsts of one entry that are held against each other


def first_places(documents: Sequence[Document], codebook: Codebook) -> list[Draft]:
    """Return claims for first places of one list of the codebook that texts give to two holders."""
    entries = [entry for entry in codebook.properties if entry.type == "rank"]
    if not entries:
        return []
    found = [one for document in documents for sentence in document.sentences for one in firsts(document, sentence)]
    made: dict[tuple[str, int], Draft] = {}
    for entry in entries:
        ours = [one for one in found if one.years and _is_of(one, entry)][:MOST]
        for left, right in combinations(ours, 2):
            if left.document.source_id != right.document.source_id and _contradict(left, right, entry):
                for one in (left, right):
                    draft = _draft(one, entry, left)
                    if draft is not None:
                        made.setdefault((one.document.source_id, draft.start), draft)
    sources = {source for source, _ in made}
    return list(made.values()) if len(sources) > 1 else []


def _vocabulary(entry: Property) -> set[str]:
    """Return the words of an entry: of its subject, its labels, its name and its cues."""
    texts = [entry.subject, *entry.label.values(), entry.property.replace("_", " ")]
    return {
        word for text in [*texts, *(cue for cues in entry.cues.values() for cue in cues)] for word in words_of(text)
    }


def _is_of(one: First, entry: Property) -> bool:
    """Say whether a first may be one of an entry's list: its names are spoken of near it, and words of it."""
    tokens = one.document.words.tokens
    near = {t.word.removesuffix("'s").removesuffix("’s") for s in window(one) for t in tokens[s.first : s.last + 1]}
    names = {word.lower() for word in entry.subject.split() if word[:1].isupper() and word.isalpha()}
    if not names or not names <= near or one.document.in_quotes(tokens[one.anchor.first].start):
        return False
    if {word.lower() for word in one.holder.split()} <= names:
        return False
    others = {word for word in _vocabulary(entry) if word not in names and word not in phrases("stops")}
    said = {tokens[i].word for i in one.inside} | {t.word for t in tokens[one.anchor.first : one.anchor.last + 1]}
    if any(same_word(a, b) for b in others for a in said if len(a) > 2) or _is_scale_of(one, entry):
        return True
    return one.scales == {"first"} and names <= {word.removesuffix("'s").removesuffix("’s") for word in said}


def _is_scale_of(one: First, entry: Property) -> bool:
    return any(one.scales & scales().get(word, frozenset()) for word in _vocabulary(entry))


def _contradict(left: First, right: First, entry: Property) -> bool:
    """Say whether two firsts of an entry's list cannot both be: of one time and scale, of nothing that the other lacks."""
    if _same_holder(left.holder, right.holder) or left.named != right.named:
        return False
    if not _same_time(left, right) or _names_both(left, right) or _names_both(right, left):
        return False
    if not left.scales & right.scales:
        generic = [one for one in (left, right) if one.scales & {"first"}]
        other = [one for one in (left, right) if not one.scales & {"first", "last"}]
        counted = [one for one in (left, right) if "size" in one.scales and _measures(one, entry)]
        if not (len(generic) == len(other) == 1 and _is_scale_of(other[0], entry)):
            if (
                (left.scales | right.scales) & told("scales_down")
                or len(counted) != 1
                or not all(_is_scale_of(one, entry) for one in (left, right) if one not in counted)
            ):
                return False
    return not _more_said(left, right, entry) and not _more_said(right, left, entry)


def _names_both(one: First, other: First) -> bool:
    """Say whether the sentence of a first also names the other holder, and not as one that came behind."""
    words = [word.lower() for word in words_of(other.holder)]
    tokens, first, last = one.document.words.tokens, one.sentence.first, one.sentence.last
    for index in range(first, last + 2 - len(words)):
        if other.named and [t.word for t in tokens[index : index + len(words)]] == words:
            if not says(one.document, told("rival_leads"), max(first, index - 3), index - 1):
                return True
    return False


def _measures(one: First, entry: Property) -> bool:
    """Say whether a first says of how much of what, as its entry does: "more passengers than any other airport"."""
    told_of = {word for text in entry.label.values() for word in words_of(text)} | {
        word for cues in entry.cues.values() for cue in cues for word in words_of(cue)
    }
    kinds = set(words_of(entry.subject)) | phrases("stops")
    own = [one.document.words.tokens[i].word for i in one.inside]
    measured = [word for word in told_of if not any(same_word(word, kind) for kind in kinds) and word not in scales()]
    return any(same_word(word, other) for word in own for other in measured if len(word) > 2)


def _same_holder(left: str, right: str) -> bool:
    """Say whether two names may be of one: they share a word that is no kind, or one is the initials of the other."""
    a, b = ([word.lower() for word in words_of(name)] for name in (left, right))
    alike = {w for w in a for v in b if same_word(w, v) and not (len(synonyms(w)) > 1 or w in phrases("stops"))}
    kinds = {w for at in (0, -1) for w in a if a[at] == b[at] == w and len(a) > 1 and len(b) > 1}
    if alike - kinds or set(a) <= set(b) or set(b) <= set(a):
        return True
    return any(
        "".join(w[0] for w in words_of(one) if w[0].isupper() or True) == other.lower() and len(other) > 1
        for one, other in ((left, right), (right, left))
    )


def _same_time(left: First, right: First) -> bool:
    """Say whether two firsts are of one year, and of months that meet."""
    ends = []
    for one in (left, right):
        years = {value[-7:-3] if value.startswith("../") and len(value) > 7 else value[:4] for value in _said(one)}
        if len(years) != 1 or not min(years).isdigit():
            return False
        ends.append(min(years))
    if ends[0] != ends[1]:
        return False
    periods = [parse_period(min(_said(one)).removeprefix("../")) for one in (left, right)]
    first, second = periods
    if first is None or second is None or first.high < second.low or second.high < first.low:
        return False
    # Who is the largest in July need not be so in that year; who is at its end, or has won, is.
    return first.high == second.high or "first" in left.scales & right.scales


def _said(one: First) -> list[str]:
    return [value for value in one.years if value]


def _more_said(one: First, other: First, entry: Property) -> bool:
    """Say whether a first says of what it is with a word that neither the other nor the entry has: another list."""
    tokens = one.document.words.tokens
    light = phrases("stops") | phrases("light") | phrases("empty") | phrases("articles") | phrases("pointing")
    light |= phrases("auxiliaries") | phrases("determiners") | phrases("prepositions") | phrases("conjunctions")
    light |= phrases("possessives") | frozenset(date_words("auto").months) | told("rank_fillers") | told("by_measure")
    light |= told("takes_place") | told("is_named") | told("superlatives") | told("ranking") | told("is_now")
    light |= told("comparatives") | told("superlative_leads") | told("in_order")
    light |= {
        word
        for key in ("than_any", "any_other", "named_by", "no_other", "not_first")
        for one in told(key)
        for word in one.split()
    }
    words = other.document.words.tokens
    theirs = {t.word for s in window(other) for t in words[s.first : s.last + 1]}
    known = theirs | _vocabulary(entry)
    own = {stem for word in known for stem in stems(word)} | {same for word in known for same in synonyms(word)}
    dated = {i for d in one.sentence.dates for i in _span(one.document, d)}
    places = told("first_places") | told("last_places")
    for hit in says(one.document, places, one.sentence.first, one.sentence.last):
        dated |= set(range(hit.first, hit.last + 1))
    missing = []
    for index in one.inside:
        word = tokens[index].word.removesuffix("'s").removesuffix("’s")
        small = word in light and not is_name(one.document, index)  # "Lower Verdania" is another place
        if index in dated or small or len(word) < 3 or word[0].isdigit():
            continue
        if stems(word).isdisjoint(own) and own.isdisjoint(synonyms(word)):
            missing.append(index)
    telling = [i for i in missing if is_name(one.document, i) or not _is_verb(one.document, i)]
    return bool(telling) or len(missing) > 1


def _is_verb(document: Document, index: int) -> bool:
    """Say whether a word may be what was done: it adds nothing to what is ranked."""
    word = document.words.tokens[index].word
    if document.language == "id":
        return word.startswith(("me", "di", "ber")) and len(word) > 5
    return word.endswith("ed") or word in told("did") or word in phrases("plain_verbs")


def _span(document: Document, mention: Mention) -> range:
    covered = document.tokens_of(mention)
    return range(covered.first, covered.last + 1)


def _draft(one: First, entry: Property, like: First) -> Draft | None:
    """Return the claim of a first: whoever holds it has rank 1 in the entry's list."""
    tokens = one.document.words.tokens
    start, end = tokens[one.anchor.first].start, tokens[one.anchor.last].end
    mention = Mention(start, end, "rank", "1", "", tokens[one.anchor.first].word)
    if stance(one.document, one.sentence, mention) == "denied":
        return None
    year = next(value for value in _said(like)).removeprefix("../")[:4]
    return Draft(
        one.document.source_id, start, end, "rank", one.holder, f"first_{entry.property}", "1", "",
        period=year, attributed_to=attributed_to(one.document, one.sentence, mention), cue=mention.noun,
        mention=mention, sentence=one.sentence.number,
    )  # fmt: skip
