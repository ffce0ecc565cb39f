"""Reading sources into articles from end to end: order, formats, failures as values."""

from pathlib import Path

import pytest

from briefing.models import Article, Failure, SourceRequest
from briefing.pipeline import read

PARAGRAPH = "<p>Le vent a soufflé toute la nuit sur la côte, sans faire de victimes, a dit le préfet samedi matin.</p>"
BODY = f"<article><h1>Une nuit de vent sur la côte</h1>{PARAGRAPH * 2}<p>Le calme est revenu.</p></article>"
PAGE = f"<html lang='fr'><body>{BODY}</body></html>"
ITEMS = "<item><title>Un</title></item><item><title>Deux</title></item>"
FEED = f"<rss version='2.0'><channel><title>Fil</title>{ITEMS}</channel></rss>"


@pytest.fixture
def sources(tmp_path: Path) -> list[SourceRequest]:
    (tmp_path / "1.txt").write_text("Titre du texte\n\nUne phrase suffit ici.")
    (tmp_path / "2.html").write_text(PAGE)
    (tmp_path / "3.rss").write_text(FEED)
    (tmp_path / "4.txt").write_bytes(b"\x89PNG\0\0")
    (tmp_path / "5.html").write_text("<html><body></body></html>")
    (tmp_path / "6.md").write_text("# Titre en Markdown\n\nUne phrase.")
    return [SourceRequest(str(path)) for path in sorted(tmp_path.iterdir())]


def summaries(items: list[Article | Failure]) -> list[str]:
    return [item.title if isinstance(item, Article) else item.reason.partition(" ")[0] for item in items]


def test_all_formats_come_in_the_order_asked_for(sources: list[SourceRequest]) -> None:
    assert summaries(list(read(sources))) == [
        "Titre du texte",
        "Une nuit de vent sur la côte",
        "Un",
        "Deux",
        "a",
        "a",
        "Titre en Markdown",
    ]


def test_a_directory_gives_the_same(sources: list[SourceRequest], tmp_path: Path) -> None:
    assert list(read([SourceRequest(str(tmp_path))])) == list(read(sources))


def test_what_takes_too_long_is_given_up_and_the_others_are_read(sources: list[SourceRequest]) -> None:
    items = list(read(sources, patience=0.001))
    assert summaries(items) == ["Titre du texte", "can't", "can't", "a", "can't", "Titre en Markdown"]
    reasons = {item.reason for item in items if isinstance(item, Failure)}
    assert "can't be parsed: gave up after 0.001 seconds" in reasons


def test_reading_stops_when_nobody_wants_more(sources: list[SourceRequest]) -> None:
    items = read(sources)
    assert summaries([next(items), next(items)]) == ["Titre du texte", "Une nuit de vent sur la côte"]
    del items
