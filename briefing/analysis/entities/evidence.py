"""What an article shows of its capitalised words, where no model tells which of them are names.

It gathers; it finds no names and decides nothing.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word, fold
from briefing.languages.language import Language
from briefing.languages.naming import Naming
from briefing.languages.speech import Speech

OPENERS = frozenset('.!?:;«"“”„»+-–—•*(|')
"""Signs behind which a sentence may begin, so that a capital says nothing."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an article shows of its capitalised words, folded."""

    naming: Naming
    names: Lexicon
    saying: frozenset[str]
    """Verbs of saying and phrases of one word that name who says something, folded."""
    no_names: frozenset[str]
    """Words that stand in lower case, and words on the lists."""
    nouns: frozenset[str]
    """Capitals that stand behind an article or determiner."""
    spoken: frozenset[str]
    """Capitals directly beside a verb of saying."""
    common: frozenset[str]
    """Those of them that a sentence may begin with: words that stand in lower case, and function words."""
    alone: Counter[str]
    """How often a capital stands alone within a sentence, where a surname may stand."""
    located: frozenset[str]
    """Words that stand behind a preposition of place."""

    def is_role(self, word: Word) -> bool:
        """Whether a word, or the end of a compound, names a function."""
        return word.folded in self.names.ranks or self.names.is_role(word)

    def may_name(self, word: Word) -> bool:
        """Whether a capital may be part of a person's name."""
        return self.may_be_surname(word) and word.folded not in self.nouns

    def may_be_surname(self, word: Word) -> bool:
        """Whether a capital may stand behind a given name: even where it is also a common noun."""
        known = word.folded in self.no_names and word.folded not in self.names.given_names
        return word.capital and word.text[0].isalpha() and not known and not self.is_role(word)


def gather(passages: Sequence[list[Word]], names: Lexicon, language: Language, vocabulary: frozenset[str]) -> Evidence:
    """Return what an article shows; `vocabulary` are words that are no names, folded."""
    naming, speech = language.naming or Naming(), language.speech or Speech()
    verbs = speech.verbs | speech.participles | speech.quoting | speech.quoting_participles
    saying = frozenset(map(fold, verbs | speech.sources | speech.trailing_sources))
    # Where nouns have capitals, those in the plural stand beside plural verbs; a person speaks in the singular.
    plural = speech.plural_verbs if naming.capital_nouns else ()
    alone_saying = frozenset(verb for verb in saying if not verb.endswith(plural))
    alone: Counter[str] = Counter()
    nouns: set[str] = set()
    located: set[str] = set()
    spoken: set[str] = set()
    determiners = names.articles | names.owners | names.demonstratives | names.definites
    for words in passages:
        for before, word in pairwise(words):
            if before.capital and word.folded in alone_saying:
                spoken.add(before.folded)
            if word.capital and before.folded in alone_saying:
                spoken.add(word.folded)
            if not word.capital or before.text in OPENERS:
                continue
            if before.folded in determiners and before.folded not in names.genitives:
                nouns.add(word.folded)
            elif before.folded in names.locatives:
                located.add(word.folded)
            elif not before.capital:
                alone[word.folded] += 1
    lists = vocabulary | names.not_name_words | names.portfolios | names.place_marks | names.group_marks
    lists |= names.state_words | names.demonym_words | names.articles
    return Evidence(
        naming,
        names,
        saying,
        lists,
        frozenset(nouns),
        frozenset(spoken),
        vocabulary | names.articles,
        alone,
        frozenset(located),
    )
