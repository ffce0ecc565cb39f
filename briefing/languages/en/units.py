"""English words for units, currencies and large numbers."""

from briefing.languages.quantities import units, valued

NUMBERS = valued(
    """
    0 = zero, naught, nought
    1 = one
    2 = two
    3 = three
    4 = four
    5 = five
    6 = six
    7 = seven
    8 = eight
    9 = nine
    10 = ten
    11 = eleven
    12 = twelve
    13 = thirteen
    14 = fourteen
    15 = fifteen
    16 = sixteen
    17 = seventeen
    18 = eighteen
    19 = nineteen
    20 = twenty
    30 = thirty
    40 = forty, fourty
    50 = fifty
    60 = sixty
    70 = seventy
    80 = eighty
    90 = ninety
    100 = hundred
    """
)

SCALES = valued(
    """
    1000 = thousand
    100000 = lakh, lakhs
    1000000 = million, mln, mio
    10000000 = crore, crores
    1000000000 = billion, bln, bn
    1000000000000 = trillion, trn, tln
    """
)

COLLECTIVES = valued("12 = dozen\n2 = couple, pair\n20 = score")

PLURALS = valued(
    """
    10 = tens
    12 = dozens
    20 = scores
    100 = hundreds
    1000 = thousands
    1000000 = millions
    1000000000 = billions
    1000000000000 = trillions
    """
)

_ORDINALS = {
    number: f"{word}th"
    for number, word in {
        6: "six", 7: "seven", 8: "eigh", 9: "nin", 10: "ten", 11: "eleven", 13: "thirteen", 14: "fourteen",
        15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twentie", 30: "thirtie",
        40: "fortie", 50: "fiftie", 60: "sixtie", 70: "seventie", 80: "eightie", 90: "ninetie", 100: "hundred",
        1e3: "thousand", 1e6: "million", 1e9: "billion", 1e12: "trillion",
    }.items()
} | {3: "third", 5: "fifth", 12: "twelfth"}  # fmt: skip
_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
_LAST = {1: "first", 2: "second", 4: "fourth", **{unit: _ORDINALS[unit] for unit in (3, 5, 6, 7, 8, 9)}}

FRACTIONS = {
    **{f"{word}{plural}": 1 / number for number, word in _ORDINALS.items() for plural in ("", "s")},
    **{
        f"{ten}{tie}{unit}{plural}": 1 / (tens + ones)
        for tens, ten in _TENS.items()
        for ones, unit in _LAST.items()
        for tie in ("-", " ")
        for plural in ("", "s")
    },
    **valued("0.5 = half, halves\n0.25 = quarter, quarters, fourth, fourths"),
}
"""A half, quarters, and the ordinals up to the ninety-ninth and of the scales: "a" and "two" make parts of them."""

_DURATIONS = """
year = year, years, yr, yrs
month = month, months
week = week, weeks
day = day, days
hour = hour, hours
minute = minute, minutes
second = second, seconds
second * 0.001 = millisecond, milliseconds
year * 10 = decade, decades
year * 100 = century, centuries
week * 2 = fortnight, fortnights
"""

_MEASURES = """
km = kilometre, kilometres, kilometer, kilometers
m = metre, metres, meter, meters
cm = centimetre, centimetres, centimeter, centimeters
mm = millimetre, millimetres, millimeter, millimeters
km² = square kilometre, square kilometres, square kilometer, square kilometers, sq km
m² = square metre, square metres, square meter, square meters, sq m
m³ = cubic metre, cubic metres, cubic meter, cubic meters
ft³ = cubic foot, cubic feet
mi = mile, miles
sq mi = square mile, square miles
ft = foot, feet
sq ft = square foot, square feet
in = inch, inches
yd = yard, yards
nmi = nautical mile, nautical miles
acre = acre, acres
ha = hectare, hectares
kg = kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
g = gram, grams, gramme, grammes
mg = milligram, milligrams
µg = microgram, micrograms
µg/m³ = microgram per cubic metre, micrograms per cubic metre, micrograms per cubic meter
t = tonne, tonnes, metric ton, metric tons
ton = ton, tons
oz = ounce, ounces
st = stone
L = litre, litres, liter, liters
mL = millilitre, millilitres, milliliter, milliliters
gal = gallon, gallons
pt = pint, pints
bbl = barrel, barrels
km/h = kilometre per hour, kilometres per hour, kilometer per hour
km/h = kilometers per hour, kilometres an hour, kilometers an hour, km per hour
mph = mile per hour, miles per hour, miles an hour
m/s = metres per second, meters per second
kn = knot, knots
°C = deg celsius, deg c, degree, degrees, celsius
°C = centigrade, degree celsius, degrees celsius, degrees c, degree c, degrees centigrade
°F = fahrenheit, degree fahrenheit, degrees fahrenheit, degrees f, degree f
W = watt, watts
kW = kilowatt, kilowatts
MW = megawatt, megawatts
GW = gigawatt, gigawatts
TW = terawatt, terawatts
kWh = kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours
MWh = megawatt hour, megawatt hours, megawatt-hour, megawatt-hours
GWh = gigawatt hour, gigawatt hours, gigawatt-hours
TWh = terawatt hours, terawatt-hours
V = volt, volts
eV = electronvolt, electronvolts
Hz = hertz
dB = decibel, decibels
hp = horsepower
B = byte, bytes
KB = kilobyte, kilobytes
MB = megabyte, megabytes
GB = gigabyte, gigabytes
TB = terabyte, terabytes
PB = petabyte, petabytes
kt = kiloton, kilotons
Mt = megaton, megatons
ly = light year, light years, light-year, light-years
"""

