"""A pull request that changes every file of the registry gets no secret, and leads none elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.capture.secrets import SecretRefusedError
from harness.engine.bound import bound_hosts, states_for
from harness.engine.capture import secrets
from harness.engine.errors import UsageError
from harness.engine.settings import load_settings

# What a stranger proposes: their own host for the secret, and others of the environment besides.
EVIL = '[secrets]\nSITE_PASSWORD = ["evil.test", "*"]\nGITHUB_TOKEN = ["evil.test"]\n'
BASE = {"SITE_PASSWORD": "geheim-123", "GITHUB_TOKEN": "ghs_abc", "HARNESS_LOGINS": "/nonexistent"}
BOUND = BASE | {"CI": "true", "HARNESS_SECRET_HOSTS": "SITE_PASSWORD=members.test"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "claims").mkdir()
    (tmp_path / "harness.toml").write_text(EVIL)
    return tmp_path


def test_in_ci_there_are_no_secrets_unless_the_environment_binds_them(root: Path) -> None:
    found = secrets(load_settings(root), BASE | {"CI": "true"})
    for name in ("SITE_PASSWORD", "GITHUB_TOKEN"):
        with pytest.raises(SecretRefusedError):
            found.value(name, "http://evil.test/")
    assert "0 values" in repr(found)


def test_a_secret_goes_to_the_hosts_that_the_environment_names_alone(root: Path) -> None:
    found = secrets(load_settings(root), BOUND)
    assert found.value("SITE_PASSWORD", "https://members.test/login") == "geheim-123"
    for url in ("http://evil.test/", "http://members.test.evil.test/", "http://members.test@evil.test/"):
        with pytest.raises(SecretRefusedError) as refused:
            found.value("SITE_PASSWORD", url)
        assert "geheim" not in str(refused.value)
    with pytest.raises(SecretRefusedError):
        found.value("GITHUB_TOKEN", "http://evil.test/")


def test_on_a_desk_the_file_binds_as_before(root: Path) -> None:
    assert secrets(load_settings(root), BASE).value("SITE_PASSWORD", "http://evil.test/") == "geheim-123"
    with pytest.raises(SecretRefusedError):
        secrets(load_settings(root), {**BOUND, "CI": ""}).value("SITE_PASSWORD", "http://evil.test/")


@pytest.mark.parametrize("line", ['browser = "./evil.sh"', 'resolve = {"members.test" = "203.0.113.9:80"}'])
def test_where_secrets_are_at_hand_a_file_names_no_browser_and_no_address(root: Path, line: str) -> None:
    (root / "harness.toml").write_text(f"[capture]\n{line}\n{EVIL}")
    with pytest.raises(UsageError, match="where secrets are at hand"):
        secrets(load_settings(root), BOUND)
    secrets(load_settings(root), BASE | {"CI": "true"})
    secrets(load_settings(root), BOUND | {"SITE_PASSWORD": ""})


def test_kept_logins_go_to_named_hosts_alone() -> None:
    cookies = [
        {"domain": d, "value": "v"} for d in ("members.test", ".members.test", "evil.test", ".test", "a.members.test")
    ]
    origins = [{"origin": o, "localStorage": []} for o in ("https://members.test", "https://evil.test")]
    states = {"one": {"cookies": cookies, "origins": origins}, "two": {"cookies": cookies[2:4]}}
    found = states_for(states, ("members.test",))
    assert [c["domain"] for c in found["one"]["cookies"]] == ["members.test"]
    assert [o["origin"] for o in found["one"]["origins"]] == ["https://members.test"]
    assert list(found) == ["one"]
    wide = states_for(states, ("*.members.test",))
    assert [c["domain"] for c in wide["one"]["cookies"]] == [".members.test", "a.members.test"]
    assert not states_for(states, ())


@pytest.mark.parametrize(
    "text", ["SITE_PASSWORD", "SITE_PASSWORD=", "site=a.test", "A=*", "A=a.*", "A=http://a.test", "A=a.test/x"]
)
def test_what_binds_nothing_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="HARNESS_SECRET_HOSTS"):
        bound_hosts({"HARNESS_SECRET_HOSTS": text})


def test_several_bindings() -> None:
    text = "A=a.test,*.b.test\nlogin=c.test; A=d.test"
    assert bound_hosts({"HARNESS_SECRET_HOSTS": text}) == {"A": ("a.test", "*.b.test", "d.test"), "login": ("c.test",)}
    assert bound_hosts({"HARNESS_SECRET_HOSTS": ""}) == {}
    assert bound_hosts({}) is None


def test_in_ci_no_cache_comes_with_the_repository(root: Path) -> None:
    (root / "harness.toml").write_text('[cache]\npath = "cache"\n')
    assert load_settings(root, environ={}).cache_path == root / "cache"
    assert load_settings(root, environ={"CI": "1"}).cache.path is None
    assert load_settings(root, environ={"CI": "1", "HARNESS_CACHE": "/elsewhere"}).cache_path == Path("/elsewhere")
