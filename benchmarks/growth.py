"""How time grows with the length of hostile input: what takes time in proportion to its input, and what does not.

    python benchmarks/growth.py [--rounds N]

For each kind of input the best of N rounds at one length and at eight times that length, and how much longer the
longer one takes for each character: about 1 in proportion, 8 where time grows with the square. Short of a
hundredth of a second a ratio says nothing.
"""

import argparse
import time
from collections.abc import Callable

from briefing.analysis import analyse
from briefing.analysis.segment import sentence_offsets
from briefing.languages import LANGUAGES, load
from briefing.models import AnalysisOptions, Article, Retrieved, SourceRequest
from briefing.parsing import parse
from briefing.text import clean, declared_charset

SHORT, LONG = 40_000, 320_000
TELLING = 0.01

Step = Callable[[str], object]


def parse_as(suffix: str, media_type: str) -> Step:
    """Return a step that parses a text as a format."""

    def step(text: str) -> object:
        retrieved = Retrieved(f"hostile{suffix}", text.encode(), media_type=media_type)
        return list(parse(retrieved, SourceRequest(retrieved.source)))

    return step


def split(text: str) -> object:
    """Split a paragraph into sentences by the data of every language."""
    return [sentence_offsets(text, language.prose) for code in LANGUAGES if (language := load(code))]


def analyse_whole(text: str) -> object:
    """Analyse a text, with all analysers but the tagger."""
    articles = parse(Retrieved("hostile.txt", text.encode(), media_type="text/plain"), SourceRequest("hostile.txt"))
    options = AnalysisOptions(language="es")
    return [analyse(article, options) for article in articles if isinstance(article, Article)]


CASES: dict[str, tuple[Step, tuple[str, ...]]] = {
    "clean": (clean, ("\x1b[0", "\x1b]", "\u0301\u0327", "é\u200d", "\x1b", "mot ", "\u0344", "\x1b[" + "0" * 50)),
    "declared charset": (lambda text: declared_charset(text.encode()), ("<meta ", "<?xml ")),
    "plain text": (
        parse_as(".txt", "text/plain"),
        ("a\n", "- a\n", "> a\n", "mot " * 18 + "\n", "a\n\n", "===\n", "a\n===\n", "m"),
    ),
    "Markdown": (
        parse_as(".md", "text/markdown"),
        (">", "[", "*a ", "- ", "&", "`", "![[]()", "[a](", "|a|\n", "<!--", "</a ", "[a]: b\n"),
    ),
    "page": (parse_as(".html", "text/html"), ("<a", "<div>", "<b>", "<p>a", "<p a=1 ", "&lt;", "<i>x</i> ", "<br>")),
    "sentences": (split, ("a", ".", ". ", '."', "A. ", "(", "(a. ", '"a ', "« ", "[1", " ")),
    "analysis": (
        analyse_whole,
        (
            *("A. ", "Ana ", "Ana Roca y ", "Ana Roca dijo ", "dijo ", "según ", "« ", "'a ", "5 % ", "de 5 a ", "5-"),
            *("«Hola a todos», dijo Ana Roca. ", "Ana Roca dijo que el plan va bien.\n\n"),
        ),
    ),
}
OPENINGS = {"Markdown": "<div>\n<", "page": "<p>a</p><"}
"""Before a run of letters: a tag that never ends."""


def seconds(step: Step, text: str, rounds: int) -> float:
    """Return the best processor time of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        step(text)
        best = min(best, time.process_time() - started)
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    print(f"{'step':18}{'input':24}{SHORT:>10}{LONG:>10}{'growth':>8}")
    for name, (step, patterns) in CASES.items():
        inputs = [(pattern, "") for pattern in patterns] + ([("a", OPENINGS[name])] if name in OPENINGS else [])
        for pattern, opening in inputs:
            short, long = (
                seconds(step, opening + pattern * (length // len(pattern)), rounds) for length in (SHORT, LONG)
            )
            growth = f"{long / short * SHORT / LONG:8.2f}" if long >= TELLING else f"{'-':>8}"
            print(f"{name:18}{(opening + pattern)[:20]!r:24}{short:8.3f} s{long:8.3f} s{growth}")


if __name__ == "__main__":
    main()
