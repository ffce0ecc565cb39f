"""Portuguese quantities, of Portugal and of Brazil."""

from briefing.languages.lists import in_order, listed
from briefing.languages.pt.units import COLLECTIVES, FRACTIONS, NUMBERS, PLURALS, REGIONS, SCALES, UNITS
from briefing.languages.quantities import Quantities, hedges, valued

STOPS = listed(
    """
    a, à, agora, além, ante, antes, ao, aos, apenas, após, aqui, as, às, assim, até, cada, cerca, com, como, contra,
    da, das, de, dela, dele, deles, depois, desde, do, dos, durante, e, é, ela, elas, ele, eles, em, embora, enquanto,
    entre, era, eram, essa, esse, esta, está, estão, estava, este, fez, foi, foram, graças, há, havia, hoje, isso,
    isto, já, junto, mais, mas, mediante, menos, muito, na, não, nas, nem, no, nos, num, numa, o, ontem, os, ou, para,
    pela, pelas, pelo, pelos, pois, por, porque, quando, que, quem, se, segundo, sem, ser, será, serão, seu, seus,
    sido, sob, sobre, só, somente, sua, suas, também, tão, tanto, tem, têm, ter, tinha, tinham, todo, todos, toda,
    todas, um, uma, umas, uns, vai, vão, acima, abaixo, atrás, total, onde, ficou, ficaram, disse, segunda, terça,
    quarta, quinta, sexta, sábado, domingo, respectivamente, aproximadamente, consecutivos, quais,
    qual, dela, delas, neste, nesta, nestes, nestas, nesse, nessa, deste, desta, destes, destas, desse, dessa, próximo,
    próxima, nele, nela, neles, nelas
    """
)

