"""Plain text: what is a title, a paragraph, a list item; and that nothing is lost, whatever comes."""

import pytest
from hypothesis import given, strategies as st

from briefing.models import Article, Failure, Retrieved, SourceRequest
from briefing.parsing import parse
from briefing.parsing.composition import MAX_CHARACTERS, title_from
from tests.effort import times

LONG = "Une phrase assez longue pour faire un paragraphe, avec des virgules, des chiffres comme 12 et une fin."


def read(text: str | bytes, **request: str) -> Article:
    content = text if isinstance(text, bytes) else text.encode()
    (article,) = parse(Retrieved("dossier/essai.txt", content, media_type="text/plain"), SourceRequest("x", **request))
    assert isinstance(article, Article)
    return article


def kinds(text: str) -> list[str]:
    return [block.kind for block in read(text).blocks]


@pytest.mark.parametrize(
    "title",
    [
        "Le maire démissionne",
        "Qui paiera la facture ?",
        "« Nous ne céderons pas »",
        "Elle a dit “non”",
        "Trois blessés !",
        "Et maintenant…",
        "12 morts",
    ],
)
def test_titles(title: str) -> None:
    article = read(f"{title}\n\n{LONG}\n\n{LONG}")
    assert article.title == title
    assert [block.kind for block in article.blocks] == ["title", "paragraph", "paragraph"]
    assert article.text.startswith(title + "\n\n")


@pytest.mark.parametrize("title", ["# Why C # lost", "## Why C # lost ##"])
def test_a_title_is_shown_without_its_hashes(title: str) -> None:
    assert read(f"{title}\n\n{LONG}\n\n{LONG}").text.startswith("Why C # lost\n\n")
    assert read(f"#Rentrée\n\n{LONG}\n\n{LONG}").title == "#Rentrée"


@pytest.mark.parametrize(
    "first", ["Le maire a démissionné.", "La liste :", "mot " * 60, "* * *", "D’abord ceci,", "1 2 3", LONG]
)
def test_first_lines_that_are_no_titles(first: str) -> None:
    assert kinds(f"{first}\n\n{LONG}\n\n{LONG}")[0] != "title"


def test_a_text_without_a_title_is_called_by_its_first_sentence() -> None:
    assert (
        read(f"{LONG} Suite.\n\nFin.").title
        == "Une phrase assez longue pour faire un paragraphe, avec des virgules, des chiffres comme 12 et une…"
    )
    assert read("Court. Suite.").title == "Court"
    assert title_from("mot" * 80) == ("mot" * 33) + "…"
    assert len(title_from("mot " * 80)) <= 101


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_encodings_and_line_ends(newline: str, encoding: str) -> None:
    text = "L’été\n\nC’était à Orléans.\n\nFin de l’été".replace("\n", newline)
    assert read(text.encode(encoding)).text == "L’été\n\nC’était à Orléans.\n\nFin de l’été"


def test_decomposed_letters_are_composed() -> None:
    assert read("E\u0301te\u0301\n\nA\u0300 bientôt.").text == "Été\n\nÀ bientôt."


def test_escape_sequences_never_come_through() -> None:
    article = read(f"Titre \x1b[31mrouge\x1b[0m\n\n{LONG}\x1b]52;c;eA==\x07\u202e")
    assert article.text == f"Titre rouge\n\n{LONG}"


def test_wrapped_lines_keep_short_lines_apart() -> None:
    text = (
        "Les lignes de ce texte ont été coupées par un programme de courrier, à\n"
        "soixante-dix colonnes, comme on le faisait autrefois partout dans le\n"
        "monde.\n"
        "\n"
        "Un intertitre\n"
        "Et le texte reprend juste en dessous, coupé lui aussi vers la colonne\n"
        "soixante-dix.\n"
        "   Un retrait ouvre un paragraphe de plus sans ligne blanche, coupé à\n"
        "la même largeur.\n"
    )
    assert read(text).text.split("\n\n") == [
        "Les lignes de ce texte ont été coupées par un programme de courrier, à soixante-dix colonnes, comme on le "
        "faisait autrefois partout dans le monde.",
        "Un intertitre",
        "Et le texte reprend juste en dessous, coupé lui aussi vers la colonne soixante-dix.",
        "Un retrait ouvre un paragraphe de plus sans ligne blanche, coupé à la même largeur.",
    ]


