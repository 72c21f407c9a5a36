"""Whatever ends a session, its last edits are offered to the next one, and only then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from planner.errors import Cancelled, OutputRefused
from planner.model.plan import Plan
from planner.storage import journal as journal_module
from planner.storage.case_file import is_case_file, locate_images, read_case_file
from planner.storage.journal import FORGOTTEN_LOCK_S, Journal
from planner.storage.saved_case import ViewState
from planner.storage.state_folder import state_folder
from tests.helpers.plans import identical, made_case, made_plan

CASE = made_case(Path("images/pullback.dcm"))

SESSION = """
import sys
from pathlib import Path
from planner.storage.journal import Journal
from tests.helpers.plans import made_case, made_plan

journal = Journal(Path(sys.argv[1]))
journal.record("case", made_case(Path("p.dcm")), made_plan())
print("recorded", flush=True)
sys.stdin.read()
"""


def left_behind(folder: Path, key: str = "case", plan: Plan | None = None) -> None:
    """What a session that crashed leaves: its entries, and no lock."""
    session = Journal(folder)
    session.record(key, CASE, plan or made_plan())
    session.close(clean=False)


def test_a_journal_writes_nothing_before_the_first_edit(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    assert journal.pending() == ()
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_a_plan_left_by_a_crash_is_offered_bit_for_bit(tmp_path: Path) -> None:
    crashed = Journal(tmp_path)
    crashed.record("case", CASE, made_plan(), ViewState(1))
    crashed.close(clean=False)
    (entry,) = Journal(tmp_path).pending()
    assert identical(entry.saved.plan, made_plan())
    assert entry.saved.view == ViewState(1)
    assert entry.saved.patient == CASE.patient


def test_each_edit_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    session = Journal(tmp_path)
    for frame in range(5):
        session.record("case", CASE, replace(made_plan(), confirmed_frames=frozenset({frame})))
    session.close(clean=False)
    (entry,) = Journal(tmp_path).pending()
    assert entry.saved.plan.confirmed_frames == frozenset({4})


def test_several_cases_of_one_session_are_kept_apart(tmp_path: Path) -> None:
    session = Journal(tmp_path)
    session.record("one", CASE, made_plan())
    session.record("two", CASE, Plan())
    session.close(clean=False)
    assert len(Journal(tmp_path).pending()) == 2


def test_a_session_that_ends_cleanly_leaves_nothing(tmp_path: Path) -> None:
    session = Journal(tmp_path)
    session.record("case", CASE, made_plan())
    session.close()
    assert list(tmp_path.iterdir()) == []


def test_an_edit_that_comes_late_does_not_bring_a_closed_session_back(tmp_path: Path) -> None:
    session = Journal(tmp_path)
    session.record("case", CASE, made_plan())
    session.close()
    session.record("case", CASE, made_plan())
    assert list(tmp_path.iterdir()) == []


def test_an_entry_that_was_forgotten_while_it_was_made_does_not_come_back(tmp_path: Path) -> None:
    session = Journal(tmp_path)

    def outdated(_doing: str, _share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        session.record("case", CASE, made_plan(), progress=outdated)
    assert list(tmp_path.glob("*.ilioplan")) == []


def test_a_saved_case_is_no_longer_offered(tmp_path: Path) -> None:
    session = Journal(tmp_path)
    session.record("saved", CASE, made_plan())
    session.record("open", CASE, Plan())
    session.forget("saved")
    session.close(clean=False)
    (entry,) = Journal(tmp_path).pending()
    assert entry.saved.plan.contours is None


def test_a_running_session_is_not_offered_to_a_second_one(tmp_path: Path) -> None:
    running = Journal(tmp_path)
    running.record("case", CASE, made_plan())
    assert Journal(tmp_path).pending() == ()
    assert running.pending() == ()
    running.close(clean=False)
    assert len(Journal(tmp_path).pending()) == 1


def test_a_killed_process_is_offered_and_a_living_one_is_not(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SESSION, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "recorded\n"
        assert Journal(tmp_path).pending() == ()
        process.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        process.wait(timeout=30)
    (entry,) = Journal(tmp_path).pending()
    assert identical(entry.saved.plan, made_plan())


def test_an_entry_that_was_taken_over_is_gone(tmp_path: Path) -> None:
    left_behind(tmp_path)
    journal = Journal(tmp_path)
    (entry,) = journal.pending()
    journal.discard(entry)
    assert journal.pending() == ()


def test_entries_come_newest_first_and_the_oldest_beyond_the_bound_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "KEPT_ENTRIES", 3)
    for number in range(5):
        left_behind(tmp_path, plan=replace(made_plan(), confirmed_frames=frozenset({number})))
        newest = max(tmp_path.glob("*.ilioplan"), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (1_000_000 + number, 1_000_000 + number))
    held = [entry.saved.plan.confirmed_frames for entry in Journal(tmp_path).pending()]
    assert held == [frozenset({4}), frozenset({3}), frozenset({2})]
    assert len(list(tmp_path.glob("*.ilioplan"))) == 3


def test_a_damaged_entry_is_skipped_with_its_reason_and_the_others_are_offered(tmp_path: Path) -> None:
    left_behind(tmp_path)
    (tmp_path / "0-0.ilioplan").write_bytes(b"PK\x03\x04 cut")
    (tmp_path / "1-1.ilioplan").mkdir()
    journal = Journal(tmp_path)
    assert len(journal.pending()) == 1
    assert len(journal.skipped) == 2
    assert any("0-0.ilioplan: is cut short" in sentence for sentence in journal.skipped)


def test_a_lock_that_a_crash_left_is_removed_once_it_is_old(tmp_path: Path) -> None:
    old, fresh = tmp_path / "a.lock", tmp_path / "b.lock"
    for lock in (old, fresh):
        lock.write_bytes(b"")
    os.utime(old, (time.time() - 2 * FORGOTTEN_LOCK_S,) * 2)
    Journal(tmp_path).pending()
    assert not old.exists()
    assert fresh.exists()


def test_a_journal_that_cannot_be_kept_says_so_and_start_up_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    journal = Journal(tmp_path / "file" / "journal")
    assert journal.pending() == ()
    with pytest.raises(OutputRefused, match="the journal cannot be kept: "):
        journal.record("case", CASE, made_plan())
    journal.close()


def test_an_entry_is_a_case_file_whose_images_are_found(tmp_path: Path) -> None:
    image = tmp_path / "p.dcm"
    image.write_bytes(b"\0" * 128 + b"DICM1.2.3.4\0")
    session = Journal(tmp_path / "journal")
    session.record("case", made_case(image), made_plan())
    session.close(clean=False)
    (entry,) = Journal(tmp_path / "journal").pending()
    assert is_case_file(entry.path)
    assert identical(read_case_file(entry.path).plan, made_plan())
    assert locate_images(entry.saved, entry.path) == [image]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folder private by itself")
def test_the_journal_is_for_its_owner_only(tmp_path: Path) -> None:
    session = Journal(tmp_path / "journal")
    session.record("case", CASE, made_plan())
    assert (tmp_path / "journal").stat().st_mode & 0o077 == 0
    session.close()


def test_the_environment_chooses_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ILIOPLAN_STATE", str(tmp_path))
    session = Journal()
    session.record("case", CASE, made_plan())
    session.close(clean=False)
    assert len(list((tmp_path / "journal").glob("*.ilioplan"))) == 1
    monkeypatch.delenv("ILIOPLAN_STATE")
    assert state_folder().name == "ilioplan"
