"""The reader for a screen reader: rows in words, one pane at a time, the terminal's cursor where one reads."""

from datetime import datetime
from threading import Event
from typing import Any

import pytest

from briefing.models import Actor, Analysis, Article, Figure, Span
from briefing.tui.catalogue import Listed, Origin
from briefing.tui.gist import gist
from briefing.tui.spoken import spoken_actor, spoken_article, spoken_figure, spoken_line, spoken_origin


def test_an_article_begins_with_its_state() -> None:
    when = datetime(2026, 11, 5, 14, 30).astimezone()
    listed = Listed("The harbour closes", "Post", when, read=False, starred=True, edited=True, tags=("sea", "port"))
    assert spoken_article(listed) == "unread, starred, edited: The harbour closes, Post, 5 Nov 14:30, tags sea port"
    assert spoken_article(Listed("Tides", "", None, read=True)) == "read: Tides"


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (Origin(None, 6, 8), "All, 6 unread of 8"),
        (Origin("Post", 0, 1200, problem="no answer"), "failed, Post, 0 unread of 1200"),
        (Origin("sea", 1, 2, kind="tag"), "tag, sea, 1 unread of 2"),
        (Origin("harbour", 0, 1, kind="search"), "search, harbour, 1 article"),
    ],
)
def test_an_origin_says_its_kind_and_counts(origin: Origin, words: str) -> None:
    assert spoken_origin(origin) == words


def test_actors_and_figures_say_what_signs_tell_elsewhere() -> None:
    text = "Ana Reyes: at least 25 ships, about 3 %."
    article = Article(id="1", title="Ships", source="x", text=text)
    whole = Span(0, len(text))
    figures = (
        Figure(11, 28, low=25, high=None, unit=None, counts="ships", hedge="at_least", sentence=whole),
        Figure(30, 39, low=3, high=3, unit="%", counts=None, hedge="approx", sentence=whole),
    )
    actor = Actor(name="Ana Reyes", kind="person", role="mayor", salience=1.0, mentions=(Span(0, 9),))
    found = gist(article, Analysis(language="en", actors=(actor,), figures=figures), None)
    assert spoken_actor(found.actors[0]) == "Ana Reyes, person, mayor, 1 mention"
    assert [spoken_figure(row) for row in found.figures] == ["at least 25 ships", "about 3%"]


def test_lines_that_are_no_plain_text_say_what_they_are() -> None:
    assert (spoken_line("heading"), spoken_line("quote"), spoken_line("text")) == ("heading: ", "quotation: ", "")
    assert (spoken_line("table"), spoken_line("list_item", "2. "), spoken_line("list_item", "• ")) == (
        "row: ",
        "2. ",
        "item: ",
    )


def test_lines_say_how_many_links_begin_in_them() -> None:
    assert spoken_line("text", links=1, first=False) == "link: "
    assert spoken_line("quote", links=2) == "quotation, 2 links: "
    assert spoken_line("list_item", "3. ", links=1) == "3. link: "
    assert spoken_line("quote", first=False) == ""


def test_one_pane_is_shown_in_words_with_the_terminals_cursor_at_its_row(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        app = shown.app
        assert shown.lines[1].strip() == "1 Articles"
        assert shown.lines[2].startswith(" unread: Le port d’Arvel ferme ses quais")
        assert not set("│╭╰┃●★▌") & set(shown.text)
        assert app.cursor_position == (0, 2)
        assert " 1 of 3 " in shown.lines[0]
        assert " enter read " in shown.lines[-1]
        await shown.press("j")
        assert app.cursor_position == (0, 4)
        await shown.press("k", "enter")
        assert shown.lines[1].strip() == "2 Article"
        assert "Articles" not in shown.text
        await shown.analysed()
        assert "heading: " in shown.text
        await shown.press("slash", *"quai", "enter")
        assert "quai" in shown.lines[app.cursor_position.y]
        await shown.press("4")
        assert "Odile Brunet, person, maire" in shown.lines[2]
        assert app.cursor_position == (0, 2)
        await shown.press("2", "G")
        assert "fond du bassin" in shown.lines[2], "every line comes to where the cursor is"
        app.notify("No answer", severity="error")
        await shown.pilot.pause()
        assert "No answer" in shown.lines[0]
        await shown.press("t", "down")
        assert not set("│╭╰┃●★▌") & set(shown.text)
        assert "briefing-light, light" in shown.lines[app.cursor_position.y]
        await shown.press("escape")
        assert "fond du bassin" in shown.lines[app.cursor_position.y]
        await shown.press("question_mark")
        await shown.until(lambda: "search the help" in shown.lines[app.cursor_position.y])
        assert not set("│╭╰⏎↓↑→") & set(shown.text)
        assert " j  down " in shown.text
        await shown.press("escape")
        await shown.until(lambda: "fond du bassin" in shown.lines[app.cursor_position.y])

    play(scenario, size=(80, 24), desk=desk(linear=True))


def test_nothing_moves_where_that_is_wanted(play: Any, desk: Any) -> None:
    held = Event()

    def analyse(article: Article) -> Analysis:
        held.wait(120)
        return Analysis(language="en")

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "analysing" in shown.lines[0])
        assert not set("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏") & set(shown.lines[0])
        assert shown.app.animation_level == "none"
        held.set()

    play(scenario, desk=desk(still=True, analyse=analyse), wait=False)
