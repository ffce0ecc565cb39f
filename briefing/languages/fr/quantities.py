"""French quantities."""

from briefing.languages.fr.units import COLLECTIVES, FRACTIONS, NUMBERS, PLURALS, REGIONS, SCALES, UNITS
from briefing.languages.lists import in_order, listed
from briefing.languages.quantities import Quantities, hedges, valued

STOPS = listed(
    """
    à, a, ai, ainsi, ait, alors, après, au, aujourd', aura, auraient, aurait, auront, aussi, aux, avaient, avait,
    avant, avec, avoir, ayant, bout, c', ce, cela, ces, cet, cette, chacun, chacune, chaque, chez, comme, contre,
    cours, d', dans, de, déjà, demain, depuis, des, dès, dit, dont, du, durant, elle, elles, en, encore, entre,
    environ, est, et, dessous, dessus, étaient, était, étant, été, être, eux, faire, fait, font, furent, fut, grâce,
    gravement, grièvement, guise, hauteur, hier, ici, il, ils, j', jamais, je, jusqu', l', la, là, le, légèrement,
    les, leur, leurs, lors, lorsque, lui, m', mais, malgré, moins, n', ne, ni, non, notamment, nous, on, ont, ou, où,
    par, parce, parmi, pas, pendant, peut, plus, pour, pourtant, puis, qu', quand, que, qui, raison, s', sans, se,
    sein, selon, sera, seront, ses, seulement, si, soit, son, sont, sous, sur, t', tandis, terme, tous, tout, toute,
    toutes, très, un, une, va, vers, voire, vont, vous, y, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
    """
)

