"""Each action by its keys, and what one sees then."""

from typing import Any

import pytest

from briefing.models import Failure
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


@pytest.mark.parametrize(("forth", "back"), [("j", "k"), ("down", "up"), ("ctrl+d", "ctrl+u"), ("J", "K"), ("G", "g")])
def test_moving_in_the_list_shows_the_article_under_the_cursor(play: Any, forth: str, back: str) -> None:
    async def scenario(shown: Any) -> None:
        assert "1/3 · Le port" in _place(shown)
        await shown.press(forth)
        await shown.until(lambda: "1/3" not in _place(shown))
        await shown.press(back)
        await shown.until(lambda: "1/3 · Le port" in _place(shown))

    play(scenario)


@pytest.mark.parametrize(
    ("forth", "back"), [("j", "k"), ("space", "b"), ("pagedown", "pageup"), ("ctrl+d", "ctrl+u"), ("G", "g")]
)
def test_moving_in_the_article_scrolls_it(play: Any, forth: str, back: str) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("J", "J", "2")
        await shown.until(lambda: "Day 0." in shown.text)
        await shown.press(*[forth] * 6)
        assert "Day 0." not in shown.text
        await shown.press(*[back] * 6)
        assert "Day 0." in shown.text

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
        assert "≥ 80  1/1" in _place(shown)
        assert "#ffd866" in shown.word_style("au moins 80")
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


