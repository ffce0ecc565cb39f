"""The pictures of the article that is shown: fetched when they are asked for, drawn between its lines as they come."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from rich.color import ColorSystem
from textual.color import Color

from briefing.charset import can_show
from briefing.i18n import _, ngettext
from briefing.models import Article
from briefing.tui.actions import Action
from briefing.tui.catalogue import Taken
from briefing.tui.messages import Found
from briefing.tui.screens.acting import ActingScreen
from briefing.wording import spoken

if TYPE_CHECKING:
    from briefing.models.plates import Shot
    from briefing.tui.gallery import Gallery
    from briefing.tui.illustrating import Shown
    from briefing.tui.kitty import Wall

_USUAL_CELL = (10, 20)
"""Dots of a cell where the terminal does not tell; what counts is that it is twice as high as wide."""
_LINGERS = 0.5
"""Seconds after which an article is read rather than passed, so that its pictures are worth fetching unasked."""


class PicturingScreen(ActingScreen):
    """Shows pictures, or says why it can't."""

    gallery: "Gallery | None" = None
    """Who draws pictures; None: nobody does."""
    _plates: "dict[int, Shown]"
    _wall: "Wall | None" = None
    """The pictures that the terminal itself draws."""
    _end_drawing: Callable[[], None] | None = None
    _turn_of_pictures = 0
    """Counts what was begun, so that what comes late is told from what is waited for."""
    _refused_for = ""
    """The article whose pictures can't be drawn, as has been said."""

    def show(self, taken: Taken) -> None:
        """Show an article, with its pictures where they are always wanted."""
        before = self.view.article
        super().show(taken)
        article = self.view.article
        wanted = self.gallery is not None and self.gallery.showing == "always"
        if wanted and article is not None and article is not before and article.pictures:
            self.set_timer(_LINGERS, lambda: self._draw_unasked(article))

    def _draw_unasked(self, article: Article) -> None:
        if self.view.article is article and not self._are_shown and self._why_none() is None:
            self._begin_drawing(article)

    def leave_article(self) -> None:
        """Let pictures be that are still on their way."""
        super().leave_article()
        self._stop_drawing()

    def possible(self, action: Action) -> bool:
        """Tell whether an action would do something now."""
        if action.id == "pictures" and not (self.view.article and self.view.article.pictures):
            return False
        return super().possible(action)

    def _act_pictures(self) -> None:
        article = self.view.article
        if article is None or not article.pictures:
            self.say(_("This article has no pictures"))
        elif self._are_shown:
            self._stop_drawing()
            self.view.illustrate({})
            self.say(_("Pictures in words"))
        elif reason := self._why_none():
            self._offer_browser(article, reason)
        else:
            self._begin_drawing(article)

    @property
    def _are_shown(self) -> bool:
        return self._end_drawing is not None or self.view.is_illustrated

    def _why_none(self) -> str | None:
        """Return why pictures can't be drawn here, None where they can."""
        if self.gallery is None or self.gallery.showing == "never":
            return _('Pictures are off: the configuration says pictures = "never"')
        has_colours = "NO_COLOR" not in os.environ and self.app.console.color_system in ("256", "truecolor")
        if self.linear or not has_colours or not can_show("▀"):
            return _("This screen shows pictures in words alone")
        if not self.gallery.can_draw():
            return _("Pictures need one more package: {command}", command="pip install 'briefing[pictures]'")
        return None

    def _offer_browser(self, article: Article, reason: str) -> None:
        """Say why there are no pictures; asked again, open the one that is read in the browser."""
        if self._refused_for != article.id:
            self._refused_for = article.id
            again = _("{key} again opens one in the browser", key=self.key_of("pictures"))
            self.notify(f"{reason}. {again}", severity="information", markup=False, timeout=8)
        else:
            self.open_address(article.pictures[self.view.picture_read].address)

    def _begin_drawing(self, article: Article) -> None:
        assert self.gallery is not None  # noqa: S101 -- for the type checker: without one there is a reason
        from briefing.models.plates import Frame, Plate
        from briefing.tui.illustrating import prepare
        from briefing.tui.kitty import MOST

        self._stop_drawing()
        turn = self._turn_of_pictures
        failed: list[Shot] = []
        room = self.view.room
        cell = self._cell()
        height = min(room.height, MOST) if cell else room.height
        frame = Frame(width=room.width, height=height, ground=self._ground, cell=cell)
        colours = ColorSystem.TRUECOLOR if self.app.console.color_system == "truecolor" else ColorSystem.EIGHT_BIT

        def tell(shot: "Shot") -> None:
            if isinstance(shot.plate, Plate):
                prepare(shot.plate, frame.width, colours)
            self.post_message(Found(lambda: self._take_picture(turn, shot, failed)))

        def ended() -> None:
            self.post_message(Found(lambda: self._end_pictures(turn, article, failed)))

        self.say(_("Fetching pictures…"))
        self._end_drawing = self.gallery.begin(article, frame, tell, ended)

    def _take_picture(self, turn: int, shot: "Shot", failed: "list[Shot]") -> None:
        """Draw a picture that has come, unless one has gone on to another article."""
        if turn != self._turn_of_pictures:
            return
        from briefing.models.plates import Print

        if shot.plate is None:
            failed.append(shot)
            return
        if isinstance(shot.plate, Print):
            assert self._wall is not None  # noqa: S101 -- for the type checker: without one no prints are made
            self._plates[shot.index] = self._wall.hang(shot.plate)
        else:
            self._plates[shot.index] = shot.plate
        self.view.illustrate(dict(self._plates))

    def _end_pictures(self, turn: int, article: Article, failed: "list[Shot]") -> None:
        if turn != self._turn_of_pictures:
            return
        self._end_drawing = None
        self.say("")
        if failed:
            first = min(failed, key=lambda shot: shot.index)
            named = article.pictures[first.index].description or _("picture")
            reason = spoken(first.problem)
            if len(failed) == 1:
                notice = f"{named}: {reason}"
            else:
                notice = ngettext(
                    "{count} picture can't be shown: {reason}",
                    "{count} pictures can't be shown: {reason}",
                    len(failed),
                    reason=reason,
                )
            self.notify(notice, severity="warning", markup=False, timeout=8)

    def _cell(self) -> tuple[int, int] | None:
        """Return how many dots a cell is wide and high where the terminal draws pictures itself; None where it doesn't.

        Pictures are told from each other by colours, so that all of these are needed.
        """
        driver, manner = self.app._driver, self.gallery.manner if self.gallery else "cells"
        if sys.platform == "win32" or driver is None or manner == "cells":
            return None
        if self.app.console.color_system != "truecolor":
            return None
        from briefing.tui.driver import ReaderDriver
        from briefing.tui.kitty import Wall, can_draw

        ours = driver if isinstance(driver, ReaderDriver) else None
        if manner == "auto" and not can_draw(ours.name if ours else ""):
            return None
        if self._wall is None:
            self._wall = Wall(driver.write)
            if ours:
                ours.wall = self._wall
        return ours.cell if ours and ours.cell else _USUAL_CELL

    def _stop_drawing(self) -> None:
        self._turn_of_pictures += 1
        self._plates = {}
        if self._wall:
            self._wall.clear()
        if self._end_drawing is not None:
            self._end_drawing()
            self._end_drawing = None

    @property
    def _ground(self) -> tuple[int, int, int]:
        """What is behind a picture's transparent parts; of the terminal's own ground nobody knows the colour."""
        if self.app.native_ansi_color:
            return (0, 0, 0)
        return Color.parse(self.app.theme_variables["background"]).rgb
