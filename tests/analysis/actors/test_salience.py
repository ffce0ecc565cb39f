"""What puts an actor in front: acting in the opening, being named throughout; and what puts one behind."""

from collections.abc import Callable

from briefing.models import Actor

FindActors = Callable[..., list[Actor]]


def rank(actors: list[Actor]) -> dict[str, float]:
    return {actor.name: actor.salience for actor in actors}


def test_who_acts_in_the_opening_comes_before_who_comes_up_later(find: FindActors) -> None:
    salience = rank(
        find(
            "en",
            "Helen Carpenter closed the old harbour on Monday after a long row over its cranes.",
            "The cranes had stood idle for years, and the town had long asked for a park in their place.",
            "Paul Lambert closed the old mill in the same week.",
        )
    )
    assert salience["Helen Carpenter"] > salience["Paul Lambert"]


def test_who_is_named_throughout_comes_before_who_is_named_as_often_in_one_place(find: FindActors) -> None:
    filler = "The ferry was late, the quay was wet and nobody knew what to do with the crates."
    salience = rank(
        find(
            "en",
            filler,
            "The crates belong to Helen Carpenter and Paul Lambert. Lambert wanted them back, and Lambert was angry.",
            "The port wrote to Carpenter.",
            "It wrote to Carpenter again.",
        )
    )
    assert salience["Helen Carpenter"] > salience["Paul Lambert"]


def test_a_state_named_in_passing_comes_last(find: FindActors) -> None:
    actors = find(
        "fr",
        "La ministre Hélène Carpentier a fermé lundi le vieux port, après des mois de querelle avec Paul Lambert.",
        "Paul Lambert a saisi le tribunal. Hélène Carpentier, elle, attend un navire que le Portugal doit livrer.",
    )
    assert actors[-1].name == "Portugal"
    assert actors[-1].salience < actors[0].salience / 2


def test_an_agency_that_is_only_told_something_comes_last(find: FindActors) -> None:
    actors = find(
        "fr",
        "La ministre Hélène Carpentier a fermé lundi le vieux port, a-t-elle déclaré à l'AFP.",
        "Le maire Paul Lambert l'a confirmé à l'AFP. Jeanne Brun, elle, a dit à l'AFP attendre un navire.",
    )
    assert [actor.name for actor in actors if actor.kind != "person"] == ["AFP"]
    assert actors[-1].name == "AFP"
