"""French prose: function words, abbreviations, words that point back, and lines that are no article text."""

from briefing.languages.lists import in_order, listed
from briefing.languages.prose import Prose

PROSE = Prose(
    stop_words=listed(
        """
        à, afin, ai, ainsi, alors, après, as, au, aucun, aucune, aujourd'hui, auprès, aura, aurait, aussi, autant,
        autour, autre, autres, aux, avaient, avait, avant, avec, avez, avoir, avons, ayant, beaucoup, bien, c', ça, car,
        ce, ceci, cela, celle, celles, celui, cependant, certains, ces, cet, cette, ceux, chaque, chez, comme, comment,
        contre, d', dans, de, déjà, depuis, derrière, des, dès, deux, devant, devrait, doit, doivent, donc, dont, du,
        durant, elle, elles, en, encore, enfin, entre, envers, es, est, et, étaient, était, étant, été, être, eu, eut,
        eux, face, faire, fait, faut, font, furent, fut, grâce, hier, hors, ici, il, ils, j', jamais, je, jusqu',
        jusque, l', la, là, le, les, leur, leurs, lors, lorsqu', lorsque, lui, m', ma, mais, malgré, me, même, mêmes,
        mes, mettre, mieux, moi, moins, mon, n', ne, ni, nombre, non, nos, notamment, notre, nous, on, ont, or, ou, où,
        outre, par, parce, parfois, parmi, pas, pendant, peu, peut, peuvent, plus, plusieurs, plutôt, pour, pourquoi,
        pourrait, pourtant, près, puis, puisque, qu', quand, quant, que, quel, quelle, quelles, quelque, quelques,
        quels, qui, quoi, rien, s', sa, sans, sauf, se, selon, sera, serait, seront, ses, si, sinon, soit, son, sont,
        sous, souvent, suis, suivant, sur, surtout, t', ta, tandis, tant, te, tel, telle, tels, tes, toi, ton, toujours,
        tous, tout, toute, toutefois, toutes, très, trop, tu, un, une, va, vers, via, voici, voilà, vont, vos, votre,
        vous, vu, y
        """
    ),
    titles=listed(
        """
        m, mm, mme, mmes, mlle, mlles, me, mgr, dr, pr, st, ste, cf, ex, env, boul, av, bd, tél, éd, dir, fig, ill, cap
        """
    ),
    abbreviations=listed(
        """
        etc, p.ex, ex.:, i.e, e.g, c.-à-d, c.à.d, j.-c, n.b, p.-s, s.a, s.a.r.l, s.n.c, inc, ltd, corp, co, jr, sr, min,
        max, sec, kg, km, janv, févr, avr, juil, sept, oct, nov, déc, u.s, u.s.a, u.k, o.n.u, h.t, t.t.c, q.i, r.-v
        """
    ),
    number_abbreviations=listed("art, al, n, no, nos, p, pp, vol, chap, t, tél, par, ch, §, fig, réf"),
    months=listed("janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"),
    weekdays=listed("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
    pronouns=listed(
        """
        il, elle, ils, elles, ce, c', cela, ça, ceci, celui-ci, celle-ci, ceux-ci, celles-ci, celui-là, celle-là, lui,
        eux, leur, son, sa, ses, leurs, celles-là, ceux-là
        """
    ),
    pointers=in_order(
        """
        ce dernier, cette dernière, ces derniers, ces dernières, le premier cité, la même, celui de, celui du, celle de,
        celle du, ceux de, ceux du, ceux des, celles de, celles des, l'un d'eux, l'un d'entre eux, l'une d'elles,
        l'une d'entre elles, deux d'entre eux, certains d'entre eux, la plupart d'entre eux, aucun d'eux, aucun d'entre
        eux, chacun d'eux, un autre, une autre, l'autre, tous deux, toutes deux, tous les deux, toutes les deux,
        les deux hommes, les deux femmes, les uns, ce jour-là, ce matin-là, ce soir-là,
        cet été-là, cette année-là, cette nuit-là, cette semaine-là
        """
    ),
    speakers=listed("il, elle, ils, elles"),
    impersonal=in_order(
        """
        ce matin, ce midi, ce soir, ce jour, ce week-end, ce mois-ci, ce printemps, cet après-midi, cet été,
        cet automne, cet hiver, cette année, cette semaine, cette nuit, cette saison, ces derniers jours,
        ces derniers mois, ces dernières années, ces dernières semaines, ces dernières heures, ces jours-ci,
        ces prochains jours, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche, il y a,
        il y avait, il y aura, il faut, il fallait, il faudra, il est temps, il n'y a, il fait, il suffit,
        en tout, en moyenne
        """
    ),
    presentatives=in_order("c'est, c'était, ce sont, c'étaient, ce sera, ce seront"),
    second_person=listed("tu, te, toi, t', ton, ta, tes, vous, votre, vos"),
    demonstratives=listed("ce, cet, cette, ces"),
    connectives=in_order(
        """
        de son côté, de leur côté, de sa part, pour sa part, pour leur part, quant à lui, quant à elle, en effet,
        en revanche, en outre, en fait, en conséquence, au contraire, à l'inverse, par ailleurs, par conséquent,
        par exemple, d'ailleurs, de plus, de même, du coup, dès lors, d'autre part, d'une part, à son tour, à ce titre,
        à cette fin, à cet effet, à cet égard, à cela, pour cela, pour autant, malgré cela, malgré tout, dans ce cadre,
        dans ce contexte, dans ces conditions, dans la foulée, dans le même temps, au même moment, en même temps,
        parmi eux, parmi elles, entre-temps, sans surprise, résultat, mais, or, et, ou, car, donc, ainsi, alors, aussi,
        puis, ensuite, enfin, cependant, pourtant, toutefois, néanmoins, également, surtout, autrement dit, bref,
        a l'inverse, a son tour, a ce titre, a cette fin, a cet effet, a cet égard, a cela,
        c'est pourquoi, voilà pourquoi, là encore, là aussi, là, ici, une fois, même chose, même, non, oui, idem, sinon,
        depuis, pour rappel
        """
    ),
    loose_connectives=listed("depuis, là, ici, une fois, même, surtout, non, oui, sinon, résultat, alors"),
    droppable=in_order(
        """
        de son côté, de leur côté, pour sa part, pour leur part, quant à lui, quant à elle, quant à eux, quant à elles,
        en outre, par ailleurs, de plus, d'ailleurs, en effet, en fait, de fait, en revanche, au contraire, à l'inverse,
        par conséquent, en conséquence, du coup, dès lors, de même, cependant, pourtant, toutefois, néanmoins, ainsi,
        enfin, ensuite, puis, également, bref, or, donc, résultat, autrement dit, en clair, par exemple, d'autre part,
        d'une part, dans ce contexte, dans ce cadre, dans ces conditions, à cet égard, à ce titre, à son tour,
        pour rappel, entre-temps, dans la foulée, sans surprise, là encore, là aussi, pour autant, malgré tout
        """
    ),
    droppable_conjunctions=in_order("mais"),
    qualifiers=listed(
        """
        espère, espèrent, croit, croient, pense, pensent, craint, craignent, dit-on, paraît-il, semble-t-il,
        n', ne, pas, jamais, aucun, aucune, ni, non, sans, rien, personne, nul, nulle, sauf, hormis, excepté, sinon, si,
        s'il, s'ils, peut-être, probablement, possible, possiblement, présumé, présumée, présumés, présumées, supposé,
        supposée, supposés, supposées, prétendu, prétendue, soi-disant, éventuel, éventuelle, éventuels, éventuelles,
        éventuellement, environ, apparemment, semble, semblent, semblerait, aurait, auraient, serait, seraient,
        pourrait, pourraient, devrait, devraient, condition, réserve, selon, d'après, faux, fausse, seulement, hors,
        contrairement, moins, confirmé, confirmée, confirmer
        """
    ),
    circumstances=in_order(
        """
        à l'afp, à l'agence, à reuters, à la presse, à des journalistes, aux journalistes, devant la presse,
        devant des journalistes, devant les journalistes, auprès de l'afp, auprès de l'agence, auprès de la presse,
        lors d'une conférence de presse, lors d'un point presse, lors d'un point de presse, lors d'une interview,
        lors d'un entretien, lors d'une allocution, en conférence de presse, dans un communiqué, dans un tweet,
        dans un entretien, dans une interview, dans une déclaration, dans un message, dans une allocution,
        par communiqué, sur twitter, sur facebook, sur x, sur les réseaux sociaux, à la radio, à la télévision
        """
    ),
    finite_verbs=listed(
        """
        est, sont, était, étaient, sera, seront, serait, fut, furent, a, ont, avait, avaient, aura, auront, aurait, eut,
        peut, peuvent, pouvait, doit, doivent, devait, va, vont, allait, fait, font, faisait, faut, dit, disent, n'est,
        n'a, n'ont, n'était, s'est, c'est, qu'il, qu'elle, j'ai, j'étais, suis, avons, sommes
        """
    ),
    link_openers=in_order(
        """
        lire aussi, à lire, à lire aussi, a lire, a lire aussi, lire également, lire la suite, lire plus, lire notre,
        lire l'article, lire :, voir aussi, à voir, a voir aussi, voir également, voir la vidéo, à écouter, à regarder,
        regarder aussi, écouter aussi, retrouvez, pour aller plus loin, pour en savoir plus, en savoir plus,
        sur le même sujet, sur le même thème, dans la même rubrique, à découvrir, découvrez aussi, notre dossier,
        suivez-nous, suivez nous, abonnez-vous, inscrivez-vous, recevez, newsletter, la newsletter, partager, partagez,
        commenter, imprimer, cliquez, télécharger, téléchargez, publicité, contenu sponsorisé, article réservé,
        déjà abonné, je m'abonne, s'abonner, se connecter, connectez-vous, accueil >, mots-clés, tags,
        accéder au direct, suivre le direct, revivez, soutenez-nous, faire un don
        """
    ),
    follow_words=listed(
        """
        suivre, suivez, suis, abonner, abonnez, abonne, abonné, abonnée, inscrivez, inscrire, inscris, rejoignez,
        rejoins, rejoindre, recevez, retrouvez, likez, partagez
        """
    ),
    credit_openers=in_order(
        """
        credits, source, sources, photo, photos, crédit, crédits, crédit photo, crédits photo, illustration, image,
        image d'illustration, photo d'illustration, photo d'archives, légende, vidéo, infographie, ©, publié le, publié
        à, mis à jour, mise à jour, modifié le, posté le, temps de lecture, copyright, tous droits réservés,
        reproduction interdite, traduit de, traduction, contact presse
        """
    ),
    byline_openers=in_order(
        """
        par, texte, propos recueillis par, recueilli par, avec afp, avec reuters, avec ap, avec agences, avec l'afp,
        de notre correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale,
        la rédaction, rédigé par, écrit par, reportage de, article de, édité par, signé
        """
    ),
    apparatus=listed(
        """
        source, sources, références, notes, notes et références, note, liens externes, liens, lien externe, voir aussi,
        articles connexes, articles liés, bibliographie, sur le même sujet, à lire aussi, lire aussi, à lire également,
        commentaires, partager, partager cet article, sur le web, pour aller plus loin, pour en savoir plus, mots-clés,
        tags, thèmes, newsletter, nos autres articles, les plus lus, à la une, dans la même rubrique, contact, l'auteur,
        à propos de l'auteur, annexes, documents
        """
    ),
)
