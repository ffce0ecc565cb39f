"""`python -m briefing.evaluate GOLD_DIR`: scores on annotated articles, and the misses by kind.

It owns the arguments and the form of the report; like the command line, and unlike the rest, it prints.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from briefing.errors import BriefingError
from briefing.evaluate.comparison import Miss
from briefing.evaluate.evaluation import Evaluation, evaluate
from briefing.text import clean_line


def as_text(evaluation: Evaluation) -> Iterator[str]:
    """Yield the lines of the table of scores."""
    yield f"{'':24} {evaluation.articles:5} articles, 95 % confidence"
    for name, score in evaluation.scores.items():
        yield f"{name:24} {score.value:5.1f} ({score.low:5.1f} to {score.high:5.1f})"


def misses_as_text(misses: Sequence[Miss]) -> Iterator[str]:
    """Yield the misses by kind, the most frequent kind first."""
    kinds: dict[str, list[Miss]] = defaultdict(list)
    for miss in misses:
        kinds[miss.kind].append(miss)
    for kind, of_kind in sorted(kinds.items(), key=lambda item: -len(item[1])):
        yield f"\n{kind}: {len(of_kind)}"
        for miss in of_kind:
            yield f"  {miss.article}: {clean_line(miss.detail)}"


def as_json(evaluation: Evaluation, *, errors: bool) -> str:
    """Return the scores, and the misses if asked for, as one JSON object."""
    scores = {
        name: {end: round(value, 1) for end, value in asdict(score).items()}
        for name, score in evaluation.scores.items()
    }
    written = {"articles": evaluation.articles, "scores": scores}
    if errors:
        written["misses"] = [asdict(miss) for miss in evaluation.misses]
    return json.dumps(written, ensure_ascii=False)


@click.command(name="python -m briefing.evaluate")
@click.argument("gold", metavar="GOLD_DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--lang", metavar="CODE", help="Only the articles of this language, such as fr.")
@click.option("--errors", is_flag=True, help="Also list everything that is wrong, by kind.")
@click.option("--json", "json_form", is_flag=True, help="Print one JSON object.")
def main(gold: Path, lang: str | None, errors: bool, json_form: bool) -> None:
    """Score briefings against the annotated articles of GOLD_DIR.

    An annotation is a file ID.gold.json; its article stands beside it as ID.txt, or where its "source" says. All
    scores are percentages, each with its 95 % confidence interval by bootstrap over the articles.
    """
    try:
        evaluation = evaluate(gold, language=lang)
    except BriefingError as error:
        click.echo(f"briefing.evaluate: {clean_line(str(error))}", err=True)
        raise SystemExit(error.exit_code) from error
    if json_form:
        click.echo(as_json(evaluation, errors=errors))
        return
    for line in as_text(evaluation):
        click.echo(line)
    if errors:
        for line in misses_as_text(evaluation.misses):
            click.echo(line)


if __name__ == "__main__":
    main()
