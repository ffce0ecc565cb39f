"""How a language's words and phrases are written down: as text, parted by commas; line breaks are spaces."""


def in_order(text: str) -> tuple[str, ...]:
    """Return the words or phrases of a text in its order."""
    return tuple(" ".join(part.split()) for part in text.split(",") if part.strip())


def listed(text: str) -> frozenset[str]:
    """Return the words or phrases of a text."""
    return frozenset(in_order(text))
