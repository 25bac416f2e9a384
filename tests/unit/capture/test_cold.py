"""What a cold start of one page does not pay for."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version

from harness.capture.identity import PRODUCT

NOT_NEEDED = (
    "PIL",
    "harness.model.registry",
    "importlib.metadata",
    "jsonschema",
    "numpy",
    "playwright",
    "pydantic",
    "yaml",
)


def test_a_visit_imports_nothing_it_can_do_without() -> None:
    program = (
        "import sys, harness.capture.engine, harness.capture.visit, harness.store.local; print(*sorted(sys.modules))"
    )
    # Isolated, but with this path: what an environment loads of itself at each start is none of ours.
    said = subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}; {program}"], capture_output=True, text=True, check=True)  # fmt: skip
    modules = set(said.stdout.split())
    assert "harness.capture.visit" in modules
    assert modules.isdisjoint(NOT_NEEDED)


def test_the_name_given_to_sites_has_the_installed_version() -> None:
    said = version("harness")
    assert f"harness/{said}; fact-checking" == PRODUCT
