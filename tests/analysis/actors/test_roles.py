"""Functions of invented persons, by the ways in which articles word them."""

from collections.abc import Callable

import pytest

from briefing.models import Actor

FindActors = Callable[..., list[Actor]]

BESIDE = {
    "age between function and name": ("fr", "La chanteuse de 22 ans Christine Grimaud est venue.", "chanteuse"),
    "fields of an office": (
        "fr",
        "Selon le ministre de l'Économie, des Finances et de la Relance, Paul Lemarchand, tout va bien.",
        "ministre de l'Économie, des Finances et de la Relance",
    ),
    "participle between": (
        "fr",
        "La directrice générale nommée en mai dernier Jeanne Brun a parlé.",
        "directrice générale",
    ),
    "bracket between": (
        "fr",
        "La directrice du Comité régional de la Croix-Verte (CRCV) pour le Sud, Jeanne Brun, a parlé.",
        "directrice du Comité régional de la Croix-Verte",
    ),
    "joined fields": (
        "fr",
        "L'adjointe chargée des marchés et du port, Jeanne Brun, a parlé.",
        "adjointe chargée des marchés et du port",
    ),
    "two functions joined by a preposition": (
        "fr",
        "L'architecte en chef du chantier Paul Lambert a dit oui.",
        "architecte en chef du chantier",
    ),
    "function of several words": ("fr", "L'homme d'affaires Paul Lambert a quitté le pays.", "homme d'affaires"),
    "adverb behind the comma": ("fr", "Jeanne Brun, 45 ans, alors maire de Vernay, a parlé.", "maire de Vernay"),
    "since a year": ("fr", "Jeanne Brun, maire depuis 2014, a parlé.", "maire"),
    "people between": (
        "fr",
        "Karl Milan, le Hongrois, champion olympique en titre, menait.",
        "champion olympique en titre",
    ),
    "office with a number": ("fr", "Le numéro 2 du parti Jordan Bardelli a parlé.", "numéro 2 du parti"),
    "no comma": ("fr", "Hier, Paul Lambert directeur de la banque a parlé.", "directeur de la banque"),
    "party in brackets": ("fr", "Paul Lambert (PS), maire de Vernay, est venu.", "maire de Vernay"),
    "sentence begins with the function": (
        "fr",
        "Il pleut. Porte-parole des élus de Vernay, Aurore Bergeron a parlé.",
        "Porte-parole des élus de Vernay",
    ),
    "appointed": ("fr", "Paul Lambert a été nommé directeur de la Caisse.", "directeur de la Caisse"),
    "to be": ("fr", "Jeanne Brun est avocate au barreau de Vernay.", "avocate au barreau de Vernay"),
    "age in English": ("en", "Ann Wells, the 36-year-old head of the club, said so.", "head of the club"),
    "suspected": ("en", "Police met suspected killer Tom Hill on Monday.", "suspected killer"),
    "owner of several words": (
        "en",
        "We met Harbour Bank of Norway’s chief economist, David Lund.",
        "Harbour Bank of Norway’s chief economist",
    ),
    "owner with a title": (
        "en",
        "Ann Wells, President Tom Hill’s special adviser on legal affairs, argued so.",
        "President Tom Hill’s special adviser on legal affairs",
    ),
    "joined capitals": ("en", "Police and Crime Commissioner Ann Wells said so.", "Police and Crime Commissioner"),
    "plural possessive": (
        "en",
        "National Miners’ Council chairman Tom Hill agreed.",
        "National Miners’ Council chairman",
    ),
    "relative clause": ("en", "Ann Wells, who was elected mayor of Ridgewell in May, said no.", "mayor of Ridgewell"),
    "to be in English": ("en", "Tom Hill is the chief executive of Norwell Foods.", "chief executive of Norwell Foods"),
    "square brackets": ("en", "He dismissed the defence minister [Tom Hill] on Monday.", "defence minister"),
    "one of several": ("en", "Sources said Tom Hill, one of the lawyers for the firm, had left.", "one of the lawyers"),
    "member of parliament": ("en", "Labour MP Ann Wells said so.", "Labour MP"),
}


