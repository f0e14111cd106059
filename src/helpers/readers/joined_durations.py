"""Durations that stand beside each other and are one: "two years and three months"."""

from __future__ import annotations

import re

from helpers.readers.date_tokens import tokens_before
from helpers.readers.date_words import DateWords
from helpers.readers.mention import Mention

ORDER = ("years", "months", "weeks", "days", "hours", "minutes", "seconds")
AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def join_durations(low: str, mentions: list[Mention], words: DateWords) -> list[Mention]:
    """Put "2 tahun 6 bulan" together to one duration and "8 jam sampai 10 jam" to one range."""
    out: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if out and mention.start < out[-1].end:
            continue
        last = out[-1] if out else None
        if last is not None and last.kind == mention.kind == "duration" and mention.start - last.end <= 16:
            gap = " ".join(low[last.end : mention.start].split())
            plain = mention.hedge == "none" and "." not in mention.value.replace("..", "")
            if plain and gap in ("", ",") or (plain and gap.strip(", ") in words.sets["words.and"]):
                if (
                    ".." not in last.value
                    and ORDER.index(last.unit) < ORDER.index(mention.unit)
                    and last.unit != "weeks"
                ):
                    out[-1] = last._replace(
                        end=mention.end, value=_sum(last.value, mention.value), pattern="duration-joined"
                    )
                    continue
            if plain and gap in words.sets["words.to"] and last.hedge in ("none", "about") and ".." not in last.value:
                if _changes(low, last, mention, words):
                    out.append(mention)
                    continue
                hedge = "range" if last.hedge == "none" else last.hedge
                out[-1] = last._replace(end=mention.end, value=f"{last.value}..{mention.value}", hedge=hedge)
                continue
        out.append(mention)
    return out


def _changes(low: str, first: Mention, second: Mention, words: DateWords) -> bool:
    """Say whether a length fell or changed to another: "from 110 minutes to 66 minutes", "rose from 2 hours to 3 hours"."""
    if first.unit == second.unit and first.value[-1] == second.value[-1]:
        lower, higher = (AMOUNT.search(value) for value in (first.value, second.value))
        if lower and higher and float(lower[0]) > float(higher[0]):
            return True
    before = [token.word for token in tokens_before(low, first.start, 64)][-8:]
    return before[-1:] != [] and before[-1] in words.sets["words.from"] and not words.change.isdisjoint(before)


def _sum(first: str, second: str) -> str:
    """Return two durations of falling units as one: P2Y and P6M make P2Y6M."""
    if "T" in second:
        return first + (second[2:] if "T" in first else second[1:])
    return first + second[1:]
