"""Dataclasses that are made later are as the standard library's, whatever is asked of them first."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from briefing.frozen import dataclass, maker


def _classes() -> tuple[Any, Any]:
    """Return the same class made later and at once."""

    class Later:
        """A place."""

        line: int
        column: int = 0
        tags: tuple[str, ...] = dataclasses.field(default=(), kw_only=True)
        seen: list[int] = dataclasses.field(default_factory=list, repr=False, compare=False)
        ORIGIN: ClassVar[int] = 1

        @property
        def double(self) -> int:
            """Twice the line."""
            return 2 * self.line

    now: Any = dataclasses.dataclass(frozen=True, slots=True, order=True)(type("Later", (), dict(vars(Later))))
    return dataclass(frozen=True, slots=True, order=True)(Later), now


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One that pickle finds by its name."""

    name: str
    count: int = 0


@pytest.mark.parametrize(
    "ask",
    [
        lambda made: repr(made(3, tags=("a",))).rpartition(".")[2],
        lambda made: made(3) == made(3, 0, seen=[1]),
        lambda made: (made(3) == 3, made(1) < made(2), made(2, 1) >= made(2)),
        lambda made: hash(made(3)) == hash(made(3)),
        lambda made: [(one.name, one.type, one.kw_only) for one in dataclasses.fields(made)],
        lambda made: dataclasses.is_dataclass(made),
        lambda made: dataclasses.asdict(dataclasses.replace(made(3), column=4)),
        lambda made: (made(4).double, made.ORIGIN, made.__doc__, made.__match_args__ if made(1) else ""),
        lambda made: (copy.copy(made(3, 1)).column, copy.deepcopy(made(3, seen=[2])).seen),
    ],
)
def test_they_answer_alike(ask: Callable[[Any], Any]) -> None:
    later, now = _classes()
    assert ask(later) == ask(now)


def test_they_are_frozen_and_have_no_other_fields() -> None:
    later, _ = _classes()
    one = later(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.line = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.line
    assert not hasattr(one, "__dict__")
    with pytest.raises(TypeError):
        later()
    with pytest.raises(TypeError):
        later(1, 2, [], 3, 4)
    with pytest.raises(TypeError, match="frozen"):
        dataclass(slots=True)


def test_they_pass_between_processes() -> None:
    assert pickle.loads(pickle.dumps(Kept(name="a", count=2))) == Kept(name="a", count=2)
    with pytest.raises(TypeError):
        Kept("a")  # type: ignore[call-arg]


def test_one_is_made_of_its_fields_in_their_places() -> None:
    make = maker(Kept)
    assert make("a", 2) == Kept(name="a", count=2)
    with pytest.raises(TypeError):
        make("a")
