"""Renders briefings as Markdown (CommonMark with GitHub's tables). An article's own text is never markup in it."""

import re
from collections.abc import Iterable, Iterator

from briefing.models import Briefing, Part, Section
from briefing.render import Layout, facts, one_line, quoted

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#]|&(?=#?\w+;))")
_LINE_START = re.compile(r"^([-+=]|\d{1,9}[.)])")


def render_markdown(briefings: Iterable[Briefing], layout: Layout) -> Iterator[str]:
    """Yield one document part for each briefing, from a heading of level 1 on, or with `items_only` the items alone."""
    for number, briefing in enumerate(briefings):
        if layout.citations and not layout.items_only:
            from briefing.render.citations import cited_blocks

            blocks = cited_blocks(briefing, layout.ordered_parts())
        else:
            blocks = [] if layout.items_only else head_blocks(briefing)
            for part in layout.ordered_parts():
                blocks += part_blocks(part, briefing, titled=not layout.items_only)
        if briefing.analysis.notes and not layout.items_only:
            blocks += ["## Notes", "\n".join(f"- {escape(note)}" for note in briefing.analysis.notes)]
        yield ("\n---\n\n" if number else "") + "\n\n".join(blocks) + "\n"


def escape(text: str) -> str:
    """Return outside text as one line that Markdown shows as it is."""
    escaped = _SPECIAL.sub(r"\\\1", one_line(text))
    return _LINE_START.sub(lambda match: match[1][:-1] + "\\" + match[1][-1], escaped)


def head_blocks(briefing: Briefing) -> list[str]:
    """Return an article's title and what is known of it."""
    article = briefing.article
    title = escape(article.title) or escape(article.source)
    return [f"# {title}", " · ".join(escape(fact) for fact in facts(briefing))]


def part_blocks(part: Part, briefing: Briefing, *, titled: bool) -> list[str]:
    """Return the items of a part, under its name where it is `titled`."""
    analysis = briefing.analysis
    if part == "summary":
        blocks = ["\n".join(f"- {escape(quoted(briefing, sentence))}" for sentence in analysis.summary)]
    elif part == "sections":
        blocks = [block for section in analysis.sections for block in _section(section, briefing)]
    elif part == "actors":
        rows = [
            (f"**{escape(actor.name)}**", actor.kind, escape(actor.role or ""), str(len(actor.mentions)))
            for actor in analysis.actors
        ]
        blocks = [_table(("Actor", "Kind", "Role", "Mentions"), rows), _statements(briefing)] if rows else []
    else:
        blocks = [_figures(briefing)] if analysis.figures else []
    blocks = [block for block in blocks if block]
    return ([f"## {part.capitalize()}"] if titled and blocks else []) + blocks


def _section(section: Section, briefing: Briefing) -> list[str]:
    heading = [f"### {escape(section.heading)}"] if section.heading else []
    return [*heading, " ".join(escape(quoted(briefing, sentence)) for sentence in section.summary)]


def _statements(briefing: Briefing) -> str:
    from briefing.render.statements import shown_statements

    lines = [(actor, shown_statements(actor, briefing)) for actor in briefing.analysis.actors]
    return "\n".join(
        f"- **{escape(actor.name)}**: {' '.join(escape(statement) for statement in said)}"
        for actor, said in lines
        if said
    )


def _figures(briefing: Briefing) -> str:
    from briefing.render.numbers import quantity

    rows = [
        (
            f"**{escape(quantity(figure, briefing.analysis.language))}**",
            escape(figure.counts or ""),
            escape(quoted(briefing, figure)),
        )
        for figure in briefing.analysis.figures
    ]
    return _table(("Figure", "Counts", "In the text"), rows)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
