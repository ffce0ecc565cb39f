"""German speech: verbs of saying in their forms, and the other words that tell who says something."""

from briefing.languages.lists import in_order, listed
from briefing.languages.naming import words
from briefing.languages.speech import Speech

_WEAK = """
sag erklär beton äusser mein versicher behaupt unterstreich kündig bestätig erläuter ergänz erwider entgegn vermut
forder verlang warn mahn hoff glaub bemerk bemängel beklag bedauer räum erzähl schilder berichtet mut beteuer prophezei
mutmass argumentier kritisier konstatier signalisier verdeutlich erinner
"""
"""Weak verbs that take a clause, by their stem."""

_WEAK_QUOTING = """
lob kommentier freu frag scherz spott schwärm resümier urteil bilanzier ärger wunder wünsch jubel zürn wetter frotzel
begrüss zitier präzisier
"""

_STRONG = """
teilt teilte teilten teilen, sagt sagte sagten sagen, schreibt schrieb schrieben schreiben, gibt gab gaben, weist wies
wiesen, verspricht versprach versprachen, findet fand fanden, denkt dachte, weiss wusste, sieht sah sahen, räumt
räumte, spricht sprach sprachen, berichtet berichtete berichteten berichten, meldet meldete meldeten melden, antwortet
antwortete antworteten, behauptet behauptete behaupteten behaupten, fürchtet fürchtete fürchteten, befürchtet
befürchtete befürchteten, erwartet erwartete erwarteten, vermutet vermutete, rechnet rechnete, bedauert bedauerte,
droht drohte drohten, unterstreicht unterstrich unterstrichen, stellt stellte stellten, hält hielt, nennt nannte
nannten, legt legte, bezeichnet bezeichnete bezeichneten, wirft warf warfen, beschreibt beschrieb beschrieben, betont
betonte betonten, entgegnet entgegnete, begründet begründete, plädiert plädierte, appelliert appellierte, verkündet
verkündete
"""
_PARTICIPLES = """
gesagt erklärt betont mitgeteilt geäussert gemeint versichert behauptet unterstrichen angekündigt bestätigt erläutert
ergänzt erwidert entgegnet vermutet gefordert verlangt gewarnt gemahnt gehofft bemerkt bemängelt beklagt bedauert
eingeräumt erzählt geschildert berichtet geschrieben angegeben versprochen geantwortet gemeldet befürchtet prophezeit
argumentiert kritisiert festgestellt verkündet zugegeben beteuert
"""


def _finite(stems: str) -> frozenset[str]:
    """Return the third persons of weak verbs, present and past."""
    return frozenset(stem + ending for stem in stems.split() for ending in ("t", "te", "ten", "en"))


SPEECH = Speech(
    verbs=_finite(_WEAK) | words(_STRONG.replace(",", " ")),
    participles=words(_PARTICIPLES),
    quoting=_finite(_WEAK_QUOTING) | words("lachte lachte rief riefen ruft fuhr fährt schloss schliesst"),
    quoting_participles=words("gelobt kommentiert gefragt gescherzt gerufen geurteilt gewünscht begrüsst"),
    auxiliaries=words("hat haben hatte hatten habe hätte hätten"),
    passives=words("wird werden wurde wurden worden ist sind war waren sei"),
    negations=words("nicht nie niemals kein keine keinen"),
    conjunctions=words("dass"),
    inverts=True,
    plural_verbs=in_order("en"),
    sources=listed("laut, nach angaben von, nach angaben der, nach angaben des, nach worten von, nach ansicht von"),
    trailing_sources=listed("so"),
    views=words("für"),
    pronouns={"er": "masculine", "sie": "any", "es": "neuter"},
    spokespeople=words(
        """
        sprecher sprecherin polizeisprecher polizeisprecherin regierungssprecher regierungssprecherin pressesprecher
        pressesprecherin konzernsprecher unternehmenssprecher unternehmenssprecherin
        """
    ),
    masculine_titles=words("herr herrn"),
    feminine_titles=words("frau"),
    quotation_marks=("„", "“"),
)
