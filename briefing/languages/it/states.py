"""Italian names of states: what CLDR lacks, namely other names, seats of power, and adjectives.

A line holds: ISO 3166 code | other names | seats of power | adjectives, masculine singular.
A name behind "=" is the ordinary one, where newspapers do not write what CLDR has.
"""

_TABLE = """
AE|Emirati|Abu Dhabi|emiratino
AF||Kabul|afghano
AL||Tirana|albanese
AM||Erevan|armeno
AO||Luanda|angolano
AR||Buenos Aires, Casa Rosada|argentino
AT||Vienna|austriaco
AU||Canberra|australiano
AZ||Baku|azero, azerbaigiano
BA|Bosnia|Sarajevo|bosniaco
BD||Dacca|bengalese
BE||Bruxelles|belga
BF||Ouagadougou|burkinabè
BG||Sofia|bulgaro
BO||La Paz|boliviano
BR||Brasilia|brasiliano
BY|Bielorussia|Minsk|bielorusso
CA||Ottawa|canadese
CD|=Repubblica Democratica del Congo, Rdc, RDC|Kinshasa|congolese
CF||Bangui|centrafricano
CG|Repubblica del Congo|Brazzaville|
CH||Berna|svizzero, elvetico
CI|=Costa d'Avorio|Abidjan|ivoriano
CL||Santiago del Cile|cileno
CM||Yaoundé|camerunense
CN||Pechino|cinese
CO||Bogotà|colombiano
CU||L'Avana|cubano
CY||Nicosia|cipriota
CZ|Cechia, Repubblica Ceca|Praga|ceco
DE||Berlino|tedesco
DK||Copenaghen|danese
DO||Santo Domingo|dominicano
DZ||Algeri|algerino
EC||Quito|ecuadoriano
EE||Tallinn|estone
EG||Il Cairo, Cairo|egiziano
ER||Asmara|eritreo
ES||Madrid, Moncloa|spagnolo
ET||Addis Abeba|etiope
EU|=Unione europea, Ue, UE, Unione Europea||
FI||Helsinki|finlandese
FR||Parigi, Eliseo, Matignon|francese
GB|Gran Bretagna, Inghilterra|Londra, Downing Street|britannico, inglese
GE||Tbilisi|georgiano
GH||Accra|ghanese
GR||Atene|greco
GT|||guatemalteco
HN||Tegucigalpa|honduregno
HR||Zagabria|croato
HT||Port-au-Prince|haitiano
HU||Budapest|ungherese
ID||Giacarta|indonesiano
IE||Dublino|irlandese
IL||Gerusalemme|israeliano
IN||Nuova Delhi, New Delhi|indiano
IQ||Baghdad|iracheno
IR|Repubblica islamica|Teheran|iraniano
IS||Reykjavik|islandese
IT||Roma, Palazzo Chigi, Quirinale, Farnesina, Viminale|italiano
JO||Amman|giordano
JP||Tokyo, Tokio|giapponese, nipponico
KE||Nairobi|keniano
KG|||kirghiso
KH||Phnom Penh|cambogiano
KP||Pyongyang|nordcoreano
KR||Seul, Seoul|sudcoreano
KW|||kuwaitiano
KZ||Astana|kazako
LB||Beirut|libanese
LT||Vilnius|lituano
LU|||lussemburghese
LV||Riga|lettone
LY||Tripoli|libico
MA||Rabat|marocchino
MC||Principato|monegasco
MD||Chisinau|moldavo
ME||Podgorica|montenegrino
MG||Antananarivo|malgascio
MK||Skopje|macedone
ML||Bamako|maliano
MM|Birmania|Naypyidaw|birmano
MN|||mongolo
MR||Nouakchott|mauritano
MT||La Valletta|maltese
MX||Città del Messico|messicano
MY||Kuala Lumpur|malese, malesiano
MZ||Maputo|mozambicano
NE||Niamey|nigerino
NG||Abuja|nigeriano
NI||Managua|nicaraguense
NL|Olanda|L'Aia, Aia|olandese
NO||Oslo|norvegese
NP||Kathmandu|nepalese
NZ||Wellington|neozelandese
OM|||omanita
PA|||panamense
PE||Lima|peruviano
PH||Manila|filippino
PK||Islamabad|pakistano, pachistano
PL||Varsavia|polacco
PS|=Palestina, Autorità nazionale palestinese, Anp|Ramallah|palestinese
PT||Lisbona|portoghese
PY|||paraguaiano
QA||Doha|qatariota, qatarino
RO||Bucarest|romeno, rumeno
RS||Belgrado|serbo
RU|Federazione russa, Federazione Russa|Mosca, Cremlino|russo
RW||Kigali|ruandese
SA||Riad, Riyad|saudita
SD||Khartoum|sudanese
SE||Stoccolma|svedese
SI||Lubiana|sloveno
SK||Bratislava|slovacco
SM|||sammarinese
SN||Dakar|senegalese
SO||Mogadiscio|somalo
SV||San Salvador|salvadoregno
SY||Damasco|siriano
TD||N'Djamena|ciadiano
TH||Bangkok|thailandese
TN||Tunisi|tunisino
TR||Ankara|turco
TW||Taipei|taiwanese
TZ||Dodoma|tanzaniano
UA||Kiev, Kyiv|ucraino
UG||Kampala|ugandese
US|=Stati Uniti, Usa, USA, Stati Uniti d'America|Washington, Casa Bianca|statunitense, americano
UY||Montevideo|uruguaiano
UZ|||uzbeko
VA|=Vaticano, Santa Sede|Oltretevere|vaticano
VE||Caracas|venezuelano
VN||Hanoi|vietnamita
YE||Sana'a|yemenita
ZA||Pretoria|sudafricano
ZM|||zambiano
ZW||Harare|
"""
_OTHERS = """
AD AG BB BH BI BJ BN BS BT BW BZ CR CV DJ DM FJ GA GD GM GN GQ GW GY JM KI KM KN LA LC LI LK LR LS MH MU MV MW NA NR
PG PW SB SC SG SL SR SS ST SZ TG TJ TL TM TO TT TV VC VU WS XK
"""
_ENDINGS = {"o": ("o", "a", "i", "e"), "e": ("e", "i"), "a": ("a", "i", "e")}
_HARD = {"co": ("co", "ca", "chi", "che", "ci"), "go": ("go", "ga", "ghi", "ghe")}


def _inflected(line: str) -> str:
    start, bar, words = line.rpartition("|")
    forms: list[str] = []
    for word in filter(None, (part.strip() for part in words.split(","))):
        if word[-2:] in _HARD:
            forms += [word[:-2] + ending for ending in _HARD[word[-2:]]]
        else:
            forms += [word[:-1] + ending for ending in _ENDINGS.get(word[-1], (word[-1],))]
    return start + bar + ", ".join(forms)


STATES = "\n".join([*map(_inflected, _TABLE.strip().splitlines()), *(f"{code}|||" for code in _OTHERS.split())])
