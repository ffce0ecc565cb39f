"""Takes the model's entities and mends their kinds and boundaries.

It owns what is known of a model's habits; what it drops, rules may still find.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from briefing.analysis.draft import EntityKind
from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

if TYPE_CHECKING:
    from spacy.tokens import Doc

MODEL_WEIGHT = 3
NO_NAME_PARTS = frozenset({"VERB", "AUX", "ADV", "SCONJ", "PRON", "ADP", "CCONJ", "DET", "INTJ"})


def model_names(words: list[Word], offset: int, doc: "Doc", lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the model's entities in a passage that begins at `offset`, cleaned."""
    position = 0
    for entity in doc.ents:
        kind = lexicon.labels.get(entity.label_, "none")
        if kind in ("none", "work"):
            if kind == "work":
                position, first, last = _stretch(words, position, offset + entity.start_char, offset + entity.end_char)
                if last - first > 1:
                    yield Candidate(first, last, None, MODEL_WEIGHT - 1)
            continue
        position, first, last = _stretch(words, position, offset + entity.start_char, offset + entity.end_char)
        link = behind_person(words, first, last, lexicon) if kind == "organisation" else first
        if link > first:
            yield from _cleaned(words, first, link, "person", lexicon)
            first = link + 1
        for first_part, last_part in _parted(words, first, last, kind, lexicon):
            for candidate in _cleaned(words, first_part, last_part, kind, lexicon):
                candidate.doubtful = entity.label_ in lexicon.doubtful_labels
                yield candidate


def behind_person(words: list[Word], first: int, last: int, lexicon: Lexicon) -> int:
    """Return where the preposition stands that parts a person from the body that the model took for one name with it.

    "Jane Brown of Hill University"; `first` where there is none.
    """
    generic = (
        lexicon.organisation_marks | lexicon.bodies | lexicon.body_adjectives | lexicon.place_marks | lexicon.roles
    )
    generic |= lexicon.group_marks | lexicon.work_marks | lexicon.demonym_words | lexicon.articles
    for link in range(first + 2, min(first + 4, last - 1)):
        if words[link].folded in lexicon.genitives and not lexicon.adjectives_follow:
            before, behind = words[first:link], words[link + 1 : last]
            named = all(word.text.istitle() and word.folded not in generic for word in before)
            body = any(word.folded in lexicon.organisation_marks for word in behind)
            return link if named and body else first
    return first


def _stretch(words: list[Word], position: int, start: int, end: int) -> tuple[int, int, int]:
    """Return the first word that ends after `start` and the words from there to `end`."""
    while position < len(words) and words[position].end <= start:
        position += 1
    last = position
    while last < len(words) and words[last].start < end:
        last += 1
    return position, position, last


