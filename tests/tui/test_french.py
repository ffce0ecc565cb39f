"""The reader in French: what its lines, sheets and notices say, and that nothing of it is cut off."""

from typing import Any

import pytest

from briefing.i18n import _
from briefing.models import Failure
from briefing.tui.actions import ACTIONS

pytestmark = pytest.mark.usefixtures("french")


def test_the_reader_speaks_french(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert all(title in shown.text for title in ("1 Articles", "3 Résumé", "4 Acteurs", "5 Chiffres"))
        assert "presse · 1\N{NO-BREAK SPACE}min · fr" in shown.text
        assert shown.lines[-1].startswith(" ⏎ lire  ? aide  / filtrer  ] section suivante  espace la suite ")
        assert "! 1 en échec" in shown.lines[0]
        await shown.press("m")
        assert "Marqué comme lu" in shown.lines[0]
        await shown.press("M")
        assert "3 marqués comme lus" in shown.lines[0]
        await shown.press("2", "/", *"dockers", "enter", "n", "n", "n")
        assert "repris du début" in shown.lines[0]
        await shown.clear_notices()  # the one on the source that failed stands over what the help ends with
        await shown.press("?")
        await shown.until(lambda: "Touches" in shown.text and "échap ferme" in shown.text)
        await shown.press(*"étoile")
        assert "Mettre une étoile à l’article, ou l’enlever." in shown.text
        assert "Descendre" not in shown.text
        await shown.press("escape", "!")
        assert "Sources qui n’ont pas pu être lues" in shown.text

    play(scenario, desk=desk(items=(*desk().items, Failure("ailleurs", "rien"))))


def test_no_label_of_the_footer_is_cut_off(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        for pane in "0123":
            await shown.press(pane)
            assert "…" not in shown.lines[-1]
            assert shown.lines[-1].count("  ") >= 4, shown.lines[-1]

    play(scenario, size=(80, 24))


def test_every_action_has_words_of_its_own() -> None:
    assert [action.id for action in ACTIONS if _(action.help) == action.help] == []
