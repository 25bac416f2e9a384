"""Make a tiny random BERT, its export to ONNX, and what `transformers` itself says by it. Needs torch and transformers:

python tests/unit/judge/random_bert/make.py
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import tokenizers
import torch
import transformers

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[3]))

from tests.models import THREE, WORDS, write_model  # noqa: E402

PAIRS = [
    ["1500 soldiers sailed", "the office said 3000 soldiers sailed"],
    ["soldiers sailed", "the office said not"],
    ["the office said", "the " * 500],
    ["", ""],
]


class Logits(torch.nn.Module):
    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.model(input_ids=ids, attention_mask=mask, token_type_ids=types).logits
        return logits


def main() -> None:
    torch.manual_seed(7)
    with tempfile.TemporaryDirectory() as folder:
        made = write_model(Path(folder))
        config = json.loads((made / "config.json").read_text())
        tokenizer = (made / "tokenizer.json").read_text()
    bert = transformers.BertConfig(
        vocab_size=len(WORDS), hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=16,
        max_position_embeddings=64, num_labels=3, id2label={int(k): v for k, v in THREE.items()}, initializer_range=1.5, attn_implementation="eager",
    )  # fmt: skip
    model = transformers.BertForSequenceClassification(bert).eval()
    (HERE / "config.json").write_text(json.dumps(config) + "\n")
    (HERE / "tokenizer.json").write_text(tokenizer)
    ids = torch.ones(2, 8, dtype=torch.long)
    mask = torch.tensor([[1] * 8, [1] * 5 + [0] * 3])
    names = ["input_ids", "attention_mask", "token_type_ids"]
    torch.onnx.export(
        Logits(model).eval(), (ids, mask, ids * 0), str(HERE / "model.onnx"), input_names=names, output_names=["logits"],
        dynamic_axes={n: {0: "batch", 1: "length"} for n in names}, opset_version=17, dynamo=False,
    )  # fmt: skip
    read = tokenizers.Tokenizer.from_file(str(HERE / "tokenizer.json"))
    read.enable_truncation(62)
    expected = []
    for claim, evidence in PAIRS:
        found = read.encode(evidence, claim)
        columns = {"input_ids": found.ids, "attention_mask": found.attention_mask, "token_type_ids": found.type_ids}
        one = {name: torch.tensor([values]) for name, values in columns.items()}
        with torch.inference_mode():
            p = model(**one).logits.softmax(-1)[0].tolist()
        expected.append({"claim": claim, "evidence": evidence, "p": dict(zip(THREE.values(), p, strict=True))})
    (HERE / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")


if __name__ == "__main__":
    main()
