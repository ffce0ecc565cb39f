"""What a parsing process does for a refresh: a feed's bytes -> items that the store has nothing but to write."""

from dataclasses import replace

from briefing.models import Retrieved
from briefing.models.feeds import ParsedFeed
from briefing.parsing.feeds import parse_new
from briefing.store.readying import ready_items


def parse_ready(retrieved: Retrieved, *, name: str, language: str | None, known: frozenset[bytes]) -> ParsedFeed:
    """Return what `parse_new` does, its items made ready: they pass between processes sooner, too."""
    parsed = parse_new(retrieved, name=name, language=language, known=known)
    return replace(parsed, items=(), ready=ready_items(parsed.items))
