"""How long `harness --help` takes, against starting Python at all. Aim: at most 0.3 s."""

import sys

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
