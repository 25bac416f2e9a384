"""What changed since people were last told, as one short message: by sentence, not by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from harness.report.words import harmless, quoted, shortened

_WORDS = 240
_MOST = 40


def digest(items: Sequence[Mapping[str, Any]]) -> tuple[str, str]:
    """Title and text for transitions, each with ``statement``, ``article``, ``was``, ``now``, ``reason``, ``source``, ``before``, ``after``."""
    worse = [i for i in items if i["now"] != "supported"]
    better = [i for i in items if i["now"] == "supported"]
    fallen = [i for i in worse if i["now"] != "unverified"]
    parts = [
        _count(len(fallen), "no longer stands", "no longer stand"),
        _count(len(worse) - len(fallen), "could not be checked", "could not be checked"),
        _count(len(better), "stands again", "stand again"),
    ]
    title = "Facts: " + ", ".join(p for p in parts if p)
    lines: list[str] = []
    for item in [*fallen, *[i for i in worse if i["now"] == "unverified"], *better][:_MOST]:
        lines += [*_lines(item), ""]
    if len(items) > _MOST:
        lines.append(f"… and {len(items) - _MOST} more; `harness verify` lists them.")
    return title, "\n".join(lines).strip() + "\n"


def _count(count: int, one: str, many: str) -> str:
    return f"{count} claim{'' if count == 1 else 's'} {one if count == 1 else many}" if count else ""


def _lines(item: Mapping[str, Any]) -> list[str]:
    def words(key: str) -> str:
        return shortened(harmless(str(item.get(key, ""))), _WORDS)

    mark = {"supported": "✓", "unverified": "?", "contradicted": "✗"}.get(item["now"], "≠")
    was = f"{item['was']} → " if item.get("was") else ""
    found = [f"{mark} {quoted(words('statement'))} ({words('article')}): {was}{item['now']}"]
    if item["now"] != "supported":
        found.append(f"  {words('source')}: {words('reason')}" if item.get("source") else f"  {words('reason')}")
        if item.get("before") and item.get("after") and item["before"] != item["after"]:
            found += [f"  was: {words('before')}", f"  now: {words('after')}"]
    return found
