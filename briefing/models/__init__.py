"""The words of Briefing as frozen dataclasses; standard library only, no behaviour beyond reading.

Every offset counts code points in `Article.text`; ends are exclusive. Datetimes are aware and in UTC.
"""

from collections.abc import Callable
from dataclasses import field
from datetime import datetime
from typing import Any, Literal

from briefing.frozen import dataclass

BlockKind = Literal["title", "heading", "paragraph", "list_item", "quote", "code", "table", "caption"]
ActorKind = Literal["person", "organisation", "state", "group", "place"]
Hedge = Literal["exact", "approx", "at_least", "at_most", "between"]
Change = Literal["from", "to", "by"]
Part = Literal["sections", "summary", "actors", "figures"]

PARTS: tuple[Part, ...] = ("sections", "summary", "actors", "figures")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers in `text`."""
        return text[self.start : self.end]

    def __reduce__(self) -> tuple[type["Span"], tuple[int, int]]:
        """Pass between processes in a third of the time that a frozen dataclass takes; texts have hundreds of them."""
        return Span, (self.start, self.end)


@dataclass(frozen=True, slots=True)
class Block:
    """A block of an article's text as its source marks it up; blocks never overlap.

    `level` is a heading's depth (1 is the highest); the depth of the list whose item a block begins, below zero where
    its items have numbers; 1 for the head of a table; else 0. Plain text marks up nothing but its title: its other
    blocks are paragraphs, and finding headings among them is the sections analyser's work.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0

    def __reduce__(self) -> tuple[type["Block"], tuple[BlockKind, int, int, int]]:
        """Pass between processes as a span does."""
        return Block, (self.kind, self.start, self.end, self.level)


@dataclass(frozen=True, slots=True)
class Link:
    """Words of an article's text that its source links to a page; links never overlap and stand in reading order.

    `address` is complete, http or https, and may be opened in a browser.
    """

    start: int
    end: int
    address: str

    def __reduce__(self) -> tuple[type["Link"], tuple[int, int, str]]:
        """Pass between processes as a span does."""
        return Link, (self.start, self.end, self.address)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that an article's source shows between its blocks, in reading order.

    It stands before the block that starts at or after `at`, an offset in the text; at the text's length, after all.
    `description` are the words that the source gives in its place (the `alt` of HTML), one clean line, "" where it
    gives none; its caption, where it has one, is a block of the text.
    """

    at: int
    address: str
    description: str = ""

    def __reduce__(self) -> tuple[type["Picture"], tuple[int, str, str]]:
        """Pass between processes as a span does."""
        return Picture, (self.at, self.address, self.description)


@dataclass(frozen=True, slots=True)
class SourceRequest:
    """A source that somebody asked for.

    `location` is a path, a glob, a directory, `-`, or a URL, as the user gave it; `name` and `language` are what the
    configuration says of it, None where it says nothing. With a `store`, a file, it is `id:` and a stored article's
    number.
    """

    location: str
    name: str | None = None
    language: str | None = None
    store: str | None = None


@dataclass(frozen=True, slots=True)
class Retrieved:
    """The bytes of one source and what its carrier says of them."""

    source: str
    """What the user named or what was found for it: a path, `-`, or a URL."""
    content: bytes
    media_type: str | None = None
    """From the Content-Type header or the file's suffix, lower case, without parameters."""
    charset: str | None = None
    """Declared by the carrier (the Content-Type header); never guessed."""
    url: str | None = None
    """The address that answered, after redirects; base of relative links."""
    language: str | None = None
    """Declared by the carrier (the Content-Language header), where it names one alone."""
    location: str | None = None
    """Where the carrier says that the content itself is (the Content-Location header), a complete address."""


