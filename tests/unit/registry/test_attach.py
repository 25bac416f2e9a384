"""Attaching a file: whole in the vault, by name and hash in the claims file, whose other lines stay as they were."""

from __future__ import annotations

import hashlib
import subprocess
from datetime import date
from pathlib import Path

import pytest

from harness.cli import run
from harness.engine.attach import attach, prepare
from harness.engine.errors import UsageError
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings

CLAIMS = """schema: 1
article: {id: a, title: A, file: a.md}
sources:
  post:
    url: https://example.org/post   # the post
    publisher: The channel
  letter:
    file: vault:letter.pdf
    publisher: The ministry
  asked: {person: A spokesman}

claims:
  c:
    statement: The column moved.
    evidence:
      - source: post
        quote: The column moved.
"""


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    root = tmp_path / "registry"
    (root / "claims").mkdir(parents=True)
    (root / "claims" / "a.yaml").write_text(CLAIMS, encoding="utf-8")
    (root / "claims" / "a.md").write_text("The column moved.\n", encoding="utf-8")
    (root / "harness.toml").write_text('[vault]\npath = "../vault"\n', encoding="utf-8")
    return root


def take(root: Path, source: str, file: Path) -> str:
    settings = load_settings(root)
    found = prepare(
        settings, load_registry(root), source, file, how="saved from the page, by hand", by="O. D.", on=date(2026, 11, 24)
    )  # fmt: skip
    attach(settings, found)
    return found.attached.sha256


def test_a_copy_saved_by_hand_is_noted_at_its_page(registry: Path, tmp_path: Path) -> None:
    film = tmp_path / "clip of the post.MP4"
    film.write_bytes(b"\0\0film" * 100)
    sha256 = take(registry, "post", film)
    assert sha256 == hashlib.sha256(film.read_bytes()).hexdigest()
    assert (tmp_path / "vault" / "post.mp4").read_bytes() == film.read_bytes()
    text = (registry / "claims" / "a.yaml").read_text(encoding="utf-8")
    source = load_registry(registry).registry.sources["post"]
    assert (source.media, source.sha256) == ("vault:post.mp4", sha256)
    assert source.obtained is not None
    assert source.obtained.how == "saved from the page, by hand"
    assert [line for line in CLAIMS.splitlines() if line not in text.splitlines()] == []
    assert take(registry, "post", film) == sha256
    assert (registry / "claims" / "a.yaml").read_text(encoding="utf-8") == text


def test_the_change_is_shown_and_nothing_written_until_it_is_agreed_to(
    registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "x.pdf"
    letter.write_bytes(b"%PDF-1.4 letter")
    monkeypatch.delenv("CI", raising=False)
    call = ["attach", "letter", str(letter), "--how", "by post", "--by", "mk", "--root", str(registry)]
    before = (registry / "claims" / "a.yaml").read_bytes()
    for more, code in ((["--dry-run"], 0), ([], 2)):
        assert run([*call, *more]) == code
        assert "+    sha256: " in capsys.readouterr().out
        assert (registry / "claims" / "a.yaml").read_bytes() == before
        assert not (tmp_path / "vault").exists()
    assert run([*call, "--yes"]) == 0
    assert (tmp_path / "vault" / "letter.pdf").is_file()
    monkeypatch.setenv("CI", "true")
    assert run([*call, "--yes"]) == 2


def test_a_file_source_gets_its_hash_and_other_bytes_are_refused(registry: Path, tmp_path: Path) -> None:
    letter = tmp_path / "x.pdf"
    letter.write_bytes(b"%PDF-1.4 letter")
    sha256 = take(registry, "letter", letter)
    source = load_registry(registry).registry.sources["letter"]
    assert (source.file, source.sha256) == ("vault:letter.pdf", sha256)
    letter.write_bytes(b"%PDF-1.4 another")
    before = (registry / "claims" / "a.yaml").read_bytes()
    with pytest.raises(UsageError, match="another file"):
        take(registry, "letter", letter)
    assert (registry / "claims" / "a.yaml").read_bytes() == before


def test_a_better_copy_of_a_page_is_kept_beside_the_one_that_is_there(registry: Path, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    for number, name in ((1, "post.mp4"), (2, "post-2.mp4"), (3, "post-3.mp4"), (2, "post-2.mp4")):
        film.write_bytes(b"film %d" % number)
        sha256 = take(registry, "post", film)
        source = load_registry(registry).registry.sources["post"]
        assert (source.media, source.sha256) == (f"vault:{name}", sha256)
    assert (tmp_path / "vault" / "post.mp4").read_bytes() == b"film 1"


def test_a_file_with_nothing_in_it_is_no_evidence(registry: Path, tmp_path: Path) -> None:
    empty = tmp_path / "film.mp4"
    empty.touch()
    with pytest.raises(UsageError, match="is empty"):
        take(registry, "post", empty)
    assert not (tmp_path / "vault").exists()
    assert (registry / "claims" / "a.yaml").read_text(encoding="utf-8") == CLAIMS


def test_what_cannot_be_attached_to_is_said(registry: Path, tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"x")
    with pytest.raises(UsageError, match="is a person"):
        take(registry, "asked", file)
    with pytest.raises(UsageError, match="no source"):
        take(registry, "nobody", file)
    subprocess.run(["git", "init", "-q", str(registry)], check=True)
    (registry / "harness.toml").write_text('[vault]\npath = "vault"\n', encoding="utf-8")
    with pytest.raises(UsageError, match="inside the repository"):
        take(registry, "post", file)


def test_a_file_written_on_windows_keeps_its_line_ends(registry: Path, tmp_path: Path) -> None:
    path = registry / "claims" / "a.yaml"
    path.write_bytes(CLAIMS.replace("\n", "\r\n").encode())
    letter = tmp_path / "x.pdf"
    letter.write_bytes(b"%PDF-1.4 letter")
    take(registry, "letter", letter)
    data = path.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n") > CLAIMS.count("\n")


def test_a_vault_in_the_repository_above_is_refused_too(registry: Path, tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"x")
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    with pytest.raises(UsageError, match="inside the repository"):
        take(registry, "post", file)
    assert not (tmp_path / "vault").exists()


@pytest.mark.parametrize(
    "braces",
    [
        "  leak: {url: https://example.org/leak, publisher: 'An office, of sorts'}  # as it came",
        "  leak: {url: https://example.org/leak, publisher: Someone,\n    kind: primary}",
    ],
)
def test_a_source_in_braces_is_attached_to_as_well(registry: Path, tmp_path: Path, braces: str) -> None:
    """What `harness check` accepts can be attached to, however it is written; what else is said there stays."""
    path = registry / "claims" / "a.yaml"
    claims = CLAIMS.replace("  asked:", f"{braces}\n  asked:")
    path.write_text(claims, encoding="utf-8")
    before = load_registry(registry).registry.sources["leak"]
    film = tmp_path / "clip.mp4"
    for data in (b"film", b"a better film"):
        film.write_bytes(data)
        sha256 = take(registry, "leak", film)
    source = load_registry(registry).registry.sources["leak"]
    assert (source.media, source.sha256, source.publisher) == ("vault:leak-2.mp4", sha256, before.publisher)
    assert source.obtained is not None
    assert (source.obtained.by, source.obtained.how) == ("O. D.", "saved from the page, by hand")
    text = path.read_text(encoding="utf-8")
    assert [line for line in CLAIMS.splitlines() if line not in text.splitlines()] == []
    assert ("# as it came" in braces) == ("# as it came" in text)
