"""What the actions on the plan as a whole do: intake, reference, lesions, checks, aftercare, and where numbers come from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtWidgets import QWidget

from planner.model.plan import CheckOverride, ReferenceChoice
from planner.model.vessel import ReferenceMethod
from planner.planning import edits
from planner.ui.actions import REFERENCE_WORDS
from planner.ui.dialogs.frame import accepted
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.views.plan_card.state import NEEDED
from planner.ui.views.plan_card.words import Check
from planner.ui.views.status_line import StatusLine

EXPECTED = (
    "recommendation.balloon_mm",
    "elongation.delta_mm.median",
    "elongation.straightening_mm.median",
    "elongation.caudal_diameter_after_mm.median",
    "second_look.due_months",
)
"""Key paths of what "Why?" shows below the size."""


class PlanCommands:
    """Asks what a person decides, and shows what follows."""

    def __init__(self, window: QWidget, store: PlanStore, cursor: FrameCursor, status: StatusLine) -> None:
        self._window = window
        self._store = store
        self._cursor = cursor
        self._status = status

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        table: dict[str, Callable[[], None]] = {
            "intake": self.intake,
            "reset_lesions": self.reset_lesions,
            "aftercare": self.aftercare,
            "verdict": self.verdict,
            "why": self.why,
        }
        for method in REFERENCE_WORDS:
            table[f"reference_{method}"] = partial(self._grade_against, method)
        return table

    def intake(self) -> None:
        """Edit what a person states."""
        from planner.planning.assess import judge_anew
        from planner.ui.dialogs.intake import IntakeDialog

        assessment = self._store.assessment
        judged = None if assessment is None else partial(judge_anew, assessment)
        dialog = IntakeDialog(self._store.plan.intake, self._window, judged)
        if accepted(dialog) and dialog.intake != self._store.plan.intake:
            self._store.apply(tr("Change the intake"), edits.with_intake, dialog.intake)

    def reset_lesions(self) -> None:
        """Give lesion borders back to the program."""
        if self._store.plan.lesions is not None:
            self._store.apply(tr("Lesion borders as found"), edits.with_found_lesions)

    def overrule(self, check: Check) -> None:
        """Overrule a blocking check with a reason, or let it block again."""
        from planner.ui.dialogs.overrule import OverruleDialog

        if check.is_overruled or check.lapsed_code:
            code = check.lapsed_code or check.code
            self._store.apply(tr("Take an override back"), edits.without_override, code)
            return
        dialog = OverruleDialog(check.text, self._window, tr(check.clears), check.source)
        if accepted(dialog):
            override = CheckOverride(check.code, dialog.reason, check.text)
            self._store.apply(tr("Overrule a check"), edits.with_override, override)

    def aftercare(self) -> None:
        """Edit what happens after the stent."""
        from planner.ui.dialogs.aftercare import AftercareDialog

        assessment = self._store.assessment
        if assessment is None or assessment.aftercare is None:
            self._status.note(tr("No stent is planned, so that there is no aftercare"))
            return
        dialog = AftercareDialog(assessment.aftercare, self._window)
        if accepted(dialog) and dialog.written != self._store.plan.aftercare:
            self._store.apply(tr("Change the aftercare"), edits.with_aftercare, dialog.written)

    def verdict(self) -> None:
        """Show the verdict in full."""
        from planner.ui.dialogs.verdict import VerdictDialog

        assessment = self._store.assessment
        if assessment is None:
            self._status.note(tr("There is no verdict yet"))
            return
        VerdictDialog(assessment.indication, self._window).exec()

    def why(self) -> None:
        """Show the derivation of what the plan card shows first."""
        assessment = self._store.assessment
        stents = () if assessment is None else assessment.recommendation.stents
        sizes = [f"recommendation.stents[{number}]" for number in range(len(stents))]
        paths = [f"{size}.{name}" for size in sizes for name in ("diameter_mm", "length_mm")]
        self.show_why(("indication.verdict", *paths, *NEEDED, *EXPECTED))

    def show_why(self, paths: tuple[str, ...]) -> None:
        """Show the derivations of the numbers at these key paths of the plan."""
        from planner.planning.derivation import derive, find_derivation
        from planner.ui.dialogs.why import WhyDialog

        assessment = self._store.assessment
        if assessment is None:
            return
        derivations = derive(assessment)
        found = [find_derivation(derivations, path) for path in paths]
        known = [derivation for derivation in found if derivation is not None]
        if not known:
            self._status.note(tr("There is no number to derive yet"))
            return
        dialog = WhyDialog(known, self._window)
        dialog.frame_asked.connect(self._cursor.go_to)
        dialog.exec()

    def _grade_against(self, method: str) -> None:
        if method == "found":
            choice = None
        else:
            frame = self._cursor.frame_index if method == "manual" else None
            choice = ReferenceChoice(cast(ReferenceMethod, method), frame)
        if choice != self._store.plan.reference:
            self._store.apply(tr(REFERENCE_WORDS[method]), edits.with_reference, choice)
