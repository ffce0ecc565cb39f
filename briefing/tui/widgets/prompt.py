"""The line in which one types what to look for."""

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static
from textual.widgets.input import Selection

from briefing.text import clean_line
from briefing.tui.messages import PromptChanged

_LEAST = 22
"""Cells for what is typed and what was found for it."""


class Prompt(Horizontal):
    """A label and an input; what is typed is told at once."""

    DEFAULT_CSS = """
    Prompt { height: 1; dock: bottom; background: $bar; }
    Prompt.-stacked { height: 2; layout: vertical; }
    Prompt Static { width: auto; height: 1; color: $key; text-style: bold; background: $bar; }
    Prompt.-stacked Input { width: 100%; margin: 0 1; }
    Prompt Input { width: 1fr; height: 1; border: none; padding: 0; background: $bar; color: $strong; }
    """

    def __init__(self, label: str, words: str = "", *, selected: bool = False) -> None:
        """Ask with words that are there already; `selected` ones are gone with the first letter that is typed."""
        super().__init__(classes="prompt")
        self._label = label
        self._input = Input(words, compact=True, select_on_focus=False)
        if selected:
            self._input.selection = Selection(0, len(words))
        self._at_first = words
        self._left = False

    def on_resize(self) -> None:
        """Stand under the label where that leaves little room beside it."""
        self.set_class(cell_len(self._label) + _LEAST > self.app.size.width, "-stacked")

    def compose(self) -> ComposeResult:
        """Put the label before the input."""
        yield Static(Content(f" {self._label} " if not self._label.endswith("/") else f" {self._label}"), markup=False)
        yield self._input
        yield Static(Content(""), id="found", markup=False)

    def on_mount(self) -> None:
        """Take the focus; words that were typed before the input was there count as well."""
        if self._left:
            return
        self.screen.set_focus(self._input)
        if self._input.value != self._at_first:
            self.post_message(PromptChanged(self._input.value))

    def leave(self) -> None:
        """Go away; a prompt that is not quite there yet does not take the focus any more."""
        self._left = True
        self.remove()

    @property
    def words(self) -> str:
        """What is typed."""
        return self._input.value

    def take(self, event: events.Key) -> bool:
        """Type a letter, or take the last one away; return whether the key was one of these."""
        if event.key == "backspace":
            self._input.action_delete_left()
        elif event.is_printable and event.character:
            self._input.replace(event.character, *self._input.selection)
        else:
            return False
        return True

    def put(self, text: str) -> None:
        """Put words in at the cursor: the first line of a text that has any."""
        line = next((line for line in text.splitlines() if line.strip()), "")
        self._input.replace(clean_line(line), *self._input.selection)

    def note(self, words: str) -> None:
        """Show what was found beside the input."""
        for found in self.query("#found").results(Static):
            found.update(Content(f" {words} "))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell what is typed."""
        event.stop()
        self.post_message(PromptChanged(event.value))
