"""Portuguese names of states: what CLDR lacks, namely other names, seats of power, and adjectives.

A line holds: ISO 3166 code | other names | seats of power | adjectives, masculine and feminine (plurals follow by -s).
A name behind "=" is the ordinary one, where newspapers do not write what CLDR has. Names are those of Portugal and
of Brazil.
"""

_TABLE = """
AE|Emirados|Abu Dhabi|emiradense
AF||Cabul|afegão, afegã
AL||Tirana|albanês, albanesa
AM|Arménia, Armênia|Erevan|arménio, arménia, armênio, armênia
AO||Luanda|angolano, angolana
AR||Buenos Aires, Casa Rosada|argentino, argentina
AT||Viena|austríaco, austríaca
AU||Camberra, Canberra|australiano, australiana
AZ||Baku|azeri
BA|Bósnia|Sarajevo|bósnio, bósnia
BE||Bruxelas|belga
BG||Sófia|búlgaro, búlgara
BO||La Paz|boliviano, boliviana
BR||Brasília, Planalto, Palácio do Planalto|brasileiro, brasileira
BY|Bielorrússia, Belarus|Minsk|bielorrusso, bielorrussa
CA||Otava, Ottawa|canadiano, canadiana, canadense
CD|=República Democrática do Congo, RDC, RD Congo|Kinshasa|congolês, congolesa
CF||Bangui|centro-africano, centro-africana
CH||Berna|suíço, suíça, helvético, helvética
CI|=Costa do Marfim|Abidjan|marfinense
CL||Santiago, La Moneda|chileno, chilena
CM||Iaundé|camaronês, camaronesa
CN||Pequim|chinês, chinesa
CO||Bogotá|colombiano, colombiana
CU||Havana|cubano, cubana
CV||Cidade da Praia|cabo-verdiano, cabo-verdiana
CY||Nicósia|cipriota
CZ|Chéquia, República Checa, República Tcheca|Praga|checo, checa, tcheco, tcheca
DE||Berlim|alemão, alemã
DK||Copenhaga, Copenhague|dinamarquês, dinamarquesa
DO||Santo Domingo|dominicano, dominicana
DZ||Argel|argelino, argelina
EC||Quito|equatoriano, equatoriana
EE|Estónia, Estônia|Tallinn|estónio, estónia, estoniano, estoniana
EG|Egito, Egipto|Cairo|egípcio, egípcia
ES||Madrid, Madri|espanhol, espanhola
ET||Adis Abeba|etíope
EU|=União Europeia, UE||
FI||Helsínquia, Helsinque|finlandês, finlandesa
FR||Paris, Eliseu|francês, francesa
GB|Grã-Bretanha, Inglaterra|Londres, Downing Street|britânico, britânica
GE||Tbilissi|georgiano, georgiana
GH|Gana|Acra|ganês, ganesa
GN||Conacri|guineense
GQ||Malabo|equato-guineense
GR||Atenas|grego, grega
GT|||guatemalteco, guatemalteca
GW||Bissau|
HN||Tegucigalpa|hondurenho, hondurenha
HR||Zagreb|croata
HT||Port-au-Prince, Porto Príncipe|haitiano, haitiana
HU||Budapeste|húngaro, húngara
ID||Jacarta|indonésio, indonésia
IE||Dublin|irlandês, irlandesa
IL||Jerusalém|israelita, israelense
IN||Nova Deli, Nova Délhi|indiano, indiana
IQ||Bagdade, Bagdá|iraquiano, iraquiana
IR|Irão, Irã, República Islâmica|Teerão, Teerã|iraniano, iraniana
IS||Reiquiavique|islandês, islandesa
IT||Roma|italiano, italiana
JO|Jordânia|Amã|jordano, jordana
JP||Tóquio|japonês, japonesa
KE|Quénia, Quênia|Nairobi|queniano, queniana
KP||Pyongyang|norte-coreano, norte-coreana
KR||Seul|sul-coreano, sul-coreana
KW|Kuwait|Cidade do Kuwait|kuwaitiano
KZ||Astana|cazaque
LB||Beirute|libanês, libanesa
LT||Vílnius|lituano, lituana
LU|||luxemburguês, luxemburguesa
LV|Letónia, Letônia|Riga|letão, letã
LY||Trípoli|líbio, líbia
MA||Rabat|marroquino, marroquina
MC|Mónaco, Mônaco||monegasco, monegasca
MD||Chisinau|moldavo, moldava
ME||Podgorica|montenegrino, montenegrina
MG||Antananarivo|malgaxe
MK||Skopje|macedónio, macedónia
ML||Bamako|maliano, maliana
MM|Birmânia|Naypyidaw|birmanês, birmanesa
MR||Nouakchott|mauritano, mauritana
MT||Valeta|maltês, maltesa
MX||Cidade do México|mexicano, mexicana
MY||Kuala Lumpur|malaio, malaia
MZ||Maputo|moçambicano, moçambicana
NA||Windhoek|namibiano, namibiana
NE||Niamey|nigerino, nigerina
NG||Abuja|nigeriano, nigeriana
NI||Manágua|nicaraguense
NL|Países Baixos, Holanda|Haia|neerlandês, neerlandesa, holandês, holandesa
NO||Oslo|norueguês, norueguesa
NP||Catmandu|nepalês, nepalesa
NZ||Wellington|neozelandês, neozelandesa
PA||Cidade do Panamá|panamenho, panamenha
PE||Lima|peruano, peruana
PH||Manila|filipino, filipina
PK||Islamabad|paquistanês, paquistanesa
PL|Polónia, Polônia|Varsóvia|polaco, polaca, polonês, polonesa
PS|=Palestina, Autoridade Palestiniana, Autoridade Palestina|Ramallah|palestiniano, palestiniana, palestino, palestina
PT||Lisboa, São Bento, Belém|português, portuguesa
PY||Assunção|paraguaio, paraguaia
QA|Qatar, Catar|Doha|catari
RO|Roménia, Romênia|Bucareste|romeno, romena
RS||Belgrado|sérvio, sérvia
RU|Federação Russa|Moscovo, Moscou, Kremlin|russo, russa
RW||Kigali|ruandês, ruandesa
SA||Riade|saudita
SD||Cartum|sudanês, sudanesa
SE||Estocolmo|sueco, sueca
SI|Eslovénia, Eslovênia|Liubliana|esloveno, eslovena
SK||Bratislava|eslovaco, eslovaca
SN||Dacar, Dakar|senegalês, senegalesa
SO||Mogadíscio|somali
SS||Juba|sul-sudanês, sul-sudanesa
ST||São Tomé|são-tomense
SV||San Salvador|salvadorenho, salvadorenha
SY||Damasco|sírio, síria
TD||N'Djamena|chadiano, chadiana
TH||Banguecoque, Bangkok|tailandês, tailandesa
TL|Timor||timorense
TN||Túnis|tunisino, tunisina, tunisiano, tunisiana
TR||Ancara|turco, turca
TW||Taipé|taiwanês, taiwanesa
TZ||Dodoma|tanzaniano, tanzaniana
UA||Kiev, Kyiv|ucraniano, ucraniana
UG||Kampala|ugandês, ugandesa
US|=Estados Unidos, EUA|Washington, Casa Branca|americano, americana, norte-americano, norte-americana
UY||Montevideu, Montevidéu|uruguaio, uruguaia
UZ||Tashkent|usbeque
VA|=Vaticano, Santa Sé||
VE||Caracas, Miraflores|venezuelano, venezuelana
VN|Vietname, Vietnã|Hanói|vietnamita
YE|Iémen, Iêmen|Saná|iemenita
ZA||Pretória|sul-africano, sul-africana
ZM|Zâmbia|Lusaca|zambiano, zambiana
ZW|Zimbabué, Zimbábue|Harare|
"""
_OTHERS = """
AD AG BB BD BF BH BI BJ BN BS BT BW BZ CG CR DJ DM ER FJ GA GD GM GY JM KG KH KI KM KN LA LC LI LK LR LS MH MN MU MV
MW NR OM PG PW SB SC SG SL SM SR SZ TG TJ TM TO TT TV VC VU WS XK
"""

STATES = _TABLE + "\n".join(f"{code}|||" for code in _OTHERS.split())
