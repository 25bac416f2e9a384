"""A judge in a real verification: a registry on disk, a model in a folder, a server on this machine; and what is kept."""

# ruff: noqa: F811

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from harness.cli import harness
from harness.engine import opinions as engine_opinions
from harness.engine.opinions import Opinions
from harness.engine.settings import load_settings
from harness.judge.errors import JudgeError
from harness.judge.kept import Kept
from harness.model.opinion import Opinion, Pair, Stance
from harness.report.result import result_schema
from harness.store.cache import Cache
from tests.conftest import document_of
from tests.judges import Silent, Words, opinion
from tests.unit.engine.test_remembered import NIS, put, root, verified  # noqa: F401 - a fixture
from tests.unit.judge.test_endpoint import good, serve  # noqa: F401 - a fixture

CONTRADICTING = NIS + "<p>The office later said that a first 900 soldiers had sailed.</p>"


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch) -> Words:
    """The judge that every verification of a test opens."""
    judge = Words()
    monkeypatch.setattr(engine_opinions, "open_judge", lambda choice: judge)
    return judge


def settings(root: Path, text: str) -> None:
    path = root / "harness.toml"
    path.write_text(f"{path.read_text().split('[judge]')[0]}[judge]\n{text}\n")


def judged(root: Path, *options: str) -> tuple[dict[str, Any], int]:
    output, code = verified(root, "--json", *options)
    return json.loads(output), code


def claim(data: dict[str, Any], name: str = "first") -> dict[str, Any]:
    return next(c for c in data["claims"] if c["id"] == name)


