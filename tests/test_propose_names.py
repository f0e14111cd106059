"""How texts name a body of the codebook: in the other language, by a short form, by the word for its kind."""

import pytest

from helpers.scope.bodynames import body_hits, body_name
from helpers.sentences.document import Document

SUBJECT = "Reed Harbour Foundation"
CENTRE = "Otter Centre Selm Bay"


def named(text: str, subject: str = SUBJECT, language: str = "en", *others: str) -> list[str]:
    """Return the words of a text that name a subject."""
    document = Document("a", text, language)
    tokens = document.words.tokens
    hits = body_hits(document, {one: [] for one in (subject, *others)})[subject]
    return [text[tokens[hit.first].start : tokens[hit.last].end] for hit in hits]


@pytest.mark.parametrize(
    ("subject", "own", "kind"),
    [
        (SUBJECT, ("reed", "harbour"), "yayasan"),
        ("Yayasan Reed Harbour", ("reed", "harbour"), "foundation"),
        (CENTRE, ("otter", "selm", "bay"), "pusat"),
        ("Rumah Sakit Orra Bell", ("orra", "bell"), "hospital"),
        ("Selm Bay Accord", ("selm", "bay"), "perjanjian"),
    ],
)
def test_a_name_is_its_own_words_and_a_word_for_its_kind(subject, own, kind):
    name = body_name(subject)
    assert name is not None and name.own == own and kind in name.kind


@pytest.mark.parametrize("subject", ["planted seedlings", "Rimba", "courts of Selm", "survey", "Foundation"])
def test_what_has_no_kind_or_no_words_of_its_own_is_no_such_name(subject):
    assert body_name(subject) is None


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Yayasan Reed Harbour didirikan pada 2004.", "id", ["Yayasan Reed Harbour"]),
        ("Sejak Yayasan Reed Harbour berdiri, teluk itu bersih.", "id", ["Yayasan Reed Harbour"]),
        ("The Reed Harbour Foundation was set up in 2004.", "en", ["Reed Harbour Foundation"]),
        ("The Reed Harbour Foundation's books are open.", "en", ["Reed Harbour Foundation's"]),
        ("Kami bertemu yayasan Reed Harbour di kota.", "id", ["yayasan Reed Harbour"]),
    ],
)
def test_a_name_in_either_language(text, language, found):
    assert named(text, SUBJECT, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Yayasan Reed Bahari didirikan pada 2014.", "id"),
        ("The Reed Coral Foundation was set up in 2014.", "en"),
        ("Museum Yayasan Reed Harbour dibuka pada 2014.", "id"),
        ("Koperasi Reed Harbour berdiri pada 2014.", "id"),
        ("The Reed Harbour Foundation Bank opened in 2014.", "en"),
        ("The harbour has a foundation of reed.", "en"),
    ],
)
def test_another_body_with_the_same_words_is_another(text, language):
    assert named(text, SUBJECT, language) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Pusat Otter Selm Bay diresmikan pada 2017.", "id", ["Pusat Otter Selm Bay"]),
        ("The Otter Centre at Selm Bay was opened in 2017.", "en", ["Otter Centre at Selm Bay"]),
        ("Day 1 was the Otter Centre. It opened in 2017.", "en", ["Otter Centre"]),
        ("Pusat Otter dibuka pada 2017.", "id", ["Pusat Otter"]),
        ("The Otter Centre at Orra was opened in 2011.", "en", []),
        ("Pusat Otter Orra dibuka pada 2011.", "id", []),
        ("The otter centre of the pond is deep.", "en", []),
    ],
)
def test_a_short_form_is_its_kind_and_its_first_word(text, language, found):
    assert named(text, CENTRE, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Reed Harbour Foundation is small. The foundation was set up in 2004.", 2),
        ("The Reed Harbour Foundation is small. The Foundation has 12 staff.", 2),
        ("3 Reed Harbour Foundation\n\nThe foundation was established in 2006.", 2),
        ("The Reed Harbour Foundation is small. The foundation of the mosque was laid in 2001.", 1),
        ("The Reed Harbour Foundation is small. The foundation stone was laid in 2001.", 1),
        ("The Reed Harbour Foundation met the Orra Coral Foundation. The foundation was set up in 2001.", 1),
        ("The Reed Harbour Foundation met a foundation from Orra. The foundation was set up in 2001.", 1),
        ("The foundation was set up in 2001, long before the Reed Harbour Foundation.", 1),
    ],
)
def test_the_kind_alone_stands_for_the_body_named_last(text, found):
    assert len(named(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Yayasan Reed Harbour kecil saja. Yayasan itu didirikan pada 2004.", 2),
        ("Yayasan Reed Harbour kecil saja. Yayasan tersebut memiliki 12 staf.", 2),
        ("Yayasan Reed Harbour kecil saja. Yayasan memiliki 12 staf.", 2),
        ("Yayasan Reed Harbour bertemu Yayasan Karang Orra. Yayasan itu didirikan pada 2001.", 1),
        ("Yayasan Reed Harbour bertemu yayasan lain. Yayasan itu didirikan pada 2001.", 1),
        ("Yayasan Reed Harbour tunduk pada UU. Kekayaan yayasan tidak boleh dibagikan.", 1),
    ],
)
def test_the_kind_alone_in_indonesian(text, found):
    assert len(named(text, SUBJECT, "id")) == found


def test_a_kind_that_two_subjects_have_goes_to_the_one_named_last():
    text = "The Reed Harbour Foundation met the Orra Foundation. The foundation was set up in 2001."
    assert len(named(text, SUBJECT, "en", "Orra Foundation")) == 1
    assert len(named(text, "Orra Foundation", "en", SUBJECT)) == 2


def test_a_short_form_that_two_subjects_share_names_neither():
    assert named("The Otter Centre was opened in 2017.", CENTRE, "en", "Otter Centre Orra") == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The Selm Port Authority is old. The Authority is a private company.", "en", ["Selm Port Authority", "Authority"]),
        ("The Selm Port Authority is old. This authority has 12 staff.", "en", ["Selm Port Authority", "authority"]),
        ("The Selm Port Authority met the Orra Water Authority. The Authority has 12 staff.", "en", ["Selm Port Authority"]),
        ("Otoritas Selm Port sudah tua. Otoritas itu berkantor di kota.", "id", ["Otoritas Selm Port", "Otoritas"]),
        ("The harbour of the Selm port is deep.", "en", []),
    ],
)  # fmt: skip
def test_an_authority_is_a_body(text, language, found):
    assert named(text, "Selm Port Authority", language) == found
