"""Quoting: whatever the text, it stays inside its literal, its comment or its element."""

import ast
import html
import json
import shlex
import tokenize
import tomllib
from collections.abc import Callable
from decimal import Decimal
from html.parser import HTMLParser
from io import StringIO

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from crudflow.domain import quoting
from crudflow.domain.quoting import Raw

HOSTILE = [
    "",
    "\"'`\\",
    '"""',
    "'''",
    "\\",
    'ends with a backslash\\"',
    "*/ alert(1) /*",
    "</script><script>alert(1)</script>",
    "<!-- comment -->",
    "{{ 7 * 7 }} <%= 7 * 7 %> ${7*7} {7*7}",
    "line\nbreak\r\nand\ttab",
    "\u2028\u2029\u202e\ufeff\x00\x1b\x7f\x85",
    "\ud800 lone surrogate \udfff",
    "# noqa # type: ignore # fmt: off",
    "%s %(name)s {0} :bound",
    "\N{PILE OF POO} \N{HIRAGANA LETTER A} é",
    "| pipe | table |\n\n# heading",
    "'; DROP TABLE students; --",
]
any_text = st.one_of(
    st.sampled_from(HOSTILE), st.text(st.characters(codec=None, exclude_categories=()))
)


def parsed(source: str) -> object:
    return ast.literal_eval(source)


@given(any_text)
def test_python_literals_round_trip(text: str) -> None:
    source = quoting.python(Raw(text))
    assert source.isprintable()
    assert parsed(source) == text


@pytest.mark.parametrize("value", [None, True, False, 0, -3, 1.5, (), (1,), ("a", 2, None)])
def test_python_literals_of_other_values(value: object) -> None:
    assert parsed(quoting.python(value)) == value


def test_python_literals_of_decimals_and_of_nothing_else() -> None:
    assert quoting.python(Decimal("1.50")) == 'Decimal("1.50")'
    with pytest.raises(TypeError):
        quoting.python(object())


@given(any_text)
@example('ends with quote"')
@example("\\N{x} \\u12")
def test_docstrings_stay_one_string(text: str) -> None:
    source = f'"""{quoting.docstring(Raw(text))}"""\n'
    tree = ast.parse(source)
    assert len(tree.body) == 1
    assert isinstance(ast.literal_eval(source), str)


@given(any_text)
@example("ends with a number sign #")
def test_comments_stay_one_comment_and_tell_tools_nothing(text: str) -> None:
    comment = quoting.python_comment(Raw(text))
    line = f"# Note: {comment}"
    tokens = list(tokenize.generate_tokens(StringIO(f"{line}\nx = 1\n").readline))
    assert [token.string for token in tokens if token.type == tokenize.COMMENT] == [line]
    assert comment == comment.strip()
    assert "#" not in comment
    assert "\n" not in comment


@given(any_text)
def test_typescript_literals_round_trip(text: str) -> None:
    source = quoting.typescript(Raw(text))
    assert source.isprintable()
    assert "</" not in source
    assert "<!--" not in source
    plain = source.replace("<\\/", "</").replace("<\\!--", "<!--")
    assert json.loads(plain) == _joined(text)


def _joined(text: str) -> str:
    """Join surrogate pairs, as every reader of UTF-16 escapes does."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def test_typescript_literals_of_other_values() -> None:
    assert quoting.typescript(("a", 1, None, True)) == '["a", 1, null, true]'
    with pytest.raises(TypeError):
        quoting.typescript(object())


@given(any_text)
def test_jsx_is_one_expression(text: str) -> None:
    source = quoting.jsx(Raw(text))
    assert source.startswith('{"')
    assert source.endswith('"}')
    assert "</" not in source


@given(any_text)
def test_script_comments_cannot_end(text: str) -> None:
    comment = quoting.script_comment(Raw(text))
    assert "*/" not in comment
    assert "\n" not in comment
    assert "@" not in comment


@given(any_text)
def test_json_round_trips(text: str) -> None:
    source = quoting.to_json({"key": [Raw(text), text]})
    assert json.loads(source) == {"key": [_joined(text), _joined(text)]}


@given(any_text)
def test_toml_and_yaml_round_trip(text: str) -> None:
    expected = "".join("\ufffd" if 0xD800 <= ord(mark) <= 0xDFFF else mark for mark in text)
    assert tomllib.loads(f"x = {quoting.toml(Raw(text))}")["x"] == expected
    assert yaml.safe_load(f"x: {quoting.yaml(Raw(text))}")["x"] == expected


@given(any_text)
def test_shell_words_stay_one_word(text: str) -> None:
    assert shlex.split(quoting.shell(Raw(text))) == [quoting.plain(text)]


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)


@given(any_text)
def test_markup_adds_no_element(text: str) -> None:
    source = quoting.markup(Raw(text))
    seen = _Seen()
    seen.feed(f'<p title="{source}">{source}</p>')
    assert seen.tags == ["p"]
    assert html.unescape(source) == quoting.plain(text)


@given(any_text)
def test_markdown_is_one_line_without_marks(text: str) -> None:
    source = quoting.markdown(Raw(text))
    assert "\n" not in source
    for mark in "`*_[]<#|":
        assert mark not in source.replace(f"\\{mark}", "")


@pytest.mark.parametrize("printed", [str, lambda raw: f"{raw}", lambda raw: f"{raw}", Raw.__html__])
def test_raw_text_refuses_to_be_printed(printed: Callable[[Raw], str]) -> None:
    with pytest.raises(TypeError, match="quoting filter"):
        printed(Raw("text"))


def test_every_filter_takes_raw_text() -> None:
    for name, quote in quoting.FILTERS.items():
        assert quote(Raw("text")), name
