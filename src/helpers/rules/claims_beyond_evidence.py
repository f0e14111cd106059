"""The wording is stronger than the evidence behind it.

Why it matters: "proved" closes a question that a figure before and after leaves open.
Not flagged: strong words on a comparison or an evaluation, or in a sentence that a program has read alone; "reduced", "rose", "helped"; a proof that the text rejects.
Basis: the evidence ladder of data/codebook.md; words of proof are listed for each language in lang/*.strength.toml, after
Yavchitz et al. 2012 (doi:10.1371/journal.pmed.1001308) on spin: causal and certain language on weak designs.
"""

from helpers.judging.strength import strong_word
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="E07",
    name="claims-beyond-evidence",
    kind="tension",
    over="claim",
    types=("effectiveness", "causal", "trend"),
    title={"en": "Words stronger than the evidence", "id": "Kata yang lebih kuat daripada buktinya"},
    message={
        "en": "{property} ({subject}): {why} ({sources})",
        "id": "{property} ({subject}): {why} ({sources})",
    },
    settle={
        "en": "a comparison with a group or place without the programme",
        "id": "pembandingan dengan kelompok atau tempat tanpa program",
    },
)

FLAGS = [
    {"value": "works", "evidence": "before-after", "exact": "terbukti mengakhiri antrean"},
    {"value": "works", "evidence": "assertion", "exact": "this proves that tolls help", "type": "causal"},
]
PASSES = [
    {"value": "works", "evidence": "comparison", "exact": "has proved to reduce queues"},
    {"value": "works", "evidence": "before-after", "exact": "berhasil menekan antrean"},
    {"value": "fails", "evidence": "before-after", "exact": "proved ineffective"},
    {"value": "works", "evidence": "none", "exact": "this proves nothing", "stance": "denied"},
    {"value": "works", "evidence": "statistic", "exact": "data are waterproof"},
    {"value": "works", "evidence": "assertion", "exact": "has proved to reduce queues", "coder": "machine"},
]
ENOUGH = ("comparison", "evaluation")
RUNGS = {
    "none": {"en": "nothing", "id": "tanpa apa pun"},
    "assertion": {"en": "a bare assertion", "id": "pernyataan semata"},
    "own-report": {"en": "a body's own report", "id": "laporan pelaku sendiri"},
    "statistic": {"en": "a single figure", "id": "satu angka"},
    "before-after": {"en": "one figure before and one after", "id": "satu angka sebelum dan satu sesudah"},
}


def judge(claim: Claim, context: Context) -> Outcome:
    """Compare the strength of the quoted words with the rung of the evidence."""
    if claim.stance != "asserted" or claim.value not in ("works", "partly"):
        return Outcome(CONSISTENT)
    word = strong_word(claim.exact)
    if not word:
        return Outcome(CONSISTENT)
    if claim.evidence == "":
        return Outcome(NOT_COMPARABLE, say({"en": "its evidence is not coded", "id": "buktinya belum dikodekan"}))
    if claim.coder == "machine" and claim.evidence in ("assertion", "none"):
        # The program has read one sentence only; effect-without-figure says what is missing there.
        return Outcome(NOT_COMPARABLE, say({"en": "its evidence is not coded", "id": "buktinya belum dikodekan"}))
    if claim.evidence in ENOUGH:
        return Outcome(CONSISTENT)
    return Outcome(
        "tension",
        say(
            {"en": "“{word}” rests on {rung}", "id": "“{word}” bertumpu pada {rung}"},
            word=word,
            rung=say(RUNGS[claim.evidence]),
        ),
    )
