"""Brings the catalogues of the interface up to date with the words in the code, and makes what the program reads.

python -m docs.messages     updates briefing/locale/*.po, says what is not translated, and writes briefing/locale/*.mo

New messages come in without a translation, those that the code has no more go. Translate in the .po files, with any
editor, and run it again.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from briefing.cli.commands import PLACEHOLDER, flowing

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "briefing" / "locale"
HEADER = "# The words of Briefing's interface. `python -m docs.messages` brings this file up to date with the code."
_NOBODY = {"project": "Briefing", "version": "1", "msgid_bugs_address": "", "last_translator": "", "language_team": ""}

_OF_CLICK = frozenset(["option", "argument", "command", "group"])
"""What declares parts of the command line, with words that its help shows."""
_ACTION = ("id", "keys", "label", "help", "topic")
"""The fields of an action as they are written one after the other; its label and its help are shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """A message in the code: one or two forms, the context it was marked with, and its file."""

    forms: tuple[str, ...]
    context: str | None
    file: str


def found_in_code() -> Iterator[Found]:
    """Yield the messages of the package, in the order of its files."""
    for path in sorted((ROOT / "briefing").rglob("*.py")):
        source = path.read_text("utf-8")
        file = path.relative_to(ROOT).as_posix()
        if "i18n" not in f"{path} {source}" and not ("click" in source and file.startswith("briefing/cli/")):
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef):
                for words in _told_of_command(node):
                    yield Found((flowing(words),), None, file)
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else ""
                if isinstance(node.func, ast.Attribute) and node.func.attr in _OF_CLICK:
                    name = "click"
                for forms, context in _messages_of(name, node, file):
                    yield Found(forms, context, file)


def _messages_of(name: str, call: ast.Call, file: str) -> Iterator[tuple[tuple[str, ...], str | None]]:
    arguments = call.args
    if name in ("_", "N_"):
        # What is marked elsewhere is translated here: `_(label)`.
        if isinstance(arguments[0], ast.Constant) or name == "N_":
            yield (_literal(arguments[0], file),), None
    elif name == "ngettext":
        yield (_literal(arguments[0], file), _literal(arguments[1], file)), None
    elif name == "P_" or (name == "pgettext" and isinstance(arguments[1], ast.Constant)):
        yield (_literal(arguments[1], file),), _literal(arguments[0], file)
    elif name == "CommandSpec":
        yield (_literal(arguments[1], file),), None
    elif name == "click":
        yield from _told_to_click({one.arg or "": one.value for one in call.keywords}, file)
    elif name == "Action":
        given = dict(zip(_ACTION, arguments, strict=False)) | {one.arg or "": one.value for one in call.keywords}
        yield from (((_literal(given[field], file),), None) for field in ("label", "help") if field in given)


def _told_to_click(given: dict[str, ast.expr], file: str) -> Iterator[tuple[tuple[str, ...], str | None]]:
    """Yield what an option or a command says of itself, and what stands for an option's value."""
    for field in ("help", "epilog"):
        if isinstance(given.get(field), ast.Constant):
            yield (flowing(_literal(given[field], file)),), None
    if isinstance(given.get("metavar"), ast.Constant):
        for word in re.findall("[A-Z]{2,}", _literal(given["metavar"], file)):
            yield (word,), PLACEHOLDER


def _told_of_command(function: ast.FunctionDef) -> Iterator[str]:
    """Yield what a function's docstring says of the command that it is, where nothing else says it."""
    for one in function.decorator_list:
        is_command = isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.func.attr == "command"
        told = ast.get_docstring(function)
        if isinstance(one, ast.Call) and is_command and told and all(each.arg != "help" for each in one.keywords):
            yield told


def _literal(node: ast.expr, file: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SystemExit(f"{file}:{node.lineno}: a message must be one literal string, with {{names}} for what is put in")


def template() -> Catalog:
    """Return a catalogue of the messages in the code."""
    catalogue = Catalog(project="Briefing", fuzzy=False)
    for found in found_in_code():
        identity = found.forms[0] if len(found.forms) == 1 else found.forms
        catalogue.add(identity, locations=[(found.file, 0)], context=found.context)
    return catalogue


def catalogue_of(path: Path) -> Catalog:
    """Read a .po file."""
    with path.open("rb") as file:
        return read_po(file, locale=path.stem, abort_invalid=True)


def compiled(catalogue: Catalog) -> bytes:
    """Return the .mo file of a catalogue."""
    file = BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def untranslated(catalogue: Catalog) -> list[Message]:
    """Return the messages without a translation, or with one for some of their forms alone."""
    return [
        message
        for message in catalogue
        if message.id and not all(message.string if isinstance(message.string, tuple) else (message.string,))
    ]


_FRENCH = (("'", "’"), (r" (?=[:;!?»%])", "\N{NO-BREAK SPACE}"), (r"« ", "«\N{NO-BREAK SPACE}"), (r"\.\.\.", "…"))


def well_set(words: str, language: str) -> str:
    """Return a translation with the apostrophes and the spaces that its language sets."""
    for pattern, right in _FRENCH if language == "fr" else ():
        words = re.sub(pattern, right, words)
    return words


def _string(message: Message | None, language: str) -> str | tuple[str, ...] | None:
    if message is None or not message.string:
        return None
    forms = message.string
    return well_set(forms, language) if isinstance(forms, str) else tuple(well_set(form, language) for form in forms)


def update(path: Path) -> Catalog:
    """Bring a .po file up to date, write its .mo file, and return the catalogue."""
    old, new = catalogue_of(path), template()
    catalogue = Catalog(path.stem, header_comment=HEADER, fuzzy=False, **_NOBODY)
    catalogue.creation_date = catalogue.revision_date = old.creation_date
    for message in new:
        if message.id:
            before = old.get(message.id, message.context)
            catalogue.add(message.id, _string(before, path.stem), message.locations, context=message.context)
    with path.open("wb") as file:
        write_po(file, catalogue, width=110, omit_header=False, sort_by_file=True, include_lineno=False)
    path.with_suffix(".mo").write_bytes(compiled(catalogue))
    return catalogue


if __name__ == "__main__":
    for one in sorted(LOCALE.glob("*.po")):
        missing = untranslated(update(one))
        for message in missing:
            print(f"{one.name}: {message.id}")
        print(f"{one.name}: {len(missing)} to be translated")
