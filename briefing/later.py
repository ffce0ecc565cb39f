"""What is made when it is first needed, for modules that are imported before the reader's first screen.

Importing this imports nothing else.
"""

from typing import TYPE_CHECKING, Any

__all__ = ["pattern", "resolve"]

if TYPE_CHECKING:
    from re import compile as pattern
else:

    class pattern:  # noqa: N801 -- used as the function that it stands for
        """A regular expression, as `re.compile` makes it, compiled when it is first used."""

        def __init__(self, expression: str | bytes, flags: int = 0) -> None:
            self._expression, self._flags = expression, flags

        def __getattr__(self, name: str) -> Any:
            from re import compile as compiled

            found = getattr(compiled(self._expression, self._flags), name)
            setattr(self, name, found)
            return found


def resolve(name: str) -> Any:
    """Return what a dotted name of the form "module:object" stands for."""
    from importlib import import_module

    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)
