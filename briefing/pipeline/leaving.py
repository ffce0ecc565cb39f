"""How the reader was left, as a text that the store keeps. A text of another version, or a broken one, says nothing."""

import json
from typing import Any, get_args

from briefing.models.lists import Left, Order, Wanted

_FORMAT = 1
_ORDERS = frozenset(get_args(Order))


def text_of(left: Left) -> str:
    """Return a text that `left_of` reads."""
    fields = {**left._asdict(), "wanted": left.wanted._asdict(), "orders": dict(left.orders)}
    return json.dumps({"format": _FORMAT, **fields})


def left_of(text: str | None) -> Left | None:
    """Return how the reader was left; None where nobody can tell."""
    try:
        fields: dict[str, Any] = json.loads(text or "null")
        if fields.pop("format") != _FORMAT:
            return None
        wanted = Wanted(**fields.pop("wanted"))
        left = Left(**{**fields, "wanted": wanted})
    except (ValueError, TypeError, AttributeError, KeyError):
        return None
    return left if _is_sound(left) else None


def _is_sound(left: Left) -> bool:
    """Tell whether each part is of its type: whoever wrote it, the reader starts."""
    wanted, orders = left.wanted, left.orders
    texts = (left.origin, left.query, left.pane, left.chosen, left.theme, left.article, wanted.query, wanted.words)
    numbers = (left.row, left.above, left.position)
    return (
        all(isinstance(one, str) for one in texts)
        and all(type(one) is int and 0 <= one < 1 << 40 for one in numbers)
        and all(one is None or (type(one) is int and abs(one) < 1 << 62) for one in (left.key, wanted.feed))
        and isinstance(wanted.unread, bool)
        and isinstance(orders, dict)
        and all(isinstance(order, str) and order in _ORDERS for order in (wanted.order, *orders.values()))
    )
