"""A store with articles that show what the reader can show, and pictures of it in several sizes and themes."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.strip import Strip
from textual.widgets import Input

from briefing.config import Config, View
from briefing.models import (
    Actor,
    Analysis,
    Article,
    Figure,
    Picture,
    Retrieved,
    Section,
    SourceRequest,
    Span,
    SummarySentence,
)
from briefing.models.feeds import Item, ParsedFeed, Visit
from briefing.models.plates import Frame, Manner, Plate, Shot, Showing
from briefing.parsing.markdown import parse_markdown
from briefing.pipeline import read
from briefing.pipeline.shelf import StoredLibrary
from briefing.store import Store
from briefing.tui.app import ReaderApp
from tests.tui.conftest import FOUND, PORT_ARTICLE, Shown, figure, find_all, is_settled
from tests.tui.storehouse import FAR, NOON, NOWHERE, config_of
from tests.tui.svg import svg_of

SIZES = ((80, 24), (120, 40), (200, 60))
LEAST = (40, 12)
"""The least size in which the reader can be used."""
THEMES = ("briefing-dark", "briefing-light")

STORM = """\
# Storm keeps the harbour of Arvel shut for a third day

The harbour of Arvel stayed shut on Thursday for a third day. Mayor Odile Brunet told
[the council](https://example.org/council) that at least 14 grain ships wait in the bay, and that the loss has
reached 2.4 million euros.

## Ships wait in the bay

The coastguard counts 14 ships, among them:

- three that carry grain for the mills of Kestle,
    - one of them since Monday,
- a ferry with 212 passengers, who were taken ashore by helicopter,
- the research vessel 海の星丸, on its way home from the pole.

> “We have seen waves of nine metres. Nobody sails through that,” said harbour master Jonas Vik.

## What it costs

| Berth | Ships | Loss a day |
| --- | --- | --- |
| Grain quay | 9 | 310,000 euros |
| Ferry pier | 1 | 85,000 euros |
| Oil jetty | 4 | 405,000 euros |

The region will pay for the repair of the pier, Odile Brunet said. The [insurers](https://example.org/insurers) are
silent.

### How it goes on

1. The pilots look at the bar at dawn.
2. If it is free, the ferry sails first.

The storm is to move off on Saturday.
"""

SHORT = (
    "The council of {place} said on Thursday what it wants. Nobody in {place} was surprised by it.\n\nIt votes in May."
)
FERRY = "Ferry repaired after a winter in the dock, and back on its line to the islands from Monday on, says its owner"
TITLES: dict[str, Sequence[str]] = {
    "Harbour News": (
        "Grain ships wait for the tide",
        FERRY,
        "港の日:漁師たちが新しい防波堤を祝う、二十年ぶりの大漁のあとで",
    ),
    "Council Post": ("Council votes on the bridge", "Budget passed 🎉 with one vote more than was needed"),
    "Grid": tuple(f"Grid report {number}" for number in range(40)),
}


def storm() -> Article:
    """Return an article with everything that a text can have."""
    request = SourceRequest("storm.md")
    article = next(iter(parse_markdown(Retrieved("storm.md", STORM.encode()), request)))
    return replace(article, origin="Harbour News", published=NOON, language="en", link="https://example.org/storm")


def storm_analysis(article: Article) -> Analysis:
    """Return what is to be found in it."""
    text = article.text
    headings = [block for block in article.blocks if block.kind == "heading"]
    opening = text.index("The harbour of Arvel stayed")
    starts = [opening, *(block.start for block in headings)]
    ends = [*(block.start - 2 for block in headings), len(text)]
    levels, names = (
        [0, *(block.level - 1 for block in headings)],
        [None, *(text[one.start : one.end] for one in headings)],
    )
    leads = ["The harbour of Arvel", "The coastguard counts", "The region will pay", "The storm is to"]
    kept = tuple(_sentence(text, lead, number) for number, lead in enumerate(leads))
    sections = tuple(
        Section(name, level, start, end, (Span(start + len(f"{name}\n\n" if name else ""), end),), (lead,))
        for name, level, start, end, lead in zip(names, levels, starts, ends, kept, strict=True)
    )
    ends_at = [at + 1 for at in range(len(text)) if text[at : at + 2] in (". ", ".\n", ",\n", ":\n")]
    return Analysis(
        language="en",
        sections=sections,
        sentences=tuple(Span(_around(text, end - 1)[0], end) for end in ends_at),
        summary=(kept[0], _sentence(text, "Mayor Odile Brunet", 0), kept[2]),
        actors=(
            Actor("Odile Brunet", "person", "mayor", salience=0.9, mentions=find_all(text, "Odile Brunet")),
            Actor("Jonas Vik", "person", "harbour master of Arvel", salience=0.5, mentions=find_all(text, "Jonas Vik")),
            Actor("coastguard", "organisation", salience=0.4, mentions=find_all(text, "coastguard")),
            Actor("region", "state", salience=0.2, mentions=find_all(text, "region")),
        ),
        figures=(
            _figure(text, "at least 14 grain ships", 14, counts="grain ships", hedge="at_least"),
            _figure(text, "2.4 million euros", 2_400_000, unit="EUR", hedge="exact"),
            _figure(text, "14 ships", 14, counts="ships", hedge="exact"),
            _figure(text, "212 passengers", 212, counts="passengers", hedge="exact"),
            _figure(text, "nine metres", 9, unit="m", counts="waves", hedge="exact"),
        ),
    )


def _sentence(text: str, words: str, section: int) -> SummarySentence:
    return SummarySentence(*_around(text, text.index(words)), section)


def _figure(text: str, words: str, low: float, **more: Any) -> Figure:
    found = figure(text, words, low, **{"unit": None, "counts": None, **more})
    return replace(found, sentence=Span(*_around(text, found.start)))


def _around(text: str, at: int) -> tuple[int, int]:
    """Return where the sentence around an offset begins and ends."""
    start = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at) + 1) + 1
    ends = [end + 1 for stop in (". ", ".\n", ":\n", ",\n") if (end := text.find(stop, at)) >= 0]
    return start, min(ends, default=len(text))


def analysis_of(article: Article) -> Analysis:
    """Return what is to be found in an article of the gallery."""
    if article.title == PORT_ARTICLE.title:
        return FOUND["port"]
    if article.text == storm().text:
        return storm_analysis(article)
    first = Span(0, article.text.index(".") + 1)
    return Analysis(language="en", sentences=(first,), summary=(SummarySentence(first.start, first.end, 0),))


CONFIG = config_of(*TITLES, "Presse", views=(View(name="Ports", query="harbour OR ferry"),))


def fill(path: Path) -> None:
    """Store the articles; one is read, one has a star, one tags, and one was edited."""
    articles = {name: [_short(title, name) for title in titles] for name, titles in TITLES.items()}
    articles["Harbour News"].insert(0, storm())
    articles["Presse"] = [replace(PORT_ARTICLE, origin="Presse", language="fr", is_entry=True)]
    _keep(path, CONFIG, articles)
    with Store.open(path) as store:
        keys = {one.title: one.key for one in store.page().headlines}
        store.star([keys[FERRY]], starred=True)
        store.mark([keys["Council votes on the bridge"], keys["Grid report 0"]], read=True)
        store.tag([keys["Grain ships wait for the tide"]], add=["winter"])


PICTURED = config_of("Harbour News")


def fill_pictured(path: Path) -> None:
    """Store an article with links in its text, and two pictures between its paragraphs."""
    article = storm()
    places = [("The coastguard", "The bay of Arvel from the old lighthouse"), ("The region will", "")]
    pictures = tuple(
        Picture(article.text.index(words), f"{NOWHERE}/{number}.jpg", shown)
        for number, (words, shown) in enumerate(places)
    )
    _keep(path, PICTURED, {"Harbour News": [replace(article, pictures=pictures)]})


class Painter:
    """Paints a sky over a sea in place of each picture; nothing is fetched."""

    showing: Showing = "ask"
    manner: Manner = "cells"

    def can_draw(self) -> bool:
        return True

    def begin(
        self, article: Article, frame: Frame, tell: Callable[[Shot], None], ended: Callable[[], None]
    ) -> Callable[[], None]:
        width, height = min(24, frame.width), min(4, frame.height)
        sky = b"".join(bytes((255 - 6 * column, 200, 160)) for column in range(width)) * height
        sea = b"".join(bytes((20, 60 + 4 * column, 140)) for column in range(width)) * height
        for index in range(len(article.pictures)):
            tell(Shot(index=index, plate=Plate(width, height, sky + sea)))
        ended()
        return lambda: None


def _keep(path: Path, config: Config, articles: dict[str, list[Article]]) -> None:
    ages = iter(range(1000))
    with Store.open(path) as store:
        store.subscribe(config.subscriptions())
        visits = []
        for feed in store.feeds():
            dated = [replace(one, published=NOON - timedelta(minutes=7 * next(ages))) for one in articles[feed.name]]
            items = [_item(article) for article in dated]
            parsed = ParsedFeed(items=tuple(items), digests=frozenset(one.digest for one in items))
            visits.append(Visit(feed=feed.id, checked=NOON, due=FAR, parsed=parsed))
        store.record_all(visits)


def _short(title: str, origin: str) -> Article:
    text = SHORT.format(place="Arvel")
    return Article(title, title, text, f"{NOWHERE}/{origin}.xml", language="en", origin=origin, is_entry=True)


def _item(article: Article) -> Item:
    digest = blake2b(repr(article).encode(), digest_size=16).digest()
    return Item(digest=digest, identity=article.title, article=article)


def reader(path: Path, config: Config = CONFIG, **more: Any) -> ReaderApp:
    """Return a reader on a store."""
    library = StoredLibrary(config, path, analysis_of)
    opening = library.opening()
    library.close()
    return ReaderApp(read, (), library.analyse, library=library, opening=opening, theme=THEMES[0], **more)


class Gallery:
    """Pictures of a reader that runs, by state, size and theme."""

    def __init__(self, app: ReaderApp, pilot: Pilot[None]) -> None:
        self.pilot = pilot
        self.app = app
        self.shown = Shown(self.app, pilot)
        self.pictures: dict[str, str] = {}

    async def take(self, state: str, *keys: str, sizes: Sequence[tuple[int, int]] = SIZES, anew: str = "") -> None:
        """Press keys, then take a picture in each size and theme.

        `anew` is a key that closes what the keys have opened, where it has to be opened again for each picture.
        """
        if not anew:
            await self._rested()  # what keys lead to depends on the lines that are there
            await self.shown.press(*keys)
        for size in sizes:
            await self.pilot.resize_terminal(*size)
            for theme in THEMES if self.app.theme == THEMES[0] else THEMES[::-1]:
                self.app.theme = theme
                if anew:
                    await self.shown.press(*keys)
                name = f"{state}-{size[0]}x{size[1]}-{theme.removeprefix('briefing-')}"
                self.pictures[name] = svg_of(await self._rested(), size)
                if anew:
                    await self.shown.press(anew)
        await self.pilot.resize_terminal(*SIZES[1])

    async def _rested(self) -> list[Strip]:
        """Return the lines of the screen once nothing is to come and they are the same twice.

        A cursor that blinks would never rest.
        """
        before: list[Strip] = []
        await self.shown.answered()
        while True:
            for one in self.app.screen.query(Input):
                one.cursor_blink = False
            await self.pilot.pause(0.01)
            now = list(self.app.screen._compositor.render_strips())
            if now == before and not self._is_busy:
                return now
            before = now

    @property
    def _is_busy(self) -> bool:
        """Whether something is still to be heard, laid out or drawn."""
        screen = self.app.screen
        heard = all(one._message_queue.empty() for one in (self.app, *screen.walk_children(with_self=True)))
        drawn = not (screen._layout_required or screen._dirty_widgets or screen._callbacks)
        return not heard or not drawn or self.app.reading._analysing


def pictures_of(walk: Callable[[Gallery], Awaitable[None]], app: ReaderApp) -> dict[str, str]:
    """Walk through states of a reader and return the pictures that were taken."""

    async def body() -> dict[str, str]:
        async with app.run_test(size=SIZES[1], notifications=True) as pilot:
            gallery = Gallery(app, pilot)
            await gallery.shown.until(lambda: is_settled(app))
            await walk(gallery)
            return gallery.pictures

    return asyncio.run(body())
