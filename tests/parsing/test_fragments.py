"""Fragments read without a tree give the lines that their tree gives."""

import pytest
from hypothesis import example, given, settings, strategies as st

from briefing.parsing.fragments import fragment_flow
from briefing.parsing.lines import Flow
from briefing.parsing.markup import flow_in
from tests.effort import times


def shown(flow: Flow) -> tuple[list[object], list[object]]:
    lines = [(line.kind, line.text, line.level, line.linked, line.strong, line.links) for line in flow.lines]
    return [*lines], [picture[:3] for picture in flow.pictures]


WORDS = st.sampled_from(
    [
        "mot",
        "deux mots ",
        " & ",
        "&amp;",
        "&eacute;t&eacute;",
        "&#8217;",
        "\n",
        " ",
        "\xa0",
        "a > b",
        "3&nbsp;%",
        "x|",
        "é",
    ]
)
NAMES = st.sampled_from(
    [
        "p",
        "div",
        "a",
        "b",
        "strong",
        "em",
        "i",
        "span",
        "h2",
        "h4",
        "ul",
        "ol",
        "li",
        "blockquote",
        "figure",
        "figcaption",
        "pre",
        "code",
        "font",
        "iframe",
    ]
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        "",
        ' href="/x"',
        ' HREF="/X"',
        ' style="display: inline-block; color: red"',
        " class='y'",
        ' style="display:none"',
        " hidden",
        ' aria-hidden="true"',
        ' title="a > b"',
        ' start="3"',
        ' value="2"',
    ]
)
EMPTY = st.sampled_from(
    [
        "<br>",
        "<br/>",
        "<hr/>",
        "<img src='/i.png'></img>",
        "<br />",
        '<img src="x">',
        "<hr>",
        "<!-- x -->",
        "<script>x</script>",
        "<p>",
    ]
)


@st.composite
def element(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    name = draw(NAMES)
    return f"<{name}{draw(ATTRIBUTES)}>{draw(inner)}</{name}>"


FRAGMENTS = st.recursive(
    st.one_of(WORDS, WORDS, EMPTY), lambda inner: st.one_of(element(inner), st.lists(inner, max_size=4).map("".join))
)


@given(FRAGMENTS)
@settings(max_examples=times(100))
@example("<p>Un <b>titre</b><br>et <a href='x'>un lien</a>.</p>\n<ul><li>un</li><li>deux</li></ul>")
@example("<b>Titre</b><br>suite<br><br>fin")
@example("<ul>mot<li><p>a</p></li></ul><h2><b>b</b></h2>")
@example(
    "<ul><li>un<ol><li>deux</li>\n<li><p>trois</p><p>quatre</p></li></ol></li><li></li></ul>cinq<ol start=2><li>six"
)
@example(
    "<p>Un</p><pre>\n  if <b>a</b>:\n    <a href='/b'>b</a>\n</pre><hr/><p>et <A HREF='/c'><code>c</code></A> </p>"
)
@example(
    "<p>Un</p>\n<iframe src='/x'></iframe><p><img src='/i.png' style='display:block'></img> deux <em>trois</em> </p>"
)
@example("<p>Un<p>deux<ul><li>trois</ul></p><p>quatre<hr>cinq</p>six</p><p>sept")
def test_a_fragment_gives_the_lines_of_its_tree(text: str) -> None:
    assert shown(fragment_flow(text)) == shown(flow_in(text))


def test_items_know_how_deep_their_list_is_and_whether_it_counts() -> None:
    text = "<ul><li>a<ol><li>b</li><li><p>c</p><p>on c</p></li></ol></li><li>d</li></ul><ol start='3'><li>e</li></ol>"
    levels = [(line.text, line.level) for line in fragment_flow(text).lines]
    assert levels == [("a", 1), ("b", -2), ("c", -2), ("on c", 0), ("d", 1), ("e", 1)]


@pytest.mark.parametrize("text", ["", " ", "<", "<p", "<p>" * 3000 + "mot", "<a href='" + "x" * 10_000, "&" * 10_000])
def test_what_is_hardly_a_fragment_has_few_lines(text: str) -> None:
    assert len(fragment_flow(text).lines) <= 1


def test_elements_that_nest_in_ever_new_ways_are_read_too() -> None:
    names = ("b", "i", "em", "u", "s", "small", "span", "q")
    for number in range(3000):
        ways = [names[(number >> shift) % 8] for shift in (9, 6, 3, 0)]
        text = "".join(f"<{name}>" for name in ways) + "mot" + "".join(f"</{name}>" for name in reversed(ways))
        assert [line.text for line in fragment_flow(text).lines] == ["mot"]
