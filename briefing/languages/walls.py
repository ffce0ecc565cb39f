"""What pages say in place of an article: to subscribe, to log in, to accept cookies, to prove to be no robot.

Patterns are regular expressions for text without case, with plain apostrophes and single spaces; none crosses a
sentence's end by much. They are looked for in all languages at once, since so few words do not tell their language.
"""

from briefing.languages.lists import listed

PAYWALL: dict[str, tuple[str, ...]] = {
    "fr": (
        r"(?:article|contenu|suite|lecture|texte|accès|enquête|reportage)\b[^.!?]{0,40}\b"
        r"(?:réservée?s?|accessibles?|disponibles?) (?:exclusivement |uniquement )?(?:aux?|à nos|à "
        r"ses|pour les|qu'aux) "
        r"(?:seuls )?(?:abonnée?s|membres|adhérents)",
        r"(?:pour|réservée? à) nos abonnés",
        r"(?:abonnez-vous|s'abonner|je m'abonne|identifiez-vous|connectez-vous|inscrivez-vous|créez un compte)"
        r"[^.!?]{0,40} (?:pour|et|afin de) "
        r"(?:lire|continuer|poursuivre|accéder|découvrir|débloquer|profiter|terminer)",
        r"pour (?:lire|continuer|poursuivre|découvrir) (?:la suite|votre lecture|cet article|l'intégralité|l'article)"
        r"[^.!?]{0,80}(?:abonn|connect|inscri|compte)",
        r"(?:poursuivez|continuez|reprenez|débloquez) (?:votre lecture|la lecture|cet article)",
        r"(?:débloquer|déverrouiller) (?:cet article|la suite|l'article)",
    ),
    "en": (
        r"(?:subscribe|register|sign (?:in|up)|log ?in|join|upgrade|pay|create (?:a|an|your)(?: free)? account)"
        r"[^.!?]{0,50} to (?:continue|keep|finish|unlock|access|read (?:on|more|this|the (?:full|rest|whole)))",
        r"to (?:continue|keep|finish) reading\b[^.!?]{0,80}"
        r"(?:subscri|register|sign (?:in|up)|log ?in|account|trial|member)",
        r"(?:this|the|full|rest of (?:this|the)) (?:article|story|content|post|column|piece|text|report)\b[^.!?]{0,30}"
        r"\b(?:is|are) (?:\w+ ){0,3}(?:to|for) (?:\w+ ){0,2}(?:subscribers|members)\b",
        r"unlock (?:this|the full|the rest of the) (?:article|story|post)",
        r"you(?:'ve| have) (?:reached|read|used|run out of)[^.!?]{0,40}(?:free "
        r"(?:articles?|stories)|article limit|limit)",
        r"(?:subscribe|sign up) (?:now )?to read\b(?! our)",
        r"continue reading (?:this (?:article|story) )?with (?:a|your|an?)[^.!?]{0,30}"
        r"(?:subscription|account|trial|membership)",
    ),
    "de": (
        r"(?:artikel|text|beitrag|inhalt|dossier|weiterlesen|zugang)\b[^.!?]{0,60}\b(?:nur|exklusiv|ausschließlich) "
        r"(?:für|mit|unseren)\b[^.!?]{0,40}(?:abonnent|\babos?\b|abonnement|mitglied|digital|plus|premium)",
        r"(?:abonnent(?:en|innen)?|mitgliedern) vorbehalten",
        r"(?:jetzt|gratis|sofort|hier|kostenlos|gleich|direkt|und) weiterlesen(?! auf)",
        r"weiterlesen mit\b",
        r"(?:um|zum) (?:diesen artikel |den artikel |hier )?(?:ganz |vollständig |weiter ?)(?:zu ?)?lesen\b[^.!?]{0,60}"
        r"(?:abo|anmeld|meld\w+ |loggen |registrier|test|angebot)",
        r"(?:anmelden|registrieren|abonnieren|abschließen|buchen|testen)[^.!?]{0,20}\bund (?:sofort |gleich )?"
        r"(?:weiterlesen|alles lesen|artikel lesen)",
        r"(?:artikel|inhalt|beitrag) ist kostenpflichtig",
        r"artikel freischalten",
        r"lesen sie (?:den ganzen artikel|weiter) mit\b",
    ),
    "es": (
        r"(?:contenido|artículo|noticia|información|lectura|reportaje|texto)\b[^.!?]{0,20}"
        r"(?:exclusiv[oa]|reservad[oa]|disponible|sol[oa]|sólo|únicamente)"
        r"(?: solo| sólo| únicamente)? (?:para|a) (?:nuestros |los "
        r")?(?:suscriptores|suscriptoras|abonados|socios|socias)",
        r"(?:suscríbete|suscríbase|regístrate|regístrese|inicia sesión|inicie sesión|hazte (?:soci[oa]|suscriptora?))"
        r"[^.!?]{0,40} (?:para|y) (?:seguir|sigue|continuar|continúa|leer|lee|acceder|accede)",
        r"para (?:seguir|continuar) (?:leyendo|con la lectura)[^.!?]{0,80}(?:suscr|regístr|inici|sesión|cuenta|soci)",
        r"(?:has|ha) (?:alcanzado|llegado al|superado|agotado)[^.!?]{0,40}(?:artículos|límite)",
    ),
    "it": (
        r"(?:contenuto|articolo|lettura|testo)\b[^.!?]{0,20}(?:riservat[oa]|esclusiv[oa]|disponibile|visibile|solo)"
        r"(?: solo| esclusivamente)? (?:agli|per gli|per i|ai|per) (?:nostri "
        r")?(?:abbonati|iscritti|soci|utenti registrati)",
        r"(?:abbonati|abbonarsi|registrati|iscriviti|accedi)[^.!?]{0,40} (?:per|e) "
        r"(?:continuare|continua|leggere|leggi|proseguire|accedere|sbloccare)",
        r"per (?:continuare|proseguire) (?:a leggere|la lettura|nella "
        r"lettura)[^.!?]{0,80}(?:abbon|registr|acced|iscri)",
        r"(?:hai|ha) (?:raggiunto|superato|esaurito)[^.!?]{0,40}(?:articoli|limite)",
    ),
    "pt": (
        r"(?:conteúdo|artigo|matéria|texto|reportagem|notícia|leitura)\b[^.!?]{0,20}"
        r"(?:exclusiv[oa]|reservad[oa]|disponível|apenas|só|somente)(?: apenas| só| somente)? "
        r"(?:para|a|aos) (?:nossos |os )?(?:assinantes|subscritores|membros)",
        r"(?:assine|subscreva|torne-se (?:assinante|membro)|faça login|inicie "
        r"sessão|cadastre-se|registe-se|registre-se)"
        r"[^.!?]{0,40} (?:para|e) (?:continuar|continue|ler|leia|ter acesso|acessar|acesse|aceder)",
        r"para continuar (?:lendo|a ler|a leitura|a sua leitura|sua leitura)[^.!?]{0,80}"
        r"(?:assin|subscr|login|cadastr|regist|conta)",
        r"(?:você |já )?(?:atingiu|chegou ao|esgotou)[^.!?]{0,40}(?:artigos|limite)",
    ),
}
"""That a text goes on for those who pay or register."""

