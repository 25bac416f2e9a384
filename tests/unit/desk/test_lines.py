"""Every command that writes into a claims file leaves all its other lines byte for byte, however the file is laid out."""

from __future__ import annotations

import io
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from openpyxl import load_workbook

from harness.cli import run
from harness.engine.settings import load_settings
from harness.engine.store import open_store
from tests.conftest import capture_of

ARTICLE = "A first 1,500 soldiers sailed. About 12,000 were to follow. On 3 May 2024 the port was closed.\n"

# Remarks in odd places, a tab in them, spaces at a line's end, an anchor, braces, a quotation over two lines.
CLAIMS = """# The desk's file\t(do not sort)
schema: 1
article: {id: troops, title: The Borrowed Army, file: troops.md}   # one
policy:   {need: 1 independent}\u0020\u0020\u0020

sources:
    nis: &paper
        url: http://nis.test/first   # a remark: with {odd} signs, é漢
        publisher: 'National
            Service'
    dossier:
        file: "vault:dossier.pdf"
        publisher: The ministry
\u0020\u0020\u0020
claims:
    first:
        statement: "A first 1,500 soldiers"     # kept
        expects:
        - {quantity: exactly 1500, unit: people}
        evidence: [{source: nis, quote: "1,500 soldiers were moved"}]  # in brackets

    # the second
    second:
        statement: >-
            About
            12,000
        evidence:
        - source: nis
          quote: 12,000 would follow
# the end"""

LAYOUTS: dict[str, Callable[[str], bytes]] = {
    "no end of line at the end": lambda text: text.encode(),
    "unix": lambda text: f"{text}\n".encode(),
    "windows": lambda text: f"{text}\n".replace("\n", "\r\n").encode(),
    "windows, no end of line at the end": lambda text: text.replace("\n", "\r\n").encode(),
    "a byte order mark": lambda text: b"\xef\xbb\xbf" + f"{text}\n".encode(),
}


@pytest.fixture
def desk(registry_root: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    root = registry_root(CLAIMS, ARTICLE)
    (root / "harness.toml").write_text(
        f'[verify]\nas_of = "newest snapshot"\n[desk]\nby = "M. K."\n[vault]\npath = "{root.parent / "vault"}"\n'
    )
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.chdir(root)
    open_store(load_settings(root)).put(
        capture_of("<p>In all, 1,500 soldiers were moved; 12,000 would follow.</p>", url="http://nis.test/first", source="nis", started="2025-05-01T08:00:00.000Z")
    )  # fmt: skip
    return root


def _lines(data: bytes) -> list[bytes]:
    return data.split(b"\n")


def _gone(before: bytes, after: bytes) -> list[bytes]:
    """The lines of ``before`` that ``after`` does not have in their order; a last line that was ended counts as the same."""
    old, new = _lines(before), _lines(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    gone = [line for tag, a, b, _, _ in matcher.get_opcodes() if tag != "equal" for line in old[a:b]]
    return [line for line in gone if line + b"\r" not in new or line != old[-1]]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_command_leaves_all_other_lines_as_they_are(desk: Path, layout: str) -> None:
    path = desk / "claims" / "troops.yaml"
    path.write_bytes(LAYOUTS[layout](CLAIMS))
    (desk / "scan.pdf").write_bytes(b"%PDF-1.4 nothing")

    def sheet() -> list[str]:
        assert run(["report", "--format", "xlsx", "--audience", "desk", "--out", "out"]) in (0, 1, 3)
        book = load_workbook(desk / "out" / "facts.xlsx")
        facts = book["Facts"]
        column = {str(c.value).removeprefix("✎ "): c.column for c in facts[1]}
        facts.cell(2, column["New entry"]).value = "query"
        facts.cell(2, column["Its words"]).value = "Which service?"
        out = io.BytesIO()
        book.save(out)
        (desk / "facts.xlsx").write_bytes(out.getvalue())
        return ["import", "facts.xlsx", "--write"]

    def edited() -> list[str]:
        (desk / "new.md").write_text(ARTICLE.replace("A first 1,500", "A first group of 1,500"), encoding="utf-8")
        return ["reanchor", "troops", "--to", "new.md", "--write"]

    steps: list[tuple[Callable[[], list[str]], tuple[bytes, ...], bytes]] = [
        (lambda: ["accept", "--why", "read it", "--yes"], (), b""),
        (lambda: ["waive", "FC402", "first", "--why", "the only origin", "--until", "2030-01-01", "--whatever", "--yes"], (), b"FC402"),
        (lambda: ["log", "second", "--query", "How many?", "--yes"], (), b"How many?"),
        (lambda: ["sign", "second", "--yes"], (), b"sign: ok"),
        (lambda: ["correct", "second", "--published", "It said 11,000.", "--where", "the website", "--yes"], (), b"It said 11,000."),
        (lambda: ["attach", "dossier", "scan.pdf", "--how", "by post", "--yes"], (b"        file: \"vault:dossier.pdf\"",), b"sha256"),
        (lambda: ["draft", "--yes"], (), b"2024-05-03"),
        (sheet, (), b"Which service?"),
        (edited, (b"        statement: \"A first 1,500 soldiers\"",), b"group of 1,500"),
    ]  # fmt: skip
    for make, may_go, must_come in steps:
        arguments = make()
        before = path.read_bytes()
        assert run(arguments) == (1 if arguments[0] == "reanchor" else 0), arguments
        after = path.read_bytes()
        if must_come:
            assert must_come in after, arguments
        else:
            assert after == before, arguments
        gone = _gone(before, after)
        assert [line for line in gone if not line.startswith(may_go or (b"\0",))] == [], arguments
        assert len(gone) <= len(may_go), arguments
        assert after.startswith(b"\xef\xbb\xbf") is before.startswith(b"\xef\xbb\xbf")
        # Ends of lines are all of one kind, as they were.
        windows = b"\r\n" in before
        assert after.count(b"\n") == (after.count(b"\r\n") if windows else after.count(b"\n"))
        assert windows or b"\r" not in after
    assert run(["check"]) == 0
