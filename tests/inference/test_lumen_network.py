"""The trained network as the program runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

from planner.inference.lumen_network import lumen_network
from planner.model.lumen_network import DEPTHS, RAYS
from planner.resources import resource_path

RADIUS = 40


def ringed(frames: int) -> np.ndarray:
    """Dark speckled blood within a bright wall, in grey tissue."""
    rng = np.random.default_rng(3)
    depth = np.arange(DEPTHS)
    level_db = np.where(depth < RADIUS, -34.0, np.where(depth < RADIUS + 5, -6.0, -18.0))
    scatter = rng.standard_normal((2, frames, RAYS, DEPTHS)) * 10 ** (level_db / 20)
    echo = (
        2
        * np.pi
        * 1.5
        * ndimage.gaussian_filter(scatter, (0, 0, 1.5, 0.8), mode=("nearest", "nearest", "wrap", "nearest"))
    )
    grey = 255 * (1 + 10 * np.log10((echo**2).sum(axis=0) + 1e-6) / 50)
    grey[..., :6] = 0
    return np.clip(grey, 0, 255).astype(np.uint8)


def test_a_plain_lumen_is_covered_to_its_wall() -> None:
    reading = lumen_network().read(ringed(5))
    assert reading.cover.shape == (3, RAYS, DEPTHS)
    np.testing.assert_allclose((reading.cover / 255.0).sum(axis=2).mean(axis=1), RADIUS, rtol=0.05)
    assert (reading.seen > 0).all()


@pytest.mark.parametrize("frames", [1, 4, 5, 11])
def test_frames_come_back_in_order_however_they_are_shared_out(frames: int) -> None:
    grey = ringed(frames + 2)
    together = lumen_network().read(grey)
    for k in range(frames):
        alone = lumen_network().read(grey[k : k + 3])
        np.testing.assert_array_equal(together.cover[k], alone.cover[0])
        assert together.spread[k] == alone.spread[0]


def test_turning_the_picture_turns_the_answer() -> None:
    grey = ringed(3)
    turned = lumen_network().read(np.roll(grey, 32, axis=1)).cover[0].astype(float)
    straight = np.roll(lumen_network().read(grey).cover[0].astype(float), 32, axis=0)
    np.testing.assert_allclose(turned, straight, atol=2)


def test_noise_is_not_taken_for_a_lumen_with_certainty() -> None:
    noise = np.random.default_rng(0).integers(60, 120, (4, RAYS, DEPTHS)).astype(np.uint8)
    reading = lumen_network().read(noise)
    assert ((reading.seen < 0) | (reading.spread > np.log(0.1))).all()


def test_its_file_is_small() -> None:
    assert resource_path("lumen_network", "lumen.onnx").stat().st_size < 5 * 2**20


def test_running_the_network_leaves_no_trace_of_the_machine_for_anyone_else(tmp_path):
    """onnxruntime's telemetry writes an identifier and a queue of events into the person's folder."""
    quiet = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "ORT_DISABLE_TELEMETRY")  # it keeps silent of its own accord there
    around = {name: value for name, value in os.environ.items() if name not in quiet and not name.startswith("XDG_")}
    run = "from planner.inference.lumen_network import lumen_network; lumen_network()"
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", run], env={**around, "HOME": str(tmp_path)}, cwd=root, check=True)
    assert list(tmp_path.rglob("*")) == []
