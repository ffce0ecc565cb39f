"""The analysers' declarations hold together, and an analysis runs those that are needed and no others."""

import subprocess
import sys
from dataclasses import fields
from importlib import import_module

import pytest

from briefing.analysis import ANALYSERS, analyse, order
from briefing.analysis.draft import Draft
from briefing.models import AnalysisOptions, Article, Block

TEXT = (
    "Le conseil municipal de Valmont a voté mardi un budget de 12 millions d'euros.\n\n"
    "La maire, Claire Besson, a salué une décision « courageuse » devant 200 habitants."
)
ARTICLE = Article(
    id="valmont",
    title="Valmont vote son budget",
    text=TEXT,
    source="valmont.txt",
    blocks=(
        Block("paragraph", 0, TEXT.index("\n")),
        Block("paragraph", TEXT.index("\n") + 2, len(TEXT)),
    ),
)


@pytest.mark.parametrize("name", ANALYSERS)
def test_an_analyser_stands_where_it_says_and_declares_fields_of_the_draft(name: str) -> None:
    spec = ANALYSERS[name]
    module, _, function = spec.target.partition(":")
    assert callable(getattr(import_module(module), function))
    assert {*spec.requires, *spec.assigns} <= {field.name for field in fields(Draft)}


def test_analysers_run_after_what_they_require() -> None:
    names = order(["figures", "actors", "summary"])
    for name in names:
        made = {field for earlier in names[: names.index(name)] for field in ANALYSERS[earlier].assigns}
        assert set(ANALYSERS[name].requires) <= made


def test_a_summary_needs_no_model() -> None:
    assert "tagging" not in order(["summary", "sections", "sentences"])


def test_only_the_parts_asked_for_are_made() -> None:
    figures = analyse(ARTICLE, AnalysisOptions(parts=frozenset({"figures"})))
    assert [TEXT[f.start : f.end] for f in figures.figures] == ["12 millions d'euros", "200 habitants"]
    assert not figures.actors
    assert not figures.summary
    whole = analyse(ARTICLE)
    assert whole.summary
    assert whole.figures == figures.figures
    assert "Claire Besson" in [actor.name for actor in whole.actors]
    assert whole.language == "fr"


def test_a_language_without_data_still_gets_sections_and_a_summary() -> None:
    made = analyse(ARTICLE, AnalysisOptions(language="tlh"))
    assert made.language == "tlh"
    assert len(made.sections) == 1
    assert made.summary
    assert any("tlh" in note for note in made.notes)


def test_analysing_for_a_summary_imports_no_model() -> None:
    script = f"""
import sys
from briefing.analysis import analyse
from briefing.models import AnalysisOptions, Article, Block
assert analyse({ARTICLE!r}, AnalysisOptions(parts=frozenset(["summary"]))).summary
print([name for name in ("spacy", "numpy", "babel", "textual") if name in sys.modules])
"""
    made = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "[]"
