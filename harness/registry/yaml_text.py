"""YAML as the claims file means it: text stays what the writer wrote, and everything knows where it stands.

Read from libyaml's event stream, which costs a tenth of composing nodes. Every scalar is text (`no`, `22:30`, `2024-10-18` and `1.10`
included) except an empty one and `null`, which are nothing. Tags, several documents, exploding aliases and duplicate keys are problems.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml

from harness.model.place import Place, Problem
from harness.registry.collection import uncollected
from harness.registry.folder import MAX_BYTES

_MAX_DEPTH = 40
_MAX_NODES = 2_000_000
_MAX_ALIASED = 20_000

_NULL = frozenset({"", "~", "null", "Null", "NULL"})

# How libyaml and the pure parser name the style of a scalar without quotes.
_PLAIN = (None, "")

Position = tuple[int, int]


class YamlMap(dict[str, Any]):
    """A mapping that knows where it begins (``at``) and where its keys (``keys_at``) and values (``values_at``) do."""

    __slots__ = ("at", "flow", "keys_at", "values_at")

    def __init__(self, at: Position, flow: bool) -> None:
        super().__init__()
        self.at = at
        self.flow = flow
        self.keys_at: dict[str, Position] = {}
        self.values_at: dict[str, Position] = {}


class YamlList(list[Any]):
    """A sequence that knows where it and its items begin."""

    __slots__ = ("at", "items_at")

    def __init__(self, at: Position) -> None:
        super().__init__()
        self.at = at
        self.items_at: list[Position] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """The document's root (``None`` when there is none that can be used) and what is wrong with the text."""

    root: Any
    problems: tuple[Problem, ...]


class _StopError(Exception):
    """The text cannot be read further; carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def decode(data: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file's bytes, or the problems that keep it from being read."""

    def trouble(code: str, message: str, hint: str, line: int = 1, column: int = 1) -> tuple[str, tuple[Problem, ...]]:
        place = Place(file=file, line=line, column=column)
        return "", (Problem(place=place, code=code, message=message, hint=hint),)

    if len(data) > MAX_BYTES:
        return trouble("FC001", f"the file has {len(data):,} bytes, more than {MAX_BYTES:,}", "split it by article")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return trouble("FC002", "the file is UTF-16", "save it as UTF-8")
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        byte = data[error.start]
        return trouble(
            "FC002",
            f"byte 0x{byte:02X} is not UTF-8",
            "save the file as UTF-8, not as Latin-1 or Windows-1252",
            line,
            column,
        )
    if match := re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]", text):
        index = match.start()
        line = text.count("\n", 0, index) + 1
        return trouble(
            "FC002",
            f"control character U+{ord(match.group()):04X} in the text",
            "delete it",
            line,
            index - text.rfind("\n", 0, index),
        )
    return text, ()


@uncollected()
def parse(text: str, file: str) -> Parsed:
    """The document in ``text``. Never raises for what the text holds."""
    builder = _Builder(text, file)
    try:
        root = builder.build()
    except _StopError as stop:
        builder.problems.append(stop.problem)
        return Parsed(root=None, problems=tuple(builder.problems))
    except yaml.YAMLError as error:
        builder.problems.append(_syntax(error, text, file))
        return Parsed(root=None, problems=tuple(builder.problems))
    except RecursionError:
        place = Place(file=file)
        builder.problems.append(
            Problem(place=place, code="FC004", message="nested too deeply", hint="claims files are flat")
        )
        return Parsed(root=None, problems=tuple(builder.problems))
    return Parsed(root=root, problems=tuple(builder.problems))


