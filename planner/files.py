"""Files read and written whole: an output appears complete or not at all, an older one survives a failed write.

Every room that writes goes through `write_whole` or `write_all_whole`; nothing else opens a file for writing.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from planner.errors import InputRefused, OutputRefused
from planner.said import say

_ANOTHER_PLACE = say("choose another place to write to")
_CAUSES: dict[int, tuple[str, str]] = {
    errno.ENOSPC: (say("the disk is full"), say("free some space or choose another disk")),
    errno.EDQUOT: (say("your share of the disk is used up"), say("free some space or choose another disk")),
    errno.EFBIG: (say("the disk does not take files of this size"), say("choose another disk")),
    errno.EROFS: (say("the disk is write-protected"), _ANOTHER_PLACE),
    errno.EACCES: (
        say("you may not write here, or another program holds the file"),
        say("close it or choose another place"),
    ),
    errno.EPERM: (
        say("you may not write here, or another program holds the file"),
        say("close it or choose another place"),
    ),
    errno.ENOENT: (say("its folder does not exist"), say("make the folder first or choose another")),
    errno.ENOTDIR: (say("a file stands where a folder is needed"), _ANOTHER_PLACE),
    errno.EEXIST: (say("a file stands where a folder is needed"), _ANOTHER_PLACE),
    errno.EISDIR: (say("a folder stands where the file should go"), _ANOTHER_PLACE),
    errno.ENAMETOOLONG: (say("the name is too long for this disk"), say("choose a shorter name")),
}


def read_whole(path: Path, limit_bytes: int) -> bytes:
    """Return the bytes of an ordinary file.

    Raises
    ------
    InputRefused
        When it is absent, not an ordinary file, unreadable, or larger than `limit_bytes`.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise InputRefused(say("is not an ordinary file"), say("name a file"), path)
        if status.st_size > limit_bytes:
            wrong = say("is {size:.1f} MB, more than such a file can hold", size=status.st_size / 1e6)
            raise InputRefused(wrong, say("check that it is the right file"), path)
        with path.open("rb") as source:
            return source.read(limit_bytes)
    except FileNotFoundError as problem:
        raise InputRefused(say("does not exist"), say("check the name"), path) from problem
    except PermissionError as problem:
        raise InputRefused(say("may not be read"), say("ask for permission to read it"), path) from problem
    except (OSError, ValueError) as problem:
        cause = getattr(problem, "strerror", None) or say("the name is not a file name")
        raise InputRefused(
            say("cannot be read: {cause}", cause=cause), say("check the name and the disk"), path
        ) from problem


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path`, whole or not at all; its folder must exist.

    A symbolic link stays a link and the file behind it is replaced.

    Raises
    ------
    OutputRefused
        When it cannot be written; an older file is then untouched.
    """
    with _refusing(path):
        target = Path(os.path.realpath(path))
        _replace_all({target: content})


def write_all_whole(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write every file of `files` (name to content) into `folder`, all of them or none.

    The folder is made when it is absent, and removed again when the writing fails. Should the machine itself
    stop between two renames, each file is whole, though some may be older than others.

    Raises
    ------
    OutputRefused
        When any of them cannot be written; everything is then as it was.
    ValueError
        When a name is not a plain file name.
    """
    for name in files:
        if name in ("", ".", "..") or Path(name).name != name:
            raise ValueError(f"{name!r} is not a plain file name")
    with _refusing(folder), _folder_made(folder):
        _replace_all({Path(os.path.realpath(folder / name)): content for name, content in files.items()})


@dataclass
class _Replacement:
    """One file on its way: the new content and the old one, both beside the target."""

    target: Path
    fresh: Path
    former: Path | None = None
    placed: bool = False

    def place(self) -> None:
        os.replace(self.fresh, self.target)
        self.placed = True

    def undo(self) -> None:
        if not self.placed:
            return
        if self.former is None:
            self.target.unlink(missing_ok=True)
        else:
            os.replace(self.former, self.target)

    def remove_temporary(self) -> None:
        for path in (self.fresh, self.former):
            if path is not None:
                with suppress(OSError):
                    path.unlink(missing_ok=True)


def _replace_all(contents: Mapping[Path, bytes]) -> None:
    """Write all new files beside their targets, then rename them into place; undo on any failure."""
    replacements = [_Replacement(target, _beside(target)) for target in contents]
    try:
        for replacement, content in zip(replacements, contents.values(), strict=True):
            _require_replaceable(replacement.target)
            _write_durably(replacement.fresh, content)
            _keep_permissions(replacement)
        if len(replacements) > 1:
            for replacement in replacements:
                _keep_former(replacement)
        for replacement in replacements:
            replacement.place()
    except BaseException:
        for replacement in reversed(replacements):
            with suppress(OSError):
                replacement.undo()
        raise
    finally:
        for replacement in replacements:
            replacement.remove_temporary()
    for folder in {target.parent for target in contents}:
        _make_names_durable(folder)


def _beside(target: Path) -> Path:
    return target.with_name(f".{secrets.token_hex(8)}.part")


def _require_replaceable(target: Path) -> None:
    """A rename would replace a device or a write-protected file without asking."""
    if not target.exists():
        return
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(target))
    if not target.is_file():
        raise OutputRefused(say("is not an ordinary file"), say("name a file to write"), target)
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "is write-protected", str(target))


def _write_durably(fresh: Path, content: bytes) -> None:
    # Opened by number so that the new file gets the permissions of any other file this person makes.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(fresh, flags, 0o666), "wb") as sink:
        sink.write(content)
        sink.flush()
        os.fsync(sink.fileno())


def _keep_permissions(replacement: _Replacement) -> None:
    """A file that was kept from other people's eyes stays so."""
    if replacement.target.exists():
        shutil.copymode(replacement.target, replacement.fresh)


def _keep_former(replacement: _Replacement) -> None:
    if replacement.target.exists():
        replacement.former = _beside(replacement.target)
        shutil.copy2(replacement.target, replacement.former)


def _make_names_durable(folder: Path) -> None:
    """Bring the renames to the disk where the system offers it (Windows does so by itself)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _folder_made(folder: Path) -> Iterator[None]:
    """Make `folder` and what lies above it; on failure remove exactly what was made."""
    made: list[Path] = []
    try:
        for level in (*reversed(folder.parents), folder):
            if _make_level(level):
                made.append(level)
        yield
    except BaseException:
        for level in reversed(made):
            with suppress(OSError):
                level.rmdir()
        raise


def _make_level(level: Path) -> bool:
    """Whether the folder had to be made; another program may make it at the same moment."""
    if level.is_dir():
        return False
    try:
        level.mkdir()
    except FileExistsError:
        if level.is_dir():
            return False
        raise
    return True


@contextmanager
def _refusing(subject: Path) -> Iterator[None]:
    """Turn what the system says into one sentence about the file that a person asked for."""
    try:
        yield
    except OSError as problem:
        other = (say("cannot be written: {cause}", cause=problem.strerror or str(problem)), _ANOTHER_PLACE)
        wrong, hint = _CAUSES.get(problem.errno or 0, other)
        raise OutputRefused(wrong, hint, _culprit(problem, subject)) from problem
    except ValueError as problem:  # a null character in the name
        raise OutputRefused(say("is not a file name"), say("choose another name"), subject) from problem


def _culprit(problem: OSError, subject: Path) -> Path:
    """The file that failed, unless it is one of our own temporary names."""
    named = problem.filename2 or problem.filename
    if not isinstance(named, str) or named.endswith(".part"):
        return subject
    return Path(named)
