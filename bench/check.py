"""`harness check` on 10,000 claims, in one file of some 4 MB and in ten files. Aims: at most 5 s of CPU and 400 MB.

The floor is libyaml's bare event stream over the same text.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from _measure import cpu_seconds, peak_megabytes
from _options import asked
from _registry import write_registry

CLAIMS = 10_000

if sys.argv[1:2] == ["--one"]:
    import yaml

    from harness.registry.load import load

    root = Path(sys.argv[2])
    texts = [p.read_text(encoding="utf-8") for p in (root / "claims").glob("*.yaml")]
    before = cpu_seconds()
    for text in texts:
        for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
            pass
    floor = cpu_seconds() - before
    before = cpu_seconds()
    result = load(root)
    spent = cpu_seconds() - before
    assert result.registry is not None, [str(p) for p in result.problems[:3]]
    assert len(result.registry.claims) == CLAIMS
    size = sum(len(t) for t in texts) / 1e6
    print(
        f"{CLAIMS} claims, {size:.1f} MB in {len(texts)} file(s): {spent:.2f} s of CPU, {spent / floor:.1f} x libyaml's events ({floor:.2f} s), "
        f"peak {peak_megabytes():.0f} MB; {'within' if spent <= 5 and peak_megabytes() <= 400 else 'OVER'} 5 s and 400 MB"
    )
else:
    asked(__doc__)
    for per_file in (CLAIMS, 1000):
        with tempfile.TemporaryDirectory() as folder:
            write_registry(Path(folder), CLAIMS, 1000, per_file=per_file)
            subprocess.run([sys.executable, __file__, "--one", folder], check=True)
