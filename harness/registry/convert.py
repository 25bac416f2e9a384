"""From a checked file to its values, with the checks that need more than one of them (statements, dates)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from harness.evidence.declared import no_name, not_one, spelling_key
from harness.model.place import Place
from harness.model.registry import (
    Article,
    Claim,
    Measure,
    NoCheck,
    TextQuote,
)
from harness.registry import grammar, schema
from harness.registry.articles import ArticleText
from harness.registry.convert_claims import claims
from harness.registry.convert_sources import sources
from harness.registry.parts import Part
from harness.registry.sheet import Sheet, short
from harness.registry.yaml_text import decode


def convert(sheet: Sheet) -> tuple[Part, bytes | None, bool]:
    """What ``sheet`` gives by itself, the bytes of its article where they were read, and whether it rests on no other file than these."""
    found, measures, names = tuple(sources(sheet)), tuple(_measures(sheet)), tuple(_names(sheet))
    article: Article | None = None
    its_claims: tuple[Claim, ...] = ()
    if isinstance(sheet.model, schema.ClaimsFile):
        article, text = _article(sheet)
        its_claims = tuple(claims(sheet, article, text))
    part = Part(
        sources=found,
        measures=measures,
        names=names,
        article=article,
        claims=its_claims,
        problems=tuple(sheet.problems),
    )
    return part, sheet.article_bytes, not sheet.looked_further


def _measures(sheet: Sheet) -> Iterator[Measure]:
    raw: Any = sheet.raw.get("measures")
    for name, part in sheet.model.measures.items():
        tolerance = grammar.share(part.tolerance) if part.tolerance else None
        yield Measure(
            id=name, unit=part.unit, kind=part.kind, tolerance=tolerance, place=sheet.place(raw.keys_at[name])
        )


def _names(sheet: Sheet) -> Iterator[tuple[str, ...]]:
    """The groups of spellings that a file declares to be one name each."""
    raw: Any = sheet.raw.get("names")
    language = sheet.model.article.language if isinstance(sheet.model, schema.ClaimsFile) else "en"
    seen: dict[str, tuple[int, Place]] = {}
    for number, group in enumerate(sheet.model.names):
        at = sheet.place(raw.items_at[number])
        places = [sheet.place(position) for position in raw[number].items_at]
        if not group:
            sheet.say(at, "FC029", "a group of names is empty", "list the spellings of one name, or take it out")
            continue
        if len({spelling_key(spelling) for spelling in group}) == 1:
            sheet.say(
                at,
                "FC030",
                f"the name {group[0]!r} has one spelling only",
                "add another spelling of the same name, or take the group out",
            )
        for spelling, place in zip(group, places, strict=True):
            key = spelling_key(spelling)
            first, where = seen.setdefault(key, (number, place))
            if first != number:
                sheet.say(
                    place,
                    "FC031",
                    f"{spelling!r} is in another group already ({where})",
                    "put all spellings of one name into one group",
                )
            if reason := no_name(spelling, language):
                sheet.say(place, "FC032", f"{spelling!r} is no name: {reason}", "write the name in full")
        if reason := not_one(group):
            sheet.say(
                at,
                "FC033",
                f"{', '.join(group)} are not one name: {reason}",
                "list whole spellings of one name only",
            )
        yield tuple(group)


def _article(sheet: Sheet) -> tuple[Article, ArticleText | None]:
    part = sheet.model.article
    raw = sheet.raw["article"]
    place = sheet.place(raw.values_at["file"])
    text = _article_text(sheet, part.file, place)
    found = ArticleText(text) if text is not None else None
    no_check = []
    raw_no_check: Any = sheet.raw.get("no_check")
    for index, item in enumerate(sheet.model.no_check):
        quote = TextQuote(exact=item.text, prefix=item.after or "", suffix=item.before or "")
        item_place = sheet.place(raw_no_check.items_at[index])
        places = found.find(quote) if found is not None else []
        spans = tuple((p.start, p.end) for p in places)
        no_check.append(NoCheck(quote=quote, why=item.why, spans=spans, place=item_place))
        if found is not None and not places:
            sheet.say(
                item_place,
                "FC012",
                f"no_check: “{short(item.text)}” is not in {part.file}",
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
        place=sheet.place(sheet.raw.keys_at["article"]),
    )
    return article, found


def _article_text(sheet: Sheet, name: str, place: Place) -> str | None:
    path = sheet.beside(name, place, "FC017", "the article")
    if path is None:
        return None
    try:
        sheet.article_bytes = path.read_bytes()
        text, problems = decode(sheet.article_bytes, name)
    except OSError as error:
        sheet.say(
            place,
            "FC017",
            f"the article {name} cannot be read: {error.strerror}",
            "write its text beside the claims file",
        )
        return None
    if problems:
        problem = problems[0]
        sheet.say(problem.place, "FC017", f"the article cannot be read: {problem.message}", problem.hint)
        return None
    if not text.strip():
        sheet.say(place, "FC017", f"the article {name} is empty", "write its text there")
        return None
    return text
