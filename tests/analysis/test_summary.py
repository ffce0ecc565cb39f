"""Summaries: what is chosen, within which budget, and that any text has one."""

from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from briefing.analysis.draft import Draft
from briefing.analysis.sections import find_sections
from briefing.analysis.segment import split_sentences
from briefing.analysis.summary import summarise
from briefing.analysis.summary.features import NAMES, describe, points_back, unbalanced, unnamed_speaker
from briefing.analysis.summary.ranker import Ranker, Tree, load as load_ranker
from briefing.languages import load
from briefing.languages.language import Language
from briefing.languages.prose import Prose
from briefing.models import AnalysisOptions, Article, Block

ARTICLE = """Valbrune ferme son dernier pont après la crue

VALBRUNE (Agence) - La mairie de Valbrune a fermé mardi le dernier pont de la ville après une crue qui a fait \
12 blessés. Il restera interdit aux voitures jusqu'en mai. Cette décision coupe la ville en deux.

La maire, Anne Morvan, a demandé à l'État 3 millions d'euros pour réparer le pont et les digues de Valbrune. \
« Nous ne pouvons pas attendre », a-t-elle dit. Pourquoi une telle hâte ?

La colère des riverains

Les habitants du quartier bas, inondés pour la troisième fois en dix ans, accusent la mairie d'avoir laissé les digues \
sans entretien. Ils ont bloqué l'entrée de l'hôtel de ville.

Un pont très ancien

Le pont date de 1911 et porte chaque jour 8.000 voitures, selon le département. Une expertise avait conclu en 2019 à \
la fragilité de ses piles."""


def draft_of(text: str, options: AnalysisOptions, code: str = "fr") -> Draft:
    blocks: list[Block] = []
    at = 0
    for part in text.split("\n\n"):
        if part:
            blocks.append(Block("paragraph" if blocks else "title", at, at + len(part)))
        at += len(part) + 2
    title = text[: blocks[0].end] if blocks else ""
    article = Article(id="a", title=title, text=text, source="a", blocks=tuple(blocks))
    language = load(code) or Language(code=code, name=code, prose=Prose())
    draft = Draft(article=article, language=language, options=options)
    find_sections(draft)
    split_sentences(draft)
    summarise(draft)
    return draft


def chosen(draft: Draft) -> list[str]:
    return [draft.article.text[sentence.start : sentence.end] for sentence in draft.summary]


def test_what_happened_stands_first_and_without_its_dateline() -> None:
    sentences = chosen(draft_of(ARTICLE, AnalysisOptions()))
    assert 2 <= len(sentences) <= 3
    assert sentences[0].startswith("La mairie de Valbrune a fermé mardi")


def test_one_line_for_each_section_of_its_own_words() -> None:
    draft = draft_of(ARTICLE, AnalysisOptions())
    assert [section.heading for section in draft.sections] == [None, "La colère des riverains", "Un pont très ancien"]
    for section in draft.sections:
        assert len(section.summary) == 1
        assert section.start <= section.summary[0].start < section.summary[0].end <= section.end
    lines = [section.summary[0].of(draft.article.text) for section in draft.sections]
    assert lines[1].startswith("Les habitants du quartier bas")


@pytest.mark.parametrize("number", [1, 2, 4])
def test_the_number_of_sentences_asked_for(number: int) -> None:
    draft = draft_of(ARTICLE, AnalysisOptions(sentences=number))
    assert len(draft.summary) == number
    assert draft.summary == sorted(draft.summary, key=lambda sentence: sentence.start)


@pytest.mark.parametrize("words", [1, 30, 45, 80])
def test_a_budget_of_words_is_kept_but_for_the_first_sentence(words: int) -> None:
    sentences = chosen(draft_of(ARTICLE, AnalysisOptions(words=words)))
    assert len(sentences) == 1 or sum(len(sentence.split()) for sentence in sentences) <= words


def test_a_larger_budget_fits_more() -> None:
    small = chosen(draft_of(ARTICLE, AnalysisOptions(words=30)))
    large = chosen(draft_of(ARTICLE, AnalysisOptions(words=90)))
    assert len(small) < len(large)


@pytest.mark.parametrize("options", [AnalysisOptions(sentences=n) for n in range(1, 9)])
def test_no_sentence_hangs_in_the_air(options: AnalysisOptions) -> None:
    draft = draft_of(ARTICLE, options)
    starts = [sentence.start for sentence in draft.sentences]
    kept = {max(at for at, start in enumerate(starts) if start <= sentence.start) for sentence in draft.summary}
    for at in kept:
        if points_back(draft.sentences[at].of(draft.article.text), draft.language.prose):
            assert at - 1 in kept


