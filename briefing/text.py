"""The one cleaner and the one decoder of text from outside.

Text is cleaned after its last decoding (HTML character references included), where it enters and again where it leaves.
Nothing here knows of formats or languages. Every function is linear in its input.
"""

import codecs
import re
import unicodedata

from briefing.later import pattern

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Only encodings that a page or feed may name (WHATWG Encoding Standard): Python also knows punycode, unicode_escape
# and other codecs that are slow on hostile input or no encodings of text. ASCII and ISO 8859-1 mean Windows-1252 there.
_ENCODINGS = dict.fromkeys(["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp866", "koi8-r", "koi8-u"], "")
_ENCODINGS |= dict.fromkeys([f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)], "")
_ENCODINGS |= dict.fromkeys(["cp874", "mac-roman", "mac-cyrillic", *(f"cp{page}" for page in range(1250, 1259))], "")
_ENCODINGS |= dict.fromkeys(["gbk", "gb18030", "big5", "big5hkscs", "euc_jp", "iso2022_jp", "shift_jis", "cp932"], "")
_ENCODINGS |= {"euc_kr": "cp949", "cp949": "cp949", "gb2312": "gbk", "tis-620": "cp874", "iso8859-11": "cp874"}
_ENCODINGS |= {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254"}
"""What each is read as: itself where nothing stands."""

_DECLARATION_BYTES = 4096
"""How far into a document its declaration is looked for; browsers look at 1024 bytes, long comments come before it."""
_DECLARATIONS = (
    pattern(rb"^\s{0,64}<\?xml[^>]{0,200}?\sencoding\s{0,8}=\s{0,8}[\"']([A-Za-z0-9._:-]{2,40})[\"']"),
    pattern(rb"<meta[^>]{0,300}?charset\s{0,8}=\s{0,8}[\"']?\s{0,8}([A-Za-z0-9._:-]{2,40})", re.IGNORECASE),
)

_SAMPLE_BYTES = 1 << 16
_BINARY_SHARE = 0.02
"""More control bytes than this share of a sample, and it is no text: a stray form feed or escape is not enough."""
_CONTROL_BYTES = bytes(set(range(32)) - {7, 8, 9, 10, 12, 13, 27})

_LINE_ENDS = pattern("\r\n|[\r\x0b\x0c\x85\u2028]")
# Control sequences with their parameters, and titles and the like up to their terminator on the same line; an opener
# alone goes alone, so that a stray one takes no text with it. C1 controls, often mojibake, go alone too, but for the
# one that opens control sequences where a number and a letter follow at once: "31m" would be read as a length. It goes
# alone after what mojibake has before it (UTF-8 read as Latin-1: "Ã\x9b" is "Û") and before a letter, where it may be
# the quotation mark that Windows-1252 has in its place ("›Haus‹").
_ESCAPES = pattern(
    r"\x1b\[[0-?]*[ -/]*[@-~]"
    r"|(?<![\x80-\xdf])\x9b[?>=!]?[0-9][0-9;:]*[ -/]?[@-Z\\^-~]"
    r"|\x1b[\]PX^_][^\x1b\x07\x9c\n]*(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]*[0-~]?"
)
_FORBIDDEN = pattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\U000e0000-\U000e007f"
    "\u200b\u2060-\u2065\ufeff\u00ad\u180e]"
)
_LOGIN = pattern(r"(?i)^\s*(https?://)[^/?#]*@")
_JOINERS = pattern("[\u200c\u200d]+")
_SURROGATES = pattern("[\ud800-\udfff]")
# Combining marks are neither letters nor spaces; normalising a run of n of them takes n² steps.
_MARKS = pattern(r"[^\w\s\x00-\x7f]{9,}")
_MARKS_KEPT = 8
# In UTF-8, all but the first bytes of blocks that have combining marks: what is left without them has none, but for the
# marks for symbols, whose first two bytes are looked for. Bytes are searched fifty times as fast as characters.
_MARKLESS = bytes({*range(0xC0), *range(0xC2, 0xCC), 0xCE, 0xCF, 0xD0, 0xD1, 0xE2, *range(0xE4, 0xEA)})
_SYMBOL_MARKS = b"\xe2\x83"
# In UTF-8, what texts in Latin, Cyrillic and most of Chinese consist of: line feeds, the printable characters of ASCII,
# and the first bytes of blocks of which all are printable, in NFC, and change nothing that stands before them.
_PLAIN = bytes(
    {10, *range(32, 127), *range(0x80, 0xC0), *range(0xC3, 0xCC), 0xCF, 0xD0, 0xD1, 0xD3, *range(0xE4, 0xEA)}
)
_SIGNS = b"\xc2\xe2"
"""First bytes of blocks with quotation marks, dashes, spaces and the like, most of which are as plain."""
# Two patterns, since one that begins with one byte is looked for five times as fast.
_STRANGE_LATIN = pattern(rb"\xc2[\x80-\x9f\xad]")
_STRANGE_SIGN = pattern(rb"\xe2(?!\x80[\x89\x90-\xa7\xaf-\xbf]|\x82[\xa0-\xbf])")


def declared_charset(content: bytes) -> str | None:
    """Return the charset that an XML declaration or an HTML `<meta>` at the start of a document names."""
    head = content[:_DECLARATION_BYTES]
    for declaration in _DECLARATIONS:
        if match := declaration.search(head):
            name = match.group(1).decode("ascii")
            # Read as ASCII, a document can't be in UTF-16, whatever it says (WHATWG HTML, "prescan a byte stream").
            return "utf-8" if name.lower().startswith(("utf-16", "utf-32")) else name
    return None


