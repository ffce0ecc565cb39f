"""Every action of the reader, declared once: bindings, footer, palette and help are made from this table.

It knows no widgets: an action's id is carried out by `ReadingScreen.act`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from briefing.charset import can_show
from briefing.frozen import dataclass
from briefing.i18n import N_, P_, _, pgettext

Scope = Literal["list", "article", "panel"]

EVERYWHERE: tuple[Scope, ...] = ("list", "article", "panel")


@dataclass(frozen=True, slots=True)
class Action:
    """Something the reader can do.

    `label` is for the footer and the palette, `help` one sentence, `scopes` the kinds of pane where its keys work.
    `footer` ranks it for the footer where the width is scarce, lower first; 0 keeps it out. `counted` tells that a
    number typed before its key says how often, or to which row.
    """

    id: str
    keys: tuple[str, ...]
    label: str
    help: str
    topic: str
    scopes: tuple[Scope, ...] = EVERYWHERE
    footer: int = 0
    counted: bool = False


def _table() -> tuple[Action, ...]:
    reading, lists, panels = N_("Reading"), N_("Articles"), N_("Panels")
    finding, panes, program = N_("Finding"), N_("Panes and looks"), N_("Program")
    return (
        Action("down", ("j", "down"), "down", "Move down.", reading, counted=True),
        Action("up", ("k", "up"), "up", "Move up.", reading, counted=True),
        Action(
            "read_on",
            ("space",),
            "read on",
            "Turn the article's page; at its end go to the next unread one.",
            reading,
            footer=5,
            counted=True,
        ),
        Action("page_back", ("b",), "page back", "Turn the article's page back.", reading, counted=True),
        Action("page_down", ("pagedown", "ctrl+f"), "page down", "Move down a page.", reading, counted=True),
        Action("page_up", ("pageup", "ctrl+b"), "page up", "Move up a page.", reading, counted=True),
        Action("half_down", ("ctrl+d",), "half page down", "Move down half a page.", reading, counted=True),
        Action("half_up", ("ctrl+u",), "half page up", "Move up half a page.", reading, counted=True),
        Action(
            "top",
            ("g", "home"),
            "top",
            "Go to the top, with a count to that row; gg does so, too.",
            reading,
            counted=True,
        ),
        Action("bottom", ("G", "end"), "bottom", "Go to the bottom, with a count to that row.", reading, counted=True),
        Action(
            "next_section", ("]",), "next section", "Go to the article's next section.", reading, footer=4, counted=True
        ),
        Action("previous_section", ("[",), "previous section", "Go to the section before.", reading, counted=True),
        Action("outline", ("O",), "sections", "List the article's sections, to go to one.", reading, footer=15),
        Action("open", ("enter", "l", "right"), "read", "Read the article.", lists, ("list",), footer=1),
        Action(
            "next_article", ("J",), "next article", "Go to the next article of the list.", lists, footer=7, counted=True
        ),
        Action("previous_article", ("K",), "previous article", "Go to the article before.", lists, counted=True),
        Action("mark", ("m",), "read/unread", "Mark the article as read, or as unread again.", lists, footer=11),
        Action("mark_all", ("M",), "mark all read", "Mark all articles of the list as read.", lists, footer=13),
        Action("star", ("f",), "star", "Put a star on the article, or take it off.", lists, footer=12),
        Action("tag", ("T",), "tags", "Give the article tags, or take them off.", lists),
        Action("undo", ("u",), "undo", "Take back the last change: of marks, stars and tags.", lists),
        Action("unread_only", ("U",), "unread only", "List unread articles alone, or all again.", lists),
        Action("sort", ("S",), "sort", "Choose which articles stand first in this list.", lists, footer=16),
        Action("reload", ("r",), "refresh", "Refresh this feed, or read the local sources again.", lists, footer=14),
        Action("refresh_all", ("R",), "refresh all", "Refresh all feeds, and read the local sources again.", lists),
        Action(
            "add_feed", ("F",), "add a feed", "Follow a feed: type its address, or that of a site.", lists, footer=1
        ),
        Action("open_path", ("ctrl+o",), "open files", "Open a file, a directory or an address.", lists, footer=2),
        Action("sample", ("E",), "sample", "Open two sample articles.", lists, footer=3),
        Action("open_link", ("o",), "open in browser", "Open the article's page in the browser.", lists),
        Action("links", ("L",), "links", "Open one of the article's links by its number.", lists),
        Action(
            "pictures",
            ("I",),
            "pictures",
            "Fetch the article's pictures, or show them in words again.",
            lists,
            footer=9,
        ),
        Action("copy", ("y",), "copy", "Copy the selected words, the row, or the whole article.", lists),
        Action("share", ("Y",), "share", "Copy as Markdown to share: each line with the words it stands on.", lists),
        Action("full_text", ("x",), "full text", "Read the whole text from the page that the article links to.", lists),
        Action("changes", ("c",), "changes", "Show what was edited in the article since it first came.", lists),
        Action("save", ("w",), "save as", "Save the article as Markdown with citations, text, HTML or JSON.", lists),
        Action("pipe", ("|",), "pipe", "Give the article's text to a program.", lists),
        Action("jump", ("enter", "l", "right"), "show in article", "Go to these words.", panels, ("panel",), footer=1),
        Action(
            "evidence",
            ("e",),
            "evidence",
            "Show the sentence behind the row, or what the actor says.",
            panels,
            ("panel",),
            footer=2,
        ),
        Action(
            "elsewhere",
            ("A",),
            "elsewhere",
            "List all stored articles on the actor of the row, or what others say of the same quantity.",
            panels,
            ("panel",),
            footer=3,
        ),
        Action(
            "whole_article",
            ("a",),
            "section/whole",
            "Let the panels show the whole article, or follow the section that you read.",
            panels,
            footer=6,
        ),
        Action(
            "marks", ("v",), "marks", "Mark actors, figures and the summary in the text, or leave it plain.", panels
        ),
        Action(
            "search",
            ("s",),
            "search the store",
            "Search all stored articles by words, actor:, tag:, since:3d and the like.",
            finding,
            footer=4,
        ),
        Action("find", ("/",), "search", "Search in the article.", finding, ("article", "panel"), footer=3),
        Action("filter", ("/",), "filter", "Show only the rows with these words.", finding, ("list",), footer=3),
        Action("find_next", ("n",), "next hit", "Go to the next hit or mention.", finding, footer=1, counted=True),
        Action("follow", ("enter",), "follow", "Go to the next hit or mention.", finding, ("article",)),
        Action("find_previous", ("N",), "previous hit", "Go to the hit or mention before.", finding, counted=True),
        Action(
            "back", ("escape", "q", "h", "left"), "back", "Go back: clear what was found, or leave the pane.", panes
        ),
        Action("next_pane", ("tab",), "next pane", "Go to the next pane.", panes, footer=8),
        Action("previous_pane", ("shift+tab",), "previous pane", "Go to the pane before.", panes),
        Action("pane_sources", ("0",), "sources", "Go to the sources.", panes),
        Action("pane_articles", ("1",), "articles", "Go to the list of articles.", panes),
        Action("pane_article", ("2",), "article", "Go to the article.", panes),
        Action("pane_summary", ("3",), "summary", "Go to the summary.", panes),
        Action("pane_actors", ("4",), "actors", "Go to the actors.", panes),
        Action("pane_figures", ("5",), "figures", "Go to the figures.", panes),
        Action("theme", ("t",), "theme", "Pick a theme; each is shown while one looks for it.", panes),
        Action("zen", ("z",), "zen", "Show the text alone, or everything again.", panes),
        Action("palette", (":", "ctrl+p"), "commands", "Find a command by its name.", program, footer=10),
        Action("help", ("?", "f1"), "help", "Show all keys.", program, footer=2),
        Action("problems", ("!",), "problems", "Show the sources that could not be read.", program),
        Action("suspend", ("ctrl+z",), "suspend", "Put the program into the background.", program),
        Action("quit", ("Q", "ctrl+q"), "quit", "Leave Briefing.", program, footer=9),
    )


ACTIONS: tuple[Action, ...] = _table()

NEED_TEXT = frozenset(
    ("open_link", "links", "pictures", "copy", "share", "save", "pipe", "find", "outline", "changes")
) | {
    "next_section",
    "previous_section",
}
"""The actions that have to wait for the text of an article that is still on its way."""
NEED_STORE = frozenset(("search", "star", "tag", "undo", "unread_only", "refresh_all", "full_text", "changes"))

_NAMED = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
}
_SIGNS = {"enter": "⏎", "tab": "⇥", "shift+tab": "⇤"}
_WRITTEN = {
    "enter": P_("key", "enter"),
    "tab": P_("key", "tab"),
    "shift+tab": P_("key", "S-tab"),
    "down": P_("key", "down"),
    "up": P_("key", "up"),
    "left": P_("key", "left"),
    "right": P_("key", "right"),
    "space": P_("key", "space"),
    "escape": P_("key", "esc"),
    "pagedown": P_("key", "pgdn"),
    "pageup": P_("key", "pgup"),
    "home": P_("key", "home"),
    "end": P_("key", "end"),
    "insert": P_("key", "insert"),
    "delete": P_("key", "delete"),
    "backspace": P_("key", "backspace"),
}

_KEY_NAMES = frozenset(
    [
        "space",
        "enter",
        "escape",
        "tab",
        "down",
        "up",
        "left",
        "right",
        "pagedown",
        "pageup",
        "home",
        "end",
        "insert",
        "delete",
        "backspace",
    ]
) | {f"f{number}" for number in range(1, 25)}
_OTHER_NAMES = {
    "esc": "escape",
    "return": "enter",
    "pgup": "pageup",
    "pgdn": "pagedown",
    "page_up": "pageup",
    "page_down": "pagedown",
    "ins": "insert",
    "del": "delete",
    "bs": "backspace",
}
_SAME = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+[": "escape"}
_MODIFIERS = frozenset(("ctrl", "shift", "alt", "super", "hyper", "meta"))


class KeysError(ValueError):
    """The configured keys can't be used; `action` is the entry that is wrong, `other` one that it is at odds with."""

    def __init__(self, action: str, reason: str, *, other: str = "") -> None:
        super().__init__(reason)
        self.action, self.other = action, other


