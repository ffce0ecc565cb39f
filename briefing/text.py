"""The one cleaner and the one decoder of text from outside.

Text is cleaned after its last decoding (HTML character references included), where it enters and again where it leaves.
Nothing here knows of formats or languages.
"""

import codecs
import re
import unicodedata

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# CSI, then OSC/DCS/SOS/PM/APC up to their terminator, then any other two-byte escape; 7-bit and C1 openers alike.
_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x1b\x07\x9c\n]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\U000e0000-\U000e007f]")
_INVISIBLE = re.compile("[\u200b\u2060-\u2064\ufeff\u00ad\u180e]")
_JOINERS = re.compile("(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])")
_SURROGATES = re.compile("[\ud800-\udfff]")


def decode(content: bytes, declared: str | None = None) -> str:
    """Decode bytes by byte order mark, then the declared charset, then strict UTF-8, then Windows-1252.

    A declared charset that is unknown or does not fit is passed over. Never raises.
    """
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding, errors="replace")
    for encoding in (declared, "utf-8"):
        if encoding:
            try:
                return content.decode(encoding)
            except (LookupError, UnicodeError, ValueError):
                continue
    return content.decode("windows-1252", errors="replace")


def clean(text: str) -> str:
    """Return text that is safe for a terminal: NFC, `\\n` line ends, no control, escape, bidi or invisible characters.

    Tabs become spaces; zero-width joiners stay between non-ASCII characters.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = _ESCAPES.sub("", text)
    text = _CONTROLS.sub("", text.replace("\t", " "))
    text = _INVISIBLE.sub("", text)
    text = _SURROGATES.sub("\ufffd", text)
    return unicodedata.normalize("NFC", _JOINERS.sub("", text))


def clean_line(text: str) -> str:
    """Return `text` cleaned and on one line, runs of spaces made one: for titles, names, paths, URLs and messages."""
    return " ".join(clean(text).split())