QUANTITIES = Quantities(
    decimal=",",
    numbers=NUMBERS,
    scales=SCALES,
    joiners=listed("et"),
    joins_tens=True,
    points=listed("virgule"),
    ones=listed("un, une"),
    articles=listed("le, la"),
    collectives=COLLECTIVES,
    plurals=PLURALS,
    vague=listed(
        "des, plusieurs, quelques, les, de nombreux, de nombreuses, ces, ses, leurs, de, d', nombreux, nombreuses, aux"
    ),
    fractions=FRACTIONS,
    whole_fractions=listed("moitié"),
    not_fractions=listed(
        "de finale, de finales, temps, mondiste, monde, mondes, pays, état, personne, payant, provisoire"
    ),
    minus=listed("moins"),
    halves=listed("et demi, et demie, et demis, et demies"),
    share_links=listed("sur"),
    times=listed("fois"),
    hyphened_times=listed("fois"),
    comparisons=listed(
        """
        plus, moins, celle, celui, ceux, celles, supérieur, supérieure, supérieurs, supérieures, inférieur, inférieure,
        inférieurs, inférieures,
        la, le, les, l', son, sa, ses, leur, mieux, autant
        """
    ),
    multiplied=valued(
        """
        2 = doublé, doublée, doublés, doublées, doubler, double, doublent, doublait, doublera, doublant, doubla
        3 = triplé, triplée, triplés, triplées, tripler, triple, triplent, triplait, triplera, triplant, tripla
        4 = quadruplé, quadruplée, quadrupler, quadruple, quadruplent, quadruplait, quadruplera
        5 = quintuplé, quintupler, quintuple
        10 = décuplé, décupler, décuple
        """
    ),
    multiples=valued(
        """
        2 = le double de, le double du, le double des, le double d'
        3 = le triple de, le triple du, le triple des, le triple d'
        """
    ),
    factors=valued(
        """
        1 = multiplié par, multipliée par, multipliés par, multipliées par, multiplier par, multiplie par,
        1 = multiplient par, multipliait par, multipliant par, multipliera par, par un facteur, d'un facteur
        -1 = divisé par, divisée par, divisés par, divisées par, diviser par, divise par, divisent par, divisant par
        """
    ),
    hedges_before=hedges(
        approx="""
        près de, près d', environ, quelque, quelques, autour de, autour d', aux alentours de, aux environs de, à
        peu près,
        proche de, presque, approximativement, de l'ordre de, de l'ordre d', à peine, grosso modo,
        pas loin de, pas loin d', dans les environs de, dans les environs d', avoisinant, avoisinant les, avoisine,
        avoisine les, frôle, frôlant, aux environs d', autour des, peut-être
        """,
        at_least="""
        plus de, plus d', plus des, au moins, pas moins de, pas moins d', au minimum, minimum, un minimum de, bien
        plus de, bien plus d', beaucoup plus de, supérieur à, supérieure à, supérieurs à, supérieures à, au-delà de,
        au-dessus de, un peu plus de, un peu plus d', au moins plus de, largement plus de, cap des, barre des, seuil
        des, cap de, barre de, seuil de, dépasse, dépassé, dépassent, dépasser, dépassant, dépassait, dépassera,
        dépasseront, dépasserait, dépasseraient, dépassaient, dépassèrent, dépasse les, dépassé les, dépassent les,
        dépasser les, dépassant les, dépassait les, excède, excédant, excéder, excédait, excèdent, excéderait,
        franchi les, à partir de, à compter de
        """,
        at_most="""
        moins de, moins d', jusqu'à, jusqu', au plus, au maximum, maximum, un maximum de, tout au plus, inférieur à,
        inférieure à, inférieurs à, inférieures à, en dessous de, au-dessous de, sous les, un peu moins de, un peu
        moins d', pas plus de, pas plus d', sous la barre des, sous le seuil des, sous la barre de, sous le seuil de,
        plafonné à, plafonnée à, plafonnés à, limité à, limitée à, dépasse pas, dépassent pas, dépassait pas, dépassera
        pas, pas dépasser, pas dépassé, sans dépasser, excède pas, excèdent pas, pas excéder, sans excéder, dépasse
        jamais, dépasse rarement, dépasse pas les, dépassent pas les, pas dépasser les, sans dépasser les
        """,
        exact="tout juste, exactement, précisément, très exactement",
    ),
    hedges_after=hedges(
        approx="environ, à peu près, approximativement, ou presque, peut-être",
        at_least="au moins, au minimum, minimum, ou plus, et plus, ou davantage",
        at_most="au plus, au maximum, maximum, tout au plus, ou moins, et moins",
    ),
    between={"entre": "et"},
    changes={"de": "à", "d'": "à"},
    change_verbs=in_order(
        """
        pass, grimp, tomb, bondi, recul, mont, remont, chut, descend, redescend, baiss, augment, progress, diminu,
        rédui, relev, relèv, évolu, chang, gliss, plong, dégringol, flamb, bascul, élev, élèv, abaiss, rétrograd,
        accroi, accru, croî, croiss, crû, régress, fondu, fond, ramen, ramèn, saut, explos, ralenti, accélér, port
        """
    ),
    value_verbs=in_order(
        "attei, gagn, perd, pris, pren, cédé, cède, cédai, cédan, céder, lâch, avoisin, frôl, repris, repren, abandonn"
    ),
    change_nouns=listed("passage"),
    extent_verbs=in_order("augment, progress, diminu, baiss, recul, rédui, abaiss, major, accroi, accru, ralenti"),
    shift_nouns=listed(
        """
        hausse, baisse, augmentation, diminution, progression, recul, chute, bond, repli, croissance, réduction,
        relèvement, hausses, baisses, contraction, rebond, dégringolade, envolée, effondrement, accroissement,
        remontée, flambée
        """
    ),
    shift_openers=listed("en, soit, une, un"),
    too_late=listed("trop tard, trop tôt, de trop, ou deux"),
    past=listed(
        """
        veille, avant-veille, auparavant, tôt, précédent, précédente, précédents, hier, dernier, dernière, derniers,
        passé, passée, avant, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, trimestre, semestre, printemps,
        automne, hiver
        """
    ),
    extremes=listed(
        "pic, record, sommet, maximum, minimum, plancher, plafond, niveau, total, seuil, moyenne, montant, haut, bas"
    ),
    sums=listed("montant, montants, somme, sommes"),
    means=listed("moyenne, médiane, total, maximum, minimum"),
    change_from=listed("de, d'"),
    change_to=listed("à"),
    change_by=listed("de, d'"),
    prepositional_steps=True,
    earlier=listed("contre, au lieu de, au lieu d', comparé à, comparés à, comparée à, comparées à, par rapport à"),
    range_links=listed("à, ou, voire"),
    units=UNITS,
    currency_regions=REGIONS,
    links=listed("de, d', des, du, de la, de l', d'entre"),
    definite_links=listed("des, du, de la, de l'"),
    selecting_links=listed("des, d'entre"),
    determiners=listed(
        """
            le, la, les, l', ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, un,
            une, tous, toutes
        """
    ),
    qualifiers=listed(
        """
        autres, autre, nouveaux, nouvelles, nouveau, nouvelle, grandes, grands, grand, grande, petits, petites,
        premiers, premières, dernières, derniers, dernière, dernier, prochains, prochaines, jeunes, vieux, bons,
        bonnes, bonne, longues, longs, principaux, principales, anciens, anciennes, différents, différentes,
        meilleurs, meilleures, seule, seul, seuls, seules, petit, petite, simples, vrais, faux, même, mêmes, gros,
        grosses, hauts, hautes, rares, plus
        """
    ),
    stops=STOPS,
    plural_endings=("s", "x"),
    participle_endings=("é", "ée", "és", "ées"),
    year_openers=listed("en, depuis, dès, fin, début"),
    rates=listed("par, pour, sur"),
    sole=listed("seul, seule"),
    tallies=listed("nombre, chiffre, total, quantité, effectif, volume"),
    fixed_nouns=listed(
        """
        chiffre d'affaires, chiffres d'affaires, pouvoir d'achat, main d'œuvre, droits de douane, droit de douane,
        demandeurs d'emploi, demandeurs d'asile, offres d'emploi, hommes d'affaires, femmes d'affaires,
        chefs d'entreprise, chefs d'entreprises, chefs d'état, coups de couteau, coups de feu, mandats d'arrêt,
        permis de construire, permis de conduire, titres de séjour, gardes à vue, mises en examen, prises d'otages,
        points de base, points de vente, points de pourcentage
        """
    ),
    agents=listed("par"),
    casualties=listed(
        """
        mort, morts, morte, mortes, blessé, blessés, blessée, blessées, tué, tués, tuée, tuées, victime, victimes,
        disparu, disparus, disparue, disparues, décès, otage, otages, noyé, noyés, rescapé, rescapés, survivant,
        survivants, malade, malades, sinistrés, déplacés, évacués, cadavres, corps, dépouilles, contaminations
        """
    ),
    counted_ones=listed("mort, morte, blessé, blessée, tué, tuée, disparu, disparue, décès, rescapé, survivant"),
    months=listed(
        """
        janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv, févr,
        avr, juil, sept, oct, nov, déc, aout, vendémiaire, brumaire, frimaire, nivôse, pluviôse,
        ventôse, germinal, floréal, prairial, messidor, thermidor, fructidor
        """
    ),
    date_words=listed(
        """
        en, l'année, année, an, années, depuis, dès, jusqu'en, fin, début, mi, printemps, été, automne, hiver,
        horizon, juillet, rentrée, saison, édition, promotion, exercice, campagne, millésime, rendez-vous, et, après,
        avant, vers, fin de, décennie, session, recensement, budget, élection, présidentielle, élections,
        législatives, coupe, jeux, jo, mondial, euro, olympiques, lundi, mardi, mercredi, jeudi, vendredi, samedi,
        dimanche, de, d', à, courant, dans
        """
    ),
    clock_before=listed("à, vers, dès, jusqu'à, avant, minuit, entre, et, ou, midi, aux alentours de, peu après"),
    clock_hours=listed("heure, heures, h"),
    clock_ranges=True,
    lasting=in_order(
        "dur, attend, attent, retard, trajet, voyage, sommeil, dorm, dort, pendant, travail, séance, débat"
    ),
    clock_after=listed(
        """
            heures du matin, heures du soir, heures de l'après-midi, heure du matin, heures gmt, heures locales,
            heures pile
        """
    ),
    ordinals=listed("e, er, ère, ème, eme, è, re, ere, nd, nde, ième, ièmes, èmes, es, ers, bis, ter"),
    labels=listed(
        """
        article, articles, alinéa, alinéas, chapitres, paragraphes,
        page, pages, p, chapitre, tome, volume, épisode, saison, acte, scène, n, no, nº,
        n°, numéro, numéros, ligne, lignes, vol, chaîne, canal, route, autoroute, rn, rd, a, phase, étape, niveau,
        catégorie, classe, groupe, annexe, amendement, paragraphe, section, titre, point, tableau, figure, formule,
        modèle, porte, quai, salle, chambre, bus, train, tram, métro, boeing, airbus, windows, iphone, galaxy,
        playstation, ps, apollo, opus, division, rang, place, ligue, top, version, type, série, lot, zone, tunnel,
        réacteur, unité, bâtiment, matricule, dossier, psaume, verset, sourate, paris, lyon, marseille, grade, rfc,
        iso, radio, france, code, département
        """
    ),
    streets=listed("rue, avenue, boulevard, place, quai, chemin, impasse, allée, route, bd, cours, square"),
    age_before=listed(
        """
        âgé de, âgée de, âgés de, âgées de, âgé d', âgée d', âgés d', âgées d', l'âge de, d'âge, ans et, à l'âge d',
        âge de, âgé d'environ, âgée d'environ, âgés d'environ
        """
    ),
    age_after=listed("d'âge, révolus"),
    age_openers=listed("à"),
    age_groups=listed("les, aux, des"),
    impersonal=listed("y"),
    age_owners=listed("ses, mes, tes, leurs, nos, vos"),
    age_verbs=listed("a, ai, as, avons, avez, ont, avait, avaient, aura, auront, avoir, ayant, eut"),
    persons=listed(
        """
        mineur, mineure, salarié, salariée, salariés, salariées, employé, employée, employés, malade, malades, patients,
        travailleur, travailleurs, chômeur, chômeurs, élèves, étudiants, étudiantes, victimes, habitants, mineurs,
        homme, femme, fille, garçon, enfant, adolescent, adolescente, ado, jeune, bébé, retraité, retraitée, personne,
        étudiant, étudiante, élève, lycéen, lycéenne, collégien, collégienne, mère, père, fils, frère, sœur,
        grand-mère, grand-père, veuve, veuf, célibataire, victime, suspect, suspecte, accusé, accusée, individu,
        octogénaire, patient, patiente, habitant, habitante, conducteur, conductrice, passager, automobiliste,
        motard, piéton, cycliste, détenu, détenue, prisonnier, migrant, migrante, réfugié, réfugiée, soldat, otage,
        touriste, française, français, femmes, hommes, enfants, filles, garçons, jeunes, personnes,
        adolescents, adolescentes, ressortissant, ressortissante, fillette, garçonnet, dame, monsieur, quinquagénaire,
        quadragénaire, trentenaire, benjamin, benjamine, cadet, cadette, aîné, aînée, champion, championne, joueur,
        joueuse, compagnon, compagne, épouse, mari, époux
        """
    ),
    anaphors=listed("d'entre eux, d'entre elles, d'entre nous, du total"),
    opposing=listed("contre, à"),
    elliptic=listed("dont, parmi, eux, elles, lesquels, lesquelles, contre, puis, soit, seulement"),
)
