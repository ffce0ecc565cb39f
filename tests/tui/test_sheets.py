"""The sheets over the reader fit every screen, scroll, and keep their indents."""

from typing import Any

import pytest

from briefing.models import Failure

FAILURES = tuple(
    Failure(f"https://news-{number}.example.org/feeds/world/latest.xml?edition=fr", "no connection to this server")
    for number in range(6)
)


def _box(shown: Any) -> Any:
    """Return the lines of the sheet: from its title to its bottom edge."""
    lines = shown.lines
    top = next(number for number, line in enumerate(lines) if "could not be read ─" in line or "╭─ Keys" in line)
    bottom = next(number for number, line in enumerate(lines) if "esc closes" in line)
    left = lines[bottom].rindex("╰", 0, lines[bottom].index("esc closes"))
    right = lines[bottom].index("╯")
    return [line[left : right + 1] for line in lines[top : bottom + 1]]


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40)])
def test_the_problems_stand_in_a_box_within_the_screen(play: Any, desk: Any, size: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("!")
        box = _box(shown)
        assert len(box) <= size[1] * 0.9
        assert all(line[0] in "╭│╰" and line[-1] in "╮│╯" for line in box)

    play(scenario, size=size, desk=desk(items=(*desk().items, *FAILURES)))


def test_the_problems_scroll_with_the_keys_of_the_reader(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        async def first_after(*keys: str) -> str:
            await shown.press(*keys)
            return str(_box(shown)[1])

        top = await first_after("!")
        assert "news-0" in top
        second = await first_after("j")
        assert second != top
        assert await first_after("k") == top
        turned = await first_after("space")
        assert turned not in (top, second)
        assert await first_after("b") == top
        await shown.press("G")
        assert any("news-5" in line for line in _box(shown))
        assert "server" in _box(shown)[-2]
        assert await first_after("g") == top
        await shown.press("q")
        assert "could not be read ─" not in shown.text

    play(scenario, size=(40, 12), desk=desk(items=(*desk().items, *FAILURES)))


def test_addresses_in_the_problems_break_after_their_signs(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("!")
        rows = [line.strip("│ ▁▂▃▄▅▆▇█") for line in _box(shown)[1:4]]
        assert rows[0].endswith("/")
        assert "".join(rows).startswith(FAILURES[0].source)

    play(scenario, size=(40, 12), desk=desk(items=(*desk().items, *FAILURES)))


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40)])
def test_the_help_keeps_its_indent_where_lines_are_wrapped(play: Any, size: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("?", *"half")
        rows = [line[2:-2] for line in _box(shown)[3:-1]]
        column = next(row.index("Move ") for row in rows if "Move " in row)
        words = [row for row in rows if row.startswith("   ") and row.strip("▁▂▃▄▅▆▇█ ")]
        assert any(not row[:column].strip() for row in words) or size[0] > 40
        for row in words:
            assert len(row) - len(row.lstrip()) == column, row

    play(scenario, size=size)