REMAINDER: dict[str, tuple[str, ...]] = {
    "fr": (r"il vous reste \d+(?:[.,]\d+)? ?% [^.!?]{0,40}(?:lire|découvrir)",),
    "en": (r"\d+(?:\.\d+)? ?% of (?:this|the) (?:article|story|text) (?:is )?(?:left|remain|to (?:go|read)|still)",),
    "de": (r"noch \d+(?:,\d+)? ?% (?:des (?:artikels|textes)|(?:zu )?lesen)",),
    "es": (r"(?:te|le) quedan? (?:por leer )?(?:el |un )?\d+(?:,\d+)? ?%",),
    "it": (r"(?:ti|le) restano? (?:da leggere )?(?:il |l')?\d+(?:,\d+)? ?%",),
    "pt": (r"(?:faltam?|restam?)(?:-lhe)? (?:ler )?(?:os )?\d+(?:,\d+)? ?%",),
}
"""How much of a text is kept back."""

CONTINUED: dict[str, tuple[str, ...]] = {
    "fr": (r"(?:lire|voir) (?:la suite|l'article (?:complet|en entier)|plus)", r"suite de l'article"),
    "en": (
        r"(?:read|see|view) (?:more|on|the (?:full|whole|rest)[\w ]{0,20})",
        r"continue reading",
        r"full (?:story|article)",
    ),
    "de": (
        r"(?:weiter ?lesen|mehr lesen|weiter zum (?:artikel|text)|(?:zum|den) (?:ganzen|vollständigen) \w+)(?: lesen)?",
    ),
    "es": (r"(?:leer|ver|sigue|seguir) (?:más|leyendo|la noticia completa|el artículo completo)",),
    "it": (r"(?:leggi|continua) (?:tutto|di più|a leggere|l'articolo completo|la lettura)",),
    "pt": (r"(?:leia|ler|continue|continuar) (?:mais|a ler|lendo|(?:o artigo|a matéria) complet[oa]|a leitura)",),
}
"""The whole of a link that leads to the rest of a text."""

