"""Changes of a page's story as findings: which rule reports each, how much it weighs, and in what words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harness.evidence.drift import drift
from harness.evidence.drift_kinds import Drift, Place
from harness.model.verdict import Finding, Severity
from harness.rules.scopes import PairScope

_BY_PLACE = {
    Place.HEADLINE: ("FC240", Severity.WARNING),
    Place.TITLE: ("FC209", Severity.NOTE),
    Place.BYLINE: ("FC241", Severity.NOTE),
    Place.DATELINE: ("FC242", Severity.NOTE),
    Place.PUBLISHED: ("FC243", Severity.WARNING),
    Place.MODIFIED: ("FC244", Severity.NOTE),
    Place.TABLE: ("FC245", Severity.WARNING),
    Place.CAPTION: ("FC246", Severity.WARNING),
    Place.ALT: ("FC246", Severity.WARNING),
    Place.NOTICE: ("FC206", Severity.ERROR),
    Place.PAGE: ("FC248", Severity.WARNING),
}
_BY_KIND = {
    "removed": ("FC205", Severity.WARNING),
    "added": ("FC247", Severity.WARNING),
    "shortened": ("FC250", Severity.WARNING),
    "wording": ("FC204", Severity.WARNING),
    "lookalike": ("FC208", Severity.NOTE),
    "moved": ("FC202", Severity.NOTE),
    "struck out": ("FC251", Severity.WARNING),
}
_OF_PICTURES = {
    "picture replaced": ("FC220", Severity.ERROR),
    "picture altered": ("FC221", Severity.ERROR),
    "picture removed": ("FC222", Severity.ERROR),
    "picture untold": ("FC225", Severity.NOTE),
}
_ALTERED = ("FC203", Severity.ERROR)


def rule_of(change: Drift) -> tuple[str, Severity]:
    """The code of the rule that reports ``change``, and the severity of its finding."""
    if change.kind == "replaced":
        return ("FC252", Severity.WARNING)
    if change.place is Place.PICTURE:
        return _OF_PICTURES[change.kind]
    if change.place in _BY_PLACE:
        return _BY_PLACE[change.place]
    return _BY_KIND.get(change.kind, _ALTERED)


def told(change: Drift) -> str:
    """``change`` in words."""
    where = change.place.value
    if change.kind == "replaced":
        return "another story stands there"
    if change.place is Place.PICTURE:
        return f"{_PICTURES[change.kind]}: {change.after or change.before}"
    if change.place is Place.PAGE:
        return f"the story changed, and the page still says that it was last changed {change.after}"
    if change.place is Place.NOTICE:
        return "a notice was taken away" if change.kind == "removed" else f"the page carries a new {change.kind} notice"
    if change.place in (Place.PUBLISHED, Place.MODIFIED):
        return f"the date {where} was “{change.before}” and is “{change.after}”"
    if change.kind in ("added", "removed", "moved", "shortened", "struck out"):
        said = {"added": "was added", "removed": "is gone", "moved": "stands elsewhere", "shortened": "was shortened", "struck out": "was struck out"}  # fmt: skip
        return f"{where}: a passage {said[change.kind]}{_quoted(change.after or change.before)}"
    words = ", ".join(change_words(c.before, c.after) for c in change.changes[:3])
    return f"{where}: {words or 'other words'} ({change.kind})"


# So much of a passage a message quotes, in characters.
_QUOTED = 120


def _quoted(text: str) -> str:
    """A passage's words behind a colon, cut at a word where they are many; nothing for none."""
    line = " ".join(text.split())
    if len(line) > _QUOTED:
        line = f"{line[: _QUOTED - 1].rsplit(' ', 1)[0]}…"
    return f": “{line}”" if line else ""


_PICTURES = {
    "picture replaced": "another picture stands where one stood",
    "picture altered": "a picture is not the same any more",
    "picture removed": "a picture is gone",
    "picture untold": "whether a picture is still the same cannot be told",
}


def change_words(before: str, after: str) -> str:
    """What became of some words, in words."""
    if not before:
        return f"“{after}” added"
    return f"“{before}” became “{after}”" if after else f"“{before}” dropped"


def of_rule(code: str, changes: Iterable[Drift]) -> list[Drift]:
    """The changes that the rule of ``code`` reports."""
    return [change for change in changes if rule_of(change)[0] == code]


def page_findings(scope: PairScope, code: str, hint: str) -> Iterator[Finding]:
    """A note for each change of the page that the rule of ``code`` reports: the passages have rules of their own."""
    old, new = scope.feature("documents")
    for change in of_rule(code, drift(old, new, scope.names)):
        yield Finding(
            code=code,
            severity=Severity.NOTE,
            message=f"{scope.source.public_name}: {told(change)}",
            hint=hint,
            before=change.before,
            after=change.after,
        )
