"""How articles come into a reader that has none: a feed by its address, files and directories, the sample."""

import os
from functools import partial
from pathlib import Path

from textual import events

from briefing.i18n import _
from briefing.models import Article, SourceRequest
from briefing.models.lists import FeedAdded, Overview
from briefing.text import clean_line
from briefing.tui.actions import Action
from briefing.tui.empty import in_short
from briefing.tui.handing import is_web_link
from briefing.tui.library import Library
from briefing.tui.origins import LOCAL, id_of_feed
from briefing.tui.screens.finding import Purpose
from briefing.tui.screens.moving import MovingScreen

_STARTS = frozenset(("add_feed", "open_path", "sample"))
_IDLE = frozenset(("search", "sort"))
"""What does nothing while nothing is listed."""
_SAMPLE = Path(__file__).parent.parent.parent / "sample"


class StartingScreen(MovingScreen):
    """Adds feeds and sources while one reads."""

    _opened = ""
    """A source that was opened, until its first article is there."""
    _is_adding = False
    """Whether a feed is being looked for, and nothing else was done since."""

    def possible(self, action: Action) -> bool:
        """Tell whether the footer is to offer an action: these while there is nothing to read, others once there is."""
        if action.id in _STARTS:
            return self.view.article is None and (self.library is not None or action.id != "add_feed")
        return super().possible(action) and (self.view.article is not None or action.id not in _IDLE)

    def _followed(self, is_writable: bool) -> None:
        super()._followed(is_writable)
        if self.librarian and self.view.article is None:
            self.librarian.ask(lambda library: library.overview(), lambda _: self.show_lists())

    def why_empty(self) -> str:
        """Return what is said in a list without articles; where nothing else is on the screen, how some come."""
        stored = self.stored
        is_new = stored is not None and not (self.stored_count() or len(self.local) or stored.overview.feeds)
        if is_new and self._has_followed and self.mode == "narrow" and not self.is_reading and not self.shelf.filter:
            return in_short(self.key_of)
        return super().why_empty()

    def on_resize(self, event: events.Resize) -> None:
        """Say what there is to do where it is seen in this size; the panes are arranged by their own class, too."""
        del event
        if self.is_mounted and not self.shelf.count:
            self._show_rows(self.articles.cursor)

    def asked(self, purpose: Purpose, words: str) -> None:
        """Do what the prompt was opened for."""
        if purpose == "feed" and words.strip():
            self._add_feed(clean_line(words))
        elif purpose == "path" and words.strip():
            self._open_source(words.strip())
        else:
            super().asked(purpose, words)

    def _act_add_feed(self) -> None:
        if self.library is None:
            self.say(_("Start briefing without files to follow feeds"))
        elif self._prompt is None:
            self.open_prompt("feed", _("address of a feed or a site:"), "")

    def _add_feed(self, address: str) -> None:
        library = self.library
        if library is None:
            return
        self._is_adding = True
        self.say(_("Looking for the feed of {address}…", address=address))
        self._in_thread(lambda: self._find_feed(library, address))

    def _find_feed(self, library: Library, address: str) -> None:
        """Find a feed and follow it, in a thread of its own: servers take their time."""
        try:
            added = library.add_feed(address)
            library.follow()
        finally:
            library.close()
        self._tell_found(partial(self._show_feed, added))

    def _show_feed(self, added: FeedAdded) -> None:
        """Say what came of it, and fetch the feed's articles."""
        if added.known:
            notice = _("{name} is followed already; {file} has it", name=added.name, file=added.file)
        else:
            notice = _("Added {name} to {file}", name=added.name, file=added.file)
        self.say("")
        self.notify(notice, markup=False, timeout=6)
        self.look_again()
        self.refresh_added(added.url)
        if self._is_adding and self.librarian:
            self.librarian.ask(lambda library: library.overview(), partial(self._go_to_feed, added.url), kind="added")

    def _go_to_feed(self, url: str, overview: Overview) -> None:
        """List the articles of a feed that was just followed, unless something else was done since it was asked for."""
        feed = next((one.id for one in overview.feeds if one.url == url), None)
        if feed is not None and self._is_adding:
            self.narrow(origin=id_of_feed(feed), words="")
            self.go_to_pane("articles")

    def _act_open_path(self) -> None:
        if self._prompt is None:
            self.open_prompt("path", _("file, directory or address:"), "")

    def _act_sample(self) -> None:
        self._read_also(str(_SAMPLE))

    def _open_source(self, words: str) -> None:
        location = os.path.expanduser(words)  # noqa: PTH111 -- it may be an address
        if not is_web_link(location) and not os.path.exists(location):  # noqa: PTH110
            self.complain(_("{file}: there is no such file or directory", file=clean_line(words)))
        else:
            self._read_also(location)

    def _read_also(self, location: str) -> None:
        """Read one more source; it stands among the sources from now on."""
        if all(request.location != location for request in self.requests):
            self.requests = (*self.requests, SourceRequest(location))
        self._opened = location
        self.reload_sources()

    def act(self, name: str) -> None:
        """Carry out an action by its id; who does something else is not taken to what is still to come."""
        self._opened, self._is_adding = "", False
        super().act(name)

    def _take_arrivals(self) -> None:
        """Put what has come on the shelf, and go to the first article of a source that was opened."""
        super()._take_arrivals()
        article = self.local.first_of(self._opened) if self._opened else None
        if article is not None or not self.is_reading:
            self._opened = ""
        if article is not None:
            self._go_to_local(article)

    def _go_to_local(self, article: Article) -> None:
        def show() -> None:
            self.narrowed()
            at = self.local.position(article)
            if at is not None:
                self.go_to_pane("articles")
                self.open_row(at)
                self.articles.go_to(at)

        self.shelf.narrow(origin=f"{LOCAL}{article.origin}" if self.stored else None, then=show)