def test_lists_and_lone_markers() -> None:
    assert kinds("Voici :\n\n- un\n- deux\n\nFin.") == ["paragraph", "list_item", "list_item", "paragraph"]
    assert kinds(f"{LONG}\n\n- Rebond -\n\n{LONG}\n\n- Reprise -\n\n{LONG}") == ["paragraph"] * 5
    assert kinds(f"{LONG}\n\n2. Les suites\n\n{LONG}") == ["paragraph"] * 3


def test_lines_that_end_within_a_hyphenated_word() -> None:
    wrapped = (
        "Les conseillers réunis en mairie jusqu’à minuit n’ont parlé que de peut-\n"
        "être réparer les digues, l’hiver prochain, et le pont de la gare - le -\n"
        "Vieux - que personne ne veut payer.\n"
    )
    assert read(wrapped).text == (
        "Les conseillers réunis en mairie jusqu’à minuit n’ont parlé que de peut-être réparer les digues, l’hiver "
        "prochain, et le pont de la gare - le - Vieux - que personne ne veut payer."
    )


def test_underlined_headings_lose_their_lines() -> None:
    article = read(f"{LONG}\n\nPartie\n======\n{LONG}\n\nDétail\n------\n{LONG}")
    assert [(block.kind, block.level) for block in article.blocks if block.kind == "heading"] == [
        ("heading", 1),
        ("heading", 2),
    ]
    assert "==" not in article.text
    assert "--" not in article.text


def test_identity_follows_source_and_content() -> None:
    assert read("Un.\n\nDeux.").id == read("Un.\r\n\r\nDeux.").id != read("Un.\n\nTrois.").id
    assert read("Un.").origin == "dossier"
    assert read("Un.", name="Les miens").origin == "Les miens"
    assert read("Un.", language="en").language == "en"


def test_a_text_without_words_is_no_article() -> None:
    (failure,) = parse(Retrieved("x.txt", b"* * *\n---\n"), SourceRequest("x.txt"))
    assert failure == Failure("x.txt", "there is not a word in it")


def test_overlong_texts_are_cut_and_say_so() -> None:
    article = read(f"{LONG}\n\n" * (MAX_CHARACTERS // len(LONG) + 2))
    assert len(article.text) <= MAX_CHARACTERS
    assert article.notes == (f"cut off after {len(article.text)} characters",)
    assert len(read("m" * (MAX_CHARACTERS + 5)).text) == MAX_CHARACTERS


@given(st.text(st.sampled_from("aB1é .,-=*>#:\n\t\x1b\u202e«»"), max_size=300))
def test_blocks_are_in_order_and_cover_all_words(text: str) -> None:
    found = list(parse(Retrieved("x.txt", text.encode()), SourceRequest("x.txt")))
    for article in found:
        if isinstance(article, Article):
            ends = [0, *(block.end for block in article.blocks)]
            assert all(end <= block.start < block.end for end, block in zip(ends, article.blocks, strict=False))
            covered = "".join(article.text[block.start : block.end] for block in article.blocks)
            assert covered.split() == article.text.split() or covered.replace(" ", "") == "".join(article.text.split())
            assert article.title


@pytest.mark.parametrize(
    "line", ["a\n", "- a\n", "> a\n", "mot " * 18 + "\n", "a\n\n", "===\n", "a\n===\n", "m", " \n"]
)
def test_long_texts_of_one_kind_come_back_whole(line: str) -> None:
    text = line * (times(60_000) // len(line))
    (found,) = parse(Retrieved("x.txt", text.encode()), SourceRequest("x.txt"))
    assert letters(found.text if isinstance(found, Article) else "") == letters(text)


def letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))
