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
    """A row was clicked, once or twice."""

    def __init__(self, pane: str, index: int, *, twice: bool = False) -> None:
        super().__init__()
        self.pane = pane
        self.index = index
        self.twice = twice


class TitleClicked(Message):
    """The title in a pane's frame was clicked, so many cells behind its beginning."""

    def __init__(self, pane: str, cells: int) -> None:
        super().__init__()
        self.pane = pane
        self.cells = cells


class KeyClicked(Message):
    """The key of an action was clicked in the line at the bottom."""

    def __init__(self, action: str) -> None:
        super().__init__()
        self.action = action


class WordsClicked(Message):
    """Words of the article were clicked: those at an offset of its text."""

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset


class PromptChanged(Message):
    """Other words stand in the prompt."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
