"""Hands an article on: as a file in a format of the command line's, or to a program. Blocks; called in threads."""

import os
import re
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from briefing.errors import UsageError
from briefing.i18n import _
from briefing.later import pattern
from briefing.models import Analysis, Article, Briefing
from briefing.text import clean, clean_line

_ADDRESS = pattern(r"https?://[^\s<>\"“”«»\[\]{}|\\^`]+", re.IGNORECASE)
_PATIENCE = 60.0
"""Seconds that a program may take."""
_MOST_OUTPUT = 200_000
"""Bytes of a program's output that are shown."""
_SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".json": "json",
    ".jsonl": "jsonl",
    ".html": "html",
    ".htm": "html",
}


def links_of(article: Article) -> tuple[str, ...]:
    """Return the article's own address, those behind its words and those written in its text, each once.

    All are http or https. Those behind words come in reading order, before those that are words themselves.
    """
    written = (_address(match) for match in _ADDRESS.finditer(article.text))
    found = (article.link or "", *(link.address for link in article.links), *written)
    return tuple(dict.fromkeys(link for link in found if is_web_link(link)))


def words_of_links(article: Article) -> dict[str, str]:
    """Return the words that each of an article's addresses stands behind, in one line, its title for its own."""
    words = {article.link: article.title} if article.link else {}
    for link in article.links:
        shown = " ".join(article.text[link.start : link.end].split())
        if shown and shown != link.address:
            words.setdefault(link.address, shown)
    return words


def link_at(article: Article, offset: int) -> str | None:
    """Return the address behind the words at an offset of an article's text, or the one that is written there."""
    for behind in article.links:
        if behind.start <= offset < behind.end:
            return behind.address if is_web_link(behind.address) else None
    for match in _ADDRESS.finditer(article.text):
        link = _address(match)
        if match.start() <= offset < match.start() + len(link):
            return link if is_web_link(link) else None
    return None


def _address(match: re.Match[str]) -> str:
    """Return what was matched without the signs that end a sentence."""
    return match[0].rstrip(".,;:!?)'’…")


def is_web_link(link: str) -> bool:
    """Tell whether an address may be opened: http or https, without spaces and control characters."""
    return link.lower().startswith(("http://", "https://")) and link.isprintable() and " " not in link


def file_name_of(article: Article) -> str:
    """Return a name for an article's file, of letters and digits of its title."""
    words = re.findall(r"\w+", article.title.casefold())
    return ("-".join(words)[:60].strip("-") or "article") + ".md"


def save(article: Article, analysis: Analysis | None, name: str, make: Callable[[], Analysis]) -> str:
    """Write an article with its analysis to a new file in the format that its name ends on; return where that is.

    Raises `UsageError` where it can't; a file that is there already is kept unless the name ends with `!`.
    """
    from briefing.render import Layout, load

    replace = name.endswith("!")
    path = Path(name.removesuffix("!").strip()).expanduser()
    form = _SUFFIXES.get(path.suffix.lower())
    if form is None:
        endings = ", ".join(sorted(_SUFFIXES))
        raise UsageError(_("{file}: its name must end on one of {endings}", file=path.name, endings=endings))
    layout = Layout(citations=form == "markdown")
    words = "".join(load(form)([Briefing(article, analysis or make())], layout))
    try:
        with path.open("w" if replace else "x", encoding="utf-8") as file:
            file.write(words)
    except FileExistsError as error:
        raise UsageError(_("{file}: is there already; {name}! replaces it", file=path, name=name)) from error
    except OSError as error:
        reason = clean_line(error.strerror or str(error)).lower()
        raise UsageError(_("{file}: can't be written: {reason}", file=path, reason=reason)) from error
    return clean_line(str(path))


def cited(article: Article, analysis: Analysis) -> str:
    """Return an article's briefing as Markdown to share, with the article's own words behind each line."""
    from briefing.render import Layout
    from briefing.render.markdown import render_markdown

    return "".join(render_markdown([Briefing(article, analysis)], Layout(citations=True)))


def pipe(text: str, command: str) -> tuple[int, str]:
    """Give a text to a program as its input, without a shell and a terminal; return its exit code and what it printed.

    Raises `UsageError` where it can't be started, or does not end in time.
    """
    import shlex

    try:
        arguments = shlex.split(command)
    except ValueError as error:
        reason = _("quotation marks come in pairs")
        raise UsageError(f"{clean_line(command)}: {reason}") from error
    if not arguments:
        raise UsageError(_("name a program, such as: wc -w"))
    try:
        process = subprocess.Popen(  # noqa: S603 -- the user's own command, as a list
            [os.path.expanduser(part) for part in arguments],  # noqa: PTH111 -- most are no paths
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        reason = clean_line(getattr(error, "strerror", None) or str(error)).lower()
        program = clean_line(arguments[0])
        raise UsageError(_("{program}: can't be started: {reason}", program=program, reason=reason)) from error
    try:
        printed = process.communicate(text.encode(), timeout=_PATIENCE)[0]
    except subprocess.TimeoutExpired as error:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, 9)
        process.communicate()
        program, seconds = clean_line(arguments[0]), f"{_PATIENCE:g}"
        raise UsageError(_("{program}: gave up after {seconds} seconds", program=program, seconds=seconds)) from error
    return process.returncode, clean(printed[:_MOST_OUTPUT].decode("utf-8", "replace"))
