"""What each command does: read, call the core, write. The window calls the same functions."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from planner.errors import InputRefused
from planner.model.progress import Progress


def run_inspect(arguments: Namespace, progress: Progress) -> int:
    """Say what is in files or folders; when nothing in them can be used, that is also the outcome."""
    from planner.cli.inspecting import describe
    from planner.dicom.scan import as_json, scan

    result = scan(arguments.paths, progress)
    text = json.dumps(as_json(result), indent=1, ensure_ascii=False) if arguments.json else describe(result)
    sys.stdout.write(text.rstrip("\n") + "\n")
    if result.refused and len(result.refused) == len(result.items):
        raise result.refused[0].refusal
    if not result.items:
        wrong = "hold nothing" if len(arguments.paths) > 1 else "holds nothing"
        subject = ", ".join(str(path) for path in arguments.paths)
        raise InputRefused(
            f"{wrong} that this program reads", "give a DICOM file, or a folder that holds some", subject
        )
    return 0


def run_measure(arguments: Namespace, progress: Progress) -> int:
    """Measure a pullback and write its JSON."""
    from planner.cli.inputs import open_case, require_pullback
    from planner.cli.ticks import confirm_ticks
    from planner.inference.lumen_network import lumen_network
    from planner.planning.propose import propose_contours, propose_landmarks
    from planner.planning.vein import assess_vein
    from planner.report.pullback_json import pullback_document
    from planner.storage.policy import read_policy

    case, plan = open_case([arguments.path], arguments.intake, progress)
    plan = confirm_ticks(case, plan, arguments.tick_mm, arguments.path)
    pullback = require_pullback(case, plan, arguments.path)
    policy = read_policy()
    plan = propose_landmarks(case, propose_contours(case, plan, lumen_network(), progress), progress)
    vessel = assess_vein(case, plan, policy)
    assert vessel is not None
    assert plan.contours is not None
    document = pullback_document(
        pullback, vessel, plan.contours, with_contours=arguments.contours, created=_now(), policy=policy
    )
    _write_json(arguments.out, document)
    return 0


def run_venogram(arguments: Namespace, progress: Progress) -> int:
    """Measure a venogram and write its JSON."""
    from planner.cli.inputs import open_case
    from planner.measure.xray.view_comparison import find_narrowest
    from planner.planning.propose import measure_pooling_of, propose_tracing
    from planner.planning.venogram import assess_venogram, assess_views
    from planner.report.venogram_json import further_views, venogram_document
    from planner.storage.policy import read_policy

    case, plan = open_case([arguments.path], None, progress)
    if case.venogram is None:
        raise InputRefused("it holds no venogram", "give the file or folder of the venogram", arguments.path)
    policy = read_policy()
    plan = propose_tracing(case, plan, progress)
    measurement = assess_venogram(case, plan, policy, measure_pooling_of(case, plan, policy))
    assert measurement is not None
    views = assess_views(case, plan, policy, measurement)
    further = further_views(case, views)
    document = venogram_document(
        case.venogram, measurement, created=_now(), further=further, narrowest=find_narrowest(views)
    )
    _write_json(arguments.out, document)
    return 0


def run_plan(arguments: Namespace, progress: Progress) -> int:
    """The main job: one case in, plan.json, plan.pdf and frames.csv out."""
    from planner.cli.inputs import open_case, require_pullback
    from planner.cli.ticks import confirm_ticks
    from planner.inference.lumen_network import lumen_network
    from planner.planning.assess import assess
    from planner.planning.propose import measure_pooling_of, propose
    from planner.report.export import export_plan
    from planner.storage.aftercare_file import read_aftercare
    from planner.storage.catalogue import read_catalogue
    from planner.storage.policy import read_policy

    catalogue, policy = read_catalogue(), read_policy()
    case, plan = open_case(arguments.paths, arguments.intake, progress)
    plan = confirm_ticks(case, plan, arguments.tick_mm, arguments.paths[0])
    if case.venogram is None or case.pullback is not None:
        require_pullback(case, plan, arguments.paths[0])
    plan = propose(case, plan, lumen_network(), progress)
    pooling = measure_pooling_of(case, plan, policy)
    assessment = assess(case, plan, catalogue, policy, pooling, read_aftercare())
    export_plan(arguments.out, case, plan, assessment, _now())
    return 0


def run_size(arguments: Namespace, progress: Progress) -> int:
    """The same plan from typed measurements."""
    from planner.model.plan import Plan
    from planner.planning.assess import assess_measurements
    from planner.planning.sizing_inputs import require_known_model
    from planner.report.export import export_plan
    from planner.storage.aftercare_file import read_aftercare
    from planner.storage.catalogue import read_catalogue
    from planner.storage.measurements_file import read_measurements
    from planner.storage.policy import read_policy

    catalogue, policy = read_catalogue(), read_policy()
    inputs, intake = read_measurements(arguments.measurements, arguments.intake)
    require_known_model(inputs, catalogue, arguments.measurements)
    assessment = assess_measurements(inputs, intake, catalogue, policy, read_aftercare())
    export_plan(arguments.out, None, Plan(intake=intake), assessment, _now())
    return 0


COMMANDS: dict[str, Callable[[Namespace, Progress], int]] = {
    "inspect": run_inspect,
    "measure": run_measure,
    "venogram": run_venogram,
    "plan": run_plan,
    "size": run_size,
}
"""Every command but `open`, which needs the window."""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _write_json(path: Path, document: dict[str, object]) -> None:
    from planner.files import write_whole
    from planner.report.json_text import json_bytes

    write_whole(path, json_bytes(document))
