"""German quantities, casefolded (ß is ss)."""

from briefing.languages.de.units import (
    COLLECTIVES,
    COMPOUNDS,
    FRACTIONS,
    NUMBERS,
    PLURALS,
    REGIONS,
    SCALES,
    UNITS,
)
from briefing.languages.lists import in_order, listed
from briefing.languages.quantities import Quantities, hedges, valued

STOPS = listed(
    """
    wann, warum, weshalb, woher, wohin, ab, aber, als, alle, alles, also, am, an, auch, auf, aufs, aus, ausser, bei,
    beim, bereits, bis, bislang, da, dabei, dadurch, dafür, damit, danach, dann, daran, darauf, daraus, darin, darüber,
    darunter, das, dass, davon, dazu, dem, den, denen, denn, der, deren, des, deshalb, dessen, die, dies, diese,
    diesem, diesen, dieser, doch, dort, durch, ein, eine, einem, einen, einer, eines, er, erst, erstmals, es, etwa,
    für, gegen, gegenüber, gestern, gibt, hat, hatte, hatten, habe, haben, hätte, hätten, heute, hier, hinter, ich,
    ihm, ihn, ihnen, ihr, ihre, ihrem, ihren, ihrer, im, in, indem, infolge, innerhalb, ins, insgesamt, ist, je, jede,
    jeder, jedes, jedoch, jeweils, kann, kein, keine, können, könnte, könnten, lang, laut, man, mehr, mit, muss,
    müssen, nach, nachdem, neben, nicht, noch, nun, nur, ob, oder, ohne, pro, rund, schon, sehr, sei, seien, sein,
    seine, seinen, seiner, seit, sich, sie, sind, so, sogar, soll, sollen, sollte, sondern, sowie, statt, trotz, über,
    um, und, uns, unter, vom, von, vor, während, war, waren, was, wegen, weil, weniger, wenn, werde, werden, wer, wie,
    wieder, will, wir, wird, wo, wollen, worden, wurde, wurden, würde, würden, zu, zudem, zufolge, zuletzt, zum, zur,
    zuvor, zwar, zwischen, uhr, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag
    """
)

