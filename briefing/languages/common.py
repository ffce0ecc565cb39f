"""What prose shares whatever its language: abbreviations before names that many languages write alike."""

from briefing.languages.lists import listed
from briefing.languages.prose import Prose

PROSE = Prose(
    titles=listed(
        """
        dr, prof, mr, mrs, ms, st, sr, sra, dhr, mevr, mw, ing, inż, mgr, hr, fr, gen, kpt, płk, doc, bl.a, d, co, ca,
        cca, str, ul, св, проф, акад, ген, им, г, др, κ, κα
        """
    ),
    number_abbreviations=listed("nr, no, art, s, p, st, č, str, стр, ст, α"),
)
"""For languages without prose data of their own."""
