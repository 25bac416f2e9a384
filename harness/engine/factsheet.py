"""Reading a fact sheet back: what people changed in it goes into the claims files, in place, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from harness.engine.errors import UsageError
from harness.engine.registry import Loaded
from harness.engine.settings import Settings
from harness.model.registry import LOG_KINDS, Claim, EvidenceLink, LogEntry, SourceType, Stance, Waiver

if TYPE_CHECKING:
    from harness.registry.amend import Amendment
    from harness.registry.change import Change as FileChange
    from harness.report.sheet import Change, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One thing that a sheet says anew of a claim: what it is about, what was there (empty for what is new) and what is to be."""

    claim: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What reading a sheet back would do. ``remarks`` are worth knowing and no trouble."""

    taken: tuple[Taken, ...]
    refused: tuple[Refused, ...]
    remarks: tuple[str, ...]
    files: tuple[FileChange, ...]
    judged_at: str


def propose(settings: Settings, loaded: Loaded, data: bytes, *, by: Callable[[], str], on: date) -> Proposal:
    """What the sheet of those bytes changes. Entries without a day are of ``on``, those without a name by whom ``by`` names; it is
    asked only then. Raises `UsageError`."""
    from harness.registry.change import Change as FileChange
    from harness.registry.change import read_text
    from harness.report.sheet import Refused, SheetError, read_sheet

    try:
        content = read_sheet(data)
    except SheetError as error:
        raise UsageError(
            str(error), "write a fresh one with `harness report --format xlsx` and fill that in"
        ) from error
    plan = _Plan(loaded, by=by, on=on)
    for change in content.changes:
        plan.add(change)
    files = []
    kept: set[int] = set()
    for article_id, article in loaded.registry.articles.items():
        wanted = [(i, a) for i, (name, a) in enumerate(plan.amendments) if name == article_id]
        if not wanted:
            continue
        path = settings.root / article.claims_file
        before, text = read_text(path)
        after, done, failed = _amended(text, wanted)
        kept |= done
        plan.refused += [
            Refused(
                where=f"{article.claims_file}, {plan.taken[i].claim}, {plan.taken[i].what}",
                reason=reason,
                hint=f"change it by hand: {plan.taken[i].after}",
            )
            for i, reason in failed
        ]
        if done:
            files.append(FileChange(path=path, before=before, after=after.encode()))
    return Proposal(
        taken=tuple(taken for i, taken in enumerate(plan.taken) if i in kept),
        refused=(*content.refused, *plan.refused),
        remarks=(*content.remarks, *plan.remarks),
        files=tuple(files),
        judged_at=content.judged_at,
    )


def _amended(text: str, wanted: Sequence[tuple[int, Amendment]]) -> tuple[str, set[int], list[tuple[int, str]]]:
    """``text`` with all amendments that can be made; which were, by number, and why the others were not."""
    from harness.registry.amend import amend, amend_each
    from harness.registry.edit import EditError

    try:
        after, failed = amend_each(text, [a for _, a in wanted])
        done = {number for index, (number, _) in enumerate(wanted) if index not in failed}
        return after, done, [(wanted[index][0], reason) for index, reason in failed.items()]
    except EditError:
        pass
    # Together they do not read back: one by one those that do are kept.
    after = text
    kept: list[tuple[int, Amendment]] = []
    refused: list[tuple[int, str]] = []
    for number, amendment in wanted:
        try:
            after = amend(text, [*(a for _, a in kept), amendment])
            kept.append((number, amendment))
        except EditError as error:
            refused.append((number, str(error)))
    return after, {number for number, _ in kept}, refused


def write(settings: Settings, proposal: Proposal) -> None:
    """Write the claims files of ``proposal``: all or, where one has changed meanwhile or would not be valid, none.

    Raises `UsageError`, and then every file is as it was.
    """
    from harness.registry.change import ChangedMeanwhileError, write_changes
    from harness.registry.load import load

    def confirm() -> None:
        problem = next((p for p in load(settings.root).problems if not p.warning), None)
        if problem is not None:
            raise UsageError(
                f"the claims file would not be valid: {problem}", problem.hint or "nothing was written; mend the sheet"
            )

    try:
        write_changes(proposal.files, confirm)
    except ChangedMeanwhileError as error:
        raise UsageError(str(error), "run the import again") from error


_Entry = TypeVar("_Entry", LogEntry, Waiver)


@dataclass
class _Plan:
    """Changes of a sheet turned, one by one, into amendments of claims files or into refusals."""

    loaded: Loaded
    by: Callable[[], str]
    on: date
    taken: list[Taken] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    # One for each of ``taken``, with the id of its article.
    amendments: list[tuple[str, Amendment]] = field(default_factory=list)

    def add(self, change: Change) -> None:
        claim = next((c for c in self.loaded.registry.claims if c.id == change.key[0]), None)
        if claim is None:
            self._refuse(
                change,
                f"there is no claim {change.key[0]!r}",
                "`harness show` lists the claims; it may have been renamed or removed since",
            )
        elif change.sheet == "Facts":
            self._fact(change, claim)
        elif change.sheet == "Trail":
            self._trail(change, claim)
        else:
            self._waiver(change, claim)

    def _refuse(self, change: Change, reason: str, hint: str) -> None:
        from harness.report.sheet import Refused

        self.refused.append(Refused(where=f"{change.sheet}, row {change.row}", reason=reason, hint=hint))

    def _take(self, claim: Claim, what: str, before: str, after: str, amendment: Amendment) -> None:
        self.taken.append(Taken(claim=claim.id, what=what, before=before, after=after))
        self.amendments.append((claim.article, amendment))

    def _fact(self, change: Change, claim: Claim) -> None:
        from harness.registry.amend import SetField

        entry = {name.removeprefix("new_"): text for name, text in change.after.items() if name.startswith("new_")}
        if entry:
            self._entry(change, claim, entry)
        fields = {name: text for name, text in change.after.items() if not name.startswith("new_")}
        if not fields:
            return
        index = next((i for i, link in enumerate(claim.evidence) if link.key == change.key[1]), None)
        if index is None:
            self._refuse(
                change,
                f"the claim {claim.id} has no evidence {change.key[1]!r}",
                "export for the desk (`--audience desk`): other editions give people other names",
            )
            return
        link = claim.evidence[index]
        for name, text in fields.items():
            if (wrong := self._unfit(name, text, link)) is not None:
                self._refuse(change, *wrong)
                continue
            now = _of_link(link, name)
            if self._settled(change, name, now, text, f"{name} of {link.key}"):
                continue
            self._take(
                claim,
                f"{name} of {link.key}",
                now,
                text,
                SetField(path=("claims", claim.id, "evidence", index), key=name, value=text),
            )

    def _unfit(self, name: str, text: str, link: EvidenceLink) -> tuple[str, str] | None:
        from harness.report.xlsx import ANSWERS

        if name == "stance" and text not in set(Stance):
            return f"{text!r} is no stance", f"choose one of {', '.join(Stance)}"
        if name == "answer" and text not in ANSWERS:
            return f"{text!r} is no answer", f"choose one of {', '.join(ANSWERS)}; put the words into the trail"
        if name == "on":
            return _bad_day(text)
        person = self.loaded.registry.sources[link.source].type is SourceType.PERSON
        if name in ("by", "checker", "answer") and not person and link.at is None:
            return f"{link.source} is no person", "what people say of a page goes into the trail"
        return None

    def _settled(self, change: Change, name: str, now: str, wanted: str, what: str) -> bool:
        """Whether the claims file says ``wanted`` already, or was changed since the sheet was written: then it is not overwritten."""
        if _flat(now) == _flat(wanted):
            self.remarks.append(f"{change.sheet}, row {change.row}: {what} says so already")
            return True
        if _flat(now) != _flat(change.base.get(name, "")):
            self._refuse(
                change,
                f"{what} was changed in the claims file since the sheet was written: there it is “{now}”, here “{wanted}”",
                "settle it between you, and change the claims file or export again",
            )
            return True
        return False

    def _entry(self, change: Change, claim: Claim, given: Mapping[str, str]) -> None:
        """A new entry of the trail."""
        from harness.registry.amend import Append

        kind, text = given.get("kind", "").casefold(), given.get("text", "")
        if kind in ("sign", "signed"):
            self._refuse(change, "a sign-off cannot be given in a sheet", "`harness sign` binds it to what was checked")
            return
        if kind not in LOG_KINDS or not text:
            said = (
                f"{kind!r} is no kind of entry"
                if kind and kind not in LOG_KINDS
                else "an entry needs its kind and words"
            )
            self._refuse(change, said, f"choose one of {', '.join(LOG_KINDS)} and write its words")
            return
        if given.get("on") and (wrong := _bad_day(given["on"])) is not None:
            self._refuse(change, *wrong)
            return
        by, on = given.get("by") or self.by(), given.get("on") or self.on.isoformat()
        for old in claim.log:
            same = (old.kind, _flat(old.text), _flat(old.by)) == (kind, _flat(text), _flat(by))
            if same and (not given.get("on") or old.on == on):
                self.remarks.append(f"{change.sheet}, row {change.row}: the {kind} is in the trail already")
                return
        if any(
            isinstance(a, Append)
            and a.path == ("claims", claim.id)
            and _flat(str(a.fields.get(kind, ""))) == _flat(text)
            for _, a in self.amendments
        ):
            self.remarks.append(f"{change.sheet}, row {change.row}: the {kind} is in the sheet twice; taken once")
            return
        fields = {"on": on, "by": by, kind: text}
        self._take(
            claim, "log", "", f"{on} {by}, {kind}: {text}", Append(path=("claims", claim.id), key="log", fields=fields)
        )

    def _trail(self, change: Change, claim: Claim) -> None:
        from harness.registry.amend import SetField

        if not change.base:
            self._entry(change, claim, change.after)
            return
        index = _index(claim.log, change, _of_entry)
        if index is None:
            self._gone(change, claim, "entry of the trail", map(_of_entry, claim.log))
            return
        if "kind" in change.after:
            self._refuse(change, "an entry cannot become one of another kind", "put it back, and add a new entry below")
        for name, text in change.after.items():
            if name == "kind":
                continue
            if name == "on" and (wrong := _bad_day(text)) is not None:
                self._refuse(change, *wrong)
                continue
            key = claim.log[index].kind if name == "text" else name
            before = change.base.get(name, "")
            path = ("claims", claim.id, "log", index)
            self._take(claim, f"log {index + 1}, {key}", before, text, SetField(path=path, key=key, value=text))

    def _waiver(self, change: Change, claim: Claim) -> None:
        from harness.registry.amend import Append, SetField

        if not change.base:
            fields = {name: text for name, text in change.after.items() if name in ("code", "why", "by", "until")}
            missing = [name for name in ("code", "why") if not fields.get(name)]
            if missing:
                self._refuse(change, f"a waiver needs {' and '.join(missing)}", "fill it in, or empty the line")
                return
            if (wrong := _bad_waiver(fields)) is not None:
                self._refuse(change, *wrong)
                return
            fields["by"] = fields.get("by") or self.by()
            if any(_of_waiver(w) == {"until": "", **fields} for w in claim.waivers):
                self.remarks.append(f"{change.sheet}, row {change.row}: the waiver is there already")
                return
            ordered = {name: fields[name] for name in ("code", "why", "by", "until") if fields.get(name)}
            said = ", ".join(f"{name} {text}" for name, text in ordered.items())
            self._take(claim, "waive", "", said, Append(path=("claims", claim.id), key="waive", fields=ordered))
            return
        index = _index(claim.waivers, change, _of_waiver)
        if index is None:
            self._gone(change, claim, "waiver", map(_of_waiver, claim.waivers))
            return
        if (wrong := _bad_waiver(change.after)) is not None:
            self._refuse(change, *wrong)
            return
        for name, text in change.after.items():
            path = ("claims", claim.id, "waive", index)
            before = change.base.get(name, "")
            self._take(claim, f"waiver {index + 1}, {name}", before, text, SetField(path=path, key=name, value=text))

    def _gone(self, change: Change, claim: Claim, what: str, entries: Iterable[Mapping[str, str]]) -> None:
        wanted = {name: _flat(text) for name, text in {**change.base, **change.after}.items()}
        if any({name: _flat(text) for name, text in entry.items() if name in wanted} == wanted for entry in entries):
            self.remarks.append(f"{change.sheet}, row {change.row}: the {what} says so already")
            return
        self._refuse(
            change,
            f"this {what} of {claim.id} is not in the claims file as it was when the sheet was written",
            "it was changed or taken out since, or the edition hides part of it: export again for the desk",
        )


def _index(entries: Sequence[_Entry], change: Change, words: Callable[[_Entry], dict[str, str]]) -> int | None:
    """The place of the entry that read as the sheet's line did when it was written; the numbers in an edition may be others."""
    base = {name: _flat(text) for name, text in change.base.items()}
    same = [
        index
        for index, entry in enumerate(entries)
        if {name: _flat(text) for name, text in words(entry).items() if name in base} == base
    ]
    told = int(change.key[1]) if change.key[1].isdecimal() else -1
    return told if told in same else same[0] if len(same) == 1 else None


def _of_link(link: EvidenceLink, name: str) -> str:
    return link.stance.value if name == "stance" else str(getattr(link, name) or "")


def _of_entry(entry: LogEntry) -> dict[str, str]:
    return {"on": entry.on, "by": entry.by, "kind": entry.kind, "text": entry.text}


def _of_waiver(given: Waiver) -> dict[str, str]:
    return {"code": given.code, "why": given.why, "by": given.by, "until": given.until or ""}


def _bad_day(text: str) -> tuple[str, str] | None:
    from harness.evidence.edtf import EdtfError, interval

    try:
        interval(text)
    except EdtfError as error:
        return f"{text!r} is no day: {error}", "write it as 2024-10-18"
    return None


def _bad_waiver(fields: Mapping[str, str]) -> tuple[str, str] | None:
    import re

    if "code" in fields and not re.fullmatch(r"FC\d{3}", fields["code"]):
        return f"{fields['code']!r} is no code", "write the finding's code, as FC204"
    return _bad_day(fields["until"]) if fields.get("until") else None


def _flat(text: str) -> str:
    return " ".join(text.split())
