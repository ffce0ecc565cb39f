"""Score the reading of numbers and units against the specifications of Recognizers-Text (MIT).

    python benchmarks/score_numbers.py DIR [--lang fr] [--errors]

DIR holds `Number/French/NumberModel.json` and the like: cases with an Input and its Results. A case counts as met when
every value that it expects is read, with its unit where it has one. Cases without results are left out (most say what
another model is to read), and powers ("1e10", "1.1^23"), which news does not write. What is read are quantities before
it is decided which of them tell something, since the specifications want bare numbers.
"""

import argparse
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from babel import Locale

from briefing.analysis.figures.ages import Ages
from briefing.analysis.figures.cardinals import digits_value
from briefing.analysis.figures.lexicon import Lexicon, lexicon
from briefing.analysis.figures.quantities import QuantityReader
from briefing.analysis.figures.quantity import Quantity
from briefing.analysis.figures.tokens import tokenise
from briefing.languages import load

CULTURES = {"fr": "French", "en": "English", "de": "German", "es": "Spanish", "it": "Italian", "pt": "Portuguese"}
MODELS = (
    "Number/{}/NumberModel.json",
    "Number/{}/PercentModel.json",
    "NumberWithUnit/{}/CurrencyModel.json",
    "NumberWithUnit/{}/DimensionModel.json",
    "NumberWithUnit/{}/AgeModel.json",
    "NumberWithUnit/{}/TemperatureModel.json",
)
SYMBOLS = {"c": "°C", "f": "°F", "k": "K", "pound": "GBP", "livre": "GBP", "libra": "GBP", "rupee": "INR"}
ENGLISH = {name.casefold(): code for code, name in Locale.parse("en").currencies.items()}
"""Currencies by their English names, which the specifications of other languages use too."""


def expected_values(resolution: dict[str, Any], decimal: str) -> Iterator[float | None]:
    """Yield the value that a result resolves to; None where it is no number."""
    value = resolution.get("value")
    if value is not None:
        written = str(value).rstrip("%").strip()
        try:
            yield float(written.replace(",", ".") if decimal == "," else written.replace(",", ""))
        except ValueError:
            yield digits_value(written, decimal)


def same_unit(name: str, unit: str | None, tables: Lexicon) -> bool:
    """Tell whether a unit's name in the specifications means the symbol that was read."""
    folded = name.casefold()
    if SYMBOLS.get(folded) == unit or (unit is not None and ENGLISH.get(folded) == unit):
        return True
    named = [phrase for phrase in tables.words.units if folded.startswith(phrase.rstrip("s"))]
    longest = max(map(len, named), default=0)
    return any(tables.words.units[phrase].symbol == unit for phrase in named if len(phrase) >= longest - 1)


def scaled(quantity: Quantity, name: str, tables: Lexicon) -> Iterator[float]:
    """Yield the values of a quantity, also as written before the unit's factor ("5 cents", not .05)."""
    for end in (quantity.low, quantity.high):
        if end is not None:
            yield end
            yield from (
                end / unit.factor
                for phrase, unit in tables.words.units.items()
                if unit.factor != 1 and unit.symbol == quantity.unit and name.casefold() in (phrase, phrase.rstrip("s"))
            )


def met(case: dict[str, Any], quantities: Iterable[Quantity], tables: Lexicon) -> bool:
    """Tell whether the quantities read hold every result of a case."""
    found = list(quantities)
    for result in case["Results"]:
        resolution = result["Resolution"]
        name = str(resolution.get("unit") or "")
        for value in expected_values(resolution, tables.words.decimal):
            hit = value is not None and any(
                any(abs(got - value) <= 1e-4 * max(1.0, abs(value)) for got in scaled(quantity, name, tables))
                and (not name or same_unit(name, quantity.unit, tables))
                for quantity in found
            )
            if not hit:
                return False
    return True


def score(path: Path, code: str, *, errors: bool) -> tuple[int, int]:
    """Return how many cases of a file are met and how many count."""
    language = load(code)
    if language is None or language.quantities is None:
        return 0, 0
    tables = lexicon(language.quantities)
    good = total = 0
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        if case.get("NotSupportedByDesign") or re.search("python", case.get("NotSupported", ""), re.IGNORECASE):
            continue
        if not case["Results"] or any(r["Resolution"].get("subtype") == "power" for r in case["Results"]):
            continue
        total += 1
        tokens = tokenise(case["Input"])
        ages = Ages(tokens, tables, frozenset())
        found = [ages.read(quantity) for quantity in QuantityReader(tokens, tables).read_all()]
        if met(case, found, tables):
            good += 1
        elif errors:
            want = [(r["Text"], r["Resolution"]) for r in case["Results"]]
            print(f"  {case['Input'][:150]!r}\n    wants {want}\n    read {[(q.low, q.high, q.unit) for q in found]}")
    return good, total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--lang", choices=sorted(CULTURES))
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    for code in [args.lang] if args.lang else [code for code in CULTURES if load(code)]:
        met_all = cases = 0
        for model in MODELS:
            path = args.directory / model.format(CULTURES[code])
            if not path.exists():
                continue
            good, total = score(path, code, errors=args.errors)
            met_all, cases = met_all + good, cases + total
            print(f"{code} {path.stem:18} {good:4} of {total:4}  {100 * good / max(1, total):5.1f} %")
        print(f"{code} {'all':18} {met_all:4} of {cases:4}  {100 * met_all / max(1, cases):5.1f} %")


if __name__ == "__main__":
    main()
