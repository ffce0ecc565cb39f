"""Spanish prose: function words, abbreviations, words that point back, and lines that are no article text."""

from briefing.languages.lists import in_order, listed
from briefing.languages.prose import Prose

PROSE = Prose(
    stop_words=listed(
        """
        a, acá, además, ahí, ahora, al, algo, alguien, algún, alguna, algunas, alguno, algunos, allá, allí, ambas,
        ambos, ante, antes, aquel, aquella, aquellas, aquello, aquellos, aquí, así, aún, aunque, ayer, bajo, bien,
        cada, casi, como, cómo, con, contra, cual, cuál, cuales, cualquier, cuando, cuándo, cuanto, cuyo, cuya, cuyos,
        cuyas, da, de, debe, deben, debido, del, desde, después, detrás, dicha, dicho, donde, dónde, dos, durante, e,
        el, él, ella, ellas, ello, ellos, embargo, en, encima, entonces, entre, era, eran, es, esa, esas, ese, eso,
        esos, esta, está, estaba, estaban, estado, están, estar, estas, este, esto, estos, estuvo, fin, fue, fueron,
        gran, ha, haber, había, habían, habrá, hace, hacer, hacia, han, has, hasta, hay, haya, he, hecho, hemos, hizo,
        hoy, hubo, incluso, la, las, le, les, lo, los, luego, más, mas, me, mediante, menos, mi, mí, mientras, mis,
        misma, mismas, mismo, mismos, mucha, muchas, mucho, muchos, muy, nada, nadie, ni, ningún, ninguna, ninguno, no,
        nos, nosotros, nuestra, nuestras, nuestro, nuestros, nunca, o, os, otra, otras, otro, otros, para, parte, pero,
        poca, poco, pocos, podría, por, porque, pues, puede, pueden, pudo, que, qué, quien, quién, quienes, se, sea,
        sean, según, ser, será, serán, sería, si, sí, sido, siempre, siendo, sin, sino, sobre, solo, sólo, son, su,
        sus, suya, suyo, tal, tales, también, tampoco, tan, tanto, tantos, te, tendrá, tener, tenía, ti, tiene, tienen,
        toda, todas, todavía, todo, todos, tras, través, tu, tú, tus, tuvo, u, un, una, unas, uno, unos, usted,
        ustedes, va, van, varias, varios, vez, veces, y, ya, yo
        """
    ),
    titles=listed(
        """
        sr, sra, srta, sres, sras, dr, dra, dres, d, dña, da, prof, profa, lic, ing, arq, gral, cnel, cap, tte, sgto,
        mons, fr, sto, sta, excmo, excma, ilmo, ilma, hno, hna, vda, av, avda, cf, aprox, pdte, dir
        """
    ),
    abbreviations=listed(
        """
        etc, ee.uu, ee. uu, jj.oo, rr.hh, s.a, s.l, s.a.u, cía, c.v, p.ej, p. ej, a.c, d.c, a.m, p.m, q.e.p.d, ud, uds,
        vd, vds, depto, dpto, tel, teléf, mín, máx, inc, ltd, corp, co, jr, ene, feb, abr, jun, jul, ago, sept, oct,
        nov, dic, u.s, c.f, f.c, r.d, n. de la r, km, kg, mill
        """
    ),
    number_abbreviations=listed(
        "art, arts, núm, nums, núms, nro, no, n, nº, pág, págs, p, pp, vol, cap, fig, ap, tel, §"
    ),
    months=listed(
        """
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre,
        may, ene, feb, abr, jun, jul, ago, sept, sep, oct, nov, dic, mar
        """
    ),
    weekdays=listed("lunes, martes, miércoles, jueves, viernes, sábado, domingo"),
    pronouns=listed(
        """
        él, ella, ellos, ellas, ello, esto, eso, aquello, este, esta, estos, estas, ese, esa, esos, esas, aquel,
        aquella, aquellos, aquellas, éste, ésta, éstos, éstas, ése, ésa, su, sus, suyo, suya, le, les, lo, ambos, ambas
        """
    ),
    pointers=in_order("este último, esta última, estos últimos, estas últimas, el mismo, la misma, dicho, dicha"),
    speakers=listed("él, ella, ellos, ellas"),
    impersonal=in_order(
        """
        esta mañana, esta tarde, esta noche, esta semana, este mes, este año, este fin de semana, este verano, este
        otoño, este invierno, esta primavera, este lunes, este martes, este miércoles, este jueves, este viernes, este
        sábado, este domingo, esta temporada, estos días, esta madrugada, esta vez, lo que, lo cierto
        """
    ),
    second_person=listed("tú, te, ti, tu, tus, usted, ustedes, vosotros, vosotras, os, vuestro, vuestra, vos"),
    demonstratives=listed(
        "este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, dicho, dicha, tal, tales"
    ),
    connectives=in_order(
        """
        por su parte, por otra parte, por otro lado, por un lado, por una parte, por lo tanto, por tanto, por eso, por
        ello, por esta razón, por consiguiente, por ejemplo, por último, por ahora, por el contrario, en cambio, en
        consecuencia, en efecto, en este sentido, en ese sentido, en concreto, en total, en paralelo, en tanto, en
        otras palabras, en este contexto, de hecho, de este modo, de esta forma, de esta manera, de ahí, de momento,
        del mismo modo, a su vez, a su juicio, a pesar de ello, a pesar de todo, al mismo tiempo, al respecto, al
        contrario, así las cosas, así mismo, así pues, asimismo, así, además, entonces, entre ellos, entre ellas, entre
        tanto, mientras tanto, sin embargo, no obstante, con todo, con ello, aun así, ahora bien, después, luego, más
        tarde, posteriormente, finalmente, igualmente, también, tampoco, pero, y, o, pues, mas, porque, aquí, allí,
        ahí, ahora, hoy por hoy, es decir, o sea, eso sí, primero, segundo, sí, no, incluso, tanto es así
        """
    ),
    droppable=in_order(
        """
        por su parte, por otra parte, por otro lado, por un lado, por ello, por eso, por tanto, por lo tanto, por
        ejemplo, por último, por el contrario, en cambio, en consecuencia, en efecto, en este sentido, en ese sentido,
        en concreto, en otras palabras, de hecho, de este modo, de esta forma, a su vez, al mismo tiempo, además,
        asimismo, así, entonces, sin embargo, no obstante, aun así, ahora bien, después, luego, finalmente, igualmente,
        también, mientras tanto, es decir, eso sí
        """
    ),
    droppable_conjunctions=in_order("pero, y"),
    qualifiers=listed(
        """
        no, ni, nunca, jamás, ningún, ninguna, ninguno, nadie, nada, sin, salvo, excepto, menos, si, apenas, solo,
        sólo, quizá, quizás, posiblemente, probablemente, posible, presunto, presunta, presuntos, presuntas, supuesto,
        supuesta, supuestos, supuestas, supuestamente, presuntamente, aparentemente, parece, parecen, podría, podrían,
        habría, habrían, sería, serían, debería, unos, unas, aproximadamente, según, condición, siempre que, falso,
        falsa, confirmado, confirmada, tampoco
        """
    ),
    circumstances=in_order(
        """
        en un comunicado, en rueda de prensa, en una rueda de prensa, en conferencia de prensa, en una conferencia de
        prensa, en una entrevista, en declaraciones a, a los periodistas, a los medios, ante los medios, ante la
        prensa, a la agencia, a efe, a este diario, en un mensaje, en un tuit, en una carta, en su cuenta de, en
        twitter, en x, en facebook, en redes sociales, en un discurso, en la radio, en televisión, por teléfono
        """
    ),
    presentatives=in_order("es, era, esto es, este es, esta es, estos son, eso es"),
    loose_connectives=listed(
        """
        así, aquí, allí, ahí, ahora, después, luego, primero, segundo, sí, no, también, incluso, más tarde, finalmente
        """
    ),
    finite_verbs=listed(
        """
        es, son, era, eran, fue, fueron, será, serán, sería, está, están, estaba, estaban, estuvo, ha, han, había,
        habían, habrá, hay, hubo, tiene, tienen, tenía, tuvo, puede, pueden, podría, podrá, pudo, debe, deben, debería,
        hace, hacen, hizo, va, van, dice, dijo, dijeron, quiere, quieren, sea, soy, somos, he, hemos, sigue, siguen
        """
    ),
    link_openers=in_order(
        """
        lea también, lee también, lea más, leer más, lea además, lee más, lea aquí, te puede interesar, le puede
        interesar, puede interesarle, también te puede interesar, más información, más noticias, ver más, vea también,
        mira también, mire también, ver vídeo, vea el video, escuche, noticias relacionadas, contenido relacionado,
        relacionado, sigue leyendo, siga leyendo, seguir leyendo, sigue toda la información, suscríbete, suscríbase,
        regístrate, regístrese, inicia sesión, inicie sesión, apúntate, apúntese, síguenos, síganos, únete, newsletter,
        recibe la newsletter, boletín, comparte, compartir, comentar, comentarios, imprimir, descarga, descargue, haz
        clic, haga clic, publicidad, contenido patrocinado, temas, etiquetas, tags, inicio >, apóyanos, colabora con,
        dona
        """
    ),
    follow_words=listed(
        """
        sigue, siga, síguenos, síganos, seguir, suscríbete, suscríbase, suscribirse, suscribir, únete, únase, apúntate,
        apúntese, regístrate, regístrese, recibe, reciba, comparte
        """
    ),
    credit_openers=in_order(
        """
        fuente, fuentes, foto, fotos, fotografía, fotografías, crédito, créditos, imagen, imágenes, imagen de archivo,
        foto de archivo, vídeo, video, gráfico, infografía, ilustración, ©, publicado, publicado el, actualizado,
        actualizado el, última actualización, copyright, todos los derechos reservados, prohibida su reproducción,
        tiempo de lectura, traducción, traducido por, nota del editor, nota de la redacción
        """
    ),
    byline_openers=in_order(
        """
        por, texto, texto de, redacción, escrito por, con información de, con agencias, efe, agencias, entrevista de,
        reportaje de, enviado especial, enviada especial, corresponsal, edición de, editado por, un artículo de
        """
    ),
    apparatus=listed(
        """
        fuente, fuentes, referencias, notas, nota, bibliografía, enlaces externos, enlaces, véase también, ver también,
        artículos relacionados, noticias relacionadas, contenido relacionado, relacionado, relacionadas, más
        información, más noticias, te puede interesar, le puede interesar, comentarios, compartir, comparte, temas,
        etiquetas, tags, newsletter, boletín, lo más leído, lo más visto, últimas noticias, sobre el autor, sobre la
        autora, contacto, lea también, en portada, archivado en, documentos, anexos
        """
    ),
)
