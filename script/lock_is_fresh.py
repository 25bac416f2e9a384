"""Whether requirements.lock holds every dependency that pyproject.toml names, in a version that it allows."""

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement


def main() -> int:
    """Print what is missing and return 1, or 0 when the lock fits."""
    root = Path(__file__).parents[1]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    locked = {m[1].lower().replace("_", "-"): m[2] for m in re.finditer(r"^([\w.-]+)==([^\s;\\]+)", lock, re.MULTILINE)}
    missing = []
    for text in wanted:
        requirement = Requirement(text)
        version = locked.get(requirement.name.lower().replace("_", "-"))
        if version is None or not requirement.specifier.contains(version, prereleases=True):
            missing.append(f"{text}: the lock has {version or 'nothing'}")
    for line in missing:
        print(line)
    if missing:
        print(
            "make it anew: uv pip compile pyproject.toml --group dev --universal --generate-hashes --no-header --no-annotate -o requirements.lock"
        )
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
