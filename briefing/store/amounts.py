"""What `figure:` takes, in French and English writing.

Amounts are `>100`, `1000..5000`, `>=1,5 Md€`, `>5%`, `>20 personnes`; quantities without one `morts`, `% électeurs`,
`km`, and with `#` for plain numbers alone `# électeurs`.
"""

import re
from dataclasses import replace
from functools import cache, lru_cache

from briefing.store.counted import counted
from briefing.store.query import HasFigure
from briefing.text import clean_line

ALLOWED = "an amount such as >100, >=2.5, <1,5 Md€, >5%, 1000..5000 or >20 personnes, or what is counted"

_SPACES = "[ \u00a0\u202f\u2009']"
_NUMBER = rf"[+\-−]?[0-9](?:{_SPACES}?[0-9.,])*"
_AMOUNT = re.compile(rf"\s*({_NUMBER})\s*(.*?)\s*", re.DOTALL)
_MONEY_FIRST = re.compile(r"\s*([^\W\d_]{0,3}[$€£¥₹₽₺₩₪₦₴฿₫₱])\s*([0-9][^a-zA-Z]*)([a-zA-Z]{0,3})\s*")
_COMPARISON = re.compile(r"\s*(>=|<=|=>|=<|>|<|=|≥|≤)?(.*)", re.DOTALL)
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:[.,][0-9]{3})+")
_LONGEST = 60
"""Characters; no amount that anybody writes is longer."""

PLAIN = "#"
"""What stands in the place of a unit where there is to be none."""
_NUMBER_FIRST = re.compile(r"[\s<>=≥≤]*(?:[^\W\d_]{0,3}[$€£¥₹₽₺₩₪₦₴฿₫₱])?\s*[+\-−]?[0-9.]")
_WORDS = re.compile(r"(?=.*[^\W\d_])[\w'’.&/-]+(?: [\w'’.&/-]+)*")
_NO_WORD = re.compile(r"[^\w'’.&/-]+")

_SCALES = {
    "k": 1e3, "thousand": 1e3, "mille": 1e3,
    "M": 1e6, "mn": 1e6, "mio": 1e6, "million": 1e6, "millions": 1e6,
    "bn": 1e9, "B": 1e9, "Md": 1e9, "Mds": 1e9, "md": 1e9, "mds": 1e9, "mrd": 1e9, "Mrd": 1e9, "billion": 1e9,
    "milliard": 1e9, "milliards": 1e9, "tn": 1e12, "trillion": 1e12,
}  # fmt: skip
"""What multiplies the number before it; "M" is a million, "m" a metre."""


def parse_amount(text: str) -> HasFigure | None:
    """Read what a figure is to be; None if it is neither an amount nor what may be counted."""
    if len(text) > _LONGEST:
        return None
    if quantity := _quantity(text):
        return quantity
    if ".." in text:
        return _range(text)
    match = _COMPARISON.fullmatch(text)
    amount = _amount(match.group(2)) if match else None
    if match is None or amount is None or amount.low is None:
        return None
    value = amount.low
    match match.group(1):
        case ">":
            return replace(amount, above=True)
        case ">=" | "=>" | "≥":
            return amount
        case "<":
            return replace(amount, low=None, high=value, below=True)
        case "<=" | "=<" | "≤":
            return replace(amount, low=None, high=value)
        case _:
            return replace(amount, high=value)


def query_for(unit: str | None, counts: str) -> str:
    """Return the text of a query for figures of a unit, or of none, that count something."""
    what = _NO_WORD.sub(" ", clean_line(counts)).strip()
    return f'figure:"{unit or PLAIN} {what}"'


def _quantity(text: str) -> HasFigure | None:
    """Read a unit, what is counted, or both, of figures whatever their value; None where a number stands there."""
    words = text.split()
    if words[:1] == [PLAIN]:
        return _counting("", words[1:])
    if _NUMBER_FIRST.match(text):
        return None
    # "sq ft" is a unit, too.
    for end in (2, 1):
        if known := _unit(" ".join(words[:end])):
            return _counting(known[0], words[end:]) if words[end:] else HasFigure(unit=known[0])
    return _counting(None, words)


def _counting(unit: str | None, words: list[str]) -> HasFigure | None:
    what = " ".join(words)
    return HasFigure(unit=unit, counts=counted(what)) if _WORDS.fullmatch(what) else None


