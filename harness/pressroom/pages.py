"""From host, path and edition to what the press room answers.

``sites/`` holds a folder per host and a file per path: ``sites/nis.test/press/2024-10-18.html`` is
``http://nis.test/press/2024-10-18``. Where the second edition differs, ``2024-10-18.day2.html`` stands beside it and,
as a rule, extends it and overrides the one block that was edited. ``sites/_answers.yaml`` lists the addresses that
answer with a status or a redirect instead of their page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from harness.pressroom.noise import Noise

if TYPE_CHECKING:
    from jinja2 import Environment

SITES = Path(__file__).parent / "sites"
FONTS = Path(__file__).parent / "fonts"

_MEDIA_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".pdf": "application/pdf",
    ".woff2": "font/woff2",
    ".jpg": "image/jpeg",
}
_TEMPLATES = (".html", ".json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a visit is answered with; ``location`` is set for redirects only."""

    status: int
    media_type: str
    body: bytes
    location: str | None = None


def answer(host: str, path: str, edition: str, seed: str) -> Answer:
    """What ``http://host/path`` answers in ``edition``; ``seed`` decides the noise of this visit, nothing else."""
    special = _special(edition).get(host + path, {})
    if target := special.get("redirect"):
        return Answer(status=302, media_type=_MEDIA_TYPES[".html"], body=b"", location=str(target))
    noise = Noise(seed, edition)
    file = None if special else _file(host, path, edition)
    if file is None:
        return _missing(host, int(special.get("status", 404)), noise)
    if file.suffix not in _TEMPLATES:
        return Answer(status=200, media_type=_MEDIA_TYPES[file.suffix], body=file.read_bytes())
    name = file.relative_to(SITES).as_posix()
    return Answer(status=200, media_type=_MEDIA_TYPES[file.suffix], body=_render(name, host, noise))


def hosts() -> tuple[str, ...]:
    """The names under which pages are served, sorted."""
    return tuple(sorted(p.name for p in SITES.iterdir() if p.is_dir() and p.name.endswith(".test")))


def urls() -> tuple[str, ...]:
    """Addresses of all story pages and documents, sorted; parts that pages load by themselves are not among them."""
    found = []
    for host in hosts():
        for file in (SITES / host).rglob("*"):
            parts = file.relative_to(SITES / host).parts
            if file.suffix not in (".html", ".pdf") or ".day" in file.name or file.stem == "index":
                continue
            if any(part.startswith("_") or part == "part" for part in parts):
                continue
            path = "/".join(parts)
            found.append(f"http://{host}/{path.removesuffix('.html')}")
    return tuple(sorted(found))


@lru_cache(maxsize=1)
def _all_special() -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    data: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load((SITES / "_answers.yaml").read_text(encoding="utf-8"))
    return data


def _special(edition: str) -> Mapping[str, Mapping[str, Any]]:
    return _all_special().get(edition) or {}


def _file(host: str, path: str, edition: str) -> Path | None:
    """The file behind an address, the edition's own where there is one; ``None`` when there is none."""
    if path.startswith("/_fonts/"):
        return _inside(FONTS, path.removeprefix("/_fonts/"))
    if host not in hosts() or "/_" in path:
        return None
    name = path.strip("/") or "index"
    stem, dot, suffix = name.rpartition(".")
    if not dot or f".{suffix}" not in _MEDIA_TYPES:
        stem, suffix = name, "html"
    for candidate in (f"{stem}.{edition}.{suffix}", f"{stem}.{suffix}"):
        if file := _inside(SITES / host, candidate):
            return file
    return None


def _inside(folder: Path, name: str) -> Path | None:
    file = (folder / name).resolve()
    return file if file.is_relative_to(folder.resolve()) and file.suffix in _MEDIA_TYPES and file.is_file() else None


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(SITES), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )


def _render(name: str, host: str, noise: Noise) -> bytes:
    text = _environment().get_template(name).render(noise=noise, host=host)
    return text.encode("utf-8")


def _missing(host: str, status: int, noise: Noise) -> Answer:
    """The host's own “not found” page, or a bare one for a host that is not served."""
    own = SITES / host / "_missing.html" if host in hosts() else None
    name = f"{host}/_missing.html" if own and own.is_file() else "_designs/missing.html"
    return Answer(status=status, media_type=_MEDIA_TYPES[".html"], body=_render(name, host, noise))
