"""The words of the interface in the language of whoever reads them: `_`, `ngettext`, `pgettext`, numbers and dates.

The code holds the English words, `locale/xx.mo` those of other languages; `docs/messages.py` makes them from `xx.po`.
What other programs read (JSON, columns, stored text) is never translated. Nothing is loaded for English.
"""

import os
from collections.abc import Callable, Mapping

TYPE_CHECKING = False  # typing takes longer to import than all the rest
if TYPE_CHECKING:
    from datetime import datetime
    from gettext import NullTranslations

ENGLISH = "en"
LANGUAGES = (ENGLISH, "fr")
"""The languages of the interface, by their ISO 639-1 codes."""
LOCALE = os.path.join(os.path.dirname(__file__), "locale")  # noqa: PTH118, PTH120 -- pathlib takes 4 ms to import

_language: str | None = None
_words: "NullTranslations | None" = None


def chosen(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language of an environment: that of `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set.

    As in GNU gettext, `LANGUAGE` lists others to be preferred, unless the locale is C or none. It does not matter
    whether the system has the locale.
    """
    locale = next((named for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (named := environment.get(name))), "C")
    if locale.partition(".")[0].partition("@")[0] in ("C", "POSIX"):
        return ENGLISH
    for named in (*environment.get("LANGUAGE", "").split(":"), locale):
        code = named[:2].lower() if named[2:3] in ("", "_", ".", "@", "-") else ""
        if code in LANGUAGES:
            return code
    return ENGLISH


def use(language: str | None) -> None:
    """Speak a language from now on; None: that of the environment."""
    global _language, _words
    _language, _words = language or chosen(), None


def language() -> str:
    """Return the language that is spoken."""
    if _language is None:
        use(None)
    return _language or ENGLISH


def _translations() -> "NullTranslations | None":
    """Return the catalogue of the language, None for English."""
    global _words
    if _words is None and language() != ENGLISH:
        from gettext import GNUTranslations, NullTranslations

        try:
            with open(f"{LOCALE}/{language()}.mo", "rb") as file:  # noqa: PTH123 -- as above
                _words = GNUTranslations(file)
        except OSError:
            _words = NullTranslations()
    return _words


def _(message: str, /, **values: object) -> str:
    """Return a message in the user's language; `values` are put in for its `{names}`, as they are."""
    words = _translations()
    found = words.gettext(message) if words else message
    return found.format(**values) if values else found


def ngettext(singular: str, plural: str, n: int, /, **values: object) -> str:
    """Return the form of a message that belongs to a number; `{count}` is the number, written as one does."""
    words = _translations()
    found = words.ngettext(singular, plural, n) if words else singular if n == 1 else plural
    return found.format(count=number(n), **values)


def pgettext(context: str, message: str, /, **values: object) -> str:
    """Return a message that means something else in another context."""
    words = _translations()
    found = words.pgettext(context, message) if words else message
    return found.format(**values) if values else found


def N_(message: str, /) -> str:  # noqa: N802 -- the name that gettext's tools know
    """Mark a message that is translated where it is shown: `_(label)`."""
    return message


def P_(context: str, message: str, /) -> str:  # noqa: ARG001, N802 -- as above; the tools read the context
    """Mark a message that is translated where it is shown, in a context: `pgettext(context, label)`."""
    return message


def number(n: int) -> str:
    """Write a whole number with its thousands parted: 12,345."""
    return f"{n:,}".replace(",", pgettext("between thousands", ",")) if abs(n) >= 1000 else str(n)


def in_figures(written: str) -> str:
    """Write a number that is written in English, such as 1,234.5, as the language does."""
    thousands, decimals = pgettext("between thousands", ","), pgettext("before decimals", ".")
    return decimals.join(part.replace(",", thousands) for part in written.split("."))


def date(when: "datetime") -> str:
    """Write a moment with its year, in local time: 5 Nov 2026 14:30."""
    return _written(when, lambda **parts: _("{day} {month} {year} {time}", **parts))


def short_date(when: "datetime", *, timed: bool = True) -> str:
    """Write a moment without its year, in local time: 5 Nov 14:30; its day alone where it is not to be `timed`."""
    if not timed:
        return _written(when, lambda **parts: _("{day} {month}", **parts))
    return _written(when, lambda **parts: _("{day} {month} {time}", **parts))


def _written(when: "datetime", write: Callable[..., str]) -> str:
    local = when.astimezone()
    month = _("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()[local.month - 1]
    return write(day=local.day, month=month, year=local.year, time=f"{local:%H:%M}")
