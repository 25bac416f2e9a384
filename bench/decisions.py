"""Writing decisions into a claims file of 10,000 claims: one entry, and one for each claim. Every other line stays byte for byte.

The floor is reading the file once: it is read before, to know where things stand, and after, to know that they read as meant.
"""

import tempfile
from pathlib import Path

from _measure import cpu_seconds
from _registry import write_registry

from harness.registry.amend import Append, amend
from harness.registry.yaml_text import parse

CLAIMS = 10_000
ITEM = {"on": "2024-11-03", "by": "M. K.", "sign": "ok", "of": "41d09c7a-5b0e1f22-9ac34d10"}

with tempfile.TemporaryDirectory() as folder:
    write_registry(Path(folder), CLAIMS, 1000, per_file=CLAIMS)
    path = next((Path(folder) / "claims").glob("*.yaml"))
    text = path.read_bytes().decode("utf-8").replace("    evidence:\n", "    evidence:   # looked at\n")
before = cpu_seconds()
names = list(parse(text, "x").root["claims"])
floor = cpu_seconds() - before
for chosen in (names[CLAIMS // 2 : CLAIMS // 2 + 1], names):
    before = cpu_seconds()
    added = amend(text, [Append(path=("claims", name), key="log", fields=ITEM) for name in chosen])
    spent = cpu_seconds() - before
    new = {"    log:\n", '      - {on: 2024-11-03, by: M. K., sign: ok, of: "41d09c7a-5b0e1f22-9ac34d10"}\n'}
    rest = [line for line in added.splitlines(keepends=True) if line not in new]
    assert "".join(rest) == text, "another line was touched"
    assert added.count(sorted(new)[1]) == len(chosen)
    print(
        f"{len(chosen)} of {CLAIMS} claims, {len(text) / 1e6:.1f} MB: {spent:.2f} s of CPU, {spent / floor:.1f} x reading it ({floor:.2f} s); "
        f"{len(rest)} other lines byte for byte"
    )
