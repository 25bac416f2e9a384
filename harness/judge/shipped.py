"""The judge that comes along: trees over what was compared, and where it can be run, a small cross-encoder stacked with them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from harness.judge.encoder import CrossEncoder
from harness.judge.features import FEATURES, Meeting, features, meet
from harness.judge.rarity import MODEL
from harness.judge.reasons import reasons
from harness.judge.sentences import MOST_WEIGHED, best_sentences
from harness.judge.text import as_written
from harness.judge.trees import Numbers, Trees, load, softmax
from harness.judge.turned import turned
from harness.model.opinion import Opinion, Pair, Stance

# The order of classes in everything that is trained.
STANCES = (Stance.SUPPORTS, Stance.REFUTES, Stance.NOT_ENOUGH)
# Evidence longer than this is not read as a whole: its best sentences are, each for itself.
LONG = 600
_SENTENCES = 3
_NOT_SHARED = "the evidence shares no word with the claim"
_NO_WORD = "the evidence holds no word"


class ShippedJudge:
    """The judge of the package. Without onnxruntime and tokenizers, or without the model's weights, it weighs features only and says so.

    ``layers`` may ask for fewer than there are: ``features``, ``stacked``, or ``encoder`` for a measurement of that alone.
    """

    def __init__(self, layers: str = "stacked", folder: Path = MODEL) -> None:
        """Raises OSError where the package's model files can't be read."""
        card: dict[str, Any] = json.loads((folder / "judge.json").read_text(encoding="utf-8"))
        self._trees: Trees = load(folder / "trees.npz")
        self._temperature = float(card["features"]["temperature"])
        self._stack = {k: np.asarray(v, dtype=np.float64) for k, v in (card.get("stacked") or {}).items()}
        self._encoder: CrossEncoder | None = None
        self.why_features_only = "" if layers != "features" else "as asked"
        if layers != "features":
            try:
                self._encoder = CrossEncoder(folder)
            except ImportError as error:
                self.why_features_only = f"{error.name or 'onnxruntime'} is not installed"
            except OSError:
                self.why_features_only = "the cross-encoder's weights are not here"
        self._layers = layers if self._encoder is not None else "features"
        self._name = f"harness {card['version']} ({_LAYERS[self._layers]})"

    @property
    def name(self) -> str:
        """The judge, the version of its weights, and which of its layers speak."""
        return self._name

    @property
    def layers(self) -> str:
        """Which layers speak: ``features``, ``encoder`` or ``stacked``."""
        return self._layers

    def opinions(self, pairs: Sequence[Pair]) -> list[Opinion]:
        """One opinion a pair, in order. Of long evidence the sentences that share most with the claim are read."""
        read: list[Pair] = []
        spans: list[tuple[int, int]] = []
        for pair in pairs:
            parts = _parts(pair)
            spans.append((len(read), len(read) + len(parts)))
            read += parts
        meetings = [meet(pair.claim, pair.evidence) for pair in read]
        chances = self._chances(read, meetings) if read else np.zeros((0, 3))
        said = []
        for pair, (start, end) in zip(pairs, spans, strict=True):
            if start == end:
                p = dict(zip(STANCES, _NOTHING_SAID, strict=True))
                nothing = _NOT_SHARED if any(c.isalnum() for c in pair.evidence) else _NO_WORD
                said.append(Opinion(p=p, reasons=(nothing, *_unread(pair)), by=self.name))
                continue
            best = start + _most_telling(chances[start:end], meetings[start:end])
            why = reasons(meetings[best], STANCES[int(chances[best].argmax())])
            if read[best].evidence != pair.evidence:
                why = (*why, f"read of the evidence: “{as_written(read[best].evidence)}”", *_unread(pair))
            p = {stance: float(share) for stance, share in zip(STANCES, chances[best], strict=True)}
            said.append(Opinion(p=p, reasons=why, by=self.name))
        return said

    def _chances(self, pairs: Sequence[Pair], meetings: Sequence[Meeting]) -> Numbers:
        if self._layers == "encoder" and self._encoder is not None:
            return softmax(self._encoder.logits(pairs))
        rows = np.asarray([features(m) for m in meetings], dtype=np.float64)
        scores = self._trees.scores(rows)
        if self._encoder is None:
            chances = softmax(scores / self._temperature)
        else:
            chances = softmax(stacked(self._stack, scores, self._encoder.logits(pairs), rows))
        chances[[turned(m) for m in meetings]] = _TURNED
        return chances


_LAYERS = {"features": "features only", "encoder": "cross-encoder only", "stacked": "features and cross-encoder"}
# What is thought of evidence that holds no word, or none of the claim's: what training pairs of that kind come to.
_NOTHING_SAID = (0.1, 0.05, 0.85)
# What is thought of a sentence turned into its opposite, whatever the layers say: less sure than what raises a finding by itself.
_TURNED = (0.05, 0.85, 0.1)
# Features that tell how far each layer is to be trusted.
TELLING = (
    "amounts",
    "days",
    "amounts_against",
    "amounts_agree",
    "covered_weight",
    "negation_odd",
    "names_missing",
    "opposites",
)
_TELLING = [FEATURES.index(name) for name in TELLING]


def layered(scores: Numbers, logits: Numbers, rows: Numbers) -> Numbers:
    """What the last layer weighs: the scores of the trees, the logits of the cross-encoder, and some features, row by row."""

    def apart(given: Numbers) -> Numbers:
        shares: Numbers = np.log(softmax(given) + 1e-4)
        return shares

    return np.hstack([apart(scores), apart(logits), np.nan_to_num(rows[:, _TELLING])])


def stacked(stack: dict[str, Numbers], scores: Numbers, logits: Numbers, rows: Numbers) -> Numbers:
    """The scores of the last layer: a linear one, fitted on pages that neither layer was fitted to."""
    given = (layered(scores, logits, rows) - stack["mean"]) / stack["scale"]
    total: Numbers = given @ stack["weights"] + stack["bias"]
    return total


def _parts(pair: Pair) -> list[Pair]:
    """The pair itself, or of long evidence one with each of its best sentences; none where they share no word, or the evidence
    holds none."""
    if not any(c.isalnum() for c in pair.evidence):
        return []
    if len(pair.evidence) <= LONG:
        return [pair]
    return [Pair(pair.claim, pair.evidence[a:b]) for a, b in best_sentences(pair.claim, pair.evidence, _SENTENCES)]


def _unread(pair: Pair) -> tuple[str, ...]:
    """That not all of the evidence was looked at, where it was not."""
    if len(pair.evidence) <= MOST_WEIGHED:
        return ()
    return (f"only the first {MOST_WEIGHED:,} characters of the evidence were read",)


def _most_telling(chances: Numbers, meetings: Sequence[Meeting]) -> int:
    """Which of several readings counts: the one that says most about the claim, weighed by how much of the claim it holds."""
    if len(meetings) == 1:
        return 0
    held = [1 - len(m.unmatched) / max(1, sum(w.content for w in m.claim.words)) for m in meetings]
    return int(np.argmax([(1 - p[2]) * (0.2 + h) for p, h in zip(chances, held, strict=True)]))


@lru_cache(maxsize=1)
def shipped() -> ShippedJudge:
    """The package's judge with every layer that can run here, loaded once."""
    return ShippedJudge()
