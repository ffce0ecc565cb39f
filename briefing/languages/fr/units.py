"""French words for units, currencies and large numbers."""

from briefing.languages.quantities import units, valued

NUMBERS = valued(
    """
    0 = zéro
    1 = un, une
    2 = deux
    3 = trois
    4 = quatre
    5 = cinq
    6 = six
    7 = sept
    8 = huit
    9 = neuf
    10 = dix
    11 = onze
    12 = douze
    13 = treize
    14 = quatorze
    15 = quinze
    16 = seize
    17 = dix-sept, dix sept
    18 = dix-huit, dix huit
    19 = dix-neuf, dix neuf
    20 = vingt
    30 = trente
    40 = quarante
    50 = cinquante
    60 = soixante
    70 = septante
    80 = quatre-vingt, quatre-vingts, huitante, octante, quatre vingt, quatre vingts
    90 = nonante
    100 = cent, cents
    """
)

SCALES = valued(
    """
    1000 = mille
    1000000 = million, millions
    1000000000 = milliard, milliards, mds, md, mrd
    1000000000000 = billion, billions
    """
)

COLLECTIVES = valued(
    """
    8 = huitaine
    10 = dizaine
    12 = douzaine
    15 = quinzaine
    20 = vingtaine
    30 = trentaine
    40 = quarantaine
    50 = cinquantaine
    60 = soixantaine
    80 = quatre-vingtaine
    100 = centaine
    1000 = millier
    """
)

PLURALS = valued(
    """
    10 = dizaines
    12 = douzaines
    20 = vingtaines
    100 = centaines
    1000 = milliers
    1000000 = millions
    1000000000 = milliards
    """
)

_ORDINALS = {
    5: "cinqu", 6: "six", 7: "sept", 8: "huit", 9: "neuv", 10: "dix", 11: "onz", 12: "douz", 13: "treiz", 14: "quatorz",
    15: "quinz", 16: "seiz", 20: "vingt", 30: "trent", 40: "quarant", 50: "cinquant", 60: "soixant", 100: "cent",
    1e3: "mill", 1e6: "million", 1e9: "milliard", 1e12: "billion",
}  # fmt: skip
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_LAST = {1: "et un", **{unit: _ORDINALS[unit] for unit in (5, 6, 7, 8, 9)}, 2: "deux", 3: "trois", 4: "quatr"}

FRACTIONS = {
    **{
        f"{stem}i{accent}me{plural}": 1 / number
        for number, stem in (
            *_ORDINALS.items(),
            *((tens + ones, f"{ten} {unit}") for tens, ten in _TENS.items() for ones, unit in _LAST.items()),
            *((tens + ones, f"{ten}-{unit}") for tens, ten in _TENS.items() for ones, unit in _LAST.items()),
        )
        for accent in "èe"
        for plural in ("", "s")
    },
    **valued("0.5 = moitié, demi, demie\n0.33333333 = tiers\n0.25 = quart, quarts"),
}
"""The words that are fractions alone, and the ordinals that "un" and "deux" make parts, also without their accents."""

_DURATIONS = """
year = an, ans, année, années
month = mois
week = semaine, semaines
day = jour, jours, journée, journées
hour = heure, heures
minute = minute, minutes
second = seconde, secondes
second * 0.001 = milliseconde, millisecondes
year * 10 = décennie, décennies
year * 100 = siècle, siècles
year * 1000 = millénaire, millénaires
"""

_MEASURES = """
km = kilomètre, kilomètres
m = mètre, mètres
cm = centimètre, centimètres
mm = millimètre, millimètres
km² = kilomètre carré, kilomètres carrés
m² = mètre carré, mètres carrés
m³ = mètre cube, mètres cubes
km³ = kilomètre cube, kilomètres cubes
cm³ = centimètre cube, centimètres cubes
cm² = centimètre carré, centimètres carrés
ha = hectare, hectares
acre = acre, acres
kg = kilo, kilos, kilogramme, kilogrammes
g = gramme, grammes
mg = milligramme, milligrammes
µg = microgramme, microgrammes
µg/m³ = microgramme par mètre cube, microgrammes par mètre cube
t = tonne, tonnes, tonne métrique, tonnes métriques
L = litre, litres
mL = millilitre, millilitres
cL = centilitre, centilitres
hL = hectolitre, hectolitres
bbl = baril, barils
km/h = kilomètre par heure, kilomètres par heure, kilomètres/heure
km/h = kilomètre heure, kilomètres heure, kilomètres à l'heure, km à l'heure
m/s = mètre par seconde, mètres par seconde
kn = nœud, nœuds
mi = mile, miles
nmi = mille nautique, milles nautiques, mille marin, milles marins
ft³ = pied cube, pieds cubes
ft = pied, pieds
in = pouce, pouces
°C = celsius, centigrade, deg celsius, deg c, deg centigrade, degré, degrés
°C = degré celsius, degrés celsius, degrés c, degré c, degré centigrade, degrés centigrades
°F = fahrenheit, deg fahrenheit, deg f, degré fahrenheit, degrés fahrenheit, degrés f
W = watt, watts
kW = kilowatt, kilowatts
MW = mégawatt, mégawatts
GW = gigawatt, gigawatts
TW = térawatt, térawatts
Wh = wattheure, wattheures
kWh = kilowattheure, kilowattheures, kilowatt-heure, kilowatts-heure
MWh = mégawattheure, mégawattheures, mégawatt-heure
GWh = gigawattheure, gigawattheures
TWh = térawattheure, térawattheures
V = volt, volts
eV = électronvolt, électronvolts
Hz = hertz
dB = décibel, décibels
hp = cheval-vapeur, chevaux-vapeur
Pa = pascal, pascals
hPa = hectopascal, hectopascals
B = octet, octets
KB = kilooctet, kilooctets, ko
MB = mégaoctet, mégaoctets, mo
GB = gigaoctet, gigaoctets, go
TB = téraoctet, téraoctets, to
kt = kilotonne, kilotonnes
Mt = mégatonne, mégatonnes
ly = année-lumière, années-lumière, années-lumières, année lumière, années lumière
"""

