"""What stands behind a panel's row."""

from briefing.models import Actor, Analysis, Article, Span
from briefing.tui.evidence import evidence
from briefing.tui.gist import Row


def test_a_title_stands_whole_behind_a_name_in_it() -> None:
    text = "Port Ellery votes\n\nThe town has decided. Port Ellery will move."
    article = Article("port", "Port Ellery votes", text, "port.txt")
    start = article.text.rindex("Port Ellery")
    sentence = Span(start, len(article.text))
    analysis = Analysis(language="en", actors=(Actor("Port Ellery", "place"),), sentences=(sentence,))
    row = Row(label="Port Ellery", spans=(Span(0, 11), Span(start, start + 11)))
    assert evidence(article, analysis, "actors", row) == ("Port Ellery votes",)
