"""Widths, wrapping and alignment in terminal columns."""

from collections.abc import Sequence

import pytest
from hypothesis import given, strategies as st

from briefing.render.cells import cell_width, table, wrap


def test_width_counts_columns_not_characters() -> None:
    assert cell_width("L’été à 3 000 €") == 15
    assert cell_width("日本") == 4
    assert cell_width("e\u0301") == 1


def test_wrapping_breaks_at_plain_spaces_only() -> None:
    assert wrap("un deux trois", 8) == ["un deux", "trois"]
    assert wrap("vers 3\u00a0000\u202f€ net", 11) == ["vers", "3\u00a0000\u202f€ net"]
    assert wrap("un deux trois", 9, first="• ", rest="  ") == ["• un deux", "  trois"]
    assert wrap("un deux trois", None, first="• ") == ["• un deux trois"]
    assert wrap("", 9) == [""]


def test_a_word_wider_than_the_line_is_cut() -> None:
    assert wrap("x" * 10, 4) == ["xxxx", "xxxx", "xx"]
    assert wrap("日本語の記事", 5) == ["日本", "語の", "記事"]


LONG = "Office de la gestion des eaux de surface et des rives"
ROWS = [
    ("Odile Castaing", "person", "12×", "maire de Varenne"),
    (LONG, "organisation", "3×", "chargé de surveiller les barrages de toute la vallée"),
    ("Rives vives", "organisation", "1×", ""),
]


def shown(rows: Sequence[Sequence[str]], width: int | None, *, right: Sequence[int] = ()) -> list[str]:
    lines = [line for row in table(rows, width, right=right) for line in row]
    return ["  ".join(cell for cell in line if cell).rstrip() for line in lines]


def test_a_table_aligns_by_columns() -> None:
    assert shown([("a", "1", "x"), ("日本", "10", "y")], None, right=(1,)) == ["a      1  x", "日本  10  y"]
    assert shown([("a", "", "x"), ("b", "", "")], 80) == ["a  x", "b"]
    assert shown([], 80) == []


def test_a_table_without_end_is_never_wrapped() -> None:
    lines = shown(ROWS, None, right=(2,))
    assert len(lines) == len(ROWS)
    assert {line.index("×") for line in lines} == {len(LONG) + 2 + 12 + 2 + 2}


@pytest.mark.parametrize("width", [34, 40, 60, 80, 100, 200])
def test_a_table_fits_its_terminal_in_straight_columns(width: int) -> None:
    lines = shown(ROWS, width, right=(2,))
    assert all(0 < cell_width(line) <= width for line in lines), lines
    assert len({line.index("×") for line in lines if "×" in line}) == 1
    starts = [line for line in lines if not line.startswith(" ")]
    assert [line.split()[0] for line in starts] == ["Odile", "Office", "Rives"]
    words = [word for line in lines for word in line.split()]
    assert sorted(words) == sorted(word for row in ROWS for cell in row for word in cell.split())


def test_a_long_cell_takes_its_share_and_hangs() -> None:
    assert shown(ROWS, 80, right=(2,)) == [
        "Odile Castaing                    person        12×  maire de Varenne",
        "Office de la gestion des eaux de  organisation   3×  chargé de surveiller les",
        "  surface et des rives                               barrages de toute la vallée",
        "Rives vives                       organisation   1×",
    ]


def test_a_last_cell_without_room_stands_below_and_an_empty_one_nowhere() -> None:
    assert shown(ROWS, 40, right=(2,)) == [
        "Odile Castaing         person        12×",
        "      maire de Varenne",
        "Office de la gestion   organisation   3×",
        "  des eaux de surface",
        "  et des rives",
        "      chargé de surveiller les barrages",
        "      de toute la vallée",
        "Rives vives            organisation   1×",
    ]


@given(
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Mn", "Me", "Zs")) | st.just(" "), max_size=80),
    st.integers(4, 30),
)
def test_wrapped_lines_fit_and_lose_no_word(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cell_width(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
