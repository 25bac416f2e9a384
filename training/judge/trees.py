"""Fit what the judge weighs: boosted trees over features, and a last layer over the trees and the cross-encoder.

The last layer and the temperature see one page in ten, kept from the cross-encoder's training, by the scores of trees that were not
fitted to those pages either; the last layer is measured five-fold by page. The trees that ship are fitted to all pages.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).resolve().parents[2])]

from data import LABELS, kept_for_choosing, rows_of  # noqa: E402

from harness.judge.encoder import CrossEncoder  # noqa: E402
from harness.judge.features import FEATURES, features, meet  # noqa: E402
from harness.judge.shipped import layered  # noqa: E402
from harness.judge.trees import softmax  # noqa: E402
from harness.model.opinion import Pair  # noqa: E402

FOLDS = 5
SEEDS = (0, 1)
SETTINGS: dict[str, Any] = {
    "max_iter": 220, "learning_rate": 0.05, "max_leaf_nodes": 15, "min_samples_leaf": 30, "l2_regularization": 5.0,
    "max_features": 0.3, "early_stopping": False,
}  # fmt: skip


def part_of(page: str, parts: int, salt: str) -> int:
    return int(hashlib.md5(f"{salt}:{page}".encode()).hexdigest(), 16) % parts


def fitted(table: np.ndarray, gold: np.ndarray) -> list[HistGradientBoostingClassifier]:
    return [HistGradientBoostingClassifier(random_state=seed, **SETTINGS).fit(table, gold) for seed in SEEDS]


def raw(models: list[HistGradientBoostingClassifier], table: np.ndarray) -> np.ndarray:
    return np.mean([m._raw_predict(table).reshape(len(table), -1) for m in models], axis=0)


def as_arrays(models: list[HistGradientBoostingClassifier]) -> dict[str, np.ndarray]:
    """The trees of all models, each with its share, as `harness.judge.trees` reads them."""
    out: dict[str, list[Any]] = {
        k: [] for k in ("feature", "threshold", "left", "right", "missing_left", "value", "roots")
    }
    deepest = 0
    for model in models:
        for stage in model._predictors:
            for tree in stage:
                nodes, base = tree.nodes, len(out["feature"])
                out["roots"].append(base)
                for at, node in enumerate(nodes):
                    leaf = bool(node["is_leaf"])
                    out["feature"].append(0 if leaf else int(node["feature_idx"]))
                    out["threshold"].append(0.0 if leaf else float(node["num_threshold"]))
                    out["left"].append(base + (at if leaf else int(node["left"])))
                    out["right"].append(base + (at if leaf else int(node["right"])))
                    out["missing_left"].append(bool(node["missing_go_to_left"]))
                    out["value"].append(float(node["value"]) / len(models) if leaf else 0.0)
                deepest = max(deepest, int(nodes["depth"].max()))
    start = np.mean([m._baseline_prediction.ravel() for m in models], axis=0)
    types = {"feature": np.uint8, "left": np.int32, "right": np.int32, "missing_left": bool, "roots": np.int32}
    arrays = {k: np.asarray(v, dtype=types.get(k, np.float64)) for k, v in out.items()}
    return {**arrays, "base": start, "deepest": np.asarray(deepest)}


def temperature(scores: np.ndarray, gold: np.ndarray) -> float:
    """What the scores are divided by, so that the log loss is least."""
    tried = np.linspace(0.6, 2.0, 57)
    lines = np.arange(len(gold))
    return float(tried[np.argmin([-np.log(softmax(scores / t)[lines, gold] + 1e-12).mean() for t in tried])])


def last_layer(given: np.ndarray, gold: np.ndarray, strength: float) -> dict[str, np.ndarray]:
    mean, scale = given.mean(axis=0), given.std(axis=0) + 1e-6
    model = LogisticRegression(C=strength, max_iter=2000).fit((given - mean) / scale, gold)
    return {"mean": mean, "scale": scale, "weights": model.coef_.T, "bias": model.intercept_}


def said(layer: dict[str, np.ndarray], given: np.ndarray) -> np.ndarray:
    return softmax((given - layer["mean"]) / layer["scale"] @ layer["weights"] + layer["bias"])


def describe(name: str, chances: np.ndarray, gold: np.ndarray) -> str:
    label = chances.argmax(axis=1)
    order = np.argsort(-chances[:, 1], kind="stable")
    hit = gold[order] == 1
    recall, precision = hit.cumsum() / hit.sum(), hit.cumsum() / np.arange(1, len(hit) + 1)
    loss = -np.log(chances[np.arange(len(gold)), gold] + 1e-12).mean()
    at = precision[np.searchsorted(recall, 0.45)]
    return (
        f"{name}: accuracy {(label == gold).mean():.4f}, log loss {loss:.4f}, REFUTES precision at recall .45 {at:.3f}"
    )


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument(
        "--model",
        type=Path,
        required=True,
        help="the folder that is filled; model.onnx stands there or is done without",
    )
    ask.add_argument("--version", default="judge 1")
    args = ask.parse_args()
    rows = rows_of(args.data / "train.jsonl.gz")
    gold = np.asarray([LABELS.index(r["label"]) for r in rows])
    table = np.asarray([features(meet(r["claim"], r["evidence"])) for r in rows], dtype=np.float64)
    kept = np.asarray([kept_for_choosing(r["page"]) for r in rows])
    fold = np.asarray([part_of(r["page"], FOLDS, "fold") for r in rows])[kept]
    truth = gold[kept]
    scores = raw(fitted(table[~kept], gold[~kept]), table[kept])
    heat = temperature(scores, truth)
    figures = [describe("kept pages, features", softmax(scores / heat), truth)]
    np.savez_compressed(args.model / "trees.npz", **as_arrays(fitted(table, gold)))
    card: dict[str, Any] = {"features": {"names": FEATURES, "temperature": heat}}
    if (args.model / "model.onnx").is_file():
        pairs = [Pair(r["claim"], r["evidence"]) for r, k in zip(rows, kept, strict=True) if k]
        logits = CrossEncoder(args.model).logits(pairs)
        given = layered(scores, logits, table[kept])
        best: tuple[float, float, np.ndarray] | None = None
        for strength in (0.003, 0.01, 0.03, 0.1, 0.3, 1.0):
            chances = np.zeros((len(truth), 3))
            for n in range(FOLDS):
                chances[fold == n] = said(last_layer(given[fold != n], truth[fold != n], strength), given[fold == n])
            loss = float(-np.log(chances[np.arange(len(truth)), truth] + 1e-12).mean())
            if best is None or loss < best[0]:
                best = (loss, strength, chances)
        assert best is not None
        card["stacked"] = {k: v.tolist() for k, v in last_layer(given, truth, best[1]).items()}
        figures.append(describe("kept pages, cross-encoder", softmax(logits), truth))
        figures.append(describe(f"kept pages, stacked (five-fold, C={best[1]})", best[2], truth))
    digest = hashlib.sha256((args.model / "trees.npz").read_bytes() + json.dumps(card).encode())
    for name in ("model.onnx", "tokenizer.json", "rarity.json.gz"):
        if (args.model / name).is_file():
            digest.update((args.model / name).read_bytes())
    card = {"version": f"{args.version}+{digest.hexdigest()[:8]}", **card}
    (args.model / "judge.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    print("\n".join(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
