"""Italian naming. There is no model: what is found are titles, lists, bodies, acronyms and who speaks."""

from briefing.languages.it.roles import RANKS, ROLES
from briefing.languages.it.speech import SPEECH
from briefing.languages.lists import listed
from briefing.languages.naming import Naming, words
from briefing.languages.organisations import AGENCIES, BODIES, FIRMS, GROUPS

ACTING = """
approvato approva annunciato annuncia deciso decide decidono accusa accusano condannato condanna chiesto esige respinto
respinge respingono firmato firma firmano presentato presenta propone vuole vogliono deve devono può possono potrebbe
prevede cerca cercano attaccato attacca lanciato lancia inviato invia imposto impone vietato vieta autorizzato
autorizza indaga arrestato arresta denunciato sospeso sospende ritirato ritira invitato ricevuto riceve visitato visita
sostiene appoggia negozia minacciato minaccia vinto vince perso acquistato acquista ha
"""

NOT_NAMES = """
gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, lunedì,
martedì, mercoledì, giovedì, venerdì, sabato, domenica, internet, covid, covid-19, coronavirus, aids, dio, natale,
pasqua, capodanno, ferragosto, ramadan, PIL, IVA, IMU, DNA, CEO, SMS, PC, TV, DVD, ONG, URL, GMT, UTC, HIV, TIR, GIP,
Gip, Pil, Iva, Irpef, Imu, Tav, Tv, Pnrr, PNRR, nord, sud, est, ovest, nord-est, sud-est, terra, luna, sole,
costituzione, stato, presidente, ministro, signor, signora, foto, video, leggi anche, bibbia, corano, brexit, mondiali,
europei, champions, champions league, coppa, coppa italia, serie a, serie b, guerra fredda, seconda guerra mondiale,
prima guerra mondiale, repubblica, nazione, patria, inoltre, ieri, oggi, domani, secondo, senza, dopo, ma, mentre,
quando, come, anche, così, allora, ora, durante, tra, fra, questa, questo, altro, altra, molti, alcuni, tutti, ogni,
nessuno, nulla, per, con, su, contro, due, tre, quattro, cinque, sei, otto, dieci, più, meno, nobel, premio nobel,
oscar, legge, decreto, codice penale, agenda 2030, governo, esecutivo, dal, dalla, nel, nella, sul, sulla, del, della,
alla, al, ai, alle, gli, non, se, chi, che, cosa, ecco, poi, già, intanto, infine
"""

