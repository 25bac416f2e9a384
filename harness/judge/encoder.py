"""The cross-encoder that comes along: a small transformer that reads claim and evidence together, run by onnxruntime."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
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
_MOST_THREADS = 4


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
        # Several pairs at once, a thread each: so small a model gains little from threads that share one pair.
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._session: Any = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._tokenizer: Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._begin, self._part = (self._tokenizer.token_to_id(t) or 0 for t in ("[CLS]", "[SEP]"))

    def logits(self, pairs: Sequence[Pair]) -> Numbers:
        """Three logits a pair (supports, refutes, not enough), in order.

        Each pair is run alone: weights of eight bits come with activations that are scaled by the largest of all that run together, so
        that what a pair is given would depend on its neighbours.
        """
        if len(pairs) < 2:
            return np.asarray([self._run(pair) for pair in pairs]).reshape(-1, 3)
        with ThreadPoolExecutor(min(_MOST_THREADS, os.cpu_count() or 1)) as threads:
            return np.asarray(list(threads.map(self._run, pairs)), dtype=np.float64)

    def _run(self, pair: Pair) -> Numbers:
        ids, kinds = (np.asarray([coded], dtype=np.int64) for coded in self._coded(pair))
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": kinds}
        logits: Numbers = self._session.run(None, given)[0][0].astype(np.float64)
        return logits

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
