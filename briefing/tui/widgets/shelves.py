"""The two lists of the left column: where articles come from, and the articles."""

from collections.abc import Callable, Sequence

from textual.content import Content

from briefing.models import Article
from briefing.tui.drawing import Piece, fit, spread
from briefing.tui.shelf import Origin
from briefing.tui.typeset import wrap
from briefing.tui.widgets.rows import RowList


class SourceList(RowList):
    """The origins of the articles with how many are unread."""

    def __init__(self) -> None:
        super().__init__(id="sources", title="Sources", height=1)
        self._origins: tuple[Origin, ...] = ()

    def show(self, origins: tuple[Origin, ...], cursor: int) -> None:
        """Show these origins."""
        self._origins = origins
        self.refill(len(origins), cursor=cursor)

    def lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return an origin's name and counts."""
        origin = self._origins[index]
        name = "All" if origin.name is None else origin.name or "elsewhere"
        counts = f"{origin.unread}/{origin.total}"
        style = "strong" if origin.unread else "quiet"
        return [spread([(" ", ""), (fit(name, width - len(counts) - 3), style)], [(f" {counts} ", "quiet")], width)]


class ArticleList(RowList):
    """The titles of the articles; unread ones have a dot and stand out."""

    def __init__(self, is_read: Callable[[Article], bool]) -> None:
        super().__init__(id="articles", title="Articles", height=2)
        self._articles: tuple[Article, ...] = ()
        self._is_read = is_read

    def show(self, articles: tuple[Article, ...], cursor: int, *, filtered: str, empty: str) -> None:
        """Show these articles."""
        self._articles = articles
        self.border_subtitle = Content(f"/{filtered}") if filtered else None
        self.refill(len(articles), cursor=cursor, empty=empty)

    def lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return an article's title on two lines; a short one leaves room for where it is from."""
        article = self._articles[index]
        read = self._is_read(article)
        style = "quiet" if read else "strong"
        title, room = article.title, max(width - 4, 4)
        stretches = list(wrap(title, 0, min(len(title), 4 * room), room))
        first = title[slice(*stretches[0])]
        rest = title[stretches[1][0] :] if len(stretches) > 1 else ""
        second: Piece = (fit(rest, room), style) if rest else (fit(_when(article), room), "quiet")
        return [[("   " if read else " ● ", "accent"), (first, style)], [("   ", ""), second]]


def _when(article: Article) -> str:
    published = article.published.astimezone().strftime("%d %b %H:%M").lstrip("0") if article.published else ""
    return " · ".join(part for part in (article.origin, published) if part)
