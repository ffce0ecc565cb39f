"""Portuguese words for units, currencies and large numbers.

A bilhão (Brazil) is a thousand millions, a bilião (Portugal) a million millions.
"""

from briefing.languages.quantities import units, valued

NUMBERS = valued(
    """
    0 = zero
    1 = um, uma
    2 = dois, duas, ambos, ambas
    3 = três, tres
    4 = quatro
    5 = cinco
    6 = seis
    7 = sete
    8 = oito
    9 = nove
    10 = dez
    11 = onze
    12 = doze
    13 = treze
    14 = catorze, quatorze
    15 = quinze
    16 = dezasseis, dezesseis
    17 = dezassete, dezessete
    18 = dezoito
    19 = dezanove, dezenove
    20 = vinte
    30 = trinta
    40 = quarenta
    50 = cinquenta, cinqüenta
    60 = sessenta
    70 = setenta
    80 = oitenta
    90 = noventa
    100 = cem, cento
    200 = duzentos, duzentas
    300 = trezentos, trezentas
    400 = quatrocentos, quatrocentas
    500 = quinhentos, quinhentas
    600 = seiscentos, seiscentas
    700 = setecentos, setecentas
    800 = oitocentos, oitocentas
    900 = novecentos, novecentas
    """
)

SCALES = valued(
    """
    1000 = mil
    1000000 = milhão, milhões, milhao, milhoes, mi
    1000000000 = bilhão, bilhões, bilhao, bilhoes, bi
    1000000000000 = bilião, biliões, biliao, bilioes, trilhão, trilhões, trilhao, trilhoes, tri
    1000000000000000000 = trilião, triliões, triliao, trilioes
    """
)

COLLECTIVES = valued(
    """
    2 = par
    10 = dezena
    6 = meia dúzia, meia duzia
    12 = dúzia, duzia
    15 = quinzena
    20 = vintena
    30 = trintena
    100 = centena, cento
    1000 = milhar
    """
)

PLURALS = valued(
    """
    10 = dezenas
    12 = dúzias, duzias
    100 = centenas
    1000 = milhares
    1000000 = milhões, milhoes
    1000000000 = bilhões
    """
)

FRACTIONS = valued(
    """
    0.5 = metade, meio, meia, meios
    0.33333333 = terço, terços, terco, tercos, terça parte
    0.25 = quarto, quartos, quarta parte
    0.2 = quinto, quintos, quinta parte
    0.16666667 = sexto, sextos
    0.14285714 = sétimo, sétimos, setimo, setimos
    0.125 = oitavo, oitavos
    0.11111111 = nono, nonos
    0.1 = décimo, décimos, decimo, decimos
    0.05 = vigésimo, vigésimos
    0.01 = centésimo, centésimos, centesimo, centesimos
    0.001 = milésimo, milésimos, milesimo, milesimos
    0.000001 = milionésimo, milionésimos, milionesimo, milionesimos
    """
)

_DURATIONS = """
year = ano, anos
month = mês, meses, mes
week = semana, semanas
day = dia, dias
hour = hora, horas
minute = minuto, minutos
second = segundo, segundos
second * 0.001 = milissegundo, milissegundos
year * 10 = década, décadas
year * 100 = século, séculos
year * 1000 = milénio, milénios, milênio, milênios
"""

_MEASURES = """
km = quilómetro, quilómetros, quilômetro, quilômetros, quilometro, quilometros
m = metro, metros
cm = centímetro, centímetros, centimetros
mm = milímetro, milímetros, milimetros
km² = quilómetro quadrado, quilómetros quadrados, quilômetro quadrado, quilômetros quadrados
m² = metro quadrado, metros quadrados
m³ = metro cúbico, metros cúbicos
km³ = quilómetros cúbicos, quilômetros cúbicos
cm³ = centímetros cúbicos, centímetro cúbico
hm³ = hectómetros cúbicos, hectômetros cúbicos
ft³ = pé cúbico, pés cúbicos
ha = hectare, hectares
acre = acre, acres
kg = quilo, quilos, quilograma, quilogramas
g = grama, gramas
mg = miligrama, miligramas
µg = micrograma, microgramas
t = tonelada, toneladas, tonelada métrica, toneladas métricas, t métrica, t métricas
lb = libra, libras
oz = onça, onças
L = litro, litros
mL = mililitro, mililitros
cL = centilitro, centilitros
hL = hectolitro, hectolitros
gal = galão, galões
bbl = barril, barris
km/h = quilómetros por hora, quilômetros por hora, quilómetro por hora, quilômetro por hora, km por hora
m/s = metros por segundo
kn = nó, nós
mi = milha, milhas
nmi = milha náutica, milhas náuticas
ft = pé, pés
in = polegada, polegadas
yd = jarda, jardas
°C = grau, graus, grau celsius, graus celsius, graus centígrados, graus centigrados, celsius, graus c, grau centígrado
°F = graus fahrenheit, grau fahrenheit, fahrenheit, graus f
W = watt, watts
kW = quilowatt, quilowatts
MW = megawatt, megawatts
GW = gigawatt, gigawatts
TW = terawatt, terawatts
kWh = quilowatt-hora, quilowatts-hora, quilowatts hora
MWh = megawatt-hora, megawatts-hora, megawatts hora
GWh = gigawatt-hora, gigawatts-hora, gigawatts hora
TWh = terawatt-hora, terawatts-hora
V = volt, volts
Hz = hertz
dB = decibel, decibéis
hp = cavalos-vapor, cavalos de potência, cv
Pa = pascais
hPa = hectopascais
B = byte, bytes
KB = kilobyte, kilobytes
MB = megabyte, megabytes
GB = gigabyte, gigabytes
TB = terabyte, terabytes
ly = ano-luz, anos-luz, anos luz
"""

