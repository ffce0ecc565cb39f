"""Text from outside is never markup and never reaches the terminal as anything but words."""

import ast
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import briefing.tui
from briefing.models import Actor, Analysis, Failure, Figure, Section, Span, SummarySentence

SOURCES = sorted(Path(briefing.tui.__file__).parent.rglob("*.py"))
HOSTILE = "[@click=app.quit]x[/b] [red]y [/] $primary {z}"
MARKED_UP_BY_DEFAULT = {"Static", "Label", "notify", "Button", "Option", "OptionList", "Tooltip"}


def _is_markup_risk(node: Any) -> Any:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name not in MARKED_UP_BY_DEFAULT or not node.args:
        return False
    if isinstance(node.args[0], ast.Constant):
        return False
    return not any(
        keyword.arg == "markup" and isinstance(keyword.value, ast.Constant) and keyword.value.value is False
        for keyword in node.keywords
    )


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_no_widget_reads_markup_from_a_value(source: Path) -> None:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            assert not _is_markup_risk(node), f"{source}:{node.lineno}: give it markup=False"
            assert getattr(node.func, "attr", "") != "from_markup", f"{source}:{node.lineno}"
        if isinstance(node, ast.Assign):
            names = {getattr(target, "attr", "") for target in node.targets}
            if names & {"border_title", "border_subtitle", "tooltip"}:
                value = ast.unparse(node.value)
                assert value.startswith(("Content(", "Content.assemble(")), f"{source}:{node.lineno}: {value}"


def test_the_scan_finds_what_it_looks_for() -> None:
    risky = ast.parse("Static(title)\nself.notify(error)\nStatic(title, markup=True)")
    calls = [node for node in ast.walk(risky) if isinstance(node, ast.Call)]
    assert all(_is_markup_risk(call) for call in calls)
    assert not _is_markup_risk(ast.parse("Static(title, markup=False)", mode="eval").body)


def test_markup_in_an_article_is_shown_as_it_is_and_does_nothing(play: Any, desk: Any) -> None:
    text = f"{HOSTILE} says so. Twelve {HOSTILE}."
    article = replace(
        desk().items[0], title=HOSTILE, text=text, origin=HOSTILE, source=HOSTILE, blocks=(), notes=(HOSTILE,)
    )
    whole = Span(0, len(HOSTILE))
    analysis = Analysis(
        language="en",
        sections=(
            Section(HOSTILE, 1, 0, len(text), (Span(len(HOSTILE), len(text)),), (SummarySentence(0, len(HOSTILE), 0),)),
        ),
        summary=(SummarySentence(0, len(HOSTILE), 0),),
        actors=(Actor(HOSTILE, "person", HOSTILE, mentions=(whole,)),),
        figures=(Figure(0, len(HOSTILE), 12, 12, None, HOSTILE, "exact", whole),),
        notes=(HOSTILE,),
    )
    items = (article, replace(article, id="second"), Failure(HOSTILE, HOSTILE))

    async def scenario(shown: Any) -> None:
        for key in ("1", "enter", "]", "4", "enter", "5", "enter", "3", "enter", "0", "!", "escape", "?", "escape"):
            await shown.press(key)
            assert shown.app.is_running
        await shown.press("2", "/", *"[@click", "enter")
        assert "[@click  1/" in shown.lines[0]
        assert shown.text.count("[@click=app.quit]x[/b]") >= 5
        for spot in (
            (5, 0),
            (5, 3),
            (7, 12),
            (60, 2),
            (60, 4),
            (60, 7),
            (160, 2),
            (160, 12),
            (160, 14),
            (150, 45),
            (9, 59),
        ):
            await shown.pilot.click(offset=spot)
        assert shown.app.return_code is None

    play(scenario, desk=desk(items=items, analyse=lambda _: analysis), size=(200, 60))
