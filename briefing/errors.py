"""The errors Briefing raises on purpose.

    BriefingError            what went wrong, where, and what to do: one line, fit for stderr
    ├── UsageError           the command line can't be carried out (exit 2)
    │   └── QueryError       a query can't be understood: names the place and what is allowed there
    ├── ConfigError          the configuration is wrong: names file, line and key (exit 3)
    ├── StoreError           the store can't be used (exit 4)
    │   ├── BusyStoreError   another program is writing to it, and has been for long
    │   └── DamagedStoreError    its file is damaged
    └── SourceError          one source can't be read (exit 1; the others go on)
        └── ParsingError     its bytes hold no article

Anything else that escapes is a bug.
"""


class BriefingError(Exception):
    """Base of all errors that Briefing raises on purpose; `str(error)` is one clear line."""

    exit_code = 1


class UsageError(BriefingError):
    """The command line can't be carried out."""

    exit_code = 2


class QueryError(UsageError):
    """A query can't be understood.

    `position` is the offset in the query of what is wrong, `reason` says what that is and what is allowed there.
    """

    def __init__(self, position: int, reason: str) -> None:
        super().__init__(f"query, character {position + 1}: {reason}")
        self.position = position
        self.reason = reason

    def __reduce__(self) -> tuple[type["QueryError"], tuple[int, str]]:
        return type(self), (self.position, self.reason)


class ConfigError(BriefingError):
    """The configuration is wrong."""

    exit_code = 3


class StoreError(BriefingError):
    """The store can't be used."""

    exit_code = 4


class BusyStoreError(StoreError):
    """Another program is writing to the store: what was to be written can be in a moment."""


class DamagedStoreError(StoreError):
    """The store's file is damaged."""


class SourceError(BriefingError):
    """One source can't be read.

    `source` is what the user named, `reason` says what is wrong with it.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason

    def __reduce__(self) -> tuple[type["SourceError"], tuple[str, str]]:
        return type(self), (self.source, self.reason)


class ParsingError(SourceError):
    """The bytes of a source hold no article."""
