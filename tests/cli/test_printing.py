"""What the printing commands print, where it goes, and what they return."""

import json
import os
import stat
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from briefing.models import PARTS, Part
from briefing.render import FORMATS

Invoke = Callable[..., Any]


def test_show_prints_the_whole_briefing(invoke: Invoke) -> None:
    ran = invoke("show", "phare.txt")
    assert ran.code == 0
    assert ran.err == ""
    assert ran.out.startswith("Le phare de Kerlouan change de gardien\nphare.txt · 1 min · fr\n")
    assert "\nSUMMARY\n• " in ran.out
    assert "\n▌ Une lampe à 40 000 euros\n" in ran.out
    assert "Jeanne Le Goff" in ran.out


def test_a_bare_source_prints_what_show_prints(invoke: Invoke) -> None:
    assert invoke("phare.txt") == invoke("show", "phare.txt")
    assert invoke("phare.txt", "--only", "summary") == invoke("--only", "summary", "show", "phare.txt")


@pytest.mark.parametrize("part", PARTS)
def test_a_part_prints_one_item_a_line(invoke: Invoke, part: Part) -> None:
    made = json.loads(invoke(part, "phare.txt", "--format", "jsonl").out)
    lines = invoke(part, "phare.txt").out.splitlines()
    assert len(lines) == len(made[part])
    first = {"sections": "heading", "actors": "name", "summary": "text"}.get(part)
    if first:
        assert [line.split("\t")[0] for line in lines] == [item[first] or "" for item in made[part]]


def test_sections_say_what_they_are_about(invoke: Invoke) -> None:
    heading, said = invoke("sections", "phare.txt").out.splitlines()[1].split("\t")
    assert heading == "Une lampe à 40 000 euros"
    assert "lampe" in said
    assert json.loads(invoke("show", "--only", "sections", "-f", "json", "phare.txt").out)["sections"][0]["summary"]


@pytest.mark.parametrize("part", ["show", *PARTS])
def test_json_lines_follow_the_schema_in_the_order_given(invoke: Invoke, part: str) -> None:
    schema = json.loads(files("briefing.render").joinpath("briefing-2.schema.json").read_text("utf-8"))
    ran = invoke(part, "phare.txt", "ferry.txt", "./phare.txt", "--format", "jsonl")
    made = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["source"] for one in made] == ["phare.txt", "ferry.txt"]
    for one in made:
        jsonschema.validate(one, schema)
        assert [name for name in PARTS if name in one] == (list(PARTS) if part == "show" else [part])


def test_options_stand_before_or_after_the_sources(invoke: Invoke) -> None:
    after = invoke("show", "phare.txt", "--format", "json", "--only", "summary,actors", "--sentences", "1")
    assert after.code == 0
    before = invoke("--format=json", "--only", "actors", "--only", "summary", "--sentences", "1", "show", "phare.txt")
    assert before == after
    assert list(json.loads(after.out))[-3:] == ["summary", "actors", "notes"]


TIED = """\
Le pont de Valbrune ferme

De son côté, la maire de Valbrune (une ancienne ingénieure) a fermé mardi le dernier pont de la ville après la crue.
"""
TIGHT = "La maire de Valbrune a fermé mardi le dernier pont de la ville après la crue."


@pytest.mark.parametrize("form", [form for form in FORMATS if form not in {"json", "jsonl"}])
@pytest.mark.parametrize("command", ["show", "summary", "sections"])
def test_tight_shortens_the_sentences_of_summaries(invoke: Invoke, desk: Path, command: str, form: str) -> None:
    (desk / "pont.txt").write_text(TIED, "utf-8")
    assert TIGHT not in invoke(command, "pont.txt", "-f", form).out
    assert TIGHT in invoke(command, "--tight", "pont.txt", "-f", form).out


def test_tight_json_says_what_stayed(invoke: Invoke, desk: Path) -> None:
    (desk / "pont.txt").write_text(TIED, "utf-8")
    made = json.loads(invoke("show", "--tight", "pont.txt", "-f", "json").out)
    for line in (made["summary"][0], made["sections"][0]["summary"][0]):
        assert line["text"] == TIGHT
        stretches = [made["text"][span["start"] : span["end"]] for span in line["spans"]]
        assert stretches == ["la maire de Valbrune", "a fermé mardi le dernier pont de la ville après la crue."]
        assert made["text"][line["start"] : line["end"]].startswith("De son côté")


