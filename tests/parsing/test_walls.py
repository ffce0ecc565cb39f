"""Walls before articles are told from articles: openings, consent, logins, errors, checks; all pages are our own."""

import json

import pytest

from briefing.models import Article, Failure, Retrieved, SourceRequest
from briefing.models.pages import WALL_NOTES, LinkedPage, Wall
from briefing.parsing import parse
from briefing.parsing.html import read_page

SENTENCES = {
    "fr": "La commune de Valbrune a voté mardi {} millions d’euros pour réparer le pont qui relie les deux rives.",
    "en": "The harbour board of Inishgall set aside {} million euros on Tuesday to mend the pier before winter.",
    "de": "Der Gemeinderat von Altfelden hat am Dienstag {} Millionen Euro für die Sanierung der Brücke bewilligt.",
    "es": "El ayuntamiento de Valdemoro del Río aprobó el martes {} millones de euros para reparar el viejo puente.",
    "it": "Il consiglio comunale di Valbruna ha stanziato martedì {} milioni di euro per riparare il vecchio ponte.",
    "pt": "A câmara de Vale do Rio aprovou na terça-feira {} milhões de euros para reparar a velha ponte da vila.",
}
TITLES = {
    "fr": "Valbrune répare son pont",
    "en": "Inishgall mends its pier",
    "de": "Altfelden saniert seine Brücke",
    "es": "Valdemoro repara su puente",
    "it": "Valbruna ripara il suo ponte",
    "pt": "Vale do Rio repara a ponte",
}


def prose(language: str, paragraphs: int, *, first: int = 1) -> str:
    """Return paragraphs of about 35 words."""
    sentence = SENTENCES[language]
    return "".join(
        f"<p>{sentence.format(number)} {sentence.format(number + 100)}</p>"
        for number in range(first, first + paragraphs)
    )


def page(language: str, body: str, *, head: str = "", title: str | None = None, foot: str = "") -> str:
    title = TITLES[language] if title is None else title
    return (
        f"<html lang='{language}'><head><title>{title} | La Gazette</title>{head}</head><body>"
        f"<header><a href='/'>La Gazette</a></header><main><article><h1>{title}</h1>{body}</article></main>"
        f"<footer>© La Gazette</footer>{foot}</body></html>"
    )


def declared(**said: object) -> str:
    said = {"@type": "NewsArticle", "headline": "x", **said}
    return f"<script type='application/ld+json'>{json.dumps(said)}</script>"


def read(html: str) -> LinkedPage:
    return read_page(Retrieved("page.html", html.encode(), media_type="text/html"), SourceRequest("page.html"))


OFFERS = [
    ("fr", "Cet article est réservé aux abonnés."),
    ("fr", "Il vous reste 70 % de cet article à lire. La suite est réservée aux abonnés."),
    ("fr", "Abonnez-vous pour lire la suite dès 1 € par mois."),
    ("fr", "Contenu réservé à nos abonnés"),
    ("en", "Subscribe to continue reading"),
    ("en", "This article is for paying subscribers only."),
    ("en", "Create a free account to continue reading this story."),
    ("en", "You’ve reached your limit of free articles."),
    ("de", "Jetzt weiterlesen mit dem Probeabo"),
    ("de", "Diesen Artikel können nur Abonnenten lesen: Der ganze Text ist exklusiv für Digital-Abonnenten."),
    ("de", "Dieser Inhalt ist Abonnenten vorbehalten."),
    ("es", "Contenido exclusivo para suscriptores"),
    ("es", "Suscríbete para seguir leyendo"),
    ("es", "Para continuar leyendo, inicia sesión o regístrate."),
    ("it", "Questo articolo è riservato agli abbonati"),
    ("it", "Abbonati per continuare a leggere"),
    ("it", "Per proseguire la lettura accedi o registrati."),
    ("pt", "Conteúdo exclusivo para assinantes"),
    ("pt", "Assine para continuar lendo"),
    ("pt", "Este artigo é reservado a subscritores. Para continuar a ler, subscreva."),
]


