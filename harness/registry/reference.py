"""The claims file's reference page, made from the same models as its JSON Schema."""

from __future__ import annotations

import types
import typing
from typing import Any

from pydantic import BaseModel

from harness.registry import schema

_HEAD = """# The claims file

Format 1. One YAML file per article in `claims/`, beside the article's text; sources, measures and names that several articles
use live in `claims/_shared.yaml`. This page is made from the program's own models; editors complete and check with
`harness/registry/claims.schema.json`, for instance by a first line
`# yaml-language-server: $schema=../harness/registry/claims.schema.json`.

Text stays what the writer wrote: `no`, `22:30`, `1.10` and dates are not turned into anything else. Words are matched with
their white space, quotation marks and dashes folded. Quantities are `exactly 1500`, `about 10000`, `at least 1000`, `at most
12000`, `between 10000 and 12000`; a bare number means exactly. Dates are EDTF: `2024-10-18`, `2024-10`,
`2024-10-08/2024-10-13`, `2024-12~`. Durations are `12h`, `3d`, `2w`, `6m`, `1y`.

`names` declares spellings that are one name, as
`names: [[Kim Jong Un, Kim Jong-un, 김정은, Ким Чен Ын], [Kursk, Курськ, Курск]]`. A passage in which only such a spelling became another
stands as it did, with other typography; any other name in its place is an altered name. Spellings are whole words, written as here or all
in capitals; the words of Cyrillic ones are found in their case forms too (Курська, Курску). What is declared in any file, `_shared.yaml`
among them, holds for the whole registry, since sources are shared by articles: one page is read in one way. Groups of different files that
share a spelling are one name. Many names of places and people are known without being declared.

Pictures are files beside the article. A link `{source: post, image: captive.jpg}` stands where the page shows that picture, resized,
recompressed or cropped, too; with `quote` the words (a caption, say) must stand as well. A link `{source: post, at: "00:41"}` looks for the
claim's picture among the frames around that time in the source's `media`, or for its own `image`. `expects: [{image: captive.jpg,
matches: image}]` is met by the pictures of any page linked, `matches: frame` by a link with `at`. An `answer` at a link with `at` is
a person's look at it, and counts as attested. GIF, APNG and animated WebP are read as they are; films need
`pip install 'harness[video]'`. `harness accept` pins the page's picture with its caption and credit.
"""

_PARTS = (
    ("A claims file", schema.ClaimsFile),
    ("`article`", schema.ArticlePart),
    ("`policy`", schema.PolicyPart),
    ("An entry of `no_check`", schema.NoCheckPart),
    ("A source", schema.SourcePart),
    ("`obtained`", schema.ObtainedPart),
    ("A measure", schema.MeasurePart),
    ("A claim", schema.ClaimPart),
    ("A statement with context", schema.StatementPart),
    ("A quote with context", schema.QuotePart),
    ("An expected quantity", schema.QuantityPart),
    ("An expected date", schema.DatePart),
    ("An expected quotation", schema.QuotationPart),
    ("An expected picture", schema.ImagePart),
    ("Words that must be there", schema.PresencePart),
    ("Words that must not be there", schema.AbsencePart),
    ("An expected order", schema.OrderPart),
    ("An evidence link", schema.EvidencePart),
    ("A waiver", schema.WaiverPart),
    ("A log entry", schema.LogPart),
    ("`_shared.yaml`", schema.SharedFile),
)


def reference_page() -> str:
    """The page as Markdown: one table per part, in the order in which a file is written."""
    pages = [_HEAD]
    for title, model in _PARTS:
        doc = " ".join((model.__doc__ or "").split())
        rows = ["| key | | meaning |", "|---|---|---|"]
        for name, field in model.model_fields.items():
            key = field.alias or name
            need = "required" if field.is_required() else _default(field)
            choices = _choices(field.annotation)
            described = field.description or ""
            rows.append(f"| `{key}` | {need} | {described}{f' One of {choices}.' if choices else ''} |")
        pages.append(f"## {title}\n\n{doc}\n\n" + "\n".join(rows) + "\n")
    return "\n".join(pages)


def _default(field: Any) -> str:
    value = field.default
    if isinstance(value, str):
        return f"default `{value}`"
    return "default false" if value is False else "optional"


def _choices(annotation: Any) -> str:
    """The values of a literal, in words."""
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        return next((c for a in typing.get_args(annotation) if (c := _choices(a))), "")
    if typing.get_origin(annotation) is typing.Literal:
        values = typing.get_args(annotation)
        return ", ".join(f"`{v}`" for v in values) if len(values) > 1 else ""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return ""
    return ""
