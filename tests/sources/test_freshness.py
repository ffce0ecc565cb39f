"""What answers say of their freshness and of when to come back."""

from datetime import UTC, datetime

import pytest

from briefing.sources.freshness import fresh_for, retry_after

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
AN_HOUR_LATER = "Sun, 01 Mar 2026 13:00:00 GMT"


@pytest.mark.parametrize(
    ("cache_control", "others", "seconds"),
    [
        ([], {}, None),
        (["public"], {}, None),
        (["max-age=600"], {}, 600),
        (["public,Max-Age=600 , must-revalidate"], {}, 600),
        (["public", 'max-age="600"'], {}, 600),
        (["max-age = 600"], {}, 600),
        (["max-age=600, max-age=9000"], {}, 600),
        (["s-maxage=9000"], {}, None),
        (["x-max-age=9000"], {}, None),
        (["max-age=600"], {"age": "200"}, 400),
        (["max-age=600"], {"age": "9000"}, 0),
        (["max-age=600"], {"age": "never"}, 600),
        (["max-age=600"], {"expires": AN_HOUR_LATER}, 600),
        (["max-age=0"], {"expires": AN_HOUR_LATER}, 0),
        (["max-age=-1"], {}, None),
        (["max-age=" + "9" * 900], {}, 1 << 31),
        (["max-age=٣"], {}, 0),
        (["no-cache, max-age=600"], {}, 0),
        (["no-store"], {"expires": AN_HOUR_LATER}, 0),
        ([], {"expires": AN_HOUR_LATER}, 3600),
        ([], {"expires": AN_HOUR_LATER, "date": "Sun, 01 Mar 2026 12:45:00 GMT"}, 900),
        ([], {"expires": AN_HOUR_LATER, "date": "yesterday"}, 3600),
        ([], {"expires": "Sunday, 01-Mar-26 13:00:00 GMT"}, 3600),
        ([], {"expires": "Sun Mar  1 13:00:00 2026"}, 3600),
        ([], {"expires": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0),
        ([], {"expires": "Fri, 31 Dec 9999 23:59:59 GMT"}, 1 << 31),
        ([], {"expires": "0"}, 0),
        ([], {"expires": "-1"}, 0),
        ([], {"expires": "Sun, 99 Mar 99999999999999999999 13:00:00 +99999"}, 0),
    ],
)
def test_freshness(cache_control: list[str], others: dict[str, str], seconds: float | None) -> None:
    said = {"expires": None, "date": None, "age": None, **others}
    assert fresh_for(cache_control, expires=said["expires"], date=said["date"], age=said["age"], now=NOW) == seconds


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("120", 120),
        (" 120 ", 120),
        ("0", 0),
        ("9" * 900, 1 << 31),
        (AN_HOUR_LATER, 3600),
        ("Sun, 01 Mar 2026 11:00:00 GMT", 0),
        ("-5", None),
        ("soon", None),
        ("٣", 0),
        ("", None),
    ],
)
def test_when_to_come_back(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds
