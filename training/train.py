"""Trains the lumen network on made examples; `training.quantise` then makes it what the program runs.

    python -m training.train FOLDER [--minutes N] [--out FILE]

FOLDER holds the files of `training.examples`. Nothing but made pictures is learnt from.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from planner.model.lumen_network import DEPTHS, RAYS
from training.held_back import RUN_FRAMES, is_held_back
from training.network import Deployed, LumenNetwork

_BATCH = 32
_BEST_RATE = 2e-3
_OPEN = 0.06  # of the outline, above which a branch is said to open
_MADE_SHARE = 0.45


@dataclass
class Examples:
    """Frames in order; a frame's neighbours are of its own run, or the frame itself at the run's ends."""

    grey: torch.Tensor
    cover: torch.Tensor
    branch: torch.Tensor
    seen: torch.Tensor
    before: torch.Tensor
    after: torch.Tensor
    made: torch.Tensor

    def __len__(self) -> int:
        return len(self.grey)


def read(folder: Path, held_back: bool) -> Examples:
    """Examples of a folder: those to learn from, or those held back."""
    grey, cover, branch, seen, before, after, made = [], [], [], [], [], [], []
    total = 0
    for path in sorted(folder.glob("*-*[0-9].npz")):
        if is_held_back(path) != held_back:
            continue
        with np.load(path) as held:
            count = len(held["grey"])
            frames = torch.arange(count)
            run = RUN_FRAMES.get(path.name.split("-")[0], count)
            grey.append(torch.from_numpy(held["grey"]))
            cover.append(torch.from_numpy(held["cover"]))
            branch.append(torch.from_numpy(held["open_share"]))
            seen.append(torch.from_numpy(held["seen"]))
        before.append(total + torch.where(frames % run == 0, frames, frames - 1))
        after.append(total + torch.where(frames % run == run - 1, frames, frames + 1))
        made.append(torch.full((count,), not path.name.startswith("random")))
        total += count
    return Examples(*(torch.cat(part) for part in (grey, cover, branch, seen, before, after, made)))


def batch_of(examples: Examples, chosen: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """grey (n, 3, rays, depths) and cover (n, rays, depths), 0 to 1; branch and seen (n,)."""
    places = torch.stack([examples.before[chosen], chosen, examples.after[chosen]], dim=1)
    grey = examples.grey[places].float() / 255
    return grey, examples.cover[chosen].float() / 255, examples.branch[chosen], examples.seen[chosen]


def varied(grey: torch.Tensor, cover: torch.Tensor, draw: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    """The same frames turned, mirrored, nearer or farther, brighter or darker, noisier, or without neighbours."""
    count = len(grey)

    def uniform(low: float, high: float) -> torch.Tensor:
        return low + (high - low) * torch.rand(count, generator=draw)

    alone = torch.rand(count, generator=draw) < 0.25
    grey = torch.where(alone[:, None, None, None], grey[:, 1:2], grey)
    turn = torch.randint(RAYS, (count,), generator=draw)
    way = torch.where(torch.rand(count, generator=draw) < 0.5, 1, -1)
    rays = (way[:, None] * torch.arange(RAYS) + turn[:, None]) % RAYS
    zoom = torch.exp(uniform(-0.4, 0.4)) ** (torch.rand(count, generator=draw) < 0.6)
    place = (torch.arange(DEPTHS) + 0.5) * zoom[:, None] - 0.5
    low = place.clamp(0, DEPTHS - 1).long()
    part = (place - low).clamp(0, 1)
    high = (low + 1).clamp(max=DEPTHS - 1)
    some = torch.arange(count)[:, None, None]
    both = torch.cat([grey, cover[:, None]], dim=1).permute(0, 2, 3, 1)
    near = both[some, rays[:, :, None], low[:, None, :]]
    far = both[some, rays[:, :, None], high[:, None, :]]
    both = torch.lerp(near, far, part[:, None, :, None])
    both = both * (place <= DEPTHS - 0.5)[:, None, :, None]
    grey, cover = both[..., :3].permute(0, 3, 1, 2), both[..., 3]
    column = (slice(None), None, None, None)
    grey = grey.clamp(min=0) ** torch.exp(0.25 * torch.randn(count, generator=draw))[column]
    grey = (
        grey * uniform(0.75, 1.25)[column]
        + (uniform(-0.08, 0.08) * (grey[:, 1] > 0.02).float().mean(dim=(1, 2)))[column]
    )
    noise = uniform(0, 0.05) * (torch.rand(count, generator=draw) < 0.3)
    grey = grey + noise[column] * torch.randn(grey.shape, generator=draw)
    return grey.clamp(0, 1), cover


_DEPTH = (torch.arange(DEPTHS) + 0.5) / DEPTHS


def losses(
    logits: torch.Tensor, signs: torch.Tensor, cover: torch.Tensor, branch: torch.Tensor, seen: torch.Tensor
) -> torch.Tensor:
    """Every sample right, the overlap and every ray's radius right, the signs right; overlap counts as on the picture."""
    every = functional.binary_cross_entropy_with_logits(logits, cover)
    share = torch.sigmoid(logits)
    has = cover.sum(dim=(1, 2)) > 0
    both = (_DEPTH * share * cover).sum(dim=(1, 2))
    either = (_DEPTH * (share + cover - share * cover)).sum(dim=(1, 2))
    overlap = 1 - (both[has] + 1e-3) / (either[has] + 1e-3)
    radius, wanted = share.sum(dim=2)[has], cover.sum(dim=2)[has]
    departure = ((radius - wanted).abs() / (wanted + 4)).mean()
    area = (_DEPTH * share.detach()).sum(dim=(1, 2))[has]
    error = (torch.log(area + 1e-3) - torch.log((_DEPTH * cover).sum(dim=(1, 2))[has] + 1e-3)).abs()
    spread = signs[has, 2].clamp(-6, 2)
    surprise = (spread + error * torch.exp(-spread)).mean()
    sight = functional.binary_cross_entropy_with_logits(signs[:, 0], seen.float())
    told = ~torch.isnan(branch)
    opening = functional.binary_cross_entropy_with_logits(signs[told, 1], (branch[told] > _OPEN).float())
    return every + overlap.mean() + departure + 0.02 * surprise + 0.05 * sight + 0.05 * opening


