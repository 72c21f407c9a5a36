"""Keeps the translations in step with the program; translators edit the .ts files with Qt Linguist.

    python packaging/translations.py update     takes the program's words into the .ts files and says what is missing
    python packaging/translations.py compile    writes the .qm files that the window reads

Words come from every `say("…")` and `tr("…")` in the program, and from the texts in its data files.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")
DATA_TEXTS = {
    "policy": ("meaning", "source"),
    "aftercare": ("text", "source", "when"),
    "catalogue": ("reason", "scope", "indications"),
}
"""Folders in resources, and the keys under which their JSON files hold words that the window shows."""
GAP = re.compile(r"\{[^{}]*\}|<[^<>]*>|&\w+;")


def main(words: list[str]) -> int:
    """Do what the first word says."""
    if words == ["update"]:
        for language in LANGUAGES:
            update(ts_file(language), language)
            left = [source for source, translation in messages(ts_file(language)).items() if not translation]
            print(f"{language}: {len(left)} not translated", *left[:10], sep="\n  ")
        return 0
    if words == ["compile"]:
        for language in LANGUAGES:
            compile_to(ts_file(language), qm_file(language))
        return 0
    sys.stderr.write(__doc__ or "")
    return 2


def ts_file(language: str) -> Path:
    """What translators edit."""
    return FOLDER / f"ilioplan_{language}.ts"


def qm_file(language: str) -> Path:
    """What the window reads."""
    return FOLDER / f"ilioplan_{language}.qm"


def update(ts: Path, language: str) -> None:
    """Bring a .ts file to the program's present words; translations that still fit stay."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data.py"
        data.write_text("".join(f"say({text!r})\n" for text in data_texts()), encoding="utf-8")
        listed = Path(folder) / "files"
        sources = sorted(str(path) for path in (ROOT / "planner").rglob("*.py"))
        listed.write_text("\n".join([*sources, str(data)]), encoding="utf-8")
        _run("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "tr+=say",
             "-source-language", "en", "-target-language", language, f"@{listed}", "-ts", str(ts))  # fmt: skip
    _finish_wordless(ts)


def compile_to(ts: Path, qm: Path) -> None:
    """Write the .qm file of a .ts file."""
    _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))


def messages(ts: Path) -> dict[str, str]:
    """Translations by the English text; empty where one is missing or unfinished."""
    held: dict[str, str] = {}
    for message in ET.parse(ts).getroot().iter("message"):
        translation = message.find("translation")
        is_done = translation is not None and translation.get("type") is None
        held[message.findtext("source") or ""] = (translation.text or "") if is_done and translation is not None else ""
    return held


def data_texts() -> Iterator[str]:
    """Every text for people in the data files, each once."""
    found = {
        text
        for folder, keys in DATA_TEXTS.items()
        for path in sorted((ROOT / "resources" / folder).glob("*.json"))
        for text in _texts(json.loads(path.read_text(encoding="utf-8")), keys)
    }
    yield from sorted(found)


def has_words(text: str) -> bool:
    """Whether there is anything to translate between the gaps."""
    return re.search(r"[^\W\d_]{2}", GAP.sub("", text)) is not None


def _texts(held: object, keys: tuple[str, ...]) -> Iterator[str]:
    if isinstance(held, dict):
        for key, value in held.items():
            if key in keys and isinstance(value, str) and value:
                yield value
            yield from _texts(value, keys)
    elif isinstance(held, list):
        for value in held:
            yield from _texts(value, keys)


def _finish_wordless(ts: Path) -> None:
    """A text of gaps and signs alone reads the same in every language unless somebody says otherwise."""
    tree = ET.parse(ts)
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None and translation.get("type") and not has_words(source):
            translation.text = source
            del translation.attrib["type"]
    body = ET.tostring(tree.getroot(), encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(Path(sys.executable).parent / tool), *words], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
