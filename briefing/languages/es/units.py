"""Spanish words for units, currencies and large numbers. A billón is a million millions."""

from briefing.languages.quantities import units, valued

NUMBERS = valued(
    """
    0 = cero
    1 = un, una, uno
    2 = dos, ambos, ambas
    3 = tres
    4 = cuatro
    5 = cinco
    6 = seis
    7 = siete
    8 = ocho
    9 = nueve
    10 = diez
    11 = once
    12 = doce
    13 = trece
    14 = catorce
    15 = quince
    16 = dieciséis, dieciseis, diez y seis
    17 = diecisiete, diez y siete
    18 = dieciocho, diez y ocho
    19 = diecinueve, diez y nueve
    20 = veinte
    21 = veintiún, veintiuno, veintiuna, veintiun
    22 = veintidós, veintidos
    23 = veintitrés, veintitres
    24 = veinticuatro
    25 = veinticinco
    26 = veintiséis, veintiseis
    27 = veintisiete
    28 = veintiocho
    29 = veintinueve
    30 = treinta
    40 = cuarenta
    50 = cincuenta
    60 = sesenta
    70 = setenta
    80 = ochenta
    90 = noventa
    100 = cien, ciento
    200 = doscientos, doscientas
    300 = trescientos, trescientas
    400 = cuatrocientos, cuatrocientas
    500 = quinientos, quinientas
    600 = seiscientos, seiscientas
    700 = setecientos, setecientas
    800 = ochocientos, ochocientas
    900 = novecientos, novecientas
    """
)

SCALES = valued(
    """
    1000 = mil
    1000000 = millón, millon, millones, mill.
    1000000000 = millardo, millardos
    1000000000000 = billón, billon, billones
        1000000000000000000 = trillón, trillon, trillones
    """
)

COLLECTIVES = valued(
    """
    2 = par
    10 = decena
    6 = media docena
    12 = docena
    15 = quincena
    20 = veintena
    30 = treintena
    40 = cuarentena
    50 = cincuentena
    100 = centenar, centena
    1000 = millar
    """
)

PLURALS = valued(
    """
    10 = decenas
    12 = docenas
    100 = cientos, centenares, centenas
    1000 = miles, millares
    1000000 = millones
    """
)

FRACTIONS = valued(
    """
    0.5 = mitad, medio, media, medios
    0.33333333 = tercio, tercios, tercera parte, terceras partes
    0.25 = cuarto, cuartos, cuarta parte, cuartas partes
    0.2 = quinto, quintos, quinta parte, quintas partes
    0.16666667 = sexto, sextos, sexta parte
    0.14285714 = séptimo, séptimos, septimo, septimos, séptima parte
    0.125 = octavo, octavos, octava parte
    0.11111111 = noveno, novenos
    0.1 = décimo, décimos, decimo, decimos, décima, décimas, décima parte
    0.05 = veinteavo, veinteavos
    0.01 = centésimo, centésimos, centésima, centésimas, centesimo, centesimos
    0.001 = milésimo, milésimos, milésima, milésimas, milesimo, milesimos
    0.000001 = millonésima, millonésimas, millonésimo, millonesimo, millonesimas, millonesima
    """
)

_DURATIONS = """
year = año, años, anos
month = mes, meses
week = semana, semanas
day = día, días, dia, dias, jornada, jornadas
hour = hora, horas
minute = minuto, minutos
second = segundo, segundos
second * 0.001 = milisegundo, milisegundos
year * 5 = lustro, lustros
year * 10 = década, décadas
year * 100 = siglo, siglos
year * 1000 = milenio, milenios
"""

_MEASURES = """
km = kilómetro, kilómetros, kilometro, kilometros
m = metro, metros
cm = centímetro, centímetros, centimetros
mm = milímetro, milímetros, milimetros
km² = kilómetro cuadrado, kilómetros cuadrados, kilometros cuadrados
m² = metro cuadrado, metros cuadrados
m³ = metro cúbico, metros cúbicos
km³ = kilómetros cúbicos
hm³ = hectómetro cúbico, hectómetros cúbicos, hm3
cm³ = centímetro cúbico, centímetros cúbicos
ft³ = pie cúbico, pies cúbicos
ha = hectárea, hectáreas, hectareas
acre = acre, acres
kg = kilo, kilos, kilogramo, kilogramos
g = gramo, gramos
mg = miligramo, miligramos
µg = microgramo, microgramos
t = tonelada, toneladas, tonelada métrica, toneladas métricas
Mt = megatonelada, megatoneladas
lb = libra, libras
oz = onza, onzas
L = litro, litros
mL = mililitro, mililitros
cL = centilitro, centilitros
hL = hectolitro, hectolitros
gal = galón, galones
bbl = barril, barriles
km/h = kilómetro por hora, kilómetros por hora, km por hora, kilómetros a la hora
m/s = metros por segundo
kn = nudo, nudos
mi = milla, millas
nmi = milla náutica, millas náuticas, millas marinas
ft = pie, pies
in = pulgada, pulgadas
yd = yarda, yardas
°C = grado, grados, grado celsius, grados celsius, grado centígrado, grados centígrados, grados centigrados, celsius
°C = grados c
°F = grado fahrenheit, grados fahrenheit, fahrenheit, grados f
W = vatio, vatios
kW = kilovatio, kilovatios
MW = megavatio, megavatios
GW = gigavatio, gigavatios
TW = teravatio, teravatios
Wh = vatio hora, vatios hora
kWh = kilovatio hora, kilovatios hora, kilovatio-hora, kilovatios-hora
MWh = megavatio hora, megavatios hora, megavatio-hora
GWh = gigavatio hora, gigavatios hora, gigavatios-hora
TWh = teravatios hora, teravatio hora
V = voltio, voltios
Hz = hercio, hercios
dB = decibelio, decibelios
hp = caballos de vapor, caballos de fuerza, cv
Pa = pascales
hPa = hectopascales
B = byte, bytes
KB = kilobyte, kilobytes
MB = megabyte, megabytes
GB = gigabyte, gigabytes
TB = terabyte, terabytes
ly = año luz, años luz, años-luz
"""

