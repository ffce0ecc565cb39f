"""Whom TLS trusts: the system's certificates, read when the first https address is visited; and `aiohttp` without them.

`aiohttp` reads the certificates twice while it is imported, a third of what that takes, and a fifth of the rest are
parts for sessions, which only proxies need here. It is imported here alone: without certificates, and first those parts
of it that open connections; the others follow when one of them is asked for.
"""

import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import aiohttp as aiohttp

_READING = "set_default_verify_paths"
_PARTS = ("client_exceptions", "client_reqrep", "connector")
"""Modules of `aiohttp` that make and read a request; what they define it offers under its own name."""


def _read_none(_: ssl.SSLContext) -> None:
    """Read no certificates: who trusts nobody refuses everybody."""


@contextmanager
def _without_certificates() -> Iterator[None]:
    own = vars(ssl.SSLContext).get(_READING)
    setattr(ssl.SSLContext, _READING, _read_none)
    try:
        yield
    finally:
        # The method is inherited, as far as is known; where it is the class's own, it has to come back.
        if own is None:
            delattr(ssl.SSLContext, _READING)
        else:
            setattr(ssl.SSLContext, _READING, own)


def _parts_of(name: str) -> ModuleType:
    """Return a package of which only the parts are imported, until something else of it is asked for."""
    spec = find_spec(name)
    if spec is None or spec.loader is None:
        return import_module(name)
    package = module_from_spec(spec)
    loader = spec.loader
    parts: list[ModuleType] = []
    whole = False

    def find(wanted: str) -> Any:
        nonlocal whole
        for part in parts:
            if wanted in vars(part) and not wanted.startswith("_"):
                return vars(part)[wanted]
        # While the parts are imported, they ask for each other: those are found as modules.
        if len(parts) == len(_PARTS) and not whole:
            whole = True
            loader.exec_module(package)
            return getattr(package, wanted)
        raise AttributeError(f"module {name!r} has no attribute {wanted!r}")

    vars(package).update(__getattr__=find, __version__="")
    sys.modules[name] = package
    try:
        parts += [import_module(f"{name}.{part}") for part in _PARTS]
    except (ImportError, AttributeError):  # one that has other parts
        loader.exec_module(package)
    return package


if not TYPE_CHECKING:
    with _without_certificates():
        aiohttp = sys.modules.get("aiohttp") or _parts_of("aiohttp")


@cache
def trusting() -> ssl.SSLContext:
    """Return what checks certificates and the names in them."""
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context
