"""What a verification said, for as long as nothing that it rests on is new.

It is given back only when every file that could have had a part in it holds the very bytes of then: all files of the claims
folder, index entries, manifests and layouts of the snapshots that were looked at (also those that were looked for in vain), files
in the vault; and when the code, the settings and the question are the same, and no age or date has run out since.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from harness.engine.settings import AsOf, Settings
from harness.engine.version import code_version, tool_version
from harness.store.seen import ABSENT, UNSURE, Seen, read_seen, unchanged

if TYPE_CHECKING:
    from harness.engine.registry import Loaded
    from harness.model.verdict import Report
    from harness.store.cache import Cache

# A folder of claims with more than this in it is not one to hash at every verification.
_MOST_FILES, _MOST_BYTES = 20_000, 200_000_000


@dataclass(frozen=True, slots=True)
class Rendered:
    """A verification as it was shown, ready to print, and the exit code that it means."""

    output: bytes
    exit_code: int


class Memory:
    """The remembered answer to one question: these claims, shown in this way."""

    def __init__(self, settings: Settings, cache: Cache, names: tuple[str, ...], form: str) -> None:
        self._settings = settings
        self._cache = cache
        question = [settings.model_dump_json(), names, form, tool_version(), code_version()]
        self._key = "verification " + json.dumps(question)
        self._shown = f"shown: {self._key}"
        self._before: dict[str, str] | None = None
        self._vault: dict[str, Seen] | None = None
        self._day = ""

    def recall(self, now: datetime | None = None) -> Rendered | None:
        """The answer, as of ``now``, when it is known and nothing is new; else ``None``. Never raises for what is stored."""
        if self._settings.judge.use != "off":
            return None  # a model's files and an endpoint's answers are nothing that could be looked up
        self._day = (now or datetime.now(UTC)).date().isoformat()
        self._before = registry_files(self._settings)
        stored = self._cache.get(self._key)
        if stored is None or self._before is None:
            return None
        try:
            known = json.loads(stored)
            moment = now or datetime.now(UTC)
            if known["registry"] != self._before or not _holds(known["from"], known["until"], moment):
                return None
            if known["day"] not in (None, self._day):
                return None
            if not all(unchanged(path, Seen(*seen)) for path, seen in known["files"].items()):
                return None
            # Ten thousand claims are tens of megabytes: they are read when they are wanted, and nothing of them is copied that need not be.
            shown, seal = self._cache.get(self._shown), known["seal"].encode()
            if shown is None or not shown.startswith(seal):
                return None
            output = memoryview(shown)[len(seal) :]
            if known["judged_at"] is not None:
                start, end = known["judged_at"]
                return Rendered(
                    b"".join((output[:start], judged_at_text(moment).encode(), output[end:])), int(known["exit_code"])
                )
            return Rendered(bytes(output), int(known["exit_code"]))
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

    def note(self, loaded: Loaded) -> None:
        """Note what the vault's files hold before ``loaded`` is judged."""
        self._vault = {}
        for path in vault_files(self._settings, loaded):
            try:
                self._vault[path] = read_seen(path)[1]
            except FileNotFoundError:
                self._vault[path] = ABSENT
            except OSError:
                self._vault[path] = UNSURE

    def keep(self, report: Report, loaded: Loaded, consulted: dict[str, Seen], answer: Rendered) -> bool:
        """Remember ``answer``, which `recall` did not know before the files were read, and `note` was told of. Whether it could be remembered."""
        if answer.exit_code not in (0, 1, 3) or self._before is None or self._vault is None:
            return False  # a fault may be gone the next time
        files = consulted | self._vault
        if not all(unchanged(path, seen) for path, seen in self._vault.items()):
            return False
        # Files may have been written while they were read. What was judged is known to be what stands there
        # only when they held the same before and after.
        if registry_files(self._settings) != self._before or not articles_among(self._before, loaded):
            return False
        now = datetime.fromisoformat(report.judged_at)
        ages = self._settings.verify.as_of is AsOf.NOW or not any(
            link.snapshot for v in report.verdicts for link in v.links
        )
        at = None
        if ages:
            text = report.judged_at.encode()
            mark = b'"judged_at": "' + text
            # In JSON it stands at the top, in the table on the last line.
            start = (
                answer.output.find(mark) + len(mark) - len(text) if mark in answer.output else answer.output.rfind(text)
            )
            if start < 0:
                return False
            at = [start, start + len(text)]
        seal = os.urandom(16).hex()
        head = {
            "seal": seal,
            "registry": self._before,
            "files": {path: [seen.stamp, seen.sha256] for path, seen in files.items()},
            "from": report.judged_at if ages else None,
            "until": next_turn(report, now).isoformat() if ages else None,
            "day": self._day if _dated(loaded) else None,
            "judged_at": at,
            "exit_code": answer.exit_code,
        }
        # Whoever reads between the two finds another's seal, and no answer.
        self._cache.put(self._shown, seal.encode(), answer.output)
        self._cache.put(self._key, json.dumps(head).encode())
        return True

    def prune(self) -> None:
        """Keep the cache within its bound."""
        self._cache.prune()