@dataclass(frozen=True, slots=True)
class Article:
    """One text with a title, from a source.

    `text` is normalised: cleaned, NFC, line feeds, paragraphs parted by a blank line. A title that the source carries
    as its first line stays in `text` as a block of kind `title`. `id` is stable for the same source and content.
    """

    id: str
    title: str
    text: str
    source: str
    blocks: tuple[Block, ...] = ()
    marked_up: bool = False
    """True where the source marks headings itself (HTML, Markdown), so that none are to be guessed."""
    language: str | None = None
    """Declared by the source as an ISO 639-1 code; None: to be detected."""
    published: datetime | None = None
    link: str | None = None
    origin: str = ""
    """What the reader lists the article under: its feed's name, or its directory's."""
    notes: tuple[str, ...] = ()
    is_entry: bool = False
    """True for an entry of a feed, which shares its source with others."""
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()

    def __reduce__(self) -> tuple[Callable[..., "Article"], tuple[object, ...]]:
        """Pass between processes in half the time that a frozen dataclass and its blocks take."""
        blocks = [(block.kind, block.start, block.end, block.level) for block in self.blocks]
        facts = (
            self.language,
            self.published,
            self.link,
            self.origin,
            self.notes,
            self.is_entry,
            self.links,
            self.pictures,
        )
        return _article, (self.id, self.title, self.text, self.source, blocks, self.marked_up, *facts)


def _article(id_: str, title: str, text: str, source: str, blocks: list[tuple[Any, ...]], *rest: Any) -> Article:
    return Article(id_, title, text, source, tuple([Block(*block) for block in blocks]), *rest)


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A sentence of the article kept for the summary; `section` indexes `Analysis.sections`.

    `kept` are the stretches of it that are shown where it was shortened, in reading order; empty: the whole sentence.
    """

    start: int
    end: int
    section: int
    kept: tuple[Span, ...] = ()

    def of(self, text: str) -> str:
        """Return the words shown of the sentence, with a capital where the shortened sentence lost its first words."""
        if not self.kept:
            return text[self.start : self.end]
        words = ""
        for part in (span.of(text) for span in self.kept):
            tied = not words or part[:1] in ",.;:!?…" or part[:1].isspace()
            words += part if tied else f" {part}"
        return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (or none, before the first) and the paragraphs under it.

    `start` is where the heading or else the first paragraph starts, `end` where the last paragraph ends.
    `heading` is the text as a reader would show it, without the dashes or hashes around it in `text`.
    """

    heading: str | None
    level: int
    start: int
    end: int
    paragraphs: tuple[Span, ...] = ()
    summary: tuple[SummarySentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """What an actor is quoted or reported as saying: the words that are said, without quotation marks around them.

    `direct` is true for a quotation, false for reported speech. `cue` are the words that tie it to the speaker ("a
    déclaré", "according to"), None where only the place of the words does.
    """

    start: int
    end: int
    direct: bool
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A named person, organisation, state, group or place that acts; all its forms are one actor.

    `salience` is between 0 and 1. `mentions` are in reading order. `role` is a stretch of the article's own words.
    """

    name: str
    kind: ActorKind
    role: str | None = None
    aliases: tuple[str, ...] = ()
    salience: float = 0.0
    mentions: tuple[Span, ...] = ()
    statements: tuple[Statement, ...] = ()
    """In reading order."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity that tells something, with its value range, unit, what it counts, and its hedge.

    `low` and `high` are after "million" and the like; None is an open end. `unit` is "%", "×", an ISO 4217 code,
    a unit symbol or a duration word ("year"); None for plain counts. `counts` is the head noun of what is counted.
    """

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str | None
    counts: str | None
    hedge: Hedge
    sentence: Span
    salience: float = 0.0
    change: Change | None = None
    """What it is in a change that the article tells: where it began, where it ended, or by how much it went."""
    tied: tuple[Span, ...] = ()
    """Where the other figures of the same change stand, in reading order."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the analysers found in one article; parts that were not asked for are empty."""

    language: str
    sections: tuple[Section, ...] = ()
    summary: tuple[SummarySentence, ...] = ()
    actors: tuple[Actor, ...] = ()
    figures: tuple[Figure, ...] = ()
    sentences: tuple[Span, ...] = ()
    """All sentences of the article's paragraphs, in reading order."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Briefing:
    """An article and its analysis: what `briefing show` prints and the reader shows."""

    article: Article
    analysis: Analysis


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that could not be read, as a value: a batch goes on after it. Both texts are clean single lines."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class AnalysisOptions:
    """What to find and how much of it.

    `parts` are the parts wanted; `language` an ISO 639-1 code that overrides detection; `sentences` how many the
    article's summary has at most; `words` a budget for it: as many sentences as fit, at least one; `tight` lets
    sentences lose what can go without changing what they say.
    """

    parts: frozenset[Part] = field(default_factory=lambda: frozenset(PARTS))
    tight: bool = False
    language: str | None = None
    sentences: int | None = None
    words: int | None = None
