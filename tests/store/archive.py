"""A small archive for tests of lists, and what its articles are, so that each query can be answered by looking at all.

Words are chosen so that some are in most articles, some in few, and that case, accents and apostrophes matter.
"""

import random
import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from briefing.models import Actor, Analysis, Figure, Span
from briefing.models.feeds import Item, Subscription
from briefing.store import Store

from .press import NOW, item, publish

COMMON = ("Iran", "paix", "l'accord", "Trump", "élu")
RARE = ("Téhéran", "ÉTÉ", "Œuvre", "grève", "cœur", "Ελλάδα", "naïf", "e-mail", "Straße")
NAMES = ("Donald Trump", "Iran", "Union européenne", "Téhéran", "Élise Trump")
FEEDS = (
    Subscription(url="https://www.lemonde.example/rss", name="Le Monde", tags=("France", "monde")),
    Subscription(url="https://press.example/a.xml", name="Été Press", tags=("été",)),
    Subscription(url="https://news.example/feed", name="Daily News", language="en"),
)
TAGS = ("été", "à lire", "monde")


UNITS = (None, None, "%", "EUR")
COUNTED = (None, "personnes", "Élus")


@dataclass(slots=True)
class Known:
    """What is known of an article of the archive."""

    title: str
    text: str
    source: Subscription
    published: datetime
    language: str | None
    names: tuple[str, ...]
    figures: tuple[Figure, ...]
    states: set[str] = field(default_factory=set)
    tags: tuple[str, ...] = ()


def fill(store: Store, count: int, *, seed: int = 1) -> dict[int, Known]:
    """Fill a store with articles, an hour between two; return what each is, by key, newest first."""
    chance = random.Random(seed)
    store.subscribe(FEEDS)
    feeds = {feed.url: feed.id for feed in store.feeds()}
    known: dict[int, Known] = {}
    for number in range(count):
        # The third feed has old articles alone.
        source = FEEDS[2] if number > count * 3 // 4 else chance.choice(FEEDS[:2])
        feed = feeds[source.url]
        article = _article(chance, source, NOW - timedelta(hours=number))
        (key,) = publish(store, feed, _item(number, article)).keys
        if chance.random() < 0.1:
            article.text += " Et la suite."
            article.states.add("edited")
            publish(store, feed, _item(number, article))
        known[key] = article
        _analyse(store, key, article)
    _mark(store, chance, known)
    return dict(sorted(known.items(), reverse=True))


def _article(chance: random.Random, source: Subscription, published: datetime) -> Known:
    figures = []
    for _ in range(chance.choice([0, 0, 1, 3])):
        low = float(chance.choice([1, 5, 10, 100, 2500]))
        ends = chance.choice([(low, low), (low, None), (None, low), (low, 2 * low)])
        unit, counts = chance.choice(UNITS), chance.choice(COUNTED)
        figures.append(Figure(0, 1, *ends, unit, counts, "exact", Span(0, 1)))
    return Known(
        title=_written(chance, 3),
        text=_written(chance, 9),
        source=source,
        published=published,
        language=chance.choice([None, "fr", "fr", "en"]),
        names=tuple(chance.sample(NAMES, chance.choice([0, 1, 2]))),
        figures=tuple(figures),
    )


def _written(chance: random.Random, most: int) -> str:
    words = [chance.choice(COMMON if chance.random() < 0.9 else RARE) for _ in range(chance.randint(1, most))]
    return " ".join(chance.choice([word, word, word.upper(), word.lower()]) for word in words)


def _item(number: int, known: Known) -> Item:
    made = item(f"guid {number}", known.title, known.text, published=known.published)
    return replace(made, article=replace(made.article, language=known.language))


def _analyse(store: Store, key: int, known: Known) -> None:
    stored = store.article(key)
    assert stored is not None
    actors = tuple(Actor(name, "person") for name in known.names[:1])
    # A further name of the same actor is one of his names too.
    actors = tuple(replace(actor, aliases=known.names[1:]) for actor in actors)
    analysis = Analysis(known.language or "und", actors=actors, figures=known.figures)
    store.keep_analysis(stored.article, analysis, version="1", key=key)


def _mark(store: Store, chance: random.Random, known: dict[int, Known]) -> None:
    read, starred = ({key for key in known if chance.random() < share} for share in (0.8, 0.05))
    store.mark(read, read=True)
    store.star(starred, starred=True)
    for tag in TAGS:
        tagged = {key for key in known if chance.random() < 0.1}
        store.tag(tagged, add=[tag])
        for key in tagged:
            known[key].tags += (tag,)
    for key, article in known.items():
        article.states |= {"read" if key in read else "unread"}
        article.states |= {"starred"} if key in starred else set()
        article.states |= {"tagged"} if article.tags else set()


def folded(text: str) -> list[str]:
    """Return the words of a text as a reader would compare them: no case, no accents."""
    parted = unicodedata.normalize("NFD", text.lower())
    return re.findall("[^\\W_]+", "".join(c for c in parted if not unicodedata.combining(c)))


def stand_in(phrase: str, text: str, *, prefix: bool = False) -> bool:
    """Tell whether the words of a phrase stand side by side in a text."""
    sought, words = folded(phrase), folded(text)
    for at in range(len(words) - len(sought) + 1):
        found = words[at : at + len(sought)]
        if found == sought or (prefix and found[:-1] == sought[:-1] and found[-1].startswith(sought[-1])):
            return True
    return False
