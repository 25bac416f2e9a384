"""Whether two pictures are one picture: laid over each other, then compared place by place.

Resizing, recompression, cropping, a change of tone and a see-through watermark leave the same picture. A part that was replaced
does not, however small a share it is; nor does another photograph of the same scene.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from harness.evidence.images.pixels import in_colours_of
from harness.evidence.images.register import refine, register, size_at
from harness.model.picture import Likeness, Match, Region

if TYPE_CHECKING:
    from PIL.Image import Image

# Raise it when the same two pictures would compare otherwise: kept comparisons of older versions are then not used.
MATCHER_VERSION = 3

# The longer side at which pictures are compared, and the least: below it a replaced number or face is a few pixels.
# bench/images.py tunes these and the limits below on its tuning seeds and measures on others.
FINE_SIDE, LEAST_SIDE = 480, 200
# Compared at this share of what the coarser of the two has: compression's own errors lie in its smallest details.
_OVERSAMPLED = 0.7
_FINE_STEPS = 3

# A pixel stands out where it differs by more than this many times what noise, edges and compression explain there …
STANDS_OUT = 1.0
# … and a part is altered where that holds for this many pixels together, of some 100,000.
LEAST_PART = 14

# What edges explain: this share of the strongest step within a square of so many pixels, from misplacement and ringing.
_EDGE, _REACH = 0.22, 7
# What noise explains: this many times the median difference of all places, and this many grey levels anyway.
_NOISE, _FLOOR = 2.6, 7.0

# Correlation where nothing is altered: above SAME one picture, below UNLIKE two.
SAME, UNLIKE = 0.93, 0.85
# A part of less than this share of either picture can look like something else by chance.
_CHANCE = 0.35

# Of the finest detail that one of two pictures shows at LEAST_SIDE pixels the other must show so much, or it is out of focus, blurred or
# was enlarged from a smaller one: however many pixels it has, a replaced part would not show on it.
_DETAIL = 0.7

# More of the area than this differing is another picture, not an altered one.
MOST_ALTERED = 0.30

# How much of the picture a watermark lets through, least and most, and how much brightness must vary behind it to be told.
_SEE_THROUGH, _TOLD = (0.55, 0.97), 12.0
# A watermark is at least this wide, and what is behind it and what is seen of that go together at least so well.
_WIDE, _GOES_ON = 0.15, 0.7
# How much thicker than on the average it may be in places, and how much of what stands out it must explain.
_THICKEST, _MOSTLY = 1.5, 0.6

# A picture with less spread of brightness than this has nothing to be known by.
_PLAIN = 6.0


def match(reference: Image, other: Image) -> Match:
    """How ``other`` compares with ``reference``; both as `open_picture` gives them."""
    import numpy as np

    if min(float(np.asarray(i.convert("L")).std()) for i in (reference, other)) < _PLAIN:
        return Match(likeness=Likeness.ALIKE, score=0.0, reasons=("there is too little on it to know it by",))
    found = _compare(reference, other)
    if found.likeness in (Likeness.UNLIKE, Likeness.ALIKE):
        from PIL import ImageOps

        mirrored = _compare(ImageOps.mirror(reference), other)
        if mirrored.likeness in (Likeness.SAME, Likeness.ALTERED) and mirrored.score > found.score:
            return Match(likeness=Likeness.MIRRORED, score=mirrored.score, reasons=("it is mirrored",))
    return found


def _compare(reference: Image, other: Image) -> Match:
    from PIL import Image as Pillow

    placed = register(reference, other)
    if placed is None:
        return Match(likeness=Likeness.UNLIKE, score=0.0, reasons=("they show different things",))
    small, large = (reference, other) if placed.inner == 0 else (other, reference)
    box = placed.box
    # Compared at the coarser of the two resolutions: the finer one has details that the other cannot show.
    native = min(max(small.size), int(max(box[2] - box[0], box[3] - box[1])))
    side = min(FINE_SIDE, max(min(native, LEAST_SIDE), int(native * _OVERSAMPLED)))
    box, _ = refine(small, large, box, side, _FINE_STEPS)
    one, two = (
        small.resize(size_at(small, side), Pillow.Resampling.LANCZOS),
        large.resize(size_at(small, side), Pillow.Resampling.LANCZOS, box=box),
    )
    covered = _share(box, large)
    whole = Region(left=0, top=0, right=1, bottom=1) if placed.inner == 0 else covered
    standing = _differing(one, two)
    # A copy in few colours shows at each place the one of them that is nearest to the picture's own.
    within = (box[2] - box[0], box[3] - box[1])
    if (made := in_colours_of(large, small, None, within)) is not None:
        standing = _in_few(standing, one, made.resize(one.size, Pillow.Resampling.LANCZOS), two)
    if (made := in_colours_of(small, large, box, small.size)) is not None:
        standing = _in_few(standing, two, made.resize(two.size, Pillow.Resampling.LANCZOS), one)
    found = _judge(one, two, standing, whole, covered, side)
    if found.likeness is Likeness.UNLIKE:
        return found
    mine, theirs = (_sharpness(i) for i in ((one, two) if placed.inner == 0 else (two, one)))
    if min(mine, theirs) >= _DETAIL * max(mine, theirs):
        return found
    if found.likeness is Likeness.SAME:
        reasons = ("one of the two is blurred, and a replaced part would not show",)
        found = replace(found, likeness=Likeness.ALIKE, reasons=reasons)
    return replace(found, blurred=theirs < mine)


def _in_few(standing: Any, own: Image, made: Image, copy: Image) -> Any:
    """By how much each place differs where the copy may show ``own`` as ``made`` of its few colours; not where that takes details away: what is not
    there in them may have been painted over before."""
    import numpy as np

    before, after = (np.asarray(i, dtype=np.float64).mean(-1) for i in (own, made))
    return np.where(_told_behind(before, after), np.minimum(standing, _differing(made, copy)), standing)


def _sharpness(image: Image) -> float:
    """How much a picture shows of what is finest at LEAST_SIDE pixels, against its contrast."""
    import numpy as np
    from PIL import Image as Pillow

    small = image.convert("L").resize(size_at(image, LEAST_SIDE), Pillow.Resampling.LANCZOS)
    grey = np.asarray(small, dtype=np.float64)
    fine = sum(float(np.abs(np.diff(grey, 2, axis=axis)).mean()) for axis in (0, 1))
    return fine / max(float(grey.std()), 1.0)


def _judge(one: Image, two: Image, standing: Any, whole: Region, covered: Region, side: int) -> Match:
    import numpy as np

    weights = np.where(standing > STANDS_OUT, 0.0, 1.0)
    parts, area = _parts(standing)
    altered = tuple(_within(whole, p) for p in parts)
    grey = [np.asarray(i.convert("L"), dtype=np.float64) for i in (one, two)]
    rest = _correlation(grey[0], grey[1], weights)
    score = round(max(0.0, rest) * 100, 1)
    if rest < SAME and min(whole.area, covered.area) < _CHANCE:
        return Match(likeness=Likeness.UNLIKE, score=score, whole=whole, reasons=("they show different things",))
    if rest < UNLIKE or area > MOST_ALTERED:
        likeness = Likeness.UNLIKE if rest < SAME and score < UNLIKE * 100 else Likeness.ALIKE
        reason = "they show different things" if likeness is Likeness.UNLIKE else "much of it differs"
        return Match(likeness=likeness, score=score, whole=whole, reasons=(reason,))
    if rest < SAME:
        return Match(likeness=Likeness.ALIKE, score=score, whole=whole, reasons=(f"only {score:.0f} % alike",))
    if altered:
        where = ", ".join(dict.fromkeys(p.words for p in altered[:3]))
        reason = f"a part of it differs ({where})"
        return Match(likeness=Likeness.ALTERED, score=score, whole=whole, altered=altered, reasons=(reason,))
    if side < LEAST_SIDE:
        reason = f"at {side} pixels a replaced part would not show"
        return Match(likeness=Likeness.ALIKE, score=score, whole=whole, reasons=(reason,))
    return Match(likeness=Likeness.SAME, score=score, whole=whole, reasons=_how(whole))


def _how(whole: Region) -> tuple[str, ...]:
    return (f"cropped to {whole.area:.0%} of it",) if whole.area < 0.97 else ()


def _differing(one: Image, two: Image) -> Any:
    """By how many times what is explained each place differs."""
    import numpy as np

    first, second = np.asarray(one, dtype=np.float64), np.asarray(two, dtype=np.float64)
    edges = np.maximum(_steps(first), _steps(second))
    # Tones are brought over both ways, and the way that explains more counts: what one of the two shows as plain white or black
    # cannot be brought back from it.
    ways = []
    for seen, target in ((second, first), (first, second)):
        toned = _toned(seen, target)
        gap = np.stack([blurred(target[..., c] - toned[..., c], 1) for c in range(3)], axis=-1)
        difference = np.sqrt((gap**2).mean(-1))
        explained = _FLOOR + _NOISE * float(np.median(difference)) + _EDGE * edges
        standing = difference / explained
        ways.append(np.where(_laid_over(toned, target, standing, explained), 0.0, standing))
    return np.minimum(*ways)


def _steps(values: Any) -> Any:
    """The strongest step in any colour near each place."""
    import numpy as np
    from PIL import Image as Pillow
    from PIL import ImageFilter

    gy, gx = np.gradient(values, axis=(0, 1))
    steep = Pillow.fromarray(np.clip(np.hypot(gx, gy).max(-1), 0, 255).astype(np.uint8))
    # Filters of three by three, one after the other, give the same as one large one, faster.
    for _ in range(_REACH // 2):
        steep = steep.filter(ImageFilter.MaxFilter(3))
    return np.asarray(steep, dtype=np.float64)


def _laid_over(seen: Any, target: Any, standing: Any, explained: Any) -> Any:
    """Places where ``target`` is ``seen`` behind something see-through of one colour, as a watermark is.

    Behind it the picture must still be told: its brightness there varies, and goes on doing so. Flat ink on a flat ground has no
    such sign and stays a difference.
    """
    import numpy as np

    nothing = np.zeros(standing.shape, dtype=bool)
    core = standing > 1.5 * STANDS_OUT
    if core.sum() < 60:
        return nothing
    a, b = seen[core], target[core]
    weights = np.ones(len(a))
    gain, offset = 1.0, np.zeros(3)
    for _ in range(8):
        total = weights.sum()
        mean_a, mean_b = (a * weights[:, None]).sum(0) / total, (b * weights[:, None]).sum(0) / total
        spread = float((weights[:, None] * (a - mean_a) ** 2).sum())
        gain = float((weights[:, None] * (a - mean_a) * (b - mean_b)).sum()) / max(spread, 1e-6)
        offset = mean_b - gain * mean_a
        off = np.abs(b - gain * a - offset).mean(1)
        weights = np.minimum(1.0, (float(np.median(off)) + 1.0) / np.maximum(off, 1e-9)) ** 2
    if not _SEE_THROUGH[0] <= gain <= _SEE_THROUGH[1]:
        return nothing
    # Along the edges of letters less of the colour lies over it, in their middle more than on the average: along that line anything
    # from nothing to one and a half times the average will do.
    whole = gain * seen + offset - seen
    part = ((target - seen) * whole).sum(-1) / np.maximum((whole**2).sum(-1), 1e-6)
    left = target - seen - np.clip(part, 0, _THICKEST)[..., None] * whole
    gap = np.stack([blurred(left[..., c], 1) for c in range(3)], axis=-1)
    like = (np.sqrt((gap**2).mean(-1)) < explained) & _told_behind(seen.mean(-1), target.mean(-1))
    held = core & like
    if held.sum() < _MOSTLY * core.sum():
        return nothing
    behind, before = seen[held].mean(1), target[held].mean(1)
    columns = np.nonzero(held.any(0))[0]
    wide = (columns[-1] - columns[0] + 1) / held.shape[1]
    if wide < _WIDE or float(behind.std()) < _TOLD or float(np.corrcoef(behind, before)[0, 1]) < _GOES_ON:
        return nothing
    return like


def _told_behind(seen: Any, target: Any) -> Any:
    """Places whose details, where ``seen`` has any, are in ``target`` as well: what was painted over or wiped away is not."""
    import numpy as np

    mean_seen, mean_target = blurred(seen, 4), blurred(target, 4)
    spread_seen = np.sqrt(np.maximum(blurred(seen**2, 4) - mean_seen**2, 0))
    spread_target = np.sqrt(np.maximum(blurred(target**2, 4) - mean_target**2, 0))
    together = blurred(seen * target, 4) - mean_seen * mean_target
    likeness = together / np.maximum(spread_seen * spread_target, 1e-6)
    plain = spread_seen < _TOLD
    return (plain | (likeness > 0.3)) & (spread_target + 4 > 0.5 * spread_seen)


def _toned(seen: Any, target: Any) -> Any:
    """``seen`` with its tones brought to those of ``target``: one curve and mixture of colours for the whole picture."""
    import numpy as np

    def columns(values: Any) -> Any:
        flat = values.reshape(-1, 3) / 255
        return np.concatenate([flat, flat**2, np.ones((len(flat), 1))], axis=1)

    step = max(1, seen.shape[0] * seen.shape[1] // 20_000)
    basis, wanted = columns(seen)[::step], target.reshape(-1, 3)[::step]
    weights = np.ones(len(basis))
    solution = np.zeros((basis.shape[1], 3))
    for _ in range(4):
        weighted = basis * weights[:, None]
        solution = np.linalg.solve(basis.T @ weighted + 1e-3 * np.eye(basis.shape[1]), weighted.T @ wanted)
        off = np.abs(wanted - basis @ solution).mean(1)
        weights = np.minimum(1.0, (1.5 * float(np.median(off)) + 1.0) / np.maximum(off, 1e-9)) ** 2
    return np.clip(columns(seen) @ solution, 0, 255).reshape(seen.shape)


def blurred(values: Any, radius: int) -> Any:
    """``values`` averaged over squares of ``2 radius + 1``."""
    import numpy as np

    width = 2 * radius + 1
    padded = np.pad(values, radius, mode="edge")
    total = np.pad(padded.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    return (
        total[width:, width:] - total[:-width, width:] - total[width:, :-width] + total[:-width, :-width]
    ) / width**2


def _parts(standing: Any) -> tuple[list[Region], float]:
    """The parts where enough places together stand out, largest first, and their share of the area."""
    import numpy as np

    height, width = standing.shape
    cell = 4
    rows, columns = -(-height // cell), -(-width // cell)
    out = np.pad((standing > STANDS_OUT).astype(np.int32), ((0, rows * cell - height), (0, columns * cell - width)))
    counts = out.reshape(rows, cell, columns, cell).sum((1, 3))
    busy = {(int(r), int(c)) for r, c in zip(*np.nonzero(counts >= 2), strict=True)}
    area = float(counts.sum()) / (height * width)
    parts = []
    while busy:
        first = busy.pop()
        group, edge = [first], [first]
        while edge:
            r, c = edge.pop()
            for beside in ((r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
                if beside in busy:
                    busy.remove(beside)
                    group.append(beside)
                    edge.append(beside)
        total = int(sum(counts[r, c] for r, c in group))
        if total >= LEAST_PART:
            rs, cs = [r for r, _ in group], [c for _, c in group]
            region = Region(
                left=min(cs) * cell / width, top=min(rs) * cell / height,
                right=min(1.0, (max(cs) + 1) * cell / width), bottom=min(1.0, (max(rs) + 1) * cell / height),
            )  # fmt: skip
            parts.append((total, region))
    return [region for _, region in sorted(parts, key=lambda p: -p[0])], area


def _correlation(one: Any, two: Any, weights: Any) -> float:
    import numpy as np

    total = max(1.0, float(weights.sum()))
    a = one - float((one * weights).sum()) / total
    b = two - float((two * weights).sum()) / total
    norm = float(np.sqrt((weights * a**2).sum() * (weights * b**2).sum()))
    return float((weights * a * b).sum()) / norm if norm > 1e-9 else 0.0


def _share(box: tuple[float, float, float, float], image: Image) -> Region:
    return Region(
        left=box[0] / image.width, top=box[1] / image.height, right=box[2] / image.width, bottom=box[3] / image.height
    )


def _within(whole: Region, part: Region) -> Region:
    """``part`` of ``whole`` as a part of the picture that ``whole`` is a part of."""
    width, height = whole.right - whole.left, whole.bottom - whole.top
    return Region(
        left=whole.left + part.left * width, top=whole.top + part.top * height,
        right=whole.left + part.right * width, bottom=whole.top + part.bottom * height,
    )  # fmt: skip
