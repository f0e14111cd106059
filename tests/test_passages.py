"""Passages that texts share: found through noise, told apart from what may be shared, positions right."""

import random

import pytest

from helpers.corpora.tables import COLUMNS
from helpers.judging.passages import difference, find_passages, shared_passages
from helpers.texts.alignment import letters

LAMP = (
    "The keeper lit the northern lamp at dusk and counted every sail that passed the outer reef, because the harbour "
    "council paid him by the sail and not by the night, and because he liked the counting better than the lamp."
)
ORCHARD = (
    "Orchards on the western slope were grafted late that year. Frost had taken the early blossom, and nobody in the "
    "village would lend a ladder before the roads were dry again after the thaw."
)
QUARRY = (
    "Stone from the lower quarry went to the mill by ox cart until a narrow line was laid along the brook. The line was "
    "sold for scrap when the mill burned, and the oxen were never replaced by anything at all."
)


def silent(texts):
    return [passage for passage in find_passages(texts) if passage.kind == "silent"]


def kinds(texts):
    return {passage.kind for passage in find_passages(texts)}


def test_a_shared_paragraph_is_found_with_its_exact_place():
    texts = {"a": f"{ORCHARD}\n\n{LAMP}\n\nA last word.", "b": f"{QUARRY} {LAMP} {QUARRY[:40]}"}

    (found,) = silent(texts)

    assert texts["a"][found.start : found.end] == LAMP.rstrip(".")
    assert texts["b"][found.other_start : found.other_end] == LAMP.rstrip(".")
    assert found.words == len(LAMP.split())
    assert found.similarity == 1.0


def test_texts_that_share_nothing_share_nothing():
    assert find_passages({"a": ORCHARD, "b": QUARRY, "c": LAMP}) == []


@pytest.mark.parametrize(
    "noisy",
    [
        LAMP.replace("northern lamp", "northernlamp").replace("harbour council", "harbourcouncil"),
        LAMP.replace("counted", "coun-\nted").replace("because", "be-\ncause"),
        LAMP.upper(),
        LAMP.replace("e", "é"),
        LAMP.replace(" ", "\n"),
        LAMP.replace("keeper", "kee per").replace("paid", "pa id"),
        LAMP.replace("lamp at", "Iamp at").replace("harbour", "harb0ur").replace("night", "nlght"),
        LAMP.replace("every sail", "each and every single sail").replace("by the sail and ", ""),
        LAMP.replace("northern", "southern").replace("council", "board").replace("better", "more"),
        LAMP.replace("reef,", "reef,¹²"),
    ],
    ids=["glued", "hyphens", "case", "accents", "lines", "split", "ocr", "added-dropped", "changed", "footnote"],
)
def test_noise_does_not_hide_a_passage(noisy):
    (found,) = silent({"a": f"{ORCHARD} {LAMP}", "b": f"{noisy} {QUARRY}"})

    assert found.words >= 28
    assert found.similarity > 0.7


def test_every_word_of_a_passage_shifted_by_random_noise_is_still_found():
    """One letter in twenty-five is wrong: the seeds between the errors carry the passage."""
    rng = random.Random(7)
    long = f"{LAMP} {ORCHARD} {QUARRY}"
    noisy = "".join(rng.choice("abcdefghij") if c.isalpha() and rng.random() < 0.04 else c for c in long)

    found = silent({"a": long, "b": noisy})

    assert max(passage.end for passage in found) - min(passage.start for passage in found) > 0.85 * len(long)


def test_quoted_text_is_no_silent_reuse():
    texts = {"a": f"As the log has it: “{LAMP}” (Harbour log 1911).", "b": f"{ORCHARD} {LAMP}"}

    assert kinds(texts) == {"quotation"}


def test_straight_quotes_and_block_quotes_count_too():
    assert kinds({"a": f'He wrote: "{LAMP}" and left.', "b": LAMP}) == {"quotation"}
    assert kinds({"a": f"He wrote:\n\n> {LAMP}\n\nand left.", "b": LAMP}) == {"quotation"}


def test_an_apostrophe_opens_no_quotation():
    assert kinds({"a": f"The keepers' hut stood empty. {LAMP} It was nobody's.", "b": LAMP}) == {"silent"}


def test_a_definition_of_a_treaty_is_told_apart():
    wording = (
        "the unlicensed carriage of glass by any vessel, cart or animal across a toll line, by day or by night, for the "
        "purpose of sale or exchange"
    )
    texts = {
        "a": f"The Toll Convention defines glass running as {wording}. {ORCHARD}",
        "b": f"{QUARRY} Article 3 states that glass running is {wording}.",
    }

    assert kinds(texts) <= {"definition", "law"}


def test_indonesian_definitions_are_told_apart():
    wording = "pengangkutan kaca tanpa izin dengan kapal, gerobak atau hewan melewati garis pungutan pada siang maupun malam hari"
    texts = {
        "a": f"Konvensi itu mendefinisikan penyelundupan kaca sebagai {wording}.",
        "b": f"Menurut mereka, {wording}.",
    }

    assert kinds(texts) == {"definition"}


def test_titles_of_laws_are_told_apart():
    title = (
        "Peraturan Daerah Nomor 4 Tahun 2009 tentang penyelenggaraan pasar ikan dan tempat pelelangan di pesisir utara"
    )
    texts = {"a": f"Pasar itu diatur dalam {title}. {ORCHARD}", "b": f"{QUARRY} Menurut {title}, pasar dibuka pagi."}

    assert "silent" not in kinds(texts)


