"""From a checked file to its values, with the checks that need more than one of them (statements, dates)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from harness.evidence.declared import no_name, not_one, spelling_key
from harness.evidence.edtf import EdtfError, interval
from harness.model.place import Place, Problem
from harness.model.registry import (
    Article,
    CellSelector,
    Claim,
    DateExpectation,
    EvidenceLink,
    Expectation,
    ImageExpectation,
    LogEntry,
    Measure,
    NoCheck,
    Obtained,
    OrderExpectation,
    QuantityExpectation,
    Quarantine,
    QuotationExpectation,
    Source,
    SourceType,
    Sourcing,
    Stance,
    Statement,
    TextQuote,
    Waiver,
    WordsExpectation,
)
from harness.model.snapshot import Step, StepKind
from harness.registry import grammar, schema
from harness.registry.articles import ArticleText
from harness.registry.parts import Part
from harness.registry.yaml_text import Position, YamlMap, decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One file: its name as shown, its path, its raw data with positions, and the model that checked it."""

    file: str
    path: Path
    raw: YamlMap
    model: Any


def convert(sheet: Sheet) -> tuple[Part, bytes | None, bool]:
    """What ``sheet`` gives by itself, the bytes of its article where they were read, and whether it rests on no other file than these."""
    converter = _Converter()
    part = converter.part(sheet)
    return part, converter.article_bytes, not converter.looked_further


