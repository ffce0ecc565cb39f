"""Renders briefings as text: a page to read for each article, or the items of a part, one a line.

On a terminal lines are wrapped and columns aligned; elsewhere items are single lines with tabs between their fields,
fit for grep, cut, sort and head. All text of an article is cleaned once more before it leaves.
"""

from collections.abc import Callable, Iterable, Iterator

from briefing.i18n import P_, pgettext
from briefing.models import Briefing, Part, Section
from briefing.render import Layout, address, facts, look_ahead, quoted
from briefing.render.cells import table, wrap
from briefing.render.style import Style, paint
from briefing.text import clean_line
from briefing.wording import spoken

_WIDEST = 100
"""Columns of running text at most: longer lines are hard to read."""
_TITLES = (
    *(P_("part", "sections"), P_("part", "summary"), P_("part", "actors"), P_("part", "figures"), P_("part", "notes")),
)
"""What stands above the parts."""
_NO_HEADING = "(opening)"


def render_text(briefings: Iterable[Briefing], layout: Layout) -> Iterator[str]:
    """Yield a page for each briefing, or with `items_only` its items."""
    if layout.items_only and layout.width is None:
        yield from _listing(briefings, layout.parts)
        return
    first, every = look_ahead(briefings)
    for number, briefing in enumerate(every):
        if layout.items_only:
            yield _Page(layout).items(briefing, named=len(first) > 1, spaced=number > 0)
        else:
            yield _Page(layout).whole(briefing, ruled=number > 0)


# Items for other programs ------------------------------------------------------------------------------------------


def _listing(briefings: Iterable[Briefing], parts: tuple[Part, ...]) -> Iterator[str]:
    """Yield items as tab-separated lines, with the article's address as first field once there are several articles."""
    first, every = look_ahead(briefings)
    for briefing in every:
        yield _lines(briefing, parts, several=len(first) > 1)


def _lines(briefing: Briefing, parts: tuple[Part, ...], *, several: bool) -> str:
    source = (address(briefing.article),) if several else ()
    rows = [(*source, *row) for part in parts for row in _FIELDS[part](briefing)]
    return "".join("\t".join(row) + "\n" for row in rows)


def _summary_fields(briefing: Briefing) -> list[tuple[str, ...]]:
    return [(quoted(briefing, sentence),) for sentence in briefing.analysis.summary]


def _section_fields(briefing: Briefing) -> list[tuple[str, ...]]:
    return [
        (clean_line(section.heading or ""), " ".join(quoted(briefing, sentence) for sentence in section.summary))
        for section in briefing.analysis.sections
    ]


def _actor_fields(briefing: Briefing) -> list[tuple[str, ...]]:
    return [
        (clean_line(actor.name), actor.kind, clean_line(actor.role or ""), str(len(actor.mentions)))
        for actor in briefing.analysis.actors
    ]


def _figure_fields(briefing: Briefing) -> list[tuple[str, ...]]:
    from briefing.render.numbers import plain_range

    return [
        (
            plain_range(figure),
            clean_line(figure.unit or ""),
            clean_line(figure.counts or ""),
            figure.hedge,
            quoted(briefing, figure),
        )
        for figure in briefing.analysis.figures
    ]


_FIELDS: dict[Part, Callable[[Briefing], list[tuple[str, ...]]]] = {
    "sections": _section_fields,
    "summary": _summary_fields,
    "actors": _actor_fields,
    "figures": _figure_fields,
}


# Pages for people --------------------------------------------------------------------------------------------------


