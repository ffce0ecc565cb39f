"""From a figure to what other stored articles say of the same quantity, and back."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from briefing.models import Analysis, Article, Span
from briefing.pipeline.shelf import StoredLibrary
from briefing.tui.screens.elsewhere import what_of
from tests.tui.conftest import figure
from tests.tui.storehouse import analysis_of, config_of, play, publish

TITLES: dict[str, Sequence[str]] = {
    "North": ("19 dead in Valmire", "Nothing new", "Over 21 dead in Valmire"),
    "South": ("2 dead on the road", "40 boats in Ellery"),
}
VALUES = {"19 dead": 19, "21 dead": 21, "2 dead": 2, "40 boats": 40}


def _with_figures(article: Article) -> Analysis:
    first = Span(0, article.text.index(".") + 1)
    made = [
        replace(figure(article.text, words, value, unit=None, counts=words.split()[1], hedge="exact"), sentence=first)
        for words, value in VALUES.items()
        if words in article.text
    ]
    made = [replace(one, high=None, hedge="at_least") if one.low == 21 else one for one in made]
    made.append(figure(article.text, "last", 3, unit="km", counts=None, hedge="exact"))
    return replace(analysis_of(article), figures=tuple(made))


def _analysed(path: Path, *titles: str) -> None:
    """Have articles analysed, as those are that one has read."""
    library = StoredLibrary(config_of("North", "South"), path, _with_figures)
    for headline in library._store.page().headlines:
        opened = library.open(headline.key) if headline.title in titles else None
        if opened:
            library.analyse(opened.article)
            library.keep_made()
    library.close()


def test_what_others_say_of_a_quantity_is_compared_and_left_again(tmp_path: Path) -> None:
    path, config = tmp_path / "briefing.db", config_of("North", "South")
    publish(path, config, TITLES)
    _analysed(path, "Over 21 dead in Valmire")

    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.analysed()
        await shown.press("5")
        assert "A elsewhere" in shown.lines[-1]
        await shown.press("A")
        # The last one is analysed when it is asked for.
        await shown.until(lambda: "2 dead  2 dead on the road" in shown.text and "analysing" not in shown.text)
        rows = re.findall(r"(≥ \d+ dead|\d+ dead)  (this article|Over 21 dead|2 dead on the road)", shown.text)
        assert rows == [("19 dead", "this article"), ("≥ 21 dead", "Over 21 dead"), ("2 dead", "2 dead on the road")]
        assert "Sentence 0 of over 21 dead in valmire says" in shown.text
        await shown.press("escape")
        await shown.until(lambda: shown.app.screen is reading)
        assert (reading.pane, reading.shelf.origin, reading.view.article.title) == (
            "figures",
            "all",
            TITLES["North"][0],
        )
        await shown.press("A")
        await shown.until(lambda: "2 dead  2 dead on the road" in shown.text)
        await shown.press(*"road")
        await shown.until(lambda: shown.app.screen._rows.count == 1)
        await shown.press("enter")
        await shown.until(lambda: reading.view.article.title == "2 dead on the road" and reading.trail is not None)
        assert (reading.pane, reading.trail.label, reading.shelf.count) == ("article", "2 dead", 3)
        assert reading.stored.query == 'figure:"# dead"'
        await shown.press("escape", "escape", "escape")
        await shown.until(lambda: reading.pane == "figures" and reading.shelf.origin == "all")
        assert reading.view.article.title == TITLES["North"][0]
        await shown.press("j", "A")
        assert "3 km does not say what it counts" in shown.lines[0]
        await shown.press("1", "G", "enter")
        await shown.until(lambda: reading.view.article.title == "40 boats in Ellery")
        await shown.analysed()
        await shown.press("5", "A")
        await shown.until(lambda: "No other article that was analysed has a figure for boats" in shown.lines[0])
        assert reading.pane == "figures"

    play(scenario, config, path, analyse=_with_figures)


def test_what_a_quantity_is_of_is_said_with_its_unit() -> None:
    assert (what_of(None, "morts"), what_of("EUR", "budget")) == ("morts", "budget (EUR)")