_MONEY = """
EUR = euro, euros
EUR * 0.01 = cent, cents, centime, centimes, centimes d'euro, centime d'euro, cents d'euro
USD = dollar, dollars, dollar américain, dollars américains, dollar us, dollars us
USD * 0.01 = cents de dollar
CAD = dollar canadien, dollars canadiens
AUD = dollar australien, dollars australiens
NZD = dollar néo-zélandais, dollars néo-zélandais
HKD = dollar de hong kong, dollars de hong kong
SGD = dollar de singapour, dollars de singapour, dollars singapouriens
TWD = dollars taïwanais
GBP = livre sterling, livres sterling, livre britannique, livres britanniques
EGP = livre égyptienne, livres égyptiennes
LBP = livre libanaise, livres libanaises
SYP = livre syrienne, livres syriennes
TRY = livre turque, livres turques
CHF = franc suisse, francs suisses
FRF = franc, francs, francs français
BEF = franc belge, francs belges
XOF = franc cfa, francs cfa, f cfa, fcfa
CDF = francs congolais
XPF = francs pacifique
JPY = yen, yens, yen japonais, yens japonais
CNY = yuan, yuans, yuan chinois, yuans chinois
RUB = rouble, roubles
INR = roupie, roupies, roupie indienne, roupies indiennes
PKR = roupies pakistanaises
IDR = roupies indonésiennes
KRW = won, wons
BRL = real, reals, reais, réal
TND = dinar tunisien, dinars tunisiens
DZD = dinar, dinars, dinar algérien, dinars algériens
IQD = dinars irakiens
LYD = dinars libyens
MAD = dirham, dirhams, dirham marocain, dirhams marocains
AED = dirhams émiratis
SAR = riyal, riyals
IRR = rial, rials
QAR = riyals qataris
ZAR = rand, rands
NGN = naira, nairas
UAH = hryvnia, hryvnias
PLN = zloty, zlotys
CZK = couronnes tchèques
DKK = couronnes danoises
NOK = couronnes norvégiennes
SEK = couronne, couronnes, couronnes suédoises
HUF = forint, forints
RON = leu, lei
ILS = shekel, shekels
ARS = pesos argentins
CLP = pesos chiliens
COP = pesos colombiens
PHP = pesos philippins
MXN = peso, pesos, pesos mexicains
THB = baht, bahts
MGA = ariary, ariarys
GNF = francs guinéens
DEM = mark allemand, marks allemands, deutschemarks, deutschemark
FIM = mark finlandais, marks finlandais, markka finlandais
ITL = lires italiennes, lire, lires
PTE = escudos portugais
ESP = peseta, pesetas
BTC = bitcoin, bitcoins
"""

UNITS = {
    **units("duration", _DURATIONS),
    **units("measure", _MEASURES),
    **units("money", _MONEY),
    **units("percent", "‰ = pour mille"),
    **units("percent", "% = pour cent, pourcent, pourcents, pour-cent, point de pourcentage, points de pourcentage"),
}

REGIONS = {
    "USD": {
        **dict.fromkeys(["canada", "canadien", "canadienne", "canadiens", "ottawa", "québec", "montréal"], "CAD"),
        **dict.fromkeys(["australie", "australien", "australienne", "australiens", "sydney", "canberra"], "AUD"),
        **dict.fromkeys(["nouvelle-zélande", "néo-zélandais", "néo-zélandaise"], "NZD"),
        **dict.fromkeys(["états-unis", "etats-unis", "américain", "américaine", "américains", "washington"], "USD"),
    },
    "FRF": dict.fromkeys(["suisse", "suisses", "genève", "lausanne", "zurich", "berne", "vaud"], "CHF")
    | dict.fromkeys(["sénégal", "dakar", "mali", "bamako", "abidjan", "burkina", "bénin", "togo"], "XOF")
    | dict.fromkeys(["cameroun", "gabon", "tchad", "congo-brazzaville", "yaoundé", "libreville"], "XAF")
    | dict.fromkeys(["français", "française", "paris"], "FRF"),
    "DZD": dict.fromkeys(["tunisie", "tunis", "tunisien", "tunisienne"], "TND")
    | dict.fromkeys(["irak", "bagdad", "irakien", "irakienne"], "IQD")
    | dict.fromkeys(["libye", "tripoli", "libyen", "libyenne"], "LYD")
    | dict.fromkeys(["algérie", "alger", "algérien", "algérienne"], "DZD"),
    "SEK": dict.fromkeys(["danemark", "danois", "danoise", "copenhague"], "DKK")
    | dict.fromkeys(["norvège", "norvégien", "norvégienne", "oslo"], "NOK")
    | dict.fromkeys(["suède", "suédois", "suédoise", "stockholm"], "SEK"),
    "MAD": dict.fromkeys(["dubaï", "émirats", "abou", "émirati"], "AED")
    | dict.fromkeys(["maroc", "marocain", "marocaine", "rabat", "casablanca"], "MAD"),
    "MXN": dict.fromkeys(["argentine", "argentin", "buenos"], "ARS")
    | dict.fromkeys(["chili", "chilien", "santiago"], "CLP")
    | dict.fromkeys(["colombie", "colombien", "bogota"], "COP")
    | dict.fromkeys(["philippines", "philippin", "manille"], "PHP")
    | dict.fromkeys(["mexique", "mexicain", "mexico"], "MXN"),
}