HOOKED = """Un orage coupe Valbrune du monde

Tout a commencé par un souffle. Elle dormait encore. Drame à Valbrune (Basse-Loire) samedi 6 octobre.

Un orage a détruit vendredi soir 40 maisons de Valbrune et coupé les deux routes de la vallée, selon la préfecture de \
Basse-Loire. « Je n'ai jamais vu cela, elle non plus, personne ici n'a jamais vu cela », a-t-elle ajouté.

La maire, Anne Morvan, a demandé au ministère de l'Intérieur 120 secouristes et trois hélicoptères. Le temps presse. \
Suivez-nous sur Facebook pour ne rien manquer de Valbrune et de ses 40 maisons.

Le département de Basse-Loire avait connu en 2011 une tempête comparable, qui avait privé 3.000 foyers d'électricité."""


@pytest.mark.parametrize("options", [AnalysisOptions(sentences=1), AnalysisOptions(words=1), AnalysisOptions(words=25)])
def test_a_sentence_that_does_alone_tells_the_story(options: AnalysisOptions) -> None:
    assert chosen(draft_of(HOOKED, options))[0].startswith("Un orage a détruit vendredi soir 40 maisons")


def test_hooks_fragments_and_requests_lose_to_sentences_that_tell() -> None:
    sentences = chosen(draft_of(HOOKED, AnalysisOptions(sentences=3)))
    assert [sentence.split(",")[0][:18] for sentence in sentences] == [
        "Un orage a détruit",
        "La maire",
        "Le département de ",
    ]


def test_what_is_said_twice_is_kept_once() -> None:
    twice = "La mairie de Valbrune a fermé mardi le dernier pont de la ville après la crue et ses 12 blessés. "
    again = ARTICLE.replace("Un pont très ancien\n\n", f"Un pont très ancien\n\n{twice}")
    sentences = chosen(draft_of(again, AnalysisOptions(sentences=3)))
    assert sum("fermé mardi le dernier pont" in sentence for sentence in sentences) == 1


@pytest.mark.parametrize("code", ["en", "cs", "zh"])
def test_other_languages_get_a_summary(code: str) -> None:
    text = "Rada zavřela most\n\nMěstská rada v úterý zavřela most. Povodeň poškodila pilíře.\n\nMost je starý sto let."
    assert chosen(draft_of(text, AnalysisOptions(), code))


def test_a_very_long_text_has_a_line_for_its_last_section_too() -> None:
    text = "\n\n".join(
        [*["Le conseil a voté le budget de la ville. Les élus sont partis."] * 300, "La fin", "Tout est dit."]
    )
    draft = draft_of(f"Un long conseil\n\n{text}", AnalysisOptions())
    assert draft.sections[-1].summary[0].of(draft.article.text) == "Tout est dit."
    assert len(draft.summary) <= 3


def test_a_title_alone_has_no_summary() -> None:
    assert draft_of("Un titre", AnalysisOptions()).summary == []


@pytest.mark.parametrize(
    ("code", "sentence", "expected"),
    [
        ("fr", "Il a voté la loi.", True),
        ("fr", "Mais elle a refusé.", True),
        ("fr", "Cette décision a surpris.", True),
        ("fr", "Très en colère, ce dernier a démissionné.", True),
        ("fr", "De son côté, il a nié.", True),
        ("fr", "De son côté, Anne Morvan a nié.", False),
        ("fr", "Pour Anne Morvan, il manque des digues.", False),
        ("fr", "Il y a trois ponts.", False),
        ("fr", "Ce mercredi, la ville a rouvert le pont.", False),
        ("fr", "Cette année, la ville a rouvert le pont.", False),
        ("en", "This week the town reopened the bridge.", False),
        ("fr", "En 2019, la ville a brûlé.", False),
        ("en", "He voted for it.", True),
        ("en", "However, they refused.", True),
        ("en", "This surprised the council.", True),
        ("en", "Anne Carr refused.", False),
        ("en", "It is not clear why.", False),
        ("en", "In this case, the council pays.", True),
        ("en", "By this autumn, the council pays.", False),
        ("fr", "Dans cette affaire, la mairie paie.", True),
        ("fr", "Pour cette année, la mairie paie.", False),
        ("fr", "L'un d'eux, blessé, a été secouru.", True),
        ("fr", "Celui de Morlec a rouvert.", True),
        ("fr", "Le second tour aura lieu mardi.", False),
        ("fr", "Ce jour-là, la digue a cédé.", True),
        ("fr", "Il s'agit d'un pont de 1911.", True),
        ("en", "One of them resigned.", True),
        ("en", "The former mayor resigned.", False),
    ],
)
def test_sentences_that_point_back(code: str, sentence: str, expected: bool) -> None:
    language = load(code)
    assert language is not None
    assert points_back(sentence, language.prose) is expected


