"""The list of recent cases is short, current and never in the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.errors import OutputRefused
from planner.storage.recent import KEPT_CASES, RecentCases, try_to_remember


def touched(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(b"")
    return path


def labels(recent: RecentCases) -> list[str]:
    return [case.label for case in recent.read()]


def test_the_newest_case_comes_first_and_each_only_once(tmp_path: Path) -> None:
    recent = RecentCases(tmp_path / "state")
    one, two = touched(tmp_path, "one"), touched(tmp_path, "two")
    recent.add(one, "first")
    recent.add(two, "second")
    recent.add(one, "first again")
    assert labels(recent) == ["first again", "second"]
    assert recent.read()[0].path == str(one)
    assert recent.read()[0].opened.endswith("+00:00")


def test_only_the_last_twelve_are_kept(tmp_path: Path) -> None:
    recent = RecentCases(tmp_path)
    for number in range(KEPT_CASES + 3):
        recent.add(touched(tmp_path, f"case {number}"), str(number))
    assert labels(recent) == [str(number) for number in range(KEPT_CASES + 2, 2, -1)]


def test_cases_that_are_gone_are_not_shown(tmp_path: Path) -> None:
    recent = RecentCases(tmp_path)
    kept, gone = touched(tmp_path, "kept"), touched(tmp_path, "gone")
    recent.add(kept, "kept")
    recent.add(gone, "gone")
    gone.unlink()
    assert labels(recent) == ["kept"]


def test_a_case_can_be_taken_off_and_the_list_emptied(tmp_path: Path) -> None:
    recent = RecentCases(tmp_path)
    for name in ("one", "two", "three"):
        recent.add(touched(tmp_path, name), name)
    recent.remove(tmp_path / "two")
    assert labels(recent) == ["three", "one"]
    recent.clear()
    assert labels(recent) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b'{"cases": 3}', b'{"cases": [3]}', b'{"cases": [{"path": 1}]}', b"\xff", b"[" * 99_999],
)
def test_a_damaged_list_is_an_empty_one_and_is_replaced_by_the_next_case(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "recent.json").write_bytes(content)
    recent = RecentCases(tmp_path)
    assert recent.read() == ()
    recent.add(touched(tmp_path, "one"), "one")
    assert labels(recent) == ["one"]


def test_a_path_that_this_system_cannot_have_is_not_shown(tmp_path: Path) -> None:
    case = {"path": "a\0b", "label": "x", "opened": "2025-01-01T00:00:00+00:00"}
    (tmp_path / "recent.json").write_text(json.dumps({"cases": [case]}))
    assert RecentCases(tmp_path).read() == ()


def test_a_list_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    state = touched(tmp_path, "state")
    with pytest.raises(OutputRefused):
        RecentCases(state).add(tmp_path, "x")


def test_opening_a_case_never_fails_for_the_sake_of_the_list(tmp_path: Path) -> None:
    unwritable, written = RecentCases(touched(tmp_path, "state")), RecentCases(tmp_path / "other")
    for recent in (unwritable, written):
        try_to_remember(recent, tmp_path, "x")
    assert labels(unwritable) == []
    assert labels(written) == ["x"]


def test_the_environment_chooses_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ILIOPLAN_STATE", str(tmp_path / "mine"))
    RecentCases().add(tmp_path, "folder")
    assert (tmp_path / "mine" / "recent.json").is_file()
