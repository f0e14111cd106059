"""Where a number is of: the place that its clause names, opens with or points at, its sentence's, or the heading's.

Places are those of the codebook and those that the text tells of as such (whereabouts.py). What only says where the subject
is at home is no place of its numbers.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise, permutations
from typing import TYPE_CHECKING

from helpers.corpora.codebook import Property
from helpers.readers.mention import Mention
from helpers.scope.areas import area_of
from helpers.scope.home_places import is_home, is_own_place, own_place
from helpers.scope.joint_places import joint_place
from helpers.scope.left_out import is_left_out
from helpers.scope.next_clauses import is_of_next_clause, is_only_foremost
from helpers.scope.place_series import is_of_next_number, place_in_series, place_in_turn
from helpers.scope.places_pointed_back import place_pointed_back
from helpers.scope.places_together import is_one_of_several
from helpers.scope.routes import is_end_of_way, is_measured_from
from helpers.scope.told_place import goes_with, is_aside, is_of_speech, told_place
from helpers.scope.translated_names import is_translated_name
from helpers.scope.whereabouts import in_tokens, is_pointed_out, kinds, place_pointed_at
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import WORD, stems, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
SUPERLATIVE = 6  # words from "longest" to "in the world"


def place_of(scopes: Scopes, sentence: Sentence, mention: Mention, entry: Property) -> str:
    """Return the place that a mention is about: named in its clause, its sentence, or the heading above."""
    document = scopes.document
    if entry.type == "rank" and entry.subject in scopes.all_places:
        return ""  # a place's rank among places
    listed = place_in_series(scopes, sentence, mention)
    if listed:
        return "" if is_home(scopes, listed, sentence, entry) else listed
    taken = scopes.subject_hits[entry.subject]
    own = within(taken, sentence.first, sentence.last)
    hits = [
        (hit, name)
        for hit, name in in_tokens(scopes.places, sentence.first, sentence.last)
        if not any(t.first <= hit.first <= t.last for t in own)
        if not is_of_speech(scopes, sentence, mention, hit.first) and not is_end_of_way(document, sentence, hit)
        if not is_left_out(document, sentence, hit) and not is_measured_from(document, sentence, hit)
        if not is_of_next_number(scopes, sentence, mention, hit)
        if not is_of_next_clause(document, sentence, mention, hit)
        if not is_only_foremost(document, sentence, mention, hit)
        if not is_one_of_several(document, sentence, mention, hit)
    ]
    token = document.tokens_of(mention).first
    area = area_of(scopes, sentence, mention, entry) if "place" in entry.varies_by else ""
    if area:
        return area
    clause = sentence.clause_of(token)
    near = [(hit, name) for hit, name in hits if sentence.clause_of(hit.first) == clause]
    after = [(hit, name) for hit, name in near if not _is_dateline(scopes, hit)]
    if after or any(sentence.clause_of(hit.first) == clause for hit in own):
        near = after
    if _is_whole(scopes, sentence, token):
        near = [(hit, name) for hit, name in near if hit.first > token]  # "Kelby, with 46 per cent of the 900 arrivals"
        if not any(_is_led(scopes, sentence, hit.first) for hit, _ in near):
            return ""
    led = [
        (hit, name)
        for hit, name in near
        if hit.first < token or (_is_led(scopes, sentence, hit.first) and not is_aside(scopes, mention, hit.first))
    ]
    if near and not led and all(is_aside(scopes, mention, hit.first) for hit, _ in near):
        return ""
    if entry.type in ("trend", "effectiveness"):
        # "fell steadily, so that the Orra team was joined to Selm's" tells nothing of where it fell
        near = [one for one in near if one[0].first < token or not _is_behind_mark(document, token, one[0].first)]
    near = led or near
    if not near and not any(sentence.clause_of(hit.first) == clause for hit in own):
        # Not where the clause names its subject anew: "In Orra little changed: the Guild has 40 members."
        near = [(hit, name) for hit, name in hits if hit.first < token]
    if near:
        others = [
            document.tokens_of(m).first
            for m in sentence.quantities
            if m.kind == mention.kind and m is not mention and not goes_with(scopes, m, mention)
        ]
        owned = [
            (hit, name)
            for hit, name in near
            if not any(min(hit.first, token) < other < max(hit.first, token) for other in others)
        ] or [(hit, name) for hit, name in near if hit.first < token]
        owned = place_in_turn(scopes, sentence, mention, near) or owned
        if not owned:
            return ""  # "of the 600, 200 were in X": the place of the other number
        found_place = _narrowest(scopes, owned, token)
        joint = joint_place(scopes, sentence, mention, found_place) if "place" in entry.varies_by else None
        if joint is not None:
            return joint
        if _is_one_of_list(scopes, [one for one in hits if sentence.clause_of(one[0].first) == clause], token):
            return ""
        called = all(
            is_translated_name(scopes, sentence, hit, entry.subject) for hit, name in near if name == found_place
        )
        return "" if called or is_home(scopes, found_place, sentence, entry) else found_place
    numbers = [document.tokens_of(m).first for m in sentence.quantities if m is not mention]
    wide = [
        hit
        for hit in document.words.literal(phrases("elsewhere"), sentence.first, sentence.last)
        if sentence.clause_of(hit.first) == clause and not any(token < n < hit.first for n in numbers)
        # "the National Boat Fund" is a name
        if hit.first == sentence.first
        or hit.first == hit.last
        or document.text[document.words.tokens[hit.last].start].islower()
        if not _ends_superlative(scopes, sentence, hit) and not _says_what_it_is(scopes, hit)
        if not _is_in_cue(scopes, hit, entry)
        # "exceeded the national limit" is said of what is here
        if document.words.tokens[min(hit.last + 1, sentence.last)].word not in phrases("yardsticks")
    ]
    if wide:
        return " ".join(t.word for t in document.words.tokens[wide[0].first : wide[0].last + 1])
    whole = _whole_place(scopes, sentence, token, entry) or _level(scopes, sentence, token, entry)
    if not whole and "place" in entry.varies_by:
        whole = place_pointed_at(document, sentence, token)
    if whole:
        return "" if _is_area_asked_of(scopes, whole) else whole
    if "place" in entry.varies_by:
        back = place_pointed_back(scopes, sentence, token, entry.subject)
        if back:
            return "" if is_home(scopes, back, sentence, entry) else back
    told = told_place(scopes, sentence, mention, entry.subject) if "place" in entry.varies_by else None
    if told is not None:
        own_told = "" if is_own_place(scopes, entry.subject, told) else told
        joint = joint_place(scopes, sentence, mention, told)
        return own_told if joint is None else joint
    setting = _others_of_kind(scopes, sentence, token, entry.subject) if "place" in entry.varies_by else ""
    setting = setting or _setting(scopes, sentence, token, entry)
    if setting:
        return setting
    for section in document.segments.headings_at(sentence.span.start):
        starts = document.words.starts
        first, last = bisect_left(starts, section.title_start), bisect_left(starts, section.title_end)
        named = [
            (hit, name)
            for hit, name in in_tokens(scopes.places, first, last - 1)
            if not any(t.first <= hit.first <= t.last for t in within(taken, first, last - 1))
        ]
        # A letterhead or the title of the whole text is no place of its numbers.
        head = scopes.dateline.start if scopes.dateline is not None else document.sentences[0].span.start
        if named and section.title_start > head:
            place = _narrowest(scopes, named, last)
            return "" if place == scopes.around_all else place  # the place around all others narrows nothing
    return ""


def _is_area_asked_of(scopes: Scopes, place: str) -> bool:
    """Say whether places without a name are those that a codebook asks of: "those three villages" where a subject is "three coastal villages"."""
    said = set(words_of(place))
    return any(said <= set(words_of(subject)) for subject in scopes.subjects if subject.islower())


def _is_dateline(scopes: Scopes, hit: Hit) -> bool:
    """Say whether a name stands before the day of the text, in its dateline: where it was written."""
    return scopes.dateline is not None and scopes.document.words.tokens[hit.last].end <= scopes.dateline.start


def is_elsewhere(scopes: Scopes, sentence: Sentence, mention: Mention, entry: Property) -> bool:
    """Say whether a number is of some other place than its subject's: "in neighbouring Karsten", "di kabupaten lain".

    A name alone tells this only where the subject's own place is known: of "courts of Velmar" it is Velmar.
    """
    document = scopes.document
    token = document.tokens_of(mention).first
    pointed = place_pointed_at(document, sentence, token)
    if (pointed and not _works_in_several(scopes, sentence, pointed, entry.subject)) or _others_of_kind(
        scopes, sentence, token, entry.subject
    ):
        return True
    told = told_place(scopes, sentence, mention, entry.subject)
    if told is None or is_own_place(scopes, entry.subject, told):
        return False
    if own_place(entry.subject) or entry.subject in {name for _, name in scopes.told_places}:
        return True
    return is_pointed_out(document, sentence, told)


def _works_in_several(scopes: Scopes, sentence: Sentence, pointed: str, subject: str) -> bool:
    """Say whether a clause that opens with a subject says in how many places it is: "program itu berjalan di tiga desa dengan"."""
    words = scopes.document.words
    if pointed.split()[0] not in phrases("many_places"):
        return False
    hits = words.literal(frozenset((pointed,)), sentence.first, sentence.last)
    return bool(hits) and any(
        sentence.clause_of(own.first) == sentence.clause_of(hits[0].first)
        for own in within(scopes.subject_hits[subject], sentence.first, hits[0].first)
    )


def _is_one_of_list(scopes: Scopes, hits: list[tuple[Hit, str]], token: int) -> bool:
    """Say whether a number's place is the first of a list: "1,864 members in Orra (612), Selm (497) and Kelby"."""
    words = scopes.document.words
    if len({name for _, name in hits}) < 2:
        return False
    first, *rest = sorted(hits)
    if first[0].first < token:
        return False
    if any(scopes.codebook.within("place", a[1], b[1]) for a, b in permutations((first, rest[0]), 2)):
        return False
    between = words.tokens[first[0].last + 1 : rest[0][0].first]
    if any(a.word[0].isdigit() and b.word in phrases("place_before") for a, b in pairwise(between)):
        return False  # "204 in Orra, 144 in Selm": each number has its place
    light = phrases("list_words") | phrases("place_before")
    titles = {word.lower() for word in phrases("place_titles")}
    return all(t.word in light or t.word in titles or t.word[0].isdigit() for t in between)