def _dated(loaded: Loaded) -> bool:
    """Whether a waiver has an end: it comes on its day, whatever day evidence is judged as of."""
    return any(w.until for c in loaded.registry.claims for w in c.waivers)


def judged_at_text(now: datetime) -> str:
    """A moment as reports write it."""
    return now.isoformat(timespec="seconds").replace("+00:00", "Z")


def next_turn(report: Report, now: datetime) -> datetime:
    """When a verdict may turn though no file does: as evidence gets older than its claim allows (or is no more of a time to come), or at
    the day's end (UTC), when waivers run out."""
    from harness.rules.age import fresh_between

    claims = {claim.id: claim for claim in report.registry.claims}
    turns = [datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), UTC)]
    for verdict in report.verdicts:
        allowed = claims[verdict.claim].max_age_days
        for link in verdict.links:
            if link.snapshot is not None:
                with suppress(ValueError, OverflowError):
                    turns += fresh_between(link.as_of, allowed)
    return min(turn for turn in turns if turn > now)


def _holds(since: str | None, until: str | None, now: datetime) -> bool:
    """Whether ``now`` is in the time for which an answer holds. A clock set back is outside it."""
    if since is None or until is None:
        return since is until
    return datetime.fromisoformat(since) <= now < datetime.fromisoformat(until)


def registry_files(settings: Settings) -> dict[str, str] | None:
    """Every file of the claims folder, by name below the root, with its hash; ``None`` when there are too many to tell."""
    from harness.registry.folder import claims_folder

    folder = claims_folder(settings.root)
    found: dict[str, str] = {".": folder.name if folder != settings.root else ""}
    size = 0
    try:
        for path in _walk(folder, settings, top=folder == settings.root):
            data, seen = read_seen(path)
            found[os.path.relpath(path, settings.root)] = seen.sha256
            size += len(data)
            if size > _MOST_BYTES or len(found) > _MOST_FILES:
                return None
    except OSError:
        return None
    return found


def _walk(folder: Path, settings: Settings, *, top: bool) -> Iterator[str]:
    """The files below ``folder``; where the claims stand at the root itself, neither the store nor hidden folders."""
    away = {os.fspath(settings.store_path), os.fspath(settings.cache_path)}
    for path, folders, files in os.walk(folder, followlinks=True, onerror=_raise):
        folders[:] = [
            f for f in sorted(folders) if os.path.join(path, f) not in away and not (top and f.startswith((".", "__")))
        ]
        for name in sorted(files):
            full = os.path.join(path, name)
            if os.path.isfile(full):
                yield full


def _raise(error: OSError) -> None:
    raise error


def articles_among(files: dict[str, str], loaded: Loaded) -> bool:
    """Whether every file that the registry was read from is one of ``files``."""
    for article in loaded.registry.articles.values():
        beside = os.path.join(os.path.dirname(article.claims_file), article.file)
        if any(os.path.normpath(name) not in files for name in (article.claims_file, beside)):
            return False
    return True


def vault_files(settings: Settings, loaded: Loaded) -> Iterable[str]:
    """The vault's files that the registry names, whether they are there or not."""
    for source in loaded.registry.sources.values():
        for name in (source.file, source.media):
            if name:
                yield os.path.join(settings.vault_path, name.removeprefix("vault:"))
