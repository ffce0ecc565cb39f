"""Analysis beside the reader: it shows, its results fill the panels, and no key waits for it."""

import threading
import time
from dataclasses import replace
from typing import Any

from briefing import pipeline
from briefing.errors import BriefingError
from briefing.models import Analysis, Article, Block
from tests.tui.conftest import PORT, PORT_ARTICLE


def test_the_text_is_there_before_the_analysis_and_keys_are_answered(play: Any, desk: Any) -> None:
    go = threading.Event()

    def analyse(article: Article) -> Analysis:
        assert go.wait(120)
        found: Analysis = desk().analyse(article)
        return found

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "mercredi matin" in shown.text.replace("\n", "") and "analysing…" in shown.lines[0])
        assert shown.text.count("analysing…") == 4
        await shown.press("2", "]")
        assert "not known yet" in shown.lines[0]
        await shown.press("O")
        assert "as soon as they are known" in shown.lines[0]
        go.set()
        await shown.until(lambda: shown.app.screen is not shown.app.reading and "Les dockers inquiets" in shown.text)
        await shown.press("escape")
        await shown.analysed()
        assert "analysing…" not in shown.text
        assert "Odile Brunet  maire" in shown.text

    play(scenario, desk=desk(analyse=analyse), wait=False)


def test_headings_that_the_source_marks_are_listed_before_the_analysis(play: Any, desk: Any) -> None:
    go = threading.Event()
    start = PORT.index("Les dockers inquiets")
    heading = Block("heading", start, start + len("Les dockers inquiets"), 2)
    marked = replace(PORT_ARTICLE, blocks=(*PORT_ARTICLE.blocks, heading), marked_up=True)

    def analyse(article: Article) -> Analysis:
        assert go.wait(120)
        found: Analysis = desk().analyse(article)
        return found

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "analysing…" in shown.lines[0])
        await shown.press("O")
        await shown.until(lambda: shown.app.screen is not shown.app.reading and "Les dockers inquiets" in shown.text)
        await shown.press("enter")
        assert shown.app.reading.pane == "article"
        assert "Les dockers inquiets" in next(line for line in shown.lines if "│▌" in line.replace(" ", ""))
        go.set()

    play(scenario, desk=desk(items=(marked,), analyse=analyse), wait=False, size=(80, 24))


def test_after_rapid_steps_the_panels_are_of_the_article_that_is_shown(play: Any, desk: Any) -> None:
    def analyse(article: Article) -> Analysis:
        time.sleep(0.05)
        found: Analysis = desk().analyse(article)
        return found

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "1/3" in shown.lines[0])
        await shown.press("J", "J", "K", "J", "K")
        await shown.analysed()
        assert "2/3 · The night library" in shown.lines[0]
        await shown.until(lambda: "Ana Reyes  director" in shown.text)
        assert "Odile Brunet  maire" not in shown.text

    play(scenario, desk=desk(analyse=analyse), wait=False)


def test_an_analysis_that_fails_is_a_notice_and_the_text_stays(play: Any, desk: Any) -> None:
    def analyse(article: Article) -> Analysis:
        raise BriefingError("the process that did the work died")

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "No analysis: the process" in shown.text)
        await shown.until(lambda: len(shown.app._notifications) == 1)
        assert "Le port d’Arvel" in shown.text
        await shown.press("4", "enter", "2", "]", "space")
        assert shown.app.is_running

    play(scenario, desk=desk(analyse=analyse), wait=False)


def test_the_reader_s_own_process_analyses(play: Any, desk: Any) -> None:
    analyst = pipeline.Analyst()
    analyst.warm_up()
    article = replace(desk().items[1], text="Paris.\n\nAna Reyes counts 300 readers in Lisbon. She is the director.")

    async def scenario(shown: Any) -> None:
        # The process yields to all others, and on a busy machine loads its models in what these leave.
        await shown.until(lambda: shown.app.reading.view.analysis is not None, seconds=300)
        assert shown.app.reading.view.analysis.language == "en"
        assert "analysing…" not in shown.text

    try:
        play(scenario, desk=desk(items=(article,), analyse=analyst.analyse, single=True), wait=False)
    finally:
        analyst.close()


def test_a_long_article_opens(play: Any, desk: Any) -> None:
    text = "\n\n".join(["La marée monte et la marée descend, et personne au port ne dit pourquoi. " * 12] * 1150)
    assert len(text) > 980_000
    items = (desk().items[0], replace(desk().items[2], id="huge", text=text))

    def analyse(article: Article) -> Analysis:
        return desk().analyse(desk().items[0]) if article.id == "port" else Analysis(language="fr")

    async def scenario(shown: Any) -> None:
        await shown.press("J")
        await shown.until(lambda: "La marée monte" in shown.text)
        await shown.press("2", "G")
        assert "La marée monte" in shown.text
        await shown.press("g", "space", "j", "k")
        assert "La marée monte" in shown.text

    play(scenario, desk=desk(items=items, analyse=analyse))
