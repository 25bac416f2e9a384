"""Tiny models for tests, made on the spot: BERT's inputs and outputs, with weights of a seed or weights that count words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "soldiers", "sailed", "not", "1500", "3000", "the", "office", "said"]
THREE = {"0": "contradiction", "1": "entailment", "2": "neutral"}


def write_model(
    folder: Path,
    *,
    labels: dict[str, str] | None = None,
    weights: Sequence[Sequence[float]] | None = None,
    inputs: Sequence[str] = ("input_ids", "attention_mask", "token_type_ids"),
    name: str = "model.onnx",
) -> Path:
    """A model in ``folder``: each token has a row of ``weights``, one column a label, and a text's logits are the sum of its tokens'.

    Tokens of the second text (the claim) count twice, so that the order of the two tells. Without weights they are random.
    """
    import onnx
    from onnx import TensorProto, helper, numpy_helper
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.normalizers import Lowercase
    from tokenizers.pre_tokenizers import Whitespace
    from tokenizers.processors import TemplateProcessing

    labels = THREE if labels is None else labels
    folder.mkdir(parents=True, exist_ok=True)
    config = {"model_type": "bert", "id2label": labels, "max_position_embeddings": 64, "pad_token_id": 0}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    tokenizer = Tokenizer(WordLevel({w: n for n, w in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.normalizer = Lowercase()  # type: ignore[assignment]
    tokenizer.pre_tokenizer = Whitespace()  # type: ignore[assignment]
    tokenizer.post_processor = TemplateProcessing(  # type: ignore[assignment]
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    table = (
        np.random.default_rng(7).normal(size=(len(WORDS), max(len(labels), 1)))
        if weights is None
        else np.array(weights)
    )
    f32, i64 = TensorProto.FLOAT, TensorProto.INT64
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["rows"]),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=f32),
    ]
    weight = "mask"
    if "token_type_ids" in inputs:
        nodes += [
            helper.make_node("Cast", ["token_type_ids"], ["types"], to=f32),
            helper.make_node("Add", ["types", "one"], ["twice"]),
            helper.make_node("Mul", ["mask", "twice"], ["weight"]),
        ]
        weight = "weight"
    nodes += [
        helper.make_node("Unsqueeze", [weight, "last"], ["column"]),
        helper.make_node("Mul", ["rows", "column"], ["weighted"]),
        helper.make_node("ReduceSum", ["weighted", "middle"], ["logits"], keepdims=0),
    ]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info(n, i64, ["batch", "length"]) for n in inputs],
        [helper.make_tensor_value_info("logits", f32, ["batch", table.shape[1]])],
        [
            numpy_helper.from_array(table.astype(np.float32), "table"),
            numpy_helper.from_array(np.array(1.0, dtype=np.float32), "one"),
            numpy_helper.from_array(np.array([2], dtype=np.int64), "last"),
            numpy_helper.from_array(np.array([1], dtype=np.int64), "middle"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(folder / name))
    return folder