_MONEY = """
EUR = euro, euros
EUR * 0.01 = cêntimo, cêntimos, centimo, centimos
USD = dólar, dólares, dolar, dolares, dólar americano, dólares americanos, dólares norte-americanos
USD = dólar norte-americano, dólares dos estados unidos, dólares dos eua
USD * 0.01 = centavo, centavos
CAD = dólar canadense, dólares canadenses, dólar canadiano, dólares canadianos
AUD = dólar australiano, dólares australianos
NZD = dólares neozelandeses, dólar neozelandês
HKD = dólares de hong kong, dólar de hong kong
SGD = dólares de singapura, dólar de singapura, dólares de cingapura
GBP = libra esterlina, libras esterlinas, libra britânica, libras britânicas
GBP * 0.01 = pêni, penies, pence
EGP = libras egípcias
CHF = franco suíço, francos suíços
FRF = franco, francos, francos franceses, franco francês
XOF = francos cfa, franco cfa
JPY = iene, ienes, iene japonês, ienes japoneses
CNY = yuan, yuans, iuane, iuanes, yuan chinês, renminbi
RUB = rublo, rublos
INR = rupia, rupias, rupias indianas, rupia indiana
KRW = won, wons
BRL = real, reais, real brasileiro, reais brasileiros
MXN = peso, pesos, pesos mexicanos, peso mexicano
ARS = pesos argentinos, peso argentino
CLP = pesos chilenos, peso chileno
COP = pesos colombianos, peso colombiano
UYU = pesos uruguaios
AOA = kwanza, kwanzas
MZN = metical, meticais
CVE = escudos cabo-verdianos
MOP = pataca, patacas
STN = dobra, dobras
PYG = guarani, guaranis
VES = bolívar, bolívares
PEN = sol, soles, novos soles
MAD = dirham, dirhams
DZD = dinar, dinares
TRY = lira turca, liras turcas
PLN = zloty, zlotys
CZK = coroas checas
DKK = coroas dinamarquesas
NOK = coroas norueguesas
SEK = coroa, coroas, coroas suecas
ZAR = rand, rands
ILS = shekel, shekels
UAH = hryvnia, hryvnias
DEM = marco, marcos, marcos alemães
ITL = lira, liras, liras italianas
ESP = peseta, pesetas
PTE = escudo, escudos
PTE * 1000 = conto, contos
BTC = bitcoin, bitcoins
"""

UNITS = {
    **units("duration", _DURATIONS),
    **units("measure", _MEASURES),
    **units("money", _MONEY),
    **units("percent", "% = por cento, porcento\n% = ponto percentual, pontos percentuais"),
}

REGIONS = {
    "USD": {
        **dict.fromkeys(["canadá", "canadiano", "canadense", "otava", "toronto"], "CAD"),
        **dict.fromkeys(["austrália", "australiano", "australiana", "sydney", "camberra"], "AUD"),
        **dict.fromkeys(["eua", "washington", "americano", "americana"], "USD"),
    },
    "MXN": dict.fromkeys(["argentina", "argentino", "argentinos"], "ARS")
    | dict.fromkeys(["chile", "chileno", "chilena"], "CLP")
    | dict.fromkeys(["colômbia", "colombiano", "bogotá"], "COP")
    | dict.fromkeys(["uruguai", "uruguaio", "montevideu", "montevidéu"], "UYU")
    | dict.fromkeys(["filipinas", "filipino", "manila"], "PHP")
    | dict.fromkeys(["méxico", "mexicano", "mexicana"], "MXN"),
    "SEK": dict.fromkeys(["dinamarca", "dinamarquês", "copenhaga", "copenhague"], "DKK")
    | dict.fromkeys(["noruega", "norueguês", "oslo"], "NOK")
    | dict.fromkeys(["suécia", "sueco", "estocolmo"], "SEK"),
    "FRF": dict.fromkeys(["suíça", "suíço", "genebra", "zurique", "berna"], "CHF")
    | dict.fromkeys(["frança", "francês", "paris"], "FRF"),
    "PTE": dict.fromkeys(["praia", "cabo-verdiano", "mindelo"], "CVE") | dict.fromkeys(["portugal", "lisboa"], "PTE"),
}
