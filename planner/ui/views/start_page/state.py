"""What the start page offers, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from planner.resources import resource_path
from planner.said import say

SAMPLE_WORDS = {
    "left_nivl": (say("Left NIVL with symptoms"), say("IVUS, venogram and intake: the whole way to a plan")),
    "left_pts": (say("Left post-thrombotic vein"), say("Two long lesions, webs, venogram")),
    "left_nivl_silent": (say("The same narrowing, no symptoms"), say("Where the answer is: do not treat")),
    "left_nivl_second_look": (say("Second look at three months"), say("The first patient again, stented")),
}


@dataclass(frozen=True)
class SampleCase:
    """One made case that comes with the program."""

    title: str
    words: str
    path: Path


def find_samples(root: Path | None = None) -> tuple[SampleCase, ...]:
    """The sample cases that lie beside the program; none in an installation without them."""
    folder = root if root is not None else resource_path().parent / "sample_cases"
    return tuple(
        SampleCase(title, words, folder / name)
        for name, (title, words) in SAMPLE_WORDS.items()
        if (folder / name / "dicom").is_dir()
    )


def paths_of_sample(sample: SampleCase) -> tuple[Path, ...]:
    """What to open: the images, and the intake when there is one."""
    intake = sample.path / "intake.json"
    return (sample.path / "dicom", intake) if intake.is_file() else (sample.path / "dicom",)


def written_day(iso_time: str) -> str:
    """Day and minute of an ISO time, as the list shows them."""
    return iso_time[:16].replace("T", " ")
