"""Article -> Analysis: the analysers, what each requires and assigns, and the order that follows from it.

An analyser is a function of a `Draft` that reads what it requires and assigns what it declares. It does no I/O,
never branches on a language code, and never imports another analyser.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pkgutil import resolve_name
from typing import cast

from briefing.analysis.draft import Draft
from briefing.languages import detect, load
from briefing.languages.common import PROSE
from briefing.languages.language import Language
from briefing.models import Analysis, AnalysisOptions, Article, Part

Analyser = Callable[[Draft], None]


@dataclass(frozen=True, slots=True)
class AnalyserSpec:
    """Where an analyser stands and which fields of the draft it reads and writes."""

    target: str
    requires: tuple[str, ...]
    assigns: tuple[str, ...]


ANALYSERS: dict[str, AnalyserSpec] = {
    "sections": AnalyserSpec("briefing.analysis.sections:find_sections", (), ("sections", "passages")),
    "segment": AnalyserSpec("briefing.analysis.segment:split_sentences", ("passages",), ("sentences",)),
    "summary": AnalyserSpec("briefing.analysis.summary:summarise", ("sections", "sentences"), ("summary",)),
    "tagging": AnalyserSpec("briefing.analysis.tagging:tag", ("passages", "sentences"), ("docs",)),
    "entities": AnalyserSpec("briefing.analysis.entities:find_entities", ("docs",), ("entities",)),
    "actors": AnalyserSpec("briefing.analysis.actors:find_actors", ("docs", "entities"), ("actors",)),
    "statements": AnalyserSpec(
        "briefing.analysis.statements:find_statements", ("docs", "entities", "actors", "sentences"), ("statements",)
    ),
    "figures": AnalyserSpec("briefing.analysis.figures:find_figures", ("docs", "sentences"), ("figures",)),
}

ALONG: dict[Part, tuple[str, ...]] = {"actors": ("statements",)}
"""Part -> fields of the draft that are shown with it."""


def order(wanted: Iterable[str]) -> list[str]:
    """Return the names of the analysers that assign the wanted fields and what those require, in working order."""
    makers = {field: name for name, spec in ANALYSERS.items() for field in spec.assigns}
    chosen: list[str] = []

    def choose(field: str) -> None:
        name = makers[field]
        if name not in chosen:
            for required in ANALYSERS[name].requires:
                choose(required)
            chosen.append(name)

    for field in wanted:
        choose(field)
    return chosen


def analyse(article: Article, options: AnalysisOptions | None = None) -> Analysis:
    """Return what the analysers find in an article."""
    options = options or AnalysisOptions()
    code = options.language or article.language or detect(article.text)
    language = load(code) or Language(code=code, name=code, prose=PROSE)
    draft = Draft(article=article, language=language, options=options)
    along = [field for part in sorted(options.parts) for field in ALONG.get(part, ())]
    for name in order(["sections", "sentences", *sorted(options.parts), *along]):
        cast(Analyser, resolve_name(ANALYSERS[name].target))(draft)
    return draft.finish()
