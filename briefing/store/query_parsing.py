"""Parses what the user types into a query; raises nothing but `QueryError`, whatever that is.

query  = part { "OR" part }
part   = item { [ "AND" ] item }
item   = ( "NOT" | "-" ) item | "(" query ")" | [ field ":" ] value
value  = word | word "*" | quotation | quotation "*"
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NoReturn, cast

from briefing.errors import QueryError
from briefing.store import amounts, moments
from briefing.store.folding import fold, words_of
from briefing.store.query import (
    STATES,
    AllOf,
    AnyOf,
    Field,
    FromSource,
    InLanguage,
    InState,
    Not,
    Query,
    Since,
    Tagged,
    Term,
    Until,
    When,
    Words,
)
from briefing.text import clean_line

FIELDS = ("actor", "figure", "is", "lang", "since", "source", "tag", "title", "until")

_LONGEST, _MOST_ITEMS, _DEEPEST = 4000, 200, 24
"""Characters, terms and nested parentheses: far beyond what anybody types, and what SQLite's own limits allow."""
_SHORTEST_BEGINNING = 2
"""Letters before `*`: all words with one letter are a good part of the search index."""
_SHOWN = 40

_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
    | (?P<open>\()
    | (?P<close>\))
    | (?P<operator>(?:AND|OR|NOT)(?![^\s()"“«]))
    | (?P<minus>[-−](?=[^\s)]))
    | (?P<field>[^\W\d_]+):(?!//)
    | (?P<quotation>"[^"]*"|“[^“”]*”|«[^«»]*»)(?P<star>\*?)
    | (?P<unclosed>["“«])
    | (?P<word>[^\s()"“«]+)
    """,
    re.VERBOSE,
)

_Kind = Literal["open", "close", "operator", "minus", "field", "quotation", "word"]


@dataclass(frozen=True, slots=True)
class _Token:
    kind: _Kind
    text: str
    position: int
    prefix: bool = False
    follows: bool = False
    """Nothing parts it from the token before it."""


def parse_query(text: str) -> Query:
    """Parse a query; an empty one asks for every article. Raises `QueryError`."""
    if len(text) > _LONGEST:
        raise QueryError(_LONGEST, f"it is longer than {_LONGEST} characters")
    tokens = _tokens(text)
    if len(tokens) > _MOST_ITEMS:
        raise QueryError(tokens[_MOST_ITEMS].position, f"it has more than {_MOST_ITEMS} words and signs")
    return Query(_Parser(text, tokens).parse(), clean_line(text))


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at, ended = 0, -1
    while match := _TOKEN.match(text, at):
        kind = match.lastgroup if match.lastgroup != "star" else "quotation"
        value = match.group(cast(str, kind))
        if kind == "unclosed":
            raise QueryError(at, f"the quotation mark {value} is not closed")
        if kind != "space":
            prefix = bool(match.group("star"))
            if kind == "quotation":
                value = value[1:-1]
            found.append(_Token(cast(_Kind, kind), value, at, prefix, follows=at == ended))
            ended = match.end()
        at = match.end()
    return found


class _Parser:
    """Walks through the tokens once; each method reads what its name says and stops behind it."""

    def __init__(self, text: str, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._end = len(text.rstrip())
        self._at = 0
        self._depth = 0

    def parse(self) -> Term | None:
        if not self._tokens:
            return None
        term = self._query()
        if token := self._peek():
            raise QueryError(token.position, "there is no ( for this )")
        if term is None:
            raise QueryError(0, "there is no letter or digit to search for")
        return term

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _takes(self, kind: _Kind, text: str) -> _Token | None:
        token = self._peek()
        if token is None or token.kind != kind or token.text != text:
            return None
        self._at += 1
        return token

    def _query(self) -> Term | None:
        parts = [self._part()]
        while self._takes("operator", "OR"):
            parts.append(self._part())
        return _joined(AnyOf, parts)

    def _part(self) -> Term | None:
        parts = [self._item()]
        while (token := self._peek()) and token.kind != "close" and token.text != "OR":
            self._takes("operator", "AND")
            parts.append(self._item())
        return _joined(AllOf, parts)

    def _item(self) -> Term | None:
        """Read one item; None where it is punctuation alone, which the search index does not know either."""
        token = self._peek()
        if token is None:
            before = self._tokens[self._at - 1]
            raise QueryError(self._end, f"a word or a field such as is:unread is missing after {before.text}")
        self._at += 1
        if token.kind == "minus" or (token.kind == "operator" and token.text == "NOT"):
            return self._negation(token)
        match token.kind:
            case "open":
                return self._group(token)
            case "field":
                return self._field(token)
            case "quotation" | "word":
                words, prefix = _words(token)
                return Words(words, prefix=prefix) if words else None
            case "close":
                raise QueryError(token.position, "a word or a field is missing before this )")
            case _:
                raise QueryError(
                    token.position, f'a word is missing before {token.text} (write "{token.text}" for the word itself)'
                )

    def _negation(self, token: _Token) -> Term | None:
        self._enter(token)
        part = self._item()
        self._depth -= 1
        if part is None:
            return None
        return part.part if isinstance(part, Not) else Not(part)

    def _group(self, token: _Token) -> Term | None:
        self._enter(token)
        term = self._query()
        if not self._takes("close", ")"):
            raise QueryError(token.position, "this ( is not closed")
        self._depth -= 1
        return term

    def _enter(self, token: _Token) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise QueryError(token.position, f"there are more than {_DEEPEST} parentheses or NOTs within each other")

    def _field(self, token: _Token) -> Term:
        name = token.text.lower()
        if name not in FIELDS:
            _unknown_field(token)
        value = self._peek()
        if value is None or not value.follows or value.kind in ("open", "close"):
            raise QueryError(token.position, f"{name}: wants {_ALLOWED[name]} directly after it")
        if value.kind == "minus":
            # A value may begin with a minus sign: figure:-5.
            self._at += 1
            following = self._peek()
            if following is None or following.kind != "word":
                raise QueryError(value.position, f"{name}: wants {_ALLOWED[name]} directly after it")
            value = _Token("word", f"-{following.text}", value.position)
        elif value.kind in ("field", "operator"):
            value = _Token("word", self._glued(), value.position)
        self._at += 1
        return _READERS[name](name, value)

    def _glued(self) -> str:
        """Put together a value that was taken for a field or an operator: `title:OR`, `source:http:x`."""
        text = ""
        while (token := self._peek()) and token.kind in ("field", "operator", "word") and (not text or token.follows):
            text += f"{token.text}:" if token.kind == "field" else token.text
            self._at += 1
        self._at -= 1
        return text


def _joined(kind: type[AllOf] | type[AnyOf], parts: list[Term | None]) -> Term | None:
    flat: list[Term] = []
    for part in parts:
        if isinstance(part, kind):
            flat += part.parts
        elif part is not None:
            flat.append(part)
    return kind(tuple(dict.fromkeys(flat))) if len(set(flat)) > 1 else flat[0] if flat else None


def _words(token: _Token) -> tuple[tuple[str, ...], bool]:
    """Return the words of a token, and whether the last one is only a beginning."""
    text, prefix = clean_line(token.text), token.prefix
    if token.kind == "word":
        prefix = text.endswith("*")
        if "*" in text.rstrip("*"):
            raise QueryError(token.position, "* stands for letters only at the end of a word")
    words = words_of(text)
    if prefix and words and len(words[-1]) < _SHORTEST_BEGINNING:
        raise QueryError(token.position, f"* wants at least {_SHORTEST_BEGINNING} letters before it")
    return words, prefix


def _words_of_field(name: str, token: _Token) -> tuple[tuple[str, ...], bool]:
    words, prefix = _words(token)
    if not words:
        raise QueryError(token.position, f"{name}: wants {_ALLOWED[name]}")
    return words, prefix


def _title_or_actor(name: str, token: _Token) -> Term:
    words, prefix = _words_of_field(name, token)
    return Words(words, cast(Field, name), prefix)


def _source(name: str, token: _Token) -> Term:
    return FromSource(*_words_of_field(name, token))


def _tag(name: str, token: _Token) -> Term:
    tag = clean_line(token.text).removeprefix("#")
    if not tag:
        raise QueryError(token.position, f"{name}: wants {_ALLOWED[name]}")
    return Tagged(fold(tag))


def _figure(name: str, token: _Token) -> Term:
    figure = amounts.parse_amount(clean_line(token.text))
    if figure is None:
        raise QueryError(token.position, f"{_shown(token)} is no amount; {name}: wants {_ALLOWED[name]}")
    return figure


def _state(name: str, token: _Token) -> Term:
    state = token.text.lower()
    if state not in STATES:
        raise QueryError(token.position, f"{name}: {_near(token.text, STATES)}{name}: wants {_ALLOWED[name]}")
    return InState(state)


def _language(name: str, token: _Token) -> Term:
    code = re.split("[-_]", token.text.lower(), maxsplit=1)[0]
    if not re.fullmatch("[a-z]{2,3}", code):
        raise QueryError(token.position, f"{_shown(token)} is no language; {name}: wants {_ALLOWED[name]}")
    return InLanguage(code)


def _since(name: str, token: _Token) -> Term:
    return Since(_when(name, token))


def _until(name: str, token: _Token) -> Term:
    return Until(_when(name, token))


def _when(name: str, token: _Token) -> When:
    when = moments.parse_when(token.text)
    if when is None:
        near = _near(token.text, ("today", "yesterday"), otherwise=f"{_shown(token)} is no time; ")
        raise QueryError(token.position, f"{near}{name}: wants {_ALLOWED[name]}")
    return when


def _unknown_field(token: _Token) -> NoReturn:
    near = _near(token.text, FIELDS, otherwise="")
    raise QueryError(
        token.position,
        f"there is no field {_shown(token)}; {near}fields are {', '.join(FIELDS)} (in quotation marks it is a word)",
    )


def _near(text: str, allowed: tuple[str, ...], *, otherwise: str | None = None) -> str:
    """Return a hint at what was meant, `otherwise` where nothing is near."""
    from difflib import get_close_matches

    near = get_close_matches(text.lower()[:_SHOWN], allowed, n=1)
    if near:
        return f"did you mean {near[0]}? "
    return f"there is no {clean_line(text)[:_SHOWN]!r}; " if otherwise is None else otherwise


def _shown(token: _Token) -> str:
    text = clean_line(token.text)
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


_ALLOWED = {
    "actor": "a word or a quotation",
    "figure": amounts.ALLOWED,
    "is": f"{', '.join(STATES[:-1])} or {STATES[-1]}",
    "lang": "a language's code such as fr or en",
    "since": moments.ALLOWED,
    "source": "a word of the feed's name or address, or a quotation",
    "tag": "a tag",
    "title": "a word or a quotation",
    "until": moments.ALLOWED,
}

_READERS: dict[str, Callable[[str, _Token], Term]] = {
    "actor": _title_or_actor,
    "figure": _figure,
    "is": _state,
    "lang": _language,
    "since": _since,
    "source": _source,
    "tag": _tag,
    "title": _title_or_actor,
    "until": _until,
}
