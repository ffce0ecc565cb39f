"""What headlines and short clauses leave out: articles before a trade, verbs behind a capital, names before "too"."""

from tests.analysis.actors.conftest import FindActors


def names(find: FindActors, language: str, *paragraphs: str, title: str | None = None) -> dict[str, str | None]:
    """Return the actors' names with their roles."""
    return {actor.name: actor.role for actor in find(language, *paragraphs, title=title)}


def test_a_trade_before_a_firm_is_no_part_of_its_name(find: FindActors) -> None:
    found = names(find, "en", "Chipmaker Aurex reported a loss. Aurex said it would hire.", title="Aurex reports loss")
    assert list(found) == ["Aurex"]


def test_a_verb_of_a_headline_is_no_part_of_a_role(find: FindActors) -> None:
    found = find("en", "The regulator fined Jane Northline, a banker.", title="Regulator fines Jane Northline")
    assert {actor.name: actor.role for actor in found} == {"Jane Northline": "banker"}


def test_a_capital_acts_by_the_verb_of_the_clause_before(find: FindActors) -> None:
    found = names(
        find,
        "fr",
        "Londres exige une baisse ; Pékin, la levée des sanctions. Tokyo s'inquiète, Séoul aussi.",
        "Madrid, lui, plutôt favorable au projet. Bruxelles, spectatrice, espère en tirer parti.",
    )
    assert {"Royaume-Uni", "Chine", "Japon", "Corée du Sud", "Espagne", "Union européenne"} <= set(found)


def test_markets_and_households_are_no_actors(find: FindActors) -> None:
    assert not find("fr", "A la Bourse de Paris, le titre gagnait 4 %. Les Bourses européennes ont fini en hausse.")
    assert not find("en", "Landlords say that costs rose. Households will pay more.")


def test_whose_coach_and_whose_goal(find: FindActors) -> None:
    english = names(find, "en", "David Brown, whose coach, Darren Hill, was in tears, won. David Brown said little.")
    assert english == {"David Brown": None, "Darren Hill": "coach"}
    assert names(find, "fr", "Jean Dubois, auteur d'un doublé, a salué la foule. Jean Dubois est blessé.") == {
        "Jean Dubois": None
    }


def test_what_only_firms_have_tells_a_firm_from_a_place(find: FindActors) -> None:
    found = find(
        "en",
        "Ofwat fined Northline on Thursday. Northline's chief executive, David Brown, apologised.",
        title="Regulator fines Northline",
    )
    assert {actor.name: actor.kind for actor in found}["Northline"] == "organisation"


def test_a_people_between_a_title_and_a_name(find: FindActors) -> None:
    assert names(find, "fr", "Le président sri-lankais Gotabaya Rajapaksa a fui samedi sa résidence.") == {
        "Gotabaya Rajapaksa": "président sri-lankais"
    }


def test_a_party_before_its_member(find: FindActors) -> None:
    found = names(find, "fr", "Le député La France insoumise Éric Dubois a jugé la loi injuste.")
    assert found == {"Éric Dubois": "député La France insoumise", "La France insoumise": None}


def test_a_body_with_commas_is_joined_with_its_letters(find: FindActors) -> None:
    text = "La Direction générale de la pêche, de la chasse et de la forêt (DGPCF) a tranché. La DGPCF enquête."
    (actor,) = find("fr", text)
    assert actor.aliases == ("DGPCF",)


def test_a_clause_behind_a_name_tells_a_body(find: FindActors) -> None:
    assert names(find, "en", "Unifor, which represents 5,300 flight attendants, called the cuts a betrayal.") == {
        "Unifor": None
    }
    (actor,) = find("fr", "Arvèse, qui emploie 3 200 personnes, a promis la transparence. Arvèse a plongé.")
    assert (actor.name, actor.kind) == ("Arvèse", "organisation")


def test_a_person_before_a_body(find: FindActors) -> None:
    found = names(find, "en", "Janosch Heller of Dublin City University, who was not involved, called it a success.")
    assert list(found) == ["Janosch Heller", "Dublin City University"]


def test_who_is_quoted_as_a_source_with_an_article_is_a_body(find: FindActors) -> None:
    found = find("fr", "Selon le Cifog, un producteur sur cinq pourrait arrêter. Selon la Coface, tout va bien.")
    assert {actor.name: actor.kind for actor in found} == {"Cifog": "organisation", "Coface": "organisation"}
