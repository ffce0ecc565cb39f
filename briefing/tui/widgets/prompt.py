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
        self._label = label
        self._input = Input(words, compact=True, select_on_focus=False)
        self._at_first = words
        self._seen: events.Key | None = None

    def compose(self) -> ComposeResult:
        """Put the label before the input."""
        yield Static(Content(f" {self._label} /"), markup=False)
        yield self._input
        yield Static(Content(""), id="found", markup=False)

    def on_mount(self) -> None:
        """Take the keys; words that were typed before the input was there count as well."""
        self._input.focus()
        if self._input.value != self._at_first:
            self.post_message(PromptChanged(self._input.value))

    def take(self, event: events.Key) -> bool:
        """Type a key that was pressed before the input had the focus; return whether it was for the input.

        A key that has come by way of the input is not taken again.
        """
        if event is self._seen:
            return False
        if event.key == "enter":
            self.post_message(PromptDone(self._input.value, accepted=True))
        elif event.key == "backspace":
            self._input.action_delete_left()
        elif event.is_printable and event.character:
            self._input.insert_text_at_cursor(event.character)
        else:
            return False
        return True

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
        self._seen = event
        if event.key == "escape":
            event.stop()
            event.prevent_default()
            self.post_message(PromptDone("", accepted=False))
