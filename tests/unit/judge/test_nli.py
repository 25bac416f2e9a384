from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from harness.judge.choose import Choice, open_judge
from harness.judge.errors import JudgeError, JudgeUnavailableError
from harness.judge.kept import sound
from harness.judge.nli import NliModel, stances
from harness.model.opinion import Pair, Stance
from tests.models import THREE, WORDS, write_model

PAIRS = [
    Pair(claim="1500 soldiers sailed", evidence="the office said 3000 soldiers sailed"),
    Pair(claim="soldiers sailed", evidence="soldiers sailed"),
    Pair(claim="x", evidence="the " * 500),
]


def weights(rows: dict[str, tuple[float, ...]], columns: int = 3) -> list[list[float]]:
    return [list(rows.get(word, (0.0,) * columns)) for word in WORDS]


def test_a_random_model_gives_sound_opinions_in_order_whatever_the_batch(tmp_path: Path) -> None:
    judge = NliModel(write_model(tmp_path / "tiny"))
    together = judge.opinions(PAIRS)
    assert all(sound(o) for o in together)
    assert all(o.by == judge.name for o in together)
    for pair, opinion in zip(PAIRS, together, strict=True):
        (alone,) = judge.opinions([pair])
        assert [alone.p[s] for s in Stance] == pytest.approx([opinion.p[s] for s in Stance], abs=1e-6)
    assert judge.opinions([]) == []


def test_a_random_bert_says_what_transformers_says_by_it() -> None:
    folder = Path(__file__).parent / "random_bert"
    expected = json.loads((folder / "expected.json").read_text())
    labels = {"entailment": Stance.SUPPORTS, "contradiction": Stance.REFUTES, "neutral": Stance.NOT_ENOUGH}
    found = NliModel(folder).opinions([Pair(claim=e["claim"], evidence=e["evidence"]) for e in expected])
    assert len({round(o.p[Stance.REFUTES], 3) for o in found}) > 2
    for opinion, one in zip(found, expected, strict=True):
        for label, p in one["p"].items():
            assert opinion.p[labels[label]] == pytest.approx(p, abs=1e-4)


def test_more_pairs_than_are_run_at_once(tmp_path: Path) -> None:
    judge = NliModel(write_model(tmp_path / "tiny"))
    many = [Pair(claim="soldiers " * n, evidence="1500") for n in range(1, 40)]
    found = judge.opinions(many)
    alone = [judge.opinions([pair])[0] for pair in many]
    assert [o.p[Stance.SUPPORTS] for o in found] == pytest.approx([o.p[Stance.SUPPORTS] for o in alone], abs=1e-6)
    assert [o.p[Stance.REFUTES] for o in found] == pytest.approx([o.p[Stance.REFUTES] for o in alone], abs=1e-6)


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ({"0": "contradiction", "1": "entailment", "2": "neutral"}, (Stance.REFUTES, Stance.SUPPORTS, Stance.NOT_ENOUGH)),
        ({"0": "ENTAILMENT", "1": "NEUTRAL", "2": "CONTRADICTION"}, (Stance.SUPPORTS, Stance.NOT_ENOUGH, Stance.REFUTES)),
        ({"0": "SUPPORTS", "1": "REFUTES", "2": "NOT ENOUGH INFO"}, (Stance.SUPPORTS, Stance.REFUTES, Stance.NOT_ENOUGH)),
        ({"0": "entailment", "1": "not_entailment"}, (Stance.SUPPORTS, Stance.NOT_ENOUGH)),
        ({"0": "non-contradiction", "1": "contradiction"}, (Stance.NOT_ENOUGH, Stance.REFUTES)),
    ],
)  # fmt: skip
def test_the_config_says_which_output_is_which(
    labels: dict[str, str], expected: tuple[Stance, ...], tmp_path: Path
) -> None:
    assert stances({"id2label": labels}, "m") == expected
    # A model whose every output leans to its own label's word, in whatever order they come.
    for number, stance in enumerate(expected):
        table = weights({"soldiers": tuple(9.0 if n == number else 0.0 for n in range(len(labels)))}, len(labels))
        judge = NliModel(write_model(tmp_path / str(number), labels=labels, weights=table))
        (opinion,) = judge.opinions([Pair(claim="soldiers", evidence="the office")])
        assert opinion.stance is stance
        assert opinion.p[stance] > 0.99


@pytest.mark.parametrize(
    "labels",
    [
        {"0": "LABEL_0", "1": "LABEL_1", "2": "LABEL_2"},
        {"0": "entailment"},
        {"0": "entailment", "1": "entailment", "2": "neutral"},
        {"0": "not_entailment", "1": "neutral"},
        {"0": "positive", "1": "negative"},
        {"1": "entailment", "2": "neutral"},
        {},
    ],
)
def test_labels_that_say_nothing_are_refused(labels: dict[str, str]) -> None:
    with pytest.raises(JudgeUnavailableError, match=r"config\.json|labels"):
        stances({"id2label": labels}, "the model in m")


