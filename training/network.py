"""The lumen network: a small U-shaped convolutional network over rays and depths of three neighbouring frames."""

from __future__ import annotations

import torch
from torch import nn

WIDTHS = (16, 32, 64, 96)


class RoundConv(nn.Conv2d):
    """A 3 by 3 convolution that knows that the last ray lies beside the first."""

    def __init__(self, wide_in: int, wide_out: int, stride: int = 1, bias: bool = True) -> None:
        super().__init__(wide_in, wide_out, 3, stride, (0, 1), bias=bias)

    def forward(self, seen: torch.Tensor) -> torch.Tensor:
        """See the class."""
        return super().forward(torch.cat([seen[:, :, -1:], seen, seen[:, :, :1]], dim=2))


def _block(wide_in: int, wide_out: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        RoundConv(wide_in, wide_out, stride, bias=False), nn.BatchNorm2d(wide_out), nn.ReLU(inplace=True)
    )


class LumenNetwork(nn.Module):
    """From grey (n, 3, rays, depths), 0 to 1, to how surely each sample lies in the lumen, and three signs.

    Returns logits (n, rays, depths) and signs (n, 3): logits that a lumen is seen and that a branch opens into it, and the
    logarithm of the relative error to be expected of the area.
    """

    def __init__(self, widths: tuple[int, ...] = WIDTHS) -> None:
        super().__init__()
        a, b, c, d = widths
        self.shrink, self.spread = nn.PixelUnshuffle(2), nn.PixelShuffle(2)
        self.level0 = _block(12, a)
        self.level1 = nn.Sequential(_block(a, b, 2), _block(b, b))
        self.level2 = nn.Sequential(_block(b, c, 2), _block(c, c))
        self.level3 = nn.Sequential(_block(c, d, 2), _block(d, d), _block(d, d))
        self.up2, self.up1, self.up0 = nn.Conv2d(d, c, 1), nn.Conv2d(c, b, 1), nn.Conv2d(b, a, 1)
        self.join2, self.join1, self.join0 = _block(c, c), _block(b, b), _block(a, a)
        self.lumen = RoundConv(a, 4)
        self.signs = nn.Sequential(nn.Linear(2 * d, 32), nn.ReLU(inplace=True), nn.Linear(32, 3))
        self.twice = nn.Upsample(scale_factor=2, mode="nearest")

    def forward(self, grey: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """See the class."""
        x0 = self.level0(self.shrink(grey))
        x1 = self.level1(x0)
        x2 = self.level2(x1)
        x3 = self.level3(x2)
        y = self.join2(x2 + self.twice(self.up2(x3)))
        y = self.join1(x1 + self.twice(self.up1(y)))
        y = self.join0(x0 + self.twice(self.up0(y)))
        logits = self.spread(self.lumen(y))[:, 0]
        pooled = torch.cat([x3.mean(dim=(2, 3)), x3.amax(dim=(2, 3))], dim=1)
        return logits, self.signs(pooled)


class Deployed(nn.Module):
    """The network as the program runs it: bytes in, bytes out, each frame with the frame before and after it.

    Takes grey (n + 2, rays, depths) uint8; returns cover (n, rays, depths) uint8, 255 for surely lumen, and signs (n, 3).
    """

    def __init__(self, network: LumenNetwork) -> None:
        super().__init__()
        self.network = network
        network.level0[0] = _in_one_stride(network.level0[0])
        network.shrink = nn.Identity()

    def forward(self, grey: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """See the class."""
        frames = grey.float() / 255
        logits, signs = self.network(torch.stack([frames[:-2], frames[1:-1], frames[2:]], dim=1))
        return (255 * torch.sigmoid(logits) + 0.5).to(torch.uint8), signs


class _Strided(nn.Conv2d):
    """A 6 by 6 convolution on every second ray and depth, round about the seam."""

    def forward(self, seen: torch.Tensor) -> torch.Tensor:
        return super().forward(torch.cat([seen[:, :, -2:], seen, seen[:, :, :2]], dim=2))


def _in_one_stride(of_shrunk: nn.Module) -> _Strided:
    """The same sums without folding the picture first: what stands at [c·4 + i·2 + j] lies i rays and j depths on."""
    assert isinstance(of_shrunk, RoundConv)
    wide_out, folded = of_shrunk.weight.shape[:2]
    strided = _Strided(folded // 4, wide_out, 6, 2, (0, 2), bias=False)
    parts = of_shrunk.weight.detach().reshape(wide_out, folded // 4, 2, 2, 3, 3)
    strided.weight.data = parts.permute(0, 1, 4, 2, 5, 3).reshape(wide_out, folded // 4, 6, 6)
    return strided
