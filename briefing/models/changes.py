"""How an earlier text of an article differs from a later one; standard library only.

Offsets count code points, in the earlier text for what was removed, in the later one for what was added.
"""

from datetime import datetime
from typing import Literal

from briefing.frozen import dataclass
from briefing.models import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a paragraph: words that stayed, were removed or were added."""

    kind: Literal["kept", "removed", "added"]
    text: str


@dataclass(frozen=True, slots=True)
class ChangedParagraph:
    """A paragraph of either text, in the order of reading; one that has not changed is a single stretch."""

    stretches: tuple[Stretch, ...]

    @property
    def is_changed(self) -> bool:
        """Whether any of it was removed or added."""
        return any(stretch.kind != "kept" for stretch in self.stretches)


@dataclass(frozen=True, slots=True)
class Removed:
    """Words that the later text has no more; they stood before offset `at` of it."""

    at: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What changed between an earlier text and a later one."""

    until: datetime
    """When the earlier text was replaced."""
    title: tuple[Stretch, ...] = ()
    """The title with its changes; empty where it stayed."""
    paragraphs: tuple[ChangedParagraph, ...] = ()
    """All paragraphs of both texts."""
    added: tuple[Span, ...] = ()
    """In the later text, in reading order."""
    removed: tuple[Removed, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not self.title and not self.added and not self.removed
