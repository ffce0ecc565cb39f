"""Sections: which lines are headings, which are no article text, and what stands under what."""

import json
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from briefing.analysis.draft import Draft
from briefing.analysis.sections import find_sections
from briefing.languages import load
from briefing.languages.language import Language
from briefing.languages.prose import Prose
from briefing.models import AnalysisOptions, Article, Block, BlockKind

CASES = sorted((Path(__file__).parent / "cases" / "sections").glob("*.txt"))


def draft_of(
    parts: list[tuple[BlockKind, str]], *, code: str = "fr", marked_up: bool = False, title: str = "Un titre"
) -> Draft:
    blocks, at = [], 0
    for kind, words in parts:
        blocks.append(Block(kind, at, at + len(words), 2 if kind == "heading" else 0))
        at += len(words) + 2
    text = "\n\n".join(words for _, words in parts)
    article = Article(id="a", title=title, text=text, source="a", blocks=tuple(blocks), marked_up=marked_up)
    language = load(code) or Language(code=code, name=code, prose=Prose())
    draft = Draft(article=article, language=language, options=AnalysisOptions())
    find_sections(draft)
    return draft


def headings(draft: Draft) -> list[str | None]:
    return [section.heading for section in draft.sections]


PROSE = (
    "Le conseil municipal a adopté mardi soir le budget de l'année, malgré les réserves de plusieurs élus du quartier."
)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_plain_text(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    paragraphs = path.read_text("utf-8").strip().split("\n\n")
    kinds: list[tuple[BlockKind, str]] = [
        ("title" if not index and expected["title"] else "paragraph", words) for index, words in enumerate(paragraphs)
    ]
    draft = draft_of(kinds, code=expected["language"], title=paragraphs[0])
    text = draft.article.text
    assert headings(draft) == [section["heading"] for section in expected["sections"]]
    assert [len(section.paragraphs) for section in draft.sections] == [s["paragraphs"] for s in expected["sections"]]
    for section, wanted in zip(draft.sections, expected["sections"], strict=True):
        if wanted["starts"] is not None:
            assert section.paragraphs[0].of(text).startswith(wanted["starts"])
    kept = "\n".join(text[passage.start : passage.end] for passage in draft.passages)
    assert [line for line in expected["left_out"] if line in kept] == []


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Le budget en débat", "Le budget en débat"),
        ("## Le budget en débat ##", "Le budget en débat"),
        ("=== Le budget ===", "Le budget"),
        ("--- Le budget ---", "Le budget"),
        ("- « Erreur » -", "« Erreur »"),
        ("-Parmi les élus-", "Parmi les élus"),
        ("**Le budget**", "Le budget"),
        ("II – Le budget", "II – Le budget"),
        ("1) Le budget", "1) Le budget"),
        ("LE BUDGET EN DÉBAT", "LE BUDGET EN DÉBAT"),
        ("Faut-il réduire la dépense ?", "Faut-il réduire la dépense ?"),
        ("« Une faute »", "« Une faute »"),
        ("Une faute « impardonnable »", "Une faute « impardonnable »"),
        ("Image de marque", "Image de marque"),
    ],
)
def test_a_line_that_is_a_heading(line: str, heading: str) -> None:
    draft = draft_of([("paragraph", PROSE), ("paragraph", line), ("paragraph", PROSE)])
    assert headings(draft) == [None, heading]
    assert draft.sections[1].start == draft.article.text.index(line)


@pytest.mark.parametrize(
    "line",
    [
        "Le vote est reporté.",
        "« Nous n'avons rien vu venir. »",
        "« Nous n'avons rien vu venir, et personne n'est venu nous dire ce que nous devions faire ensuite »",
        "\"Rien\", dit-il",
        "Il reste trois points à régler :",
        "- un premier point",
        "• un deuxième point",
        "et la suite d'une phrase",
        "3 - 1, 6-4, 7-5",
        "Avez-vous peur ?",
        "Mise à jour : le conseil a voté une seconde fois dans la soirée, et le budget est passé de deux voix.",
    ],
)  # fmt: skip
def test_a_line_that_is_a_paragraph(line: str) -> None:
    draft = draft_of([("paragraph", PROSE), ("paragraph", line), ("paragraph", PROSE)])
    assert headings(draft) == [None]
    assert line in [span.of(draft.article.text) for span in draft.sections[0].paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "Crédit photo : Jean Morvan",
        "Photo AFP",
        "© Agence Littorale",
        "(AFP)",
        "ito-mra/ial/cbn",
        "Par Jean Morvan",
        "Propos recueillis par Anne Carr",
        "Publié le 3 mai 2021 à 14h30",
        "3 mai 2021",
        "Lire aussi : le budget en cinq questions",
        "À lire également",
        "www.exemple.fr/budget",
        "redaction@exemple.fr",
        "Vous avez vu la crue ? Écrivez à redaction@exemple.fr",
        "* * *",
        "Source : Mairie de Valbrune",
        "Lyon, 3 mai 2021 . –",
        "Fichier:Pont de Valbrune.jpg",
    ],
)
def test_a_line_that_is_no_article_text(line: str) -> None:
    draft = draft_of([("paragraph", PROSE), ("paragraph", line), ("paragraph", PROSE)])
    assert headings(draft) == [None]
    assert len(draft.sections[0].paragraphs) == 2
    assert all(draft.article.text[passage.start : passage.end] != line for passage in draft.passages)


