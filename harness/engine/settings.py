"""The one settings object: flag before environment before ``harness.toml`` before default, passed explicitly."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from harness.engine.ci import in_ci
from harness.engine.errors import UsageError
from harness.report.audience import Audience

SETTINGS_FILE = "harness.toml"


class AsOf(StrEnum):
    """Against which moment the age of evidence is judged."""

    NOW = "now"
    NEWEST_SNAPSHOT = "newest snapshot"


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class StoreSettings(_Section):
    """Where snapshots are kept."""

    path: str = Field("snapshots", description="Folder of the snapshot store, relative to the registry's root.")


class ArchiveSection(_Section):
    """A web archive that is asked for copies of a page that can't be had."""

    name: str = Field(description="Its name, as reports print it.")
    timegate: str = Field(pattern=r"^https?://", description="Its TimeGate: the page's address is put behind it.")
    timemap: str | None = Field(None, pattern=r"^https?://", description="Its TimeMap, where it has one of its own.")


class CaptureSection(_Section):
    """How pages are visited."""

    browser: str | None = Field(None, description="Path of the browser; default: found by itself (`harness doctor`).")
    concurrency: int = Field(4, ge=1, le=32, description="Pages open at once.")
    deadline: float = Field(45.0, gt=0, description="Seconds that one page may take in all.")
    pace: float = Field(1.0, ge=0, description="Least seconds between two visits to one host.")
    allow_private: bool = Field(False, description="Whether pages may lead to private or loopback addresses.")
    resolve: dict[str, Annotated[str, Field(pattern=r"^(\[[0-9a-fA-F:]+\]|[^:\s]+):\d{1,5}$")]] = Field(
        default_factory=dict, description="Host patterns that the outgoing proxy sends to a fixed `address:port`."
    )
    small_screenshots: bool = Field(
        False, description="Whether screenshots are stored in fewer colours and bytes, for stores kept in a repository."
    )
    user_agent: str | None = Field(None, description="User agent in place of the honest default.")
    profile: Literal["own time", "repeatable"] = Field(
        "own time",
        description="`own time`: the page's scripts see the world's clock, and are stopped at the end; `repeatable`: they see a "
        "virtual clock and seeded random numbers, so that two captures of an unchanged page agree.",
    )
    per_host: int = Field(2, ge=1, le=32, description="Pages of one host open at once.")
    retry_after_cap: float = Field(
        20.0,
        ge=0,
        description="Longest wait, in seconds, that a host may ask for before a second try; else it is put off.",
    )
    robots: bool = Field(False, description="Whether a site's robots.txt is obeyed.")
    archives: list[ArchiveSection] = Field(
        default_factory=list, description="Web archives (RFC 7089) asked for a copy of a page that can't be had."
    )
    accessibility: bool = Field(True, description="Whether the accessibility tree is kept.")
    print_pdf: bool = Field(False, description="Whether the page is also kept as printed to PDF.")
    max_body: int = Field(64_000_000, ge=1, description="Bytes that one answer may have.")
    max_height: int = Field(120_000, ge=100, description="CSS pixels of a page that are pictured, from the top.")
    max_scrolls: int = Field(40, ge=1, description="Windows that a page which grows is scrolled down.")


class VerifySection(_Section):
    """How evidence is judged."""

    as_of: AsOf = Field(
        AsOf.NOW,
        description="`now`, or `newest snapshot`: judge the age of evidence at the time of the store's newest "
        "snapshot, for regression over committed snapshots.",
    )
    confirm: bool = Field(True, description="Whether `harness run` visits a page again before it raises an alarm.")


class DeskSection(_Section):
    """Who decides, and who reads."""

    by: str | None = Field(None, description="Name written beside decisions; default: git's user.name.")
    audience: Audience = Field(
        Audience.EDITOR,
        description="For whom reports are, on the terminal and in files: `desk`, `legal`, `editor` or `public`. What an audience is "
        "not to read is withheld from it.",
    )


class VaultSection(_Section):
    """Where unpublished files are kept."""

    path: str | None = Field(None, description="Folder of the vault, outside git; default: the user's data folder.")


class CacheSection(_Section):
    """Where what was made from pages and claims is kept, to save making it again."""

    path: str | None = Field(
        None,
        description="Folder of the cache, always safe to delete; default: in the user's cache folder, since "
        "a cache that came with a repository could say what its pages don't. Not taken from the file in CI.",
    )


