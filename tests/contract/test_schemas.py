"""Schemas and models hold each other together: what one takes, the other takes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from pydantic import BaseModel, ValidationError

from harness.registry import schema
from harness.registry.load import load, without_nothing
from harness.registry.lock_schema import LockFile
from harness.registry.yaml_text import parse
from harness.report.result import result, result_schema
from tests.conftest import CLAIMS
from tests.unit.registry.test_bad_files import CASES
from tests.unit.registry.test_load import FULL

ROOT = Path(__file__).parents[2]


def _validator(name: str) -> jsonschema.Draft202012Validator:
    data = json.loads((ROOT / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(data)
    return jsonschema.Draft202012Validator(data)


class _Core(yaml.SafeLoader):
    """YAML as editors read it: 1.2 core types; dates stay text."""


_Core.yaml_implicit_resolvers = {
    key: [(tag, pattern) for tag, pattern in found if not tag.endswith((":timestamp", ":bool", ":merge"))]
    for key, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Core.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile(r"^(?:true|false)$"), list("tf"))


@pytest.mark.parametrize("name", ["claims/troops.yaml", "claims/_shared.yaml", "claims/troops.lock.yaml"])
def test_the_worked_example_fits_its_schema(name: str) -> None:
    kind = "lock" if name.endswith("lock.yaml") else "shared" if "_shared" in name else "claims"
    data = yaml.load((ROOT / name).read_text(encoding="utf-8"), Loader=_Core)
    _validator(f"harness/registry/{kind}.schema.json").validate(data)


@pytest.mark.parametrize("text", [CLAIMS, FULL], ids=["short", "full"])
def test_good_files_fit_schema_and_model(text: str) -> None:
    _validator("harness/registry/claims.schema.json").validate(yaml.load(text, Loader=_Core))
    schema.ClaimsFile.model_validate(without_nothing(parse(text, "x").root))


# Problems of shape, which a schema can see; the others need the article, other files, or a calendar.
_SHAPE = ("FC006", "FC007", "FC009", "FC016", "FC021", "FC022", "FC023")

# Whether a quote quotes any word is for who reads it: ellipses, marks and [insertions] are text to a schema.
_READ = ("quote of an ellipsis", "quote of insertions", "quote of marks", "expectation of an ellipsis")


@pytest.mark.parametrize("name", [n for n, case in CASES.items() if case[1] in _SHAPE and n not in _READ])
def test_bad_shapes_fit_neither(name: str) -> None:
    text = CASES[name][0]
    root = parse(text, "x").root
    assert root is not None
    with pytest.raises(ValidationError):
        schema.ClaimsFile.model_validate(without_nothing(root))
    with pytest.raises(jsonschema.ValidationError):
        _validator("harness/registry/claims.schema.json").validate(yaml.load(text, Loader=_Core))


@pytest.mark.parametrize(
    ("model", "name", "identity"),
    [
        (schema.ClaimsFile, "claims", schema.SCHEMA_ID),
        (schema.SharedFile, "shared", "urn:harness:shared:1"),
        (LockFile, "lock", "urn:harness:lock:1"),
    ],
)
def test_committed_schemas_are_those_of_the_models(model: type[BaseModel], name: str, identity: str) -> None:
    committed = json.loads((ROOT / f"harness/registry/{name}.schema.json").read_text(encoding="utf-8"))
    assert committed == schema.json_schema(model, identity)


def test_every_field_is_described_for_editors() -> None:
    def walk(node: Any) -> None:
        if isinstance(node, dict):
            for name, inner in node.get("properties", {}).items():
                assert "description" in inner or "$ref" in inner, name
            for inner in node.values():
                walk(inner)
        elif isinstance(node, list):
            for inner in node:
                walk(inner)

    walk(schema.json_schema(schema.ClaimsFile, schema.SCHEMA_ID))


def test_results_fit_the_result_schema(registry_root: Callable[..., Path]) -> None:
    from harness.engine.settings import load_settings
    from tests.verified import verify_root

    validator = jsonschema.Draft202012Validator(result_schema())
    assert json.loads((ROOT / "harness/report/result.schema.json").read_text(encoding="utf-8")) == result_schema()
    for root in (ROOT, registry_root()):
        data = json.loads(json.dumps(result(verify_root(load_settings(root)))))
        validator.validate(data)
        assert {"id", "verdict", "evidence", "codes", "as_of"} <= set(data["claims"][0])
        assert {"source", "state", "codes", "before", "after", "as_of"} <= set(data["claims"][0]["evidence"][0])
    data["claims"][0]["verdict"] = "fine"
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(data)


def test_no_word_that_only_the_desk_may_read_is_in_a_result(registry_root: Callable[..., Path]) -> None:
    from harness.engine.material import crops
    from harness.engine.settings import load_settings
    from harness.engine.store import open_reader, open_store
    from harness.report.console import render
    from harness.report.html import html
    from tests.verified import verify_root

    text = FULL.replace("vault:officer", "vault:contact-canary").replace("vault:n17", "vault:notes-canary").replace("vault:dossier.pdf", "vault:file-canary.pdf")  # fmt: skip
    where = load_settings(registry_root(text))
    report = verify_root(where)
    store = open_store(where)
    shown = json.dumps(result(report)) + render(report, width=100, colour=True, notes=True)
    shown += html(report, crops(report, store, open_reader(where, store))).decode()
    assert "a Western officer" in shown
    assert "canary" not in shown
    assert load(where.root).registry is not None
