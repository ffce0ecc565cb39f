"""Articles handed on: links by number, files, programs; and the words behind a row of a panel."""

import resource
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefing.errors import UsageError
from briefing.models import Analysis, Link, Statement
from briefing.tui.handing import ended, file_name_of, link_at, links_of, pipe, save, words_of_links
from tests.tui.conftest import FOUND, LIBRARY_ARTICLE, PORT, PORT_ARTICLE


def _analysis() -> Analysis:
    raise AssertionError("nothing is to be analysed")


def test_links_are_the_article_s_own_and_those_of_its_text_each_once() -> None:
    article = replace(
        PORT_ARTICLE, text="See https://example.org/a, (http://example.org/b) and https://example.org/a. javascript:x"
    )
    assert links_of(article) == ("https://example.org/port", "https://example.org/a", "http://example.org/b")
    assert links_of(replace(article, link="file:///etc/passwd", text="none")) == ()


def test_links_behind_words_come_between_the_article_s_own_and_those_written_out() -> None:
    article = replace(
        PORT_ARTICLE,
        text="See the map, http://example.org/b or the port.",
        links=(
            Link(4, 11, "https://example.org/map"),
            Link(13, 33, "http://example.org/b"),
            Link(37, 45, "https://example.org/port"),
        ),
    )
    assert links_of(article) == ("https://example.org/port", "https://example.org/map", "http://example.org/b")
    hostile = replace(article, links=(Link(0, 3, "javascript:alert(1)"), Link(4, 11, "https://example.org/a b")))
    assert links_of(hostile) == ("https://example.org/port", "http://example.org/b")


def test_each_address_comes_with_the_words_before_it() -> None:
    article = replace(
        PORT_ARTICLE,
        text="See the\nmap, http://example.org/b or the port.",
        links=(Link(4, 11, "https://example.org/map"), Link(13, 33, "http://example.org/b")),
    )
    assert words_of_links(article) == {
        "https://example.org/port": PORT_ARTICLE.title,
        "https://example.org/map": "the map",
    }
    assert link_at(article, 5) == "https://example.org/map"
    assert link_at(article, 14) == "http://example.org/b"
    assert link_at(article, 12) is None


@pytest.mark.parametrize(("suffix", "begins"), [(".md", "# Le port"), (".txt", "Le port"), (".json", "{")])
def test_an_article_is_saved_in_the_format_of_the_name_and_never_over_another(
    tmp_path: Path, suffix: str, begins: str
) -> None:
    name = str(tmp_path / f"port{suffix}")
    assert save(PORT_ARTICLE, FOUND["port"], name, _analysis) == name
    assert Path(name).read_text("utf-8").startswith(begins)
    Path(name).write_text("mine", "utf-8")
    with pytest.raises(UsageError, match="is there already"):
        save(PORT_ARTICLE, FOUND["port"], name, _analysis)
    assert Path(name).read_text("utf-8") == "mine"
    save(PORT_ARTICLE, FOUND["port"], f"{name}!", _analysis)
    assert Path(name).read_text("utf-8").startswith(begins)


def test_a_disk_that_is_full_costs_nothing_that_was_there(tmp_path: Path) -> None:
    name = tmp_path / "port.md"
    name.write_text("mine", "utf-8")
    allowed = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, allowed[1]))
    try:
        with pytest.raises(UsageError, match="can't be written: file too large; free some space"):
            save(PORT_ARTICLE, FOUND["port"], f"{name}!", _analysis)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, allowed)
    assert [(file.name, file.read_text("utf-8")) for file in tmp_path.iterdir()] == [("port.md", "mine")]


def test_a_name_that_no_file_can_have_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="must end on one of"):
        save(PORT_ARTICLE, FOUND["port"], str(tmp_path / "port.exe"), _analysis)
    with pytest.raises(UsageError, match="can't be written"):
        save(PORT_ARTICLE, FOUND["port"], str(tmp_path / "nowhere" / "port.md"), _analysis)
    assert file_name_of(replace(PORT_ARTICLE, title="quay " * 11 + "harbour")) == "quay-" * 10 + "quay.md"
    assert file_name_of(replace(PORT_ARTICLE, title="é" * 70)) == "é" * 60 + ".md"
    assert file_name_of(replace(PORT_ARTICLE, title="../../etc/passwd\x1b[2J")) == "etc-passwd-2j.md"


def _piped(text: str, command: str) -> tuple[int, str]:
    outcome = pipe(text, command)
    assert outcome is not None
    return outcome


