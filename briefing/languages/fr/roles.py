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
    policière gendarme militaire soldat officier pompier journaliste reporter correspondant correspondante
    éditorialiste rédacteur rédactrice écrivain écrivaine auteur auteure autrice romancier romancière poète poétesse
    philosophe historien historienne sociologue politologue économiste anthropologue ethnologue géographe démographe
    analyste expert experte spécialiste consultant consultante chercheur chercheuse scientifique physicien
    physicienne chimiste biologiste mathématicien mathématicienne astronome astronaute cosmonaute spationaute
    ingénieur ingénieure informaticien informaticienne technicien technicienne médecin chirurgien chirurgienne
    infirmier infirmière pharmacien pharmacienne virologue épidémiologiste infectiologue psychologue psychiatre
    pédiatre cardiologue urgentiste kinésithérapeute ergothérapeute dentiste vétérinaire sage-femme acteur actrice
    comédien comédienne humoriste chanteur chanteuse musicien musicienne pianiste violoniste guitariste compositeur
    compositrice rappeur rappeuse danseur danseuse chorégraphe réalisateur réalisatrice cinéaste producteur
    productrice metteur scénariste photographe peintre sculpteur sculptrice architecte artiste styliste couturier
    mannequin animateur animatrice présentateur présentatrice joueur joueuse footballeur footballeuse attaquant
    défenseur milieu gardien gardienne entraîneur entraîneuse sélectionneur capitaine champion championne coureur
    coureuse cycliste skieur skieuse nageur nageuse athlète boxeur pilote navigateur navigatrice arbitre tennisman
    basketteur rugbyman entrepreneur entrepreneure chef-d'entreprise milliardaire banquier banquière courtier trader
    financier financière investisseur investisseuse fondateur fondatrice cofondateur cofondatrice propriétaire
    gérant gérante responsable dirigeant dirigeante PDG DG administrateur administratrice actionnaire associé
    associée président-directeur coordinateur coordinatrice coordonnateur délégué déléguée représentant
    représentante membre adhérent militant militante activiste opposant opposante dissident dissidente leader
    candidat candidate ténor chancelier vice-ministre ex-président ex-présidente ex-ministre ex-premier ex-député
    ex-maire ex-directeur ex-chef ex-patron syndicaliste agriculteur agricultrice éleveur éleveuse viticulteur
    berger bergère pêcheur ouvrier ouvrière employé employée fonctionnaire enseignant enseignante instituteur
    institutrice proviseur recteur rectrice doyen doyenne étudiant étudiante élève lycéen lycéenne stagiaire
    retraité retraitée chômeur chômeuse témoin victime lobbyiste négociant négociante imprimeur imprimeuse artisan
    artisane confident confidente conseiller négociateur négociatrice médiateur médiatrice émissaire envoyé envoyée
    collaborateur collaboratrice adjoint adjointe trésorier trésorière greffière curé prêtre moine religieux
    religieuse théologien espion agent terroriste djihadiste trafiquant parrain braqueur suspect tueur assassin
    rebelle guide dictateur dauphin héritier héritière allié alliée proche ami amie blogueur blogueuse youtubeur
    youtubeuse influenceur influenceuse restaurateur restauratrice cuisinier cuisinière boulanger boulangère
    commerçant commerçante hôtelier libraire éditeur éditrice bibliothécaire conservateur conservatrice
    commissaire-priseur galeriste archéologue paléontologue météorologue climatologue géologue sismologue
    volcanologue hydrologue océanographe écologiste naturaliste botaniste zoologiste chauffeur conducteur
    conductrice cheminot routier marin skipper appelé vétéran résistant résistante déporté patriarche métropolite
    mufti dalaï-lama grand-duc vice-roi
    """
)
