import threading

import pytest

from planner.errors import Cancelled, InputRefused


def test_a_result_is_delivered_on_the_window_s_own_thread(qtbot, tasks):
    got = []
    tasks.start(
        "k",
        lambda _progress: threading.current_thread().name,
        lambda name: got.append((name, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0].startswith("ilioplan")
    assert got[0][1] is threading.main_thread()


def test_a_later_start_with_the_same_key_outdates_the_earlier(qtbot, tasks):
    release, got = threading.Event(), []
    tasks.start("k", lambda _progress: release.wait(5) and "old", got.append)
    tasks.start("k", lambda _progress: "new", got.append)
    qtbot.waitUntil(lambda: bool(got))
    release.set()
    qtbot.wait(50)
    assert got == ["new"]


def test_jobs_of_other_keys_do_not_disturb_each_other(qtbot, tasks):
    got = []
    for key in "abc":
        tasks.start(key, lambda _progress, key=key: key, got.append)
    qtbot.waitUntil(lambda: len(got) == 3)
    assert sorted(got) == ["a", "b", "c"]


def test_a_cancelled_job_hears_of_it_at_its_next_progress_and_delivers_nothing(qtbot, tasks):
    started, heard, delivered = threading.Event(), threading.Event(), []

    def job(progress):
        started.set()
        try:
            while True:
                progress("turning", 0.5)
        except Cancelled:
            heard.set()
            raise

    cancel = tasks.start("k", job, delivered.append, delivered.append)
    assert started.wait(5)
    cancel()
    assert heard.wait(5)
    qtbot.wait(30)
    assert delivered == []
    assert not tasks.is_running("k")


def test_an_exception_goes_to_failed_with_its_own_type(qtbot, tasks):
    got = []

    def job(_progress):
        raise InputRefused("is wrong", "mend it", "file")

    tasks.start("k", job, lambda _result: None, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], InputRefused)


def test_an_exception_that_nobody_claims_is_reported_as_a_bug(qtbot, tasks):
    def job(_progress):
        return 1 / 0

    with qtbot.waitSignal(tasks.failed_unexpectedly) as caught:
        tasks.start("k", job, lambda _result: None)
    assert isinstance(caught.args[0], ZeroDivisionError)


def test_progress_is_told_at_most_ten_times_a_second(qtbot, tasks):
    told, got = [], []

    def job(progress):
        for step in range(2000):
            progress("counting", step / 2000)
        return "done"

    tasks.start("k", job, got.append, told=lambda doing, share: told.append((doing, share)))
    qtbot.waitUntil(lambda: bool(got))
    assert 1 <= len(told) <= 20
    assert told[0] == ("counting", 0.0)


def test_after_closing_no_thread_is_left_and_nothing_starts(qtbot, tasks):
    tasks.start("k", lambda _progress: 1, lambda _result: None)
    tasks.close()
    got = []
    tasks.start("k", lambda _progress: 1, got.append)
    qtbot.wait(30)
    assert got == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ilioplan")]


@pytest.mark.parametrize("times", [1, 5])
def test_closing_twice_is_harmless(tasks, times):
    for _ in range(times):
        tasks.close()
