"""Where faults of the DICOM libraries end: each becomes one sentence about one file."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.dicom.library import BytesLengthException, InvalidDicomError
from planner.errors import DamagedFile, InputRefused, NotDicom, PlannerError, UndecodablePixels
from planner.said import say

CONTENT_FAULTS: tuple[type[Exception], ...] = (
    ArithmeticError,
    AttributeError,
    BufferError,
    BytesLengthException,
    EOFError,
    ImportError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    StopIteration,
    SyntaxError,  # Pillow on a broken JPEG header
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What pydicom and its decoders are known to raise on broken content; RecursionError is a RuntimeError."""

DECODING_FAULTS: tuple[type[Exception], ...] = (OSError, *CONTENT_FAULTS)
"""Decoders of pictures also report broken content as OSError."""

COPY_AGAIN = say("copy it again from its source")
EXPORT_AGAIN = say("export it again from its source")


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn whatever goes wrong while reading the structure of `path` into an InputRefused about it.

    Raises
    ------
    NotDicom
        The file is not DICOM.
    DamagedFile
        It contradicts itself or ends too early.
    InputRefused
        The system does not let us read it.
    """
    try:
        yield
    except PlannerError:
        raise
    except InvalidDicomError as fault:
        raise NotDicom(say("is not a DICOM file"), say("give a DICOM file or a folder of them"), path) from fault
    except RecursionError as fault:
        raise DamagedFile(say("is nested deeper than any real DICOM file"), COPY_AGAIN, path) from fault
    except MemoryError as fault:
        raise DamagedFile(say("declares more than memory can hold"), COPY_AGAIN, path) from fault
    except OSError as fault:
        if fault.errno is not None:
            raise unreadable(path, fault) from fault
        raise DamagedFile(say("is damaged: its header cannot be read"), COPY_AGAIN, path) from fault
    except CONTENT_FAULTS as fault:
        raise DamagedFile(say("is damaged: its header cannot be read"), COPY_AGAIN, path) from fault


@contextmanager
def decoding(path: Path, frame_number: int) -> Iterator[None]:
    """Turn whatever goes wrong while decoding one frame (1-based) of `path` into UndecodablePixels."""
    try:
        yield
    except PlannerError:
        raise
    except MemoryError as fault:
        wrong = say("frame {number} needs more memory than there is", number=frame_number)
        raise UndecodablePixels(wrong, say("close other programs and try again"), path) from fault
    except DECODING_FAULTS as fault:
        raise UndecodablePixels(
            say("frame {number} cannot be decoded", number=frame_number), COPY_AGAIN, path
        ) from fault


def unreadable(path: Path, fault: OSError) -> InputRefused:
    """Return why the system did not let us read `path`."""
    if isinstance(fault, FileNotFoundError):
        return InputRefused(say("does not exist"), say("check the name"), path)
    if isinstance(fault, PermissionError):
        return InputRefused(say("may not be read"), say("ask for permission to read it"), path)
    return InputRefused(
        say("cannot be read: {cause}", cause=fault.strerror or say("unknown fault")), say("check the disk"), path
    )
