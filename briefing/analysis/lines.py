"""Tells what a short line of an article is by its own shape: a heading, a question, noise around the text, or prose.

It sees one line at a time; what stands around the line is weighed by the sections analyser. No language is named here:
words come from the language's prose data.
"""

import re
from dataclasses import dataclass
from functools import cache

from briefing.languages.prose import Prose

HEADING_CHARACTERS = 140
HEADING_WORDS = 22
_QUOTED_WORDS = 12
_LONE_NAME_WORDS = 4
_NOISE_CHARACTERS = 200
_CREDIT_PROSE = 90
"""A longer line that ends as a sentence is prose, though it start as a credit does ("Mise à jour : …")."""
_LABEL_WORDS = 2
"""A credit of two words or more ("photo credit") needs no sign before so few words more."""
_STOPS = ".;,…:!?。！？"
_MARKS = "-–—*=~_•"
_QUOTE_MARKS = "\"'«»“”‘’‹›„"
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_NUMBER = re.compile(r"(?:\d{1,2}|[IVX]{1,5}|[A-Z])\s?[.)–—/-]\s+(?=\S)")
_ENUMERATION = re.compile(r"[;,]\s\w{1,3}\Z")
_INNER_STOP = re.compile(r"\w{2}[.!?…]\s+[A-ZÀ-Þ]")
_SIGNATURE = re.compile(r"\(?[A-Za-zÀ-ÿ]{2,8}(?:[-/,+][A-Za-zÀ-ÿ0-9]{1,10}){1,9}\)?\.?")
_PARENTHESISED = re.compile(r"[(\[][^()\[\]]{0,80}[)\]]\.?")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,60}@[\w.-]{1,60}|@\w{2,40}|#\w{2,40}|[\w-]{1,60}\.(?:com|org|net|info|fr|de|uk)\S*"
)
_TIME = re.compile(r"\d{1,4}(?:[-./:hH]\d{0,4}){0,3}(?:er|st|nd|rd|th|am|pm)?")
_MAIL = re.compile(r"\w@\w{1,60}(?:[-.]\w{1,60}){1,4}")
_FILE = re.compile(r"\.(?:jpe?g|png|gif|svg|webp|pdf)\b", re.IGNORECASE)
_DATELINE_CHARACTERS = 80
_DATE = re.compile(r"\d{1,4}([-./])\d{1,2}\1\d{1,4}|\d{1,2}[:hH]\d{2}")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CLOCK_WORDS = frozenset(["am", "pm", "gmt", "utc", "cet", "cest", "est", "edt", "bst", "h"])
_CHANNELS = frozenset(
    [
        "whatsapp",
        "facebook",
        "instagram",
        "twitter",
        "telegram",
        "tiktok",
        "youtube",
        "linkedin",
        "snapchat",
        "bluesky",
        "mastodon",
        "threads",
        "pinterest",
        "flipboard",
        "discord",
        "twitch",
        "newsletter",
        "newsletters",
    ]
)
"""Where publishers ask to be followed, under the same names in all languages."""
_PROMOTION_CHARACTERS = 300
_TOKEN = re.compile(r"[^\s,;|·•()]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the words of a heading stand in its line, how deep it is, and whether the line itself marks it as one."""

    start: int
    end: int
    level: int
    marked: bool


def marked_heading(line: str) -> Heading | None:
    """Return the heading that a line's own signs make: hashes, or dashes, stars or equals signs on both sides."""
    if len(line) > HEADING_CHARACTERS + 20 or "\n" in line:
        return None
    if hashes := _HASHES.match(line):
        end = len(line.rstrip("# "))
        return Heading(hashes.end(), end, len(hashes.group(1)), marked=True) if end > hashes.end() else None
    left, right = len(line) - len(line.lstrip(_MARKS)), len(line) - len(line.rstrip(_MARKS))
    if not 1 <= left <= 6 or not 1 <= right <= 6 or left + right >= len(line):
        return None
    words = line[left : len(line) - right]
    if not words.strip() or words.strip().endswith((".", ";", ",")):
        return None
    level = max(1, left - 1) if line[0] == "=" else 1
    start = left + len(words) - len(words.lstrip())
    return Heading(start, left + len(words.rstrip()), level, marked=True)


def is_numbered(line: str) -> bool:
    """Tell whether a line starts with a heading's or list item's number: "1. ", "II – ", "2) "."""
    return _NUMBER.match(line) is not None


def is_capitals(line: str) -> bool:
    """Tell whether all letters of a line, at least four, are capitals."""
    return sum(character.isalpha() for character in line) >= 4 and line == line.upper() and line != line.lower()


def ends_as_prose(line: str) -> bool:
    """Tell whether a line ends with a sentence's or clause's stop, also within quotation marks or brackets."""
    bare = line.rstrip(_QUOTE_MARKS + ")] ")
    return bare[-1:] in _STOPS or line[-1:] in _STOPS


def leads_on(line: str) -> bool:
    """Tell whether a line announces or enumerates, so that what follows belongs to it."""
    return line.endswith((":", ",", ";")) or _ENUMERATION.search(line[-8:]) is not None


def is_reference(line: str) -> bool:
    """Tell whether a line under a heading like "Sources" is one of them and no prose."""
    quoted = any(mark in line for mark in '«“"') and _YEAR.search(line) is not None
    return not ends_as_prose(line) or quoted or any(_ADDRESS.search(token) for token in line.split())


def is_question(line: str, prose: Prose) -> bool:
    """Tell whether a line may be a question for a heading; one that is put to somebody or leads on is none."""
    if (
        not line.endswith("?")
        or len(line) > HEADING_CHARACTERS
        or _INNER_STOP.search(line)
        or line[:1] in _QUOTE_MARKS + "-–—("
    ):
        return False
    words = spoken_words(line)
    starts_well = line[:1].isupper() or line[:1].isdigit() or line[:1] == "¿"
    return (
        starts_well
        and 2 <= len(words) <= HEADING_WORDS
        and opening(line, prose.connectives) is None
        and not (prose.second_person.intersection(words))
    )


def is_heading(line: str) -> bool:
    """Tell whether a line has the shape of an unmarked heading: short, no sentence's end, no list item or credit."""
    if not 2 <= len(line) <= HEADING_CHARACTERS or "\n" in line or ends_as_prose(line):
        return False
    words = line.split()
    first = line.lstrip(_QUOTE_MARKS + "¿¡…")[:1]
    if len(words) > HEADING_WORDS or line[-1] in "-–—" or line[0] in "-–—•*·→>►▶@#(/[" or first.islower() or not first:
        return False
    letters = sum(character.isalpha() for character in line)
    if _ENUMERATION.search(line[-8:]) or letters < 3 or 2 * letters < len(line.replace(" ", "")):
        return False
    if line[0] in '"«“„' and line[-1] in '"»”“':
        return len(words) <= _QUOTED_WORDS
    # An opening quotation whose speaker follows, or one that the line leaves open, is a piece of prose.
    return not (line[0] in '"«“„' and re.search(r"[\"»”“]\s?,", line)) and line.count("«") == line.count("»")


def is_lone_name(line: str) -> bool:
    """Tell whether a line is two to four capitalised words and nothing else, as an author's name is."""
    words = line.split()
    return 2 <= len(words) <= _LONE_NAME_WORDS and all(word[0].isupper() and word[1:].isalpha() for word in words)


def is_noise(line: str, prose: Prose) -> bool:
    """Tell whether a line is no article text: a credit, byline, date, signature, agency mark, address or link."""
    if is_promotion(line, prose):
        return True
    if len(line) > _NOISE_CHARACTERS:
        return False
    if "©" in line or (_SIGNATURE.fullmatch(line) and _signed(line)) or _PARENTHESISED.fullmatch(line):
        return True
    if not any(character.isalnum() for character in line) or _FILE.search(line):
        return True
    if _MAIL.search(line) and not line.endswith("."):
        return True
    if line[-1] in "-–—" and line[0] not in _MARKS and any(character.isdigit() for character in line):
        return len(line) <= _DATELINE_CHARACTERS
    tokens = _TOKEN.findall(line)
    if all(_ADDRESS.fullmatch(token) for token in tokens) or _is_date(tokens, prose):
        return True
    if len(tokens) == 1 and line.isupper() and len(line) <= 4:
        return True
    return _is_link(line, prose) or _is_credit(line, prose) or _is_byline(line, prose)


def is_promotion(line: str, prose: Prose) -> bool:
    """Tell whether a line asks its reader to follow or subscribe to a channel: an imperative, or words to "you"."""
    if len(line) > _PROMOTION_CHARACTERS or line[:1] in _QUOTE_MARKS:
        return False
    words = spoken_words(line)
    asked = prose.follow_words.intersection(words)
    if not asked or not _CHANNELS.intersection(words):
        return False
    return words[0] in asked or not prose.second_person.isdisjoint(words)


def is_apparatus(line: str, prose: Prose) -> bool:
    """Tell whether a line is the heading of what is no article text: sources, related articles, comments."""
    return _folded(line).rstrip(" :") in prose.apparatus


def opening(line: str, phrases: tuple[str, ...]) -> str | None:
    """Return the longest of the phrases that a line starts with, as whole words; None if none."""
    folded = _folded(line[:60])
    fitting = [
        phrase
        for phrase in _by_initial(phrases).get(folded[:1], ())
        if folded.startswith(phrase) and not (folded[len(phrase) :][:1].isalnum() and phrase[-1].isalnum())
    ]
    return max(fitting, key=len, default=None)


@cache
def _by_initial(phrases: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    initials = {phrase[0] for phrase in phrases}
    return {initial: tuple(phrase for phrase in phrases if phrase[0] == initial) for initial in initials}


def spoken_words(line: str) -> list[str]:
    """Return the words of a line, casefolded, clitics apart with their apostrophe."""
    return re.findall(r"\w+'?", _folded(line))


def _folded(line: str) -> str:
    return line.casefold().replace("’", "'").replace("\u00a0", " ").strip()


def _signed(line: str) -> bool:
    bare = line.strip("().")
    return "/" in bare or (bare.islower() and "-" in bare and len(bare) <= 15) or "," in bare


def _is_date(tokens: list[str], prose: Prose) -> bool:
    folded = [token.casefold().strip(".-–—") for token in tokens]
    if not any(token[:1].isdigit() for token in folded):
        return False
    known = prose.months | prose.weekdays | prose.stop_words | _CLOCK_WORDS
    dated = any(token in prose.months or token in prose.weekdays or _DATE.fullmatch(token) for token in folded)
    return (
        dated
        and any(token[:1].isdigit() for token in folded)
        and all(not token or token in known or _TIME.fullmatch(token) for token in folded)
    )


def _is_link(line: str, prose: Prose) -> bool:
    opener = opening(line, prose.link_openers)
    if opener is None:
        return False
    rest = line[len(opener) :].strip()
    return not rest or rest[0] in ":>»›|-–—(" or " " in opener or (not ends_as_prose(line) and len(line) <= 120)


def _is_credit(line: str, prose: Prose) -> bool:
    opener = opening(line, prose.credit_openers)
    if opener is None:
        return False
    rest = line[len(opener) :].strip()
    if len(line) > _CREDIT_PROSE and ends_as_prose(line) and rest[:1] == ":":
        return False
    dated = any(character.isdigit() for character in rest) and (" " in opener or rest[:1].isdigit() or len(line) <= 60)
    agency = any(word.isupper() and len(word) >= 2 for word in re.findall(r"\w+", rest)) and not ends_as_prose(line)
    credited = opening(rest, prose.byline_openers) is not None and not ends_as_prose(line)
    labelled = " " in opener and len(rest.split()) <= _LABEL_WORDS and not ends_as_prose(line)
    return labelled or not rest or rest[0] in ":/|" or dated or (agency and len(line) <= 60) or credited


def _is_byline(line: str, prose: Prose) -> bool:
    opener = opening(line, prose.byline_openers)
    if opener is None or len(line) > 120 or line.endswith(("?", "!")):
        return False
    rest = [word.strip(",.;:()") for word in line[len(opener) :].split()]
    small = [word for word in rest if word[:1].islower() and word.casefold() not in prose.stop_words]
    named = sum(word[:1].isupper() for word in rest)
    return not small and (named >= 2 or not rest) and named <= 12
