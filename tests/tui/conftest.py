"""Articles in our own words with what is to be found in them, and a reader opened on them without a terminal."""

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count

import pytest
from textual import events
from textual.notifications import Notification
from textual.pilot import Pilot

from briefing.models import (
    Actor,
    Analysis,
    Article,
    Block,
    Failure,
    Figure,
    Hedge,
    Section,
    SourceRequest,
    Span,
    SummarySentence,
)
from briefing.pipeline.pictures import Artist
from briefing.tui.actions import ACTIONS, Action
from briefing.tui.app import ReaderApp

PORT = (
    "Le port d’Arvel ferme ses quais\n\n"
    "Le port d’Arvel fermera ses quais pendant un trimestre. La maire, Odile Brunet, l’a dit devant 200 dockers, "
    "mercredi matin. Elle promet une prime de 1,5 million d’euros.\n\n"
    "Les dockers inquiets\n\n"
    "Les dockers craignent pour au moins 80 emplois. Odile Brunet refuse de chiffrer les départs. La région dort.\n\n"
    "Un chantier attendu\n\n"
    "Le chantier doit finir avant l’hiver. Odile Brunet y croit, « si l’été s’y prête ». Les grues arrivent en mai, "
    "les plongeurs en juin, et les premiers cargos reviendront quand le dernier caisson aura touché le fond du bassin."
)
LIBRARY = (
    "A library in Kestle stays open all night. Its director, Ana Reyes, counts 300 readers after midnight.\n\n"
    "Students come for the quiet. Some stay until the first bus, and some until the second one."
)

PANE_KEYS = frozenset("012345")
_LONG_AGO = count(-1_000_000_000, 1_000)
"""Seconds, far apart."""


@pytest.fixture(autouse=True)
def notices_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let notices stay on the screen, however long a slow machine takes to look at them."""
    monkeypatch.setattr(Notification, "time_left", 3600.0)


def find_all(text: str, words: str) -> tuple[Span, ...]:
    """Return where words stand in a text."""
    starts = [at for at in range(len(text)) if text.startswith(words, at)]
    return tuple(Span(at, at + len(words)) for at in starts)


def sentence(text: str, words: str) -> Span:
    """Return the sentence that begins with words."""
    start = text.index(words)
    return Span(start, text.index(".", start) + 1)


def figure(text: str, words: str, low: float, *, unit: str | None, counts: str | None, hedge: Hedge) -> Figure:
    """Return a figure that the words tell."""
    start = text.index(words)
    return Figure(start, start + len(words), low, low, unit, counts, hedge, Span(start, start + len(words)))


def sections(text: str, headings: Iterable[str | None], opening: int) -> tuple[Section, ...]:
    """Return sections with these headings; the first paragraph starts at `opening`."""
    names = list(headings)
    starts = [text.index(f"{name}\n") if name else opening for name in names]
    ends = [*(start - 2 for start in starts[1:]), len(text)]
    made: list[Section] = []
    for name, start, end in zip(names, starts, ends, strict=True):
        first = text.index("\n\n", start) + 2 if name else start
        kept = SummarySentence(first, text.index(".", first) + 1, len(made))
        made.append(Section(name, 1 if name else 0, start, end, (Span(first, end),), (kept,)))
    return tuple(made)


PORT_ARTICLE = Article(
    id="port",
    title="Le port d’Arvel ferme ses quais",
    text=PORT,
    source="presse/port.txt",
    blocks=(Block("title", 0, PORT.index("\n")),),
    origin="presse",
    link="https://example.org/port",
)
LIBRARY_ARTICLE = Article("library", "The night library", LIBRARY, "https://example.org/feed", origin="Kestle Post")
LONG_ARTICLE = Article(
    "long",
    "A chronicle of the harbour",
    "\n\n".join(f"Day {day}. The tide came in and went out, and nobody in the harbour said why." for day in range(90)),
    "presse/long.txt",
    origin="presse",
)

_OPENING = sentence(PORT, "Le port d’Arvel fermera")
_WORRY = sentence(PORT, "Les dockers craignent")

FOUND: dict[str, Analysis] = {
    "port": Analysis(
        language="fr",
        sections=sections(PORT, (None, "Les dockers inquiets", "Un chantier attendu"), _OPENING.start),
        summary=(
            SummarySentence(_OPENING.start, _OPENING.end, 0),
            SummarySentence(_WORRY.start, _WORRY.end, 1),
        ),
        actors=(
            Actor("Odile Brunet", "person", "maire", salience=0.9, mentions=find_all(PORT, "Odile Brunet")),
            Actor("région", "state", salience=0.2, mentions=find_all(PORT, "région")),
        ),
        figures=(
            figure(PORT, "200 dockers", 200, unit=None, counts="dockers", hedge="exact"),
            figure(PORT, "1,5 million d’euros", 1_500_000, unit="EUR", counts=None, hedge="exact"),
            figure(PORT, "au moins 80 emplois", 80, unit=None, counts="emplois", hedge="at_least"),
        ),
    ),
    "library": Analysis(
        language="en",
        sections=sections(LIBRARY, (None,), 0),
        summary=(SummarySentence(0, LIBRARY.index(".") + 1, 0),),
        actors=(Actor("Ana Reyes", "person", "director", salience=0.8, mentions=find_all(LIBRARY, "Ana Reyes")),),
        figures=(figure(LIBRARY, "300 readers", 300, unit=None, counts="readers", hedge="exact"),),
    ),
    "long": Analysis(language="en", sections=sections(LONG_ARTICLE.text, (None,), 0)),
}


def is_settled(app: ReaderApp) -> bool:
    """Tell whether all was read that was to be read at the start, and nothing is being refreshed."""
    reading = app.reading
    return not reading.is_reading and reading._has_followed and not reading._refreshing


@dataclass
class Shown:
    """A reader that runs without a terminal."""

    app: ReaderApp
    pilot: Pilot[None]

    @property
    def lines(self) -> list[str]:
        """The screen's lines as one sees them."""
        return ["".join(segment.text for segment in strip) for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self) -> str:
        """The screen as one string."""
        return "\n".join(self.lines)

    async def press(self, *keys: str) -> None:
        """Press keys and wait until the screen answers, and what the keys have asked of the store is shown."""
        for key in keys:
            if key in PANE_KEYS:
                await self._press_alone(key)
            else:
                await self.pilot.press(key)
        await self.pilot.pause()
        await self.answered()

    async def answered(self) -> None:
        """Wait until the store has answered all that was asked of it, also by whoever heard its answers.

        The article in memory that the cursor has come to is shown by then, too.
        """
        reading = self.app.reading
        await self.until(lambda: reading._reached is None or self.app.screen is not reading)
        if reading.librarian is None or reading.stored is None:
            return
        librarian, stored = reading.librarian, reading.stored
        heard: list[None] = []

        def is_over() -> bool:
            return librarian._closed or self.app.screen is not reading

        while not is_over():
            heard.clear()
            librarian.ask(lambda _: None, heard.append, kind="test")
            await self.until(lambda: is_over() or (bool(heard) and not stored.is_opening))
            if not librarian._questions and librarian._asking is None:
                return

    async def _press_alone(self, digit: str) -> None:
        """Press a digit long before the next key and long after the last: it goes to a pane and is no count."""
        event = events.Key(digit, digit)
        event.time = next(_LONG_AGO)
        self.app.post_message(event)
        await self.pilot.pause()

    async def until(self, holds: Callable[[], bool], seconds: float = 120) -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                raise AssertionError(
                    f"{inspect.getsource(holds).strip()}\ndid not hold within {seconds} s:\n{self.text}"
                )
            await self.pilot.pause(0.01)

    async def clear_notices(self) -> None:
        """Take the notices off the screen."""
        self.app.clear_notifications()
        await self.until(lambda: not self.app.screen.query("Toast"))

    async def analysed(self) -> None:
        """Wait until the panels are filled."""
        await self.until(lambda: self.app.reading.view.analysis is not None)
        await self.pilot.pause()

    def word_style(self, word: str) -> list[str]:
        """The styles of the first words in the article that are drawn in one style and are exactly these."""
        view = self.app.reading.view
        for y in range(view.size.height):
            for segment in view.render_line(y):
                if segment.text == word:
                    return str(segment.style).split()
        raise AssertionError(f"{word!r} is nowhere in a style of its own:\n{self.text}")


