"""What the values of claims files and lock files may be, and the base of the models that check them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from harness.registry import grammar

ID = r"^[a-z0-9][a-z0-9._-]{0,79}$"
_EDTF_EXAMPLES = ["2024-10-18", "2024-10", "2024-10-08/2024-10-13", "2024-12~"]


class Part(BaseModel):
    """The base of every model: a key that it does not know is wrong."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


def _text(value: Any) -> Any:
    """YAML readers of editors give numbers and dates; the claims file means the text that was written."""
    if isinstance(value, bool) or value is None:
        return value
    return str(value) if isinstance(value, (int, float)) else value


def _checked(check: Any) -> Any:
    def run(value: Any) -> Any:
        value = _text(value)
        if isinstance(value, str):
            check(value)
        return value

    return run


Text = Annotated[
    str,
    Field(min_length=1, pattern=r"\S"),
    BeforeValidator(_text),
    WithJsonSchema({"type": ["string", "number"], "minLength": 1, "pattern": r"\S"}),
]
Id = Annotated[
    str,
    Field(pattern=ID),
    BeforeValidator(_text),
    WithJsonSchema({"type": ["string", "integer"], "pattern": ID, "minimum": 0}),
]
Edtf = Annotated[
    str,
    BeforeValidator(_text),
    WithJsonSchema(
        {"type": ["string", "integer"], "description": "A date or interval in EDTF.", "examples": _EDTF_EXAMPLES}
    ),
]
QuantityText = Annotated[
    str,
    BeforeValidator(_checked(grammar.quantity)),
    WithJsonSchema(
        {"type": ["string", "number"], "examples": ["exactly 1500", "about 10000", "between 10000 and 12000"]}
    ),
]
NeedText = Annotated[
    str,
    BeforeValidator(_checked(grammar.need)),
    WithJsonSchema(
        {
            "type": ["string", "integer"],
            "pattern": r"^\s*[1-9]\d?(\s+independent)?\s*$",
            "minimum": 1,
            "examples": ["1 independent", "2"],
        }
    ),
]
DurationText = Annotated[
    str,
    BeforeValidator(_checked(grammar.days)),
    WithJsonSchema({"type": "string", "pattern": r"^\s*\d+(\.\d+)?\s*[hdwmy]\s*$", "examples": ["3d", "12h", "2w"]}),
]
ShareText = Annotated[
    str,
    BeforeValidator(_checked(grammar.share)),
    WithJsonSchema({"type": "string", "pattern": r"^\s*\d+(\.\d+)?\s*%\s*$", "examples": ["10%"]}),
]
MediaTime = Annotated[
    str,
    BeforeValidator(_checked(grammar.media_time)),
    WithJsonSchema(
        {"type": "string", "pattern": r"^\s*(\d{1,2}:)?[0-5]?\d:[0-5]\d(\.\d+)?\s*$", "examples": ["00:41"]}
    ),
]
VaultName = Annotated[str, Field(pattern=r"^vault:[^/\\:][^\\:]*$", examples=["vault:dossier.pdf"])]
Flag = Annotated[bool, WithJsonSchema({"type": "boolean"})]
SecretName = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$")]


def _version(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.isdigit() else value


Version = Annotated[Literal[1], BeforeValidator(_version), WithJsonSchema({"const": 1})]

# A group too small is a problem of its own, told by place; an editor is told by the schema.
NameGroups = Annotated[
    list[list[Text]],
    WithJsonSchema(
        {
            "type": "array",
            "items": {
                "type": "array",
                "minItems": 2,
                "items": {"type": "string", "minLength": 2, "pattern": r"\S"},
            },
            "examples": [[["Kim Jong Un", "Kim Jong-un", "김정은"]]],
        }
    ),
]
