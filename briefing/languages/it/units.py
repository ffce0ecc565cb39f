"""Italian words for units, currencies and large numbers."""

from briefing.languages.quantities import units, valued

NUMBERS = valued(
    """
    0 = zero
    1 = un, uno, una, un'
    2 = due, entrambi, entrambe
    3 = tre
    4 = quattro
    5 = cinque
    6 = sei
    7 = sette
    8 = otto
    9 = nove
    10 = dieci
    11 = undici
    12 = dodici
    13 = tredici
    14 = quattordici
    15 = quindici
    16 = sedici
    17 = diciassette
    18 = diciotto
    19 = diciannove
    20 = venti
    30 = trenta
    40 = quaranta
    50 = cinquanta
    60 = sessanta
    70 = settanta
    80 = ottanta
    90 = novanta
    100 = cento
    200 = duecento
    300 = trecento
    400 = quattrocento
    500 = cinquecento
    600 = seicento
    700 = settecento
    800 = ottocento
    900 = novecento
    """
)

COMPOUNDS = valued(
    """
    1 = un, uno, una
    2 = due
    3 = tre, tré
    4 = quattro
    5 = cinque
    6 = sei
    7 = sette
    8 = otto
    9 = nove
    10 = dieci
    11 = undici
    12 = dodici
    13 = tredici
    14 = quattordici
    15 = quindici
    16 = sedici
    17 = diciassette
    18 = diciotto
    19 = diciannove
    20 = venti, vent
    21 = ventun, ventuno, ventuna
    28 = ventotto
    30 = trenta, trent
    31 = trentun, trentuno, trentuna
    38 = trentotto
    40 = quaranta, quarant
    41 = quarantun, quarantuno
    48 = quarantotto
    50 = cinquanta, cinquant
    51 = cinquantun, cinquantuno
    58 = cinquantotto
    60 = sessanta, sessant
    61 = sessantun, sessantuno
    68 = sessantotto
    70 = settanta, settant
    71 = settantun, settantuno
    78 = settantotto
    80 = ottanta, ottant
    81 = ottantun, ottantuno
    88 = ottantotto
    90 = novanta, novant
    91 = novantun, novantuno
    98 = novantotto
    100 = cento, cent
    1000 = mila, mille
    """
)

SCALES = valued(
    """
    1000 = mila, mille
    1000000 = milione, milioni, mln, mln., mil.
    1000000000 = miliardo, miliardi, mld, mld., mrd
    1000000000000 = bilione, bilioni
    """
)

COLLECTIVES = valued(
    """
    2 = paio, coppia
    10 = decina
    6 = mezza dozzina
    12 = dozzina
    15 = quindicina
    20 = ventina
    30 = trentina
    40 = quarantina
    50 = cinquantina
    60 = sessantina
    70 = settantina
    80 = ottantina
    90 = novantina
    100 = centinaio
    1000 = migliaio
    """
)

PLURALS = valued(
    """
    10 = decine
    12 = dozzine
    100 = centinaia
    1000 = migliaia
    1000000 = milioni
    1000000000 = miliardi
    """
)

FRACTIONS = valued(
    """
    0.5 = metà, mezzo, mezza
    0.33333333 = terzo, terzi
    0.25 = quarto, quarti
    0.2 = quinto, quinti
    0.16666667 = sesto, sesti
    0.14285714 = settimo, settimi
    0.125 = ottavo, ottavi
    0.11111111 = nono, noni
    0.1 = decimo, decimi
    0.05 = ventesimo, ventesimi
    0.01 = centesimo, centesimi
    0.001 = millesimo, millesimi
    """
)

_DURATIONS = """
year = anno, anni, enne, enni
month = mese, mesi
week = settimana, settimane
day = giorno, giorni, giornata, giornate
hour = ora, ore
minute = minuto, minuti
second = secondo, secondi
second * 0.001 = millisecondo, millisecondi
year * 10 = decennio, decenni
year * 100 = secolo, secoli
year * 1000 = millennio, millenni
"""

