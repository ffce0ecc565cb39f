"""Pictures of the main states in three sizes, dark and light; `pytest --snapshot-update` draws them anew.

One run of the reader serves many pictures: it is resized and given another theme for each.
"""

import re
import time
from difflib import unified_diff
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from pytest_textual_snapshot import SVGImageExtension

from tests.tui.gallery import LEAST, PICTURED, SIZES, Gallery, Painter, fill, fill_pictured, pictures_of, reader
from tests.tui.storehouse import config_of


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def compare(snapshot: Any, tmp_path: Path, request: pytest.FixtureRequest) -> Any:
    """Compare pictures by name with those that were kept, all of them before it is said which differ."""
    kept = snapshot.use_extension(SVGImageExtension)

    def compared(pictures: dict[str, str]) -> None:
        different = [name for name, picture in pictures.items() if not kept(name=name) == picture]  # noqa: SIM201
        for name in different:
            (tmp_path / f"{name}.svg").write_text(pictures[name], encoding="utf-8")
        if different:
            old, new = map(_words, (_kept(request, different[0]), pictures[different[0]]))
            lines = "\n".join(unified_diff(old, new, "before", different[0], lineterm="", n=0))
            pytest.fail(f"{', '.join(different)} look different now, see {tmp_path}:\n{lines}")

    return compared


def _kept(request: pytest.FixtureRequest, name: str) -> str:
    kept = Path(__file__).parent / "__snapshots__" / "test_snapshots" / f"{request.node.name}[{name}].svg"
    return kept.read_text("utf-8") if kept.exists() else ""


def _words(picture: str) -> list[str]:
    """Return the lines of a picture without where and how they are drawn, which only pictures show."""
    return [unescape(re.sub("<[^>]*>", " ", line)).strip() for line in picture.splitlines() if line.startswith("<g")]


async def _lists(gallery: Gallery) -> None:
    await gallery.take("list", sizes=(*SIZES, LEAST))
    await gallery.take("filter", "/", *"grid")
    await gallery.take("nothing", *"zzz")
    await gallery.take("hits", "escape", "s", *"harbour OR ferry", "enter")


async def _articles(gallery: Gallery) -> None:
    await gallery.take("section", "2", "]", "]", sizes=(*SIZES, LEAST))
    await gallery.take("mention", "4", "enter", sizes=(*SIZES, LEAST))
    await gallery.take("evidence", "escape", "5", "j", "e")
    await gallery.take("search", "2", "/", *"ship")


async def _sheets(gallery: Gallery) -> None:
    await gallery.take("help", "?", sizes=(*SIZES, LEAST))
    await gallery.take("sections", "escape", "O")
    await gallery.take("links", "escape", "L")
    await gallery.take("themes", "escape", "t")
    await gallery.shown.press("escape")
    await gallery.take("palette", "ctrl+p", *"next", anew="escape")


@pytest.mark.parametrize("walk", [_lists, _articles, _sheets], ids=["lists", "articles", "sheets"])
def test_states_look_as_before(compare: Any, tmp_path: Path, walk: Any) -> None:
    fill(tmp_path / "store.db")

    async def analysed(gallery: Gallery) -> None:
        reading = gallery.app.reading
        await gallery.shown.until(lambda: reading.view.analysis is not None and len(reading.shelf.origins()) > 6)
        await walk(gallery)

    compare(pictures_of(analysed, reader(tmp_path / "store.db")))


def test_an_empty_store_looks_as_before(compare: Any, tmp_path: Path) -> None:
    async def first(gallery: Gallery) -> None:
        await gallery.take("first", sizes=(*SIZES, LEAST))

    async def troubled(gallery: Gallery) -> None:
        await gallery.shown.until(lambda: len(gallery.app._notifications) > 0)
        await gallery.take("notice")
        await gallery.take("problems", "!")

    pictures = pictures_of(first, reader(tmp_path / "empty.db", config_of()))
    compare(pictures | pictures_of(troubled, reader(tmp_path / "troubled.db", config_of("north", "south"))))


def test_an_article_with_links_and_pictures_looks_as_before(
    compare: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("COLORTERM", "truecolor")
    fill_pictured(tmp_path / "store.db")

    async def pictured(gallery: Gallery) -> None:
        view = gallery.app.reading.view
        await gallery.pilot.resize_terminal(*SIZES[0])
        await gallery.shown.until(lambda: view.analysis is not None)
        await gallery.shown.press("2", "I")
        await gallery.shown.until(lambda: view.is_illustrated and "Fetching" not in gallery.shown.lines[0])
        await gallery.take("pictures", "z", sizes=SIZES[:1])

    compare(pictures_of(pictured, reader(tmp_path / "store.db", PICTURED, gallery=Painter())))