class Settings(_Section):
    """All settings. ``root`` is the registry's root, an absolute folder."""

    root: Path
    store: StoreSettings = StoreSettings()
    capture: CaptureSection = CaptureSection()
    verify: VerifySection = VerifySection()
    desk: DeskSection = DeskSection()
    vault: VaultSection = VaultSection()
    cache: CacheSection = CacheSection()
    secrets: dict[Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$")], list[str]] = Field(
        default_factory=dict,
        description="Environment variables that declared steps may type, each with the hosts it is for (`*.example.org`).",
    )

    @property
    def store_path(self) -> Path:
        """The snapshot store's folder, absolute."""
        return (self.root / self.store.path).resolve()

    @property
    def cache_path(self) -> Path:
        """The cache's folder, absolute."""
        if self.cache.path is not None:
            return (self.root / Path(self.cache.path).expanduser()).resolve()
        return Path(platformdirs.user_cache_dir("harness"))

    @property
    def vault_path(self) -> Path:
        """The vault's folder, absolute."""
        if self.vault.path is not None:
            return (self.root / Path(self.vault.path).expanduser()).resolve()
        return Path(platformdirs.user_data_dir("harness")) / "vault"


# Environment variables and the settings that they stand for.
ENVIRONMENT = {
    "HARNESS_BROWSER": ("capture", "browser"),
    "HARNESS_STORE": ("store", "path"),
    "HARNESS_VAULT": ("vault", "path"),
    "HARNESS_CACHE": ("cache", "path"),
    "HARNESS_BY": ("desk", "by"),
    "HARNESS_AUDIENCE": ("desk", "audience"),
    "HARNESS_ALLOW_PRIVATE": ("capture", "allow_private"),
    "HARNESS_AS_OF": ("verify", "as_of"),
}


def find_root(start: Path) -> Path:
    """The registry's root for ``start``: the nearest folder, itself or above, with ``harness.toml`` or ``claims/``.

    A file stands for its folder. Raises `UsageError` when there is none.
    """
    if not start.exists():
        raise UsageError(f"{start}: no such file or folder", "name a folder that holds claims/, or run `harness init`")
    here = start.resolve()
    if here.is_file():
        here = here.parent
    for folder in (here, *here.parents):
        if (folder / SETTINGS_FILE).is_file() or (folder / "claims").is_dir():
            return folder
        if folder.name == "claims" and any(folder.glob("*.yaml")):
            return folder.parent
    raise UsageError(
        f"{start}: no registry here or above (no {SETTINGS_FILE}, no claims/)",
        "run `harness init` to begin one, or name the folder with --root",
    )


def load_settings(
    root: Path, *, flags: Mapping[tuple[str, str], Any] | None = None, environ: Mapping[str, str] | None = None
) -> Settings:
    """Settings for the registry at ``root``.

    ``flags`` maps ``(section, name)`` to values given on the command line; ``None`` counts as not given.
    Raises `UsageError` naming file and line, environment variable or flag.
    """
    path = root / SETTINGS_FILE
    data: dict[str, Any] = {}
    text = ""
    if path.is_file():
        try:
            text = path.read_text(encoding="utf-8")
            data = tomllib.loads(text)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise UsageError(f"{path}: {error}", "settings are TOML in UTF-8") from error
    if in_ci(environ or {}) and isinstance(data.get("cache"), dict):
        # A cache that came with a pull request could say what its pages don't.
        data["cache"].pop("path", None)
    origin: dict[tuple[str, str], str] = {}
    for variable, key in ENVIRONMENT.items():
        if value := (environ or {}).get(variable):
            origin[key] = f"environment variable {variable}"
            _section(data, key[0], path)[key[1]] = value
    for key, value in (flags or {}).items():
        if value is not None:
            origin[key] = f"--{key[1].replace('_', '-')}"
            section = _section(data, key[0], path)
            # A mapping adds to the file's; anything else takes its place.
            section[key[1]] = {**section.get(key[1], {}), **value} if isinstance(value, dict) else value
    try:
        return Settings(root=root.resolve(), **data)
    except ValidationError as error:
        first = error.errors()[0]
        loc = [str(part) for part in first["loc"]]
        where = origin.get((loc[0], loc[1] if len(loc) > 1 else ""), f"{path}:{_line_of(text, loc)}")
        raise UsageError(f"{where}: {'.'.join(loc)}: {first['msg']}", "see the settings page of the guide") from error
    except TypeError as error:
        raise UsageError(f"{path}: {error}", "`root` is not a setting") from error


def _section(data: dict[str, Any], name: str, path: Path) -> dict[str, Any]:
    section = data.setdefault(name, {})
    if not isinstance(section, dict):
        raise UsageError(f"{path}: {name} must be a table, written [{name}]")
    return section


def _line_of(text: str, loc: list[str]) -> int:
    """The line of the last part of ``loc`` that ``text`` names, after its table's header where there is one."""
    lines = text.splitlines()
    at = 0
    for part in loc:
        pattern = re.compile(rf'^\s*\[?\s*"?{re.escape(part)}"?\s*(\]|=|\.)')
        for number in range(at, len(lines)):
            if pattern.match(lines[number]):
                at = number
                break
    return at + 1
