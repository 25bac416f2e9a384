"""Writing decisions into a claims file of 10,000 claims: one entry, one for each claim, and what other commands write. Every other line stays byte for byte.

The floor is reading the file once: it is read before, to know where things stand, and after, to know that they read as meant.
"""

import tempfile
from pathlib import Path

from _measure import cpu_seconds
from _options import asked
from _registry import write_registry

from harness.model.registry import TextQuote
from harness.registry.amend import Append, amend
from harness.registry.edit import NewClaim, add_claim, set_fields
from harness.registry.statements import set_statements
from harness.registry.stubs import add_stubs, stub
from harness.registry.yaml_text import parse

CLAIMS = 10_000
ITEM = {"on": "2024-11-03", "by": "M. K.", "sign": "ok", "of": "41d09c7a-5b0e1f22-9ac34d10"}

asked(__doc__)
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

# What the other commands write: `add`, `attach`, `draft` and `reanchor`, into the middle or behind the last of the same file.
middle = names[CLAIMS // 2]
source = next(iter(parse(text, "x").root["sources"]))
new = NewClaim(claim="new", statement=TextQuote(exact="some words"), source=source, quote=TextQuote(exact="a quote"))
stubs = [stub("In May 2024 some 12 people left.", TextQuote(exact="some 12 people"), "en", set(names))]
for command, write, replaced in (
    ("add", lambda: add_claim(text, new), 0),
    ("attach", lambda: set_fields(text, "sources", source, {"sha256": "ab" * 32}), 0),
    ("draft", lambda: add_stubs(text, stubs), 0),
    ("reanchor", lambda: set_statements(text, {middle: TextQuote(exact="other words")}), 1),
):
    before = cpu_seconds()
    changed = write().splitlines(keepends=True)
    spent = cpu_seconds() - before
    lines = text.splitlines(keepends=True)
    pairs = enumerate(zip(lines, changed, strict=False))
    same = next((n for n, (one, other) in pairs if one != other), len(lines))
    behind = len(lines) - same - replaced
    assert changed[:same] == lines[:same], "another line was touched"
    assert changed[len(changed) - behind :] == lines[len(lines) - behind :], "another line was touched"
    print(
        f"{command}: {spent:.2f} s of CPU, {spent / floor:.1f} x reading it; {len(lines) - replaced} other lines byte for byte"
    )
