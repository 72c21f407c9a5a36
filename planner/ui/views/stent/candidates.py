"""The rows of the stent picker, worked out without Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.model.assessment import Candidate, PlacedStent, Recommendation
from planner.ui.language import decimal_mark, tr
from planner.wording.numbers import format_percent, format_stent_size, format_trimmed
from planner.wording.robustness import describe_requirement

UNKNOWN = "–"
_BETWEEN_NUMBERS = re.compile(r"(?<=\d)\s*[x×*](?=\s|\d|$)")


@dataclass(frozen=True)
class CandidateRow:
    """One candidate as the picker shows it.

    Attributes
    ----------
    cranial, caudal, later
        Oversize in percent, in words: at both landings as measured, and caudally once the vein has thinned.
    why
        Why it ranks where it does, or why it is out.
    """

    candidate: Candidate
    device: str
    size: str
    cranial: str
    caudal: str
    later: str
    verified: str
    shelf: str
    why: str
    fits: bool

    def matches(self, words: str) -> bool:
        """Whether every typed word begins a word or number of device or size; "20x80" is two numbers."""
        said = _with_points(f"{self.device} {self.size}").split()
        typed = _BETWEEN_NUMBERS.sub(" ", _with_points(words)).split()
        return all(any(each.startswith(word) for each in said) for word in typed)


def candidate_rows(recommendation: Recommendation) -> tuple[CandidateRow, ...]:
    """Every size that was considered: those that fit by rank, then the others with what rules them out."""
    return tuple(_row(candidate) for candidate in recommendation.considered)


def needed_words(recommendation: Recommendation) -> str:
    """What any stent has to meet here; empty where nothing could be sized."""
    rule, length = recommendation.diameter, recommendation.length
    if rule is None:
        return ""
    needed = describe_requirement(rule.required_mm, None if length is None else length.required_mm)
    return tr("Needed here: {needed}.", needed=needed)


def _with_points(words: str) -> str:
    """In small letters, with a point before decimals: a person types either mark."""
    return words.lower().replace(decimal_mark(), ".")


def _row(candidate: Candidate) -> CandidateRow:
    stents = candidate.stents
    return CandidateRow(
        candidate=candidate,
        device=stents[0].device,
        size=" + ".join(tr(format_stent_size(stent.diameter_mm, stent.length_mm)) for stent in stents),
        cranial=_signed(candidate.oversize_cranial_percent),
        caudal=_signed(candidate.oversize_caudal_percent),
        later=_signed(candidate.oversize_after_percent),
        verified=_verified(stents),
        shelf=" + ".join(UNKNOWN if stent.stock is None else str(stent.stock) for stent in stents),
        why=tr(candidate.why) if candidate.rank is None else f"{format_trimmed(candidate.rank)}. {tr(candidate.why)}",
        fits=not candidate.excluded,
    )


def _verified(stents: Sequence[PlacedStent]) -> str:
    if not all(stent.verified for stent in stents):
        return tr("▲ not verified")
    names = dict.fromkeys(stent.verified_by for stent in stents if stent.verified_by)
    return f"✓ {', '.join(names)}" if names else tr("✓ instructions for use")


def _signed(percent: float | None) -> str:
    if percent is None:
        return UNKNOWN
    written = tr(format_percent(percent))
    return written if written.startswith("−") or percent <= 0 else f"+{written}"
