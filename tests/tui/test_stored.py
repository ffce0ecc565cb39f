"""The reader on a store: its lists, marks and searches, as one sees them; and what is kept of them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefing.config import View
from briefing.config.reading import load
from briefing.models import Actor, Analysis, Article, SourceRequest, Span
from briefing.store import Store
from tests.conftest import Press
from tests.tui.storehouse import analysis_of, config_of, marks, play, publish

HARBOUR = ("Harbour opens", "Grain ships wait", "Ferry repaired", "Fog in the bay")
COUNCIL = ("Council votes", "Budget passed")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def _filled(path: Path, **more: Any) -> Any:
    config = config_of("Harbour News", "Council Post", **more)
    publish(path, config, {"Harbour News": HARBOUR, "Council Post": COUNCIL})
    return config


def _row(shown: Any, words: str) -> str:
    return next((line[:32] for line in shown.lines[1:] if words in line[:32]), "")


def test_the_first_screen_shows_the_newest_article_and_the_feeds_with_their_counts(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        assert "1/6 · Harbour opens" in shown.lines[0]
        assert "6/6" in _row(shown, "All ")
        assert "4/4" in _row(shown, "Harbour News")
        assert "2/2" in _row(shown, "Council Post")
        await shown.until(lambda: "says what there is to say" in shown.text)

    play(scenario, _filled(path), path)


def test_moving_shows_articles_and_reading_marks_them_for_good(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("j", "j")
        await shown.until(lambda: "3/6" in shown.lines[0])
        await shown.press("enter")
        await shown.until(lambda: "5/6" in _row(shown, "All "))

    config = _filled(path)
    play(scenario, config, path)
    assert sum(read for read, _, _ in marks(path).values()) == 1


def test_a_key_acts_on_the_row_it_was_pressed_on_though_the_article_is_still_on_its_way(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        shown.app.reading.action_act("down")
        shown.app.reading.action_act("mark")
        shown.app.reading.action_act("down")
        shown.app.reading.action_act("star")
        shown.app.reading.action_act("next_article")
        await shown.until(lambda: "4/6" in shown.lines[0])
        for name in ("down", "open", "read_on", "down", "page_back", "read_on"):
            shown.app.reading.action_act(name)
        assert shown.app.reading.stored.is_opening
        await shown.until(lambda: "5/6" in shown.lines[0])
        at = shown.app.reading.view.scroll_offset.y
        await shown.press("pagedown", "g", "space", "j", "b", "space")
        assert shown.app.reading.view.scroll_offset.y == at > 10

    play(scenario, _filled(path), path)
    found = list(marks(path).values())
    assert [read for read, _, _ in found] == [False, True, False, False, True, False]
    assert [starred for _, starred, _ in found] == [False, False, True, False, False, False]


def test_of_articles_that_are_opened_later_only_the_last_is(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        later: list[Any] = []
        taken: list[Any] = []
        for index in (1, 2, 3):
            reading.stored.take(index, taken.append, later=later.append)
        assert reading.here() == 3
        for call in later:
            call()
        await shown.until(lambda: bool(taken))
        assert [one.article.title for one in taken] == [reading.stored.row(3).title]
        for _ in range(4):
            reading.action_act("down")
        assert reading.articles.cursor == 4
        await shown.until(lambda: "5/6" in shown.lines[0])

    play(scenario, _filled(path), path)


def test_the_sources_narrow_the_list(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("0", "G")
        await shown.until(lambda: "1/2 · Council votes" in shown.lines[0])
        assert "Fog in the bay" not in shown.text
        await shown.press("g")
        await shown.until(lambda: "Fog in the bay" in shown.text)

    play(scenario, _filled(path), path)


def test_a_filter_looks_for_how_words_of_titles_begin(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("/", *"har op")
        await shown.until(lambda: not _row(shown, "Fog in the bay"))
        assert _row(shown, "Harbour opens")
        await shown.press("enter")
        await shown.press("escape")
        await shown.until(lambda: bool(_row(shown, "Fog in the bay")))
        await shown.press("/", *"zz(")
        await shown.until(lambda: "Nothing matches" in shown.text)

    play(scenario, _filled(path), path)


def test_a_search_lists_what_the_store_finds_and_esc_leads_back(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("0", "j")
        await shown.until(lambda: "1/4 · Harbour opens" in shown.lines[0])
        await shown.press("1", "j", "j")
        await shown.until(lambda: "3/4 · Ferry repaired" in shown.lines[0])
        await shown.press("s", *"ferry OR fog", "enter")
        await shown.until(lambda: "2 found" in shown.text)
        assert not _row(shown, "Council votes")
        await shown.until(lambda: "1/2 · Ferry repaired" in shown.lines[0])
        assert "ferry OR fog" in shown.text
        await shown.press("s", *"fog", "enter")  # typed in place of the last query, which stood there selected
        await shown.until(lambda: "1 found" in shown.text)
        await shown.press("escape")
        await shown.until(lambda: "3/4 · Ferry repaired" in shown.lines[0])
        assert shown.app.reading.articles.cursor == 2
        assert "ferry OR fog" not in shown.text

    play(scenario, _filled(path), path)


def test_a_query_that_can_not_be_read_is_asked_for_again_with_what_is_wrong(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("s", *"colour:red", "enter")
        await shown.until(lambda: "colour" in shown.lines[-1] and "search the store" in shown.lines[-1])
        await shown.until(lambda: len(shown.app._notifications) == 1)
        await shown.press("escape")
        assert _row(shown, "Council votes")

    play(scenario, _filled(path), path)


def test_marks_stars_and_tags_are_taken_back_one_after_the_other(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("f", "T", *"port winter", "enter")
        await shown.until(lambda: "#port #winter" in shown.text or "★" in shown.text)
        await shown.press("M")
        await shown.until(lambda: "0/6" in _row(shown, "All "))
        await shown.press("u")
        await shown.until(lambda: "6/6" in _row(shown, "All "))
        await shown.press("u")
        await shown.until(lambda: "Taken back" in shown.lines[0] and "tag" in shown.lines[0])

    play(scenario, _filled(path), path)
    found = marks(path)
    assert sum(starred for _, starred, _ in found.values()) == 1
    assert not any(read or tags for read, _, tags in found.values())


def test_unread_articles_alone(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("m", "U")
        await shown.until(lambda: "1/5" in shown.lines[0])
        assert "unread" in shown.text
        await shown.press("M")
        await shown.until(lambda: "0/6" in _row(shown, "All "))
        await shown.press("U", "U")
        await shown.until(lambda: "Nothing unread here" in shown.text)
        await shown.press("U")
        await shown.until(lambda: "/6" in shown.lines[0])

    play(scenario, _filled(path), path)


def test_views_and_tags_are_sources(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "2/2" in _row(shown, "Eff"))
        await shown.press("0", "j")
        await shown.until(lambda: "1/2 · Ferry repaired" in shown.lines[0])
        assert "the query" in shown.text or "!" in _row(shown, "Broken")
        await shown.press("j")
        await shown.until(lambda: "colour" in "".join(shown.lines[-2:]) and not _row(shown, "Fog in the bay"))
        assert "colour" in "".join(line[:32] for line in shown.lines[9:])  # the list says so too, and goes on
        shown.app.reading.look_again()
        await shown.press("/", *"fog", "enter")
        await shown.until(lambda: "colour" in "".join(line[:32] for line in shown.lines[9:]))
        await shown.press("escape", "0", "!")  # it stands with the feeds that could not be read
        await shown.until(lambda: "view Broken" in shown.text)
        await shown.press("escape")
        assert not shown.app._notifications
        assert "0/0" in _row(shown, "Mayor")
        with Store.open(path) as elsewhere:
            stored = elsewhere.article(elsewhere.page().headlines[0].key)
            assert stored is not None
            made = Analysis(language="en", actors=(Actor("Ana Reyes", "person"),))
            elsewhere.keep_analysis(stored.article, made, version="1", key=stored.headline.key)
        shown.app.reading.stored.watch(shown.app.reading.articles.cursor)
        await shown.until(lambda: "1/1" in _row(shown, "Mayor"))

    views = (
        View(name="Eff", query="ferry OR fog"),
        View(name="Broken", query="colour:red"),
        View(name="Mayor", query="actor:Reyes"),
    )
    play(scenario, _filled(path, views=views), path)


def test_space_goes_to_the_next_unread_article_wherever_it_is(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("2", "G", "space")
        await shown.until(lambda: "2/6" in shown.lines[0])

    play(scenario, _filled(path), path)


def test_reading_goes_on_where_it_stopped(path: Path) -> None:
    async def leave(shown: Any) -> None:
        await shown.press("2", *["ctrl+d"] * 4)
        assert shown.app.reading.view.reading_offset > 0

    async def come_back(shown: Any) -> None:
        before = shown.app.reading.view.reading_offset
        assert before > 0
        await shown.press("J")
        await shown.until(lambda: "2/6" in shown.lines[0])
        assert shown.app.reading.view.reading_offset == 0
        await shown.press("K")
        await shown.until(lambda: "1/6" in shown.lines[0])
        assert shown.app.reading.view.reading_offset == before

    config = _filled(path)
    play(leave, config, path, size=(100, 20))
    play(come_back, config, path, size=(100, 20))


def test_ten_thousand_articles_are_read_in_pages(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        assert "1/5000" in shown.lines[0]
        await shown.press("G")
        await shown.until(lambda: "5000/5000 · Title 4999" in shown.lines[0])
        await shown.press("k", "k")
        await shown.until(lambda: "4998/5000 · Title 4997" in shown.lines[0])
        reading.articles.scroll_to(y=5000, animate=False)
        await shown.until(lambda: bool(_row(shown, "Title 2500")))
        await shown.press("g")
        await shown.until(lambda: "1/5000 · Title 0" in shown.lines[0])
        for _ in range(12):
            await shown.press("ctrl+f")
        at = reading.articles.cursor
        assert at > 100
        await shown.until(lambda: f"{at + 1}/5000 · Title {at}" in shown.lines[0])
        assert len(reading.stored._rows) < 1000

    config = config_of("Long")
    publish(path, config, {"Long": [f"Title {number}" for number in range(5000)]})
    play(scenario, config, path)


def test_with_nothing_at_all_it_says_what_to_do_and_a_feed_is_followed_there_and_then(
    press: Press, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    press.feeds["north"] = [("a", "Harbour opens", "The harbour opens on Monday.")]

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "No articles yet" in shown.text and "F   follow a feed" in shown.text)
        assert "What an article says" in shown.text
        assert shown.lines[-1].startswith(" F add a feed  ^o open files")
        await shown.press("space")
        assert "There is no article here" in shown.lines[0]
        await shown.press("U")
        await shown.until(lambda: "unread ─╯" in shown.text)
        assert "shows all" not in shown.text  # there is nothing else to show
        await shown.press("U")
        await shown.press("F", *f"127.0.0.1:{press.port}/nowhere", "enter")
        await shown.until(lambda: "nowhere: " in shown.text)
        await shown.press("F", *press.url("north"), "enter")
        await shown.until(lambda: "1/1" in _row(shown, "north"))
        await shown.until(lambda: "opens on Monday" in shown.text)
        assert "follow a feed" not in shown.text
        assert shown.app.reading.shelf.origin == "feed:1"  # its own articles are listed, wherever the feed stands

    play(scenario, config_of(), path)
    assert f'url = "{press.url("north")}"' in (tmp_path / "briefing" / "feeds.toml").read_text("utf-8")


def test_what_was_edited_is_shown(path: Path) -> None:
    config = config_of("Harbour News")
    publish(path, config, {"Harbour News": ["Harbour opens", "Grain ships wait"]})
    publish(path, config, {"Harbour News": ["Harbour opens", "Grain ships wait"]}, ending="It was late again.")

    async def scenario(shown: Any) -> None:
        await shown.press("c")
        await shown.until(lambda: "What was edited" in shown.text)
        assert "It was late again." in shown.text
        await shown.press("q")
        assert "What was edited" not in shown.text

    play(scenario, config, path)


def test_the_linked_page_gives_the_whole_text(press: Press, path: Path) -> None:
    body = "".join(
        f"<p>Paragraph {number} tells at length what the harbour board decided on.</p>" for number in range(30)
    )
    press.pages["page/a"] = f"<html><body><article><h1>Ferry repaired</h1>{body}</article></body></html>".encode()
    press.headers["page/a"] = {"Content-Type": "text/html"}
    press.feeds["north"] = [("a", "Ferry repaired", "The harbour board decided.")]
    config = load(str(press.configuration(path.parent)))

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "The harbour board decided." in shown.text)
        await shown.press("x")
        await shown.until(lambda: "Paragraph 3 tells" in shown.text)

    play(scenario, config, path)


def test_local_files_are_sources_beside_the_store(path: Path) -> None:
    (path.parent / "presse").mkdir()
    (path.parent / "presse" / "quai.txt").write_text("Le quai\n\nLe quai est fermé depuis lundi matin.\n", "utf-8")

    async def scenario(shown: Any) -> None:
        assert "1/6 · Harbour opens" in shown.lines[0]
        await shown.until(lambda: "1/1" in _row(shown, "presse"))
        assert "6/6" in _row(shown, "All stored")
        await shown.press("0", "j")
        await shown.until(lambda: "Le quai" in shown.lines[0])
        assert "fermé depuis lundi" in shown.text
        await shown.press("m")
        await shown.until(lambda: "0/1" in _row(shown, "presse"))
        await shown.analysed()
        await shown.press("4", "A")  # nothing stored is on that actor: one stays where one is
        await shown.until(lambda: "No stored article on Odile Brunet" in shown.lines[0])
        assert (shown.app.reading.pane, shown.app.reading.shelf.count) == ("actors", 1)
        await shown.press("0", "j")
        await shown.until(lambda: "Harbour opens" in shown.lines[0])
        # What is opened is gone to, the first time and again.
        for _ in range(2):
            await shown.press("0", "g", "E")
            await shown.until(lambda: shown.app.reading.view.article.source.endswith("cristallerie.txt"))
            assert (shown.app.reading.pane, shown.app.reading.articles.cursor) == ("articles", 0)
            assert shown.app.reading.shelf.origin == "local:sample"

    requests = (SourceRequest(str(path.parent / "presse")),)
    play(scenario, _filled(path), path, requests=requests, analyse=_on_the_quay)


def _on_the_quay(article: Article) -> Analysis:
    """Return an analysis that knows of an actor where the article is about the quay."""
    actors = (Actor("Odile Brunet", "person", mentions=(Span(0, 2),)),) if "quai" in article.text else ()
    return replace(analysis_of(article), actors=actors)


def test_local_files_are_shown_where_nothing_is_stored_yet(path: Path) -> None:
    (path.parent / "quai.txt").write_text("Le quai\n\nLe quai est fermé depuis lundi matin.\n", "utf-8")

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "Le quai" in shown.lines[0])
        assert "No articles" not in shown.text
        assert not _row(shown, "All ")

    play(scenario, config_of(), path, requests=(SourceRequest(str(path.parent / "quai.txt")),))
