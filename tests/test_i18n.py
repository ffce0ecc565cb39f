"""The language of the interface is chosen by the environment or the configuration, and its catalogue is complete."""

import re
import subprocess
import sys
from datetime import datetime
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from briefing.config.reading import load
from briefing.errors import ConfigError
from briefing.i18n import chosen, date, ngettext, number, short_date
from docs.messages import LOCALE, catalogue_of, compiled, template, untranslated, well_set

CATALOGUES = sorted(LOCALE.glob("*.po"))


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "fr_CA@euro"}, "fr"),
        ({"LANG": "FR-fr"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": ""}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "fr_FR.ISO-8859-1"}, "fr"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "de:fr:en"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "en"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr"}, "en"),
        ({"LANG": "POSIX", "LANGUAGE": "fr"}, "en"),
    ],
)
def test_the_environment_chooses(environment: dict[str, str], language: str) -> None:
    assert chosen(environment) == language


def test_the_configuration_chooses(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('interface = "fr"\n')
    assert load(str(file)).interface == "fr"
    file.write_text('theme = "x"\ninterface = "xx"\n')
    with pytest.raises(ConfigError, match=r"config\.toml:2: interface: must be one of en, fr"):
        load(str(file))


def test_numbers_and_dates_are_written_in_english_by_default() -> None:
    moment = datetime(2026, 8, 5, 9, 7).astimezone()
    assert (number(999), number(-12345), number(1234567)) == ("999", "-12,345", "1,234,567")
    assert date(moment) == "5 Aug 2026 09:07"
    assert short_date(moment) == "5 Aug 09:07"
    assert ngettext("{count} of {what}", "{count}s of {what}", 1200, what="{x}") == "1,200s of {x}"


@pytest.mark.usefixtures("french")
def test_numbers_and_dates_are_written_in_french() -> None:
    moment = datetime(2026, 8, 5, 9, 7).astimezone()
    assert number(1234567) == "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567"
    assert date(moment) == "5 août 2026 09:07"
    assert short_date(moment) == "5 août 09:07"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
class TestCatalogue:
    def test_it_has_a_translation_for_every_message_of_the_code_and_no_other(self, path: Path) -> None:
        catalogue, code = catalogue_of(path), template()
        wanted = {(one.id, one.context) for one in code if one.id}
        assert {(one.id, one.context) for one in catalogue if one.id} == wanted, "run python -m docs.messages"
        assert not catalogue.obsolete
        assert [one.id for one in untranslated(catalogue)] == []
        assert [one.id for one in catalogue if one.fuzzy and one.id] == []

    def test_a_translation_puts_in_what_its_message_puts_in(self, path: Path) -> None:
        catalogue = catalogue_of(path)
        assert [one.id for one in catalogue if one.id and not _puts_in_the_same(one)] == []

    def test_it_is_set_as_its_language_sets_words(self, path: Path) -> None:
        forms = [form for one in catalogue_of(path) if one.id for form in _forms(one)]
        assert [form for form in forms if form != well_set(form, path.stem)] == [], "run python -m docs.messages"

    def test_what_the_program_reads_is_made_from_it(self, path: Path) -> None:
        made = GNUTranslations(BytesIO(compiled(catalogue_of(path))))
        with path.with_suffix(".mo").open("rb") as file:
            assert _words(GNUTranslations(file)) == _words(made), "run python -m docs.messages"


def _forms(message: Message) -> list[str]:
    """Return a translation in all its forms."""
    string: object = message.string
    return [str(form) for form in string] if isinstance(string, list | tuple) else [str(string or "")]


def _puts_in_the_same(message: Message) -> bool:
    several = isinstance(message.id, list | tuple)
    wanted = {name for form in (message.id if several else (message.id,)) for name in _names(str(form))}
    may = {"count"} if several else set()  # a form for one of something may say "one" in a word
    return all(_names(form) | may == wanted | may for form in _forms(message))


def _words(translations: GNUTranslations) -> dict[object, str]:
    """Return the translations without the header, which names the version of what wrote it."""
    catalogue: dict[object, str] = vars(translations)["_catalog"]
    return {identity: words for identity, words in catalogue.items() if identity}


def _names(words: str) -> set[str]:
    return set(re.findall(r"\{(\w*)", words))


def test_nothing_is_loaded_for_english() -> None:
    code = "import sys; from briefing.i18n import _; _('x'); print('gettext' in sys.modules)"
    environment = {"LANG": "en_GB.UTF-8", "PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout == "False\n"
