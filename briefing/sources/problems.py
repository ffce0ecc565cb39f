"""What went wrong with an answer from the web, in one line for the reader; it fetches nothing."""

import errno
import os
import socket
import ssl
from http import HTTPStatus

from briefing.sources.trust import aiohttp

_ADVICE = {
    304: "it takes this for a second visit; try again later",
    401: "it asks for a login",
    403: "it refuses this program",
    404: "check the address",
    407: "the proxy asks for a login",
    410: "it is gone for good",
    429: "too many requests; try again later",
    503: "try again later",
}

_BROKEN_OFF = "the connection broke off before the answer was complete; try again later"
_MEANINGS: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
    (aiohttp.ClientProxyConnectionError, "the proxy can't be reached; check http_proxy and https_proxy"),
    (
        (aiohttp.ServerDisconnectedError, aiohttp.ClientPayloadError, ConnectionError),
        _BROKEN_OFF,
    ),
    (aiohttp.ClientResponseError, "the answer is no HTTP"),
    ((aiohttp.InvalidURL, ValueError), "not a valid address; check it"),
)
"""What errors mean, the more particular ones first."""


class RefusedError(Exception):
    """The answer is not to be had or not to be taken; the message says why."""


def describe_status(status: int) -> str:
    """Return an HTTP status that brings nothing, with what to do about it."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = ""
    advice = _ADVICE.get(status, "")
    if not advice and status >= 500:
        advice = "the server failed; try again later"
    elif not advice and 300 <= status < 400:
        advice = "it leads on, but does not say where"
    return f"{status} {phrase}".strip() + (f": {advice}" if advice else "")


def too_large(limit: int) -> RefusedError:
    """Return the refusal of an answer with more than `limit` bytes."""
    return RefusedError(f"too large: more than {limit / 1e6:.0f} MB")


def explain(error: Exception) -> str:
    """Return in one line what an error of the network, of TLS or of HTTP means for the reader.

    What a library says is passed on only where it can't hold an address: one may carry a password.
    """
    cause = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    if isinstance(cause, socket.gaierror):
        return "the host's name is not known; check the address and the network"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return f"its certificate can't be trusted: {error.certificate_error}"
    if isinstance(cause, ssl.SSLError):
        return f"no secure connection: {cause.reason or 'TLS failed'}"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"the proxy answers {describe_status(error.status)}"
    for kinds, meaning in _MEANINGS:
        if isinstance(error, kinds):
            return meaning
    if isinstance(cause, OSError):
        if cause.errno in (errno.ECONNRESET, errno.ECONNABORTED, errno.EPIPE):
            return _BROKEN_OFF
        return f"no connection: {os.strerror(cause.errno)}" if cause.errno else "no connection to the host"
    return f"can't be fetched: {type(error).__name__}"
