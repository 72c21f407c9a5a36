"""A lock that lives exactly as long as the process that holds it, whatever ends that process.

A process number would not do: it is given to another program after a crash, and Windows cannot be asked about it
without risk. The system itself releases this lock.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, wait: bool) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int, *, wait: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


class SessionLock:
    """Holds a file locked until it is released or the process ends; no two sessions use one file.

    On a disk that knows no locks the session goes on without: a second one may then take it for ended.
    """

    def __init__(self, path: Path) -> None:
        """Make the file and lock it.

        Raises
        ------
        OSError
            When the file cannot be made.
        """
        self._path = path
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        with suppress(OSError):
            # Waits, because another session may be looking at this very moment whether the lock is held.
            _lock(self._descriptor, wait=True)

    def release(self) -> None:
        """Give the lock up and remove its file, which Windows allows only once it is closed."""
        os.close(self._descriptor)
        with suppress(OSError):
            self._path.unlink()


def is_held(path: Path) -> bool:
    """Whether a running process holds the lock of this file; False where the disk knows no locks."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(descriptor, wait=False)
    except (BlockingIOError, PermissionError):
        return True
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return False
