"""French naming."""

from briefing.languages.fr.bodies import BODIES, BODY_ADJECTIVES, GROUP_MARKS, LONE_BODIES, ORGANISATION_MARKS
from briefing.languages.fr.roles import RANKS, ROLES
from briefing.languages.lists import listed
from briefing.languages.naming import Naming, words

LABELS = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "unknown"}

REPORTING = """
accuse accusé accusait accusent affirme affirmé affirmait affirment ajoute ajouté ajoutait admet admis analyse annonce
annoncé annonçait annoncent appelle appelé appelait appellent approuve approuvé assure assuré assurait assurent
autorise autorisé averti avertit avoue avoué concède concédé conclu conclut condamne condamné condamnent confie confié
confirme confirmé confirment conseille conseillé considère constate constaté convoque convoqué critique critiqué
décide décidé décident déclare déclaré déclarait déclarent déplore déploré demande demandé demandent démenti dément
dénonce dénoncé dénoncent dit disait disent discute écrit écrivait envoie envoyé espère espéré estime estimé estimait
estiment évoque évoqué exclu exclut exhorte exhorté exige exigé explique expliqué expliquait expliquent exprime
exprimé félicite félicité fustige fustigé impose imposé indique indiqué indiquait indiquent insiste insisté interdit
interroge invite invité juge jugé jugeait justifie justifié lance lancé livre martèle martelé menace menacé menacent
met note noté nie nié nomme nommé négocie négocié observe observé ordonne ordonné plaide plaidé poursuit poursuivi
précise précisé prévenu prévient promet promis prône propose proposé proteste protesté prévoit prévu raconte raconté
rappelle rappelé réagi réagit réclame réclamé reconnaît reconnu refuse refusé refusent regrette regretté rejette
rejeté relève relevé remarque remarqué remercie remercié répète répété répliqué réplique répond répondu reproche
reproché résume résumé révèle révélé salue salué signale signalé signe signé signent souhaite souhaité souligne
souligné souligner soupire soupçonne soutient soutenu soutiennent suggère suggéré suspend suspendu témoigne témoigné
tranche tranché veut veulent voulait doit doivent devra peut peuvent pourrait compte comptent craint craignent redoute
mise tente vise réfléchit hésite réfute réfuté renchéri renchérit
"""

NOT_NAMES = """
janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi,
mercredi, jeudi, vendredi, samedi, dimanche, état, états, internet, web, covid, covid-19, coronavirus, sida, ebola,
dieu, noël, pâques, ramadan, histoire, bourse, BTP, IMC, VTC, HLM, CDI, CDD, SMIC, RSA, PCR, QR, RER, IRM, FAQ, net,
PIB, TVA, ADN, PDG, SMS, PC, TV, CV, GMT, UTC, NDLR, ndlr, VIH, OGM, UV, ONG, DVD, CD, PME, RTT, SDF, BD, QI, VTT,
TGV, URL, SARS, SRAS, M€, JO, HT, XXe, XIXe, XXIe, ouest, est, nord, sud, sud-est, sud-ouest, nord-est, nord-ouest,
terre, lune, soleil, univers, moyen-âge, renaissance, constitution, premier ministre, première ministre, président,
présidente, monsieur, madame, mesdames, messieurs, photo, vidéo, lire aussi, coran, bible, français, anglais, arabe,
erreur, oui, non, merci, bonjour, hashtag, euro, dollar, brexit, outre-mer, gaz, chef de l'état, homme, femme,
secrétariat, grand prix, ligue 1, ligue 2, top 14, mondial, champions, coupe du monde, noir, noirs, blanc, blancs,
juif, chrétien, musulman, catholique, alors, ainsi, selon, cependant, toutefois, mais, pourtant, depuis, pendant,
après, avant, source, sources, article, loi, guerre froide, première guerre mondiale, seconde guerre mondiale,
deuxième guerre mondiale, Ve République, IVe République, république, républiques, nation, patrie, libération,
révolution, résistance, champ de mars, îles, île
"""


