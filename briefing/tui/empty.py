"""What is said where there is nothing to read: the first steps of somebody who has no articles yet. Words alone."""

from briefing.i18n import _


def first_steps() -> list[str]:
    """Say how articles come into the reader, a line each."""
    return [
        _("Add a feed: briefing feeds add https://www.example.org finds those of a site and keeps them in feeds.toml."),
        _("Bring those of another reader: briefing feeds import FILE.opml."),
        _("Or read something at once: briefing FILE, a directory, or an address."),
    ]
