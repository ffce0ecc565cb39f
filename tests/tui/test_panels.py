"""What rows of panels and of sheets look like, as far as one can tell without a screen."""

from datetime import datetime

from briefing.models import Span
from briefing.tui.catalogue import Listed
from briefing.tui.gist import Row
from briefing.tui.screens.picking import Choice, ChoiceList
from briefing.tui.widgets.panels import FiguresPanel
from briefing.tui.widgets.shelves import ArticleList


def test_a_long_value_stands_out_of_the_column_and_moves_no_other() -> None:
    panel = FiguresPanel()
    labels = (("≈ 15,000", "spectators"), ("2 minutes 5 seconds 85", "record"), ("22", "years"))
    panel.rows = tuple(Row((Span(0, 1),), label, detail) for label, detail in labels)
    drawn = ["".join(words for words, _ in panel.row_lines(index, 38)[0]).rstrip() for index in range(3)]
    assert drawn == [" ≈ 15,000  spectators", " 2 minutes 5 seconds 85  record", "       22  years"]


def test_what_is_picked_is_named_in_full_before_it_is_described() -> None:
    choices = (Choice("contrast-dark", "dark, high contrast"), Choice("A heading that is far too long for it", "45 s"))
    rows = ChoiceList(lambda index: choices[index])
    drawn = ["".join(words for words, _ in rows.lines(index, 30)[0]) for index in range(2)]
    assert drawn[0].startswith(" contrast-dark ")
    assert drawn[1].rstrip().endswith("45 s")
    assert "heading that is far…" in drawn[1]


def test_an_article_shows_its_day_alone_where_there_is_no_room_for_the_time() -> None:
    when = datetime(2026, 11, 28, 13, 46).astimezone()
    rows = ArticleList(lambda _: Listed("The harbour closes", "Harbour Post", when, read=False))
    drawn = ["".join(words for words, _ in rows.lines(0, width)[1]).strip() for width in (31, 25)]
    assert drawn == ["Harbour Post · 28 Nov 13:46", "Harbour Post · 28 Nov"]
