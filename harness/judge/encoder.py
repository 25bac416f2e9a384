"""The cross-encoder that comes along: a small transformer that reads claim and evidence together, run by onnxruntime."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from harness.judge.marks import CLAIM, marks
from harness.judge.text import cleaned
from harness.judge.trees import Numbers
from harness.model.opinion import Pair

if TYPE_CHECKING:
    from tokenizers import Tokenizer

# As trained: a pair is cut to so many tokens, the evidence first; a claim is never let to push all evidence out.
MOST_TOKENS, _MOST_CLAIM = 128, 80
_MOST_CHARACTERS = 600
_BATCH = 32


class CrossEncoder:
    """The model in a folder (``model.onnx``, ``tokenizer.json``)."""

    def __init__(self, folder: Path) -> None:
        """Raises ImportError where onnxruntime or tokenizers is not installed, OSError where the model does not stand."""
        import onnxruntime
        from tokenizers import Tokenizer

        model = folder / "model.onnx"
        if not model.is_file():
            raise FileNotFoundError(model)
        options = onnxruntime.SessionOptions()
        # Threads that wait busily would take the other core from whoever runs beside.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        self._session: Any = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._tokenizer: Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._begin, self._part = (self._tokenizer.token_to_id(t) or 0 for t in ("[CLS]", "[SEP]"))

    def logits(self, pairs: Sequence[Pair]) -> Numbers:
        """Three logits a pair (supports, refutes, not enough), in order; pairs of like length are run together."""
        coded = [self._coded(pair) for pair in pairs]
        order = sorted(range(len(coded)), key=lambda n: len(coded[n][0]))
        out = np.zeros((len(pairs), 3))
        for start in range(0, len(order), _BATCH):
            part = order[start : start + _BATCH]
            width = max(len(coded[n][0]) for n in part)
            ids, types, mask = (np.zeros((len(part), width), dtype=np.int64) for _ in range(3))
            for row, n in enumerate(part):
                tokens, kinds = coded[n]
                ids[row, : len(tokens)], types[row, : len(kinds)], mask[row, : len(tokens)] = tokens, kinds, 1
            given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}
            out[part] = self._session.run(None, given)[0]
        return out

    def _coded(self, pair: Pair) -> tuple[list[int], list[int]]:
        """The tokens of a pair, and of each what it is to the other side."""
        claim, evidence = _readable(pair.claim)[:_MOST_CHARACTERS], _readable(pair.evidence)
        of_claim, of_evidence = marks(claim, evidence)
        ids, kinds = self._tokens(claim, of_claim, _MOST_CLAIM)
        more, of_more = self._tokens(evidence, of_evidence, MOST_TOKENS - 3 - len(ids))
        return [self._begin, *ids, self._part, *more, self._part], [CLAIM, *kinds, CLAIM, *of_more, CLAIM]

    def _tokens(self, text: str, kinds: bytes, most: int) -> tuple[list[int], list[int]]:
        read = self._tokenizer.encode(text, add_special_tokens=False)
        return read.ids[:most], [kinds[start] if start < len(kinds) else CLAIM for start, _ in read.offsets[:most]]


def _readable(text: str) -> str:
    # A lone half of a surrogate pair is no text that a tokeniser takes.
    return cleaned(text).encode("utf-8", "replace").decode("utf-8")
