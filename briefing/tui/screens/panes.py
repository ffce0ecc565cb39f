"""The panes of the reader: which are on the screen at which size, which has the focus, and the lines around them.

It knows nothing of what the panes show.
"""

import time
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Literal

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingsMap
from textual.containers import Container
from textual.content import Content
from textual.geometry import Size
from textual.reactive import Reactive
from textual.screen import UPDATE_PERIOD, Screen
from textual.timer import Timer
from textual.widget import Widget

from briefing.i18n import _
from briefing.models import Article
from briefing.tui.actions import ACTIONS, EVERYWHERE, Action, Scope, footer_of, spell
from briefing.tui.catalogue import Catalogue
from briefing.tui.compositing import FrugalCompositor
from briefing.tui.shelf import Shelf
from briefing.tui.widgets.article import ArticleView
from briefing.tui.widgets.lines import KeyLine, Masthead
from briefing.tui.widgets.panels import ActorsPanel, FiguresPanel, Panel, SummaryPanel
from briefing.tui.widgets.rows import RowList
from briefing.tui.widgets.shelves import ArticleList, SourceList

if TYPE_CHECKING:
    from textual.timer import TimerCallback

    from briefing.tui.widgets.prompt import Prompt

    Base = Screen[None]
else:
    Base = object  # Textual looks through all names of every class of screens: one is enough, the last (`reading`)

Pane = Literal["sources", "articles", "article", "summary", "actors", "figures"]
Mode = Literal["wide", "medium", "narrow"]

PANES: tuple[Pane, ...] = ("sources", "articles", "article", "summary", "actors", "figures")
LISTS: tuple[Pane, ...] = ("sources", "articles")
PANELS: tuple[Pane, ...] = ("summary", "actors", "figures")

WIDE, MEDIUM, BROAD = 110, 70, 160
"""From how many columns on there are three columns, two, and wide ones."""
_REST = 4
"""How much longer than drawing it takes until the screen is drawn again, up to Textual's beat."""
_LEAST_ROWS = 16
"""Below, there is one pane at a time, whatever the width, and no line above it."""


def mode_of(size: Size) -> Mode:
    """Return how the panes stand on a screen of a size."""
    if size.width < MEDIUM or size.height < _LEAST_ROWS:
        return "narrow"
    return "wide" if size.width >= WIDE else "medium"


def scope_of(pane: Pane) -> Scope:
    """Return what kind of pane a pane is."""
    return "list" if pane in LISTS else "panel" if pane in PANELS else "article"


def bindings_of(actions: Iterable[Action], scope: Scope | None) -> list[Binding]:
    """Return the bindings of the actions of one kind of pane alone, or for None of those that work everywhere."""
    wanted = EVERYWHERE if scope is None else (scope,)
    return [
        Binding(
            ",".join("comma" if key == "," else key for key in action.keys),
            f"screen.act({action.id!r})",
            action.label,
            id=action.id,
        )
        for action in actions
        if action.keys
        and (set(action.scopes) == set(EVERYWHERE)) == (scope is None)
        and set(wanted) <= set(action.scopes)
    ]


class Ground(Container):
    """What panes stand on, and cover: its lines need not be made one by one, as Textual would, only to be hidden."""

    BLANK = True


