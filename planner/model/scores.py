"""The published scales of venous disease: their items, what each level means in our own words, and how they add up.

CEAP's clinical class is chosen, VCSS and Villalta are added up. A sheet with items left open has no total.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from planner.said import say

ScaleName = Literal["vcss", "villalta"]
HIGHEST_LEVEL = 3
_GRADES = (say("none"), say("mild"), say("moderate: disturbs daily life"), say("severe: prevents daily life"))


@dataclass(frozen=True)
class ItemAnswer:
    """The level, 0 to 3, that a person gave one item of a scale."""

    name: str
    level: int

    def __post_init__(self) -> None:
        if not 0 <= self.level <= HIGHEST_LEVEL:
            raise ValueError(f"{self.name} has level {self.level}, outside 0 to {HIGHEST_LEVEL}")


@dataclass(frozen=True)
class ScoreItem:
    """One item: its stable name, what to look for, and the meaning of levels 0 to 3."""

    name: str
    words: str
    levels: tuple[str, str, str, str]
    group: str = ""


@dataclass(frozen=True)
class Scale:
    """A scale whose total is the sum of its items."""

    name: ScaleName
    title: str
    items: tuple[ScoreItem, ...]
    source: str

    @property
    def highest(self) -> int:
        """The largest total."""
        return HIGHEST_LEVEL * len(self.items)

    @property
    def item_names(self) -> tuple[str, ...]:
        """Names of all items, in the order of the sheet."""
        return tuple(item.name for item in self.items)


def _spread(name: str, words: str, first: str = say("at the ankle bones only")) -> ScoreItem:
    return ScoreItem(
        name, words, (say("none"), first, say("over the lower third of the calf"), say("higher than its lower third"))
    )


VCSS = Scale(
    "vcss",
    say("Venous Clinical Severity Score"),
    (
        ScoreItem(
            "pain",
            say("Pain, aching, heaviness or tiredness from the veins"),
            (say("none"), say("now and then"), say("daily, disturbs what one does"), say("daily, prevents most of it")),
        ),
        ScoreItem(
            "varicose_veins",
            say("Varicose veins of 3 mm or more, standing"),
            (say("none"), say("a few, scattered, or an ankle flare"), say("calf or thigh"), say("calf and thigh")),
        ),
        ScoreItem(
            "oedema",
            say("Swelling from the veins"),
            (say("none"), say("foot and ankle"), say("below the knee"), say("knee or higher")),
        ),
        ScoreItem(
            "pigmentation",
            say("Brown skin, other than over varicose veins"),
            (
                say("none or one spot"),
                say("at the ankle bones only"),
                say("over the lower third of the calf"),
                say("higher than its lower third"),
            ),
        ),
        _spread("inflammation", say("Redness, eczema or dermatitis")),
        _spread("induration", say("Hardened skin, white atrophy included")),
        ScoreItem(
            "active_ulcers", say("Open ulcers, how many"), (say("none"), say("one"), say("two"), say("three or more"))
        ),
        ScoreItem(
            "ulcer_duration",
            say("The oldest open ulcer"),
            (say("no ulcer"), say("under 3 months"), say("3 to 12 months"), say("more than a year")),
        ),
        ScoreItem(
            "ulcer_size",
            say("The largest open ulcer, across"),
            (say("no ulcer"), say("under 2 cm"), say("2 to 6 cm"), say("over 6 cm")),
        ),
        ScoreItem(
            "compression",
            say("Compression stockings worn"),
            (say("never"), say("now and then"), say("most days"), say("every day")),
        ),
    ),
    say("Vasquez 2010, revised VCSS, J Vasc Surg 52:1387-96"),
)

VILLALTA = Scale(
    "villalta",
    say("Villalta scale"),
    (
        *(
            ScoreItem(name, words, _GRADES, say("symptoms, as the patient says"))
            for name, words in (
                ("pain", say("Pain")),
                ("cramps", say("Cramps")),
                ("heaviness", say("Heaviness")),
                ("paraesthesia", say("Tingling or numbness")),
                ("itching", say("Itching")),
            )
        ),
        *(
            ScoreItem(
                name, words, (say("none"), say("mild"), say("moderate"), say("severe")), say("signs, as examined")
            )
            for name, words in (
                ("oedema", say("Swelling over the shin")),
                ("induration", say("Hardened skin")),
                ("pigmentation", say("Brown skin")),
                ("redness", say("Redness")),
                ("ectasia", say("Widened small veins")),
                ("calf_tenderness", say("Pain when the calf is pressed")),
            )
        ),
    ),
    say("Villalta 1994 as standardised by the ISTH: Kahn 2009, J Thromb Haemost 7:879-83"),
)

SCALES: Mapping[ScaleName, Scale] = {"vcss": VCSS, "villalta": VILLALTA}

CEAP_SOURCE = say("Lurie 2020, CEAP update, J Vasc Surg Venous Lymphat Disord 8:342-52")
CEAP_WORDS: Mapping[str, str] = {
    "C0": say("nothing to see or feel"),
    "C1": say("spider or reticular veins"),
    "C2": say("varicose veins"),
    "C3": say("swelling"),
    "C4": say("skin changes"),
    "C5": say("healed ulcer"),
    "C6": say("open ulcer"),
}

VILLALTA_GRADES: tuple[tuple[float, str], ...] = (
    (15, say("severe")),
    (10, say("moderate")),
    (5, say("mild")),
    (0, say("none")),
)
"""From how many points which grade holds (Kahn 2009)."""


def total_of(scale: Scale, answers: Iterable[ItemAnswer]) -> int | None:
    """Return the sum; None as long as an item is open."""
    levels = {answer.name: answer.level for answer in answers}
    return sum(levels.values()) if set(levels) == set(scale.item_names) else None


def range_of(scale: Scale, answers: Iterable[ItemAnswer]) -> tuple[int, int]:
    """Return the smallest and the largest total that the open items still allow."""
    levels = [answer.level for answer in answers]
    return sum(levels), sum(levels) + HIGHEST_LEVEL * (len(scale.items) - len(levels))


def contradiction(scale: Scale, answers: Iterable[ItemAnswer], total: float | None = None) -> str:
    """Say what in a sheet, or between sheet and total, cannot be; empty when all can.

    `total` is what was typed beside the sheet; None when it is to follow from the items.
    """
    held = tuple(answers)
    levels = {answer.name: answer.level for answer in held}
    ulcers = levels.get("active_ulcers")
    told = [levels[name] > 0 for name in ("ulcer_duration", "ulcer_size") if name in levels]
    if ulcers is not None and any(has != (ulcers > 0) for has in told):
        return say("the items on open ulcers contradict one another")
    if total is None or not held:
        return ""
    lowest, highest = range_of(scale, held)
    if lowest <= total <= highest:
        return ""
    if lowest == highest:
        return say("the items add up to {sum}, not {total:g}", sum=lowest, total=total)
    return say("the items allow {lowest} to {highest}, not {total:g}", lowest=lowest, highest=highest, total=total)


def villalta_grade(total: float, *, has_ulcer: bool) -> str:
    """Return the grade in a word; an ulcer is severe whatever the total."""
    return say("severe") if has_ulcer else next(word for least, word in VILLALTA_GRADES if total >= least)
