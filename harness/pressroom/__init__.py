"""The demonstration's press room: the worked example's sources, served on this machine in two editions.

`PressRoom` serves them to tests and to the demonstration, `serve_forever` by hand; `expected` says what each claim's
verdict must be in each edition; `write_example` lays out the example's registry and vault in a folder.
"""

from harness.pressroom.example import example_files, write_example
from harness.pressroom.expected import Expected, expected
from harness.pressroom.server import PortTakenError, PressRoom, serve_forever

__all__ = ["Expected", "PortTakenError", "PressRoom", "example_files", "expected", "serve_forever", "write_example"]
