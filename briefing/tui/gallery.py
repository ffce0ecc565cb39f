"""What the reader asks of whoever draws an article's pictures, as a protocol: `pipeline.pictures` carries it out."""

from collections.abc import Callable
from typing import Protocol

from briefing.models import Article
from briefing.models.plates import Frame, Manner, Shot, Showing


class Gallery(Protocol):
    """Fetches and draws the pictures of articles, in threads of its own."""

    showing: Showing
    """When pictures are fetched, as the configuration has it."""
    manner: Manner
    """How they are drawn."""

    def can_draw(self) -> bool:
        """Tell whether what decodes pictures is installed."""

    def begin(
        self, article: Article, frame: Frame, tell: Callable[[Shot], None], ended: Callable[[], None]
    ) -> Callable[[], None]:
        """Begin to draw an article's pictures; return what ends that at once.

        Both are called in another thread: `tell` with what came of each picture, `ended` after the last.
        """
