"""Which text of an article is kept: the feed's, or that of the page it links to."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

import pytest

from briefing.decide import after_unreached, choose_text
from briefing.models import Article, Block, Link, Picture
from briefing.models.feeds import Answer
from briefing.models.pages import WALL_NOTES, LinkedPage, Wall

LINK = "https://gazette.example/2026/pont"
TEASER = "La commune de Valbrune va réparer son vieux pont, fermé depuis les crues de janvier."
STORY = (
    "Le conseil a voté mardi deux millions d’euros pour le pont de Valbrune. Fermé aux voitures depuis les crues de "
    "janvier, il relie les deux rives de la commune.\n\nLes travaux pour réparer l’ouvrage, vieux de cent ans, "
    "dureront jusqu’en juin. Les habitants font aujourd’hui un détour de douze kilomètres."
)
OTHER = (
    "La bibliothèque municipale prête désormais des instruments de musique. Trente guitares et quatre violons "
    "attendent les lecteurs.\n\nUne caution de vingt euros est demandée, et un atelier apprend chaque samedi à les "
    "accorder. Le succès dépasse toutes les attentes, dit la directrice, qui cherche des dons."
)


def article(text: str, title: str = "Valbrune répare son pont", **more: object) -> Article:
    body = f"{title}\n\n{text}"
    blocks = [Block("title", 0, len(title))]
    at = len(title) + 2
    for part in text.split("\n\n"):
        blocks.append(Block("paragraph", at, at + len(part)))
        at += len(part) + 2
    made = Article(id="a1", title=title, text=body, source="https://gazette.example/feed", blocks=tuple(blocks))
    return replace(made, **more)  # type: ignore[arg-type]


STORED = article(
    TEASER,
    link=LINK,
    language="fr",
    origin="La Gazette",
    is_entry=True,
    published=datetime(2026, 1, 30, tzinfo=UTC),
    notes=("the feed carries nothing but a teaser; the full text is on the linked page",),
)


def linked(text: str, title: str = "Le pont de Valbrune sera réparé", *, url: str = LINK, **more: object) -> LinkedPage:
    return LinkedPage(article=article(text, title, id="b2", marked_up=True, **more), url=url)


def test_a_longer_text_of_the_same_story_is_taken_under_the_feeds_title() -> None:
    result = choose_text(7, STORED, linked(STORY, notes=("cut off after 300 characters",)))
    assert result.taken
    assert result.key == 7
    assert result.outcome == "full text: 54 words in place of 19"
    taken = result.article
    assert taken is not None
    assert taken.text == f"Valbrune répare son pont\n\n{STORY}"
    assert [taken.text[block.start : block.end] for block in taken.blocks] == [STORED.title, *STORY.split("\n\n")]
    assert taken.notes == ("cut off after 300 characters",)
    kept = replace(taken, text=STORED.text, blocks=STORED.blocks, notes=STORED.notes, marked_up=False)
    assert kept == STORED


def test_links_and_pictures_move_with_the_text_and_the_feeds_picture_stays_where_a_page_has_none() -> None:
    page = linked(STORY)
    assert page.article is not None
    at = page.article.text.index("Les travaux")
    links = (Link(3, 7, "https://gazette.example/title"), Link(at, at + 11, "https://gazette.example/works"))
    shown = (Picture(0, "https://gazette.example/lead.jpg"), Picture(at, "https://gazette.example/works.jpg", "Works"))
    stored = replace(STORED, pictures=(Picture(26, "https://gazette.example/feed.jpg"),))
    taken = choose_text(7, stored, replace(page, article=replace(page.article, links=links, pictures=shown))).article
    assert taken is not None
    assert [taken.text[link.start : link.end] for link in taken.links] == ["Les travaux"]
    assert [taken.text[one.at :].split()[0] for one in taken.pictures] == ["Le", "Les"]
    taken = choose_text(7, stored, page).article
    assert taken is not None
    assert [(taken.text[one.at :].split()[0], one.address) for one in taken.pictures] == [
        ("Le", "https://gazette.example/feed.jpg")
    ]


def test_a_page_without_a_title_of_its_own_and_a_feed_without_one() -> None:
    page = linked(STORY)
    assert page.article is not None
    bare = replace(page.article, text=STORY, blocks=(Block("paragraph", 0, len(STORY)),))
    untitled = replace(STORED, title="", text=TEASER, blocks=(Block("paragraph", 0, len(TEASER)),))
    for stored in (STORED, untitled):
        taken = choose_text(7, stored, LinkedPage(article=bare, url=LINK)).article
        assert taken is not None
        assert [taken.text[block.start : block.end] for block in taken.blocks if block.kind != "title"] == [STORY]


@pytest.mark.parametrize("wall", get_args(Wall))
@pytest.mark.parametrize("text", [STORY, "Abonnez-vous."])
def test_what_stands_behind_a_wall_is_never_taken(wall: Wall, text: str) -> None:
    result = choose_text(7, STORED, replace(linked(text), wall=wall))
    assert not result.taken
    assert result.article == replace(
        STORED, notes=(*STORED.notes, f"the linked page was not taken: {WALL_NOTES[wall]}")
    )


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (linked(OTHER, "Une bibliothèque prête des guitares"), "it tells another story"),
        (linked(STORY, url="https://gazette.example/"), "its address leads to the site's front page"),
        (LinkedPage(article=None, problem="no article found in this page"), "no article found in this page"),
    ],
)
def test_what_is_no_text_of_the_article_is_noted(page: LinkedPage, reason: str) -> None:
    result = choose_text(7, STORED, page)
    assert not result.taken
    assert result.article is not None
    assert result.article.text == STORED.text
    assert result.article.notes[-1] == result.outcome == f"the linked page was not taken: {reason}"


@pytest.mark.parametrize("text", [TEASER, "Un pont.", STORY[: len(TEASER) + 10]])
def test_a_text_that_is_hardly_longer_changes_nothing(text: str) -> None:
    result = choose_text(7, STORED, linked(text))
    assert not result.taken
    assert result.article is None
    assert result.outcome == "the linked page was not taken: it says no more than the feed"


def test_a_full_text_of_the_feed_stays() -> None:
    full = article(f"{STORY}\n\n{STORY[:150]}", link=LINK)
    assert not choose_text(7, full, linked(STORY)).taken


def test_stories_without_spaces_are_told_apart() -> None:
    stored = article("市议会周二批准拨款修复旧桥，该桥自一月洪水以来一直关闭。", "市议会修复旧桥", link=LINK)
    same = (
        "市议会周二批准拨款两百万修复旧桥。该桥自一月洪水以来一直关闭，连接两岸。工程将持续到六月，居民需绕行十二公里。"
    )
    other = (
        "市立图书馆现在出借乐器。三十把吉他和四把小提琴等待读者。每周六有课程教授调音，馆长说反响超出预期并寻求捐赠。"
    )
    assert choose_text(1, stored, linked(same, "旧桥将修复")).taken
    assert not choose_text(1, stored, linked(other, "图书馆出借吉他")).taken


def test_what_is_noted_of_a_page_that_can_not_be_had_goes_with_the_next_try() -> None:
    failing = Answer(url=LINK, status=503, problem="503 Service Unavailable: try again later")
    result = after_unreached(7, STORED, failing)
    assert (result.failed, result.again) == (True, True)
    assert result.article is not None
    stored = result.article
    noted = "the linked page can't be had: 503 Service Unavailable: try again later"
    assert stored.notes == (*STORED.notes, noted)
    assert after_unreached(7, stored, failing).article is None
    taken = choose_text(7, stored, linked(STORY)).article
    assert taken is not None
    assert taken.notes == ()
    assert choose_text(7, stored, linked(TEASER)).article == STORED


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_page_that_is_refused_is_not_asked_for_again(status: int) -> None:
    result = after_unreached(7, STORED, Answer(url=LINK, status=status, problem="no"))
    assert result.article is not None
    assert result.article.notes[-1] == "the linked page can't be had: no"
    assert not result.again
