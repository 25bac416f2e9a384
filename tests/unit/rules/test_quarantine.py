"""A source in quarantine neither supports nor alarms, and is counted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.engine.errors import RegistryError
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify
from harness.model.audience import Audience
from harness.model.verdict import Report, Status
from harness.report.audience import for_audience
from harness.report.result import exit_code, result
from tests.conftest import CLAIMS, capture_of

TOLD = "    publisher: National Intelligence Service\n"
ASIDE = TOLD + "    quarantine: {{why: another text each time, by: mk, until: {}}}\n"
SECOND = "  afp:\n    url: http://afp.test/first\nclaims:"
FINE, OTHER = "<p>The first 1,500 soldiers were moved.</p>", "<p>The first 1,600 soldiers were moved.</p>"


def judged(root: Path, **pages: str) -> Report:
    where = load_settings(root, flags={("verify", "as_of"): "newest snapshot"})
    loaded = load_registry(root)
    store = open_store(where)
    for name, page in pages.items():
        store.put(capture_of(page, url=f"http://{name}.test/first", source=name))
    return verify(where, loaded, loaded.registry.claims, store, open_reader(where, store))


@pytest.mark.parametrize(
    ("until", "page", "status", "code"),
    [
        ("2025-05-02", FINE, Status.UNVERIFIED, "FC109"),
        ("2025-05-02", OTHER, Status.UNVERIFIED, "FC109"),
        ("2025-05-01", FINE, Status.SUPPORTED, "FC110"),
        ("2025-05-01", OTHER, Status.CHANGED, "FC110"),
    ],
)
def test_what_rests_on_it_is_unverified_until_its_last_day(
    registry_root: Callable[..., Path], until: str, page: str, status: Status, code: str
) -> None:
    report = judged(registry_root(CLAIMS.replace(TOLD, ASIDE.format(until))), nis=page)
    verdict = report.verdicts[0]
    assert verdict.status is status
    assert code in verdict.codes
    assert report.quarantined == result(report)["quarantined"] == (code == "FC109")
    if code == "FC109":
        assert "in quarantine until 2025-05-02 (mk): another text each time" in verdict.reason
        assert not any(c.startswith(("FC2", "FC3")) for c in verdict.codes)


@pytest.mark.parametrize(("page", "status"), [(FINE, Status.UNVERIFIED), (OTHER, Status.CHANGED)])
def test_other_sources_do_not_hide_it_and_still_alarm(
    registry_root: Callable[..., Path], page: str, status: Status
) -> None:
    text = CLAIMS.replace(TOLD, ASIDE.format("2025-06")).replace("claims:", SECOND)
    text += '      - {source: afp, quote: "1,500 soldiers were moved"}\n'
    report = judged(registry_root(text), nis=FINE, afp=page)
    assert report.verdicts[0].status is status
    assert exit_code(report) == (3 if status is Status.UNVERIFIED else 1)


@pytest.mark.parametrize(
    "text",
    [
        CLAIMS.replace(TOLD, TOLD + "    quarantine: {why: x, by: mk}\n"),
        CLAIMS.replace(TOLD, ASIDE.format("some day")),
        CLAIMS.replace("url: http://nis.test/first", "person: an officer").replace(TOLD, ASIDE.format("2025-06")),
    ],
)
def test_it_has_an_owner_an_end_and_a_page(registry_root: Callable[..., Path], text: str) -> None:
    with pytest.raises(RegistryError):
        load_registry(registry_root(text))


@pytest.mark.parametrize("until", ["2025-05-01", "2025-06"])
def test_the_public_is_told_of_it_without_names_and_reasons(registry_root: Callable[..., Path], until: str) -> None:
    report = judged(registry_root(CLAIMS.replace(TOLD, ASIDE.format(until))), nis=FINE)
    for audience in Audience:
        shown = json.dumps(result(for_audience(report, audience)))
        assert f"in quarantine until {until}" in shown
        assert ("another text each time" in shown) is (audience is not Audience.PUBLIC)
        assert ("(mk)" in shown) is (audience is not Audience.PUBLIC)
        kept = for_audience(report, audience).registry.sources["nis"].quarantine
        assert (kept is None) is (audience is Audience.PUBLIC)
