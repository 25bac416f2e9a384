"""Report formats: found by their files, written with what they need, and never half known."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.engine import formats as package
from harness.engine.formats import FormatError, formats
from harness.engine.material import Material
from harness.engine.registry import load_registry
from harness.engine.report import write_report
from harness.engine.settings import load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify


@pytest.fixture
def material(registry_root: Callable[..., Path]) -> Material:
    where = load_settings(registry_root())
    loaded = load_registry(where.root)
    store = open_store(where)
    reader = open_reader(where, store)
    report = verify(where, loaded, loaded.registry.claims, store, reader)
    return Material(report=report, settings=where, loaded=loaded, store=store, reader=reader)


def test_every_format_is_found_by_its_file() -> None:
    files = {path.stem for path in Path(package.__path__[0]).glob("[!_]*.py")}
    assert set(formats()) == files
    assert [name for name, form in formats().items() if form.usual] == ["html", "json"]
    shown = [form.file for form in formats().values()]
    assert len(shown) == len(set(shown)), "two formats would write the same file"


def test_the_usual_formats_are_written_unless_others_are_named(material: Material, tmp_path: Path) -> None:
    written = write_report(material, tmp_path / "a" / "b")
    assert [p.name for p in written] == ["report.html", "result.json"]
    assert json.loads((tmp_path / "a" / "b" / "result.json").read_bytes())["format"] == 1
    assert [p.name for p in write_report(material, tmp_path / "c", ["json", "json"])] == ["result.json"]
    assert [p.name for p in (tmp_path / "c").iterdir()] == ["result.json"]


def test_a_new_file_is_a_new_format(material: Material, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plain.py").write_text(
        "from harness.engine.formats import Format\n"
        "FORMAT = Format(file='a/claims.txt', summary='ids', files=lambda m: {'a/claims.txt': b'ids', 'a/b/more': b''})\n"
    )
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    formats.cache_clear()
    try:
        assert "plain" in formats()
        assert write_report(material, tmp_path / "out", ["plain"]) == (tmp_path / "out/a/claims.txt",)
        assert (tmp_path / "out/a/b/more").is_file()
        (tmp_path / "broken.py").write_text("")
        formats.cache_clear()
        with pytest.raises(FormatError, match=r"broken\.py should hold one Format, not 0"):
            formats()
    finally:
        formats.cache_clear()
