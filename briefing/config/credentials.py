"""Logins of feeds: a secret from the environment or from a command, made into an Authorization header.

The secret is never printed, kept or part of an error; commands run as argument lists, without a shell.
"""

import os
import selectors
import signal
import subprocess
from base64 import b64encode
from contextlib import suppress
from time import monotonic

from briefing.config import Credentials
from briefing.errors import BriefingError
from briefing.text import clean_line

COMMAND_SECONDS = 30.0
"""How long a command may take: a password manager may ask its user first."""
_MOST_BYTES = 1 << 16
"""More than any password or token; a server takes headers of 8 KB at most."""


class CredentialsError(BriefingError):
    """A login can't be had; says where it was to come from, never what it is."""


def authorization(credentials: Credentials, *, seconds: float = COMMAND_SECONDS) -> str:
    """Return the value of the Authorization header: Basic (RFC 7617, UTF-8) for a user, else Bearer (RFC 6750).

    Blocks while a command runs, `seconds` at most. Raises `CredentialsError`.
    """
    secret = _from_command(credentials.command, seconds) if credentials.command else _from_variable(credentials)
    if credentials.user is not None:
        return "Basic " + b64encode(f"{credentials.user}:{secret}".encode()).decode("ascii")
    if not secret.isascii() or " " in secret:
        raise CredentialsError(f"{_origin(credentials)}: is no token: a token has neither spaces nor accents")
    return f"Bearer {secret}"


def _from_variable(credentials: Credentials) -> str:
    value = os.environ.get(credentials.variable or "")
    if value is None:
        raise CredentialsError(f"{_origin(credentials)}: is not set; set it where briefing is started")
    return _checked(value, _origin(credentials))


def _from_command(command: tuple[str, ...], seconds: float) -> str:
    origin = f"the command {clean_line(command[0])}"
    try:
        process = subprocess.Popen(  # noqa: S603 -- the user's own configuration names it, and no shell reads it
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it can't be run"
        raise CredentialsError(f"{origin}: {reason}; check the command in the configuration") from error
    try:
        output = _output(process, monotonic() + seconds)
    finally:
        _end(process)
    if output is None:
        raise CredentialsError(f"{origin}: gave no login within {seconds:g} seconds")
    if process.returncode:
        raise CredentialsError(f"{origin}: ended with {process.returncode}; run it by hand to see why")
    try:
        first = output.decode("utf-8").split("\n", 1)[0].removesuffix("\r")
    except UnicodeDecodeError:
        # Without the cause: it would carry the bytes.
        raise CredentialsError(f"{origin}: printed something else than UTF-8 text") from None
    return _checked(first, origin)


def _output(process: "subprocess.Popen[bytes]", deadline: float) -> bytes | None:
    """Return what a process prints until it ends; None where it does not end by then or prints without end."""
    if process.stdout is None:
        return None
    gathered = b""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while selector.select(max(0.0, deadline - monotonic())):
            chunk = os.read(process.stdout.fileno(), _MOST_BYTES)
            gathered += chunk
            if len(gathered) > _MOST_BYTES:
                return None
            if not chunk:
                with suppress(subprocess.TimeoutExpired):
                    process.wait(max(0.1, deadline - monotonic()))
                    return gathered
                return None
    return None


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process with what it has started."""
    if process.stdout is not None:
        process.stdout.close()
    if process.poll() is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _checked(secret: str, origin: str) -> str:
    if not secret:
        raise CredentialsError(f"{origin}: is empty")
    if not secret.isprintable():
        raise CredentialsError(f"{origin}: holds control characters, which no header can carry")
    return secret


def _origin(credentials: Credentials) -> str:
    if credentials.command:
        return f"the command {clean_line(credentials.command[0])}"
    return f"the environment variable {clean_line(credentials.variable or '')}"