@pytest.mark.parametrize(("language", "text", "role"), BESIDE.values(), ids=BESIDE.keys())
def test_function_beside_the_name(find: FindActors, language: str, text: str, role: str) -> None:
    found = [
        actor.role for actor in find(language, text) if actor.kind == "person" and actor.role not in (None, "President")
    ]
    assert len(found) == 1
    assert found[0] is not None
    assert found[0].startswith(role)
    assert len(found[0]) <= len(role) + len(" for the firm")


OF_OTHERS = {
    "who asks": ("fr", "Interrogé par le juge, Paul Lambert a nié.", "Paul Lambert"),
    "somebody named behind": (
        "fr",
        "Jeanne Brun a annoncé une plainte contre la ministre de la Justice, Nicole Berthet.",
        "Jeanne Brun",
    ),
    "retirement": ("fr", "Jeanne Brun, partie à la retraite fin juin, a parlé à Paul Lambert.", "Jeanne Brun"),
    "accused": ("fr", "Paul Lambert est accusé de fraude par le tribunal.", "Paul Lambert"),
    "widow": ("fr", "La veuve du dessinateur, Maryse Volin, a déploré ce geste.", "Maryse Volin"),
    "affiliation": ("fr", "Christophe Roubert (Fondation Abbé Brun) a signé l'appel.", "Christophe Roubert"),
    "fiscal lawyers of a couple": (
        "fr",
        "L'avocat des parents Lambert a parlé. Vincent Lambert dort.",
        "Vincent Lambert",
    ),
    "this thing": ("en", "Tom Hill and Ann Wells contributed to this guide.", "Tom Hill"),
    "next reporter": ("en", "Live from Ann Wells, Sky reporter Tom Hill said it rained.", "Ann Wells"),
}


@pytest.mark.parametrize(("language", "text", "name"), OF_OTHERS.values(), ids=OF_OTHERS.keys())
def test_function_of_somebody_else(find: FindActors, language: str, text: str, name: str) -> None:
    assert [actor.role for actor in find(language, text) if actor.name == name] == [None]


SHARED = {
    "before": (
        "fr",
        "Les anciens ministres de droite Paul Lambert et Jeanne Brun sont venus.",
        "ancien ministre de droite",
    ),
    "behind": ("fr", "Paul Lambert et Jeanne Brun, les dirigeants du parti, sont venus.", "dirigeant du parti"),
    "in English": ("en", "Tom Hill and Ann Wells, both lawyers, were there.", "lawyer"),
}


@pytest.mark.parametrize(("language", "text", "role"), SHARED.values(), ids=SHARED.keys())
def test_function_shared_by_a_row(find: FindActors, language: str, text: str, role: str) -> None:
    assert [actor.role for actor in find(language, text)] == [role, role]


def test_office_told_where_the_person_is_not_named(find: FindActors) -> None:
    actors = find(
        "fr",
        "Paul Lambert a reçu les maires. Paul Lambert a promis des moyens, et Paul Lambert a tenu parole.",
        "« Rien ne changera », a répété le chef de l'État.",
    )
    assert [(actor.name, actor.role) for actor in actors if actor.kind == "person"] == [
        ("Paul Lambert", "chef de l'État")
    ]


@pytest.mark.parametrize(
    "later",
    [
        "Le conseiller du président de la République est parti.",
        "« C'est pourquoi le président de la République a signé », a-t-elle dit.",
        "Le président de la République a signé.",
    ],
    ids=["of somebody", "within a quotation", "of the other sex"],
)
def test_office_that_is_not_hers(find: FindActors, later: str) -> None:
    first = "Jeanne Brun a reçu les maires. Jeanne Brun a promis des moyens, et Jeanne Brun a tenu parole."
    assert [actor.role for actor in find("fr", first, later) if actor.name == "Jeanne Brun"] == [None]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        (
            "fr",
            "Un accord avec la société de production Aldine Lumière a été signé.",
            "Aldine Lumière",
            "société de production",
        ),
        ("en", "The law firm Holt Brown said so.", "Holt Brown", "law firm"),
        ("en", "The Danish company Nordvik said so.", "Nordvik", None),
    ],
    ids=["what it does", "what it does in English", "only where it is from"],
)
def test_what_an_organisation_does(find: FindActors, language: str, text: str, name: str, role: str | None) -> None:
    assert [actor.role for actor in find(language, text) if actor.name == name] == [role]
