"""Moving through lists, article, sections and articles, as often as the number says that was typed before the key."""

from textual import events

from briefing.i18n import _
from briefing.tui.actions import NEED_TEXT, Action, Scope, spell
from briefing.tui.catalogue import Taken
from briefing.tui.counting import Count
from briefing.tui.screens.choosing import ChoosingScreen
from briefing.tui.screens.panes import LISTS, Pane, scope_of

_DIGITS = frozenset("0123456789")
_MOVES = frozenset(("down", "up", "page_down", "page_up", "half_down", "half_up", "top", "bottom"))
"""Actions that in a list move its cursor, and ask nothing of the article."""


class MovingScreen(ChoosingScreen):
    """Moves, and counts."""

    times = 0
    """How often the action that is carried out is to be done, or which row it goes to; 0 where no number was typed."""
    _awaiting: tuple[tuple[str, int], ...] = ()
    """What is done once the article is there that is on its way: actions, and how often each."""
    _awaits_at: object = None
    """Which article that is, and in which pane they were asked for."""
    _counted_top = False
    """Whether the key before went to a row that was counted: `gg` presses it once more."""

    @property
    def counter(self) -> Count:
        """The number that is being typed."""
        if self._counter is None:
            self._counter = Count()
        return self._counter

    _counter: Count | None = None
    _count_from: tuple[Pane, bool] = ("articles", False)
    """The pane that had the focus before a digit went to another, and whether there was nothing else on the screen."""

    # Counts

    def counted(self, event: events.Key) -> bool:
        """Take a key that belongs to a count; tell whether it has no other meaning.

        A digit that goes to a pane does so at once; when it turns out to be a count, the focus goes back.
        """
        again, self._counted_top = self._counted_top, False
        self.times = 0
        if event.character in _DIGITS:
            return self._add_digit(event)
        pending, sure = self.counter.shown, self.counter.is_sure
        times = self.counter.take(event.time)
        if pending:
            self.offer_keys()
        pane = self.pane if sure or not times else self._count_from[0]
        action = self._action_of(event, scope_of(pane))
        if not times:
            return again and action is not None and action.id == "top"
        if action is None or not action.counted:
            return bool(pending) and action is not None and action.id == "back"
        if not sure:
            self._return_to_counted_pane()
        self.times = times
        self._counted_top = action.id == "top"
        return False

    def _add_digit(self, event: events.Key) -> bool:
        bound = self._action_of(event, self.scope)
        if not self.counter.shown and bound is not None and not bound.id.startswith("pane_"):
            self.counter.take(event.time)
            return False
        was_sure, before = self.counter.is_sure, (self.pane, self.zen)
        if not self.counter.add(event.character or "", event.time, has_action=bound is not None):
            self._count_from = before
            return False
        if not was_sure and len(self.counter.shown) > 1:
            self._return_to_counted_pane()
        self.say("")
        self.offer_keys()
        return True

    def _return_to_counted_pane(self) -> None:
        pane, zen = self._count_from
        if (pane, zen) != (self.pane, self.zen):
            self.zen = zen
            self.go_to_pane(pane)

    def _action_of(self, event: events.Key, scope: Scope) -> Action | None:
        names = {event.key, event.character, *event.aliases}
        return next((one for one in self.actions if scope in one.scopes and not names.isdisjoint(one.keys)), None)

    def say_where(self, event: events.Key) -> None:
        """Say where a key of the panels works, that has done nothing in this pane."""
        action = self._action_of(event, "panel")
        if action and action.id == "elsewhere" and self.pane not in ("actors", "figures"):
            actors, figures = self.key_of("pane_actors"), self.key_of("pane_figures")
            key = spell(action.keys[0])
            self.say(
                _("{key} is for an actor or a figure: {actors}, {figures}", key=key, actors=actors, figures=figures)
            )
        elif action and self.scope != "panel":
            first, last = self.key_of("pane_summary"), self.key_of("pane_figures")
            self.say(_("{key} is for a panel's row: {first}–{last}", key=spell(action.keys[0]), first=first, last=last))

    def offer_keys(self) -> None:
        """Show the keys of the pane, or those that take the number that is being typed."""
        pending = self.counter.shown
        if pending:
            possible = [one for one in self.actions if one.counted and one.keys and self.possible(one)]
            self.key_line.offer(sorted(possible, key=lambda one: one.footer or len(self.actions)), pending)
        else:
            super().offer_keys()

    def awaits(self, name: str) -> bool:
        """Tell whether an action has to wait for the article that is on its way to the screen.

        It is done then, after those that wait already, unless one has gone to another article or pane meanwhile.
        """
        if self.stored is None or not self.stored.is_opening or not self._needs_text(name):
            return False
        before = self._awaiting if self._awaits_at == self._on_its_way() else ()
        self._awaiting, self._awaits_at = (*before, (name, self.times)), self._on_its_way()
        self.times = 0
        return True

    def _needs_text(self, name: str) -> bool:
        if name == "read_on":
            return self.mode != "narrow" or self.pane == "article"
        return name in NEED_TEXT or name == "page_back" or (name in _MOVES and self.pane == "article")

    def _on_its_way(self) -> object:
        current = self.stored.current if self.stored else None
        return (self.stored.turn, current.key, self.pane) if self.stored and current else None

    def show(self, taken: Taken) -> None:
        """Show an article, and do with it what was asked for while it was on its way."""
        super().show(taken)
        awaiting, self._awaiting = self._awaiting, ()
        if awaiting and self._awaits_at == self._on_its_way():
            for name, times in awaiting:
                self.times = times
                if not self.awaits(name):  # the one before may have led to another article
                    self.act(name)

    def act(self, name: str) -> None:
        """Carry out an action by its id, as often as was typed."""
        try:
            super().act(name)
        finally:
            self.times = 0

    def action_act(self, name: str) -> None:
        """Carry out an action by its id; the next one already acts on what a list's cursor has reached."""
        self.say("")
        self.look_sometimes()
        if self.pane not in LISTS or name not in _MOVES:
            self.open_followed()
        cursors = self.sources.cursor, self.articles.cursor
        if not self.awaits(name):
            self.act(name)
        if self.pane in LISTS and cursors != (self.sources.cursor, self.articles.cursor):
            self.reach_row(self.pane, (self.sources if self.pane == "sources" else self.articles).cursor)

    @property
    def often(self) -> int:
        """How often an action is to be done: once, where no number was typed."""
        return max(1, self.times)

    # Rows, lines, pages

    def _act_down(self) -> None:
        self.widget_of(self.pane).move(self.often)

    def _act_up(self) -> None:
        self.widget_of(self.pane).move(-self.often)

    def _act_page_down(self) -> None:
        self.widget_of(self.pane).page(self.often)

    def _act_page_up(self) -> None:
        self.widget_of(self.pane).page(-self.often)

    def _act_half_down(self) -> None:
        self.widget_of(self.pane).page(0.5 * self.often)

    def _act_half_up(self) -> None:
        self.widget_of(self.pane).page(-0.5 * self.often)

    def _act_top(self) -> None:
        self.widget_of(self.pane).go_to(self.often - 1)

    def _act_bottom(self) -> None:
        if self.times:
            self.widget_of(self.pane).go_to(self.times - 1)
        else:
            self.widget_of(self.pane).end()

    def _act_read_on(self) -> None:
        if self.mode == "narrow" and self.pane != "article":
            self.act("open")
        elif self.pane in LISTS and self.nothing_listed():
            return
        elif self.view.at_end:
            self._next_to_read()
        else:
            self.mark_read()
            self.view.page(self.often)

    def _act_page_back(self) -> None:
        self.view.page(-self.often)

    def _next_to_read(self) -> None:
        self.mark_read()
        if self.nothing_listed():
            return
        at = self.here()

        def go(unread: int | None) -> None:
            if unread is not None:
                self.go_to_article(unread)
            elif at is not None and at + 1 < self.shelf.count:
                self.go_to_article(at + 1)
            else:
                self.say(_("End of the last article"))

        self.shelf.find_unread(-1 if at is None else at, go)

    # Articles

    def _act_next_article(self) -> None:
        self._turn_article(self.often)

    def _act_previous_article(self) -> None:
        self._turn_article(-self.often)

    def _turn_article(self, by: int) -> None:
        if self.nothing_listed():
            return
        at = self.here()
        last = self.shelf.count - 1
        goal = 0 if at is None else max(0, min(at + by, last))
        if goal != at and 0 <= goal <= last:
            self.go_to_article(goal)
        else:
            self.say(_("This is the last article") if by > 0 else _("This is the first article"))

    def go_to_article(self, position: int) -> None:
        """Read an article of the list."""
        self.open_row(position)
        self.articles.go_to(position)
        if self.pane == "article":
            self.mark_read()

    # Sections and what was found

    def _act_next_section(self) -> None:
        if not self.view.turn_section(self.often):
            self.say(_("This is the last section") if self.view.analysis else _("The sections are not known yet"))
        self.follow_section()

    def _act_previous_section(self) -> None:
        if not self.view.turn_section(-self.often):
            self.say(_("This is the article's top") if self.view.analysis else _("The sections are not known yet"))
        self.follow_section()

    def _act_find_next(self) -> None:
        self.step(self.often)

    def _act_find_previous(self) -> None:
        self.step(-self.often)
