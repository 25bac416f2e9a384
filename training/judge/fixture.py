"""Write what `tests/unit/judge/test_trees.py` compares with: small trees, rows, and what scikit-learn says of them."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

sys.path.insert(0, str(Path(__file__).parent))

from trees import as_arrays

OUT = Path(__file__).resolve().parents[2] / "tests/unit/judge/trees.npz"


def main() -> int:
    rng = np.random.default_rng(5)
    rows = rng.normal(size=(400, 6)).round(2)
    rows[rng.random(rows.shape) < 0.2] = np.nan
    gold = (np.nan_to_num(rows[:, 0]) + np.isnan(rows[:, 1]) > 0.3).astype(int) + (np.nan_to_num(rows[:, 2]) > 0.8)
    models = [
        HistGradientBoostingClassifier(random_state=n, max_iter=12, max_leaf_nodes=7).fit(rows, gold) for n in (0, 1)
    ]
    said = np.mean([m._raw_predict(rows[:60]) for m in models], axis=0)
    one = models[0].predict_proba(rows[:60])
    single = {f"one_{k}": v for k, v in as_arrays(models[:1]).items()}
    np.savez_compressed(OUT, rows=rows[:60], scores=said, probabilities=one, **single, **as_arrays(models))
    return 0


if __name__ == "__main__":
    sys.exit(main())
