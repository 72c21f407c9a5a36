"""GDCM kept from the process's standard error, and heard all the same.

GDCM decodes lossless JPEG with a libjpeg that prints its complaints there and then returns a picture anyway, grey from
where the data went wrong. Such a picture must not be measured.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_STANDARD_ERROR = 2
_COMPLAINT = re.compile(
    rb"^(Corrupt|Premature|Unsupported|Must|Bogus|Invalid|Inconsistent|Improper|Not a JPEG|Unknown|Error: In) .*\n",
    re.M,
)

_one_at_a_time = Lock()


@contextmanager
def heard_decoding() -> Iterator[None]:
    """Hear what GDCM prints meanwhile; what other parts of the program print is passed on afterwards.

    Raises
    ------
    ValueError
        When GDCM complained of the picture.
    """
    with _one_at_a_time, tempfile.TemporaryFile() as heard:
        kept = _redirect_to(heard.fileno())
        if kept is None:
            yield
            return
        try:
            yield
        finally:
            os.dup2(kept, _STANDARD_ERROR)
            os.close(kept)
            heard.seek(0)
            said = heard.read()
            _pass_on(_COMPLAINT.sub(b"", said))
        complaint = _COMPLAINT.search(said)
        if complaint:
            raise ValueError(complaint.group().decode("ascii", "replace").strip())


def _redirect_to(descriptor: int) -> int | None:
    """Return a copy of standard error after redirecting it; None where the program has none, as with a window."""
    try:
        kept = os.dup(_STANDARD_ERROR)
    except OSError:
        return None
    os.dup2(descriptor, _STANDARD_ERROR)
    return kept


def _pass_on(said: bytes) -> None:
    if said:
        os.write(_STANDARD_ERROR, said)
