"""Actors that words beside a name give away: firms, institutions, persons the model misses, and their functions."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from briefing.models import Actor

FindActors = Callable[..., list[Actor]]


@dataclass(frozen=True)
class Case:
    language: str
    text: str
    name: str
    kind: str | None
    """None: nobody of that name must come out."""
    role: str | None = None


CASES = {
    "firm of two letters": Case("fr", "La direction de R et B a confirmé ces fermetures.", "R et B", "organisation"),
    "ampersand": Case("en", "The buyers met Brown & Hill on Friday.", "Brown & Hill", "organisation"),
    "possessive and function lead": Case(
        "en",
        "But Lisbon's mayor, Ana Torres, said that the bridge was closed.",
        "Ana Torres",
        "person",
        "Lisbon's mayor",
    ),
    "function follows": Case(
        "en",
        "Ana Escobedo, the Dutch ambassador to Chile, expects more.",
        "Ana Escobedo",
        "person",
        "Dutch ambassador to Chile",
    ),
    "owner before the function": Case("en", "Its lawyer, Fiona Hart, said no.", "Fiona Hart", "person", "lawyer"),
    "owner behind the name": Case(
        "en", "It was built in May, said Priya Nand, its director.", "Priya Nand", "person", "director"
    ),
    "capacity": Case("en", "Tom Hand replaced Ann Wells as chancellor.", "Ann Wells", "person", "chancellor"),
    "no capacity of the name before": Case("en", "Tom Hand replaced Ann Wells as chancellor.", "Tom Hand", "person"),
    "capacity of somebody else": Case("en", "Ann Wells spoke as the mayor arrived.", "Ann Wells", "person"),
    "commentator": Case("en", "Royal commentator Lee Coburn spoke.", "Lee Coburn", "person", "Royal commentator"),
    "rank gives way to the office": Case(
        "fr",
        "Le professeur Marchaud a parlé dimanche. « La hausse est forte », a précisé le Pr Marchaud. "
        "Marchaud a salué les équipes. Le directeur général de la Santé reviendra lundi.",
        "Marchaud",
        "person",
        "directeur général de la Santé",
    ),
    "agency and person": Case("fr", "« Non », a dit à l'AFP Marie Rodier.", "Marie Rodier", "person"),
    "one person of a people": Case("fr", "Le Danois Karl Magnus a gagné la course.", "Danois", None),
    "article before a state": Case(
        "en", "Rain fell. The United Kingdom sent help to the islands.", "United Kingdom", "state"
    ),
    "end of a range": Case("en", "Wells are drilled everywhere from Alaska to New Zealand.", "New Zealand", None),
    "police of a state": Case("en", "Finnish police arrested two men.", "Finnish police", "organisation"),
    "contractor": Case(
        "en",
        "Thornby Grummond, the main contractor, refused.",
        "Thornby Grummond",
        "organisation",
        "main contractor",
    ),
    "newspaper": Case("en", "It was found by newspaper Dagens Blad.", "Dagens Blad", "organisation"),
    "missile": Case("en", "The army fired the Borshchnik ballistic missile at the port.", "Borshchnik", None),
    "coalition": Case(
        "fr",
        "Le lendemain, le Rassad al-Nour, coalition de milices, a quitté la ville.",
        "Rassad al-Nour",
        "organisation",
    ),
    "name closed by its noun": Case(
        "en",
        "Engineers left the Hillside Space Center for the Moonshot programme.",
        "Hillside Space Center for the Moonshot",
        None,
    ),
    "name ends before a plain noun": Case(
        "fr",
        "La société a remis au Comité Central Extraordinaire des documents.",
        "Comité Central Extraordinaire des documents",
        None,
    ),
    "agency in lower case": Case(
        "fr",
        "Les tests sont envoyés à l'agence gouvernementale Santé animale France.",
        "Santé animale France",
        "organisation",
        "agence gouvernementale",
    ),
    "purpose": Case(
        "fr",
        "Selon le service d'État pour les situations d'urgence, deux hommes sont morts.",
        "service d'État pour les situations d'urgence",
        "organisation",
    ),
    "purpose of what a local body does": Case(
        "fr", "Deux hommes ont été cités par le parquet de Vernay pour menaces.", "parquet de Vernay", "organisation"
    ),
    "person of a chain of capitals": Case(
        "fr", "Anne Carver du Coastal Rescue Institute a parlé.", "Anne Carver", "person"
    ),
    "group without a capital": Case("fr", "Les gilets jaunes ont bloqué le pont.", "gilets jaunes", "group"),
    "hospital that speaks": Case(
        "fr", "L'hôpital de Vernay a annoncé une enquête.", "hôpital de Vernay", "organisation"
    ),
    "hospital as a place": Case("fr", "Il dort depuis hier à l'hôpital de Vernay.", "hôpital de Vernay", None),
    "hospital with its rank": Case(
        "fr",
        "Le centre hospitalier de Montrevel a indiqué que trois patients étaient morts.",
        "centre hospitalier de Montrevel",
        "organisation",
    ),
    "forces": Case("fr", "Les forces aériennes ont déclaré qu'il était tombé.", "forces aériennes", "organisation"),
    "forces of somebody": Case("fr", "Le pays a frappé via ses forces aériennes.", "forces aériennes", None),
    "body and person": Case(
        "fr", "Le chef de l'Otan Paul Vasseur a salué l'accord.", "Paul Vasseur", "person", "chef de l'Otan"
    ),
    "portfolio and person": Case(
        "fr",
        "Le ministre letton de la Défense Arvis Pabrus a parlé à Riga.",
        "Arvis Pabrus",
        "person",
        "ministre letton de la Défense",
    ),
    "counterpart of the name before": Case(
        "fr", "Il a vu Hans Maier, son homologue polonais Jacek Czerny étant absent.", "Hans Maier", "person"
    ),
    "two ranks": Case(
        "en", "Brigadier General Vincent Blane welcomed the ships.", "Vincent Blane", "person", "Brigadier General"
    ),
    "corps": Case("en", "He had joined the River Corps, which trains divers.", "River Corps", "organisation"),
    "newspaper named like a place": Case(
        "fr", "Le bilan est lourd, selon Le Parisien de lundi.", "Le Parisien", "organisation"
    ),
    "party named like a state": Case(
        "fr", "Jeanne Brun a quitté la France insoumise hier.", "France insoumise", "organisation"
    ),
    "technical term": Case("en", "Robotic process automation (RPA) grows. RPA is good.", "RPA", None),
    "body's acronym": Case(
        "fr", "L'agence régionale de santé (ARS) a fermé le site. L'ARS le rouvrira.", "ARS", "organisation"
    ),
    "body of a state": Case(
        "en", "Norway’s Defence Ministry said the ships had left.", "Norway’s Defence Ministry", "organisation"
    ),
    "body of a state in lower case": Case(
        "en", "Norway's emergency service said the road was closed.", "Norway's emergency service", "organisation"
    ),
    "club": Case("en", "Newcastle United lost on Sunday.", "Newcastle United", "organisation"),
    "firm of capitals": Case("en", "EVL Air said flights were late.", "EVL Air", "organisation"),
    "leader known by one name": Case("en", "In Oslo, Trump said no.", "Trump", "person"),
    "age behind a name": Case("en", "Her landlord Quenby Strood, 77, was sad.", "Quenby Strood", "person", "landlord"),
    "surname with an apostrophe": Case(
        "fr", "L'économiste Rémy Prud'ance a parlé.", "Rémy Prud'ance", "person", "économiste"
    ),
    "death of somebody": Case(
        "fr", "Décès de Pascal Clémentin, ancien ministre.", "Pascal Clémentin", "person", "ancien ministre"
    ),
    "two persons in one": Case(
        "fr",
        "L'ex-ministre de François Hollard Jean-Vincent Placet a proposé un repas.",
        "Jean-Vincent Placet",
        "person",
        "ex-ministre de François Hollard",
    ),
    "officer of a group": Case(
        "fr",
        "La présidente du groupe Mathilde Panneau a parlé.",
        "Mathilde Panneau",
        "person",
        "présidente du groupe",
    ),
    "place that only locates": Case("en", "They were seen in Bordesley Green on Friday.", "Bordesley Green", None),
    "name that an acronym spells out": Case(
        "fr",
        "Le Comptoir d'essais et d'analyses (CEA) a rendu son rapport.",
        "Comptoir d'essais et d'analyses",
        "organisation",
    ),
    "flight": Case("fr", "Chute du vol MQ812 de SilverJet : un rapport accable la compagnie", "MQ812", None),
    "field that somebody heads": Case(
        "en",
        "Booking insider Ann Wells, Head of Sales and Customer Services at Larkfield Homes , shared the best times.",
        "Sales and Customer Services",
        None,
    ),
    "state completes a body": Case(
        "en",
        "The debate is over, said Chartered Public Surveyors of Canada’s chief economist, Ann Hill.",
        "Chartered Public Surveyors of Canada",
        "organisation",
    ),
    "firm that is only possessed": Case(
        "fr",
        "Le retard du vol de SilverJet inquiète. Les clients de SilverJet protestent.",
        "SilverJet",
        "organisation",
    ),
    "party in capitals": Case(
        "fr", "Le texte déplaît au leader de La France Insoumise, Jean Morel.", "La France Insoumise", "organisation"
    ),
    "Pentagon": Case("fr", "Il a plu. Le Pentagone disait ne rien savoir.", "Pentagone", "organisation"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_words_beside_a_name(find: FindActors, case: Case) -> None:
    found = [(actor.kind, actor.role) for actor in find(case.language, case.text) if actor.name == case.name]
    assert found == ([] if case.kind is None else [(case.kind, case.role)])


def test_firm_that_the_model_mostly_takes_for_a_person(find: FindActors) -> None:
    actors = find(
        "en",
        "Strola on Thursday announced new maps.",
        "Strola says it will add more. In the same way Strola is using new tools, Strola said.",
        "Strola wouldn't confirm the date. Most of its users pay Strola nothing.",
    )
    assert [actor.kind for actor in actors if actor.name == "Strola"] == ["organisation"]


def test_prince_is_also_called_by_the_title(find: FindActors) -> None:
    actors = find("en", "King Olav met Ann Wells in May. She thanked King Olav for coming.")
    assert [actor.aliases for actor in actors if actor.name == "Olav"] == [("King Olav",)]


def test_headline_in_capitals_names_what_the_text_names(find: FindActors) -> None:
    actors = find("en", "Ann Wells said no.", title="This Is What Local Union Democracy Looks Like")
    assert [actor.name for actor in actors] == ["Ann Wells"]


def test_firm_is_also_called_by_its_first_word(find: FindActors) -> None:
    actors = find(
        "en", "Quarlo Mining and Construction Company opened a quarry.", "Villagers say Quarlo broke its word."
    )
    assert [actor.aliases for actor in actors if actor.name.startswith("Quarlo")] == [("Quarlo",)]
