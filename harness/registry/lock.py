"""Lock files: the accepted baselines of an article, one block per evidence link, so that diffs read well and branches merge."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from harness.model.marks import Marks
from harness.model.place import Place, Problem
from harness.model.plain import from_plain, to_plain
from harness.model.registry import Baseline, Lock
from harness.registry.parts import Kept, digest

if TYPE_CHECKING:
    from harness.registry.yaml_text import YamlMap

# What parses files is imported where one is parsed: that takes longer than to read all of a registry that is kept.

_HEADER = "# Accepted evidence, written by `harness accept`. One block per evidence link; review its changes, don't edit it.\n"
_FIELDS = ("source", "snapshot", "exact", "prefix", "suffix", "title", "by", "on", "why")
_PICTURE_FIELDS = ("reference", "image", "fingerprint", "image_address", "caption", "credit")


@dataclass(frozen=True, slots=True, kw_only=True)
class LockResult:
    """A lock, ``None`` when the file is not one, and the problems with it."""

    lock: Lock | None
    problems: tuple[Problem, ...]
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)


def lock_path(claims_file: Path) -> Path:
    """The lock file that belongs to a claims file: ``troops.yaml`` → ``troops.lock.yaml``."""
    return claims_file.with_name(f"{claims_file.stem}.lock.yaml")


def misplaced(lock: Lock, article: str, shown: str) -> Problem | None:
    """What is wrong with a lock that stands beside the claims file of ``article`` and names another one."""
    if lock.article == article:
        return None
    return Problem(
        place=Place(file=shown),
        code="FC025",
        message=f"the lock file of the article {lock.article!r}, beside the claims file of {article!r}",
        hint="restore the right one from version control; if the article's id was changed, change it here too",
    )


def read_lock(path: Path, shown: str | None = None, kept: Kept | None = None) -> LockResult:
    """The lock in ``path``; ``shown`` is how problems name the file. Never raises for what the file holds. One of which ``kept`` has
    what it holds is not read again."""
    name = shown or os.fspath(path)
    try:
        if path.exists() and not path.is_file():
            raise OSError(0, "not a file")
        data = path.read_bytes()
    except OSError as error:
        problem = Problem(
            place=Place(file=name),
            code="FC001",
            message=f"cannot be read: {error.strerror}",
            hint="check the file's permissions",
        )
        return LockResult(lock=None, problems=(problem,))
    if kept is not None and (known := _known(kept, name, data)) is not None:
        return known
    result = _read(data, name)
    if kept is not None and result.lock is not None and not result.problems:
        _keep(kept, name, data, result.lock, result.marks)
    return result


def _known(kept: Kept, name: str, data: bytes) -> LockResult | None:
    """The lock that was kept of a file with these very bytes."""
    stored = kept.get(f"lock {name}")
    if stored is None:
        return None
    head, _, rest = stored.partition(b"\n")
    if head.decode("ascii", "replace") != digest(data):
        return None
    try:
        article, plain, of_baselines = json.loads(rest)
        marks = Marks()
        lock = _lock_of(article, [from_plain(Baseline, row) for row in plain])
        marks.note(lock.baselines.values(), of_baselines)
    except (ValueError, TypeError):
        return None
    return LockResult(lock=lock, problems=(), marks=marks)


def _keep(kept: Kept, name: str, data: bytes, lock: Lock, marks: Marks) -> None:
    try:
        baselines = [to_plain(baseline) for baseline in lock.baselines.values()]
        plain = json.dumps([lock.article, baselines, [marks.of_baseline(b) for b in lock.baselines.values()]])
        if _lock_of(lock.article, [from_plain(Baseline, row) for row in json.loads(plain)[1]]) == lock:
            kept.put(f"lock {name}", digest(data).encode() + b"\n" + plain.encode())
    except (ValueError, TypeError):
        return


def _lock_of(article: Any, baselines: list[Baseline]) -> Lock:
    if type(article) is not str:
        raise TypeError(f"{article!r} is no article")
    return Lock(article=article, baselines=MappingProxyType({(b.claim, b.link): b for b in baselines}))


def _read(data: bytes, name: str) -> LockResult:
    from pydantic import ValidationError

    from harness.registry.complaints import complaints
    from harness.registry.lock_schema import LockFile
    from harness.registry.yaml_text import YamlMap, decode, parse

    text, problems = decode(data, name)
    if problems:
        return LockResult(lock=None, problems=tuple(_as_lock(p) for p in problems))
    parsed = parse(text, name)
    found = [_as_lock(p) for p in parsed.problems if not p.warning]
    if not isinstance(parsed.root, YamlMap):
        if not found:
            place = Place(file=name)
            found.append(
                Problem(
                    place=place,
                    code="FC025",
                    message="this is not a lock file",
                    hint="restore it from version control, or accept again",
                )
            )
        return LockResult(lock=None, problems=tuple(found))
    try:
        model = LockFile.model_validate(_filled(parsed.root))
    except ValidationError as error:
        found += [_as_lock(p) for p in complaints(error, parsed.root, name)]
        return LockResult(lock=None, problems=tuple(found))
    baselines = {}
    for key, part in model.baselines.items():
        claim, _, link = key.partition("/")
        baselines[(claim, link)] = Baseline(
            claim=claim,
            link=link,
            source=part.source,
            snapshot=part.snapshot,
            exact=part.exact,
            prefix=part.prefix,
            suffix=part.suffix,
            title=part.title,
            by=part.by,
            on=part.on,
            why=part.why,
            extractor=part.extractor,
            **{name: getattr(part, name) for name in _PICTURE_FIELDS},
        )
    lock = Lock(article=model.article, baselines=MappingProxyType(baselines))
    return LockResult(lock=None if found else lock, problems=tuple(found))


def lock_text(lock: Lock) -> str:
    """The lock as its file holds it: blocks sorted by claim and link, every text on a line of its own."""
    lines = [
        _HEADER,
        "lock: 1\n",
        f"article: {lock.article}\n",
        "baselines:\n" if lock.baselines else "baselines: {}\n",
    ]
    for (claim, link), baseline in sorted(lock.baselines.items()):
        lines.append(f"  {claim}/{link}:\n")
        lines += [f"    {name}: {_scalar(name, getattr(baseline, name))}\n" for name in _FIELDS]
        lines.append(f"    extractor: {baseline.extractor}\n")
        lines += [
            f"    {name}: {_scalar(name, value)}\n" for name in _PICTURE_FIELDS if (value := getattr(baseline, name))
        ]
    return "".join(lines)


def _scalar(name: str, value: str) -> str:
    """A text as YAML on one line; a JSON string is one, and shows what cannot be seen as escapes."""
    if name in ("source", "snapshot", "on"):
        return value if name != "on" else f'"{value}"'
    escaped = json.dumps(value, ensure_ascii=False)
    return "".join(f"\\u{ord(c):04x}" if _unprintable(c) else c for c in escaped)


def _unprintable(char: str) -> bool:
    return (
        char in "\u2028\u2029\u0085\ufeff\u00a0\u00ad"
        or "\u200b" <= char <= "\u200f"
        or "\u202a" <= char <= "\u202e"
        or "\u2060" <= char <= "\u2069"
        or "\x7f" <= char <= "\x9f"
        or "\ud800" <= char <= "\udfff"
        or char in "\ufffe\uffff"
    )


def _filled(root: YamlMap) -> dict[str, Any]:
    """The raw data with empty texts as such: in a lock file an empty value is a text without words."""
    from harness.registry.yaml_text import YamlMap

    data: dict[str, Any] = dict(root)
    baselines = root.get("baselines")
    if isinstance(baselines, YamlMap):
        data["baselines"] = {
            key: {k: "" if v is None else v for k, v in block.items()} if isinstance(block, YamlMap) else block
            for key, block in baselines.items()
        }
    elif baselines is None:
        data.pop("baselines", None)
    return data


def _as_lock(problem: Problem) -> Problem:
    hint = problem.hint if "merge conflict" in problem.hint else "restore it from version control, or accept again"
    return Problem(place=problem.place, code="FC025", message=f"damaged lock file: {problem.message}", hint=hint)
