"""What is said where there is nothing to read: how articles come into the reader, and what the panels are for."""

from collections.abc import Callable

from briefing.i18n import _


def first_steps(key_of: Callable[[str], str]) -> list[str]:
    """Say how articles come into the reader, a line each; `key_of` spells the key of an action."""
    steps = (
        ("add_feed", _("follow a feed: type the address of a site or of its feed")),
        ("open_path", _("open a file or a directory of articles")),
        ("sample", _("look at two sample articles")),
        ("help", _("see all keys")),
    )
    widest = max(len(key_of(name)) for name, _words in steps)
    return [
        *(f"{key_of(name):<{widest}}  {words}" for name, words in steps),
        "",
        _("Feeds of another reader come along with: briefing feeds import FILE.opml"),
    ]


def in_short(key_of: Callable[[str], str]) -> str:
    """Say it in a sentence, for little room."""
    return _(
        "No articles yet: {feed} follows a feed, {path} opens files, {sample} opens samples, {keys} shows all keys.",
        feed=key_of("add_feed"),
        path=key_of("open_path"),
        sample=key_of("sample"),
        keys=key_of("help"),
    )


def purpose_of(panel: str) -> str:
    """Say what a panel shows, while there is no article."""
    if panel == "summary":
        return _("What an article says, in a few of its sentences.")
    return _("Who acts in it, and how often each is named.") if panel == "actors" else _("How many of what.")
