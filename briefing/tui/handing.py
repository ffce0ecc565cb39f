"""Hands an article on: as a file in a format of the command line's, or to a program. Blocks; called in threads."""

import errno
import os
import re
import select
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
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
_MOMENT = 0.1
"""Seconds between two looks whether it is to end, while it prints nothing."""
_MOST_OUTPUT = 200_000
"""Bytes of a program's output that are shown."""
_MOST_READ = 4 << 20
"""Bytes of it that are read; a program that prints more will not come to an end."""
_NAME_LENGTH = 60
"""Letters of the name that is offered for an article's file, without its ending."""
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
    """Return a name for an article's file, of letters and digits of its title: as many whole words as have room."""
    name = "-".join(re.findall(r"\w+", article.title.casefold()))
    if len(name) > _NAME_LENGTH:
        name = name[: _NAME_LENGTH + 1].rpartition("-")[0] or name[:_NAME_LENGTH]
    return (name or "article") + ".md"


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


def pipe(text: str, command: str, stop: threading.Event | None = None) -> tuple[int, str] | None:
    """Give a text to a program as its input, without a shell and a terminal; return its exit code and what it printed.

    None where `stop` was set before it came to an end; then it is ended with all that it has started, as it is where it
    prints too much or takes too long. Raises `UsageError` for these, and where it can't be started.
    """
    process, program = _started(command)
    until = time.monotonic() + _PATIENCE
    printed, count, is_over = bytearray(), 0, False
    _give(process, text.encode())
    try:
        for part in _printed(process):
            printed += part[: _MOST_OUTPUT - len(printed)]
            count += len(part)
            if stop and stop.is_set():
                return None
            if count > _MOST_READ:
                most = _MOST_READ >> 20
                raise UsageError(
                    _("{program}: prints without end; ended after {count} MB", program=program, count=most)
                )
            if time.monotonic() > until:
                seconds = f"{_PATIENCE:g}"
                raise UsageError(_("{program}: gave up after {seconds} seconds", program=program, seconds=seconds))
        is_over = True
    finally:
        if not is_over:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        code = process.wait()
    return code, clean(printed.decode("utf-8", "replace"))


def _started(command: str) -> "tuple[subprocess.Popen[bytes], str]":
    """Start a program; return it with its name."""
    import shlex

    try:
        arguments = shlex.split(command)
    except ValueError as error:
        reason = _("quotation marks come in pairs")
        raise UsageError(f"{clean_line(command)}: {reason}") from error
    if not arguments:
        raise UsageError(_("name a program, such as: wc -w"))
    program = clean_line(arguments[0])
    try:
        process = subprocess.Popen(  # noqa: S603 -- the user's own command, as a list
            [os.path.expanduser(part) for part in arguments],  # noqa: PTH111 -- most are no paths
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        if isinstance(error, FileNotFoundError):
            raise UsageError(_("{program}: there is no such program; check its name", program=program)) from error
        reason = clean_line(getattr(error, "strerror", None) or str(error)).lower()
        raise UsageError(_("{program}: can't be started: {reason}", program=program, reason=reason)) from error
    return process, program


def _give(process: "subprocess.Popen[bytes]", given: bytes) -> None:
    """Give a program its input, in a thread: it need not read all of it, or any."""
    giving = process.stdin

    def give() -> None:
        if giving is not None:
            with suppress(OSError), giving:
                giving.write(given)

    threading.Thread(target=give, name="briefing-pipe", daemon=True).start()


def _printed(process: "subprocess.Popen[bytes]") -> Iterator[bytes]:
    """Yield what a program prints until it has ended, and nothing from time to time as long as it prints nothing."""
    if (taking := process.stdout) is not None:
        with taking:
            while True:
                part = b""
                if select.select([taking], [], [], _MOMENT)[0] and not (part := os.read(taking.fileno(), 1 << 16)):
                    break
                yield part
    while process.poll() is None:
        yield b""
        with suppress(subprocess.TimeoutExpired):
            process.wait(_MOMENT)


def ended(code: int) -> str:
    """Return how a program ended, in words; nothing where all went well."""
    if code >= 0:
        return _("ended with {code}", code=code) if code else ""
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = str(-code)
    return _("was ended by {signal}", signal=name)
