"""French speech: verbs of saying in their forms, and the other words that tell who says something."""

from collections.abc import Iterator

from briefing.languages.lists import listed
from briefing.languages.naming import words
from briefing.languages.speech import Speech

_REGULAR = """
affirm déclar assur estim expliqu ajout précis confi indiqu soulign insist not observ remarqu constat regrett déplor
racont témoign confirm plaid argu argument avou signal répliqu rétorqu object tweet souhait pens demand réclam
conseill spécifi certifi clam proclam jur pari recommand diagnostiqu pronostiqu annonc jug exig rappel/rappell
répét/répèt révél/révèl considér/considèr suggér/suggèr concéd/concèd relev/relèv espér/espèr martel/martèl énonc
rapport relat avanc insinu prophétis confess assén/assèn préconis
"""
"""Verbs in -er that take a clause, by their stem; behind a stroke the stem with a silent ending after it."""

_REGULAR_QUOTING = """
lanc comment analys ironis critiqu salu justifi accus félicit exhort plaisant tonn rassur tranch indign étonn alarm
insurg emport offusqu désol interpell questionn invit dénonc interrog apostroph détaill développ évoqu murmur hurl cri
chuchot soupir jubil grond bougonn gliss enthousiasm lament scand tempêt excus exclam souffl fustig appel/appell prôn
enchaîn ni menac temporis tacl grinc moqu résum décrypt inquiét/inquièt complét/complèt redout nuanc
lâch pest fulmin agac amus contest réfut persifl vitupér/vitupèr philosoph abond raill dédramatis minimis relativis
tempér/tempèr assum clarifi rectifi corrig implor suppli
"""
"""Verbs in -er that tell who speaks beside a quotation alone."""

_IRREGULAR = """
dit disent disait disaient dira diront dirait, promet promettent promettait promit promettra promettront, prétend
prétendent prétendait prétendaient, soutient soutiennent soutenait soutenaient soutint soutiendra, maintient
maintiennent maintenait maintenaient, reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut, admet
admettent admettait admettaient admit, prévient préviennent prévenait prévenaient prévint, avertit avertissent
avertissait, répond répondent répondait répondaient répondit répondra, écrit écrivent écrivait écrivaient écrivit,
conclut concluent concluait concluaient, prédit prédisent, garantit garantissent
"""
_IRREGULAR_PARTICIPLES = """
dit promis prétendu soutenu maintenu reconnu admis prévenu averti répondu écrit conclu prédit garanti
"""
_IRREGULAR_GERUNDS = """
disant promettant prétendant soutenant maintenant reconnaissant admettant prévenant avertissant répondant écrivant
concluant prédisant garantissant
"""
_IRREGULAR_QUOTING = """
poursuit poursuivent poursuivait poursuivit réagit réagissent réagissait renchérit renchérissent sourit souriait rit
reprend reprenait reprit réjouit réjouissent réjouissait défend défendait plaint plaignait lit enjoint souvient
souvenait émeut émouvait craint craignent craignait dément démentent démentait décrit décrivent décrivait
"""
_IRREGULAR_QUOTING_PARTICIPLES = """
poursuivi réagi renchéri souri ri repris réjoui réjouis réjouie défendu défendue plaint plainte lu enjoint souvenu
souvenue ému émue craint démenti décrit
"""


def _spelt(stems: str) -> Iterator[tuple[str, str, str]]:
    """Yield a verb's stem, the one before a silent ending, and the one before an a, where c and g stay soft."""
    for entry in stems.split():
        stem, _, silent = entry.partition("/")
        soft = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem
        yield stem, silent or stem, soft


def _finite(stems: str) -> frozenset[str]:
    """Return the third persons of verbs in -er: present, imperfect, past, future and conditional."""
    silent_endings = ("e", "ent", "era", "eront", "erait", "eraient")
    forms = {silent + ending for _, silent, _ in _spelt(stems) for ending in silent_endings}
    forms |= {stem + ending for stem, _, _ in _spelt(stems) for ending in ("èrent", "era", "eront", "erait")}
    return frozenset(forms | {soft + ending for _, _, soft in _spelt(stems) for ending in ("ait", "aient", "a")})


def _participles(stems: str) -> frozenset[str]:
    return frozenset(stem + ending for stem, _, _ in _spelt(stems) for ending in ("é", "ée", "és", "ées"))


SPEECH = Speech(
    verbs=_finite(_REGULAR) | words(_IRREGULAR.replace(",", " ")),
    participles=_participles(_REGULAR) | words(_IRREGULAR_PARTICIPLES),
    quoting=_finite(_REGULAR_QUOTING) | words(_IRREGULAR_QUOTING),
    quoting_participles=_participles(_REGULAR_QUOTING) | words(_IRREGULAR_QUOTING_PARTICIPLES),
    auxiliaries=words("a ont avait avaient aurait auraient aura auront eut eurent ait"),
    reflexives=words("s se"),
    reflexive_auxiliaries=words("est sont était étaient serait seraient"),
    passives=words("été être est sont était étaient fut furent sera seront soit étant"),
    negations=words("pas jamais ni sans"),
    hypotheticals=words("si"),
    causatives=words("fait font faisait faisaient fit firent"),
    infinitives=words("savoir valoir remarquer observer"),
    relatives=words("qui lequel laquelle"),
    gerunds=frozenset(soft + "ant" for _, _, soft in _spelt(_REGULAR)) | words(_IRREGULAR_GERUNDS),
    conjunctions=words("que qu"),
    sources=listed("selon, d'après, à en croire, aux yeux de, aux yeux du, de l'avis de, de l'avis du"),
    views=words("pour"),
    pronouns={"il": "masculine", "elle": "feminine", "ils": "plural", "elles": "plural"},
    spokespeople=words("porte-parole"),
    masculine_titles=words("m mr monsieur"),
    feminine_titles=words("mme mlle madame mademoiselle"),
    quotation_marks=("«\u00a0", "\u00a0»"),
)
