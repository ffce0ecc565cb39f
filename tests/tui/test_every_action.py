"""Every action of the table by its real key, and where people find it: an action that is not here fails these tests."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from textual import events
from textual.command import CommandPalette
from textual.keys import _character_to_key

from briefing.config.reading import load
from briefing.models import Actor, Analysis, Article, Section, Span, SummarySentence
from briefing.pipeline.library import refresh_feeds
from briefing.tui.actions import ACTIONS
from briefing.tui.screens.help import HelpScreen, ProblemsScreen
from briefing.tui.screens.palette import ActionCommands
from briefing.tui.screens.panes import PANES, scope_of
from briefing.tui.screens.picking import PickScreen
from briefing.tui.screens.results import LinksScreen
from docs.keys import PAGE, page
from tests.conftest import Press
from tests.tui.conftest import PANE_KEYS, figure, find_all
from tests.tui.storehouse import play

Shown = Any

ELSEWHERE = {"suspend": ("test_terminal.py", 'window.press("C-z")')}
"""Actions that need a real terminal, with the file that tests each, and the line that presses its key."""


class Step(NamedTuple):
    """An action: the keys that lead to where it can be tried, its key, and what one sees then."""

    action: str
    before: str
    key: str
    seen: Callable[[Shown], object]
    after: str = ""


def _cursor(shown: Shown) -> int:
    return int(shown.app.reading.articles.cursor)


def _line(shown: Shown) -> int:
    return int(shown.app.reading.view.scroll_offset.y)


def _pane(name: str) -> Callable[[Shown], bool]:
    return lambda shown: shown.app.reading.pane == name


def _sheet(kind: type) -> Callable[[Shown], bool]:
    return lambda shown: isinstance(shown.app.screen, kind)


def _asks(label: str) -> Callable[[Shown], bool]:
    return lambda shown: f" {label}" in shown.lines[-1]


def _notifies(words: str) -> Callable[[Shown], object]:
    return lambda shown: any(words in one.message for one in shown.app._notifications)


def _says(words: str) -> Callable[[Shown], bool]:
    return lambda shown: words in shown.lines[0]


def _trail(at: int | None) -> Callable[[Shown], bool]:
    return lambda shown: (
        (trail := shown.app.reading.trail) is not None and trail.at == at
        if at is not None
        else (shown.app.reading.trail is None)
    )


def _row(shown: Shown) -> Any:
    return shown.app.reading.shelf.row(_cursor(shown))


STEPS = (
    # In the list.
    Step("down", "", "j", lambda shown: _cursor(shown) == 1),
    Step("up", "", "k", lambda shown: _cursor(shown) == 0),
    Step("page_down", "", "pagedown", lambda shown: _cursor(shown) > 1),
    Step("page_up", "", "pageup", lambda shown: _cursor(shown) == 0),
    Step("half_down", "", "ctrl+d", lambda shown: _cursor(shown) > 1),
    Step("half_up", "", "ctrl+u", lambda shown: _cursor(shown) == 0),
    Step("bottom", "", "G", lambda shown: _cursor(shown) == 29),
    Step("top", "", "g", lambda shown: _cursor(shown) == 0),
    Step("next_article", "", "J", lambda shown: _cursor(shown) == 1),
    Step("previous_article", "", "K", lambda shown: _cursor(shown) == 0),
    Step("filter", "", "/", _asks("filter /"), after="escape"),
    Step("mark", "", "m", lambda shown: _row(shown).read),
    Step("undo", "", "u", lambda shown: not _row(shown).read),
    Step("star", "", "f", lambda shown: _row(shown).starred),
    Step("tag", "", "T", _asks("tags:"), after="x enter"),
    Step("unread_only", "", "U", lambda shown: shown.app.reading.stored.unread_only, after="U"),
    Step("sort", "", "S", _sheet(PickScreen), after="escape"),
    Step("search", "", "s", _asks("search the store:"), after="escape"),
    Step("reload", "", "r", _says("Nothing new")),
    Step("refresh_all", "j", "R", _says("Nothing new"), after="k"),
    Step("add_feed", "", "F", _asks("address of a feed"), after="escape"),
    Step("open_path", "", "ctrl+o", _asks("file, directory"), after="escape"),
    # In the article.
    Step("open", "", "enter", _pane("article")),
    Step("read_on", "", "space", lambda shown: _line(shown) > 9),
    Step("page_back", "", "b", lambda shown: _line(shown) == 0),
    Step("next_section", "", "]", lambda shown: shown.app.reading.view.section == 1),
    Step("previous_section", "", "[", lambda shown: shown.app.reading.view.section == 0),
    Step("outline", "", "O", _sheet(PickScreen), after="escape"),
    Step("find", "", "/", _asks("search /"), after="t i d e enter"),
    Step("find_next", "", "n", _trail(1)),
    Step("find_previous", "", "N", _trail(0)),
    Step("follow", "", "enter", _trail(1)),
    Step("back", "", "escape", _trail(None)),
    Step("marks", "", "v", lambda shown: not shown.app.reading.view.marked, after="v"),
    Step("whole_article", "", "a", lambda shown: shown.app.reading.whole, after="a"),
    Step("copy", "", "y", lambda shown: shown.app.clipboard.startswith("Report 0")),
    Step("share", "", "Y", lambda shown: shown.app.clipboard.startswith("# Report 0")),
    Step("links", "", "L", _sheet(LinksScreen), after="escape"),
    Step("pictures", "", "I", _says("This article has no pictures")),
    Step("open_link", "", "o", _says("Opened in the browser")),
    Step("full_text", "", "x", _notifies("The linked page can't be had")),
    Step("changes", "", "c", _says("has not been edited")),
    Step("save", "", "w", _asks("save as"), after="escape"),
    Step("pipe", "", "|", _asks("pipe to:"), after="escape"),
    Step("zen", "", "z", lambda shown: shown.app.reading.zen, after="z"),
    # Panes and panels.
    Step("pane_sources", "", "0", _pane("sources")),
    Step("pane_articles", "", "1", _pane("articles")),
    Step("pane_article", "", "2", _pane("article")),
    Step("pane_summary", "", "3", _pane("summary")),
    Step("pane_figures", "", "5", _pane("figures")),
    Step("pane_actors", "", "4", _pane("actors")),
    Step("next_pane", "", "tab", _pane("figures")),
    Step("previous_pane", "", "shift+tab", _pane("actors")),
    Step("evidence", "", "e", lambda shown: shown.app.reading.panels["actors"].shows_evidence, after="e"),
    Step("jump", "", "enter", _trail(0), after="escape"),
    Step("elsewhere", "4", "A", _says("30 articles on Ana Reyes"), after="escape"),
    # The program.
    Step("theme", "1", "t", lambda shown: shown.app.theme != "briefing-dark" or len(shown.app.screen_stack) > 1),
    Step("palette", "", ":", _sheet(CommandPalette), after="escape"),
    Step("help", "", "?", _sheet(HelpScreen), after="escape"),
    Step("problems", "", "!", lambda shown: _says("All sources")(shown) or _sheet(ProblemsScreen)(shown)),
    Step("mark_all", "", "M", lambda shown: shown.app.reading.stored.overview.counts.unread == 0),
    Step("sample", "", "E", lambda shown: shown.app.reading.shelf.origin == "local:sample"),
    Step("quit", "", "Q", lambda shown: not shown.app.is_running or shown.app.return_code == 0),
)


async def _press(shown: Shown, key: str) -> None:
    """Press a key without waiting for all that it brings: that is what `seen` is for."""
    if key in PANE_KEYS:
        await shown.press(key)
        return
    name = _character_to_key(key) if len(key) == 1 else key
    shown.app.post_message(events.Key(name, key if len(key) == 1 else "\r" if key == "enter" else None))
    await shown.pilot.pause(0)


def _analysed(article: Article) -> Analysis:
    end = article.text.index("\n\n")
    parts = (Span(0, end), Span(end + 2, len(article.text)))
    return Analysis(
        language="en",
        sections=tuple(
            Section(None, 0, part.start, part.end, (part,), (SummarySentence(part.start, part.start + 30, number),))
            for number, part in enumerate(parts)
        ),
        summary=(SummarySentence(0, 30, 0),),
        actors=(Actor("Ana Reyes", "person", mentions=find_all(article.text, "Ana Reyes")),),
        figures=(
            (figure(article.text, "12 boats", 12, unit=None, counts="boats", hedge="exact"),)
            if "12 boats" in article.text
            else ()
        ),
        sentences=parts,
    )


def test_each_action_has_its_key_and_a_test_that_presses_it() -> None:
    tried = [step.action for step in STEPS]
    assert sorted((*tried, *ELSEWHERE)) == sorted(action.id for action in ACTIONS)
    keys = {action.id: action.keys for action in ACTIONS}
    assert [step.action for step in STEPS if step.key not in keys[step.action]] == []
    for file, line in ELSEWHERE.values():
        assert line in Path(__file__).with_name(file).read_text("utf-8")


def test_every_action_by_its_key(press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = tmp_path / "browser"
    browser.write_text("#!/bin/sh\nexit 0\n")
    browser.chmod(0o700)
    monkeypatch.setattr("webbrowser.get", lambda: type("Browser", (), {"open": staticmethod(lambda _: True)}))
    text = "Ana Reyes counts 12 boats. The tide comes in. " * 30
    press.feeds["north"] = [(f"g{at}", f"Report {at}", f"<p>{text}</p><p>{text}</p>") for at in range(30)]
    config = load(str(press.configuration(tmp_path)))
    path = tmp_path / "store.db"
    refresh_feeds(config, path, (), everything=True)

    async def scenario(shown: Shown) -> None:
        reading = shown.app.reading
        await shown.press("g")
        for step in STEPS:
            for key in step.before.split():
                await _press(shown, key)
            await shown.until(lambda: reading.view.analysis is not None and not reading.stored.is_opening)
            await shown.until(lambda: reading.stored.is_local or reading.stored.current is not None)
            await _press(shown, step.key)
            try:
                await shown.until(lambda step=step: step.seen(shown), seconds=8)
            except AssertionError as error:
                raise AssertionError(f"{step.action}: {error}") from None
            if step.action == "quit":
                return
            if len(shown.app.screen_stack) > 1 and not step.after:
                await _press(shown, "escape")
            for key in step.after.split():
                await _press(shown, key)
            await shown.until(lambda: len(shown.app.screen_stack) == 1)

    play(scenario, config, path, analyse=_analysed, size=(112, 20))


def test_the_manual_is_made_from_the_table() -> None:
    assert PAGE.read_text("utf-8") == page(), "run python -m docs.keys"


def test_people_find_every_action_in_the_help_the_palette_and_by_its_keys(play: Any) -> None:
    async def scenario(shown: Shown) -> None:
        reading = shown.app.reading
        sheet = "\n".join(line.plain for line in HelpScreen(ACTIONS)._table(200))
        assert [action.id for action in ACTIONS if action.help not in sheet] == []
        offered: set[str] = {"palette"}
        for pane in PANES:
            reading.go_to_pane(pane)
            offered |= {action.id for action, _ in ActionCommands(reading)._offered()}
            bound = {**reading._bindings.key_to_bindings, **reading.widget_of(pane)._bindings.key_to_bindings}
            for action in ACTIONS:
                if scope_of(pane) in action.scopes:
                    names = [one.action for bindings in bound.values() for one in bindings]
                    assert f"screen.act({action.id!r})" in names, (pane, action.id)
        assert offered == {action.id for action in ACTIONS}

    play(scenario)
