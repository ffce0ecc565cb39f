"""Hands an article on: as a file in a format of the command line's, or to a program. Blocks; called in threads."""

import errno
import os
import re
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
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
_MOST_READ = 4 << 20
"""Bytes of it that are read; a program that prints more will not come to an end."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
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
        _write(path, words, replace=replace)
    except FileExistsError as error:
        raise UsageError(_("{file}: is there already; {name}! replaces it", file=path, name=name)) from error
    except OSError as error:
        reason = clean_line(error.strerror or str(error)).lower()
        mend = _("free some space") if error.errno in _FULL else _("name another place")
        raise UsageError(
            _("{file}: can't be written: {reason}; {mend}", file=path, reason=reason, mend=mend)
        ) from error
    return clean_line(str(path))


def _write(path: Path, words: str, *, replace: bool) -> None:
    """Write a file whole or not at all; what it replaces stays until then."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, _("it is no file"))
    if not replace and os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    target = Path(os.path.realpath(path))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    beside = target.with_name(f".{target.name[:50]}.{os.getpid()}.part")
    try:
        with beside.open("x", encoding="utf-8") as file:
            file.write(words)
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o7777)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


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
        program = clean_line(arguments[0])
        if isinstance(error, FileNotFoundError):
            raise UsageError(_("{program}: there is no such program; check its name", program=program)) from error
        reason = clean_line(getattr(error, "strerror", None) or str(error)).lower()
        raise UsageError(_("{program}: can't be started: {reason}", program=program, reason=reason)) from error
    program = clean_line(arguments[0])
    with _ended_in_time(process) as gave_up:
        printed = _printed(process, text.encode())
        code = process.wait() if printed is not None else 0
    if printed is None:
        count = _MOST_READ >> 20
        raise UsageError(_("{program}: prints without end; ended after {count} MB", program=program, count=count))
    if gave_up.is_set():
        seconds = f"{_PATIENCE:g}"
        raise UsageError(_("{program}: gave up after {seconds} seconds", program=program, seconds=seconds))
    return code, clean(printed.decode("utf-8", "replace"))


@contextmanager
def _ended_in_time(process: "subprocess.Popen[bytes]") -> Iterator[threading.Event]:
    """End a program with all it has started when this is left, or when it takes too long: then the event is set."""
    gave_up = threading.Event()

    def end() -> None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)

    def give_up() -> None:
        gave_up.set()
        end()

    timer = threading.Timer(_PATIENCE, give_up)
    timer.daemon = True
    timer.start()
    try:
        yield gave_up
    finally:
        timer.cancel()
        if process.poll() is None:
            end()
        process.wait()


def _printed(process: "subprocess.Popen[bytes]", given: bytes) -> bytes | None:
    """Give a program its input and return the beginning of what it prints; None where that has no end."""
    taking, giving = process.stdout, process.stdin
    if taking is None or giving is None:
        return b""

    def give() -> None:
        with suppress(OSError), giving:  # a program need not read all of it
            giving.write(given)

    threading.Thread(target=give, name="briefing-pipe", daemon=True).start()
    printed, count = bytearray(), 0
    with taking:
        while part := os.read(taking.fileno(), 1 << 16):
            printed += part[: _MOST_OUTPUT - len(printed)]
            count += len(part)
            if count > _MOST_READ:
                return None
    return bytes(printed)


def ended(code: int) -> str:
    """Return how a program ended, in words; nothing where all went well."""
    if code >= 0:
        return _("ended with {code}", code=code) if code else ""
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = str(-code)
    return _("was ended by {signal}", signal=name)
