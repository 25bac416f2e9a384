"""How long `harness --help` takes, against starting Python at all, and `pytest claims/` against pytest. Aim: at most 0.3 s for the former."""

import sys
import tempfile
from pathlib import Path

from _measure import command_seconds
from _options import asked

asked(__doc__)
floor = command_seconds(7, sys.executable, "-c", "pass")
click = command_seconds(7, sys.executable, "-c", "import click")
ours = command_seconds(7, sys.executable, "-m", "harness", "--help")
print(
    f"python -c pass {floor * 1000:.0f} ms · import click {click * 1000:.0f} ms · harness --help {ours * 1000:.0f} ms"
)
print(f"harness --help is {ours / floor:.1f} x Python's own start; {'within' if ours <= 0.3 else 'OVER'} 0.3 s")

# Claims as tests, in fresh processes: the worked example's, against pytest with one test that says nothing.
with tempfile.TemporaryDirectory() as folder:
    test = Path(folder, "test_nothing.py")
    test.write_text("def test_nothing():\n    pass\n", encoding="utf-8")
    quiet = ("-m", "pytest", "-q", "-p", "no:cacheprovider")
    alone = command_seconds(3, sys.executable, *quiet, "--rootdir", folder, str(test))
    claims = command_seconds(3, sys.executable, *quiet, str(Path(__file__).parents[1] / "claims"))
print(f"pytest, one empty test {alone:.1f} s · pytest claims/ {claims:.1f} s, {claims / alone:.1f} x")
