"""Spanish names of states: what CLDR lacks, namely other names, seats of power, and adjectives.

A line holds: ISO 3166 code | other names | seats of power | adjectives, masculine and feminine (plurals follow by -s).
A name behind "=" is the ordinary one, where newspapers do not write what CLDR has.
"""

_TABLE = """
AD||Andorra la Vella|andorrano, andorrana
AE|Emiratos, EAU|Abu Dabi|emiratí, emiratíes
AF|Afganistán|Kabul|afgano, afgana
AL||Tirana|albanés, albanesa
AM||Ereván|armenio, armenia
AO||Luanda|angoleño, angoleña
AR||Buenos Aires, Casa Rosada|argentino, argentina
AT||Viena|austriaco, austriaca, austríaco, austríaca
AU||Canberra|australiano, australiana
AZ||Bakú|azerbaiyano, azerbaiyana
BA|Bosnia|Sarajevo|bosnio, bosnia
BD||Daca|bangladesí
BE||Bruselas|belga
BF||Uagadugú|burkinés, burkinesa
BG||Sofía|búlgaro, búlgara
BO||La Paz|boliviano, boliviana
BR||Brasilia, Planalto|brasileño, brasileña
BY||Minsk|bielorruso, bielorrusa
CA||Ottawa|canadiense
CD|RDC, RD Congo|Kinsasa, Kinshasa|congoleño, congoleña
CF||Bangui|centroafricano, centroafricana
CG|República del Congo, Congo-Brazzaville|Brazzaville|
CH||Berna|suizo, suiza, helvético, helvética
CI|=Costa de Marfil|Abiyán|marfileño, marfileña
CL||Santiago de Chile, La Moneda|chileno, chilena
CM||Yaundé|camerunés, camerunesa
CN||Pekín|chino, china
CO||Bogotá, Casa de Nariño|colombiano, colombiana
CR||San José|costarricense
CU||La Habana|cubano, cubana
CY||Nicosia|chipriota
CZ|República Checa|Praga|checo, checa
DE|República Federal de Alemania|Berlín|alemán, alemana
DK||Copenhague|danés, danesa
DO||Santo Domingo|dominicano, dominicana
DZ||Argel|argelino, argelina
EC||Quito, Carondelet|ecuatoriano, ecuatoriana
EE||Tallin|estonio, estonia
EG||El Cairo|egipcio, egipcia
ER|||eritreo, eritrea
ES||Madrid, Moncloa, La Moncloa|español, española
ET||Adís Abeba|etíope
EU|=Unión Europea, UE||
FI||Helsinki|finlandés, finlandesa
FR||París, Elíseo, Matignon|francés, francesa
GA|||gabonés, gabonesa
GB|Gran Bretaña, Inglaterra|Londres, Downing Street|británico, británica
GE||Tiflis|georgiano, georgiana
GH||Acra|ghanés, ghanesa
GN||Conakri|guineano, guineana
GQ||Malabo|ecuatoguineano, ecuatoguineana
GR||Atenas|griego, griega
GT||Ciudad de Guatemala|guatemalteco, guatemalteca
HN||Tegucigalpa|hondureño, hondureña
HR||Zagreb|croata
HT||Puerto Príncipe|haitiano, haitiana
HU||Budapest|húngaro, húngara
ID||Yakarta|indonesio, indonesia
IE||Dublín|irlandés, irlandesa
IL||Jerusalén|israelí, israelíes
IN||Nueva Delhi|indio, india
IQ||Bagdad|iraquí, iraquíes
IR|República Islámica|Teherán|iraní, iraníes
IS||Reikiavik|islandés, islandesa
IT||Roma|italiano, italiana
JM|||jamaicano, jamaicana
JO||Amán|jordano, jordana
JP||Tokio|japonés, japonesa, nipón, nipona
KE||Nairobi|keniano, keniana
KG||Biskek|kirguís
KH||Nom Pen|camboyano, camboyana
KP||Pyongyang|norcoreano, norcoreana
KR||Seúl|surcoreano, surcoreana
KW|||kuwaití
KZ||Astaná|kazajo, kazaja
LA|||laosiano, laosiana
LB||Beirut|libanés, libanesa
LK||Colombo|ceilanés
LR|||liberiano, liberiana
LT||Vilna|lituano, lituana
LU|||luxemburgués, luxemburguesa
LV||Riga|letón, letona
LY||Trípoli|libio, libia
MA||Rabat|marroquí, marroquíes
MC|||monegasco, monegasca
MD||Chisináu|moldavo, moldava
ME||Podgorica|montenegrino, montenegrina
MG||Antananarivo|malgache
MK||Skopie|macedonio, macedonia
ML||Bamako|maliense
MM|Birmania|Naipyidó|birmano, birmana
MN||Ulán Bator|mongol, mongola
MR||Nuakchot|mauritano, mauritana
MT||La Valeta|maltés, maltesa
MX|Méjico|Ciudad de México, Palacio Nacional|mexicano, mexicana
MY||Kuala Lumpur|malasio, malasia
MZ||Maputo|mozambiqueño, mozambiqueña
NA|||namibio, namibia
NE||Niamey|nigerino, nigerina
NG||Abuya|nigeriano, nigeriana
NI||Managua|nicaragüense
NL|Holanda|La Haya|neerlandés, neerlandesa, holandés, holandesa
NO||Oslo|noruego, noruega
NP||Katmandú|nepalí
NZ||Wellington|neozelandés, neozelandesa
OM||Mascate|omaní
PA||Ciudad de Panamá|panameño, panameña
PE||Lima|peruano, peruana
PH||Manila|filipino, filipina
PK||Islamabad|pakistaní, paquistaní
PL||Varsovia|polaco, polaca
PS|=Palestina, Autoridad Palestina|Ramala|palestino, palestina
PT||Lisboa|portugués, portuguesa, luso, lusa
PY||Asunción|paraguayo, paraguaya
QA|=Catar, Qatar|Doha|catarí, qatarí
RO||Bucarest|rumano, rumana
RS||Belgrado|serbio, serbia
RU|Federación Rusa|Moscú, Kremlin|ruso, rusa
RW||Kigali|ruandés, ruandesa
SA|Arabia Saudita|Riad|saudí, saudíes, saudita
SD||Jartum|sudanés, sudanesa
SE||Estocolmo|sueco, sueca
SG|||singapurense
SI||Liubliana|esloveno, eslovena
SK||Bratislava|eslovaco, eslovaca
SN||Dakar|senegalés, senegalesa
SO||Mogadiscio|somalí, somalíes
SS||Yuba|sursudanés, sursudanesa
SV||San Salvador|salvadoreño, salvadoreña
SY||Damasco|sirio, siria
TD||Yamena|chadiano, chadiana
TG||Lomé|togolés, togolesa
TH||Bangkok|tailandés, tailandesa
TJ|||tayiko, tayika
TM|||turcomano, turcomana
TN||Ciudad de Túnez|tunecino, tunecina
TR||Ankara|turco, turca
TW||Taipéi|taiwanés, taiwanesa
TZ||Dodoma|tanzano, tanzana
UA||Kiev, Kyiv|ucraniano, ucraniana
UG||Kampala|ugandés, ugandesa
US|=Estados Unidos, EE.UU., EE. UU., EEUU, EUA|Washington, Casa Blanca|estadounidense, norteamericano, norteamericana
UY||Montevideo|uruguayo, uruguaya
UZ||Taskent|uzbeko, uzbeka
VA|=Vaticano, Santa Sede||vaticano, vaticana
VE||Caracas, Miraflores|venezolano, venezolana
VN||Hanói|vietnamita
YE||Saná|yemení, yemeníes
ZA||Pretoria|sudafricano, sudafricana
ZM||Lusaka|zambiano, zambiana
ZW||Harare|zimbabuense
"""
_OTHERS = """
AG BB BH BI BJ BN BS BT BW BZ CV DJ DM FJ GD GM GW GY KI KM KN LC LI LS MH MU MV MW NR PG PW SB SC SL SM SR ST SZ TL
TO TT TV VC VU WS XK
"""

STATES = _TABLE + "\n".join(f"{code}|||" for code in _OTHERS.split())
