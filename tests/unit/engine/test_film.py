"""Frames of hand-saved recordings: found at the time noted, whatever kind of file; and told when they cannot be had."""

from __future__ import annotations

import builtins
import hashlib
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from harness.engine.film import FilmUnreadableError, frames, seconds
from harness.engine.pictures import Pictures
from harness.engine.reading import Reader
from harness.model.picture import Likeness, Match
from harness.model.place import Place
from harness.model.registry import (
    Article,
    Claim,
    EvidenceLink,
    ImageExpectation,
    Registry,
    Source,
    SourceType,
    Statement,
    TextQuote,
    frozen_mapping,
)
from harness.model.verdict import EvidenceState
from harness.rules.assess import assess
from harness.rules.scopes import Assessment, Visit
from harness.store.local import LocalStore
from tests.pictures import picture

P = Place(file="claims/x.yaml")


def _shot(seed: int, second: int) -> Image.Image:
    """A frame: scene ``seed`` as a camera that moves a little shows it."""
    image = Image.open(io.BytesIO(picture(seed))).convert("RGB").resize((480, 320))
    return image.transform(image.size, Image.Transform.AFFINE, (1, 0, second % 3, 0, 1, 0))


def _movie(path: Path, codec: str) -> Path:
    """48 seconds, two frames each: scene 2, from second 40 scene 1."""
    cv2 = pytest.importorskip("cv2")
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*codec), 2.0, (480, 320))
    if not writer.isOpened():
        pytest.skip(f"no encoder for {codec} here")
    for number in range(96):
        shot = _shot(1 if number >= 80 else 2, number // 2)
        writer.write(cv2.cvtColor(np.asarray(shot), cv2.COLOR_RGB2BGR))
    writer.release()
    return path


def _desk(tmp_path: Path, still: bytes = b"") -> tuple[Pictures, Claim]:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "mine.png").write_bytes(still or picture(1))
    claim = Claim(
        id="one", article="x", statement=Statement(quote=TextQuote(exact="a")), place=P,
        expects=(ImageExpectation(image="mine.png", matches="frame", place=P),),
    )  # fmt: skip
    article = Article(id="x", title="X", file="x.md", language="en", text="", claims_file="claims/x.yaml", place=P)
    registry = Registry(
        articles=frozen_mapping({"x": article}), sources=frozen_mapping({}), measures=frozen_mapping({}), claims=(claim,)
    )  # fmt: skip
    store = LocalStore(tmp_path / "store")
    return Pictures(registry, tmp_path, tmp_path, store, Reader(store, None), None), claim


def _assessed(
    tmp_path: Path, at: str, media: str = "post.mp4", sha256: str | None = None, still: bytes = b""
) -> Assessment:
    desk, claim = _desk(tmp_path, still)
    source = Source(
        id="post", type=SourceType.WEB, url="http://x.test/", media=f"vault:{media}" if media else None, sha256=sha256, place=P
    )  # fmt: skip
    link = EvidenceLink(key="post", source="post", at=at, place=P)
    return assess(desk._registry, claim, link, source, None, Visit(), None, desk)


def test_times_are_read() -> None:
    assert seconds("00:41") == 41
    assert seconds("1:02:03.5") == 3723.5


def test_a_film_shows_the_still_at_its_time_and_not_at_others(tmp_path: Path) -> None:
    film = _movie(tmp_path / "post.mp4", "mp4v")
    sha256 = hashlib.sha256(film.read_bytes()).hexdigest()
    held = _assessed(tmp_path, "00:42", sha256=sha256)
    assert held.state is EvidenceState.HOLDS, held.reason
    assert held.checks[0].comparison.agreement.value == "agrees"


def test_a_film_does_not_show_the_still_at_another_time(tmp_path: Path) -> None:
    _movie(tmp_path / "post.mp4", "mp4v")
    missed = _assessed(tmp_path, "00:20")
    assert not missed.state.stands, missed.reason
    assert missed.checks[0].comparison.agreement.value != "agrees"


def test_a_still_between_the_frames_first_looked_at_is_found(tmp_path: Path) -> None:
    """The camera moves: frames two apart differ in every part."""
    cv2 = pytest.importorskip("cv2")
    scene = Image.open(io.BytesIO(picture(1))).convert("RGB").resize((1000, 700))
    writer = cv2.VideoWriter(str(tmp_path / "post.mp4"), cv2.VideoWriter_fourcc(*"mp4v"), 10.0, (480, 320))
    shots = [scene.crop((n * 4, n * 3, n * 4 + 480, n * 3 + 320)) for n in range(100)]
    for shot in shots:
        writer.write(cv2.cvtColor(np.asarray(shot), cv2.COLOR_RGB2BGR))
    writer.release()
    held = {}
    for n in (50, 51, 52, 53):
        root = tmp_path / str(n)
        root.mkdir()
        (root / "post.mp4").write_bytes((tmp_path / "post.mp4").read_bytes())
        still = io.BytesIO()
        shots[n].save(still, "PNG")
        held[n] = _assessed(root, "00:05", still=still.getvalue()).state
    assert set(held.values()) == {EvidenceState.HOLDS}, held


