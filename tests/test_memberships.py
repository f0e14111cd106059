"""A thing and its class without "is": lists, apposition, openings, definite nouns; and what only looks like it."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - property: legal_form
    subject: Tarn Valley Museum
    type: classification
    label: {en: legal form, id: bentuk hukum}
    terms: {charity: {en: registered charity, id: yayasan}, company: {en: private company, id: perusahaan swasta}}
    excludes: [[charity, company]]
  - property: owner
    subject: Balai Wirasaba
    type: classification
    label: {en: owner, id: pemilik}
    terms: {public: {en: publicly owned, id: milik pemerintah}, private: {en: privately owned, id: milik swasta}}
    excludes: [[public, private]]
  - property: kind_of_choir
    subject: Orra Harbour Choir
    type: classification
    label: {en: kind of choir}
    terms: {amateur: {en: amateur choir}, professional: {en: professional choir}}
    excludes: [[amateur, professional]]
  - property: offence
    subject: littering in Selm Park
    type: classification
    label: {en: kind of offence}
    terms: {crime: {en: criminal offence}, civil: {en: civil matter}, lawful: {en: not punishable}}
    excludes: [[crime, civil]]
"""


@pytest.fixture(scope="module")
def codebook(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    """Return a codebook of four classes."""
    from helpers.corpora.codebook_files import load_codebook

    path = tmp_path_factory.mktemp("classes") / "codebook.yml"
    path.write_text(CODEBOOK, encoding="utf-8")
    return load_codebook(path)


SAID = [
    ("en", "A single gift makes Tarn Valley Museum a registered charity.", "charity"),
    ("en", "The Tarn Valley Museum has one owner, which makes the museum what lawyers call a private company.", "company"),
    ("id", "Keputusan itu menjadikan Tarn Valley Museum sebuah yayasan.", "charity"),
    ("en", "Three registered charities share the hall: the Lamp Fund, Tarn Valley Museum and the Bread Trust.", "charity"),
    ("en", "Among the private companies that paid were Orr Ltd and Tarn Valley Museum.", "company"),
    ("en", "The prize went to Tarn Valley Museum (opened in 1931), a private company with nine shareholders.", "company"),
    ("en", "Tarn Valley Museum – a registered charity – opens at nine.", "charity"),
    ("en", "We thank the Tarn Valley Museum. As a registered charity, it may ask for gifts.", "charity"),
    ("en", "Being a private company, the Tarn Valley Museum pays tax.", "company"),
    ("en", "Tarn Valley Museum was founded in 1931. The museum is a registered charity.", "charity"),
    ("en", "Tarn Valley Museum was in 1974 still a private company.", "company"),
    ("en", "Tarn Valley Museum, which is a limited company, closed.", "company"),
    ("id", "Dua yayasan menerima hibah, yakni Rumah Baca dan Tarn Valley Museum.", "charity"),
    ("id", "Gedung itu disewa Tarn Valley Museum, perusahaan swasta dari ibu kota.", "company"),
    ("id", "Tarn Valley Museum sudah tua. Lembaga ini berbadan hukum yayasan.", "charity"),
    ("id", "Balai Wirasaba: milik pemerintah, 40 kamar.", "public"),
    ("id", "Balai Wirasaba tergolong milik swasta.", "private"),
    ("en", "The Orra Harbour Choir remains strictly amateur.", "amateur"),
    ("en", "The Orra Harbour Choir has been fully professional since 2010.", "professional"),
    ("en", "Littering in Selm Park constitutes a crime.", "crime"),
    ("en", "Littering in Selm Park is not punishable.", "lawful"),
    ("en", "Littering in Selm Park is rare. Such littering is a civil matter.", "civil"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_a_thing_is_put_into_a_class(codebook: Codebook, language: str, text: str, expected: str) -> None:
    """Whatever the turn of phrase, the class is claimed of the name that it is said of."""
    claims = claims_of(text, codebook, language)
    kinds = claims[claims["type"] == "classification"]
    assert set(zip(kinds["value"], kinds["stance"], strict=True)) == {(expected, "asserted")}


UNSAID = [
    ("en", "Nothing makes Tarn Valley Museum a registered charity."),
    ("en", "A vote would make Tarn Valley Museum a registered charity."),
    ("en", "All nine firms in the Tarn Valley Museum are private companies."),
    ("en", "The Tarn Valley Museum will become a private company next year."),
    ("en", "If the council agrees, the Tarn Valley Museum is a private company from May."),
    ("en", "The Tarn Valley Museum was formerly a private company."),
    ("en", "The Tarn Valley Museum gave up its status as a registered charity in 2004."),
    ("en", "The Tarn Valley Museum is run like a private company."),
    ("en", "Is the Tarn Valley Museum a private company?"),
    ("en", "Private companies other than the Tarn Valley Museum pay tax: Orr Ltd and Tarn Valley Museum did not."),
    ("en", "Tarn Valley Museum's caterer is a private company."),
    ("en", "Tarn Valley Museum and the Lamp Fund, a registered charity, share a hall."),
    ("id", "Pemerintah mengusulkan agar Balai Wirasaba menjadi milik swasta."),
    ("id", "Balai Wirasaba dulu milik swasta."),
    ("id", "Apakah Balai Wirasaba itu milik swasta?"),
    ("id", "Balai Wirasaba dikelola layaknya milik swasta."),
    ("id", "Sejak dibeli pada 2012, Balai Wirasaba menjadi milik pemerintah."),
    ("en", "The Orra Harbour Choir sings with professional players."),
    ("en", "Littering in Selm Park cannot leave you with a criminal record."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_what_only_looks_like_a_class_is_none(codebook: Codebook, language: str, text: str) -> None:
    """Members, plans, the past, likeness, questions and exceptions say nothing of what the subject is."""
    claims = claims_of(text, codebook, language)
    assert not list(claims[(claims["type"] == "classification") & (claims["stance"] == "asserted")]["exact"])
