"""An override holds for the figure it was given for, and lapses with it."""

from __future__ import annotations

from planner.model.assessment import Finding
from planner.model.plan import CheckOverride
from planner.planning.overrides import overrides_in_force

NOW = "16 mm is less than the most distended caudal landing (16.4 mm) plus 1 mm."


def check(text: str = NOW) -> Finding:
    return Finding("anchoring_too_small", "block", text, "a source")


def test_an_override_holds_while_its_figure_stays() -> None:
    held, lapsed = overrides_in_force([CheckOverride("anchoring_too_small", "measured twice", NOW)], [check()])
    assert [each.code for each in held] == ["anchoring_too_small"]
    assert lapsed == ()


def test_a_figure_that_moved_within_the_reading_does_not_end_it() -> None:
    override = CheckOverride("anchoring_too_small", "measured twice", NOW)
    assert overrides_in_force([override], [check(NOW.replace("16.4", "16.6"))])[1] == ()


def test_a_figure_that_changed_ends_it_and_says_so() -> None:
    override = CheckOverride("anchoring_too_small", "measured twice", NOW)
    held, lapsed = overrides_in_force([override], [check(NOW.replace("16.4", "19.0"))])
    assert held == ()
    assert "16.4 mm" in lapsed[0].text
    assert "measured twice" in lapsed[0].text


def test_an_override_of_an_earlier_file_names_no_figure_and_holds() -> None:
    assert overrides_in_force([CheckOverride("anchoring_too_small", "checked")], [check()])[0]


def test_an_override_waits_for_a_check_that_is_not_there() -> None:
    override = CheckOverride("anchoring_too_small", "measured twice", NOW)
    assert overrides_in_force([override], [])[0] == (override,)
