"""An intake means exactly what the person typed; a slip is refused by the name of its key."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InputMissing, InputRefused, InvalidEntry
from planner.model.intake import CEAP_CLASSES, Intake, LengthAllowance, Symptom
from planner.model.intake_record import intake_record
from planner.model.scores import VCSS, VILLALTA, ItemAnswer, Scale
from planner.model.vessel import LANDMARK_NAMES, Landmark, Travel
from planner.storage.intake_file import parse_intake, read_intake

EVERYTHING = {
    "side": "left",
    "class": "NIVL",
    "cause": "compression by the right common iliac artery",
    "symptoms": [{"name": "heaviness", "positional": True}, {"name": "swelling", "positional": None}, {"name": "pain"}],
    "ceap": "C3",
    "vcss": 9,
    "villalta": 4.0,
    "ulcer": False,
    "prior_dvt": False,
    "anticoagulation": "none",
    "allergies": ["nickel"],
    "pregnancy": False,
    "planned_abdominal_surgery": False,
    "prior_stent": True,
    "pressure_gradient_mmhg": 3.5,
    "pressure_gradient_sd_mmhg": 0.5,
    "contraindications": ["not_walking"],
    "clot_causes_excluded": False,
    "villalta_items": {"pain": 2, "cramps": 0},
    "respiration": "breath held",
    "filling_state": "fasted",
    "landmarks": [
        {"name": "iliocaval_confluence", "frame": 12, "position_mm": 6.5},
        {"name": "inguinal_ligament", "frame": 300},
    ],
    "travel": [{"from_frame": 0, "to_frame": 100, "travel_mm": 52.5}],
    "length_allowance_mm": 10,
}
READ = Intake(
    side="left",
    disease_class="NIVL",
    cause="compression by the right common iliac artery",
    symptoms=(Symptom("heaviness", True), Symptom("swelling"), Symptom("pain")),
    ceap="C3",
    vcss=9.0,
    villalta=4.0,
    ulcer=False,
    prior_dvt=False,
    anticoagulation="none",
    allergies=("nickel",),
    pregnancy=False,
    planned_abdominal_surgery=False,
    prior_stent=True,
    pressure_gradient_mmhg=3.5,
    pressure_gradient_sd_mmhg=0.5,
    contraindications=("not_walking",),
    clot_causes_excluded=False,
    villalta_items=(ItemAnswer("pain", 2), ItemAnswer("cramps", 0)),
    respiration="breath held",
    filling_state="fasted",
    landmarks=(Landmark("iliocaval_confluence", 12, 6.5), Landmark("inguinal_ligament", 300)),
    travel=(Travel(0, 100, 52.5),),
    length_allowance=LengthAllowance(mm=10.0),
)

words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=20)


@st.composite
def intakes(draw: st.DrawFn) -> Intake:
    def maybe(strategy: st.SearchStrategy) -> object:
        return draw(st.none() | strategy)

    def number(lowest: float, highest: float) -> st.SearchStrategy[float]:
        return st.floats(lowest, highest)

    names = draw(st.lists(st.sampled_from(LANDMARK_NAMES), unique=True))
    starts = draw(st.lists(st.integers(0, 500), max_size=3))
    allowances = st.builds(LengthAllowance, mm=number(0, 200)) | st.builds(LengthAllowance, percent=number(0, 100))
    return Intake(
        side=maybe(st.sampled_from(["left", "right"])),
        disease_class=maybe(st.sampled_from(["NIVL", "PTS"])),
        cause=maybe(words),
        symptoms=maybe(st.lists(st.builds(Symptom, words, st.none() | st.booleans()), max_size=3).map(tuple)),
        ceap=maybe(st.sampled_from(CEAP_CLASSES)),
        vcss=maybe(number(0, 30)),
        villalta=maybe(number(0, 33)),
        ulcer=maybe(st.booleans()),
        prior_dvt=maybe(st.booleans()),
        anticoagulation=maybe(words),
        allergies=maybe(st.lists(words, max_size=3).map(tuple)),
        pregnancy=maybe(st.booleans()),
        planned_abdominal_surgery=maybe(st.booleans()),
        prior_stent=maybe(st.booleans()),
        pressure_gradient_mmhg=maybe(number(-5, 40)),
        pressure_gradient_sd_mmhg=maybe(number(0, 40)),
        filling_state=maybe(words),
        landmarks=tuple(Landmark(name, draw(st.integers(0, 999)), draw(st.none() | number(0, 600))) for name in names),
        travel=tuple(Travel(start, start + draw(st.integers(1, 99)), draw(number(0, 600))) for start in starts),
        length_allowance=maybe(allowances),
    )


def refusal(record: dict[str, object]) -> str:
    with pytest.raises(InvalidEntry) as caught:
        parse_intake(record, "intake.json")
    assert caught.value.exit_code == 3
    return caught.value.sentence


def test_every_key_of_the_contract_is_read() -> None:
    assert parse_intake(EVERYTHING, "here") == READ


def test_an_empty_intake_states_nothing() -> None:
    assert parse_intake({}, "here") == Intake()


def test_null_means_not_stated() -> None:
    assert parse_intake(dict.fromkeys(EVERYTHING), "here") == Intake()


def test_nobody_asked_differs_from_no_symptoms() -> None:
    assert parse_intake({"symptoms": []}, "here").symptoms == ()
    assert parse_intake({}, "here").symptoms is None


@given(intakes())
def test_an_intake_survives_being_written_and_read_as_json(intake: Intake) -> None:
    written = json.dumps(intake_record(intake), allow_nan=False)
    assert parse_intake(json.loads(written), "here") == intake


def test_json_and_toml_mean_the_same(tmp_path: Path) -> None:
    as_json, as_toml = tmp_path / "a.json", tmp_path / "a.toml"
    as_json.write_text(json.dumps({"side": "left", "landmarks": [{"name": "artery_crossing", "frame": 3}]}))
    as_toml.write_text('side = "left"\n[[landmarks]]\nname = "artery_crossing"\nframe = 3\n')
    assert read_intake(as_json) == read_intake(as_toml) == Intake("left", landmarks=(Landmark("artery_crossing", 3),))


def test_the_content_decides_the_format_not_the_name(tmp_path: Path) -> None:
    path = tmp_path / "intake.txt"
    path.write_bytes(b'\xef\xbb\xbf  {"side": "right"}')
    assert read_intake(path) == Intake("right")
    path.write_text('side = "left"')
    assert read_intake(path) == Intake("left")


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"sde": "left"}, "sde is not a known key (did you mean side?)"),
        ({"symptoms": [{"name": "pain", "positonal": True}]}, "symptoms[0].positonal is not a known key (did you mean"),
        ({"landmarks": [{"name": "artery_crossing", "frame": 1, "nmae": 2}]}, "landmarks[0].nmae is not a known key"),
        ({"side": "Left"}, 'side is "Left", not one of left, right (did you mean left?)'),
        ({"class": "nivl"}, 'class is "nivl", not one of NIVL, PTS (did you mean NIVL?)'),
        ({"ceap": "C4b"}, 'ceap is "C4b", not one of C0'),
        ({"vcss": 31}, "vcss is 31, outside 0 to 30"),
        ({"villalta": 34}, "villalta is 34, outside 0 to 33"),
        ({"vcss": True}, "vcss is true, not a number"),
        ({"vcss": "9"}, 'vcss is "9", not a number'),
        ({"vcss": float("nan")}, "vcss is not a finite number, outside"),
        ({"vcss": 10**400}, "vcss is a number beyond all bounds, outside"),
        ({"ulcer": 1}, "ulcer is 1, not true or false"),
        ({"prior_dvt": "no"}, 'prior_dvt is "no", not true or false'),
        ({"cause": 3}, "cause is 3, not text"),
        ({"cause": " "}, "cause is empty"),
        ({"cause": "x" * 3000}, "cause is longer than 2000 characters"),
        ({"symptoms": "pain"}, 'symptoms is "pain", not a list'),
        ({"symptoms": ["pain"]}, 'symptoms[0] is "pain", not a record'),
        ({"allergies": [1]}, "allergies[0] is 1, not text"),
        ({"pressure_gradient_mmhg": 41}, "pressure_gradient_mmhg is 41, outside -5 to 40 mmHg"),
        ({"landmarks": [{"name": "hip", "frame": 1}]}, 'landmarks[0].name is "hip", not one of'),
        ({"landmarks": [{"name": "artery_crossing", "frame": -1}]}, "landmarks[0].frame is -1, outside"),
        ({"landmarks": [{"name": "artery_crossing", "frame": 1.5}]}, "landmarks[0].frame is 1.5, not a whole number"),
        (
            {"landmarks": [{"name": "artery_crossing", "frame": 1}, {"name": "artery_crossing", "frame": 2}]},
            "landmarks[1].name is artery_crossing, which is pinned already",
        ),
        (
            {"landmarks": [{"name": "artery_crossing", "frame": 1, "position_mm": -1}]},
            "landmarks[0].position_mm is -1, outside 0 to 600 mm",
        ),
        (
            {"travel": [{"from_frame": 5, "to_frame": 5, "travel_mm": 1}]},
            "travel[0].to_frame is 5, not after from_frame 5",
        ),
        ({"length_allowance_mm": 5, "length_allowance_percent": 5}, "are both given, and only one can hold"),
    ],
)
def test_a_slip_is_refused_by_its_key(record: dict[str, object], said: str) -> None:
    sentence = refusal(record)
    assert sentence.startswith("intake.json: ")
    assert said in sentence
    assert "\n" not in sentence


def test_several_slips_are_said_at_once_and_many_are_counted() -> None:
    sentence = refusal({"vcss": 99, "villalta": -1, "sdie": "left"})
    assert all(said in sentence for said in ("vcss is 99", "villalta is -1", "sdie is not a known key"))
    assert "and 5 more;" in refusal({f"unheard_of_{number}": 1 for number in range(9)})


def test_a_landmark_without_a_frame_is_asked_for() -> None:
    with pytest.raises(InputMissing, match=r"landmarks\[0\]\.frame is missing") as missing:
        parse_intake({"landmarks": [{"name": "artery_crossing"}]}, "intake.json")
    assert missing.value.exit_code == 4


def test_a_yes_or_no_to_anticoagulation_is_an_answer() -> None:
    assert parse_intake({"anticoagulation": False}, "").anticoagulation == "no"
    assert parse_intake({"anticoagulation": True}, "").anticoagulation == "yes"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.json", b"", "is not valid JSON: line 1, column 1"),
        ("a.json", b'{"side": "left"', "is not valid JSON: line 1, column 16"),
        ("a.json", b"[]", "must hold named values in braces"),
        ("a.json", b'{"side": "left", "side": "right"}', "holds the key side twice"),
        ("a.json", b'{"vcss": NaN}', "holds NaN, which is not a number"),
        ("a.json", b'{"a":' + b"[" * 90_000, "is nested too deeply"),
        ("a.json", b'{"vcss": ' + b"9" * 5000 + b"}", "holds a number with too many digits"),
        ("a.json", b"\xff\xfe{", "is not text in UTF-8"),
        ("a.toml", b"side = left", "is neither JSON nor TOML: line 1, column 8"),
        ("a.toml", b"\x00\x01", "is neither JSON nor TOML"),
        ("a.dcm", b" " * 1_000_001, "more than such a file can hold"),
    ],
)
def test_a_file_that_is_no_intake_is_refused_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputRefused) as caught:
        read_intake(path)
    assert said in caught.value.sentence
    assert caught.value.sentence.startswith(f"{path}: ")


def sheet(scale: Scale, level: int, **changes: int) -> dict[str, int]:
    return {**dict.fromkeys(scale.item_names, level), **changes}


def test_a_whole_sheet_gives_the_score() -> None:
    read = parse_intake({"vcss_items": sheet(VCSS, 1), "villalta_items": sheet(VILLALTA, 2)}, "made")
    assert (read.vcss, read.villalta) == (10, 22)
    assert parse_intake(intake_record(read), "made") == read


def test_an_open_sheet_leaves_the_score_as_typed() -> None:
    assert parse_intake({"villalta_items": {"pain": 2}}, "made").villalta is None
    assert parse_intake({"villalta": 9, "villalta_items": {"pain": 2}}, "made").villalta == 9


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"vcss": 9, "vcss_items": sheet(VCSS, 1)}, "add up to 10, not 9"),
        ({"villalta": 1, "villalta_items": {"pain": 2}}, "allow 2 to 32, not 1"),
        ({"vcss_items": sheet(VCSS, 1, active_ulcers=0)}, "open ulcers contradict"),
        ({"vcss_items": {"pain": 4}}, "vcss_items.pain is 4, outside 0 to 3"),
        ({"vcss_items": {"aching": 1}}, "vcss_items.aching is not a known key"),
        ({"contraindications": ["plague"]}, "names plague, not one of"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused_by_name(record: dict[str, object], said: str) -> None:
    with pytest.raises(InvalidEntry, match=said):
        parse_intake(record, "made")
