"""How long a whole analysis takes, against plain spaCy with the same model on the same texts in the same run.

    python benchmarks/analysis.py [FILE_OR_DIRECTORY ...] [--rounds N] [--lang fr]

Both sides are warm. The peer is `spacy.load(model)` without its lemmatizer, which Briefing does not run either, called
once on each text as a whole; `--with-lemmatizer` leaves it in. The texts are the sample articles unless others are
named. Prints the processor time of each side over all texts, the best of N rounds in which the sides take turns, their
ratio, and what each side's process takes in memory at its most, measured in a process for each.
"""

import argparse
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from briefing.analysis import analyse
from briefing.languages import detect, load
from briefing.models import Article, SourceRequest
from briefing.pipeline import read

SAMPLES = str(Path(__file__).parent.parent / "articles")


def articles_of(paths: list[str], language: str) -> list[Article]:
    """Return the articles in a language."""
    found = read([SourceRequest(path) for path in paths])
    articles = [item for item in found if isinstance(item, Article)]
    return [article for article in articles if (article.language or detect(article.text)) == language]


def plain(model: str, *, lemmatizer: bool) -> Callable[[Article], object]:
    """Return spaCy's own pipeline as a function of an article."""
    import spacy

    pipeline = spacy.load(model, exclude=[] if lemmatizer else ["lemmatizer"])
    return lambda article: pipeline(article.text)


def seconds(step: Callable[[Article], object], articles: list[Article]) -> float:
    """Return the processor time that a step takes for all articles, in seconds."""
    started = time.process_time()
    for article in articles:
        step(article)
    return time.process_time() - started


def peak(paths: list[str], language: str, model: str, ours: bool, lemmatizer: bool) -> float:
    """Return the peak memory of this process in megabytes after one side has done all articles."""
    articles = articles_of(paths, language)
    step = analyse if ours else plain(model, lemmatizer=lemmatizer)
    for article in articles:
        step(article)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=[SAMPLES])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--lang", choices=["fr", "en"], default="fr")
    parser.add_argument("--with-lemmatizer", action="store_true")
    arguments = parser.parse_args()
    code = arguments.lang
    language = load(code)
    articles = articles_of(arguments.paths, code)
    if language is None or language.model is None or not articles:
        sys.exit(f"no article in {code}")
    # First, since a process that is started counts the memory of the one that starts it.
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        sizes = [
            pool.apply(peak, (arguments.paths, code, language.model, side, arguments.with_lemmatizer))
            for side in (True, False)
        ]
    seconds(analyse, articles)  # first: who loads numpy decides how many threads its products take
    theirs = plain(language.model, lemmatizer=arguments.with_lemmatizer)
    seconds(theirs, articles)
    rounds = [(seconds(analyse, articles), seconds(theirs, articles)) for _ in range(arguments.rounds)]
    ours, peer = (min(one[side] for one in rounds) for side in (0, 1))
    words = sum(len(article.text.split()) for article in articles)
    print(f"{code}: {len(articles)} articles, {words} words; ours {ours:.2f} s, {sizes[0]:.0f} MB;", end=" ")
    print(f"plain {peer:.2f} s, {sizes[1]:.0f} MB; ratio {ours / peer:.2f}")


if __name__ == "__main__":
    main()