def with_keys(keys: Mapping[str, Iterable[str]]) -> tuple[Action, ...]:
    """Return the actions with the keys that the user wants instead of their own.

    Raises `KeysError` for an unknown action, a key that no keyboard sends, or two actions on one key in one pane.
    """
    known = {action.id: action for action in ACTIONS}
    for name, wanted in keys.items():
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name.replace("-", "_"), known, n=1)
            hint = _("did you mean {name}?", name=near[0]) + " " if near else ""
            reason = _("there is no such action; {hint}the actions are: {names}", hint=hint, names=", ".join(known))
            raise KeysError(name, reason)
        known[name] = replace(known[name], keys=tuple(dict.fromkeys(_as_sent(key, name) for key in wanted)))
    actions = tuple(known.values())
    _refuse_conflicts(actions, set(keys))
    return actions


def _refuse_conflicts(actions: tuple[Action, ...], changed: set[str]) -> None:
    taken: dict[tuple[str, Scope], Action] = {}
    for action in actions:
        for key in action.keys:
            for scope in action.scopes:
                other = taken.setdefault((key, scope), action)
                if other is not action:
                    first, second = sorted((action, other), key=lambda one: one.id not in changed)
                    reason = _(
                        "the key {key} is also the key of {other} ({label}); give one of them another, or free it: "
                        "{other} = []",
                        key=repr(key),
                        other=second.id,
                        label=_(second.label),
                    )
                    raise KeysError(first.id, reason, other=second.id if second.id in changed else "")


