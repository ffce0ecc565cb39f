"""Frozen dataclasses whose methods are written when the first one is made, for what the reader's first screen imports.

The standard library writes and compiles six methods for each class as it is defined, a millisecond in all; of sixty
classes that are imported before the first screen three in four are not used by then, and most others are made only: of
those, only the method for that is written. It sets each field by the field's own slot, which takes a third less time.
"""

import dataclasses
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(**options: Any) -> Callable[[type], type]:
        """Make a class a dataclass as the standard library's decorator of this name does, but later.

        The options `frozen` and `slots` have to be true.
        """
        if not (options.get("frozen") and options.get("slots")):
            raise TypeError("only frozen dataclasses with slots are made later")
        return lambda given: _made_later(given, {name: one for name, one in options.items() if name != "slots"})


_Made = TypeVar("_Made")

_METHODS = ("__init__", "__repr__", "__eq__", "__hash__")
_ORDER = ("__lt__", "__le__", "__gt__", "__ge__")


def _made_later(given: type, options: dict[str, Any]) -> type:
    members = {name: one for name, one in vars(given).items() if name not in ("__dict__", "__weakref__")}
    names = tuple(name for name, kind in members.get("__annotations__", {}).items() if "ClassVar" not in str(kind))
    wanted = [name for name in (*_METHODS, *(_ORDER if options.get("order") else ())) if name not in members]
    later = _Later(given.__name__, given.__bases__, members, options, wanted)
    kept = {name: one for name, one in members.items() if name not in names}
    kept |= {name: _stub(name, later) for name in wanted if name != "__init__"}
    if "__init__" in wanted:
        kept["__init__"] = _making_stub(later)
    kept |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
    if "__reduce__" not in members:
        kept |= {"__getstate__": _state, "__setstate__": _set_state}
    made = type(given)(
        given.__name__,
        given.__bases__,
        {
            **kept,
            "__slots__": names,
            "__dataclass_fields__": later,
            "__qualname__": given.__qualname__,
        },
    )
    later.made = made
    return made


class _Later:
    """The rest of a dataclass that is made when it is needed; it stands for the class's fields until then."""

    made: type

    def __init__(
        self, name: str, bases: tuple[type, ...], members: dict[str, Any], options: dict[str, Any], wanted: list[str]
    ) -> None:
        self._name, self._bases, self._members = name, bases, members
        self._options, self._wanted = options, wanted

    def complete(self) -> None:
        """Give the class the methods and the fields that the standard library makes of what it was defined with."""
        plain = type(self._name, self._bases, dict(self._members))
        whole: type = dataclasses.dataclass(**self._options)(plain)
        for name in (*self._wanted, "__dataclass_fields__", "__dataclass_params__", "__match_args__"):
            setattr(self.made, name, getattr(whole, name))

    def make_ready(self) -> None:
        """Give the class the method by which one of it is made."""
        written = None
        if "__post_init__" not in self._members and not any(map(dataclasses.is_dataclass, self._bases)):
            written = _making(self.made, self._members, by_name=bool(self._options.get("kw_only")))
        if written is None:
            self.complete()
            return
        setattr(self.made, "__init__", written[0])  # noqa: B010 -- a type checker knows nothing of this class
        setattr(self.made, "__match_args__", written[1])  # noqa: B010 -- as above

    def __get__(self, _: object, owner: type) -> Any:
        self.complete()
        return vars(self.made)["__dataclass_fields__"]


def _making(
    made: type, members: dict[str, Any], *, by_name: bool
) -> tuple[Callable[..., None], tuple[str, ...]] | None:
    """Return the method by which one of a class is made, and the fields that it takes by their place.

    None where a field is out of the ordinary.
    """
    known: dict[str, Any] = {"_missing": dataclasses.MISSING}
    placed: list[str] = []
    named: list[str] = []
    steps: list[str] = ["pass"]
    for name in vars(made)["__slots__"]:
        default = members.get(name, dataclasses.MISSING)
        field = default if isinstance(default, dataclasses.Field) else dataclasses.field(default=default)
        if not field.init:
            return None
        known |= {f"_set_{name}": vars(made)[name].__set__, f"_default_{name}": field.default}
        given, value = name if field.default is dataclasses.MISSING else f"{name}=_default_{name}", name
        if field.default_factory is not dataclasses.MISSING:
            known[f"_new_{name}"] = field.default_factory
            given, value = f"{name}=_missing", f"_new_{name}() if {name} is _missing else {name}"
        (named if (by_name if field.kw_only is dataclasses.MISSING else field.kw_only) else placed).append(given)
        steps.append(f"_set_{name}(self, {value})")
    arguments = ", ".join(("self", *placed, *(("*", *named) if named else ())))
    exec(f"def __init__({arguments}):\n " + "\n ".join(steps), known)  # noqa: S102 -- as the standard library does
    written = known["__init__"]
    written.__qualname__ = f"{made.__qualname__}.__init__"
    return written, tuple(one.partition("=")[0] for one in placed)


@cache
def maker(kind: type[_Made]) -> Callable[..., _Made]:
    """Return what makes one of a class from all its fields, each in its place, for long lists of them.

    It takes two thirds as long as naming each field does. The class must do nothing more as one of it is made.
    """
    names = tuple(vars(kind)["__slots__"])
    known: dict[str, Any] = {"_new": object.__new__, "_kind": kind}
    known |= {f"_set_{name}": vars(kind)[name].__set__ for name in names}
    steps = "".join(f" _set_{name}(made, {name})\n" for name in names)
    written = f"def make({', '.join(names)}):\n made = _new(_kind)\n{steps} return made"
    exec(written, known)  # noqa: S102 -- as the standard library does
    made: Callable[..., _Made] = known["make"]
    return made


def _stub(name: str, later: _Later) -> Callable[..., Any]:
    def method(self: object, *arguments: Any, **named: Any) -> Any:
        later.complete()
        return getattr(later.made, name)(self, *arguments, **named)

    return method


def _making_stub(later: _Later) -> Callable[..., None]:
    def method(self: Any, *arguments: Any, **named: Any) -> None:
        later.make_ready()
        self.__init__(*arguments, **named)

    return method


def _refuse_to_set(_: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for one, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)
