"""Spanish speech: verbs of saying in their forms, and the other words that tell who says something."""

from briefing.languages.lists import listed
from briefing.languages.naming import words
from briefing.languages.speech import Speech

_AR = """
afirm asegur explic seña/señal indic declar anunci apunt coment manifest destac subray precis recalc relat confirm
argument inform alert denunci reconoci/reconoc recomend estim consider pens opin conden acus record advirti/adviert
remarc reiter aclar constat aleg insist lament
"""
_ER_IR = """
dijo dice dicen decía dijeron dirá, insistió insiste insisten insistía, añadió añade añaden añadía añadieron, reconoció
reconoce reconocen reconocieron, advirtió advierte advierten advirtieron, sostuvo sostiene sostienen sostenía
sostuvieron, admitió admite admiten admitieron, prometió promete prometen prometieron, defendió defiende defienden
defendían, respondió responde responden respondieron, cree creía creyó creen, mantuvo mantiene mantienen, escribió
escribe escribía, sugirió sugiere sugieren, predijo predice, desmintió desmiente, exigió exige exigen exigieron, pidió
pide piden pidieron, repitió repite, concluyó concluye concluyen, señaló señala señalan señalaron, expuso expone,
aseveró asevera, expresó expresa, agregó agrega, sentenció sentencia, propuso propone, garantizó garantiza, reveló
revela, reclamó reclama, contó cuenta, detalló detalla, valoró valora, avisó avisa, matizó matiza, zanjó zanja, explicó
explica, alegó alega
"""
_QUOTING = """
lamentó lamenta celebró celebra criticó critica preguntó pregunta bromeó bromea ironizó agradeció agradece exclamó
exclama zanjó apostilló apostilla concluyó prosiguió prosigue continuó continúa ahondó resumió resume elogió
"""
_PARTICIPLES = """
dicho afirmado asegurado explicado señalado indicado declarado anunciado apuntado comentado manifestado destacado
subrayado precisado recalcado relatado confirmado argumentado informado alertado denunciado reconocido recomendado
estimado considerado opinado condenado acusado recordado advertido remarcado reiterado aclarado constatado alegado
insistido lamentado añadido sostenido admitido prometido defendido respondido mantenido escrito sugerido exigido pedido
repetido concluido expuesto expresado agregado propuesto garantizado revelado reclamado contado detallado valorado
avisado matizado
"""


def _finite(stems: str) -> frozenset[str]:
    """Return the third persons of verbs in -ar: present, imperfect, past and future."""
    plain = (stem.partition("/")[2] or stem for stem in stems.split())
    endings = ("a", "an", "aba", "aban", "ó", "aron", "ará", "arán")
    return frozenset(stem + ending for stem in plain for ending in endings)


SPEECH = Speech(
    verbs=_finite(_AR) | words(_ER_IR.replace(",", " ")),
    participles=words(_PARTICIPLES),
    quoting=words(_QUOTING),
    quoting_participles=words("celebrado criticado preguntado bromeado agradecido exclamado zanjado elogiado"),
    auxiliaries=words("ha han había habían habría habrían haya hayan"),
    passives=words("sido ser es son fue fueron era eran será serán siendo"),
    negations=words("no nunca jamás tampoco ni sin"),
    gerunds=words("diciendo afirmando asegurando añadiendo señalando explicando advirtiendo subrayando"),
    conjunctions=words("que"),
    drops_subjects=True,
    plural_verbs=("n",),
    sources=listed("según, de acuerdo con, a juicio de, a juicio del, en opinión de, en palabras de, en palabras del"),
    views=words("para"),
    pronouns={"él": "masculine", "ella": "feminine", "ellos": "plural", "ellas": "plural"},
    spokespeople=words("portavoz vocero vocera"),
    masculine_titles=words("señor sr don"),
    feminine_titles=words("señora sra doña señorita"),
    quotation_marks=("«", "»"),
)