def test_off_is_the_default_and_opens_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import subprocess
    import sys

    assert load_settings(root).judge.use == "off"
    code = (
        "import sys; from harness.cli import main\n"
        f"sys.argv = ['harness', 'verify', '--root', {str(root)!r}]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print([m for m in sys.modules if m.startswith(('harness.judge', 'onnx', 'tokenizers', 'http.client'))])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.rstrip().endswith("[]"), ran.stdout[-300:]


def test_a_contradicting_sentence_leaves_the_claim_unverified_and_is_shown_as_an_opinion(
    root: Path,
    words: Words,
) -> None:
    before = claim(judged(root)[0])
    assert before["verdict"] == "supported"
    settings(root, 'use = "shipped"')
    put(root, "nis", CONTRADICTING, after=1)
    data, code = judged(root)
    __import__("jsonschema").validate(data, result_schema())
    first = claim(data)
    assert (first["verdict"], code) == ("unverified", 3)
    (finding,) = [f for f in first["findings"] if f["code"] == "FC320"]
    assert first["reason"] == finding["message"]
    said = finding["opinion"]
    assert said["by"] == "words 1"
    assert (said["stance"], said["p"]) == ("REFUTES", 0.95)
    assert (said["claim_words"], said["evidence_words"]) == ("1,500", "900")
    assert said["evidence"][slice(*said["evidence_span"])] == "900"
    assert finding["message"].startswith("in the opinion of words 1 (95% sure), NIS speaks against the claim")
    text = verified(root)[0].decode()
    assert "[900]" in text
    assert re.search(r"an opinion of words 1,\s+and no more", text)
    page = root / "out.html"
    ended = CliRunner().invoke(harness, ["report", "--root", str(root), "--format", "html", "--out", str(page)])
    assert ended.exception is None or isinstance(ended.exception, SystemExit), ended.output
    found = next(p for p in [page, *root.rglob("*.html")] if p.is_file()).read_text()
    assert "<mark>900</mark>" in found
    assert "An opinion of words 1, and no more" in found


def test_an_opinion_never_overrules_what_is_decided_exactly(root: Path, words: Words) -> None:
    settings(root, 'use = "shipped"')
    put(root, "nis", "<p>The first 900 soldiers were moved, it said. A first 900 soldiers sailed.</p>", after=1)
    data, _ = judged(root)
    with_judge = claim(data)
    settings(root, 'use = "off"')
    without = claim(judged(root)[0])
    assert with_judge["verdict"] == without["verdict"] == "changed"
    assert with_judge["reason"] == without["reason"]
    # A page that only supports in the judge's eyes supports nothing.
    words.sure = 1.0
    settings(root, 'use = "shipped"')
    put(root, "nis", "<p>A first 1,500 soldiers sailed.</p>", after=2)
    assert claim(judged(root)[0])["verdict"] == "changed"


def test_waiving_an_opinion_waives_nothing_else_and_the_other_way_round(root: Path, words: Words) -> None:
    settings(root, 'use = "shipped"')
    put(root, "nis", "<p>The first 1,600 soldiers were moved, it said. More on Friday.</p><p>A first 900 soldiers sailed.</p>", after=1)  # fmt: skip
    path = root / "claims/troops.yaml"
    text = path.read_text()

    def waived(*codes: str) -> dict[str, Any]:
        lines = "".join(f"{{code: {c}, why: w, by: mk}}, " for c in codes)
        path.write_text(
            text.replace("    expects: [{quantity: exactly 1500, unit: people}]\n", f"    waive: [{lines}]\n")
        )
        return claim(judged(root)[0])

    assert waived("FC320")["verdict"] == "changed"
    left = waived("FC203")
    assert left["verdict"] == "unverified"
    assert left["reason"].startswith("in the opinion of")
    assert waived("FC203", "FC320")["verdict"] == "supported"


def test_what_was_accepted_raises_nothing_and_costs_no_question(root: Path, words: Words) -> None:
    put(root, "nis", CONTRADICTING, after=1)
    (root / "claims/troops.lock.yaml").unlink()
    accepting = ["accept", "--root", str(root), "--why", "x", "--by", "mk", "--yes"]
    assert CliRunner().invoke(harness, accepting).exit_code == 0
    settings(root, 'use = "shipped"')
    first = claim(judged(root)[0])
    assert first["evidence"][0]["baseline_snapshot"] == first["evidence"][0]["snapshot"]
    assert first["verdict"] == "supported"
    assert words.asked == []
    # Nor does it when something else on the page is new.
    put(root, "nis", CONTRADICTING + "<p>It will rain on Sunday.</p>", after=2)
    assert claim(judged(root)[0])["verdict"] == "supported"
    assert words.asked


@pytest.mark.parametrize("how", ["absent", "silent"])
def test_a_judge_that_gives_no_opinion_leaves_claims_unverified_with_the_reason(
    root: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:  # fmt: skip
    put(root, "nis", CONTRADICTING, after=1)
    if how == "absent":
        settings(root, 'use = "model"\npath = "no-such-model"')
        says = "the judge cannot be opened: the model in no-such-model: there is no such folder"
    else:
        settings(root, 'use = "shipped"')
        monkeypatch.setattr(engine_opinions, "open_judge", lambda choice: Silent())
        says = "the judge gave no opinion: silent 1: no whole answer within 1 s, 3 times"
    data, code = judged(root)
    first = claim(data)
    assert (first["verdict"], code) == ("unverified", 3)
    assert says in first["reason"]
    assert {s["code"] for s in first["skips"]} >= {"FC320", "FC321"}
    assert not [f for f in first["findings"] if f["code"].startswith("FC32")]
    # What could not be had is asked again the next time, though everything else is remembered.
    monkeypatch.setattr(engine_opinions, "open_judge", lambda choice: Words())
    settings(root, 'use = "shipped"')
    assert [f["code"] for f in claim(judged(root)[0])["findings"] if f["code"] == "FC320"]


def test_another_judge_judges_anew_and_the_same_one_does_not(root: Path, words: Words) -> None:
    settings(root, 'use = "shipped"')
    put(root, "nis", CONTRADICTING, after=1)
    judged(root)
    count = len(words.asked)
    assert count
    judged(root)
    assert len(words.asked) == count
    words.name = "words 2"
    words.sure = 0.5
    assert not [f for f in claim(judged(root)[0])["findings"] if f["code"] == "FC320"]
    assert len(words.asked) > count


def test_an_endpoint_of_the_settings_is_asked_with_the_key_of_the_environment(
    root: Path, serve: Any, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    def answer(body: Any, fence: str, data: dict[str, str]) -> Any:
        if "900" in data["evidence"]:
            return good(fence, claim_words=data["claim"][:3], evidence_words="900", reason="Another figure.")
        p = {"SUPPORTS": 0.1, "REFUTES": 0.1, "NOT ENOUGH INFO": 0.8}
        return good(fence, probabilities=p, claim_words="", evidence_words="")

    server = serve(answer)
    put(root, "nis", CONTRADICTING, after=1)
    settings(root, f'use = "endpoint"\nurl = "{server.url}"\nmodel = "tiny"')
    monkeypatch.setenv("HARNESS_JUDGE_KEY", "sk-canary-1")
    output, _ = verified(root, "--json")
    first = claim(json.loads(output))
    (finding,) = [f for f in first["findings"] if f["code"] == "FC320"]
    assert finding["opinion"]["reason"] == "Another figure."
    assert server.headers[0]["Authorization"] == "Bearer sk-canary-1"
    assert b"sk-canary-1" not in output
    cached = b"".join(p.read_bytes() for p in Path(root.parent / "cache").rglob("*") if p.is_file())
    assert b"sk-canary-1" not in cached


def test_in_ci_no_file_says_where_the_key_goes(root: Path) -> None:
    settings(root, 'use = "endpoint"\nurl = "https://elsewhere.example/v1"\nmodel = "m"')
    assert load_settings(root, environ={}).judge.url == "https://elsewhere.example/v1"
    assert load_settings(root, environ={"CI": "true"}).judge.url is None
    named = load_settings(root, environ={"CI": "true", "HARNESS_JUDGE_URL": "https://ours.example/v1"})
    assert named.judge.url == "https://ours.example/v1"


def test_after_three_failures_running_nobody_waits_any_more() -> None:
    judge = Silent()
    desk = Opinions(judge, None, languages=("en",), sentences=5, most_pairs=10)
    answers = [desk.of_pairs([Pair(claim="a", evidence=str(n))]) for n in range(6)]
    assert judge.asked == 3
    assert all(isinstance(a, str) for a in answers)
    assert "asked no more" in str(answers[-1])


def test_sentences_of_the_page_s_own_are_read_and_the_passage_always() -> None:
    judge = Words()
    desk = Opinions(judge, None, languages=("en",), sentences=1, most_pairs=10)
    document = document_of(
        '<p>Ships left.</p><p>The price of fish rose.</p><p>A first 1,500 soldiers sailed.</p><p class="comment">A first 9 soldiers sailed.</p>'
    )
    at = document.text.index("price of fish")
    heard = desk.of_page("A first 1,500 soldiers sailed", document, (at, at + 5))
    assert not isinstance(heard, str)
    assert [h.sentence for h in heard] == ["The price of fish rose.", "A first 1,500 soldiers sailed."]
    assert all(document.text[h.start : h.end] == h.sentence for h in heard)


def test_opinions_are_kept_by_judge_claim_and_evidence(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    first = Words()
    one, other = Pair(claim="A ship sailed", evidence="A ship sailed"), Pair(claim="A ship", evidence="sailed A ship")
    found = Kept(first, cache).opinions([one, other, one])
    assert first.asked == [one, other]
    again = Words()
    assert Kept(again, cache).opinions([one, other, one]) == found
    assert again.asked == []
    renamed = Words(name="words 2")
    Kept(renamed, cache).opinions([one])
    assert renamed.asked == [one]
    # The boundary between claim and evidence counts.
    Kept(again, cache).opinions([Pair(claim="A ship sailed A", evidence="ship sailed")])
    assert len(again.asked) == 1


def test_other_code_asks_what_runs_here_anew_and_an_endpoint_does_not(
    root: Path, words: Words, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = Pair(claim="a ship sailed", evidence="no ship sailed")
    asked: dict[str, list[int]] = {}
    for use in ('use = "shipped"', 'use = "endpoint"\nurl = "http://127.0.0.1:9/v1"\nmodel = "m"'):
        settings(root, use)
        cache = Cache(tmp_path / use[7:10])
        for version in ("one", "one", "another"):
            monkeypatch.setattr(engine_opinions, "code_version", lambda version=version: version)
            before = len(words.asked)
            engine_opinions.opinions_of(load_settings(root), cache, {}).of_pairs([pair])
            asked.setdefault(use[7:10], []).append(len(words.asked) - before)
    assert asked == {"shi": [1, 0, 1], "end": [1, 0, 0]}


def test_damaged_kept_opinions_are_asked_anew(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    pair = Pair(claim="A ship sailed", evidence="A ship sailed")
    found = Kept(Words(), cache).opinions([pair])
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[:-3])
    judge = Words()
    assert Kept(judge, cache).opinions([pair]) == found
    assert judge.asked == [pair]


class Wrong:
    name = "wrong 1"

    def __init__(self, given: list[Opinion]) -> None:
        self.given = given

    def opinions(self, pairs: Any) -> list[Opinion]:
        return self.given


@pytest.mark.parametrize(
    "given",
    [[], [opinion(0.1, 0.1), opinion(0.1, 0.1)], [opinion(float("nan"), 0.1)], [opinion(1.5, 0.1)], [Opinion(p={Stance.SUPPORTS: 1.0}, reasons=(), by="x")]],
)  # fmt: skip
def test_what_is_no_opinion_is_not_taken_for_one(given: list[Opinion]) -> None:
    with pytest.raises(JudgeError):
        Kept(Wrong(given), None).opinions([Pair(claim="a", evidence="b")])