ACCEPT: dict[str, tuple[str, ...]] = {
    "fr": (
        r"(?:tout )?accepter(?: et (?:continuer|fermer)| tout| les cookies)?",
        r"j'accepte",
        r"continuer sans accepter",
    ),
    "en": (
        r"(?:i )?(?:accept|agree|allow|consent)(?: (?:all|and (?:close|continue|proceed)|to all|cookies|all cookies))*",
        r"yes,? i (?:agree|accept)",
    ),
    "de": (
        r"(?:alle[ns]? )?(?:cookies )?(?:akzeptieren|zustimmen|zulassen|erlauben)(?: und "
        r"(?:weiter(?:lesen)?|schließen))?",
        r"(?:ich bin )?einverstanden",
        r"ich stimme zu",
    ),
    "es": (
        r"(?:aceptar|acepto)(?: (?:todo|todas|y (?:continuar|cerrar)|las cookies|cookies|todas las cookies))*",
        r"consentir",
    ),
    "it": (r"(?:accetta|accetto|accettare|acconsento)(?: (?:tutto|tutti|e (?:continua|chiudi|prosegui)|i cookie))*",),
    "pt": (r"(?:aceitar|aceito|concordo|concordar)(?: (?:tudo|todos|e (?:continuar|fechar)|os cookies|cookies))*",),
}
"""The whole of a button that accepts cookies."""

TRACKING = listed(
    """
    cookie, cookies, traceur, traceurs, consentement, consentir, tracking, tracker, consent, consents, einwilligung,
    einwilligungen, zustimmung, zustimmen, nutzungsprofile, consentimiento, rastreo, rastreadores, consenso,
    tracciamento, acconsentire, consentimento, rastreamento, rastreio
    """
)
"""What a consent wall can't do without."""
CONSENT = TRACKING | listed(
    """
    accepter, refuser, paramétrer, préférences, personnalisées, personnalisés, personnalisée, publicité, publicités,
    partenaires, finalités, données, confidentialité, audience, mesure, accept, reject, manage, preferences, settings,
    personalised, personalized, ads, advertising, partners, vendors, purposes, data, privacy, legitimate, measurement,
    device, identifiers, akzeptieren, ablehnen, einstellungen, personalisierte, personalisierten, werbung, anzeigen,
    partner, partnern, drittanbieter, zwecke, zwecken, daten, datenschutz, datenschutzerklärung, widerrufen,
    personenbezogene, endgerät, messung, aceptar, rechazar, configurar, preferencias, personalizada, personalizados,
    personalizadas, publicidad, anuncios, socios, finalidades, datos, privacidad, dispositivo, medición, accettare,
    accetta, rifiutare, rifiuta, preferenze, personalizzati, personalizzata, pubblicità, annunci, finalità, dati,
    privacy, aceitar, rejeitar, recusar, preferências, personalizados, publicidade, anúncios, parceiros, dados,
    privacidade, medição
    """
)
"""What consent walls speak of, words of `TRACKING` included."""
ADDRESS = listed(
    """
    nous, nos, notre, vous, votre, vos, we, our, us, you, your, wir, unsere, unseren, unserer, uns, sie, ihr, ihre,
    ihrer, ihren, nosotros, nuestro, nuestra, nuestros, nuestras, usted, tu, tus, su, sus, te, noi, nostri, nostro,
    nostra, tuo, tuoi, tue, tua, ti, nós, nosso, nossa, nossos, nossas, você, seu, sua, seus, suas
    """
)
"""Words by which a site speaks of itself and to its visitor, as an article seldom does."""

