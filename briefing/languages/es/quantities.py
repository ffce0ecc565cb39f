"""Spanish quantities."""

from briefing.languages.es.units import COLLECTIVES, FRACTIONS, NUMBERS, PLURALS, REGIONS, SCALES, UNITS
from briefing.languages.lists import in_order, listed
from briefing.languages.quantities import Quantities, hedges, valued

STOPS = listed(
    """
    a, ahora, al, alrededor, ante, antes, año, aquí, así, aún, aunque, ayer, bajo, cada, casi, como, con, contra,
    cuando, de, del, desde, después, donde, durante, e, el, él, ella, ellas, ellos, en, entre, era, eran, es, esa, ese,
    eso, esta, está, están, estaba, este, esto, estos, fue, fueron, gracias, ha, había, habían, hace, hacia, han,
    hasta, hay, hoy, incluso, junto, la, las, le, les, lo, los, luego, más, mediante, menos, mientras, muy, ni, no, o,
    para, pero, por, porque, pues, que, quien, quienes, se, según, ser, será, serán, si, sido, sin, sino, sobre, solo,
    sólo, son, su, sus, también, tan, tanto, te, tiene, tienen, todo, todos, toda, todas, total, tras, u, un, una,
    unas, unos, va, van, y, ya, yo, lunes, martes, miércoles, jueves, viernes, sábado, domingo, acabó, dijo, fuera,
    mayores, mayor, menor, menores, superior, superiores, respecto, frente, cerca, aproximadamente, además, atrás,
    consecutivos, cuales, cual, nosotros, ustedes, ello
    """
)

