"""Keeps analyses: packed so that they come back exactly as they were, and what the search finds articles by.

An analysis belongs to a content, a language and a version of the analysers; articles of the same content share it.
"""

import json
import sqlite3
import zlib
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from briefing.models import Actor, Analysis, Article, Figure
from briefing.store.bodies import digest_of, storable
from briefing.store.folding import fold

_UNKNOWN = "und"
"""What an analysis says whose language was not recognised."""
BETWEEN_NAMES = " | "
"""A word of the index, so that no phrase runs from one name into the next."""


def kept(connection: sqlite3.Connection, article: Article, *, version: str) -> Analysis | None:
    """Return the analysis of an article by this version of the analysers, if there is one.

    Of an article whose language nobody names it is the one in the language that was recognised.
    """
    row = connection.execute(
        "SELECT content FROM analyses WHERE digest = ?1 AND version = ?3 AND (language = ?2 OR ?2 = '')",
        (digest_of(storable(article)), article.language or "", shaped(version)),
    ).fetchone()
    return unpack(row[0]) if row else None


def keep(
    connection: sqlite3.Connection, article: Article, analysis: Analysis, *, version: str, key: int | None
) -> None:
    """Keep an analysis in place of those of other versions; `key`: the stored article that it is found by.

    Where nobody had named the article's language, it is now that of the analysis.
    """
    digest, language = digest_of(storable(article)), article.language or ""
    if not language and analysis.language != _UNKNOWN:
        named = connection.execute(
            "UPDATE articles SET language = ? WHERE key = ? AND digest = ? AND language IS NULL",
            (analysis.language, key, digest),
        )
        language = analysis.language if named.rowcount else language
    connection.execute("DELETE FROM analyses WHERE digest = ? AND language = ?", (digest, language))
    connection.execute(
        "INSERT INTO analyses (digest, language, version, content) VALUES (?, ?, ?, ?)",
        (digest, language, shaped(version), pack(analysis)),
    )
    # Its article may have been edited since, or taken out.
    if connection.execute("SELECT 1 FROM articles WHERE key = ? AND digest = ?", (key, digest)).fetchone():
        connection.execute("DELETE FROM actor_index WHERE rowid = ?", (key,))
        if analysis.actors:
            connection.execute("INSERT INTO actor_index (rowid, names) VALUES (?, ?)", (key, _names(analysis.actors)))
        connection.execute("DELETE FROM figures WHERE key = ?", (key,))
        connection.executemany(
            "INSERT INTO figures (key, place, least, most, unit, counts) VALUES (?, ?, ?, ?, ?, ?)",
            [(key, *row) for row in _sizes(analysis.figures)],
        )


def shaped(version: str) -> str:
    """Return a version with what tells how an analysis is packed: a field more, and it is analysed again."""
    return f"{version} {_shape()}"


def pack(analysis: Analysis) -> bytes:
    """Return an analysis, compressed: the values of all fields, without their names."""
    return zlib.compress(json.dumps(_values(analysis), ensure_ascii=False, separators=(",", ":")).encode(), 6)


def unpack(content: bytes) -> Analysis:
    """Return the analysis that was packed."""
    analysis: Analysis = _maker(Analysis)(json.loads(zlib.decompress(content)))
    return analysis


def figures_of(content: bytes, version: str) -> tuple[Figure, ...]:
    """Return the figures of an analysis that was packed, also by other analysers; none where that was otherwise."""
    if not version.endswith(f" {_shape()}"):
        return ()
    place = next(at for at, field in enumerate(fields(Analysis)) if field.name == "figures")
    figures: tuple[Figure, ...] = _maker(tuple[Figure, ...])(json.loads(zlib.decompress(content))[place])
    return figures


def _names(actors: Sequence[Actor]) -> str:
    names = dict.fromkeys(name for actor in actors for name in (actor.name, *actor.aliases))
    return BETWEEN_NAMES.join(name.replace("|", " ") for name in names)


def _sizes(figures: Sequence[Figure]) -> list[tuple[object, ...]]:
    """Return the rows of figures; an open end stands there as the other one."""
    rows: list[tuple[object, ...]] = []
    for place, figure in enumerate(figures):
        ends = [end for end in (figure.low, figure.high) if end is not None]
        if ends:
            rows.append((place, ends[0], ends[-1], figure.unit, fold(figure.counts) if figure.counts else None))
    return rows


def _values(value: Any) -> Any:
    if is_dataclass(value):
        return [_values(getattr(value, each.name)) for each in fields(value)]
    if isinstance(value, tuple):
        return [_values(each) for each in value]
    return value


@cache
def _maker(wanted: Any) -> Callable[[Any], Any]:
    """Return what makes a value of a type again of what JSON holds of it."""
    if is_dataclass(wanted) and isinstance(wanted, type):
        hints = get_type_hints(wanted)
        makers = [_maker(hints[each.name]) for each in fields(wanted)]
        plain = all(maker is _same for maker in makers)
        if plain:
            return lambda values: wanted(*values)
        return lambda values: wanted(*[make(value) for make, value in zip(makers, values, strict=True)])
    if get_origin(wanted) is tuple:
        make_one = _maker(get_args(wanted)[0])
        return tuple if make_one is _same else lambda values: tuple([make_one(value) for value in values])
    inner: list[Any] = [each for each in get_args(wanted) if is_dataclass(each)]
    if inner and NoneType in get_args(wanted):
        make_inner = _maker(inner[0])
        return lambda value: None if value is None else make_inner(value)
    return _same


def _same(value: Any) -> Any:
    return value


@cache
def _shape() -> str:
    """Return a name of all fields that an analysis has, in their order, and their types."""
    return blake2b(_outline(Analysis).encode(), digest_size=4).hexdigest()


def _outline(wanted: Any) -> str:
    if is_dataclass(wanted) and isinstance(wanted, type):
        hints = get_type_hints(wanted)
        return f"({','.join(f'{each.name}:{_outline(hints[each.name])}' for each in fields(wanted))})"
    parts = [_outline(each) for each in get_args(wanted) if is_dataclass(each)]
    return f"[{','.join(parts)}]" if parts else str(wanted)
