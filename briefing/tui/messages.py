"""What widgets and threads tell the reader. Values only."""

from collections.abc import Callable

from textual.message import Message

from briefing.tui.desk import Outcome


class Arrived(Message):
    """The loader has something to take."""


class Found(Message):
    """The librarian has found something; `hear` takes it."""

    def __init__(self, hear: Callable[[], None]) -> None:
        super().__init__()
        self.hear = hear


class Analysed(Message):
    """An article was analysed, or could not be."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


class SectionReached(Message):
    """Another section of the article is read now; None above the first."""

    def __init__(self, section: int | None) -> None:
        super().__init__()
        self.section = section


class RowReached(Message):
    """The cursor of a list stands on another row."""

    def __init__(self, pane: str, index: int) -> None:
        super().__init__()
        self.pane = pane
        self.index = index


class RowChosen(Message):
    """A row was clicked."""

    def __init__(self, pane: str, index: int) -> None:
        super().__init__()
        self.pane = pane
        self.index = index


class PromptChanged(Message):
    """Other words stand in the prompt."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
