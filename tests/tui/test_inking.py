"""Words in their looks: links underlined under the marks, and made links of the terminal's own."""

from typing import Any

import pytest
from rich.style import Style

from briefing.models import Link, Span
from briefing.tui.inking import Inks, hyperlink
from briefing.tui.marking import MarkKind, layer
from briefing.tui.page import Line, page_of

TEXT = "The mayor paid 300 euros, said Ana Reyes."
STYLES = {
    "mark-link": Style(color="magenta", underline=True),
    "mark-figure": Style(color="yellow", underline=True),
    "mark-linked-figure": Style(color="yellow", underline=True, bold=True),
    "mark-actor": Style(color="cyan", bold=True),
    "mark-here": Style(bgcolor="yellow"),
}


def _drawn(inks: Inks) -> Any:
    page = page_of(TEXT, [Line("text", 0, len(TEXT), -1)], 80)
    return {one.text: one.style for one in inks.draw(page, 0, Style(), STYLES.__getitem__)}


def test_linked_words_stay_underlined_under_marks() -> None:
    found: dict[MarkKind, Any] = {"actor": layer([Span(31, 40)]), "figure": layer([Span(15, 24)])}
    inks = Inks([Link(4, 24, "https://a.org/1"), Link(26, 40, "https://a.org/2")], found)
    drawn = _drawn(inks)
    assert "".join(drawn) == TEXT
    assert (drawn["mayor paid "].color.name, drawn["mayor paid "].underline) == ("magenta", True)
    assert (drawn["300 euros"].color.name, drawn["300 euros"].underline, drawn["300 euros"].bold) == (
        "yellow",
        True,
        True,
    )
    assert (drawn["Ana Reyes"].color.name, drawn["Ana Reyes"].underline, drawn["Ana Reyes"].bold) == (
        "cyan",
        True,
        True,
    )
    assert [drawn[words].link for words in ("mayor paid ", "300 euros", "said ", "Ana Reyes", "The ")] == [
        *["https://a.org/1"] * 2,
        *["https://a.org/2"] * 2,
        None,
    ]
    inks.trail = {"here": layer([Span(10, 14)])}
    assert _drawn(inks)["paid"].bgcolor.name == "yellow"
    inks.marked = False
    assert _drawn(inks)["said Ana Reyes"].underline, "a link is no mark that can be hidden"


def test_only_what_may_be_opened_is_a_link() -> None:
    inks = Inks([Link(4, 9, "javascript:alert(1)"), Link(10, 14, "https://a.org/\x1b\\")], {})
    assert list(_drawn(inks)) == [TEXT]


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://a.org/b?c=d;e#f%20[1]", "https://a.org/b?c=d;e#f%20[1]"),
        ("https://a.org/été", "https://a.org/%C3%A9t%C3%A9"),
        ("https://a.org/" + "b" * 2000, None),
    ],
)
def test_terminals_get_addresses_that_they_take(address: str, link: str | None) -> None:
    assert hyperlink(address).link == link
