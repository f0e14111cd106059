from helpers.relations.plain_tallies import *
from helpers.relations.plain_tallies import _are_alike, _are_peers, _are_measured, _has_parts_of_one


def slips(total, sizes):
    every = [total, *sizes]
    unit = 1.0
    if any(abs(x - round(x, 2)) > 1e-9 for x in every):
        return False
    ints = [round(x * 100) for x in every]
    while all(x % 10 == 0 for x in ints):
        ints = [x // 10 for x in ints]
    d = abs(ints[0] - sum(ints[1:]))
    if d == 0:
        return False
    s = str(d).rstrip("0")
    if len(s) == 1:
        return len(str(d)) <= len(str(ints[0]))
    if d % 9 == 0 and len(str(d // 9).rstrip("0")) == 1:
        return any(sw(x, d) for x in ints)
    return False


def sw(x, d):
    t = str(x)
    return any(t[i] != t[i + 1] and abs(int(t[:i] + t[i + 1] + t[i] + t[i + 2 :]) - x) == d for i in range(len(t) - 1))


def candidates(document, sentence):
    passage = around(document, sentence, BACK, lists=False)
    there = [(one, m) for one in passage for m in one.quantities]
    out = []
    for at, (said, total) in enumerate(there):
        if total.kind not in KINDS or not is_exact(document, said, total):
            continue
        later = [(one, m) for one, m in there[at + 1 :] if fits(total, m)]
        if not later or later[-1][0] is not sentence:
            continue
        if not 2 <= len(later) <= MOST:
            continue
        parts = [m for _, m in later]
        if any(m.hedge != "none" or not m.value.replace(".", "").isdigit() for m in parts):
            continue
        sizes = [middle(m) for m in parts]
        if (
            max(sizes) >= middle(total)
            or not 0.85 <= sum(sizes) / middle(total) <= 1.18
            or is_right(middle(total), sizes)
        ):
            continue
        if not all(_are_alike(total, m) for m in parts):
            continue
        if middle(total) < 12:
            continue
        if not slips(middle(total), sizes):
            continue
        out.append((said, total, parts))
    return out
