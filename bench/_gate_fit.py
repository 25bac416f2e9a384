"""Fits the quality gate's weights to the labelled pages it is tuned on, and writes them to ``harness/capture/gate_weights.toml``.

A linear layer: each kind of page weighs each measure, softmax over the kinds, L2 pulling every weight to 0. What a measure says of
its own kind of notice (“its heading speaks of …”) also has one weight that all kinds share, so that kinds with few pages learn from
the others. ``--across`` leaves out one set after another, fits to the rest, and prints how well the one left out is named: what to
look at when measures are changed. ``--keep FILE`` writes what was measured to a file, ``--from FILE`` takes it from there.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

import gate as bench

from harness.capture import visit
from harness.capture.gate import _NOTICE_OF, Features, Judgement, judge
from harness.capture.gate_measures import measures
from harness.model.snapshot import Outcome

WEIGHTS = Path(__file__).parents[1] / "harness" / "capture" / "gate_weights.toml"

# Sets that weights are fitted to.
FITTED = ("tune", "wild", "wild-second")

# How strongly weights are pulled to 0: those of one kind, and those that all kinds share.
PULL, PULL_SHARED = 0.5, 0.1
ROUNDS, STEP = 250, 0.1

Row = tuple[str, str, dict[str, float]]
Weights = dict[str, dict[str, float]]

NOTICE = {kind.value: notice for kind, notice in _NOTICE_OF.items() if notice != "paywall"}
KINDS = sorted([Outcome.COMPLETE.value, *(kind.value for kind in _NOTICE_OF)])


def measured() -> list[Row]:
    """Name, kind and measures of each page that its status or address does not decide, from real captures."""
    rows = list[Row]()
    for name in FITTED:
        pages, heard = bench.SETS[name](), dict[str, Features]()

        def listening(features: Features, heard: dict[str, Features] = heard) -> Judgement:
            heard[features.url] = features
            return judge(features)

        visit.judge = listening  # type: ignore[attr-defined]
        bench.outcomes(pages)
        for page in pages:
            kind = Outcome.COMPLETE.value if page.kind == Outcome.WRONG_LANGUAGE else page.kind
            features = heard.get(f"http://{page.name}.test/story/1")
            if kind in KINDS and features is not None and features.status < 400 and not page.moved:
                rows.append((page.name, kind, measures(features)))
    return rows


def fit(rows: list[Row]) -> Weights:
    """The weights, by descending the gradient of the loss (Adam) for a fixed number of rounds from 0: the same pages, the same weights."""
    names = sorted({name for _, _, found in rows for name in found})
    roles = sorted({n.split(".", 1)[1] for n in names if "." in n and not n.startswith("wall.")})
    columns = {name: n for n, name in enumerate(["", *names])}
    width, shared_at = len(columns), {role: n for n, role in enumerate(roles)}
    examples = [
        (
            KINDS.index(kind),
            [(0, 1.0), *((columns[n], v) for n, v in found.items())],
            [
                [(shared_at[n.split(".", 1)[1]], v) for n, v in found.items() if n.startswith(f"{NOTICE.get(k)}.")]
                for k in KINDS
            ],
        )
        for _, kind, found in rows
    ]
    size = width * len(KINDS)
    w = [0.0] * (size + len(roles))
    first, second = [0.0] * len(w), [0.0] * len(w)
    for turn in range(1, ROUNDS + 1):
        slope = [PULL * value for value in w[:size]] + [PULL_SHARED * value for value in w[size:]]
        for right, found, own in examples:
            points = [
                sum(w[k * width + at] * v for at, v in found) + sum(w[size + at] * v for at, v in own[k])
                for k in range(len(KINDS))
            ]
            top = max(points)
            parts = [math.exp(p - top) for p in points]
            total = sum(parts)
            for k, part in enumerate(parts):
                off = part / total - (k == right)
                if abs(off) > 1e-4:
                    for at, v in found:
                        slope[k * width + at] += off * v
                    for at, v in own[k]:
                        slope[size + at] += off * v
        for n, d in enumerate(slope):
            first[n] = 0.9 * first[n] + 0.1 * d
            second[n] = 0.999 * second[n] + 0.001 * d * d
            w[n] -= STEP * (first[n] / (1 - 0.9**turn)) / (math.sqrt(second[n] / (1 - 0.999**turn)) + 1e-8)
    weights: Weights = {}
    for k, kind in enumerate(KINDS):
        of = {name: w[k * width + at] for name, at in columns.items()}
        for role, at in shared_at.items():
            if (name := f"{NOTICE.get(kind)}.{role}") in of:
                of[name] += w[size + at]
        weights[kind] = {name: round(value, 2) for name, value in of.items() if abs(value) >= 0.05}
    return weights


def named(weights: Weights, found: dict[str, float]) -> str:
    """The kind that the measures weigh most for."""
    points = {k: of.get("", 0.0) + sum(of.get(n, 0.0) * v for n, v in found.items()) for k, of in weights.items()}
    return max(points, key=lambda kind: points[kind])


def across(rows: list[Row]) -> None:
    """How well each set is named by weights fitted to the others."""
    good = Outcome.COMPLETE.value
    for left_out in sorted({name.split("-")[0] for name, _, _ in rows}):
        weights = fit([row for row in rows if row[0].split("-")[0] != left_out])
        pairs = [(kind, named(weights, found)) for name, kind, found in rows if name.split("-")[0] == left_out]
        count = Counter((kind == good, given == good, kind == given) for kind, given in pairs)
        right = sum(n for (_, _, same), n in count.items() if same)
        alarms, missed = count[True, False, False], count[False, True, False]
        print(
            f"{left_out}: {right} of {len(pairs)} right, {alarms} good called bad, {missed} bad called complete",
            flush=True,
        )


def main() -> None:
    """Measure the pages, fit, and write the weights."""
    options = dict(zip(sys.argv[1:], [*sys.argv[2:], ""], strict=True))
    rows: list[Row] = json.loads(Path(options["--from"]).read_text()) if "--from" in options else measured()
    if "--keep" in options:
        Path(options["--keep"]).write_text(json.dumps(rows))
    if "--across" in options:
        across(rows)
        return
    weights = fit(rows)
    lines = [
        f"# How much each measure of a page weighs for each kind. Written by bench/_gate_fit.py from {len(rows)} labelled pages."
    ]
    for kind, of in weights.items():
        lines += ["", f"[{json.dumps(kind)}]", *(f"{json.dumps(name)} = {value}" for name, value in sorted(of.items()))]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    right = sum(kind == named(weights, found) for _, kind, found in rows)
    print(f"{len(rows)} pages, {right} named as labelled by the weights fitted to them")


if __name__ == "__main__":
    main()
