"""Portuguese naming. There is no model: what is found are titles, lists, bodies, acronyms and who speaks."""

from briefing.languages.lists import listed
from briefing.languages.naming import Naming, words
from briefing.languages.organisations import AGENCIES, BODIES, FIRMS, GROUPS
from briefing.languages.pt.roles import RANKS, ROLES
from briefing.languages.pt.speech import SPEECH

ACTING = """
aprovou aprova anunciou acordou ordenou ordena decidiu decide decidiram acusa acusou acusaram condenou condena pediu
exige exigiu rejeitou rejeita rejeitam rejeitaram assinou assina assinaram apresentou apresenta propõe quer querem deve
devem pode podem poderá planeia planeja prevê procura procuram atacou ataca lançou lança enviou envia impôs impõe
proibiu proíbe autorizou autoriza investiga investigou deteve prendeu denunciou suspendeu suspende retirou retira
convidou recebeu recebe apoia apoiou negoceia negocia negociou ameaçou ameaça venceu vence perdeu comprou
"""

NOT_NAMES = """
janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, segunda, terça,
quarta, quinta, sexta, sábado, domingo, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, internet,
covid, covid-19, coronavírus, sida, aids, deus, natal, páscoa, carnaval, ramadão, ramadã, PIB, IVA, IRS, IRC, ICMS,
IPCA, ADN, DNA, CEO, SMS, PC, TV, DVD, ONG, ONGs, URL, GMT, UTC, VIH, HIV, UTI, CPF, CPI, CNPJ, norte, sul, este,
leste, oeste, nordeste, sudeste, terra, lua, sol, constituição, estado, presidente, ministro, senhor, senhora, foto,
vídeo, leia também, bíblia, alcorão, brexit, mundial, copa do mundo, copa, champions, liga dos campeões, liga,
brasileirão, guerra fria, segunda guerra mundial, primeira guerra mundial, república, nação, pátria, além, ontem, hoje,
amanhã, segundo, sem, após, mas, embora, enquanto, quando, como, também, assim, então, agora, desde, durante, entre,
esta, este, isso, outro, outra, muitos, alguns, todos, cada, ninguém, nada, há, foi, era, será, até, para, por, com,
sobre, contra, dois, três, quatro, cinco, seis, oito, dez, mais, menos, nobel, prémio nobel, prêmio nobel, óscar,
oscar, lei, decreto, código penal, agenda 2030, governo, executivo, sr, sra
"""

GIVEN_NAMES = words(
    """
    Adalberto Adelaide Ademar Adriano Adão Afonso Aguinaldo Aires Alberta Alberto Alceu Alcides Aldo Alexandra
    Alexandre Alfredo Aloísio Amália Américo Anabela António Antônia Antônio Aníbal Armando Armindo Arnaldo Artur
    Ataíde Augusto Aurélio Baltazar Beatriz Benedita Benedito Bernardo Berta Bianca Caetano Caio Camila Carla Carlota
    Carolina Catarina Cecília Celso Clarice Cláudia Cláudio Cristiana Cristiano Cristóvão Cássia Cândida Célia César
    Damião Deolinda Dilma Dinis Diogo Dulce Débora Edgar Edmundo Edson Eduarda Eliana Elias Elza Emídio Emília Ernesto
    Estela Estêvão Eugénia Eugénio Eunice Eva Evaristo Fabiana Fausto Fernanda Filipa Filipe Filomena Flávia Flávio
    Francisca Frederico Fábio Fátima Geraldo Gilberto Gilmar Gisele Gonçalo Gregório Guilherme Guilhermina Gustavo
    Heitor Helena Henrique Hermínia Hortênsia Horácio Humberto Hélio Iara Ingrid Inácio Inês Irineu Isabela Isaura Ivo
    Jaime Jair Jaqueline Jerónimo Joana Joaquim Joaquina Jonas Jorge Josefa Josué João Juliana Júlia Júlio Lara Larissa
    Laurindo Laís Leandro Leonel Leonor Letícia Lourdes Lourenço Luciana Luciano Ludmila Luiz Luzia Luís Luísa Luíza
    Lídia Lígia Lília Lívia Lúcia Madalena Mafalda Manuela Marcela Marcelo Margarida Mariana Mariano Marinho Marisa
    Marta Marília Mateus Matheus Matias Matilde Mauro Maurício Miguel Milton Márcia Márcio Mário Mónica Mônica Natália
    Nilton Nuno Nélson Octávio Olavo Olívia Orlando Osvaldo Otávio Palmira Patrícia Paula Pilar Priscila Quitéria
    Rafael Rafaela Raquel Regina Reinaldo Renata Renato Rita Roberta Rodolfo Rogério Romeu Rosana Rosália Rosângela Rui
    Ruy Rúben Salomé Sandro Sebastião Severino Simão Sofia Susana Suzana Sérgio Sílvia Sónia Sônia Tarcísio Telma
    Teodoro Teresa Thiago Tiago Tomás Tânia Valdemar Valter Vanda Vasco Vera Vicente Victor Virgílio Vladimir Vítor
    Wagner Wellington Wilson Xavier Yuri Zeferino Zilda Zélia Álvaro Ângela Ângelo Érica Úrsula
    """
)