QUANTITIES = Quantities(
    decimal=",",
    numbers=NUMBERS,
    scales=SCALES,
    joiners=listed("y"),
    joins_units=True,
    points=listed("coma, punto"),
    ones=listed("un, una, uno"),
    articles=listed("la, el, las, los"),
    indefinite=listed("un, una"),
    collectives=COLLECTIVES,
    plurals=PLURALS,
    vague=listed(
        "unos, unas, varios, varias, algunos, algunas, los, las, muchos, muchas, sus, estos, estas, pocos, de, pocas"
    ),
    fractions=FRACTIONS,
    whole_fractions=listed("mitad"),
    not_fractions=listed("de final, finales, tiempo, tiempos, oriente, ambiente, grado, puesto, lugar, mundo, plano"),
    minus=listed("menos"),
    halves=listed("y medio, y media"),
    share_links=listed("de cada, sobre, entre"),
    times=listed("veces"),
    comparisons=listed(
        "más, menos, la, el, los, las, lo, mayor, mayores, superior, superiores, menor, tanto, su, mejor"
    ),
    multiplied=valued(
        """
        2 = duplicado, duplicó, duplicaron, duplicar, duplica, duplican, duplicando, duplicada, duplicará, doblado
        3 = triplicado, triplicó, triplicaron, triplicar, triplica, triplican, triplicando, triplicada
        4 = cuadruplicado, cuadruplicó, cuadruplicaron, cuadruplicar, cuadruplica
        5 = quintuplicado, quintuplicó, quintuplicar, quintuplica
        10 = decuplicado
        """
    ),
    multiples=valued(
        """
        2 = más del doble, casi el doble, el doble de, el doble del, el doble que, doble de
        3 = el triple de, el triple del, el triple que
        """
    ),
    factors=valued(
        """
        1 = multiplicado por, multiplicada por, multiplicados por, multiplicadas por, multiplicar por, multiplica por,
        1 = multiplicó por, multiplicaron por, multiplican por, por un factor de
        -1 = dividido por, dividida por, dividido entre, dividir por, dividir entre
        """
    ),
    hedges_before=hedges(
        approx="""
        unos, unas, cerca de, alrededor de, casi, aproximadamente, en torno a, entorno a, aproximadamente unos, como,
        aproximadamente unas, prácticamente, del orden de, cercano a, cercana a, cercanos a, próximo a, próxima a,
        apenas, poco más o menos, algo así como, unos aproximadamente, alrededor de unos, alrededor de los, en torno a
        los, en torno a las, cerca de los, cerca de las, un estimado de, se estima en
        """,
        at_least="""
        más de, al menos, por lo menos, cuando menos, no menos de, mínimo, como mínimo, un mínimo de, mínimo de,
        superior a, superiores a, mayor de, mayores de, mayor a, por encima de, por encima de los, más de los, más de
        las, a partir de, supera los, supera las, superó los, superó las, superan los, superan las, superaron los,
        superar los, superando los, supera, superó, superan, superado los, sobrepasa los, rebasa los, excede los, algo
        más de, poco más de, bastante más de, mucho más de, muy por encima de,
        """,
        at_most="""
        menos de, hasta, como máximo, a lo sumo, máximo, un máximo de, máximo de, no más de, no más que, inferior a,
        inferiores a, menor de, menores de, menor a, por debajo de, por debajo de los, algo menos de, poco menos de,
        hasta un máximo de, hasta los, hasta las, no supera, no supera los, no superan, no superan los, no superará, no
        superó, no excede, no exceda, sin superar, sin superar los, no sobrepasa
        """,
        exact="exactamente, justo, precisamente",
    ),
    hedges_after=hedges(
        approx="aproximadamente, más o menos, o así, poco más o menos",
        at_least="o más, y más, al menos, por lo menos, como mínimo, en adelante",
        at_most="o menos, y menos, como máximo, a lo sumo",
    ),
    between={"entre": "y"},
    changes={"de": "a", "del": "al", "desde": "hasta"},
    change_verbs=in_order(
        """
        pas, sub, baj, cay, cae, caí, aument, creci, crec, reduj, reduc, disminu, descend, redujo, increment, trep,
        salt, desplom, dispar, retroced, elev, recort, rebaj, avanz, escal, evolucion, mejor, empeor, cambi
        """
    ),
    change_nouns=listed("aumento, subida, alza, bajada, caída, descenso, incremento, reducción, paso, salto, recorte"),
    shift_nouns=listed("aumento, subida, alza, bajada, caída, descenso, incremento, reducción, recorte, repunte"),
    shift_openers=listed("un, una, con"),
    change_from=listed("de, del, desde"),
    change_to=listed("a, al, hasta"),
    change_by=listed("un, en, en un"),
    prepositional_steps=False,
    earlier=listed(
        """
        frente a, frente a los, frente al, contra, en lugar de, en vez de, comparado con, en comparación con, respecto
        a, frente a las
        """
    ),
    range_links=listed("a, o, u"),
    units=UNITS,
    money_if_large={"lb": "GBP"},
    currency_regions=REGIONS,
    links=listed("de, del, de la, de los, de las, de el"),
    definite_links=listed("del, de la, de los, de las"),
    selecting_links=listed("de los, de las"),
    determiners=listed(
        """
        el, la, los, las, este, esta, estos, estas, ese, esa, esos, esas, su, sus, nuestro, nuestra, nuestros,
        nuestras, un, una, todos, todas, lo
        """
    ),
    qualifiers=listed(
        """
        otros, otras, otro, otra, nuevos, nuevas, nuevo, nueva, grandes, gran, pequeños, pequeñas, primeros, primeras,
        últimos, últimas, último, última, próximos, próximas, jóvenes, viejos, buenos, largos, largas, principales,
        antiguos, antiguas, diferentes, distintos, distintas, mejores, solo, sola, simples, supuestos, supuestas,
        presuntos, presuntas, pasados, pasadas, únicos, únicas, altos, altas, importantes, más, diversos, diversas
        """
    ),
    stops=STOPS,
    plural_endings=("s",),
    participle_endings=(
        "ado",
        "ada",
        "ados",
        "adas",
        "ó",
        "aron",
        "can",
        "ca",
        "ar",
        "ando",
        "ido",
        "ida",
        "idos",
        "idas",
    ),
    year_openers=listed("en, desde, hasta, finales, principios, año"),
    rates=listed("por, cada, al"),
    sole=listed("solo, sola, único, única"),
    tallies=listed("número, cifra, total, cantidad, suma, volumen"),
    agents=listed("por"),
    counted_ones=listed(
        "muerto, muerta, herido, herida, fallecido, fallecida, desaparecido, desaparecida, persona, detenido, víctima"
    ),
    months=listed(
        """
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre,
        ene, feb, mar, abr, jun, jul, ago, sept, sep, oct, nov, dic
        """
    ),
    date_words=listed(
        """
        en, año, años, de, del, desde, hasta, finales, fines, principios, mediados, comienzos, primavera, verano,
        otoño, invierno, horizonte, temporada, edición, curso, ejercicio, campaña, y, tras, antes, después, hacia,
        década, elecciones, mundial, eurocopa, juegos, copa, lunes, martes, miércoles, jueves, viernes, sábado,
        domingo, el, entre, durante, para, a
        """
    ),
    clock_before=listed("a las, a la, las, la, hacia las, hasta las, desde las, sobre las, de las"),
    clock_hours=listed("hora, horas, h"),
    clock_after=listed(
        "de la mañana, de la tarde, de la noche, de la madrugada, horas gmt, hora local, a. m., p. m., a.m., p.m., hrs"
    ),
    ordinals=listed("º, ª, er, ro, ra, to, ta, mo, vo, avo, ava"),
    labels=listed(
        """
        artículo, artículos, art, apartado, página, páginas, pág, capítulo, tomo, volumen, episodio, temporada, acto,
        escena, núm, número, números, nº, n, línea, líneas, canal, ruta, autopista, autovía, carretera, ap, n, fase,
        etapa, nivel, categoría, clase, grupo, anexo, enmienda, párrafo, sección, título, punto, tabla, cuadro, figura,
        fórmula, modelo, puerta, andén, sala, habitación, autobús, tren, boeing, airbus, windows, iphone, galaxy,
        playstation, apolo, opus, división, puesto, lugar, top, versión, tipo, serie, lote, zona, túnel, bloque,
        reactor, unidad, edificio, expediente, salmo, versículo, sura, código, radio, distrito, covid, ley, decreto,
        vuelo, jornada, ronda, kilómetro, km, celda, agenda
        """
    ),
    streets=listed("calle, avenida, av, avda, paseo, plaza, carretera, camino, bulevar, ronda, travesía"),
    age_before=listed(
        """
        de edad de, edad de, la edad de, a los, tenía, tiene, edades de, edades entre, con edades entre, con edad de,
        de entre, mayor de, mayores de, menor de, menores de, cumplió, cumple, cumplir, cumplido
        """
    ),
    age_after=listed("de edad"),
    age_openers=listed("los, con"),
    age_groups=listed("los, las"),
    age_verbs=listed("tiene, tienen, tenía, tenían, tengo, tenemos, tendrá, cumplió, cumple"),
    persons=listed(
        """
        hombre, hombres, mujer, mujeres, niño, niña, niños, niñas, chico, chica, chicos, joven, jóvenes, adolescente,
        adolescentes, menor, menores, bebé, anciano, anciana, jubilado, jubilada, persona, personas, estudiante,
        estudiantes, alumno, alumna, madre, padre, hijo, hija, hermano, hermana, abuelo, abuela, viuda, viudo, víctima,
        víctimas, sospechoso, sospechosa, acusado, acusada, detenido, detenida, individuo, paciente, pacientes, vecino,
        vecina, conductor, conductora, motorista, peatón, ciclista, preso, presa, migrante, refugiado, soldado,
        turista, español, española, marido, esposa, trabajador, trabajadora, futbolista, jugador, jugadora, delantero,
        tenista, muchacho, muchacha, señor, señora, ciudadano, ciudadana, adultos, adulto, novio, novia, pareja, nieto,
        nieta, tío, tía, sobrino, sobrina, primo, prima, compañero, compañera
        """
    ),
    anaphors=listed("de ellos, de ellas, de los cuales, de las cuales, de los que, de las que, del total"),
    opposing=listed("contra, a"),
    elliptic=listed("y, ellos, ellas, incluidos, incluidas, contra, cuales, solo, entre"),
)