class _Builder:
    """Builds plain values from events, with positions, and notes what must not be there."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._lines: list[str] | None = None
        self._file = file
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._nodes = 0
        self._aliased = 0
        self.problems: list[Problem] = []

    def build(self) -> Any:
        root: Any = None
        documents = 0
        # The C parser takes 4.5 MB of claims in half a second; the pure one serves where libyaml is not compiled in.
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        stack: list[tuple[Any, str | None]] = []
        events: Any = yaml.parse(self._text, Loader=loader)
        pending_key: list[tuple[str, Position] | None] = []
        for event in events:
            kind = type(event)
            if kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise self._stop(
                        event, "FC004", "a second document begins here", "one file, one document: remove the `---` line"
                    )
                continue
            if kind in (yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentEndEvent):
                continue
            if kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
                done, anchor = stack.pop()
                pending_key.pop()
                if anchor is not None:
                    self._anchors[anchor] = (done, _size(done))
                continue
            at = (event.start_mark.line + 1, event.start_mark.column + 1)
            self._nodes += 1
            if self._nodes > _MAX_NODES:
                raise self._stop(event, "FC004", "too many values in one file", "split it by article")
            value: Any
            if kind is yaml.AliasEvent:
                value = self._alias(event)
            else:
                if event.tag is not None and not (kind is yaml.ScalarEvent and event.tag == "!"):
                    raise self._stop(event, "FC004", f"the tag {event.tag} is not allowed", "write plain text")
                if kind is yaml.ScalarEvent:
                    plain = event.style in _PLAIN and event.implicit[0]
                    value = None if plain and event.value in _NULL else event.value
                    if event.anchor is not None:
                        self._anchors[event.anchor] = (value, 1)
                elif kind is yaml.MappingStartEvent:
                    value = YamlMap(at, bool(event.flow_style))
                else:
                    value = YamlList(at)
            # Place the value where it belongs.
            if not stack:
                root = value
            else:
                parent = stack[-1][0]
                if isinstance(parent, YamlMap):
                    key = pending_key[-1]
                    if key is None:
                        pending_key[-1] = (self._key(value, event), at)
                    else:
                        self._enter(parent, key, value, at)
                        pending_key[-1] = None
                else:
                    parent.append(value)
                    parent.items_at.append(at)
            if kind in (yaml.MappingStartEvent, yaml.SequenceStartEvent):
                if len(stack) >= _MAX_DEPTH:
                    raise self._stop(
                        event, "FC004", "nested too deeply", "claims files are flat: check the indentation"
                    )
                stack.append((value, event.anchor))
                pending_key.append(None)
            elif kind is yaml.ScalarEvent and event.style in _PLAIN and value is not None:
                self._comment_trap(parent if stack else None, event)
        return root

    def _alias(self, event: Any) -> Any:
        if event.anchor not in self._anchors:
            raise self._stop(
                event, "FC004", f"the alias *{event.anchor} has no anchor before it", "write the value out"
            )
        value, size = self._anchors[event.anchor]
        self._aliased += size
        if self._aliased > _MAX_ALIASED:
            raise self._stop(
                event, "FC004", "aliases expand to more than a claims file can mean", "write the values out"
            )
        return value

    def _key(self, value: Any, event: Any) -> str:
        if isinstance(value, str):
            return value
        if value is None:
            return ""
        raise self._stop(
            event,
            "FC003",
            "a key must be text",
            "a `?` or an unquoted `{`, `[` begins something else: put the text in quotes",
        )

    def _enter(self, parent: YamlMap, key: tuple[str, Position], value: Any, at: Position) -> None:
        name, key_at = key
        if name == "<<":
            raise _StopError(self._problem(key_at, "FC004", "merge keys are not allowed", "write the values out"))
        if name in parent:
            first = parent.keys_at[name]
            self.problems.append(
                self._problem(
                    key_at,
                    "FC005",
                    f"the key {name!r} stands here a second time (first on line {first[0]})",
                    "keep one of them",
                )
            )
            return
        parent[name] = value
        parent.keys_at[name] = key_at
        parent.values_at[name] = at

    def _comment_trap(self, parent: Any, event: Any) -> None:
        """Note a text that a ` #` cuts short, where text is meant and not a remark behind it."""
        if not isinstance(parent, YamlMap) or not parent or parent.flow:
            return
        name = next(reversed(parent))
        if name not in _TEXTS or (parent[name] is not event.value and parent[name] != event.value):
            return
        if self._lines is None:
            self._lines = self._text.splitlines()
        mark = event.end_mark
        rest = self._lines[mark.line][mark.column :] if mark.line < len(self._lines) else ""
        if match := re.match(r"\s+#", rest):
            at = (mark.line + 1, mark.column + match.end())
            problem = self._problem(
                at,
                "FC020",
                f"the {name} ends before this `#`: the rest of the line is a remark",
                "if it belongs to the text, put the whole text in quotes; if not, move the remark to a line of its own",
            )
            self.problems.append(
                Problem(place=problem.place, code="FC020", message=problem.message, hint=problem.hint, warning=True)
            )

    def _problem(self, at: Position, code: str, message: str, hint: str) -> Problem:
        return Problem(place=Place(file=self._file, line=at[0], column=at[1]), code=code, message=message, hint=hint)

    def _stop(self, event: Any, code: str, message: str, hint: str) -> _StopError:
        at = (event.start_mark.line + 1, event.start_mark.column + 1)
        return _StopError(self._problem(at, code, message, hint))


# Keys whose values are people's or sources' words.
_TEXTS = frozenset({"quote", "statement", "text", "query", "reply", "quotation", "after", "before"})


def _size(value: Any) -> int:
    if isinstance(value, YamlMap):
        return 1 + sum(_size(v) for v in value.values())
    if isinstance(value, YamlList):
        return 1 + sum(_size(v) for v in value)
    return 1


def _syntax(error: yaml.YAMLError, text: str, file: str) -> Problem:
    """A parser's complaint as a problem, with a hint for what people usually meant."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    said = getattr(error, "problem", None) or getattr(error, "reason", None) or "this is not YAML"
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    lines = text.splitlines()
    here = lines[line - 1] if line <= len(lines) else ""
    above = lines[line - 2] if 2 <= line <= len(lines) + 1 else ""
    hint = "check the indentation and the quotes of this line and the one above it"
    for row in (here, above):
        if re.search(r"""(?:^|[:\-,{]\s+)(["']).*?\1\s*[^\s,}\]#:]""", row):
            hint = "a text that begins with a quotation mark ends at the next one: put the whole text in the other kind of quotes, or begin it with a typographic one"
            break
        if re.search(r"[?]\s*[}\]]", row):
            hint = "a `?` before `}` begins a key: put the text in quotes"
            break
        if re.match(r"\s*\t", row):
            hint = "YAML is indented with spaces, not tabs"
            break
        if re.search(r":\s+[^\"'\s][^\"']*:\s", row):
            hint = "a text with a colon and a space in it must stand in quotes"
            break
        if re.search(r":\s+[@`%&*!|>]", row):
            hint = "a text that begins with one of @ ` % & * ! | > must stand in quotes"
            break
    if re.match(r"(<<<<<<<|=======|>>>>>>>)", here) or re.match(r"(<<<<<<<|=======|>>>>>>>)", above):
        hint = "this is a merge conflict: keep one side and delete the marks"
    return Problem(place=Place(file=file, line=line, column=column), code="FC003", message=str(said), hint=hint)
