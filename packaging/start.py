"""Sets Ilioplan up on a machine that has only Python and pip, then does one of two things.

    python packaging/start.py sample   plan a sample case, and open it in the window when there is a screen
    python packaging/start.py tests    run every check and every test

Works on Linux, macOS and Windows with the standard library alone. Everything goes into `.venv` and `.tools` beside this
project; nothing else on the machine is changed.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
TOOLS = ROOT / ".tools"
WINDOWS = os.name == "nt"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
SUPPORTED = ((3, 11), (3, 13))

SAMPLE = Path("sample_cases/left_nivl")
OUT = Path("out/left_nivl")


def main(words: list[str]) -> int:
    tasks = {"sample": plan_sample, "tests": run_tests}
    if len(words) != 1 or words[0] not in tasks:
        sys.stderr.write(__doc__ or "")
        return 2
    if not SUPPORTED[0] <= sys.version_info[:2] <= SUPPORTED[1]:
        sys.stderr.write(f"start: Python {sys.version.split()[0]} is not supported; use Python 3.11, 3.12 or 3.13\n")
        return 2
    return tasks[words[0]]()


def plan_sample() -> int:
    """Plan the sample case into `out/left_nivl`, then open it."""
    install("window")
    case = [str(SAMPLE / "dicom"), "--intake", str(SAMPLE / "intake.json")]
    code = run(PYTHON, "-m", "planner", "plan", *case, "--out", str(OUT))
    if code == 0:
        print(f"Written: {OUT / 'plan.pdf'}, {OUT / 'plan.json'}, {OUT / 'frames.csv'}")
        if has_screen():
            return run(PYTHON, "-m", "planner", "open", *case)
        print("There is no screen here; the window was not opened.")
    return code


def run_tests() -> int:
    """Run linters, types, the floors of the house and all tests; the first failure ends it."""
    install("test")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks = [
        ["-m", "ruff", "check", "."],
        ["-m", "ruff", "format", "--check", "."],
        ["-m", "mypy"],
        ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
        ["-m", "pytest", "-n", "2", "-p", "no:benchmark", "-m", "not slow"],
        ["-m", "pytest", "-n", "2", "-p", "no:benchmark", "-m", "slow"],
    ]
    for check in checks:
        print(f"\n── {' '.join(check[1:])}", flush=True)
        code = run(PYTHON, *check)
        if code:
            return code
    return 0


def install(extra: str) -> None:
    """Install the project with one of its extras into `.venv`, unless that has been done for this pyproject."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    stamp = ENVIRONMENT / f"installed-{extra}"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    project = f"{ROOT}[{extra}]"
    if not install_with_uv(project):
        print("Installing with pip instead; this takes longer.", flush=True)
        require(run(sys.executable, "-m", "venv", "--clear", ENVIRONMENT))
        require(run(PYTHON, "-m", "pip", "install", "--quiet", "--editable", project))
    stamp.write_text(wanted)


def install_with_uv(project: str) -> bool:
    """Install quickly with uv; False where uv cannot be had or cannot reach the packages."""
    if not install_uv():
        return False
    if not PYTHON.exists() and uv("venv", "--quiet", "--python", sys.executable, ENVIRONMENT):
        return False
    return uv("pip", "install", "--quiet", "--compile-bytecode", "--python", PYTHON, "--editable", project) == 0


def install_uv() -> bool:
    """Put uv into `.tools`. Like pip it trusts the system's certificates; it keeps its downloads here too."""
    os.environ.setdefault("UV_SYSTEM_CERTS", "1")
    os.environ.setdefault("UV_CACHE_DIR", str(TOOLS / "cache"))
    if not uv_program().exists():
        run(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", TOOLS, "uv")
    return uv_program().exists()


def uv_program() -> Path:
    return TOOLS / "bin" / f"uv{sysconfig.get_config_var('EXE') or ''}"


def uv(*words: object) -> int:
    return run(uv_program(), *words)


def run(*words: object) -> int:
    return subprocess.run([str(word) for word in words], cwd=ROOT, check=False).returncode


def require(code: int) -> None:
    if code:
        raise SystemExit(code)


def has_screen() -> bool:
    """Whether a window can be shown: always on a desktop system, on Linux when a display is named."""
    if os.environ.get("CI"):
        return False
    if WINDOWS or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
