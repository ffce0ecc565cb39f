"""The line in which one types what to look for."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from briefing.tui.messages import PromptChanged, PromptDone


class Prompt(Horizontal):
    """A label and an input; what is typed is told at once, Enter accepts and Escape gives up."""

    DEFAULT_CSS = """
    Prompt { height: 1; dock: bottom; background: $bar; }
    Prompt Static { width: auto; height: 1; color: $key; text-style: bold; background: $bar; }
    Prompt Input { width: 1fr; height: 1; border: none; padding: 0; background: $bar; color: $strong; }
    """

    def __init__(self, label: str, words: str = "") -> None:
        super().__init__(id="prompt")
        self._label, self._words = label, words

    def compose(self) -> ComposeResult:
        """Put the label before the input."""
        yield Static(Content(f" {self._label} /"), markup=False)
        yield Input(self._words, compact=True, select_on_focus=False)
        yield Static(Content(""), id="found", markup=False)

    def on_mount(self) -> None:
        """Take the keys."""
        self.query_one(Input).focus()

    def note(self, words: str) -> None:
        """Show what was found beside the input."""
        for found in self.query("#found").results(Static):
            found.update(Content(f" {words} "))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell what is typed."""
        event.stop()
        self.post_message(PromptChanged(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Tell that the words are as wanted."""
        event.stop()
        self.post_message(PromptDone(event.value, accepted=True))

    def on_key(self, event: events.Key) -> None:
        """Give up on Escape."""
        if event.key == "escape":
            event.stop()
            event.prevent_default()
            self.post_message(PromptDone("", accepted=False))