def test_the_evidence_is_the_premise_and_the_claim_the_hypothesis(tmp_path: Path) -> None:
    # What stands in the second text counts twice.
    table = weights({"not": (1.0, 0.0, 0.0), "sailed": (0.0, 1.0, 0.0)})
    judge = NliModel(write_model(tmp_path / "tiny", weights=table))
    (opinion,) = judge.opinions([Pair(claim="not", evidence="sailed")])
    logits = (2.0, 1.0, 0.0)
    total = sum(math.exp(v) for v in logits)
    assert opinion.p[Stance.REFUTES] == pytest.approx(math.exp(2.0) / total, abs=1e-5)
    assert opinion.p[Stance.SUPPORTS] == pytest.approx(math.exp(1.0) / total, abs=1e-5)


def test_models_without_token_types_and_in_a_folder_of_their_own(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "tiny", inputs=("input_ids", "attention_mask"), name="onnx/model.onnx")
    assert sound(NliModel(folder).opinions(PAIRS)[0])


def test_the_name_changes_with_the_weights_and_the_labels(tmp_path: Path) -> None:
    one = NliModel(write_model(tmp_path / "a" / "tiny")).name
    assert NliModel(write_model(tmp_path / "b" / "tiny")).name == one
    turned = {"0": "entailment", "1": "contradiction", "2": "neutral"}
    assert NliModel(write_model(tmp_path / "c" / "tiny", labels=turned)).name != one
    assert NliModel(write_model(tmp_path / "d" / "tiny", weights=weights({}))).name != one


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda f: (f / "model.onnx").unlink(), "neither model.onnx nor model.safetensors"),
        (lambda f: (f / "config.json").unlink(), "config.json cannot be read"),
        (lambda f: (f / "config.json").write_text("{"), "config.json is no JSON"),
        (lambda f: (f / "config.json").write_text("[]"), "config.json is no JSON object"),
        (lambda f: (f / "config.json").write_text("{}"), "no id2label"),
        (lambda f: (f / "tokenizer.json").unlink(), "tokenizer.json is missing"),
        (lambda f: (f / "tokenizer.json").write_text("{}"), "cannot be opened"),
        (lambda f: (f / "model.onnx").write_bytes(b"nothing"), "cannot be opened"),
        (lambda f: (f / "model.onnx").rename(f / "pytorch_model.bin"), "pickle"),
        (lambda f: (f / "model.onnx").rename(f / "model.safetensors"), "optimum-cli export onnx"),
        (lambda f: (f / "config.json").write_text(json.dumps({"id2label": {"0": "entailment", "1": "neutral"}})), "gives 3 outputs"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_folder_is_said(spoil: Any, says: str, tmp_path: Path) -> None:
    folder = write_model(tmp_path / "tiny")
    spoil(folder)
    with pytest.raises(JudgeUnavailableError, match=re.escape(says)):
        NliModel(folder).opinions(PAIRS)


def test_no_folder_at_all(tmp_path: Path) -> None:
    with pytest.raises(JudgeUnavailableError, match="no such folder"):
        open_judge(Choice(use="model", path=tmp_path / "nowhere"))
    with pytest.raises(JudgeUnavailableError, match=r"needs \[judge\] path"):
        open_judge(Choice(use="model"))


def test_outputs_that_are_no_numbers_are_no_opinion(tmp_path: Path) -> None:
    judge = NliModel(write_model(tmp_path / "tiny", weights=weights({"soldiers": (np.nan, 0.0, 0.0)})))
    with pytest.raises(JudgeError, match="no numbers"):
        judge.opinions(PAIRS)


def test_without_its_packages_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda n, *a: None if n == "onnxruntime" else real(n, *a))
    with pytest.raises(JudgeUnavailableError, match=r"install harness\[judge\]"):
        NliModel(write_model(tmp_path / "tiny", labels=THREE))


def test_weights_alone_are_run_where_transformers_is_there(tmp_path: Path) -> None:
    transformers = pytest.importorskip("transformers")
    torch = pytest.importorskip("torch")
    folder = write_model(tmp_path / "tiny")
    (folder / "model.onnx").unlink()
    torch.manual_seed(7)
    config = transformers.BertConfig(
        vocab_size=len(WORDS), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16,
        max_position_embeddings=64, num_labels=3, id2label={int(k): v for k, v in THREE.items()},
    )  # fmt: skip
    model = transformers.BertForSequenceClassification(config)
    model.save_pretrained(folder, safe_serialization=True)
    transformers.PreTrainedTokenizerFast(
        tokenizer_file=str(folder / "tokenizer.json"), pad_token="[PAD]", unk_token="[UNK]"
    ).save_pretrained(folder)
    judge = NliModel(folder)
    found = judge.opinions(PAIRS)
    assert all(sound(o) for o in found)
    assert [o.p for o in judge.opinions(PAIRS)] == [o.p for o in found]