QUANTITIES = Quantities(
    decimal=",",
    numbers=NUMBERS,
    scales=SCALES,
    joiners=listed("e"),
    joins_units=True,
    points=listed("vírgula, virgula, ponto"),
    ones=listed("um, uma"),
    articles=listed("a, o, as, os"),
    indefinite=listed("um, uma"),
    collectives=COLLECTIVES,
    plurals=PLURALS,
    vague=listed(
        "uns, umas, vários, várias, alguns, algumas, os, as, muitos, muitas, seus, suas, estes, estas, poucos, de"
    ),
    fractions=FRACTIONS,
    whole_fractions=listed("metade"),
    not_fractions=listed("de final, finais, tempo, ambiente, dia, noite, grau, lugar, mundo, campo, campista, volante"),
    minus=listed("menos"),
    halves=listed("e meio, e meia"),
    share_links=listed("em cada, sobre, em, de cada"),
    times=listed("vezes"),
    comparisons=listed(
        "mais, menos, a, o, as, os, maior, maiores, superior, superiores, menor, tanto, seu, sua, melhor"
    ),
    multiplied=valued(
        """
        2 = duplicado, duplicou, duplicaram, duplicar, duplica, duplicam, duplicando, dobrou, dobraram, dobrar, dobrado
        3 = triplicado, triplicou, triplicaram, triplicar, triplica, triplicam, triplicando
        4 = quadruplicado, quadruplicou, quadruplicaram, quadruplicar, quadruplica
        5 = quintuplicado, quintuplicou, quintuplicar
        """
    ),
    multiples=valued(
        """
        2 = mais do dobro, quase o dobro, o dobro de, o dobro do, o dobro da, o dobro dos, o dobro das
        3 = o triplo de, o triplo do, o triplo da, o triplo dos
        """
    ),
    factors=valued(
        """
        1 = multiplicado por, multiplicada por, multiplicados por, multiplicadas por, multiplicar por, multiplicou por
        1 = multiplicaram por, multiplica por, por um fator de, por um factor de
        -1 = dividido por, dividida por, dividir por
        """
    ),
    hedges_before=hedges(
        approx="""
        cerca de, uns, umas, quase, aproximadamente, em torno de, por volta de, à volta de, perto de, na ordem de,
        na ordem dos, na casa dos, da ordem de, praticamente, próximo de, próxima de, algo como, à roda de, cerca dos,
        cerca das, à volta dos, na casa das, mais ou menos, estimados, estimadas, uma estimativa de, a rondar os,
        ronda os, rondam os, rondando os, em torno dos
        """,
        at_least="""
        mais de, pelo menos, ao menos, no mínimo, mínimo de, um mínimo de, não menos de, não menos que, superior a,
        superiores a, acima de, acima dos, acima das, para cima de, além de, além dos, mais do que, mais dos, mais
        das, a partir de, ultrapassa, ultrapassou, ultrapassam, ultrapassaram, ultrapassa os, ultrapassou os,
        ultrapassam os, ultrapassaram os, ultrapassando os, ultrapassar os, ultrapassado os, supera, superou, superam,
        superou os, excede, excedeu, excedem, um pouco mais de, pouco mais de, bem mais de, muito mais de, maior que,
        maiores de, maior de, mais que
        """,
        at_most="""
        menos de, até, no máximo, máximo de, um máximo de, não mais de, não mais do que, não mais que, inferior a,
        inferiores a, abaixo de, abaixo dos, abaixo das, menos do que, menos que, um pouco menos de, pouco menos de,
        quando muito, até um máximo de, menor que, menor de, até aos, até às, não ultrapassa, não ultrapassam, não
        ultrapassa os, não supera, não superam, não excede, não exceder, sem ultrapassar, sem exceder
        """,
        exact="exatamente, exactamente, precisamente, justamente",
    ),
    hedges_after=hedges(
        approx="aproximadamente, mais ou menos, ou algo assim",
        at_least="ou mais, e mais, pelo menos, no mínimo, ao menos",
        at_most="ou menos, e menos, no máximo",
    ),
    between={"entre": "e"},
    changes={"de": "para", "dos": "para", "das": "para", "do": "para"},
    change_verbs=in_order(
        """
        pass, sub, desc, caiu, cai, caí, aument, cresc, reduz, diminu, increment, salt, despenc, dispar, recu, elev,
        cort, baix, avanç, escal, evolu, melhor, pior, mud, alter, encolh, tomb
        """
    ),
    change_nouns=listed("aumento, subida, alta, descida, queda, redução, passagem, salto, corte, crescimento, recuo"),
    shift_nouns=listed("aumento, subida, alta, descida, queda, redução, corte, crescimento, recuo"),
    shift_openers=listed("uma, um, em, numa"),
    change_from=listed("de, dos, das, do, desde"),
    change_to=listed("para, até"),
    change_by=listed("em"),
    prepositional_steps=False,
    earlier=listed(
        """
        contra, contra os, face a, face aos, em vez de, comparado com, em comparação com, frente a, ante
        """
    ),
    range_links=listed("a, ou"),
    units=UNITS,
    money_if_large={"lb": "GBP"},
    currency_regions=REGIONS,
    links=listed("de, do, da, dos, das"),
    definite_links=listed("do, da, dos, das"),
    selecting_links=listed("dos, das"),
    determiners=listed(
        """
        o, a, os, as, este, esta, estes, estas, esse, essa, esses, essas, seu, sua, seus, suas, nosso, nossa, nossos,
        nossas, um, uma, todos, todas
        """
    ),
    qualifiers=listed(
        """
        outros, outras, outro, outra, novos, novas, novo, nova, grandes, grande, pequenos, pequenas, primeiros,
        primeiras, últimos, últimas, último, última, próximos, próximas, jovens, velhos, bons, boas, longos, longas,
        principais, antigos, antigas, diferentes, distintos, melhores, simples, supostos, supostas, alegados, passados,
        únicos, únicas, altos, altas, importantes, mais, diversos, diversas, maiores, ex
        """
    ),
    stops=STOPS,
    plural_endings=("s",),
    participle_endings=(
        "ado",
        "ada",
        "ados",
        "adas",
        "ou",
        "aram",
        "cam",
        "ca",
        "ar",
        "ando",
        "ido",
        "ida",
        "idos",
        "idas",
    ),
    year_openers=listed("em, desde, até, ano, finais, início, de"),
    rates=listed("por, cada"),
    sole=listed("só, único, única"),
    tallies=listed("número, total, quantidade, soma, volume"),
    agents=listed("por"),
    counted_ones=listed(
        "morto, morta, ferido, ferida, desaparecido, desaparecida, pessoa, vítima, detido, detida, morte, óbito"
    ),
    months=listed(
        """
        janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, jan, fev,
        mar, abr, jun, jul, ago, set, out, nov, dez
        """
    ),
    date_words=listed(
        """
        em, ano, anos, de, do, desde, até, final, fim, finais, início, meados, princípio, primavera, verão, outono,
        inverno, temporada, época, edição, exercício, campanha, e, após, antes, depois, década, eleições, mundial,
        copa, jogos, safra, segunda, terça, quarta, quinta, sexta, sábado, domingo, entre, durante, para, a, dia, no,
        dias, o
        """
    ),
    clock_before=listed("às, pelas, as, das, até às, desde as, cerca das, por volta das, entre as, à"),
    clock_hours=listed("hora, horas, h"),
    clock_after=listed("da manhã, da tarde, da noite, da madrugada, horas locais, h00, h30, horas gmt"),
    ordinals=listed("º, ª"),
    labels=listed(
        """
        artigo, artigos, art, página, páginas, pág, capítulo, tomo, volume, episódio, temporada, ato, acto, cena, núm,
        número, números, nº, n, linha, linhas, canal, rota, estrada, rodovia, autoestrada, ic, ip, br, fase, etapa,
        nível, categoria, classe, grupo, anexo, emenda, parágrafo, secção, seção, título, ponto, tabela, quadro,
        figura, fórmula, modelo, porta, plataforma, sala, quarto, ônibus, autocarro, comboio, trem, boeing, airbus,
        windows, iphone, galaxy, playstation, apollo, opus, divisão, lugar, top, versão, tipo, série, lote, zona,
        túnel, bloco, reator, unidade, edifício, processo, salmo, versículo, código, rádio, distrito, covid, lei,
        decreto, voo, jornada, rodada, ronda, quilómetro, quilômetro, km, agenda, inciso
        """
    ),
    streets=listed("rua, avenida, av, travessa, praça, largo, estrada, rodovia, alameda, bairro"),
    age_before=listed(
        """
        de idade de, idade de, na idade de, aos, idades entre, com idades entre, com idade entre, com idade de, maior
        de, maiores de, menor de, menores de, completou, completa, completar, entre os
        """
    ),
    age_after=listed("de idade"),
    age_openers=listed("aos, com"),
    age_groups=listed("os, as"),
    age_verbs=listed("tem, têm, tinha, tinham, tenho, terá, completou, completa, fez, faz"),
    persons=listed(
        """
        homem, homens, mulher, mulheres, menino, menina, meninos, meninas, criança, crianças, rapaz, rapariga, moço,
        moça, jovem, jovens, adolescente, adolescentes, menor, menores, bebé, bebê, idoso, idosa, idosos, reformado,
        aposentado, aposentada, pessoa, pessoas, estudante, estudantes, aluno, aluna, mãe, pai, filho, filha, irmão,
        irmã, avô, avó, viúva, viúvo, vítima, vítimas, suspeito, suspeita, arguido, acusado, acusada, detido,
        indivíduo, paciente, doente, doentes, morador, moradora, condutor, condutora, motorista, motociclista,
        ciclista, peão, preso, migrante, refugiado, soldado, turista, português, portuguesa, brasileiro, brasileira,
        marido, esposa, trabalhador, jogador, jogadora, avançado, atacante, tenista, cidadão, cidadã, adultos, adulto,
        garoto, garota, senhor, senhora, namorado, namorada, companheiro, companheira, neto, neta, tio, tia, sobrinho,
        sobrinha, primo, prima, amigo, amiga
        """
    ),
    anaphors=listed("deles, delas, dos quais, das quais, do total"),
    opposing=listed("contra, a"),
    elliptic=listed("e, eles, elas, incluindo, contra, quais, apenas, só"),
)
