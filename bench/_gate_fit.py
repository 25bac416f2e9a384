"""Fits the quality gate's weights to the labelled pages it is tuned on, and writes them to ``harness/capture/gate_weights.json``.

A linear layer: each kind of page weighs each measure, softmax over the kinds, L2 pulling every weight to 0. What a measure says of
its own kind of notice (“its heading speaks of …”) also has one weight that all kinds share, so that kinds with few pages learn from
the others. ``--across`` leaves out one set after another, fits to the rest, and prints how well the one left out is named: what to
look at when measures are changed. ``--keep FILE`` writes what was measured to a file, ``--from FILE`` takes it from there.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

import gate as bench

from harness.capture import visit
from harness.capture.gate import _NOTICE_OF, Features, Judgement, judge
from harness.capture.gate_measures import measures
from harness.model.snapshot import Outcome

WEIGHTS = Path(__file__).parents[1] / "harness" / "capture" / "gate_weights.json"

# Sets that weights are fitted to.
FITTED = (
    "tune",
    "wild",
    "wild-second",
    "unseen",
    "tune-seventh",
    "unseen2",
    "unseen3",
    "unseen4",
    "unseen5",
    "unseen8",
    "tune-tenth",
    "tune-eleventh",
    "tune-twelfth",
)

# Sets of which every second page is fitted to, the first to begin with, and the others are kept apart.
HALVES = ("unseen7", "unseen10", "unseen12")

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
    for name in (*FITTED, *HALVES):
        pages, heard = bench.SETS[name]()[:: 2 if name in HALVES else 1], dict[str, Features]()

        def listening(features: Features, heard: dict[str, Features] = heard) -> Judgement:
            heard[features.url] = features
            return judge(features)

        visit.judge = listening  # type: ignore[attr-defined]
        bench.outcomes(pages)
        for page in pages:
            kind = Outcome.COMPLETE.value if page.kind == Outcome.WRONG_LANGUAGE else page.kind
            features = heard.get(f"http://{page.name}.test{page.path}")
            if kind in KINDS and features is not None and features.status < 400 and not page.moved:
                rows.append((page.name, kind, measures(features)))
    return rows


def fit(rows: list[Row]) -> Weights:
    """The weights, by descending the gradient of the loss (Adam) for a fixed number of rounds from 0: the same pages, the same weights."""
    names = sorted({name for _, _, found in rows for name in found})
    roles = sorted({n.split(".", 1)[1] for n in names if "." in n and not n.startswith("wall.")})
    columns = {name: n for n, name in enumerate(["", *names])}
    measured = np.zeros((len(rows), len(columns)))
    # What each kind's own notice says, by role: its weights are shared by all kinds.
    own = np.zeros((len(KINDS), len(rows), len(roles)))
    right = np.zeros((len(rows), len(KINDS)))
    for at, (_, kind, found) in enumerate(rows):
        right[at, KINDS.index(kind)] = 1.0
        measured[at, 0] = 1.0
        for name, value in found.items():
            measured[at, columns[name]] = value
            of, _, role = name.partition(".")
            for k, other in enumerate(KINDS):
                if role and NOTICE.get(other) == of:
                    own[k, at, roles.index(role)] = value
    size = len(KINDS) * len(columns)
    w = np.zeros(size + len(roles))
    pull = np.concatenate([np.full(size, PULL), np.full(len(roles), PULL_SHARED)])
    first, second = np.zeros_like(w), np.zeros_like(w)
    for turn in range(1, ROUNDS + 1):
        points = measured @ w[:size].reshape(len(KINDS), -1).T + np.einsum("knr,r->nk", own, w[size:])
        parts = np.exp(points - points.max(axis=1, keepdims=True))
        off = parts / parts.sum(axis=1, keepdims=True) - right
        slope = pull * w + np.concatenate([(off.T @ measured).ravel(), np.einsum("nk,knr->r", off, own)])
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope * slope
        w -= STEP * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
    weights: Weights = {}
    each = w[:size].reshape(len(KINDS), -1)
    for k, kind in enumerate(KINDS):
        of_kind = {name: float(each[k, at]) for name, at in columns.items()}
        for at, role in enumerate(roles):
            if (name := f"{NOTICE.get(kind)}.{role}") in of_kind:
                of_kind[name] += float(w[size + at])
        weights[kind] = {name: round(value, 2) for name, value in of_kind.items() if abs(value) >= 0.05}
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
    WEIGHTS.write_text(json.dumps(weights, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    right = sum(kind == named(weights, found) for _, kind, found in rows)
    print(f"{len(rows)} pages, {right} named as labelled by the weights fitted to them")


if __name__ == "__main__":
    main()
