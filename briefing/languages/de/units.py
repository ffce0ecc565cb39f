"""German words for units, currencies and large numbers, casefolded (ß is ss)."""

from briefing.languages.quantities import units, valued

NUMBERS = valued(
    """
    0 = null
    1 = ein, eine, einen, einem, einer, eines, eins
    2 = zwei, zwo, zweier
    3 = drei, dreier
    4 = vier
    5 = fünf, fuenf
    6 = sechs
    7 = sieben
    8 = acht
    9 = neun
    10 = zehn
    11 = elf
    12 = zwölf, zwoelf
    13 = dreizehn
    14 = vierzehn
    15 = fünfzehn, fuenfzehn
    16 = sechzehn
    17 = siebzehn
    18 = achtzehn
    19 = neunzehn
    20 = zwanzig
    30 = dreissig
    40 = vierzig
    50 = fünfzig, fuenfzig
    60 = sechzig
    70 = siebzig
    80 = achtzig
    90 = neunzig
    100 = hundert
    1.5 = anderthalb, eineinhalb
    2.5 = zweieinhalb
    3.5 = dreieinhalb
    4.5 = viereinhalb
    5.5 = fünfeinhalb
    6.5 = sechseinhalb
    7.5 = siebeneinhalb
    8.5 = achteinhalb
    9.5 = neuneinhalb
    10.5 = zehneinhalb
    """
)

COMPOUNDS = valued(
    """
    0 = und
    1 = ein, eins
    2 = zwei, zwo
    3 = drei
    4 = vier
    5 = fünf, fuenf
    6 = sech, sechs
    7 = sieb, sieben
    8 = acht
    9 = neun
    10 = zehn
    11 = elf
    12 = zwölf, zwoelf
    13 = dreizehn
    14 = vierzehn
    15 = fünfzehn, fuenfzehn
    16 = sechzehn
    17 = siebzehn
    18 = achtzehn
    19 = neunzehn
    20 = zwanzig
    30 = dreissig
    40 = vierzig
    50 = fünfzig, fuenfzig
    60 = sechzig
    70 = siebzig
    80 = achtzig
    90 = neunzig
    100 = hundert
    1000 = tausend
    """
)

SCALES = valued(
    """
    1000 = tausend, tsd, tsd.
    1000000 = million, millionen, mio, mio., mill.
    1000000000 = milliarde, milliarden, mrd, mrd., mia, mia.
    1000000000000 = billion, billionen, bio.
    1000000000000000 = billiarde, billiarden
    """
)

COLLECTIVES = valued(
    """
    6 = halbes dutzend, halben dutzend
    12 = dutzend
    """
)

PLURALS = valued(
    """
    10 = dutzende, dutzenden, dutzender
    100 = hunderte, hunderten, hunderter
    1000 = tausende, tausenden, tausender, abertausende
    10000 = zehntausende, zehntausenden
    100000 = hunderttausende, hunderttausenden
    1000000 = millionen
    1000000000 = milliarden
    """
)

FRACTIONS = valued(
    """
    0.5 = jeder zweite, jede zweite, jedem zweiten
    0.33333333 = jeder dritte, jede dritte, jedem dritten
    0.25 = jeder vierte, jede vierte, jedem vierten
    0.2 = jeder fünfte, jede fünfte, jedem fünften
    0.16666667 = jeder sechste, jede sechste, jedem sechsten
    0.1 = jeder zehnte, jede zehnte, jedem zehnten
    0.5 = hälfte, halbe, halben, halber, halbes, halb, halbe
    0.33333333 = drittel, dritteln
    0.25 = viertel, vierteln
    0.2 = fünftel, fünfteln
    0.16666667 = sechstel
    0.14285714 = siebtel
    0.125 = achtel
    0.11111111 = neuntel
    0.1 = zehntel
    0.05 = zwanzigstel
    0.01 = hundertstel
    0.001 = tausendstel
    """
)

_DURATIONS = """
year = jahr, jahre, jahren, jahres, jährige, jähriger, jährigen, jähriges, jährigem, jährig
month = monat, monate, monaten, monats, monatige, monatiger, monatigen, monatiges
week = woche, wochen, wöchige, wöchiger, wöchigen, wöchiges
day = tag, tage, tagen, tages, tägige, tägiger, tägigen, tägiges
hour = stunde, stunden, std., stündige, stündiger, stündigen, stündiges
minute = minute, minuten, minütige, minütiger, minütigen, minütiges
second = sekunde, sekunden
second * 0.001 = millisekunde, millisekunden
year * 10 = jahrzehnt, jahrzehnte, jahrzehnten
year * 100 = jahrhundert, jahrhunderte, jahrhunderten
year * 1000 = jahrtausend, jahrtausende, jahrtausenden
"""

