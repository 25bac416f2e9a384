"""Coverage as one HTML page: the articles with every sentence marked by who deals with it. No script runs, nothing is loaded."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from typing import Any

from harness.evidence.checkable import checkable
from harness.evidence.coverage import Coverage, Covered, State
from harness.report.marked import Span, blocks
from harness.report.templating import environment
from harness.report.words import harmless

_SIGNS = {State.UNCHECKED: "✗", State.DRAFTED: "…", State.EXEMPT: "–", State.CLAIMED: "✓"}
_MEANING = {
    State.UNCHECKED: "Nobody deals with it.",
    State.DRAFTED: "A claim stands for it, without evidence so far.",
    State.EXEMPT: "Listed as needing no check, with a reason.",
    State.CLAIMED: "A claim with evidence covers words of it.",
}


def coverage_html(found: Sequence[Coverage]) -> bytes:
    """The coverage of articles as a self-contained page in UTF-8."""
    templates = environment()
    assert templates.loader is not None
    style = templates.loader.get_source(templates, "coverage.css")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    page = templates.get_template("coverage.html.jinja").render(
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
        style=style,
        articles=[_article(number, one) for number, one in enumerate(found)],
        legend=[{"state": s.value, "sign": _SIGNS[s], "said": _MEANING[s]} for s in _SIGNS],
    )
    return page.encode("utf-8", "replace")


def _article(number: int, found: Coverage) -> dict[str, Any]:
    sentences = {f"{number}-{n}": c for n, c in enumerate(found.sentences)}
    spans = [Span(start=c.sentence.start, end=c.sentence.end, claim=key) for key, c in sentences.items()]
    total = max(len(sentences), 1)
    bar, at = [], 0
    for state in (State.CLAIMED, State.EXEMPT, State.DRAFTED, State.UNCHECKED):
        count = len(found.of(state))
        bar.append({"state": state.value, "sign": _SIGNS[state], "count": count, "x": 1000 * at / total, "width": 1000 * count / total})  # fmt: skip
        at += count
    return {
        "title": harmless(found.title),
        "file": harmless(found.file),
        "language": found.language,
        # Rounded down, so that only all of them are 100 %.
        "percent": int(100 * found.share),
        "covered": found.covered,
        "total": len(sentences),
        "bar": bar,
        "blocks": blocks(found.text, spans),
        "by_key": {
            key: {"state": c.state.value, "sign": _SIGNS[c.state], "note": _note(c, found.language)}
            for key, c in sentences.items()
        },
        "open": [
            {"key": key, "line": c.sentence.line, "state": c.state.value, "sign": _SIGNS[c.state], "text": harmless(" ".join(c.sentence.text.split())), "note": _note(c, found.language)}
            for key, c in sentences.items()
            if not c.state.covered
        ],
    }  # fmt: skip


def _note(covered: Covered, language: str) -> str:
    if covered.state is State.EXEMPT:
        return f"no check: {harmless(covered.why)}"
    if covered.state is State.UNCHECKED:
        reasons = ", ".join(r.value for r in checkable(covered.sentence.text, language).reasons)
        return f"to check: {reasons}" if reasons else "nothing to check was read in it"
    claims = ", ".join(covered.claims)
    return f"no evidence yet: {claims}" if covered.state is State.DRAFTED else claims
