"""French nouns for functions and professions."""

from briefing.languages.naming import words

RANKS = words(
    """
    président présidente prince princesse roi reine empereur général colonel commandant capitaine lieutenant amiral
    maréchal sergent adjudant brigadier docteur professeur professeure père frère sœur abbé cardinal évêque
    archevêque pape rabbin imam cheikh ayatollah émir sultan sénateur sénatrice juge ministre chancelier chancelière
    pasteur duc duchesse comte comtesse baron baronne marquis marquise chérif calife mollah procureur procureure
    inspecteur maire
    """
)

ROLES = RANKS | words(
    """
    secrétaire directeur directrice chef cheffe patron patronne porte-parole vice-président vice-présidente député
    députée eurodéputé eurodéputée élu élue conseiller conseillère ambassadeur ambassadrice gouverneur gouverneure
    préfet préfète sous-préfet avocat avocate magistrat magistrate greffier notaire huissier commissaire policier
    policière gendarme militaire soldat officier pompier journaliste reporter correspondant correspondante éditorialiste
    rédacteur rédactrice écrivain écrivaine auteur auteure autrice romancier romancière poète poétesse philosophe
    historien historienne sociologue politologue économiste anthropologue ethnologue géographe démographe analyste
    expert experte spécialiste consultant consultante chercheur chercheuse scientifique physicien physicienne chimiste
    biologiste mathématicien mathématicienne astronome astronaute cosmonaute spationaute ingénieur ingénieure
    informaticien informaticienne technicien technicienne médecin chirurgien chirurgienne infirmier infirmière
    pharmacien pharmacienne virologue épidémiologiste infectiologue psychologue psychiatre pédiatre cardiologue
    urgentiste kinésithérapeute ergothérapeute dentiste vétérinaire sage-femme acteur actrice comédien comédienne
    humoriste chanteur chanteuse musicien musicienne pianiste violoniste guitariste compositeur compositrice rappeur
    rappeuse danseur danseuse chorégraphe réalisateur réalisatrice cinéaste producteur productrice metteur scénariste
    photographe peintre sculpteur sculptrice architecte artiste styliste couturier mannequin animateur animatrice
    présentateur présentatrice joueur joueuse footballeur footballeuse attaquant défenseur milieu gardien gardienne
    entraîneur entraîneuse sélectionneur capitaine champion championne coureur coureuse cycliste skieur skieuse nageur
    nageuse athlète boxeur pilote navigateur navigatrice arbitre tennisman basketteur rugbyman entrepreneur
    entrepreneure chef-d'entreprise milliardaire banquier banquière courtier trader financier financière investisseur
    investisseuse fondateur fondatrice cofondateur cofondatrice propriétaire gérant gérante responsable dirigeant
    dirigeante PDG DG administrateur administratrice actionnaire associé associée président-directeur coordinateur
    coordinatrice coordonnateur délégué déléguée représentant représentante membre adhérent militant militante activiste
    opposant opposante dissident dissidente leader candidat candidate ténor chancelier vice-ministre ex-président
    ex-présidente ex-ministre ex-premier ex-député ex-maire ex-directeur ex-chef ex-patron syndicaliste agriculteur
    agricultrice éleveur éleveuse viticulteur berger bergère pêcheur ouvrier ouvrière employé employée fonctionnaire
    enseignant enseignante instituteur institutrice proviseur recteur rectrice doyen doyenne étudiant étudiante élève
    lycéen lycéenne stagiaire retraité retraitée chômeur chômeuse lobbyiste négociant négociante imprimeur imprimeuse
    artisan artisane confident confidente négociateur négociatrice médiateur médiatrice émissaire envoyé envoyée
    collaborateur collaboratrice adjoint adjointe trésorier trésorière greffière curé prêtre moine religieux religieuse
    théologien espion agent terroriste djihadiste trafiquant parrain braqueur suspect tueur assassin rebelle guide
    dictateur dauphin héritier héritière blogueur blogueuse youtubeur youtubeuse influenceur influenceuse restaurateur
    restauratrice cuisinier cuisinière boulanger boulangère commerçant commerçante hôtelier libraire éditeur éditrice
    bibliothécaire conservateur conservatrice commissaire-priseur galeriste archéologue paléontologue météorologue
    climatologue géologue sismologue volcanologue hydrologue océanographe écologiste naturaliste botaniste zoologiste
    chauffeur conducteur conductrice cheminot routier marin skipper appelé vétéran résistant résistante déporté
    patriarche métropolite mufti dalaï-lama grand-duc vice-roi chroniqueur chroniqueuse maître star vedette chocolatier
    chocolatière pâtissier pâtissière boucher bouchère fromager fromagère brasseur brasseuse vigneron vigneronne
    maraîcher maraîchère apiculteur apicultrice fleuriste coiffeur coiffeuse esthéticienne couturière menuisier
    menuisière charpentier maçon plombier électricien électricienne mécanicien mécanicienne garagiste serrurier ébéniste
    horloger horlogère bijoutier bijoutière joaillier orfèvre potier céramiste verrier forgeron secouriste ambulancier
    ambulancière aide-soignant aide-soignante sauveteur sauveteuse maître-nageur surveillant surveillante concierge
    vigile convoyeur livreur livreuse facteur factrice caissier caissière vendeur vendeuse serveur serveuse barman
    barmaid sommelier sommelière traiteur aubergiste cafetier promoteur promotrice urbaniste paysagiste géomètre juriste
    fiscaliste criminologue criminaliste bâtonnier bâtonnière huissière clerc légiste expert-comptable comptable
    auditeur auditrice actuaire courtière manager manageur coach préparateur préparatrice kiné ostéopathe podologue
    diététicien diététicienne nutritionniste orthophoniste opticien opticienne généraliste gynécologue obstétricien
    obstétricienne anesthésiste réanimateur réanimatrice oncologue cancérologue neurologue neurochirurgien
    neurochirurgienne dermatologue ophtalmologue radiologue immunologue microbiologiste généticien généticienne
    toxicologue hématologue pneumologue allergologue addictologue psychanalyste psychothérapeute essayiste chansonnier
    parolier parolière dramaturge librettiste bédéiste dessinateur dessinatrice caricaturiste illustrateur illustratrice
    graphiste plasticien plasticienne designer créateur créatrice inventeur inventrice concepteur conceptrice
    développeur développeuse ingénieur-conseil hacker lanceur lanceuse initiateur initiatrice instigateur instigatrice
    auteur-compositeur slameur slameuse soprano baryton batteur batteuse bassiste saxophoniste trompettiste
    violoncelliste organiste DJ imitateur imitatrice magicien magicienne clown acrobate cascadeur cascadeuse doubleur
    doubleuse scripte monteur monteuse documentariste biographe grand-reporter photoreporter photojournaliste archiviste
    documentaliste historiographe égyptologue linguiste philologue traducteur traductrice interprète statisticien
    statisticienne climatologiste glaciologue astrophysicien astrophysicienne biochimiste géophysicien géophysicienne
    géochimiste agronome forestier forestière garde-forestier garde-chasse chasseur chasseuse trappeur alpiniste
    grimpeur grimpeuse guide-conférencier moniteur monitrice snowboardeur snowboardeuse surfeur surfeuse patineur
    patineuse hockeyeur hockeyeuse handballeur handballeuse volleyeur volleyeuse judoka karatéka lutteur lutteuse
    escrimeur escrimeuse tireur tireuse archer gymnaste haltérophile sprinteur sprinteuse marathonien marathonienne
    perchiste décathlonien heptathlonienne triathlète cavalier cavalière jockey golfeur golfeuse tenniswoman pongiste
    rameur rameuse kayakiste véliplanchiste motard motarde motocycliste copilote rallyeman buteur buteuse vainqueure
    encadrant encadrante ailier avant-centre meneur meneuse talonneur demi-finaliste finaliste médaillé médaillée
    recordman recordwoman détenteur détentrice vainqueur lauréat lauréate tenant tenante prétendant prétendante
    challenger outsider colistier colistière suppléant suppléante sénateur-maire député-maire maire-adjoint
    maire-adjointe questeur questeure rapporteur rapporteure rapporteuse secrétaire-général commissaire-enquêteur
    haut-commissaire haut-représentant sous-secrétaire sous-directeur sous-directrice plénipotentiaire diplomate attaché
    attachée chargé chargée consul consule régent régente monarque souverain souveraine tsar chah calife dignitaire
    apparatchik idéologue théoricien théoricienne stratège tacticien communicant communicante sondeur sondeuse politiste
    prévisionniste constitutionnaliste pénaliste avocat-général substitut assesseur juré jurée plaignant plaignante
    fugitif fugitive otage ravisseur ravisseuse kamikaze sniper mercenaire milicien milicienne guérillero combattant
    combattante rescapé rescapée survivant survivante sinistré sinistrée riverain riveraine habitant habitante résident
    résidente touriste vacancier vacancière passager passagère usager usagère automobiliste promeneur promeneuse
    randonneur randonneuse manifestant manifestante gréviste adhérente bénévole volontaire écolier écolière collégien
    collégienne doctorant doctorante apprenti apprentie bachelier bachelière locataire copropriétaire mécène donateur
    donatrice philanthrope collectionneur collectionneuse antiquaire brocanteur brocanteuse marchand marchande armateur
    armatrice céréalier betteravier ostréiculteur ostréicultrice mareyeur docker cariste soudeur soudeuse sidérurgiste
    métallo intérimaire saisonnier saisonnière contremaître syndic modérateur modératrice speaker speakerine
    commentateur commentatrice pionnier pionnière ministre-président vice-chancelier vice-chancelière vice-premier
    premier-secrétaire coprésident coprésidente codirecteur codirectrice bourgmestre échevin échevine imame aumônier
    prélat nonce archiprêtre diacre sacristain bonze gourou prophète ermite abbesse prieur prieure vicaire chanoine
    théologienne exégète fossoyeur fossoyeuse
    """
)
