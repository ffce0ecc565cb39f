"""The draft that the analysers fill in: one article on its way to an `Analysis`.

It owns the intermediate results. It must not decide anything: that is the analysers' work.
"""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefing.languages.language import Language
from briefing.models import Actor, Analysis, AnalysisOptions, Article, Figure, Section, Span, Statement, SummarySentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span as TokenSpan

    from briefing.analysis.names.words import Word

PassageKind = Literal["title", "heading", "paragraph"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A title, heading or paragraph to analyse on its own; lines that are no article text are in no passage.

    `section` indexes `Draft.sections` (None for the title). A heading's span covers its words without dashes or hashes.
    """

    kind: PassageKind
    start: int
    end: int
    section: int | None


class Tags(NamedTuple):
    """What is read of every token of a document, as lists: a hundredth of what it takes to ask each token.

    `starts` and `ends` are offsets in the document's text, `heads` places of tokens.
    """

    starts: list[int]
    ends: list[int]
    parts_of_speech: list[str]
    dependencies: list[str]
    heads: list[int]


@dataclass(frozen=True, slots=True)
class TaggedPassage:
    """A passage with its spaCy document (tokens, parts of speech, dependencies, entities; sentences are ours).

    The document's text is as long as the passage's: `passage.start + token.idx` is an offset in the article's text.
    """

    passage: Passage
    doc: "Doc"
    tags: Tags

    def span(self, tokens: "TokenSpan") -> Span:
        """Return where a stretch of tokens stands in the article's text."""
        return Span(self.passage.start + tokens.start_char, self.passage.start + tokens.end_char)


EntityKind = Literal["person", "organisation", "state", "group", "place", "unknown"]
EntityPart = Literal["subject", "object", "agent", "place", "of", "other"]


@dataclass(frozen=True, slots=True)
class Entity:
    """A mention of a name, found by a model or a rule; `kind` is what it seems to be there.

    `passage` indexes `Draft.passages`. `part` is what the name does in its sentence: subject, object, agent of a
    passive, where something happens ("in Paris"), what something belongs to ("of Paris"), or else.
    """

    start: int
    end: int
    kind: EntityKind
    passage: int = 0
    part: EntityPart = "other"
    state: str | None = None
    """ISO code of the state that is named, by its name, seat, government or people."""
    seat: bool = False
    """A capital or a seat of power, which means the state only where it acts."""
    sure: bool = False
    """A rule or a gazetteer vouches for it, not a model alone."""
    doubtful: bool = False
    """Only a label that the model gives freely says that it is a name."""
    speaks: bool = False
    """It is named beside a verb of saying or deciding."""
    mark: EntityKind | Literal["work"] | None = None
    """What the word before it or a word in it says that it is."""


@dataclass(slots=True)
class Draft:
    """One article on its way to an analysis; each field is assigned by one analyser."""

    article: Article
    language: Language
    options: AnalysisOptions
    sections: list[Section] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    sentences: list[Span] = field(default_factory=list)
    """Sentences of the paragraphs (not of title or headings), in reading order."""
    docs: list[TaggedPassage] = field(default_factory=list)
    """One for each passage, in the same order; empty where the language has no model."""
    words: list[list["Word"]] = field(default_factory=list)
    """The words of each passage, from when an analyser first asks for them; none changes them."""
    entities: list[Entity] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    statements: dict[int, list[Statement]] = field(default_factory=dict)
    """What actors say, in reading order, by their place in `actors`."""
    figures: list[Figure] = field(default_factory=list)
    summary: list[SummarySentence] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def finish(self) -> Analysis:
        """Return the analysis: what the draft holds, made unchangeable."""
        return Analysis(
            language=self.language.code,
            sections=tuple(self.sections),
            summary=tuple(self.summary),
            actors=tuple(
                replace(actor, statements=tuple(self.statements.get(number, ())))
                for number, actor in enumerate(self.actors)
            ),
            figures=tuple(self.figures),
            sentences=tuple(self.sentences),
            notes=(*self.article.notes, *self.notes),
        )
