"""Dates in the forms that feeds' formats ask for."""

from datetime import UTC, datetime

import pytest

from briefing.parsing.moments import read_moment

NINE = datetime(2024, 3, 5, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 05 Mar 2024 09:00:00 GMT",
        "Tue, 5 Mar 2024 10:00:00 +0100",
        "5 March 2024 04:00 EST",
        "Tuesday, 05-Mar-2024 02:00:00 MST",
        " Tue, 05 Mar 2024 10:00:00 +01:00\n",
        "Tue, 05 Mar 2024 11:00:00 MESZ",
        "2024-03-05T09:00:00Z",
        "2024-03-05T09:00Z",
        "2024-03-05T09:00:00.987654+00:00",
        "2024-03-05T03:30:00-05:30",
    ],
)
def test_a_moment_is_in_utc_and_whole_seconds(text: str) -> None:
    assert read_moment(text) == NINE


def test_a_day_alone_is_its_beginning() -> None:
    assert read_moment("2024-03-05") == NINE.replace(hour=0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hier",
        "Tue, 05 Mar 2024 09:00:00",
        "Tue, 05 Mar 2024 09:00:00 XYZ",
        "Tue, 45 Mar 2024 09:00:00 GMT",
        "Tue, 05 Abc 2024 09:00:00 GMT",
        "Tue, 05 Mar 0000 09:00:00 GMT",
        "0001-01-01T00:00:00+14:00",
        "Tue, 05 Mar 2024 09:00:00 +9999",
        "x" * 100_000,
        "9" * 100_000,
        "Tue,  " + " " * 100_000,
    ],
)
def test_what_is_in_no_such_form_is_no_moment(text: str) -> None:
    assert read_moment(text) is None
