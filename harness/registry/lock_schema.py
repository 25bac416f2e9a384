"""The lock file's format, version 1: the models that check it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from harness.registry.schema_values import Id, Part, Text, Version

HashText = Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")]


class BaselinePart(Part):
    """What a person accepted for one evidence link."""

    source: Id = Field(description="The link's source.")
    snapshot: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] = Field(
        description="The id of the snapshot that it was read from."
    )
    exact: str = Field("", description="The passage; empty where only a picture was accepted.")
    prefix: str = Field("", description="The words before it.")
    suffix: str = Field("", description="The words behind it.")
    title: str = Field("", description="The page's title then.")
    by: Text = Field(description="Who accepted it.")
    on: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")] = Field(
        description="When, in RFC 3339."
    )
    why: Text = Field(description="Why.")
    extractor: Annotated[int, Field(ge=1)] = Field(1, description="The extractor's version.")
    reference: HashText = Field("", description="For a picture: the SHA-256 of the article's file.")
    image: HashText = Field("", description="For a picture: the SHA-256 of the page's, where its bytes are kept.")
    fingerprint: Annotated[str, Field(pattern=r"^([0-9a-f]{16})?$")] = Field(
        "", description="For a picture: a perceptual hash of the page's."
    )
    image_address: str = Field("", description="For a picture: its address on the page.")
    caption: str = Field("", description="For a picture: the caption that stood with it.")
    credit: str = Field("", description="For a picture: the credit that stood with it.")

    @model_validator(mode="after")
    def _something(self) -> BaselinePart:
        if not self.exact and not self.reference:
            raise ValueError("neither a passage nor a picture was accepted")
        return self


class LockFile(Part):
    """A lock file: the accepted baselines of one article, sorted, one block per evidence link (`claim/link`)."""

    version: Version = Field(alias="lock", description="The format's version: 1.")
    article: Id = Field(description="The article's id.")
    baselines: dict[Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]*/[a-z0-9][a-z0-9._~-]*$")], BaselinePart] = (
        Field(default_factory=dict, description="Baselines by `claim/link`.")
    )
