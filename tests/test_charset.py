"""Terminals without Unicode get characters of their own, each as wide as the one that it stands for."""

import io

import pytest
from rich.cells import cell_len

from briefing.charset import STAND_IN, can_show, encodable, is_utf8, stand_in


@pytest.mark.parametrize(
    ("words", "encoding", "shown"),
    [
        ("╭─ 1 Articles ─╮ │ ╰╯ ├┤ ┏━┓┃", "ascii", "+- 1 Articles -+ | ++ ++ +-+|"),
        ("● À Bagdad, l’ambassade…", "ascii", "o A Bagdad, l'ambassade."),
        ("● À Bagdad, l’ambassade…", "latin-1", "o À Bagdad, l'ambassade."),
        ("« 1\N{NO-BREAK SPACE}500 € »", "latin-1", "« 1\N{NO-BREAK SPACE}500 E »"),
        ("« 1\N{NO-BREAK SPACE}500 € »", "iso8859-15", "« 1\N{NO-BREAK SPACE}500 € »"),
        ("≥ 25, ≤ 3, ≈ 7 ★ ▌▇ ⠹ e\N{COMBINING ACUTE ACCENT}", "ascii", "> 25, < 3, ~ 7 * || * e"),
        ("東京 🙂", "ascii", "???? ??"),
        ("Москва", "koi8-r", "Москва"),
    ],
)
def test_what_an_encoding_lacks_is_replaced_cell_by_cell(words: str, encoding: str, shown: str) -> None:
    assert words.encode(encoding, STAND_IN).decode(encoding) == shown
    assert cell_len(shown) == cell_len(words)


def test_every_frame_and_block_has_a_stand_in_of_one_cell() -> None:
    assert {len(stand_in(chr(code))) for code in range(0x2500, 0x25A0)} == {1}


def test_an_encoding_is_asked_for_what_it_has() -> None:
    assert can_show("⏎", "utf-8")
    assert not can_show("⏎", "latin-1")
    assert not can_show("a", "no-such-encoding")
    assert is_utf8("UTF8")
    assert is_utf8(None)
    assert not is_utf8("latin-1")
    assert not is_utf8("no-such-encoding")


def test_words_for_a_stream_can_be_written_to_it() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    stream.write(encodable("l’été", stream))
    assert encodable("l’été", stream) == "l'ete"