GIVEN_NAMES = words(
    """
    Achille Ada Adele Adriana Adriano Agnese Agostino Alberico Alberta Alberto Aldo Alessandra Alessia Alessio Alfonso
    Alfredo Alice Alvise Amedeo Amelia Angelica Angelina Angelino Angelo Annalisa Annamaria Antonella Antonello Antonia
    Antonino Arianna Armando Arnaldo Arturo Assunta Attilio Augusta Augusto Aurelia Aurelio Barbara Bartolomeo Beatrice
    Benedetta Benedetto Beniamino Bernardo Biagio Bice Camilla Camillo Carlotta Carmela Carmelo Carmine Carolina
    Caterina Cecilia Cesare Chiara Clara Claudia Claudio Clelia Concetta Corrado Cosimo Costanza Cristian Cristiana
    Cristiano Cristoforo Daniela Daniele Danilo Dario Davide Debora Demetrio Denise Diego Dino Domenica Domenico Donata
    Donatella Edoardo Egidio Elena Eleonora Elia Eliana Elio Elisa Elisabetta Elly Eloisa Elvira Emanuela Emanuele
    Emilia Emilio Emma Enrica Enzo Ermanno Ernesto Ettore Eugenia Eugenio Ezio Fabiana Fabio Fabiola Fabrizia Fabrizio
    Fausta Fausto Federica Federico Ferdinando Fernanda Filippa Filippo Fiorella Fiorenza Flavia Flavio Floriana
    Fortunato Franca Francesca Franco Fulvia Fulvio Gabriele Gabriella Gaetana Gaetano Gennaro Gerardo Germana Giacinto
    Giacomo Giada Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianna Gianni Gianpaolo Gilda Gino Gioacchino
    Giordano Giorgia Giovanna Girolamo Giuditta Giuliana Giuliano Giulio Giuseppina Giusy Goffredo Graziano Graziella
    Guglielmo Ignazio Ilaria Immacolata Irene Iris Isabella Isidoro Ivana Ivano Ivo Jacopo Katia Lamberto Lavinia
    Leandro Leonida Leopoldo Letizia Lia Liana Licia Lidia Liliana Lina Livia Livio Loredana Lorella Lorena Loretta
    Luana Lucia Luciana Luciano Lucilla Lucio Lucrezia Ludovica Ludovico Luigia Luisa Maddalena Manfredi Manlio Manuela
    Mara Marcella Marcello Margherita Mariangela Marianna Mariano Mariastella Marilena Marinella Marisa Maristella
    Marta Martina Massimiliano Massimo Matilde Matteo Maurizia Maurizio Mauro Melissa Michela Michele Milena Mirella
    Miriam Mirko Monica Morena Nadia Natalia Nazario Nello Nerina Nicla Nicoletta Nicolò Nino Nunzia Nunzio Olga
    Oliviero Orazio Oreste Orietta Ornella Orsola Osvaldo Ottavia Ottavio Palmira Pasquale Patrizia Patrizio Piera
    Pierferdinando Piergiorgio Pierluigi Piero Pietro Pina Pino Raffaela Raffaele Raffaella Raimondo Renata Renato
    Riccardo Rinaldo Rino Roberta Rocco Rodolfo Romeo Romina Romolo Rosalba Rosalia Rosanna Rosaria Rosario Rosina
    Rossana Rossella Ruggero Sabrina Salvatore Samuele Sandro Saverio Savino Sebastiano Serafino Sergio Silvana Silvano
    Silvia Silvio Simona Sofia Sonia Stefania Stefano Susanna Sveva Tamara Tania Tatiana Teresa Tina Tito Tiziana
    Tiziano Tommaso Tullio Ubaldo Ugo Umberto Valentina Valentino Valeria Valerio Vanessa Vanni Vera Veronica Vincenza
    Vincenzo Virginia Vito Vittorio Viviana Walter Zeno
    """
)