def _others_of_kind(scopes: Scopes, sentence: Sentence, token: int, subject: str) -> str:
    """Return what a clause says of things of the subject's kind at large: "On healthy reefs coral cover reaches …", or ""."""
    words = scopes.document.words
    own = {word.lower() for word in WORD.findall(subject)[-1:]}
    for hit in within(scopes.common_hits[subject], sentence.first, token - 1):
        word = words.tokens[hit.first].word
        if (
            sentence.clause_of(hit.first) != sentence.clause_of(token)
            or word in own
            or stripped(word, "plural") not in own
        ):
            continue
        if not ends(word, "plural") or not scopes.document.text[words.tokens[hit.first].start].islower():
            continue
        for lead in range(hit.first - 1, max(sentence.first, hit.first - 3) - 1, -1):
            if words.gap(lead, lead + 1).strip() or words.tokens[lead].word in phrases("determiners"):
                break
            if words.tokens[lead].word in phrases("setting_leads"):
                return " ".join(t.word for t in words.tokens[lead + 1 : hit.last + 1])
    return ""


def _setting(scopes: Scopes, sentence: Sentence, token: int, entry: Property) -> str:
    """Return the common noun that a clause opens with as its setting: "In the south block there were", "Di blok itu ada"."""
    if "place" not in entry.varies_by:
        return ""
    words = scopes.document.words
    clause = sentence.clause_of(token)
    first = next(i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause)
    if words.tokens[first].word not in phrases("setting_leads"):
        return ""
    dated = {
        i
        for d in sentence.dates
        for i in range(scopes.document.tokens_of(d).first, scopes.document.tokens_of(d).last + 1)
    }
    noun: list[int] = []
    for index in range(first + 1, min(token, first + 6)):
        if noun and words.gap(index - 1, index).strip() or words.tokens[index].word in phrases("setting_ends"):
            break
        if index in dated or not scopes.document.text[words.tokens[index].start].islower():
            return ""
        noun.append(index)
    else:
        return ""
    said = [words.tokens[i].word for i in noun if words.tokens[i].word not in phrases("determiners")]
    own = {s for word in scopes.subjects[entry.subject].common for s in stems(word)}
    blocked = (
        phrases("no_settings") | phrases("months_words") | phrases("record") | phrases("asked") | phrases("interviews")
    )
    if not said or len(said) > 4 or any(word in blocked or not stems(word).isdisjoint(own) for word in said):
        return ""
    return " ".join(said)


