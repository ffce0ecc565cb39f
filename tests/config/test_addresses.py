"""Which addresses are the same feed."""

import pytest

from briefing.config.addresses import canonical, check_address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://Example.org/rss", "HTTPS://example.ORG:443/rss#latest"),
        ("http://example.org", "http://example.org:80/"),
        ("http://[::1]:80/x?y=1", "http://[::1]/x?y=1"),
    ],
)
def test_spellings_of_one_address(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/rss", "http://example.org/rss"),
        ("https://example.org/rss", "https://example.org/RSS"),
        ("https://example.org/rss", "https://example.org/rss/"),
        ("https://example.org/?feed=a", "https://example.org/?feed=b"),
        ("https://example.org:8443/", "https://example.org/"),
        ("http://[::1]:8080/", "http://[::1]/"),
    ],
)
def test_addresses_of_two_feeds(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


def test_what_is_no_address_is_its_own() -> None:
    assert canonical("https://[::1/") == "https://[::1/"


@pytest.mark.parametrize("port", [8, 8080, 10_000, 59_999, 65_535])
def test_any_port_is_sound(port: int) -> None:
    address = f"http://a.example:{port}/rss?a=1"
    assert canonical(check_address(address)) == address


@pytest.mark.parametrize(
    "address", ["http://a%20b/rss", "http:///rss", "http://a.example:0/", "http://a.example:65536/", "ftp://a.example/"]
)
def test_what_names_no_host_of_the_web_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="an http or https address"):
        check_address(address)
