"""English speech: verbs of saying in their forms, and the other words that tell who says something."""

from briefing.languages.lists import listed
from briefing.languages.naming import words
from briefing.languages.speech import Speech

_PAST = """
said told added acknowledged admitted affirmed agreed alleged announced argued asserted assured boasted claimed
commented conceded concluded confessed confirmed contended cautioned declared emphasised emphasized estimated explained
hinted indicated insisted maintained mentioned noted observed pledged predicted promised proposed
recalled reiterated remarked repeated replied reported responded retorted revealed ruled signalled signaled
speculated specified stated stressed suggested swore testified threatened tweeted underlined underscored vowed warned
wrote believed thought hoped recommended urged demanded complained joked posted reckoned
"""
_PRESENT = """
says tells adds acknowledges admits affirms agrees alleges announces argues asserts assures boasts claims comments
concedes concludes confesses confirms contends cautions declares emphasises emphasizes estimates explains hints
indicates insists maintains mentions notes observes pledges predicts promises proposes recalls reiterates remarks
repeats replies reports responds retorts reveals rules signals speculates specifies states stresses suggests swears
testifies threatens tweets underlines underscores vows warns writes believes thinks hopes recommends urges demands
complains jokes posts reckons
"""
_PLURAL = """
say tell add acknowledge admit argue claim insist warn believe think hope agree estimate maintain stress contend suggest
"""
_QUOTING = """
asked asks began begins called calls continued continues cried cries exclaimed exclaims laughed laughs mused muses
quipped quips recounted recounts shouted shouts sighed sighs smiled smiles snapped snaps
described describes denounced denounces condemned condemns praised praises criticised criticized criticises criticizes
blasted blasts slammed slams hailed hails dismissed dismisses branded brands labelled labeled welcomed welcomes mocked
mocks thanked thanks apologised apologized lamented laments wondered wonders enthused enthuses offered offers
countered counters highlighted highlights fumed fumes interjected whispered whispers chuckled chuckles read reads
"""
_PARTICIPLES = "written sworn"

SPEECH = Speech(
    verbs=words(_PAST) | words(_PRESENT) | words(_PLURAL),
    participles=words(_PAST) | words(_PARTICIPLES),
    quoting=words(_QUOTING),
    quoting_participles=words(_QUOTING),
    auxiliaries=words("has have had having"),
    passives=words("is are was were be been being am get gets got"),
    negations=words("not never t cannot neither nor"),
    hypotheticals=words("to would could should might may must can will did do does if"),
    addressing=words("told tells tell assured assures urged urges thanked thanks"),
    relatives=words("who which"),
    gerunds=words(
        """
        saying adding telling acknowledging admitting affirming alleging announcing arguing asserting assuring claiming
        conceding concluding confirming contending cautioning declaring emphasising emphasizing explaining indicating
        insisting maintaining noting observing pledging predicting promising recalling reiterating remarking repeating
        replying stating stressing suggesting testifying threatening tweeting underlining vowing warning writing
        """
    ),
    conjunctions=words("that"),
    drops_conjunctions=True,
    sources=listed("according to, in the words of, in the opinion of, in the eyes of"),
    views=words("for"),
    pronouns={"he": "masculine", "she": "feminine", "it": "neuter", "they": "plural"},
    spokespeople=words("spokesman spokeswoman spokesperson"),
    masculine_titles=words("mr mister sir lord"),
    feminine_titles=words("mrs ms miss dame lady madam"),
    quotation_marks=("“", "”"),
)
