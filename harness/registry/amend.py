"""Changing what a claims file says of a claim, in place: only the characters that must change do, and the result is read back.

`harness.registry.edit` adds whole claims; this sets single fields and appends to a claim's lists (what people decided, and when), whether
they are written as blocks or in braces.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from harness.registry.collection import uncollected
from harness.registry.edit import EditError, scalar, spliced
from harness.registry.folder import MAX_BYTES
from harness.registry.yaml_text import YamlMap, parse

Path = tuple[str | int, ...]
Fields = Mapping[str, str | Mapping[str, str]]

# A day as people write it; to a claims file it is the text that it looks like.
_DAY = re.compile(r"\d{4}(-\d\d){0,2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetField:
    """The mapping at ``path`` gets ``value``, a text or a mapping in braces, at ``key``, in place of the text, or of the braces, that is there or
    anew."""

    path: Path
    key: str
    value: str | Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Append:
    """The list ``key`` of the mapping at ``path`` gets one more entry; it is begun where there is none. A field may be a mapping itself."""

    path: Path
    key: str
    fields: Fields


Amendment = SetField | Append


def amend(text: str, amendments: Sequence[Amendment]) -> str:
    """``text`` of a claims file with ``amendments``; every other character stays as it was.

    Raises `EditError` where the file is written in a way that this cannot be done in.
    """
    after, failed = amend_each(text, amendments)
    if failed:
        raise EditError(next(iter(failed.values())))
    return after


@uncollected()
def amend_each(text: str, amendments: Sequence[Amendment]) -> tuple[str, dict[int, str]]:
    """``text`` with those of ``amendments`` that can be made, and why the others can't, by number.

    Raises `EditError` where none can, because the file cannot be read or would not read back.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    body = text[len(mark) :]
    before = parse(body, "the claims file")
    if not isinstance(before.root, YamlMap) or any(not p.warning for p in before.problems):
        raise EditError("the claims file cannot be read; run `harness check`")
    try:
        root = yaml.compose(body, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, RecursionError) as error:
        raise EditError("the claims file cannot be read; run `harness check`") from error
    assert root is not None
    writer = _Writer(body, root)
    made: list[Amendment] = []
    failed = {}
    for number, amendment in enumerate(amendments):
        try:
            if isinstance(amendment, SetField):
                writer.set(amendment)
            else:
                writer.append(amendment)
            made.append(amendment)
        except EditError as error:
            failed[number] = str(error)
    written = writer.text()
    if len(written.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise EditError(f"the file would have more than {MAX_BYTES:,} bytes; split it by article first")
    _confirm(before.root, written, made)
    return mark + written, failed


@dataclass(slots=True)
class _Growth:
    """Entries that one list gets, and where its mapping is: written together, because they go to one place."""

    owner: yaml.MappingNode
    items: list[str]


class _Writer:
    def __init__(self, text: str, root: yaml.Node) -> None:
        self._text = text
        self._root = root
        self._end = "\r\n" if "\r\n" in text else "\n"
        # Start, end, order and words. Of what goes to one place the deeper lines come first: they belong to what is above.
        self._splices: list[tuple[int, int, tuple[int, int], str]] = []
        self._growths: dict[tuple[Path, str], _Growth] = {}
        self._fresh: dict[Path, dict[str, str | Mapping[str, str]]] = {}
        # What stands at each key of each mapping that was looked into: a file has thousands of claims, and many are amended at once.
        self._fields: dict[yaml.MappingNode, dict[str, tuple[yaml.Node, yaml.Node]]] = {}

    def set(self, amendment: SetField) -> None:
        """Note that a field is to be set."""
        owner = self._find(amendment.path)
        found = self._field(owner, amendment.key)
        if found is None:
            self._fresh.setdefault(amendment.path, {})[amendment.key] = amendment.value
            return
        value = self._own(*found)
        braces = isinstance(value, yaml.MappingNode) and value.flow_style and not isinstance(amendment.value, str)
        if not braces and (not isinstance(value, yaml.ScalarNode) or value.style in ("|", ">")):
            raise EditError(
                f"{_shown(amendment.path)}.{amendment.key} is written over several lines; change it by hand"
            )
        self._splice(value.start_mark.index, value.end_mark.index, _value(amendment.value, flow=True))

    def append(self, amendment: Append) -> None:
        """Note that a list is to get one more entry."""
        owner = self._find(amendment.path)
        found = self._field(owner, amendment.key)
        if found is not None:
            value = self._own(*found)
            if not isinstance(value, yaml.SequenceNode) and value.value != "":
                raise EditError(f"{_shown(amendment.path)}.{amendment.key} is not a list")
        place = (amendment.path, amendment.key)
        self._growths.setdefault(place, _Growth(owner=owner, items=[])).items.append(_braces(amendment.fields))

    def text(self) -> str:
        """The text with all that was noted."""
        for (_, key), growth in self._growths.items():
            self._grow(key, growth)
        for path, fields in self._fresh.items():
            self._enlarge(path, fields)
        return spliced(self._text, ((start, end, new) for start, end, _, new in sorted(self._splices)))

    def _splice(self, start: int, end: int, new: str, indent: int = 0) -> None:
        self._splices.append((start, end, (-indent, len(self._splices)), new))

    def _find(self, path: Path) -> yaml.MappingNode:
        node: Any = self._root
        for step in path:
            if isinstance(step, str) and isinstance(node, yaml.MappingNode):
                found = self._field(node, step)
                if found is None:
                    raise EditError(f"{_shown(path)} is not in the claims file")
                node = self._own(*found)
            elif isinstance(step, int) and isinstance(node, yaml.SequenceNode) and step < len(node.value):
                parent, node = node, node.value[step]
                if not parent.start_mark.index <= node.start_mark.index <= parent.end_mark.index:
                    raise EditError(f"{_shown(path)} is an alias; write it out first")
            else:
                raise EditError(f"{_shown(path)} is not in the claims file")
        if not isinstance(node, yaml.MappingNode):
            raise EditError(f"{_shown(path)} is not a mapping")
        return node

    def _field(self, owner: yaml.MappingNode, key: str) -> tuple[yaml.Node, yaml.Node] | None:
        """The key and the value of ``owner`` at ``key``; of two the first, as when the file is read."""
        if owner not in self._fields:
            self._fields[owner] = {k.value: (k, v) for k, v in reversed(owner.value) if isinstance(k, yaml.ScalarNode)}
        return self._fields[owner].get(key)

    def _own(self, key: yaml.Node, value: yaml.Node) -> Any:
        """``value``, unless it is an alias: then what is written there belongs to somebody else too."""
        if value.start_mark.index < key.end_mark.index:
            raise EditError("an alias stands there; write the values out first")
        return value

    def _grow(self, key: str, growth: _Growth) -> None:
        found = self._field(growth.owner, key)
        if found is None:
            if growth.owner.flow_style:
                self._into_braces(growth.owner, f"{key}: [{', '.join(growth.items)}]")
                return
            indent = " " * _column(growth.owner)
            step = self._step(growth.owner)
            rows = [f"{indent}{key}:", *(f"{indent}{step}- {item}" for item in growth.items)]
            self._below(growth.owner, rows)
            return
        value = self._own(*found)
        if isinstance(value, yaml.ScalarNode) and not value.value:
            # `log:` with nothing behind it.
            indent = " " * _column(growth.owner)
            at = self._line_end(found[0].end_mark.index)
            rows = [f"{indent}{self._step(growth.owner)}- {item}" for item in growth.items]
            self._splice(at, at, "".join(self._end + row for row in rows), len(indent) + 1)
        elif value.flow_style:
            at = value.end_mark.index - 1
            lead = ", " if value.value else ""
            if value.value and self._text[:at].rstrip().endswith(","):
                lead = " "
            if "\n" in self._text[value.start_mark.index : at] or "#" in self._text[value.start_mark.index : at]:
                last = self._last(value.value[-1]) if value.value else value.start_mark.index + 1
                at = last
            self._splice(at, at, lead + ", ".join(growth.items))
        else:
            column = value.start_mark.column
            rows = [f"{' ' * column}- {item}" for item in growth.items]
            self._below(value, rows)

    def _enlarge(self, path: Path, fields: Fields) -> None:
        """New fields of a mapping."""
        owner = self._find(path)
        if owner.flow_style:
            added = ", ".join(f"{name}: {_value(text, flow=True)}" for name, text in fields.items())
            self._into_braces(owner, added)
        else:
            indent = " " * _column(owner)
            self._below(owner, [f"{indent}{name}: {_value(text, flow=False)}" for name, text in fields.items()])

    def _into_braces(self, owner: yaml.MappingNode, added: str) -> None:
        at = self._last(owner.value[-1][1]) if owner.value else owner.start_mark.index + 1
        self._splice(at, at, (", " if owner.value else "") + added)

    def _below(self, node: yaml.CollectionNode, rows: Sequence[str]) -> None:
        """Put ``rows`` under a block's last line, remarks behind that line included."""
        at = self._line_end(self._last(node))
        indent = len(rows[0]) - len(rows[0].lstrip())
        self._splice(at, at, "".join(self._end + row for row in rows), indent)

    def _last(self, node: yaml.Node) -> int:
        """Where the last word of ``node`` ends. A block's own end is where the next one begins, remarks between them included."""
        while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            if isinstance(last, tuple):
                key, value = last
                node = value if value.end_mark.index > key.end_mark.index else key
            else:
                node = last
        end = node.end_mark.index
        if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
            return len(self._text[:end].rstrip())
        return end

    def _line_end(self, at: int) -> int:
        """The end of the line that ``at`` is on, before its line break."""
        stop = self._text.find("\n", at)
        if stop < 0:
            return len(self._text)
        return stop - 1 if self._text[stop - 1 : stop] == "\r" else stop

    def _step(self, owner: yaml.MappingNode) -> str:
        """How far the lists of this mapping are indented below its keys."""
        for key, value in owner.value:
            if isinstance(value, yaml.SequenceNode) and not value.flow_style and value.value:
                return " " * max(0, int(value.start_mark.column) - int(key.start_mark.column))
        return "  "


def _column(owner: yaml.MappingNode) -> int:
    return int(owner.value[0][0].start_mark.column) if owner.value else int(owner.start_mark.column)


def _braces(fields: Fields) -> str:
    return "{" + ", ".join(f"{name}: {_value(value, flow=True)}" for name, value in fields.items()) + "}"


def _value(text: str | Mapping[str, str], *, flow: bool) -> str:
    """``text`` as a scalar, quoted where braces would otherwise read more into it; a mapping in braces."""
    if not isinstance(text, str):
        return _braces(text)
    if _DAY.fullmatch(text):
        return text
    plain: str = scalar(text)
    if flow and not plain.startswith('"') and any(sign in plain for sign in ",[]{}"):
        return json.dumps(plain, ensure_ascii=False)
    return plain


def _shown(path: Path) -> str:
    return ".".join(str(step) for step in path)


def _confirm(before: Any, written: str, amendments: Sequence[Amendment]) -> None:
    """Read the new text back: it must say what it said, with the amendments and nothing else."""
    after = parse(written, "the claims file")
    if any(not p.warning for p in after.problems) or _plain(after.root) != _amended(_plain(before), amendments):
        raise EditError("the change would not read back as it is meant; make it by hand")


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _amended(data: Any, amendments: Sequence[Amendment]) -> Any:
    for amendment in amendments:
        owner = data
        for step in amendment.path:
            owner = owner[step]
        if isinstance(amendment, SetField):
            owner |= _flat({amendment.key: amendment.value})
        else:
            owner[amendment.key] = [*(owner.get(amendment.key) or []), _flat(amendment.fields)]
    return data


def _flat(fields: Fields) -> dict[str, Any]:
    return {name: " ".join(value.split()) if isinstance(value, str) else _flat(value) for name, value in fields.items()}