def _as_sent(key: str, action: str) -> str:
    """Return a key by the name under which a terminal sends it; raises `KeysError` for one that none sends."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    last = _OTHER_NAMES.get(last, last)
    is_character = len(last) == 1 and last.isprintable()
    if not _MODIFIERS.issuperset(modifiers) or not (is_character or last in _KEY_NAMES):
        reason = _("{key} is no key; write a character, or a name such as space, f5, ctrl+n", key=repr(key))
        raise KeysError(action, reason)
    if modifiers == ["shift"] and is_character:
        return last.upper()
    if "ctrl" in modifiers and is_character:
        last = last.lower()
    sent = "+".join((*modifiers, last))
    if sent in _SAME:
        reason = _("terminals send the same for {key} and {other}; choose another", key=repr(key), other=_SAME[sent])
        raise KeysError(action, reason)
    return "space" if sent == " " else sent


def spell(key: str, *, signs: bool = True) -> str:
    """Return a key as footer and help write it; without `signs` in words, for whoever hears them."""
    if signs and key in _NAMED:
        return _NAMED[key]
    if signs and key in _SIGNS and can_show(_SIGNS[key]):
        return _SIGNS[key]
    if key.startswith("ctrl+"):
        return key.replace("ctrl+", "^")
    named = _WRITTEN.get(key)
    return pgettext("key", named) if named else key


def footer_of(actions: Iterable[Action], scope: Scope) -> list[Action]:
    """Return the actions that a pane's footer offers, the most wanted first."""
    return sorted(
        (one for one in actions if one.footer and one.keys and scope in one.scopes), key=lambda one: one.footer
    )
