"""The lists of every language are written as they are compared, and the shapes say what belongs in each."""

import ast
import inspect
from collections.abc import Mapping
from dataclasses import fields
from types import ModuleType
from typing import Any

import pytest

from briefing.languages import LANGUAGES, load, naming, prose, quantities, speech

CASED = {"units", "money_if_large", "currency_regions", "quotation_marks"}
"""Symbols and codes keep their case; quotation marks are no words."""


def lists(part: Any) -> list[tuple[str, list[str]]]:
    """Return the lists of words and phrases of one part of a language, with their names."""
    found = []
    for field in fields(part):
        value = getattr(part, field.name)
        if isinstance(value, frozenset | tuple | Mapping) and field.name not in CASED:
            found.append((field.name, list(value)))
    return found


PARTS = [
    pytest.param(part, id=f"{code}-{name}")
    for code in LANGUAGES
    for name in ("quantities", "speech")
    if (part := getattr(load(code), name)) is not None
]
"""A language may begin without them."""


@pytest.mark.parametrize("part", PARTS)
def test_words_are_written_as_they_are_compared(part: Any) -> None:
    for name, words in lists(part):
        assert [word for word in words if word != word.casefold().replace("’", "'").strip() or not word] == [], name
        assert len(set(words)) == len(words), name


@pytest.mark.parametrize(
    ("module", "shape"), [(prose, "Prose"), (quantities, "Quantities"), (naming, "Naming"), (speech, "Speech")]
)
def test_every_field_says_what_belongs_there(module: ModuleType, shape: str) -> None:
    made = next(
        node
        for node in ast.parse(inspect.getsource(module)).body
        if isinstance(node, ast.ClassDef) and node.name == shape
    )
    told = {
        node.target.id
        for node, following in zip(made.body, made.body[1:], strict=False)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
        if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
    }
    assert {field.name for field in fields(getattr(module, shape))} - told == set()
