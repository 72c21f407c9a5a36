"""Every action of the window: its id, words, place in the menus, keys and icon, in one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from planner.model.vessel import LANDMARK_NAMES
from planner.wording.labels import LANDMARK_LABELS

Needs = Literal["nothing", "case", "pullback", "venogram", "undo", "redo"]


@dataclass(frozen=True)
class ActionSpec:
    """One thing a person can do.

    Attributes
    ----------
    menu
        Menu it stands in; a bar before the words starts a new group there.
    keys
        As Qt writes them; the first is shown. Keys beginning with "@" are handled by the window itself, because a
        focused button needs them too.
    """

    id: str
    words: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = "case"
    starts_group: bool = False


def _landmark_actions() -> tuple[ActionSpec, ...]:
    going = tuple(
        ActionSpec(f"go_landmark_{name}", f"{LANDMARK_LABELS[name].capitalize()}", "Go", (str(number),),
                   needs="pullback", starts_group=number == 1)
        for number, name in enumerate(LANDMARK_NAMES, start=1)
    )  # fmt: skip
    pinning = tuple(
        ActionSpec(f"pin_landmark_{name}", f"Pin {LANDMARK_LABELS[name]} here", "Edit", (f"Ctrl+{number}",),
                   needs="pullback", starts_group=number == 1)
        for number, name in enumerate(LANDMARK_NAMES, start=1)
    )  # fmt: skip
    return (*going, *pinning)


def _venogram_actions() -> tuple[ActionSpec, ...]:
    table: tuple[tuple[str, str, tuple[str, ...], str, bool], ...] = (
        ("play", "Play or stop the venogram", ("Ctrl+Space",), "play", False),
        ("look", "Show it in the next way", ("V",), "levels", False),
        ("next_view", "Next view of the vein", ("Shift+V",), "next", False),
        ("beside", "Two views side by side, or one", ("Ctrl+Shift+V",), "", False),
        ("plan_on", "Plan on the view that is shown", ("Ctrl+Alt+V",), "", False),
        ("leave_out", "Leave this view out, or take it in again", (), "", False),
        ("centreline", "Draw the centreline by its two ends", ("Shift+C",), "centreline", True),
        ("edges", "Drag centreline, edges and widths", ("E",), "edges", False),
        ("found_again", "Trace the vein anew by the program", (), "", False),
        ("tie", "This IVUS frame lies here: click its place", ("Y",), "landmark", False),
        ("ruler", "Calibrate by a distance on the picture", ("R",), "calibrate", True),
        ("bands", "Calibrate by the catheter's bands", ("K",), "bands", False),
        ("mask_here", "This frame is the mask", (), "mask", True),
        ("mask_found", "Mask as the file or the run tells", (), "", False),
        ("no_mask", "Measure without subtraction", (), "", False),
        ("move_mask", "Move the mask with the arrow keys", ("X",), "", False),
        ("measure_here", "Measure on this frame", (), "", False),
        ("collateral", "Mark collaterals", ("O",), "collateral", True),
        ("collaterals", "List the collaterals …", ("Shift+O",), "", False),
        ("density", "Contrast over time at a place", ("G",), "density", False),
        ("pooling", "Half time of the wash-out in colour", ("H",), "pooling", False),
    )
    return tuple(
        ActionSpec(f"venogram_{name}", words, "Venogram", keys, icon, "venogram", starts)
        for name, words, keys, icon, starts in table
    )


def _reference_actions() -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(f"reference_{method}", words, "Edit", (), "", "pullback", method == "caudal")
        for method, words in REFERENCE_WORDS.items()
    )


REFERENCE_WORDS: Final = {
    "caudal": "Grade lesions against the vein caudal to them",
    "cranial": "Grade lesions against the vein cranial to them",
    "mean": "Grade lesions against the mean of both",
    "population": "Grade lesions against the population minimum",
    "manual": "Grade lesions against this frame",
    "found": "Reference as the program chooses",
}

ACTIONS: Final[tuple[ActionSpec, ...]] = (
    ActionSpec("open", "Open files …", "File", ("Ctrl+O",), "open", "nothing"),
    ActionSpec("open_folder", "Open folder …", "File", ("Ctrl+Shift+O",), "open", "nothing"),
    ActionSpec("save", "Save case", "File", ("Ctrl+S",), "save", starts_group=True),
    ActionSpec("save_as", "Save case as …", "File", ("Ctrl+Shift+S",), "save"),
    ActionSpec("export", "Export plan …", "File", ("Ctrl+E",), "report"),
    ActionSpec("settings", "Settings …", "File", ("Ctrl+,",), "settings", "nothing", True),
    ActionSpec("close_case", "Close case", "File", ("Ctrl+W",), "close", starts_group=True),
    ActionSpec("quit", "Quit", "File", ("Ctrl+Q",), "", "nothing"),
    ActionSpec("undo", "Undo", "Edit", ("Ctrl+Z",), "undo", "undo"),
    ActionSpec("redo", "Redo", "Edit", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", "redo"),
    ActionSpec("intake", "Intake …", "Edit", ("Ctrl+I",), "intake", starts_group=True),
    ActionSpec("aftercare", "Aftercare …", "Edit", ("Ctrl+Shift+A",), ""),
    ActionSpec("ledger", "Calibration ledger …", "Edit", ("Ctrl+G",), "calibrate"),
    ActionSpec("calibrate", "Calibrate IVUS …", "Edit", ("Ctrl+U",), "calibrate", "pullback"),
    ActionSpec("calibrate_venogram", "Calibrate venogram …", "Edit", ("Ctrl+Shift+U",), "calibrate", "venogram"),
    ActionSpec("landmarks", "Landmarks and travel …", "Edit", ("Ctrl+L",), "landmark", "pullback"),
    ActionSpec("confirm", "Confirm contour, next", "Edit", ("Return", "Enter"), "done", "pullback", True),
    ActionSpec("tool_brush", "Correct with a brush", "Edit", ("B",), "brush", "pullback", True),
    ActionSpec("tool_redraw", "Draw the contour anew", "Edit", ("D",), "redraw", "pullback"),
    ActionSpec("type_diameter", "Type a diameter …", "Edit", ("T",), "diameter", "pullback"),
    ActionSpec(
        "give_back", "Take back this frame's correction", "Edit", ("Delete", "Backspace"), "give_back", "pullback"
    ),
    ActionSpec("neighbours_follow", "Neighbours follow a correction, or not", "Edit", ("F",), "follow", "pullback"),
    ActionSpec("find_contours", "Find contours again", "Edit", (), "contour"),
    ActionSpec("reset_lesions", "Lesion borders as found", "Edit", (), "lesion", "pullback"),
    *_reference_actions(),
    ActionSpec("verdict", "Verdict, alternatives, doing nothing …", "View", ("Shift+W",), "info"),
    ActionSpec("select_stent", "Select the stent; again: the next", "Stent", ("S",), "stent", "pullback"),
    ActionSpec("choose_stent", "Choose a stent …", "Stent", ("C",), "stent", "pullback"),
    ActionSpec("add_stent", "Add a stent caudally", "Stent", ("Shift+S",), "stent_add", "pullback"),
    ActionSpec("remove_stent", "Remove the stent", "Stent", (), "stent_remove", "pullback"),
    ActionSpec("as_recommended", "Stent as recommended", "Stent", ("Shift+R",), "stent_back", "pullback"),
    ActionSpec("catalogue", "Catalogue of stents …", "Stent", ("Ctrl+Shift+D",), "", "nothing", True),
    ActionSpec("allowance", "Length allowance …", "Stent", ("A",), "", "pullback", True),
    *_venogram_actions(),
    ActionSpec("measure_length", "Measure a length", "Measure", ("Shift+L",), "measure_length"),
    ActionSpec("measure_area", "Measure an area", "Measure", ("Shift+A",), "measure_area"),
    ActionSpec("measure_angle", "Measure an angle", "Measure", ("Shift+G",), "measure_angle"),
    ActionSpec("measure_note", "Write a note on the picture", "Measure", ("Shift+N",), "measure_note"),
    ActionSpec("name_measure", "Name the measurement …", "Measure", ("F2",), "", starts_group=True),
    ActionSpec("delete_measure", "Delete the measurement", "Measure", (), "close"),
    ActionSpec("next_frame", "Next frame", "Go", ("Right", "Down"), "next", "pullback"),
    ActionSpec("previous_frame", "Previous frame", "Go", ("Left", "Up"), "previous", "pullback"),
    ActionSpec("ten_on", "Ten frames on", "Go", ("Shift+Right", "PgDown"), "", "pullback"),
    ActionSpec("ten_back", "Ten frames back", "Go", ("Shift+Left", "PgUp"), "", "pullback"),
    ActionSpec("first_frame", "First frame", "Go", ("Home",), "", "pullback"),
    ActionSpec("last_frame", "Last frame", "Go", ("End",), "", "pullback"),
    ActionSpec("play", "Play or stop", "Go", ("@Space",), "play", "pullback", True),
    ActionSpec("go_mla", "Minimum lumen area", "Go", ("M",), "lesion", "pullback", True),
    ActionSpec("lesion_start", "Previous lesion border", "Go", ("[",), "", "pullback"),
    ActionSpec("lesion_end", "Next lesion border", "Go", ("]",), "", "pullback"),
    ActionSpec("next_to_confirm", "Next contour to confirm", "Go", ("N",), "warn", "pullback"),
    *_landmark_actions(),
    ActionSpec("whole_view", "Show whole images", "View", ("0",), ""),
    ActionSpec("turn_left", "Turn the cut left", "View", (",",), "angle", "pullback", True),
    ActionSpec("turn_right", "Turn the cut right", "View", (".",), "angle", "pullback"),
    ActionSpec("show_plan", "Plan card", "View", ("P",), "stent", starts_group=True),
    ActionSpec("why", "Why these numbers? …", "View", ("W",), ""),
    ActionSpec("all_views", "All views", "View", ("Escape",), "", "nothing", True),
    ActionSpec("view_alone", "This view alone, and back", "View", ("Ctrl+M",)),
    ActionSpec("view_window", "This view in its own window, and back", "View", ("Ctrl+Shift+M",), "window"),
    ActionSpec("view_swap", "Swap this view with the next", "View", ("Ctrl+J",)),
    ActionSpec("show_solid", "3D lumen, or not", "View", ("Shift+D",), "solid", "pullback"),
    ActionSpec("reset_views", "Views as they were at first", "View", ("Ctrl+0",)),
    ActionSpec("light_theme", "Dark or light theme", "View", ("Ctrl+Shift+L",), "", "nothing"),
    ActionSpec("full_screen", "Full screen", "View", ("F11",), "", "nothing"),
    ActionSpec("help", "Help …", "Help", ("F1",), "info", "nothing"),
    ActionSpec("tour", "Guided tour of two minutes", "Help", (), "next", "nothing"),
    ActionSpec("palette", "Find a command …", "Help", ("Ctrl+K",), "search", "nothing"),
    ActionSpec("key_sheet", "Keys and mouse", "Help", ("?",), "keys", "nothing"),
    ActionSpec("about", "About, versions and licences …", "Help", (), "app", "nothing", True),
)

MENUS: Final = ("File", "Edit", "Stent", "Venogram", "Measure", "Go", "View", "Help")

MOUSE: Final = (
    ("Wheel", "Step through the frames; over the venogram, through its run"),
    ("Ctrl + wheel", "Zoom"),
    ("Drag the contour", "Correct it; the neighbouring frames follow"),
    ("Shift + wheel", "Size of the brush"),
    ("Drag a lesion border", "Move it along the vein"),
    ("Drag a stent, or its end", "Move it, or take another length"),
    ("← → with a stent selected", "Move it by 1 mm; with Shift by 5 mm"),
    ("+ − with a stent selected", "Longer, shorter; Delete removes it"),
    ("Drag along the vein", "Move to that place"),
    ("Drag a mark on the venogram", "Move it; Delete removes what is selected"),
    ("Space ← → on the venogram", "Play it, step through it"),
    ("1 to 5, Ctrl + 1 to 5 there", "Go to its landmarks, pin them"),
    ("Right drag on it", "Window and level with any tool"),
    ("Drag a measurement", "Move it, or one of its points; Delete takes it away"),
    ("Drag on an image", "Window (sideways) and level (up and down)"),
    ("Middle drag", "Move the image"),
    ("Drag a title", "Move the view beside another, or swap both"),
    ("Double click on a title", "This view alone, and back"),
    ("Drop files or folders", "Open them"),
)


def shown_key(spec: ActionSpec) -> str:
    """First key as people read it; empty when there is none."""
    return spec.keys[0].removeprefix("@") if spec.keys else ""


def why_not(spec: ActionSpec, has_case: bool) -> str:
    """Why an action cannot be done now, for one that is disabled."""
    if spec.needs in ("undo", "redo"):
        return f"Nothing to {spec.needs}"
    if not has_case:
        return "Open a case first"
    reasons = {"pullback": "This case has no IVUS pullback", "venogram": "This case has no venogram"}
    return reasons.get(spec.needs, "Waits until the plan is worked out")