NAMING = Naming(
    states="briefing.languages.it.states:STATES",
    articles=words("il lo la i gli le l un uno una"),
    definites=words("il lo la i gli le l del dello della dei degli delle al alla dal dalla"),
    demonstratives=words("questo questa quel quella"),
    owners=words("suo sua suoi sue loro nostro nostra mio mia"),
    masculine=words("il lo un uno del al dal questo"),
    feminine=words("la una della alla dalla questa"),
    honorifics=words(
        "signor signora signorina sig don donna dott dottor dottoressa dr avv avvocato onorevole on suor fra"
    ),
    ranks=RANKS,
    nobility=words("principe principessa re regina duca duchessa conte contessa marchese marchesa"),
    roles=ROLES,
    body_roles=words(
        """
        multinazionale colosso compagnia casa società azienda gruppo armatore startup catena proprietario proprietaria
        azionista controllata operatore produttore fornitore concorrente rivale
        """
    ),
    weak_roles=words("membro amico amica socio vittima"),
    former=words("ex già neo vice"),
    particles=words("di de del della dei degli da dal lo la li von van der den ter al ben bin d"),
    role_links=words("di del dello della dell dei degli delle d a al alla per in e il la l i gli le"),
    role_joints=words("e ed"),
    copulas=words("è era fu sarà"),
    relatives=words("che chi"),
    bodies=words(
        """
        ministero segreteria dipartimento direzione prefettura questura comune municipio consiglio giunta commissione
        comitato corte tribunale procura parlamento assemblea senato camera congresso ambasciata consolato agenzia
        ufficio autorità istituto istituzione università scuola liceo facoltà accademia centro osservatorio laboratorio
        ospedale policlinico clinica fondazione fondo associazione lega federazione confederazione unione sindacato
        partito movimento fronte alleanza coalizione organizzazione comunità società gruppo azienda impresa compagnia
        banca cassa cooperativa rete radio televisione quotidiano giornale rivista casa polizia guardia esercito
        brigata squadra club museo teatro chiesa diocesi conferenza collettivo piattaforma servizio protezione
        carabinieri garante ente ordine
        """
    ),
    ministries=words("ministero"),
    local_bodies=words("procura tribunale prefettura questura università comune"),
    lone_bodies=words("parlamento senato congresso polizia esercito corte tribunale procura assemblea guardia camera"),
    body_links=words("di del dello della dell dei degli delle d la le e ed per contro"),
    purposes=words("per"),
    body_adjectives=words(
        """
        federale nazionale municipale regionale generale supremo suprema costituzionale europeo europea internazionale
        mondiale centrale penale amministrativo amministrativa elettorale giudiziaria militare repubblicano socialista
        comunista popolare democratico democratica liberale conservatore laburista civile scientifico superiore statale
        pubblico pubblica tributaria postale stradale ferroviaria monetario
        """
    ),
    adjectives_follow=True,
    organisation_marks=words(
        """
        partito sindacato società gruppo azienda compagnia banca club squadra associazione federazione università
        istituto agenzia quotidiano giornale rivista organizzazione fondazione marchio controllata piattaforma
        commissione comitato consiglio tribunale ministero comune polizia unione confederazione alleanza coalizione
        consorzio SpA Spa Srl Inc Ltd Corp Group Company Bank University Institute Foundation FC AC AS SS Calcio Media
        TV Motors Airlines
        """
    ),
    group_marks=words("brigata milizia ribelli guerriglia cartello clan banda tribù cosca insorti jihadisti"),
    place_marks=words(
        """
        città paese borgo quartiere frazione regione provincia isola isole monte fiume lago mare oceano via viale
        piazza corso porto aeroporto ponte golfo valle stadio parco autostrada spiaggia costa diga vulcano palazzo
        """
    ),
    work_marks=words(
        """
        legge accordo trattato patto film serie romanzo libro disco canzone operazione caso piano progetto virus coppa
        campionato torneo premio festival costituzione convenzione protocollo missile satellite nave uragano tempesta
        decreto mondiale guerra battaglia giornata fiera gala programma
        """
    ),
    regions=listed(
        """
        Africa, Europa, Asia, Oceania, America, America Latina, Sudamerica, Nordamerica, America Centrale, Medio
        Oriente, Maghreb, Sahel, Balcani, Caucaso, Antartide, Artico, Mediterraneo, Atlantico, Pacifico, Caraibi,
        Occidente, Oriente, Alpi, Appennini, Pirenei, Himalaya, Siberia, Cisgiordania, Mezzogiorno, Nord Italia, Sud
        Italia, Centro Italia
        """
    ),
    not_names=listed(NOT_NAMES),
    governments=listed("governo, esecutivo, regime, amministrazione, autorità, presidenza, diplomazia, premier"),
    locatives=words("in a ad nel nella nei nelle presso verso fino vicino"),
    range_openers=words("da"),
    range_ends=words("a"),
    carriers=words("su via"),
    bare_locatives=words("a in"),
    genitives=words("di del dello della dell dei degli delle d"),
    reporting=(SPEECH.verbs | SPEECH.participles | SPEECH.quoting | words(ACTING)) - words("ha"),
    known_organisations=FIRMS
    | BODIES
    | words(
        """
        ONU Onu OMS Oms UE Ue FMI Fmi BCE Bce Pd PD Lega Forza M5S M5s Cgil CGIL Cisl CISL Uil UIL Istat ISTAT Inps
        INPS Rai RAI Consob Enac Anac Antitrust Confindustria Bankitalia Juventus Inter Milan Napoli Lazio Carabinieri
        Fiom Codacons Legambiente Coldiretti Trenitalia Anas Alitalia Ita Ocse Opec Nato
        """
    ),
    agencies=AGENCIES,
    known_groups=GROUPS | listed("Stato Islamico, Isis, Jihad Islamica, talebani, Cosa Nostra, 'ndrangheta, camorra"),
    synonyms={
        "Onu": "Organizzazione delle Nazioni Unite",
        "ONU": "Organizzazione delle Nazioni Unite",
        "Oms": "Organizzazione mondiale della sanità",
        "UE": "Unione europea",
        "Fmi": "Fondo monetario internazionale",
        "Bce": "Banca centrale europea",
        "BCE": "Banca centrale europea",
        "Pd": "Partito democratico",
        "M5S": "Movimento 5 Stelle",
    },
    portfolios=words(
        """
        Difesa Salute Sanità Interno Interni Giustizia Economia Finanze Istruzione Lavoro Trasporti Cultura Pari
        Agricoltura Ambiente Sport Industria Energia Commercio Turismo Esteri Infrastrutture Università Ricerca
        Famiglia Sviluppo
        """
    ),
    given_names=GIVEN_NAMES,
)