@pytest.mark.parametrize(("language", "offer"), OFFERS)
@pytest.mark.parametrize("box", ["<p>{}</p>", "<div class='x7'><h3>{}</h3><a href='/abo'>1 €</a></div>"])
def test_an_opening_with_an_offer(language: str, offer: str, box: str) -> None:
    found = read(page(language, prose(language, 3) + box.format(offer)))
    assert found.wall == "paywall"
    assert found.article is not None
    assert found.article.notes == (WALL_NOTES["paywall"],)
    assert SENTENCES[language].format(3) in found.article.text
    assert offer not in found.article.text


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (declared(isAccessibleForFree=False), prose("en", 2)),
        (declared(isAccessibleForFree="False"), prose("en", 2)),
        (declared(isAccessibleForFree="http://schema.org/False"), prose("en", 2)),
        (
            declared(
                isAccessibleForFree=True,
                hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".rest"},
            ),
            prose("en", 3) + "<div class='rest'></div>",
        ),
        (declared(isAccessibleForFree=False, wordCount=900), prose("en", 7)),
        ("<meta property='article:content_tier' content='locked'>", prose("en", 2)),
        (declared(isAccessibleForFree=False), prose("en", 6) + "<p>Nobody could say how the board would …</p>"),
    ],
)
def test_an_opening_that_the_page_declares(head: str, body: str) -> None:
    assert read(page("en", body, head=head)).wall == "paywall"


CONSENTS = {
    "fr": (
        "Nous et nos partenaires utilisons des cookies et traceurs pour stocker vos données, afficher des publicités "
        "personnalisées et mesurer leur audience. Avec votre consentement, vous nous permettez de financer la "
        "rédaction. Vous pouvez refuser, accepter ou modifier vos préférences à tout moment.",
        "Tout accepter",
    ),
    "en": (
        "We and our partners use cookies to store data on your device, to show you personalised ads and to measure "
        "them. With your consent we may process your data for these purposes. You can accept, reject or manage your "
        "preferences and object to legitimate interest.",
        "Accept all",
    ),
    "de": (
        "Wir und unsere Partner verwenden Cookies und Tracking, um Ihnen personalisierte Werbung zu zeigen und unsere "
        "Inhalte zu messen. Dafür brauchen wir Ihre Einwilligung. Sie können zustimmen, ablehnen oder Ihre "
        "Einstellungen ändern und die Zustimmung jederzeit widerrufen.",
        "Alle akzeptieren",
    ),
    "es": (
        "Nosotros y nuestros socios usamos cookies para guardar datos en tu dispositivo, mostrarte publicidad "
        "personalizada y medir su efecto. Con tu consentimiento podemos tratar tus datos para estas finalidades. "
        "Puedes aceptar, rechazar o configurar tus preferencias.",
        "Aceptar y continuar",
    ),
    "it": (
        "Noi e i nostri partner usiamo cookie per conservare dati sul tuo dispositivo e per mostrarti annunci "
        "personalizzati. Con il tuo consenso possiamo trattare i tuoi dati per queste finalità. Puoi accettare, "
        "rifiutare o cambiare le tue preferenze.",
        "Accetta tutto",
    ),
    "pt": (
        "Nós e os nossos parceiros usamos cookies para guardar dados no seu dispositivo e mostrar anúncios "
        "personalizados. Com o seu consentimento podemos tratar os seus dados. Você pode aceitar, rejeitar ou mudar "
        "as suas preferências de privacidade.",
        "Aceitar todos",
    ),
}


