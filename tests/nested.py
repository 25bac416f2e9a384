"""Documents of nested markup without a browser: elements within elements, links, table cells; everything is visible."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from typing import Any

from harness.evidence.read import Document, read
from harness.model.layout import Layout

_INLINE = frozenset({"span", "a", "b", "i", "em", "strong", "time", "sup", "s", "del"})


class _Markup(HTMLParser):
    """Blocks and runs as the browser's reading gives them: a block is the nearest element that is not set within a line."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[dict[str, Any]] = []
        self.runs: list[dict[str, Any]] = []
        self._open: list[dict[str, Any]] = [_element("body", 1, {})]
        self._inline: list[str] = []
        # The headers of the table that is read, with row and column.
        self._heads: list[tuple[int, int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _INLINE:
            self._inline.append(tag)
            return
        if tag == "table":
            self._heads = []
        parent = self._open[-1]
        parent["children"][tag] += 1
        self._open.append(_element(tag, parent["children"][tag], dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag in _INLINE:
            self._inline.pop()
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if not data.strip():
            return
        element = self._open[-1]
        if "block" not in element:
            element["block"] = len(self.blocks)
            block: dict[str, Any] = {
                "id": len(self.blocks),
                "tag": element["tag"],
                "path": ">".join(e["step"] for e in self._open),
                "ancestors": ["html", *(e["name"] for e in self._open)],
            }
            if element["tag"] in ("td", "th"):
                row = next(e for e in reversed(self._open) if e["tag"] == "tr")
                block["row"], block["column"] = row["nth"] - 1, sum(self._open[-2]["children"].values()) - 1
                if element["tag"] == "th":
                    self._heads.append((block["row"], block["column"], data.strip()))
                else:
                    block["headers"] = [said for r, c, said in self._heads if r == block["row"] or c == block["column"]]
            self.blocks.append(block)
        run: dict[str, Any] = {"text": data, "block": element["block"], "boxes": [[0, 20 * len(self.runs), 600, 18, len(data)]]}  # fmt: skip
        struck = any(tag in ("s", "del") for tag in self._inline)
        self.runs.append(run | ({"link": True} if "a" in self._inline else {}) | ({"struck": True} if struck else {}))


def _element(tag: str, nth: int, attributes: dict[str, str | None]) -> dict[str, Any]:
    names = "".join(f".{name}" for name in (attributes.get("class") or "").split())
    return {
        "tag": tag,
        "nth": nth,
        "name": tag + names,
        "step": f"{tag}#{attributes['id']}" if attributes.get("id") else f"{tag}:nth-of-type({nth})",
        "children": Counter[str](),
    }


def document_of(markup: str, *, language: str = "en", title: str = "") -> Document:
    """The document of what stands in a page's body."""
    parser = _Markup()
    parser.feed(markup)
    data = {
        "format": 1, "kind": "web", "url": "http://a.test/", "title": title, "language": language, "width": 1280, "height": 900, "meta": {},
        "frames": [], "blocks": parser.blocks, "runs": parser.runs,
    }  # fmt: skip
    return read(Layout.from_json(data))
