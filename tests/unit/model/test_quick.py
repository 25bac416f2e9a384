"""A value made quickly is the one that `dataclass` makes, and what is more than setting fields is not made so."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from harness.model.place import Place
from harness.model.plain import from_plain, to_plain
from harness.model.quick import quick, setters
from harness.model.verdict import LinkResult, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    a: int
    b: tuple[str, ...] = ("x",)


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Quick:
    a: int
    b: tuple[str, ...] = ("x",)


def test_it_is_the_same_value() -> None:
    one, other = Quick(a=1), Quick(a=1, b=("y",))
    assert (one.a, one.b, other.b) == (1, ("x",), ("y",))
    assert repr(one) == "Quick(a=1, b=('x',))"
    assert replace(one, b=("y",)) == other != one
    assert hash(one) == hash(Quick(a=1))
    with pytest.raises(FrozenInstanceError):
        one.a = 2  # type: ignore[misc]
    for wrong in ({}, {"a": 1, "c": 2}):
        for kind in (Plain, Quick):
            with pytest.raises(TypeError):
                kind(**wrong)
    with pytest.raises(TypeError):
        Quick(1)  # type: ignore[misc]


def test_what_does_more_is_left_to_dataclass() -> None:
    @dataclass(frozen=True, kw_only=True)
    class NoSlots:
        a: int = 1

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Checked:
        a: int

        def __post_init__(self) -> None:
            raise ValueError("never")

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Own:
        a: int = field(init=False, default=3)

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Made:
        a: list[int] = field(default_factory=list)

    @dataclass(frozen=True, slots=True)
    class ByPlace:
        a: int

    for kind in (NoSlots, Checked, Own, Made, ByPlace):
        with pytest.raises(TypeError):
            quick(kind)
    assert setters(NoSlots) is setters(Checked) is setters(Own) is None
    assert setters(Plain) is not None


def test_what_is_read_back_is_whole() -> None:
    place = from_plain(Place, to_plain(Place(file="a", line=2)))
    assert place == Place(file="a", line=2)
    assert {LinkResult, Verdict} <= {kind for kind in (LinkResult, Verdict) if setters(kind)}
