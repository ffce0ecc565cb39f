"""The cleaner and the decoder: nothing forbidden is left, nothing is lost, whatever comes in."""

import unicodedata

import pytest
from hypothesis import given, settings, strategies as st

from briefing.text import clean, clean_line, declared_charset, decode, is_clean, looks_binary, without_login
from tests.effort import times

FORBIDDEN = {
    *(set(range(0x20)) - {0x0A}),
    *range(0x7F, 0xA0),
    *(0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xAD),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xD800, 0xE000),
    *range(0xE0000, 0xE0080),
}
NASTY = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\x1b[]0;m\\\x07\x9b\x9c\r\n\x85\u200d\u200c\u202e\u0301\u0327\u0344\u212ae\u00e9\ud800\ufeff "
        ),
    ),
    max_size=80,
)


@given(NASTY)
@settings(max_examples=times(150))
def test_cleaning_leaves_nothing_forbidden_and_nothing_to_clean(text: str) -> None:
    cleaned = clean(text)
    assert not FORBIDDEN & set(map(ord, cleaned))
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)


@given(
    st.one_of(NASTY, st.text(st.sampled_from("ab \n\xa0\u202fé’€œ\u0301\u20d0\u0651\u0940\u3099я中🙂"), max_size=40))
)
@settings(max_examples=times(150))
def test_what_is_clean_at_first_sight_is_what_cleaning_leaves(text: str) -> None:
    if is_clean(text):
        assert not FORBIDDEN & set(map(ord, text))
        assert unicodedata.is_normalized("NFC", text)
        assert "\t" not in text


def test_each_character_that_is_clean_at_first_sight_may_stand_after_any_other() -> None:
    plain = [character for character in map(chr, range(0x30000)) if is_clean(f"a{character}é")]
    assert not FORBIDDEN & set(map(ord, plain))
    assert all(unicodedata.is_normalized("NFC", f"a{character}é") for character in plain)
    assert {*"az~é’“…—€œя中\xa0\u202f\u2009\n"} <= set(plain)


@pytest.mark.parametrize("mark", "\u0301\u0489\u05b8\u0651\u0940\u0e34\u1ab0\u1dc0\u20d0\u302a\u3099\ufe20\U0001d165")
def test_of_a_run_of_combining_marks_eight_stay(mark: str) -> None:
    kept = unicodedata.normalize("NFD", clean("x" + mark * 30)).count(mark)
    assert kept == (8 if unicodedata.combining(mark) else 30)


def test_texts_as_they_are_written_are_clean_at_first_sight() -> None:
    assert is_clean("« L’été »\xa0: 3\u202f000\xa0€… — c’est “tout”.\n\nЭто 中文.")
    assert not is_clean("a\tb")
    assert not is_clean("e\u0301")


@given(NASTY)
def test_a_cleaned_line_is_one_line(text: str) -> None:
    line = clean_line(text)
    assert line == " ".join(line.split())
    assert clean_line(line) == line


