"""A page of Markdown to share: behind each line the article's own words, and the paragraph that they stand in."""

from bisect import bisect_right
from collections.abc import Iterator

from briefing.models import Actor, Briefing, Figure, Part, Span
from briefing.render import facts, one_line, quoted
from briefing.render.markdown import escape
from briefing.render.numbers import quantity
from briefing.render.statements import shown_statements

_MOST_ACTORS = 10
"""Actors by salience: those after them are named in passing."""
_LEGEND = "*¶ counts the article’s paragraphs; words in quotation marks are its own.*"


def cited_blocks(briefing: Briefing, parts: tuple[Part, ...]) -> list[str]:
    """Return the blocks of a page: title, source, and of the summary, actors and figures those that are wanted."""
    found: dict[Part, list[str]] = {
        "summary": list(_summary(briefing)),
        "actors": [line for actor in briefing.analysis.actors[:_MOST_ACTORS] for line in _actor(actor, briefing)],
        "figures": [_figure(figure, briefing) for figure in briefing.analysis.figures],
    }
    blocks = [f"# {escape(briefing.article.title or briefing.article.source)}", _source(briefing)]
    for part in parts:
        if lines := found.get(part):
            blocks += [f"## {part.capitalize()}", "\n".join(lines)]
    return [*blocks, _LEGEND]


def _source(briefing: Briefing) -> str:
    article = briefing.article
    source, *rest = map(escape, facts(briefing))
    link = one_line(article.link or "")
    if link.lower().startswith(("http://", "https://")):
        target = link.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20").replace("\\", "%5C")
        source = f"[{escape(article.origin) or escape(link)}](<{target}>)"
    return " · ".join((source, *rest))


def _summary(briefing: Briefing) -> Iterator[str]:
    for sentence in briefing.analysis.summary:
        words = escape(quoted(briefing, sentence))
        place = _place(sentence.start, briefing)
        if not sentence.kept:
            yield f"- “{words}” {place}"
        else:  # shortened words are not the article's own
            whole = escape(Span(sentence.start, sentence.end).of(briefing.article.text))
            yield f"- {words}\n  - “{whole}” {place}"


def _actor(actor: Actor, briefing: Briefing) -> Iterator[str]:
    role = f", {escape(actor.role)}" if actor.role else ""
    line = f"- **{escape(actor.name)}**{role}"
    if actor.mentions:
        first = actor.mentions[0]
        line += f": {_evidence(_sentence_of(first, briefing), first, briefing)}"
    yield line
    for said in shown_statements(actor, briefing):
        yield f"  - {escape(said)}"


def _figure(figure: Figure, briefing: Briefing) -> str:
    counts = f" {escape(figure.counts)}" if figure.counts else ""
    words = Span(figure.start, figure.end)
    value = escape(quantity(figure, briefing.analysis.language))
    return f"- **{value}**{counts}: {_evidence(figure.sentence, words, briefing)}"


def _evidence(sentence: Span, words: Span, briefing: Briefing) -> str:
    """Return a sentence with the words in it that are meant, and where it stands."""
    text = briefing.article.text
    before, after = text[sentence.start : words.start], text[words.end : sentence.end]
    return f"“{_around(before)}**{escape(words.of(text))}**{_around(after)}” {_place(words.start, briefing)}"


def _around(part: str) -> str:
    """Return the words beside others escaped, with the spaces at their ends."""
    return escape(f"x{part}x")[1:-1]


def _sentence_of(words: Span, briefing: Briefing) -> Span:
    sentences = briefing.analysis.sentences
    at = bisect_right(sentences, words.start, key=lambda one: one.start) - 1
    return sentences[at] if at >= 0 and words.end <= sentences[at].end else words


def _place(offset: int, briefing: Briefing) -> str:
    """Return the paragraph of an offset, counted through the article, and the heading that it stands under."""
    number = 0
    for section in briefing.analysis.sections:
        for paragraph in section.paragraphs:
            number += 1
            if paragraph.start <= offset < paragraph.end:
                return f"(¶ {number}{f', *{escape(section.heading)}*' if section.heading else ''})"
        if section.start <= offset < section.end and section.heading:
            return f"(*{escape(section.heading)}*)"
    return "(title)"
