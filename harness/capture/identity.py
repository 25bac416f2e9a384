"""How the harness names itself to the sites that it visits."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

_FOLDER, _END = "harness-", ".dist-info"


def _version() -> str:
    """The installed version as its metadata's folder is named, empty when there is none.

    What `importlib.metadata` would say, without importing it: a cold start of one page feels its parsers of mail and archives.
    """
    for path in sys.path:
        with suppress(OSError):
            for name in os.listdir(path or "."):
                if name.startswith(_FOLDER) and name.endswith(_END):
                    return name[len(_FOLDER) : -len(_END)]
    return ""


PRODUCT = f"harness/{_version()}; fact-checking" if _version() else "harness; fact-checking"
