"""German prose: function words, abbreviations, words that point back, and lines that are no article text."""

from briefing.languages.lists import in_order, listed
from briefing.languages.prose import Prose

PROSE = Prose(
    stop_words=listed(
        """
        obwohl, obgleich, sobald, solange, sofern, falls, bevor, ehe, seitdem, indes, zumal, wohl, wodurch, weshalb,
        mittlerweile, vielleicht, allein, gerade, eben, nämlich, zunächst, zuletzt, zudem, inzwischen, ansonsten, rund,
        fast, knapp, etwa, mindestens, laut, demnach, trotzdem, übrigens, womöglich, offenbar, lediglich, ferner, ab,
        aber, alle, allem, allen, aller, alles, allerdings, als, also, am, an, andere, anderem, anderen, anderer,
        anderes, auch, auf, aus, ausserdem, bei, beide, beiden, beim, bereits, bis, bisher, da, dabei, dadurch, dafür,
        dagegen, daher, damit, danach, dann, daran, darauf, darin, darüber, darum, darunter, das, dass, davon, davor,
        dazu, dein, dem, den, denen, denn, dennoch, der, deren, des, deshalb, dessen, die, dies, diese, diesem, diesen,
        dieser, dieses, doch, dort, du, durch, durfte, ein, eine, einem, einen, einer, eines, einige, einigen, einmal,
        er, erst, es, etwa, etwas, euch, euer, für, gegen, gegenüber, gibt, hab, habe, haben, hat, hatte, hatten,
        hätte, hätten, hier, hin, hinter, ich, ihm, ihn, ihnen, ihr, ihre, ihrem, ihren, ihrer, im, immer, in, indem,
        ins, ist, ja, je, jede, jedem, jeden, jeder, jedes, jedoch, jetzt, kann, kein, keine, keinem, keinen, keiner,
        können, könnte, könnten, man, manche, mehr, mein, meine, mich, mir, mit, möchte, muss, müssen, musste, nach,
        nachdem, neben, nicht, nichts, noch, nun, nur, ob, oder, ohne, schon, sehr, sei, seien, sein, seine, seinem,
        seinen, seiner, seit, selbst, sich, sie, sind, so, sogar, solche, soll, sollen, sollte, sollten, sondern,
        sonst, soweit, sowie, trotz, über, um, und, uns, unser, unsere, unter, viel, viele, vielen, vom, von, vor,
        wann, war, waren, wäre, wären, warum, was, wegen, weil, weiter, weitere, weiteren, welche, welcher, wenn, wer,
        werde, werden, wie, wieder, will, wir, wird, wo, wobei, wollen, wollte, worden, wurde, wurden, würde, würden,
        während, zu, zum, zur, zwar, zwischen
        """
    ),
    titles=listed(
        """
        dr, prof, hr, hrn, fr, st, dipl, ing, med, phil, jur, geb, gen, sog, bzw, ca, evtl, ggf, inkl, exkl, vgl, bspw,
        insb, max, min, z, d, v, gest, verh, abs, staatl, städt, ev, kath
        """
    ),
    abbreviations=listed(
        """
        usw, etc, u.a, z.b, d.h, u.ä, o.ä, u.s.w, i.d.r, v.a, z.t, u.u, e.v, s.o, s.u, a.d, n.chr, v.chr, co, inc, mio,
        mrd, tsd, str, tel, std, jh, jhd, jan, feb, apr, jun, jul, aug, sep, sept, okt, nov, dez
        """
    ),
    number_abbreviations=listed("nr, s, art, abs, bd, kap, abb, tab, ziff, tel, zirka, ca, §"),
    ordinal_stop=True,
    months=listed(
        """
        januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jan,
        feb, apr, jun, jul, aug, sep, sept, okt, nov, dez
        """
    ),
    weekdays=listed("montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag"),
    pronouns=listed(
        """
        er, sie, es, dieser, diese, dieses, dies, das, ihm, ihn, ihr, ihnen, ihre, ihren, ihrem, ihrer, sein, seine,
        seinen, seinem, seiner, beide, jener, jene, jenes, deren, dessen, letzterer, letztere, dazu, daran, darauf,
        darin, darüber, dabei, dafür, dagegen, damit, davon
        """
    ),
    pointers=in_order("die beiden, das paar, das duo, der genannte, die genannte, diese beiden"),
    speakers=listed("er, sie"),
    impersonal=in_order(
        """
        es gibt, es gab, es bleibt, es ist zeit, es geht um, es handelt sich um, es war nicht klar, es ist unklar,
        diese woche, dieses jahr, diesen monat, diesen sommer, diesen herbst, diesen winter, dieser tage, diesen
        montag, diesen dienstag, diesen mittwoch, diesen donnerstag, diesen freitag, diesen samstag, diesen sonntag
        """
    ),
    second_person=listed("du, dich, dir, dein, deine, deinen, deinem, deiner, ihr, euch, euer, eure, eurem, euren"),
    demonstratives=listed("dieser, diese, dieses, diesem, diesen, jener, jene, jenes, jenem, jenen, solche, solcher"),
    connectives=in_order(
        """
        aber, und, oder, denn, doch, jedoch, allerdings, ausserdem, zudem, ferner, dennoch, trotzdem, deshalb,
        deswegen, daher, darum, somit, folglich, demnach, dagegen, hingegen, vielmehr, zugleich, gleichzeitig,
        unterdessen, inzwischen, anschliessend, danach, dann, daraufhin, schliesslich, zunächst, zuvor, im gegensatz
        dazu, im gegenzug, zum beispiel, beispielsweise, etwa, so, also, auch, ebenso, ebenfalls, dabei, hinzu kommt,
        das heisst, mit anderen worten, in der tat, tatsächlich, immerhin, einerseits, andererseits, erstens, zweitens,
        drittens, hier, dort, da, nun, jetzt, ja, nein, kurz gesagt, aus diesem grund, aus diesen gründen, nicht
        zuletzt
        """
    ),
    droppable=in_order(
        """
        kurz gesagt, kurzum, im übrigen, mit anderen worten, wie gesagt, zugegeben, freilich, gewiss, immerhin
        """
    ),
    droppable_conjunctions=in_order("aber, und"),
    qualifiers=listed(
        """
        nicht, nie, niemals, kein, keine, keinen, keinem, keiner, weder, noch, niemand, nichts, ohne, ausser,
        ausgenommen, es sei denn, wenn, falls, ob, sofern, kaum, nur, lediglich, vielleicht, möglicherweise, womöglich,
        wahrscheinlich, vermutlich, wohl, angeblich, angebliche, angeblichen, mutmasslich, mutmassliche, mutmasslichen,
        mutmasslicher, offenbar, anscheinend, scheinbar, scheint, scheinen, soll, sollen, könnte, könnten, dürfte,
        dürften, würde, würden, wäre, wären, hätte, hätten, etwa, rund, ungefähr, laut, zufolge, falsch, falsche,
        unbestätigt, bestätigt, weniger, vorausgesetzt, vorbehaltlich, sogenannte, sogenannten, sogenannter
        """
    ),
    circumstances=in_order(
        """
        in einer mitteilung, in einer erklärung, in einem interview, im interview, in einem gespräch, im gespräch mit,
        bei einer pressekonferenz, auf einer pressekonferenz, in einer pressekonferenz, in einem brief, in einem
        beitrag, in einem tweet, auf twitter, auf facebook, auf x, auf instagram, in den sozialen medien, in einer
        rede, vor journalisten, gegenüber journalisten, der deutschen presse-agentur, der dpa, der nachrichtenagentur,
        der bild, dem spiegel, im deutschlandfunk, im ard, im zdf, per e-mail, am telefon, schriftlich
        """
    ),
    presentatives=in_order("das ist, das war, es ist, es war, es sind, das sind, dies ist"),
    loose_connectives=listed(
        """
        so, da, hier, dort, nun, jetzt, ja, nein, etwa, auch, also, danach, dann, zuvor, zunächst, erstens, zweitens,
        drittens, inzwischen
        """
    ),
    finite_verbs=listed(
        """
        ist, sind, war, waren, wird, werden, wurde, wurden, würde, hat, haben, hatte, hatten, hätte, kann, können,
        konnte, könnte, muss, müssen, musste, soll, sollen, sollte, will, wollen, wollte, darf, dürfen, gibt, gab,
        geht, sagt, sagte, macht, kommt, steht, bleibt, sei, bin, habe
        """
    ),
    link_openers=in_order(
        """
        lesen sie auch, lesen sie hier, lesen sie mehr, lesen sie weiter, lesen sie, lies auch, mehr zum thema, mehr
        dazu, mehr lesen, mehr aus, auch interessant, auch lesenswert, das könnte sie auch interessieren, weiterlesen,
        zum thema, zum video, hier geht es, hier geht's, sehen sie auch, sehen sie hier, im video, hören sie, folgen
        sie uns, folge uns, abonnieren sie, abonniere, newsletter, jetzt abonnieren, jetzt anmelden, melden sie sich,
        registrieren sie sich, teilen, drucken, kommentieren, kommentare, anzeige, werbung, schlagworte, themen,
        startseite, unterstützen sie, jetzt spenden, zur startseite, nach oben
        """
    ),
    follow_words=listed(
        """
        folge, folgst, folgt, folgen, abonniere, abonnieren, abonniert, abonnierst, anmelden, melde, melden,
        registrieren, erhalten, liken
        """
    ),
    credit_openers=in_order(
        """
        credits, full credits, quelle, quellen, foto, fotos, bild, bilder, symbolbild, symbolfoto, archivbild,
        archivfoto, video, grafik, ©, veröffentlicht, aktualisiert, stand, zuletzt aktualisiert, copyright, alle rechte
        vorbehalten, lesezeit, übersetzung, pressekontakt, bildquelle, anmerkung der redaktion, dieser artikel, dieser
        text
        """
    ),
    byline_openers=in_order(
        """
        von, text, text von, ein gastbeitrag von, ein kommentar von, eine analyse von, aus, interview, interview von,
        protokoll, aufgezeichnet von, redaktion, mitarbeit, unter mitarbeit von
        """
    ),
    apparatus=listed(
        """
        quelle, quellen, quellenangaben, literatur, einzelnachweise, fussnoten, weblinks, siehe auch, mehr zum thema,
        zum thema, weitere artikel, weitere themen, ähnliche artikel, verwandte themen, verwandte artikel, auch
        interessant, das könnte sie auch interessieren, lesen sie auch, kommentare, teilen, artikel teilen,
        schlagworte, themen, newsletter, über den autor, über die autorin, zur person, kontakt, pressekontakt,
        meistgelesen, neueste artikel, anzeige, empfehlungen, anmerkungen
        """
    ),
)
