"""Portuguese prose: function words, abbreviations, words that point back, and lines that are no article text."""

from briefing.languages.lists import in_order, listed
from briefing.languages.prose import Prose

PROSE = Prose(
    stop_words=listed(
        """
        a, à, afinal, agora, ai, ainda, algo, alguém, algum, alguma, algumas, alguns, ali, além, ambas, ambos, ante,
        antes, ao, aos, apenas, após, apesar, aquela, aquelas, aquele, aqueles, aqui, aquilo, as, às, assim, até,
        através, bem, cada, com, como, contra, contudo, cuja, cujas, cujo, cujos, da, dá, daquele, daquela, das, de,
        dela, delas, dele, deles, depois, desde, dessa, desse, desta, deste, deve, devem, dever, disse, disso, disto,
        do, dois, dos, duas, durante, e, é, ela, elas, ele, eles, em, embora, enquanto, entre, era, eram, essa, essas,
        esse, esses, esta, está, estão, estar, estas, estava, estavam, este, esteve, estes, eu, faz, fazer, fez, foi,
        fora, foram, fosse, gente, grande, há, haver, havia, hoje, houve, isso, isto, já, jamais, lá, lhe, lhes, logo,
        mais, mas, me, meio, menos, mesma, mesmas, mesmo, mesmos, meu, meus, mim, minha, minhas, muita, muitas, muito,
        muitos, na, nada, não, nas, nem, nenhum, nenhuma, nessa, nesse, nesta, neste, ninguém, no, nos, nós, nossa,
        nossas, nosso, nossos, num, numa, nunca, o, onde, ontem, os, ou, outra, outras, outro, outros, para, pela,
        pelas, pelo, pelos, perante, pode, podem, poderá, poderia, pois, por, porém, porque, portanto, pouca, pouco,
        poucos, qual, quais, qualquer, quando, quanto, quase, que, quê, quem, se, seja, sejam, sem, sempre, sendo, ser,
        será, serão, seria, seu, seus, si, sido, só, sob, sobre, sua, suas, tais, tal, também, tampouco, tanto, tantos,
        te, tem, têm, ter, terá, teria, teu, teve, tinha, tinham, toda, todas, todavia, todo, todos, trás, tu, tua,
        tudo, um, uma, umas, uns, vai, vão, várias, vários, vem, vez, vezes, você, vocês, vos, vós
        """
    ),
    titles=listed(
        """
        sr, sra, srs, sras, srta, dr, dra, drs, d, prof, profa, profª, eng, engª, arq, gen, cel, cap, ten, sgt, mons,
        pe, fr, sto, sta, exmo, exma, av, cf, ilmo, min, dep, sen, pres
        """
    ),
    abbreviations=listed(
        """
        etc, s.a, ltda, lda, cia, p.ex, p. ex, a.c, d.c, e.u.a, ee.uu, jr, inc, ltd, corp, co, tel, mín, máx, jan, fev,
        mar, abr, mai, jun, jul, ago, set, out, nov, dez, a.m, p.m, u.e, n.d.r, vs, km, kg, r.u, i.p
        """
    ),
    number_abbreviations=listed("art, arts, n, nº, num, núm, pág, págs, p, pp, vol, cap, fig, al, tel, §"),
    months=listed(
        """
        janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, jan, fev,
        mar, abr, mai, jun, jul, ago, set, out, nov, dez
        """
    ),
    weekdays=listed(
        """
        segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta,
        quinta, sexta
        """
    ),
    pronouns=listed(
        """
        ele, ela, eles, elas, isto, isso, aquilo, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela,
        aqueles, aquelas, seu, sua, seus, suas, lhe, lhes, ambos, ambas, dele, dela, nele, nela, disso, nisso
        """
    ),
    pointers=in_order("este último, esta última, estes últimos, estas últimas, o mesmo, a mesma, o próprio, a própria"),
    speakers=listed("ele, ela, eles, elas"),
    impersonal=in_order(
        """
        esta manhã, esta tarde, esta noite, esta semana, este mês, este ano, este fim de semana, este verão, este
        outono, este inverno, esta primavera, esta segunda-feira, esta terça-feira, esta quarta-feira, esta
        quinta-feira, esta sexta-feira, este sábado, este domingo, esta época, esta madrugada, esta vez, nesta semana,
        neste ano, neste mês
        """
    ),
    second_person=listed("tu, te, ti, teu, tua, teus, tuas, você, vocês, vós, vos, vosso, vossa"),
    demonstratives=listed(
        "este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, tal, tais"
    ),
    connectives=in_order(
        """
        por sua vez, por seu lado, por seu turno, por outro lado, por um lado, por isso, por conseguinte, por exemplo,
        por enquanto, por fim, por último, pelo contrário, da sua parte, de acordo com isso, de facto, de fato, desta
        forma, dessa forma, deste modo, desse modo, do mesmo modo, da mesma forma, em consequência, em causa, em
        contrapartida, em particular, em paralelo, em resumo, em total, no total, ao todo, no entanto, no fundo, na
        verdade, nesse sentido, neste sentido, neste contexto, nesse contexto, ao mesmo tempo, ao contrário, a
        propósito, a este respeito, apesar disso, além disso, além do mais, ainda assim, mesmo assim, assim sendo,
        assim, então, entretanto, enquanto isso, entre eles, entre elas, depois, mais tarde, posteriormente,
        finalmente, igualmente, também, tampouco, porém, contudo, todavia, mas, e, ou, pois, porque, portanto, logo,
        aqui, ali, lá, agora, ou seja, isto é, primeiro, segundo, sim, não, até
        """
    ),
    droppable=in_order(
        """
        por sua vez, por seu lado, por seu turno, por outro lado, por um lado, por isso, por conseguinte, por exemplo,
        por fim, por último, pelo contrário, de facto, de fato, desta forma, dessa forma, deste modo, desse modo, em
        consequência, em contrapartida, em particular, no entanto, na verdade, nesse sentido, neste sentido, ao mesmo
        tempo, além disso, apesar disso, ainda assim, mesmo assim, assim, então, entretanto, enquanto isso, depois,
        finalmente, igualmente, também, porém, contudo, todavia, portanto, ou seja, isto é
        """
    ),
    droppable_conjunctions=in_order("mas, e"),
    qualifiers=listed(
        """
        não, nem, nunca, jamais, nenhum, nenhuma, ninguém, nada, sem, salvo, exceto, menos, se, apenas, só, somente,
        talvez, possivelmente, provavelmente, possível, suposto, suposta, supostos, supostas, supostamente, alegado,
        alegada, alegadamente, presumível, aparentemente, parece, parecem, poderia, poderiam, teria, teriam, seria,
        seriam, deveria, cerca, aproximadamente, segundo, condição, desde que, falso, falsa, confirmado, confirmada,
        tampouco
        """
    ),
    circumstances=in_order(
        """
        em comunicado, num comunicado, em um comunicado, em nota, em conferência de imprensa, em entrevista, numa
        entrevista, em uma entrevista, em declarações à, em declarações aos jornalistas, aos jornalistas, à lusa, à
        agência, à imprensa, em coletiva, em entrevista coletiva, numa mensagem, numa carta, no twitter, no x, no
        facebook, nas redes sociais, num discurso, em discurso, na rádio, na televisão, por telefone
        """
    ),
    presentatives=in_order("é, era, este é, esta é, isto é, estes são, isso é"),
    loose_connectives=listed(
        """
        assim, aqui, ali, lá, agora, depois, logo, primeiro, segundo, sim, não, também, até, finalmente
        """
    ),
    finite_verbs=listed(
        """
        é, são, era, eram, foi, foram, será, serão, seria, está, estão, estava, estavam, esteve, há, havia, houve, tem,
        têm, tinha, tinham, teve, terá, teria, pode, podem, poderá, poderia, podia, deve, devem, deveria, deverá, faz,
        fazem, fez, vai, vão, vem, diz, dizem, disse, disseram, quer, querem, seja, sou, somos, temos, fica, ficou
        """
    ),
    link_openers=in_order(
        """
        leia também, leia mais, leia ainda, leia a, leia aqui, ler mais, saiba mais, veja também, veja mais, veja o
        vídeo, veja, assista, assista ao, ouça, confira, continue lendo, continue a ler, continuar a ler, notícias
        relacionadas, artigos relacionados, relacionadas, relacionado, mais notícias, pode interessar-lhe, pode
        interessar, siga-nos, siga, subscreva, assine, inscreva-se, registe-se, cadastre-se, entre no grupo,
        newsletter, receba, partilhe, partilhar, compartilhe, compartilhar, comentar, comentários, imprimir, baixe,
        clique, publicidade, conteúdo patrocinado, tags, temas, tópicos, início >, apoie, doe, já é assinante
        """
    ),
    follow_words=listed(
        """
        siga, siga-nos, seguir, sigam, subscreva, subscrever, assine, assinar, inscreva-se, inscrever, registe-se,
        cadastre-se, receba, partilhe, compartilhe, junte-se
        """
    ),
    credit_openers=in_order(
        """
        fonte, fontes, foto, fotos, fotografia, fotografias, crédito, créditos, imagem, imagens, imagem de arquivo,
        foto de arquivo, vídeo, gráfico, infografia, infográfico, ilustração, ©, publicado, publicado em, atualizado,
        atualizado em, actualizado, última atualização, copyright, todos os direitos reservados, reprodução proibida,
        tempo de leitura, tradução, nota do editor, nota da redação
        """
    ),
    byline_openers=in_order(
        """
        por, texto, texto de, redação, da redação, redacção, escrito por, com agências, com lusa, lusa, agência lusa,
        agência brasil, reportagem de, entrevista de, enviado especial, enviada especial, correspondente, editado por,
        edição de
        """
    ),
    apparatus=listed(
        """
        fonte, fontes, referências, notas, nota, bibliografia, ligações externas, links externos, links, ver também,
        veja também, leia também, leia mais, saiba mais, artigos relacionados, notícias relacionadas, relacionadas,
        relacionado, mais notícias, comentários, partilhar, compartilhar, compartilhe, tags, temas, tópicos,
        newsletter, mais lidas, mais lidos, as mais lidas, últimas notícias, últimas, sobre o autor, sobre a autora,
        contacto, contato, documentos, anexos
        """
    ),
)
