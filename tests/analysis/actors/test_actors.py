"""Actors of invented sentences: each case says which actors must come out, and what each must be."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from briefing.models import Actor

FindActors = Callable[..., list[Actor]]


@dataclass(frozen=True)
class Case:
    language: str
    text: str
    actors: dict[str, str]
    """Name -> kind, all of them and no others."""
    aliases: dict[str, set[str]] | None = None
    roles: dict[str, str | None] | None = None


MERGING = {
    "surname": Case(
        "fr",
        "La ministre Jeanne Vasseur a présenté sa réforme. Vasseur a répondu aux députés.",
        {"Jeanne Vasseur": "person"},
        {"Jeanne Vasseur": {"Vasseur"}},
    ),
    "title and surname": Case(
        "fr",
        "Le maire Paul Lambert a ouvert la séance. M. Lambert a ensuite quitté la salle.",
        {"Paul Lambert": "person"},
        {"Paul Lambert": {"Lambert"}},
    ),
    "english possessive": Case(
        "en",
        "Governor Martha Keller signed the bill. Keller’s office said Keller would travel on Monday.",
        {"Martha Keller": "person"},
        {"Martha Keller": {"Keller"}},
    ),
    "acronym in brackets": Case(
        "fr",
        "L'Organisation mondiale de la santé (OMS) a lancé une alerte. L'OMS a demandé des moyens.",
        {"Organisation mondiale de la santé": "organisation"},
        {"Organisation mondiale de la santé": {"OMS"}},
    ),
    "expansion in brackets": Case(
        "fr",
        "Le FPL (Front Populaire de Libération) a accusé l'armée. Le FPL a signé la trêve.",
        {"Front Populaire de Libération": "organisation"},
        {"Front Populaire de Libération": {"FPL"}},
    ),
    "acronym by initials": Case(
        "en",
        "The National Farmers Association called for aid. The NFA said its members were desperate.",
        {"National Farmers Association": "organisation"},
        {"National Farmers Association": {"NFA"}},
    ),
    "particle": Case(
        "fr",
        "Le général Omar al-Khatib a pris la parole. « Nous irons jusqu'au bout », a promis al-Khatib.",
        {"Omar al-Khatib": "person"},
    ),
    "initial": Case(
        "en",
        "Senator Robert J. Mallory spoke first. Robert Mallory later said he was glad.",
        {"Robert J. Mallory": "person"},
        {"Robert J. Mallory": {"Robert Mallory"}},
    ),
    "namesakes": Case(
        "fr",
        "Le maire Paul Lambert a accusé son frère. Marc Lambert a répondu. « C'est faux », a dit M. Lambert.",
        {"Paul Lambert": "person", "Marc Lambert": "person"},
        {"Paul Lambert": set(), "Marc Lambert": {"Lambert"}},
    ),
    "given name before a father's": Case(
        "fr",
        "Le prince Farid ben Khaled a quitté le pays. Le prince Farid vivait avec son père, Khaled ben Farid.",
        {"Farid ben Khaled": "person", "Khaled ben Farid": "person"},
        {"Farid ben Khaled": {"Farid"}, "Khaled ben Farid": set()},
    ),
    "surname that is a state": Case(
        "fr",
        "Le député François Hollande a parlé mardi. Hollande a promis de revenir.",
        {"François Hollande": "person"},
        {"François Hollande": {"Hollande"}},
    ),
}

STATES = {
    "capital that acts": Case(
        "fr",
        "Washington a confirmé la nouvelle. Les États-Unis enverront une délégation.",
        {"États-Unis": "state"},
        {"États-Unis": {"Washington"}},
    ),
    "capital that locates": Case("fr", "La réunion a eu lieu à Washington, puis à Madrid.", {}),
    "government by its demonym": Case(
        "fr",
        "Le gouvernement norvégien a refusé. Oslo a demandé un délai.",
        {"Norvège": "state"},
        {"Norvège": {"gouvernement norvégien", "Oslo"}},
    ),
    "government of": Case("fr", "Le gouvernement du Pérou a démissionné.", {"Pérou": "state"}),
    "seat": Case("fr", "Le Kremlin a démenti l'information.", {"Russie": "state"}),
    "spelling of the article": Case("fr", "Les Etats-Unis ont dénoncé l'accord.", {"Etats-Unis": "state"}),
    "state that locates": Case("fr", "Il vit au Canada depuis dix ans et travaille en Espagne.", {}),
    "english seat": Case("en", "The White House has rejected the offer.", {"United States": "state"}),
    "english capital that acts": Case("en", "Beijing said it would respond.", {"China": "state"}),
    "english capital that locates": Case("en", "The talks were held in Beijing on Friday.", {}),
    "english government": Case(
        "en",
        "The Iranian government denied the claim. Tehran warned of consequences.",
        {"Iran": "state"},
        {"Iran": {"Iranian government", "Tehran"}},
    ),
    "pronoun is no state": Case("en", "They told us that nothing had changed.", {}),
    "people": Case(
        "fr",
        "Les Palestiniens ont dénoncé le plan. Les Palestiniens demandent une réunion.",
        {"Palestiniens": "group"},
    ),
}

ROLES = {
    "apposition": Case(
        "fr",
        "Marc Delorme, secrétaire à la Défense, a confirmé l'envoi des troupes.",
        {"Marc Delorme": "person"},
        roles={"Marc Delorme": "secrétaire à la Défense"},
    ),
    "before the name": Case(
        "fr",
        "Le président argentin Luis Moreno a quitté la salle.",
        {"Luis Moreno": "person"},
        roles={"Luis Moreno": "président argentin"},
    ),
    "before a comma": Case(
        "fr",
        "Le maire de Nantes, Lucien Morel, a prolongé la fermeture.",
        {"Lucien Morel": "person"},
        roles={"Lucien Morel": "maire de Nantes"},
    ),
    "outer of two": Case(
        "fr",
        "Le maire de Nantes, le pasteur Lucien Morel, a prolongé la fermeture.",
        {"Lucien Morel": "person"},
        roles={"Lucien Morel": "maire de Nantes"},
    ),
    "age between": Case(
        "fr",
        "« Je reste », assure Nadia Ferrand, 45 ans, directrice de l'école.",
        {"Nadia Ferrand": "person"},
        roles={"Nadia Ferrand": "directrice de l'école"},
    ),
    "place is no part": Case(
        "fr",
        "Robert Vidal, conseiller de longue date à Bruxelles, a été recruté.",
        {"Robert Vidal": "person"},
        roles={"Robert Vidal": "conseiller de longue date"},
    ),
    "honorific is no role": Case(
        "fr", "« Il pleut », a dit Mme Ferrand.", {"Ferrand": "person"}, roles={"Ferrand": None}
    ),
    "genitive gives no role": Case(
        "fr",
        "La porte-parole de Julien Roche a démenti.",
        {"Julien Roche": "person"},
        roles={"Julien Roche": None},
    ),
    "english before the name": Case(
        "en",
        "French president Pierre Gallois left early.",
        {"Pierre Gallois": "person"},
        roles={"Pierre Gallois": "French president"},
    ),
    "english apposition": Case(
        "en",
        "“It sells,” said Tom Barker, a qualified tax adviser and founder of Barker Partners in Boston.",
        {"Tom Barker": "person", "Barker Partners": "organisation"},
        roles={"Tom Barker": "qualified tax adviser and founder of Barker Partners"},
    ),
    "english possessive": Case(
        "en",
        "“We are back,” says the resort’s general manager Gordon Reeve.",
        {"Gordon Reeve": "person"},
        roles={"Gordon Reeve": "resort’s general manager"},
    ),
    "shared by a row of names": Case(
        "fr",
        "Les physiciens Hervé Colin, Anne Fabre et Louis Garnier ont signé l'article.",
        {"Hervé Colin": "person", "Anne Fabre": "person", "Louis Garnier": "person"},
        roles={"Hervé Colin": "physicien", "Anne Fabre": "physicien", "Louis Garnier": "physicien"},
    ),
    "behind a demonstrative": Case(
        "fr",
        "« Je pars », a dit Hervé Colin. Selon ce sociologue, la ville change.",
        {"Hervé Colin": "person"},
        roles={"Hervé Colin": "sociologue"},
    ),
    "apart from the name": Case(
        "fr",
        "Luis Moreno est arrivé mardi. Moreno a visité le port. L'escorte du président argentin a bloqué la rue. "
        "Moreno a salué la foule.",
        {"Luis Moreno": "person"},
        roles={"Luis Moreno": "président argentin"},
    ),
    "bare description": Case(
        "fr",
        "Luc Faure, homme pressé, a quitté la salle.",
        {"Luc Faure": "person"},
        roles={"Luc Faure": None},
    ),
    "what a company is to another": Case(
        "en",
        "The refit was paid for by the hotel’s owner, Larkfield Properties, last year.",
        {"Larkfield Properties": "organisation"},
        roles={"Larkfield Properties": "hotel’s owner"},
    ),
    "surname that is a function": Case(
        "en",
        "Stephen King, Ann Hill and Paul Wood were there.",
        {"Stephen King": "person", "Ann Hill": "person", "Paul Wood": "person"},
        roles={"Ann Hill": None},
    ),
    "two persons": Case(
        "en",
        "Prince Edward and Helen Marsh left the palace.",
        {"Edward": "person", "Helen Marsh": "person"},
        roles={"Edward": "Prince", "Helen Marsh": None},
    ),
}

REJECTION = {
    "months and days": Case("en", "In January the rain came. Monday was dry.", {}),
    "portfolio": Case("fr", "Le ministre de la Santé Hugo Bertin a parlé.", {"Hugo Bertin": "person"}),
    "place": Case("fr", "Des pluies sont tombées sur la côte, près de Biarritz.", {}),
    "region": Case("fr", "L'Amérique latine et l'Europe connaissent un été chaud.", {}),
    "sentence opener": Case("fr", "« Courir chaque jour m'a sauvé », dit Léa Monnier.", {"Léa Monnier": "person"}),
    "disease": Case("fr", "Le Covid-19 a fait trois morts dans la région.", {}),
}

KINDS = {
    "party": Case(
        "fr",
        "Le Parti des Pêcheurs a gagné les élections. Le Parti des Pêcheurs gouvernera seul.",
        {"Parti des Pêcheurs": "organisation"},
    ),
    "ministry": Case("fr", "Le ministère de la Santé a annoncé un plan.", {"ministère de la Santé": "organisation"}),
    "court": Case("en", "The Supreme Court ruled on Friday.", {"Supreme Court": "organisation"}),
    "army": Case("fr", "L'armée française a déployé des hélicoptères.", {"armée française": "organisation"}),
    "armed group": Case("fr", "Les combattants du Hezbollah ont quitté la ville.", {"Hezbollah": "group"}),
    "union": Case("fr", "L'Union européenne a adopté le texte.", {"Union européenne": "organisation"}),
}

CASES = {
    f"{group}: {name}": case
    for group, cases in {
        "merging": MERGING,
        "states": STATES,
        "roles": ROLES,
        "rejection": REJECTION,
        "kinds": KINDS,
    }.items()
    for name, case in cases.items()
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_actors(find: FindActors, case: Case) -> None:
    actors = find(case.language, case.text)
    assert {actor.name: actor.kind for actor in actors} == case.actors
    for name, aliases in (case.aliases or {}).items():
        assert {alias for actor in actors if actor.name == name for alias in actor.aliases} == aliases
    for name, role in (case.roles or {}).items():
        assert [actor.role for actor in actors if actor.name == name] == [role]
