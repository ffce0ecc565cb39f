"""What changed between two texts is told by paragraphs and words, in time that does not explode."""

import json
import random
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies

from briefing.models import Article
from briefing.models.changes import Difference
from briefing.models.stored import Headline, StoredArticle, Version
from briefing.render import Layout
from briefing.render.changes import render_json, render_text
from briefing.render.comparison import compare, differences

UNTIL = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
TITLE = "Altfelden saniert seine Brücke"
OLD = """\
Altfelden saniert seine Brücke

Der Gemeinderat hat am Dienstag zwei Millionen Euro bewilligt. Die Arbeiten sollen bis Juni dauern.

Die Brücke ist seit dem Hochwasser im Januar gesperrt.

Ein Umweg von zwölf Kilometern bleibt den Leuten, die ans andere Ufer wollen.

Der Bürgermeister war nicht zu erreichen."""
NEW = """\
Altfelden saniert seine Brücke

Der Gemeinderat hat am Dienstagabend drei Millionen Euro bewilligt. Die Arbeiten sollen bis Mai dauern.

Die Brücke ist seit dem Hochwasser im Januar gesperrt.

„Wir bauen, sobald das Wasser sinkt“, sagte der Bürgermeister am Mittwoch.

Ein Umweg von zwölf Kilometern bleibt den Leuten, die ans andere Ufer wollen."""


def version(text: str, title: str = TITLE) -> Version:
    return Version(until=UNTIL, title=title, text=text)


def stored(text: str = NEW, title: str = TITLE) -> StoredArticle:
    headline = Headline(key=5, number=12, title=title, feed=1, origin="Der Bote", published=UNTIL)
    return StoredArticle(headline=headline, article=Article("a", title, text, "http://x/feed", link="https://x/12"))


def printed(found: tuple[Difference, ...], of: StoredArticle, **layout: object) -> str:
    return "".join(render_text(of, found, Layout(**layout)))  # type: ignore[arg-type]


def test_an_edit_is_shown_with_marks_that_need_no_colour() -> None:
    found = differences(stored().article, [version(OLD)])
    assert printed(found, stored()) == (
        "Altfelden saniert seine Brücke\n"
        "12 · Der Bote\n"
        "\n"
        "Changed 2026-11-23 08:30 UTC\n"
        "\n"
        "Der Gemeinderat hat am [-Dienstag zwei-] {+Dienstagabend drei+} Millionen Euro bewilligt. Die Arbeiten sollen "
        "bis [-Juni-] {+Mai+} dauern.\n"
        "\n"
        "… 1 paragraph unchanged\n"
        "\n"
        "{+„Wir bauen, sobald das Wasser sinkt“, sagte der Bürgermeister am Mittwoch.+}\n"
        "\n"
        "… 1 paragraph unchanged\n"
        "\n"
        "[-Der Bürgermeister war nicht zu erreichen.-]\n"
    )


def test_on_a_terminal_lines_are_wrapped_and_changes_coloured() -> None:
    shown = printed(differences(stored().article, [version(OLD)]), stored(), width=40, colour=True)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert max(map(len, plain.splitlines())) <= 40
    assert "\x1b[31m[-Juni-]\x1b[0m \x1b[32m{+Mai+}\x1b[0m" in shown
    unwrapped = printed(differences(stored().article, [version(OLD)]), stored())
    assert plain.split() == unwrapped.split()


def test_places_in_the_present_text() -> None:
    found = compare(version(OLD), TITLE, NEW)
    assert [span.of(NEW) for span in found.added] == [
        "Dienstagabend drei",
        "Mai",
        "„Wir bauen, sobald das Wasser sinkt“, sagte der Bürgermeister am Mittwoch.",
    ]
    assert [(gone.text, NEW[gone.at :][:8]) for gone in found.removed] == [
        ("Dienstag zwei", "Dienstag"),
        ("Juni", "Mai daue"),
        ("Der Bürgermeister war nicht zu erreichen.", ""),
    ]