class PanesScreen(Base):
    """Lists at the left, the article, panels at the right; in less room below it, in little room one at a time."""

    AUTO_FOCUS = ""
    BLANK = True
    _has_resumed = False
    _draws_from = 0.0
    """When what has changed may be drawn again."""
    focused = Reactive(None, repaint=False)  # the two panes are drawn anew, not all of the screen

    def __init__(self, actions: tuple[Action, ...] = ACTIONS, *, single: bool = False) -> None:
        super().__init__()
        self._compositor = FrugalCompositor()
        self.actions = actions
        self.local = Shelf()
        """The articles of the sources that are not kept in the store."""
        self.shelf: Catalogue = self.local
        self.pane: Pane = "article" if single else "articles"
        self.single = single
        """Whether there is one article alone, and so no lists."""
        self.zen = False
        self.linear = self.still = False
        self._front: Pane = "summary"
        self._prompt: Prompt | None = None
        self._titles: dict[Pane, str] = {}
        self.sources = SourceList()
        self.articles = ArticleList(lambda index: self.shelf.row(index))
        self.view = ArticleView()
        self.panels: dict[Pane, Panel] = {"summary": SummaryPanel(), "actors": ActorsPanel(), "figures": FiguresPanel()}
        self.masthead = Masthead()
        self.key_line = KeyLine()
        self._columns = Ground(self.sources, self.articles, id="shelf")
        self._strip = Ground(*self.panels.values(), id="panels")
        self._bind()

    def _bind(self) -> None:
        self._bindings = self._bindings.merge([self._bindings, _keymap(self.actions, None)])
        for pane in PANES:
            # A widget has no other way to have the keys of a configuration from its first moment on.
            widget = self.widget_of(pane)
            widget._bindings = _keymap(self.actions, scope_of(pane))

    def compose(self) -> ComposeResult:
        """Put the panes between the masthead and the keys."""
        self.settle()  # before the widgets get their styles, which are looked up again for each later change
        yield self.masthead
        yield Ground(self._columns, self.view, self._strip, id="body")
        yield self.key_line

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Spare the first screen the styling of all widgets, which were styled as they were mounted a moment ago."""
        if not self._has_resumed:
            self._has_resumed, event.refresh_styles = True, False
        elif self.linear:  # the terminal's cursor goes back from a sheet to what is read
            self.widget_of(self.pane).refresh()

    async def _on_idle(self, event: events.Idle) -> None:  # noqa: ARG002 -- Textual's signature
        """Draw what has changed now: Textual's own beat may hold it up for as long as drawing takes.

        What is quickly drawn, as a sign that turns, may be followed soon; other drawing is done no oftener than that
        beat. What Textual does when nothing happens comes after this.
        """
        if time.monotonic() >= self._draws_from and (self._layout_required or self._dirty_widgets):
            self._on_timer_update()

    def _on_timer_update(self) -> None:
        """Draw, and note when to draw again."""
        begun = time.monotonic()
        super()._on_timer_update()
        self._draws_from = begun + min(UPDATE_PERIOD, _REST * (time.monotonic() - begun))

    def set_timer(
        self, delay: float, callback: "TimerCallback | None" = None, *, name: str | None = None, pause: bool = False
    ) -> Timer:
        """Call something after so many seconds, none included.

        Textual's own timer is one that skips a beat that it can't keep: where this program is not given a processor in
        time, or there is nothing to wait for, it would never call.
        """
        call = None if callback is None else partial(self.call_next, callback)
        timer = Timer(self, delay, name=name, callback=call, repeat=0, skip=False, pause=pause)
        timer._start()
        self._timers.add(timer)
        return timer

    def draw_now(self, widget: Widget) -> None:
        """Draw what has changed in a widget ahead of what changes next, which is drawn as if nothing had been.

        Where something is to be laid out, all is drawn together a moment later.
        """
        unsettled = self._layout_required or self._scroll_required or widget._layout_required
        if widget._repaint_required and not unsettled and self.is_current and widget.display:
            widget._repaint_required = False  # a widget has no other way to be drawn but to wait until nothing happens
            self._dirty_widgets.add(widget)
            super()._on_timer_update()

    def on_resize(self, event: events.Resize) -> None:
        """Arrange the panes for the new size."""
        self.settle(event.size)

    @property
    def mode(self) -> Mode:
        """How the panes stand."""
        return self._mode_at(self.app.size)

    def _mode_at(self, size: Size) -> Mode:
        return "narrow" if self.linear else mode_of(size)

    def be_still(self, *, linear: bool) -> None:
        """Move nothing but what a key moves; `linear`: show one pane at a time, in words, for a screen reader."""
        self.still, self.linear = True, linear
        self.key_line.spoken = linear
        for pane in PANES:
            self.widget_of(pane).spoken = linear

    @property
    def scope(self) -> Scope:
        """What kind of pane has the focus."""
        return scope_of(self.pane)

    def widget_of(self, pane: Pane) -> RowList | ArticleView:
        """Return the widget of a pane."""
        if pane == "article":
            return self.view
        if pane == "sources":
            return self.sources
        return self.articles if pane == "articles" else self.panels[pane]

    def go_to_pane(self, pane: Pane) -> None:
        """Give a pane the focus, and bring it onto the screen."""
        if self.single and pane in LISTS:
            pane = "article"
        self.keep_prompt()
        self.zen = self.zen and pane == "article"
        self.pane = pane
        if pane in PANELS:
            self._front = pane
        self.settle()
        self.pane_entered()

    def turn_pane(self, by: int) -> None:
        """Go to the next or previous pane that there is."""
        there = [
            pane for pane in PANES if not (self.single and pane in LISTS) and not (pane == "sources" and self._few)
        ]
        at = there.index(self.pane) if self.pane in there else 0
        self.go_to_pane(there[(at + by) % len(there)])

    @property
    def _few(self) -> bool:
        """Whether there is but one origin, whose row would say nothing in little room."""
        return self.mode != "wide" and len(self.shelf.origins()) <= 2

    def settle(self, size: Size | None = None) -> None:
        """Show what belongs on a screen of this size, and give the focus to the pane that one is in."""
        size = size or self.app.size
        mode, pane = self._mode_at(size), self.pane
        self.set_classes(self._classes_for(size))
        alone = self.zen or mode == "narrow"
        shown: Pane = "article" if self.zen else pane
        self._columns.display = not self.single and (not alone or shown in LISTS)
        self.sources.display = shown == "sources" if mode == "narrow" else not self._few or shown == "sources"
        self.articles.display = not alone or shown == "articles"
        self.view.display = not alone or shown == "article"
        self._strip.display = not alone or shown in PANELS
        for name, panel in self.panels.items():
            panel.display = mode == "wide" or name == self._front
            panel.stack(mode == "wide")
        self.masthead.display = (size.height >= _LEAST_ROWS or self.linear) and not self.zen
        self._settle_key_line()
        self._title_panes()
        if self.is_mounted and self._prompt is None:
            self.set_focus(self.widget_of("article" if self.zen else pane), scroll_visible=False)
        self.offer_keys()

    def _settle_key_line(self) -> None:
        """Show the keys, or in zen a notice alone, unless the prompt stands there."""
        self.key_line.display = self._prompt is None and (not self.zen or self.key_line.has_notice)

    def _classes_for(self, size: Size) -> set[str]:
        mode = self._mode_at(size)
        flags = {
            "-linear": self.linear,
            "-broad": mode == "wide" and size.width >= BROAD,
            "-single": self.single,
            "-zen": self.zen,
        }
        return {f"-{mode}", *(name for name, holds in flags.items() if holds)}

    def offer_keys(self) -> None:
        """Show the keys of the pane in the line at the bottom."""
        self.key_line.offer(footer_of(filter(self.possible, self.actions), self.scope))

    def possible(self, action: Action) -> bool:
        """Tell whether an action would do something now, so that the footer may promise it."""
        return not (self.single and action.id == "next_article")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Follow the focus that a click has moved, unless a key has moved it on since."""
        if event.widget is not self.focused:
            return
        pane = next((pane for pane in PANES if self.widget_of(pane) is event.widget), None)
        if pane:
            self.keep_prompt()
        if pane and pane != self.pane and not self.zen:
            self.pane = pane
            if pane in PANELS:
                self._front = pane
            self.offer_keys()
            self.pane_entered()

    def pane_entered(self) -> None:
        """Another pane has the focus now."""

    def ask(self, label: str, words: str = "", *, selected: bool = False) -> None:
        """Open the prompt in place of the keys."""
        from briefing.tui.widgets.prompt import Prompt

        if self._prompt is None:
            self._prompt = Prompt(label, words, selected=selected)
            self._settle_key_line()
            self.set_focus(None)
            self.mount(self._prompt)

    def keep_prompt(self) -> None:
        """Take the prompt away, if there is one; what was found for its words stays."""
        if self._prompt is not None:
            self._remove_prompt()
            self.prompt_closed()

    def _remove_prompt(self) -> None:
        if self._prompt is not None:
            self._prompt.leave()
            self._prompt = None
        self._settle_key_line()

    def prompt_closed(self) -> None:
        """Go on after the prompt, whose words are kept."""

    def say(self, notice: str) -> None:
        """Show what has just happened, until the next key: above, else below, where there is room for more words."""
        is_above = self.masthead.display and (bool(self._prompt) or Masthead.has_room(notice, self.app.size.width))
        self.masthead.say(notice=notice if is_above else "")
        self.key_line.say("" if is_above else notice)
        self._settle_key_line()
        if self._prompt and not self.masthead.display:
            self._prompt.note(notice.rpartition("  ")[2])

    def key_of(self, name: str) -> str:
        """Return the key of an action, as one writes it; its name where it has none."""
        return next((spell(action.keys[0]) for action in self.actions if action.id == name and action.keys), name)

    def _title_panes(self) -> None:
        keys = {
            action.id.removeprefix("pane_"): action.keys for action in self.actions if action.id.startswith("pane_")
        }
        names = {"sources": _("Sources"), "articles": _("Articles"), "article": _("Article")}
        names |= {"summary": _("Summary"), "actors": _("Actors"), "figures": _("Figures")}
        self._titles = titles = {
            pane: f"{spell(keys[pane][0])} {names[pane]}" if keys[pane] else names[pane] for pane in PANES
        }
        strip = self.mode != "wide" and not self.linear
        for pane in PANES:
            if strip and pane in PANELS:
                tabs = [(titles[one], "bold reverse" if one == pane else "not bold") for one in PANELS]
                parts = [part for tab in tabs for part in ((f" {tab[0]} ", tab[1]), " ")]
                self.panels[pane].entitle(Content.assemble(*parts[:-1]))
            else:
                self.widget_of(pane).entitle(Content(titles[pane]))

    def titled(self, cells: int) -> Pane | None:
        """Return the panel whose name stands so many cells behind the beginning of the names in the panels' frame."""
        end = 0
        for pane in PANELS if self.mode != "wide" and not self.linear else ():
            start, end = end, end + cell_len(self._titles[pane]) + 2
            if start <= cells < end:
                return pane
            end += 1
        return None

    def position_of(self, article: Article | None) -> str:
        """Return where an article stands in the list: "3/8"."""
        at = self.shelf.position(article)
        if at is None or self.shelf.count <= 1:
            return ""
        if self.linear:
            return _("{number} of {count}", number=at + 1, count=self.shelf.count)
        return f"{at + 1}/{self.shelf.count}"


def _keymap(actions: tuple[Action, ...], scope: Scope | None) -> BindingsMap:
    return BindingsMap(bindings_of(actions, scope))
