"""German naming. There is no model: what is found are titles, lists, bodies, acronyms and who speaks."""

from briefing.languages.de.roles import ENDINGS, RANKS, ROLES
from briefing.languages.de.speech import SPEECH
from briefing.languages.lists import in_order, listed
from briefing.languages.naming import Naming, words
from briefing.languages.organisations import AGENCIES, BODIES, FIRMS, GROUPS

ACTING = """
beschloss beschlossen beschliesst entschied entschieden entscheidet beschuldigte beschuldigt verurteilte verurteilt bat
bittet lehnte lehnt unterzeichnete unterzeichnet stellte schlug schlägt will wollen muss müssen kann können soll sollen
plant planen prüft sucht griff greift schickte schickt verhängte verhängt verbot verbietet genehmigte ermittelt nahm
nimmt setzte setzt zog zieht lud empfing empfängt besuchte besucht unterstützt unterstützte verhandelt verhandelte
droht drohte gewann gewinnt verlor kaufte kauft
"""

NOT_NAMES = """
Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember, Montag, Dienstag,
Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Ende, Anfang, Mitte, Internet, Covid, Covid-19, Corona,
Coronavirus, Aids, Gott, Weihnachten, Ostern, Pfingsten, Silvester, Ramadan, BIP, DNA, CEO, SMS, PC, TV, DVD, NGO,
NGOs, URL, GMT, MEZ, UTC, HIV, EM, WM, OB, PS, UV, IT, KI, AKW, LKW, Lkw, PKW, Pkw, SUV, ICE, S-Bahn, U-Bahn, A, B,
Nord, Süd, West, Ost, Norden, Süden, Westen, Osten, Erde, Mond, Sonne, Grundgesetz, Verfassung, Staat, Foto, Video,
Bibel, Koran, Brexit, Champions League, Bundesliga, DFB-Pokal, Kalter Krieg, Kalten Krieg, Zweiter Weltkrieg, Zweiten
Weltkrieg, Erster Weltkrieg, Ersten Weltkrieg, Nobelpreis, Oscar, Gesetz, Prozent, Euro, Dollar, Millionen, Milliarden,
Uhr, Jahr, Jahre, Jahren, Herr, Frau, Herrn, Damen, Herren, Rund, Knapp, Nach, Vor, Seit, Mit, Bei, Für, Doch, Aber,
Auch, Und, Oder, Wir, Ich, Sie, Er, Es, Ihr, Das, Die, Der, Ein, Eine, Gegen, Laut, Unter, Über, Zu, Zum, Zur, Am, Im,
In, An, Auf, Aus, Wer, Was, Wie, Wo, Wann, Warum, Damit, Dabei, Dann, Dort, Hier, Nun, Jetzt, Heute, Gestern, Morgen,
So, Zudem, Außerdem, Insgesamt, Zwei, Drei, Vier, Fünf, Kein, Keine, Alle, Viele, Mehr, Dies, Diese, Dieser, Denn,
Wenn, Weil, Ob, Bis, Nur
"""

GIVEN_NAMES = words(
    """
    Achim Alexandra Alfons Alina Andrea Anja Anke Annalena Anneliese Annegret Annette Antje Armin Arno Astrid
    Barbara Bastian Bärbel Beate Benedikt Bernd Bernhard Bettina Birgit Björn Bodo Boris Britta Burkhard Cem Christiane
    Christoph Claus Clemens Corinna Cornelia Dagmar Detlef Dieter Dietmar Dirk Doris Dorothee Eckart Edith Egon
    Ekkehard Elfriede Elke Emilia Erhard Erich Erika Ernst Erwin Eugen Ewald Falk Felix Franziska Franz Frauke
    Friedrich Fritz Gabriele Gerda Gerd Gernot Gisela Gottfried Götz Gregor Günter Günther Gustav Hannelore Hannes
    Hans-Georg Hans-Jürgen Hans-Peter Harald Hartmut Heidi Heike Heiko Heiner Heinz Helga Helge Helmut Hendrik Henning
    Henrik Henriette Hermann Herta Hildegard Holger Horst Ilse Ines Inge Ingo Irene Irmgard Isabella Jana Janine
    Jens Joachim Jochen Jörg Johanna Josef Judith Jürgen Jutta Kai Karin Karla Karsten Katarina Kathrin Katja Katrin
    Kerstin Kevin Klara Klaus Klaus-Dieter Konrad Konstantin Lars Lena Leonie Lisa-Marie Lothar Ludwig Luise Luisa
    Lukas Lutz Magdalena Maike Maja Malte Manfred Manuela Marco Margarete Margot Marianne Markus Marlies Matthäus
    Maximilian Meike Melanie Merle Mia Micha Mirko Monika Nadja Nele Niels Niklas Nils Norbert Olaf Ole Ortwin Oskar
    Otto Petra Philipp Rainer Ralf Ramona Regina Reiner Reinhard Reinhold Renate Ricarda Richard Roderich Rolf
    Ronja Rosemarie Rudi Rudolf Rüdiger Ruprecht Sahra Saskia Sebastian Sepp Siegfried Sigmar Sigrid Silke Silvia Sina
    Sonja Stefanie Steffen Steffi Stephan Susanne Svenja Swantje Tanja Thilo Thorsten Tilman Till Timo Tobias Torben
    Torsten Traudl Udo Ulf Ulla Ulrike Ute Uta Uwe Valerie Veit Verena Volker Volkmar Waltraud Wiebke Wilfried Willi
    Willy Wolfram Yannick Yvonne Zita
    """
)


