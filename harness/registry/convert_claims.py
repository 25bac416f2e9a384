"""Claims as a file declares them: statements placed in the article, what they expect, what they rest on, and what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from harness.model.place import Place
from harness.model.registry import (
    LOG_KINDS,
    Article,
    CellSelector,
    Claim,
    DateExpectation,
    EvidenceLink,
    Expectation,
    ImageExpectation,
    LogEntry,
    OrderExpectation,
    QuantityExpectation,
    QuotationExpectation,
    Stance,
    Statement,
    TextQuote,
    Waiver,
    WordsExpectation,
)
from harness.registry import grammar, schema
from harness.registry.articles import ArticleText
from harness.registry.sheet import Sheet, short
from harness.registry.yaml_text import YamlMap

_LOG_KINDS = (*LOG_KINDS, "sign", "correction")


def claims(sheet: Sheet, article: Article, text: ArticleText | None) -> Iterator[Claim]:
    """The claims of a claims file; what is wrong with them is said of the sheet."""
    policy = sheet.model.policy
    need, max_age = grammar.need(policy.need), grammar.days(policy.max_age)
    raw_claims: Any = sheet.raw.get("claims")
    for name, part in sheet.model.claims.items():
        raw = raw_claims[name]
        place = sheet.place(raw_claims.keys_at[name])
        statement = _statement(sheet, raw, part, article, text)
        if not part.evidence:
            sheet.say(
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
            expects=tuple(_expectations(sheet, raw, part)),
            evidence=tuple(_evidence(sheet, raw, part)),
            need=grammar.need(part.need) if part.need else need,
            max_age_days=grammar.days(part.max_age) if part.max_age else max_age,
            waivers=tuple(_waivers(sheet, raw, part)),
            log=tuple(_log(sheet, raw, part)),
            place=place,
        )


def _statement(
    sheet: Sheet, raw: YamlMap, part: schema.ClaimPart, article: Article, text: ArticleText | None
) -> Statement:
    place = sheet.place(raw.values_at["statement"])
    written = part.statement
    if isinstance(written, str):
        quote, caption = TextQuote(exact=written), None
    else:
        quote = TextQuote(exact=written.text, prefix=written.after or "", suffix=written.before or "")
        caption = written.caption_of
    if caption is not None:
        sheet.picture(caption, place)
    found = text.find(quote) if text is not None else []
    if text is not None and not found and (caption is None or text.captions(caption)):
        # A caption may stand in the layout alone; one that the text holds is held to it.
        sheet.say(place, "FC012", f"“{short(quote.exact)}” is not in {article.file}", _nearest_hint(text, quote))
    if text is not None and len(found) > 1:
        lines = ", ".join(str(f.line) for f in found[:5])
        around = text.words_around(found[0], 3)
        hint = f"add `after:` or `before:`, as `{{text: …, after: {around[0] or '…'}}}` for the first"
        sheet.say(
            place,
            "FC013",
            f"“{short(quote.exact)}” stands {len(found)} times in {article.file} (lines {lines})",
            hint,
        )
    if not found:
        return Statement(quote=quote, caption_of=caption)
    return Statement(quote=quote, caption_of=caption, start=found[0].start, end=found[0].end, line=found[0].line)


def _expectations(sheet: Sheet, raw: YamlMap, part: schema.ClaimPart) -> Iterator[Expectation]:
    for index, item in enumerate(part.expects):
        here = raw["expects"][index]
        place = sheet.place(raw["expects"].items_at[index])
        if isinstance(item, schema.QuantityPart):
            value = grammar.quantity(item.quantity)
            sheet.edtf(item.as_of, here, "as_of")
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
            sheet.edtf(item.date, here, "date")
            sheet.edtf(item.as_of, here, "as_of")
            yield DateExpectation(edtf=item.date, event=item.event or "", as_of=item.as_of, place=place)
        elif isinstance(item, schema.QuotationPart):
            sheet.edtf(item.as_of, here, "as_of")
            _words(sheet, item.quotation, place)
            yield QuotationExpectation(text=item.quotation, speaker=item.speaker or "", as_of=item.as_of, place=place)
        elif isinstance(item, (schema.PresencePart, schema.AbsencePart)):
            sheet.edtf(item.as_of, here, "as_of")
            present = isinstance(item, schema.PresencePart)
            words = item.presence if isinstance(item, schema.PresencePart) else item.absence
            _words(sheet, words, place)
            yield WordsExpectation(text=words, present=present, as_of=item.as_of, place=place)
        elif isinstance(item, schema.OrderPart):
            yield from _order(sheet, here, item, place)
        else:
            sheet.picture(item.image, place)
            yield ImageExpectation(image=item.image, matches=item.matches, place=place)


def _words(sheet: Sheet, text: str, place: Place) -> None:
    """Complains about a quote of nothing: marks, ellipses and an editor's [insertions] are no words of a page."""
    if any(c.isalnum() for c in text) and "[" not in text:
        return
    from harness.evidence.verbatim import pieces

    if not pieces(text):
        sheet.say(place, "FC016", f"“{short(text)}” quotes no word of a page", "write the words as they stand there")


