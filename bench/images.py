"""Telling pictures apart: how often the same picture is known again, and whether a doctored one ever passes for it.

    bench/images.py [--scenes N] [--tune] [--all] [--minutes M]

Scenes are drawn by seeds (bench/_scenes.py): limits in harness/evidence/images were chosen on seeds 0–19 (``--tune``), figures are
measured on seeds from 1000. The press room's own pictures come on top. Prints one line a treatment, and every doctored picture
that was called the same. Exits with 1 when there is one.
"""

from __future__ import annotations

import argparse
import collections
import io
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from _scenes import cropped, doctored, jpeg, logoed, resized, scene, toned, watermarked
from PIL import Image, ImageOps

from harness.evidence.images import match, open_picture

DOCTORED = ("number", "face", "cloned", "smoothed", "colour")
ROOT = Path(__file__).parents[1]


def few(image: Image.Image) -> Image.Image:
    """``image`` as a GIF keeps it: in 256 colours, chosen for it."""
    out = io.BytesIO()
    image.quantize(256).save(out, "GIF")
    return open_picture(out.getvalue())


def same(image: Image.Image, rng: np.random.Generator) -> Iterator[tuple[str, Image.Image]]:
    yield "resized to 1/2", resized(image, 0.5)
    yield "resized to 1/3", resized(image, 0.34)
    yield "recompressed, quality 30", jpeg(image, 30)
    yield "cropped to 80 %", cropped(image, rng, 0.8)
    yield "cropped to 60 %", cropped(image, rng, 0.6)
    yield "brightness, contrast, colour", toned(image, rng)
    yield "see-through watermark", watermarked(image, rng)
    yield "opaque logo in a corner", logoed(image, rng)
    yield "cropped, toned, resized, quality 40", jpeg(resized(toned(cropped(image, rng, 0.7), rng), 0.6), 40)
    yield "in 256 colours of its own", few(image)


def other(image: Image.Image, rng: np.random.Generator) -> Iterator[tuple[str, Image.Image]]:
    for how in DOCTORED:
        yield f"doctored: {how}, 4 %", doctored(image, rng, how, share=0.04)
        yield (
            f"doctored: {how}, 7 %, half size, quality 40",
            jpeg(resized(doctored(image, rng, how, share=0.07), 0.5), 40),
        )
    yield "doctored: number, 7 %, watermarked", watermarked(doctored(image, rng, "number", share=0.07), rng)
    yield (
        "doctored: face, 8 %, cropped, toned",
        toned(cropped(doctored(image, rng, "face", share=0.08), rng, 0.97), rng),
    )
    yield "mirrored", ImageOps.mirror(image)
    yield "doctored: number, 7 %, in 256 colours", few(doctored(image, rng, "number", share=0.07))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", type=int, default=40)
    parser.add_argument("--tune", action="store_true", help="run on the seeds that limits were chosen on")
    parser.add_argument("--all", action="store_true", help="every treatment for every scene: twice as many pairs")
    parser.add_argument("--minutes", type=float, default=0, help="stop after so many, and say so")
    given = parser.parse_args()
    first = 0 if given.tune else 1000
    subjects = [(f"scene {seed}", seed) for seed in range(first, first + given.scenes)]
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    passed = []
    spent, pairs = 0.0, 0

    def judge(name: str, how: str, one: Image.Image, two: Image.Image, kind: str) -> None:
        nonlocal spent, pairs
        started = time.process_time()
        found = match(one, two)
        spent += time.process_time() - started
        pairs += 1
        counts[how][found.likeness.value] += 1
        if kind == "other" and found.likeness.value == "same":
            passed.append(f"{name}: {how}")

    began = time.monotonic()
    for done, (name, seed) in enumerate(subjects):
        if given.minutes and time.monotonic() - began > given.minutes * 60:
            print(f"stopped after {done} of {len(subjects)} scenes: {given.minutes} minutes are over")
            subjects = subjects[:done]
            break
        image, rng = scene(seed), np.random.default_rng(seed + 10**6)
        # Every scene gets every second treatment, unless --all is given: a pair takes its time.
        for number, (how, made) in enumerate(same(image, rng)):
            if given.all or (number + seed) % 2 == 0:
                judge(name, how, image, made, "same")
        for number, (how, made) in enumerate(other(image, rng)):
            if given.all or (number + seed) % 2 == 0:
                judge(name, how, image, made, "other")
        judge(name, "same scene, another standpoint", image, scene(seed, moved=1.0), "other")
        judge(name, "another scene", image, scene(seed + 100_000), "other")
    if not given.tune:
        for path in (ROOT / "claims" / "captive.jpg", ROOT / "harness/pressroom/sites/x.test/still-0041.jpg"):
            image, rng = open_picture(path.read_bytes()), np.random.default_rng(7)
            for how, made in same(image, rng):
                judge(path.name, how, image, made, "same")
            for how, made in other(image, rng):
                judge(path.name, how, image, made, "other")
    width = max(len(how) for how in counts)
    for how, found in counts.items():
        total = sum(found.values())
        print(f"{how:{width}}  {total:4}  " + "  ".join(f"{k} {v}" for k, v in found.most_common()))
    print(
        f"{pairs} pairs of {len(subjects)} scenes; CPU {spent / pairs * 1000:.0f} ms a pair; doctored or other called the same: {len(passed)}"
    )
    for line in passed:
        print("  " + line)
    return 1 if passed else 0


if __name__ == "__main__":
    sys.exit(main())
