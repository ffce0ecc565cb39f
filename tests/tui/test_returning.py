"""Coming back to where the reader was left, and from an actor's articles to where one was."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefing.config import View
from briefing.models import Actor, Analysis, Article, SourceRequest, SummarySentence
from briefing.models.lists import Left, Wanted
from briefing.pipeline.leaving import left_of
from briefing.pipeline.shelf import StoredLibrary
from briefing.store import Store
from briefing.tui.screens.elsewhere import words_for
from tests.tui.conftest import find_all
from tests.tui.storehouse import analysis_of, config_of, play, publish

TITLES: dict[str, Sequence[str]] = {
    "North": tuple(f"North {number} of Ana Reyes" for number in range(40)),
    "South": tuple(f"South {number}" for number in range(320)),
}


def _place(shown: Any) -> tuple[Any, ...]:
    reading = shown.app.reading
    return (
        reading.pane,
        reading.shelf.origin,
        reading.articles.cursor,
        reading.articles.scroll_offset.y,
        reading.view.article and reading.view.article.title,
        reading.view.scroll_offset.y,
        reading.view.section,
        reading.shelf.order,
    )


def test_the_next_start_goes_on_where_the_reader_was_left(tmp_path: Path) -> None:
    path, config = tmp_path / "briefing.db", config_of("North", "South")
    publish(path, config, TITLES)
    places: list[Any] = []

    async def leave(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("escape", "j", "j", "enter")
        await shown.until(lambda: reading.shelf.count == 320)
        await shown.press("S", *"old", "enter")
        await shown.until(lambda: (row := reading.shelf.row(0)) and row.title == "South 319")
        await shown.press(*"G99k")
        await shown.until(lambda: reading.view.article.title == "South 99")
        await shown.analysed()
        await shown.press("k", "k", "k", "enter", "space", "j")
        await shown.until(lambda: reading.view.article.title == "South 102")
        await shown.press("t", *"dusk", "enter")
        places.append(_place(shown))
        assert places[0][2] == 217
        assert places[0][5] > 10

    async def return_to_it(shown: Any) -> None:
        assert _place(shown) == places[0]
        assert shown.app.reading.chosen_theme == "briefing-dusk"
        await shown.press("J")
        await shown.until(lambda: shown.app.reading.view.article.title == "South 101")

    async def gone(shown: Any) -> None:
        assert _place(shown)[:2] == ("articles", "all")
        assert shown.app.reading.view.article.title == "North 0 of Ana Reyes"

    play(leave, config, path)
    play(return_to_it, config, path)
    with Store.open(path) as store:
        store.forget(next(feed.id for feed in store.feeds() if feed.name == "South"))
    play(gone, config_of("North"), path)


def test_the_filter_and_the_panel_come_back_even_after_a_kill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, config = tmp_path / "briefing.db", config_of("North", "South")
    publish(path, config, {"North": TITLES["North"], "South": TITLES["South"][:9]})
    monkeypatch.setattr("briefing.tui.screens.returning._AT_REST", 0.05)
    places: list[Any] = []

    async def killed(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("/", *"reyes", "enter")
        await shown.until(lambda: reading.shelf.count == 40)
        await shown.press("j", "j", "enter", "3")
        await shown.until(lambda: reading.view.article.title == "North 2 of Ana Reyes")
        await shown.until(lambda: reading.panels["summary"].count == 3)
        await shown.press("j", "j")
        await shown.until(lambda: _noted(path).pane == "summary" and "Sentence 2 " in _noted(path).chosen)
        places.append((*_place(shown), reading.shelf.filter, reading.shelf.count))
        reading.librarian = None  # as if it had not been left at all

    async def again(shown: Any) -> None:
        reading = shown.app.reading
        assert (*_place(shown), reading.shelf.filter, reading.shelf.count) == places[0]
        assert "summary" in str(reading.focused)
        assert reading.panels["summary"].cursor == 2
        assert reading._noting is None

    def analyse(article: Any) -> Any:
        found = [article.text.index(f"Sentence {number} ") for number in range(3)]
        summary = tuple(SummarySentence(start, article.text.index(".", start) + 1, 0) for start in found)
        return replace(analysis_of(article), summary=summary)

    play(killed, config, path, analyse=analyse)
    assert (places[0][0], places[0][-2:]) == ("summary", ("reyes", 40))
    play(again, config, path, size=(80, 24), analyse=analyse)


def _noted(path: Path) -> Left:
    with Store.open(path) as store:
        return left_of(store.remembered("left")) or Left()


def test_the_list_of_a_directory_comes_back(tmp_path: Path) -> None:
    path, config = tmp_path / "briefing.db", config_of("North")
    publish(path, config, {"North": TITLES["North"]})
    folder = tmp_path / "presse"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(f"Letter {name}\n\n" + f"The words of {name} are many. " * 400)
    requests = (SourceRequest(str(folder)),)

    async def leave(shown: Any) -> None:
        await shown.press("0", "k", "k", "j")
        await shown.until(lambda: shown.app.reading.view.article.title == "Letter a")
        await shown.press("1", "j", "enter", "space")
        await shown.until(lambda: shown.app.reading.view.article.title == "Letter b")

    async def again(shown: Any) -> None:
        reading = shown.app.reading
        await shown.until(lambda: reading.view.article is not None)
        assert (reading.view.article.title, reading.pane, reading.articles.cursor) == ("Letter b", "article", 1)
        assert reading.view.scroll_offset.y > 10

    async def gone(shown: Any) -> None:
        await shown.until(lambda: shown.app.reading.view.article is not None)
        assert shown.app.reading.view.article.title == "North 0 of Ana Reyes"
        assert shown.app.reading.shelf.origin == "all"

    play(leave, config, path, requests=requests)
    play(again, config, path, requests=requests)
    play(gone, config, path)


def test_a_long_list_is_sorted_once_the_first_screen_is_there(tmp_path: Path) -> None:
    path, config = tmp_path / "briefing.db", config_of("North")
    publish(path, config, {"North": tuple(f"North {number % 100:03} {number}" for number in range(2100))})
    library = StoredLibrary(config, path, analysis_of)
    key = library.top(Wanted()).headlines[205].key
    library.remember(Left(origin="all", wanted=Wanted(order="title"), key=key, row=105, orders={"all": "title"}))
    opening = library.opening()
    assert (opening.stretch.at, opening.left.wanted.order) == (205, "newest")
    library.close()

    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.until(lambda: reading.shelf.row(0) is not None and reading.shelf.row(0).title == "North 000 0")
        assert reading.view.article.title == reading.shelf.row(reading.articles.cursor).title == "North 005 205"

    play(scenario, config, path)


def test_what_is_gone_is_no_reason_not_to_start(tmp_path: Path) -> None:
    path, config = tmp_path / "briefing.db", config_of("North", views=(View(name="Ana", query="reyes"),))
    publish(path, config, {"North": TITLES["North"]})
    library = StoredLibrary(config, path, analysis_of)
    titles = TITLES["North"]
    keys = [one.key for one in library.top(Wanted()).headlines]

    def starts_at(left: Left) -> tuple[str, int, str]:
        library.remember(left)
        opening = library.opening()
        return opening.left.origin, opening.stretch.at, opening.opened.headline.title if opening.opened else ""

    assert starts_at(Left(origin="feed:1", wanted=Wanted(feed=1), key=keys[7])) == ("feed:1", 7, titles[7])
    assert starts_at(Left(origin="feed:1", wanted=Wanted(feed=1), key=5, row=3)) == ("feed:1", 3, titles[3])
    assert starts_at(Left(origin="feed:1", wanted=Wanted(feed=1), key=5, row=999)) == (
        "feed:1",
        39,
        TITLES["North"][39],
    )
    assert starts_at(Left(origin="feed:9", wanted=Wanted(feed=9), key=keys[7])) == ("", 0, titles[0])
    assert starts_at(Left(origin="search", wanted=Wanted(query="("), row=2)) == ("", 0, titles[0])
    assert starts_at(Left(origin="search", query="nowhere", wanted=Wanted(query="nowhere"), row=2)) == ("search", 0, "")
    library.remember(Left(origin="view:Ana", wanted=Wanted(query="reyes"), key=keys[2], row=2))
    library.close()

    async def another_query(shown: Any) -> None:
        await shown.until(lambda: shown.app.reading.view.article.title == TITLES["North"][12])
        assert (shown.app.reading.shelf.origin, shown.app.reading.shelf.count) == ("view:Ana", 1)

    async def no_view(shown: Any) -> None:
        await shown.until(lambda: (shown.app.reading.shelf.origin, shown.app.reading.shelf.count) == ("all", 40))

    play(another_query, replace(config, views=(View(name="Ana", query="title:12"),)), path)
    library.remember(Left(origin="view:Ana", wanted=Wanted(query="reyes"), key=keys[2], row=2))
    library.close()
    play(no_view, config_of("North"), path)


def _with_actor(article: Article) -> Analysis:
    mentions = find_all(article.text, "Ana Reyes") or find_all(article.text, "ana reyes")
    actor = Actor("Ana Reyes", "person", "director", aliases=("Reyes",), mentions=mentions)
    return replace(analysis_of(article), actors=(actor,) if mentions else ())


def test_aliases_find_texts_if_they_are_names() -> None:
    assert words_for("Téhéran", ("le régime iranien", "US", "République islamique", "Iran", "Téhéran")) == (
        "Téhéran",
        "Iran",
    )


def test_an_actor_s_articles_are_listed_and_left_again(tmp_path: Path) -> None:
    path, config = tmp_path / "briefing.db", config_of("North", "South")
    publish(path, config, TITLES)

    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("A")
        assert "A is for an actor or a figure: 4, 5" in shown.lines[0]
        await shown.press("e")
        assert "e is for a panel's row: 3–5" in shown.lines[0]
        await shown.press("escape", "j", "enter")
        await shown.until(lambda: reading.shelf.count == 40)
        await shown.press("9", "j", "enter")
        await shown.until(lambda: reading.view.article.title == TITLES["North"][9])
        await shown.analysed()
        await shown.press("9", "j", "4")
        before = _place(shown)
        assert before[5] == 9
        assert "A elsewhere" in shown.lines[-1]
        await shown.press("A")
        await shown.until(lambda: reading.shelf.origin == "search")
        assert (reading.shelf.count, reading.pane) == (40, "articles")
        assert "40 articles on Ana Reyes" in shown.lines[0]
        await shown.press("j", "f")
        assert "Starred" in shown.lines[0]
        await shown.press("j", "j", "enter")
        await shown.until(lambda: reading.view.article.title == TITLES["North"][12])
        await shown.analysed()
        await shown.press("4", "enter", "A")
        await shown.until(lambda: len(reading.places) == 2)
        await shown.press("escape")
        await shown.until(lambda: reading.pane == "actors")
        assert reading.view.article.title == TITLES["North"][12]
        await shown.press("escape", "escape", "escape", "escape")
        await shown.until(lambda: reading.pane == "actors" and reading.shelf.origin != "search")
        await shown.pilot.pause()
        assert _place(shown) == before
        assert "/" not in [line.strip("│ ")[:1] for line in shown.lines[2:8]]

    play(scenario, config, path, analyse=_with_actor)
