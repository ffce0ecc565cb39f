"""Widths, wrapping and alignment in terminal columns."""

from hypothesis import given, strategies as st

from briefing.render.cells import align, cell_width, hang, wrap


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


def test_alignment_goes_by_columns_and_ignores_outliers() -> None:
    assert align([("a", "1", "x"), ("日本", "10", "y")], right=(1,)) == [["a   ", " 1", "x"], ["日本", "10", "y"]]
    assert align([("a", "x"), ("b" * 50, "y")]) == [["a", "x"], ["b" * 50, "y"]]
    assert align([]) == []


def test_a_last_cell_hangs_under_itself_or_below_the_row() -> None:
    assert hang(10, "short", 40) == ["short"]
    assert hang(10, "one two three four five six seven", 40) == ["one two three four five six", " " * 10 + "seven"]
    assert hang(30, "one two three", 40) == ["", "      one two three"]
    assert hang(30, "one two three", None) == ["one two three"]


@given(
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Mn", "Me", "Zs")) | st.just(" "), max_size=80),
    st.integers(4, 30),
)
def test_wrapped_lines_fit_and_lose_no_word(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cell_width(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
