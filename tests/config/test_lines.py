"""Lines of keys: every way that TOML has of writing a key, and what could be mistaken for one."""

import tomllib

import pytest

from briefing.config import KeyPath
from briefing.config.lines import line_of

DOCUMENT = '''\
# [[feeds]] in a comment is none
theme = "dark"   # 2

[[feeds]]        # 4
url = "a # no comment [ no array"
tags = [         # 6
  "x", # [[feeds]]
  "y]",
]

[[feeds]]        # 11
"url" = """
[[feeds]]
name = "inside a string"
"""              # 15
name = 'it''s'.name
'''.replace("name = 'it''s'.name\n", "name = 'C:\\'\n")

DOTTED = '''\
keys.next = ["a"]
keys."pre\\u0076" = ["b"]
inline = { a = 1, b = { c = [1, 2] } }
[x.y]
z = 1979-05-27T07:32:00Z
[[x.list]]
[x.list.sub]
deep = 1
[[x.list]]
[x.list.sub]
deep = """two quotes ""
 and at the end """""
last = +1_000.5e3
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("theme",), 2),
        (("feeds",), 4),
        (("feeds", 0), 4),
        (("feeds", 0, "url"), 5),
        (("feeds", 0, "tags"), 6),
        (("feeds", 0, "tags", 0), 7),
        (("feeds", 0, "tags", 1), 8),
        (("feeds", 1), 11),
        (("feeds", 1, "url"), 12),
        (("feeds", 1, "name"), 16),
    ],
)
def test_keys_are_found_past_comments_and_strings(path: KeyPath, line: int) -> None:
    tomllib.loads(DOCUMENT)
    assert line_of(DOCUMENT, path) == line


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("keys", "next"), 1),
        (("keys", "prev"), 2),
        (("inline", "b", "c", 1), 3),
        (("x", "y", "z"), 5),
        (("x", "list", 0, "sub", "deep"), 8),
        (("x", "list", 1), 9),
        (("x", "list", 1, "sub", "deep"), 11),
        (("x", "list", 1, "sub", "last"), 13),
    ],
)
def test_keys_are_found_in_dotted_quoted_inline_and_nested_tables(path: KeyPath, line: int) -> None:
    tomllib.loads(DOTTED)
    assert line_of(DOTTED, path) == line


def test_a_missing_key_is_placed_at_the_table_that_lacks_it() -> None:
    assert line_of(DOCUMENT, ("feeds", 1, "language")) == 11


def test_the_document_itself_has_no_line() -> None:
    assert line_of(DOCUMENT, ("nowhere",)) is None


@pytest.mark.parametrize("source", ["[", "[[", "a", "a = [", "a = {b", 'a = "', "= 1", "a = [}", "a = {]", "[a]]"])
def test_broken_documents_end(source: str) -> None:
    assert line_of(source, ("b",)) in {None, 1}
