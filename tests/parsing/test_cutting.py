"""Items are cut out of a feed's text where a parser finds them, whatever else stands there."""

import pytest
from hypothesis import example, given, settings, strategies as st

from briefing.parsing.channel import tree_of
from briefing.parsing.cutting import Cut, cut, digest_of
from tests.effort import times

TEXTS = st.sampled_from(
    [
        "mot",
        "<![CDATA[</item><item>]]>",
        "<!-- <item> -->",
        "<?php </item> ?>",
        "&lt;item&gt;",
        "<b x='>' y=\"/>\">é</b>",
        "<items/>",
        "<a:source xmlns:a='urn:a'><a:item>x</a:item></a:source>",
        "\n",
    ]
)
ITEMS = st.builds(
    "<{0}{1}>{2}</{0}>".format,
    st.sampled_from(["item", "entry"]),
    st.sampled_from(["", " a='1'", ' b="/>"', "\n"]),
    st.lists(TEXTS, max_size=4).map("".join),
)
PARTS = st.lists(st.one_of(TEXTS.filter(lambda text: "a:item" not in text), ITEMS, st.just("<item/>")), max_size=8)


@given(PARTS)
@settings(max_examples=times(100))
@example(["<!-- <item> -->", "<item>a</item>", "<![CDATA[<item>]]>"])
def test_cutting_finds_what_a_parser_finds(parts: list[str]) -> None:
    text = f'<rss version="2.0"><channel>{"".join(parts)}</channel></rss>'
    root = tree_of(text)
    assert root is not None
    found = cut(text)
    tags = [child.tag for child in root[0] if child.tag in ("item", "entry")]
    assert len(found.spans) == len(tags)
    assert all(item.startswith(f"<{tag}") for item, tag in zip(found.items(), tags, strict=True))
    assert found.without(frozenset()) == text
    nothing = tree_of(found.without(set(range(len(tags)))))
    assert nothing is not None
    assert not nothing.xpath("//item | //entry")


MARKS = [
    "<",
    ">",
    "/",
    "item",
    "entry",
    " ",
    '"',
    "'",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?",
    "a:",
    "<item>",
    "</item>",
]


@given(st.lists(st.sampled_from(MARKS), max_size=30).map("".join))
@settings(max_examples=times(100))
def test_any_text_is_cut_into_parts_that_make_it_again(text: str) -> None:
    found = cut(text)
    assert text.startswith(found.text)
    assert [found.text[start:end] for start, end in found.spans] == found.items()
    kept = found.without(set(range(len(found.spans))))
    assert len(kept) + sum(map(len, found.items())) == len(found.text)
    if found.spans:
        found.frame()


def test_what_items_stand_in_frames_them() -> None:
    text = (
        '<!-- <rss> --><rdf:RDF xmlns:rdf="r" xml:base="https://a.example/"><channel><title>x</title></channel>'
        "<item>1</item></rdf:RDF>"
    )
    assert cut(text).frame() == ('<rdf:RDF xmlns:rdf="r" xml:base="https://a.example/">', "</rdf:RDF>")
    assert cut("<feed><entry/></feed>").frame() == ("<feed>", "</feed>")
    assert cut("<entry>1</entry>").frame() == ("", "")


def test_a_text_that_breaks_off_loses_the_item_it_breaks_off_in() -> None:
    found = cut("<rss><channel><item>1</item><item><title>2")
    assert found == Cut("<rss><channel><item>1</item>", ((14, 28),), breaks_off=True)
    assert not found.is_whole()
    assert cut("<rss><channel><item>1").items() == ["<item>1"]
    assert cut("<rss><item>1<item>2</item></rss>").items() == ["<item>1<item>2</item></rss>"]


@pytest.mark.parametrize(
    "text", ["<item " * 50_000, "<item>" * 50_000, "<!--" * 50_000, "<item a='" * 50_000, "<" * 300_000]
)
def test_hostile_texts_end_soon(text: str) -> None:
    assert len(cut(text).spans) <= 1


def test_a_digest_tells_texts_apart() -> None:
    assert len({digest_of(text) for text in ("", "a", "b", "é", "e\u0301", "\udc80")}) == 6
    assert len(digest_of("a")) == 16
