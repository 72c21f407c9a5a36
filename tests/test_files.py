"""Outputs are whole or absent, and a failed write leaves everything as it was."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from planner import files
from planner.errors import InputRefused, OutputRefused
from planner.files import read_whole, write_all_whole, write_whole


def tree(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def fail_on_rename(monkeypatch: pytest.MonkeyPatch, name: str, code: int = errno.ENOSPC) -> None:
    """Let the rename onto `name` fail once, as a full disk or a locked file does."""
    real = os.replace
    failed: list[str] = []

    def replace(source: Path, target: Path) -> None:
        if Path(target).name == name and not failed:
            failed.append(name)
            raise OSError(code, os.strerror(code), str(source), None, str(target))
        real(source, target)

    monkeypatch.setattr(files.os, "replace", replace)


def test_a_file_appears_with_its_content_and_nothing_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "plan.json", b"{}")
    assert tree(tmp_path) == {"plan.json": b"{}"}


def test_a_new_file_gets_the_permissions_of_any_other_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    write_whole(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="Windows has no group permissions")
def test_a_private_file_stays_private_when_replaced(tmp_path: Path) -> None:
    path = tmp_path / "case"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write_whole(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights on Windows")
def test_a_link_stays_a_link_and_the_file_behind_it_is_replaced(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_file_and_no_temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OutputRefused, match=r"plan.json: the disk is full; ") as refusal:
        write_whole(path, b"new")
    assert refusal.value.exit_code == 3
    assert tree(tmp_path) == {"plan.json": b"old"}


def test_a_file_held_by_another_program_is_kept_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")
    fail_on_rename(monkeypatch, "plan.pdf", errno.EACCES)
    with pytest.raises(OutputRefused, match=r"plan.pdf: .*another program holds the file"):
        write_whole(path, b"new")
    assert tree(tmp_path) == {"plan.pdf": b"old"}


def test_a_missing_folder_is_refused_for_a_single_file(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match="its folder does not exist; "):
        write_whole(tmp_path / "absent" / "plan.json", b"{}")
    assert tree(tmp_path) == {}


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    (tmp_path / "plan.json").mkdir()
    with pytest.raises(OutputRefused, match="a folder stands where the file should go"):
        write_whole(tmp_path / "plan.json", b"{}")
    assert tree(tmp_path) == {"plan.json": None}


@pytest.mark.skipif(os.name == "nt", reason="devices have no path on Windows")
def test_a_device_is_not_replaced_by_a_file() -> None:
    with pytest.raises(OutputRefused, match="is not an ordinary file"):
        write_whole(Path("/dev/null"), b"{}")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_a_write_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(files.os, "access", lambda _path, _mode: False)
    with pytest.raises(OutputRefused, match=r"plan.json: you may not write here"):
        write_whole(path, b"new")
    assert tree(tmp_path) == {"plan.json": b"old"}


def test_a_name_with_a_null_character_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match="is not a file name"):
        write_whole(tmp_path / "a\0b", b"")


def test_a_name_too_long_for_the_disk_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match="too long"):
        write_whole(tmp_path / ("x" * 300), b"")


def test_several_files_appear_in_a_folder_made_for_them(tmp_path: Path) -> None:
    write_all_whole(tmp_path / "deep" / "out", {"a": b"1", "b": b"2"})
    assert tree(tmp_path / "deep") == {"out": None, str(Path("out/a")): b"1", str(Path("out/b")): b"2"}


def test_an_interrupted_set_leaves_the_former_files_untouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"old a")
    (tmp_path / "c").write_bytes(b"old c")
    fail_on_rename(monkeypatch, "c")
    with pytest.raises(OutputRefused, match="the disk is full"):
        write_all_whole(tmp_path, {"a": b"new a", "b": b"new b", "c": b"new c"})
    assert tree(tmp_path) == {"a": b"old a", "c": b"old c"}


def test_folders_made_for_a_failed_set_are_removed_and_others_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine").mkdir()
    fail_on_rename(monkeypatch, "b")
    with pytest.raises(OutputRefused):
        write_all_whole(tmp_path / "mine" / "x" / "y", {"a": b"1", "b": b"2"})
    assert tree(tmp_path) == {"mine": None}


def test_a_stop_from_the_keyboard_undoes_the_set_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "fsync", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_all_whole(tmp_path / "out", {"a": b"1"})
    assert tree(tmp_path) == {}


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine")
    with pytest.raises(OutputRefused, match=r"out: a file stands where a folder is needed"):
        write_all_whole(tmp_path / "out", {"a": b"1"})
    with pytest.raises(OutputRefused, match="a file stands where a folder is needed"):
        write_all_whole(tmp_path / "out" / "deeper", {"a": b"1"})
    assert tree(tmp_path) == {"out": b"mine"}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(OutputRefused, match="you may not write here"):
            write_all_whole(tmp_path / "out", {"a": b"1"})
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "../a"])
def test_only_plain_names_go_into_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="plain file name"):
        write_all_whole(tmp_path, {name: b""})


def test_a_file_is_read_up_to_its_bound(tmp_path: Path) -> None:
    path = tmp_path / "small"
    path.write_bytes(b"12345")
    assert read_whole(path, 5) == b"12345"
    with pytest.raises(InputRefused, match="more than such a file can hold"):
        read_whole(path, 4)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("absent", "does not exist"), ("", "not an ordinary file"), ("a\0b", "not a file name")],
)
def test_what_is_not_a_readable_file_is_refused(tmp_path: Path, name: str, wrong: str) -> None:
    with pytest.raises(InputRefused, match=wrong):
        read_whole(tmp_path / name, 10)
