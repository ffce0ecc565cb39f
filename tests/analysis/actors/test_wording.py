"""Functions of invented persons in the wordings of sport, culture, justice and parliament, and what is no function."""

from collections.abc import Callable

import pytest

from briefing.models import Actor

FindActors = Callable[..., list[Actor]]
Cases = dict[str, tuple[str, str, dict[str, str | None]]]

CASES: Cases = {
    "joined to a person with a name": (
        "fr",
        "Le conseiller d'État Pierre Vasseur et la directrice de campagne du syndicat, Odile Arnoux, sont venus.",
        {"Pierre Vasseur": "conseiller d'État", "Odile Arnoux": "directrice de campagne du syndicat"},
    ),
    "how often a champion": (
        "fr",
        "L'Italien Marco Bellini, triple vainqueur du Tour, a chuté avec Kris Maes.",
        {"Marco Bellini": "triple vainqueur du Tour"},
    ),
    "people before the name": (
        "fr",
        "Le prix est allé à la patineuse en tête, la Suédoise Renate Vogel, qui menait.",
        {"Renate Vogel": "patineuse en tête"},
    ),
    "others of a row": (
        "fr",
        "L'ancien candidat et deux autres sénateurs UDI, Paul Vidal et Jean Morin, sont venus.",
        {"Paul Vidal": "sénateur UDI", "Jean Morin": "sénateur UDI"},
    ),
    "editor's bracket": (
        "fr",
        "Le recours du garde des Sceaux (Gérard Colin, ndlr) est rejeté.",
        {"Gérard Colin": "garde des Sceaux"},
    ),
    "work's title": (
        "fr",
        "Le réalisateur de « La Nuit verte », Étienne Maurel, présentera son film à Lyon.",
        {"Étienne Maurel": "réalisateur de « La Nuit verte »"},
    ),
    "several": (
        "fr",
        "Sophie Blanchard, autrice de plusieurs romans, sera présente.",
        {"Sophie Blanchard": "autrice de plusieurs romans"},
    ),
    "family's lawyer": (
        "fr",
        "L'avocat de la famille, Me Bruno Castel, a fait appel.",
        {"Bruno Castel": "avocat de la famille"},
    ),
    "parties in a row": (
        "fr",
        "Les députés Yves Monnier (PS) et Agathe Simon (LR) ont déposé un texte.",
        {"Yves Monnier": "député", "Agathe Simon": "député"},
    ),
    "elected on a day": (
        "fr",
        "Agathe Simon, 42 ans, a été élue dimanche maire de Vernay.",
        {"Agathe Simon": "maire de Vernay"},
    ),
    "whose director": (
        "fr",
        "Yves Monnier était là avec Agathe Simon, sa directrice de cabinet.",
        {"Agathe Simon": "directrice de cabinet"},
    ),
    "at the time": (
        "fr",
        "Agathe Simon, maire de Vernay à l'époque, a signé.",
        {"Agathe Simon": "maire de Vernay"},
    ),
    "number two": ("fr", "Paul Vidal, numéro deux du groupe, a signé.", {"Paul Vidal": "numéro deux du groupe"}),
    "allies": (
        "fr",
        "Parmi les morts figurent Paul Vidal et Jean Morin, alliés du président.",
        {"Paul Vidal": None, "Jean Morin": None},
    ),
    "close to somebody": ("fr", "Paul Vidal, proche de l'ancien président, est parti.", {"Paul Vidal": None}),
    "widow's friend": ("fr", "L'ami du maire, Paul Vidal, est parti.", {"Paul Vidal": None}),
    "told of a pronoun": (
        "fr",
        "Une stèle rappelle Michel Tardieu, 73 ans, un militant. Il était aussi trésorier de la section des pêcheurs.",
        {"Michel Tardieu": "trésorier de la section des pêcheurs"},
    ),
    "pronoun for one of two": (
        "fr",
        "Jean Morin a été reçu par Paul Vidal. Il est directeur du musée.",
        {"Jean Morin": None, "Paul Vidal": None},
    ),
    "one of several before": (
        "fr",
        "C'est ce qu'a dit un des avocats de la ville, Paul Vidal.",
        {"Paul Vidal": "un des avocats de la ville"},
    ),
    "two persons with functions": (
        "fr",
        "Paul Vidal, préfet du Nord et Étienne Simon, directeur du port, ont parlé.",
        {"Paul Vidal": "préfet du Nord", "Étienne Simon": "directeur du port"},
    ),
    "more than a title": (
        "fr",
        "Le professeur Paul Vidal, chef du service des brûlés, est venu.",
        {"Paul Vidal": "chef du service des brûlés"},
    ),
    "place that opens a sentence": (
        "fr",
        "Il pleut. A Pékin, la porte-parole du ministère, Hua Lin, a parlé.",
        {"A Pékin": "not found", "Hua Lin": "porte-parole du ministère"},
    ),
    "pronoun in English": (
        "en",
        "Tom Hill met Ann Wells. She is director of the museum.",
        {"Ann Wells": "director of the museum", "Tom Hill": None},
    ),
    "minister's field glued to the name": (
        "fr",
        "Le ministre délégué aux Transports Paul Vidal est venu.",
        {"Paul Vidal": "ministre délégué aux Transports"},
    ),
    "elected in a year": ("fr", "Élue maire en 2014, Lucie Fabre a perdu.", {"Lucie Fabre": "maire"}),
    "two regions": (
        "fr",
        "C'est ce qu'a dit le directeur de la Croix-Verte pour le Proche et le Moyen-Orient, Fabrice Carbonel.",
        {"Fabrice Carbonel": "directeur de la Croix-Verte pour le Proche et le Moyen-Orient"},
    ),
    "newly elected": (
        "en",
        "The union's newly elected president, Paul Harding, met Ann Wells, the newly elected mayor.",
        {"Paul Harding": "union's newly elected president", "Ann Wells": "newly elected mayor"},
    ),
    "joined to a title with a name": (
        "en",
        "Deputy prime minister Paul Harding and Health Secretary Ann Wells spoke.",
        {"Paul Harding": "Deputy prime minister", "Ann Wells": "Health Secretary"},
    ),
    "served as": (
        "en",
        "Paul Harding, who served as finance minister under two presidents, died.",
        {"Paul Harding": "finance minister"},
    ),
    "world number one": ("en", "Ben Ward, the world number one, lost.", {"Ben Ward": "world number one"}),
    "champion of a year": ("en", "Ben Ward, the 2012 Olympic champion, lost.", {"Ben Ward": "Olympic champion"}),
    "two-time": (
        "en",
        "Italy's Marco Bellini, a two-time world champion, won on Sunday.",
        {"Marco Bellini": "two-time world champion"},
    ),
    "others of a row in English": (
        "en",
        "The former candidate and two other MPs, Paul Harding and John Morley, were summoned.",
        {"Paul Harding": "MP", "John Morley": "MP"},
    ),
    "bracket in English": (
        "en",
        "The interior minister (Gerard Colin) is gone.",
        {"Gerard Colin": "interior minister"},
    ),
    "ally": ("en", "Tom Hill, an ally of the president, resigned.", {"Tom Hill": None}),
    "head coach": (
        "en",
        "Head coach Tom Hill praised goalkeeper Ben Ward.",
        {"Tom Hill": "Head coach", "Ben Ward": "goalkeeper"},
    ),
    "rank behind a function": (
        "en",
        "Exercise director Brigadier General Tom Hill spoke. The navy's spokesman, Rear Admiral Ben Ward, agreed.",
        {"Tom Hill": "Exercise director", "Ben Ward": "navy's spokesman"},
    ),
    "rank behind a function in French": (
        "fr",
        "Le directeur de la gendarmerie, le général Yves Monnier, regrette cet accident.",
        {"Yves Monnier": "directeur de la gendarmerie"},
    ),
    "fields that a conjunction joins": (
        "en",
        "It works, said Ann Hill, director of education and outreach at the Lark Museum.",
        {"Ann Hill": "director of education and outreach at the Lark Museum"},
    ),
    "conviction and office": (
        "en",
        "Socialist Ann Hill leads the polls. Ann Hill, a former mayor of Larkfield, is glad.",
        {"Ann Hill": "former mayor of Larkfield"},
    ),
    "office with its place": (
        "fr",
        "Le maire travailliste Yves Monnier est venu. Le maire de Vernay Yves Monnier est content.",
        {"Yves Monnier": "maire de Vernay"},
    ),
    "conviction between office and name": (
        "fr",
        "Le maire de Vernay, le libéral Yves Monnier, a dit non. Le maire est parti, le libéral Paul Vidal est resté.",
        {"Yves Monnier": "maire de Vernay", "Paul Vidal": None},
    ),
    "conviction between office and name in Spanish": (
        "es",
        "El primer ministro polaco, el liberal Pedro Nowak, anunció un plan. Nowak viajará en mayo.",
        {"Pedro Nowak": "primer ministro polaco"},
    ),
    "particles of other languages": (
        "es",
        "La presidenta del banco, Ursula van der Meulen, habló. Van der Meulen viajará en mayo.",
        {"Ursula van der Meulen": "presidenta del banco"},
    ),
    "two offices in Italian": (
        "it",
        "Antonio Ferri, vicepremier e ministro degli Esteri, non ha commentato.",
        {"Antonio Ferri": "vicepremier e ministro degli Esteri"},
    ),
    "office with a hyphen in Portuguese": (
        "pt",
        "O secretário-geral da ONU, António Teles, lamentou a decisão.",
        {"António Teles": "secretário-geral da ONU"},
    ),
    "named in somebody's words": (
        "fr",
        "Yves Monnier a parlé à la radio. « J'ai vu Paul Vidal à la télévision », a déclaré le maire de Vernay.",
        {"Yves Monnier": "maire de Vernay", "Paul Vidal": None},
    ),
}


@pytest.mark.parametrize(("language", "text", "roles"), CASES.values(), ids=CASES.keys())
def test_wording_of_functions(find: FindActors, language: str, text: str, roles: dict[str, str | None]) -> None:
    found = {actor.name: actor.role for actor in find(language, text)}
    assert {name: found.get(name, "not found") for name in roles} == roles
