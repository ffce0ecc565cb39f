"""French words that make a name an organisation or a group."""

from briefing.languages.naming import words

BODIES = words(
    """
    ministère ministères secrétariat département direction préfecture mairie municipalité conseil commission comité
    cour tribunal parquet parlement assemblée sénat chambre congrès gouvernorat ambassade consulat agence office
    bureau autorité haut-commissariat haute-autorité institut institution université école lycée collège faculté
    académie centre observatoire laboratoire hôpital clinique fondation fonds association ligue fédération
    confédération union syndicat parti mouvement front alliance coalition rassemblement organisation communauté
    société groupe entreprise compagnie banque caisse mutualité mutuelle coopérative chaîne radio télévision
    quotidien journal hebdomadaire magazine agence éditions police gendarmerie armée brigade garde équipe
    club festival musée théâtre opéra orchestre église diocèse archevêché conférence collectif coordination réseau
    service services forces commissariat évêché chambre cabinet forum sommet régie inspection défenseur
    délégation mission
    """
)

LONE_BODIES = words(
    """
    parlement sénat parquet congrès assemblée police gendarmerie armée cour conseil tribunal préfecture commission
    douane douanes télévision garde chambre forces
    """
)

BODY_ADJECTIVES = words(
    """
    fédéral fédérale national nationale municipal municipale régional régionale départemental départementale général
    générale suprême constitutionnel constitutionnelle européen européenne international internationale mondial
    mondiale central centrale pénal pénale administratif administrative électoral électorale judiciaire militaire
    républicain républicaine socialiste communiste populaire démocrate démocratique libéral libérale conservateur
    conservatrice travailliste antiterroriste hospitalier hospitalière universitaire pénitentiaire
    scolaire agricole aérien aérienne aériennes armées navale navales terrestres spéciales financier royal royale
    islamique arabe africain africaine permanent scientifique
    """
)

ORGANISATION_MARKS = words(
    """
    parti syndicat société groupe entreprise compagnie banque club équipe association fédération ligue université
    institut agence chaîne radio quotidien journal magazine hebdomadaire organisation ONG fondation opérateur
    constructeur éditeur distributeur géant start-up startup enseigne marque filiale réseau plateforme site cabinet
    collectif formation centrale ministère commission comité conseil cour tribunal parlement assemblée police union
    confédération alliance coalition consortium SA SAS SARL Inc Ltd Corp Group Company Bank University Institute
    Foundation Association
    Council Committee Party Federation Agency FC AC AS OM RC News Airlines Motors Technologies Media TV Studios
    Records Commission Court Department League House Watch Trust Partners Ventures Pharma Systems Labs Holdings Holding
    Entertainment Pictures Brothers Airways Software Consulting
    """
)

GROUP_MARKS = words(
    """
    brigades brigade milice milices rebelles rébellion guérilla mouvement djihadistes jihadistes islamistes insurgés
    tribu ethnie secte gang cartel mafia séparatistes indépendantistes terroristes combattants miliciens faction
    minorité peuple communauté
    """
)
