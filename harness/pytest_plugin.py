"""The pytest plugin: ``pytest claims/`` makes one test of each claim and verifies it offline, from the store.

Each claims file becomes a collector, each claim an item named after it. A claim that is supported passes; any other
verdict fails, *unverified* included: what could not be checked is never skipped. Nothing is captured and nothing is
written. The age of evidence is judged at the time that ``verify.as_of`` in ``harness.toml`` says; the summary shows it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from harness.model.verdict import Report, Verdict

_REPORTS = pytest.StashKey[dict[Path, "Report"]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--no-claims``."""
    group = parser.getgroup("harness", "claims as tests")
    group.addoption("--no-claims", action="store_true", help="do not collect claims files")


def pytest_configure(config: pytest.Config) -> None:
    """Register the ``claim`` mark."""
    config.addinivalue_line("markers", "claim(id): the claim that an item verifies")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A collector for a claims file: YAML in a ``claims`` folder that is neither shared parts nor a lock file."""
    if file_path.suffix != ".yaml" or file_path.parent.name != "claims":
        return None
    if file_path.name.startswith("_") or file_path.name.endswith(".lock.yaml"):
        return None
    if parent.config.getoption("--no-claims") or not _ours(file_path):
        return None
    return ClaimsFile.from_parent(parent, path=file_path)


# Any of these keys at the start of a line makes a file a claims file, also one with a mistake in it.
_KEYS = re.compile(rb"^(schema|article|claims)\s*:", re.MULTILINE)


def _ours(path: Path) -> bool:
    """Whether a YAML file in a folder called ``claims`` is a claims file, and not some other program's."""
    if (path.parent.parent / "harness.toml").is_file():
        return True
    try:
        return _KEYS.search(path.read_bytes()) is not None
    except OSError:
        return True


def _report_for(config: pytest.Config, root: Path) -> Report:
    """The verification of the whole registry at ``root``, made once per session."""
    from harness.engine.audience import edition
    from harness.engine.settings import load_settings
    from harness.engine.verify import verify_root

    reports = config.stash.setdefault(_REPORTS, {})
    if root not in reports:
        settings = load_settings(root, environ=os.environ)
        reports[root] = edition(verify_root(settings), settings)
    return reports[root]


class ClaimsFile(pytest.File):
    """A claims file: collects one `ClaimItem` per claim."""

    def collect(self) -> Iterator[pytest.Item]:
        """The items, in the file's order. Raises a collection error naming every problem of the registry."""
        from harness.engine.errors import HarnessError, RegistryError
        from harness.engine.settings import find_root

        try:
            root = find_root(self.path)
            report = _report_for(self.config, root)
        except RegistryError as error:
            lines = [f"{p}" + (f"\n    {p.hint}" if p.hint else "") for p in error.problems]
            raise self.CollectError("\n".join([str(error), *lines])) from error
        except HarnessError as error:
            raise self.CollectError(f"{error}\n{error.hint}") from error
        here = self.path.resolve()
        verdicts = {v.claim: v for v in report.verdicts}
        for claim in report.registry.claims:
            if (root / claim.place.file).resolve() == here:
                item = ClaimItem.from_parent(self, name=claim.id)
                item.bind(report, verdicts[claim.id])
                yield item


class ClaimNotSupportedError(Exception):
    """A claim's verdict is not *supported*."""


class ClaimItem(pytest.Item):
    """One claim as a test."""

    report: Report
    verdict: Verdict

    def bind(self, report: Report, verdict: Verdict) -> None:
        """Take the verdict that this item stands for, and note it as properties for JUnit XML."""
        self.report = report
        self.verdict = verdict
        self.add_marker(pytest.mark.claim(verdict.claim))
        self.user_properties += [
            ("claim", verdict.claim),
            ("verdict", verdict.status.value),
            ("codes", " ".join(verdict.codes)),
            ("as_of", verdict.as_of),
        ]

    def runtest(self) -> None:
        """Raise unless the claim is supported."""
        from harness.model.verdict import Status

        if self.verdict.status is not Status.SUPPORTED:
            raise ClaimNotSupportedError(self.verdict.claim)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        """The failure as a checker reads it: statement, verdict, why, before and after, what to do."""
        if not isinstance(excinfo.value, ClaimNotSupportedError):
            return str(super().repr_failure(excinfo, style))
        verdict = self.verdict
        claim = self.report.registry.claim(verdict.claim)
        lines = [
            f"{claim.place}: {verdict.status.value}: {verdict.reason}",
            f"  statement: {claim.statement.quote.exact}",
        ]
        for finding in verdict.findings:
            if finding.severity.value == "note":
                continue
            waived = f" (waived by {finding.waived_by})" if finding.waived_by else ""
            lines.append(f"  {finding.code} {finding.message}{waived}")
            if finding.before or finding.after:
                lines += [f"    before: {finding.before}", f"    now:    {finding.after}"]
            if finding.hint:
                lines.append(f"    {finding.hint}")
        lines += [f"  skipped {skip.code}: {skip.reason}" for skip in verdict.skips]
        lines.append(f"  as of {verdict.as_of or 'never captured'}; judged at {self.report.judged_at}")
        return "\n".join(lines)

    def reportinfo(self) -> tuple[Path, int, str]:
        """File, line counted from 0, and name."""
        line = self.report.registry.claim(self.verdict.claim).place.line
        return self.path, line - 1, f"claim {self.name}"


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say as of when the claims were judged."""
    for root, report in config.stash.get(_REPORTS, {}).items():
        terminalreporter.write_line(f"claims of {root.name}: offline, judged as of {report.judged_at}")
