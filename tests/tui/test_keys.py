"""Each action by its keys, and what one sees then."""

from typing import Any

import pytest

from briefing.tui.actions import ACTIONS


def _place(shown: Any) -> Any:
    return shown.lines[0]


def test_every_action_is_carried_out_somewhere(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        for action in ACTIONS:
            assert callable(getattr(shown.app.reading, f"_act_{action.id}"))
            assert action.keys
            assert action.help.endswith(".")

    play(scenario)


def test_moving_in_the_list_shows_the_article_under_the_cursor(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        for forth, back in (("j", "k"), ("down", "up"), ("ctrl+d", "ctrl+u"), ("J", "K"), ("G", "g")):
            assert "1/3 · Le port" in _place(shown)
            await shown.press(forth)
            await shown.until(lambda: "1/3" not in _place(shown))
            await shown.press(back)
            await shown.until(lambda: "1/3 · Le port" in _place(shown))

    play(scenario)


def test_moving_in_the_article_scrolls_it(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("J", "J", "2")
        await shown.until(lambda: "Day 0." in shown.text)
        for forth, back in (("j", "k"), ("space", "b"), ("pagedown", "pageup"), ("ctrl+d", "ctrl+u"), ("G", "g")):
            await shown.press(*[forth] * 6)
            assert "Day 0." not in shown.text, forth
            await shown.press(*[back] * 6)
            assert "Day 0." in shown.text, back

    play(scenario)


def test_space_at_the_end_goes_to_the_next_unread_article(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("2", "space")
        await shown.until(lambda: "2/3 · The night library" in _place(shown))
        assert "● Le port" not in shown.text
        await shown.press("space")
        await shown.until(lambda: "3/3" in _place(shown))
        await shown.press("K", "m", "G", "space")
        await shown.until(lambda: "3/3" in _place(shown))

    play(scenario)


def test_the_ends_of_the_list_are_said(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("K")
        assert "first article" in _place(shown)
        await shown.press("J", "J", "J")
        assert "last article" in _place(shown)

    play(scenario)


def test_sections_are_walked_and_the_panels_follow(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("2")
        assert "whole article" in shown.text
        await shown.press("]", "]")
        assert "section 2/3" in shown.text
        assert "Les dockers inquiets" in _place(shown)
        assert "≥ 80" in shown.text
        assert " 200  dockers" not in shown.text
        await shown.press("]")
        assert "No figures in this section" in shown.text
        await shown.press("]")
        assert "last section" in _place(shown)
        await shown.press("[", "[", "[")
        assert "whole article" in shown.text
        await shown.press("[")
        assert "top" in _place(shown)

    play(scenario)


def test_the_panels_can_be_held_to_the_whole_article(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("2", "]", "]", "a")
        assert "whole article" in shown.text
        assert " 200  dockers" in shown.text
        await shown.press("a")
        assert "section 2/3" in shown.text

    play(scenario)


def test_scrolling_reaches_every_section(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("enter")
        seen = set()
        for _ in range(40):
            await shown.press("j")
            seen.add(shown.app.reading.view.section)
        assert seen >= {0, 1, 2}

    play(scenario, size=(60, 12))


def test_enter_on_an_actor_goes_through_its_mentions(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("4", "enter")
        assert "Odile Brunet  1/3" in _place(shown)
        await shown.press("enter")
        assert "Odile Brunet  2/3" in _place(shown)
        here = [line for line in shown.lines if "refuse" in line]
        assert here
        await shown.press("n")
        assert "3/3" in _place(shown)
        await shown.press("n")
        assert "1/3, from the top again" in _place(shown)
        await shown.press("N")
        assert "3/3, from the end again" in _place(shown)

    play(scenario)


def test_the_mention_one_is_at_stands_out(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        before = shown.word_style("Odile Brunet")
        await shown.press("4", "enter", "enter")
        assert shown.word_style("Odile Brunet") != before
        assert "#ffd866" in shown.word_style("Odile Brunet")
        await shown.press("escape", "2")
        assert shown.word_style("Odile Brunet") == before

    play(scenario)


def test_enter_on_a_sentence_and_a_figure_shows_their_words(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("5", "j", "j", "enter")
        assert "≥ 80 emplois  1/1" in _place(shown)
        assert "#ffd866" in shown.word_style("au moins 80")
        await shown.press("A")
        assert "Nothing is stored yet" in shown.lines[0]
        await shown.press("3", "j", "l")
        assert "Les dockers craignent" in _place(shown)

    play(scenario)


def test_jumping_in_one_pane_opens_the_article_at_the_words(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("4", "enter")
        assert "Odile Brunet" in shown.text
        assert "Article" in shown.text
        await shown.press("n")
        assert "2/3" in shown.text

    play(scenario, size=(40, 12))


def test_marks_are_a_colour_and_a_style_and_can_be_hidden(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert "bold" in shown.word_style("Odile Brunet")
        assert "underline" in shown.word_style("200 dockers")
        await shown.press("v")
        with pytest.raises(AssertionError):
            shown.word_style("200 dockers")
        await shown.press("v")
        assert "underline" in shown.word_style("200 dockers")

    play(scenario)


def test_search_counts_its_hits_and_goes_round(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("2", "/", *"L'ETE")
        assert "L'ETE  1/1" in _place(shown)
        await shown.press("enter")
        assert "#ffd866" in shown.word_style("l’été")
        await shown.press("/", *"dockers", "enter")
        assert "dockers  1/3" in _place(shown)
        await shown.press("n", "n", "n")
        assert "1/3, from the top again" in _place(shown)
        await shown.press("/", *"zeppelin")
        assert "No zeppelin" in _place(shown)
        await shown.press("escape")
        await shown.press("n")
        assert "/ searches" in _place(shown)

    play(scenario)


def test_hits_are_counted_in_little_room_too(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("enter", "/", *"docker")
        await shown.until(lambda: shown.lines[-1].endswith(" 1/3 "))
        await shown.press("enter", "n")
        assert "docker  2/3" in shown.lines[-1]

    play(scenario, size=(40, 12))


def test_panes_by_number_tab_and_back(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        for key, pane in zip("012345", ("sources", "articles", "article", "summary", "actors", "figures"), strict=True):
            await shown.press(key)
            assert shown.app.reading.pane == pane
            assert shown.app.focused is shown.app.reading.widget_of(pane)
        await shown.press("tab")
        assert shown.app.reading.pane == "sources"
        await shown.press("shift+tab")
        assert shown.app.reading.pane == "figures"
        await shown.press("h")
        assert shown.app.reading.pane == "article"
        await shown.press("q", "q", "q")
        assert "Q leaves Briefing" in _place(shown)

    play(scenario)


def test_zen_shows_the_text_alone(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("z")
        assert "Summary" not in shown.text
        assert "Articles" not in shown.text
        assert "Le port d’Arvel fermera" in shown.text
        await shown.press("n")  # what happens is said here, too, until the next key
        assert "Nothing to go to; / searches" in shown.lines[-1]
        await shown.press("j")
        assert "Nothing to go to" not in shown.text
        await shown.press("escape")
        assert "Summary" in shown.text

    play(scenario)


def test_the_footer_shows_the_keys_of_the_pane(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert "filter" in shown.lines[-1]
        await shown.press("4")
        assert "show in article" in shown.lines[-1]
        assert "filter" not in shown.lines[-1]

    play(scenario)
