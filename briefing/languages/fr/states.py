"""French names of states: what CLDR lacks, namely other names, seats of power, and demonyms.

A line holds: ISO 3166 code | other names | seats of power | demonyms (masculine and feminine; plurals follow by -s).
A name behind "=" is the ordinary one, where newspapers do not write what CLDR has.
"""

STATES = """
AD|Principauté d'Andorre|Andorre-la-Vieille|andorran, andorrane
AE|Émirats, EAU|Abou Dhabi, Abou Dabi|émirati, émiratie, émirien, émirienne
AF||Kaboul|afghan, afghane
AG|||antiguais, antiguaise
AL||Tirana|albanais, albanaise
AM||Erevan|arménien, arménienne
AO||Luanda|angolais, angolaise
AR||Buenos Aires, Casa Rosada|argentin, argentine
AT||Vienne|autrichien, autrichienne
AU||Canberra|australien, australienne
AZ||Bakou|azerbaïdjanais, azerbaïdjanaise, azéri, azérie
BA|Bosnie|Sarajevo|bosnien, bosnienne
BB|||barbadien, barbadienne
BD||Dacca|bangladais, bangladaise, bangladeshi
BE|Royaume de Belgique|rue de la Loi|belge
BF|Burkina|Ouagadougou|burkinabè, burkinabé
BG||Sofia|bulgare
BH||Manama|bahreïni, bahreïnie, bahreïnien, bahreïnienne
BI||Bujumbura, Gitega|burundais, burundaise
BJ||Cotonou, Porto-Novo|béninois, béninoise
BN|Brunei||brunéien, brunéienne
BO||La Paz|bolivien, bolivienne
BR||Brasilia|brésilien, brésilienne
BS|||bahamien, bahamienne
BT||Thimphou|bhoutanais, bhoutanaise
BW||Gaborone|botswanais, botswanaise
BY|Bélarus, Belarus|Minsk|biélorusse, bélarusse
BZ|||bélizien, bélizienne
CA||Ottawa|canadien, canadienne
CD|=République démocratique du Congo, RDC, Congo-Kinshasa, RD Congo, RD-Congo|Kinshasa|congolais, congolaise
CF|Centrafrique, RCA|Bangui|centrafricain, centrafricaine
CG|Congo-Brazzaville, République du Congo|Brazzaville|
CH|Confédération helvétique||suisse, helvétique
CI|Côte d'Ivoire|Abidjan, Yamoussoukro|ivoirien, ivoirienne
CL||Santiago, Moneda|chilien, chilienne
CM||Yaoundé|camerounais, camerounaise
CN|République populaire de Chine, RPC|Pékin, Beijing|chinois, chinoise
CO||Bogota|colombien, colombienne
CR|||costaricain, costaricaine, costaricien, costaricienne
CU||Havane|cubain, cubaine
CV|Cap-Vert, Cabo Verde|Praia|cap-verdien, cap-verdienne
CY||Nicosie|chypriote
CZ|République tchèque|Prague|tchèque
DE|RFA, République fédérale d'Allemagne|Berlin|allemand, allemande
DJ|||djiboutien, djiboutienne
DK||Copenhague|danois, danoise
DM|||
DO|République dominicaine|Saint-Domingue|dominicain, dominicaine
DZ||Alger|algérien, algérienne
EC||Quito|équatorien, équatorienne
EE||Tallinn|estonien, estonienne
EU|UE, U.E.|Bruxelles|
EG||Caire|égyptien, égyptienne
ER||Asmara|érythréen, érythréenne
ES||Madrid, Moncloa|espagnol, espagnole
ET||Addis-Abeba, Addis Abeba|éthiopien, éthiopienne
FI||Helsinki|finlandais, finlandaise
FJ||Suva|fidjien, fidjienne
FR|République française, Hexagone|Paris, Élysée, Matignon|français, française
GA||Libreville|gabonais, gabonaise
GB|Grande-Bretagne, RU|Londres, Downing Street|britannique
GD|||grenadien, grenadienne
GE||Tbilissi|géorgien, géorgienne
GH||Accra|ghanéen, ghanéenne
GM||Banjul|gambien, gambienne
GN||Conakry|guinéen, guinéenne
GQ|Guinée équatoriale|Malabo|équato-guinéen, équato-guinéenne
GR||Athènes|grec, grecque
GT|||guatémaltèque
GW|Guinée-Bissau|Bissau|bissau-guinéen, bissau-guinéenne
GY||Georgetown|guyanien, guyanienne
HN||Tegucigalpa|hondurien, hondurienne
HR||Zagreb|croate
HT||Port-au-Prince|haïtien, haïtienne
HU||Budapest|hongrois, hongroise
ID||Jakarta|indonésien, indonésienne
IE|Eire|Dublin|irlandais, irlandaise
IL|État hébreu|Tel-Aviv, Tel Aviv|israélien, israélienne
IN||New Delhi, Delhi|indien, indienne
IQ||Bagdad|irakien, irakienne, iraquien, iraquienne
IR|République islamique d'Iran, République islamique|Téhéran|iranien, iranienne
IS||Reykjavik|islandais, islandaise
IT||Rome, Palais Chigi, Quirinal|italien, italienne
JM||Kingston|jamaïcain, jamaïcaine
JO||Amman|jordanien, jordanienne
JP||Tokyo|japonais, japonaise, nippon, nippone, nipponne
KE||Nairobi|kényan, kényane
KG|Kirghizistan, Kirghizie|Bichkek|kirghize
KH||Phnom Penh|cambodgien, cambodgienne
KI|||
KM|||comorien, comorienne
KN|||
KP|Corée du Nord, RPDC|Pyongyang|nord-coréen, nord-coréenne
KR|Corée du Sud|Séoul, Maison Bleue|sud-coréen, sud-coréenne
KW|||koweïtien, koweïtienne
KZ|Kazakhstan|Astana, Noursoultan|kazakh, kazakhe, kazakhstanais, kazakhstanaise
LA||Vientiane|laotien, laotienne
LB||Beyrouth|libanais, libanaise
LC|||
LI|||liechtensteinois, liechtensteinoise
LK||Colombo|sri-lankais, sri-lankaise, srilankais, srilankaise
LR||Monrovia|libérien, libérienne
LS||Maseru|
LT||Vilnius|lituanien, lituanienne
LU|Grand-Duché||luxembourgeois, luxembourgeoise
LV||Riga|letton, lettone, lettonne
LY||Tripoli|libyen, libyenne
MA|Royaume du Maroc, royaume chérifien|Rabat|marocain, marocaine
MC|||monégasque
MD||Chisinau|moldave
ME||Podgorica|monténégrin, monténégrine
MG||Antananarivo|malgache
MH|||
MK|Macédoine|Skopje|macédonien, macédonienne
ML||Bamako|malien, malienne
MM|=Birmanie, Myanmar|Naypyidaw, Rangoun|birman, birmane
MN||Oulan-Bator|mongol, mongole
MR||Nouakchott|mauritanien, mauritanienne
MT||Valette|maltais, maltaise
MU|Île Maurice|Port-Louis|mauricien, mauricienne
MV||Malé|maldivien, maldivienne
MW||Lilongwe|malawite
MX||Mexico|mexicain, mexicaine
MY||Kuala Lumpur|malaisien, malaisienne
MZ||Maputo|mozambicain, mozambicaine
NA||Windhoek|namibien, namibienne
NE||Niamey|nigérien, nigérienne
NG||Abuja|nigérian, nigériane
NI||Managua|nicaraguayen, nicaraguayenne
NL|Hollande|Haye|néerlandais, néerlandaise, hollandais, hollandaise
NO||Oslo|norvégien, norvégienne
NP||Katmandou|népalais, népalaise
NR|||
NZ||Wellington|néo-zélandais, néo-zélandaise
OM||Mascate|omanais, omanaise
PA|||panaméen, panaméenne
PE||Lima|péruvien, péruvienne
PG|Papouasie-Nouvelle-Guinée|Port Moresby|
PH||Manille|philippin, philippine
PK||Islamabad|pakistanais, pakistanaise
PL||Varsovie|polonais, polonaise
PS|=Palestine, Autorité palestinienne|Ramallah|palestinien, palestinienne
PT||Lisbonne|portugais, portugaise
PW|||
PY||Asuncion|paraguayen, paraguayenne
QA||Doha|qatari, qatarie, qatarien, qatarienne
RO||Bucarest|roumain, roumaine
RS||Belgrade|serbe
RU|Fédération de Russie, URSS, Union soviétique|Moscou, Kremlin|russe, soviétique
RW||Kigali|rwandais, rwandaise
SA|royaume saoudien|Riyad, Ryad|saoudien, saoudienne
SB|||
SC|||seychellois, seychelloise
SD||Khartoum|soudanais, soudanaise
SE||Stockholm|suédois, suédoise
SG|||singapourien, singapourienne
SI||Ljubljana|slovène
SK||Bratislava|slovaque
SL||Freetown|sierra-léonais, sierra-léonaise
SM|||
SN||Dakar|sénégalais, sénégalaise
SO||Mogadiscio|somalien, somalienne
SR||Paramaribo|surinamais, surinamaise
SS|Soudan du Sud|Juba|sud-soudanais, sud-soudanaise
ST|||
SV|Salvador|San Salvador|salvadorien, salvadorienne
SY||Damas|syrien, syrienne
SZ|Swaziland|Mbabane|
TD||N'Djamena, Ndjamena|tchadien, tchadienne
TG||Lomé|togolais, togolaise
TH||Bangkok|thaïlandais, thaïlandaise
TJ||Douchanbé|tadjik, tadjike
TL|Timor oriental|Dili|timorais, timoraise
TM||Achgabat|turkmène
TN||Tunis|tunisien, tunisienne
TO|||tongien, tongienne
TR||Ankara|turc, turque
TT|||trinidadien, trinidadienne
TV|||
TW||Taipei|taïwanais, taïwanaise
TZ||Dodoma|tanzanien, tanzanienne
UA||Kiev, Kyiv|ukrainien, ukrainienne
UG||Kampala|ougandais, ougandaise
US|États-Unis d'Amérique, USA, Amérique|Washington, Maison Blanche, Maison-Blanche|américain, américaine, étasunien
UY||Montevideo|uruguayen, uruguayenne
UZ||Tachkent|ouzbek, ouzbèke
VA|=Vatican, Saint-Siège|Vatican|
VC|||
VE||Caracas|vénézuélien, vénézuélienne
VN|=Vietnam|Hanoï|vietnamien, vietnamienne
VU||Port-Vila|
WS|||
XK||Pristina|kosovar, kosovare
YE||Sanaa|yéménite
ZA||Pretoria|sud-africain, sud-africaine
ZM||Lusaka|zambien, zambienne
ZW||Harare|zimbabwéen, zimbabwéenne
"""
