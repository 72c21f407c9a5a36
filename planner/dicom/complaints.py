"""Decoders kept from the process's standard error, and heard all the same.

GDCM decodes lossless JPEG with a libjpeg that prints its complaints there and then returns a picture anyway, grey from
where the data went wrong; such a picture must not be measured. OpenJPEG remarks on colours, and the RLE decoder prints
a page when it gives up. None of them decodes in parallel, so that hearing one at a time costs nothing.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from threading import Lock

_STANDARD_ERROR = 2
_COMPLAINT = re.compile(
    rb"^(Corrupt|Premature|Unsupported|Must|Bogus|Invalid|Inconsistent|Improper|Not a JPEG|Unknown|Error: In"
    rb"|lib/interface/|thread '.*' panicked).*",
    re.MULTILINE,
)
_PANIC = "PanicException"
"""What a decoder written in Rust raises; it is no Exception, so that nothing catches it by accident."""

_one_at_a_time = Lock()


@contextmanager
def heard_decoding() -> Iterator[None]:
    """Hear what a decoder prints meanwhile; what other parts of the program print is passed on afterwards.

    Raises
    ------
    ValueError
        When the decoder complained of the picture.
    """
    with _one_at_a_time:
        heard = _listening()
        kept = _redirect_to(heard)
        try:
            yield
        except BaseException as fault:
            if type(fault).__name__ == _PANIC:
                raise ValueError(f"the decoder gave up: {fault}") from fault
            raise
        finally:
            said = _restored(kept, heard)
        complaint = _COMPLAINT.search(said)
        if complaint:
            raise ValueError(complaint.group().decode("ascii", "replace"))


@cache
def _listening() -> int:
    """A descriptor of an empty file without a name: one for all pictures, some of which decode in a millisecond."""
    with tempfile.TemporaryFile() as heard:
        return os.dup(heard.fileno())


def _redirect_to(descriptor: int) -> int | None:
    """Return a copy of standard error after redirecting it; None where the program has none, as with a window."""
    try:
        kept = os.dup(_STANDARD_ERROR)
    except OSError:
        return None
    os.dup2(descriptor, _STANDARD_ERROR)
    return kept


def _restored(kept: int | None, descriptor: int) -> bytes:
    """Return what was heard, with standard error as it was; pass on what no decoder said."""
    if kept is None:
        return b""
    os.dup2(kept, _STANDARD_ERROR)
    os.close(kept)
    if os.lseek(descriptor, 0, os.SEEK_END) == 0:
        return b""
    os.lseek(descriptor, 0, os.SEEK_SET)
    said = b"".join(iter(lambda: os.read(descriptor, 2**16), b""))
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.ftruncate(descriptor, 0)
    if said and not _COMPLAINT.search(said):
        os.write(_STANDARD_ERROR, said)
    return said