def test_sentences_and_words_bound_the_summary(invoke: Invoke) -> None:
    def count(*options: str) -> int:
        return len(invoke("summary", "phare.txt", *options).out.splitlines())

    assert count("--sentences", "1") == 1
    assert count("--words", "1") == 1
    assert count("--words", "500") >= count("--words", "30") >= 1


def test_language_is_given_or_detected(invoke: Invoke) -> None:
    made = [
        json.loads(invoke("summary", "-f", "jsonl", *options, "phare.txt").out) for options in ((), ("--lang", "en"))
    ]
    assert [one["language"] for one in made] == ["fr", "en"]


def test_failed_sources_are_named_and_the_rest_is_printed(invoke: Invoke) -> None:
    ran = invoke("summary", "gone.txt", "phare.txt", "--format", "jsonl", "also\x1b[31m-gone.txt", "ferry.txt")
    assert ran.code == 1
    assert [json.loads(line)["source"] for line in ran.out.splitlines()] == ["phare.txt", "ferry.txt"]
    first, second = ran.err.splitlines()
    assert first.startswith("briefing: gone.txt: ")
    assert second.startswith("briefing: also-gone.txt: ")


def test_every_bad_source_is_one_clear_line_between_good_ones(invoke: Invoke, desk: Path) -> None:
    (desk / "folder").mkdir()
    (desk / "binary.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (desk / "empty.txt").touch()
    (desk / "long.txt").write_bytes(b"mot " * 2_500_000)
    os.mkfifo(desk / "fifo")
    (desk / "loop.txt").symlink_to("loop.txt")
    (desk / "locked.txt").write_text("Text.", "utf-8")
    (desk / "locked.txt").chmod(0)
    bad = {
        "gone.txt": "no such file",
        "folder": "no articles in this directory",
        "binary.txt": "a binary file",
        "empty.txt": "nothing to read",
        "long.txt": "too large",
        "fifo": "a named pipe",
        "loop.txt": "leads back to itself",
        "/dev/zero": "a device",
        "ftp://example.org/a": "only http and https",
    }
    if os.geteuid():
        bad["locked.txt"] = "permission denied"
    ran = invoke("summary", "phare.txt", *bad, "ferry.txt", "--format", "jsonl")
    assert ran.code == 1
    assert [json.loads(line)["source"] for line in ran.out.splitlines()] == ["phare.txt", "ferry.txt"]
    lines = ran.err.splitlines()
    assert [line.split(": ")[1] for line in lines] == list(bad)
    assert all(reason in line for line, reason in zip(lines, bad.values(), strict=True))


def test_nothing_to_print_is_no_success(invoke: Invoke) -> None:
    ran = invoke("show", "gone.txt", "--format", "json")
    assert (ran.code, ran.out) == (1, "")


def test_a_part_that_is_empty_is_said_on_standard_error(invoke: Invoke, desk: Path) -> None:
    (desk / "calm.txt").write_text("Nothing happened\n\nIt was quiet all day long, and so it stayed.\n", "utf-8")
    ran = invoke("figures", "calm.txt")
    assert ran == (0, "", "briefing: calm.txt: no figures found\n")


def test_without_sources_the_configured_ones_are_read(invoke: Invoke, desk: Path) -> None:
    (desk / "feeds.toml").write_text('[[articles]]\npath = "ferry.txt"\n', "utf-8")
    assert invoke("summary", "-f", "json").out == invoke("summary", "-f", "json", "ferry.txt").out
    (desk / "other.toml").write_text('[[articles]]\npath = "phare.txt"\n', "utf-8")
    assert json.loads(invoke("summary", "-f", "json", "--config", "other.toml").out)["source"] == "phare.txt"


def test_without_sources_and_configuration_there_is_nothing_to_read(invoke: Invoke) -> None:
    ran = invoke("show")
    assert (ran.code, ran.out) == (2, "")
    assert "nothing to read" in ran.err
    assert "feeds.toml" in ran.err


def test_a_wrong_configuration_is_exit_3(invoke: Invoke, desk: Path) -> None:
    (desk / "feeds.toml").write_text("\n[[feeds]]\nurl = 5\n", "utf-8")
    ran = invoke("show")
    assert ran == (
        3,
        "",
        "briefing: feeds.toml:3: feeds[1].url: must be a string, an http or https address, not an integer\n",
    )
    assert invoke("show", "phare.txt", "--config", "gone.toml").code == 3


def test_output_replaces_a_file_and_keeps_its_permissions(invoke: Invoke, desk: Path) -> None:
    target = desk / "out.json"
    target.write_text("old", "utf-8")
    target.chmod(0o640)
    link = desk / "link.json"
    link.symlink_to("out.json")
    ran = invoke("show", "phare.txt", "-f", "json", "--output", str(link))
    assert ran == (0, "", "")
    assert link.is_symlink()
    assert json.loads(target.read_text("utf-8"))["source"] == "phare.txt"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert not list(desk.glob(".*"))


def test_output_is_never_coloured_nor_wrapped_unless_asked(invoke: Invoke, desk: Path) -> None:
    invoke("show", "phare.txt", "--output", "plain.txt")
    invoke("show", "phare.txt", "--output", "coloured.txt", "--color", "always")
    assert "\x1b" not in (desk / "plain.txt").read_text("utf-8")
    assert "\x1b[1m" in (desk / "coloured.txt").read_text("utf-8")


def test_output_stays_as_it_was_when_nothing_was_read(invoke: Invoke, desk: Path) -> None:
    target = desk / "out.txt"
    target.write_text("old", "utf-8")
    assert invoke("show", "gone.txt", "--output", "out.txt").code == 1
    assert target.read_text("utf-8") == "old"
    assert not list(desk.glob(".*"))


def test_output_that_cannot_be_written_is_one_line(invoke: Invoke, desk: Path) -> None:
    (desk / "folder").mkdir()
    for path in ("gone/out.txt", "folder", "/dev/full", "nul\0"):
        ran = invoke("summary", "phare.txt", "--output", path)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith(f"briefing: {path.replace(chr(0), '')}: can't be written: ")
        assert ran.err.count("\n") == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_output_in_a_directory_without_permission(invoke: Invoke, desk: Path) -> None:
    (desk / "sealed").mkdir(mode=0o500)
    ran = invoke("summary", "phare.txt", "--output", "sealed/out.txt")
    assert (ran.code, ran.err) == (
        1,
        "briefing: sealed/out.txt: can't be written: Permission denied; name another place\n",
    )


@pytest.mark.parametrize(
    ("variables", "option", "coloured"),
    [
        ({}, None, False),
        ({"FORCE_COLOR": "1"}, None, True),
        ({"FORCE_COLOR": "0"}, None, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, None, False),
        ({"NO_COLOR": "1"}, "always", True),
        ({"FORCE_COLOR": "1"}, "never", False),
    ],
)
def test_colour_is_forced_or_forbidden(
    invoke: Invoke, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], option: str | None, coloured: bool
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    ran = invoke("show", "phare.txt", *(("--color", option) if option else ()))
    assert ("\x1b[" in ran.out) is coloured
    assert "\x1b" not in invoke("show", "phare.txt", "--format", "markdown", "--color", "always").out


@pytest.mark.parametrize("form", FORMATS)
def test_hostile_text_and_names_never_reach_the_terminal(invoke: Invoke, desk: Path, form: str) -> None:
    hostile = "\x1b]0;owned\x07\x1b[2J\u202e\x9b31m"
    name = f"bad{hostile}.txt"
    (desk / name).write_text(f"Quiet {hostile} day\n\nMayor Ann Lee {hostile} counted 40 boats.\n", "utf-8")
    ran = invoke("show", name, f"gone{hostile}", "--format", form)
    assert ran.code == 1
    assert "Ann Lee" in ran.out
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(ran.out + ran.err)
    assert "owned" not in ran.out


FEED = """<rss version="2.0"><channel><title>Harbour news</title>
<item><title>Ferry stops</title><link>https://news.example.org/ferry</link><description>{}</description></item>
<item><title>Calm &amp;#27;[31mday</title><description>Nothing happened all day long.</description></item>
<item><title>Post</title><link>https://news.example.org/post</link><description>Nobody wrote.</description></item>
</channel></rss>"""


def test_entries_of_a_feed_are_told_apart(invoke: Invoke, desk: Path) -> None:
    (desk / "feed.xml").write_text(FEED.format("The ferry will stop for nine days. About 120 people need it."), "utf-8")
    ran = invoke("summary", "feed.xml", "phare.txt")
    assert [line.split("\t")[0] for line in ran.out.splitlines() if "\t" in line][-1] == "phare.txt"
    assert {line.split("\t")[0] for line in ran.out.splitlines()} == {
        "https://news.example.org/ferry",
        "feed.xml",
        "https://news.example.org/post",
        "phare.txt",
    }
    said = invoke("figures", "feed.xml").err.splitlines()
    assert [line for line in said if line.endswith("no figures found")] == [
        "briefing: feed.xml: Calm day: no figures found",
        "briefing: https://news.example.org/post: no figures found",
    ]
