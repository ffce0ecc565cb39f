"""German as data: its prose alone. There are no number words, names or model yet, so figures are generic."""

from briefing.languages.de.prose import PROSE
from briefing.languages.language import Language

GERMAN = Language(code="de", name="German", prose=PROSE)
