"""Finds where keys and tables of a TOML document stand; tomllib keeps no places.

It reads only documents that tomllib has accepted, and so checks nothing itself.
"""

import re
import tomllib

from briefing.config import KeyPath

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}' r"|'''(?:[^']|'(?!''))*'{3,5}" r'|"(?:[^"\\\n]|\\.)*"' r"|'[^'\n]*'",
    re.DOTALL,
)
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}\n#]*")
_BETWEEN = re.compile(r"[ \t]*")


def line_of(source: str, path: KeyPath) -> int | None:
    """Return the line, counted from 1, of a key or of the nearest key around it; None for the document itself."""
    places = _Scanner(source).scan()
    for length in range(len(path), 0, -1):
        if path[:length] in places:
            return source.count("\n", 0, places[path[:length]]) + 1
    return None


def blocks_of(source: str, array: str) -> list[list[tuple[int, int]]] | None:
    """Return for each entry of an array of tables the offsets of its whole lines, from a header to its last value.

    An entry has a block for its own header and one for each table inside it. What stands between blocks, blank lines
    and comments, belongs to none. None where the array is written inline.
    """
    scanner = _Scanner(source)
    places = scanner.scan()
    entries: list[list[tuple[int, int]]] = [[] for _ in range(scanner.counted((array,)))]
    for path, start, end in scanner.blocks:
        if path[:1] == (array,) and len(path) > 1 and isinstance(path[1], int):
            begin = source.rfind("\n", 0, start) + 1
            entries[path[1]].append((begin, (source.find("\n", end) + 1) or len(source)))
    return None if (array,) in places and not entries else entries


class _Scanner:
    """Walks through a valid document and notes the offset of every key and array element."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._tables: dict[KeyPath, int] = {}
        """How many `[[…]]` headers each array of tables has had."""
        self._places: dict[KeyPath, int] = {}
        self.blocks: list[tuple[KeyPath, int, int]] = []
        """Each header's table, with the offsets of the header's start and of the end of the table's last value."""

    def counted(self, array: KeyPath) -> int:
        """Return how many headers an array of tables has."""
        return self._tables.get(array, 0)

    def scan(self) -> dict[KeyPath, int]:
        table: KeyPath = ()
        self._skip(_BLANK)
        while self._at < len(self._source):
            start = self._at
            if self._source.startswith("[", self._at):
                table = self._header()
            else:
                self._pair(table)
                start = self.blocks.pop()[1] if self.blocks else start
            self.blocks.append((table, start, self._at))
            self._skip(_BLANK)
        return self._places

    def _skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._source, self._at)
        if match is None:
            self._at = len(self._source)  # not the TOML that we know: stop rather than misplace
            return ""
        self._at = match.end()
        return match.group()

    def _header(self) -> KeyPath:
        start, array = self._at, self._source.startswith("[[", self._at)
        self._at += 2 if array else 1
        names = self._key()
        self._at += 2 if array else 1
        table: KeyPath = ()
        for name in names[:-1]:
            table = (*table, name)
            if table in self._tables:
                table = (*table, self._tables[table] - 1)
        table = (*table, names[-1])
        if array:
            self._places.setdefault(table, start)
            self._tables[table] = self._tables.get(table, 0) + 1
            table = (*table, self._tables[table] - 1)
        self._places.setdefault(table, start)
        return table

    def _key(self) -> tuple[str, ...]:
        names = []
        while True:
            self._skip(_BETWEEN)
            if self._source.startswith(("'", '"'), self._at):
                names.append(next(iter(tomllib.loads(self._skip(_STRING) + "=0"))))
            else:
                names.append(self._skip(_BARE))
            self._skip(_BETWEEN)
            if not self._source.startswith(".", self._at):
                return tuple(names)
            self._at += 1

    def _pair(self, table: KeyPath) -> None:
        start, path = self._at, table
        for name in self._key():
            path = (*path, name)
            self._places.setdefault(path, start)
        self._at += 1  # the equals sign
        self._skip(_BETWEEN)
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        self._places.setdefault(path, self._at)
        opener = self._source[self._at : self._at + 1]
        if opener == "[":
            self._items(path, "]")
        elif opener == "{":
            self._items(path, "}")
        else:
            self._skip(_STRING if opener in {'"', "'"} else _SCALAR)

    def _items(self, path: KeyPath, closer: str) -> None:
        self._at += 1
        index = 0
        while True:
            self._skip(_BLANK)
            if self._at >= len(self._source) or self._source.startswith(closer, self._at):
                self._at += 1
                return
            before = self._at
            if closer == "]":
                self._value((*path, index))
            else:
                self._pair(path)
            index += 1
            self._skip(_BLANK)
            if self._source.startswith(",", self._at):
                self._at += 1
            if self._at == before:
                self._at = len(self._source)