@pytest.mark.parametrize("language", CONSENTS)
@pytest.mark.parametrize("control", ["<button>{}</button>", "<a role='button' href='#'>{}</a>", "<input value='{}'>"])
def test_a_consent_wall(language: str, control: str) -> None:
    text, accept = CONSENTS[language]
    body = f"<div class='c1'><h2>La Gazette</h2><p>{text}</p>{control.format(accept)}</div>"
    found = read(page(language, body, title="La Gazette"))
    assert found.wall == "consent"
    assert found.article is not None
    assert found.article.notes == (WALL_NOTES["consent"],)


def other(title: str, body: str, *, head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


PASSWORD = "<form><input name='u'><input type='password' name='p'><button>OK</button></form>"
APPEARS = "<script src='/a.js'></script><script>boot()</script>"


@pytest.mark.parametrize(
    ("wall", "html"),
    [
        ("login", other("Anmelden | Der Bote", f"<h1>Anmelden</h1>{PASSWORD}<p>Passwort vergessen?</p>")),
        ("login", other("Log in", f"<h1>Log in to continue</h1><p>Enter your e-mail address.</p>{PASSWORD}")),
        ("login", other("Connexion", f"<h1>Se connecter</h1><p>Votre adresse et mot de passe</p>{PASSWORD}")),
        ("login", other("Accedi", f"<p>Inserisci indirizzo e parola d’ordine.</p>{PASSWORD}")),
        ("error", other("404 Not Found", "<h1>Not Found</h1><p>The requested URL was not found on this server.</p>")),
        ("error", other("La Gazette", "<h1>Page introuvable</h1><p>Le lien que vous avez suivi est ancien.</p>")),
        ("error", other("Seite nicht gefunden - Der Bote", "<p>Leider gibt es hier nichts zu lesen.</p>")),
        ("error", other("Página no encontrada", "<p>Vuelva a la portada para ver las noticias del día.</p>")),
        ("error", other("Pagina non trovata", "<p>Torna alla prima pagina del giornale.</p>")),
        ("error", other("Página não encontrada", "<p>Volte à página inicial do jornal.</p>")),
        ("error", other("Access Denied", "<h1>Access Denied</h1><p>You don’t have permission to see this page.</p>")),
        ("error", other("The Post", "<h1>This content is not available in your region</h1><p>We are sorry.</p>")),
        ("error", other("503 Service Unavailable", "<p>The server is down for maintenance. Come back later.</p>")),
        ("check", other("Just a moment...", "<p>Checking your browser.</p><div id='challenge-form'></div>")),
        ("check", other("Der Bote", "<h1>Sicherheitsprüfung</h1><p>Bitte bestätigen Sie, kein Roboter zu sein.</p>")),
        ("check", other("La Gazette", "<h1>Êtes-vous un robot ?</h1><p>Cochez la case pour continuer.</p>")),
        ("check", other("El Diario", "<p>Hemos detectado tráfico inusual. Confirma que no eres un robot.</p>")),
        ("check", other("Il Foglio", "<p>Abbiamo rilevato traffico insolito. Conferma di essere un umano.</p>")),
        ("check", other("O Jornal", "<p>Confirme que não é um robô para continuar a ler o jornal.</p>")),
        ("check", other("The Post", "<p>Please enable JS and go on</p><iframe src='/captcha'></iframe>")),
    ],
)  # fmt: skip
def test_a_page_that_is_no_article(wall: Wall, html: str) -> None:
    assert read(html).wall == wall


@pytest.mark.parametrize(
    "html",
    [
        other("La Gazette", f"<div id='root'></div>{APPEARS}"),
        other("The Post", f"<noscript>You need to enable JavaScript to run this app.</noscript><div></div>{APPEARS}"),
        other("Der Bote", f"<div id='app'></div><footer>Impressum</footer>{APPEARS}", head=declared()),
    ],
)
def test_a_page_that_scripts_fill(html: str) -> None:
    found = read(html)
    assert found.wall == "shell"
    (failure,) = parse(Retrieved("p.html", html.encode(), media_type="text/html"), SourceRequest("p.html"))
    if found.article is None:
        assert failure == Failure("p.html", WALL_NOTES["shell"])
    else:
        assert isinstance(failure, Article)
        assert failure.notes == (WALL_NOTES["shell"],)


def test_a_text_that_breaks_off() -> None:
    last = "<p>Le maire n’a pas voulu dire mardi quand les travaux allaient commencer, ni qui les paierait si…</p>"
    body = prose("fr", 1) + last + "<p><a href='/suite'>Lire la suite</a></p>"
    assert read(page("fr", body)).wall == "truncated"


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("paragraphs", [3, 12, 25])
def test_an_article_is_no_wall(language: str, paragraphs: int) -> None:
    """Whatever stands around it: a banner, a password field, an offer for something else, a script's message."""
    text, accept = CONSENTS[language]
    banner = f"<div id='cookie-banner'><p>{text}</p><button>{accept}</button></div>"
    offers = "<aside class='newsletter'><p>Subscribe to read our newsletter.</p></aside>"
    foot = f"{banner}{PASSWORD}<noscript>Please enable JavaScript.</noscript><script src='/captcha.js'></script>"
    found = read(page(language, prose(language, paragraphs) + offers, foot=foot, head=declared()))
    assert found.wall is None
    assert found.article is not None
    assert found.article.notes == ()


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (declared(isAccessibleForFree=False), prose("en", 30)),
        (
            declared(isAccessibleForFree=False, hasPart={"isAccessibleForFree": False, "cssSelector": ".rest"}),
            prose("en", 2) + f"<div class='rest'>{prose('en', 8, first=5)}</div>",
        ),
        (declared(isAccessibleForFree=False, wordCount=78), prose("en", 2)),
        (declared(isAccessibleForFree=True), prose("en", 2)),
        (declared(), prose("en", 25) + "<div class='paywall'><p>Subscribe to continue reading</p></div>"),
        (declared(), prose("en", 20) + "<p>And so it goes on, the old harbour master said …</p>"),
    ],
)
def test_a_whole_text_is_no_opening(head: str, body: str) -> None:
    assert read(page("en", body, head=head)).wall is None


