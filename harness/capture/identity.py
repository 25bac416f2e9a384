"""How the harness names itself to the sites that it visits."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    PRODUCT = f"harness/{version('harness')}; fact-checking"
except PackageNotFoundError:
    PRODUCT = "harness; fact-checking"
