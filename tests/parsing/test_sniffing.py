"""Which format bytes are in, whatever their carrier calls them."""

import pytest

from briefing.errors import ParsingError
from briefing.models import Retrieved
from briefing.parsing.sniffing import format_of


@pytest.mark.parametrize(
    ("content", "media_type", "expected"),
    [
        (b"Un texte.", None, "text"),
        (b"Un texte.", "text/plain", "text"),
        (b"# Titre", "text/markdown", "markdown"),
        (b"<!-- x --><p>a</p>", "text/markdown", "markdown"),
        (b"<!DOCTYPE html><html>", None, "html"),
        (b"\xef\xbb\xbf\n<html>", "text/plain", "html"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML'><html>", "application/xml", "html"),
        (b"Texte", "text/html", "html"),
        (b"<p>Un fragment</p>", None, "html"),
        (b"<rss version='2.0'>", "text/html", "feed"),
        (b"<?xml version='1.0'?><!-- c --><?style x?>\n<feed xmlns='x'>", None, "feed"),
        (b"<rdf:RDF xmlns:rdf='x'>", "application/xml", "feed"),
        (b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>", "text/plain", "feed"),
        ("<?xml version='1.0'?><rss>".encode("utf-16"), "application/xml", "feed"),
        ("<rss><channel>".encode("utf-16-le"), None, "feed"),
        (b"Pas du XML", "application/rss+xml", "feed"),
        (b'{"version": "https://jsonfeed.org/version/1"}', None, "json_feed"),
        (b'{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"}', "application/json", "json_feed"),
        (b"{accolade} au d\xe9but", None, "text"),
        (b"< 5 % des gens", None, "text"),
    ],
)
def test_formats(content: bytes, media_type: str | None, expected: str) -> None:
    assert format_of(Retrieved("x", content, media_type=media_type)) == expected


def test_an_address_tells_markdown() -> None:
    retrieved = Retrieved("x", b"# T", media_type="text/plain", url="https://a.example/README.md?raw=1")
    assert format_of(retrieved) == "markdown"


@pytest.mark.parametrize(
    ("content", "media_type", "reason"),
    [
        (b"\x89PNG\r\n\0", "image/png", "an image"),
        (b"%PDF-1.7", "application/pdf", "a PDF document"),
        (b"a\0b\0\0\0\0", None, "binary"),
        (b"<config/>", "application/xml", "neither a feed nor a page"),
        (b'{"a": 1}', "application/json", "not a JSON Feed"),
    ],
)
def test_what_is_refused(content: bytes, media_type: str | None, reason: str) -> None:
    with pytest.raises(ParsingError, match=reason):
        format_of(Retrieved("x", content, media_type=media_type))
