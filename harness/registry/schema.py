"""The claims file's format, version 1: models that check it, and the JSON Schema made from models.

Field descriptions here are the only ones: editors show them, and the reference page is made from them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Discriminator, Field, Tag

from harness.registry.schema_values import (
    ID,
    DurationText,
    Edtf,
    Flag,
    Id,
    MediaTime,
    NameGroups,
    NeedText,
    Part,
    QuantityText,
    SecretName,
    ShareText,
    Text,
    VaultName,
    Version,
)

SCHEMA_ID = "urn:harness:claims:1"


class QuotePart(Part):
    """Words, and where needed the words around them: a W3C TextQuoteSelector in plain words."""

    text: Text = Field(description="The words themselves.")
    after: Text | None = Field(None, description="The words that they stand after (the selector's prefix).")
    before: Text | None = Field(None, description="The words that they stand before (the selector's suffix).")


class StatementPart(QuotePart):
    """A span of the article, or the caption of a picture."""

    caption_of: Text | None = Field(None, description="The picture, beside the article, whose caption this is.")


def _kind(value: Any) -> str:
    # The brackets keep a branch from being taken for a key of the same name.
    return "<map>" if isinstance(value, (dict, BaseModel)) else "<text>"


Quote = Annotated[Annotated[Text, Tag("<text>")] | Annotated[QuotePart, Tag("<map>")], Discriminator(_kind)]
StatementText = Annotated[Annotated[Text, Tag("<text>")] | Annotated[StatementPart, Tag("<map>")], Discriminator(_kind)]


class QuantityPart(Part):
    """A quantity that the evidence must give."""

    quantity: QuantityText = Field(
        description="`exactly`, `about`, `at least`, `at most` or `between A and B`; a bare number means exactly."
    )
    unit: Text | None = Field(None, description="What is counted: `people`, `percent`, `EUR`, `km` …")
    measure: Id | None = Field(None, description="The measure that this is a value of.")
    as_of: Edtf | None = Field(None, description="The day that the value is of.")
    tolerance: ShareText | None = Field(None, description="How far `about` reaches; default 10%, or the measure's.")


class DatePart(Part):
    """A date or interval that the evidence must give."""

    date: Edtf = Field(description="The date in EDTF.")
    event: Text | None = Field(None, description="What happened then.")
    as_of: Edtf | None = Field(None, description="The day as of which this is said.")


class QuotationPart(Part):
    """Words that the evidence must give as spoken or written by somebody."""

    quotation: Text = Field(description="The words, without quotation marks.")
    speaker: Text | None = Field(None, description="Who said or wrote them.")
    as_of: Edtf | None = Field(None, description="The day as of which this is said.")


class PresencePart(Part):
    """Words that must stand on the page, anywhere a reader sees them."""

    presence: Text = Field(description="The words.")
    as_of: Edtf | None = Field(None, description="The day of the page: only a snapshot of that day answers.")


class AbsencePart(Part):
    """Words that must stand nowhere on the page. Only a page that came back whole can show that, and one that does not hold them unseen."""

    absence: Text = Field(description="The words.")
    as_of: Edtf | None = Field(None, description="The day of the page: only a snapshot of that day answers.")


class OrderPart(Part):
    """What came first: an event before or after a date, or another event of the article."""

    event: Text | None = Field(None, description="What happened.")
    before: Text | None = Field(
        None, description="The date in EDTF, or the `event` of an expected date, that it came before."
    )
    after: Text | None = Field(
        None,
        description="The date in EDTF, or the `event` of an expected date, that it came after. Give one of the two.",
    )
    as_of: Edtf | None = Field(None, description="The day as of which this is said.")


class ImagePart(Part):
    """A picture of the article that must match the evidence."""

    image: Text = Field(description="The picture, beside the article.")
    matches: Literal["frame", "image"] = Field(
        description="What it must match: a `frame` of the source's video, or an `image`."
    )


def _expectation(value: Any) -> str | None:
    keys = value.keys() if isinstance(value, dict) else type(value).model_fields if isinstance(value, BaseModel) else ()
    names = ("quantity", "date", "quotation", "image", "presence", "absence", "before", "after")
    found = next((name for name in names if name in keys), None)
    return None if found is None else "<order>" if found in ("before", "after") else f"<{found}>"


Expectation = Annotated[
    Annotated[QuantityPart, Tag("<quantity>")]
    | Annotated[DatePart, Tag("<date>")]
    | Annotated[QuotationPart, Tag("<quotation>")]
    | Annotated[ImagePart, Tag("<image>")]
    | Annotated[PresencePart, Tag("<presence>")]
    | Annotated[AbsencePart, Tag("<absence>")]
    | Annotated[OrderPart, Tag("<order>")],
    Discriminator(
        _expectation,
        custom_error_type="expectation",
        custom_error_message="an expectation begins with quantity, date, quotation, image, presence, absence, before or after",
    ),
]


class CellPart(Part):
    """One cell of a table, by its headers as a reader sees them."""

    row: Text = Field(
        description="The header of its row; where the page marks none, what stands in the row's first cell."
    )
    column: Text = Field(
        description="The header of its column; where the page marks none, what stands in its first cell."
    )


class EvidencePart(Part):
    """One evidence link: a source and where in it the evidence stands. What must be given depends on the source."""

    source: Id = Field(description="The source's id, from this file or `_shared.yaml`.")
    quote: Quote | None = Field(None, description="The words on the page, word for word.")
    image: Text | None = Field(
        None,
        description="A picture that the page, or the recording at `at`, must show: a file beside the article. With `quote`, both must stand.",
    )
    stance: Literal["supports", "disputes", "context"] = Field(
        "supports", description="How the evidence bears on the claim."
    )
    css: Text | None = Field(
        None,
        description="Only look inside elements that this CSS selector names: tags, `#id`, `.class`, `[role=…]`, `:nth-of-type(n)`, "
        "descendants and `>` children.",
    )
    cell: CellPart | None = Field(None, description="The cell of a table that the quote stands in, by its headers.")
    page: Annotated[int, Field(ge=1, le=100_000)] | None = Field(
        None, description="The page of a PDF or document, from 1."
    )
    at: MediaTime | None = Field(None, description="The time in a recording, in quotes.")
    on: Edtf | None = Field(None, description="For a person: the day that they were asked.")
    by: Text | None = Field(None, description="For a person: how they were asked, as `phone`.")
    checker: Text | None = Field(None, description="For a person: who asked.")
    answer: Literal["confirms", "denies", "no comment", "unsure"] | None = Field(
        None, description="For a person: what they said to it."
    )
    notes: VaultName | None = Field(None, description="Notes in the vault; never printed.")


class WaiverPart(Part):
    """A person's decision to let findings of one code stand."""

    code: Annotated[str, Field(pattern=r"^FC\d{3}$")] = Field(description="The finding's code.")
    why: Text = Field(description="The reason.")
    by: Text = Field(description="Who decided.")
    until: Edtf | None = Field(None, description="The last day that it holds; without it, for good.")
    of: Annotated[str, Field(pattern=r"^[0-9a-f]{16}(-[0-9a-f]{16})*$")] | None = Field(
        None,
        description="The findings that it was made for, as `harness waive` writes them; without it, all of the code.",
    )


