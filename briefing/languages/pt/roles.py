"""Portuguese nouns for functions and professions."""

from briefing.languages.naming import words

RANKS = words(
    """
    presidente presidenta vice-presidente príncipe princesa rei rainha imperador general coronel comandante capitão
    tenente almirante sargento cabo doutor doutora professor professora padre irmão irmã cardeal bispo arcebispo papa
    rabino imã xeque aiatola emir sultão senador senadora juiz juíza ministro ministra chanceler duque duquesa conde
    secretário-geral secretária-geral diretor-geral diretora-geral procurador-geral procuradora-geral prefeito
    prefeita autarca procurador procuradora ex-presidente ex-ministro ex-ministra primeiro-ministro
    primeira-ministra governador governadora deputado deputada desembargador
    """
)

ROLES = RANKS | words(
    """
    secretário secretária diretor diretora director directora chefe porta-voz eurodeputado eurodeputada vereador
    vereadora conselheiro conselheira embaixador embaixadora advogado advogada magistrado magistrada notário comissário
    comissária polícia policial delegado delegada inspetor inspetora militar soldado bombeiro jornalista repórter
    correspondente editor editora escritor escritora autor autora romancista poeta filósofo filósofa historiador
    historiadora sociólogo socióloga politólogo cientista economista analista especialista consultor consultora
    investigador investigadora pesquisador pesquisadora físico química biólogo bióloga matemático astronauta engenheiro
    engenheira técnico técnica médico médica cirurgião enfermeiro enfermeira virologista epidemiologista infectologista
    psicólogo psicóloga ator actor atriz actriz cantor cantora músico pianista compositor compositora rapper bailarino
    bailarina coreógrafo cineasta realizador realizadora produtor produtora argumentista fotógrafo fotógrafa pintor
    pintora escultor arquiteto arquiteta artista estilista apresentador apresentadora jogador jogadora futebolista
    avançado atacante zagueiro goleiro guarda-redes médio treinador treinadora técnico selecionador campeão campeã
    ciclista nadador nadadora atleta piloto árbitro tenista empresário empresária banqueiro investidor fundador
    fundadora cofundador proprietário proprietária gerente responsável dirigente administrador administradora acionista
    sócio coordenador coordenadora representante membro militante ativista opositor opositora dissidente líder
    candidato candidata ex-prefeito ex-governador ex-diretor ex-deputado sindicalista agricultor agricultora pescador
    operário operária funcionário funcionária reitor reitora estudante aluno reformado aposentado testemunha vítima
    negociador mediador enviado assessor assessora tesoureiro padre freira teólogo espião agente terrorista traficante
    suspeito assassino morador moradora blogueiro influenciador cozinheiro chef comissário subdiretor subsecretário
    arqueólogo arqueóloga meteorologista climatologista geólogo sismólogo bastonário bastonária
    """
)