def _is_led(scopes: Scopes, sentence: Sentence, index: int) -> bool:
    """Say whether a place's name stands after a word that leads to places: "in Selm", "of Orra", "di Kota Lama"."""
    tokens = scopes.document.words.tokens
    before = index - 1
    while before > sentence.first and tokens[before].word in phrases("place_titles") | phrases("settlement_words"):
        before -= 1
    return before >= sentence.first and tokens[before].word in phrases("place_before") | phrases("place_leads")


def _is_behind_mark(document: Document, token: int, place: int) -> bool:
    """Say whether a comma or the like stands between a token and a place after it."""
    return any(document.words.gap(i, i + 1).strip() for i in range(token, place))


def _is_whole(scopes: Scopes, sentence: Sentence, token: int) -> bool:
    """Say whether a number is the whole of which a share was just said: "46 per cent of the 900 arrivals"."""
    tokens = scopes.document.words.tokens
    lead = token - 1
    while lead > sentence.first and tokens[lead].word in phrases("determiners") | phrases("whole_words"):
        lead -= 1
    if lead <= sentence.first or tokens[lead].word not in phrases("part_of"):
        return False
    end = tokens[lead - 1].end
    return any(m.kind in ("percentage", "fraction") and m.start < end <= m.end + 1 for m in sentence.quantities)


