"""Actions on the list, on what is shown and on the program, by their keys and the mouse."""

from typing import Any

import pytest

from briefing.models import Failure
from briefing.tui.actions import ACTIONS


def test_a_filter_narrows_the_list_while_it_is_typed(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("1", "/", *"nigh")
        assert not any("Le port" in line[:32] for line in shown.lines[1:])
        assert "1/1" not in shown.lines[0]
        assert "Le port" in shown.lines[0]
        assert "/nigh" in shown.text
        await shown.press("enter")
        await shown.until(lambda: "The night library" in shown.lines[0])
        await shown.press("escape")
        assert "Le port" in shown.text
        await shown.press("/", *"zzz")
        assert "Nothing matches" in shown.text
        await shown.press("escape")
        assert "2/3 · The night library" in shown.lines[0]
        assert shown.app.reading.articles.cursor == 1

    play(scenario)


def test_the_sources_narrow_the_list_to_one_origin(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert any("presse" in line and "2/2" in line for line in shown.lines)
        await shown.press("0", "j", "j")
        await shown.until(lambda: "Le port d’Arvel ferme" not in shown.text)
        assert "The night library" in shown.lines[0]
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


def test_a_theme_is_worn_while_one_looks_for_it_and_kept_when_it_is_picked(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert shown.app.theme == "briefing-dark"
        await shown.press("t", "down")
        assert shown.app.theme == "briefing-light"
        assert "contrast-dark" in shown.text
        await shown.press("escape")
        assert shown.app.theme == "briefing-dark"
        await shown.press("t", *"dusk", "enter")
        assert shown.app.theme == shown.app.reading.chosen_theme == "briefing-dusk"
        assert "Odile Brunet" in shown.text

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
        assert "Copied" in shown.lines[0]

    play(scenario)


def test_links_are_opened_only_on_the_web(play: Any, desk: Any) -> None:
    from dataclasses import replace

    items = [replace(desk().items[0], id=name, link=link) for name, link in (("a", None), ("b", "file:///etc/passwd"))]

    async def scenario(shown: Any) -> None:
        await shown.press("o")
        assert "no link" in shown.lines[0]
        await shown.press("J", "o")
        assert "Only http and https" in shown.lines[0]

    play(scenario, desk=desk(items=tuple(items), analyse=lambda article: desk().analyse(desk().items[0])))


def test_reloading_reads_the_sources_again_and_keeps_the_place(play: Any, desk: Any) -> None:
    opened = desk()

    async def scenario(shown: Any) -> None:
        await shown.press("J")
        opened.items = opened.items[1:]
        await shown.press("r")
        await shown.until(lambda: "Le port" not in shown.text)
        assert "1/2 · The night library" in shown.lines[0]
        assert len(opened.asked) == 2

    play(scenario, desk=opened)


def test_the_help_lists_every_action_and_can_be_searched(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("?")
        table = " ".join(str(shown.app.screen.query_one("Leaf").render()).split())
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
        assert "7 failed" in shown.lines[0]
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


def test_an_article_is_shared_and_saved_with_its_own_words_behind_each_line(
    play: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    async def scenario(shown: Any) -> None:
        await shown.press("Y")
        await shown.until(lambda: "Copied as Markdown with citations" in shown.lines[0])
        words = shown.app.clipboard
        assert words.startswith("# Le port d’Arvel ferme ses quais\n\n[presse](<https://example.org/port>) · ")
        assert (
            "“La maire, **Odile Brunet**, l’a dit devant 200 dockers" not in words
        )  # nothing is made up: no sentences
        assert "- **Odile Brunet**, maire: “**Odile Brunet**” (¶ 1)" in words
        assert "“**au moins 80 emplois**” (¶ 2, *Les dockers inquiets*)" in words
        await shown.press("w", "enter")
        await shown.until(lambda: "Saved" in shown.lines[0])
        assert (tmp_path / "le-port-d-arvel-ferme-ses-quais.md").read_text("utf-8") == words

    play(scenario)