class LogPart(Part):
    """One line of people's trail: who did what on which day."""

    on: Edtf = Field(description="The day.")
    by: Text = Field(description="Who.")
    query: Text | None = Field(None, description="A question to the author.")
    reply: Text | None = Field(None, description="The answer to it.")
    stands: Text | None = Field(None, description="Why the wording stands.")
    cut: Text | None = Field(None, description="Why the statement was cut.")
    legal: Text | None = Field(None, description="A remark of the lawyers.")
    sign: Literal["ok", "no"] | None = Field(None, description="A sign-off.")
    of: Text | None = Field(None, description="What the sign-off binds to; `harness sign` adds it.")
    correction: Text | None = Field(
        None, description="A correction that was published; earlier sign-offs hold no more."
    )
    where: Text | None = Field(None, description="For a correction: where it was published.")


class ClaimPart(Part):
    """One checkable assertion."""

    statement: StatementText = Field(
        description="The words of the article, exactly once in it; or text with `after` and `before`."
    )
    claimant: Text | None = Field(None, description="Who asserts it, when it is not the article itself.")
    expects: list[Expectation] = Field(default_factory=list, description="What must be true for the claim to stand.")
    evidence: list[EvidencePart] = Field(default_factory=list, description="What it rests on.")
    need: NeedText | None = Field(None, description="How many sources must hold, in place of the policy's.")
    max_age: DurationText | None = Field(None, description="How old evidence may be, in place of the policy's.")
    waive: list[WaiverPart] = Field(default_factory=list, description="Findings that a person lets stand.")
    log: list[LogPart] = Field(default_factory=list, description="People's trail.")


