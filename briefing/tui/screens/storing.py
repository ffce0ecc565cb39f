"""What the reader does with the store: it refreshes feeds in the background, stars, tags and takes back."""

import time

from textual import events
from textual.timer import Timer

from briefing.i18n import _, ngettext
from briefing.models import Failure
from briefing.models.lists import key_of
from briefing.models.stored import Headline
from briefing.text import clean_line
from briefing.tui.actions import NEED_STORE, Action
from briefing.tui.catalogue import Taken
from briefing.tui.empty import first_steps
from briefing.tui.origins import SEARCH
from briefing.tui.refreshing import Progress, Refresher
from briefing.tui.screens.briefing import failed
from briefing.tui.screens.finding import FindingScreen, Purpose
from briefing.tui.stored import StoredShelf
from briefing.wording import spoken

_BETWEEN_RELOADS = 0.5
"""Seconds between two looks at what a refresh has stored."""
_WHILE_ANOTHER_REFRESHES = 2.0
"""Seconds between two looks at what a refresh of another program has stored."""
_UNTIL_LOOKING_AGAIN = 3.0
"""Seconds after which a key makes us look whether another program has changed the store."""


class StoringScreen(FindingScreen):
    """Acts on stored articles and on their feeds."""

    _refresher: Refresher | None = None
    _refreshing = ""
    _offline = ""
    """Why the last refresh could reach no feed at all."""
    _reload_from = 0.0
    _looked = 0.0
    _looking: Timer | None = None
    _has_followed = False
    _position = 0
    """Where reading of the shown article had stopped before."""

    def begun(self) -> None:
        """Follow the feeds of the configuration, then visit those that are due."""
        if self.librarian is None or self.library is None or self.stored is None:
            return
        self._refresher = Refresher(self.library, self._tell_found, self._hear_refresh)
        self._looked = time.monotonic()
        self.librarian.ask(lambda library: library.follow(), self._followed)

    def _followed(self, is_writable: bool) -> None:
        if self.stored and self._refresher:
            self._has_followed = True
            self.stored.count_again(lists=True)
            if is_writable:
                self.refresh_first()
            else:
                self.complain(_("The store can't be written: marks are not kept, and feeds not refreshed"))

    def refresh_first(self) -> None:
        """Refresh the feeds that are due when the reader starts."""
        self.refresh_feeds()

    def on_unmount(self) -> None:
        """End the refresh, and keep where reading stopped."""
        super().on_unmount()
        if self._refresher:
            self._refresher.close()

    # Refresh

    def refresh_feeds(self, *feeds: str, everything: bool = False) -> None:
        """Begin to visit feeds by their addresses, those that are due, or all."""
        if self._refresher is None:
            return
        if self._refresher.start(feeds, everything=everything):
            self._refreshing = Progress().words
            self.show_activity()
        else:
            self.say(_("Feeds are being refreshed already"))

    def _hear_refresh(self, progress: Progress) -> None:
        """Show how far a refresh is, and what it has stored."""
        self._refreshing = "" if progress.is_over else progress.words
        self.show_activity()
        if self.stored is None:
            return
        if progress.is_over:
            self.end_refresh(progress)
        elif progress.new and time.monotonic() >= self._reload_from:
            self._reload_from = time.monotonic() + _BETWEEN_RELOADS
            self.stored.reload(self.articles.cursor, settled=False)

    def end_refresh(self, progress: Progress) -> None:
        """Say what a refresh has brought, or why it could not go on."""
        done = progress.done
        self._offline = done.offline if done else ""
        if progress.problem:
            self.complain(progress.problem)
        elif done and done.elsewhere:
            notice = _("Another program refreshes the feeds; what it brings appears here")
            self.notify(notice, markup=False, timeout=6)
            self._watch_another()
        elif done and done.offline:
            notice = _("No feed could be reached: {reason}", reason=spoken(done.offline))
            self.notify(notice, severity="warning", markup=False, timeout=8)
        elif done and done.failed:
            notice = ngettext(
                "{failed} of {count} feed could not be read; {key} shows why",
                "{failed} of {count} feeds could not be read; {key} shows why",
                done.visited,
                failed=done.failed,
                key=self.key_of("problems"),
            )
            self.notify(notice, severity="warning", markup=False, timeout=6)
        if done and done.visited and not done.offline:
            self.say(ngettext("{count} new", "{count} new", done.new) if done.new else _("Nothing new"))
        self.look_again()

    def _watch_another(self) -> None:
        """Look what another program's refresh stores, as long as it runs."""
        if self._looking is None:
            self._looking = self.set_interval(_WHILE_ANOTHER_REFRESHES, self._look_at_another)

    def _look_at_another(self) -> None:
        if self.librarian:
            self.look_again()
            self.librarian.ask(lambda library: library.is_refreshed_elsewhere(), self._stop_looking)

    def _stop_looking(self, still: bool) -> None:
        if not still and self._looking is not None:
            self._looking.stop()
            self._looking = None

    def look_again(self) -> None:
        """Look what is in the store now, whoever changed it."""
        self._looked = time.monotonic()
        if self.stored:
            self.stored.reload(self.articles.cursor)
            self.stored.count_again(lists=True)

    def on_app_focus(self, _: events.AppFocus) -> None:
        """Look again, once one is back from another window."""
        self.look_again()

    def look_sometimes(self) -> None:
        """Look whether another program has changed the store, if that was not done for a while."""
        if self.stored and time.monotonic() - self._looked > _UNTIL_LOOKING_AGAIN:
            self._looked = time.monotonic()
            self.stored.watch(self.articles.cursor)

    @property
    def activity(self) -> str:
        """What goes on besides the analysis: sources that are read, or how far the refresh is."""
        return self._refreshing or super().activity

    @property
    def problems(self) -> str:
        """How many sources and feeds could not be read."""
        return failed(len(self.all_failures()))

    def all_failures(self) -> tuple[Failure, ...]:
        """Return the sources, the feeds and the views that could not be read, with the reasons."""
        if self.stored is None:
            return tuple(self.failures)
        feeds = self.stored.overview.feeds
        troubled = (Failure(feed.name, feed.problem) for feed in feeds if feed.problem and feed.followed)
        views = (one for one in self.stored.origins() if one.kind == "view" and one.problem)
        wrong = (Failure(_("view {name}", name=one.name), one.problem) for one in views)
        offline = [Failure(_("all feeds"), self._offline)] if self._offline else []
        return (*self.failures, *offline, *troubled, *wrong)

    def possible(self, action: Action) -> bool:
        """Tell whether an action would do something now."""
        return super().possible(action) and (self.stored is not None or action.id not in NEED_STORE)

    # Lists

    def reach_row(self, pane: str, index: int) -> None:
        """Show what a row leads to; of a feed that could not be read, say why."""
        super().reach_row(pane, index)
        if pane == "sources" and not self.filtering:
            origins = self.shelf.origins()
            problem = origins[index].problem if index < len(origins) else ""
            if problem:
                self.key_line.say(f"! {clean_line(spoken(problem))}")

    def narrowed_to(self) -> str:
        """Return what the list is narrowed to."""
        unread = _("unread") if self.stored and self.stored.unread_only and not self.stored.is_local else ""
        return " · ".join(part for part in (unread, super().narrowed_to()) if part)

    def why_empty(self) -> str:
        """Return what is said in a list without articles: the feed's problem, if it has one."""
        if self.stored is None:
            return super().why_empty()
        problem = next((one.problem for one in self.shelf.origins() if one.id == self.shelf.origin), "")
        problem = self.stored.problem or (problem if not self.shelf.filter else "")
        if problem:
            return clean_line(spoken(problem))
        if self.shelf.filter:
            return super().why_empty()
        if self.stored.unread_only and self.stored_count():
            return _("Nothing unread here; {key} shows all.", key=self.key_of("unread_only"))
        if self.shelf.origin == SEARCH:
            return _("Nothing in the store matches; {key} goes back.", key=self.key_of("back"))
        return _("Refreshing…") if self._refreshing else super().why_empty()

    def show_lists(self) -> None:
        """Draw both lists anew; where there is nothing at all, say what to do."""
        super().show_lists()
        self._say_first_steps()

    def _stored_changed(self, down: int) -> None:
        super()._stored_changed(down)
        self.show_activity()
        self._say_first_steps()

    def _say_first_steps(self) -> None:
        if self.stored is None or self.shelf.count or self.view.article is not None:
            return
        if self.is_reading or self._refreshing:
            self.view.say("", _("Reading the sources…") if self.is_reading else _("Fetching the feeds…"))
        elif self._has_followed and not self.stored_count() and not len(self.local):
            feeds = self.stored.overview.feeds
            steps = first_steps(self.key_of) if not feeds else self._why_nothing()
            self.say_instead(_("No articles yet."), "", *steps)
        elif self._has_followed:
            self.view.say()

    def _why_nothing(self) -> list[str]:
        problems = [spoken(f"{one.source}: {one.reason}") for one in self.all_failures()[:8]]
        return problems or [_("{key} fetches the feeds.", key=self.key_of("refresh_all"))]

    def leave_article(self) -> None:
        """Keep where reading stopped; an article that was read to its end starts from its top again."""
        key = key_of(self.view.article)
        if key is None or self.librarian is None:
            return
        at_top = self.view.scroll_offset.y == 0 or self.view.at_end
        position = 0 if at_top else self.view.reading_offset
        if position != self._position:
            self.librarian.ask(lambda library: library.place(key, position))

    # The article that was taken from the list acts at once, though it may still be on its way to the screen

    def here(self) -> int | None:
        """Return where the article stands in the list that is read now."""
        taken = self.stored.taken if self.stored else None
        return super().here() if taken is None else taken

    def mark_read(self) -> None:
        """Mark the article that is read now as read."""
        headline = self.stored.current if self.stored else None
        if headline is None or self.stored is None:
            super().mark_read()
        elif not headline.read:
            self.stored.mark_headline(headline, read=True)
            self.show_marks()

    def turn_mark(self) -> bool | None:
        """Mark the article as read, or as unread again; return which, None where there is none."""
        headline = self.stored.current if self.stored else None
        if headline is None or self.stored is None:
            return super().turn_mark()
        self.stored.mark_headline(headline, read=not headline.read)
        return not headline.read

    def show(self, taken: Taken) -> None:
        """Show an article."""
        super().show(taken)
        self._position = taken.position

    def act(self, name: str) -> None:
        """Carry out an action by its id."""
        getattr(self, f"_act_{name}")()

    # Actions

    def asked(self, purpose: Purpose, words: str) -> None:
        """Do what the prompt was opened for."""
        if purpose == "tag":
            self._tag(words.split())

    def _act_star(self) -> None:
        headline = self._headline()
        if headline and self.stored:
            self.stored.star(headline, starred=not headline.starred)
            self.show_marks()
            self.say(_("Star taken off") if headline.starred else _("Starred"))

    def _act_tag(self) -> None:
        headline = self._headline()
        if headline and self._prompt is None:
            self.open_prompt("tag", _("tags:"), " ".join(headline.tags))

    def _tag(self, words: list[str]) -> None:
        headline = self._headline()
        if headline and self.stored:
            tags = tuple(dict.fromkeys(clean_line(word).removeprefix("#") for word in words))
            removed = [tag for tag in headline.tags if tag not in tags]
            self.stored.tag(headline, add=[tag for tag in tags if tag], remove=removed)
            self.show_marks()
            self.say(_("Tags: {names}", names=" ".join(tags)) if tags else _("No tags"))

    def _act_undo(self) -> None:
        def told(undone: str | None) -> None:
            self.say(_("Taken back: {change}", change=spoken(undone)) if undone else _("Nothing to take back"))

        if self.stored and self.with_store():
            self.stored.undo(self.articles.cursor, told)

    def _act_unread_only(self) -> None:
        if self.stored and self.with_store(not_local=True):
            self.stored.unread_only = not self.stored.unread_only
            self.say(_("Unread articles alone") if self.stored.unread_only else _("All articles"))
            self.stored.narrow(origin=self.stored.origin, words=self.stored.filter, then=self.narrowed)

    def _act_reload(self) -> None:
        if self.stored is None or self.stored.is_local:
            self.reload_sources()
            return
        feed = self._feed_here(self.stored)
        if feed is None:
            self.say(_("No feed here; {key} refreshes all", key=self.key_of("refresh_all")))
        else:
            self.refresh_feeds(feed)

    def _feed_here(self, stored: StoredShelf) -> str | None:
        """Return the address of the feed that is listed, else of the feed that the article is from."""
        headline = stored.current
        wanted = stored.feed if stored.feed is not None else headline.feed if headline else None
        return next((feed.url for feed in stored.overview.feeds if feed.id == wanted and feed.followed), None)

    def _act_refresh_all(self) -> None:
        if self.requests:
            self.reload_sources()
        if self.stored:
            self.refresh_feeds(everything=True)

    def reload_sources(self) -> None:
        """Read the sources that are not stored again."""

    def with_store(self, *, not_local: bool = False) -> bool:
        """Tell whether there is a store, and where asked for that its articles are listed; say so where not."""
        there = self.stored is not None and not (not_local and self.stored.is_local)
        if not there:
            self.say(_("That works for the articles of feeds alone"))
        return there

    def _headline(self) -> Headline | None:
        """Return the stored article that is shown; say so where it is none."""
        headline = self.stored.current if self.stored else None
        if headline is None and not self.nothing_listed():
            self.say(_("That works for the articles of feeds alone"))
        return headline

    def open_prompt(self, purpose: Purpose, label: str, words: str, *, selected: bool = False) -> None:
        """Ask for words for a purpose."""
        self._purpose = purpose
        self.ask(label, words, selected=selected)
