"""Pictures between the lines: their words, their cells, and that nothing of the text moves to another line for them."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from rich.cells import cell_len

from briefing.models import Analysis, Article, Block, Picture, Section, Span
from briefing.models.plates import Plate
from briefing.tui.illustrating import fitted, plate_row
from briefing.tui.page import Anchor
from briefing.tui.typeset import section_at, typeset
from tests.effort import times

TEXT = "The title\n\nA first paragraph.\n\none\n\ntwo\n\nA heading\n\nThe end."
ARTICLE = Article(
    "a",
    "The title",
    TEXT,
    "a.html",
    blocks=(
        Block("title", 0, 9),
        Block("list_item", 31, 34, -1),
        Block("list_item", 36, 39, -1),
        Block("heading", 41, 50, 1),
    ),
    pictures=(
        Picture(0, "https://a.org/0", "A bridge"),
        Picture(35, "https://a.org/1", "A convoy at the border, seen from the hill"),
        Picture(40, "https://a.org/2"),
        Picture(len(TEXT), "https://a.org/3", "The sea"),
    ),
)
RED, BLUE = b"\xff\x00\x00", b"\x00\x00\xff"


def _shown(page: Any) -> list[str]:
    return [(line.sign + page.words(number)).rstrip() for number, line in enumerate(page.lines)]


def test_each_picture_stands_in_words_before_its_block_and_items_go_on_counting() -> None:
    assert _shown(typeset(ARTICLE, None, "about", 30)) == [
        *("The title", "about", "", "▣ A bridge", "", "A first paragraph.", "", "1. one", ""),
        *("▣ A convoy at the border, seen", "from the hill", "", "2. two", "", "▣ picture", "", "A heading"),
        *("", "The end.", "", "▣ The sea"),
    ]


def test_a_number_or_the_name_of_a_file_describes_no_picture() -> None:
    for words in ("1", "IMG_2031.JPG", " - "):
        page = typeset(replace(ARTICLE, pictures=(Picture(0, "https://a.org/0", words),)), None, "about", 30)
        assert "▣ picture" in _shown(page)
    page = typeset(replace(ARTICLE, pictures=(Picture(0, "https://a.org/0", "Map 2.png of Oslo"),)), None, "about", 30)
    assert "▣ Map 2.png of Oslo" in _shown(page)


def test_a_picture_belongs_to_the_section_that_it_ends() -> None:
    sections = (Section(None, 0, 11, 39, (Span(11, 39),)), Section("A heading", 1, 41, len(TEXT), (Span(52, 60),)))
    page = typeset(ARTICLE, Analysis(language="en", sections=sections), "about", 30)
    shown = _shown(page)
    places = [shown.index(words) for words in ("▣ A bridge", "▣ picture", "▣ The sea")]
    assert [section_at(page, place) for place in places] == [None, 0, 1]


def test_offsets_keep_their_words_with_plates_between() -> None:
    plain = typeset(ARTICLE, None, "about", 30)
    drawn = typeset(ARTICLE, None, "about", 30, plates={1: Plate(4, 3, RED * 24), 3: Plate(40, 20, RED * 1600)})
    for offset in range(len(TEXT)):
        before, now = plain.place(offset), drawn.place(offset)
        assert (plain.words(before.line), before.column) == (drawn.words(now.line), now.column)
        assert drawn.line_of(plain.anchor(before.line)) == now.line or offset == before.column == 0
    assert sum(line.kind == "plate" for line in drawn.lines) == 3 + 15
    row = next(number for number, line in enumerate(drawn.lines) if (line.picture, line.row) == (1, 2))
    assert drawn.anchor(row).picture == 1
    assert plain.lines[plain.line_of(drawn.anchor(row))].picture == 1
    assert plain.lines[plain.line_of(Anchor(0, 7, 2))].kind == "title"


def test_a_caption_that_is_its_picture_s_description_is_not_said_twice() -> None:
    text = "Before.\n\nA bridge over the bay\n\nAfter."
    picture = Picture(9, "https://a.org/1", "A bridge over the bay")
    article = Article("a", "Before.", text, "s", blocks=(Block("caption", 9, 30),), pictures=(picture,))
    page = typeset(article, None, "about", 12, plates={0: Plate(2, 1, RED * 4)})
    assert _shown(page) == ["about", "", "Before.", "", "", "▣ A bridge", "over the bay", "", "After."]
    assert [line.kind for line in page.lines[4:7]] == ["plate", "caption", "caption"]
    longer = typeset(replace(article, pictures=(replace(picture, description="A bridge"),)), None, "about", 40)
    assert _shown(longer)[4:7] == ["▣ A bridge", "", "A bridge over the bay"]


@given(st.text(alphabet="ab \n", max_size=80), st.lists(st.integers(0, 90), max_size=5), st.integers(4, 40))
@settings(max_examples=times(50))
def test_pictures_lose_no_word_and_each_is_shown(text: str, places: list[int], width: int) -> None:
    article = Article("a", "t", text, "s", pictures=tuple(Picture(at, "https://a.org", "x " * 9) for at in places))
    page = typeset(article, None, "about", width)
    kept = "".join(text[line.start : line.end] for line in page.lines if line.start >= 0)
    assert "".join(kept.split()) == "".join(text.split())
    signs = [line for line in page.lines if line.sign == "▣ "]
    assert sorted(line.picture for line in signs) == list(range(len(places)))
    assert all(cell_len(line.words) <= width for line in page.lines if line.kind == "picture")


def test_a_cell_has_the_colour_of_its_upper_dot_on_that_of_its_lower_one() -> None:
    row: Any = plate_row(Plate(3, 2, RED * 6 + RED * 2 + BLUE + RED * 3), 1)
    left, right = row
    assert [left.text, right.text] == ["▀▀", "▀"]
    assert (right.style.color.triplet, right.style.bgcolor.triplet) == ((0, 0, 255), (255, 0, 0))


def test_a_plate_is_made_narrower_and_keeps_its_shape() -> None:
    plate = fitted(Plate(8, 4, (RED * 4 + BLUE * 4) * 8), 4)
    assert (plate.width, plate.height, plate.dots) == (4, 2, (RED * 2 + BLUE * 2) * 4)
    assert fitted(plate, 9) is plate
    with pytest.raises(ValueError, match="fill"):
        Plate(2, 2, RED)
