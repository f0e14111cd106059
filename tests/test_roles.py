"""Who founded, wrote, owns, opened or won something, and where it was founded or somebody was born, said plainly; and what only looks so."""

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose


def _entry(subject: str, label: str, **terms: str) -> Property:
    said = {"en": label, "id": label}
    return Property(
        label.replace(" ", "_"),
        subject,
        "classification",
        said,
        terms={k: {"en": v, "id": v} for k, v in terms.items()},
    )


PERSONS = {"ann": "Ann Harrow", "budi": "Budi Sasmita"}
PLACES = {"selm": "Selm", "tarn": "Tarn"}
ENTRIES = {
    "founder": _entry("Orra Gazette", "founder of the newspaper", **PERSONS),
    "pendiri": _entry("Koperasi Sinar Orra", "pendiri koperasi", **PERSONS),
    "author": _entry("The Long Weir", "author of the novel", **PERSONS),
    "pencipta": _entry("tari Bangau Putih", "pencipta tari", **PERSONS),
    "owner": _entry("Orra Inn", "owner of the inn", **PERSONS, council="town council"),
    "pemilik": _entry("Hotel Orra", "pemilik hotel", **PERSONS),
    "opener": _entry("Orra Bridge", "who opened the bridge", **PERSONS),
    "peresmi": _entry("Jembatan Orra", "siapa yang meresmikan jembatan", **PERSONS),
    "winner": _entry("Orra Cup", "winner of the cup", **PERSONS),
    "founded": _entry("Weavers Guild", "place of founding", **PLACES),
    "lahir": _entry("Sari Widuri", "tempat lahir", **PLACES),
    "seat": _entry("River Board", "seat of the board", **PLACES),
    "lokasi": _entry("Museum Tembikar", "lokasi museum", **PLACES),
}

