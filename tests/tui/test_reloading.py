"""Reading the sources again: what changed, what is gone, and what an analysis lacks."""

from dataclasses import replace
from typing import Any

from briefing.analysis import analyse
from briefing.models import Analysis, Article


def test_an_origin_that_is_gone_falls_back_to_all_articles(play: Any, desk: Any) -> None:
    opened = desk()

    async def scenario(shown: Any) -> None:
        await shown.press("0", "j", "j")
        await shown.until(lambda: "The night library" in shown.lines[0])
        opened.items = (opened.items[0], opened.items[2])
        await shown.press("r")
        await shown.until(lambda: "1/2 · Le port" in shown.lines[0])
        assert "night library" not in shown.text

    play(scenario, desk=opened)


def test_the_new_version_of_an_article_is_shown_at_its_place(play: Any, desk: Any) -> None:
    opened = desk()
    port, library, long = opened.items
    changed = replace(long, id="long2", text=long.text.replace("Day 30.", "Day thirty."))
    opened.analyse = lambda article: Analysis("en") if article.id == "long2" else desk().analyse(article)

    async def scenario(shown: Any) -> None:
        view = shown.app.reading.view
        await shown.press("J", "J", "2", "space", "space")
        await shown.until(lambda: view.analysis is not None)
        line = view.scroll_offset.y
        assert line > 0
        opened.items = (port, changed, library)
        await shown.press("r")
        await shown.until(lambda: view.article.id == "long2")
        await shown.until(lambda: "2/3 · A chronicle" in shown.lines[0])
        assert abs(view.scroll_offset.y - line) <= 1  # the line at the top may be the blank one before its words
        assert shown.app.reading.pane == "article"

    play(scenario, desk=opened)


def test_where_everything_is_gone_no_title_is_left(play: Any, desk: Any) -> None:
    opened = desk()

    async def scenario(shown: Any) -> None:
        opened.items = ()
        await shown.press("r")
        await shown.until(lambda: "Nothing to read" in shown.text)
        assert "Le port" not in shown.text
        assert "read on" not in shown.lines[-1]

    play(scenario, desk=opened)


def test_a_language_without_a_model_is_named_in_the_empty_panels(play: Any, desk: Any) -> None:
    text = "Taberna nocte aperta manet. Dominus centum lectores numerat."
    article = Article("x", "Taberna", text, "x.txt", language="la", origin="a")

    async def scenario(shown: Any) -> None:
        rows = [line[80:] for line in shown.lines]
        assert sum("for Latin" in row for row in rows) == 2

    play(scenario, desk=desk(items=(article, desk().items[1]), analyse=analyse))
