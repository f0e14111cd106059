"""Sums of groups of which everybody is in one, lists led by broken lines or by several numbers, and what only looks so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_lists import short_or_long
from tests.test_relations import found

EXCEEDED = [
    ("en", "The slip has room for one reason only. Of the 240 looms sold, rust had cost 118, fire 74 and debt 61."),
    ("en", "Each boat is entered under a single cause. Among the 190 boats lost, storms had caught 88, reefs 67 and rot 52."),
    ("en", "Every pupil named one main language. Of the 96 pupils, 51 named Orrish, 34 Selmian and 22 Kelby."),
    ("id", "Formulir itu mencatat satu alasan utama bagi setiap perajin. Dari 240 perajin yang berhenti, utang menimpa 118, sakit 74, dan banjir 61."),
    ("id", "Setiap kapal dicatat menurut satu sebab. Dari 190 kapal yang karam, badai menenggelamkan 88, karang 67, dan lapuk 52."),
]  # fmt: skip

NOT_EXCEEDED = [
    # Right, some left out, several answers, another paragraph, nobody's one cause, another thing.
    ("en", "The slip has room for one reason only. Of the 240 looms sold, rust had cost 118, fire 74 and debt 48."),
    ("en", "The slip has room for one reason only. Of the 240 looms sold, rust had cost 118, fire 54 and debt 38."),
    ("en", "Up to three reasons could be named. Of the 240 looms sold, rust had cost 118, fire 74 and debt 61."),
    ("en", "Few named a single cause. Not every boat had one cause. Of the 190 boats, 88 had leaks, 67 rot and 52 reefs."),
    ("en", "The slip has room for one reason only.\n\nOf the 240 looms sold, rust had hurt 118, fire 74 and debt 61."),
    ("en", "Every pupil named one main language. The 96 pupils have 51 cats, 34 dogs and 22 hens."),
    ("id", "Boleh disebut lebih dari satu alasan. Dari 240 perajin yang berhenti, utang menimpa 118, sakit 74, dan banjir 61."),
    ("id", "Formulir itu mencatat satu alasan utama. Dari 240 perajin yang berhenti, utang menimpa 118, sakit 74, dan banjir 48."),
]  # fmt: skip

LED = [
    ("en", "The weir held for a year. For mending the weir and paying the divers Lumen Trust had a budget of £5.4 million in 2011, the fish ladder not included:\n\n  • stone   £2.6 million\n  • divers   £1.7 million\n  • cranes   £0.8 million\n"),
    ("id", "Bendung itu bertahan setahun. Untuk bendung dan upah penyelam Lumen Trust mempunyai anggaran Rp5,4 miliar pada 2011, tidak termasuk tangga ikan:\n\n  • batu   Rp2,6 miliar\n  • upah   Rp1,7 miliar\n  • derek   Rp0,8 miliar\n"),
]  # fmt: skip

NOT_LED = [
    ("en", "The weir held for a year. For mending the weir and paying the divers Lumen Trust had a budget of £5.4 million in 2011, including these works:\n\n  • stone   £2.6 million\n  • divers   £1.7 million\n  • cranes   £0.8 million\n"),
    ("en", "The divers cleaned 1,930 wells. The map has 2,150 wells, so few were missed. By valley:\n\n- Orra: 890\n- Selm: 640\n- Kelby: 400\n"),
    ("id", "Tim membersihkan 1.930 sumur. Di peta ada 2.150 sumur, jadi sedikit yang terlewat. Menurut lembah:\n\n- Orra: 890\n- Selm: 640\n- Kelbi: 400\n"),
]  # fmt: skip

ROMAN = [
    ("en", "The guild made four requests:\n  (i) a dry quay;\n  (ii) lamps;\n  (iii) a bell.\nIt rose at noon.", [("4", "3")]),
    ("id", "Rapat menyetujui enam usul:\ni. dermaga kering;\nii. lampu;\niii. lonceng;\niv. tali;\nv. jangkar.\nRapat ditutup.", [("6", "5")]),
    ("en", "The guild made six requests:\nI. quay;\nII. lamps;\nIII. bell;\nIV. rope;\nV. anchor;\nVI. chain.\nIt rose.", []),
    ("en", "The guild made nine requests:\na. A;\nb. B;\nc. C;\nd. D;\ne. E;\nf. F;\ng. G;\nh. H;\ni. I.\nIt rose.", []),
    ("id", "Rapat menyetujui tiga usul:\n(i) dermaga kering;\n(ii) lampu;\n(iii) lonceng.\nRapat ditutup.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [*EXCEEDED, *LED])
def test_a_wrong_sum_is_found(tmp_path: Path, language: str, text: str) -> None:
    assert "sum-differs" in found(tmp_path, text, language)


@pytest.mark.parametrize(("language", "text"), [*NOT_EXCEEDED, *NOT_LED])
def test_what_only_looks_wrong_passes(tmp_path: Path, language: str, text: str) -> None:
    assert found(tmp_path, text, language) == set()


@pytest.mark.parametrize(("language", "text", "expected"), ROMAN)
def test_lists_with_roman_numbers(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert short_or_long(text, language) == expected
