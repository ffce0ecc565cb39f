"""The compiled modules of a start, side by side in one file: Python would look for each in its place.

It holds what Python itself has compiled, taken from its own files, with what those are checked by: a source that was
changed since is compiled and read by Python as ever. One is kept when the reader is left, of its first screen, and one
after a refresh, among the user's caches; of no use to a start that finds its modules in other places, and never needed.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from marshal import dumps, loads
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from briefing.picture import caches

_FORMAT = "briefing modules 1"
_LENGTH = 8
"""Bytes that say how long the list of the modules is; it follows, and then the modules."""
_HEADER = 16
"""Of a file of compiled code: its kind, how it is checked, and of its source the time and the size."""

Entry = tuple[str, str, bool, int, int, int, int]
"""Of a module: source, file of compiled code, whether it is a package; the source's time and size; place and length."""


class _Loader(SourceFileLoader):
    """Loads a module from the file of all."""

    def __init__(self, name: str, path: str, descriptor: int, place: int, length: int) -> None:
        super().__init__(name, path)
        self._descriptor, self._place, self._length = descriptor, place, length

    def get_code(self, fullname: str) -> CodeType | None:
        """Return a module's code."""
        if _Finder.is_open(self._descriptor):
            with suppress(OSError, EOFError, ValueError, TypeError):
                code = loads(os.pread(self._descriptor, self._length, self._place))  # noqa: S302 -- as Python does
                if isinstance(code, CodeType):
                    return code
        return super().get_code(fullname)


class _Finder:
    """Finds modules in the file of all, as long as their sources are what they were."""

    opened: "_Finder | None" = None

    def __init__(self, descriptor: int, entries: dict[str, Entry], start: int) -> None:
        self.descriptor, self.entries, self._start = descriptor, entries, start

    @classmethod
    def is_open(cls, descriptor: int) -> bool:
        """Tell whether a file is still that of the modules."""
        return cls.opened is not None and cls.opened.descriptor == descriptor

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module is found; None for one that Python is to find itself."""
        entry = self.entries.get(name)
        if entry is None or not _is_current(entry):
            return None
        source, cached, is_package, _, _, place, length = entry
        loader = _Loader(name, source, self.descriptor, self._start + place, length)
        spec = ModuleSpec(name, loader, origin=source, is_package=is_package)
        spec.has_location, spec.cached = True, cached
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(os.path.dirname(source))  # noqa: PTH120
        return spec


def use(kind: str = "") -> None:
    """Have modules loaded from the file, if it was kept for a start like this one and none is in use yet.

    `kind` names the file of another start than the reader's.
    """
    if _Finder.opened is not None or not hasattr(os, "pread"):
        return
    try:
        descriptor = os.open(_place(kind), os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return
    try:
        found = os.fstat(descriptor)
        length = int.from_bytes(os.pread(descriptor, _LENGTH, 0), "little")
        # Code is run: nobody else may have written it.
        if found.st_uid == os.geteuid() and not found.st_mode & 0o022 and 0 < length < found.st_size:
            start, entries = loads(os.pread(descriptor, length, _LENGTH))  # noqa: S302
            if start == _start():
                _Finder.opened = _Finder(descriptor, entries, _LENGTH + length)
                sys.meta_path.insert(0, _Finder.opened)
    except (OSError, EOFError, ValueError, TypeError):
        pass
    if not _Finder.is_open(descriptor):
        os.close(descriptor)


def release() -> tuple[str, ...]:
    """Load modules as ever from now on; return the names of those that are loaded."""
    opened = _Finder.opened
    if opened is not None:
        _Finder.opened = None
        sys.meta_path.remove(opened)
        os.close(opened.descriptor)
        _known.update(opened.entries)
    return tuple(sys.modules)


_known: dict[str, Entry] = {}
"""What the file held that was used."""


def keep(names: Sequence[str], kind: str = "") -> None:
    """Keep modules for the next start, unless they are kept already; where they can't be, that start takes longer."""
    entries: dict[str, Entry] = {}
    bodies: list[bytes] = []
    place = 0
    wanted = {name: spec for name in names if (spec := _spec_of(name))}
    for name, spec in wanted.items():
        source, cached = str(spec.origin), str(spec.cached)
        try:
            found = os.stat(source)  # noqa: PTH116 -- as Python does
            content = Path(cached).read_bytes()
        except OSError:
            continue
        if content[:_HEADER] != _header(found):
            continue
        bodies.append(content[_HEADER:])
        is_package = spec.submodule_search_locations is not None
        length = len(bodies[-1])
        entries[name] = source, cached, is_package, found.st_mtime_ns, found.st_size, place, length
        place += length
    if all(name in _known and _is_current(_known[name]) for name in entries):
        return
    with suppress(OSError):
        _write(Path(_place(kind)), dumps((_start(), entries)), bodies)


def _write(place: Path, head: bytes, bodies: Sequence[bytes]) -> None:
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = place.with_name(f"{place.name}.{os.getpid()}")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(len(head).to_bytes(_LENGTH, "little") + head)
        file.writelines(bodies)
    new.replace(place)


def _spec_of(name: str) -> ModuleSpec | None:
    """Return where a module was found, if it was compiled from a source of its own."""
    spec: Any = getattr(sys.modules.get(name), "__spec__", None)
    is_usual = isinstance(spec, ModuleSpec) and spec.name == name and isinstance(spec.loader, SourceFileLoader)
    return spec if is_usual and spec.origin and spec.cached else None


def _header(source: os.stat_result) -> bytes:
    """Return what a file of compiled code begins with that is checked by its source's time and size."""
    from importlib.util import MAGIC_NUMBER

    numbers = (0, int(source.st_mtime) & 0xFFFFFFFF, source.st_size & 0xFFFFFFFF)
    return MAGIC_NUMBER + b"".join(number.to_bytes(4, "little") for number in numbers)


def _is_current(entry: Entry) -> bool:
    """Tell whether a module's source is the one that was compiled."""
    try:
        found = os.stat(entry[0])  # noqa: PTH116
    except OSError:
        return False
    return (found.st_mtime_ns, found.st_size) == entry[3:5]


def _start() -> tuple[Any, ...]:
    """Return what tells where Python looks for modules: the places, and that nothing came into them or left them."""
    times = []
    for place in sys.path:
        try:
            times.append(os.stat(place or ".").st_mtime_ns)  # noqa: PTH116
        except OSError:
            times.append(0)
    return _FORMAT, sys.hexversion, sys.flags.optimize, __file__, tuple(sys.path), tuple(times)


def _place(kind: str) -> str:
    return f"{caches()}/modules{kind and '-'}{kind}-{sys.implementation.cache_tag}"
