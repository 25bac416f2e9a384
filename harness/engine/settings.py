"""The one settings object: flag before environment before ``harness.toml`` before default, passed explicitly."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from harness.engine.ci import in_ci
from harness.engine.errors import UsageError
from harness.model.audience import Audience

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


class WatchSection(_Section):
    """When `harness watch` visits pages, and whom it tells. Schedules are cron expressions of five fields, in UTC."""

    schedule: str = Field("0 5 * * *", description="When each page is visited, as cron writes it, in UTC.")
    sources: dict[str, str] = Field(default_factory=dict, description="Schedules of single sources, by id.")
    published: dict[str, date] = Field(
        default_factory=dict, description="Days on which articles are published, by article: `troops = 2026-12-01`."
    )
    near: str = Field(
        "0 * * * *", description="When pages are visited as well while an article is about to be published."
    )
    near_days: int = Field(3, ge=0, le=60, description="Days before and after publication that count as near it.")
    patience: int = Field(
        5, ge=1, description="Visits without any change after which a page is visited half as often, and again."
    )
    slowest: float = Field(7.0, gt=0, description="Most days between two visits of a page at which nothing changes.")
    state: str = Field(
        ".harness/watch.json", description="File of what was visited and told, relative to the registry's root."
    )
    notify: list[Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$")]] = Field(
        default_factory=list,
        description="Environment variables that hold the addresses to tell, as apprise writes them. Never the addresses themselves.",
    )

    @field_validator("schedule", "near")
    @classmethod
    def _cron(cls, value: str) -> str:
        return _checked_cron(value)

    @field_validator("sources")
    @classmethod
    def _crons(cls, value: dict[str, str]) -> dict[str, str]:
        return {name: _checked_cron(text) for name, text in value.items()}


def _checked_cron(text: str) -> str:
    from cronsim import CronSim, CronSimError

    try:
        if len(text.split()) != 5:
            raise CronSimError("five fields are wanted")
        next(CronSim(text, datetime(2024, 1, 1, tzinfo=UTC)))
    except (CronSimError, StopIteration) as error:
        raise ValueError(f"{text!r} is no cron expression that ever comes: {error}") from error
    return text


class CacheSection(_Section):
    """Where what was made from pages and claims is kept, to save making it again."""

    path: str | None = Field(
        None,
        description="Folder of the cache, always safe to delete; default: in the user's cache folder, since "
        "a cache that came with a repository could say what its pages don't. Not taken from the file in CI.",
    )


class JudgeSection(_Section):
    """Who is asked what free text means. Opinions never make a claim supported, and never overrule what is decided exactly."""

    use: Literal["off", "shipped", "model", "endpoint"] = Field(
        "off",
        description="`off`; `shipped`: the judge that comes along; `model`: a natural-language-inference model in a folder; `endpoint`: a "
        "language model behind an OpenAI-compatible address, to which statements and sentences of pages are sent.",
    )
    path: str | None = Field(None, description="The model's folder, relative to the registry's root.")
    url: str | None = Field(
        None,
        description="The endpoint's address, as `https://host/v1`; by http on this machine only. Nothing is sent anywhere else. Its key is taken "
        "from the environment variable HARNESS_JUDGE_KEY alone. Not taken from the file in CI.",
    )
    model: str | None = Field(None, description="The model's name at the endpoint.")
    timeout: float = Field(60.0, gt=0, le=600, description="Seconds that one answer of the endpoint may take.")
    languages: list[Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]] = Field(
        default_factory=lambda: ["en"],
        description="Languages that the judge reads; what is in others is left alone. An empty list: all.",
    )
    sentences: int = Field(
        5, ge=1, le=50, description="Sentences of a page that are held against a claim: the best ones."
    )
    pairs: int = Field(1000, ge=0, description="Pairs of statements that are compared in one verification, at most.")


class Settings(_Section):
    """All settings. ``root`` is the registry's root, an absolute folder."""

    root: Path
    store: StoreSettings = StoreSettings()
    capture: CaptureSection = CaptureSection()
    verify: VerifySection = VerifySection()
    desk: DeskSection = DeskSection()
    vault: VaultSection = VaultSection()
    cache: CacheSection = CacheSection()
    watch: WatchSection = WatchSection()
    judge: JudgeSection = JudgeSection()
    secrets: dict[Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$")], list[str]] = Field(
        default_factory=dict,
        description="Environment variables that declared steps may type, each with the hosts it is for (`*.example.org`).",
    )

    @property
    def store_path(self) -> Path:
        """The snapshot store's folder, absolute."""
        return (self.root / self.store.path).resolve()

    @property
    def watch_path(self) -> Path:
        """The file in which `harness watch` keeps its state, absolute."""
        return (self.root / Path(self.watch.state).expanduser()).resolve()

    @property
    def cache_path(self) -> Path:
        """The cache's folder, absolute."""
        if self.cache.path is not None:
            return (self.root / Path(self.cache.path).expanduser()).resolve()
        return Path(platformdirs.user_cache_dir("harness"))

    @property
    def judge_path(self) -> Path | None:
        """The judge's model's folder, absolute."""
        return (self.root / Path(self.judge.path).expanduser()).resolve() if self.judge.path is not None else None

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
    "HARNESS_JUDGE": ("judge", "use"),
    "HARNESS_JUDGE_URL": ("judge", "url"),
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
            text = path.read_text(encoding="utf-8-sig")
            data = tomllib.loads(text)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise UsageError(f"{path}: {error}", "settings are TOML in UTF-8") from error
    if in_ci(environ or {}) and isinstance(data.get("cache"), dict):
        # A cache that came with a pull request could say what its pages don't.
        data["cache"].pop("path", None)
    if in_ci(environ or {}) and isinstance(data.get("judge"), dict):
        # An address that came with a pull request could be sent the key.
        data["judge"].pop("url", None)
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
        if first["type"] == "extra_forbidden":
            near = difflib.get_close_matches(loc[-1], _names_in(loc[:-1]), n=1)
            hint = f"did you mean `{near[0]}`?" if near else "docs/settings.md has them all"
            raise UsageError(f"{where}: there is no setting {'.'.join(loc)}", hint) from error
        raise UsageError(f"{where}: {'.'.join(loc)}: {first['msg']}", "docs/settings.md has them all") from error
    except TypeError as error:
        raise UsageError(f"{path}: {error}", "`root` is not a setting") from error


def _names_in(path: list[str]) -> list[str]:
    """The names of settings, or of sections, that there are at a place."""
    model: Any = Settings
    for part in path:
        field = model.model_fields.get(part) if isinstance(model, type) and issubclass(model, BaseModel) else None
        model = field.annotation if field is not None else None
    return list(model.model_fields) if isinstance(model, type) and issubclass(model, BaseModel) else []


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