_MEASURES = """
km = kilometer, kilometern
m = meter, metern
cm = zentimeter, zentimetern
mm = millimeter, millimetern
km² = quadratkilometer, quadratkilometern
m² = quadratmeter, quadratmetern, qm
m³ = kubikmeter, kubikmetern
km³ = kubikkilometer, kubikkilometern
cm³ = kubikzentimeter
ha = hektar, hektare, hektaren
acre = acre, acres
kg = kilo, kilos, kilogramm
g = gramm
mg = milligramm
µg = mikrogramm
t = tonne, tonnen
Mt = megatonne, megatonnen
Gt = gigatonne, gigatonnen
L = liter, litern
mL = milliliter
cL = zentiliter
hL = hektoliter, hektolitern
bbl = barrel, fass
km/h = stundenkilometer, stundenkilometern, kilometer pro stunde, kilometern pro stunde, kilometer in der stunde
m/s = meter pro sekunde
kn = knoten
mi = meile, meilen
nmi = seemeile, seemeilen
ft = fuss
in = zoll
°C = grad celsius, grad, °celsius, celsius
°F = grad fahrenheit, fahrenheit
W = watt
kW = kilowatt
MW = megawatt
GW = gigawatt
TW = terawatt
Wh = wattstunde, wattstunden
kWh = kilowattstunde, kilowattstunden
MWh = megawattstunde, megawattstunden
GWh = gigawattstunde, gigawattstunden
TWh = terawattstunde, terawattstunden
V = volt
Hz = hertz
MHz = megahertz
GHz = gigahertz
dB = dezibel
hp = ps, pferdestärken
Pa = pascal
hPa = hektopascal
KB = kilobyte
MB = megabyte
GB = gigabyte
TB = terabyte
ly = lichtjahr, lichtjahre, lichtjahren
"""

_MONEY = """
EUR = euro, euros
EUR * 0.01 = cent, cents, eurocent
USD = dollar, dollars, us-dollar, us dollar, amerikanische dollar, us-dollars
CAD = kanadischer dollar, kanadische dollar, kanadischen dollar
AUD = australische dollar, australischen dollar
HKD = hongkong-dollar
SGD = singapur-dollar
GBP = pfund, britische pfund, britischen pfund, pfund sterling
GBP * 0.01 = pence, penny
CHF = franken, schweizer franken, sfr
CHF * 0.01 = rappen
JPY = yen
CNY = yuan, renminbi
RUB = rubel
INR = rupie, rupien, indische rupien, indische rupie
KRW = won
BRL = real, reais
PLN = zloty, złoty
CZK = tschechische kronen
DKK = dänische kronen
NOK = norwegische kronen
SEK = schwedische kronen, krone, kronen
HUF = forint
TRY = lira, türkische lira, türkischen lira
UAH = hrywnja
ILS = schekel
ZAR = rand
MXN = peso, pesos
DEM = mark, d-mark, deutsche mark, dm
ATS = schilling, schillinge
ITL = lire
BTC = bitcoin, bitcoins
"""

UNITS = {
    **units("duration", _DURATIONS),
    **units("measure", _MEASURES),
    **units("money", _MONEY),
    **units(
        "percent",
        "% = prozent, prozentige, prozentiger, prozentigen, vom hundert\n"
        "% = prozentpunkt, prozentpunkte, prozentpunkten",
    ),
}

REGIONS = {
    "USD": {
        **dict.fromkeys(["kanada", "kanadische", "kanadischen", "kanadischer", "ottawa", "toronto"], "CAD"),
        **dict.fromkeys(["australien", "australische", "australischen", "sydney", "canberra"], "AUD"),
        **dict.fromkeys(["usa", "us", "amerika", "washington", "amerikanische"], "USD"),
    },
    "SEK": dict.fromkeys(["dänemark", "dänische", "dänischen", "kopenhagen"], "DKK")
    | dict.fromkeys(["norwegen", "norwegische", "norwegischen", "oslo"], "NOK")
    | dict.fromkeys(["schweden", "schwedische", "schwedischen", "stockholm"], "SEK"),
    "MXN": dict.fromkeys(["argentinien", "argentinische", "argentinischen"], "ARS")
    | dict.fromkeys(["chile", "chilenische", "chilenischen"], "CLP")
    | dict.fromkeys(["kolumbien", "kolumbianische", "kolumbianischen"], "COP")
    | dict.fromkeys(["philippinen", "philippinische", "philippinischen", "manila"], "PHP")
    | dict.fromkeys(["mexiko", "mexikanische", "mexikanischen"], "MXN"),
}
