"""Italian prose: function words, abbreviations, words that point back, and lines that are no article text."""

from briefing.languages.lists import in_order, listed
from briefing.languages.prose import Prose

PROSE = Prose(
    stop_words=listed(
        """
        a, ad, adesso, ai, al, alcun, alcune, alcuni, all', alla, alle, allo, allora, altra, altre, altri, altro,
        anche, ancora, appena, assai, attraverso, avere, aveva, avevano, avrà, avrebbe, basta, bene, c', che, chi,
        chiunque, ci, ciascuno, ciò, cioè, circa, coi, col, come, con, contro, così, cosa, cui, d', da, dagli, dai,
        dal, dall', dalla, dalle, dallo, davanti, degli, dei, del, dell', della, delle, dello, dentro, deve, devono,
        di, dietro, dopo, dove, dov', dovrà, dovrebbe, due, dunque, durante, e, è, ed, era, erano, essere, essi, fa,
        fare, fatto, fin, fino, fra, fu, fuori, furono, già, gli, grazie, ha, hai, hanno, ho, i, ieri, il, in, infatti,
        insieme, invece, io, l', la, là, le, lei, li, lo, loro, lui, ma, mai, me, meno, mentre, mi, mia, mie, mio,
        molta, molte, molti, molto, n', ne, né, negli, nei, nel, nell', nella, nelle, nello, nessun, nessuna, nessuno,
        niente, no, noi, non, nostra, nostre, nostri, nostro, nulla, o, od, oggi, ogni, ognuno, oltre, oppure, ora,
        per, perché, perciò, però, più, poco, pochi, poi, poiché, possono, potrebbe, prima, presso, proprio, può, qual,
        quale, quali, qualche, qualcosa, qualcuno, quando, quanti, quanto, quasi, quei, quegli, quel, quell', quella,
        quelle, quelli, quello, questa, queste, questi, questo, quest', qui, quindi, s', sarà, saranno, sarebbe, se,
        sé, sebbene, secondo, sei, sempre, senza, si, sì, sia, siamo, siano, sin, soltanto, solo, sono, sopra, sotto,
        sta, stanno, stata, state, stati, stato, stessa, stesse, stessi, stesso, sta, su, sua, sue, sugli, sui, sul,
        sull', sulla, sulle, sullo, suo, suoi, tale, tali, tanti, tanto, te, ti, tra, tranne, troppo, tu, tua, tutta,
        tutte, tutti, tutto, un, un', una, uno, va, vanno, verso, vi, via, viene, vengono, voi, volta
        """
    ),
    titles=listed(
        """
        sig, sigg, sig.ra, sigra, dott, dott.ssa, dottssa, dr, prof, prof.ssa, profssa, avv, ing, arch, geom, rag, on,
        sen, gen, col, cap, ten, mar, brig, mons, don, s, ss, cav, comm, cf, p.zza, v.le, ca
        """
    ),
    abbreviations=listed(
        """
        ecc, etc, s.p.a, s.r.l, s.n.c, s.a.s, p.es, p. es, a.c, d.c, n.d.r, ndr, c.so, jr, inc, ltd, corp, co, tel,
        min, max, gen, feb, mar, apr, mag, giu, lug, ago, set, sett, ott, nov, dic, u.s.a, u.e, p.m, a.m, c.a, vs, km,
        kg, mld
        """
    ),
    number_abbreviations=listed("art, artt, n, nn, num, nr, pag, pagg, p, pp, vol, cap, fig, par, co, lett, tel, §"),
    months=listed(
        """
        gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen,
        feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic
        """
    ),
    weekdays=listed("lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica"),
    pronouns=listed(
        """
        lui, lei, loro, egli, ella, essi, esse, esso, essa, ciò, questo, questa, questi, queste, quello, quella,
        quelli, quelle, costui, costoro, suo, sua, suoi, sue, gli, entrambi, entrambe, ne
        """
    ),
    pointers=in_order(
        "quest'ultimo, quest'ultima, questi ultimi, queste ultime, lo stesso, la stessa, gli stessi, le stesse"
    ),
    speakers=listed("lui, lei, loro, egli, ella"),
    impersonal=in_order(
        """
        questa mattina, questo pomeriggio, questa sera, questa notte, questa settimana, questo mese, questo weekend,
        questo fine settimana, questo lunedì, questo martedì, questo mercoledì, questo giovedì, questo venerdì, questo
        sabato, questa domenica, questo inverno, questa estate, questa primavera, questo autunno, questa stagione,
        questa volta, quest'anno, quest'estate, quest'inverno, quest'autunno
        """
    ),
    second_person=listed("tu, te, ti, tuo, tua, tuoi, tue, voi, vi, vostro, vostra, vostri, vostre"),
    demonstratives=listed(
        "questo, questa, questi, queste, quest', quel, quello, quella, quei, quegli, quelle, quell', tale, tali"
    ),
    connectives=in_order(
        """
        da parte sua, da parte loro, dal canto suo, dal canto loro, d'altra parte, d'altro canto, da un lato,
        dall'altro lato, dall'altra parte, per questo motivo, per questo, per quanto riguarda, per esempio, per ora,
        per il momento, per contro, al contrario, al contempo, al tempo stesso, allo stesso tempo, allo stesso modo, a
        sua volta, a questo proposito, a tal fine, ad esempio, di conseguenza, di fatto, in effetti, in realtà, in
        particolare, in totale, in tutto, in questo contesto, in altre parole, in ogni caso, nel frattempo, nel
        contempo, nello stesso tempo, tra loro, tra questi, fra questi, tra l'altro, nonostante ciò, ciò nonostante,
        non a caso, inoltre, infatti, infine, invece, intanto, insomma, anzi, quindi, pertanto, perciò, dunque, così,
        allora, poi, dopo, successivamente, però, tuttavia, eppure, comunque, ma, e, ed, o, oppure, anche,
        cioè, ovvero, qui, là, lì, ora, oggi come oggi, sì, no, primo, secondo
        """
    ),
    droppable=in_order(
        """
        da parte sua, da parte loro, dal canto suo, dal canto loro, d'altra parte, d'altro canto, da un lato, per
        questo, per questo motivo, per esempio, ad esempio, per contro, al contrario, allo stesso tempo, al tempo
        stesso, a sua volta, di conseguenza, di fatto, in effetti, in realtà, in particolare, in altre parole, nel
        frattempo, inoltre, infatti, infine, invece, intanto, insomma, anzi, quindi, pertanto, perciò, dunque, così,
        allora, poi, successivamente, però, tuttavia, comunque, anche, cioè
        """
    ),
    droppable_conjunctions=in_order("ma, e"),
    qualifiers=listed(
        """
        non, né, mai, nessun, nessuna, nessuno, niente, nulla, senza, tranne, salvo, eccetto, meno, se, appena, solo,
        soltanto, forse, possibilmente, probabilmente, possibile, presunto, presunta, presunti, presunte,
        presumibilmente, apparentemente, sembra, sembrano, sembrerebbe, potrebbe, potrebbero, avrebbe, avrebbero,
        sarebbe, sarebbero, dovrebbe, circa, secondo, condizione, purché, falso, falsa, confermato, confermata,
        neanche, nemmeno, cosiddetto, cosiddetta
        """
    ),
    circumstances=in_order(
        """
        in una nota, in un comunicato, in conferenza stampa, in una conferenza stampa, in un'intervista, ai
        giornalisti, ai cronisti, ai microfoni di, all'ansa, alla stampa, in un messaggio, in un tweet, in un post, in
        una lettera, su twitter, su x, su facebook, sui social, in un discorso, in aula, alla radio, in tv, al
        telefono, a margine di, a margine della
        """
    ),
    presentatives=in_order("è, era, sono, questo è, questa è, questi sono"),
    loose_connectives=listed(
        """
        così, qui, là, lì, ora, poi, dopo, allora, primo, secondo, sì, no, anche, anzi, successivamente
        """
    ),
    finite_verbs=listed(
        """
        è, sono, era, erano, fu, furono, sarà, saranno, sarebbe, ha, hanno, aveva, avevano, avrà, avrebbe, ebbe, può,
        possono, poteva, potrebbe, deve, devono, doveva, dovrebbe, dovrà, fa, fanno, va, vanno, viene, vengono, dice,
        disse, vuole, vogliono, sta, stanno, c'è, cos'è, resta, restano, sia, ho, abbiamo, siamo, dovranno, potrà
        """
    ),
    link_openers=in_order(
        """
        leggi anche, leggi tutto, leggi di più, leggi qui, leggi l'articolo, leggi la notizia, leggi, per approfondire,
        approfondisci, potrebbe interessarti, ti potrebbe interessare, vedi anche, guarda anche, guarda il video,
        guarda la, ascolta, ascolta il podcast, scopri di più, scopri, continua a leggere, articoli correlati, notizie
        correlate, segui la diretta, segui, seguici, iscriviti, iscriviti alla newsletter, abbonati, registrati,
        accedi, newsletter, condividi, commenta, commenti, stampa, scarica, clicca, pubblicità, contenuto
        sponsorizzato, riproduzione riservata, tag, argomenti, home >, sostienici, dona
        """
    ),
    follow_words=listed(
        """
        segui, seguici, seguire, seguite, seguiteci, iscriviti, iscrivetevi, iscriversi, abbonati, abbonarsi,
        abbonatevi, registrati, ricevi, unisciti, condividi
        """
    ),
    credit_openers=in_order(
        """
        fonte, fonti, foto, fotografia, fotografie, credit, crediti, immagine, immagini, immagine di repertorio, foto
        d'archivio, foto di repertorio, video, grafica, infografica, illustrazione, ©, pubblicato, pubblicato il,
        aggiornato, aggiornato il, ultimo aggiornamento, copyright, tutti i diritti riservati, riproduzione riservata,
        tempo di lettura, traduzione, nota della redazione
        """
    ),
    byline_openers=in_order(
        """
        di, testo di, a cura di, redazione, la redazione, scritto da, dal nostro inviato, dalla nostra inviata, dal
        nostro corrispondente, dalla nostra corrispondente, intervista di, servizio di, articolo di, ansa, agenzie
        """
    ),
    apparatus=listed(
        """
        fonte, fonti, riferimenti, note, nota, bibliografia, collegamenti esterni, link, link esterni, voci correlate,
        vedi anche, articoli correlati, notizie correlate, correlati, leggi anche, per approfondire, approfondimenti,
        commenti, condividi, tag, argomenti, temi, newsletter, i più letti, più letti, ultime notizie, ultim'ora,
        l'autore, l'autrice, contatti, potrebbe interessarti, ti potrebbe interessare, documenti, allegati, in evidenza
        """
    ),
)
