"""Which stored articles state a quantity, and how each puts it: what the same thing counts elsewhere."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from briefing.errors import DamagedStoreError
from briefing.models import Figure, Hedge, Span
from briefing.models.lists import Elsewhere, Stated
from briefing.models.stored import Headline
from briefing.store import analyses, lists
from briefing.store.bodies import text_of
from briefing.store.conditions import Conditions
from briefing.store.counted import counted, forms_of
from briefing.store.folding import fold
from briefing.store.query import HasFigure

_OF_AN_ARTICLE = 4
"""Values of one article that are told: a report on several accidents has one for each, the weightiest come first."""


def stated(connection: sqlite3.Connection, unit: str | None, counts: str, *, but: int | None, limit: int) -> Elsewhere:
    """Return who states how many there are of what is counted, in a unit or in none, newest first.

    `but` is the key of an article that is left out. Of the newest `limit` articles the figures are read.
    """
    wanted = HasFigure(unit=unit or "", counts=counted(counts))
    conditions = Conditions(connection, datetime.now(UTC))
    where, index = conditions.figure(wanted), conditions.index_of_figures(wanted)
    rows = connection.execute(
        f"SELECT DISTINCT f.key FROM figures f {index} WHERE {where} AND f.key IS NOT :but ORDER BY f.key DESC",
        {**conditions.parameters, "but": but},
    )
    keys = [key for (key,) in rows]
    return Elsewhere(len(keys), tuple(_told(connection, keys[:limit], wanted)))


def _told(connection: sqlite3.Connection, keys: Sequence[int], wanted: HasFigure) -> Iterator[Stated]:
    """Yield the figures of articles, with their sentences; where one or its text can't be read, what the index says."""
    rows = connection.execute(
        "SELECT a.key, n.content, n.version, b.content FROM json_each(?) j CROSS JOIN articles a ON a.key = j.value "
        "JOIN bodies b ON b.key = a.key "
        "LEFT JOIN analyses n ON n.digest = a.digest AND n.language = coalesce(a.language, '')",
        (json.dumps(keys),),
    )
    read = {key: (content, version, body) for key, content, version, body in rows}
    for headline in lists.headlines(connection, keys):
        content, version, body = read.get(headline.key, (None, None, b""))
        figures = analyses.figures_of(content, version) if content else ()
        same = [figure for figure in figures if _is_same(figure, wanted)]
        text = _readable(body) if same else None
        if text is None:
            yield from _by_index(connection, headline, wanted)
            continue
        for figure in _weightiest(same):
            yield Stated(headline, figure, figure.sentence.of(text))


def _readable(body: bytes) -> str | None:
    try:
        return text_of(body)
    except DamagedStoreError:
        return None


def _is_same(figure: Figure, wanted: HasFigure) -> bool:
    return (figure.unit or "") == wanted.unit and fold(figure.counts or "") in forms_of(wanted.counts or "")


def _weightiest(figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures that differ, those of the least weight left out where there are many; in reading order."""
    differing = {(one.low, one.high, one.hedge): one for one in reversed(figures)}
    return sorted(
        sorted(differing.values(), key=lambda one: (-one.salience, one.start))[:_OF_AN_ARTICLE],
        key=lambda one: one.start,
    )


def _by_index(connection: sqlite3.Connection, headline: Headline, wanted: HasFigure) -> Iterator[Stated]:
    """Yield what the index of figures knows: the values, but not how sure they are nor where they stand."""
    conditions = Conditions(connection, datetime.now(UTC))
    where = conditions.figure(wanted)
    rows = connection.execute(
        f"SELECT DISTINCT f.least, f.most, f.unit, f.counts FROM figures f NOT INDEXED WHERE f.key = :key AND {where} "
        "ORDER BY f.place LIMIT :most",
        {**conditions.parameters, "key": headline.key, "most": _OF_AN_ARTICLE},
    )
    for least, most, unit, counts in rows:
        hedge: Hedge = "approx" if least == most else "between"
        yield Stated(headline, Figure(0, 0, least, most, unit, counts, hedge, Span(0, 0)), "")
