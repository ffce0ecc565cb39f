"""The command line in French: every help, mistakes in a command line, findings; what programs read stays as it is."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest

from briefing import i18n
from briefing.cli.app import briefing
from briefing.cli.overview import COMMANDS
from briefing.models import Analysis, Article, Briefing
from briefing.models.feeds import FeedState
from briefing.render import Layout
from briefing.render.feeds import render_text as render_feeds
from briefing.render.text import render_text
from docs.messages import LOCALE, catalogue_of
from tests.cli.conftest import Invoke

pytestmark = pytest.mark.usefixtures("french")

ENGLISH = frozenset(
    (
        *("the", "of", "and", "to", "with", "for", "from", "are", "not", "what", "which", "only", "them", "that"),
        *("this", "will", "be", "been", "by", "its"),
    )
)
"""Words of English that no French sentence has."""


def _commands() -> Iterator[tuple[str, ...]]:
    context = click.Context(briefing)
    for name in COMMANDS:
        command = briefing.get_command(context, name)
        yield (name,)
        if isinstance(command, click.Group):
            yield from ((name, each) for each in command.commands)


def _plain(words: str) -> str:
    return " ".join(words.replace("\N{NO-BREAK SPACE}", " ").split())


def _english(told: str) -> set[str]:
    return {word.lower() for word in told.split() if not word.isupper()} & ENGLISH


@pytest.mark.parametrize("command", _commands(), ids=" ".join)
def test_nothing_of_a_help_is_english(invoke: Invoke, command: tuple[str, ...]) -> None:
    told = invoke(*command, "--help")
    assert told.code == 0
    words = _plain(told.out)
    i18n.use("en")
    in_english = _plain(invoke(*command, "--help").out)
    assert words.startswith(f"Usage : briefing {' '.join(command)} [OPTIONS]")
    assert "Montre cette aide." in words
    assert _english(words) == set()
    assert _english(in_english)  # the words above do tell them apart


def test_every_paragraph_of_a_help_is_in_the_catalogue() -> None:
    known = {str(message.id) for message in catalogue_of(LOCALE / "fr.po")}
    context = click.Context(briefing)
    told: list[str] = []
    for path in _commands():
        command: click.Command | None = briefing
        for name in path:
            assert isinstance(command, click.Group)
            command = command.get_command(context, name)
        assert command is not None
        options = (option.help for option in command.params if isinstance(option, click.Option))
        told += (words for words in (command.help, command.epilog, *options) if words)
    flat = {" ".join(one.split()) for one in known}
    assert [one for one in told if " ".join(one.split()) not in flat] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("list", "--nix"), "Pas d’option '--nix'. Vouliez-vous dire '--config' ? (briefing list --help en dit plus)"),
        (("feeds", "add"), "Il manque l’argument 'ADDRESS'. (briefing feeds add --help en dit plus)"),
        (("store",), "Il manque une commande. (briefing store --help en dit plus)"),
        (("completion",), "Il manque l’argument '{bash|zsh|fish}'. Au choix : bash, zsh, fish (briefing completion"),
        (("list", "-n", "x"), "Valeur incorrecte pour '-n' / '--limit' : 'x' n’est pas un nombre entier permis."),
        (("show", "--only", "x", "a"), "'x' n’est pas l’un de : sections, summary, actors, figures."),
        (("feeds", "exprot"), "Pas de commande 'exprot'. Vouliez-vous dire 'export' ?"),
        (("shwo",), "Ni commande, ni fichier, ni dossier 'shwo'. Vouliez-vous dire 'show' ?"),
        (("search", "(a"), "recherche, caractère 1 : cette ( n’est pas fermée"),
        (("search", "since:never"), "'never' n’est pas une date ; since: demande une durée comme 12h, 3d"),
    ],
)
def test_a_mistake_is_told_in_french(invoke: Invoke, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    (tmp_path / "feeds.toml").write_text("")
    told = invoke(*arguments)
    assert told.code == 2
    assert said in _plain(told.err)


def test_findings_are_told_in_french_and_for_programs_in_english(invoke: Invoke, tmp_path: Path) -> None:
    config = tmp_path / "feeds.toml"
    config.write_text('[[feeds]]\nurl = "http://127.0.0.1:9/a"\nname = "A"\n')
    place = ("--config", str(config), "--store", str(tmp_path / "store.db"))
    told = _plain(invoke("doctor", *place).out)
    assert "bien modèles tous les modèles de langue sont installés" in told
    assert "store.db : pas encore ; briefing refresh la crée" in told
    checks = json.loads(invoke("doctor", "-f", "json", *place).out)["checks"]
    assert [each["says"] for each in checks if each["subject"] == "models"] == ["all language models are installed"]
    refreshed = invoke("refresh", "-f", "text", *place)
    assert _plain(refreshed.err).startswith("briefing: A (http://127.0.0.1:9/a) : pas de connexion : connexion refusée")
    assert "1 flux, 0 nouvel article, 1 en échec, en " in _plain(refreshed.out)


def test_a_terminal_is_spoken_to_in_french_and_a_pipe_is_not() -> None:
    article = Article(id="a", title="Dorn", text="Dorn has a clockmaker.", source="a", language="en")
    analysis = Analysis(language="en", notes=("cut off after 2000 characters",))
    pages = [
        "".join(render_text([Briefing(article, analysis)], Layout(parts=("summary",), width=width)))
        for width in (60, None)
    ]
    assert ["NOTES" in page and "! coupé après 2000 caractères" in page for page in pages] == [True, False]
    assert "! cut off after 2000 characters" in pages[1]
    now = datetime.now(UTC)
    address = "http://127.0.0.1:9/a"
    feed = FeedState(id=1, url=address, address=address, name="A", checked=now, problem="no feed")
    assert "! pas de flux" in _plain("".join(render_feeds([feed], 80)))
    assert "no feed" in "".join(render_feeds([feed], None))
