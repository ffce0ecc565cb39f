"""Score the reading of numbers and units against the specifications of Recognizers-Text (MIT).

    python benchmarks/score_numbers.py DIR [--lang fr] [--errors]

DIR holds `Number/French/NumberModel.json` and the like: cases with an Input and its Results. A case counts as met when
every value that it expects is read, with its unit where it has one. Cases without results are left out (most say what
another model is to read), and those that the specifications themselves mark as unsupported. What is read are quantities
before it is decided which of them tell something, since the specifications want bare numbers.

Two percentages are printed: of all cases, and of those that news uses. `REASONS` says what news does not use; each rule
looks at the case alone, never at what was read, so that a case is left out whether or not it is met.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from babel import Locale

from briefing.analysis.figures.ages import Ages
from briefing.analysis.figures.cardinals import CardinalReader, digits_value
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
SYMBOLS = {"c": "°C", "f": "°F", "k": "K", "pound": "GBP", "livre": "GBP", "age": "year"}
SAME = {("ton", "t"), ("libra", "GBP"), ("rupee", "INR")}
"""Unit names of the specifications that cover more than one of ours: their Ton is a ton or a tonne."""

ENGLISH = {name.casefold(): code for code, name in Locale.parse("en").currencies.items()}
"""Currencies by their English names, which the specifications of other languages use too."""

REASONS = {
    "power (1.1^23)": r"\d\s*\^\s*-?\d|\d[eE][-+]?\d",
    "minus or hyphen between spaces (fifty - two)": r"(?:^|\s)-\s+\d|\w\s+-\s+\w",
    "currency sign cut up and in small letters (c $ 16.4 million)": r"\b(?:c|hk|us)\s\$|\$\s(?:c|hk|us)\b",
    "letter for a factor after a bare number (10G, 2.33 k)": r"\d\s+[gkmtGKMT]$|\d[gG]$",
    "digits before hundred as in speech (3 hundred and 21)": (
        r"(?:\d{3,}|\d[.,]\d+) (?:hundred|cents?)\b|\d+ (?:hundred|thousand|cents?|mille)\b.* (?:and |et )?\d"
    ),
    "spoken division (one over three)": r"\bover\b",
}
"""What news does not use -> how the words of a result show it."""
_MISSPELT = re.compile(r"\b(?:farenheit|celcius|centigrates?)\b", re.IGNORECASE)
_DIGITS = re.compile(r"\d")
_LARGEST_DENOMINATOR = 100


def _fraction(result: dict[str, Any], value: float, tables: Lexicon) -> str | None:
    """Return why a fraction in words is none that news uses: improper, or with a denominator beyond a hundredth."""
    words = result["Text"]
    if result["Resolution"].get("subtype") != "fraction" or _DIGITS.search(words):
        return None
    whole, *parts = re.split(rf"\s(?:{'|'.join(tables.words.joiners) or '$'})\s", words)
    cardinal = CardinalReader(tokenise(whole), tables).cardinal(0)
    counted = words.split()[-1] in tables.words.scales
    if abs(value) >= 1 and not counted and (not parts or (cardinal is not None and cardinal.low > abs(value))):
        return "fraction above one in words (twenty-three fifths)"
    divisor = Fraction(abs(value)).limit_denominator(100_000).denominator
    decimal = divisor == 10 ** (len(str(divisor)) - 1)
    if 0 < abs(value) < 1 and divisor > _LARGEST_DENOMINATOR and not decimal:
        return "denominator of several words (one one hundred fifth)"
    return None


def _in_code(text: str, start: int, end: int) -> bool:
    """Tell whether digits at text[start:end] are a piece of an address, a telephone number or a list of numbers."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    tied = re.fullmatch(r"[\d+][-./,]", before) or re.fullmatch(r"[-./,]\d", after)
    return tied is not None and text[start:end].isdecimal()


def reason_to_leave_out(case: dict[str, Any], tables: Lexicon) -> str | None:
    """Return what makes a case one that news does not use; None where news does."""
    if _MISSPELT.search(case["Input"]):
        return "misspelt unit (farenheit)"
    reasons = (_reason(case["Input"], result, tables) for result in case["Results"])
    return next((reason for reason in reasons if reason is not None), None)