class ObtainedPart(Part):
    """How a file came to the desk."""

    on: Edtf = Field(description="The day.")
    by: Text = Field(description="Who received it.")
    how: Text = Field(description="How.")


class TypePart(Part):
    """Words to type into a field: written here, or a secret from the environment."""

    into: Text = Field(description="The field, as a selector.")
    text: Text | None = Field(None, description="The words to type.")
    secret: SecretName | None = Field(
        None, description="The environment variable to type; `[secrets]` in harness.toml binds it to hosts."
    )


class ChoosePart(Part):
    """An option to choose from a list."""

    into: Text = Field(alias="in", description="The list, as a selector.")
    option: Text = Field(description="The option, by its value or its words.")


class StepPart(Part):
    """One thing to do on the page before it is read: exactly one of these."""

    click: Text | None = Field(None, description="Click what the selector finds.")
    type: TypePart | None = Field(None, description="Type words into a field.")
    choose: ChoosePart | None = Field(None, description="Choose an option from a list.")
    wait_for: Text | None = Field(None, description="Wait until what the selector finds is seen.")
    scroll_to: Text | None = Field(None, description="Scroll to what the selector finds.")


class QuarantinePart(Part):
    """A source that cannot be relied on for now: what rests on it is unverified, and raises no alarm."""

    why: Text = Field(description="The reason.")
    by: Text = Field(description="Who sees to it.")
    until: Edtf = Field(description="The last day of it; after that the source counts again, and a finding says so.")


class SourcePart(Part):
    """What claims rest on: exactly one of `url`, `file` and `person`."""

    url: Annotated[str, Field(pattern=r"^https?://[^\s/?#@]+([/?#][^\s]*)?$")] | None = Field(
        None, description="The page's address, http or https, without a user name."
    )
    file: VaultName | None = Field(None, description="A file kept outside the repository, as `vault:name`.")
    person: Text | None = Field(None, description="The only words that any report prints of this person.")
    publisher: Text | None = Field(None, description="Who publishes it, as a report may print it.")
    kind: Literal["primary", "secondary"] | None = Field(None, description="Whether it knows first hand.")
    origin: Id | None = Field(
        None, description="The source that it repeats; it is then never a second independent one."
    )
    published: Edtf | None = Field(None, description="When it was published.")
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")] | None = Field(
        None, description="Its language, as `uk`, when the page does not say."
    )
    steps: list[StepPart] = Field(
        default_factory=list,
        description="What a reader would do to see the passage, in order, once the page has loaded.",
    )
    login: Flag = Field(False, description="Visited with the login that `harness login` keeps for it.")
    quarantine: QuarantinePart | None = Field(
        None, description="Set aside for a time: claims that rest on it are unverified, whatever it says."
    )
    obtained: ObtainedPart | None = Field(None, description="For a file: how it came to the desk.")
    contact: VaultName | None = Field(None, description="For a person: where in the vault the contact is kept.")
    confidential: Flag = Field(False, description="Never named beyond the desk.")
    media: VaultName | None = Field(None, description="A recording saved by hand.")
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = Field(
        None, description="The file's hash; `harness attach` adds it."
    )


