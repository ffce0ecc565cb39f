"""The table of actions, and keys that the user wants instead."""

from pathlib import Path
from typing import Any

import pytest

from briefing.config import Config
from briefing.errors import ConfigError
from briefing.tui.actions import ACTIONS, KeysError, footer_of, spell, with_keys
from briefing.tui.session import theme_of


def test_ids_are_unique_and_no_two_actions_share_a_key_in_a_pane() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert with_keys({}) == ACTIONS


def test_keys_are_replaced() -> None:
    action = next(
        one for one in with_keys({"next_section": ["ctrl+n", "n"], "find_next": ["+"]}) if one.id == "next_section"
    )
    assert action.keys == ("ctrl+n", "n")


def test_an_unknown_action_is_named_with_the_nearest() -> None:
    with pytest.raises(KeysError, match=r"did you mean next_section\?"):
        with_keys({"next_sction": ["x"]})


def test_two_actions_on_one_key_are_both_named() -> None:
    with pytest.raises(KeysError, match="'j' is also the key of down") as caught:
        with_keys({"theme": ["j"]})
    assert caught.value.action == "theme"


def test_one_key_may_do_different_things_in_different_panes() -> None:
    with_keys({"open": ["X"], "jump": ["X"]})
    with pytest.raises(KeysError):
        with_keys({"open": ["X"], "help": ["X"]})


@pytest.mark.parametrize(
    ("written", "sent"),
    [("shift+b", "B"), ("ctrl+B", "ctrl+b"), ("pgup", "pageup"), (" ", "space"), ("esc", "escape"), ("+", "+")],
)
def test_keys_may_be_written_as_people_do(written: str, sent: str) -> None:
    others: dict[str, list[str]] = {one.id: [] for one in ACTIONS if one.id != "theme"}
    assert next(one.keys for one in with_keys({**others, "theme": [written]}) if one.id == "theme") == (sent,)


@pytest.mark.parametrize("key", ["ctrl+i", "ctrl+m", "ctrl+["])
def test_a_key_that_terminals_send_as_another_is_refused(key: str) -> None:
    with pytest.raises(KeysError, match="terminals send the same"):
        with_keys({"help": [key]})


def test_a_key_can_be_freed_for_another_action() -> None:
    actions = {one.id: one.keys for one in with_keys({"zen": [], "theme": ["z"]})}
    assert (actions["zen"], actions["theme"]) == ((), ("z",))


@pytest.mark.parametrize("key", ["", "ctrl+", "foo", "ctrl+foo", "\x1b"])
def test_what_no_keyboard_sends_is_refused(key: str) -> None:
    with pytest.raises(KeysError, match="is no key"):
        with_keys({"help": [key]})


def test_the_footer_has_the_most_wanted_first() -> None:
    assert [action.id for action in footer_of(ACTIONS, "list")][:3] == ["open", "add_feed", "find_next"]
    assert "filter" not in [action.id for action in footer_of(ACTIONS, "article")]
    assert spell("ctrl+p") == "^p"


def test_wrong_keys_of_a_configuration_are_errors_of_the_configuration(tmp_path: Path) -> None:
    from briefing.config.reading import load
    from briefing.tui.session import read_in_terminal

    with pytest.raises(ConfigError, match=r"keys\.theme: the key 'j' is also the key of down"):
        read_in_terminal(Config(keys={"theme": ("j",)}), ())
    file = tmp_path / "config.toml"
    file.write_text('[keys]\nzen = "X"\ntheme = ["t", "X"]\nhlep = "F"\n')
    with pytest.raises(ConfigError, match=r"config\.toml:4: keys\.hlep: there is no such action; did you mean help\?"):
        read_in_terminal(load(str(file)), ())
    file.write_text('[keys]\nzen = "X"\ntheme = ["t", "X"]\n')
    both = r"config\.toml:(2: keys\.zen|3: keys\.theme): the key 'X' is also the key of .*config\.toml:[23]: keys\."
    with pytest.raises(ConfigError, match=both):
        read_in_terminal(load(str(file)), ())
    with pytest.raises(ConfigError, match="there is no theme 'nope'"):
        read_in_terminal(Config(theme="nope"), ())


def test_configured_keys_work_and_the_old_ones_do_not(play: Any, desk: Any) -> None:
    actions = with_keys({"next_section": ["ctrl+n", ","], "quit": ["ctrl+x"], "zen": []})

    async def scenario(shown: Any) -> None:
        await shown.press("2", "]", "Q", "z", "f24")
        assert not shown.app.reading.zen
        assert shown.app.reading.view.section is None
        assert shown.app.return_code is None
        await shown.press("ctrl+n")
        assert shown.app.reading.view.section == 0
        await shown.press("comma")
        assert shown.app.reading.view.section == 1
        assert "^n" in shown.lines[-1]

    play(scenario, desk=desk(actions=actions))


@pytest.mark.parametrize(
    ("configured", "picked", "theme"),
    [
        (None, "", None),
        (None, "briefing-dusk", "briefing-dusk"),
        (None, "gone", None),
        ("nord", "briefing-dusk", "nord"),
    ],
)
def test_the_configurations_theme_is_worn_rather_than_the_one_picked_last(
    configured: Any, picked: str, theme: Any
) -> None:
    assert theme_of(Config(theme=configured), picked) == theme
