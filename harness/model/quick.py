"""Frozen values that are made in half of the time, where there are very many of them.

What `dataclass` makes for a frozen class sets each field by its name. A class with slots has a setter for each, which is what that ends
up at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields
from types import MappingProxyType
from typing import Any, TypeVar

_T = TypeVar("_T")


def setters(kind: type[Any]) -> dict[str, Any] | None:
    """What sets each field of a new value of ``kind``, a frozen dataclass; ``None`` where to set them all is not all that making one does."""
    slots = {f.name: getattr(kind, f.name, None) for f in fields(kind)}
    if hasattr(kind, "__post_init__") or any(not f.init for f in fields(kind)):
        return None
    # A class without slots has nothing of its fields' names, or their defaults.
    if any(type(slot).__name__ != "member_descriptor" for slot in slots.values()):
        return None
    return {name: slot.__set__ for name, slot in slots.items() if slot is not None}


def maker(
    kind: type[_T], turns: Mapping[str, Callable[[Any], Any]] = MappingProxyType({}), order: Sequence[str] = ()
) -> Callable[..., _T]:
    """A function of the values of a frozen dataclass's fields, in their or that ``order``, each turned where there is a turn for it:
    what `kind(**values)` is, in a third of its time. It is written from the names of the fields alone."""
    known: Any = kind
    names = order or [f.name for f in fields(known) if f.init]
    values = {name: f"turn_{name}({name})" if name in turns else name for name in names}
    scope: dict[str, Any] = {"_kind": kind} | {f"turn_{name}": turn for name, turn in turns.items()}
    own = setters(known)
    if own is None:
        body = f"return _kind({', '.join(f'{name}={value}' for name, value in values.items())})"
    else:
        scope |= {"_new": object.__new__} | {f"set_{name}": setter for name, setter in own.items()}
        body = "; ".join(["_made = _new(_kind)", *(f"set_{n}(_made, {v})" for n, v in values.items()), "return _made"])
    exec(f"def made({', '.join(names)}): {body}", scope)  # no word of it comes from data
    made: Callable[..., _T] = scope["made"]
    return made


def quick(kind: type[_T]) -> type[_T]:
    """``kind``, a frozen dataclass with slots whose fields are given by name, with another ``__init__`` that does the same."""
    known: Any = kind
    own = setters(known)
    if own is None or any(f.default_factory is not MISSING or not f.kw_only for f in fields(known)):
        raise TypeError(f"{kind.__name__} does more than to set its fields, by name")
    defaults = {f.name: f.default for f in fields(known) if f.default is not MISSING}
    given = ", ".join(f"{name}=default_{name}" if name in defaults else name for name in own)
    body = "; ".join(f"set_{name}(self, {name})" for name in own)
    scope: dict[str, Any] = {f"default_{name}": value for name, value in defaults.items()}
    scope |= {f"set_{name}": setter for name, setter in own.items()}
    exec(f"def __init__(self, *, {given}): {body}", scope)  # no word of it comes from data
    made = scope["__init__"]
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    made.__annotations__ = known.__init__.__annotations__
    known.__init__ = made
    return kind
