"""Every action of the window: its id, words, place in the menus, keys and icon, in one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from planner.model.vessel import LANDMARK_NAMES
from planner.said import capitalised, say
from planner.ui.language import tr
from planner.wording.labels import LANDMARK_LABELS

Needs = Literal["nothing", "case", "pullback", "venogram", "undo", "redo"]


@dataclass(frozen=True)
class ActionSpec:
    """One thing a person can do. `words` and `menu` are English; who shows them says them in the window's language.

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
        ActionSpec(f"go_landmark_{name}", capitalised(LANDMARK_LABELS[name]), say("Go"), (str(number),),
                   needs="pullback", starts_group=number == 1)
        for number, name in enumerate(LANDMARK_NAMES, start=1)
    )  # fmt: skip
    pinning = tuple(
        ActionSpec(f"pin_landmark_{name}", say("Pin {landmark} here", landmark=LANDMARK_LABELS[name]), say("Edit"),
                   (f"Ctrl+{number}",), needs="pullback", starts_group=number == 1)
        for number, name in enumerate(LANDMARK_NAMES, start=1)
    )  # fmt: skip
    return (*going, *pinning)


def _venogram_actions() -> tuple[ActionSpec, ...]:
    table: tuple[tuple[str, str, tuple[str, ...], str, bool], ...] = (
        ("play", say("Play or stop the venogram"), ("Ctrl+Space",), "play", False),
        ("look", say("Show it in the next way"), ("V",), "levels", False),
        ("next_view", say("Next view of the vein"), ("Shift+V",), "next", False),
        ("beside", say("Two views side by side, or one"), ("Ctrl+Shift+V",), "", False),
        ("plan_on", say("Plan on the view that is shown"), ("Ctrl+Alt+V",), "", False),
        ("leave_out", say("Leave this view out, or take it in again"), (), "", False),
        ("centreline", say("Draw the centreline by its two ends"), ("Shift+C",), "centreline", True),
        ("edges", say("Drag centreline, edges and widths"), ("E",), "edges", False),
        ("found_again", say("Trace the vein anew by the program"), (), "", False),
        ("tie", say("This IVUS frame lies here: click its place"), ("Y",), "landmark", False),
        ("ruler", say("Calibrate by a distance on the picture"), ("R",), "calibrate", True),
        ("bands", say("Calibrate by the catheter's bands"), ("K",), "bands", False),
        ("mask_here", say("This frame is the mask"), (), "mask", True),
        ("mask_found", say("Mask as the file or the run tells"), (), "", False),
        ("no_mask", say("Measure without subtraction"), (), "", False),
        ("move_mask", say("Move the mask with the arrow keys"), ("X",), "", False),
        ("measure_here", say("Measure on this frame"), (), "", False),
        ("collateral", say("Mark collaterals"), ("O",), "collateral", True),
        ("collaterals", say("List the collaterals …"), ("Shift+O",), "", False),
        ("density", say("Contrast over time at a place"), ("G",), "density", False),
        ("pooling", say("Half time of the wash-out in colour"), ("H",), "pooling", False),
    )
    return tuple(
        ActionSpec(f"venogram_{name}", words, say("Venogram"), keys, icon, "venogram", starts)
        for name, words, keys, icon, starts in table
    )


def _reference_actions() -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(f"reference_{method}", words, say("Edit"), (), "", "pullback", method == "caudal")
        for method, words in REFERENCE_WORDS.items()
    )


REFERENCE_WORDS: Final = {
    "caudal": say("Grade lesions against the vein caudal to them"),
    "cranial": say("Grade lesions against the vein cranial to them"),
    "mean": say("Grade lesions against the mean of both"),
    "population": say("Grade lesions against the population minimum"),
    "manual": say("Grade lesions against this frame"),
    "found": say("Reference as the program chooses"),
}

