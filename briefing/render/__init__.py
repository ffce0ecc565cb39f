"""Briefing -> text: one module for each format, found by name.

Renderers are pure: they take briefings and give strings that are safe for a terminal, and do no I/O.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from briefing.models import PARTS, Briefing, Part


@dataclass(frozen=True, slots=True)
class Layout:
    """What the renderers need to know of where their text goes.

    `parts` are those wanted, in the order of `PARTS`. `width` is the terminal's in columns; None where lines are for
    other programs, and are neither wrapped nor padded. `colour` allows escape sequences.
    """

    parts: tuple[Part, ...] = PARTS
    width: int | None = None
    colour: bool = False


Renderer = Callable[[Iterable[Briefing], Layout], Iterator[str]]
"""Yields strings that make up the output when joined; a string is whole lines, and comes as soon as it is known."""

FORMATS: dict[str, str] = {
    "json": "briefing.render.jsonl:render_json",
    "jsonl": "briefing.render.jsonl:render_jsonl",
}
"""Format -> where its renderer stands, resolved when asked for."""


def load(name: str) -> Renderer:
    """Return the renderer of a format; raises `KeyError` for an unknown one."""
    module, _, function = FORMATS[name].partition(":")
    return cast(Renderer, getattr(import_module(module), function))
