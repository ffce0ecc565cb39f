"""The commands that print briefings: `show`, and `summary`, `sections`, `actors`, `figures` for one part alone.

Here is also the unnamed command of a bare `briefing SOURCE…`, which opens the reader where it can and else prints.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any

import click

from briefing.cli.commands import BARE, Command, language_code
from briefing.cli.destination import check_output, open_output
from briefing.cli.opening import OpenReader, names_stored, on_configuration, requested
from briefing.cli.overview import COMMANDS
from briefing.cli.streams import complain
from briefing.cli.terminal import Colour, has_piped_input, is_terminal, wants_colour, width
from briefing.errors import UsageError
from briefing.i18n import N_, _
from briefing.models import PARTS, AnalysisOptions, Briefing, Failure, Part, SourceRequest
from briefing.render import FORMATS, Layout, Renderer, address, load
from briefing.wording import spoken

if TYPE_CHECKING:
    from briefing.config import Config


_NOTHING: dict[Part, str] = {
    "sections": N_("no sections found"),
    "summary": N_("no summary found"),
    "actors": N_("no actors found"),
    "figures": N_("no figures found"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """What the options of a printing command ask for; None where they ask for nothing."""

    sources: tuple[str, ...]
    form: str | None
    only: tuple[Part, ...] | None = None
    sentences: int | None
    words: int | None
    lang: str | None
    output: str | None
    color: Colour | None
    config: str | None
    store: str | None
    tight: bool = False
    citations: bool = False
    linear: bool = False

    def asks_for_print(self) -> bool:
        """Return whether an option makes sense for printed text only."""
        wishes = (self.form, self.only, self.sentences, self.words, self.output)
        return self.tight or self.citations or any(value is not None for value in wishes)


@dataclass(slots=True)
class _Tally:
    """How many articles were printed and sources failed so far, each failure named on standard error."""

    part: Part | None
    printed: int = 0
    failed: int = 0

    def briefings(self, items: Iterable[Briefing | Failure]) -> Iterator[Briefing]:
        for item in items:
            if isinstance(item, Failure):
                self.failed += 1
                complain(_("{source}: {reason}", source=item.source, reason=spoken(item.reason)))
            else:
                self.printed += 1
                if self.part:
                    self._remark(item, self.part)
                yield item

    def _remark(self, briefing: Briefing, part: Part) -> None:
        """Say on standard error what the items of one part alone leave out."""
        article = briefing.article
        named = f"{article.source}: {article.title}" if article.is_entry and not article.link else address(article)
        for note in briefing.analysis.notes:
            complain(_("{source}: {reason}", source=named, reason=spoken(note)))
        if not getattr(briefing.analysis, part):
            complain(_("{source}: {reason}", source=named, reason=_(_NOTHING[part])))


def _print(wish: _Wish, parts: tuple[Part, ...], *, alone: bool, renderer: Callable[[str], Renderer] = load) -> int:
    """Print the parts of all sources; return the exit code. `alone`: text is the items of the only part."""
    from briefing import pipeline

    form = wish.form or ("markdown" if wish.citations else "text")
    if wish.citations and form != "markdown":
        raise UsageError(_("--citations makes Markdown; leave out --format {form}", form=form))
    to_file = wish.output is not None and wish.output != "-"
    columns = None if to_file else width()
    layout = Layout(
        parts=parts,
        items_only=alone,
        width=columns,
        colour=wants_colour(wish.color or "auto", to_terminal=columns is not None) and form == "text",
        citations=wish.citations,
    )
    found: tuple[Part, ...] = (*parts, "summary") if "sections" in parts else parts  # sections have summaries too
    options = AnalysisOptions(
        parts=frozenset(found), tight=wish.tight, language=wish.lang, sentences=wish.sentences, words=wish.words
    )
    tally = _Tally(parts[0] if alone and form in {"text", "markdown"} else None)
    requests = _requests(wish)
    if wish.output is not None and to_file:
        _check_output(wish.output, requests, wish)
    items = pipeline.brief(requests, options)
    with open_output(wish.output) as write:
        for text in renderer(form)(tally.briefings(items), layout):
            write(text)
    return 0 if tally.printed and not tally.failed else 1


def _check_output(output: str, requests: tuple[SourceRequest, ...], wish: _Wish) -> None:
    from briefing.pipeline import files_named

    read = chain([wish.config] if wish.config is not None else [], files_named(requests))
    check_output(output, read, new=not wish.sources and wish.config is None and not has_piped_input())


def _configuration(wish: _Wish) -> "Config":
    from briefing.config.reading import load as load_configuration

    return load_configuration(wish.config)


def _requests(wish: _Wish, config: "Config | None" = None) -> tuple[SourceRequest, ...]:
    """Return what to read, in the language asked for.

    The configuration is read only where its sources are needed, or to check one that `--config` names.
    """
    needed = any(map(names_stored, wish.sources)) or not (wish.sources or has_piped_input())
    if config is None and (wish.config is not None or needed):
        config = _configuration(wish)
    requests = requested(wish.sources, config, wish.store)
    if wish.lang:
        requests = tuple(replace(request, language=wish.lang) for request in requests)
    return requests


def _parts(_context: click.Context, _parameter: click.Parameter, given: tuple[str, ...]) -> tuple[Part, ...] | None:
    """Read `--only actors,figures` and `--only actors --only figures`."""
    names = [name.strip() for value in given for name in value.split(",")]
    for name in names:
        if name not in PARTS:
            raise click.BadParameter(_("{value} is none of {names}.", value=repr(name), names=", ".join(PARTS)))
    return tuple(part for part in PARTS if part in names) or None


def _file(_context: click.Context, _parameter: click.Parameter, given: str | None) -> str | None:
    if given == "":
        raise click.BadParameter(_("'' names no file."))
    return given


def _count(_context: click.Context, _parameter: click.Parameter, given: str | None) -> int | None:
    """Read a whole number from one on."""
    if given is None:
        return None
    try:
        count = int(given)
    except ValueError:
        raise click.BadParameter(_("{value} is not a whole number.", value=repr(given))) from None
    if count < 1:
        raise click.BadParameter(_("{count} is less than 1.", count=count))
    return count


def _complete_parts(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return what the value of `--only` can become: the parts, behind those that are there already."""
    before, comma, start = incomplete.rpartition(",")
    named = before.split(",")
    return [f"{before}{comma}{part}" for part in PARTS if part.startswith(start) and part not in named]