_MEASURES = """
km = chilometro, chilometri
m = metro, metri
cm = centimetro, centimetri
mm = millimetro, millimetri
km² = chilometro quadrato, chilometri quadrati, chilometri quadri, kmq
m² = metro quadrato, metri quadrati, metri quadri, metro quadro, mq
m³ = metro cubo, metri cubi, mc
km³ = chilometri cubi
cm³ = centimetri cubi, centimetro cubo
ha = ettaro, ettari
acre = acro, acri
kg = chilo, chili, chilogrammo, chilogrammi
g = grammo, grammi
mg = milligrammo, milligrammi
µg = microgrammo, microgrammi
kg * 100 = quintale, quintali
t = tonnellata, tonnellate
lb = libbra, libbre
oz = oncia, once
L = litro, litri
mL = millilitro, millilitri
cL = centilitro, centilitri
hL = ettolitro, ettolitri
gal = gallone, galloni
bbl = barile, barili
km/h = chilometri orari, chilometro orario, chilometri all'ora, km orari, km all'ora, chilometri l'ora
m/s = metri al secondo
kn = nodo, nodi
mi = miglio, miglia
nmi = miglio nautico, miglia nautiche, miglia marine
ft = piede, piedi
in = pollice, pollici
°C = grado, gradi, grado celsius, gradi celsius, gradi centigradi, celsius, gradi c
°F = gradi fahrenheit, grado fahrenheit, fahrenheit
W = watt
kW = chilowatt, kilowatt
MW = megawatt
GW = gigawatt
TW = terawatt
kWh = chilowattora, kilowattora
MWh = megawattora
GWh = gigawattora
TWh = terawattora
V = volt
Hz = hertz
dB = decibel
hp = cavalli, cavalli vapore, cv
Pa = pascal
hPa = ettopascal
B = byte
KB = kilobyte
MB = megabyte
GB = gigabyte
TB = terabyte
ly = anno luce, anni luce
"""

_MONEY = """
EUR = euro
EUR * 0.01 = centesimo, centesimi, centesimi di euro, cent
USD = dollaro, dollari, dollaro americano, dollari americani, dollaro statunitense, dollari statunitensi
CAD = dollaro canadese, dollari canadesi
AUD = dollaro australiano, dollari australiani
NZD = dollari neozelandesi
HKD = dollari di hong kong
SGD = dollari di singapore
GBP = sterlina, sterline, lira sterlina, lire sterline
GBP * 0.01 = penny, pence
EGP = sterline egiziane
CHF = franco svizzero, franchi svizzeri
FRF = franco, franchi, franchi francesi, franco francese
XOF = franchi cfa
JPY = yen
CNY = yuan, renminbi
RUB = rublo, rubli
INR = rupia, rupie, rupie indiane
KRW = won
BRL = real, reais
MXN = peso, pesos, pesos messicani
ARS = pesos argentini, peso argentino
CLP = pesos cileni
MAD = dirham
SAR = riyal
DZD = dinaro, dinari
LYD = dinari libici
TND = dinari tunisini
TRY = lira turca, lire turche
ALL = lek
PLN = zloty
CZK = corone ceche
DKK = corone danesi
NOK = corone norvegesi
SEK = corona, corone, corone svedesi
HUF = fiorino, fiorini
RON = leu, lei
UAH = grivna, grivnie
ILS = shekel
ZAR = rand
DEM = marco, marchi, marchi tedeschi
ITL = lira, lire
ESP = peseta, pesetas
BTC = bitcoin
"""

UNITS = {
    **units("duration", _DURATIONS),
    **units("measure", _MEASURES),
    **units("money", _MONEY),
    **units("percent", "% = per cento, percento\n% = punto percentuale, punti percentuali"),
}

REGIONS = {
    "USD": {
        **dict.fromkeys(["canada", "canadese", "canadesi", "ottawa", "toronto"], "CAD"),
        **dict.fromkeys(["australia", "australiano", "australiana", "sydney", "canberra"], "AUD"),
        **dict.fromkeys(["usa", "washington", "americano", "americana", "statunitense"], "USD"),
    },
    "FRF": dict.fromkeys(["svizzera", "svizzero", "ginevra", "zurigo", "berna", "lugano"], "CHF")
    | dict.fromkeys(["francia", "francese", "parigi"], "FRF"),
    "DZD": dict.fromkeys(["tunisia", "tunisino", "tunisi"], "TND")
    | dict.fromkeys(["libia", "libico", "libica", "tripoli"], "LYD")
    | dict.fromkeys(["algeria", "algerino", "algeri"], "DZD"),
    "SEK": dict.fromkeys(["danimarca", "danese", "copenaghen"], "DKK")
    | dict.fromkeys(["norvegia", "norvegese", "oslo"], "NOK")
    | dict.fromkeys(["svezia", "svedese", "stoccolma"], "SEK"),
}
