"""The reader as a Textual app: its themes, its one screen, and how it ends."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.console import RenderableType
from textual import events
from textual.app import App
from textual.binding import Binding
from textual.driver import Driver
from textual.notifications import SeverityLevel
from textual.theme import Theme
from textual.widget import Widget

from briefing.models import SourceRequest
from briefing.models.lists import Opening
from briefing.tui.actions import ACTIONS, Action
from briefing.tui.desk import Analyse
from briefing.tui.library import Library
from briefing.tui.loading import Read, ReadAhead
from briefing.tui.palettes import OURS
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.themes import borrowed, first_choice, offered

if TYPE_CHECKING:
    from briefing.tui.gallery import Gallery
    from briefing.tui.pictured import Picture

_SHOW_CURSOR = "\x1b[?25h"


class ReaderApp(App[None], inherit_bindings=False):
    """Opens sources in the reader.

    `read`, `analyse` and what is asked of the `library` run in threads, `ahead` before the first screen; `cancel`
    ends the analysis that runs. `single` says that one article alone is to be expected. `opening` is what the first
    screen shows of the library; the `gallery` draws pictures. `still`: nothing moves but what a key moves;
    `linear`: nor is there anything but words on the screen, one pane at a time, and the terminal's cursor is where
    one reads, for a screen reader.
    """

    CSS_PATH = Path(__file__).with_name("reader.tcss")
    TITLE = "Briefing"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar = [Binding("ctrl+c", "interrupt", show=False, system=True)]

    def __init__(
        self,
        read: Read,
        requests: Iterable[SourceRequest],
        analyse: Analyse,
        *,
        ahead: ReadAhead | None = None,
        cancel: Callable[[], None] = lambda: None,
        actions: tuple[Action, ...] = ACTIONS,
        theme: str | None = None,
        driver: type[Driver] | None = None,
        single: bool = False,
        library: Library | None = None,
        opening: Opening | None = None,
        linear: bool = False,
        still: bool = False,
        gallery: "Gallery | None" = None,
    ) -> None:
        self._themes: dict[str, Theme] | None = None
        self._current: tuple[str, Theme] | None = None
        self._linear = linear
        self.left: Picture | None = None
        """What was on the screen when it was left, if the next start begins with that."""
        no_color = "NO_COLOR" in os.environ  # then no theme has any, and what colours tell is told by styles
        super().__init__(driver_class=driver, ansi_color=no_color or None)
        self._begun_with = theme or first_choice(None if no_color else self.console.color_system)
        for one in OURS:
            self.register_theme(one)
        self._themes = self.available_themes
        self._begin_with(self._begun_with)
        self.reading = ReadingScreen(
            actions, read, requests, analyse, cancel, ahead=ahead, single=single, library=library, opening=opening
        )
        self.reading.gallery = gallery
        if still or linear:
            self.animation_level = "none"
            self.reading.be_still(linear=linear)
            self.set_class(linear, "-linear", update=False)

    def _begin_with(self, theme: str) -> None:
        """Set the theme of the first screen; nothing is styled yet that the theme's watcher would style anew."""
        self.set_reactive(App.theme, theme)
        dark = self.current_theme.dark
        self.set_class(dark, "-dark-mode", update=False)
        self.set_class(not dark, "-light-mode", update=False)
        self._refresh_truecolor_filter(self.ansi_theme)  # as the theme's watcher would
        self.stylesheet.set_variables(self.get_css_variables())

    def on_mount(self) -> None:
        """Draw everything again after the program was in the background: the terminal has forgotten it."""
        self.app_resume_signal.subscribe(self, self._draw_again)
        self._show_cursor()

    def _show_cursor(self) -> None:
        """Have the terminal's own cursor seen, where a screen reader follows it."""
        if self._linear and self._driver is not None and not self.is_headless:
            self._driver.write(_SHOW_CURSOR)

    def _draw_again(self, _: App[None]) -> None:
        self._show_cursor()
        for screen in self.screen_stack:
            for widget in screen.walk_children(with_self=True):
                if isinstance(widget, Widget):
                    widget.refresh()

    def get_default_screen(self) -> ReadingScreen:
        """Return the reader."""
        return self.reading

    @property
    def available_themes(self) -> dict[str, Theme]:
        """All themes, our own first; kept once they are known, since each colour that is looked up asks for them."""
        if self._themes is not None:
            return self._themes
        themes = offered(super().available_themes)
        return {**{one.name: one for one in OURS}, **themes}

    @property
    def current_theme(self) -> Theme:
        """The theme; kept as long as it is the same one, since each line that is drawn asks for it."""
        if self._current is None or self._current[0] != self.theme:
            self._current = (self.theme, super().current_theme)
        return self._current[1]

    def get_css_variables(self) -> dict[str, str]:
        """Return the theme's colours; none as long as it is not the first screen's, of which alone they are wanted."""
        return {} if self._themes is None else super().get_css_variables()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return our colours for a theme that does not have them."""
        return borrowed(self.current_theme)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,  # noqa: ARG002 -- Textual's signature
    ) -> None:
        """Show a notice over the screen, never as markup; for a screen reader, say it on the first line."""
        if self._linear:
            self.reading.say(message)
        else:
            for old in [one for one in self._notifications if one.message == message]:
                self._unnotify(old, refresh=False)  # said again it stands there once, and longer
            super().notify(message, title=title, severity=severity, timeout=timeout, markup=False)

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Leave the reader; what the next start shows at once is taken from the screen while it is there."""
        self.left = self.reading.picture() if self.theme == self._begun_with and not self._linear else None
        super().exit(result, return_code, message)

    async def on_event(self, event: events.Event) -> None:
        """Carry out a key of the reader, or take what is pasted, before the next one is looked at.

        Textual sends a key by way of the widget that has the focus; keys that come in one go would then still reach
        the pane or the prompt that the first of them has left.
        """
        if isinstance(event, events.Key) and not event.is_forwarded and self.screen is self.reading:
            self.app_focus = True
            if self.reading.typed(event) or self.reading.counted(event):
                return
            if not await self._check_bindings(event.key):
                self.reading.say_where(event)
        elif isinstance(event, events.Paste) and not event.is_forwarded and self.screen is self.reading:
            self.reading.pasted(event.text)
        else:
            await super().on_event(event)

    def action_interrupt(self) -> None:
        """Copy what the mouse selected; else say how to leave, since Ctrl+C leaves other programs."""
        if self.reading.get_selected_text():
            self.reading.action_act("copy")
        else:
            self.reading.action_act("back")