NAMING = Naming(
    states="briefing.languages.de.states:STATES",
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    definites=words("der die das den dem des im am zum zur vom beim"),
    demonstratives=words("dieser diese dieses diesem diesen"),
    owners=words("sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere"),
    masculine=words("den dem"),
    honorifics=words("herr herrn frau fräulein dr dr. prof prof. sir lord lady"),
    ranks=RANKS,
    nobility=words("prinz prinzessin könig königin herzog herzogin graf gräfin"),
    roles=ROLES,
    role_endings=ENDINGS,
    body_roles=words(
        """
        konzern unternehmen reederei firma kette autobauer bauer verlag bank versicherer brauerei eigentümer
        eigentümerin aktionär tochterfirma betreiber hersteller zulieferer anbieter rivale
        """
    ),
    weak_roles=words("mitglied freund freundin opfer"),
    former=words("ex früherer frühere früheren ehemaliger ehemalige ehemaligen damaliger damalige vize"),
    particles=words("von van der den de zur di da al ben bin el"),
    role_links=words("der des von für in im am beim bei an"),
    role_joints=words("und"),
    copulas=words("ist war wird wurde"),
    relatives=words("der die"),
    body_endings=in_order(
        """
        ministerium, ministeriums, verfassungsgericht, verfassungsgerichts, verfassungsschutz, kriminalamt,
        netzagentur, bundesnachrichtendienst, rechnungshof, gerichtshof, kartellamt, bundesbank, zentralbank,
        notenbank, bundeswehr, bundespolizei, bundesanwaltschaft, generalbundesanwalt, bundesrat, bundestag,
        nationalrat, bundesamt, landeskriminalamt, statistikamt, wetterdienst, finanzaufsicht, gewerkschaftsbund,
        städtetag, landkreistag, handelskammer, ärztekammer, polizeigewerkschaft, verwaltungsgericht, sozialgericht,
        arbeitsgericht
        """
    ),
    lone_bodies=words(
        "küstenwache armee polizei parlament zentralbank notenbank marine luftwaffe justiz staatsanwaltschaft"
    ),
    local_bodies=words(
        """
        landgericht amtsgericht oberlandesgericht verwaltungsgericht staatsanwaltschaft polizei polizeipräsidium
        universität hochschule stadtwerke uniklinikum klinikum polizeiinspektion polizeidirektion messe flughafen
        """
    ),
    body_adjectives=words(
        """
        europäische europäischen europäischer europäisches internationale internationalen internationaler
        internationales bayerische bayerischen bayerischer bayerisches auswärtige auswärtiges auswärtigen nationale
        nationalen nationaler evangelische evangelischen katholische katholischen rote roten rotes vereinten vereinte
        norddeutscher norddeutschen westdeutscher westdeutschen süddeutsche süddeutschen sächsische sächsischen
        hessischer hessischen freie freien freier grüne weltweite zentralen zentrale statistische statistisches
        """
    ),
    organisation_marks=words(
        "IG AG GmbH SE KG eV Inc Ltd Corp Group Company University Institute Foundation FC SC SV VfB TSV"
    ),
    group_marks=words("brigade miliz rebellen guerilla kartell clan bande stamm aufständische terrormiliz"),
    place_marks=words(
        """
        stadt dorf gemeinde ortsteil stadtteil bezirk region provinz landkreis kreis insel inseln berg fluss see meer
        ozean strasse allee platz hafen flughafen brücke bucht golf tal stadion park autobahn strand küste bundesland
        hauptstadt ort raum ortschaft
        """
    ),
    work_marks=words(
        """
        gesetz vertrag abkommen film serie roman buch album lied operation fall plan projekt virus pokal meisterschaft
        meisterschaften turnier preis festival verfassung protokoll rakete satellit schiff hurrikan sturm verordnung
        krieg schlacht tag gipfel spiele sprache einheit woche literatur messe oper
        """
    ),
    regions=listed(
        """
        Afrika, Europa, Asien, Ozeanien, Amerika, Lateinamerika, Südamerika, Nordamerika, Mittelamerika, Naher Osten,
        Nahen Osten, Nahost, Maghreb, Sahelzone, Balkan, Kaukasus, Antarktis, Arktis, Mittelmeer, Atlantik, Pazifik,
        Karibik, Westen, Osten, Alpen, Pyrenäen, Himalaya, Sibirien, Westjordanland, Osteuropa, Westeuropa,
        Mitteleuropa, Nordsee, Ostsee, Skandinavien, Ostdeutschland, Westdeutschland, Norddeutschland, Süddeutschland,
        Ruhrgebiet, Rhein, Elbe, Donau, Schwarzwald, Bayern, Sachsen, Hessen, Thüringen, Brandenburg, Saarland,
        Niedersachsen, Sachsen-Anhalt, Baden-Württemberg, Nordrhein-Westfalen, Rheinland-Pfalz, Schleswig-Holstein,
        Mecklenburg-Vorpommern, Tirol, Steiermark, Kärnten, Vorarlberg, Burgenland, Niederösterreich, Oberösterreich,
        Südtirol, Krim, Donbass, Gazastreifen
        """
    ),
    not_names=listed(NOT_NAMES),
    governments=listed(
        "regierung, führung, administration, behörden, regime, aussenministerium, präsidialamt, diplomatie"
    ),
    locatives=words("in im aus nach bei beim nahe bis ins"),
    range_openers=words("von"),
    range_ends=words("nach bis"),
    carriers=words("auf via über"),
    bare_locatives=words("in"),
    genitives=words("von vom des"),
    reporting=SPEECH.verbs | SPEECH.participles | SPEECH.quoting | words(ACTING),
    known_organisations=FIRMS
    | BODIES
    | words(
        """
        UN UNO Uno EU IWF EZB WHO SPD CDU CSU FDP AfD BSW ÖVP SPÖ FPÖ SVP NEOS Grüne Grünen Linke Linkspartei Union
        Verdi DGB DFB DFL ADAC ARD ZDF WDR NDR SWR MDR RBB ORF SRF BND BKA BfV BSI BMW VW Bundesregierung Bundeswehr
        Bundestag Bundesrat Bundesbank Bundesverfassungsgericht Bundesgerichtshof BGH Bundespolizei Bundesnetzagentur
        Bundeskartellamt Kreml Vatikan EuGH DIHK DIW Ifo Destatis Caritas Diakonie Foodwatch Fraport Eon RWE
        ThyssenKrupp Thyssenkrupp Infineon Continental Hapag-Lloyd Tui Rewe Edeka Aldi Lidl Karstadt
        """
    ),
    agencies=AGENCIES | listed("Deutsche Presse-Agentur, Deutschen Presse-Agentur"),
    known_groups=GROUPS
    | listed("Islamischer Staat, Islamischen Staat, Islamischer Dschihad, Reichsbürger, Letzte Generation"),
    synonyms={
        "UN": "Vereinte Nationen",
        "EU": "Europäische Union",
        "IWF": "Internationaler Währungsfonds",
        "EZB": "Europäische Zentralbank",
        "WHO": "Weltgesundheitsorganisation",
        "SPD": "Sozialdemokratische Partei Deutschlands",
        "AfD": "Alternative für Deutschland",
    },
    given_names=GIVEN_NAMES,
    capital_nouns=True,
    noun_endings=in_order("en, er, e, ung, heit, keit"),
    adjective_endings=in_order("e, en, er, es, em"),
)
