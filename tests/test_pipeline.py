"""Sources become briefings in the order asked for, failures in their place, in this process or a warm one."""

from pathlib import Path

import pytest

from briefing.analysis import ANALYSERS, AnalyserSpec
from briefing.models import AnalysisOptions, Article, Briefing, Failure, SourceRequest
from briefing.parsing import PARSERS
from briefing.pipeline import Analyst, brief, read, read_ahead

HARBOUR = """Le port de Carnac-Vieux rouvre

La préfète, Odile Marchetti, a rouvert jeudi le port aux navires de plus de 40 mètres.

Au moins 12 équipages attendaient depuis trois semaines.
"""
PAGE = "<html lang=en><title>Bridge</title><body><article><h1>Bridge shut</h1>{}</article></body></html>".format(
    "".join(f"<p>The council shut the Alder bridge for repairs that will take {n} weeks.</p>" for n in range(2, 9))
)


@pytest.fixture
def sources(tmp_path: Path) -> list[SourceRequest]:
    (tmp_path / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (tmp_path / "bridge.html").write_text(PAGE, encoding="utf-8")
    return [SourceRequest(str(tmp_path / name)) for name in ("harbour.txt", "missing.txt", "bridge.html")]


def test_articles_come_in_order_with_failures_in_their_place(sources: list[SourceRequest]) -> None:
    port, missing, bridge = read(sources)
    assert isinstance(port, Article)
    assert port.title == "Le port de Carnac-Vieux rouvre"
    assert isinstance(missing, Failure)
    assert missing.source.endswith("missing.txt")
    assert isinstance(bridge, Article)
    assert bridge.title == "Bridge shut"


def test_a_briefing_quotes_its_article(sources: list[SourceRequest]) -> None:
    briefing = next(brief(sources, AnalysisOptions()))
    assert isinstance(briefing, Briefing)
    text, analysis = briefing.article.text, briefing.analysis
    assert analysis.language == "fr"
    assert [text[f.start : f.end] for f in analysis.figures] == [
        "plus de 40 mètres",
        "Au moins 12 équipages",
        "trois semaines",
    ]
    assert [(a.name, a.role) for a in analysis.actors if a.kind == "person"] == [("Odile Marchetti", "préfète")]
    assert all(text[s.start : s.end].endswith(".") for s in analysis.summary)


def test_a_fault_in_one_article_does_not_lose_the_others(
    sources: list[SourceRequest], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = AnalyserSpec("operator:does_not_exist", ANALYSERS["figures"].requires, ("figures",))
    monkeypatch.setitem(ANALYSERS, "figures", spec)
    faulty, missing, _ = brief(sources, AnalysisOptions())
    assert isinstance(faulty, Failure)
    assert "can't be analysed" in faulty.reason
    assert isinstance(missing, Failure)
    monkeypatch.setenv("BRIEFING_TRACEBACK", "1")
    with pytest.raises(AttributeError):
        next(brief(sources, AnalysisOptions()))


def test_a_fault_in_an_entry_of_a_feed_names_the_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = AnalyserSpec("operator:does_not_exist", ANALYSERS["figures"].requires, ("figures",))
    monkeypatch.setitem(ANALYSERS, "figures", spec)
    items = "".join(f"<item><title>{title}</title></item>" for title in ("Port open", "Port shut"))
    (tmp_path / "feed.xml").write_text(f"<rss version='2.0'><channel>{items}</channel></rss>", encoding="utf-8")
    failures = brief([SourceRequest(str(tmp_path / "feed.xml"))], AnalysisOptions())
    assert [failure.reason[:26] for failure in failures if isinstance(failure, Failure)] == [
        "'Port open' can't be analy",
        "'Port shut' can't be analy",
    ]


def test_a_fault_in_a_parser_does_not_lose_the_others(
    sources: list[SourceRequest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PARSERS, "text", "operator:does_not_exist")
    faulty, missing, bridge = read(sources)
    assert isinstance(faulty, Failure)
    assert "can't be parsed: a bug, please report it: AttributeError" in faulty.reason
    assert isinstance(missing, Failure)
    assert isinstance(bridge, Article)
    monkeypatch.setenv("BRIEFING_TRACEBACK", "1")
    with pytest.raises(AttributeError):
        next(read(sources))


def test_a_warm_process_makes_the_same_analysis(sources: list[SourceRequest]) -> None:
    article = next(read(sources))
    assert isinstance(article, Article)
    here = next(brief(sources, AnalysisOptions()))
    assert isinstance(here, Briefing)
    analyst = Analyst()
    try:
        analyst.warm_up()
        assert analyst.analyse(article) == here.analysis
        analyst.cancel()
        assert analyst.analyse(article) == here.analysis
    finally:
        analyst.close()


def test_a_page_is_left_to_the_rest_that_is_read_ahead_of(tmp_path: Path) -> None:
    words = "The harbour of Arvel closes on Monday, and the dockers meet in the old hall to hear why. " * 8
    (tmp_path / "page.html").write_text(f"<html><body><article><p>{words}</p></article></body></html>", "utf-8")
    ahead, rest = read_ahead([SourceRequest(str(tmp_path))])
    assert ahead == []
    (page,) = rest
    assert isinstance(page, Article)
    assert "harbour of Arvel" in page.text
