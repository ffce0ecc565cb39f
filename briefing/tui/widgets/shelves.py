"""The two lists of the left column: where articles come from, and the articles."""

from collections.abc import Callable, Sequence

from rich.cells import cell_len

from briefing.i18n import _, short_date
from briefing.tui.catalogue import Listed, Origin, OriginKind
from briefing.tui.drawing import Piece, fit, spread
from briefing.tui.spoken import spoken_article, spoken_origin
from briefing.tui.widgets.rows import RowList
from briefing.tui.wrapping import wrap

_ROOMY = 28
"""From so many cells on, the sources have a margin of their own."""
_SIGNS: dict[OriginKind, str] = {"search": "/", "view": "◇", "tag": "#"}


class SourceList(RowList):
    """The origins of the articles with how many are unread; one that could not be read has a sign."""

    def __init__(self) -> None:
        super().__init__(id="sources", title=_("Sources"), height=1)
        self._origins: tuple[Origin, ...] = ()

    def show(self, origins: tuple[Origin, ...], cursor: int) -> None:
        """Show these origins."""
        self._origins = origins
        self.refill(len(origins), cursor=cursor)

    def lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return an origin's name and counts."""
        origin = self._origins[index]
        name = _("All") if origin.name is None else origin.name or _("elsewhere")
        counts = f"{origin.unread}/{origin.total}" if origin.kind != "search" else f"{origin.total}"
        style = "strong" if origin.unread else "quiet"
        if self.spoken:
            return self.in_words(spoken_origin(origin), style, width, 1)
        sign = ("!", "problem") if origin.problem else (_SIGNS.get(origin.kind, " "), "quiet")
        margin = " " if width >= _ROOMY else ""  # then names stand over the titles below them
        name = fit(name, width - len(margin) - len(counts) - 4)
        row = [(f"{margin}{sign[0]}", sign[1]), (f" {name}", style)]
        return [spread(row, [(f" {counts} ", "quiet")], width)]


class ArticleList(RowList):
    """The titles of the articles; unread ones have a dot and stand out, starred ones a star."""

    def __init__(self, row: Callable[[int], Listed | None]) -> None:
        super().__init__(id="articles", title=_("Articles"), height=2)
        self._row = row

    def show(self, count: int, cursor: int, *, narrowed: str, empty: str, down: int = 0) -> None:
        """Show so many articles; `down` is by how many rows those that are shown have moved down in the list."""
        self.subtitle(narrowed)
        self.refill(count, cursor=cursor, empty=empty, down=down)

    def lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return an article's title on two lines; a short one leaves room for where it is from."""
        article = self._row(index)
        if article is None:
            return [[("   …", "quiet")], []]
        style = "quiet" if article.read else "strong"
        if self.spoken:
            return self.in_words(spoken_article(article), style, width, 2)
        title, room = article.title, max(width - 4, 4)
        stretches = list(wrap(title, 0, min(len(title), 4 * room), room))
        first = title[slice(*stretches[0])] if stretches else ""
        rest = title[stretches[1][0] :] if len(stretches) > 1 else ""
        second: Piece = (fit(rest, room), style) if rest else (fit(_about(article, room), room), "quiet")
        dot: Piece = ("   ", "") if article.read else (" ● ", "accent")
        star: Piece = (" ★ ", "key") if article.starred else ("   ", "")
        return [[dot, (first, style)], [star, second]]


def _about(article: Listed, room: int) -> str:
    """Return where an article is from and when it came; its day alone where there is no room for the time."""
    tags = " ".join(f"#{tag}" for tag in article.tags)
    edited = _("edited") if article.edited else ""
    words = ""
    for timed in (True, False):
        published = short_date(article.published, timed=timed) if article.published else ""
        words = " · ".join(part for part in (article.origin, published, edited, tags) if part)
        if cell_len(words) <= room:
            break
    return words
