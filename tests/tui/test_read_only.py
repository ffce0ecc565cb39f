"""The reader on a store that may only be read: all of it is there to be read, and it says what is not kept."""

from pathlib import Path
from typing import Any

from tests.sealed import sealed
from tests.tui.storehouse import config_of, marks, play, publish


def test_it_is_read_and_what_is_not_kept_is_said(tmp_path: Path) -> None:
    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "marks are not kept" in shown.text)
        await shown.press("enter", "space")
        await shown.until(lambda: "● Fog" in shown.text and "says what there is to say" in shown.text)
        assert "can't be written; make" not in shown.text
        told: list[str] = []  # a notice goes after some seconds, which may pass unseen on a busy machine
        notify = shown.app.notify

        def note(words: str, **more: Any) -> None:
            told.append(words)
            notify(words, **more)

        shown.app.notify = note
        await shown.press("J", "f")
        await shown.until(lambda: any("can't be written; make" in words for words in told))
        await shown.until(lambda: "★" not in shown.text)

    config = config_of("Harbour News")
    place = tmp_path / "sealed"
    place.mkdir()
    publish(place / "store.db", config, {"Harbour News": ["Harbour opens", "Fog in the bay"]}, due=True)
    with sealed(place):
        play(scenario, config, place / "store.db")
    assert set(marks(place / "store.db").values()) == {(False, False, ())}
