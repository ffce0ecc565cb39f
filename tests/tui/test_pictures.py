"""Pictures in the reader: fetched when they are asked for, drawn between the lines, else told in words."""

import re
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from textual.drivers.headless_driver import HeadlessDriver

from briefing.models import Article, Picture
from briefing.pipeline.pictures import Artist
from tests.conftest import Press
from tests.tui.conftest import PORT, PORT_ARTICLE
from tests.tui.test_mouse import spot

WORDS = ("A crane [@click=app.quit]", "The council", "")


def _article(press: Press) -> Article:
    file = BytesIO()
    Image.new("RGB", (30, 20), (255, 0, 0)).save(file, "PNG")
    press.pages = {"crane.png": file.getvalue(), "council.png": b"<!doctype html><title>Sign in</title>"}
    places = (PORT.index("Le port d’Arvel fermera"), PORT.index("Un chantier"), len(PORT))
    names = ("crane.png", "council.png", "gone.png")
    pictures = (Picture(at, press.url(name), words) for at, name, words in zip(places, names, WORDS, strict=True))
    return replace(PORT_ARTICLE, source=press.url("feed"), pictures=tuple(pictures))


@pytest.fixture
def _colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.mark.usefixtures("_colours")
def test_pictures_are_fetched_when_they_are_asked_for_and_the_place_is_kept(play: Any, desk: Any, press: Press) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.press("2")
        assert f"▣ {WORDS[0]}" in shown.text
        assert not press.asked
        assert "I pictures" in shown.lines[-1]
        reading.view.go_to(reading.view._page.place(PORT.index("Elle promet")).line)
        first = shown.lines[2]
        await shown.press("I")
        await shown.until(lambda: len(shown.app._notifications) == 1)
        (notice,) = shown.app._notifications
        assert notice.message == (
            "2 pictures can't be shown: no picture of a format that can be drawn: PNG, JPEG, GIF or WebP"
        )
        assert shown.lines[2] == first, "the words that are read stay where they are"
        assert sorted({name for name, _ in press.asked}) == ["council.png", "crane.png", "gone.png"]
        await shown.press("/", *"promet", "enter", "escape")
        await shown.press("g")
        rows = [line for line in shown.lines if "▀" * 30 in line]
        assert len(rows) == 10
        assert f"▣ {WORDS[0]}" in shown.text
        await shown.press("I")
        assert "▀" not in shown.text
        assert "Pictures in words" in shown.lines[0]
        await shown.pilot.click(offset=spot(shown, "A crane"))
        await shown.until(lambda: "▀" in shown.text)
        await shown.press("J")
        assert "▀" not in shown.text
        await shown.press("I")
        assert "no pictures" in shown.lines[0]

    items = (_article(press), desk().items[1])
    play(scenario, desk=desk(items=items, gallery=Artist("ask")))


@pytest.mark.usefixtures("_colours")
def test_pictures_that_are_always_wanted_come_by_themselves(play: Any, desk: Any, press: Press) -> None:
    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "▀" in shown.text)

    play(scenario, desk=desk(items=(_article(press),), gallery=Artist("always")))


class _Poor(Artist):
    """One whose package is not installed."""

    def can_draw(self) -> bool:
        return False


@pytest.mark.parametrize(
    ("gallery", "no_color", "reason"),
    [
        (Artist("never"), False, 'pictures = "never"'),
        (Artist("always"), True, "in words alone"),
        (_Poor("ask"), False, "pip install 'briefing[pictures]'"),
    ],
)
@pytest.mark.usefixtures("_colours")
def test_where_none_are_drawn_the_reason_is_said_and_the_browser_offered(
    play: Any, desk: Any, press: Press, monkeypatch: Any, gallery: Artist, no_color: bool, reason: str
) -> None:
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    opened: list[str] = []

    async def scenario(shown: Any) -> None:
        monkeypatch.setattr(shown.app.reading, "open_address", opened.append)
        await shown.press("2", "I")
        (notice,) = shown.app._notifications
        assert reason in notice.message
        assert not opened
        await shown.press("I")
        assert opened == [press.url("crane.png")]
        assert not press.asked

    play(scenario, desk=desk(items=(_article(press),), gallery=gallery))


@pytest.mark.usefixtures("_colours")
def test_pictures_that_the_terminal_draws_come_before_their_cells_and_go_with_their_article(
    play: Any, desk: Any, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: written.append(data))

    async def scenario(shown: Any) -> None:
        await shown.press("2", "I")
        await shown.until(lambda: "\U0010eeee" in shown.text)
        (sent,) = [one for one in written if "\x1b_G" in one]
        number = re.search(r"i=(\d+),p=1,c=3,r=1,", sent)
        assert number
        assert "\U0010eeee" not in "".join(written[: written.index(sent)])
        assert "▀" not in shown.text
        await shown.press("J")
        assert "\U0010eeee" not in shown.text
        assert f"\x1b_Ga=d,d=I,q=2,i={number[1]}\x1b\\" in written

    play(scenario, desk=desk(items=(_article(press), desk().items[1]), gallery=Artist("ask", "kitty")))