def test_a_program_gets_the_text_and_no_shell_is_asked() -> None:
    assert pipe("one two\n", "wc -w") == (0, "2\n")
    assert pipe("", "echo '$HOME;' \"a b\"") == (0, "$HOME; a b\n")
    code, printed = _piped("", "printf '\\033]52;c;aGk=\\007x'")
    assert (code, "\x1b" in printed) == (0, False)
    with pytest.raises(UsageError, match="no-such-program-at-all: there is no such program; check its name"):
        pipe("", "no-such-program-at-all")
    with pytest.raises(UsageError, match="can't be started: permission denied"):
        pipe("", __file__)
    with pytest.raises(UsageError, match="yes: prints without end; ended after 4 MB"):
        pipe("", "yes")
    assert [ended(_piped("", f"sh -c {command!r}")[0]) for command in ("exit 0", "exit 3", "kill -9 $$")] == [
        "",
        "ended with 3",
        "was ended by SIGKILL",
    ]
    with pytest.raises(UsageError, match="come in pairs"):
        pipe("", "echo 'a")


def test_a_program_that_never_reads_or_ends_is_ended_with_what_it_has_started() -> None:
    stop = threading.Event()
    stop.set()
    assert pipe("x" * 1_000_000, "sleep 1000", stop) is None
    assert pipe("", "sh -c 'exec >&- 2>&-; sleep 1000'", stop) is None, "one that prints nothing any more"
    assert pipe("", "sh -c 'setsid sleep 2 & sleep 1000'", stop) is None, "what it left has its output open"
    assert pipe("x" * 1_000_000, "true") == (0, "")


def test_escape_alone_ends_a_program_that_one_waits_for(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("2", "|", *"sleep 1000", "enter")
        await shown.until(lambda: "sleep works; esc ends it" in shown.lines[0])
        await shown.press("h", "l", "j")
        assert "sleep works" in shown.lines[0]
        await shown.press("escape")
        assert "Ended sleep 1000" in shown.lines[0]
        assert "sleep works" not in shown.lines[0]
        await shown.until(lambda: not any(one.name == "briefing-action" for one in threading.enumerate()))
        assert not shown.app._notifications

    play(scenario)


def test_a_row_shows_the_sentence_it_stands_on_or_what_the_actor_says(play: Any, desk: Any) -> None:
    at = PORT.index("si l’été")
    said = Statement(at, at + len("si l’été s’y prête"), True)
    found = FOUND["port"]
    talking = replace(found, actors=(replace(found.actors[0], statements=(said,)), *found.actors[1:]))

    async def scenario(shown: Any) -> None:
        await shown.press("4", "e")
        assert "│ “si l’été s’y prête”" in shown.text
        await shown.press("e")
        assert "│ “si l’été s’y prête”" not in shown.text
        await shown.press("5", "G", "e")
        assert any("│ au moins 80" in line for line in shown.lines)

    play(scenario, desk=desk(analyse=lambda article: talking if article.id == "port" else FOUND[article.id]))


def test_links_open_by_their_numbers(play: Any, desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.get", lambda: type("Browser", (), {"open": staticmethod(opened.append)}))
    linked = replace(LIBRARY_ARTICLE, link="https://example.org/a", text="At https://example.org/b it is told.")

    async def scenario(shown: Any) -> None:
        await shown.press("L")
        assert "https://example.org/b" in shown.text
        await shown.press("2")
        await shown.until(lambda: opened == ["https://example.org/b"])

    play(scenario, desk=desk(items=(linked, PORT_ARTICLE), analyse=lambda _: Analysis("en")))


def test_the_text_goes_to_a_program_whose_words_are_shown(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("|", *"head -c 14", "enter")
        await shown.until(lambda: shown.app.screen is not shown.app.reading)
        await shown.press("space")
        assert "Le port d" in shown.text
        await shown.press("q", "|", *["backspace"] * 12, *"x-no", "enter")
        await shown.until(lambda: any("there is no such program" in one.message for one in shown.app._notifications))

    play(scenario)


def test_an_article_is_saved_by_its_key(play: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    async def scenario(shown: Any) -> None:
        await shown.press("w", "enter")
        await shown.until(lambda: "Saved le-port-d-arvel-ferme-ses-quais.md" in shown.text)

    play(scenario)
    assert (tmp_path / "le-port-d-arvel-ferme-ses-quais.md").read_text("utf-8").startswith("# Le port")
