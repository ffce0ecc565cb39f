"""What stands behind a row of a panel: the sentence it is from, or what the actor says. Pure."""

from bisect import bisect_right

from briefing.i18n import ngettext
from briefing.models import Actor, Analysis, Article, Span
from briefing.tui.gist import Row

_MOST_STATEMENTS = 6


def evidence(article: Article, analysis: Analysis, pane: str, row: Row) -> tuple[str, ...]:
    """Return the article's own words for a row: one sentence, or an actor's statements, quoted ones in their marks.

    Titles and headings are no sentences; they stand whole behind what is named in them.
    """
    if not row.spans:
        return ()
    if pane == "actors":
        actor = next((one for one in analysis.actors if one.name == row.label), None)
        said = _statements(article, actor) if actor else ()
        return said or _sentence(article, analysis, row.spans[0])
    if pane == "figures":
        figure = next((one for one in analysis.figures if one.start == row.spans[0].start), None)
        if figure:
            return (_one_line(figure.sentence.of(article.text)),)
    return _sentence(article, analysis, row.spans[0])


def _statements(article: Article, actor: Actor) -> tuple[str, ...]:
    said = []
    for one in actor.statements[:_MOST_STATEMENTS]:
        words = _one_line(article.text[one.start : one.end])
        said.append(f"“{words}”" if one.direct else f"— {words}")
    left = len(actor.statements) - _MOST_STATEMENTS
    return (*said, *([ngettext("and {count} more", "and {count} more", left)] if left > 0 else []))


def _sentence(article: Article, analysis: Analysis, span: Span) -> tuple[str, ...]:
    starts = [one.start for one in analysis.sentences]
    at = bisect_right(starts, span.start) - 1
    if at >= 0 and span.start < analysis.sentences[at].end:
        return (_one_line(analysis.sentences[at].of(article.text)),)
    start = article.text.rfind("\n", 0, span.start) + 1
    end = article.text.find("\n", span.end)
    return (_one_line(article.text[start : end if end >= 0 else None]),)


def _one_line(words: str) -> str:
    return " ".join(words.split())
