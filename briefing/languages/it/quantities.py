"""Italian quantities."""

from briefing.languages.it.units import COLLECTIVES, COMPOUNDS, FRACTIONS, NUMBERS, PLURALS, REGIONS, SCALES, UNITS
from briefing.languages.lists import in_order, listed
from briefing.languages.quantities import Quantities, hedges, valued

STOPS = listed(
    """
    a, ad, adesso, ai, al, all', alla, alle, allo, agli, anche, ancora, appena, circa, che, chi, ci, ciascuno, come,
    con, contro, così, cui, da, dagli, dai, dal, dall', dalla, dalle, dallo, d', degli, dei, del, dell', della, delle,
    dello, di, dopo, dove, durante, e, è, ed, era, erano, fa, fino, fra, fu, furono, già, gli, grazie, ha, hanno, i,
    ieri, il, in, infatti, insieme, invece, l', la, le, lo, loro, lui, lei, ma, mentre, meno, molto, ne, negli, nei,
    nel, nell', nella, nelle, nello, nessuno, no, noi, non, o, oggi, ogni, oltre, oppure, ora, per, perché, però, più,
    poi, presso, prima, quando, quasi, quella, quelle, quelli, quello, quest', questa, queste, questi, questo, qui,
    quindi, rispetto, saranno, sarà, se, secondo, sempre, senza, si, sia, solo, soltanto, sono, sopra, sotto, stata,
    state, stati, stato, su, sua, sue, sugli, sui, sul, sull', sulla, sulle, suo, suoi, tra, tramite, tutti, tutte,
    tutto, un, un', una, uno, verso, vi, via, complessivamente, lunedì, martedì, mercoledì, giovedì, venerdì, sabato,
    domenica, consecutivi, quali, quale, essi, esse
    """
)

