"""An invented article with a hand-made analysis, so that rendering is tested on its own."""

import re
from datetime import UTC, datetime

import pytest

from briefing.models import (
    Actor,
    Analysis,
    Article,
    Block,
    Briefing,
    Figure,
    Hedge,
    Section,
    Span,
    Statement,
    SummarySentence,
)

TEXT = """\
Le pont de Varenne rouvre après la crue

La maire de Varenne, Odile Castaing, a rouvert samedi le pont Saint-Clair, fermé depuis la crue de mars. Près de \
1\u202f200 habitants l’ont traversé en cortège, « sans un mot ou presque », a raconté l’association Rives vives.

Une facture disputée

Les travaux ont coûté 1,2 million d’euros, dont 40 % payés par la région. L’entreprise Brac & Fils en réclame au \
moins 300\u00a0000 de plus ; Odile Castaing refuse, et promet d’aller « jusqu’au tribunal s’il le faut, parce que la \
ville n’a pas à payer deux fois le même tablier ».

Deux ans d’attente

Entre 200 et 300 riverains avaient dû partir. Des milliers d’objets restent à trier dans la halle, selon la mairie.
"""


def at(words: str, nth: int = 0) -> Span:
    """Return the nth place of some words in the text."""
    start = [match.start() for match in re.finditer(re.escape(words), TEXT)][nth]
    return Span(start, start + len(words))


def sentence(start: str, end: str) -> Span:
    return Span(TEXT.index(start), TEXT.index(end, TEXT.index(start)) + len(end))


def figure(
    words: str,
    low: float | None,
    high: float | None,
    unit: str | None,
    counts: str | None,
    hedge: Hedge,
    around: Span,
) -> Figure:
    span = at(words)
    return Figure(span.start, span.end, low, high, unit, counts, hedge, around, salience=0.5)


def line(span: Span, section: int) -> SummarySentence:
    return SummarySentence(span.start, span.end, section)


OPENING = sentence("La maire", "crue de mars.")
PROCESSION = sentence("Près de", "Rives vives.")
COST = sentence("Les travaux", "la région.")
CLAIM = sentence("L’entreprise", "tablier ».")
RESIDENTS = sentence("Entre 200", "partir.")
OBJECTS = sentence("Des milliers", "la mairie.")


@pytest.fixture
def bridge() -> Briefing:
    """A French briefing with all parts, two headed sections and one without a heading."""
    text = TEXT.strip()
    title = at("Le pont de Varenne rouvre après la crue")
    bill, waiting = at("Une facture disputée"), at("Deux ans d’attente")
    quote = at("sans un mot ou presque")
    article = Article(
        id="varenne-pont",
        title="Le pont de Varenne rouvre après la crue",
        text=text,
        source="articles/varenne.txt",
        blocks=(Block("title", title.start, title.end),),
        language="fr",
        published=datetime(2026, 3, 14, 8, 30, tzinfo=UTC),
    )
    analysis = Analysis(
        language="fr",
        sections=(
            Section(
                None, 1, OPENING.start, PROCESSION.end, (Span(OPENING.start, PROCESSION.end),), (line(OPENING, 0),)
            ),
            Section(
                "Une facture disputée", 1, bill.start, CLAIM.end, (Span(COST.start, CLAIM.end),), (line(CLAIM, 1),)
            ),
            Section(
                "Deux ans d’attente",
                1,
                waiting.start,
                OBJECTS.end,
                (Span(RESIDENTS.start, OBJECTS.end),),
                (line(RESIDENTS, 2),),
            ),
        ),
        summary=(
            line(OPENING, 0),
            line(CLAIM, 1),
        ),
        actors=(
            Actor(
                "Odile Castaing",
                "person",
                role="maire de Varenne",
                salience=0.9134,
                mentions=(at("Odile Castaing"), at("Odile Castaing", 1)),
            ),
            Actor("Brac & Fils", "organisation", salience=0.6, mentions=(at("Brac & Fils"),)),
            Actor(
                "Rives vives",
                "organisation",
                aliases=("l’association Rives vives",),
                salience=0.25,
                mentions=(at("Rives vives"),),
                statements=(Statement(quote.start, quote.end, direct=True, cue=at("a raconté")),),
            ),
        ),
        figures=(
            figure("Près de 1\u202f200 habitants", 1200.0, 1200.0, None, "habitants", "approx", PROCESSION),
            figure("1,2 million d’euros", 1_200_000.0, 1_200_000.0, "EUR", None, "exact", COST),
            figure("40 %", 40.0, 40.0, "%", None, "exact", COST),
            figure("au moins 300\u00a0000", 300_000.0, None, "EUR", None, "at_least", CLAIM),
            figure("Deux ans", 2.0, 2.0, "year", None, "exact", waiting),
            figure("Entre 200 et 300 riverains", 200.0, 300.0, None, "riverains", "between", RESIDENTS),
            figure("Des milliers d’objets", 1000.0, None, None, "objets", "approx", OBJECTS),
        ),
        sentences=(OPENING, PROCESSION, COST, CLAIM, RESIDENTS, OBJECTS),
        notes=("the text was cut off by its publisher",),
    )
    return Briefing(article, analysis)


@pytest.fixture
def short() -> Briefing:
    """An English briefing of two sentences, without heading, actor or figure."""
    text = "Rain fell on the fair. Nobody left before the band had played."
    first, second = Span(0, 22), Span(23, len(text))
    article = Article(id="fair", title="Rain at the fair", text=text, source="fair.txt")
    section = Section(None, 1, 0, len(text), (Span(0, len(text)),), (line(first, 0),))
    return Briefing(
        article,
        Analysis("en", sections=(section,), summary=(SummarySentence(0, 22, 0),), sentences=(first, second)),
    )


HOSTILE = "\x1b[31mred\x1b]52;c;eA==\x07\x9b2J\u202eevil\u2066x\x00\x7f\u200b"


@pytest.fixture
def hostile() -> Briefing:
    """A briefing whose every text carries what a terminal must never see, as if no cleaner had been before."""
    text = f"{HOSTILE} one\ntwo. | *three* <b>four</b> `five` [six](javascript:alert(1)) &amp;"
    whole = Span(0, len(text))
    article = Article(id=HOSTILE, title=HOSTILE, text=text, source=HOSTILE, link=HOSTILE)
    return Briefing(
        article,
        Analysis(
            language=HOSTILE,
            sections=(Section(HOSTILE, 1, 0, len(text), (whole,), (line(whole, 0),)), Section("2", 1, 0, 1)),
            summary=(SummarySentence(0, len(text), 0),),
            actors=(Actor(HOSTILE, "person", role=HOSTILE, aliases=(HOSTILE,), mentions=(whole,)),),
            figures=(Figure(0, len(text), float("inf"), None, HOSTILE, HOSTILE, "exact", whole),),
            notes=(HOSTILE,),
        ),
    )
