"""The pytest plugin: ``pytest claims/`` makes one test of each claim and verifies it offline, from the store.

Each claims file becomes a collector, each claim an item named after it. A claim that is supported passes; any other
verdict fails, *unverified* included: what could not be checked is never skipped. The age of evidence is judged at the time that
``verify.as_of`` in ``harness.toml`` says; the summary shows it.

Items are chosen by ``-k`` with claim, article or source, and by ``-m`` with the marks ``claim(id, article, verdict)`` and
``source(id, type, state)``. ``--live`` visits the cited pages first, in the main process alone, however many workers there are. Where
``CI`` is set, nothing is written but into a folder named by ``--claim-pictures``, and ``--live`` is refused.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from harness.engine.material import Material
    from harness.model.verdict import Report, Verdict
    from harness.report.ci import PicturePair

_JUDGED = pytest.StashKey[dict[Path, "Material"]]()
_TOLD = pytest.StashKey[dict[str, str]]()
_VISITED = pytest.StashKey[set[str]]()


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add ``--no-claims``, ``--live`` and ``--claim-pictures``."""
    _import_as_ever(pluginmanager)
    group = parser.getgroup("harness", "claims as tests")
    group.addoption("--no-claims", action="store_true", help="do not collect claims files")
    group.addoption("--live", action="store_true", help="visit the cited pages before claims are judged; not in CI")
    group.addoption(
        "--claim-pictures",
        metavar="DIR",
        help="put pictures of passages that do not stand into DIR; default: pytest's temporary folder, none in CI",
    )


def _import_as_ever(plugins: pytest.PytestPluginManager) -> None:
    """Have pytest import the harness as Python does.

    It rewrites the assertions of every module of a distribution that has a plugin; ours are hundreds of modules without a test, and where
    no byte-code is kept, as in a fresh container, every process would rewrite them again.
    """
    marked = getattr(getattr(plugins, "rewrite_hook", None), "_must_rewrite", None)
    if isinstance(marked, set):
        marked.discard("harness")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marks, and refuse ``--live`` in CI."""
    from harness.engine.ci import in_ci

    config.addinivalue_line("markers", "claim(id, article, verdict): the claim that an item verifies")
    config.addinivalue_line("markers", "source(id, type, state): a source that the claim rests on")
    if config.getoption("--live") and in_ci(os.environ):
        raise pytest.UsageError("--live is refused in CI, where tests write nothing: `harness run` captures there")


# xdist starts its workers in its own hook of this name, which asks to be called last.
@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """With ``--live`` visit what the named claims files cite. Workers are started after this."""
    config = session.config
    if hasattr(config, "workerinput"):
        config.stash[_VISITED] = set(config.workerinput.get("claims_visited", ()))
        return
    if not config.getoption("--live") or config.option.collectonly:
        return
    from harness.engine.errors import HarnessError, RegistryError

    for root in _roots(config):
        try:
            _visit(config, root)
        except RegistryError:
            continue  # collecting tells every problem of the registry
        except HarnessError as error:
            raise pytest.UsageError(f"--live: {error}", error.hint) from error


def _roots(config: pytest.Config) -> list[Path]:
    """The registries that the arguments name or lie in."""
    from harness.engine.errors import HarnessError
    from harness.engine.settings import find_root

    found: dict[Path, None] = {}
    for argument in config.args:
        try:
            found[find_root(Path(config.invocation_params.dir, argument.split("::", 1)[0]))] = None
        except HarnessError:
            continue
    return list(found)


def _visit(config: pytest.Config, root: Path) -> None:
    """Visit all pages of the registry at ``root``, confirm alarms, and keep the report."""
    from harness.engine.audience import veil
    from harness.engine.capture import Stored, capture_settings
    from harness.engine.material import Material
    from harness.engine.registry import load_registry
    from harness.engine.run import run
    from harness.engine.settings import load_settings
    from harness.engine.store import open_reader, open_store

    reporter = config.pluginmanager.get_plugin("terminalreporter")

    def tell(done: int, total: int, visit: Stored) -> None:
        if reporter is not None:
            name = hidden.source(visit.request.source)
            reporter.write_line(f"  {done}/{total} {name}: {visit.snapshot.outcome.value}")

    where = load_settings(root, environ=os.environ)
    loaded = load_registry(root)
    hidden = veil(loaded.registry, where)
    store = open_store(where)
    reader = open_reader(where, store)
    report = run(
        where, loaded, loaded.registry.claims, lambda: capture_settings(where, os.environ), store, reader, tell
    )
    judged = config.stash.setdefault(_JUDGED, {})
    judged[root] = Material(report=report, settings=where, loaded=loaded, store=store, reader=reader)
    config.stash.setdefault(_VISITED, set()).add(str(root))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker which registries' pages were visited."""
    node.workerinput["claims_visited"] = sorted(node.config.stash.get(_VISITED, ()))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker tells the main process as of when it judged."""
    config = session.config
    if hasattr(config, "workeroutput"):
        config.workeroutput["claims"] = _as_of(config)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker told."""
    told = getattr(node, "workeroutput", {}).get("claims", {})
    node.config.stash.setdefault(_TOLD, {}).update(told)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A collector for a claims file: YAML in a ``claims`` folder, or beside ``harness.toml`` where there is none, that is neither shared
    parts nor a lock file."""
    from harness.engine.settings import SETTINGS_FILE
    from harness.registry.folder import claims_folder
    from harness.registry.left_out import is_claims_file
    from harness.registry.load import SHARED

    # What the registry reads, all of it: a claims file that no test is made of would pass by not being there.
    if file_path.name == SHARED or not is_claims_file(file_path.name):
        return None
    folder = file_path.parent
    if folder.name != "claims" and not ((folder / SETTINGS_FILE).is_file() and claims_folder(folder) == folder):
        return None
    if parent.config.getoption("--no-claims") or not _ours(file_path):
        return None
    return ClaimsFile.from_parent(parent, path=file_path)


# Any of these keys at the start of a line makes a file a claims file, also one with a mistake in it.
_KEYS = re.compile(rb"^(schema|article|claims)\s*:", re.MULTILINE)


def _ours(path: Path) -> bool:
    """Whether a YAML file where claims files may be is one, and not some other program's."""
    if (path.parent.parent / "harness.toml").is_file():
        return True
    try:
        return _KEYS.search(path.read_bytes()) is not None
    except OSError:
        return True


