"""Effect and trend cues: value, negation, hedge, and what asserts nothing."""

from __future__ import annotations

import pytest

from helpers.readers.effects import read_effects

ASSERTED = [
    ("Pompa itu berhasil menekan biaya.", "effect", "works"),
    ("Kursus itu belum berhasil menekan angka putus sekolah.", "effect", "fails"),
    ("Kursus itu gagal.", "effect", "fails"),
    ("Pengawasan di sana kurang efektif.", "effect", "insufficient"),
    ("Kursus itu cukup berhasil.", "effect", "partly"),
    ("Jadwal baru belum sepenuhnya berhasil.", "effect", "partly"),
    ("Manfaatnya belum diketahui.", "effect", "unclear"),
    ("Jumlah pembaca terus meningkat.", "trend", "up"),
    ("Harga ikan menurun tajam.", "trend", "down"),
    ("Harga beras naik turun.", "trend", "fluctuating"),
    ("Jumlah kapal stabil.", "trend", "flat"),
    ("The levy has not reduced waste.", "effect", "fails"),
    ("The levy has reduced waste.", "effect", "works"),
    ("The pump has proved ineffective.", "effect", "fails"),
    ("The course was not fully effective.", "effect", "partly"),
    ("The course was successful.", "effect", "works"),
    ("Loans fell sharply.", "trend", "down"),
    ("Loans increased by 12 per cent.", "trend", "up"),
    ("Loans remained stable.", "trend", "flat"),
    ("Loans fluctuated.", "trend", "fluctuating"),
    ("The course improves reading scores.", "effect", "works"),
    ("The bypass improved journey times in both towns.", "effect", "works"),
    ("The fence did little to stop the boars.", "effect", "insufficient"),
    ("The levy did not shorten the queue.", "effect", "fails"),
    ("The efforts failed.", "effect", "fails"),
    ("The queue for places shortened between 2013 and 2016.", "trend", "down"),
    ("The queue has shortened since 2013.", "trend", "down"),
    ("Demand for bread grew in 2012.", "trend", "up"),
    ("Strategi itu berhasil menurunkan biaya.", "effect", "works"),
    ("Pelatihan itu tidak menurunkan angka kecelakaan.", "effect", "fails"),
    ("Pagar itu tidak memberi pengaruh pada panen.", "effect", "fails"),
    ("Antrean memendek dari 130 menjadi 90 orang.", "trend", "down"),
]

# What is no effect or trend though its words are those of one.
NO_CUES = [
    "Proyek AMPUH membagi bibit.",
    "Program Desa Aman (BERHASIL) membagi bibit.",
    "Petani mengalami gagal panen pada 2015.",
    "Dua warga meninggal karena gagal ginjal.",
    "The crops failed in 2015.",
    "The harvest failure of 2015 emptied the stores.",
    "Farmers planted improved seed in 2016.",
    "The shortened version was printed in 2001.",
    "The project aims to improve access.",
    "Air laut surut pada pagi hari.",
    "Nobody claims that the levy improves anything.",
    "Tidak seorang pun menyebut pungutan itu berhasil.",
]


@pytest.mark.parametrize("text", NO_CUES)
def test_what_is_no_effect(text: str) -> None:
    """A harvest that fails is no programme that does; a word before a noun tells no effect."""
    assert [m for m in read_effects(text) if not m.reason] == []


@pytest.mark.parametrize(("text", "kind", "value"), ASSERTED)
def test_what_is_asserted(text: str, kind: str, value: str) -> None:
    """One cue, with the value that negation and degree leave."""
    found = [m for m in read_effects(text) if not m.reason]
    assert [(m.kind, m.value) for m in found] == [(kind, value)]
    assert all(m.pattern for m in found)


@pytest.mark.parametrize(
    "text",
    [
        "Pompa itu diharapkan dapat menekan biaya.", "Pengurus berupaya agar kursus berhasil.", "The levy should reduce waste.",
        "They work to be effective.", "Apakah kursus itu efektif?", "Jika kursus berhasil, warga senang.",
        "Dicari cara yang lebih efektif.", "Peraturan berlaku efektif sejak 2003.", "Increased cooperation between towns is rare.",
    ],
)  # fmt: skip
def test_wishes_questions_and_conditions_assert_nothing(text: str) -> None:
    """What should, may one day, or might work is no claim that it does."""
    assert [m for m in read_effects(text) if not m.reason] == []


@pytest.mark.parametrize("text", ["Dapat dikatakan kursus itu berhasil.", "The course may have been effective."])
def test_hedges_are_kept(text: str) -> None:
    """A hedged effect keeps its value and says that it is hedged."""
    assert [(m.value, m.hedge) for m in read_effects(text)] == [("works", "hedged")]


def test_extent_includes_adverbs_and_negation() -> None:
    """The span runs over the words that carry direction and negation."""
    text = "Loans fell sharply, and the pump has proved ineffective; harga terus meningkat."
    assert [text[m.start : m.end] for m in read_effects(text)] == [
        "fell sharply",
        "has proved ineffective",
        "terus meningkat",
    ]
