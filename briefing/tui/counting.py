"""The number that is typed before a motion, as in vi: 12j, 5], 10G. Pure; times are those of the keys, in seconds."""

SOON = 0.4
"""Within so many seconds a motion after a single digit that has an action of its own makes a count of it."""
_MOST_DIGITS = 6


class Count:
    """The digits typed so far.

    A digit that has an action of its own, as those of the panes, is a count only if a further key comes soon; two
    digits in one go, and a digit that has none, are one for as long as it takes.
    """

    def __init__(self) -> None:
        self._digits = ""
        self._time = 0.0
        self.is_sure = False
        """Whether the digits are a count, whenever the motion comes."""

    @property
    def shown(self) -> str:
        """The digits, where they are sure to be a count."""
        return self._digits if self.is_sure else ""

    def add(self, digit: str, time: float, *, has_action: bool) -> bool:
        """Take a digit; return whether it belongs to a count, and so has no other meaning."""
        goes_on = bool(self._digits) and (self.is_sure or time - self._time <= SOON)
        self._time = time
        if goes_on:
            self._digits = (self._digits + digit)[:_MOST_DIGITS]
            self.is_sure = True
            return True
        self.is_sure = not has_action and digit != "0"
        self._digits = digit if digit != "0" else ""
        return self.is_sure

    def take(self, time: float) -> int:
        """Return the count for a key of this time, 0 for none; none is there any more then."""
        counts = self.is_sure or time - self._time <= SOON
        number = int(self._digits or "0") if counts else 0
        self._digits, self.is_sure = "", False
        return number