@given(
    st.binary(max_size=400), st.sampled_from([None, "utf-16", "latin1", "punycode", "unicode_escape", "x-user", "zlib"])
)
def test_any_bytes_decode(content: bytes, declared: str | None) -> None:
    clean(decode(content, declared))
    looks_binary(content)
    declared_charset(content)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x1b[31mrouge\x1b[0m b", "arouge b"),
        ("\x1b]0;titre\x07Titre", "Titre"),
        ("\x1b]52;c;aGVsbG8=\x1b\\fin", "fin"),
        ("un \x1b]8;; mot sans fin\nsuite", "un 8;; mot sans fin\nsuite"),
        ("reste\x9d du texte", "reste du texte"),
        ("\x9b31mrouge\x9b0m et \x9b1;4mgras\x9b?25h, \x9b2J\x9b1;1Hfin", "rouge et gras, fin"),
        ("\x9bHaus\x8b, \x9bmot\x9b.", "Haus, mot."),
        ("\x9b 31 m et \x9b12 000 m", " 31 m et 12 000 m"),
        ("PARÃ\x9b3m", "PARÃ3m"),
        ("a\r\nb\rc\x85d\u2028e\x0cf", "a\nb\nc\nd\ne\nf"),
        ("a\u2029b", "a\n\nb"),
        ("nom\tprénom", "nom prénom"),
        ("e\u0301te\u0301", "été"),
        ("user\u202egpj.exe", "usergpj.exe"),
        ("zero\u200bwidth\ufeff \u00adsoft", "zerowidth soft"),
        ("a\u200db", "ab"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("é\u200d\u200d\u200dé", "é\u200dé"),
        ("\ud83d", "\ufffd"),
        ("25\u00a0000\u202f€ : « oui »", "25\u00a0000\u202f€ : « oui »"),
        ("z" + "\u0301" * 500, unicodedata.normalize("NFC", "z" + "\u0301" * 8)),
    ],
)
def test_cleaning(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


SENTENCE = "Près de 1 200 élèves — c’est la moitié — ont reçu l’œuvre à 3 €."


@pytest.mark.parametrize(
    ("encoding", "declared", "mark"),
    [
        ("utf-8", None, b""),
        ("utf-8", None, b"\xef\xbb\xbf"),
        ("windows-1252", None, b""),
        ("windows-1252", "iso-8859-1", b""),
        ("iso-8859-15", "ISO-8859-15", b""),
        ("utf-16-le", None, b"\xff\xfe"),
        ("utf-16-be", None, b"\xfe\xff"),
        ("utf-16-le", None, b""),
        ("utf-16-be", None, b""),
        ("utf-16-be", "utf-16", b""),
        ("utf-8", "utf-16", b""),
        ("utf-8", "no-such-charset", b""),
        ("utf-8", "punycode", b""),
    ],
)
def test_encodings(encoding: str, declared: str | None, mark: bytes) -> None:
    text = SENTENCE if encoding != "iso-8859-15" else SENTENCE.replace("’", "'").replace("—", "-")
    content = mark + text.encode(encoding)
    if declared == "utf-16" and encoding == "utf-8":
        text, content = "plain ascii", b"plain ascii"
    assert decode(content, declared) == text
    assert not looks_binary(content)


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        (b'<?xml version="1.0" encoding="ISO-8859-15"?><rss/>', "ISO-8859-15"),
        (b"\n<?xml version='1.0' encoding='windows-1252'?>", "windows-1252"),
        (b'<!doctype html><html><head><META CharSet="koi8-r">', "koi8-r"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "windows-1251"),
        (b'<meta charset="utf-16">', "utf-8"),
        (b"<p>charset=utf-7</p>", None),
    ],
)
def test_declared_charset(content: bytes, charset: str | None) -> None:
    assert declared_charset(content) == charset


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7\n", b"PK\x03\x04", b"\x89PNG\r\n", b"text\0text", bytes(range(256)) * 8, b"\x01\x02\x03word"],
)
def test_binary_is_told_from_text(content: bytes) -> None:
    assert looks_binary(content)


@pytest.mark.parametrize("content", [b"", b"word\x1b[31m", "日本語の記事".encode(), "это текст".encode("cp1251")])
def test_text_is_told_from_binary(content: bytes) -> None:
    assert not looks_binary(content)


@pytest.mark.parametrize(
    "pattern",
    [
        "\x1b[0",
        "\x1b]",
        "\u0301\u0327",
        "é\u200d",
        "\u200d",
        "\x1b",
        "mot ",
        "\r",
        "\u0344",
        "<meta ",
        "\x1b[" + "0" * 50,
        "\x9b0;",
    ],
)
def test_long_hostile_texts_are_cleaned_too(pattern: str) -> None:
    text = pattern * (times(200_000) // len(pattern))
    assert not FORBIDDEN & set(map(ord, clean(text)))
    assert declared_charset(text.encode()) is None


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://me:p@ss@a.example/x?at=b@c", "https://a.example/x?at=b@c"),
        ("HTTP://me@a.example", "HTTP://a.example"),
        ("https://a.example/@me", "https://a.example/@me"),
        ("notes/me@home.txt", "notes/me@home.txt"),
    ],
)
def test_addresses_are_shown_without_a_login(address: str, shown: str) -> None:
    assert without_login(address) == shown
