"""Every format against its golden file, and what no format may let through."""

import json
import re
import unicodedata
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from briefing.models import PARTS, Briefing, Part
from briefing.render import FORMATS, Layout, load

GOLDEN = Path(__file__).parent / "golden"
CASES: dict[str, tuple[str, Layout]] = {
    "show-80.txt": ("text", Layout(width=80)),
    "show-44-colour.txt": ("text", Layout(width=44, colour=True)),
    "show-piped.txt": ("text", Layout()),
    "show.md": ("markdown", Layout()),
    "cited.md": ("markdown", Layout(citations=True)),
    "show.html": ("html", Layout()),
    "show.json": ("json", Layout()),
    "show.jsonl": ("jsonl", Layout()),
    "actors-80.txt": ("text", Layout(parts=("actors",), items_only=True, width=80)),
    "summary.md": ("markdown", Layout(parts=("summary",), items_only=True)),
    **{f"{part}-piped.txt": ("text", Layout(parts=(part,), items_only=True)) for part in PARTS},
}


def render(form: str, layout: Layout, *briefings: Briefing) -> str:
    return "".join(load(form)(briefings, layout))


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(files("briefing.render").joinpath("briefing-2.schema.json").read_text("utf-8"))
    return made


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str, bridge: Briefing, short: Briefing) -> None:
    form, layout = CASES[name]
    assert render(form, layout, bridge, short) == (GOLDEN / name).read_text("utf-8")


def test_every_format_has_a_golden_file() -> None:
    assert {form for form, _ in CASES.values()} == set(FORMATS)


@pytest.mark.parametrize("width", [20, 33, 44, 80, 100])
@pytest.mark.parametrize("part", [None, *PARTS])
def test_no_line_is_wider_than_the_terminal(width: int, part: Part | None, bridge: Briefing) -> None:
    layout = Layout(parts=(part,) if part else PARTS, items_only=bool(part), width=width)
    for line in render("text", layout, bridge).splitlines():
        assert len(line) <= max(width, 34), line  # the cells before a row's last one are never cut


def test_one_item_a_line_with_its_source_among_several(bridge: Briefing, short: Briefing) -> None:
    layout = Layout(parts=("summary",), items_only=True)
    assert render("text", layout, bridge).count("\n") == 2
    assert {line.split("\t")[0] for line in render("text", layout, bridge, short).splitlines()} == {
        "articles/varenne.txt",
        "fair.txt",
    }


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_standard_input_is_called_by_its_name(form: str, short: Briefing) -> None:
    piped = replace(short, article=replace(short.article, source="-"))
    assert "standard input · 1 min · en" in render(form, Layout(), piped)


def test_json_is_an_object_for_one_and_an_array_for_several(bridge: Briefing, short: Briefing) -> None:
    assert json.loads(render("json", Layout(), bridge))["id"] == "varenne-pont"
    assert [made["id"] for made in json.loads(render("json", Layout(), bridge, short, bridge))] == [
        "varenne-pont",
        "fair",
        "varenne-pont",
    ]
    assert render("json", Layout()) == ""


@pytest.mark.parametrize("parts", [PARTS, *((part,) for part in PARTS), ()])
def test_json_follows_the_schema_and_quotes_the_text(
    parts: tuple[Part, ...], bridge: Briefing, short: Briefing, hostile: Briefing, schema: dict[str, Any]
) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)
    for line in render("jsonl", Layout(parts=parts), bridge, short, hostile).splitlines():
        made = json.loads(line)
        jsonschema.validate(made, schema)
        assert {part for part in PARTS if part in made} == set(parts)
        quotes = [*made.get("summary", ()), *made.get("figures", ())]
        quotes += [mention for actor in made.get("actors", ()) for mention in actor["mentions"]]
        quotes += [sentence for section in made.get("sections", ()) for sentence in section["summary"]]
        assert all(made["text"][quote["start"] : quote["end"]] == quote["text"] for quote in quotes)
        assert quotes or not parts or made["id"] == "fair"


def test_whole_numbers_are_integers_and_infinity_is_none(bridge: Briefing, hostile: Briefing) -> None:
    figures = json.loads(render("jsonl", Layout(), bridge))["figures"]
    assert (figures[0]["low"], figures[0]["high"]) == (1200, 1200)
    assert "1200.0" not in render("jsonl", Layout(), bridge)
    assert json.loads(render("jsonl", Layout(), hostile))["figures"][0]["low"] is None


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("part", [None, *PARTS])
@pytest.mark.parametrize("width", [None, 40])
def test_nothing_that_steers_a_terminal_leaves(
    form: str, part: Part | None, width: int | None, hostile: Briefing, bridge: Briefing
) -> None:
    layout = Layout(parts=(part,) if part else PARTS, items_only=bool(part), width=width)
    written = render(form, layout, hostile, bridge)
    assert "red" in written
    steering = [c for c in written if unicodedata.category(c) in {"Cc", "Cf"} and c not in "\n\t"]
    assert steering == []


def test_json_keeps_unsafe_characters_in_escapes_so_that_offsets_hold(hostile: Briefing) -> None:
    assert json.loads(render("jsonl", Layout(), hostile))["text"] == hostile.article.text


def test_an_articles_text_is_no_markdown(hostile: Briefing) -> None:
    written = render("markdown", Layout(parts=("summary",)), hostile)
    assert r"\| \*three\* \<b\>four\</b\> \`five\` \[six\](javascript:alert(1)) \&amp;" in written


def test_an_articles_text_is_no_html(hostile: Briefing) -> None:
    written = render("html", Layout(), hostile)
    assert "<b>" not in written
    assert "&lt;b&gt;four&lt;/b&gt;" in written
    assert "&amp;amp;" in written
    assert not re.search(r"<(?:script|a|img)\b", written)
    outside = replace(hostile, article=replace(hostile.article, link='https://x.example/"onclick="alert(1)'))
    assert 'href="https://x.example/&quot;onclick=&quot;alert(1)"' in render("html", Layout(), outside)


@pytest.mark.parametrize("start", ["- x", "+ x", "1. x", "12) x", "# x", "= x", "> x", "* x", "``` x"])
def test_an_articles_text_starts_no_markdown_block(start: str) -> None:
    from briefing.render.markdown import escape

    escaped = escape(start)
    assert escaped != start
    assert escaped.replace("\\", "") == start