def test_names_are_told_apart():
    name = "the Northern Association of Independent Lamp Keepers and Harbour Pilots of Saint Olga Island"
    texts = {"a": f"She wrote to {name} about it.", "b": f"A prize of {name} went to a boy."}

    assert "silent" not in kinds(texts)


def test_a_shared_list_of_works_is_told_apart():
    works = (
        "Olsen, M. (2004). Reefs and lamps of the outer islands. Coast Journal, 4(2), 11-24.\n"
        "Brandt, K. (2009). Counting sails for money: a harbour and its council. Harbour Press.\n"
        "Ibarra, L. (2011). Night work. Coast Journal, 9(1), 3-18.\n"
    )

    assert "silent" not in kinds({"a": f"{ORCHARD}\n\nReferences\n{works}", "b": f"{QUARRY}\n\nReferences\n{works}"})


def test_a_paragraph_repeated_in_one_text_is_found_and_a_turn_of_phrase_is_not():
    (found,) = silent({"a": f"{LAMP}\n\n{ORCHARD}\n\n{LAMP}"})

    assert found.source_id == found.other_source_id == "a"
    assert found.end <= found.other_start
    assert (
        silent({"a": f"At the end of the long day they went home. {QUARRY} At the end of the long day they went home."})
        == []
    )


def test_a_sentence_that_stands_twice_in_a_row_does_not_overlap_itself():
    (found,) = silent({"a": f"{LAMP} {LAMP}"})

    assert found.end <= found.other_start
    assert found.words >= 35


def test_a_passage_in_many_texts_is_given_as_a_chain():
    texts = {f"t{n:02}": f"{'abcdefghijklmnopqrstuvwxyz'[n]}{n} {LAMP}" for n in range(20)}

    pairs = {(p.source_id, p.other_source_id) for p in silent(texts)}

    assert pairs == {(f"t{n:02}", f"t{n + 1:02}") for n in range(19)}


def test_the_table_has_its_columns_and_does_not_depend_on_the_order_of_the_texts():
    texts = {"a": f"{ORCHARD} {LAMP}", "b": f"{LAMP} {QUARRY}", "c": f"{QUARRY} {ORCHARD}"}

    table = shared_passages(texts)

    assert tuple(table.columns) == COLUMNS["passages"]
    assert len(table) == 3
    assert table.equals(shared_passages(dict(reversed(texts.items()))))


@pytest.mark.parametrize(
    "texts", [{}, {"a": ""}, {"a": "short", "b": "short"}, {"a": "aaaa " * 400, "b": "....", "c": "\ud800x"}]
)
def test_odd_texts_are_no_trouble(texts):
    assert len(shared_passages(texts)) <= 1


PARAPHRASED = [
    (
        "Farmers on the eastern slope began to plant coffee in the rainy season because the soil there crumbles more easily, "
        "and they sold their first harvest to traders from the town at a price far below that of the market.",
        "When the rainy season came, the eastern slope's farmers planted coffee, as its soil crumbled easily. Traders of the "
        "town bought the first harvest from them; the price was far below the market's.",
    ),
    (
        "Pengurus perkumpulan menyimpan buku kas di rumah bendahara, sehingga anggota yang ingin memeriksa catatan harus "
        "menunggu sampai hari pasar, ketika bendahara pulang dari ladang di balik bukit.",
        "Buku kas perkumpulan disimpan pengurus di rumah bendahara. Akibatnya, anggota yang mau memeriksa catatan terpaksa "
        "menunggu hari pasar, waktu bendahara kembali dari ladangnya di balik bukit.",
    ),
]


@pytest.mark.parametrize(("first", "second"), PARAPHRASED, ids=["en", "id"])
def test_a_passage_in_other_words_and_order_is_found(first, second):
    (found,) = silent({"a": f"{ORCHARD} {first}", "b": f"{second} {QUARRY}"})

    assert found.words >= 12
    assert found.similarity < 0.9


def test_the_same_facts_in_other_words_are_no_shared_passage():
    texts = {
        "a": "In 2016 the clinic at Port Selim vaccinated 1,204 children in the eastern valley, of whom 640 were girls. Rain "
        "kept another 80 at home, and nurses visited them in March.",
        "b": "640 girls were among the 1,204 children whom Port Selim's clinic reached with a vaccine in 2016. In March, the 80 "
        "who had stayed away because the road was flooded got theirs at the door.",
    }

    assert silent(texts) == []


def test_statements_that_journals_ask_for_are_told_apart():
    statement = "The authors declare that they have no competing interests in the matter of this article or in any other matter."

    assert kinds({"a": f"{LAMP} {statement}", "b": f"{QUARRY} {statement}"}) <= {"formula"}


def test_what_differs_is_told_word_by_word():
    assert difference("Nets were sold at Port Amber in May.", "Nets were soldat Port Linden, in May") == [
        ("Amber", "Linden")
    ]
    assert difference("one two three", "one 2 three four") == [("two", "2"), ("", "four")]
    assert difference("ca-\nfé", "CAFE") == []


def test_letters_keep_their_positions():
    stream = letters("Ab-\nc ﬁ é²")

    assert stream.string == "abcfie"
    assert stream.positions.tolist() == [0, 1, 4, 6, 6, 8]