def _judged(config: pytest.Config, root: Path) -> Material:
    """The verification of the whole registry at ``root``, made once per process."""
    from harness.engine.ci import in_ci
    from harness.engine.errors import UsageError
    from harness.engine.material import Material
    from harness.engine.registry import load_registry
    from harness.engine.settings import load_settings
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify

    judged = config.stash.setdefault(_JUDGED, {})
    if root not in judged:
        where = load_settings(root, environ=os.environ)
        loaded = load_registry(root)
        asked = config.getoption("--live") and not config.option.collectonly
        if asked and str(root) not in config.stash.get(_VISITED, ()):
            # What older visits saw would pass for what the pages say now.
            raise UsageError(
                f"--live: no page of the claims in {root} was visited", "name its claims folder on the command line"
            )
        store = open_store(where)
        reader = open_reader(where, store, cached=not in_ci(os.environ))
        report = verify(where, loaded, loaded.registry.claims, store, reader)
        judged[root] = Material(report=report, settings=where, loaded=loaded, store=store, reader=reader)
    return judged[root]


def _as_of(config: pytest.Config) -> dict[str, str]:
    """When the claims of each registry were judged, by its folder's name."""
    how = "live" if config.getoption("--live") else "offline"
    return {
        root.name: f"{how}, judged as of {material.report.judged_at}"
        for root, material in config.stash.get(_JUDGED, {}).items()
    }


