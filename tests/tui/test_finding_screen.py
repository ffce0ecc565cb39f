"""Filtering and searching: the prompt does what it was opened for, wherever the focus goes meanwhile."""

import asyncio
from typing import Any

import pytest
from textual.events import Key, Paste


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
def test_tab_in_the_filter_keeps_its_words_and_goes_on(play: Any, size: tuple[int, int]) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("1", "/", *"library", "tab", "i")
        assert reading.shelf.filter == "library"
        assert reading.pane == "article"
        assert not reading.query(".prompt")
        assert reading.view.article.id == "library"
        assert reading.key_line.display

    play(scenario, size=size)


def test_a_click_closes_the_prompt_and_keeps_its_words(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("1", "/", *"library")
        await shown.pilot.click(reading.view, offset=(5, 5))
        await shown.pilot.pause()
        assert not reading.query(".prompt")
        assert reading.shelf.filter == "library"
        assert reading.key_line.display
        assert reading.pane == "article"
        await shown.press("/", *"bus")
        await shown.pilot.click(reading.view, offset=(5, 9))
        await shown.pilot.pause()
        assert not reading.query(".prompt")
        assert reading.trail.label == "bus"
        assert shown.app.focused is reading.view
        line = next(number for number, words in enumerate(shown.lines) if "Ana Reyes, counts" in words)
        await shown.pilot.click(offset=(shown.lines[line].index("Ana Reyes, counts"), line))
        await shown.pilot.pause()
        assert reading.panels["actors"].rows[reading.panels["actors"].cursor].label == "Ana Reyes"
        assert reading.trail.label == "bus"

    play(scenario)


def test_giving_up_the_filter_is_back_at_the_article_and_nothing_was_analysed(play: Any, desk: Any) -> None:
    analysed = []

    def analyse(article: Any) -> Any:
        analysed.append(article.id)
        return desk().analyse(article)

    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("J")
        await shown.until(lambda: set(analysed) == {"port", "library", "long"})
        before = len(analysed)
        await shown.press("/", *"chronicle")
        assert reading.view.article.id == "library"
        await shown.press("escape")
        assert reading.view.article.id == "library"
        assert reading.articles.cursor == 1
        assert len(analysed) == before

    play(scenario, desk=desk(analyse=analyse))


def test_enter_in_the_filter_opens_the_row_that_was_chosen(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("/", *"r", "down", "down")
        assert reading.view.article.id == "port"
        await shown.press("enter")
        assert reading.view.article.id == "long"

    play(scenario)


def test_where_nothing_matches_no_article_is_acted_on(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        for key in ("J", "K", "M", "m", "space", "enter"):
            await shown.press("1", "/", *"zzz", "enter", key)
            assert "Nothing matches; esc clears the filter" in shown.lines[0], key
            assert not any(reading.shelf.is_read(article) for article in desk_items(reading)), key
            await shown.press("escape")
            assert len(reading.shelf.visible) == 3, key

    play(scenario)


def desk_items(reading: Any) -> Any:
    """The articles that the shelf holds, whatever is listed."""
    return list(reading.shelf._articles.values())


def test_after_a_jump_the_panels_follow_again_in_the_article(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("5", "j", "j", "enter")
        assert "whole article" in shown.text
        await shown.press("2")
        assert "section 2/3" in shown.text

    play(scenario)


def test_a_pane_key_leaves_zen(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        for key in ("0", "1", "3", "4", "5", "tab"):
            await shown.press("z")
            assert reading.zen
            await shown.press(key)
            assert not reading.zen, key
            assert reading.widget_of(reading.pane).display
            assert shown.app.focused is reading.widget_of(reading.pane)

    play(scenario)


def test_one_mention_is_not_gone_round(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("5", "j", "j", "enter", "n")
        assert "≥ 80 emplois  1/1 " in shown.lines[0]
        assert "again" not in shown.lines[0]

    play(scenario)


def test_enter_in_the_article_goes_on_along_the_mentions(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("4", "enter")
        assert shown.app.reading.pane == "article"
        assert "n next hit" in shown.lines[-1] or "1/3" in shown.lines[-1]
        await shown.press("enter")
        assert "Odile Brunet  2/3" in shown.text
        await shown.press("v")
        await shown.press("v")
        shown.app.reading.say("")
        await shown.pilot.pause()
        assert "n next hit" in shown.lines[-1]
        await shown.press("escape")
        assert "n next hit" not in shown.lines[-1]

    play(scenario, size=(40, 12))


def test_the_footer_promises_no_article_where_none_is_read(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "Nothing to read" in shown.text)
        assert "read on" not in shown.lines[-1]
        assert "search" not in shown.lines[-1]
        assert "next section" not in shown.lines[-1]
        assert "help" in shown.lines[-1]

    play(scenario, desk=desk(items=()), wait=False)


def test_the_palette_has_the_most_wanted_first(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("ctrl+p")
        await shown.until(lambda: "Read  ⏎" in shown.text)
        order = [shown.text.index(words) for words in ("Read  ⏎", "Help  ?", "Filter  /")]
        assert order == sorted(order)

    play(scenario)


@pytest.mark.parametrize("pane", ["1", "2"])
def test_words_typed_or_pasted_in_one_go_with_the_slash_all_reach_the_prompt(play: Any, pane: str) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press(pane)
        pasted = Paste("\x1b[1mqpo\nand a second line")
        burst = [Key("slash", "/"), pasted, *(Key(letter, letter) for letter in "rtx"), Key("backspace", None)]
        for key in [*burst, *(Key(letter, letter) for letter in "jm"), Key("enter", "\r")]:
            shown.app.post_message(key)
        await shown.until(lambda: reading.shelf.filter == "qportjm" if pane == "1" else "No qportjm" in shown.text)
        await shown.until(lambda: not reading.query(".prompt"))
        assert reading.pane == ("articles" if pane == "1" else "article")

    play(scenario)


def in_one_go(shown: Any, keys: str) -> None:
    """Press keys as a terminal sends them that has held them back: the next is there before the first is seen."""
    named = {"⏎": Key("enter", "\r"), "⎋": Key("escape", "\x1b"), "⇥": Key("tab", "\t"), "/": Key("slash", "/")}
    for key in keys:
        shown.app.post_message(named.get(key) or Key(key, key))


def test_keys_behind_the_words_in_one_go_are_not_lost(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        in_one_go(shown, "/library⏎⎋j⏎")
        await shown.until(lambda: reading.pane == "article")
        assert reading.shelf.filter == ""
        assert reading.view.article.id == "long"
        in_one_go(shown, "/harbour⏎nn")
        await shown.until(lambda: "harbour  3/" in shown.lines[0])
        assert not reading.query(".prompt")

    play(scenario)


def test_a_prompt_given_up_in_one_go_leaves_the_focus_where_it_was(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        for _ in range(3):
            in_one_go(shown, "/lib⎋/⎋")
            await shown.pilot.pause(0.05)
        assert not reading.query(".prompt")
        assert shown.app.focused is reading.articles
        assert reading.shelf.filter == ""
        in_one_go(shown, "2/dockers")
        await shown.until(lambda: "dockers  1/" in shown.lines[0])
        assert len(reading.query(".prompt")) == 1

    play(scenario)


def test_keys_in_one_go_each_act_on_what_the_one_before_has_left(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        in_one_go(shown, "j⏎hk4⏎")
        await shown.until(lambda: "Odile Brunet  1/3" in shown.lines[0])
        assert reading.pane == "actors"
        assert [article.id for article in desk_items(reading) if reading.shelf.is_read(article)] == ["library"]

    play(scenario)


def test_the_cursor_that_moves_fast_stays_where_it_went(play: Any) -> None:
    """Whatever the reader gets done between two keys, which is a matter of turns of its loop."""

    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        for turns in range(6):
            await shown.press("home")
            for key in "jjkJKj":
                in_one_go(shown, key)
                for _ in range(turns):
                    await asyncio.sleep(0)
            await shown.until(lambda: (reading.view.article.id, reading.articles.cursor) == ("long", 2))
            for _ in range(8):
                await shown.pilot.pause(0.01)
                assert (reading.view.article.id, reading.articles.cursor) == ("long", 2), turns

    play(scenario)


def test_the_row_that_the_cursor_leaves_is_drawn_anew(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        for key in "gjj":
            await shown.press(key)
            where = shown.app.reading.articles.content_region
            strips = shown.app.screen._compositor.render_strips()[where.y : where.bottom]
            inside = [strip.crop(where.x, where.right - 1) for strip in strips]
            grounds = [{segment.style.bgcolor for segment in strip} for strip in inside]
            plain = grounds[-1]
            assert [number for number, ground in enumerate(grounds) if ground != plain] == [
                2 * shown.app.reading.articles.cursor,
                2 * shown.app.reading.articles.cursor + 1,
            ]

    play(scenario)
