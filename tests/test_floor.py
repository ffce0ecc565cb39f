"""The analysers score at least what is pinned in `gold/floors.toml`, which says how to pin anew.

A change that makes one measure better at another's cost shows here. `python -m briefing.evaluate tests/gold --errors`
lists what is wrong.
"""

import tomllib
from pathlib import Path

import pytest

from briefing.evaluate.counts import MEASURES
from briefing.evaluate.evaluation import evaluate

GOLD = Path(__file__).parent / "gold"
FLOORS: dict[str, dict[str, float]] = tomllib.loads((GOLD / "floors.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", FLOORS)
def test_no_score_is_below_its_floor(language: str) -> None:
    scores = evaluate(GOLD, language=language).scores
    below = {
        name: f"{scores[name].value:.1f}, pinned at {floor}"
        for name, floor in FLOORS[language].items()
        if scores[name].value < floor
    }
    assert not below


def test_every_measure_of_every_language_is_pinned() -> None:
    assert {language: list(floors) for language, floors in FLOORS.items()} == {
        language: list(MEASURES) for language in ("fr", "en")
    }