@pytest.mark.parametrize("in_text", [True, False])
def test_a_title_that_changed(in_text: bool) -> None:
    old, new = "Brücke bleibt zu", "Brücke bleibt bis Mai zu"
    body = "Sie ist gesperrt."
    texts = [f"{title}\n\n{body}" if in_text else body for title in (old, new)]
    found = compare(version(texts[0], old), new, texts[1])
    assert [(stretch.kind, stretch.text) for stretch in found.title] == [
        ("kept", "Brücke bleibt"),
        ("added", " bis Mai"),
        ("kept", " zu"),
    ]
    assert [span.of(texts[1]) for span in found.added] == (["bis Mai"] if in_text else [])
    assert "Title: Brücke bleibt {+bis Mai+} zu\n" in printed((found,), stored(texts[1], new))


def test_each_of_several_edits_is_shown_the_newest_first() -> None:
    middle = OLD.replace("zwei Millionen", "drei Millionen")
    found = differences(stored().article, [version(middle), version(OLD)])
    assert [[gone.text for gone in one.removed] for one in found][1] == ["zwei"]
    assert [[span.of(text) for span in one.added] for one, text in zip(found, [NEW, middle], strict=True)][1] == [
        "drei"
    ]


def test_the_same_text_has_no_difference() -> None:
    assert compare(version(NEW), TITLE, NEW).is_empty
    assert not compare(version(OLD), TITLE, NEW).is_empty


def test_a_short_word_between_two_changes_goes_with_them() -> None:
    found = compare(
        version("Zwei Häuser an der Elbe brannten in der Nacht nieder, niemand kam um."),
        TITLE,
        "Fünf Scheunen an Saale brannten in der Nacht nieder, niemand kam um.",
    )
    assert [gone.text for gone in found.removed] == ["Zwei Häuser an der Elbe"]


def test_json() -> None:
    made = json.loads(render_json(stored(), differences(stored().article, [version(OLD)])))
    assert (made["schema"], made["number"], made["link"]) == ("briefing-changes/1", 12, "https://x/12")
    (change,) = made["changes"]
    assert change["until"] == "2026-11-23T08:30:00+00:00"
    assert change["removed"][1] == {"at": NEW.index("Mai"), "text": "Juni"}
    assert [made["text"][span["start"] : span["end"]] for span in change["added"]][1] == "Mai"
    assert [[stretch["kind"] for stretch in paragraph] for paragraph in change["paragraphs"]] == [
        ["kept", "removed", "added", "kept", "removed", "added", "kept"],
        ["added"],
        ["removed"],
    ]


def test_text_from_outside_brings_no_escapes() -> None:
    evil = "Ein \x1b[31mroter\x1b[0m Text"
    assert "\x1b" not in printed((compare(version("Ein Text"), TITLE, evil),), stored(evil, evil))


WORDS = strategies.lists(strategies.sampled_from(["Brücke", "de", "an", "zu", ",", ".", "Fluss", "\n\n"]), max_size=40)


@given(WORDS, WORDS)
def test_both_texts_can_be_had_back(old: list[str], new: list[str]) -> None:
    before, after = " ".join(old).strip(), " ".join(new).strip()
    found = compare(version(before), TITLE, after)
    for kind, text in (("removed", before), ("added", after)):
        words = [
            stretch.text
            for paragraph in found.paragraphs
            for stretch in paragraph.stretches
            if stretch.kind in ("kept", kind)
        ]
        assert "".join("".join(words).split()) == "".join(text.split())
    left = "".join(char for place, char in enumerate(after) if not any(s.start <= place < s.end for s in found.added))
    assert len("".join(left.split())) + sum(len("".join(gone.text.split())) for gone in found.removed) == len(
        "".join(before.split())
    )
    assert [gone.at for gone in found.removed] == sorted(gone.at for gone in found.removed)


@pytest.mark.parametrize("kinds", [7, 5000])
def test_long_texts_do_not_take_quadratic_time(kinds: int) -> None:
    """A hundred thousand words each, all in one paragraph: comparing each with each would take an hour."""
    chance = random.Random(4)
    old, new = (" ".join(f"w{chance.randrange(kinds)}" for _ in range(100_000)) for _ in range(2))
    assert not compare(version(old), TITLE, new).is_empty
