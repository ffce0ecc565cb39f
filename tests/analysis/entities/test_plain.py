"""Names without a model: titles, given names, who speaks, what surnames repeat; and what is no name."""

import time

import pytest

from briefing.analysis import analyse
from briefing.models import AnalysisOptions, Article, Block

ACTORS = AnalysisOptions(parts=frozenset({"actors"}))


def actors_of(text: str, language: str) -> dict[str, str]:
    found = analyse(Article("x", "", text, "x", (Block("paragraph", 0, len(text)),), language=language), ACTORS)
    return {actor.name: actor.kind for actor in found.actors}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Das Gesetz ist reif, sagte Verkehrsministerin Löhmann am Montag.", "Löhmann"),
        ("de", "Die Brücke wird gesperrt. Torsten Wiegand Anfang Mai: Das war überfällig.", "Torsten Wiegand"),
        ("de", "Nach dem Sturm lobte Bürgermeister Anders Brokmöller die Helfer.", "Anders Brokmöller"),
        ("es", "La alcaldesa de Robledal, Nerea Quintales, visitó la obra.", "Nerea Quintales"),
        ("es", "«No hay dinero», lamentó ayer el alcalde. Según Quintales, faltan dos millones.", "Quintales"),
        ("it", "La sindaca di Valdorso, Ilde Marcucci, ha firmato l'ordinanza.", "Ilde Marcucci"),
        ("pt", "A presidente da junta, Odete Travassos, assinou o acordo.", "Odete Travassos"),
    ],
)
def test_finds_persons(language: str, text: str, name: str) -> None:
    assert actors_of(text, language).get(name) == "person"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Das Landwirtschaftsministerium kündigte Hilfen an.", "Landwirtschaftsministerium"),
        ("de", "Am Abend teilte die Europäische Seenotzentrale mit, alle seien wohlauf.", "Europäische Seenotzentrale"),
        ("de", "Der Chemiekonzern Lanthera schließt ein Werk.", "Lanthera"),
        ("de", "Die dänische Küstenwache rettete die Segler.", "dänische Küstenwache"),
        ("es", "La multinacional suiza Helvapharm compró la patente.", "Helvapharm"),
        ("it", "La Protezione civile ha allestito un campo.", "Protezione civile"),
        ("pt", "A construtora Obrafort venceu o concurso.", "Obrafort"),
    ],
)
def test_finds_organisations(language: str, text: str, name: str) -> None:
    assert actors_of(text, language).get(name) == "organisation"


def test_acronyms_written_as_words_are_aliases() -> None:
    text = "El Instituto Nacional de Aguas Claras (Inac) cerró el embalse. El Inac pidió calma."
    assert actors_of(text, "es") == {"Instituto Nacional de Aguas Claras": "organisation"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Opposition warf dem Minister Versagen vor. Die Kritik von Angehörigen wächst."),
        ("de", "Kurze Zeit später rechnete die Stadt mit Einschränkungen. Neue Regeln gelten ab Mai."),
        ("de", "Rund 200 Menschen kamen. Das Zahlungssystem kostet Geld, sagen Händler."),
        ("es", "Ayer llovió. Mientras tanto, los vecinos esperaban. Además, faltaba agua."),
        ("it", "Ieri ha piovuto. Intanto i residenti aspettavano. Inoltre mancava l'acqua."),
        ("pt", "Ontem choveu. Entretanto, os moradores esperavam. Além disso, faltava água."),
    ],
)
def test_capitals_alone_are_no_names(language: str, text: str) -> None:
    assert actors_of(text, language) == {}


@pytest.mark.parametrize(
    ("language", "phrase"), [("de", "Anna Berg von Berg sagte. "), ("es", "Dijo Ana de la Roca (Ac) ")]
)
def test_time_grows_with_the_text_alone(language: str, phrase: str) -> None:
    def spent(times: int) -> float:
        text = phrase * times
        began = time.thread_time()
        actors_of(text, language)
        return time.thread_time() - began

    spent(1)
    assert any(spent(2000) < 12 * max(spent(400), 0.02) for _ in range(3))