@dataclass
class Desk:
    """What a reader under test is opened on."""

    items: tuple[Article | Failure, ...] = (PORT_ARTICLE, LIBRARY_ARTICLE, LONG_ARTICLE)
    analyse: Callable[[Article], Analysis] = lambda article: FOUND[article.id]
    actions: tuple[Action, ...] = ACTIONS
    single: bool = False
    theme: str = "briefing-dark"
    linear: bool = False
    still: bool = False
    gallery: Artist | None = None
    asked: list[SourceRequest] = field(default_factory=list)

    def read(self, requests: Iterable[SourceRequest]) -> Iterator[Article | Failure]:
        """Yield the articles."""
        self.asked.extend(requests)
        yield from self.items

    def app(self) -> ReaderApp:
        """Return a reader on the articles."""
        requests = (SourceRequest("presse"),)
        return ReaderApp(
            self.read,
            requests,
            self.analyse,
            actions=self.actions,
            theme=self.theme,
            single=self.single,
            linear=self.linear,
            still=self.still,
            gallery=self.gallery,
        )


Scenario = Callable[[Shown], Awaitable[None]]
Play = Callable[..., None]


@pytest.fixture
def play() -> Play:
    """Open a reader of a size, wait for its articles and the first one's analysis, and play a scenario on it."""

    def run(
        scenario: Scenario, *, size: tuple[int, int] = (120, 40), desk: Desk | None = None, wait: bool = True
    ) -> None:
        async def body() -> None:
            app = (desk or Desk()).app()
            async with app.run_test(size=size, notifications=True) as pilot:
                shown = Shown(app, pilot)
                if wait:
                    await shown.until(lambda: not app.reading.is_reading)
                    await shown.analysed()
                await scenario(shown)

        asyncio.run(body())

    return run


@pytest.fixture
def desk() -> type[Desk]:
    """What to open a reader on, to be changed."""
    return Desk
