"""Lines and offsets: every word of the text is on one line, and each offset has one place."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from rich.cells import cell_len

from briefing.models import Analysis, Article, Block, Section, Span
from briefing.tui.page import Place
from briefing.tui.typeset import section_at, typeset
from briefing.tui.wrapping import wrap
from tests.effort import times

WORDS = st.text(alphabet="ab é’\u00a0\u202fœ日本😀e\u0301-\n", max_size=120)


def _lines(text: str, width: int) -> Any:
    return [text[start:end] for start, end in wrap(text, 0, len(text), width)]


def test_lines_are_cut_at_spaces() -> None:
    assert _lines("un deux trois quatre", 9) == ["un deux", "trois", "quatre"]


def test_a_space_that_must_not_break_does_not() -> None:
    assert _lines("dit «\u00a0non\u00a0» ici", 9) == ["dit", "«\u00a0non\u00a0»", "ici"]


def test_lines_do_not_start_with_punctuation_nor_part_a_number() -> None:
    assert _lines("à Kirkouk : un mort", 9) == ["à", "Kirkouk :", "un mort"]
    assert _lines("soit 4 000 hommes", 7) == ["soit", "4 000", "hommes"]
    assert _lines("il dit « non » ici", 8) == ["il dit", "« non »", "ici"]
    assert _lines("日 x : y", 5) == ["日", "x : y"]
    assert "".join(_lines("a ! ! ! ! ! ! ! ! !", 5)).count("!") == 9


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert _lines("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"]


def test_wide_characters_take_two_cells_and_part_anywhere() -> None:
    assert _lines("日本語の新聞", 5) == ["日本", "語の", "新聞"]


def test_a_character_is_not_parted_from_its_marks() -> None:
    assert _lines("日e\u0301e\u0301", 3) == ["日e\u0301", "e\u0301"]


@given(WORDS, st.integers(4, 30))
@settings(max_examples=times(100))
def test_lines_fit_and_lose_no_word(text: str, width: int) -> None:
    stretches = list(wrap(text, 0, len(text), width))
    assert all(cell_len(text[start:end].replace("\n", " ")) <= width for start, end in stretches)
    kept = "".join(text[start:end] for start, end in stretches)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(left <= right for (_, left), (right, _) in pairwise(stretches))


@given(WORDS)
@settings(max_examples=times(80))
def test_offsets_and_places_map_to_each_other(text: str) -> None:
    page = typeset(Article("1", "T", text, "s"), None, "about", 12)
    for number, line in enumerate(page.lines):
        for offset in range(max(line.start, 0), line.end):
            place = page.place(offset)
            assert place.line == number
            if text[offset] not in "\u0301\n":
                assert page.offset(place) <= offset
                assert cell_len(text[line.start : offset].replace("\n", " ")) == place.column


def test_every_even_character_takes_one_cell() -> None:
    from briefing.tui.wrapping import _UNEVEN

    even = [chr(code) for code in range(32, 0x3000) if not _UNEVEN.match(chr(code))]
    assert len(even) > 900
    assert {cell_len(character) for character in even} == {1}


def _article(text: str, **more: Any) -> Any:
    return Article("1", "A title", text, "s", **more)


def test_headings_that_the_analysis_found_are_set_as_headings() -> None:
    text = "One.\n\nThe end\n\nTwo."
    analysis = Analysis(
        "en", sections=(Section(None, 0, 0, 4, (Span(0, 4),)), Section("The end", 1, 6, 19, (Span(15, 19),)))
    )
    page = typeset(_article(text), analysis, "about", 20)
    assert [(line.kind, page.words(number)) for number, line in enumerate(page.lines)] == [
        ("title", "A title"),
        ("about", "about"),
        ("blank", ""),
        ("text", "One."),
        ("blank", ""),
        ("heading", "The end"),
        ("blank", ""),
        ("text", "Two."),
    ]
    assert [section_at(page, number) for number in (0, 3, 5, 6, 7)] == [None, 0, 1, 1, 1]


def test_dashes_and_lines_around_a_heading_are_not_shown() -> None:
    text = "- The end -\n===========\nTwo.\n\nThree."
    analysis = Analysis("en", sections=(Section("The end", 1, 0, len(text), (Span(24, 28), Span(30, 36))),))
    page = typeset(_article(text), analysis, "", 40)
    shown = [page.words(number) for number, line in enumerate(page.lines) if line.kind in ("heading", "text")]
    assert shown == ["The end", "Two.", "Three."]


def test_words_outside_the_sections_are_shown_aside() -> None:
    text = "Body text.\n\nabc/def"
    analysis = Analysis("en", sections=(Section(None, 0, 0, 10, (Span(0, 10),)),))
    page = typeset(_article(text), analysis, "", 40)
    assert [(line.kind, page.words(number)) for number, line in enumerate(page.lines)][-1] == ("aside", "abc/def")


def test_a_title_in_the_text_is_shown_once() -> None:
    page = typeset(_article("A title\n\nBody.", blocks=(Block("title", 0, 7),)), None, "", 40)
    assert [page.words(number) for number in range(len(page.lines))].count("A title") == 1
    assert page.place(2) == Place(0, 2)


def test_lines_that_were_cut_to_fit_a_page_flow_and_short_ones_stay() -> None:
    flowing = "This line was cut by a program that fits lines to pages,\nand it flows on."
    assert "pages, and" in " ".join(page_words(flowing, 80))
    verse = "Roses are red\nViolets are blue"
    assert page_words(verse, 80)[-2:] == ["Roses are red", "Violets are blue"]


def page_words(text: str, width: int) -> Any:
    page = typeset(_article(text), None, "", width)
    return [page.words(number) for number in range(len(page.lines))]


def test_a_title_made_of_the_first_words_is_not_set_above_them() -> None:
    text = "La rivière est sortie de son lit dans la nuit, et le pont a tenu."
    made = Article("a", "La rivière est sortie de son lit…", text, "a")
    carried = Article("a", "La crue", text, "a")
    assert [line.kind for line in typeset(made, None, "about", 80).lines] == ["about", "blank", "text"]
    assert typeset(carried, None, "about", 80).lines[0].kind == "title"


@pytest.mark.parametrize("unit", ["un mot après l’autre ", "x", "日本"])
def test_a_megabyte_is_set(unit: Any) -> None:
    text = unit * (1_000_000 // len(unit))
    page = typeset(_article(text), None, "", 80)
    assert len(page.lines) > 10_000


def _shown(page: Any) -> list[str]:
    return [
        f"{line.sign.rjust(line.indent + 2)}{page.words(number)}".rstrip() for number, line in enumerate(page.lines)
    ]


def _marked_up(*blocks: tuple[str, str, int]) -> Any:
    text, made = "", []
    before = ""
    for kind, words, level in blocks:
        text += ("\n" if kind == before else "\n\n") if text else ""
        made.append(Block(kind, len(text), len(text) + len(words), level))  # type: ignore[arg-type]
        text += words
        before = kind
    return _article(text, blocks=tuple(made))


TABLE = _marked_up(
    ("paragraph", "Costs follow.", 0),
    ("table", "Item | 2025 | Who pays for it", 1),
    ("table", "Dredging | 1,200 | The region, once the ministry agrees", 0),
    ("table", "Quays | 80 |", 0),
    ("paragraph", "So it is.", 0),
)


def test_a_table_stands_in_columns_with_numbers_at_the_right() -> None:
    page = typeset(TABLE, None, "", 34)
    assert _shown(page)[2:] == [
        "  Costs follow.",
        "",
        "  Item       2025  Who pays for it",
        "  ────────  ─────  ─────────────────",
        "  Dredging  1,200  The region, once",
        "                   the ministry",
        "                   agrees",
        "  Quays        80",
        "",
        "  So it is.",
    ]


@pytest.mark.parametrize("width", [34, 50, 88])
def test_places_in_a_table_are_those_of_its_words(width: int) -> None:
    page = typeset(TABLE, None, "", width)
    for word in ("Costs", "Item", "2025", "Who", "1,200", "region", "ministry", "agrees", "Quays", "80", "So it"):
        offset = TABLE.text.index(word)
        line, column = page.place(offset)
        assert page.words(line)[column:].startswith(word)
        assert page.offset(Place(line, column)) == offset


@given(st.lists(st.lists(st.text("ab 1.é日", max_size=12), min_size=1, max_size=5), min_size=1, max_size=5))
@settings(max_examples=times(60))
def test_no_table_is_wider_than_the_page_or_loses_a_word(rows: list[list[str]]) -> None:
    blocks = [("table", words, 0) for row in rows if (words := " ".join(" | ".join(row).split()).strip())]
    if not blocks:
        return
    article = _marked_up(*blocks)
    page = typeset(article, None, "", 30)
    assert all(cell_len(page.words(number)) <= 30 for number in range(len(page.lines)))
    shown = "".join(page.words(number) for number, line in enumerate(page.lines) if line.kind not in ("title", "rule"))
    assert sorted("".join(shown.split()).replace("|", "")) == sorted("".join(article.text.split()).replace("|", ""))
    for offset, letter in enumerate(article.text):
        assert not letter.strip() or letter == "|" or page.place(offset).column < 30


def test_without_room_for_columns_the_rows_are_paragraphs() -> None:
    article = _marked_up(("table", "one | two | three | four | five", 0), ("table", "1 | 2 | 3 | 4 | 5", 0))
    assert [line.kind for line in typeset(article, None, "", 20).lines[2:]] == ["text", "text", "blank", "text"]


def test_items_stand_under_the_item_that_they_belong_to() -> None:
    article = _marked_up(
        *(("list_item", words, level) for words, level in (("one", 1), ("two", 2), ("more", 0), ("three", 1))),
        *(("list_item", words, -1) for words in ("first", "second")),
    )
    assert _shown(typeset(article, None, "", 30))[1:] == [
        "",
        "• one",
        "  • two",
        "    more",
        "• three",
        "",
        " 1. first",
        " 2. second",
    ]


def test_row_by_row_nothing_stands_aside() -> None:
    page = typeset(TABLE, None, "", 60, columns=False)
    assert [page.words(number) for number, line in enumerate(page.lines) if line.kind == "table"] == [
        "Item | 2025 | Who pays for it",
        "Dredging | 1,200 | The region, once the ministry agrees",
        "Quays | 80 |",
    ]
    items = _marked_up(("list_item", "one", 2), ("list_item", "two", -2))
    assert {line.indent for line in typeset(items, None, "", 60, columns=False).lines} == {0}


@pytest.mark.parametrize(
    ("rows", "headed"),
    [
        (("Item | 2025", "Quays | 80"), True),
        (("Who | What", "Ana | bread"), False),
        (("Quays | 80", "Crane | 125"), False),
    ],
)
def test_words_or_years_above_numbers_are_a_head(rows: tuple[str, ...], headed: bool) -> None:
    page = typeset(_marked_up(*(("table", row, 0) for row in rows)), None, "", 60)
    assert ("rule" in {line.kind for line in page.lines}) == headed


def test_a_flood_of_columns_and_rows_is_set_as_text_at_once() -> None:
    rows = [" | ".join("a" * 60_000), *("b | c" for _ in range(20_000))]
    page = typeset(_marked_up(*(("table", row, 0) for row in rows)), None, "", 60)
    assert {line.kind for line in page.lines} >= {"text", "blank"}
    assert not any(line.cells for line in page.lines)