@pytest.mark.parametrize(
    ("code", "sentence", "expected"),
    [
        ("fr", "« Jamais », a-t-elle dit.", True),
        ("fr", "« Jamais », a dit Anne Morvan.", False),
        ("en", "“Never,” he said.", True),
        ("en", "“Never,” Anne Carr said.", False),
    ],
)
def test_speakers_without_a_name(code: str, sentence: str, expected: bool) -> None:
    language = load(code)
    assert language is not None
    assert unnamed_speaker(sentence, language.prose) is expected


def test_marks_without_a_partner() -> None:
    assert unbalanced("« Nous partons.")
    assert not unbalanced("« Nous partons » (dit-il).")


def test_a_row_has_a_number_for_each_name_the_weights_were_fitted_to() -> None:
    _, rows = describe(draft_of(ARTICLE, AnalysisOptions()))
    assert load_ranker().sentences.names == NAMES
    assert {len(row) for row in rows} == {len(NAMES)}


def test_trees_are_walked_by_their_thresholds() -> None:
    tree = Tree(
        features=[1, -1, 0, -1, -1], thresholds=[2.0, 0, 5.0, 0, 0], left=[1, 0, 3, 0, 0], values=[0, 1.0, 0, 2.0, 4.0]
    )
    ranker = Ranker(("a", "b"), 0.5, (tree, tree))
    assert [ranker.score(row) for row in ([0, 2], [5, 3], [6, 3])] == [2.5, 4.5, 8.5]


def test_rows_that_go_down_the_trees_together_score_what_each_does_alone() -> None:
    import numpy

    ranker = load_ranker().sentences
    rows = numpy.random.default_rng(1).normal(0.3, 2.0, (40, len(NAMES))).tolist()
    assert ranker.scores(rows) == [ranker.score(row) for row in rows]


def test_weights_name_their_source_and_are_small() -> None:
    weights = Path(__file__).parents[2] / "briefing" / "analysis" / "summary" / "weights.json"
    assert "CC BY-SA 4.0" in weights.read_text("utf-8")[:400]
    assert weights.stat().st_size < 2_000_000


PIECES = [
    "Le pont ferme. ",
    "Il ",
    "« ",
    " »",
    '"',
    "Anne Morvan",
    " a dit. ",
    "\n\n",
    "12 ",
    "! ",
    "… ",
    "(",
    "- ",
    "é",
    "。",
]


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.one_of(st.none(), st.integers(0, 5)),
    st.one_of(st.none(), st.integers(0, 60)),
    st.booleans(),
    st.sampled_from(["fr", "en", "und"]),
)
def test_any_text_has_a_summary_in_order(
    text: str, sentences: int | None, words: int | None, tight: bool, code: str
) -> None:
    draft = draft_of(text.strip(), AnalysisOptions(sentences=sentences, words=words, tight=tight), code)
    assert bool(draft.summary) == bool(draft.sentences)
    at = 0
    for sentence in draft.summary:
        assert at <= sentence.start < sentence.end
        at = sentence.end
    if sentences:
        assert len(draft.summary) <= sentences


@pytest.mark.parametrize("words", [30, 45, 200])
@pytest.mark.parametrize("start", ["Mais", "Elle", "Cette décision", "Dans cette affaire, Anne Morvan"])
def test_a_sentence_that_hangs_stands_with_its_antecedent_or_not_at_all(start: str, words: int) -> None:
    hanging = f"{start} a fait fermer mardi le dernier pont de Valbrune après une crue qui a fait 12 blessés."
    before = "Le conseil dort."
    text = ARTICLE.replace("La maire, Anne Morvan, a", f"{before} {hanging}\n\nLa maire, Anne Morvan, a")
    draft = draft_of(text, AnalysisOptions(words=words))
    sentences = chosen(draft)
    assert hanging not in sentences or before in sentences
    assert all(section.summary[0].of(text) != hanging for section in draft.sections)


def test_a_first_sentence_may_announce_what_follows() -> None:
    text = "Un pont neuf\n\nC'est un pont de 40 mètres que la maire de Valbrune a ouvert mardi. Il est bleu."
    assert chosen(draft_of(text, AnalysisOptions(sentences=1)))[0].startswith("C'est un pont")


def test_tight_lines_count_as_they_are_shown() -> None:
    aside = "(une ancienne ingénieure des ponts et des digues que toute la vallée connaît depuis longtemps)"
    text = (
        f"Le pont ferme\n\nLa maire de Valbrune {aside} a fermé mardi le pont. La ville dort et attend la crue de mai."
    )
    plain, tight = (draft_of(text, AnalysisOptions(words=28, tight=tight)) for tight in (False, True))
    assert (len(plain.summary), len(tight.summary)) == (1, 2)
    assert tight.summary[0].of(text) == "La maire de Valbrune a fermé mardi le pont."
    assert tight.sections[0].summary[0].kept
