"""Claims to be filled in: one for each sentence of a draft that can be checked, put into the claims file as text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence
from dataclasses import dataclass

from harness.evidence.checkable import Checkable, checkable
from harness.evidence.units import noun_class
from harness.model.passage import Quantity
from harness.model.registry import TextQuote
from harness.registry import grammar
from harness.registry.edit import SPECIAL, EditError, flow_scalar, insert_block, quote_yaml, scalar
from harness.registry.yaml_text import YamlMap, parse

# Nouns that say more than “people” and that sources put in the same words; soldiers and troops are told apart by none.
_TELLING = frozenset({"officers", "generals", "civilians", "prisoners"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stub:
    """A claim to be filled in: its id and statement, and what was read of the sentence."""

    claim: str
    statement: TextQuote
    read: Checkable


def stub(sentence: str, statement: TextQuote, language: str, taken: Container[str]) -> Stub:
    """The claim that ``sentence`` asks for; its id is made from its first words and is none of ``taken``."""
    return Stub(claim=_id(sentence, taken), statement=statement, read=checkable(sentence, language))


def add_stubs(text: str, stubs: Sequence[Stub]) -> str:
    """``text`` of a claims file with ``stubs`` behind its last claim; every line that was there stays byte for byte.

    Raises `EditError` when the file is written in a way that lines cannot be put into.
    """
    mark, bare = ("\ufeff", text[1:]) if text.startswith("\ufeff") else ("", text)
    before = parse(bare, "the claims file").root
    if not isinstance(before, YamlMap):
        raise EditError("the claims file cannot be read; run `harness check`")
    if not stubs:
        return text
    added = insert_block(bare, "claims", [line for one in stubs for line in _lines(one)])
    after = parse(added, "the claims file").root
    claims = after.get("claims") if isinstance(after, YamlMap) else None
    if not isinstance(claims, YamlMap) or any(not _reads_back(claims.get(one.claim), one) for one in stubs):
        raise EditError("the claims would not read back as they are meant in this file's layout")
    rest = {key: value for key, value in claims.items() if key not in {one.claim for one in stubs}}
    if {**after, "claims": rest} != {**before, "claims": before.get("claims") or {}}:
        raise EditError("other claims would not read back as they were; add the claims by hand")
    return mark + added


def _lines(one: Stub) -> list[str]:
    lines = [f"  {one.claim}:", f"    statement: {quote_yaml(one.statement)}"]
    if one.read.claimant:
        lines.append(f"    claimant: {scalar(one.read.claimant)}")
    if expected := _expects(one.read):
        lines += ["    expects:", *(f"      - {{{item}}}" for item in expected)]
    lines += [f"    # {_remark(d.text)}: of which year?" for d in one.read.vague]
    lines.append("    evidence: []   # none yet")
    return lines


def _expects(read: Checkable) -> list[str]:
    found = []
    for quantity in read.quantities:
        written = _quantity(quantity)
        unit = noun_class(quantity.unit, quantity.noun)
        unit = unit if unit in _TELLING else quantity.unit
        if _is_quantity(written):
            found.append(f"quantity: {written}" + (f", unit: {_unit(unit)}" if unit else ""))
    found += [f"date: {_date(d.edtf)}" for d in read.dates]
    speaker = f", speaker: {flow_scalar(read.claimant)}" if read.claimant else ""
    # One or two words in quotation marks are a name or a manner of speaking oftener than a quotation.
    found += [
        f"quotation: {flow_scalar(words)}{speaker}"
        for words in read.quotations
        if len(words.split()) > 2 or not words.isascii()
    ]
    return list(dict.fromkeys(found))


def _quantity(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if low is not None and high is not None:
        if low != high:
            return f"between {_number(low)} and {_number(high)}"
        return f"{'about' if quantity.approximate else 'exactly'} {_number(low)}"
    if low is not None:
        return f"at least {_number(low)}"
    return f"at most {_number(high)}" if high is not None else ""


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def _is_quantity(written: str) -> bool:
    try:
        grammar.quantity(written)
    except ValueError:
        return False
    return True


def _date(edtf: str) -> str:
    # A year alone is a number to other readers of YAML.
    return edtf if re.fullmatch(r"\d{4}-\d\d[\d/-]*", edtf) else f'"{edtf}"'


def _unit(unit: str) -> str:
    return (
        unit
        if re.fullmatch(r"[A-Za-z]{2,}", unit) and unit.casefold() not in ("no", "on", "off", "yes")
        else flow_scalar(unit)
    )


def _remark(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _reads_back(claim: object, one: Stub) -> bool:
    if not isinstance(claim, YamlMap):
        return False
    said = claim.get("statement")
    words = said.get("text") if isinstance(said, YamlMap) else said
    return words == " ".join(one.statement.exact.split()) and claim.get("evidence") == []


def _id(sentence: str, taken: Container[str]) -> str:
    plain = unicodedata.normalize("NFKD", sentence.casefold().replace("’", "").replace("'", ""))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=\d)[.,](?=\d{3})", "", plain))
    name = "-".join(words[:6])[:48].strip("-") or "claim"
    if name in SPECIAL:
        name = f"claim-{name}"
    if name not in taken:
        return name
    return next(f"{name}-{n}" for n in range(2, 1_000_000) if f"{name}-{n}" not in taken)