def _order(sheet: Sheet, raw: YamlMap, part: schema.OrderPart, place: Place) -> Iterator[OrderExpectation]:
    sheet.edtf(part.as_of, raw, "as_of")
    if part.before is not None and part.after is not None:
        sheet.say(place, "FC007", "an order says either `before` or `after`", "write two expectations for both")
        return
    than = part.before or part.after or ""
    if than[:1].isdigit() or than.startswith(("..", "/")):
        sheet.edtf(than, raw, "before" if part.before else "after")
    yield OrderExpectation(
        event=part.event or "", earlier=part.before is not None, than=than, as_of=part.as_of, place=place
    )


def _evidence(sheet: Sheet, raw: YamlMap, part: schema.ClaimPart) -> Iterator[EvidenceLink]:
    seen: dict[str, int] = {}
    for index, item in enumerate(part.evidence):
        here = raw["evidence"][index]
        place = sheet.place(raw["evidence"].items_at[index])
        seen[item.source] = seen.get(item.source, 0) + 1
        key = item.source if seen[item.source] == 1 else f"{item.source}~{seen[item.source]}"
        quote = None
        if isinstance(item.quote, str):
            quote = TextQuote(exact=item.quote)
        elif item.quote is not None:
            quote = TextQuote(exact=item.quote.text, prefix=item.quote.after or "", suffix=item.quote.before or "")
        if quote is not None:
            _words(sheet, quote.exact, sheet.place(here.values_at["quote"]))
        sheet.edtf(item.on, here, "on")
        sheet.vault(item.notes, here, "notes")
        if item.image is not None:
            sheet.picture(item.image, sheet.place(here.values_at["image"]))
        if item.css is not None and (wrong := _css_trouble(item.css)):
            sheet.say(
                sheet.place(here.values_at["css"]),
                "FC016",
                wrong,
                "write `p`, `#id`, `.class`, `div.class p`, `ul > li:nth-of-type(2)`, `[role=main]`",
            )
        if item.cell is not None and item.quote is None:
            sheet.say(
                sheet.place(here.values_at["cell"]),
                "FC016",
                "a cell without a quote",
                "give what it says as `quote`",
            )
        if item.cell is not None and (item.css is not None or item.page is not None):
            sheet.say(
                sheet.place(here.values_at["cell"]),
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


def _waivers(sheet: Sheet, raw: YamlMap, part: schema.ClaimPart) -> Iterator[Waiver]:
    for index, item in enumerate(part.waive):
        sheet.edtf(item.until, raw["waive"][index], "until")
        place = sheet.place(raw["waive"].items_at[index])
        of = tuple(item.of.split("-")) if item.of else ()
        yield Waiver(code=item.code, why=item.why, by=item.by, until=item.until, of=of, place=place)


def _log(sheet: Sheet, raw: YamlMap, part: schema.ClaimPart) -> Iterator[LogEntry]:
    for index, item in enumerate(part.log):
        here = raw["log"][index]
        place = sheet.place(raw["log"].items_at[index])
        sheet.edtf(item.on, here, "on")
        given = [(kind, value) for kind in _LOG_KINDS if (value := getattr(item, kind)) is not None]
        if len(given) != 1:
            sheet.say(place, "FC007", "a log entry says exactly one thing", f"give one of {', '.join(_LOG_KINDS)}")
            continue
        yield LogEntry(
            on=item.on, by=item.by, kind=given[0][0], text=given[0][1], of=item.of, where=item.where, place=place
        )


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
    return f"nearest, on line {text.line(alignment.dest_start)}: “{short(near)}”"


def _css_trouble(css: str) -> str:
    """What is wrong with a selector, empty when nothing is. One that copies a path of the layout is understood as it is."""
    from harness.evidence.selectors import SelectorError, parse_css

    try:
        parse_css(css)
    except SelectorError as error:
        return str(error)
    return ""