class MeasurePart(Part):
    """What is being counted, by articles and sources alike."""

    unit: Text = Field(description="The unit of its values.")
    kind: Literal["cumulative", "level", "rate"] = Field(
        "cumulative", description="`cumulative` counts only grow; a `level` goes up and down; a `rate` is per time."
    )
    tolerance: ShareText | None = Field(None, description="How far values may differ and still agree.")


class ArticlePart(Part):
    """The text being checked."""

    id: Id = Field(description="Its id; the lock file is named after the claims file.")
    title: Text = Field(description="Its title.")
    file: Text = Field(description="Its text, beside the claims file: Markdown or plain text.")
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")] = Field("en", description="Its language.")


class PolicyPart(Part):
    """What holds for every claim that does not say otherwise."""

    need: NeedText = Field("1 independent", description="How many sources must hold.")
    max_age: DurationText = Field("3d", description="How old evidence may be.")


class NoCheckPart(Part):
    """A sentence that needs no claim."""

    text: Text = Field(description="The words, as in the article.")
    after: Text | None = Field(None, description="The words that they stand after.")
    before: Text | None = Field(None, description="The words that they stand before.")
    why: Text = Field(description="Why it needs none.")


_NAMES = "Spellings that are one name: a list of groups, each a list of two spellings or more. They hold for the whole registry."


class ClaimsFile(Part):
    """A claims file: one article, what it claims, and what that rests on."""

    version: Version = Field(alias="schema", description="The format's version: 1.")
    article: ArticlePart = Field(description="The text being checked.")
    policy: PolicyPart = Field(
        default_factory=lambda: PolicyPart.model_validate({}), description="What holds for every claim."
    )
    no_check: list[NoCheckPart] = Field(
        default_factory=list, description="Sentences that need no claim; coverage counts them as dealt with."
    )
    names: NameGroups = Field(default_factory=list, description=_NAMES)
    sources: dict[Id, SourcePart] = Field(
        default_factory=dict, description="Sources by id; ids also come from `_shared.yaml`."
    )
    measures: dict[Id, MeasurePart] = Field(default_factory=dict, description="What is being counted, by id.")
    claims: dict[Id, ClaimPart] = Field(
        default_factory=dict, description="Claims by id; ids are unique in the registry."
    )


class SharedFile(Part):
    """``_shared.yaml``: names, sources and measures that several articles use."""

    version: Version = Field(alias="schema", description="The format's version: 1.")
    names: NameGroups = Field(default_factory=list, description=_NAMES)
    sources: dict[Id, SourcePart] = Field(default_factory=dict, description="Sources by id.")
    measures: dict[Id, MeasurePart] = Field(default_factory=dict, description="What is being counted, by id.")


def json_schema(model: type[BaseModel], identity: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of ``model``, for editors and for `jsonschema`."""
    schema = model.model_json_schema(by_alias=True)
    for name in ("sources", "measures", "claims"):
        # Models check the keys of these mappings as ids; the generator leaves that out.
        if name in schema["properties"]:
            schema["properties"][name]["propertyNames"] = {"pattern": ID}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": identity, **_lenient(schema)}


def _lenient(node: Any) -> Any:
    """Without pydantic's titles and with ``null`` left to the reader: a key without a value counts as absent."""
    if isinstance(node, dict):
        cleaned = {
            k: _lenient(v)
            for k, v in node.items()
            if not (k == "title" and isinstance(v, str)) and k != "discriminator"
        }
        any_of = cleaned.get("anyOf")
        if isinstance(any_of, list) and {"type": "null"} in any_of and len(any_of) == 2:
            other = next(o for o in any_of if o != {"type": "null"})
            rest = {k: v for k, v in cleaned.items() if k != "anyOf" and not (k == "default" and v is None)}
            return {**other, **rest}
        return cleaned
    return [_lenient(item) for item in node] if isinstance(node, list) else node
