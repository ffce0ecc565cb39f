"""What commands about feeds and stored articles print as JSON is what the schema in the package describes."""

import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.conftest import Press

Invoke = Callable[..., Any]
TEXT = "The harbour board said that the ferry would sail again in May, once both engines were mended. "
SCHEMA: dict[str, Any] = json.loads(files("briefing.render").joinpath("commands-1.schema.json").read_text("utf-8"))


def holds(instance: object, part: str | None = None) -> None:
    """Raise where an object is not what the schema, or one of its parts, describes."""
    schema = SCHEMA if part is None else {"$defs": SCHEMA["$defs"], "$ref": f"#/$defs/{part}"}
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    validator.check_schema(schema)
    validator.validate(instance)


@pytest.fixture
def stored(invoke: Invoke, press: Press, desk: Path) -> Invoke:
    press.feeds["north"] = [("a", "Ferry repaired", TEXT * 2), ("b", "Bread by boat", TEXT)]
    press.status["torn"] = 500
    press.configuration(desk, 'store = "s.db"\n', first=True)
    invoke("refresh")
    press.feeds["north"][0] = ("a", "Ferry repaired at last", TEXT * 2 + "It sailed.")
    return invoke


def test_a_refresh(stored: Invoke) -> None:
    whole = json.loads(stored("refresh", "--all", "--format", "json").out)
    holds(whole)
    assert whole["edited"] == 1
    for line in stored("refresh", "--all", "--format", "jsonl").out.splitlines():
        holds(json.loads(line), "visit")


def test_lists_of_articles(stored: Invoke) -> None:
    for command in (["list"], ["search", "ferry"]):
        holds(json.loads(stored(*command, "--format", "json").out))
        for line in stored(*command, "--format", "jsonl").out.splitlines():
            holds(json.loads(line), "headline")


def test_lists_of_feeds(stored: Invoke) -> None:
    holds(json.loads(stored("feeds", "list", "--format", "json").out))
    for line in stored("feeds", "list", "--format", "jsonl").out.splitlines():
        holds(json.loads(line), "feed")


def test_changes(stored: Invoke) -> None:
    stored("refresh", "--all")
    edited = next(one for one in json.loads(stored("list", "-f", "json").out)["articles"] if one["edited"])
    changes = json.loads(stored("changes", str(edited["number"]), "--format", "json").out)
    holds(changes)
    assert changes["changes"]


def test_the_check_of_the_set_up(stored: Invoke) -> None:
    holds(json.loads(stored("doctor", "--format", "json").out))
    for line in stored("doctor", "--format", "jsonl").out.splitlines():
        holds(json.loads(line), "check")


def test_articles_that_are_taken_out(stored: Invoke) -> None:
    lines = stored("store", "export").out.splitlines()
    assert len(lines) == 2
    for line in lines:
        holds(json.loads(line), "article")


def test_what_is_none_of_these_is_refused() -> None:
    with pytest.raises(jsonschema.ValidationError):
        holds({"schema": "briefing-list/1"})
    with pytest.raises(jsonschema.ValidationError):
        holds({"number": 1}, "headline")
