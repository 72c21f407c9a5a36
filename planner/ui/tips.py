"""What each control means, for who rests the mouse on it: terms with their source, buttons with what they do.

A control is found by its accessible name or its words, which are English here. Controls that say it themselves
are left alone.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.ui.language import tr


def explain(root: QWidget) -> None:
    """Give every control below a widget its tip, unless it has one."""
    said = (_everywhere(), _intake(), _scores_and_pressure(), _calibration(), _stents(), _others())
    tips = {tr(words): tip for each in said for words, tip in each.items()}
    for widget in root.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        tip = tips.get(widget.accessibleName() or words)
        if tip is not None and not widget.toolTip():
            widget.setToolTip(tip)


def _everywhere() -> dict[str, str]:
    return {
        "Cancel": tr("Close, and leave everything as it was (Esc)"),
        "Close": tr("Close this page (Esc)"),
        "Use": tr("Take what stands here into the plan, as one step that can be undone"),
        "OK": tr("Keep these settings"),
        "Overrule": tr("Let the plan go out with this check and your reason printed beside it; can be taken back"),
        "Reason": tr("Why this check does not hold here; whoever reads the plan reads it"),
        "Export": tr("Write plan.json, plan.pdf and the tables into the folder"),
        "Folder": tr("Where the plan's files go; a folder that does not exist yet is made"),
        "Browse …": tr("Choose the folder"),
        "Your name": tr("Stands beside the calibration in the ledger, the report and plan.json"),
    }


def _intake() -> dict[str, str]:
    return {
        "Side": tr("The patient's side to be treated; images whose file names the other side block the plan"),
        "Class": tr(
            "NIVL: narrowed from outside, without a clot. PTS: scarred after a clot, stiffer, with webs. The "
            "elongation model takes other priors for each.\nSource: Clinical reference, section 5.4"
        ),
        "Cause": tr("What narrows the vein, such as compression by the right common iliac artery; printed in the plan"),
        "Another complaint": tr("In your own words, where none of the boxes says it; it counts as a complaint"),
        "No complaints (the patient was asked)": tr(
            "Other than leaving the boxes empty: then nobody asked. A narrowing without complaints is not "
            "treated.\nSource: Clinical reference, section 6"
        ),
        "None (the patient was asked)": tr("Nothing speaks against a stent; empty boxes alone mean that nobody asked"),
        "swelling": tr("Of the leg, worse toward evening or on standing"),
        "pain": tr("In the leg, of venous kind: dull, better with the leg raised"),
        "heaviness": tr("Of the leg, worse on standing"),
        "venous claudication": tr("Bursting pain on walking that forces the patient to stop and raise the leg"),
        "skin changes": tr("Pigmentation, eczema, hardened skin: CEAP C4"),
        "active infection": tr(
            "An infection, or bacteria in the blood, at present.\nSource: Clinical reference, section 6"
        ),
        "coagulopathy": tr(
            "A clotting disorder that cannot be corrected: INR above 3, or platelets below 75 × 10⁹/L.\n"
            "Source: C-TRACT (NCT03250247), in the clinical reference, section 6"
        ),
        "anticoagulation intolerance": tr("Anticoagulants cannot be given.\nSource: Clinical reference, section 6"),
        "short life expectancy": tr(
            "Less than six months.\nSource: C-TRACT (NCT03250247), in the clinical reference, section 6"
        ),
        "not walking": tr(
            "For good, whatever the reason.\nSource: C-TRACT (NCT03250247), in the clinical reference, section 6"
        ),
        "severe arterial disease": tr(
            "Ankle-brachial index below 0.5.\nSource: C-TRACT (NCT03250247), in the clinical reference, section 6"
        ),
        "poor inflow": tr(
            "Too little blood comes into the common femoral vein.\nSource: C-TRACT (NCT03250247), in the "
            "clinical reference, section 6"
        ),
        "Own length allowance": tr(
            "Millimetres added to the covered length instead of what the elongation model suggests"
        ),
        "or": tr("The same in percent of the covered length; give one of both"),
        "Prior deep vein thrombosis": tr("A clot in this leg or pelvis before; it makes a post-thrombotic vein likely"),
        "Other causes of the clot excluded": tr("Whether cancer, clotting disorders and drugs were looked for"),
        "Anticoagulation": tr("What the patient takes now; the aftercare is drafted from it"),
        "Allergies": tr(
            "Separated by commas. All stents here hold nickel; contrast and latex count too.\nSource: "
            "Clinical reference, section 6"
        ),
        "Pregnancy": tr("At present: C-TRACT left pregnant women out.\nSource: Clinical reference, section 6"),
        "Planned abdominal surgery": tr("An operation to come: it interrupts anticoagulants after a stent"),
        "Stented before": tr(
            "Whether a stent lies in these veins already, as at a second look: its lumen is not the vein's"
        ),
    }


def _scores_and_pressure() -> dict[str, str]:
    return {
        "CEAP class": tr(
            "Clinical class of venous disease, C0 no sign to C6 open ulcer; trials treated C3 to C6.\nSource: "
            "Clinical reference, section 6"
        ),
        "VCSS": tr("Venous Clinical Severity Score, 0 to 30, higher is worse.\nSource: Clinical reference, section 6"),
        "Villalta": tr(
            "Score of the post-thrombotic syndrome, 0 to 33: from 5 present, from 15 or with an ulcer "
            "severe.\nSource: Clinical reference, section 6"
        ),
        "Ulcer": tr("An open venous ulcer now: CEAP C6"),
        "Score VCSS …": tr("Answer its ten items; the total goes into the field"),
        "Score Villalta …": tr("Answer its eleven items; the total goes into the field"),
        "Resting gradient": tr(
            "Mean pressure below the narrowing less that above it, lying at rest. No threshold is validated.\n"
            "Source: Clinical reference, section 2"
        ),
        "Its standard deviation": tr("Of repeated readings; one reading alone has none"),
        "Filling state": tr(
            "How full the patient was: an empty vein is flatter, its perimeter hardly smaller.\nSource: "
            "Clinical reference, section 2"
        ),
        "Breathing": tr(
            "Held, free, or under pressure: a deep breath in or a Valsalva changes the vein's size.\nSource: "
            "Clinical reference, section 2"
        ),
    }


def _calibration() -> dict[str, str]:
    return {
        "Picture to calibrate": tr("Drag the two marks onto places whose distance you know"),
        "Distance between the marks": tr("In millimetres, as ticks, a catheter's bands or a ruler tell it"),
        "Pixel width": tr("Millimetres that one pixel is wide; areas grow with width times height"),
        "Pixel height": tr("Millimetres that one pixel is high"),
        "Use this calibration": tr("Every area and diameter of the pullback is measured with it; can be undone"),
        "Use this scale": tr("Every width on this view is measured with it; can be undone"),
        "What the marks lie on": tr(
            "A thing at the vein's depth, or at another: rays spread, so what lies elsewhere measures "
            "otherwise.\nSource: Clinical reference, section 7.5"
        ),
        "Calibrations": tr("One line for each: how it came about, who set it, how exact it is, what speaks against it"),
        "From frame": tr("First frame of a stretch over which somebody read off how far the catheter was drawn"),
        "To frame": tr("Last frame of that stretch"),
        "Catheter drawn": tr(
            "Way of the catheter between these frames: without it a frame number is no distance.\nSource: "
            "Clinical reference, section 7.2"
        ),
        "Frames of the 10 mm markers": tr(
            "The catheter's bands lie 10 mm apart: each pair of these frames gives a length"
        ),
        "Kind of diameter": tr(
            "Calipers are widths between parallel lines; perimeter ÷ π is the circle that a stent makes of "
            "the vein.\nSource: Clinical reference, section 3"
        ),
        "Diameter": tr("In millimetres, as you measured it; the contour keeps its shape"),
        "Scale contour": tr("Scale the contour to this diameter; can be undone"),
    }


def _stents() -> dict[str, str]:
    return {
        "Take this stent": tr("Put it where the plan needs it; the recommended one is a click away"),
        "Narrow the list": tr("Type a maker, a product, a diameter or a length"),
        "Only those that fit": tr("Leave out what covers too little, or is too narrow or too wide"),
        "Stents of the catalogue": tr("What was weighed, best first; a line's tip says why it stands there"),
        "As the model says": tr(
            "Predicted lengthening less straightening, a prior that nobody validated.\nSource: Clinical "
            "reference, sections 5.3 and 5.4"
        ),
        "My own, in mm": tr("A length of your own instead; the plan shows both"),
        "My own, in percent of the covered length": tr("A share of the covered length instead; the plan shows both"),
        "None: switched off": tr("Nothing is added to the covered length"),
        "Own allowance": tr("Millimetres added to the covered length"),
        "Own allowance in percent": tr("Percent of the covered length added to it"),
        "Keep for this site": tr("Write the catalogue into the site folder; plans are worked out with it at once"),
        "Products": tr("Makers and products that may be planned with"),
        "Sizes": tr("Diameters and lengths that are made of the chosen product, with shelf, checks and notices"),
        "New product …": tr("Add a product that is not in the catalogue"),
        "Remove product": tr("Take the product out of this site's catalogue"),
        "Import …": tr("Take over a catalogue file"),
        "Export …": tr("Write this catalogue to a file for another site"),
        "Sheaths on our shelf": tr("French sizes, separated by commas; a stent that needs another one says so"),
        "New size …": tr("Add a diameter and its lengths"),
        "Change …": tr("Change the chosen size"),
        "Remove": tr("Take the chosen sizes out"),
        "Shelf …": tr("Say how many pieces are on the shelf"),
        "Checked by …": tr("Say who compared the size with the maker's instructions for use, and when"),
        "Not verified": tr("Take a check back"),
        "Safety notice …": tr("Block the size by a recall or a warning, with its source"),
        "Alternatives …": tr(
            "What can be done without a stent, and what is known of doing nothing; each with its source"
        ),
        "Set your own …": tr("Give a length allowance of your own instead of the model's"),
    }


def _others() -> dict[str, str]:
    return {
        "Theme": tr("Dark for the angio suite, light for an office; or as the system has it"),
        "Reduced motion: nothing slides, fades or blinks": tr("For eyes that moving things disturb"),
        "Subjects": tr("Pages of the settings"),
        "Search the commands": tr("Type what you want to do; Enter does it"),
        "Commands": tr("Everything that the program can do, with its key; grey ones say what they wait for"),
        "Search the help": tr("Finds words in all pages"),
        "Pages": tr("Pages of the help that hold the words"),
        "Libraries and licences": tr("What this program is made of, with each one's version and licence"),
        "Derivations": tr(
            "Every number with its inputs, rule, source and uncertainty; a frame opens by a double click"
        ),
        "Aftercare": tr("Drafted from the practice's protocol; what you write is printed in the plan"),
        "Back to the draft": tr("Throw your words away and take the draft again"),
        "Collaterals": tr("Side vessels that carry the blood around the narrowing; marked or proposed, by view"),
        "Take the two-minute tour": tr("Shows the window's parts one after the other, on a sample"),
        "Open folder …": tr("A folder or a DICOMDIR with a pullback, a venogram or both (Ctrl+Shift+O)"),
        "Open files …": tr("DICOM files, or a case that was saved (Ctrl+O)"),
    }
