"""Reads annotated articles: the sections, actors and figures that an editor finds in them.

It owns the form of the annotation and checks it; it compares nothing.

A gold file is `ID.gold.json`. The article stands beside it as `ID.txt`, or where the file's `source` says, relative
to the gold file.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from briefing.errors import UsageError
from briefing.models import ActorKind, Hedge


@dataclass(frozen=True, slots=True)
class GoldSection:
    """A section: its heading (None before the first) and the first words of its first paragraph."""

    heading: str | None
    starts: str


@dataclass(frozen=True, slots=True)
class GoldActor:
    """An actor with all its forms; `key` without whom the story can't be told, `optional` where readers may differ."""

    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    role: str | None
    key: bool
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldFigure:
    """A figure; `surface` is its wording in the text, wherever that stands. Without a range it is a score ("6-4")."""

    surface: str
    low: float | None
    high: float | None
    unit: str | None
    counts: str | None
    hedge: Hedge
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An annotated article; `source` is the file that holds its text."""

    id: str
    language: str
    source: Path
    sections: tuple[GoldSection, ...]
    actors: tuple[GoldActor, ...]
    figures: tuple[GoldFigure, ...]
    best_sentences: tuple[str, ...]


def read_gold(directory: Path, *, language: str | None = None) -> list[GoldArticle]:
    """Return the annotated articles of a directory in the order of their file names, of one language if asked for.

    Raises `UsageError` where there are none, or where a file does not have the form of an annotation.
    """
    articles = [_read_article(path) for path in sorted(directory.glob("*.gold.json"))]
    wanted = [article for article in articles if language in (None, article.language)]
    if not wanted:
        raise UsageError(f"{directory}: no annotated article (*.gold.json){f' in {language}' if language else ''}")
    return wanted


def _read_article(path: Path) -> GoldArticle:
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
        return GoldArticle(
            id=written["id"],
            language=written["lang"],
            source=path.parent / written.get("source", f"{written['id']}.txt"),
            sections=tuple(GoldSection(section["heading"], section["starts"]) for section in written["sections"]),
            actors=tuple(_read_actor(actor) for actor in written["actors"]),
            figures=tuple(_read_figure(figure) for figure in written["figures"]),
            best_sentences=tuple(written["best_sentences"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path}: not an annotated article: {type(error).__name__}: {error}") from error


def _read_actor(written: Mapping[str, Any]) -> GoldActor:
    if written["kind"] not in get_args(ActorKind):
        raise ValueError(f"unknown kind of actor {written['kind']!r}")
    return GoldActor(
        name=written["name"],
        kind=written["kind"],
        aliases=tuple(written.get("aliases", ())),
        role=written.get("role"),
        key=written.get("key", False),
        optional=written.get("optional", False),
    )


def _read_figure(written: Mapping[str, Any]) -> GoldFigure:
    if written["hedge"] not in get_args(Hedge):
        raise ValueError(f"unknown hedge {written['hedge']!r}")
    return GoldFigure(
        surface=written["surface"],
        low=written["low"],
        high=written["high"],
        unit=written["unit"] or None,
        counts=written["counts"] or None,
        hedge=written["hedge"],
        optional=written.get("optional", False),
    )
