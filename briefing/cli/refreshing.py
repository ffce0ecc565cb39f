"""The command `refresh`: fetches the feeds, shows how far it is on a terminal, and says what failed."""

import json
import sys
from time import monotonic
from typing import TYPE_CHECKING

import click

from briefing.cli.commands import Command
from briefing.cli.overview import COMMANDS
from briefing.cli.storing import Place, complete_feed, with_store
from briefing.cli.streams import complain, write_out
from briefing.cli.terminal import is_terminal
from briefing.i18n import _, ngettext, number, pgettext
from briefing.wording import spoken

if TYPE_CHECKING:
    from briefing.pipeline.means import FeedVisited, Refreshed

_BETWEEN = 0.1
"""Seconds between two drawings of the progress: as often as one can read it."""
_CLEAR = "\r\x1b[K"


class _Progress:
    """One line on standard error that says how far the refresh is; nothing where that is no terminal."""

    def __init__(self, *, wanted: bool) -> None:
        self._wanted = wanted and is_terminal(sys.stderr)
        self._begun = self._drawn = monotonic()
        self._done = self._new = self._failed = 0
        self.total = 0

    def advance(self, visited: "FeedVisited") -> None:
        self._done += 1
        self._new += visited.tally.new
        self._failed += bool(visited.problem)
        if self._wanted and monotonic() - self._drawn >= _BETWEEN:
            self._drawn = monotonic()
            self._write(f"{_CLEAR}{', '.join(self._parts())}")

    def _parts(self) -> list[str]:
        feeds = ngettext("{done}/{count} feed", "{done}/{count} feeds", self.total, done=number(self._done))
        failed = [ngettext("{count} failed", "{count} failed", self._failed)] if self._failed else []
        seconds = _("{seconds} s", seconds=f"{monotonic() - self._begun:.0f}")
        return [feeds, ngettext("{count} new", "{count} new", self._new), *failed, seconds]

    def clear(self) -> None:
        """Take the line away, so that another can stand in its place."""
        if self._wanted:
            self._write(_CLEAR)

    def _write(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except (OSError, ValueError):
            self._wanted = False


@click.command("refresh", cls=Command, help=COMMANDS["refresh"].help)
@click.argument("feeds", nargs=-1, metavar="[FEED]...", shell_complete=complete_feed)
@click.option("--all", "everything", is_flag=True, help="Also feeds that asked not to be visited yet.")
@click.option(
    "--jobs", type=click.IntRange(1, 64), metavar="N", help="Processes that parse; one a processor by default."
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing of feeds that fail; the exit code does.")
@click.option("-f", "--format", "form", type=click.Choice(["text", "json", "jsonl"]), help="How to print the outcome.")
@with_store
def refresh(
    feeds: tuple[str, ...], everything: bool, jobs: int | None, quiet: bool, form: str | None, place: Place
) -> int:
    """Fetch the feeds, or those named by their address or name."""
    from briefing.pipeline.library import refresh_feeds

    config, store = place.load()
    if not config.feeds:
        complain(_("no feeds to refresh: briefing feeds add ADDRESS adds one to feeds.toml"))
        return 1
    report = _Report(form, quiet=quiet)
    try:
        done = refresh_feeds(
            config, store, feeds, everything=everything, jobs=jobs, begin=report.begin, tell=report.tell
        )
    finally:
        report.progress.clear()
    report.finish(done)
    return 1 if done.failed else 0


class _Report:
    """What a refresh prints: lines of failures and removals as they come, the outcome in the form asked for."""

    def __init__(self, form: str | None, *, quiet: bool) -> None:
        self._form, self._quiet = form, quiet
        self._lines: list[str] = []
        self.progress = _Progress(wanted=not quiet)

    def begin(self, count: int) -> None:
        self.progress.total = count

    def tell(self, visited: "FeedVisited") -> None:
        self.progress.advance(visited)
        remark = _remark(visited)
        if remark and not self._quiet:
            from briefing.render.feeds import with_address

            self.progress.clear()
            complain(_("{source}: {reason}", source=with_address(visited.feed), reason=remark))
        if self._form in ("json", "jsonl"):
            line = json.dumps(_as_json(visited), ensure_ascii=False)
            if self._form == "jsonl":
                write_out(line + "\n")
            else:
                self._lines.append(line)

    def finish(self, done: "Refreshed") -> None:
        if done.offline and not self._quiet:
            complain(_("no feed could be reached: {reason}", reason=spoken(done.offline)))
        if self._form == "json":
            write_out(_whole(done, self._lines))
        elif self._form == "text" or (self._form is None and not self._quiet and is_terminal(sys.stdout)):
            write_out(_sentence(done) + "\n")


def _remark(visited: "FeedVisited") -> str:
    if visited.problem:
        problem = spoken(visited.problem)
        return _("{reason}; it is visited no more until you name it", reason=problem) if visited.retired else problem
    moved = visited.moved_to
    return _("has moved to {address}; it is fetched there from now on", address=moved) if moved else ""


def _sentence(done: "Refreshed") -> str:
    tally = done.tally
    parts = [
        ngettext("{count} feed", "{count} feeds", done.visited),
        ngettext("{count} new article", "{count} new articles", tally.new),
    ]
    if tally.edited:
        parts.append(ngettext("{count} edited", "{count} edited", tally.edited))
    if tally.dropped:
        parts.append(ngettext("{count} dropped", "{count} dropped", tally.dropped))
    if done.full_texts:
        parts.append(ngettext("{count} full text", "{count} full texts", done.full_texts))
    if done.failed:
        parts.append(ngettext("{count} failed", "{count} failed", done.failed))
    if done.resting:
        parts.append(ngettext("{count} feed not due yet", "{count} feeds not due yet", done.resting))
    seconds = f"{done.seconds:.1f}".replace(".", pgettext("before decimals", "."))
    return _("{parts}, in {seconds} s", parts=", ".join(parts), seconds=seconds)


def _as_json(visited: "FeedVisited") -> dict[str, object]:
    return {
        "feed": visited.feed.name,
        "url": visited.feed.url,
        "new": visited.tally.new,
        "edited": visited.tally.edited,
        "problem": visited.problem or None,
        "retired": visited.retired,
        "moved_to": visited.moved_to,
    }


def _whole(done: "Refreshed", feeds: list[str]) -> str:
    """Return the outcome as one JSON document with a line for each feed."""
    figures = {
        "visited": done.visited,
        "failed": done.failed,
        "not_due": done.resting,
        "new": done.tally.new,
        "edited": done.tally.edited,
        "dropped": done.tally.dropped,
        "full_texts": done.full_texts,
        "seconds": round(done.seconds, 3),
        "offline": done.offline or None,
    }
    listed = ",".join(f"\n    {line}" for line in feeds)
    rest = json.dumps(figures, ensure_ascii=False, indent=2).removeprefix("{")
    return f'{{\n  "schema": "briefing-refresh/1",\n  "feeds": [{listed}\n  ],{rest}\n'
