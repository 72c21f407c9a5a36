"""The published scales of venous disease: their items, what each level means in our own words, and how they add up.

CEAP's clinical class is chosen, VCSS and Villalta are added up. A sheet with items left open has no total.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

ScaleName = Literal["vcss", "villalta"]
HIGHEST_LEVEL = 3
_GRADES = ("none", "mild", "moderate: disturbs daily life", "severe: prevents daily life")


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


def _spread(name: str, words: str, first: str = "at the ankle bones only") -> ScoreItem:
    return ScoreItem(name, words, ("none", first, "over the lower third of the calf", "higher than its lower third"))


VCSS = Scale(
    "vcss",
    "Venous Clinical Severity Score",
    (
        ScoreItem(
            "pain",
            "Pain, aching, heaviness or tiredness from the veins",
            ("none", "now and then", "daily, disturbs what one does", "daily, prevents most of it"),
        ),
        ScoreItem(
            "varicose_veins",
            "Varicose veins of 3 mm or more, standing",
            ("none", "a few, scattered, or an ankle flare", "calf or thigh", "calf and thigh"),
        ),
        ScoreItem("oedema", "Swelling from the veins", ("none", "foot and ankle", "below the knee", "knee or higher")),
        ScoreItem(
            "pigmentation",
            "Brown skin, other than over varicose veins",
            (
                "none or one spot",
                "at the ankle bones only",
                "over the lower third of the calf",
                "higher than its lower third",
            ),
        ),
        _spread("inflammation", "Redness, eczema or dermatitis"),
        _spread("induration", "Hardened skin, white atrophy included"),
        ScoreItem("active_ulcers", "Open ulcers, how many", ("none", "one", "two", "three or more")),
        ScoreItem(
            "ulcer_duration",
            "The oldest open ulcer",
            ("no ulcer", "under 3 months", "3 to 12 months", "more than a year"),
        ),
        ScoreItem("ulcer_size", "The largest open ulcer, across", ("no ulcer", "under 2 cm", "2 to 6 cm", "over 6 cm")),
        ScoreItem("compression", "Compression stockings worn", ("never", "now and then", "most days", "every day")),
    ),
    "Vasquez 2010, revised VCSS, J Vasc Surg 52:1387-96",
)

VILLALTA = Scale(
    "villalta",
    "Villalta scale",
    (
        *(
            ScoreItem(name, words, _GRADES, "symptoms, as the patient says")
            for name, words in (
                ("pain", "Pain"),
                ("cramps", "Cramps"),
                ("heaviness", "Heaviness"),
                ("paraesthesia", "Tingling or numbness"),
                ("itching", "Itching"),
            )
        ),
        *(
            ScoreItem(name, words, ("none", "mild", "moderate", "severe"), "signs, as examined")
            for name, words in (
                ("oedema", "Swelling over the shin"),
                ("induration", "Hardened skin"),
                ("pigmentation", "Brown skin"),
                ("redness", "Redness"),
                ("ectasia", "Widened small veins"),
                ("calf_tenderness", "Pain when the calf is pressed"),
            )
        ),
    ),
    "Villalta 1994 as standardised by the ISTH: Kahn 2009, J Thromb Haemost 7:879-83",
)

SCALES: Mapping[ScaleName, Scale] = {"vcss": VCSS, "villalta": VILLALTA}

CEAP_SOURCE = "Lurie 2020, CEAP update, J Vasc Surg Venous Lymphat Disord 8:342-52"
CEAP_WORDS: Mapping[str, str] = {
    "C0": "nothing to see or feel",
    "C1": "spider or reticular veins",
    "C2": "varicose veins",
    "C3": "swelling",
    "C4": "skin changes",
    "C5": "healed ulcer",
    "C6": "open ulcer",
}

VILLALTA_GRADES: tuple[tuple[float, str], ...] = ((15, "severe"), (10, "moderate"), (5, "mild"), (0, "none"))
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
        return "the items on open ulcers contradict one another"
    if total is None or not held:
        return ""
    lowest, highest = range_of(scale, held)
    if lowest <= total <= highest:
        return ""
    made = f"add up to {lowest}" if lowest == highest else f"allow {lowest} to {highest}"
    return f"the items {made}, not {total:g}"


def villalta_grade(total: float, *, has_ulcer: bool) -> str:
    """Return the grade in a word; an ulcer is severe whatever the total."""
    return "severe" if has_ulcer else next(word for least, word in VILLALTA_GRADES if total >= least)
