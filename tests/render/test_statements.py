"""What pages show of what actors say: the first two that tell something, short, in the language's quotation marks."""

import json
from dataclasses import replace

import pytest

from briefing.models import Actor, Briefing, Span, Statement
from briefing.render import Layout, load
from briefing.render.statements import shown_statements


def said(briefing: Briefing, *words: str, direct: bool = True) -> Actor:
    text = briefing.article.text
    statements = tuple(Statement(text.index(w), text.index(w) + len(w), direct=direct) for w in words)
    return Actor("Odile Castaing", "person", mentions=(Span(0, 2),), statements=statements)


def test_words_that_tell_nothing_by_themselves_are_left_out(bridge: Briefing) -> None:
    actor = said(bridge, "samedi", "sans un mot ou presque")
    assert shown_statements(actor, bridge) == ["«\u00a0sans un mot ou presque\u00a0»"]


def test_at_most_two_are_shown_and_all_are_in_json(bridge: Briefing) -> None:
    actor = said(
        bridge, "rouvert samedi le pont Saint-Clair", "fermé depuis la crue de mars", "ont coûté 1,2 million d’euros"
    )
    both = replace(bridge, analysis=replace(bridge.analysis, actors=(actor,)))
    page = "".join(load("text")([both], Layout(parts=("actors",))))
    assert page.count("«") == 2
    made = json.loads("".join(load("jsonl")([both], Layout(parts=("actors",)))))
    statements = made["actors"][0]["statements"]
    assert len(statements) == 3
    assert all(made["text"][one["start"] : one["end"]] == one["text"] for one in statements)


def test_a_long_one_is_cut_at_a_word(bridge: Briefing) -> None:
    text = bridge.article.text
    actor = said(bridge, text[text.index("Les travaux") : text.index("tablier")])
    (shown,) = shown_statements(actor, bridge)
    assert len(shown) < 150
    assert shown.endswith("…\u00a0»")
    assert text[text.index("Les travaux") :].startswith(shown[2:-3])


@pytest.mark.parametrize(("language", "marks"), [("en", "“”"), ("fr", "«»"), ("und", "“”")])
def test_marks_are_the_languages_own(language: str, marks: str, bridge: Briefing) -> None:
    other = replace(bridge, analysis=replace(bridge.analysis, language=language))
    (shown,) = shown_statements(said(bridge, "sans un mot ou presque"), other)
    assert (shown[0], shown[-1]) == tuple(marks)


def test_reported_words_have_no_marks(bridge: Briefing) -> None:
    actor = said(bridge, "fermé depuis la crue de mars", direct=False)
    assert shown_statements(actor, bridge) == ["— fermé depuis la crue de mars"]


def test_lists_for_other_programs_keep_one_actor_a_line(bridge: Briefing) -> None:
    layout = Layout(parts=("actors",), items_only=True)
    assert "".join(load("text")([bridge], layout)).count("\n") == len(bridge.analysis.actors)
