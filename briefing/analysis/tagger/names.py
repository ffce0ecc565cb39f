"""Names: which tokens a model's network takes for the name of what, one token after the other.

It owns the moves of spaCy's recogniser (begin, in, last, unit, out) as far as texts come without names of their own.
spaCy tries each move on each token, and takes the interpreter's lock for many of them; here all tokens outside a name
are decided at once, and only those inside one by one.
"""

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from briefing.analysis.tagger.vectors import Floats


class Stretch(NamedTuple):
    """A name: its first token, the one behind its last, and its label."""

    first: int
    last: int
    label: str


class NameMoves:
    """The upper part of a recogniser's network: it reads the vectors of a token, its name's first and the last one."""

    def __init__(self, recogniser: Any) -> None:
        lower, upper = recogniser.model.get_ref("lower"), recogniser.model.get_ref("upper")
        weights, bias, pad = (lower.get_param(name) for name in ("W", "b", "pad"))
        _, self._width, self._pieces, inputs = weights.shape
        self._weights: Floats = np.ascontiguousarray(weights.transpose(3, 0, 2, 1).reshape(inputs, -1))
        self._absent: Floats = np.ascontiguousarray(pad[0].transpose(0, 2, 1))
        self._bias: Floats = np.ascontiguousarray(bias.T)
        self._upper: Floats = np.ascontiguousarray(upper.get_param("W").T)
        self._upper_bias: Floats = upper.get_param("b")
        system = recogniser.moves
        moves = [system.get_class_name(number).partition("-") for number in range(system.n_moves)]
        # Those outside a name, in their order: of two that are as good the first is made.
        self._outside = [
            number for number, (move, _, label) in enumerate(moves) if move in "BUO" and (label or move == "O")
        ]
        self._made = [(moves[number][0], moves[number][2]) for number in self._outside]
        self._begins = np.array([move == "B" for move, _ in self._made])
        self._is_unit = np.array([move == "U" for move, _ in self._made])
        self._inside = {
            label: [moves.index(("I", "-", label)), moves.index(("L", "-", label))]
            for move, _, label in moves
            if move == "B"
        }
        self._out = self._made.index(("O", ""))

    def of(self, vectors: "Floats", goes_on: "NDArray[np.bool_]", is_space: "NDArray[np.bool_]") -> list[Stretch]:
        """Return the names among tokens; `goes_on` tells whether the next one is of the same sentence."""
        sums = (vectors @ self._weights).reshape(len(vectors), -1, self._pieces, self._width)
        hidden = _greatest(sums[:, 0] + self._absent[1] + self._absent[2] + self._bias)
        scores = hidden @ self._upper[:, self._outside] + self._upper_bias[self._outside]
        scores[np.ix_(~goes_on | is_space, self._begins)] = -np.inf
        scores[np.ix_(is_space, self._is_unit)] = -np.inf
        choices = scores.argmax(axis=1)
        names: list[Stretch] = []
        behind = 0
        for token in np.flatnonzero(choices != self._out).tolist():
            if token < behind:
                continue
            move, label = self._made[choices[token]]
            behind = token + 1 if move == "U" else self._end(sums, goes_on, token, label)
            names.append(Stretch(token, behind, label))
        return names

    def _end(self, sums: "Floats", goes_on: "NDArray[np.bool_]", first: int, label: str) -> int:
        """Return the token behind the last one of a name that begins with a token and goes on behind it."""
        weights, bias = self._upper[:, self._inside[label]], self._upper_bias[self._inside[label]]
        token = first + 1
        while goes_on[token]:
            hidden = _greatest(sums[token, 0] + sums[first, 1] + sums[token - 1, 2] + self._bias)
            stays, ends = hidden @ weights + bias
            if ends > stays:
                break
            token += 1
        return token + 1


def _greatest(sums: "Floats") -> "Floats":
    greatest: Floats = sums.max(axis=-2)
    return greatest
