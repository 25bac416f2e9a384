"""Count in how many texts each word stands, for `harness.judge.rarity`."""

from __future__ import annotations

import argparse
import gzip
import json
import math
import sys
from collections import Counter
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).resolve().parents[2])]

from data import rows_of  # noqa: E402

from harness.judge.text import as_written, words  # noqa: E402

# A word in fewer texts than this is as rare as any.
LEAST = 6


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument("--model", type=Path, required=True)
    args = ask.parse_args()
    texts: set[str] = set()
    for row in rows_of(args.data / "train.jsonl.gz"):
        texts |= {row["claim"], row["evidence"]}
    for row in rows_of(args.data / "synthetic.jsonl.gz"):
        if row["label"] == "SUPPORTS":
            texts |= {row["claim"], row["evidence"]}
    count: Counter[str] = Counter()
    for text in texts:
        count.update({word.stem for word in words(as_written(text))})
    table = {
        s: round(math.log((len(texts) + 1) / n), 2)
        for s, n in sorted(count.items())
        if n >= LEAST and not s[0].isdigit()
    }
    data = json.dumps(table, ensure_ascii=False, separators=(",", ":")).encode()
    (args.model / "rarity.json.gz").write_bytes(gzip.compress(data, mtime=0))
    print(f"{len(table)} words of {len(texts)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