def _parted(words: list[Word], first: int, last: int, kind: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the stretch, parted at signs and, unless it is an organisation, at conjunctions."""
    begin = first
    for index in range(first, last):
        word = words[index]
        sign = not word.text[0].isalnum() and word.text not in "'’.&+/" and not word.text.startswith(("'", "’"))
        joint = word.folded in lexicon.role_joints and (
            kind != "organisation" or parts_bodies(words, first, index, last, lexicon)
        )
        if word.text == "." and index > begin and _glued(words, index):
            yield begin, index
            begin = index + 1
        if index > begin and word.line != words[index - 1].line:
            yield begin, index
            begin = index
        if (
            sign and not (word.text == "," and kind == "organisation" and _is_one_list(words, index, last, lexicon))
        ) or joint:
            yield begin, index
            begin = index + 1
    yield begin, last


def _is_one_list(words: list[Word], comma: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a comma is part of a body's name: "Forests, Lakes and Rivers Canada"."""
    return any(words[index].folded in lexicon.role_joints for index in range(comma, last - 2))


def _glued(words: list[Word], index: int) -> bool:
    """Whether a sentence begins directly behind a full stop, without a space; initials may ("J.R. Brown")."""
    following = words[index + 1] if index + 1 < len(words) else None
    return following is not None and following.start == words[index].end and len(following.text) > 1


def parts_bodies(words: list[Word], first: int, joint: int, last: int, lexicon: Lexicon) -> bool:
    """Whether "and" parts two organisations: "Lords and Commons", "the X Foundation and ABC"."""
    after = words[joint + 1] if joint + 1 < last else None
    if after is None or joint == first or not after.is_name_like:
        return True
    return words[joint - 1].folded in lexicon.organisation_marks and last == joint + 2


def _cleaned(words: list[Word], first: int, last: int, kind: str, lexicon: Lexicon) -> Iterator[Candidate]:
    first, last = trimmed(words, first, last, lexicon)
    if kind in ("organisation", "unknown"):
        first, last = _whole_body(words, first, last, lexicon)
    if last <= first:
        return
    if _is_glued(words, first, last, kind, lexicon):
        first, kind = first + 1, "person"
    if kind == "person" and last - first > 3 and belongs_to_person(words, first, lexicon):
        first += 2
    if kind == "people":
        if words[last - 1].text.endswith("s") and words[first].pos != "ADJ":
            yield Candidate(first, last, "group", MODEL_WEIGHT - 1)
        return
    if kind == "person" and not (last - first == 1 and words[first].folded in lexicon.portfolios):
        first, last = _whole_person(words, first, last, lexicon)
        second = _second_person(words, first, last, lexicon)
        if second < last:
            yield from _cleaned(words, second, last, kind, lexicon)
            last = second
        kind = "person" if _is_spelt_like_person(words[first:last], lexicon) else "unknown"
    if last > first and not is_compound_adjective(words[last - 1]):
        yield Candidate(first, last, cast(EntityKind, kind), MODEL_WEIGHT)


def belongs_to_person(words: list[Word], first: int, lexicon: Lexicon) -> bool:
    """Return whether a person's name follows what is of that one at a word: "Décès de Jeanne Brun"."""
    if first + 2 >= len(words):
        return False
    linked = words[first + 1].folded in lexicon.genitives
    return linked and lexicon.is_given(words[first + 2]) and not lexicon.is_given(words[first])


def _is_spelt_like_person(named: list[Word], lexicon: Lexicon) -> bool:
    """Whether all words have capitals, but for particles and what an apostrophe joins."""
    return all(
        word.is_name_like
        or word.folded in lexicon.particles
        or not word.text[0].isalnum()
        or (index > 0 and named[index - 1].text in "'’")
        for index, word in enumerate(named)
    )


def _whole_body(words: list[Word], first: int, last: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return an organisation's name without what stands before its noun, an officer or what points at it behind it."""
    first = _at_body(words, first, last, lexicon)
    if last - first == 2 and words[first].text.isupper() and words[last - 1].folded in lexicon.roles:
        last -= 1
    stops = lexicon.demonstratives | lexicon.calendar
    last = next((index for index in range(first + 1, last) if words[index].folded in stops), last)
    while last > first and words[last - 1].folded in lexicon.genitives:
        last -= 1
    return first, _with_state(words, first, last, lexicon)


def _with_state(words: list[Word], first: int, last: int, lexicon: Lexicon) -> int:
    """Return where the name of a body ends that the state behind it completes: "Chartered Accountants of Canada"."""
    if last - first < 2 or last + 1 >= len(words) or lexicon.adjectives_follow:
        return last
    state = lexicon.state_forms.at(words, last + 1) if words[last].folded in lexicon.genitives else None
    members = words[last - 1].text.endswith("s") or words[last - 1].folded in lexicon.organisation_marks
    return state[0] if state is not None and members and words[last - 1].capital else last


def _second_person(words: list[Word], first: int, last: int, lexicon: Lexicon) -> int:
    """Return where another person's given name begins in what the model took for one name; its end if none does."""
    for index in range(first + 2, last):
        given = lexicon.is_given(words[index]) and words[index - 1].folded not in lexicon.particles
        goes_on = index + 1 < len(words) and words[index + 1].capital and words[index + 1].line == words[index].line
        if given and goes_on and words[index - 1].capital and words[index - 1].folded not in lexicon.given_names:
            return index
    return last


def _is_glued(words: list[Word], first: int, last: int, kind: str, lexicon: Lexicon) -> bool:
    """Whether a person's name follows a word that the model took with it: "la Santé Jeanne Brun"."""
    opener = words[first].folded
    if kind == "person" and last - first > 1 and opener in lexicon.demonym_words:
        return True
    if last - first > 2 and first > 1 and opener in lexicon.portfolios and words[first + 1].capital:
        held = any(word.folded in lexicon.roles for word in words[max(0, first - 5) : first])
        return held and words[first - 1].folded in lexicon.articles | lexicon.genitives
    if last - first < 3 or not lexicon.is_given(words[first + 1]):
        return False
    shouted = (
        (words[first].text.isupper() or not words[first].text.isalpha())
        and len(opener) > 1
        and not words[first + 1].text.isupper()
    )
    known = words[first].text.upper() in lexicon.known_organisations
    return shouted or known or opener in lexicon.portfolios or opener in lexicon.not_name_words


def _at_body(words: list[Word], first: int, last: int, lexicon: Lexicon) -> int:
    """Return where the body's name begins in "Troisième séance du Comité olympique"."""
    for index in range(first + 2, last):
        before = words[index - 1].folded in lexicon.body_links and words[index - 2].text.islower()
        if words[index].capital and words[index].folded in lexicon.bodies and before:
            return first if words[first].folded in lexicon.bodies else index
    return first


def trimmed(words: list[Word], first: int, last: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the stretch without articles, titles, small words and signs around the name."""
    while first < last:
        word = words[first]
        body = word.folded in lexicon.bodies and last - first > 1
        if (
            word.is_name_like
            and not (_is_title(words, first, last, lexicon) or _is_trade(words, first, last, lexicon))
            and not _is_sentence_opener(words, first, last)
            and not _is_article_of_state(words, first, last, lexicon)
            and not is_compound_adjective(word)
        ):
            break
        if body and not word.capital:
            break
        first += 1
    while last > first:
        word = words[last - 1]
        if (
            word.text in lexicon.possessives
            or (last - first > 1 and word.text.isupper() and word.folded in lexicon.not_name_words)
            or not word.text[0].isalnum()
            or word.folded in lexicon.articles
            or (last - first > 1 and word.folded in lexicon.genitives | lexicon.bare_locatives)
            or (not word.is_name_like and word.pos in NO_NAME_PARTS)
        ):
            last -= 1
        else:
            break
    return first, last


def _is_title(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    word = words[first]
    joined = "-" in word.text and word.folded.rpartition("-")[2] in lexicon.roles
    rank = joined or (word.folded in lexicon.ranks and word.text.istitle())
    return last - first > 1 and (word.folded in lexicon.honorifics or rank)


def _is_trade(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether what a firm does stands before its name as a title does: "Chipmaker X"."""
    trade = last - first > 1 and words[first].folded.removesuffix("s") in lexicon.trades and words[first].text.istitle()
    return trade and words[first + 1].capital and not lexicon.is_given(words[first + 1])


def is_compound_adjective(word: Word) -> bool:
    """Return whether a word is like "London-based": a name made an adjective."""
    stem, hyphen, tail = word.text.rpartition("-")
    return bool(hyphen) and len(tail) > 2 and tail.islower() and stem[:1].isupper()


def _is_sentence_opener(words: list[Word], first: int, last: int) -> bool:
    """Whether a small word with the capital of a sentence's start is glued to the name."""
    return last - first > 1 and words[first].pos in NO_NAME_PARTS and words[first + 1].is_name_like and first == 0


def _is_article_of_state(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the article with which a sentence begins is glued to a name: a state's, a known body's, a long one."""
    if last - first < 2 or words[first].folded not in lexicon.articles:
        return False
    opens = first == 0 or not words[first - 1].text[0].isalnum()
    if opens and last - first > 2 and lexicon.known_bodies.at(words, first) is None:
        return True
    state = lexicon.state_forms.at(words, first + 1)
    return words[last - 1].text in lexicon.known_organisations or (state is not None and state[0] == last)


def joins_halves(words: list[Word], index: int) -> bool:
    """Return whether an apostrophe stands within a surname: "Prud'homme"."""
    if index + 1 >= len(words) or words[index].text not in "'’":
        return False
    before, word, after = words[index - 1 : index + 2]
    glued = before.end == word.start and word.end == after.start
    return glued and before.capital and len(before.text) > 1 and after.text[0].isalpha()


def _whole_person(words: list[Word], first: int, last: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return a person's name with the capitalised words and particles that the model cut off behind it."""
    end = last
    while end < len(words) and end - last < 3 and words[end].line == words[first].line:
        word = words[end]
        before = words[end - 1]
        if word.folded in lexicon.given_names and before.folded not in lexicon.given_names:
            break
        if joins_halves(words, end):
            end = last = end + 2
        elif word.capital and (word.pos in ("PROPN", "NOUN", "ADJ", "X", "") or before.text == "."):
            if word.text.isupper() and len(word.text) > 1:
                break
            end += 1
            last = end
        elif (word.text == "." and len(before.text) == 1 and before.capital and word.start == before.end) or (
            word.folded in lexicon.particles and end + 1 < len(words) and words[end + 1].capital and word.pos != "ADP"
        ):
            end += 1
        else:
            break
    return first, last