_OPTIONS: tuple[Callable[[Callable[..., Any]], Callable[..., Any]], ...] = (
    click.argument("sources", nargs=-1, metavar="[SOURCE]...", type=click.Path(readable=False)),
    click.option("-f", "--format", "form", type=click.Choice(list(FORMATS)), help="How to print; text by default."),
    click.option("--sentences", callback=_count, metavar="N", help="At most N sentences in the summary."),
    click.option(
        "--words",
        callback=_count,
        metavar="N",
        help="As many summary sentences as fit N words, at least one.",
    ),
    click.option("--lang", callback=language_code, metavar="CODE", help="The articles' language, such as fr."),
    click.option(
        "-o",
        "--output",
        callback=_file,
        metavar="FILE",
        help="Write to FILE, in place of what it held, once all is done; never to a source.",
    ),
    click.option("--color", type=click.Choice(["auto", "always", "never"]), help="Colours; auto by default."),
    click.option(
        "--config", callback=_file, metavar="FILE", help="The configuration, in place of feeds.toml and config.toml."
    ),
    click.option("--store", callback=_file, metavar="FILE", help="The store that id:12 is looked up in."),
)
_ONLY = click.option(
    "--only",
    multiple=True,
    callback=_parts,
    shell_complete=_complete_parts,
    metavar="PART",
    help="Only these parts: sections, summary, actors, figures; commas allowed.",
)
_TIGHT = click.option(
    "--tight",
    is_flag=True,
    help="Shorten summary sentences: leave out openings such as 'however', parentheses and asides.",
)
_CITATIONS = click.option(
    "--citations",
    is_flag=True,
    help="As Markdown to share: behind each line the article's own words and their paragraph.",
)

_LINEAR = click.option("--linear", is_flag=True, help="Lay the reader out for a screen reader.")


def _command(name: str, function: Callable[[_Wish], int | OpenReader], *options: Callable[..., Any]) -> click.Command:
    def call(**given: Any) -> int | OpenReader:
        return function(_Wish(**given))

    for option in reversed((*_OPTIONS[:2], *options, *_OPTIONS[2:])):
        call = option(call)
    spec = COMMANDS.get(name)
    return click.command(name, cls=Command, help=spec.help if spec else None)(call)


def _printer(part: Part) -> Callable[[_Wish], int]:
    return lambda wish: _print(wish, (part,), alone=True)


def _show(wish: _Wish) -> int:
    return _print(wish, wish.only or PARTS, alone=False)


def _export(wish: _Wish) -> int:
    """Print whole articles; a bare number is a stored one's."""
    from briefing.render.article import load_export

    if not wish.sources:
        raise UsageError(_("name the articles to export: numbers as briefing list shows them, files or addresses"))
    named = (f"id:{source}" if source.isascii() and source.isdecimal() else source for source in wish.sources)
    return _print(replace(wish, sources=tuple(named)), PARTS, alone=False, renderer=load_export)


def _open(wish: _Wish) -> int | OpenReader:
    if not is_terminal(sys.stdout) or wish.asks_for_print():
        return _show(wish)
    config = _configuration(wish)
    if wish.linear:
        config = replace(config, linear=True)
    if wish.sources or has_piped_input():
        return OpenReader(config, _requests(wish, config))
    return on_configuration(config, wish.store)


show = _command("show", _show, _ONLY, _TIGHT, _CITATIONS)
summary = _command("summary", _printer("summary"), _TIGHT)
sections = _command("sections", _printer("sections"), _TIGHT)
actors = _command("actors", _printer("actors"))
figures = _command("figures", _printer("figures"))
export = _command("export", _export)
bare = _command(BARE, _open, _ONLY, _TIGHT, _CITATIONS, _LINEAR)