_MONEY = """
EUR = euro, euros
USD = dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, buck, bucks
USD * 0.01 = cent, cents
CAD = canadian dollar, canadian dollars
AUD = australian dollar, australian dollars
NZD = new zealand dollar, new zealand dollars
HKD = hong kong dollar, hong kong dollars
SGD = singapore dollar, singapore dollars
TWD = taiwan dollar, taiwan dollars
GBP = pound sterling, pounds sterling, british pound, british pounds, quid
GBP * 0.01 = pence, penny, pennies
lb = pound, pounds
EGP = egyptian pound, egyptian pounds
LBP = lebanese pound, lebanese pounds
SYP = syrian pound, syrian pounds
TRY = turkish lira, lira, liras
CHF = swiss franc, swiss francs, franc, francs
FRF = french franc, french francs
BEF = belgian franc, belgian francs
XOF = cfa franc, cfa francs
JPY = yen, japanese yen
CNY = yuan, renminbi, chinese yuan
RUB = rouble, roubles, ruble, rubles
INR = rupee, rupees, indian rupees
PKR = pakistani rupees
IDR = rupiah
KRW = won, korean won, south korean won
BRL = reais, brazilian real, brazilian reals
DZD = algerian dinars
KWD = kuwaiti dinars, kuwaiti dinar
MAD = moroccan dirhams
AED = dirham, dirhams
SAR = riyal, riyals, saudi riyals
IRR = rial, rials
ZAR = rand, rands
NGN = naira
KES = kenyan shilling, kenyan shillings, shilling, shillings
GHS = cedi, cedis
UAH = hryvnia
PLN = zloty, zlotys
CZK = czech koruna, koruna
DKK = danish krone, danish kroner, danish crowns, danish crown
NOK = norwegian krone, norwegian kroner, norwegian crowns
SEK = krona, kronor, swedish krona, swedish kronor, swedish crowns
HUF = forint, forints
ILS = shekel, shekels
MXN = peso, pesos, mexican pesos
ARS = argentine pesos
PHP = philippine pesos
THB = baht
MYR = ringgit, ringgits
DEM = german mark, german marks, deutsche mark, deutsche marks, mark, marks, dm
FIM = finnish markka, markka, finnish markkaa, markkaa
ITL = italian lire, lire
ESP = peseta, pesetas
PTE = portuguese escudos, escudos
IEP = irish pound, irish pounds
BTC = bitcoin, bitcoins
"""

_POINTS = "% = percent, per cent, pct, percentage point, percentage points, percentage-point"

UNITS = {
    **units("duration", _DURATIONS),
    **units("measure", _MEASURES),
    **units("money", _MONEY),
    **units("percent", _POINTS),
}

REGIONS = {
    "USD": {
        **dict.fromkeys(
            ["canada", "canadian", "canadians", "ottawa", "ontario", "quebec", "toronto", "alberta", "montreal"], "CAD"
        ),
        **dict.fromkeys(["australia", "australian", "australians", "sydney", "melbourne", "queensland"], "AUD"),
        **dict.fromkeys(["zealand", "zealanders", "auckland", "wellington"], "NZD"),
        **dict.fromkeys(["singapore", "singaporean", "singaporeans"], "SGD"),
        **dict.fromkeys(["america", "american", "americans", "u.s.", "u.s", "us", "washington"], "USD"),
    },
    "INR": dict.fromkeys(["pakistan", "pakistani", "islamabad", "karachi"], "PKR")
    | dict.fromkeys(["india", "indian", "delhi", "mumbai"], "INR"),
    "MXN": dict.fromkeys(["argentina", "argentine", "buenos"], "ARS")
    | dict.fromkeys(["philippines", "philippine", "filipino", "manila"], "PHP")
    | dict.fromkeys(["chile", "chilean", "santiago"], "CLP")
    | dict.fromkeys(["colombia", "colombian"], "COP")
    | dict.fromkeys(["mexico", "mexican"], "MXN"),
    "KES": dict.fromkeys(["uganda", "ugandan", "kampala"], "UGX")
    | dict.fromkeys(["tanzania", "tanzanian"], "TZS")
    | dict.fromkeys(["kenya", "kenyan", "nairobi"], "KES"),
    "lb": dict.fromkeys(["britain", "british", "uk", "england", "london", "scotland", "wales", "u.k."], "GBP"),
    "GBP": dict.fromkeys(["egypt", "egyptian", "cairo"], "EGP")
    | dict.fromkeys(["britain", "british", "uk", "england", "london", "scotland"], "GBP"),
}