def test_a_filter_narrows_the_list_while_it_is_typed(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("1", "/", *"nigh")
        assert "Le port" not in shown.text
        assert "/nigh" in shown.text
        await shown.press("enter")
        await shown.until(lambda: "The night library" in _place(shown))
        await shown.press("escape")
        assert "Le port" in shown.text
        await shown.press("/", *"zzz")
        assert "Nothing matches" in shown.text
        await shown.press("escape")
        assert "The night library" in shown.text

    play(scenario)


def test_the_sources_narrow_the_list_to_one_origin(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert any("presse" in line and "2/2" in line for line in shown.lines)
        await shown.press("0", "j", "j")
        await shown.until(lambda: "Le port d’Arvel ferme" not in shown.text)
        assert "The night library" in _place(shown)
        await shown.press("enter")
        assert shown.app.reading.pane == "articles"
        await shown.press("q")
        assert shown.app.reading.pane == "sources"

    play(scenario)


def test_read_marks_change_the_counts(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("m")
        assert any("All" in line and "2/3" in line for line in shown.lines)
        await shown.press("M")
        assert any("All" in line and "0/3" in line for line in shown.lines)
        await shown.press("M")
        assert any("All" in line and "3/3" in line for line in shown.lines)

    play(scenario)


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


def test_themes_go_round_and_ours_are_first(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert shown.app.theme == "briefing-dark"
        await shown.press("t")
        assert shown.app.theme == "briefing-light"
        for _ in range(len(shown.app.available_themes) - 1):
            await shown.press("t")
            assert "Odile Brunet" in shown.text
        assert shown.app.theme == "briefing-dark"

    play(scenario)


def test_zen_shows_the_text_alone(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("z")
        assert "Summary" not in shown.text
        assert "Articles" not in shown.text
        assert "Le port d’Arvel fermera" in shown.text
        await shown.press("escape")
        assert "Summary" in shown.text

    play(scenario)


def test_copying_takes_the_article_the_row_or_the_title(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("2", "y")
        assert shown.app.clipboard.startswith("Le port d’Arvel ferme ses quais\n\nLe port")
        assert shown.app.clipboard.endswith("https://example.org/port")
        await shown.press("4", "y")
        assert shown.app.clipboard == "Odile Brunet maire"
        await shown.press("1", "y")
        assert shown.app.clipboard == "Le port d’Arvel ferme ses quais\nhttps://example.org/port"
        assert "Copied" in _place(shown)

    play(scenario)


def test_links_are_opened_only_on_the_web(play: Any, desk: Any) -> None:
    from dataclasses import replace

    items = [replace(desk().items[0], id=name, link=link) for name, link in (("a", None), ("b", "file:///etc/passwd"))]

    async def scenario(shown: Any) -> None:
        await shown.press("o")
        assert "no link" in _place(shown)
        await shown.press("J", "o")
        assert "Only http and https" in _place(shown)

    play(scenario, desk=desk(items=tuple(items), analyse=lambda article: desk().analyse(desk().items[0])))


def test_reloading_reads_the_sources_again_and_keeps_the_place(play: Any, desk: Any) -> None:
    opened = desk()

    async def scenario(shown: Any) -> None:
        await shown.press("J")
        opened.items = opened.items[1:]
        await shown.press("r")
        await shown.until(lambda: "Le port" not in shown.text)
        assert "1/2 · The night library" in _place(shown)
        assert len(opened.asked) == 2

    play(scenario, desk=opened)


def test_the_help_lists_every_action_and_can_be_searched(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("?")
        table = str(shown.app.screen.query_one("#table").content)
        for action in ACTIONS:
            assert action.help in table
        await shown.press(*"browser")
        assert "Open the article's page" in shown.text
        assert "Mark all articles" not in shown.text
        await shown.press("escape")
        assert "Summary" in shown.text

    play(scenario)


def test_the_palette_runs_an_action_by_its_name(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("ctrl+p")
        await shown.press(*"zen")
        await shown.until(lambda: "Show the text alone" in shown.text)
        await shown.press("enter")
        await shown.until(lambda: shown.app.reading.zen)

    play(scenario)


def test_what_could_not_be_read_is_said_and_listed(play: Any, desk: Any) -> None:
    items = (*desk().items, *(Failure(f"feed-{number}", "answers 404") for number in range(7)))

    async def scenario(shown: Any) -> None:
        assert "7 not read" in _place(shown)
        await shown.until(lambda: len(shown.app._notifications) == 1)
        assert "7 sources could not be read" in shown.text
        await shown.press("!")
        assert "feed-6" in shown.text
        assert "answers 404" in shown.text
        await shown.press("escape")

    play(scenario, desk=desk(items=items))


def test_one_failure_is_said_with_its_reason(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "gone.txt: no such" in shown.text)

    play(scenario, desk=desk(items=(*desk().items, Failure("gone.txt", "no such file"))))


def test_an_article_that_is_gone_after_reloading_makes_way(play: Any, desk: Any) -> None:
    opened = desk()

    async def scenario(shown: Any) -> None:
        opened.items = opened.items[1:]
        await shown.press("r")
        await shown.until(lambda: "1/2 · The night library" in shown.lines[0])

    play(scenario, desk=opened)


def test_nothing_to_read_is_said(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "Nothing could be read" in shown.text)
        assert "no such file" in shown.text
        await shown.press("j", "space", "]", "4", "enter", "n", "J", "y", "o", "m", "z", "z", "/", "escape")

    play(scenario, desk=desk(items=(Failure("missing.txt", "no such file"),)), wait=False)


def test_quitting(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("Q")
        assert shown.app.return_code == 0

    play(scenario)


def test_the_footer_shows_the_keys_of_the_pane(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert "filter" in shown.lines[-1]
        await shown.press("4")
        assert "show in article" in shown.lines[-1]
        assert "filter" not in shown.lines[-1]

    play(scenario)


def test_words_selected_with_the_mouse_are_copied_without_margins(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        view = shown.app.reading.view
        await shown.pilot.hover(view, offset=(4, 4))
        await shown.pilot.pause()
        row = next(number for number, line in enumerate(shown.lines) if "Le port d’Arvel fermera" in line[:70])
        x = shown.lines[row].index("Le port d’Arvel fermera")
        await shown.pilot.mouse_down(offset=(x, row))
        await shown.pilot.hover(offset=(x + 6, row + 1))
        await shown.pilot.mouse_up(offset=(x + 6, row + 1))
        await shown.press("y")
        first, second = shown.app.clipboard.split("\n")
        assert first.startswith("Le port d’Arvel")
        assert "pendant".startswith(second[:7])
        assert "selected words" in shown.lines[0]

    play(scenario)


def test_clicking_a_row_does_what_enter_does(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        row = next(number for number, line in enumerate(shown.lines) if "Odile Brunet  maire" in line)
        await shown.pilot.click(offset=(90, row))
        await shown.until(lambda: "Odile Brunet  1/3" in shown.lines[0])
        row = next(number for number, line in enumerate(shown.lines) if "The night library" in line)
        await shown.pilot.click(offset=(8, row))
        await shown.until(lambda: "2/3 · The night library" in shown.lines[0])
        assert shown.app.reading.pane == "articles"

    play(scenario)
