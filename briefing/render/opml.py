"""Feeds -> OPML 2.0 (opml.org/spec2.opml), which every feed reader imports: tags as folders."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import quoteattr

from briefing.models.feeds import FeedState
from briefing.text import clean_line

_Folder = dict[str, "FeedState | _Folder"]


def render_opml(feeds: Iterable[FeedState], *, title: str = "Feeds") -> Iterator[str]:
    """Yield the text of a list of feeds.

    A feed stands once, in the folder of its first tag; all its tags stand in its category, which is what says them in
    OPML 2.0. A tag that can't stand there, since commas and slashes part tags in it, is a folder inside those before.
    """
    root: _Folder = {}
    for feed in feeds:
        folder = root
        for tag in _folders(feed.tags):
            found = folder.setdefault(f"/{tag}", {})
            if isinstance(found, dict):
                folder = found
        folder[feed.url] = feed
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
    yield f"  <head>\n    <title>{_attribute(title)[1:-1]}</title>\n  </head>\n  <body>\n"
    yield from _outlines(root, "    ")
    yield "  </body>\n</opml>\n"


def _folders(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the tags that are folders: the first, and all up to the last one that a category can't hold."""
    last = max((place for place, tag in enumerate(tags) if not _is_category(tag)), default=0)
    return tags[: last + 1]


def _is_category(tag: str) -> bool:
    return "," not in tag and "/" not in tag


def _outlines(folder: _Folder, indent: str) -> Iterator[str]:
    for name, held in folder.items():
        if isinstance(held, FeedState):
            yield f"{indent}<outline {' '.join(_attributes(held))}/>\n"
        else:
            tag = _attribute(name[1:])
            yield f"{indent}<outline text={tag} title={tag}>\n"
            yield from _outlines(held, f"{indent}  ")
            yield f"{indent}</outline>\n"


def _attributes(feed: FeedState) -> Iterator[str]:
    name = _attribute(feed.name)
    yield f'type="rss" text={name} title={name} xmlUrl={_attribute(feed.url)}'
    if feed.site:
        yield f"htmlUrl={_attribute(feed.site)}"
    if feed.language:
        yield f"language={_attribute(feed.language)}"
    if categories := [tag for tag in feed.tags if _is_category(tag)]:
        yield f"category={_attribute(','.join(categories))}"


def _attribute(text: str) -> str:
    return quoteattr(clean_line(text), {'"': "&quot;"})
