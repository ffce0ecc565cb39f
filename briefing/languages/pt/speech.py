"""Portuguese speech: verbs of saying in their forms, and the other words that tell who says something."""

from briefing.languages.lists import listed
from briefing.languages.naming import words
from briefing.languages.speech import Speech

_AR = """
afirm assegur explic declar anunci apont coment manifest destac sublinh precis salient confirm argument inform alert
denunci recomend estim consider pens acus record/lembr record relat not observ revel indic cont lament garanti/garant
reiter frisa/fris refor/reforç real/realç cit
"""
_OTHER = """
diz dizem dizia disse disseram dirá, acrescenta acrescentou acrescentam acrescentava, adianta adiantou adiantaram,
reconhece reconheceu reconhecem, adverte advertiu advertem, sustenta sustentou, admite admitiu admitem admitiram,
promete prometeu prometem, defende defendeu defendem defendia, responde respondeu respondem responderam, acredita
acreditava acreditou, escreve escreveu escrevia, sugere sugeriu, prevê previu, desmente desmentiu, exige exigiu exigem,
pede pediu pedem pediram, repete repetiu, conclui concluiu, referiu refere referem referia, propõe propôs, garante
garantiu garantem, avisa avisou, avalia avaliou, pontua pontuou, ressalta ressaltou, enfatiza enfatizou, insiste
insistiu, esclarece esclareceu, contesta contestou, considera considerou, receia receou
"""
_QUOTING = """
continua continuou prossegue prosseguiu brinca brincou pergunta perguntou critica criticou elogia elogiou agradece
agradeceu ironiza ironizou desabafa desabafou resume resumiu conclui concluiu celebra celebrou remata rematou
"""
_PARTICIPLES = """
dito afirmado assegurado explicado declarado anunciado apontado comentado manifestado destacado sublinhado precisado
salientado confirmado argumentado informado alertado denunciado recomendado estimado considerado pensado acusado
recordado lembrado relatado notado observado revelado indicado contado lamentado garantido reiterado frisado reforçado
realçado acrescentado adiantado reconhecido advertido sustentado admitido prometido defendido respondido escrito
sugerido previsto desmentido exigido pedido repetido concluído referido proposto avisado ressaltado insistido
"""


def _finite(stems: str) -> frozenset[str]:
    """Return the third persons of verbs in -ar: present, imperfect, past and future."""
    plain = (stem.partition("/")[2] or stem for stem in stems.split())
    endings = ("a", "am", "ava", "avam", "ou", "aram", "ará", "arão")
    return frozenset(stem + ending for stem in plain for ending in endings)


SPEECH = Speech(
    verbs=_finite(_AR) | words(_OTHER.replace(",", " ")),
    participles=words(_PARTICIPLES),
    quoting=words(_QUOTING),
    quoting_participles=words("brincado perguntado criticado elogiado agradecido ironizado desabafado celebrado"),
    auxiliaries=words("tem têm tinha tinham havia haviam teria teriam terá"),
    passives=words("sido ser é são foi foram era eram será serão sendo"),
    negations=words("não nunca jamais nem sem"),
    gerunds=words("dizendo afirmando acrescentando sublinhando explicando assegurando lembrando salientando"),
    conjunctions=words("que"),
    drops_subjects=True,
    plural_verbs=("m",),
    sources=listed("segundo, de acordo com, conforme, na opinião de, no entender de, nas palavras de"),
    views=words("para"),
    pronouns={"ele": "masculine", "ela": "feminine", "eles": "plural", "elas": "plural"},
    spokespeople=words("porta-voz"),
    masculine_titles=words("senhor sr dom"),
    feminine_titles=words("senhora sra dona"),
    quotation_marks=("“", "”"),
)