NEWS_OF_WALLS = [
    (
        "Regulator fines three sites over cookie banners",
        "<p>The data watchdog has fined three news sites 2 million euros for cookie banners that gave readers no way "
        "to refuse. The sites stored trackers before readers had given consent, it said on Monday.</p>"
        "<p>“A banner with one button is not consent,” said Moira Kells, who heads the office. The publishers have "
        "a month to appeal; one of them said that it had changed its banner in March.</p>",
    ),
    (
        "Banks lock out customers who look like robots",
        "<p>Two banks in Port Ellery have locked out 4,000 customers whose typing looked like a robot to a new "
        "check, the ombudsman said. Most were older than seventy.</p>"
        "<p>The check counts how fast keys are pressed. It will be switched off until May, both banks said.</p>",
    ),
    (
        "“Page not found”: library loses half of its catalogue",
        "<p>Readers of the county library have seen nothing but an error message since Friday. A disk failed, and "
        "the copy that should have replaced it was two years old, the librarian said.</p>"
        "<p>Forty volunteers now type the missing cards in again. They expect to be done by June.</p>",
    ),
    (
        "Local paper puts its archive behind a paywall",
        "<p>The Inishgall Post will ask readers to subscribe from May on, its owner said. The archive back to 1894, "
        "free so far, will cost 3 euros a month.</p>"
        "<p>“We have lost a third of our advertising,” he said. Schools and libraries will still read for free.</p>",
    ),
]


@pytest.mark.parametrize(("title", "body"), NEWS_OF_WALLS)
def test_news_about_walls_is_no_wall(title: str, body: str) -> None:
    text, accept = CONSENTS["en"]
    banner = f"<div id='cookie-banner'><p>{text}</p><button>{accept}</button></div>"
    assert read(page("en", body, title=title)).wall is None
    assert read(page("en", body, title=title, foot=banner, head=declared())).wall is None