class _Page:
    """The lines of one article's page."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._width = layout.width
        self._measure = None if layout.width is None else min(layout.width, _WIDEST)
        self._lines: list[str] = []

    def whole(self, briefing: Briefing, *, ruled: bool) -> str:
        """Return the article's head and the parts wanted, after a rule if another page stands before."""
        if ruled:
            self._lines += ["", self._paint("─" * (self._measure or 72), "faint"), ""]
        self._head(briefing)
        for part in self._layout.ordered_parts():
            self._part(part, briefing)
        if briefing.analysis.notes:
            self._title("notes")
            for note in briefing.analysis.notes:
                words = note if self._width is None else spoken(note)
                self._prose(clean_line(words), "note", first="! ", rest="  ")
        return self._joined()

    def items(self, briefing: Briefing, *, named: bool, spaced: bool) -> str:
        """Return the items of the parts wanted, under the article's title where it is to be named."""
        if spaced:
            self._lines.append("")
        if named:
            self._prose(_title(briefing), "title")
        for part in self._layout.parts:
            self._items(part, briefing)
        return self._joined()

    def _joined(self) -> str:
        return "".join(line.rstrip() + "\n" for line in self._lines)

    def _paint(self, text: str, style: Style) -> str:
        return paint(text, style, colour=self._layout.colour)

    def _prose(self, text: str, style: Style | None = None, *, first: str = "", rest: str | None = None) -> None:
        lines = wrap(text, self._measure, first=first, rest=rest)
        self._lines += [self._paint(line, style) if style else line for line in lines]

    def _title(self, name: str) -> None:
        said = name if self._width is None else pgettext("part", name)  # what is piped is the same in all languages
        self._lines += ["", self._paint(said.upper(), "part")]

    def _head(self, briefing: Briefing) -> None:
        self._prose(_title(briefing), "title")
        self._prose(" · ".join(facts(briefing)), "faint")

    def _part(self, part: Part, briefing: Briefing) -> None:
        sections = briefing.analysis.sections
        if not getattr(briefing.analysis, part) or (
            part == "sections" and len(sections) == 1 and not sections[0].heading
        ):
            return
        self._title(part)
        self._items(part, briefing)

    def _items(self, part: Part, briefing: Briefing) -> None:
        if part == "summary":
            for sentence in briefing.analysis.summary:
                self._prose(quoted(briefing, sentence), first="• ", rest="  ")
        elif part == "sections":
            for section in briefing.analysis.sections:
                self._section(section, briefing)
        elif part == "actors":
            self._actors(briefing)
        else:
            self._figures(briefing)

    def _section(self, section: Section, briefing: Briefing) -> None:
        heading = clean_line(section.heading or "")
        self._prose(heading or _NO_HEADING, "heading" if heading else "faint", first="▌ ")
        for sentence in section.summary:
            self._prose(quoted(briefing, sentence), first="  ")

    def _actors(self, briefing: Briefing) -> None:
        from briefing.render.statements import shown_statements

        actors = briefing.analysis.actors
        rows = [
            (clean_line(actor.name), actor.kind, f"{len(actor.mentions)}×", clean_line(actor.role or ""))
            for actor in actors
        ]
        for actor, lines in zip(actors, table(rows, self._width, right=(2,)), strict=True):
            self._row(lines, ("heading", actor.kind, "faint", None))
            for statement in [] if self._layout.items_only else shown_statements(actor, briefing):
                self._prose(statement, "faint", first="  ", rest="    ")

    def _figures(self, briefing: Briefing) -> None:
        from briefing.render.numbers import split_quantity

        cells = []
        for figure in briefing.analysis.figures:
            value, unit = split_quantity(figure, briefing.analysis.language)
            counts = clean_line(figure.counts or "")
            cells.append((value, " · ".join(part for part in (unit, counts) if part), quoted(briefing, figure)))
        for lines in table(cells, self._width, right=(0,)):
            self._row(lines, ("value", None, "faint"))

    def _row(self, lines: list[list[str]], styles: tuple[Style | None, ...]) -> None:
        """Add the lines of a row of a table, each cell in its style; a line of one cell has the last one alone."""
        for line in lines:
            cells = zip(line, styles[-len(line) :], strict=True)
            self._lines.append("  ".join(self._paint(cell, style) if style else cell for cell, style in cells if cell))


def _title(briefing: Briefing) -> str:
    return clean_line(briefing.article.title) or clean_line(briefing.article.source)
