"""German names of states: what CLDR lacks, namely other names, seats of power, and adjectives.

A line holds: ISO 3166 code | other names | seats of power | adjectives without ending.
A name behind "=" is the ordinary one, where newspapers do not write what CLDR has.
"""

_TABLE = """
AD|||andorranisch
AE|Emirate, VAE|Abu Dhabi|emiratisch
AF||Kabul|afghanisch
AL||Tirana|albanisch
AM||Eriwan, Jerewan|armenisch
AO||Luanda|angolanisch
AR||Buenos Aires|argentinisch
AT||Wien, Ballhausplatz|österreichisch
AU||Canberra|australisch
AZ||Baku|aserbaidschanisch
BA|Bosnien|Sarajevo|bosnisch
BD||Dhaka|bangladeschisch
BE||Brüssel|belgisch
BF|||burkinisch
BG||Sofia|bulgarisch
BH||Manama|bahrainisch
BI|||burundisch
BJ|||beninisch
BO||La Paz|bolivianisch
BR||Brasília, Brasilia|brasilianisch
BW|||botsuanisch
BY|Weißrussland, =Belarus|Minsk|belarussisch, weißrussisch
CA||Ottawa|kanadisch
CD|=Demokratische Republik Kongo, DR Kongo, Kongo-Kinshasa|Kinshasa|kongolesisch
CF||Bangui|zentralafrikanisch
CG|Republik Kongo, Kongo-Brazzaville|Brazzaville|
CH|Eidgenossenschaft||schweizerisch
CI|=Elfenbeinküste, Côte d'Ivoire|Abidjan|ivorisch
CL||Santiago|chilenisch
CM||Yaoundé|kamerunisch
CN|Volksrepublik China|Peking|chinesisch
CO||Bogotá|kolumbianisch
CR|||costa-ricanisch
CU||Havanna|kubanisch
CY||Nikosia|zypriotisch, zyprisch
CZ||Prag|tschechisch
DE|Bundesrepublik, BRD|Berlin|deutsch
DK||Kopenhagen|dänisch
DO|||dominikanisch
DZ||Algier|algerisch
EC||Quito|ecuadorianisch
EE||Tallinn|estnisch
EG||Kairo|ägyptisch
ER|||eritreisch
ES||Madrid|spanisch
ET||Addis Abeba|äthiopisch
EU|EU, =Europäische Union||
FI||Helsinki|finnisch
FR||Paris, Élysée, Elysée, Élysée-Palast|französisch
GA|||gabunisch
GB|Großbritannien, =Großbritannien, Vereinigtes Königreich, England|London, Downing Street|britisch
GE||Tiflis|georgisch
GH||Accra|ghanaisch
GN||Conakry|guineisch
GR||Athen|griechisch
GT|||guatemaltekisch
HN|||honduranisch
HR||Zagreb|kroatisch
HT||Port-au-Prince|haitianisch
HU||Budapest|ungarisch
ID||Jakarta|indonesisch
IE||Dublin|irisch
IL||Jerusalem|israelisch
IN||Neu-Delhi|indisch
IQ||Bagdad|irakisch
IR|Islamische Republik|Teheran|iranisch
IS||Reykjavík|isländisch
IT||Rom|italienisch
JM|||jamaikanisch
JO||Amman|jordanisch
JP||Tokio|japanisch
KE||Nairobi|kenianisch
KG||Bischkek|kirgisisch
KH||Phnom Penh|kambodschanisch
KP||Pjöngjang|nordkoreanisch
KR||Seoul|südkoreanisch
KW|||kuwaitisch
KZ||Astana|kasachisch
LA|||laotisch
LB||Beirut|libanesisch
LI||Vaduz|liechtensteinisch
LK||Colombo|sri-lankisch
LR|||liberianisch
LT||Vilnius|litauisch
LU|||luxemburgisch
LV||Riga|lettisch
LY||Tripolis|libysch
MA||Rabat|marokkanisch
MC|||monegassisch
MD|Moldau, Moldawien|Chişinău, Chisinau|moldauisch
ME||Podgorica|montenegrinisch
MG||Antananarivo|madagassisch
MK||Skopje|nordmazedonisch
ML||Bamako|malisch
MM|Burma, Birma|Naypyidaw|birmanisch
MN||Ulan Bator|mongolisch
MR|||mauretanisch
MT||Valletta|maltesisch
MX||Mexiko-Stadt|mexikanisch
MY||Kuala Lumpur|malaysisch
MZ||Maputo|mosambikanisch
NA||Windhuk|namibisch
NE||Niamey|nigrisch
NG||Abuja|nigerianisch
NI||Managua|nicaraguanisch
NL|Holland|Den Haag|niederländisch
NO||Oslo|norwegisch
NP||Kathmandu|nepalesisch
NZ||Wellington|neuseeländisch
OM||Maskat|omanisch
PE||Lima|peruanisch
PH||Manila|philippinisch
PK||Islamabad|pakistanisch
PL||Warschau|polnisch
PS|=Palästina, Palästinensische Autonomiebehörde|Ramallah|palästinensisch
PT||Lissabon|portugiesisch
PY|||paraguayisch
QA||Doha|katarisch
RO||Bukarest|rumänisch
RS||Belgrad|serbisch
RU|Russische Föderation|Moskau, Kreml|russisch
RW||Kigali|ruandisch
SA||Riad|saudi-arabisch, saudisch
SD||Khartum|sudanesisch
SE||Stockholm|schwedisch
SG|||singapurisch
SI||Ljubljana|slowenisch
SK||Bratislava|slowakisch
SN||Dakar|senegalesisch
SO||Mogadischu|somalisch
SS||Juba|südsudanesisch
SV||San Salvador|salvadorianisch
SY||Damaskus|syrisch
TD||N'Djamena|tschadisch
TG|||togoisch
TH||Bangkok|thailändisch
TJ||Duschanbe|tadschikisch
TM||Aschgabat|turkmenisch
TN||Tunis|tunesisch
TR||Ankara|türkisch
TW||Taipeh|taiwanisch
TZ||Dodoma|tansanisch
UA||Kiew, Kyjiw|ukrainisch
UG||Kampala|ugandisch
US|=USA, Vereinigte Staaten, Vereinigten Staaten, US|Washington, Weiße Haus, Weißen Haus|amerikanisch, US-amerikanisch
UY||Montevideo|uruguayisch
UZ||Taschkent|usbekisch
VA|=Vatikan, Heiliger Stuhl||vatikanisch
VE||Caracas|venezolanisch
VN||Hanoi|vietnamesisch
YE||Sanaa|jemenitisch
ZA||Pretoria|südafrikanisch
ZM||Lusaka|sambisch
ZW||Harare|simbabwisch
"""
_OTHERS = """
AG BB BN BS BT BZ CV DJ DM FJ GD GM GQ GW GY KI KM KN LC LS MH MU MV MW NR PA PG PW SB SC SL SM SR ST SZ TL TO TT TV
VC VU WS XK
"""
_ENDINGS = ("e", "en", "er", "es", "em")


def _inflected(line: str) -> str:
    start, bar, stems = line.rpartition("|")
    forms = (stem.strip() + ending for stem in stems.split(",") if stem.strip() for ending in _ENDINGS)
    return start + bar + ", ".join(forms)


STATES = "\n".join([*map(_inflected, _TABLE.strip().splitlines()), *(f"{code}|||" for code in _OTHERS.split())])
