"""The order of actors and the places of their mentions."""

from collections.abc import Callable
from itertools import pairwise

from briefing.models import Actor

FindActors = Callable[..., list[Actor]]

TITLE = "Vasseur répond à Lambert sur l'aéroport"
STORY = (
    "La ministre Jeanne Vasseur a annoncé mardi la fermeture de l'aéroport, malgré l'opposition du maire Paul Lambert.",
    "« Nous avons écouté tout le monde », a déclaré Jeanne Vasseur. Vasseur a promis des aides.",
    "Sur Twitter, Lambert a dénoncé une décision brutale.",
    "Selon une étude citée par Claire Aubry, le trafic avait baissé.",
)


def test_the_person_of_the_story_comes_first(find: FindActors) -> None:
    names = [actor.name for actor in find("fr", *STORY, title=TITLE)]
    assert names[:2] == ["Jeanne Vasseur", "Paul Lambert"]


def test_a_platform_that_only_carries_words_comes_last(find: FindActors) -> None:
    assert find("fr", *STORY, title=TITLE)[-1].name == "Twitter"


def test_salience_falls_and_stays_between_0_and_1(find: FindActors) -> None:
    saliences = [actor.salience for actor in find("fr", *STORY, title=TITLE)]
    assert saliences == sorted(saliences, reverse=True)
    assert all(0 <= salience <= 1 for salience in saliences)


def test_mentions_stand_in_reading_order_also_in_the_title(find: FindActors) -> None:
    text = "\n\n".join((TITLE, *STORY))
    vasseur = find("fr", *STORY, title=TITLE)[0]
    assert [mention.of(text) for mention in vasseur.mentions] == [
        "Vasseur",
        "Jeanne Vasseur",
        "Jeanne Vasseur",
        "Vasseur",
    ]
    assert [mention.start for mention in vasseur.mentions] == sorted(mention.start for mention in vasseur.mentions)


def test_no_two_actors_share_words(find: FindActors) -> None:
    mentions = sorted(mention for actor in find("fr", *STORY, title=TITLE) for mention in actor.mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))
