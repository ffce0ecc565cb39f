"""What a quantity counts: the noun after it.

It moves no quantity; it finds nouns. Without a tagger the words alone must do, and less is found.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analysis.draft import TaggedPassage
from briefing.analysis.figures.lexicon import Lexicon
from briefing.analysis.figures.quantity import Quantity
from briefing.analysis.figures.stage import Stage
from briefing.analysis.figures.tokens import Token

_NOUNS = ("NOUN", "PROPN")
_LONGEST_PHRASE = 10
"""Tokens between a quantity and the head of the noun phrase that it counts."""
_ASIDES = {"(": ")", "—": "—", "–": "–"}
_LONGEST_ASIDE = 7
_FEWEST = 2
"""Fewer in brackets behind a noun are no count of it."""
_FEWEST_OF = 10
"""Fewer behind "of" are rather a part than a size."""
_BRACKET_REACH = 4
"""Tokens before a bracket in which the noun may stand that the number in it counts."""
_ADJECTIVES = 3
"""How many untagged words before a capitalised noun are taken for its adjectives."""
_QUOTES = ("«", "»", "“", "”", '"')


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted noun: its words in `text`, and where the phrase around it ends (token index, exclusive)."""

    text: str
    end: int
    noun: int


class Counter(Stage):
    """Finds what the quantities of one passage count."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, tagged: TaggedPassage | None) -> None:
        super().__init__(tokens, lexicon)
        self.tagged = tagged

    def counted(self, quantity: Quantity) -> Counted | None:
        """Return the noun that a quantity counts or measures, by the words after it."""
        if quantity.kind == "score":
            return None
        if quantity.of_noun >= 0:
            return Counted(self._word(quantity.of_noun), quantity.end, quantity.of_noun)
        end = quantity.end
        if self.text(end) == "+" and not self.tokens[end].spaced:
            end += 1
        if quantity.joined:
            return self._joined(end)
        content = self.lexicon.contents.at(self.tokens, end) if quantity.kind == "money" else None
        if content and quantity.scale > 1 and not self._timed(end + content[0]):
            return self._phrase(end + content[0], bare=True, common=True)
        end += self._aside(end, quantity)
        link = self.lexicon.links.at(self.tokens, end)
        return self._linked(quantity, end, end + link[0]) if link else self._direct(quantity, end)

    def bracketed(self, quantity: Quantity) -> str | None:
        """Return the plural noun whose number stands behind it in brackets: "des départs volontaires (340)"."""
        first = quantity.first - 1
        if self.text(first) != "(" or self.text(quantity.end) != ")" or quantity.low is None or quantity.low < _FEWEST:
            return None
        for at in range(first - 1, max(-1, first - 1 - _BRACKET_REACH), -1):
            token = self.tokens[at]
            plural = token.text.endswith(self.words.plural_endings) and token.text not in self.words.stops
            if token.kind != "word" or (token.capital and not self.words.capital_nouns):
                return None
            if token.pos == "NOUN" or not token.pos:
                return self._word(at) if plural and token.text not in self.lexicon.unit_words else None
            if token.pos not in ("ADJ", "ADV", "VERB") or (token.pos == "VERB" and self.words.head_last):
                return None
        return None

    def measured(self, quantity: Quantity, end: int) -> str | None:
        """Return the noun that a bare number behind a link is the size of: "a crowd of 15,000", "a majority of 24"."""
        noun = quantity.first - 2
        if noun < 1 or self.text(noun + 1) not in self.words.links or self.contracted(noun + 1):
            return None
        if not quantity.digits or (quantity.low or quantity.high or 0) < _FEWEST_OF or not self._closed(end):
            return None
        word = self.tokens[noun]
        changes = self.words.change_nouns | self.words.shift_nouns
        vague = (
            word.text in self.words.tallies | self.words.means | self.words.extremes | self.words.date_words | changes
        )
        if word.pos != "NOUN" or word.capital or vague or word.text in self.lexicon.unit_words:
            return None
        return self._word(noun) if self._article_before(noun) else None

    def _closed(self, end: int) -> bool:
        """Tell whether nothing that may be counted stands at a place: a sign, a verb, a small word."""
        if end >= len(self.tokens):
            return True
        token = self.tokens[end]
        return token.kind == "mark" or token.pos in ("VERB", "AUX", "ADP", "CCONJ", "PRON", "SCONJ")

    def _article_before(self, noun: int) -> bool:
        """Tell whether an article for one opens the noun phrase that ends at a noun: "a large crowd"."""
        opening = self.words.indefinite | self.words.ones
        return any(self.text(at) in opening for at in range(max(0, noun - 2), noun))

    def _direct(self, quantity: Quantity, end: int) -> Counted | None:
        """Return the noun that follows a quantity without a link."""
        if self.text(end) in self.words.determiners and quantity.kind != "fraction":
            return None
        if quantity.kind == "count" and self.text(end) == "-" and not self.tokens[end].spaced:
            return self._compound(end + 1)
        compound = self.words.head_last and quantity.kind == "money"
        if compound or quantity.kind in ("count", "fraction", "percent") or self._many(end - 1):
            found = self._phrase(end, bare=quantity.kind != "count")
            return None if found and quantity.kind in ("money", "percent") and self._dates(found.noun) else found
        return None

    def _dates(self, noun: int) -> bool:
        """Tell whether a noun directly behind a sum says when it was, and nothing of what: "$96bn last year"."""
        unit = self.lexicon.units.at(self.tokens, noun)
        return (unit is not None and unit[1].kind == "duration") or self.text(noun) in self.words.past

    def _many(self, place: int) -> bool:
        """Tell whether "many" ends a multiple, so that what it counts follows: "twice as many boxes"."""
        return self.words.head_last and self.text(place) in self.words.vague

    def _linked(self, quantity: Quantity, end: int, after: int) -> Counted | None:
        """Return the noun after a link: "31 % of buyers", "six mois de pandémie", "trois de ces sources"."""
        if quantity.kind in ("duration", "measure", "money"):
            if self.text(after) in self.words.determiners or self.contracted(end):
                return None
            return self._phrase(after, bare=True, common=True)
        link = self._written(end, after)
        selecting = link in self.words.selecting_links
        if quantity.kind == "count" and not selecting and self._one_whole(link, after):
            return None
        if selecting and after < len(self.tokens) and self.tokens[after].kind == "number":
            whole = self._phrase(after + 1, bare=True)
            return Counted(whole.text, end, whole.noun) if whole else None
        if self.text(quantity.first - 1) in self.words.clause_openers and quantity.kind in ("percent", "fraction"):
            return self._of_clause(self._phrase(after, bare=True))
        determiner = self.text(after) in self.words.determiners and self.text(after) not in self.words.ones
        determined = selecting or determiner or self._possessed(after)
        if quantity.kind == "count" and quantity.scale == 1 and not quantity.about and not determined:
            return None
        return self._phrase(after, bare=True)

    def _of_clause(self, found: Counted | None) -> Counted | None:
        """Return what a share counts in a clause whose only verb is the last of its nouns: "as 37 % of water leaks"."""
        if found is None or not self.text(found.noun).endswith(self.words.plural_endings):
            return found
        first = found.noun - 1
        for token in self.tokens[found.noun + 1 :]:
            if token.pos in ("VERB", "AUX"):
                return found
            if token.text in (".", "!", "?", ";"):
                break
        singular = self.tokens[first].pos == "NOUN" and not self.text(first).endswith(self.words.plural_endings)
        return Counted(self._word(first), first + 1, first) if singular else found

    def _one_whole(self, link: str, after: int) -> bool:
        """Tell whether a link names one giver or whole, and nothing counted: "3 millions de la région", "de Total"."""
        if after < len(self.tokens) and self.tokens[after].pos == "PROPN":
            return not (self._possessed(after) or self.text(after).endswith(self.words.plural_endings))
        return link in self.words.definite_links

    def _written(self, first: int, end: int) -> str:
        """Return tokens[first:end] as a phrase of the language's data is written."""
        words = self.tokens[first:end]
        return "".join((" " if step and word.spaced else "") + word.text for step, word in enumerate(words))

    def _timed(self, place: int) -> bool:
        """Tell whether what follows is a time and no content: "in the year", "in 2020", "in two weeks"."""
        if place >= len(self.tokens) or self.text(place) in self.words.determiners:
            return True
        return self.tokens[place].kind == "number" or self.lexicon.units.at(self.tokens, place) is not None

    def _aside(self, place: int, quantity: Quantity) -> int:
        """Return how many tokens stand between a quantity and its link: a closing quotation mark, a dash, "(31 %)"."""
        if self.text(place) in ("»", "”", '"'):
            return 1
        closing = _ASIDES.get(self.text(place))
        if closing is None or quantity.kind not in ("percent", "fraction"):
            return 0
        for end in range(place + 1, min(place + _LONGEST_ASIDE, len(self.tokens))):
            if self.text(end) == closing:
                return end + 1 - place if self.lexicon.links.at(self.tokens, end + 1) else 0
        return 1 if closing != ")" else 0

    def _possessed(self, place: int) -> bool:
        return any(self._possessive(place + step) for step in range(1, 5))

    def _word(self, place: int) -> str:
        """Return the whole word around a token: hyphens tie our tokens where the tagger sees one."""
        return self.written(*self._bounds(place)).rstrip("'")

    def _bounds(self, place: int) -> tuple[int, int]:
        fixed = self.fixed_noun(place)
        if fixed:
            return fixed
        first, end = place, place + 1
        tagged = self.tokens[place].tagged
        last = min(len(self.tokens), place + _LONGEST_PHRASE)
        while end < last and not self.tokens[end].spaced and self._ties(end, tagged):
            end += 1
        while first > max(0, place - _LONGEST_PHRASE) and tagged >= 0 and self.tokens[first - 1].tagged == tagged:
            first -= 1
        while end > place + 1 and self.tokens[end - 1].text == "-":
            end -= 1
        return first, max(end, place + 1)

    def _ties(self, place: int, tagged: int) -> bool:
        if self.text(place) in _QUOTES or (self.text(place) == "." and self.text(place + 1) in (*_QUOTES, "")):
            return False
        if tagged >= 0 and self.tokens[place].tagged == tagged:
            return True
        if self.tokens[place].text == "-":
            after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
            return after is not None and after.kind == "word" and not after.spaced
        return self.tokens[place].kind == "word" and self.tokens[place - 1].text == "-"

    def _joined(self, at: int) -> Counted | None:
        """Return the head noun of "four-month session", without the phrase: the quantity is the adjective alone."""
        found = self._phrase(at, bare=True, common=True) if self.text(at) not in self.words.stops else None
        return Counted(found.text, at, found.noun) if found else None

    def _compound(self, at: int) -> Counted | None:
        """Return the noun of "three-set victory", which is "set"; of "two-time champion" it is "champion"."""
        if at >= len(self.tokens) or self.tokens[at].kind != "word" or self.tokens[at].spaced:
            return None
        if self.text(at) in self.words.hyphened_times:
            return self._phrase(at + 1, bare=True)
        return Counted(self.tokens[at].raw, at + 1, at)

    def _phrase(self, at: int, *, bare: bool, common: bool = False) -> Counted | None:
        """Return the head of the noun phrase that starts at a token.

        `bare`: only a tagged noun will do, since a link or unit stands before it. `common`: no name will do.
        """
        place, noun = at, -1
        while place < len(self.tokens) and place - at < _LONGEST_PHRASE:
            step = self._step(place, noun, at, bare=bare)
            if step == 0 and not self._names_joined(place, noun):
                break
            if self._possessive(place):
                noun = -1
            if step == 2 and (noun < 0 or self.words.head_last):
                noun = place
            elif step == 2:
                break
            place = max(place + 1, self._bounds(place)[1] if step == 2 else place + 1)
            if noun >= 0 and not self.words.head_last:
                break
        if noun < 0:
            noun = self._unlikely(at) if not (bare or self._selected(at)) else -1
            place = noun + 1
        if noun >= 0 and self.words.head_last and (further := self._governing(at, noun)) > noun:
            noun, place = further, further + 1
        if noun < 0 or (common and self.tokens[noun].pos == "PROPN"):
            return None
        return Counted(self._word(noun), self._extended(max(place, self._bounds(noun)[1]), noun), noun)

    def _names_joined(self, place: int, noun: int) -> bool:
        """Tell whether a name before the head is joined to another here: "thousands of US and Filipino troops"."""
        if noun != place - 1 or not self.words.head_last or self.text(place) not in self.words.joiners:
            return False
        names = self.tokens[noun : place + 2 : 2]
        plural = names[0].text.endswith(self.words.plural_endings) and not names[0].raw.isupper()
        return len(names) == 2 and all(name.capital for name in names) and not plural

    def _possessive(self, place: int) -> bool:
        """Tell whether the "s" of a possessive stands here: what comes before it is not counted."""
        return self.text(place) == "s" and self.text(place - 1).endswith("'") and not self.tokens[place].spaced

    def _governing(self, at: int, noun: int) -> int:
        """Return where the tree has the head of the number before `at`, if a name stands for the noun so far."""
        if not self.tagged or at < 1 or self.tokens[noun].pos != "PROPN" or self.tokens[at - 1].dep != "nummod":
            return -1
        head = self.tagged.doc[self.tokens[at - 1].tagged].head.i
        near = range(noun + 1, min(noun + 3, len(self.tokens)))
        return next((place for place in near if self.tokens[place].tagged == head), -1)

    def _step(self, place: int, noun: int, at: int, *, bare: bool) -> int:
        """Return 2 for a noun, 1 for a word that may stand within the phrase, 0 where it ends.

        Without a tagger a number directly before a word counts plurals; behind a link or unit (`bare`) any word may be
        meant: "40 % della popolazione".
        """
        token = self.tokens[place]
        if token.kind == "number":
            return 1 if place > at and noun < 0 else 0
        if token.kind == "mark":
            compound = token.text == "-" and not token.spaced
            opening = noun < 0 and token.text in _QUOTES and place == at
            return 1 if compound or opening else 0
        if self._possessive(place):
            return 1
        if (
            noun < 0
            and (token.text in self.words.qualifiers or token.text in self.words.determiners)
            and token.pos != "NOUN"
        ):
            return 1
        if token.pos:
            return self._tagged_step(token, noun)
        return self._plain_step(place, noun, at, bare=bare)

    def _plain_step(self, place: int, noun: int, at: int, *, bare: bool) -> int:
        token, plural = self.tokens[place], self.words.plural_endings
        if not self.words.stops or token.text in self.words.stops or token.text in self.words.qualifiers:
            return 0
        if self.words.capital_nouns and noun < 0 and not token.capital:
            # "1970 und 2000 stiegen die Pegel": an article ends the phrase that no noun has opened.
            if self.text(place + 1) in self.words.determiners:
                return 0
            return 1 if place - at < _ADJECTIVES else 0
        if noun >= 0 and self.words.head_last:
            return 2 if token.text.endswith(plural) and not self.text(noun).endswith(plural) else 0
        if noun >= 0:
            return 0
        if bare or not plural or token.text.endswith(plural) or token.text in self.words.counted_ones:
            return 2
        return 1 if self.words.head_last and place - at < _ADJECTIVES else 0

    def _tagged_step(self, token: Token, noun: int) -> int:
        dated = token.text in self.words.months or token.text in self.words.date_words
        if token.text in self.words.stops and (token.pos not in _NOUNS or dated):
            return 0
        if token.text in self.lexicon.number_words and not (noun >= 0 and self.words.head_last):
            return 1
        if token.pos in _NOUNS or self._after_name(token, noun):
            return 2
        if token.pos == "ADJ" and (noun < 0 or self.words.head_last):
            return 1
        if noun < 0 and (token.pos == "NUM" or (token.pos in ("VERB", "ADV") and self.words.head_last)):
            return 1 if token.pos == "NUM" or token.text.endswith(self.words.participle_endings) else 0
        return 0

    def _after_name(self, token: Token, noun: int) -> bool:
        """Tell whether a plural after a name is what is counted, whatever the tagger says: "three Twitter accounts"."""
        if noun < 0 or not self.words.head_last or self.tokens[noun].pos != "PROPN" or token.pos != "VERB":
            return False
        plural = self.words.plural_endings
        return token.text.endswith(plural) and not self.tokens[noun].text.endswith(plural)

    def _selected(self, at: int) -> bool:
        """Tell whether an adjective says which of those named before are meant: "six blessés, dont trois graves"."""
        if self.words.head_last or at >= len(self.tokens) or self.tokens[at].pos != "ADJ":
            return False
        people = self.words.casualties | self.words.persons
        return self.text(at) not in people and self.lexicon.elliptic.before(self.tokens, at - 1) is not None

    def _unlikely(self, at: int) -> int:
        """Return the word after a number that must be its noun although no tagger says so: "12 blessés", "3 dead"."""
        if at >= len(self.tokens) or self.tokens[at].kind != "word" or not self.tokens[at].spaced:
            return -1
        token = self.tokens[at]
        if not self.words.stops or token.text in self.words.stops or token.text in self.words.qualifiers:
            return -1
        if self.rate_follows(at + 1) or token.text in self.words.casualties:
            return at
        agent = self.text(at + 1) in self.words.agents and token.pos == "VERB"
        if agent and token.text not in self.words.counted_ones | self.words.counted_many:
            return -1
        plural = token.text.endswith(self.words.plural_endings) and token.pos in ("VERB", "ADJ", "X", "ADV")
        return at if plural or (self.words.head_last and token.pos == "ADJ") else -1

    def _extended(self, end: int, noun: int) -> int:
        """Return where the phrase ends: an adjective directly after its noun belongs to it."""
        if self.words.head_last:
            last = end
            while last > noun + 1 and not (self.tokens[last - 1].pos in _NOUNS or self.tokens[last - 1].pos == ""):
                last -= 1
            return max(last, noun + 1)
        if end < len(self.tokens) and self.tokens[end].spaced and self.tokens[end].text not in self.words.stops:
            token = self.tokens[end]
            if token.pos == "ADJ" or (token.pos == "VERB" and token.text.endswith(self.words.participle_endings)):
                return end + 1
        return end