ACTIONS: Final[tuple[ActionSpec, ...]] = (
    ActionSpec("open", say("Open files …"), say("File"), ("Ctrl+O",), "open", "nothing"),
    ActionSpec("open_folder", say("Open folder …"), say("File"), ("Ctrl+Shift+O",), "open", "nothing"),
    ActionSpec("save", say("Save case"), say("File"), ("Ctrl+S",), "save", starts_group=True),
    ActionSpec("save_as", say("Save case as …"), say("File"), ("Ctrl+Shift+S",), "save"),
    ActionSpec("export", say("Export plan …"), say("File"), ("Ctrl+E",), "report"),
    ActionSpec("settings", say("Settings …"), say("File"), ("Ctrl+,",), "settings", "nothing", True),
    ActionSpec("close_case", say("Close case"), say("File"), ("Ctrl+W",), "close", starts_group=True),
    ActionSpec("quit", say("Quit"), say("File"), ("Ctrl+Q",), "", "nothing"),
    ActionSpec("undo", say("Undo"), say("Edit"), ("Ctrl+Z",), "undo", "undo"),
    ActionSpec("redo", say("Redo"), say("Edit"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", "redo"),
    ActionSpec("intake", say("Intake …"), say("Edit"), ("Ctrl+I",), "intake", starts_group=True),
    ActionSpec("aftercare", say("Aftercare …"), say("Edit"), ("Ctrl+Shift+A",), ""),
    ActionSpec("ledger", say("Calibration ledger …"), say("Edit"), ("Ctrl+G",), "calibrate"),
    ActionSpec("calibrate", say("Calibrate IVUS …"), say("Edit"), ("Ctrl+U",), "calibrate", "pullback"),
    ActionSpec(
        "calibrate_venogram", say("Calibrate venogram …"), say("Edit"), ("Ctrl+Shift+U",), "calibrate", "venogram"
    ),
    ActionSpec("landmarks", say("Landmarks and travel …"), say("Edit"), ("Ctrl+L",), "landmark", "pullback"),
    ActionSpec("confirm", say("Confirm contour, next"), say("Edit"), ("Return", "Enter"), "done", "pullback", True),
    ActionSpec("tool_brush", say("Correct with a brush"), say("Edit"), ("B",), "brush", "pullback", True),
    ActionSpec("tool_redraw", say("Draw the contour anew"), say("Edit"), ("D",), "redraw", "pullback"),
    ActionSpec("type_diameter", say("Type a diameter …"), say("Edit"), ("T",), "diameter", "pullback"),
    ActionSpec(
        "give_back",
        say("Take back this frame's correction"),
        say("Edit"),
        ("Delete", "Backspace"),
        "give_back",
        "pullback",
    ),
    ActionSpec(
        "neighbours_follow", say("Neighbours follow a correction, or not"), say("Edit"), ("F",), "follow", "pullback"
    ),
    ActionSpec("find_contours", say("Find contours again"), say("Edit"), (), "contour"),
    ActionSpec("reset_lesions", say("Lesion borders as found"), say("Edit"), (), "lesion", "pullback"),
    *_reference_actions(),
    ActionSpec("verdict", say("Verdict, alternatives, doing nothing …"), say("View"), ("Shift+W",), "info"),
    ActionSpec("select_stent", say("Select the stent; again: the next"), say("Stent"), ("S",), "stent", "pullback"),
    ActionSpec("choose_stent", say("Choose a stent …"), say("Stent"), ("C",), "stent", "pullback"),
    ActionSpec("add_stent", say("Add a stent caudally"), say("Stent"), ("Shift+S",), "stent_add", "pullback"),
    ActionSpec("remove_stent", say("Remove the stent"), say("Stent"), (), "stent_remove", "pullback"),
    ActionSpec("as_recommended", say("Stent as recommended"), say("Stent"), ("Shift+R",), "stent_back", "pullback"),
    ActionSpec("catalogue", say("Catalogue of stents …"), say("Stent"), ("Ctrl+Shift+D",), "", "nothing", True),
    ActionSpec("allowance", say("Length allowance …"), say("Stent"), ("A",), "", "pullback", True),
    *_venogram_actions(),
    ActionSpec("measure_length", say("Measure a length"), say("Measure"), ("Shift+L",), "measure_length"),
    ActionSpec("measure_area", say("Measure an area"), say("Measure"), ("Shift+A",), "measure_area"),
    ActionSpec("measure_angle", say("Measure an angle"), say("Measure"), ("Shift+G",), "measure_angle"),
    ActionSpec("measure_note", say("Write a note on the picture"), say("Measure"), ("Shift+N",), "measure_note"),
    ActionSpec("name_measure", say("Name the measurement …"), say("Measure"), ("F2",), "", starts_group=True),
    ActionSpec("delete_measure", say("Delete the measurement"), say("Measure"), (), "close"),
    ActionSpec("next_frame", say("Next frame"), say("Go"), ("Right", "Down"), "next", "pullback"),
    ActionSpec("previous_frame", say("Previous frame"), say("Go"), ("Left", "Up"), "previous", "pullback"),
    ActionSpec("ten_on", say("Ten frames on"), say("Go"), ("Shift+Right", "PgDown"), "", "pullback"),
    ActionSpec("ten_back", say("Ten frames back"), say("Go"), ("Shift+Left", "PgUp"), "", "pullback"),
    ActionSpec("first_frame", say("First frame"), say("Go"), ("Home",), "", "pullback"),
    ActionSpec("last_frame", say("Last frame"), say("Go"), ("End",), "", "pullback"),
    ActionSpec("play", say("Play or stop"), say("Go"), ("@Space",), "play", "pullback", True),
    ActionSpec("go_mla", say("Minimum lumen area"), say("Go"), ("M",), "lesion", "pullback", True),
    ActionSpec("lesion_start", say("Previous lesion border"), say("Go"), ("[",), "", "pullback"),
    ActionSpec("lesion_end", say("Next lesion border"), say("Go"), ("]",), "", "pullback"),
    ActionSpec("next_to_confirm", say("Next contour to confirm"), say("Go"), ("N",), "warn", "pullback"),
    *_landmark_actions(),
    ActionSpec("whole_view", say("Show whole images"), say("View"), ("0",), ""),
    ActionSpec("turn_left", say("Turn the cut left"), say("View"), (",",), "angle", "pullback", True),
    ActionSpec("turn_right", say("Turn the cut right"), say("View"), (".",), "angle", "pullback"),
    ActionSpec("show_plan", say("Plan card"), say("View"), ("P",), "stent", starts_group=True),
    ActionSpec("why", say("Why these numbers? …"), say("View"), ("W",), ""),
    ActionSpec("all_views", say("All views"), say("View"), ("Escape",), "", "nothing", True),
    ActionSpec("view_alone", say("This view alone, and back"), say("View"), ("Ctrl+M",)),
    ActionSpec("view_window", say("This view in its own window, and back"), say("View"), ("Ctrl+Shift+M",), "window"),
    ActionSpec("view_swap", say("Swap this view with the next"), say("View"), ("Ctrl+J",)),
    ActionSpec("show_solid", say("3D lumen, or not"), say("View"), ("Shift+D",), "solid", "pullback"),
    ActionSpec("reset_views", say("Views as they were at first"), say("View"), ("Ctrl+0",)),
    ActionSpec("light_theme", say("Dark or light theme"), say("View"), ("Ctrl+Shift+L",), "", "nothing"),
    ActionSpec("full_screen", say("Full screen"), say("View"), ("F11",), "", "nothing"),
    ActionSpec("help", say("Help …"), say("Help"), ("F1",), "info", "nothing"),
    ActionSpec("tour", say("Guided tour of two minutes"), say("Help"), (), "next", "nothing"),
    ActionSpec("palette", say("Find a command …"), say("Help"), ("Ctrl+K",), "search", "nothing"),
    ActionSpec("key_sheet", say("Keys and mouse"), say("Help"), ("?",), "keys", "nothing"),
    ActionSpec("about", say("About, versions and licences …"), say("Help"), (), "app", "nothing", True),
)

MENUS: Final = (
    say("File"),
    say("Edit"),
    say("Stent"),
    say("Venogram"),
    say("Measure"),
    say("Go"),
    say("View"),
    say("Help"),
)

MOUSE: Final = (
    (say("Wheel"), say("Step through the frames; over the venogram, through its run")),
    (say("Ctrl + wheel"), say("Zoom")),
    (say("Drag the contour"), say("Correct it; the neighbouring frames follow")),
    (say("Shift + wheel"), say("Size of the brush")),
    (say("Drag a lesion border"), say("Move it along the vein")),
    (say("Drag a stent, or its end"), say("Move it, or take another length")),
    (say("← → with a stent selected"), say("Move it by 1 mm; with Shift by 5 mm")),
    (say("+ − with a stent selected"), say("Longer, shorter; Delete removes it")),
    (say("Drag along the vein"), say("Move to that place")),
    (say("Drag a mark on the venogram"), say("Move it; Delete removes what is selected")),
    (say("Space ← → on the venogram"), say("Play it, step through it")),
    (say("1 to 5, Ctrl + 1 to 5 there"), say("Go to its landmarks, pin them")),
    (say("Right drag on it"), say("Window and level with any tool")),
    (say("Drag a measurement"), say("Move it, or one of its points; Delete takes it away")),
    (say("Drag on an image"), say("Window (sideways) and level (up and down)")),
    (say("Middle drag"), say("Move the image")),
    (say("Drag a title"), say("Move the view beside another, or swap both")),
    (say("Double click on a title"), say("This view alone, and back")),
    (say("Drop files or folders"), say("Open them")),
)


def shown_key(spec: ActionSpec) -> str:
    """First key in English; empty when there is none."""
    return spec.keys[0].removeprefix("@") if spec.keys else ""


def why_not(spec: ActionSpec, has_case: bool) -> str:
    """Why an action cannot be done now, for one that is disabled."""
    if spec.needs == "undo":
        return tr("Nothing to undo")
    if spec.needs == "redo":
        return tr("Nothing to redo")
    if not has_case:
        return tr("Open a case first")
    reasons = {"pullback": tr("This case has no IVUS pullback"), "venogram": tr("This case has no venogram")}
    return reasons.get(spec.needs, tr("Waits until the plan is worked out"))
