"""The commands `feeds list`, `add`, `remove`, `import` and `export`: the feeds of the configuration."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from briefing.cli.commands import Command, Group, language_code
from briefing.cli.destination import open_output
from briefing.cli.overview import COMMANDS
from briefing.cli.storing import Place, complete_feed, with_store
from briefing.cli.streams import complain, write_out
from briefing.cli.terminal import width
from briefing.i18n import _, ngettext
from briefing.wording import spoken

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.models.feeds import Subscription
    from briefing.pipeline.discovering import FoundFeed

_SHOWN = 8
"""Other feeds of a page that are named; a newspaper has some dozens."""


@click.group("feeds", cls=Group, invoke_without_command=True, help=COMMANDS["feeds"].help)
@click.pass_context
def feeds(context: click.Context) -> Any:
    """Stand for the commands about feeds; alone it lists them."""
    return context.invoke(list_feeds) if context.invoked_subcommand is None else 0


def _every(_context: click.Context, _parameter: click.Parameter, given: str | None) -> int | None:
    from briefing.config.values import duration

    try:
        return None if given is None else duration(given)
    except ValueError as error:
        raise click.BadParameter(f"{given!r} {spoken(str(error))}") from error


def _text(_context: click.Context, _parameter: click.Parameter, given: Any) -> Any:
    """Return a name, or several, cleaned; one without a word is refused."""
    from briefing.text import clean_line

    if given is None:
        return None
    cleaned = tuple(clean_line(text) for text in ([given] if isinstance(given, str) else given))
    if not all(cleaned):
        raise click.BadParameter(_("is empty."))
    return cleaned[0] if isinstance(given, str) else cleaned


@feeds.command("list", cls=Command)
@click.option("--all", "everything", is_flag=True, help="Also feeds not followed any more whose articles are kept.")
@click.option(
    "-f", "--format", "form", type=click.Choice(["text", "json", "jsonl"]), help="How to print; text by default."
)
@with_store
def list_feeds(everything: bool, form: str | None, place: Place) -> int:
    """List the feeds with their unread articles.

    A line has unread and all articles, name, address, tags, last visit and what was wrong with it; piped they are
    parted by tabs.
    """
    from briefing.pipeline.subscribing import followed
    from briefing.render import feeds as rendering

    config, store = place.load()
    found = followed(config, store, everything=everything)
    if form is None or form == "text":
        texts = rendering.render_text(found, width())
    else:
        texts = rendering.render_json(found, lines=form == "jsonl")
    for text in texts:
        write_out(text)
    if not found:
        complain(
            _("no feeds; briefing feeds add ADDRESS follows one, briefing feeds import FILE those of another reader")
        )
    return 0 if found else 1


@feeds.command("add", cls=Command)
@click.argument("address")
@click.option("--name", callback=_text, metavar="NAME", help="What to call it; the feed's own title by default.")
@click.option("--tag", "tags", multiple=True, callback=_text, metavar="TAG", help="A tag for it; several are allowed.")
@click.option("--language", callback=language_code, metavar="CODE", help="The language of its articles, such as fr.")
@click.option("--every", callback=_every, metavar="TIME", help="Fetch it no more often than that, such as 30m or 2h.")
@click.option("--full-text", is_flag=True, help="Also fetch the page of each article.")
@with_store
def add(
    address: str,
    name: str | None,
    tags: tuple[str, ...],
    language: str | None,
    every: int | None,
    full_text: bool,
    place: Place,
) -> int:
    """Follow the feed of an address, a feed or a page.

    Where a page is at ADDRESS, the feed that it names is followed, or one in a usual place. It is written into the
    configuration: the file that has feeds, else the user's feeds.toml.
    """
    from briefing.models.feeds import Subscription
    from briefing.pipeline.discovering import SeveralFeedsError
    from briefing.pipeline.subscribing import add_feed

    wish = Subscription(
        url=address,
        name=name,
        tags=tuple(dict.fromkeys(tags)),
        language=language,
        every=every,
        full_text=full_text,
    )
    config = place.load()[0]
    try:
        added = add_feed(config, address, wish, named=place.config)
    except SeveralFeedsError as error:
        complain(str(error))
        _name_each(error.feeds, len(error.feeds))
        return 1
    if added.known:
        complain(_("{feed} is followed already: {file}; edit it there", feed=_called(added.feed), file=added.file))
        return 0
    articles = ngettext("{count} article", "{count} articles", added.articles)
    complain(_("added {feed}, {articles}, to {file}", feed=_called(added.feed), articles=articles, file=added.file))
    if added.others:
        others = ngettext(
            "the page also names {count} other feed:", "the page also names {count} other feeds:", len(added.others)
        )
        complain(others)
        _name_each(added.others, _SHOWN)
    return 0


@feeds.command("remove", cls=Command)
@click.argument("feed", shell_complete=complete_feed)
@click.option("--forget", is_flag=True, help="Also delete its articles from the store, for good.")
@with_store
def remove(feed: str, forget: bool, place: Place) -> int:
    """Follow a feed no longer; its articles stay.

    FEED is its name or its address.
    """
    from briefing.pipeline.subscribing import remove_feed

    config, store = place.load()
    removed = remove_feed(config, store, feed, forget=forget)
    if removed.file:
        done = _("removed {feed} from {file}", feed=removed.name, file=removed.file)
    else:
        done = _("removed {feed}", feed=removed.name)
    if forget:
        gone = ngettext(
            "{done}, and {count} article of it", "{done}, and {count} articles of it", removed.forgotten, done=done
        )
        complain(gone)
    elif removed.stored:
        stay = ngettext(
            "{done}; its article stays in the store (--forget deletes it)",
            "{done}; its {count} articles stay in the store (--forget deletes them)",
            removed.stored,
            done=done,
        )
        complain(stay)
    else:
        complain(done)
    return 0


@feeds.command("import", cls=Command)
@click.argument("source", metavar="FILE", type=click.Path(readable=False))
@with_store
def import_feeds(source: str, place: Place) -> int:
    """Follow the feeds of another reader's list.

    FILE is an OPML list or newsboat's urls; an address or - for standard input will do as well. Folders become tags.
    Feeds that are followed already stay as they are.
    """
    from briefing.pipeline import subscribing

    config = place.load()[0]
    imported = subscribing.import_feeds(config, source, named=place.config)
    for failure in imported.refused:
        where = spoken(failure.source)
        complain(_("not taken: {source}: {reason}", source=where, reason=spoken(failure.reason)))
    count = len(imported.added)
    if count:
        parts = [ngettext("added {count} feed to {file}", "added {count} feeds to {file}", count, file=imported.file)]
    else:
        parts = [_("added no feeds")]
    if imported.known:
        parts.append(ngettext("{count} followed already", "{count} followed already", len(imported.known)))
    if imported.refused:
        parts.append(ngettext("{count} not taken", "{count} not taken", len(imported.refused)))
    complain(", ".join(parts))
    return 0 if (imported.added or imported.known) and not imported.refused else 1


@feeds.command("export", cls=Command)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, in place of what it held.")
@with_store
def export(output: str | None, place: Place) -> int:
    """Print the feeds as OPML, tags as folders."""
    from briefing.pipeline.subscribing import portable
    from briefing.render.opml import render_opml

    config, store = place.load()
    found = portable(config, store)
    if not found:
        complain(_("no feeds to export"))
        return 1
    if output is not None:
        _check_output(output, config.files)
    with open_output(output) as write:
        for text in render_opml(found, title="Feeds of Briefing"):
            write(text)
    return 0


def _check_output(output: str, files: "Sequence[Path]") -> None:
    from briefing.cli.destination import check_output

    check_output(output, map(str, files), new=False)


def _called(feed: "Subscription") -> str:
    return f"{feed.name} ({feed.url})" if feed.name else feed.url


def _name_each(found: "Sequence[FoundFeed]", most: int) -> None:
    for feed in found[:most]:
        complain(f"{feed.url} {feed.title}")
    if len(found) > most:
        complain(ngettext("and {count} more", "and {count} more", len(found) - most))
