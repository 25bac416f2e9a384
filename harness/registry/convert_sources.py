"""Sources as a file declares them: pages with their steps, documents, people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from harness.model.registry import (
    Obtained,
    Quarantine,
    Source,
    SourceType,
    Sourcing,
)
from harness.model.snapshot import Step, StepKind
from harness.registry import schema
from harness.registry.sheet import Sheet

_STEPS = "click, type, choose, wait_for, scroll_to"


def sources(sheet: Sheet) -> Iterator[Source]:
    """The sources of a claims or shared file; what is wrong with them is said of the sheet."""
    raw_sources: Any = sheet.raw.get("sources")
    for name, part in sheet.model.sources.items():
        raw = raw_sources[name]
        place = sheet.place(raw_sources.keys_at[name])
        types = [
            t
            for t, v in ((SourceType.WEB, part.url), (SourceType.FILE, part.file), (SourceType.PERSON, part.person))
            if v
        ]
        if len(types) != 1:
            what = "none" if not types else " and ".join(t.value for t in types)
            sheet.say(
                place,
                "FC019",
                f"the source {name!r} must have exactly one of url, file and person, has {what}",
                "a page is a `url`, a document in the vault a `file`, somebody who was asked a `person`",
            )
            continue
        for field in ("file", "media", "contact"):
            sheet.vault(getattr(part, field), raw, field)
        sheet.edtf(part.published, raw, "published")
        obtained = None
        if part.obtained is not None:
            sheet.edtf(part.obtained.on, raw["obtained"], "on")
            obtained = Obtained(on=part.obtained.on, by=part.obtained.by, how=part.obtained.how)
        steps = tuple(_steps(part, types[0], sheet, raw))
        quarantine = None
        if part.quarantine is not None:
            sheet.edtf(part.quarantine.until, raw["quarantine"], "until")
            quarantine = Quarantine(
                why=part.quarantine.why,
                by=part.quarantine.by,
                until=part.quarantine.until,
                place=sheet.place(raw.keys_at["quarantine"]),
            )
        yield Source(
            id=name,
            type=types[0],
            url=part.url,
            file=part.file,
            person=part.person,
            publisher=part.publisher or "",
            sourcing=Sourcing(part.kind) if part.kind else None,
            origin=part.origin,
            published=part.published,
            language=part.language,
            steps=steps,
            login=part.login,
            quarantine=quarantine,
            obtained=obtained,
            contact=part.contact,
            confidential=part.confidential,
            media=part.media,
            sha256=part.sha256,
            place=place,
        )


def _steps(part: schema.SourcePart, kind: SourceType, sheet: Sheet, raw: Any) -> Iterator[Step]:
    """The declared steps; each says exactly one thing to do, and only a page can be stepped on."""
    if kind is not SourceType.WEB and (part.steps or part.login or part.quarantine):
        place = sheet.place(raw.keys_at["steps" if part.steps else "login" if part.login else "quarantine"])
        sheet.say(
            place,
            "FC019",
            "only a page has steps, a login or a quarantine",
            "leave them out for a file or a person",
        )
        return
    for number, step in enumerate(part.steps):
        place = sheet.place(raw["steps"].items_at[number])
        kinds = [name for name in ("click", "type", "choose", "wait_for", "scroll_to") if getattr(step, name)]
        if len(kinds) != 1:
            what = "nothing" if not kinds else " and ".join(kinds)
            sheet.say(place, "FC007", f"a step does exactly one thing, this one {what}", f"give one of {_STEPS}")
        elif step.type is not None:
            if (step.type.text is None) == (step.type.secret is None):
                sheet.say(place, "FC007", "a step types either `text` or a `secret`", "give one of the two")
            elif step.type.secret is not None:
                yield Step(kind=StepKind.TYPE_SECRET, target=step.type.into, value=step.type.secret)
            else:
                yield Step(kind=StepKind.TYPE, target=step.type.into, value=step.type.text or "")
        elif step.choose is not None:
            yield Step(kind=StepKind.CHOOSE, target=step.choose.into, value=step.choose.option)
        elif step.click:
            yield Step(kind=StepKind.CLICK, target=step.click)
        elif step.wait_for:
            yield Step(kind=StepKind.WAIT_FOR, target=step.wait_for)
        elif step.scroll_to:
            yield Step(kind=StepKind.SCROLL_TO, target=step.scroll_to)
