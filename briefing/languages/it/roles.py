"""Italian nouns for functions and professions."""

from briefing.languages.naming import words

RANKS = words(
    """
    presidente presidentessa vicepresidente vicepremier viceministro viceministra principe principessa re regina
    imperatore generale colonnello comandante capitano tenente ammiraglio maresciallo sergente dottore dottoressa
    professor professore professoressa padre fratello suora cardinale vescovo arcivescovo papa rabbino imam sceicco
    ayatollah emiro sultano senatore senatrice giudice ministro ministra cancelliere cancelliera duca duchessa conte
    contessa sindaco sindaca procuratore procuratrice premier governatore governatrice deputato deputata prefetto
    questore assessore assessora onorevole ingegnere ingegner architetto avvocato avvocata leader
    """
)

ROLES = RANKS | words(
    """
    segretario segretaria direttore direttrice capo capa portavoce viceministro viceministra eurodeputato eurodeputata
    parlamentare consigliere consigliera ambasciatore ambasciatrice magistrato magistrata pm gip notaio commissario
    commissaria poliziotto poliziotta carabiniere militare soldato vigile giornalista reporter corrispondente inviato
    inviata editore scrittore scrittrice autore autrice romanziere poeta filosofo filosofa storico storica sociologo
    sociologa politologo politologa economista analista esperto esperta specialista consulente ricercatore ricercatrice
    scienziato scienziata fisico fisica chimico biologo biologa matematico astronauta tecnico tecnica medico chirurgo
    infermiere infermiera virologo virologa epidemiologo epidemiologa infettivologo psicologo psicologa psichiatra
    attore attrice cantante musicista pianista compositore compositrice rapper ballerino ballerina coreografo regista
    produttore produttrice sceneggiatore fotografo fotografa pittore pittrice scultore artista stilista conduttore
    conduttrice giocatore giocatrice calciatore calciatrice attaccante difensore portiere centrocampista allenatore
    allenatrice mister ct campione campionessa ciclista nuotatore nuotatrice atleta pugile pilota arbitro tennista
    imprenditore imprenditrice banchiere investitore fondatore fondatrice cofondatore proprietario proprietaria gestore
    responsabile dirigente amministratore amministratrice azionista socio coordinatore coordinatrice delegato delegata
    rappresentante membro militante attivista oppositore oppositrice dissidente candidato candidata sottosegretario
    sottosegretaria sindacalista agricoltore allevatore pescatore operaio operaia impiegato impiegata funzionario
    funzionaria insegnante maestro maestra rettore rettrice preside studente studentessa pensionato testimone vittima
    negoziatore mediatore consulente tesoriere parroco prete sacerdote monaco teologo spia agente terrorista boss
    sospettato assassino killer blogger influencer cuoco chef ristoratore libraio vicesindaco vicesindaca vicedirettore
    archeologo archeologa meteorologo climatologo geologo geologa sismologo vulcanologo garante capogruppo coordinatore
    numero
    """
) - words("numero")