NAMING = Naming(
    states="briefing.languages.pt.states:STATES",
    articles=words("o a os as um uma uns umas"),
    definites=words("o a os as do da dos das ao à no na pelo pela"),
    demonstratives=words("este esta esse essa"),
    owners=words("seu sua seus suas nosso nossa meu minha"),
    masculine=words("o um do ao no pelo este"),
    feminine=words("a uma da à na pela esta"),
    honorifics=words("senhor senhora sr sra dom dona dr dra doutor doutora d frei padre monsenhor"),
    ranks=RANKS,
    nobility=words("príncipe princesa rei rainha duque duquesa conde condessa marquês marquesa"),
    roles=ROLES,
    body_roles=words(
        """
        multinacional construtora petrolífera farmacêutica transportadora montadora elétrica consultora empresa
        companhia grupo proprietário proprietária acionista subsidiária operador operadora fabricante fornecedor
        rival
        """
    ),
    weak_roles=words("membro amigo amiga sócio vítima"),
    former=words("ex antigo antiga então vice"),
    particles=words("de da do das dos e von van der den ter di del al ben bin"),
    role_links=words("de da do das dos em no na para ao à e o a"),
    role_joints=words("e"),
    copulas=words("é era foi será"),
    relatives=words("que quem"),
    bodies=words(
        """
        ministério secretaria departamento direção direcção prefeitura câmara conselho comissão comité comitê corte
        tribunal procuradoria parlamento assembleia senado congresso embaixada consulado agência gabinete autoridade
        instituto instituição universidade escola faculdade academia centro observatório laboratório hospital clínica
        fundação fundo associação liga federação confederação união sindicato partido movimento frente aliança
        coligação coalizão organização comunidade sociedade grupo empresa companhia banco caixa cooperativa cadeia
        rádio televisão diário jornal revista editora polícia guarda exército brigada equipa clube museu teatro igreja
        diocese conferência coletivo plataforma rede serviço junta entidade ordem direção-geral supremo
        """
    ),
    ministries=words("ministério secretaria"),
    local_bodies=words("procuradoria tribunal universidade prefeitura câmara"),
    lone_bodies=words("parlamento senado congresso polícia exército tribunal assembleia guarda câmara supremo"),
    body_links=words("de da do das dos e para contra"),
    purposes=words("para"),
    body_adjectives=words(
        """
        federal nacional municipal regional geral supremo suprema constitucional europeu europeia internacional mundial
        central penal administrativo eleitoral judicial judiciária militar republicano socialista comunista popular
        democrata democrático democrática liberal conservador trabalhista civil científico superior estadual público
        pública legislativa rodoviária marítima monetário
        """
    ),
    adjectives_follow=True,
    organisation_marks=words(
        """
        partido sindicato sociedade grupo empresa companhia banco clube equipa associação federação universidade
        instituto agência jornal diário revista organização fundação marca subsidiária plataforma comissão comité
        comitê conselho tribunal ministério câmara polícia união confederação aliança coligação consórcio SA Lda Ltda
        Inc Ltd Corp Group Company Bank University Institute Foundation FC SC CF Sporting Media TV Motors Airlines
        """
    ),
    group_marks=words("brigada milícia rebeldes guerrilha cartel gangue fação facção tribo insurgentes jihadistas"),
    place_marks=words(
        """
        cidade vila aldeia município bairro freguesia região província ilha ilhas monte rio lago mar oceano rua avenida
        praça largo porto aeroporto ponte baía golfo vale estádio parque estrada rodovia praia serra costa barragem
        vulcão palácio
        """
    ),
    work_marks=words(
        """
        lei acordo tratado pacto filme série novela livro disco canção operação caso plano projeto vírus taça copa
        campeonato torneio prémio prêmio festival constituição convenção protocolo míssil satélite navio furacão
        tempestade decreto mundial guerra batalha dia feira gala programa
        """
    ),
    regions=listed(
        """
        África, Europa, Ásia, Oceânia, América, América Latina, América do Sul, América do Norte, América Central,
        Médio Oriente, Oriente Médio, Magrebe, Sahel, Balcãs, Cáucaso, Antártida, Ártico, Mediterrâneo, Atlântico,
        Pacífico, Índico, Caraíbas, Caribe, Ocidente, Oriente, Alpes, Pirenéus, Himalaias, Sibéria, Península Ibérica,
        Cisjordânia, Amazónia, Amazônia, Nordeste, Alentejo, Algarve
        """
    ),
    not_names=listed(NOT_NAMES),
    governments=listed("governo, executivo, regime, administração, autoridades, presidência, diplomacia, chancelaria"),
    locatives=words("em no na nos nas desde até perto"),
    range_openers=words("de desde"),
    range_ends=words("a até"),
    carriers=words("em no na via"),
    bare_locatives=words("em"),
    genitives=words("de do da dos das"),
    reporting=SPEECH.verbs | SPEECH.participles | SPEECH.quoting | words(ACTING),
    known_organisations=FIRMS
    | BODIES
    | words(
        """
        ONU OTAN OMS UE FMI BCE PSD PS PCP CDS BE PAN Chega IL CGTP UGT INE RTP TSF PT PSDB MDB PL PSOL STF STJ TSE PF
        IBGE Petrobras Globo Benfica Sporting Flamengo Corinthians Palmeiras Fiocruz Anvisa Ibama Inpe CPLP OPEP OCDE
        OMC TAP EDP GNR PSP SNS
        """
    ),
    agencies=AGENCIES,
    known_groups=GROUPS | listed("Estado Islâmico, Jihad Islâmica, talibãs, Primeiro Comando da Capital"),
    synonyms={
        "ONU": "Organização das Nações Unidas",
        "OMS": "Organização Mundial da Saúde",
        "UE": "União Europeia",
        "FMI": "Fundo Monetário Internacional",
        "BCE": "Banco Central Europeu",
        "STF": "Supremo Tribunal Federal",
        "PSD": "Partido Social Democrata",
        "PT": "Partido dos Trabalhadores",
        "GNR": "Guarda Nacional Republicana",
        "PSP": "Polícia de Segurança Pública",
    },
    portfolios=words(
        """
        Defesa Saúde Interior Justiça Economia Finanças Fazenda Educação Trabalho Transportes Cultura Igualdade
        Agricultura Habitação Desporto Esporte Indústria Energia Comércio Turismo Exteriores Estrangeiros
        Infraestruturas Ciência Ambiente Segurança Administração
        """
    ),
    given_names=GIVEN_NAMES,
)
