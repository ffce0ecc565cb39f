"""Regular expressions as they were compiled at an earlier start: Python compiles each one anew in every process.

Those of Textual and of what it imports take a twelfth of the time to the first screen. What comes out is what `re`
would have compiled, made from its own instructions; where this Python's `re` has other parts than those known here,
it compiles them itself as ever.
"""

import re
from contextlib import suppress
from importlib import import_module
from typing import Any

Key = tuple[Any, int]
"""A pattern, str or bytes, and the flags it was asked for with."""
Made = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]
"""What a pattern is made from: its flags, instructions, count of groups, and the groups' numbers and names."""


class Patterns:
    """Makes patterns that are known, and notes what the others are made from, as long as it is in use."""

    def __init__(self) -> None:
        self.known: dict[Key, Made] = {}
        self.used: dict[Key, Made] = {}
        """What the patterns are made from that were asked for."""
        self._compiler: Any = None
        self._compile: Any = None
        self._makers: Any = None
        self._taken: tuple[Any, tuple[Any, ...]] | None = None

    def use(self) -> None:
        """Have `re` compile patterns by way of this from now on."""
        if self._compiler is not None:
            return
        try:
            compiler: Any = import_module("re._compiler")
            self._compile, self._makers = compiler.compile, compiler._sre
        except (ImportError, AttributeError):
            return
        self._compiler = compiler
        compiler.compile, compiler._sre = self._compiled, self

    def release(self) -> None:
        """Let `re` compile patterns as ever from now on."""
        if self._compiler is not None:
            self._compiler.compile, self._compiler._sre = self._compile, self._makers
            self._compiler = None

    def _compiled(self, pattern: Any, flags: int = 0) -> Any:
        key = pattern, flags
        known = self.known.get(key)
        if known is not None:
            with suppress(RuntimeError, ValueError, TypeError, OverflowError):  # it can't be made from that
                found = self._makers.compile(pattern, *known)
                self.used[key] = known
                return found
        self._taken = None
        found = self._compile(pattern, flags)
        if self._taken is not None and self._taken[0] is pattern and type(pattern) in (str, bytes):
            with suppress(TypeError, ValueError):  # another Python's maker may want other parts
                self.used[key] = _plain(*self._taken[1])
        return found

    def compile(self, pattern: Any, *parts: Any) -> Any:
        """Make a pattern in the place of `re`'s own maker, and note what it is made from."""
        self._taken = pattern, parts
        return self._makers.compile(pattern, *parts)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._makers, name)


def _plain(flags: int, code: list[int], groups: int, numbers: dict[str, int], names: tuple[str | None, ...]) -> Made:
    """Return what a pattern is made from as it can be kept; a ValueError where it is of no use at another start."""
    if flags & re.LOCALE:
        raise ValueError(flags)
    return int(flags), [int(one) for one in code], groups, dict(numbers), tuple(names)