def _whole_place(scopes: Scopes, sentence: Sentence, token: int, entry: Property) -> str:
    """Return a wider place that a clause speaks of as a whole: "di seluruh provinsi", "across the province", else ""."""
    words = scopes.document.words
    own = set(scopes.subjects[entry.subject].common)
    for index in range(sentence.first, sentence.last):
        if words.tokens[index].word not in phrases("wholly"):
            continue
        near = index + 1
        while near < sentence.last and words.tokens[near].word in phrases("determiners") | phrases("genitive"):
            near += 1
        if near > sentence.last or words.tokens[near].word not in phrases("wholes") - own:
            continue
        between = [scopes.document.tokens_of(m).first for m in sentence.quantities if m.kind == "count"]
        if any(min(index, token) < other < max(index, token) for other in between):
            continue
        if sentence.clause_of(index) == sentence.clause_of(token):
            return " ".join(t.word for t in words.tokens[index : near + 1])
    return ""


def _level(scopes: Scopes, sentence: Sentence, token: int, entry: Property) -> str:
    """Return the level that a clause opens with: "At district level there were 205", "Di tingkat kecamatan", else ""."""
    words = scopes.document.words
    if entry.type == "rank" or "place" not in entry.varies_by:
        return ""
    for index in range(sentence.first + 1, min(token, sentence.last)):
        said = {words.tokens[index].word, words.tokens[index + 1].word}
        lead = {words.tokens[i].word for i in range(max(sentence.first, index - 2), index)}
        if (
            said & phrases("level_words")
            and said & (kinds() | phrases("level_kinds"))
            and lead & phrases("place_before")
        ):
            if sentence.clause_of(index) == sentence.clause_of(token) and not words.gap(index, index + 1).strip():
                return " ".join(t.word for t in words.tokens[index : index + 2])
    return ""


def _ends_superlative(scopes: Scopes, sentence: Sentence, hit: Hit) -> bool:
    """Say whether words for everywhere only say among what something is first: "the longest bridge in the world, it cost …"."""
    words = scopes.document.words
    for index in range(hit.first - 1, max(sentence.first, hit.first - SUPERLATIVE) - 1, -1):
        if words.gap(index, index + 1).strip():
            return False
        if words.tokens[index].word in told("superlatives"):
            return True
    return False


def _says_what_it_is(scopes: Scopes, hit: Hit) -> bool:
    """Say whether "global" or the like says what kind of a network something is: "a global network of 30 offices"."""
    tokens = scopes.document.words.tokens
    beside = hit.first - 1 if scopes.document.language == "id" else hit.last + 1
    return hit.first == hit.last and 0 <= beside < len(tokens) and tokens[beside].word in phrases("networks")


def _is_in_cue(scopes: Scopes, hit: Hit, entry: Property) -> bool:
    """Say whether a word for a wider whole is part of what a property is called: "the national table" of its rank."""
    tokens, english = scopes.document.words.tokens, scopes.document.language == "en"
    beside = hit.last + 1 if english else hit.first - 1
    if not 0 <= beside < len(tokens):
        return False
    pair = [tokens[hit.last].word, tokens[beside].word] if english else [tokens[beside].word, tokens[hit.first].word]
    return any(" ".join(pair) in " ".join(words_of(cue)) for cues in entry.cues.values() for cue in cues)


def _narrowest(scopes: Scopes, hits: list[tuple[Hit, str]], token: int) -> str:
    """Return the nearest place, or the one within it that stands beside it ("Senen, Kabupaten Kotaraja")."""
    nearest = min(hits, key=lambda found: (abs(found[0].first - token), found[0]))[1]
    inner = [name for _, name in hits if scopes.codebook.within("place", name, nearest)]
    return inner[0] if inner else nearest