def decode(content: bytes, declared: str | None = None) -> str:
    """Decode bytes by byte order mark, then the declared charset, then strict UTF-8, then Windows-1252.

    A declared charset that is unknown or does not fit is passed over. UTF-16 that says nothing of itself is known by
    the NUL bytes in every other place. Never raises.
    """
    for bom, marked in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(marked, errors="replace")
    for encoding in (_encoding_named(declared, content), _utf16_by_nuls(content), "utf-8"):
        if encoding:
            try:
                return content.decode(encoding)
            except UnicodeError:
                continue
    return content.decode("windows-1252", errors="replace")


def looks_binary(content: bytes) -> bool:
    """Tell whether bytes are no text in any encoding that `decode` reads without being told."""
    if content.startswith(tuple(bom for bom, _ in _BOMS)) or _utf16_by_nuls(content):
        return False
    sample = content[:_SAMPLE_BYTES]
    if sample.startswith((b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF")):
        return True
    if b"\0" in sample:
        return True
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    return controls > _BINARY_SHARE * len(sample)


def is_plain(text: str) -> bool:
    """Tell whether the characters of a text are clean in whatever order, as those of most texts are."""
    return _is_plain(text.encode("utf-8", "surrogatepass"))


def _is_plain(encoded: bytes) -> bool:
    # Bytes are looked through several times as fast as characters.
    rest = encoded.translate(None, _PLAIN)
    if not rest:
        return True
    return not (rest.translate(None, _SIGNS) or _STRANGE_LATIN.search(encoded) or _STRANGE_SIGN.search(encoded))


def is_clean(text: str) -> bool:
    """Tell quickly whether `clean` would change nothing; a few texts of which it would not are told to be unclean."""
    encoded = text.encode("utf-8", "surrogatepass")
    if _is_plain(encoded):
        return True
    if text.isascii():
        return False
    spaced = text.replace("\n", " ").replace("\xa0", " ").replace("\u202f", " ").replace("\u2009", " ")
    # What is printable is no control, no format character, no surrogate and no separator but the space.
    if not spaced.isprintable() or not unicodedata.is_normalized("NFC", text):
        return False
    return (not encoded.translate(None, _MARKLESS) and _SYMBOL_MARKS not in encoded) or not _MARKS.search(text)


def clean(text: str) -> str:
    """Return text that is safe for a terminal: NFC, newline its only control character, nothing bidi or invisible.

    Tabs become spaces. Zero-width joiners stay between non-ASCII characters, one at a time; of a run of combining
    marks eight stay.
    """
    if is_clean(text):
        return text
    if "\t" in text:
        text = text.replace("\t", " ")
        if is_clean(text):
            return text  # as most are that have a tab
    text = _LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n")
    text = _FORBIDDEN.sub("", without_escapes(text))
    if text.isascii():
        return text
    text = _SURROGATES.sub("\ufffd", text)
    while True:
        # Composing changes what stands beside a joiner, and a joiner gone changes what composes.
        composed = unicodedata.normalize("NFC", _MARKS.sub(_fewer_marks, _JOINERS.sub(_lone_joiner, text)))
        if composed == text:
            return text
        text = composed


def without_escapes(text: str) -> str:
    """Return text without a terminal's escape sequences; other control characters stay, which a library may repair."""
    return _ESCAPES.sub("", text)


def clean_line(text: str) -> str:
    """Return `text` cleaned and on one line, runs of spaces made one: for titles, names, paths, URLs and messages."""
    return " ".join(clean(text).split())


def without_login(address: str) -> str:
    """Return an address without the login that it may carry (RFC 3986, 3.2.1), as it may be shown."""
    return _LOGIN.sub(r"\1", address, count=1) if "@" in address else address


def _encoding_named(declared: str | None, content: bytes) -> str | None:
    """Return Python's name of a declared charset, None if it is none that a document may name."""
    if not declared or len(declared) > 40 or not declared.isascii():
        return None
    try:
        name = codecs.lookup(declared.strip("\"' ").lower().removeprefix("x-")).name
    except (LookupError, ValueError):
        return None
    if name not in _ENCODINGS:
        return None
    encoding = _ENCODINGS[name] or name
    if encoding.startswith(("utf-16", "utf-32")) and b"\0" not in content and content.isascii():
        return None
    if encoding == "utf-16":
        # Without a byte order mark and without a pattern, little-endian is what WHATWG asks for.
        return _utf16_by_nuls(content) or "utf-16-le"
    return encoding


def _utf16_by_nuls(content: bytes) -> str | None:
    """Return the byte order of UTF-16 text without a mark: its spaces and ASCII letters have NUL on one side."""
    sample = content[:_DECLARATION_BYTES]
    pairs = len(sample) // 2
    if not pairs or b"\0" not in sample:
        return None
    even, odd = sample[0 : pairs * 2 : 2].count(0), sample[1 : pairs * 2 : 2].count(0)
    for encoding, nuls, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if nuls > pairs / 4 and others * 50 < pairs:
            text = sample[: pairs * 2].decode(encoding, errors="replace")
            strange = sum(not (c.isprintable() or c.isspace()) for c in text)
            if strange * 20 < pairs:
                return encoding
    return None


def _lone_joiner(match: re.Match[str]) -> str:
    text = match.string
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    joins = before > "\x7f" and after > "\x7f" and not before.isspace() and not after.isspace()
    return match.group()[0] if joins else ""


def _fewer_marks(match: re.Match[str]) -> str:
    kept: list[str] = []
    run = 0
    for character in match.group():
        run = run + 1 if unicodedata.combining(character) else 0
        if run <= _MARKS_KEPT:
            kept.append(character)
    return "".join(kept)
