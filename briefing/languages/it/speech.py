"""Italian speech: verbs of saying in their forms, and the other words that tell who says something."""

from briefing.languages.lists import listed
from briefing.languages.naming import words
from briefing.languages.speech import Speech

_ARE = """
afferm assicur spieg/spieg dichiar annunci comment sottoline precis racconta/raccont conferm argoment inform denunci
consider pens accus ricord rimarc segnal osserv not rivel rileva/rilev evidenzi lament domand replic ribatte/ribad
indic stim ritorn/ritorn
"""
_OTHER = """
dice dicono diceva dicevano disse dissero dirà, aggiunge aggiungono aggiunse aggiungeva, sostiene sostengono sosteneva
sostenne, ammette ammettono ammise ammetteva, promette promettono promise, risponde rispondono rispose, crede credono
credeva, scrive scrivono scrisse scriveva, avverte avvertono avvertiva, riferisce riferiscono riferì, chiarisce
chiariscono chiarì, ribadisce ribadiscono ribadì, ritiene ritengono riteneva, conclude concludono concluse, chiede
chiedono chiese chiedeva, smentisce smentì, suggerisce, garantisce, riconosce riconobbe, insiste insistono, prevede,
prosegue proseguono, spiega spiegano spiegava spiegò, replica replicano replicò, propone, teme temono, auspica
"""
_QUOTING = """
continua continuava prosegue commenta scherza attacca tuona esulta incalza conclude concludono sbotta chiosa riassume
critica ironizza ringrazia plaude rilancia
"""
_PARTICIPLES = """
detto affermato assicurato spiegato dichiarato annunciato commentato sottolineato precisato raccontato confermato
argomentato informato denunciato considerato pensato accusato ricordato rimarcato segnalato osservato notato rivelato
rilevato evidenziato lamentato domandato replicato ribadito indicato stimato aggiunto sostenuto ammesso promesso
risposto creduto scritto avvertito riferito chiarito ritenuto concluso chiesto smentito suggerito garantito
riconosciuto insistito proseguito proposto auspicato fatto sapere
"""


def _finite(stems: str) -> frozenset[str]:
    """Return the third persons of verbs in -are: present, imperfect, past and future."""
    plain = (stem.partition("/")[2] or stem for stem in stems.split())
    endings = ("a", "ano", "ava", "avano", "ò", "arono", "erà", "eranno")
    return frozenset(stem + ending for stem in plain for ending in endings)


SPEECH = Speech(
    verbs=_finite(_ARE) | words(_OTHER.replace(",", " ")),
    participles=words(_PARTICIPLES) - words("fatto sapere"),
    quoting=words(_QUOTING),
    quoting_participles=words("scherzato attaccato tuonato esultato criticato ironizzato ringraziato"),
    auxiliaries=words("ha hanno aveva avevano avrebbe avrebbero abbia abbiano"),
    reflexives=words("si s"),
    reflexive_auxiliaries=words("è sono era erano"),
    passives=words("stato stata stati state essere è sono era erano fu furono viene vengono sarà"),
    negations=words("non mai né neanche senza"),
    gerunds=words("dicendo affermando aggiungendo sottolineando spiegando assicurando ricordando"),
    conjunctions=words("che"),
    drops_subjects=True,
    plural_verbs=("no",),
    sources=listed("secondo, a detta di, a giudizio di, stando a, a parere di, secondo quanto riferito da")
    - listed("per"),
    views=words("per"),
    pronouns={"lui": "masculine", "egli": "masculine", "lei": "feminine", "ella": "feminine", "loro": "plural"},
    spokespeople=words("portavoce"),
    masculine_titles=words("signor sig signore"),
    feminine_titles=words("signora signorina"),
    quotation_marks=("«", "»"),
)
