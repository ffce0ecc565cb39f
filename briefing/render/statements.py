"""Chooses which of an actor's statements a page shows, and words them on one line."""

from briefing.languages import load
from briefing.models import Actor, Briefing, Statement
from briefing.render import one_line

_MOST = 2
"""Statements of one actor at most."""
_LONGEST = 140
"""Characters of a statement at most."""
_TELLING = 4
"""Words from which on a quotation tells something by itself."""
_MARKS = ("“", "”")


def shown_statements(actor: Actor, briefing: Briefing) -> list[str]:
    """Return an actor's first statements in reading order, those that tell something by themselves.

    Quotations stand in the marks of the article's language, reported ones behind a dash; long ones are cut at a word.
    """
    telling = [statement for statement in actor.statements if len(_words(statement, briefing).split()) >= _TELLING]
    return [_worded(statement, briefing) for statement in telling[:_MOST]]


def _words(statement: Statement, briefing: Briefing) -> str:
    return one_line(briefing.article.text[statement.start : statement.end])


def _worded(statement: Statement, briefing: Briefing) -> str:
    words = _words(statement, briefing)
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rpartition(" ")[0].rstrip(" ,;:-–—") + "…"
    if not statement.direct:
        return f"— {words}"
    language = load(briefing.analysis.language)
    opening, closing = language.speech.quotation_marks if language is not None and language.speech else _MARKS
    return f"{opening}{words}{closing}"
