"""States as languages call them."""

import pytest

from briefing.languages.states import StateNames, state_names

TABLES = {code: f"briefing.languages.{code}.states:STATES" for code in ("fr", "en", "de", "es", "it", "pt")}


def state(locale: str, code: str) -> StateNames:
    return next(state for state in state_names(locale, TABLES[locale]) if state.code == code)


@pytest.mark.parametrize(
    ("locale", "code", "name", "seat", "demonym"),
    [
        ("fr", "US", "États-Unis", "Washington", "américaines"),
        ("fr", "IR", "Iran", "Téhéran", "iranien"),
        ("fr", "CI", "Côte d'Ivoire", "Abidjan", "ivoirienne"),
        ("fr", "MC", "Monaco", "Monaco", "monégasques"),
        ("en", "GB", "United Kingdom", "Downing Street", "Britons"),
        ("en", "MM", "Myanmar", "Naypyidaw", "Burmese"),
        ("en", "ZA", "South Africa", "Pretoria", "South African"),
        ("de", "RU", "Russland", "Moskau", "russischen"),
        ("es", "US", "Estados Unidos", "Casa Blanca", "estadounidenses"),
        ("it", "DE", "Germania", "Berlino", "tedeschi"),
        ("pt", "US", "Estados Unidos", "Casa Branca", "norte-americanas"),
    ],
)
def test_ordinary_name_seat_and_demonym(locale: str, code: str, name: str, seat: str, demonym: str) -> None:
    found = state(locale, code)
    assert found.names[0] == name
    assert seat in found.seats
    assert demonym in found.demonyms


@pytest.mark.parametrize("locale", TABLES)
def test_every_line_is_a_state_of_cldr(locale: str) -> None:
    names = state_names(locale, TABLES[locale])
    assert len({state.code for state in names}) == len(names) > 190
    assert not [state.code for state in names if state.names[0] == state.code]


def test_all_tables_know_the_same_states() -> None:
    known = [{state.code for state in state_names(locale, TABLES[locale])} for locale in TABLES]
    assert all(codes == known[0] for codes in known)
