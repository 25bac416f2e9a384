"""`harness judge`: what evidence makes of claims, as a filter."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from typing import IO, TYPE_CHECKING, Any

import click

from harness.engine.json_lines import LineError, batches, object_of

if TYPE_CHECKING:
    from harness.judge.shipped import ShippedJudge
    from harness.model.opinion import Opinion, Pair

# No line is read beyond so many bytes, so that no input can take all the memory there is.
_MOST_BYTES = 16 * 1024 * 1024
# Pairs that are judged together, those of like length side by side.
_BATCH = 128


@click.command("judge", short_help="Say whether evidence supports or refutes claims: JSON lines in, JSON lines out.")
@click.argument("file", type=click.File("rb"), default="-")
@click.option(
    "--features-only",
    is_flag=True,
    help="Leave the cross-encoder out; three points less accurate on such pairs as it was trained on.",
)
def command(file: IO[bytes], features_only: bool) -> int:
    """Read JSON lines from FILE or standard input, and answer each with one on standard output, in order.

    A line is {"id", "claim", "evidence"}. The answer is {"id", "label", "p", "reasons", "by"}: `label` is SUPPORTS, REFUTES or NOT
    ENOUGH INFO, the likeliest of the three in `p`, whose probabilities add up to 1; `reasons` name the numbers, dates, names,
    negations and words that spoke for it; `by` is the judge with its version. Evidence may be a sentence or a whole page: of more than
    600 characters the three sentences that share most with the claim are read.

    An opinion, not a verdict: docs/accuracy/judge.md says how often it is wrong. Made for English. Without the extra `judge` installed
    (onnxruntime, tokenizers) only part of the judge speaks; `by` and a line on standard error say so.

    Exits 0 when every line was answered, and 2 when one could not be understood; such lines are answered with {"id", "error"}.
    """
    from harness.judge.shipped import ShippedJudge

    judge = ShippedJudge("features" if features_only else "stacked")
    if judge.layers == "features" and not features_only:
        click.echo(f"judge: features only, because {judge.why_features_only}", err=True)
    worst = 0
    for lines in batches(file, _MOST_BYTES):
        for start in range(0, len(lines), _BATCH):
            requests = [_read_line(line, number) for number, line in lines[start : start + _BATCH]]
            for said in _answers(requests, judge):
                worst = 2 if "error" in said else worst
                _write(said)
            sys.stdout.buffer.flush()
    return worst


def _read_line(line: bytes | None, number: int) -> tuple[Any, Pair | str]:
    """The line's id, and its pair, or what is wrong with it."""
    from harness.model.opinion import Pair

    identity: Any = None
    try:
        request = object_of(line, number, _MOST_BYTES)
        identity = request.get("id")
        if "id" not in request:
            raise LineError(f"line {number} has no id")
        for name in ("claim", "evidence"):
            if request.get(name) is None:
                raise LineError(f"no {name}")
            if not isinstance(request[name], str):
                raise LineError(f"{name} is not a string")
        if not any(c.isalnum() for c in request["claim"]):
            raise LineError("the claim holds no word")
        return identity, Pair(request["claim"], request["evidence"])
    except LineError as problem:
        return identity, str(problem)


def _answers(requests: Sequence[tuple[Any, Pair | str]], judge: ShippedJudge) -> Iterator[dict[str, Any]]:
    opinions = iter(judge.opinions([pair for _, pair in requests if not isinstance(pair, str)]))
    for identity, pair in requests:
        if isinstance(pair, str):
            yield {"id": identity, "error": pair}
        else:
            yield _answer(identity, next(opinions))


def _answer(identity: Any, opinion: Opinion) -> dict[str, Any]:
    shares = {stance.value: round(p, 4) for stance, p in opinion.p.items()}
    label = opinion.stance.value
    # Rounded, they still add up to 1.
    shares[label] = round(1 - sum(p for name, p in shares.items() if name != label), 4)
    return {"id": identity, "label": label, "p": shares, "reasons": list(opinion.reasons), "by": opinion.by}


def _write(said: dict[str, Any]) -> None:
    """One line on standard output. Halves of surrogate pairs, which UTF-8 has no form for, stay escaped."""
    try:
        data = json.dumps(said, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        data = json.dumps(said).encode()
    sys.stdout.buffer.write(data + b"\n")