def test_only_frames_around_the_time_are_read(tmp_path: Path) -> None:
    film = _movie(tmp_path / "post.avi", "MJPG")
    found = frames(film, 41)
    assert min(f.at for f in found) >= 38.9
    assert max(f.at for f in found) <= 43.1
    assert len(found) >= 7


def test_an_animated_picture_needs_no_library_for_films(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shots = [_shot(1 if second >= 8 else 2, second) for second in range(12)]
    shots[0].save(tmp_path / "post.webp", save_all=True, append_images=shots[1:], duration=1000, quality=60)
    _without_cv2(monkeypatch)
    assert _assessed(tmp_path, "00:10", "post.webp").state is EvidenceState.HOLDS


@pytest.mark.parametrize(
    ("media", "data", "says"),
    [
        ("", b"", "no recording of it is kept"),
        ("lost.mp4", None, "not in the vault"),
        ("post.mp4", b"not a film", "not a film"),
        ("post.png", picture(1), "a picture, not a recording"),
    ],
)
def test_what_cannot_be_read_holds_nothing_and_says_why(
    tmp_path: Path, media: str, data: bytes | None, says: str
) -> None:
    pytest.importorskip("cv2")
    if media and data is not None:
        (tmp_path / media).write_bytes(data)
    found = _assessed(tmp_path, "00:41", media)
    assert found.state is EvidenceState.BLOCKED
    assert says in found.reason


def test_without_the_extra_the_reason_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "post.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 100)
    _without_cv2(monkeypatch)
    with pytest.raises(FilmUnreadableError, match=r"harness\[video\]"):
        frames(tmp_path / "post.mp4", 41)
    found = _assessed(tmp_path, "00:41")
    assert found.state is EvidenceState.BLOCKED
    assert "harness[video]" in found.reason


def test_another_file_than_the_attached_one_is_not_believed(tmp_path: Path) -> None:
    (tmp_path / "post.webp").write_bytes(picture(1))
    found = _assessed(tmp_path, "00:41", "post.webp", sha256="0" * 64)
    assert found.state is EvidenceState.BLOCKED
    assert "not the file that was attached" in found.reason


def test_a_recording_outside_the_vault_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "outside.webp").write_bytes(picture(1))
    vault = tmp_path / "inner"
    vault.mkdir()
    desk, _ = _desk(tmp_path)
    desk._vault = vault
    source = Source(id="post", type=SourceType.WEB, url="http://x.test/", media="vault:../outside.webp", place=P)
    assert "not in the vault" in desk.film(source, "00:41").trouble


def test_comparisons_are_kept_and_read_back(tmp_path: Path) -> None:
    from harness.model.picture import PagePicture
    from harness.store.cache import Cache

    desk, claim = _desk(tmp_path)
    desk._cache = Cache(tmp_path / "cache")
    desk._bytes["p"] = picture(1, "small")
    mine, other = desk.reference(claim, "mine.png"), PagePicture(name="p")
    first = desk.compare(mine, other)
    assert isinstance(first, Match)
    assert first.likeness is Likeness.SAME
    desk._matches.clear()
    desk._bytes.clear()
    assert desk.compare(mine, other) == first


def _without_cv2(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def guarded(name: str, *args: Any, **more: Any) -> Any:
        if name == "cv2":
            raise ImportError(name)
        return real(name, *args, **more)

    monkeypatch.setattr(builtins, "__import__", guarded)


def test_a_file_that_is_no_film_is_told_once_and_by_us(tmp_path: Path) -> None:
    """In a process of its own: the decoder is told how much to say when it begins."""
    pytest.importorskip("cv2")
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"\0\0\0\x18ftypmp42" + b"\0" * 4000)
    code = (
        "import sys, pathlib\nfrom harness.engine.film import FilmUnreadableError, frames\n"
        "try:\n    frames(pathlib.Path(sys.argv[1]), 3.0)\nexcept FilmUnreadableError as error:\n    print(error)\n"
    )
    said = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert (said.stdout, said.stderr) == ("it is not a film that can be read here\n", "")
