"""Rows that one picks from: sections of the article, and what a list is sorted by."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from briefing.models import SourceRequest
from tests.tui.conftest import LIBRARY_ARTICLE, LONG_ARTICLE, PORT_ARTICLE
from tests.tui.storehouse import config_of, play as play_stored, publish


def _titles(shown: Any) -> list[str]:
    shelf = shown.app.reading.shelf
    return [shelf.row(index).title for index in range(shelf.count)]


def test_the_outline_narrows_as_one_types_and_leads_to_a_section(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("O")
        assert "1 Articles" in shown.text
        (row,) = [line for line in shown.lines if "Un chantier attendu" in line and " s " in line]
        assert "10 s" in row
        assert [line for line in shown.lines if "Le port d’Arvel ferme ses quais" in line and "10 s" in line]
        await shown.press(*"DOCK")
        assert not [line for line in shown.lines if "Un chantier attendu" in line and "10 s" in line]
        await shown.press("enter")
        assert (reading.pane, reading.view.section) == ("article", 1)
        assert "section 2/3" in shown.text
        await shown.press("O", "down", "enter")
        assert reading.view.section == 2
        await shown.press("O", "up", "escape")
        assert reading.view.section == 2
        await shown.press("O", *"zzz", "enter")
        assert "Nothing here has these words." in shown.text

    play(scenario)


def test_local_articles_are_sorted_and_the_cursor_stays_on_its_own(play: Any, desk: Any) -> None:
    items = (
        replace(LONG_ARTICLE, published=datetime(2026, 3, 1, tzinfo=UTC)),
        replace(LIBRARY_ARTICLE, published=datetime(2026, 5, 1, tzinfo=UTC)),
        PORT_ARTICLE,
    )

    async def sort(shown: Any, words: str) -> list[str]:
        await shown.press("S", *words, "enter")
        return [title.split()[-1] for title in _titles(shown)]

    async def scenario(shown: Any) -> None:
        await shown.press("j")
        await shown.until(lambda: shown.app.reading.view.article.id == "library")
        assert await sort(shown, "title") == ["harbour", "quais", "library"]
        assert shown.app.reading.articles.cursor == 2
        assert "by title" in shown.text
        assert await sort(shown, "newest") == ["library", "harbour", "quais"]
        assert await sort(shown, "oldest") == ["quais", "harbour", "library"]
        assert await sort(shown, "longest") == ["harbour", "quais", "library"]
        assert await sort(shown, "shortest") == ["library", "quais", "harbour"]
        assert shown.app.reading.articles.cursor == 0
        assert await sort(shown, "comes") == ["harbour", "library", "quais"]
        assert "as it comes" not in shown.text

    play(scenario, desk=desk(items=items))


def test_a_list_of_the_store_is_sorted_by_itself(tmp_path: Path) -> None:
    path, config = tmp_path / "briefing.db", config_of("North", "South")
    publish(path, config, {"North": ("Delta", "Alpha"), "South": ("Été", "Charlie")})

    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        assert _titles(shown) == ["Delta", "Alpha", "Été", "Charlie"]
        await shown.press("j", "S", *"oldest", "enter")
        await shown.until(lambda: _titles(shown) == ["Charlie", "Été", "Alpha", "Delta"])
        assert (reading.articles.cursor, reading.view.article.title) == (2, "Alpha")
        assert "oldest first" in shown.text
        await shown.press("j")
        await shown.until(lambda: reading.view.article.title == "Delta")
        await shown.press("S", *"title", "enter")
        await shown.until(lambda: _titles(shown) == ["Alpha", "Charlie", "Delta", "Été"])
        assert reading.articles.cursor == 2
        # Another list has its own order, and this one keeps it.
        await shown.press("escape", "j")
        await shown.until(lambda: _titles(shown) == ["Delta", "Alpha"])
        assert "by title" not in shown.text
        await shown.press("k")
        await shown.until(lambda: _titles(shown) == ["Alpha", "Charlie", "Delta", "Été"])

    play_stored(scenario, config, path)


def test_the_order_of_local_files_is_kept_too(tmp_path: Path) -> None:
    folder = tmp_path / "essays"
    folder.mkdir()
    for name, title in (("a.txt", "Zeal"), ("b.txt", "Apathy")):
        (folder / name).write_text(f"{title}\n\nThe words on {title.lower()} are few, but they are here.\n", "utf-8")
    path, config = tmp_path / "briefing.db", config_of("North")
    publish(path, config, {"North": ("Delta",)})
    requests = (SourceRequest(str(folder)),)

    async def sort(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("escape", "j")
        await shown.until(lambda: _titles(shown) == ["Zeal", "Apathy"])
        await shown.press("S", *"title", "enter")
        await shown.until(lambda: _titles(shown) == ["Apathy", "Zeal"])
        assert reading.stored.is_local

    async def again(shown: Any) -> None:
        await shown.until(lambda: _titles(shown) == ["Apathy", "Zeal"])

    play_stored(sort, config, path, requests=requests)
    play_stored(again, config, path, requests=requests)
