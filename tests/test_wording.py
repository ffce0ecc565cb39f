"""Words of deeper layers are spoken in French, and those that are known are those of the code."""

import ast
import re
from pathlib import Path

import click
import pytest

from briefing.models.pages import WALL_NOTES
from briefing.wording import _KNOWN, spoken

PACKAGE = Path(__file__).parent.parent / "briefing"
SYSTEM = frozenset(
    (
        *("Permission denied", "No such file or directory", "No space left on device", "Is a directory"),
        *("Not a directory", "Read-only file system", "Connection refused", "Network is unreachable"),
        *("Operation not permitted", "File exists", "Invalid argument", "File too large", "Input/output error"),
        *("Disk quota exceeded", "Too many open files", "File name too long", "Connection reset by peer"),
        *("No route to host", "Host is unreachable", "Cannot allocate memory"),
    )
)
"""What the system says."""


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("cut off after 2000 characters", "coupé après 2000 caractères"),
        ("404 Not Found: check the address", "404 Not Found : vérifiez l’adresse"),
        ("no connection: Connection refused", "pas de connexion : connexion refusée"),
        ("a/b.txt: empty: there is nothing to read in it", "a/b.txt : vide : il n’y a rien à lire"),
        (
            "/x/s.db: the disk is full, and nothing was changed; free some space and try again (full)",
            "/x/s.db : le disque est plein et rien n’a été changé ; libérez de la place et réessayez (full)",
        ),
        (
            "nix : impossible à lancer : no such file or directory",
            "nix : impossible à lancer : aucun fichier ou dossier de ce nom",
        ),
        ("marked 12 articles read", "12 articles marqués comme lus"),
        ("{odd}: words of a feed", "{odd}: words of a feed"),
    ],
)
def test_what_deeper_layers_say_is_spoken_in_french(words: str, said: str) -> None:
    assert spoken(words).replace("\N{NO-BREAK SPACE}", " ") == said


@pytest.mark.usefixtures("french")
def test_every_wall_is_spoken_of() -> None:
    assert [note for note in WALL_NOTES.values() if spoken(note) == note] == []


def test_in_english_nothing_changes() -> None:
    assert spoken("no connection: Connection refused") == "no connection: Connection refused"


def test_what_is_known_is_what_the_code_says() -> None:
    files = [*Path(click.__file__).parent.glob("*.py"), *PACKAGE.rglob("*.py")]
    trees = [ast.parse(file.read_text("utf-8")) for file in files if file.name != "wording.py"]
    said = [node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    code = "\n".join(words for words in said if isinstance(words, str))
    parts = {
        one: max(re.split(r"\{\w+\}|nothing but a \w+| \(\{said\}\)|1 article|articles", one), key=len)
        for one in _KNOWN
    }
    assert [one for one, part in parts.items() if part.strip(": ") not in code and one not in SYSTEM] == []
