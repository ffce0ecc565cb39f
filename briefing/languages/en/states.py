"""English names of states: what CLDR lacks, namely other names, seats of power, and demonyms.

A line holds: ISO 3166 code | other names | seats of power | demonyms (adjectives and nouns; plurals follow by -s).
A name behind "=" is the ordinary one, where newspapers do not write what CLDR has.
"""

STATES = """
AD|||Andorran
AE|UAE, Emirates|Abu Dhabi|Emirati
AF||Kabul|Afghan
AG|||Antiguan
AL||Tirana|Albanian
AM||Yerevan|Armenian
AO||Luanda|Angolan
AR||Buenos Aires, Casa Rosada|Argentine, Argentinian
AT||Vienna|Austrian
AU||Canberra|Australian, Aussie
AZ||Baku|Azerbaijani, Azeri
BA|Bosnia|Sarajevo|Bosnian
BB|||Barbadian
BD||Dhaka|Bangladeshi
BE||Wetstraat|Belgian
BF|Burkina|Ouagadougou|Burkinabe
BG||Sofia|Bulgarian
BH||Manama|Bahraini
BI||Bujumbura, Gitega|Burundian
BJ||Cotonou, Porto-Novo|Beninese
BN|||Bruneian
BO||La Paz|Bolivian
BR||Brasilia|Brazilian
BS|||Bahamian
BT||Thimphu|Bhutanese
BW||Gaborone|Botswanan
BY|Byelorussia|Minsk|Belarusian
BZ|||Belizean
CA||Ottawa|Canadian
CD|=Democratic Republic of Congo, DRC, DR Congo, Democratic Republic of the Congo, Congo-Kinshasa|Kinshasa|Congolese
CF|CAR|Bangui|
CG|Congo-Brazzaville, Republic of the Congo|Brazzaville|
CH|||Swiss
CI|=Ivory Coast|Abidjan, Yamoussoukro|Ivorian
CL||Santiago, Moneda|Chilean
CM||Yaounde|Cameroonian
CN|People's Republic of China, PRC|Beijing|Chinese
CO||Bogota|Colombian
CR|||Costa Rican
CU||Havana|Cuban
CV|Cape Verde, Cabo Verde|Praia|
CY||Nicosia|Cypriot
CZ|=Czech Republic|Prague|Czech
DE||Berlin|German
DJ|||Djiboutian
DK||Copenhagen|Danish, Dane
DM|||
DO|||
DZ||Algiers|Algerian
EC||Quito|Ecuadorian
EE||Tallinn|Estonian
EU|EU, E.U.|Brussels|
EG||Cairo|Egyptian
ER||Asmara|Eritrean
ES||Madrid, Moncloa|Spanish, Spaniard
ET||Addis Ababa|Ethiopian
FI||Helsinki|Finnish, Finn
FJ||Suva|Fijian
FR||Paris, Élysée|French, Frenchman, Frenchmen, Frenchwoman
GA||Libreville|Gabonese
GB|Britain, Great Britain, UK, U.K.|London, Downing Street, Number 10, No 10|British, Briton, Brit
GD|||Grenadian
GE||Tbilisi|Georgian
GH||Accra|Ghanaian
GM|Gambia|Banjul|Gambian
GN||Conakry|Guinean
GQ||Malabo|Equatoguinean
GR||Athens|Greek
GT|||Guatemalan
GW||Bissau|
GY||Georgetown|Guyanese
HN||Tegucigalpa|Honduran
HR||Zagreb|Croatian, Croat
HT||Port-au-Prince|Haitian
HU||Budapest|Hungarian
ID||Jakarta|Indonesian
IE||Dublin|Irish, Irishman, Irishmen
IL|Jewish state|Tel Aviv|Israeli
IN||New Delhi, Delhi|Indian
IQ||Baghdad|Iraqi
IR|Islamic Republic of Iran, Islamic Republic|Tehran|Iranian
IS||Reykjavik|Icelandic, Icelander
IT||Rome, Palazzo Chigi|Italian
JM||Kingston|Jamaican
JO||Amman|Jordanian
JP||Tokyo|Japanese
KE||Nairobi|Kenyan
KG||Bishkek|Kyrgyz
KH||Phnom Penh|Cambodian
KI|||
KM|||Comorian
KN|||
KP|DPRK|Pyongyang|North Korean
KR|Republic of Korea|Seoul, Blue House|South Korean
KW|||Kuwaiti
KZ||Astana, Nur-Sultan|Kazakh, Kazakhstani
LA||Vientiane|Laotian, Lao
LB||Beirut|Lebanese
LC|||
LI|||
LK||Colombo|Sri Lankan
LR||Monrovia|Liberian
LS||Maseru|
LT||Vilnius|Lithuanian
LU|||Luxembourger
LV||Riga|Latvian
LY||Tripoli|Libyan
MA||Rabat|Moroccan
MC|||Monegasque
MD||Chisinau|Moldovan
ME||Podgorica|Montenegrin
MG||Antananarivo|Malagasy
MH|||
MK|Macedonia|Skopje|Macedonian
ML||Bamako|Malian
MM|Burma, Myanmar|Naypyidaw, Yangon|Burmese
MN||Ulaanbaatar|Mongolian
MR||Nouakchott|Mauritanian
MT||Valletta|Maltese
MU||Port Louis|Mauritian
MV|||Maldivian
MW||Lilongwe|Malawian
MX||Mexico City|Mexican
MY||Kuala Lumpur, Putrajaya|Malaysian
MZ||Maputo|Mozambican
NA||Windhoek|Namibian
NE||Niamey|Nigerien
NG||Abuja|Nigerian
NI||Managua|Nicaraguan
NL|Holland|Hague|Dutch, Dutchman
NO||Oslo|Norwegian
NP||Kathmandu|Nepali, Nepalese
NR|||
NZ||Wellington|New Zealander
OM||Muscat|Omani
PA|||Panamanian
PE||Lima|Peruvian
PG||Port Moresby|Papuan
PH||Manila, Malacanang|Philippine, Filipino
PK||Islamabad|Pakistani
PL||Warsaw|Polish, Pole
PS|=Palestine, Palestinian Authority|Ramallah|Palestinian
PT||Lisbon|Portuguese
PW|||
PY||Asuncion|Paraguayan
QA||Doha|Qatari
RO||Bucharest|Romanian
RS||Belgrade|Serbian, Serb
RU|Russian Federation, Soviet Union, USSR|Moscow, Kremlin|Russian, Soviet
RW||Kigali|Rwandan
SA||Riyadh|Saudi
SB|||
SC|||Seychellois
SD||Khartoum|Sudanese
SE||Stockholm|Swedish, Swede
SG|||Singaporean
SI||Ljubljana|Slovenian, Slovene
SK||Bratislava|Slovak
SL||Freetown|
SM|||
SN||Dakar|Senegalese
SO||Mogadishu|Somali, Somalian
SR||Paramaribo|Surinamese
SS||Juba|South Sudanese
ST|||
SV||San Salvador|Salvadoran
SY||Damascus|Syrian
SZ|Swaziland|Mbabane|
TD||N'Djamena|Chadian
TG||Lome|Togolese
TH||Bangkok|Thai
TJ||Dushanbe|Tajik
TL|East Timor|Dili|Timorese
TM||Ashgabat|Turkmen
TN||Tunis|Tunisian
TO|||Tongan
TR|=Turkey|Ankara|Turkish, Turk
TT|||Trinidadian
TV|||
TW||Taipei|Taiwanese
TZ||Dodoma|Tanzanian
UA||Kyiv, Kiev|Ukrainian
UG||Kampala|Ugandan
US|United States of America, USA, U.S., US, America|Washington, Washington D.C., Washington DC, White House|American
UY||Montevideo|Uruguayan
UZ||Tashkent|Uzbek
VA|=Vatican, Holy See|Vatican|
VC|||
VE||Caracas|Venezuelan
VN||Hanoi|Vietnamese
VU||Port Vila|
WS|||Samoan
XK||Pristina|Kosovar, Kosovan
YE||Sanaa|Yemeni
ZA||Pretoria, Tshwane|South African
ZM||Lusaka|Zambian
ZW||Harare|Zimbabwean
"""
