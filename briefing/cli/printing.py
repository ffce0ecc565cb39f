"""The commands that print briefings: `show`, and `summary`, `sections`, `actors`, `figures` for one part alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import click

from briefing.cli.streams import complain, open_output
from briefing.models import PARTS, AnalysisOptions, Briefing, Failure, Part, SourceRequest
from briefing.render import FORMATS, Layout, load


@dataclass(slots=True)
class _Tally:
    """How many articles were printed and sources failed so far."""

    printed: int = 0
    failed: int = 0

    def briefings(self, items: Iterable[Briefing | Failure]) -> Iterator[Briefing]:
        """Yield the briefings among the items, and name each failure on standard error."""
        for item in items:
            if isinstance(item, Failure):
                self.failed += 1
                complain(f"{item.source}: {item.reason}")
            else:
                self.printed += 1
                yield item


def _print(
    sources: tuple[str, ...],
    parts: tuple[Part, ...],
    format_: str,
    output: str | None,
    sentences: int | None,
    words: int | None,
    lang: str | None,
) -> int:
    from briefing import pipeline

    options = AnalysisOptions(parts=frozenset(parts), language=lang, sentences=sentences, words=words)
    tally = _Tally()
    items = pipeline.brief([SourceRequest(source) for source in sources], options)
    with open_output(output) as write:
        for text in load(format_)(tally.briefings(items), Layout(parts=parts)):
            write(text)
    return 0 if tally.printed and not tally.failed else 1


def _make(name: str, parts: tuple[Part, ...], help_: str) -> click.Command:
    @click.command(name, help=help_)
    @click.argument("sources", nargs=-1, metavar="SOURCE…")
    @click.option("--format", "format_", type=click.Choice(list(FORMATS)), default="jsonl", help="How to print.")
    @click.option("--sentences", type=click.IntRange(min=1), help="How many sentences the summary has at most.")
    @click.option("--words", type=click.IntRange(min=1), help="How many words the summary has at most.")
    @click.option("--lang", help="The language, as a code of two letters.")
    @click.option("--output", help="Write to a file.")
    def command(
        sources: tuple[str, ...],
        format_: str,
        sentences: int | None,
        words: int | None,
        lang: str | None,
        output: str | None,
    ) -> int:
        return _print(sources, parts, format_, output, sentences, words, lang)

    return command


show = _make("show", PARTS, "Print the whole briefing of each article.")
summary = _make("summary", ("summary",), "Print the summary.")
sections = _make("sections", ("sections",), "Print the sections.")
actors = _make("actors", ("actors",), "Print the actors.")
figures = _make("figures", ("figures",), "Print the figures.")
