"""Shares said with two numbers: "one in five", "29 of 46 villages", and the unit that a share takes from what it is of."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.bare_years import looks_year
from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.measures import measure_after
from helpers.readers.mention import Mention
from helpers.readers.nouns import noun_after
from helpers.readers.ranges import APART, LENGTHS, LINK, said_again
from helpers.readers.reading import Place, Reading
from helpers.readers.statistic_signs import is_sample_size
from helpers.readers.wordnumerals import Numeral, words_at

SHARE_OF = re.compile(r"[ \t\r\n\xa0]+([^\W\d_]+)(?:[ \t\r\n\xa0]+([^\W\d_]+))?[ \t\r\n\xa0]+")
RATIO = re.compile(r":([1-9][0-9]{0,6}(?:[.,][0-9]{3}(?![0-9]))*)(?![0-9:])")
RATE_BASES = (1000, 10_000, 100_000)
HUNDREDS = (100, *RATE_BASES)


def share_at(reading: Reading, numeral: Numeral, end: int, ceiling: int) -> tuple[str, int] | None:
    """Read one in five, 3 out of 10, satu dari lima, one over three, 1:100: (value, end)."""
    text, lexicon = reading.text, reading.lexicon
    first = int(numeral.low) if numeral.low.isdecimal() and len(numeral.low) < 7 else 0
    if not first:
        return None
    if text[end : end + 1] == ":":
        ratio = RATIO.match(text, end)
        under = "".join(filter(str.isdigit, ratio[1])) if ratio is not None else "0"  # 1:50.000
        return (f"{first}/{under}", ratio.end()) if ratio is not None and first < int(under) else None
    link = SHARE_OF.match(text, end)
    if link is None or "\n\n" in link[0]:
        return None
    word, two = link[1].lower(), (link[2] or "").lower()
    marks, over = lexicon.marks["out_of"], lexicon.marks["over_digits"]
    small = word in lexicon.marks["small_share"]
    if f"{word} {two}" in marks:
        position, small = link.end(), False  # in every 97
    elif word in marks or word in over:
        position = link.start(2) if link[2] else link.end()
        if small and numeral.scaled:
            return None
    else:
        return None
    every = LINK.match(text, position - 1)
    if every is not None and every[1].lower() in lexicon.marks["every"]:
        position, small = every.end(), False  # 2 out of every 3
    if position >= min(len(text), ceiling):
        return None
    other = reading.numeral(position) if text[position].isdigit() else words_at(text, position, lexicon)
    if (
        other is None
        or other.kind != "number"
        or not other.low.isdecimal()
        or len(other.low) > 8
        or other.end > ceiling
    ):
        return None
    second = int(other.low)
    if not first < second or (small and looks_year(other)):
        return None
    if small and (first > 10 or second > 1000) and not (second in RATE_BASES and 5 * first <= second):
        return None  # 14 in 1,000 is a rate, 640 of 1,000 houses are two counts
    measure = measure_after(text, other.end, lexicon)
    if measure is not None and (measure.kind != "money" or first > 1 or numeral.pattern != "words"):
        return None  # one in five rupiah is a share
    if small and (numeral.pattern == "digits" or first > 1) and second > 10 and second not in HUNDREDS:
        return None  # 7 dari 12 desa, tujuh dari dua belas desa: two counts
    if first > 10 and numeral.pattern == "digits" and word not in over and second not in HUNDREDS:
        return None  # 14 out of 21
    if word in over and (noun_after(text, other.end, lexicon).noun or first > 100):
        return None
    return f"{first}/{second}", other.end


def percent_of(text: str, start: int, place: Place, reading: Reading) -> int | None:
    """Return where "per cent of" begins before a number without a percentage of its own."""
    left = text[max(place.floor, start - 24) : start]
    match = _share_of().search(left)
    if match is None or left[: match.start()].rstrip()[-1:].isalnum():
        return None
    if match[2].lower() in reading.lexicon.percent or match[1]:
        return start - len(match[0])
    return None


@lru_cache(maxsize=1)
def _share_of() -> re.Pattern[str]:
    each, of = (alternatives(listed("numbers", *path)) for path in (("joins", "each"), ("pronouns", "of")))
    return re.compile(rf"(?<![^\s(])(?:((?:{each}|{each.title()}) )?([A-Za-z]+))[ \t](?:{of})[ \t]$")


def share_unit(text: str, found: list[Mention], mention: Mention, lexicon: Lexicon) -> None:
    """Give the bare numbers right before a measured one its unit, in place: 45 and 50 mg; 12, 15 dan 20 persen; 119 menjadi 400 proyek."""
    end = mention.start
    for index in range(len(found) - 1, max(-1, len(found) - 7), -1):
        former = found[index]
        if former.reason or former.kind != "count" or former.unit or former.noun or end - former.end > 12:
            break
        if is_sample_size(text, former.start):
            break  # (n = 57; 31%)
        apart = APART.fullmatch(text, former.end, end)
        if (
            apart is not None
            and apart[0][:1] == ","
            and apart[1].lower() in lexicon.range_words["or"]
            and index == len(found) - 1
        ):
            earlier = found[index - 1] if index else None
            if earlier is None or former.start - earlier.end > 4:
                break  # 288, or 54 per cent: the same in other words; not 12, 13, or 14 per cent
        if apart is not None and not apart[1] and index == len(found) - 1:
            if mention.hedge != former.hedge:
                break  # 2,150, about 74 per cent: the same in other words
            if mention.unit in lexicon.percent and not (index and former.start - found[index - 1].end < 4):
                break  # another 96, 20 per cent of the sample
        if (
            apart is None
            or not apart[0].strip()
            or (
                apart[1]
                and apart[1].lower() not in lexicon.listing
                and (mention.unit not in LENGTHS or apart[1].lower() not in lexicon.marks["times_by"])
            )
        ):
            break
        if apart[1].lower() in lexicon.range_words["or"] and said_again(former, mention):
            break
        if mention.kind == "percentage" and _is_beyond(former, mention):
            break  # members number 7.34 million, and 97 per cent are women
        found[index] = former._replace(kind=mention.kind, unit=mention.unit, noun=mention.noun)
        end = former.start


def _is_beyond(former: Mention, share: Mention) -> bool:
    """Say whether a number is too large for a share in one list with a share of a hundred at most."""
    low, high = (re.search(r"[0-9]+(?:[.][0-9]+)?$", one.value) for one in (former, share))
    return low is not None and high is not None and float(low[0]) > 100 >= float(high[0])