@torch.no_grad()
def judged(network: LumenNetwork, examples: Examples) -> str:
    """How the network does on examples held back: overlap and area, made pullbacks and random runs."""
    network.eval()
    told = []
    for name, which in (("random", ~examples.made), ("made", examples.made)):
        chosen = torch.nonzero(which & examples.seen)[:, 0][::3]
        overlap, error = [], []
        for some in chosen.split(64):
            grey, cover, _, _ = batch_of(examples, some)
            logits, _ = network(grey)
            inside, true = (logits > 0).float(), (cover > 0.5).float()
            both = (_DEPTH * inside * true).sum(dim=(1, 2))
            either = (_DEPTH * torch.maximum(inside, true)).sum(dim=(1, 2))
            overlap.append(both / either.clamp(min=1e-3))
            area = (_DEPTH * torch.sigmoid(logits)).sum(dim=(1, 2))
            error.append((area / (_DEPTH * cover).sum(dim=(1, 2)).clamp(min=1e-3) - 1).abs())
        found, off = torch.cat(overlap), torch.cat(error)
        told.append(
            f"{name} {found.mean():.3f} p05 {found.quantile(0.05):.3f} median area error {100 * off.median():.1f} %"
        )
    network.train()
    return "; ".join(told)


def train(folder: Path, minutes: float, start: Path | None, checkpoint: Path, rate: float) -> LumenNetwork:
    """Learn for so many minutes, ever more slowly."""
    torch.manual_seed(0)
    draw = torch.Generator().manual_seed(0)
    examples, kept = read(folder, held_back=False), read(folder, held_back=True)
    network = LumenNetwork()
    if start is not None:
        network.load_state_dict(torch.load(start))
    network = network.to(memory_format=torch.channels_last)
    learning = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=1e-3)
    weight = torch.where(examples.made, _MADE_SHARE / examples.made.sum(), (1 - _MADE_SHARE) / (~examples.made).sum())
    began, step = time.monotonic(), 0
    while (spent := (time.monotonic() - began) / (60 * minutes)) < 1:
        for group in learning.param_groups:
            group["lr"] = rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * np.cos(np.pi * spent)) + 1e-6
        chosen = torch.multinomial(weight, _BATCH, replacement=True, generator=draw)
        grey, cover, branch, seen = batch_of(examples, chosen)
        grey, cover = varied(grey, cover, draw)
        logits, signs = network(grey.contiguous(memory_format=torch.channels_last))
        loss = losses(logits, signs, cover, branch, seen)
        learning.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        learning.step()
        step += 1
        if step % 500 == 0:
            print(
                f"{spent * minutes:5.1f} min, step {step}, loss {loss.item():.3f}: {judged(network, kept)}", flush=True
            )
            torch.save(network.state_dict(), checkpoint)
    print(f"after {step} steps: {judged(network, kept)}", flush=True)
    torch.save(network.state_dict(), checkpoint)
    return network


def write(network: LumenNetwork, path: Path) -> None:
    """The network as the program runs it, in fractions."""
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        Deployed(network).eval().to(memory_format=torch.contiguous_format),
        (torch.zeros(4, RAYS, DEPTHS, dtype=torch.uint8),),
        path,
        dynamo=False,
        input_names=["grey"],
        output_names=["cover", "signs"],
        dynamic_axes={"grey": {0: "frames_and_ends"}, "cover": {0: "frames"}, "signs": {0: "frames"}},
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--out", type=Path, default=Path("lumen_float.onnx"))
    parser.add_argument("--start", type=Path, help="a checkpoint to go on from")
    parser.add_argument("--checkpoint", type=Path, default=Path("lumen.pt"))
    parser.add_argument("--rate", type=float, default=_BEST_RATE)
    arguments = parser.parse_args()
    network = train(arguments.folder, arguments.minutes, arguments.start, arguments.checkpoint, arguments.rate)
    write(network, arguments.out)


if __name__ == "__main__":
    main()
