"""What a number counts that leaves its noun out: that of an earlier figure ("dont 5", "(554)", "24 percent said no").

It looks back among the figures of the same passage and reads no quantity.
"""

from collections.abc import Sequence

from briefing.analysis.figures.quantity import Quantity, Read
from briefing.analysis.figures.stage import Stage

_REACH = 260
"""Characters back to the figure whose noun a bare number may share."""
_LARGE = 1000
"""Scales from here on tell that a bare number counts what the one before it did."""
_MILLION = 1_000_000
_LARGE_COUNT = 100_000
_HIGHEST_CODE = 100
"""Below it a bare number in brackets after a name is rather the name's own: "Isère (38)"."""
_BESIDE = 8
"""Characters between a figure and the number that selects from it: ", dont "."""
_LIST_GAP = 30
"""Characters between two numbers of a list of the same."""
_VERBS_GAP = 40
"""Characters between a figure and the number of the verb beside its own."""
_VERB_REACH = 4
"""Tokens before a number in which the word stands that joins its verb to the one before: "et en a blessé"."""
_MEASURED = ("count", "duration", "money", "measure")
_ENDS = (".", "!", "?", ";")
_VERBAL = ("AUX", "VERB")


class Antecedents(Stage):
    """Finds the earlier figure of one passage that a number leans on."""

    def earlier(self, quantity: Quantity, end: int, found: Sequence[Read]) -> Read | None:
        """Return the earlier figure whose noun or unit a bare number shares; None where it is no such number."""
        first = quantity.first
        if quantity.scale >= _MILLION:
            return self._large(quantity, found)
        if self._selects(first):
            start = self.tokens[first].start
            beside = bool(found) and 0 <= start - found[-1].end <= _BESIDE
            return self._near(quantity, found, _MEASURED if beside else ("count",))
        last = self._near(quantity, found, ("count",))
        if last is None:
            return None
        before, after = self.text(first - 1), self.text(end)
        link = first - 1 if before in self.words.determiners else first
        opposed = self.lexicon.share_links.before(self.tokens, link) or self.text(link - 1) in self.words.opposing
        if opposed and link > 0 and found[-1] is last and 0 <= self.tokens[link - 1].start - last.end <= 1:
            return last
        if before == "(" and after == ")":
            code = first > 1 and self.tokens[first - 2].capital and (quantity.low or 0) < _HIGHEST_CODE
            return None if code else last
        if self.lexicon.anaphors.at(self.tokens, end):
            return last
        if after in self.words.qualifiers or (found[-1] is last and self._listed(quantity, end, last)):
            return last
        if found[-1] is last and self._done_too(quantity, end, last):
            return last
        if quantity.digits and quantity.low is not None and quantity.low < 10 and quantity.hedge == "exact":
            return None
        verb = end < len(self.tokens) and self.tokens[end].pos in _VERBAL
        told = verb and before not in self.words.determiners
        return last if told or (quantity.scale >= _LARGE and quantity.unit is None) else None

    def _large(self, quantity: Quantity, found: Sequence[Read]) -> Read | None:
        """Return the sum or the large count before "2,5 millions": of what is so many is seldom said twice."""
        start = self.tokens[quantity.first].start
        for read in reversed(found):
            if start - read.end > _REACH:
                return None
            if read.kind == "money":
                return read
            if read.kind == "count" and read.counts and max(read.low or 0, read.high or 0) >= _LARGE_COUNT:
                return read
        return None

    def _listed(self, quantity: Quantity, end: int, last: Read) -> bool:
        """Tell whether a number goes on a list: "84 blessés évacués, 6 en hélicoptère"."""
        before = self.text(quantity.first - 1)
        if not (before == "," or before in self.words.joiners) or end >= len(self.tokens):
            return False
        near = self.tokens[quantity.first].start - last.end <= _LIST_GAP
        return near and self.tokens[end].pos == "ADP" and self._same_sentence(quantity.first, last.end)

    def _done_too(self, quantity: Quantity, end: int, last: Read) -> bool:
        """Tell whether a second verb has a bare number for its object: "killed 19 people and injured more than 130".

        A noun that says what became of them ("12 morts") is not what the second verb's number counts.
        """
        first = quantity.first
        if (last.counts or "").split(" ")[0] in self.words.casualties:
            return False
        if first < 2 or self.tokens[first - 1].pos != "VERB" or not self._same_sentence(first, last.end):
            return False
        if not any(self.text(place) in self.words.joiners for place in range(max(0, first - _VERB_REACH), first - 1)):
            return False
        near = self.tokens[first].start - last.end <= _VERBS_GAP
        return near and (end >= len(self.tokens) or self.tokens[end].kind == "mark" or self.tokens[end].pos == "ADP")

    def whole(self, quantity: Quantity, found: Sequence[Read]) -> str | None:
        """Return what an earlier share of the same sentence is a share of: "36 % of adults … and 24 %"."""
        anaphor = self.lexicon.anaphors.at(self.tokens, quantity.end)
        if anaphor:
            last = self._near(quantity, found, ("count", "percent", "fraction"))
            return last.counts if last else None
        last = self._near(quantity, found, ("percent", "fraction"))
        if last is None or not last.named or not self._same_sentence(quantity.first, last.end):
            return None
        return last.counts

    def telling_share(self, quantity: Quantity) -> bool:
        """Tell whether a share tells something although nothing says of what: hedged, "un sur quatre", "half said"."""
        if quantity.kind == "percent" or quantity.hedge != "exact" or quantity.share:
            return True
        end = quantity.end
        if self.lexicon.anaphors.at(self.tokens, end):
            return True
        alone = self.text(end - 1) not in self.words.whole_fractions and (quantity.end - quantity.number) < 2
        verb = end < len(self.tokens) and self.tokens[end].pos in _VERBAL
        ordinal = self.text(quantity.number) in (*self.words.articles, *self.words.indefinite, *self.words.ones)
        whole = self.text(end - 1) in self.words.whole_fractions
        return verb and not alone and (whole or not ordinal)

    def _selects(self, first: int) -> bool:
        """Tell whether words before a number say that it counts some of what was named: "dont", "parmi eux,"."""
        at = first - 1 if self.text(first - 1) == "," else first
        return self.lexicon.elliptic.before(self.tokens, at) is not None

    def _near(self, quantity: Quantity, found: Sequence[Read], kinds: tuple[str, ...]) -> Read | None:
        """Return the last figure of such a kind that says what it counts or measures, if it is within reach."""
        start = self.tokens[quantity.first].start
        for read in reversed(found):
            if start - read.end > _REACH:
                return None
            if read.kind in kinds and (read.counts or read.unit):
                return read
        return None

    def _same_sentence(self, first: int, offset: int) -> bool:
        for place in range(first - 1, -1, -1):
            token = self.tokens[place]
            if token.start < offset:
                return True
            if token.text in _ENDS:
                return False
        return True