class ClaimsFile(pytest.File):
    """A claims file: collects one `ClaimItem` per claim."""

    def collect(self) -> Iterator[pytest.Item]:
        """The items, in the file's order. Raises a collection error naming every problem of the registry."""
        from harness.engine.errors import HarnessError, RegistryError
        from harness.engine.settings import find_root

        try:
            root = find_root(self.path)
            material = _judged(self.config, root)
        except RegistryError as error:
            lines = [f"{p}" + (f"\n    {p.hint}" if p.hint else "") for p in error.problems]
            raise self.CollectError("\n".join([str(error), *lines])) from error
        except HarnessError as error:
            raise self.CollectError(f"{error}\n{error.hint}") from error
        here = self.path.resolve()
        report = material.report
        verdicts = {v.claim: v for v in report.verdicts}
        for claim in report.registry.claims:
            if (root / claim.place.file).resolve() == here:
                item = ClaimItem.from_parent(self, name=claim.id)
                item.bind(material, verdicts[claim.id])
                yield item


class ClaimNotSupportedError(Exception):
    """A claim's verdict is not *supported*."""


class ClaimItem(pytest.Item):
    """One claim as a test."""

    material: Material
    verdict: Verdict
    pictures: dict[tuple[str, str], PicturePair]

    @property
    def report(self) -> Report:
        """The verification that the verdict is of."""
        return self.material.report

    def bind(self, material: Material, verdict: Verdict) -> None:
        """Take the verdict that this item stands for: as marks, as words for ``-k``, as properties for JUnit XML."""
        self.material, self.verdict, self.pictures = material, verdict, {}
        registry = material.report.registry
        claim = registry.claim(verdict.claim)
        self.add_marker(pytest.mark.claim(id=claim.id, article=claim.article, verdict=verdict.status.value))
        self.extra_keyword_matches.add(claim.article)
        for link in verdict.links:
            kind = registry.sources[link.source].type.value
            self.add_marker(pytest.mark.source(id=link.source, type=kind, state=link.state.value))
            self.extra_keyword_matches.add(link.source)
        self.user_properties += [
            ("claim", claim.id),
            ("article", claim.article),
            ("verdict", verdict.status.value),
            ("codes", " ".join(verdict.codes)),
            ("as_of", verdict.as_of),
            *(("source", f"{link.source} {link.state.value}") for link in verdict.links),
        ]

    def runtest(self) -> None:
        """Raise unless the claim is supported."""
        from harness.model.verdict import Status

        if self.verdict.status is not Status.SUPPORTED:
            self._picture()
            raise ClaimNotSupportedError(self.verdict.claim)

    def _picture(self) -> None:
        """Put pictures of the passages that do not stand where they may be put."""
        from harness.engine.formats._beside import pictures
        from harness.report.ci import PicturePair

        if (folder := _pictures_folder(self.config)) is None:
            return
        pairs, files = pictures(replace(self.material, report=replace(self.report, verdicts=(self.verdict,))))
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            self.user_properties.append(("attachment", str(path)))
        for key, pair in pairs.items():
            before, after = (str(folder / name) if name else "" for name in (pair.before, pair.after))
            self.pictures[key] = PicturePair(before=before, after=after)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        """The failure as a checker reads it: statement, verdict, why, before and after, pictures, what to do."""
        from harness.report.ci import story

        if not isinstance(excinfo.value, ClaimNotSupportedError):
            return str(super().repr_failure(excinfo, style))
        first, *rest = story(self.report, self.verdict, self.pictures)
        place = self.report.registry.claim(self.verdict.claim).place
        return "\n".join([f"{place}: {first}", *rest])

    def reportinfo(self) -> tuple[Path, int, str]:
        """File, line counted from 0, and name."""
        line = self.report.registry.claim(self.verdict.claim).place.line
        return self.path, line - 1, f"claim {self.name}"


def _pictures_folder(config: pytest.Config) -> Path | None:
    """Where pictures go; ``None`` where nobody named a folder and nothing is to be written."""
    from harness.engine.ci import in_ci

    if named := config.getoption("--claim-pictures"):
        return Path(config.invocation_params.dir, named)
    factory = getattr(config, "_tmp_path_factory", None)
    if factory is None or in_ci(os.environ):
        return None
    return Path(factory.getbasetemp()) / "claims"


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say as of when the claims were judged."""
    for root, told in (config.stash.get(_TOLD, {}) | _as_of(config)).items():
        terminalreporter.write_line(f"claims of {root}: {told}")
