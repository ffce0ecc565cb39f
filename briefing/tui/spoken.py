"""Rows in words, for whoever hears them: what signs, places and colours tell elsewhere is said, states first. Pure."""

from briefing.i18n import N_, _, ngettext, pgettext, short_date
from briefing.tui.catalogue import Listed, Origin, OriginKind
from briefing.tui.gist import KIND_SIGNS, Row
from briefing.tui.page import LineKind

_KINDS = {
    KIND_SIGNS["person"]: N_("person"),
    KIND_SIGNS["organisation"]: N_("organisation"),
    KIND_SIGNS["state"]: N_("state"),
    KIND_SIGNS["group"]: N_("group"),
    KIND_SIGNS["place"]: N_("place"),
}
_HEDGES = {"approx": N_("about"), "at_least": N_("at least"), "at_most": N_("at most")}
_LINES: dict[LineKind, str] = {
    "heading": N_("heading"),
    "quote": N_("quotation"),
    "list_item": N_("item"),
    "code": N_("code"),
    "table": N_("row"),
    "table_head": N_("row"),
    "caption": N_("caption"),
    "picture": N_("picture"),
}


def spoken_origin(origin: Origin) -> str:
    """Return an origin of articles: "All, 6 unread of 8"."""
    name = _("All") if origin.name is None else origin.name or _("elsewhere")
    kind = _kind_of(origin.kind)
    if origin.kind == "search":
        counts = ngettext("{count} article", "{count} articles", origin.total)
    else:
        counts = _("{unread} unread of {total}", unread=origin.unread, total=origin.total)
    return _listed(pgettext("state of a feed", "failed") if origin.problem else "", kind, name, counts)


def _kind_of(kind: OriginKind) -> str:
    if kind == "search":
        return pgettext("kind of list", "search")
    if kind == "view":
        return pgettext("kind of list", "view")
    return pgettext("kind of list", "tag") if kind == "tag" else ""


def spoken_article(article: Listed) -> str:
    """Return an article of the list: "unread, starred: The harbour closes, Harbour Post, 5 Nov 14:30"."""
    states = _listed(
        pgettext("state of an article", "read") if article.read else pgettext("state of an article", "unread"),
        pgettext("state of an article", "starred") if article.starred else "",
        pgettext("state of an article", "edited") if article.edited else "",
    )
    published = short_date(article.published) if article.published else ""
    tags = _("tags {names}", names=" ".join(article.tags)) if article.tags else ""
    return f"{states}{_colon()}{_listed(article.title, article.origin, published, tags)}"


def spoken_actor(row: Row) -> str:
    """Return an actor: "Odile Brunet, person, mayor, 3 mentions"."""
    kind = _(_KINDS[row.sign]) if row.sign in _KINDS else ""
    return _listed(row.label, kind, row.detail, ngettext("{count} mention", "{count} mentions", row.count))


def spoken_figure(row: Row) -> str:
    """Return a figure: "at least 25 persons"."""
    hedge = _(_HEDGES[row.hedge]) if row.hedge in _HEDGES else ""
    value = row.label.lstrip("≈≥≤").strip()
    return " ".join(part for part in (hedge, value, row.detail.replace(" · ", ", ")) if part)


LONGEST_LEAD = 26
"""Cells that are kept for what a line of the article begins with."""


def spoken_line(kind: LineKind, sign: str = "", *, first: bool = True, links: int = 0) -> str:
    """Return what a line of the article begins with; empty for plain text.

    The first line of a block says what the block is, an item with its number if it has one; each, how many links begin
    in it.
    """
    number = sign if first and sign[:1].isdigit() else ""
    is_told = first and kind in _LINES and not number
    linked = "" if not links else _("link") if links == 1 else ngettext("{count} link", "{count} links", links)
    said = _listed(_(_LINES[kind]) if is_told else "", linked)
    return f"{number}{said}{_colon()}" if said else number


def _colon() -> str:
    return pgettext("between a state and what has it", ": ")


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
