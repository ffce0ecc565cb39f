"""Words of deeper layers are spoken in French, and those that are known are those of the code."""

import ast
import re
from pathlib import Path

import click
import pytest

from briefing.known import KNOWN
from briefing.models.pages import WALL_NOTES
from briefing.wording import spoken

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
        ("s.db: 1,210 articles, 0.3 MB, sound", "s.db : 1 210 articles, 0,3 Mo, saine"),
        ("s.db: 12 rows belong to nothing", "s.db : 12 lignes n’appartiennent à rien"),
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
        (
            "its address must be a string, an http or https address such as https://www.example.org/rss, not 'ftp://a'",
            "son adresse doit être une chaîne, une adresse http ou https comme https://www.example.org/rss, pas 'ftp://a'",
        ),
        (
            "record 3 is no article that briefing exported: feed is missing",
            "l’entrée 3 n’est pas un article exporté par briefing : il manque feed",
        ),
        (
            "a.opml: not OPML: its root is <html>; briefing feeds add takes feeds and pages",
            "a.opml : pas d’OPML : sa racine est <html> ; briefing feeds add prend des flux et des pages",
        ),
        ("line 3", "ligne 3"),
        ("line of sight", "line of sight"),
        (
            "must be an address without a login, which would be shown with it; "
            'write credentials = { user = "…", variable = "…" } beside it',
            "doit être une adresse sans identifiants, qui seraient montrés avec elle ; "
            'écrivez credentials = { user = "…", variable = "…" } à côté',
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
    trees = [ast.parse(file.read_text("utf-8")) for file in files if file.name != "known.py"]
    said = [node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    code = "\n".join(words for words in said if isinstance(words, str))
    parts = {
        one: max(re.split(r"\{\w+\}|nothing but a \w+| \(\{said\}\)|1 article|articles", one), key=len) for one in KNOWN
    }
    assert [one for one, part in parts.items() if part.strip(": ") not in code and one not in SYSTEM] == []