class _Converter:
    def __init__(self) -> None:
        self._pictures: set[Path] = set()
        self.problems: list[Problem] = []
        self.article_bytes: bytes | None = None
        self.looked_further = False

    def part(self, sheet: Sheet) -> Part:
        sources, measures = tuple(self._sources(sheet)), tuple(self._measures(sheet))
        names = tuple(self._names(sheet))
        article: Article | None = None
        claims: tuple[Claim, ...] = ()
        if isinstance(sheet.model, schema.ClaimsFile):
            article, text = self._article(sheet)
            claims = tuple(self._claims(sheet, article, text))
        return Part(
            sources=sources,
            measures=measures,
            names=names,
            article=article,
            claims=claims,
            problems=tuple(self.problems),
        )

    def _say(self, place: Place, code: str, message: str, hint: str, *, warning: bool = False) -> None:
        self.problems.append(Problem(place=place, code=code, message=message, hint=hint, warning=warning))

    def _sources(self, sheet: Sheet) -> Iterator[Source]:
        raw_sources: Any = sheet.raw.get("sources")
        for name, part in sheet.model.sources.items():
            raw = raw_sources[name]
            place = _place(sheet, raw_sources.keys_at[name])
            types = [
                t
                for t, v in ((SourceType.WEB, part.url), (SourceType.FILE, part.file), (SourceType.PERSON, part.person))
                if v
            ]
            if len(types) != 1:
                what = "none" if not types else " and ".join(t.value for t in types)
                self._say(
                    place,
                    "FC019",
                    f"the source {name!r} must have exactly one of url, file and person, has {what}",
                    "a page is a `url`, a document in the vault a `file`, somebody who was asked a `person`",
                )
                continue
            for field in ("file", "media", "contact"):
                self._vault(getattr(part, field), sheet, raw, field)
            self._edtf(part.published, sheet, raw, "published")
            obtained = None
            if part.obtained is not None:
                self._edtf(part.obtained.on, sheet, raw["obtained"], "on")
                obtained = Obtained(on=part.obtained.on, by=part.obtained.by, how=part.obtained.how)
            steps = tuple(self._steps(part, types[0], sheet, raw))
            quarantine = None
            if part.quarantine is not None:
                self._edtf(part.quarantine.until, sheet, raw["quarantine"], "until")
                quarantine = Quarantine(
                    why=part.quarantine.why,
                    by=part.quarantine.by,
                    until=part.quarantine.until,
                    place=_place(sheet, raw.keys_at["quarantine"]),
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

    def _steps(self, part: schema.SourcePart, kind: SourceType, sheet: Sheet, raw: Any) -> Iterator[Step]:
        """The declared steps; each says exactly one thing to do, and only a page can be stepped on."""
        if kind is not SourceType.WEB and (part.steps or part.login or part.quarantine):
            place = _place(sheet, raw.keys_at["steps" if part.steps else "login" if part.login else "quarantine"])
            self._say(
                place,
                "FC019",
                "only a page has steps, a login or a quarantine",
                "leave them out for a file or a person",
            )
            return
        for number, step in enumerate(part.steps):
            place = _place(sheet, raw["steps"].items_at[number])
            kinds = [name for name in ("click", "type", "choose", "wait_for", "scroll_to") if getattr(step, name)]
            if len(kinds) != 1:
                what = "nothing" if not kinds else " and ".join(kinds)
                self._say(place, "FC007", f"a step does exactly one thing, this one {what}", f"give one of {_STEPS}")
            elif step.type is not None:
                if (step.type.text is None) == (step.type.secret is None):
                    self._say(place, "FC007", "a step types either `text` or a `secret`", "give one of the two")
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

    def _measures(self, sheet: Sheet) -> Iterator[Measure]:
        raw: Any = sheet.raw.get("measures")
        for name, part in sheet.model.measures.items():
            tolerance = grammar.share(part.tolerance) if part.tolerance else None
            yield Measure(
                id=name, unit=part.unit, kind=part.kind, tolerance=tolerance, place=_place(sheet, raw.keys_at[name])
            )

    def _names(self, sheet: Sheet) -> Iterator[tuple[str, ...]]:
        """The groups of spellings that a file declares to be one name each."""
        raw: Any = sheet.raw.get("names")
        language = sheet.model.article.language if isinstance(sheet.model, schema.ClaimsFile) else "en"
        seen: dict[str, tuple[int, Place]] = {}
        for number, group in enumerate(sheet.model.names):
            at = _place(sheet, raw.items_at[number])
            places = [_place(sheet, position) for position in raw[number].items_at]
            if not group:
                self._say(at, "FC029", "a group of names is empty", "list the spellings of one name, or take it out")
                continue
            if len({spelling_key(spelling) for spelling in group}) == 1:
                self._say(
                    at,
                    "FC030",
                    f"the name {group[0]!r} has one spelling only",
                    "add another spelling of the same name, or take the group out",
                )
            for spelling, place in zip(group, places, strict=True):
                key = spelling_key(spelling)
                first, where = seen.setdefault(key, (number, place))
                if first != number:
                    self._say(
                        place,
                        "FC031",
                        f"{spelling!r} is in another group already ({where})",
                        "put all spellings of one name into one group",
                    )
                if reason := no_name(spelling, language):
                    self._say(place, "FC032", f"{spelling!r} is no name: {reason}", "write the name in full")
            if reason := not_one(group):
                self._say(
                    at,
                    "FC033",
                    f"{', '.join(group)} are not one name: {reason}",
                    "list whole spellings of one name only",
                )
            yield tuple(group)

    def _article(self, sheet: Sheet) -> tuple[Article, ArticleText | None]:
        part = sheet.model.article
        raw = sheet.raw["article"]
        place = _place(sheet, raw.values_at["file"])
        text = self._article_text(sheet.path.parent, part.file, place)
        found = ArticleText(text) if text is not None else None
        no_check = []
        raw_no_check: Any = sheet.raw.get("no_check")
        for index, item in enumerate(sheet.model.no_check):
            quote = TextQuote(exact=item.text, prefix=item.after or "", suffix=item.before or "")
            item_place = _place(sheet, raw_no_check.items_at[index])
            places = found.find(quote) if found is not None else []
            spans = tuple((p.start, p.end) for p in places)
            no_check.append(NoCheck(quote=quote, why=item.why, spans=spans, place=item_place))
            if found is not None and not places:
                self._say(
                    item_place,
                    "FC012",
                    f"no_check: “{_short(item.text)}” is not in {part.file}",
                    "copy the words from the article",
                    warning=True,
                )
        article = Article(
            id=part.id,
            title=part.title,
            file=part.file,
            language=part.language,
            text=text or "",
            claims_file=sheet.file,
            no_check=tuple(no_check),
            place=_place(sheet, sheet.raw.keys_at["article"]),
        )
        return article, found

    def _article_text(self, folder: Path, name: str, place: Place) -> str | None:
        path = self._beside(folder, name, place, "FC017", "the article")
        if path is None:
            return None
        try:
            self.article_bytes = path.read_bytes()
            text, problems = decode(self.article_bytes, name)
        except OSError as error:
            self._say(
                place,
                "FC017",
                f"the article {name} cannot be read: {error.strerror}",
                "write its text beside the claims file",
            )
            return None
        if problems:
            problem = problems[0]
            self._say(problem.place, "FC017", f"the article cannot be read: {problem.message}", problem.hint)
            return None
        if not text.strip():
            self._say(place, "FC017", f"the article {name} is empty", "write its text there")
            return None
        return text

    def _beside(self, folder: Path, name: str, place: Place, code: str, what: str) -> Path | None:
        """The path of a file beside the claims file, ``None`` (and a problem) when the name leads elsewhere."""
        pure = PurePosixPath(name)
        if pure.is_absolute() or ".." in pure.parts or "\\" in name or (len(name) > 1 and name[1] == ":"):
            self._say(
                place,
                code,
                f"{what} {name!r} is not beside the claims file",
                "name a file in the same folder or below it",
            )
            return None
        path = folder / name
        try:
            if not path.resolve().is_relative_to(folder.resolve()):
                self._say(
                    place,
                    code,
                    f"{what} {name!r} leads out of the folder",
                    "name a file in the same folder or below it",
                )
                return None
        except (OSError, ValueError, RuntimeError):
            self._say(
                place, code, f"{what} {name[:80]!r} is not a file name", "name a file in the same folder or below it"
            )
            return None
        return path

    def _picture(self, sheet: Sheet, name: str, place: Place) -> None:
        """Say what is wrong with a picture beside the claims file: elsewhere, missing, or none."""
        self.looked_further = True
        path = self._beside(sheet.path.parent, name, place, "FC024", "the picture")
        if path is None or path in self._pictures:
            return
        if not path.is_file():
            self._say(place, "FC024", f"the picture {name} is not there", "put it beside the claims file")
            return
        from PIL import Image

        try:
            with Image.open(path):
                self._pictures.add(path)
        except OSError as error:
            why = error.strerror or "it is not a picture of a kind that is read here"
            self._say(place, "FC024", f"the picture {name} cannot be read: {why}", "save it as JPEG, PNG or WebP")
        except (ValueError, SyntaxError, Image.DecompressionBombError):
            self._say(place, "FC024", f"the picture {name} cannot be read", "save it as JPEG, PNG or WebP")

    def _claims(self, sheet: Sheet, article: Article, text: ArticleText | None) -> Iterator[Claim]:
        policy = sheet.model.policy
        need, max_age = grammar.need(policy.need), grammar.days(policy.max_age)
        raw_claims: Any = sheet.raw.get("claims")
        for name, part in sheet.model.claims.items():
            raw = raw_claims[name]
            place = _place(sheet, raw_claims.keys_at[name])
            statement = self._statement(sheet, raw, part, article, text)
            if not part.evidence:
                self._say(
                    place,
                    "FC027",
                    f"the claim {name!r} has no evidence yet",
                    "it stays unverified until it has some",
                    warning=True,
                )
            yield Claim(
                id=name,
                article=article.id,
                statement=statement,
                claimant=part.claimant,
                expects=tuple(self._expectations(sheet, raw, part)),
                evidence=tuple(self._evidence(sheet, raw, part)),
                need=grammar.need(part.need) if part.need else need,
                max_age_days=grammar.days(part.max_age) if part.max_age else max_age,
                waivers=tuple(self._waivers(sheet, raw, part)),
                log=tuple(self._log(sheet, raw, part)),
                place=place,
            )

    def _statement(
        self, sheet: Sheet, raw: YamlMap, part: schema.ClaimPart, article: Article, text: ArticleText | None
    ) -> Statement:
        place = _place(sheet, raw.values_at["statement"])
        written = part.statement
        if isinstance(written, str):
            quote, caption = TextQuote(exact=written), None
        else:
            quote = TextQuote(exact=written.text, prefix=written.after or "", suffix=written.before or "")
            caption = written.caption_of
        if caption is not None:
            self._picture(sheet, caption, place)
        found = text.find(quote) if text is not None else []
        if text is not None and not found and (caption is None or text.captions(caption)):
            # A caption may stand in the layout alone; one that the text holds is held to it.
            self._say(place, "FC012", f"“{_short(quote.exact)}” is not in {article.file}", _nearest_hint(text, quote))
        if text is not None and len(found) > 1:
            lines = ", ".join(str(f.line) for f in found[:5])
            around = text.words_around(found[0], 3)
            hint = f"add `after:` or `before:`, as `{{text: …, after: {around[0] or '…'}}}` for the first"
            self._say(
                place,
                "FC013",
                f"“{_short(quote.exact)}” stands {len(found)} times in {article.file} (lines {lines})",
                hint,
            )
        if not found:
            return Statement(quote=quote, caption_of=caption)
        return Statement(quote=quote, caption_of=caption, start=found[0].start, end=found[0].end, line=found[0].line)

    def _expectations(self, sheet: Sheet, raw: YamlMap, part: schema.ClaimPart) -> Iterator[Expectation]:
        for index, item in enumerate(part.expects):
            here = raw["expects"][index]
            place = _place(sheet, raw["expects"].items_at[index])
            if isinstance(item, schema.QuantityPart):
                value = grammar.quantity(item.quantity)
                self._edtf(item.as_of, sheet, here, "as_of")
                yield QuantityExpectation(
                    comparator=value.comparator,
                    low=value.low,
                    high=value.high,
                    unit=item.unit or "",
                    measure=item.measure,
                    as_of=item.as_of,
                    tolerance=grammar.share(item.tolerance) if item.tolerance else None,
                    place=place,
                    written=item.quantity,
                )
            elif isinstance(item, schema.DatePart):
                self._edtf(item.date, sheet, here, "date")
                self._edtf(item.as_of, sheet, here, "as_of")
                yield DateExpectation(edtf=item.date, event=item.event or "", as_of=item.as_of, place=place)
            elif isinstance(item, schema.QuotationPart):
                self._edtf(item.as_of, sheet, here, "as_of")
                yield QuotationExpectation(
                    text=item.quotation, speaker=item.speaker or "", as_of=item.as_of, place=place
                )
            elif isinstance(item, (schema.PresencePart, schema.AbsencePart)):
                self._edtf(item.as_of, sheet, here, "as_of")
                present = isinstance(item, schema.PresencePart)
                words = item.presence if isinstance(item, schema.PresencePart) else item.absence
                yield WordsExpectation(text=words, present=present, as_of=item.as_of, place=place)
            elif isinstance(item, schema.OrderPart):
                yield from self._order(sheet, here, item, place)
            else:
                self._picture(sheet, item.image, place)
                yield ImageExpectation(image=item.image, matches=item.matches, place=place)

    def _order(self, sheet: Sheet, raw: YamlMap, part: schema.OrderPart, place: Place) -> Iterator[OrderExpectation]:
        self._edtf(part.as_of, sheet, raw, "as_of")
        if part.before is not None and part.after is not None:
            self._say(place, "FC007", "an order says either `before` or `after`", "write two expectations for both")
            return
        than = part.before or part.after or ""
        if than[:1].isdigit() or than.startswith(("..", "/")):
            self._edtf(than, sheet, raw, "before" if part.before else "after")
        yield OrderExpectation(
            event=part.event or "", earlier=part.before is not None, than=than, as_of=part.as_of, place=place
        )

    def _evidence(self, sheet: Sheet, raw: YamlMap, part: schema.ClaimPart) -> Iterator[EvidenceLink]:
        seen: dict[str, int] = {}
        for index, item in enumerate(part.evidence):
            here = raw["evidence"][index]
            place = _place(sheet, raw["evidence"].items_at[index])
            seen[item.source] = seen.get(item.source, 0) + 1
            key = item.source if seen[item.source] == 1 else f"{item.source}~{seen[item.source]}"
            quote = None
            if isinstance(item.quote, str):
                quote = TextQuote(exact=item.quote)
            elif item.quote is not None:
                quote = TextQuote(exact=item.quote.text, prefix=item.quote.after or "", suffix=item.quote.before or "")
            self._edtf(item.on, sheet, here, "on")
            self._vault(item.notes, sheet, here, "notes")
            if item.image is not None:
                self._picture(sheet, item.image, _place(sheet, here.values_at["image"]))
            if item.css is not None and (wrong := _css_trouble(item.css)):
                self._say(
                    _place(sheet, here.values_at["css"]),
                    "FC016",
                    wrong,
                    "write `p`, `#id`, `.class`, `div.class p`, `ul > li:nth-of-type(2)`, `[role=main]`",
                )
            if item.cell is not None and item.quote is None:
                self._say(
                    _place(sheet, here.values_at["cell"]),
                    "FC016",
                    "a cell without a quote",
                    "give what it says as `quote`",
                )
            if item.cell is not None and (item.css is not None or item.page is not None):
                self._say(
                    _place(sheet, here.values_at["cell"]),
                    "FC016",
                    "a cell beside `css` or `page`",
                    "its headers say where it is",
                )
            yield EvidenceLink(
                key=key,
                source=item.source,
                stance=Stance(item.stance),
                quote=quote,
                image=item.image,
                css=item.css,
                cell=CellSelector(row=item.cell.row, column=item.cell.column) if item.cell else None,
                page=item.page,
                at=item.at,
                on=item.on,
                by=item.by,
                checker=item.checker,
                answer=item.answer,
                notes=item.notes,
                place=place,
            )

    def _waivers(self, sheet: Sheet, raw: YamlMap, part: schema.ClaimPart) -> Iterator[Waiver]:
        for index, item in enumerate(part.waive):
            self._edtf(item.until, sheet, raw["waive"][index], "until")
            place = _place(sheet, raw["waive"].items_at[index])
            of = tuple(item.of.split("-")) if item.of else ()
            yield Waiver(code=item.code, why=item.why, by=item.by, until=item.until, of=of, place=place)

    def _log(self, sheet: Sheet, raw: YamlMap, part: schema.ClaimPart) -> Iterator[LogEntry]:
        for index, item in enumerate(part.log):
            here = raw["log"][index]
            place = _place(sheet, raw["log"].items_at[index])
            self._edtf(item.on, sheet, here, "on")
            given = [(kind, value) for kind in _LOG_KINDS if (value := getattr(item, kind)) is not None]
            if len(given) != 1:
                self._say(place, "FC007", "a log entry says exactly one thing", f"give one of {', '.join(_LOG_KINDS)}")
                continue
            yield LogEntry(
                on=item.on, by=item.by, kind=given[0][0], text=given[0][1], of=item.of, where=item.where, place=place
            )

    def _edtf(self, text: str | None, sheet: Sheet, raw: YamlMap, key: str) -> None:
        if text is None:
            return
        try:
            interval(text)
        except EdtfError as error:
            at = raw.values_at.get(key, raw.at)
            message, _, hint = str(error).partition("; ")
            self._say(
                _place(sheet, at),
                "FC014",
                f"{key}: {message}",
                hint or "dates are EDTF: 2024-10-18, 2024-10, 2024-10-08/2024-10-13",
            )

    def _vault(self, name: str | None, sheet: Sheet, raw: YamlMap, key: str) -> None:
        if name is None:
            return
        parts = PurePosixPath(name.removeprefix("vault:")).parts
        if ".." in parts or any(c < " " for c in name):
            self._say(
                _place(sheet, raw.values_at.get(key, raw.at)),
                "FC024",
                f"{key}: {name!r} leads out of the vault",
                "write `vault:name`",
            )


_STEPS = "click, type, choose, wait_for, scroll_to"
_LOG_KINDS = ("query", "reply", "stands", "cut", "legal", "sign", "correction")


def _place(sheet: Sheet, at: Position) -> Place:
    return Place(file=sheet.file, line=at[0], column=at[1])


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rsplit(" ", 1)[0] + "…"


def _nearest_hint(text: ArticleText, quote: TextQuote) -> str:
    from rapidfuzz import fuzz

    if len(text.text) > 200_000:
        return "copy the words from the article"
    if text.find(TextQuote(exact=quote.exact)):
        return "the words are there, but not with that `after` or `before` around them"
    alignment = fuzz.partial_ratio_alignment(quote.exact, text.text, score_cutoff=70)
    if alignment is None:
        return "copy the words from the article"
    near = " ".join(text.text[alignment.dest_start : alignment.dest_end].split())
    return f"nearest, on line {text.line(alignment.dest_start)}: “{_short(near)}”"


def _css_trouble(css: str) -> str:
    """What is wrong with a selector, empty when nothing is. One that copies a path of the layout is understood as it is."""
    from harness.evidence.selectors import SelectorError, parse_css

    try:
        parse_css(css)
    except SelectorError as error:
        return str(error)
    return ""
