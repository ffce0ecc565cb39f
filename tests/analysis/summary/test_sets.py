"""Sets of sentences: which are considered for a budget, and which of them is taken."""

from briefing.analysis.summary.ranker import Ranker, Tree, load
from briefing.analysis.summary.sets import SET_NAMES, best_set, candidates


def test_sets_fit_the_budget_but_for_single_sentences() -> None:
    found = candidates([0.5, 0.4, 0.3], [30, 15, 50], 45, lambda chosen: True, None)
    assert found == [(0,), (1,), (2,), (0, 1)]


def test_sets_have_no_more_sentences_than_asked_for() -> None:
    assert max(map(len, candidates([0.5] * 4, [5] * 4, 40, lambda chosen: True, None))) == 3
    assert max(map(len, candidates([0.5] * 4, [5] * 4, 40, lambda chosen: True, 2))) == 2


def test_sets_that_may_not_stand_are_left_out() -> None:
    found = candidates([0.5, 0.4], [5, 5], 40, lambda chosen: 1 not in chosen or 0 in chosen, None)
    assert found == [(0,), (0, 1)]


def test_only_the_best_sentences_are_considered() -> None:
    found = candidates([float(at) for at in range(30)], [1] * 30, 40, lambda chosen: True, 1)
    assert [chosen[0] for chosen in found] == list(range(22, 30))


def test_the_first_of_the_best_sets_is_taken() -> None:
    tree = Tree(features=[0, -1, -1], thresholds=[1.0, 0, 0], left=[1, 0, 0], values=[0, 1.0, 2.0])
    assert best_set([(0,), (1,), (2,)], [[1.0], [2.0], [2.0]], Ranker(("a",), 0.0, (tree,))) == (1,)


def test_the_weights_were_fitted_to_these_features() -> None:
    assert load().sets.names == SET_NAMES