SAID = [
    ("founder", "en", "The Orra Gazette was founded by Ann Harrow in 1902.", "ann"),
    ("founder", "en", "The Orra Gazette is a weekly paper. It was founded in 1902 by the printer Ann Harrow.", "ann"),
    ("founder", "en", "In 1902 the printer Ann Harrow founded the Orra Gazette in Selm.", "ann"),
    ("founder", "en", "Ann Harrow, the founder of the Orra Gazette, died in 1931.", "ann"),
    ("founder", "en", "The Orra Gazette is older than its rivals. Its founder was Ann Harrow.", "ann"),
    ("founder", "en", "It was Ann Harrow who set up the Orra Gazette.", "ann"),
    ("founder", "en", "Founded by Ann Harrow in 1902, the Orra Gazette comes out on Fridays.", "ann"),
    ("founder", "en", "Ann Harrow's brother founded the Orra Gazette.", ""),
    ("founder", "en", "The Orra Gazette was bought by Ann Harrow in 1912.", ""),
    ("founder", "en", "The Orra Gazette was not founded by Ann Harrow.", ""),
    ("founder", "en", "The Orra Gazette was founded by Ann Harrow and her brother.", ""),
    ("founder", "en", "The Orra Gazette had a canteen. It was founded by Ann Harrow.", ""),
    ("founder", "en", "Ann Harrow founded the women's page of the Orra Gazette.", ""),
    ("founder", "en", "Ann Harrow was a founder of the Orra Gazette.", ""),
    ("pendiri", "id", "Koperasi Sinar Orra didirikan oleh Budi Sasmita pada tahun 1952.", "budi"),
    ("pendiri", "id", "Pada tahun 1952 wartawan Budi Sasmita mendirikan Koperasi Sinar Orra.", "budi"),
    ("pendiri", "id", "Koperasi Sinar Orra, yang didirikan Budi Sasmita pada 1952, maju.", "budi"),
    ("pendiri", "id", "Pendiri Koperasi Sinar Orra adalah Budi Sasmita.", "budi"),
    ("pendiri", "id", "Koperasi Sinar Orra lebih tua daripada saingannya. Pendirinya Budi Sasmita.", "budi"),
    ("pendiri", "id", "Koperasi Sinar Orra didirikan oleh murid Budi Sasmita.", ""),
    ("pendiri", "id", "Koperasi Sinar Orra didirikan oleh Budi Sasmita dan istrinya.", ""),
    ("pendiri", "id", "Koperasi Sinar Orra bukan didirikan oleh Budi Sasmita.", ""),
    ("pendiri", "id", "Budi Sasmita mendirikan cabang Koperasi Sinar Orra.", ""),
    ("author", "en", "The Long Weir is a novel by Ann Harrow.", "ann"),
    ("author", "en", "Ann Harrow wrote The Long Weir in 1961.", "ann"),
    ("author", "en", "Ann Harrow wrote a preface to The Long Weir.", ""),
    ("author", "en", "The film of The Long Weir was written by Ann Harrow.", ""),
    ("pencipta", "id", "Tari Bangau Putih ciptaan Budi Sasmita sering dipentaskan.", "budi"),
    ("pencipta", "id", "Budi Sasmita menciptakan tari Bangau Putih.", "budi"),
    ("pencipta", "id", "Musik tari Bangau Putih diciptakan oleh Budi Sasmita.", ""),
    ("pencipta", "id", "Budi Sasmita menciptakan kostum tari Bangau Putih.", ""),
    ("owner", "en", "The Orra Inn belongs to Ann Harrow.", "ann"),
    ("owner", "en", "The Orra Inn, owned by the town council, has ten rooms.", "council"),
    ("owner", "en", "Ann Harrow owns the Orra Inn.", "ann"),
    ("owner", "en", "The Orra Inn was owned by Ann Harrow until 1990.", ""),
    ("owner", "en", "The former owner of the Orra Inn, Ann Harrow, has moved.", ""),
    ("owner", "en", "The land under the Orra Inn is owned by Ann Harrow.", ""),
    ("owner", "en", "The Orra Inn is owned by the town council pension fund.", ""),
    ("pemilik", "id", "Hotel Orra milik Budi Sasmita.", "budi"),
    ("pemilik", "id", "Hotel Orra dimiliki oleh Budi Sasmita sampai 1990.", ""),
    ("pemilik", "id", "Mantan pemilik Hotel Orra, Budi Sasmita, sudah pindah.", ""),
    ("opener", "en", "On 3 May 1988 the minister Ann Harrow opened the Orra Bridge.", "ann"),
    ("opener", "en", "Orra Bridge was built in ten years. Ann Harrow opened it.", "ann"),
    ("opener", "en", "The Orra Bridge was to be opened by Ann Harrow, who fell ill.", ""),
    ("peresmi", "id", "Jembatan Orra diresmikan Gubernur Budi Sasmita pada 1988.", "budi"),
    ("peresmi", "id", "Jembatan Orra diresmikan kembali oleh Budi Sasmita pada 2004.", ""),
    ("winner", "en", "Ann Harrow won the Orra Cup in 2014.", "ann 2014"),
    ("winner", "en", "Ann Harrow won the Orra Cup.", ""),  # of which year, nobody says
    ("winner", "en", "Ann Harrow nearly won the Orra Cup in 2014.", ""),
    ("founded", "en", "The Weavers Guild, founded in Selm in 1921, has 400 members.", "selm"),
    ("founded", "en", "Farmers founded the Weavers Guild in the port of Selm.", "selm"),
    ("founded", "en", "The Weavers Guild, founded in 1921, met in Selm.", ""),
    ("founded", "en", "The Weavers Guild founded a school in Selm.", ""),
    ("founded", "en", "A branch of the Weavers Guild was founded in Selm.", ""),
    ("lahir", "id", "Atlet angkat besi Sari Widuri lahir di Selm pada tahun 1990.", "selm"),
    ("lahir", "id", "Sari Widuri, pelari kelahiran Selm tahun 1990, mendapat rumah.", "selm"),
    ("lahir", "id", "Sari Widuri seorang pelari. Ia lahir di Desa Selm pada 3 Mei 1990.", "selm"),
    ("lahir", "id", "Pelatih Sari Widuri lahir di Selm.", ""),
    ("lahir", "id", "Sari Widuri dibesarkan di Selm.", ""),
    ("seat", "en", "The River Board, whose seat is in Selm, has nine members.", "selm"),
    ("seat", "en", "The River Board will have its seat in Selm.", ""),
    ("seat", "en", "The first seat of the River Board was in Selm.", ""),
    ("lokasi", "id", "Museum Tembikar di Selm menyimpan 400 benda.", "selm"),
    ("lokasi", "id", "Gudang Museum Tembikar terletak di Selm.", ""),
]


@pytest.mark.parametrize(("key", "language", "text", "value"), SAID, ids=[text for _, _, text, _ in SAID])
def test_a_role_is_read_from_plain_words(key, language, text, value):
    entry = ENTRIES[key]

    claims, _ = propose({"s": text}, Codebook((entry,)), {"s": language})

    assert [" ".join(x for x in (row.value, row.period) if x) for row in claims.itertuples()] == [value] * bool(value)
