"""Tables in columns: what is put in between is spaces, and every offset stays where it is."""

from typing import Any

import pytest

from briefing.models import Article, Block
from briefing.tui.tables import Pad, padded, pads_of
from briefing.tui.typeset import Page, typeset

ROWS = ("Kind | 2024 | 2025", "Container | 120 | 98", "Bulk | 45 | –")


def _rows(*rows: str) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for row in rows:
        spans.append((len(text), len(text) + len(row)))
        text += f"{row}\n"
    return text, spans


def _page(*rows: str, width: int = 40) -> Page:
    text, spans = _rows("Ships", *rows)
    blocks = tuple(Block("table", start, end) for start, end in spans[1:])
    return typeset(Article(id="1", title="Ships", source="x", text=text, blocks=blocks), None, "", width)


def test_words_begin_at_one_edge_and_numbers_end_at_one() -> None:
    page = _page(*ROWS)
    shown = [page.words(number) for number, line in enumerate(page.lines) if line.kind == "table"]
    assert shown == ["Kind      | 2024 | 2025", "Container |  120 |   98", "Bulk      |   45 |    –"]


def test_an_offset_is_where_its_character_is_drawn_and_back() -> None:
    page = _page(*ROWS)
    for at, line in enumerate(page.lines):
        for offset in range(line.start, line.end) if line.kind == "table" else ():
            place = page.place(offset)
            assert place.line == at
            assert page.words(at)[place.column] == page.text[offset]
            assert page.offset(place) == offset
    last = page.lines[-1]
    assert page.words(len(page.lines) - 1)[: page.place(last.end).column] == page.words(len(page.lines) - 1)


@pytest.mark.parametrize(
    "rows",
    [("Kind | 2024",), ("one cell", "another"), ("a word that is far too long for a column | 1", "b | 2")],
    ids=["one row", "one column", "too wide"],
)
def test_what_has_no_columns_or_no_room_for_them_is_set_as_text(rows: Any) -> None:
    text, spans = _rows(*rows)
    assert pads_of(text, spans, 30) is None
    assert all(not line.pads for line in _page(*rows, width=30).lines)


def test_rows_may_lack_cells_and_wide_characters_count_twice() -> None:
    text, spans = _rows("東京 | 1", "Oslo", "Rome | 22")
    pads = pads_of(text, spans, 30)
    assert pads == [(Pad(5, 1),), (), ()]
    assert padded(text, 0, 6, pads[0]) == "東京 |  1"
