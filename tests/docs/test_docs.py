"""Documents say what is true: every code has its page, every made file is fresh, every named command exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from harness.cli import harness
from harness.cli._made import made
from harness.engine.pages import code_pages
from harness.rules.catalogue import rules

ROOT = Path(__file__).parents[2]
HEADINGS = ("What it does", "Why it matters", "Example", "What to do", "Blind spots")


@pytest.mark.parametrize("name", made())
def test_made_files_are_fresh(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8") == made()[name](), "python -m harness.cli._made"


def test_every_rule_and_every_registry_code_has_a_page_with_every_heading() -> None:
    pages = code_pages()
    registry = set(
        re.findall(
            r'"(FC0[0-4]\d)"',
            "".join(
                p.read_text() for p in [*(ROOT / "harness/registry").glob("*.py"), ROOT / "harness/engine/check.py"]
            ),
        )
    )
    assert set(pages) == {r.code for r in rules()} | registry
    for code, path in pages.items():
        text = path.read_text(encoding="utf-8")
        assert text.startswith(f"# {code} ")
        for heading in HEADINGS:
            body = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
            assert body.strip(), f"{code}: {heading}"


def test_rules_do_not_import_each_other() -> None:
    for path in (ROOT / "harness/rules").glob("fc*.py"):
        assert not re.search(r"from harness\.rules\.fc|import harness\.rules\.fc", path.read_text()), path.name


def anchors(path: Path) -> set[str]:
    """What `#…` behind a link to ``path`` may name: each heading as GitHub spells it, a heading that stands twice with a number."""
    found: list[str] = []
    for heading in re.findall(r"^#+ +(.+)$", _without_code(path.read_text(encoding="utf-8")), re.MULTILINE):
        words = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading)
        found.append(re.sub(r"[^\w\- ]", "", words.strip().lower()).replace(" ", "-"))
    return {name if not found[:n].count(name) else f"{name}-{found[:n].count(name)}" for n, name in enumerate(found)}


def _without_code(text: str) -> str:
    return re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)


def test_anchors_are_spelled_as_github_spells_them(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# Verification: `verify`\n## Weak spots\n```\n# no heading\n```\n### Weak spots\n## [A link](to.md), by 2\n"
    )
    assert anchors(page) == {"verification-verify", "weak-spots", "weak-spots-1", "a-link-by-2"}


PAGES = [
    path
    for path in (
        *ROOT.glob("*.md"),
        *(path for folder in ("docs", "harness", "tests", "training") for path in (ROOT / folder).rglob("*.md")),
    )
    if "vendor" not in path.parts
]


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_lead_somewhere_and_commands_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)\s]+)", _without_code(text)):
        if not link.startswith(("http://", "https://")):
            target, _, anchor = link.partition("#")
            leads_to = path.parent / target if target else path
            assert leads_to.exists(), link
            assert not anchor or anchor in anchors(leads_to), link
    known = set(harness.list_commands(None))  # type: ignore[arg-type]
    for name in re.findall(r"`harness ([a-z]+)", text):
        assert name in known, name
    for name in re.findall(r"(?:script/bench |\bbench/)([a-z_]+)", text):
        assert (ROOT / "bench" / f"{name}.py").exists() or (ROOT / "bench" / name).is_dir(), name


def test_nothing_speaks_of_anything_but_the_project() -> None:
    folders = ("harness", "claims", "tests", "bench", "docs", "script", ".ci")
    files = [
        p
        for folder in folders
        for p in sorted((ROOT / folder).rglob("*"))
        if p.is_file() and "__pycache__" not in p.parts
    ]
    for path in (
        *files,
        ROOT / "README.md",
        ROOT / "ARCHITECTURE.md",
        ROOT / "pyproject.toml",
        ROOT / "requirements.lock",
    ):
        name = path.relative_to(ROOT).as_posix()
        if (
            path.suffix not in (".py", ".md", ".toml", ".yaml", ".js", ".jinja", ".lock", "")
            or name.startswith("snapshots/")
            or name == "tests/docs/test_docs.py"
        ):
            continue
        text = path.read_text(encoding="utf-8", errors="ignore")
        for word in ("/work/", "/root/", "pypi.org", "pythonhosted", "registry.npmjs"):
            assert word not in text, f"{name}: {word}"
