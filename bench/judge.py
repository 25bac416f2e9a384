"""The judge of free text: how often it is right, by layer, on labelled pairs; and how many pairs it judges a second.

Run: python bench/judge.py [--data FOLDER] [--file NAME] [--layers features,encoder,stacked] [--wrong]. The folder holds JSON lines
{claim, evidence, label, case_id} as in VitaminC (val.jsonl.gz unless named otherwise); pairs of one case that share the claim and differ in
the evidence are its contrastive pairs. Without a folder the project's own pairs are judged alone: free text in tests/corpus/judge
(`tune.txt` was known while the judge was made, `apart.txt` was not looked into; a line is a label, a claim and its evidence, where the
label is `x` for refuted, `=` for supported, `?` for neither), and the statements of tests/corpus/contradictions against their passages.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from harness.judge.shipped import STANCES, ShippedJudge  # noqa: E402
from harness.model.opinion import Opinion, Pair, Stance  # noqa: E402

SIGNS = {"=": Stance.SUPPORTS, "x": Stance.REFUTES, "?": Stance.NOT_ENOUGH}
LAYERS = ("features", "encoder", "stacked")
WANTED_RECALL, BINS = 0.45, 10


@dataclass(frozen=True, slots=True)
class Labelled:
    """A pair with its label, the group of those that share its claim, and where it is from."""

    pair: Pair
    stance: Stance
    group: str
    source: str


def of_data(path: Path) -> list[Labelled]:
    """The pairs of a file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [
        Labelled(Pair(r["claim"], r["evidence"]), Stance(r["label"]), f"{r.get('case_id')} {r['claim']}", path.name)
        for r in rows
    ]


def of_corpus(name: str) -> list[Labelled]:
    """The project's own pairs of free text."""
    found, section = [], ""
    for line in (ROOT / "tests/corpus/judge" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            sign, claim, evidence = line.split(" | ")
            found.append(Labelled(Pair(claim, evidence), SIGNS[sign], claim, section))
    return found


def of_contradictions(name: str) -> list[Labelled]:
    """The statements of the declared contradictions that are held against a passage, in English."""
    import contradictions

    return [
        Labelled(
            Pair(case.parts[0], case.parts[2]),
            SIGNS[case.label.partition("@")[0].strip("!")],
            case.parts[0],
            case.section,
        )
        for case in contradictions.cases(name)
        if case.language == "en" and case.parts[2] not in ("&", "&&") and not case.disputes
    ]


def figures(labelled: Sequence[Labelled], opinions: Sequence[Opinion]) -> dict[str, float]:
    """What is measured of opinions about labelled pairs."""
    gold = np.asarray([STANCES.index(item.stance) for item in labelled])
    p = np.asarray([[o.p[s] for s in STANCES] for o in opinions])
    said = p.argmax(axis=1)
    f1 = []
    for label in range(3):
        hit = int(((said == label) & (gold == label)).sum())
        f1.append(2 * hit / max(1, int((said == label).sum() + (gold == label).sum())))
    order = np.argsort(-p[:, 1], kind="stable")
    against = gold[order] == 1
    precision = against.cumsum() / np.arange(1, len(gold) + 1)
    recall = against.cumsum() / max(1, against.sum())
    certain = recall[precision >= 0.9]
    top = p.max(axis=1)
    bins = np.minimum((top * BINS).astype(int), BINS - 1)
    gap = sum(
        abs((said == gold)[bins == b].mean() - top[bins == b].mean()) * (bins == b).mean()
        for b in range(BINS)
        if (bins == b).any()
    )
    found: dict[str, float] = {
        "pairs": len(gold),
        "accuracy": float((said == gold).mean()),
        "macro-F1": float(np.mean(f1)),
        "REFUTES precision at recall .45": float(precision[np.searchsorted(recall, WANTED_RECALL)])
        if against.any()
        else float("nan"),
        "REFUTES recall at precision .90": float(certain.max()) if len(certain) else 0.0,
        "precision of the label REFUTES": float(((said == 1) & (gold == 1)).sum() / max(1, (said == 1).sum())),
        "recall of the label REFUTES": float(((said == 1) & (gold == 1)).sum() / max(1, (gold == 1).sum())),
        "Brier score": float(((p - np.eye(3)[gold]) ** 2).sum(axis=1).mean()),
        "calibration error": float(gap),
    }
    groups: dict[str, list[int]] = defaultdict(list)
    for n, item in enumerate(labelled):
        groups[item.group].append(n)
    pairs = [(i, j) for g in groups.values() for i in g for j in g if gold[i] == 0 and gold[j] != 0]
    if pairs:
        found["contrastive pairs"] = len(pairs)
        found["supporting side ranked higher"] = sum(p[i, 0] > p[j, 0] for i, j in pairs) / len(pairs)
        found["both labels right"] = sum(said[i] == gold[i] and said[j] == gold[j] for i, j in pairs) / len(pairs)
    return found


def measure(labelled: Sequence[Labelled], layers: Sequence[str], wrong: bool) -> None:
    """Prints the figures of each layer side by side."""
    columns: dict[str, dict[str, float]] = {}
    for layer in layers:
        judge = ShippedJudge(layer)
        if judge.layers != layer:
            print(f"  {layer} is left out: {judge.why_features_only}")
            continue
        judge.opinions([item.pair for item in labelled[:8]])
        wall, cpu = time.perf_counter(), time.process_time()
        opinions = judge.opinions([item.pair for item in labelled])
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        columns[layer] = figures(labelled, opinions)
        columns[layer]["pairs per second"] = len(labelled) / wall
        columns[layer]["milliseconds of CPU per pair"] = 1000 * cpu / len(labelled)
        if wrong and layer == layers[-1]:
            for item, opinion in zip(labelled, opinions, strict=True):
                if opinion.stance is not item.stance:
                    print(
                        f"  {item.stance} said {opinion.stance} {opinion.p[opinion.stance]:.2f} [{item.source}] {item.pair.claim} | {item.pair.evidence}"
                    )
    names: list[Any] = list(dict.fromkeys(name for column in columns.values() for name in column))
    print(f"  {'':40}" + "".join(f"{layer:>12}" for layer in columns))
    for name in names:
        values = [column.get(name, float("nan")) for column in columns.values()]
        print(f"  {name:40}" + "".join(f"{v:12.0f}" if v >= 20 else f"{v:12.3f}" for v in values))


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, help="a folder of labelled pairs")
    ask.add_argument("--file", default="val.jsonl.gz", help="the file in it")
    ask.add_argument("--layers", default=",".join(LAYERS))
    ask.add_argument("--wrong", action="store_true", help="list what is labelled otherwise")
    args = ask.parse_args()
    layers = args.layers.split(",")
    if args.data is not None:
        print(f"{args.file}:")
        measure(of_data(args.data / args.file), layers, args.wrong)
    else:
        for name in ("tune", "apart"):
            print(f"own pairs of free text, {name}:")
            measure(of_corpus(name), layers, args.wrong)
            print(f"statements of the declared contradictions, {name}:")
            measure(of_contradictions(name), layers, False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