QUANTITIES = Quantities(
    decimal=",",
    numbers=NUMBERS,
    compounds=COMPOUNDS,
    scales=SCALES,
    joiners=listed("und"),
    points=listed("komma"),
    ones=listed("ein, eine, einen, einem, einer, eines, eins"),
    articles=listed("ein, eine, einem, einen, einer, eines, die, der, das, den, dem"),
    indefinite=listed("ein, eine, einem, einen, einer"),
    collectives=COLLECTIVES,
    plurals=PLURALS,
    vague=listed(
        "mehrere, einige, viele, die, etliche, zahlreiche, mehreren, einigen, vielen, wenige, wenigen, ein paar"
    ),
    fractions=FRACTIONS,
    whole_fractions=listed("hälfte, jeder, jede, jedem"),
    not_fractions=listed("nach, vor, uhr"),
    minus=listed("minus"),
    halves=listed("einhalb"),
    share_links=listed("von, aus"),
    times=listed("mal"),
    comparisons=listed("so, mehr, weniger, höher, grösser, soviel, häufiger, teurer, schneller, stärker, als"),
    multiplied=valued(
        """
        2 = verdoppelt, verdoppelte, verdoppelten, verdoppeln, verdoppele, verzweifacht
        3 = verdreifacht, verdreifachte, verdreifachten, verdreifachen
        4 = vervierfacht, vervierfachte, vervierfachten, vervierfachen
        5 = verfünffacht, verfünffachte, verfünffachen
        10 = verzehnfacht, verzehnfachte, verzehnfachen
        0.5 = halbiert, halbierte, halbierten, halbieren
        """
    ),
    multiples=valued(
        """
        2 = doppelt so, zweimal so, das doppelte, zwei mal so
        3 = dreimal so, das dreifache, drei mal so
        4 = viermal so, das vierfache
        5 = fünfmal so, das fünffache
        10 = zehnmal so, das zehnfache
        """
    ),
    factors=valued(
        """
        1 = um das, um den faktor, um einen faktor, multipliziert mit
        -1 = geteilt durch
        """
    ),
    hedges_before=hedges(
        approx="""
        etwa, rund, circa, ca, ca., zirka, ungefähr, um die, annähernd, nahezu, fast, beinahe, knapp, geschätzt,
        geschätzte, geschätzten, schätzungsweise, in etwa, an die, so um die, grob
        """,
        at_least="""
        mehr als, über, mindestens, wenigstens, zumindest, gut, mehr wie, nicht weniger als, nicht unter, oberhalb
        von, jenseits von, jenseits der, deutlich mehr als, weit mehr als, weit über, deutlich über, etwas mehr als,
        knapp über, minimal, überschreitet, überschritt, überschritten, übersteigt, überstieg, höher als, grösser als,
        länger als, älter als, die marke von, die schwelle von
        """,
        at_most="""
        weniger als, unter, höchstens, maximal, bis zu, nicht mehr als, knapp unter, deutlich unter, weit unter,
        deutlich weniger als, etwas weniger als, unterhalb von, geringer als, kleiner als, kürzer als, jünger als,
        niedriger als, allenfalls, bis maximal
        """,
        exact="genau, exakt, präzise",
    ),
    hedges_after=hedges(
        approx="ungefähr, in etwa, oder so, schätzungsweise",
        at_least="oder mehr, und mehr, mindestens, und darüber, und älter, oder älter, aufwärts",
        at_most="oder weniger, und weniger, höchstens, maximal, und darunter, und jünger, oder jünger",
    ),
    between={"zwischen": "und"},
    changes={"von": "auf", "vom": "auf"},
    change_verbs=in_order(
        """
        steig, stieg, gestieg, sink, sank, gesunk, fall, fiel, gefall, wachs, wuchs, gewachs, erhöh, senk, gesenk,
        verringer, reduzier, klettert, kletter, geklettert, leg, schrumpf, geschrumpf, zurückgegang, ging, gegang, geh,
        verbesser, verschlechter, heb, angehob, anheb, kürz, gekürz, spring, sprang, rutsch, stürz, schnell, nahm,
        abgenomm, zugenomm, verteuer, verbillig, wechsel, anwachs, angewachs, angestieg, änder
        """
    ),
    change_nouns=listed(
        """
        anstieg, rückgang, zuwachs, wachstum, erhöhung, senkung, steigerung, sprung, absenkung, anhebung, zunahme,
        abnahme, sturz, plus, minus
        """
    ),
    shift_nouns=listed("anstieg, rückgang, zuwachs, wachstum, erhöhung, steigerung, zunahme, abnahme, plus, minus"),
    shift_openers=listed("ein, einem, einen"),
    change_from=listed("von, vom"),
    change_to=listed("auf"),
    change_by=listed("um"),
    prepositional_steps=True,
    earlier=listed(
        """
        nach, gegenüber, statt, verglichen mit, im vergleich zu, anstelle von, anstatt, zuvor
        """
    ),
    range_links=listed("bis, oder, beziehungsweise"),
    units=UNITS,
    currency_regions=REGIONS,
    links=listed("der, von, an, des, vom"),
    definite_links=listed("der, des, vom"),
    selecting_links=listed("der, von"),
    determiners=listed(
        """
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, diese, diesen, dieser, dieses, ihre, ihren,
        ihrer, seine, seinen, seiner, unsere, unserer, unseren, alle, allen, aller
        """
    ),
    capital_nouns=True,
    qualifiers=listed("weitere, weiteren, andere, anderen"),
    stops=STOPS,
    plural_endings=("n", "e", "r", "s"),
    participle_endings=("t", "te", "ten", "en"),
    year_openers=listed(
        "seit, ab, anno, jahr, jahre, jahres, jahren, ende, anfang, mitte, sommer, herbst, winter, frühjahr, frühling"
    ),
    rates=listed("pro, je, auf"),
    sole=listed("einziger, einzige, einzigen, einziges, einzelner, einzelne, einzelnen"),
    counted_ones=listed("tote, toter, toten, verletzte, verletzter, verletzten, todesopfer, vermisste, vermisster"),
    tallies=listed("zahl, anzahl, summe, menge, gesamtzahl, umfang"),
    months=listed(
        """
        januar, jänner, februar, feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember,
        jan, feb, apr, jun, jul, aug, sep, sept, okt, nov, dez
        """
    ),
    date_words=listed(
        """
        jahr, jahre, jahres, jahren, seit, anno, bis, ab, von, ende, anfang, mitte, frühjahr, frühling, sommer, herbst,
        winter, in, im, vor, nach, um, saison, wahl, wm, em, olympia, montag, dienstag, mittwoch, donnerstag, freitag,
        samstag, sonntag, und, der, am, haushaltsjahr, schuljahr, geschäftsjahr, jahrgang, baujahr, spielzeit, sommer,
        zwischen
        """
    ),
    clock_before=listed("um, gegen, ab, bis, vor, nach, von, seit, zwischen"),
    clock_hours=listed("uhr, h"),
    clock_after=listed("uhr, uhr morgens, uhr abends, uhr mittags, uhr nachts"),
    ordinals=listed("te, ten, ter, tes, ste, sten, ster, stes"),
    labels=listed(
        """
        artikel, art, paragraf, paragraph, paragrafen, §, absatz, seite, seiten, kapitel, band, folge, staffel, akt,
        szene, nr, nr., nummer, nummern, no, zeile, kanal, linie, a, b, bundesstrasse, autobahn, phase, etappe, stufe,
        kategorie, klasse, gruppe, anhang, anlage, abschnitt, titel, punkt, tabelle, abbildung, formel, modell, tor,
        gleis, raum, zimmer, saal, bus, zug, boeing, airbus, windows, iphone, galaxy, playstation, apollo, opus, liga,
        platz, rang, top, version, typ, serie, los, zone, tunnel, block, reaktor, haus, aktenzeichen, psalm, vers,
        sure, g, spiel, runde, spieltag, kw, kalenderwoche, tag, ag, ice, bezirk, covid, industrie, agenda, u
        """
    ),
    streets=listed("strasse, str, str., weg, platz, allee, gasse, ring, ufer, damm, chaussee"),
    age_before=listed(
        """
        im alter von, alter von, im alter ab, im alter zwischen, im alter bis, im alter von etwa, alter von rund, alter
        von mindestens
        """
    ),
    age_after=listed("alt, alte, alter, alten, altes, lebensjahre, jung"),
    age_openers=listed("mit"),
    age_groups=listed("die, der, den"),
    age_verbs=listed("ist, sind, war, waren, wird, werden, wurde"),
    aged=listed("jähriger, jährige, jährigen, jähriges, jährigem"),
    persons=listed(
        """
        mann, frau, junge, jungen, mädchen, kind, kinder, kindern, jugendlicher, jugendliche, jugendlichen, teenager,
        baby, säugling, rentner, rentnerin, schüler, schülerin, schülern, student, studentin, studenten, mutter, vater,
        sohn, tochter, bruder, schwester, witwe, witwer, opfer, verdächtiger, verdächtige, verdächtigen, angeklagter,
        angeklagte, angeklagten, täter, täterin, patient, patientin, fahrer, fahrerin, beifahrer, beifahrerin,
        radfahrer, radfahrerin, fussgänger, fussgängerin, polizist, polizistin, soldat, soldatin, tourist, touristin,
        deutscher, deutsche, deutschen, franzose, person, personen, menschen, männer, männern, frauen, flüchtling,
        spieler, spielerin, stürmer, autofahrer, autofahrerin, motorradfahrer, bewohner, bewohnerin, bürger
        """
    ),
    anaphors=listed("davon, von ihnen, von denen, derselben"),
    elliptic=listed("und, darunter, davon, ihnen, denen, gegen, weitere, nur"),
)