QUANTITIES = Quantities(
    decimal=",",
    numbers=NUMBERS,
    compounds=COMPOUNDS,
    scales=SCALES,
    joiners=listed("e"),
    joins_tens=True,
    points=listed("virgola"),
    ones=listed("un, uno, una, un'"),
    articles=listed("la, il, le, i, lo, gli, l'"),
    indefinite=listed("un, uno, una, un'"),
    collectives=COLLECTIVES,
    plurals=PLURALS,
    vague=listed(
        "alcune, alcuni, diverse, diversi, parecchie, varie, le, i, molte, molti, delle, dei, poche, pochi, qualche"
    ),
    fractions=FRACTIONS,
    whole_fractions=listed("metà"),
    not_fractions=listed("di finale, tempo, posto, grado, mondo, piano, polo, trimestre, secolo, settore"),
    minus=listed("meno"),
    halves=listed("e mezzo, e mezza"),
    share_links=listed("su"),
    times=listed("volte"),
    comparisons=listed("più, meno, la, il, le, i, lo, quella, quello, superiore, superiori, maggiore, tanto, meglio"),
    multiplied=valued(
        """
        2 = raddoppiato, raddoppiata, raddoppiati, raddoppiate, raddoppia, raddoppiano, raddoppiare, raddoppiando
        3 = triplicato, triplicata, triplicati, triplicate, triplica, triplicano, triplicare
        4 = quadruplicato, quadruplicata, quadruplicati, quadruplicare
        5 = quintuplicato, quintuplicata
        10 = decuplicato
        0.5 = dimezzato, dimezzata, dimezzati, dimezzate, dimezzare, dimezza
        """
    ),
    multiples=valued(
        """
        2 = più del doppio, quasi il doppio
        2 = il doppio di, il doppio del, il doppio della, il doppio dei, il doppio delle, il doppio rispetto
        3 = il triplo di, il triplo del, il triplo della, il triplo dei, il triplo delle, il triplo rispetto
        """
    ),
    factors=valued(
        """
        1 = moltiplicato per, moltiplicata per, moltiplicati per, moltiplicare per, moltiplica per, per un fattore
        -1 = diviso per, divisa per, divisi per, dividere per
        """
    ),
    hedges_before=hedges(
        approx="""
        circa, quasi, intorno a, intorno ai, intorno alle, attorno a, attorno ai, attorno alle, all'incirca, pressoché,
        approssimativamente, vicino a, vicino ai, qualcosa come, suppergiù, più o meno, nell'ordine di, dell'ordine di,
        poco lontano da, prossimo a, prossima a, intorno al, attorno al, intorno all', stimati, stimate, circa il, circa
        i, circa le
        """,
        at_least="""
        oltre, più di, più del, più dei, più delle, almeno, non meno di, minimo, un minimo di, superiore a, superiori a,
        superiore ai, superiori ai, superiore al, superiore alle, al di sopra di, al di sopra dei, sopra i, sopra le,
        a partire da, supera i, supera le, supera il, superano i, superano le, superato i, superato le, superato il,
        superando i, superando le, superare i, superare le, ben oltre, poco più di, molto più di, oltre i, oltre le,
        oltre il, maggiore di, ben più di, più che, over, da almeno, perlomeno, quantomeno
        """,
        at_most="""
        meno di, meno del, meno dei, meno delle, fino a, fino ad, fino al, fino ai, al massimo, massimo, un massimo di,
        non più di, non oltre, inferiore a, inferiori a, inferiore ai, inferiori ai, inferiore al, al di sotto di, al di
        sotto dei, sotto i, sotto le, sotto il, poco meno di, minore di, tutt'al più, fino a un massimo di, non supera,
        non superano, non supera i, non superano i, non superare, non superare i, senza superare, non eccede
        """,
        exact="esattamente, precisamente, proprio",
    ),
    hedges_after=hedges(
        approx="circa, all'incirca, più o meno, o giù di lì, approssimativamente",
        at_least="o più, almeno, e più, in su, minimo",
        at_most="o meno, al massimo, e meno, massimo",
    ),
    between={"tra": "e", "fra": "e"},
    changes={"da": "a", "dal": "al", "dai": "ai", "dalle": "alle", "dall'": "all'"},
    change_verbs=in_order(
        """
        pass, sal, scend, sces, cal, aument, cresc, cresciut, ridott, riduc, diminu, increment, balz, croll, impenn,
        arretr, elev, tagli, abbass, avanz, evolv, miglior, peggior, cambi, alz, precipit
        """
    ),
    change_nouns=listed("aumento, crescita, salita, calo, discesa, incremento, riduzione, passaggio, salto, taglio"),
    shift_nouns=listed("aumento, crescita, calo, rialzo, ribasso, incremento, riduzione, taglio, balzo, crollo"),
    shift_openers=listed("in, un, con un"),
    change_from=listed("da, dal, dai, dalle"),
    change_to=listed("a, fino, ai, al, alle, all'"),
    change_by=listed("del, di, dello"),
    prepositional_steps=True,
    earlier=listed(
        """
        contro, rispetto a, rispetto ai, rispetto al, invece di, a fronte di, contro i, contro le, contro il
        """
    ),
    range_links=listed("a, o, ai"),
    units=UNITS,
    currency_regions=REGIONS,
    links=listed("di, d', dei, degli, delle, del, dello, della, dell'"),
    definite_links=listed("dei, degli, delle, del, dello, della, dell'"),
    selecting_links=listed("dei, degli, delle"),
    determiners=listed(
        """
        il, lo, la, l', i, gli, le, questo, questa, questi, queste, quel, quella, quei, quegli, quelle, suo, sua, suoi,
        sue, nostro, nostra, nostri, nostre, loro, un, una, tutti, tutte
        """
    ),
    qualifiers=listed(
        """
        altri, altre, altro, altra, nuovi, nuove, nuovo, nuova, grandi, grande, piccoli, piccole, primi, prime, ultimi,
        ultime, ultimo, ultima, prossimi, prossime, giovani, vecchi, buoni, lunghi, lunghe, principali, antichi,
        diversi, diverse, differenti, migliori, sola, solo, soli, sole, semplici, presunti, presunte, scorsi, scorse,
        unici, uniche, alti, alte, importanti, più, maggiori, ex, veri, vere
        """
    ),
    stops=STOPS,
    plural_endings=(
        "i",
        "e",
        "a",
        "ù",
        "à",
        "auto",
        "foto",
        "film",
        "video",
        "moto",
        "bus",
        "bar",
        "tir",
        "tram",
        "radio",
        "drone",
        "euro",
    ),
    participle_endings=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite"),
    year_openers=listed("nel, dal, fino al, anno, fine, inizio, dell'anno, del"),
    rates=listed("per, ogni, al, all'"),
    sole=listed("solo, sola, unico, unica"),
    tallies=listed("numero, cifra, totale, quantità, somma, volume"),
    agents=listed("da, dal, dalla"),
    counted_ones=listed(
        "morto, morta, ferito, ferita, disperso, dispersa, persona, vittima, deceduto, arrestato, decesso"
    ),
    months=listed(
        """
        gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen,
        feb, mar, apr, mag, giu, lug, ago, set, sett, ott, nov, dic
        """
    ),
    date_words=listed(
        """
        nel, anno, anni, del, dal, al, fino, fine, inizio, metà, primavera, estate, autunno, inverno, stagione,
        edizione, esercizio, campagna, e, dopo, prima, verso, decennio, elezioni, mondiali, europei, olimpiadi, coppa,
        lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, il, l', dell', entro, tra, fra, luglio, agosto,
        dell'anno, nell'anno
        """
    ),
    clock_before=listed("alle, alle ore, dalle, ore, verso le, entro le, fino alle, le, delle, all', intorno alle"),
    clock_hours=listed("ora, ore, h"),
    clock_after=listed("del mattino, di mattina, del pomeriggio, di sera, di notte, ora locale, ore locali, in punto"),
    ordinals=listed("º, ª, °, esimo, esima"),
    labels=listed(
        """
        articolo, articoli, art, comma, pagina, pagine, pag, capitolo, tomo, volume, episodio, puntata, stagione, atto,
        scena, num, numero, numeri, n, nº, linea, linee, canale, strada, autostrada, statale, ss, fase, tappa, livello,
        categoria, classe, gruppo, allegato, emendamento, paragrafo, sezione, titolo, punto, tabella, figura, formula,
        modello, porta, binario, sala, camera, stanza, autobus, treno, boeing, airbus, windows, iphone, galaxy,
        playstation, apollo, opus, serie, posto, top, versione, tipo, lotto, zona, tunnel, blocco, reattore, edificio,
        fascicolo, salmo, versetto, codice, radio, distretto, covid, legge, decreto, volo, giornata, turno, chilometro,
        km, under, agenda, ore, lettera, rai, canale, industria, transizione
        """
    ),
    streets=listed("via, viale, piazza, corso, largo, vicolo, strada, piazzale, lungotevere, lungomare"),
    age_before=listed(
        """
        di età di, età di, all'età di, di età compresa tra, età compresa tra, di età tra, compiuto, compiuti, compie,
        compirà, compiere, maggiore di, minore di
        """
    ),
    age_after=listed("di età, d'età, compiuti"),
    age_openers=listed("a"),
    aged=listed("enne, enni"),
    age_groups=listed("gli, i, agli"),
    age_verbs=listed("ha, hanno, aveva, avevano, avere, ho, avrà, compie, compì"),
    persons=listed(
        """
        uomo, uomini, donna, donne, bambino, bambina, bambini, bambine, ragazzo, ragazza, ragazzi, ragazze, giovane,
        giovani, adolescente, adolescenti, minore, minori, minorenne, neonato, neonata, anziano, anziana, pensionato,
        pensionata, persona, persone, studente, studentessa, studenti, alunno, alunna, madre, padre, figlio, figlia,
        fratello, sorella, nonno, nonna, vedova, vedovo, vittima, vittime, sospettato, imputato, imputata, arrestato,
        indagato, individuo, paziente, pazienti, residente, conducente, automobilista, motociclista, ciclista, pedone,
        detenuto, detenuta, migrante, rifugiato, soldato, militare, turista, italiano, italiana, marito, moglie,
        lavoratore, operaio, operai, calciatore, giocatore, giocatrice, attaccante, tennista, cittadino, cittadina,
        adulti, adulto, signore, signora, fidanzato, fidanzata, compagno, compagna, nipote, zio, zia, cugino, cugina,
        amico, amica
        """
    ),
    anaphors=listed("di loro, di essi, di esse, dei quali, delle quali, di cui, del totale"),
    opposing=listed("contro, a"),
    elliptic=listed("e, cui, loro, compresi, comprese, inclusi, contro, quali, solo"),
)
