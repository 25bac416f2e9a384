"""A natural-language-inference model in a local folder as a judge: ONNX, or weights that `transformers` runs.

The folder is laid out as Hugging Face's are: ``config.json`` with ``id2label``, ``tokenizer.json``, and ``model.onnx`` (also in ``onnx/``) or
``model.safetensors``. Nothing is fetched, and no code from the folder is run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.judge.errors import JudgeError, JudgeUnavailableError
from harness.model.opinion import Opinion, Pair, Stance

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Logits = npt.NDArray[np.float64]

# Pairs that are run at once.
_AT_ONCE = 16
# Tokens of a pair that are read where the model does not say how many it can.
_LENGTH = 512
# Where a folder may hold its model, the full one first.
_ONNX = ("model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx")

# What models call the three stances. The premise is the evidence, the hypothesis the claim.
_LABELS = {
    "entailment": Stance.SUPPORTS,
    "entail": Stance.SUPPORTS,
    "entails": Stance.SUPPORTS,
    "supports": Stance.SUPPORTS,
    "supported": Stance.SUPPORTS,
    "contradiction": Stance.REFUTES,
    "contradict": Stance.REFUTES,
    "contradicts": Stance.REFUTES,
    "refutes": Stance.REFUTES,
    "refuted": Stance.REFUTES,
    "neutral": Stance.NOT_ENOUGH,
    "not enough info": Stance.NOT_ENOUGH,
    "not enough evidence": Stance.NOT_ENOUGH,
    # Of two labels, the one that is not entailment says nothing of contradiction, and the one that is not contradiction nothing of support.
    "not entailment": Stance.NOT_ENOUGH,
    "non entailment": Stance.NOT_ENOUGH,
    "not contradiction": Stance.NOT_ENOUGH,
    "non contradiction": Stance.NOT_ENOUGH,
}


def stances(config: dict[str, Any], where: str) -> tuple[Stance, ...]:
    """The stance of each of the model's outputs, by its config's ``id2label``. Raises `JudgeUnavailableError` for any other label."""
    labels = config.get("id2label")
    if not isinstance(labels, dict) or not labels:
        raise JudgeUnavailableError(f"{where}: its config.json has no id2label, so nothing tells its outputs apart")
    found = []
    for number in range(len(labels)):
        label = labels.get(str(number))
        stance = _LABELS.get(" ".join(str(label).casefold().replace("_", " ").replace("-", " ").split()))
        if stance is None:
            raise JudgeUnavailableError(
                f"{where}: output {number} is called “{str(label)[:40]}” in config.json, which is neither entailment, contradiction nor neutral"
            )
        found.append(stance)
    if len(found) not in (2, 3) or len(set(found)) != len(found):
        raise JudgeUnavailableError(f"{where}: its labels are not two or three different ones: {', '.join(found)}")
    return tuple(found)


class NliModel:
    """The model in ``folder``. Opening it reads its config; its weights are loaded for the first opinion.

    Raises `JudgeUnavailableError` for a folder that holds no such model, and where the packages to run it are missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._where = f"the model in {folder.name}"
        config = self._json("config.json")
        self._stances = stances(config, self._where)
        length = config.get("max_position_embeddings")
        # Models of the RoBERTa kind count positions from behind the padding's own.
        self._length = min(_LENGTH, length - 2) if isinstance(length, int) and length > 8 else _LENGTH
        self._pad = config.get("pad_token_id")
        onnx = next((folder / name for name in _ONNX if (folder / name).is_file()), None)
        weights = folder / "model.safetensors"
        if onnx is not None:
            self._model, self._opened = onnx, self._open_onnx
            _needed("onnxruntime", "tokenizers")
            if not (folder / "tokenizer.json").is_file():
                raise JudgeUnavailableError(f"{self._where}: tokenizer.json is missing")
        elif weights.is_file():
            self._model, self._opened = weights, self._open_weights
            try:
                _needed("transformers", "torch")
            except JudgeUnavailableError as error:
                raise JudgeUnavailableError(
                    f"{self._where} holds weights alone: install transformers and torch to run them, or export them once with "
                    "`optimum-cli export onnx --task text-classification --model FOLDER OUT` and give OUT"
                ) from error
        elif (folder / "pytorch_model.bin").is_file():
            raise JudgeUnavailableError(
                f"{self._where} holds weights as a pickle, which could run anything: save it with safetensors, or export it to ONNX"
            )
        else:
            raise JudgeUnavailableError(f"{self._where}: neither model.onnx nor model.safetensors is there")

    @cached_property
    def name(self) -> str:
        """The folder's name and the hash of what is in it that counts."""
        digest = hashlib.sha256()
        external = self._model.with_name(f"{self._model.name}_data")
        for path in (self._folder / "config.json", self._folder / "tokenizer.json", self._model, external):
            if path.is_file():
                try:
                    with path.open("rb") as file:
                        digest.update(hashlib.file_digest(file, "sha256").digest())
                except OSError as error:
                    raise JudgeUnavailableError(
                        f"{self._where}: {path.name} cannot be read: {error.strerror}"
                    ) from error
        return f"model {self._folder.name} {digest.hexdigest()[:12]}"

    def opinions(self, pairs: Sequence[Pair]) -> list[Opinion]:
        """One opinion a pair, in order. Raises `JudgeError`."""
        found = []
        for first in range(0, len(pairs), _AT_ONCE):
            part = pairs[first : first + _AT_ONCE]
            try:
                logits = self._run(part)
            except JudgeError:
                raise
            except Exception as error:  # whatever a model's runtime raises, there is no opinion
                raise JudgeError(f"{self._where} failed: {type(error).__name__}") from error
            if logits.shape != (len(part), len(self._stances)):
                raise JudgeUnavailableError(
                    f"{self._where} gives {logits.shape[-1]} outputs, its config.json names {len(self._stances)}"
                )
            found += [self._opinion(row) for row in logits]
        return found

    def _opinion(self, logits: Logits) -> Opinion:
        import numpy as np

        if not np.isfinite(logits).all():
            raise JudgeError(f"{self._where} gave outputs that are no numbers")
        raised = np.exp(logits - logits.max())
        p = dict.fromkeys(Stance, 0.0) | dict(zip(self._stances, (raised / raised.sum()).tolist(), strict=True))
        return Opinion(p=p, reasons=(), by=self.name)

    @cached_property
    def _run(self) -> Callable[[Sequence[Pair]], Logits]:
        try:
            return self._opened()
        except JudgeError:
            raise
        except Exception as error:  # libraries raise their own kinds for damaged files
            raise JudgeUnavailableError(f"{self._where} cannot be opened: {type(error).__name__}") from error

    def _open_onnx(self) -> Callable[[Sequence[Pair]], Logits]:
        import numpy as np
        import onnxruntime
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
        tokenizer.enable_truncation(self._length, strategy="longest_first")
        padding = tokenizer.padding or {}
        pad = padding.get("pad_id", self._pad if isinstance(self._pad, int) else 0)
        tokenizer.enable_padding(pad_id=pad, pad_token=padding.get("pad_token", "[PAD]"))
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 4
        session = onnxruntime.InferenceSession(str(self._model), options, providers=["CPUExecutionProvider"])
        wanted = {i.name for i in session.get_inputs()}
        if unknown := wanted - {"input_ids", "attention_mask", "token_type_ids"}:
            raise JudgeUnavailableError(f"{self._where} wants inputs that are not text: {', '.join(sorted(unknown))}")
        output = session.get_outputs()[0].name

        def run(pairs: Sequence[Pair]) -> Logits:
            read = tokenizer.encode_batch([(pair.evidence, pair.claim) for pair in pairs])
            columns = {
                "input_ids": [r.ids for r in read],
                "attention_mask": [r.attention_mask for r in read],
                "token_type_ids": [r.type_ids for r in read],
            }
            feed = {name: np.array(values, dtype=np.int64) for name, values in columns.items() if name in wanted}
            return np.asarray(session.run([output], feed)[0], dtype=np.float64)

        return run

    def _open_weights(self) -> Callable[[Sequence[Pair]], Logits]:
        import numpy as np
        import torch
        from transformers import AutoModelForSequenceClassification, AutoTokenizer
        from transformers.utils import logging

        logging.disable_progress_bar()
        logging.set_verbosity_error()
        local: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
        tokenizer = AutoTokenizer.from_pretrained(str(self._folder), **local)
        model = AutoModelForSequenceClassification.from_pretrained(str(self._folder), use_safetensors=True, **local)
        model.eval()

        def run(pairs: Sequence[Pair]) -> Logits:
            texts = [pair.evidence for pair in pairs], [pair.claim for pair in pairs]
            read = tokenizer(*texts, padding=True, truncation=True, max_length=self._length, return_tensors="pt")
            with torch.inference_mode():
                return np.asarray(model(**read).logits.float().numpy(), dtype=np.float64)

        return run

    def _json(self, name: str) -> dict[str, Any]:
        if not self._folder.is_dir():
            raise JudgeUnavailableError(f"{self._where}: there is no such folder")
        try:
            found = json.loads((self._folder / name).read_text(encoding="utf-8"))
        except OSError as error:
            raise JudgeUnavailableError(f"{self._where}: {name} cannot be read: {error.strerror}") from error
        except ValueError as error:
            raise JudgeUnavailableError(f"{self._where}: {name} is no JSON") from error
        if not isinstance(found, dict):
            raise JudgeUnavailableError(f"{self._where}: {name} is no JSON object")
        return found


def _needed(*packages: str) -> None:
    """Raise `JudgeUnavailableError` where a package is not installed."""
    from importlib.util import find_spec

    missing = [p for p in packages if find_spec(p) is None]
    if missing:
        raise JudgeUnavailableError(f"{' and '.join(missing)} not installed: install harness[judge]")