LOGIN: dict[str, tuple[str, ...]] = {
    "fr": (r"(?:connexion|se connecter|connectez-vous|identifiez-vous|identification|mon compte)(?: à votre compte)?",),
    "en": (r"(?:please )?(?:log|sign) ?in(?: to (?:your account|continue))?", r"login(?: required)?", r"member login"),
    "de": (r"(?:bitte )?(?:anmelden|einloggen|melden sie sich an|loggen sie sich ein)", r"anmeldung", r"login"),
    "es": (r"inici(?:ar|a|e) sesión", r"acceso(?: (?:de )?(?:usuarios|suscriptores))?", r"identifícate"),
    "it": (r"accedi(?: al tuo account)?", r"accesso(?: utenti)?", r"effettua il login"),
    "pt": (r"(?:iniciar|inicie) sessão", r"entrar(?: na (?:sua )?conta)?", r"faça (?:o )?(?:seu )?login"),
}
"""The whole heading of a login page."""

ERROR: dict[str, tuple[str, ...]] = {
    "fr": (
        r"(?:cette |la )?page (?:(?:que vous (?:re)?cherchez|demandée) )?(?:est )?(?:introuvable|non trouvée|"
        r"n'existe (?:pas|plus)|n'est plus disponible|inexistante|n'a pas été trouvée)",
        r"(?:article|contenu) (?:introuvable|supprimé|indisponible)",
        r"accès (?:refusé|interdit)",
        r"erreur(?: \d{3})?",
        r"(?:site|service) (?:(?:temporairement )?indisponible|en maintenance)",
    ),
    "en": (
        r"(?:error )?(?:40[0-9]|410|451|50[0-9])(?: error| not found| forbidden| gone)?",
        r"(?:the |this )?(?:page|article|story|content|file|url)? ?(?:(?:you (?:requested|are looking "
        r"for|were looking for))"
        r" )?(?:was |is |could |can|can't |cannot |can not |does |doesn't |has )?(?:not |n't )?(?:be |been )?"
        r"(?:found|exist|no longer available|removed|deleted|unavailable)",
        r"not found",
        r"access (?:denied|forbidden)",
        r"forbidden",
        r"(?:bad|invalid) (?:gateway|request)",
        r"(?:internal )?server error",
        r"service (?:temporarily )?unavailable",
        r"(?:site )?(?:under|down for) maintenance",
        r"(?:content |page |article )?(?:is )?not available in your (?:country|region|location)",
        r"(?:application )?error",
        r"something went wrong",
    ),
    "de": (
        r"(?:die |diese )?(?:seite|artikel|inhalt) (?:wurde |konnte |ist |existiert )?"
        r"(?:leider )?(?:nicht (?:mehr )?)?(?:gefunden(?: werden)?|verfügbar|vorhanden|gelöscht|existiert|mehr)",
        r"zugriff (?:verweigert|gesperrt)",
        r"(?:interner )?(?:server)?fehler(?: \d{3})?",
        r"wartungsarbeiten",
        r"seite nicht gefunden",
    ),
    "es": (
        r"(?:la |esta )?página (?:(?:que buscas|solicitada) )?(?:no (?:encontrada|existe|disponible|se ha encontrado|"
        r"ha sido encontrada)|inexistente)",
        r"acceso (?:denegado|prohibido)",
        r"error(?: \d{3})?",
        r"(?:sitio|servicio) (?:en mantenimiento|no disponible)",
    ),
    "it": (
        r"(?:la |questa )?pagina (?:(?:che cerchi|richiesta) )?(?:non (?:trovata|esiste(?: più)?|disponibile|"
        r"è stata trovata)|inesistente)",
        r"accesso (?:negato|vietato)",
        r"errore(?: \d{3})?",
        r"(?:sito|servizio) (?:in manutenzione|non disponibile)",
    ),
    "pt": (
        r"(?:a |esta )?página (?:(?:que procura|solicitada) )?(?:não (?:encontrada|existe|disponível|foi encontrada)|"
        r"inexistente)",
        r"acesso (?:negado|proibido)",
        r"erro(?: \d{3})?",
        r"(?:site|serviço) (?:em manutenção|indisponível)",
    ),
}
"""The heading of an error page, or nearly all of it."""

