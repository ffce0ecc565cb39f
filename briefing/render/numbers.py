"""Figures as a reader would write them in the article's language: "≥ 25", "1,2 million €", "200–300".

Number formats, currency symbols and the words of durations are Babel's (Unicode CLDR).
"""

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.later import pattern
from briefing.models import Figure
from briefing.text import clean_line

if TYPE_CHECKING:
    from babel import Locale

_SIGNS = {"exact": "", "between": "", "approx": "≈", "at_least": "≥", "at_most": "≤"}
_DURATIONS = {"year", "month", "week", "day", "hour", "minute", "second"}
_SMALLER = {"hour": ("minute", "second"), "minute": ("second",)}
_CURRENCY = pattern("[A-Z]{3}")
_DIGITS = pattern(r"[#0][#0,.]*")
_DECIMALS = "#,##0.####"
_LARGEST_DENOMINATOR = 20
_ROUNDED = 1e-4
"""How far a share may stand from its fraction: "deux tiers" is 0.6667."""
_VULGAR = {(1, 2): "½", (1, 3): "⅓", (2, 3): "⅔", (1, 4): "¼", (3, 4): "¾", (1, 5): "⅕", (1, 8): "⅛"}


def plain(value: float | None) -> str:
    """Write a number for other programs: digits and a decimal point; nothing for None and what is no finite number."""
    if value is None or not math.isfinite(value):
        return ""
    return str(int(value)) if float(value).is_integer() else f"{value:.6f}".rstrip("0")


def plain_range(figure: Figure) -> str:
    """Write a figure's value for other programs: "25", or "200-300" where both ends differ."""
    low, high = plain(figure.low), plain(figure.high)
    return f"{low}-{high}" if low and high and low != high else low or high


def quantity(figure: Figure, language: str) -> str:
    """Write a figure's sign, value and unit: "≥ 25", "≈ 3,5 %", "200–300 km"; what it counts is not said."""
    return clean_line("".join(_written(figure, language)))


def split_quantity(figure: Figure, language: str) -> tuple[str, str]:
    """Write a figure's sign and value, and its unit apart where it is a word: "2" and "ans", "≈ 3,5 %" and nothing."""
    value, unit = _written(figure, language)
    if figure.unit == "%" or _CURRENCY.fullmatch(figure.unit or ""):
        value, unit = value + unit, ""
    return clean_line(value), clean_line(unit)


def _written(figure: Figure, language: str) -> tuple[str, str]:
    """Return a figure's sign and value, and what the language writes behind them, its space included."""
    ends = [end for end in (figure.low, figure.high) if end is not None and math.isfinite(end)]
    if not ends:
        return "?", ""
    locale = _locale(language)
    number = _number(ends[-1], locale)
    if len(ends) == 2 and ends[0] != ends[1]:
        low = ends[0] / _scale(ends[1]) if _scale(ends[0]) == _scale(ends[1]) else ends[0]
        number = f"{_number(low, locale)}–{number}"
    if figure.unit is None and len(set(ends)) == 1:
        number = _share(ends[0]) or number
    if len(set(ends)) == 1 and (parts := _in_parts(ends[0], figure.unit)):
        return f"{_SIGNS[figure.hedge]} {' '.join(_with_unit(*part, locale) for part in parts)}", ""
    phrase = _with_unit(number, ends[-1], figure.unit, locale)
    value, unit = (number, phrase.removeprefix(number)) if phrase.startswith(number) else (phrase, "")
    if figure.hedge == "approx" and figure.high is None:
        value += "+"
    return f"{_SIGNS[figure.hedge]} {value}", unit


@lru_cache(maxsize=16)
def _locale(language: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language)
    except (ValueError, UnknownLocaleError):
        return Locale.parse("en")


def _scale(value: float) -> float:
    """Return the largest of million, billion … in which a value has at most three decimals; 1 if none is."""
    for scale in (1e12, 1e9, 1e6):
        if abs(value) >= scale and round(value / scale, 3) * scale == value:
            return scale
    return 1


def _share(value: float) -> str:
    """Return a share as a reader says it: "½", "⅔", "1/6"; nothing for what is no plain fraction or reads as tenths."""
    from fractions import Fraction

    fraction = Fraction(value).limit_denominator(_LARGEST_DENOMINATOR)
    tenths = fraction.denominator % 10 == 0
    if not 0 < fraction < 1 or tenths or abs(float(fraction) - value) > _ROUNDED:
        return ""
    return _VULGAR.get(fraction.as_integer_ratio(), str(fraction))


def _number(value: float, locale: "Locale") -> str:
    from babel.numbers import format_compact_decimal, format_decimal

    scale = _scale(value)
    if value == scale > 1 and (one := locale.compact_decimal_formats["long"].get("one")) and str(int(scale)) in one:
        # Babel writes exactly one million in the plural in French.
        return _fill(one[str(int(scale))].pattern, "1")
    if scale > 1:
        return format_compact_decimal(value, format_type="long", locale=locale, fraction_digits=3)
    return format_decimal(round(value, 4), format=_DECIMALS, locale=locale)


def _in_parts(value: float, unit: str | None) -> list[tuple[str, float, str | None]]:
    """Return hours, minutes and seconds as whole parts ("1", 1, "hour") where two decimals do not tell a duration."""
    smaller = _SMALLER.get(unit or "")
    if smaller is None or value < 1 or round(value, 2) == value:
        return []
    seconds = round(value * (3600 if unit == "hour" else 60))
    sizes = {"hour": 3600, "minute": 60, "second": 1}
    parts = []
    for name in (unit, *smaller):
        size = sizes[name or ""]
        if seconds // size:
            parts.append((str(seconds // size), float(seconds // size), name))
        seconds %= size
    return parts


def _with_unit(number: str, value: float, unit: str | None, locale: "Locale") -> str:
    """Put a number's unit where the language puts it; `value` decides between "1 an" and "2 ans"."""
    if unit is None:
        return number
    if unit == "%":
        return _fill(locale.percent_formats[None].pattern, number)
    if unit == "×":
        return f"× {number}"
    if unit in _DURATIONS:
        from babel.numbers import format_decimal
        from babel.units import format_unit

        phrase = format_unit(value, f"duration-{unit}", format=_DECIMALS, locale=locale)
        if "duration" in phrase:  # Babel lacks the long form of some units in some languages
            phrase = format_unit(value, f"duration-{unit}", length="short", format=_DECIMALS, locale=locale)
        digits = format_decimal(value, format=_DECIMALS, locale=locale)
        return (
            phrase.replace(digits, number, 1) if digits in phrase and "duration" not in phrase else f"{number} {unit}"
        )
    if _CURRENCY.fullmatch(unit):
        from babel.numbers import get_currency_symbol

        return _fill(locale.currency_formats["standard"].pattern, number, get_currency_symbol(unit, locale=locale))
    return f"{number} {unit}"


def _fill(pattern: str, number: str, symbol: str = "") -> str:
    """Put a number and a currency's symbol into a CLDR pattern ("#,##0.00 ¤") in place of its digits."""
    positive = pattern.partition(";")[0]
    return _DIGITS.sub(lambda _: number, positive, count=1).replace("¤", symbol)
