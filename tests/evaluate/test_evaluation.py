"""The evaluation as a whole: annotated articles on disk, briefed for real, and the report."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefing.errors import UsageError
from briefing.evaluate.__main__ import main
from briefing.evaluate.counts import MEASURES, Counts, Share, Tally
from briefing.evaluate.evaluation import confidence_intervals, evaluate
from briefing.evaluate.gold import read_gold

GOLD = {
    "id": "pont",
    "lang": "fr",
    "sections": [{"heading": None, "starts": "Le pont de la rivière"}],
    "actors": [{"name": "Marianne Kerdoncuff", "kind": "person", "aliases": [], "role": "maire", "key": True}],
    "figures": [
        {"surface": "dix-sept mois", "low": 17, "high": 17, "unit": "month", "counts": None, "hedge": "exact"},
    ],
    "best_sentences": [],
}
TEXT = """Le pont rouvre

Le pont de la rivière a rouvert après dix-sept mois de travaux, a annoncé la maire, Marianne Kerdoncuff.
"""


@pytest.fixture
def annotated(tmp_path: Path) -> Path:
    (tmp_path / "pont.gold.json").write_text(json.dumps(GOLD), encoding="utf-8")
    (tmp_path / "pont.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_an_article_is_briefed_and_scored(annotated: Path) -> None:
    evaluation = evaluate(annotated)
    assert evaluation.articles == 1
    assert list(evaluation.scores) == list(MEASURES)
    assert evaluation.scores["section starts F1"].value == 100
    assert evaluation.scores["offsets"].value == 100


def test_the_article_may_stand_elsewhere(annotated: Path) -> None:
    (annotated / "texts").mkdir()
    (annotated / "pont.txt").rename(annotated / "texts" / "bridge.txt")
    (annotated / "pont.gold.json").write_text(json.dumps({**GOLD, "source": "texts/bridge.txt"}), encoding="utf-8")
    assert evaluate(annotated).scores["section starts F1"].value == 100


def test_a_missing_article_is_named(annotated: Path) -> None:
    (annotated / "pont.txt").unlink()
    with pytest.raises(UsageError, match=r"pont\.txt"):
        evaluate(annotated)


@pytest.mark.parametrize(
    ("key", "value"), [("actors", [{"name": "X", "kind": "hero"}]), ("figures", [{"surface": "X"}]), ("sections", None)]
)
def test_an_annotation_of_another_form_is_named(annotated: Path, key: str, value: object) -> None:
    (annotated / "pont.gold.json").write_text(json.dumps({**GOLD, key: value}), encoding="utf-8")
    with pytest.raises(UsageError, match=r"pont\.gold\.json: not an annotated article"):
        read_gold(annotated)


def test_intervals_are_repeatable_and_hold_the_value() -> None:
    counts = [Counts(actors=Tally(hits, 10 - hits, 2), kind=Share(hits, 10)) for hits in (3, 9, 5, 8, 7, 10)]
    intervals = confidence_intervals(counts)
    assert intervals == confidence_intervals(counts)
    low, high = intervals["actor kind"]
    assert 30 <= low < 70 < high <= 100


def test_the_interval_of_equal_articles_has_no_width() -> None:
    assert confidence_intervals([Counts(kind=Share(1, 2))] * 5)["actor kind"] == (50, 50)


def test_the_report_shows_every_score_and_the_misses(annotated: Path) -> None:
    wrong = {**GOLD, "sections": [{"heading": "Un titre absent", "starts": "Le pont de la rivière"}]}
    (annotated / "pont.gold.json").write_text(json.dumps(wrong), encoding="utf-8")
    run = CliRunner().invoke(main, [str(annotated), "--errors"])
    assert run.exit_code == 0
    assert all(name in run.output for name in MEASURES)
    assert "missing heading: 1\n  pont: 'titre absent'" in run.output


def test_the_report_as_json(annotated: Path) -> None:
    run = CliRunner().invoke(main, [str(annotated), "--lang", "fr", "--json"])
    written = json.loads(run.output)
    assert written["articles"] == 1
    assert written["scores"]["offsets"] == {"value": 100, "low": 100, "high": 100}


def test_a_directory_without_annotations_is_refused(tmp_path: Path) -> None:
    run = CliRunner().invoke(main, [str(tmp_path)])
    assert run.exit_code == 2
    assert "no annotated article" in run.stderr
