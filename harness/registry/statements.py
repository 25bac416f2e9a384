"""Giving claims other statements in a claims file: the words of the statement change, and no other byte does."""

from __future__ import annotations

import re
from collections.abc import Mapping

import yaml

from harness.model.registry import TextQuote
from harness.registry.collection import uncollected
from harness.registry.edit import EditError, flow_scalar, quote_yaml, spliced
from harness.registry.yaml_text import YamlMap, parse

_FIELDS = {"text": "exact", "after": "prefix", "before": "suffix"}


@uncollected()
def set_statements(text: str, statements: Mapping[str, TextQuote]) -> str:
    """``text`` of a claims file with other statements for the claims of these ids; a caption stays one of its picture.

    Raises `EditError` when a claim is not there, its statement is written in a way that cannot be changed in place, or the file would
    not read back as meant.
    """
    mark, body = ("\ufeff", text[1:]) if text.startswith("\ufeff") else ("", text)
    root = parse(body, "the claims file").root
    claims = root.get("claims") if isinstance(root, YamlMap) else None
    if not isinstance(claims, YamlMap):
        raise EditError("the claims file cannot be read; run `harness check`")
    missing = [name for name in statements if not isinstance(claims.get(name), YamlMap)]
    if missing:
        raise EditError(f"there is no claim {missing[0]!r} in it")
    splices: list[tuple[int, int, str]] = []
    for name, node in _statement_nodes(body, frozenset(statements)).items():
        splices += _splices(body, node, statements[name])
    body = spliced(body, sorted(splices))
    for name, quote in statements.items():
        said = claims[name]["statement"]
        kept = {"caption_of": said["caption_of"]} if isinstance(said, YamlMap) and "caption_of" in said else {}
        fields = {
            key: " ".join(getattr(quote, field).split()) for key, field in _FIELDS.items() if getattr(quote, field)
        }
        claims[name]["statement"] = (
            {**fields, **kept} if len(fields) > 1 or isinstance(said, YamlMap) else fields["text"]
        )
    if parse(body, "the claims file").root != root:
        raise EditError("a statement would not read back as it is meant in this file's layout; change it by hand")
    return mark + body


def _statement_nodes(text: str, wanted: frozenset[str]) -> dict[str, yaml.Node]:
    """The node of each wanted claim's statement, with its place in the text."""
    try:
        root = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, RecursionError) as error:
        raise EditError("the claims file cannot be read; run `harness check`") from error
    found = {}
    for name, claim in _entries(_entries(root).get("claims")).items():
        if name in wanted and (statement := _entries(claim).get("statement")) is not None:
            found[name] = statement
    return found


def _entries(node: yaml.Node | None) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {key.value: value for key, value in node.value if isinstance(key, yaml.ScalarNode)}


def _splices(text: str, node: yaml.Node, quote: TextQuote) -> list[tuple[int, int, str]]:
    start, end = node.start_mark.index, node.end_mark.index
    if isinstance(node, yaml.ScalarNode):
        if node.style in ("|", ">"):
            raise EditError("a statement is written as a block of lines; write it on one line")
        return [(start, end, quote_yaml(quote))]
    if not isinstance(node, yaml.MappingNode):
        raise EditError("a statement is neither a text nor a mapping")
    fields = _entries(node)
    if node.flow_style:
        parts = [
            f"{key}: {flow_scalar(getattr(quote, field))}" for key, field in _FIELDS.items() if getattr(quote, field)
        ]
        parts += [
            f"{key}: {text[v.start_mark.index : v.end_mark.index]}" for key, v in fields.items() if key not in _FIELDS
        ]
        return [(start, end, "{" + ", ".join(parts) + "}")]
    return _lines(text, node, fields, quote)


def _lines(
    text: str, node: yaml.MappingNode, fields: Mapping[str, yaml.Node], quote: TextQuote
) -> list[tuple[int, int, str]]:
    """The changes to a statement that is written one field a line."""
    end = "\r\n" if "\r\n" in text else "\n"
    column = node.start_mark.column
    keys = {key.value: key for key, _ in node.value}
    found = []
    for key, field in _FIELDS.items():
        wanted = getattr(quote, field)
        value = fields.get(key)
        if value is not None:
            if not isinstance(value, yaml.ScalarNode) or value.style in ("|", ">"):
                raise EditError("a statement is written as a block of lines; write it on one line")
            if wanted:
                found.append((value.start_mark.index, value.end_mark.index, flow_scalar(wanted)))
            else:
                found.append(_whole_line(text, keys[key].start_mark.index, value.end_mark.index))
        elif wanted:
            last = fields["text"].end_mark.index
            stop = text.find("\n", last)
            at = len(text) if stop < 0 else stop + 1
            lead = end if stop < 0 else ""
            found.append((at, at, f"{lead}{' ' * column}{key}: {flow_scalar(wanted)}{end}"))
    return found


def _whole_line(text: str, start: int, end: int) -> tuple[int, int, str]:
    """The line that a field stands on, which is to go with its remark; refused where it shares the line with the key above."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    if text[first:start].strip() or not re.fullmatch(
        r"[ \t]*(?:#[^\n]*)?\r?", text[end : last if last >= 0 else len(text)]
    ):
        raise EditError("a statement is written in a way that a field cannot be taken out of; change it by hand")
    return first, last + 1 if last >= 0 else len(text), ""