CHECK: dict[str, tuple[str, ...]] = {
    "fr": (
        r"(?:êtes-vous|vous n'êtes pas|vous êtes|êtes) (?:bien )?un (?:robot|humain|être humain)",
        r"vérifi\w+ (?:de )?(?:la sécurité|sécurité|votre navigateur)",
        r"trafic (?:inhabituel|anormal)",
        r"activ\w+ (?:le )?javascript",
    ),
    "en": (
        r"(?:are you|you(?:'re| are)|i'm|i am) (?:not )?(?:a )?(?:robot|human|bot)\b",
        r"(?:checking|verifying) (?:if the site connection|your browser|you are)",
        r"security check",
        r"captcha",
        r"enable (?:javascript|js|cookies)\b",
        r"unusual (?:traffic|activity)",
        r"automated (?:access|requests|traffic)",
        r"press (?:and|&) hold",
        r"^just a moment",
        r"^pardon our interruption",
        r"^attention required",
    ),
    "de": (
        r"kein (?:roboter|bot)\b",
        r"(?:bist du|sind sie) ein (?:mensch|roboter)",
        r"sicherheits(?:über)?prüfung",
        r"(?:prüfen|überprüfen|überprüfung)[^.!?]{0,20} browsers?\b",
        r"(?:ungewöhnliche\w*|automatisierte\w*) "
        r"(?:datenverkehr|aktivität\w*|zugriffe?|anfragen)",
        r"aktiviere?n? sie (?:bitte )?(?:cookies|javascript)",
    ),
    "es": (
        r"(?:no (?:soy|eres)|eres|es usted) un (?:robot|humano|ser humano)",
        r"(?:comprobando|verificando) (?:tu|su) navegador",
        r"tráfico (?:inusual|sospechoso)",
        r"(?:activ|habilit)\w+ javascript",
        r"comprobación de seguridad",
    ),
    "it": (
        r"(?:non (?:sono|sei)|sei|di essere) un (?:robot|umano|essere umano)",
        r"(?:verifica|controllo) (?:del|il) (?:tuo )?browser",
        r"traffico (?:insolito|anomalo)",
        r"(?:attiv|abilit)\w+ javascript",
        r"controllo di sicurezza",
    ),
    "pt": (
        r"(?:não (?:sou|é)|é|você é) um (?:robô|humano|ser humano)",
        r"(?:verificando|a verificar) (?:o )?(?:seu )?navegador",
        r"tráfego (?:incomum|invulgar)",
        r"(?:ativ|habilit)\w+ (?:o )?javascript",
        r"verificação de segurança",
    ),
}
"""What a page says that wants to be sure of a person, or of a browser."""
