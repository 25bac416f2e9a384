"""A first registry: one article, one claim, ready to run and to be written over."""

from __future__ import annotations

from pathlib import Path

SETTINGS = """# Settings of this registry; everything here is optional. `harness run --help` names the flags that overrule it.

[store]
path = "snapshots"          # where snapshots are kept, relative to this file

[capture]
pace = 1.0                  # least seconds between two visits to one host

[desk]
# by = "Your Name"          # written beside decisions; default: git's user.name
"""

ARTICLE = """# The Bridge on Mill Lane

The bridge on Mill Lane has been closed since Monday, the council's engineer said.
"""

CLAIMS = """schema: 1
article: {id: first, title: The Bridge on Mill Lane, file: first.md, language: en}
policy: {need: 1 independent, max_age: 3d}

# What claims rest on. A page is a `url`, a document kept in the vault a `file`, somebody who was asked a `person`.
# `harness add URL "words on the page" --statement "words of the article"` writes all three blocks for a page.
sources:
  engineer:
    person: the council's engineer

claims:
  closed:
    statement: has been closed since Monday
    evidence:
      - {source: engineer, on: 2025-01-14, by: phone, checker: the desk, answer: confirms}
"""

IGNORE = """# Snapshots can grow large; keep them in a bucket or a folder of their own, or delete this line to commit them.
/snapshots/
/out/
"""

ATTRIBUTES = """# Snapshots are bytes: no line's end may be changed. After a merge both sides' lines of the index stand; they say themselves in which order.
/snapshots/** -text
/snapshots/index/*.jsonl merge=union
"""


class NotEmptyError(Exception):
    """A file that would be written is there already; the message names it."""


def init(root: Path) -> tuple[Path, ...]:
    """Write a first registry into ``root``, which is made, and return the files. Nothing that exists is overwritten.

    Raises `NotEmptyError`, OSError.
    """
    files = {
        root / "harness.toml": SETTINGS,
        root / "claims" / "first.yaml": CLAIMS,
        root / "claims" / "first.md": ARTICLE,
    }
    for path in files:
        if path.exists():
            raise NotEmptyError(f"{path} is there already")
    if any((root / "claims").glob("*.yaml")):
        raise NotEmptyError(f"{root / 'claims'} holds claims already")
    (root / "claims").mkdir(parents=True, exist_ok=True)
    for name, text in ((".gitignore", IGNORE), (".gitattributes", ATTRIBUTES)):
        if not (root / name).exists():
            files[root / name] = text
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")
    return tuple(files)