def _reason(sentence: str, result: dict[str, Any], tables: Lexicon) -> str | None:
    text, resolution = result["Text"], result["Resolution"]
    for reason, pattern in REASONS.items():
        if re.search(pattern, text) and not (pattern.endswith("$") and "unit" in resolution):
            return reason
    if _in_code(sentence, result["Start"], result["End"] + 1):
        return "piece of an address, telephone number or list of numbers"
    value = next(expected_values(resolution, tables.words.decimal), None)
    return _fraction(result, value, tables) if value is not None else None


def expected_values(resolution: dict[str, Any], decimal: str) -> Iterator[float | None]:
    """Yield the value that a result resolves to; None where it is no number."""
    value = resolution.get("value")
    if value is not None:
        written = str(value).rstrip("%").strip()
        try:
            yield float(written.replace(",", ".") if decimal == "," else written.replace(",", ""))
        except ValueError:
            yield digits_value(written, decimal)


def same_unit(resolution: dict[str, Any], unit: str | None, tables: Lexicon) -> bool:
    """Tell whether a unit in the specifications means the symbol that was read."""
    folded = str(resolution.get("unit") or "").casefold()
    if unit is not None and ENGLISH.get(folded) == unit:
        return True
    if not folded or SYMBOLS.get(folded) == unit or (folded, unit) in SAME:
        return True
    if unit is not None and resolution.get("isoCurrency") == unit:
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
                any(abs(got - value) <= 1e-4 * max(abs(value), 1e-9) for got in scaled(quantity, name, tables))
                and same_unit(resolution, quantity.unit, tables)
                for quantity in found
            )
            if not hit:
                return False
    return True


@dataclass(slots=True)
class Tally:
    """How many cases are met, of all and of those that news uses, and why the others are left out."""

    met: int = 0
    cases: int = 0
    met_in_news: int = 0
    in_news: int = 0
    left_out: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Tally") -> None:
        """Count another tally's cases too."""
        self.met, self.cases = self.met + other.met, self.cases + other.cases
        self.met_in_news, self.in_news = self.met_in_news + other.met_in_news, self.in_news + other.in_news
        self.left_out += other.left_out

    def line(self, name: str) -> str:
        """Return both shares as a line of the report."""
        return (
            f"{name:22} all {self.met:4} of {self.cases:4} {100 * self.met / max(1, self.cases):6.1f} %"
            f"   news {self.met_in_news:4} of {self.in_news:4} {100 * self.met_in_news / max(1, self.in_news):6.1f} %"
        )


def score(path: Path, tables: Lexicon, *, errors: bool) -> Tally:
    """Return how many cases of a file are met; prints those that are missed if asked to."""
    tally = Tally()
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        if case.get("NotSupportedByDesign") or re.search("python", case.get("NotSupported", ""), re.IGNORECASE):
            continue
        if not case["Results"]:
            continue
        tokens = tokenise(case["Input"])
        ages = Ages(tokens, tables, frozenset())
        found = [ages.read(quantity) for quantity in QuantityReader(tokens, tables).read_all()]
        good, reason = met(case, found, tables), reason_to_leave_out(case, tables)
        tally.cases, tally.met = tally.cases + 1, tally.met + good
        if reason is not None:
            tally.left_out[reason] += 1
        else:
            tally.in_news, tally.met_in_news = tally.in_news + 1, tally.met_in_news + good
        if errors and not good:
            want = [(r["Text"], r["Resolution"]) for r in case["Results"]]
            print(f"  {case['Input'][:150]!r}  {f'(left out: {reason})' if reason else ''}")
            print(f"    wants {want}\n    read {[(q.low, q.high, q.unit) for q in found]}")
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--lang", choices=sorted(CULTURES))
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    for code in [args.lang] if args.lang else [code for code in CULTURES if load(code)]:
        language = load(code)
        if language is None or language.quantities is None:
            continue
        tables, total = lexicon(language.quantities), Tally()
        for model in MODELS:
            path = args.directory / model.format(CULTURES[code])
            if path.exists():
                tally = score(path, tables, errors=args.errors)
                total.add(tally)
                print(tally.line(f"{code} {path.stem}"))
        print(total.line(f"{code} all"))
        for reason, count in total.left_out.most_common():
            print(f"   {count:4} left out: {reason}")


if __name__ == "__main__":
    main()