def test_headings_after_one_another_and_at_the_end() -> None:
    lines = [PROSE, "Première partie", "Le budget", PROSE, "Ce qui vient"]
    draft = draft_of([("paragraph", line) for line in lines])
    assert headings(draft) == [None, "Première partie", "Le budget", "Ce qui vient"]
    assert [len(section.paragraphs) for section in draft.sections] == [1, 0, 1, 0]


def test_a_run_of_short_lines_is_a_list() -> None:
    lines = [PROSE, "Deux œufs frais", "De la farine", "Un peu de sucre", "Du lait entier", PROSE]
    assert headings(draft_of([("paragraph", line) for line in lines])) == [None]


def test_an_introduction_under_the_title_is_a_paragraph() -> None:
    deck = "Les élus de la ville ont passé la nuit à discuter du budget et des écoles"
    draft = draft_of([("title", "Un budget disputé"), ("paragraph", deck), ("paragraph", PROSE)])
    assert headings(draft) == [None]
    assert draft.sections[0].start == draft.article.text.index(deck)


def test_where_no_paragraph_ends_with_a_stop_nothing_is_guessed() -> None:
    loose = PROSE.rstrip(".") + " et ceux du quartier voisin"
    draft = draft_of([("paragraph", line) for line in (loose, "Le budget", loose, "Les écoles", loose)])
    assert headings(draft) == [None]


def test_marked_headings_are_taken_with_their_level_and_nothing_is_guessed() -> None:
    parts: list[tuple[BlockKind, str]] = [
        ("paragraph", PROSE),
        ("heading", "Le vote."),
        ("paragraph", PROSE),
        ("paragraph", "Une ligne courte"),
        ("paragraph", PROSE),
        ("caption", "La salle du conseil"),
        ("heading", "Sur le même sujet"),
        ("list_item", "Le budget de la région"),
    ]
    draft = draft_of(parts, marked_up=True)
    assert headings(draft) == [None, "Le vote."]
    assert draft.sections[1].level == 2
    assert [span.of(draft.article.text) for span in draft.sections[1].paragraphs] == [PROSE, "Une ligne courte", PROSE]


def test_a_heading_that_repeats_the_title_is_none() -> None:
    parts: list[tuple[BlockKind, str]] = [("heading", "Un budget disputé"), ("paragraph", PROSE), ("heading", "Suite")]
    assert headings(draft_of(parts, marked_up=True, title="Un budget disputé")) == [None, "Suite"]


LINES = st.one_of(
    st.sampled_from(
        [PROSE, "Le budget", "- Suite -", "# Un", "Sources", "(AFP)", "Pourquoi ?", "1. Un", '"Non"', "-", "#"]
    ),
    st.text(alphabet=st.characters(exclude_characters="\n", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60),
)


@pytest.mark.parametrize(
    ("code", "line", "promotes"),
    [
        ("fr", "Suivez-nous sur Facebook et Instagram !", True),
        ("fr", "Abonnez-vous à notre newsletter du matin", True),
        ("fr", "Vous pouvez aussi nous suivre sur WhatsApp.", True),
        ("fr", "Facebook ferme son centre de Valbrune", False),
        ("fr", "« Suivez le guide sur Instagram », lance la maire.", False),
        ("en", "Follow us on Twitter", True),
        ("en", "Did you know you can subscribe to our newsletter?", True),
        ("en", "Why teenagers left TikTok", False),
        ("en", "Full Credits Photo Shoot", True),
        ("de", "Folgst du uns schon auf WhatsApp?", True),
        ("de", "Was folgt auf den Streit um TikTok", False),
    ],
)
def test_requests_to_follow_head_nothing(code: str, line: str, promotes: bool) -> None:
    draft = draft_of([("paragraph", PROSE), ("heading", line), ("paragraph", PROSE)], code=code, marked_up=True)
    assert headings(draft) == ([None] if promotes else [None, line])


@given(
    st.lists(st.tuples(st.sampled_from(["paragraph", "heading", "list_item", "quote", "title"]), LINES), max_size=9),
    st.booleans(),
)
def test_passages_and_sections_stand_in_order(parts: list[tuple[BlockKind, str]], marked_up: bool) -> None:
    draft = draft_of(parts, marked_up=marked_up)
    at = 0
    for passage in draft.passages:
        assert at <= passage.start < passage.end <= len(draft.article.text)
        at = passage.end
        assert passage.section is None or passage.section < len(draft.sections)
    for section in draft.sections:
        assert section.start < section.end
        assert all(section.start <= span.start < span.end <= section.end for span in section.paragraphs)
