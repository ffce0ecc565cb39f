"""Renders briefings as one HTML page that needs nothing else: no script, no style sheet or image from elsewhere.

All text of an article is escaped; its address is linked only where it is http or https.
"""

import html
from collections.abc import Iterable, Iterator

from briefing.models import Briefing, Part, Section
from briefing.render import Layout, facts, look_ahead, one_line, quoted

_STYLE = """\
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
article + article { border-top: 1px solid #8888; margin-top: 3rem; padding-top: 1rem }
h1 { line-height: 1.2 } h2 { font-size: 1rem; text-transform: uppercase; letter-spacing: .08em }
h3 { border-left: .25rem solid #888; padding-left: .6rem; margin-bottom: .3rem }
.facts { opacity: .75 } table { border-collapse: collapse }
th, td { text-align: left; vertical-align: top; padding: .15rem 1.2rem .15rem 0 }
.said { padding-left: 1.2rem; opacity: .75 }
.number { text-align: right; white-space: nowrap }"""
PAGE_END = "</body>\n</html>\n"


def render_html(briefings: Iterable[Briefing], layout: Layout) -> Iterator[str]:
    """Yield a page with an article element for each briefing; nothing for none."""
    first, every = look_ahead(briefings)
    if not first:
        return
    yield page_start(first[0].article.title if len(first) == 1 else "Briefing")
    for briefing in every:
        yield "\n".join(_article(briefing, layout)) + "\n"
    yield PAGE_END


def page_start(title: str) -> str:
    """Return the head of a page, up to what its body shows."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n"
    )


def _article(briefing: Briefing, layout: Layout) -> Iterator[str]:
    analysis = briefing.analysis
    yield f'<article lang="{escape(analysis.language)}">'
    yield from head_lines(briefing)
    for part in layout.ordered_parts():
        if getattr(analysis, part):
            yield f"<h2>{part}</h2>"
            yield from part_lines(part, briefing)
    if analysis.notes:
        yield "<h2>notes</h2>"
        yield from _list(escape(note) for note in analysis.notes)
    yield "</article>"


def head_lines(briefing: Briefing) -> Iterator[str]:
    """Yield an article's title and what is known of it."""
    article = briefing.article
    link = article.link or article.source
    source, *others = (escape(fact) for fact in facts(briefing))
    if link.startswith(("https://", "http://")):
        source = f'<a href="{escape(link)}" rel="noreferrer">{source}</a>'
    yield f"<h1>{escape(article.title) or escape(article.source)}</h1>"
    yield f'<p class="facts">{" · ".join((source, *others))}</p>'


def part_lines(part: Part, briefing: Briefing) -> Iterator[str]:
    """Yield the items of a part."""
    analysis = briefing.analysis
    if part == "summary":
        yield from _list(escape(quoted(briefing, sentence)) for sentence in analysis.summary)
    elif part == "sections":
        for section in analysis.sections:
            yield from _section(section, briefing)
    elif part == "actors":
        yield from _actors(briefing)
    else:
        yield from _figures(briefing)


def _section(section: Section, briefing: Briefing) -> Iterator[str]:
    if section.heading:
        yield f"<h3>{escape(section.heading)}</h3>"
    if section.summary:
        yield f"<p>{' '.join(escape(quoted(briefing, sentence)) for sentence in section.summary)}</p>"


def _actors(briefing: Briefing) -> Iterator[str]:
    from briefing.render.statements import shown_statements

    yield "<table>"
    yield f"<tr>{''.join(f'<th>{cell}</th>' for cell in ('Actor', 'Kind', 'Role', 'Mentions'))}</tr>"
    for actor in briefing.analysis.actors:
        count = f'<span class="number">{len(actor.mentions)}×</span>'
        cells = (f"<strong>{escape(actor.name)}</strong>", actor.kind, escape(actor.role or ""), count)
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
        for statement in shown_statements(actor, briefing):
            yield f'<tr><td class="said" colspan="4">{escape(statement)}</td></tr>'
    yield "</table>"


def _figures(briefing: Briefing) -> Iterator[str]:
    from briefing.render.numbers import quantity

    rows = (
        (
            f'<strong class="number">{escape(quantity(figure, briefing.analysis.language))}</strong>',
            escape(figure.counts or ""),
            escape(quoted(briefing, figure)),
        )
        for figure in briefing.analysis.figures
    )
    yield from _table(("Figure", "Counts", "In the text"), rows)


def _list(items: Iterable[str]) -> Iterator[str]:
    yield "<ul>"
    yield from (f"<li>{item}</li>" for item in items)
    yield "</ul>"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "<table>"
    yield f"<tr>{''.join(f'<th>{cell}</th>' for cell in head)}</tr>"
    yield from (f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    yield "</table>"


def escape(text: str) -> str:
    """Return outside text as one line that HTML shows as it is, also within quotes."""
    return html.escape(one_line(text))