def _range(text: str) -> HasFigure | None:
    """Read `1000..5000`, open on one side at most; what stands after the second number holds for the first too."""
    first, _, second = (part.strip() for part in text.partition(".."))
    second = second.lstrip(". ")
    if first and second and re.fullmatch(_NUMBER, first) and (match := _AMOUNT.fullmatch(second)):
        first = f"{first} {match.group(2)}"
    low, high = (_amount(part) if part else None for part in (first, second))
    known = high or low
    if known is None or bool(first) != (low is not None) or bool(second) != (high is not None):
        return None
    if low and high and (low.unit, low.counts) != (high.unit, high.counts):
        return None
    ends = [amount.low if amount else None for amount in (low, high)]
    if low and high and (low.low or 0) > (high.low or 0):
        ends.reverse()
    return replace(known, low=ends[0], high=ends[1])


def _amount(text: str) -> HasFigure | None:
    """Read a number with its scale and unit, as a figure that is at least so much."""
    if match := _MONEY_FIRST.fullmatch(text):
        symbol, digits, scale = match.groups()
        text = f"{digits.strip()} {scale if scale in _SCALES else scale.upper()} {symbol}"
    match = _AMOUNT.fullmatch(text)
    number = _number(match.group(1)) if match else None
    if match is None or number is None:
        return None
    rest = match.group(2)
    if not rest:
        return HasFigure(low=number)
    if rest in _SCALES:
        return HasFigure(low=number * _SCALES[rest])
    known = _unit(rest)
    if known is None:
        # "3 M€" and "2 millions de personnes": a scale, then the unit or the noun.
        scale = next((word for word in sorted(_SCALES, key=len, reverse=True) if _opens(word, rest)), "")
        if scale:
            number *= _SCALES[scale]
            rest = re.sub(r"^\s*(?:de\s+|d['’]|of\s+)?", "", rest.removeprefix(scale))
            known = _unit(rest)
    if known is not None:
        symbol, factor = known
        return HasFigure(low=number * factor, unit=symbol)
    return HasFigure(low=number, counts=counted(rest)) if rest[:1].isalpha() else None


def _opens(scale: str, rest: str) -> bool:
    """Tell whether a scale stands before a unit or noun: on its own, or before a sign of money."""
    following = rest[len(scale) : len(scale) + 1]
    return rest.startswith(scale) and bool(following) and not following.isalpha()


def _number(text: str) -> float | None:
    """Read a number; three digits after a comma or point are thousands, unless a nought stands before it."""
    digits = re.sub(_SPACES, "", text).replace("−", "-").rstrip(".,")
    sign = -1 if digits.startswith("-") else 1
    digits = digits.lstrip("+-")
    if _GROUPED.fullmatch(digits):
        if len(set(digits) & {".", ","}) > 1:  # 1,234.567: the last sign is the decimal one
            head, mark, tail = _at_last_mark(digits)
            digits = f"{re.sub('[.,]', '', head)}.{tail}" if mark else digits
        else:
            digits = re.sub("[.,]", "", digits)
    elif digits.count(".") + digits.count(",") > 1:
        head, _, tail = _at_last_mark(digits)
        if not re.fullmatch(r"[1-9][0-9]{0,2}(?:[.,][0-9]{3})*", head):
            return None
        digits = f"{re.sub('[.,]', '', head)}.{tail}"
    else:
        digits = digits.replace(",", ".")
    try:
        return sign * float(digits)
    except ValueError:
        return None


def _at_last_mark(digits: str) -> tuple[str, str, str]:
    at = max(digits.rfind("."), digits.rfind(","))
    return digits[:at], digits[at : at + 1], digits[at + 1 :]


@lru_cache(maxsize=256)
def _unit(text: str) -> tuple[str, float] | None:
    """Return what a unit is called in `Figure.unit`, and what it multiplies a number with; None if it is none."""
    if text == "%":
        return "%", 1.0
    # The languages' data takes 50 ms to load, and few queries name a unit.
    from briefing.languages import LANGUAGES, load
    from briefing.languages.symbols import CURRENCY_BEFORE, SYMBOLS

    if text in SYMBOLS:
        return SYMBOLS[text].symbol, SYMBOLS[text].factor
    lowered = text.casefold()
    if lowered in CURRENCY_BEFORE and not lowered.isalpha():
        return CURRENCY_BEFORE[lowered], 1.0
    for code in LANGUAGES:
        language = load(code)
        unit = language.quantities.units.get(lowered) if language and language.quantities else None
        if unit:
            return unit.symbol, unit.factor
    return (text, 1.0) if text in known_units() else None


@cache
def known_units() -> frozenset[str]:
    """Return what figures may have as their unit."""
    from briefing.languages import LANGUAGES, load
    from briefing.languages.symbols import CURRENCY_BEFORE, CURRENCY_CODES, SYMBOLS

    known = [language for code in LANGUAGES if (language := load(code))]
    units = [unit for language in known if language.quantities for unit in language.quantities.units.values()]
    return frozenset(
        (*(unit.symbol for unit in (*units, *SYMBOLS.values())), *CURRENCY_BEFORE.values(), *CURRENCY_CODES)
    )
