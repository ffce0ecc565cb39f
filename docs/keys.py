"""Makes the manual of the reader's keys from the table of actions.

python -m docs.keys     writes docs/keys.md
"""

from itertools import groupby
from pathlib import Path

from briefing.tui.actions import ACTIONS, EVERYWHERE, Action

PAGE = Path(__file__).with_name("keys.md")
_NAMED = {
    "escape": "Esc",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
}
_MODIFIERS = {"ctrl": "C", "shift": "S", "alt": "M"}
_HEAD = """\
# The reader's keys

Made by `python -m docs.keys` from the table of actions (`briefing/tui/actions.py`), as the reader's own help (`?`) is.

A number typed before a key marked *n* says how often, or to which row: `12j`, `5]`, `3J`, `10G`. Digits that go to a
pane are a count when the key follows at once.

Every key can be changed by the name of its action, in `config.toml` or `feeds.toml`; an empty list frees a key:

```toml
[keys]
next_section = ["]", "ctrl+n"]
zen = []
theme = "z"
```
"""


def spelled(key: str) -> str:
    """Return a key as the manual writes it: `C-d`, `Enter`, `j`."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    name = _NAMED.get(last, last.capitalize() if len(last) > 1 else last)
    return "`" + "-".join((*(_MODIFIERS[one] for one in modifiers), name)).replace("|", "\\|") + "`"


def page(actions: tuple[Action, ...] = ACTIONS) -> str:
    """Return the manual as Markdown."""
    parts = [_HEAD]
    for topic, group in groupby(actions, key=lambda one: one.topic):
        rows = ["| Keys | | What | Where | Name |", "|---|---|---|---|---|", *map(_row, group)]
        parts.append(f"## {topic}\n\n" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def _row(action: Action) -> str:
    keys = " ".join(map(spelled, action.keys))
    where = "" if set(action.scopes) == set(EVERYWHERE) else ", ".join(action.scopes)
    return f"| {keys} | {'*n*' if action.counted else ''} | {action.help} | {where} | `{action.id}` |"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