_MONEY = """
EUR = euro, euros
EUR * 0.01 = céntimo, céntimos, centimos, céntimo de euro, céntimos de euro
USD = dólar, dólares, dolar, dolares, dólar estadounidense, dólares estadounidenses, dólares americanos
USD = dólares de estados unidos, dólares de ee.uu.
USD * 0.01 = centavo, centavos, centavos de dólar
CAD = dólar canadiense, dólares canadienses, dolares canadienses
AUD = dólar australiano, dólares australianos
NZD = dólar neozelandés, dólares neozelandeses
HKD = dólar de hong kong, dólares de hong kong
SGD = dólar de singapur, dólares de singapur
TWD = dólares taiwaneses, dólares de taiwán
GBP = libra esterlina, libras esterlinas, libra británica, libras británicas
GBP * 0.01 = penique, peniques
EGP = libra egipcia, libras egipcias
CHF = franco suizo, francos suizos
FRF = franco, francos, franco francés, francos franceses
XOF = franco cfa, francos cfa
JPY = yen, yenes, yen japonés, yenes japoneses
CNY = yuan, yuanes, yuan chino, yuanes chinos, renminbi
RUB = rublo, rublos
INR = rupia, rupias, rupia india, rupias indias
IDR = rupias indonesias
PKR = rupias pakistaníes
KRW = won, wones
BRL = real, reales, real brasileño, reales brasileños
MXN = peso, pesos, peso mexicano, pesos mexicanos
ARS = peso argentino, pesos argentinos
CLP = peso chileno, pesos chilenos
COP = peso colombiano, pesos colombianos
UYU = peso uruguayo, pesos uruguayos
CUP = pesos cubanos
DOP = pesos dominicanos
PHP = pesos filipinos
PEN = sol, soles, nuevos soles
BOB = boliviano, bolivianos
VES = bolívar, bolívares
PYG = guaraní, guaraníes
CRC = colón, colones
GTQ = quetzal, quetzales
HNL = lempira, lempiras
NIO = córdoba, córdobas
PAB = balboa, balboas
MAD = dírham, dirham, dírhams, dirhams
SAR = riyal, riyales, rial saudí
IRR = riales iraníes
DZD = dinar, dinares
TRY = lira turca, liras turcas
PLN = esloti, zlotys
CZK = coronas checas
DKK = coronas danesas
NOK = coronas noruegas
SEK = corona, coronas, coronas suecas
HUF = forinto, forintos
ILS = séquel, séqueles, shekels
UAH = grivna, grivnas
ZAR = rand, rands
THB = baht, bahts
DEM = marco, marcos, marco alemán, marcos alemanes
ITL = lira, liras, lira italiana, liras italianas
ESP = peseta, pesetas
PTE = escudo, escudos
BTC = bitcoin, bitcoins
"""

UNITS = {
    **units("duration", _DURATIONS),
    **units("measure", _MEASURES),
    **units("money", _MONEY),
    **units("percent", "% = por ciento, porciento, por cien\n% = punto porcentual, puntos porcentuales"),
}

REGIONS = {
    "USD": {
        **dict.fromkeys(["canadá", "canadiense", "canadienses", "ottawa", "toronto"], "CAD"),
        **dict.fromkeys(["australia", "australiano", "australiana", "sídney", "canberra"], "AUD"),
        **dict.fromkeys(["washington", "estadounidense", "estadounidenses", "ee"], "USD"),
    },
    "MXN": dict.fromkeys(["argentina", "argentino", "argentinos"], "ARS")
    | dict.fromkeys(["chile", "chileno", "chilena", "santiago"], "CLP")
    | dict.fromkeys(["colombia", "colombiano", "colombiana", "bogotá", "medellín"], "COP")
    | dict.fromkeys(["uruguay", "uruguayo", "montevideo"], "UYU")
    | dict.fromkeys(["filipinas", "filipino", "manila"], "PHP")
    | dict.fromkeys(["cuba", "cubano", "cubana"], "CUP")
    | dict.fromkeys(["méxico", "mexicano", "mexicana"], "MXN"),
    "SEK": dict.fromkeys(["dinamarca", "danés", "danesa", "copenhague"], "DKK")
    | dict.fromkeys(["noruega", "noruego", "oslo"], "NOK")
    | dict.fromkeys(["suecia", "sueco", "sueca", "estocolmo"], "SEK"),
    "DZD": dict.fromkeys(["túnez", "tunecino"], "TND")
    | dict.fromkeys(["irak", "iraquí", "bagdad"], "IQD")
    | dict.fromkeys(["argelia", "argelino", "argel"], "DZD"),
    "FRF": dict.fromkeys(["suiza", "suizo", "suiza", "zúrich", "ginebra", "berna"], "CHF")
    | dict.fromkeys(["francia", "francés", "parís"], "FRF"),
}
