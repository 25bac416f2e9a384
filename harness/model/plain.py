"""The model's values as plain data, and back: lists, texts, numbers and nothing that could run.

A value is written by the order of its fields, so what is read back must have been written by the same code; who keeps plain data keeps
the code's version with it. Reading checks every value against the type that the model declares.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

from harness.model.quick import maker
from harness.model.registry import frozen_mapping

_T = TypeVar("_T")
_Turn = Callable[[Any], Any]


class _Codec(NamedTuple):
    """How values of one type are written and read back. ``plain`` are the types that data of it may have where the data is the value."""

    write: _Turn
    read: _Turn
    plain: tuple[type, ...] = ()


def to_plain(value: Any) -> Any:
    """``value``, a frozen dataclass of the model, as plain data. Raises TypeError for one with a field of another kind of type."""
    kind: Any = type(value)
    return _codec(kind).write(value)


def from_plain(kind: type[_T], data: Any) -> _T:
    """The value of type ``kind`` that `to_plain` wrote. Raises ValueError for data that is not of that type."""
    try:
        declared: Any = kind
        value: _T = _codec(declared).read(data)
    except (TypeError, KeyError, IndexError, AttributeError) as error:
        raise ValueError(f"not a {kind.__name__}: {error!r}") from error
    return value


@lru_cache(maxsize=256)
def _codec(kind: Any) -> _Codec:
    if kind in (str, int, float, bool):
        return _simple(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        by_value = {member.value: member for member in kind}
        return _Codec(lambda member: member.value, lambda data: by_value[data])
    if is_dataclass(kind):
        return _of_dataclass(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _of_union(arguments)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        item = _codec(arguments[0])
        if item.plain:
            return _of_plain(frozenset(item.plain))
        return _Codec(lambda values: [item.write(v) for v in values], lambda data: tuple(map(item.read, _list(data))))
    if origin is tuple:
        items = [_codec(argument) for argument in arguments]
        return _Codec(
            lambda values: [c.write(v) for c, v in zip(items, values, strict=True)],
            lambda data: tuple(c.read(v) for c, v in zip(items, _list(data), strict=True)),
        )
    if origin is Mapping:
        key, value = _codec(arguments[0]), _codec(arguments[1])
        return _Codec(
            lambda mapping: [[key.write(k), value.write(v)] for k, v in mapping.items()],
            lambda data: frozen_mapping({key.read(k): value.read(v) for k, v in _list(data)}),
        )
    raise TypeError(f"values of type {kind} are not written as plain data")


def _of_plain(kinds: frozenset[type]) -> _Codec:
    """Any number of values that are their own plain data."""

    of_words = kinds == {str}

    def read(data: Any) -> Any:
        if not kinds.issuperset(map(type, _list(data))):
            raise ValueError(f"not all of {data!r} are of type {' or '.join(k.__name__ for k in kinds)}")
        return _one(tuple(data)) if of_words else tuple(data)

    return _Codec(list, read)


@lru_cache(maxsize=1024)
def _one(words: tuple[str, ...]) -> tuple[str, ...]:
    """``words``, one and the same for equal ones: the codes of the rules that were run are alike in most verdicts."""
    return words


def _simple(kind: Any) -> _Codec:
    kinds = (float, int) if kind is float else (kind,)

    def read(data: Any) -> Any:
        if type(data) not in kinds:
            raise ValueError(f"{data!r} is not of type {kind.__name__}")
        return data

    return _Codec(lambda value: value, read, kinds)


def _of_union(arguments: tuple[Any, ...]) -> _Codec:
    """A value or nothing; or one of several dataclasses, written with its name."""
    kinds = [a for a in arguments if a is not NoneType]
    if len(kinds) == 1:
        one = _codec(kinds[0])
        return _Codec(
            lambda value: None if value is None else one.write(value),
            lambda data: None if data is None else one.read(data),
            (*one.plain, NoneType) if one.plain else (),
        )
    if len(kinds) != len(arguments) or not all(is_dataclass(k) for k in kinds):
        raise TypeError(f"values of {arguments} are not written as plain data")
    by_name = {k.__name__: _codec(k) for k in kinds}

    def write(value: Any) -> Any:
        name = type(value).__name__
        return [name, by_name[name].write(value)]

    def read(data: Any) -> Any:
        name, inner = _list(data)
        return by_name[name].read(inner)

    return _Codec(write, read)


def _of_dataclass(kind: Any) -> _Codec:
    hints = get_type_hints(kind)
    named = [(f.name, _codec(hints[f.name])) for f in fields(kind) if f.init]
    make = maker(kind, {name: codec.read for name, codec in named if not codec.plain})
    write = _writer([(name, None if codec.plain else codec.write) for name, codec in named])
    # Which types the plain fields have is looked at once for each way in which they occur together: there are few.
    known: set[tuple[type, ...]] = set()

    def read(data: Any) -> Any:
        types = tuple(map(type, _list(data)))
        if types not in known:
            for (name, codec), of in zip(named, types, strict=True):
                if codec.plain and of not in codec.plain:
                    raise ValueError(f"{name} of {kind.__name__} is not of type {of.__name__}")
            known.add(types)
        return make(*data)

    return _Codec(write, read)


def _writer(turned: list[tuple[str, _Turn | None]]) -> _Turn:
    """A function of a dataclass: the list of its fields' values, each turned where there is a turn for it."""
    given = ", ".join(f"value.{name}" if turn is None else f"turn_{name}(value.{name})" for name, turn in turned)
    made: _Turn = eval(
        f"lambda value: [{given}]", {f"turn_{name}": turn for name, turn in turned if turn is not None}
    )  # no word of it comes from data
    return made


def _list(data: Any) -> list[Any]:
    if type(data) is not list:
        raise ValueError(f"{data!r} is not a list")
    return data