NAMING = Naming(
    labels=LABELS,
    states="briefing.languages.fr.states:STATES",
    articles=words("le la les l un une des"),
    definites=words("le la l du au"),
    demonstratives=words("ce cet cette"),
    owners=words("son sa ses leur leurs notre nos votre vos mon ma mes"),
    masculine=words("le un du au ce cet"),
    feminine=words("la une cette"),
    honorifics=words("m mr mm mme mlle mmes dr pr prof me mgr monsieur madame maître sir lord lady"),
    ranks=RANKS,
    nobility=words(
        """
        pape empereur impératrice émir sultan prince princesse roi reine duc duchesse comte comtesse baron baronne
        marquis marquise
        """
    ),
    roles=ROLES,
    body_roles=words(
        """
        propriétaire actionnaire filiale maison-mère exploitant gestionnaire opérateur constructeur fabricant
        fournisseur prestataire sous-traitant concessionnaire assureur concurrent rival repreneur fédération
        """
    ),
    role_phrases=listed(
        """
        homme d'affaires, femme d'affaires, homme politique, femme politique, homme de lettres, femme de lettres,
        homme de théâtre, femme de ménage, garde du corps, bras droit, tête de liste,
        numéro un, numéro deux, numéro trois, numéro 1, numéro 2, numéro 3, ex-numéro un, ex-numéro deux, ex-numéro 1,
        ex-numéro 2, maître de conférences, garde des Sceaux, homme fort, femme forte, maître d'hôtel, femme de chambre,
        maître-nageur, maître d'œuvre, père de famille, mère de famille, sapeur-pompier, agent de sécurité
        """
    ),
    relations=words(
        """
        père mère frère sœur fils fille homologue collègue camarade parents femme mari épouse époux compagne compagnon
        frères sœurs enfants neveu nièce oncle tante cousin cousine veuve veuf famille fiancé fiancée grand-père
        grand-mère beau-frère belle-sœur beau-père belle-mère gendre jumeau jumelle petit-fils petite-fille petit-ami
        petite-amie conjoint conjointe concubin concubine
        """
    ),
    ties=words(
        """
        ami amie amis amies allié alliée alliés alliées proche proches rival rivale rivaux rivales adversaire
        adversaires ennemi ennemie ennemis partisan partisane partisans victime victimes client cliente clients clientes
        voisin voisine voisins complice complices confrère consœur homonyme sosie témoin témoins
        """
    ),
    participle_endings=("é", "ée", "és", "ées"),
    role_endings=("logue", "iste", "trice", "cien", "cienne", "graphe"),
    weak_roles=words("membre"),
    authors=words("auteur autrice auteure auteurs"),
    feats=words(
        "but buts doublé triplé quadruplé essai essais passe passes penalty coup tir record saison match performance"
    ),
    former=words("ancien ancienne ex premier première anciens anciennes vice"),
    particles=words(
        "de du des d la le van von der den del della di da dos das do ben bin bint bent ibn al el ould abou ag y ter"
    ),
    patronymics=words("ben bin bint bent ibn"),
    role_links=words("de du des d à au aux la le les l pour en chargé chargée charge"),
    copulas=words("est était fut été sera devient deviendra devint devenu devenue redevient reste demeure"),
    appointed=words(
        """
        nommé nommée élu élue désigné désignée réélu réélue promu promue
        intronisé intronisée sacré sacrée couronné couronnée
        """
    ),
    perfects=words("a avait"),
    relatives=words("qui"),
    firm_verbs=words("emploie exploite fabrique commercialise détient vend distribue édite revendique"),
    sources=listed("selon, d'après, à en croire"),
    whose=words("dont"),
    asides=words(
        """
        alors aujourd désormais actuellement également aussi lui-même elle-même jadis naguère longtemps notamment
        maintenant anciennement autrefois récemment toujours encore hui
        """
    ),
    others=words("autre autres même mêmes"),
    doubles=words("double triple quadruple quintuple"),
    pronouns={"il": "masculine", "elle": "feminine"},
    vague_roles=words(
        """
        militant militante activiste retraité retraitée employé employée étudiant étudiante habitant habitante
        professeur professeure docteur élu élue responsable
        """
    ),
    ones=words("un une"),
    occasions=words("époque heure issue occasion suite lendemain veille moment cours temps instant"),
    role_joints=words("et"),
    bodies=BODIES,
    ministries=words("ministère ministères secrétariat"),
    local_bodies=words("parquet tribunal cour préfecture université rectorat mairie municipalité"),
    institutions=words(
        """
        hôpital clinique institut académie école lycée collège faculté musée observatoire laboratoire chambre caisse
        conseil diocèse archevêché évêché commissariat gendarmerie caserne prison
        """
    ),
    lone_bodies=LONE_BODIES,
    purposes=words("pour"),
    body_links=words("de du des d la le les l et pour aux contre"),
    body_adjectives=BODY_ADJECTIVES,
    adjectives_follow=True,
    organisation_marks=ORGANISATION_MARKS,
    group_marks=GROUP_MARKS,
    place_marks=words(
        """
        ville commune village quartier région département province île îles mont fleuve rivière lac mer océan rue
        avenue boulevard place port gare aéroport pont baie golfe vallée canton préfecture district banlieue
        autoroute capitale détroit désert cap plage forêt col route massif
        """
    ),
    work_marks=words(
        """
        loi article décret traité accord accords sommet film série roman livre album chanson opération affaire
        plan projet virus maladie championnat coupe tournoi match festival prix section théorème
        award awards trophée
        code convention protocole missile navire satellite fusée sonde avion act dispositif logiciel application
        système bourse bourses astéroïde comète planète exoplanète galaxie robot télescope lanceur navette drone ouragan
        cyclone typhon tempête
        """
    ),
    assets=words("pdg actionnaires actionnaire filiale filiales salariés"),
    peoples=listed(
        """
        Touareg, Touaregs, Peul, Peuls, Songhoï, Kurdes, Tchétchènes, Rohingyas, Ouïghours, Berbères, Kabyles, Roms,
        Tsiganes, Basques, Catalans, Corses, Bretons, Flamands, Wallons, Québécois, Inuits, Aborigènes, Maoris,
        Tibétains, Hutus, Tutsis, Pachtounes, Hazaras, Druzes, Alaouites, Maronites, Coptes, Yézidis, Yazidis,
        Houthis, Tatars, Haoussas, Yoroubas, Dogons, Bambaras, Afro-Américains, Amérindiens, Pieds-Noirs, Harkis,
        Écossais, Gallois, Anglais, Européens, Africains, Arabes, Occidentaux, Asiatiques, Parisiens, Marseillais,
        Juifs, Chrétiens, Musulmans, Sunnites, Chiites, Talibans
        """
    ),
    regions=listed(
        """
        Afrique, Europe, Asie, Océanie, Amérique latine, Amérique du Nord, Amérique du Sud, Amérique centrale,
        Amériques, Afrique du Nord, Afrique de l'Ouest, Afrique de l'Est, Afrique centrale, Afrique subsaharienne,
        Europe de l'Est, Europe centrale, Europe occidentale, Asie du Sud-Est, Asie centrale, Asie-Pacifique,
        Moyen-Orient, Proche-Orient, Maghreb, Sahel, Sahara, Balkans, Caucase, Scandinavie, Antarctique, Arctique,
        Méditerranée, Atlantique, Pacifique, Océan Indien, Occident, Orient, Caraïbes, Antilles, Golfe, Alpes,
        Pyrénées, Himalaya, Sibérie, Nouvelle-Angleterre
        """
    ),
    not_names=listed(NOT_NAMES),
    calendar=words(
        """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
        jeudi vendredi samedi dimanche
        """
    ),
    governments=listed(
        """
        gouvernement, régime, exécutif, administration, autorités, autorité, pouvoir, diplomatie, présidence, État,
        Etat, dirigeants, pouvoirs publics
        """
    ),
    locatives=words(
        "à au aux en dans depuis vers chez près hors jusqu via à-côté dès sous entre-temps devant outre basé basée"
    ),
    carriers=words("sur via"),
    bare_locatives=words("à en"),
    genitives=words("de du des d"),
    reporting=words(REPORTING),
    known_organisations=words(
        """
        AFP ONU OTAN OMS FMI BCE UE CIA FBI NSA UNESCO Unesco Unicef UNICEF Interpol Europol Facebook Twitter Google
        Apple Amazon Microsoft YouTube Instagram WhatsApp Snapchat TikTok Netflix Uber Airbnb Tesla Huawei Samsung
        Airbus Boeing Renault Peugeot Total Reuters SNCF RATP EDF CGT CFDT FO Medef NASA OPEP OCDE OMC CEDEAO AIEA
        PS UMP LREM RN LFI Pentagone Greenpeace Amnesty Insee Dares Drees Urssaf Unédic Cnil Arcep Arcom Anses Inserm
        CNRS CEA Ademe Ifop Ipsos Comédie-Française
        """
    ),
    known_bodies=listed(
        """
        Assurance maladie, La Manif pour tous, Manif pour tous,
        La France insoumise, France insoumise, La République en marche, République en marche, Les Républicains, Europe
        Écologie Les Verts, Europe Ecologie-Les Verts, Les Verts, Debout la France, Place publique, Lutte ouvrière, Les
        Patriotes, Génération.s, Union des démocrates et indépendants, Les Centristes, Die Linke, Les Grünen, Sinn
        Féin, Podemos, Ciudadanos, Cinq Étoiles, Ligue du Nord, Vlaams Belang, Parti québécois, Le Monde, Le Figaro, Le
        Parisien, Libération, L'Express, L'Obs, Le Point, La Croix, L'Humanité, Les Échos, L'Équipe, L'Opinion, Le
        Progrès, La Provence, Nice-Matin, Ouest-France, Sud Ouest, La Dépêche, La Voix du Nord, La Montagne,
        Le Télégramme, Le Dauphiné libéré, Le Canard enchaîné, Charlie Hebdo, Paris Match, Mediapart, Le Soir, La Libre
        Belgique, Le Temps, Le Devoir, La Presse, Le Journal de Montréal, Der Spiegel, Bild, El País, La Repubblica,
        Corriere della Sera, The Guardian, The Sun, The Times, The Independent, The Economist, New York Times,
        Washington Post, Wall Street Journal, Financial Times, Daily Mail, Daily Mirror, Sunday Times, Fox News,
        Al-Jazira, Al Jazeera, France Inter, France Info, Franceinfo, France Bleu, France Culture, France 2, France 3,
        France 24, France Télévisions, Radio France, Europe 1, Sud Radio, Canal+, Pôle emploi, France Travail, Médecins
        sans frontières, Reporters sans frontières, Médecins du monde, Croix-Rouge, Croissant-Rouge, Rolls-Royce, Louis
        Vuitton, Hugo Boss, Philip Morris, Goldman Sachs, Morgan Stanley, General Motors, General Electric, Deutsche
        Bank, British Airways, Yves Rocher, Yves Saint Laurent, Marie-Claire, Daimler-Benz, Crédit agricole, Société
        générale, Human Rights Watch, Amnesty International, Emmaüs, Secours populaire, Secours catholique, Restos du
        cœur, Action contre la faim, Air France, Air Canada, Météo-France, Météo France, Banque de France, Santé
        publique France, Générations futures, Paris Saint-Germain, Paris SG, Olympique de Marseille, Olympique
        lyonnais, Olympique Lyonnais, AS Monaco, AS Saint-Étienne, Stade rennais, Stade Rennais, Stade de Reims, Stade
        français, Stade toulousain, Racing 92, RC Lens, RC Toulon, Girondins de Bordeaux, Real Madrid, Atlético Madrid,
        Atlético de Madrid, FC Barcelone, FC Nantes, FC Metz, Bayern Munich, Borussia Dortmund, Bayer Leverkusen,
        Juventus, Juventus Turin, Inter Milan, AC Milan, AS Rome, Benfica Lisbonne, Manchester City, Manchester United,
        Newcastle United, Tottenham, Arsenal, Chelsea, Everton, Aston Villa, Crystal Palace, Galatasaray, Boca Juniors,
        River Plate, Flamengo, Los Angeles Lakers, Golden State Warriors, Chicago Bulls, Boston Celtics, All Blacks,
        Springboks, Ferrari, McLaren, Red Bull, Aston Martin
        """
    ),
    agencies=listed(
        """
        AFP, Agence France-Presse, AP, Associated Press, Reuters, dpa, ANSA, EFE, Belga, ATS, TASS, Interfax, Xinhua,
        Anadolu,
        Yonhap, Kyodo, PTI, PA, Bloomberg, Canadian Press, Presse canadienne
        """
    ),
    known_groups=listed(
        """
        Al-Qaïda, Al Qaïda, Al-Qaida, Aqmi, AQMI, Boko Haram, Daech, Daesh, Black Lives Matter, État islamique,
        Hezbollah, Hamas, Jihad islamique, Farc, FARC, ELN, ETA, IRA, PKK, YPG, Shebab, Chabab, Ansar Dine,
        Mujao, MNLA, Al-Nosra, Front Al-Nosra, Brigades rouges, Ku Klux Klan, gilets jaunes, bonnets rouges, black
        blocs
        """
    ),
    synonyms={
        "ONU": "Nations unies",
        "UE": "Union européenne",
        "OMS": "Organisation mondiale de la santé",
        "FMI": "Fonds monétaire international",
        "BCE": "Banque centrale européenne",
        "OTAN": "Organisation du traité de l'Atlantique Nord",
        "CPI": "Cour pénale internationale",
        "OMC": "Organisation mondiale du commerce",
    },
    echoes=words("aussi également non pareillement idem"),
    emphatics=words("lui elle eux elles"),
    portfolios=words(
        """
        Défense Santé Intérieur Justice Économie Finances Éducation Travail Transports Culture Égalité
        Environnement Écologie Agriculture Affaires Budget Logement Sports Jeunesse Recherche Industrie Énergie
        Commerce Tourisme Pêche Famille Solidarité Solidarités Immigration Outre-mer Francophonie Enseignement
        Communication Sceaux Sécurité Ville Mer Handicap Emploi Comptes Fonction
        """
    ),
    singulars=words("le la l du au un une d aucun aucune chaque tout toute cet cette ce quel jeune ancien"),
    possessives=(),
)
