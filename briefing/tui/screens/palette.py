"""The command palette: every action by its name. Imported when it opens: the palette's widgets take time to load."""

from functools import partial

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from briefing.i18n import _
from briefing.tui.actions import Action, spell
from briefing.tui.screens.reading import ReadingScreen


class ActionCommands(Provider):
    """The actions of the reader as commands."""

    async def discover(self) -> Hits:
        """Offer all actions."""
        for action, screen in self._offered():
            yield DiscoveryHit(
                Content(_name(action)),
                partial(screen.action_act, action.id),
                text=_(action.label),
                help=_(action.help),
            )

    async def search(self, query: str) -> Hits:
        """Offer the actions whose name fits what is typed."""
        matcher = self.matcher(query)
        for action, screen in self._offered():
            score = matcher.match(_name(action))
            if score > 0:
                run = partial(screen.action_act, action.id)
                yield Hit(score, matcher.highlight(_name(action)), run, text=_(action.label), help=_(action.help))

    def _offered(self) -> list[tuple[Action, ReadingScreen]]:
        screen = self.screen
        if not isinstance(screen, ReadingScreen):
            return []
        possible = [one for one in screen.actions if screen.scope in one.scopes and one.id != "palette"]
        return [(action, screen) for action in sorted(possible, key=lambda one: one.footer or len(screen.actions))]


def _name(action: Action) -> str:
    keys = " ".join(spell(key) for key in action.keys)
    label = _(action.label)
    return f"{label[:1].upper()}{label[1:]}  {keys}"


def palette() -> CommandPalette:
    """Return the palette's screen."""
    return CommandPalette(providers=[ActionCommands], placeholder=_("Find a command…"))
