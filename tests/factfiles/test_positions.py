r"""Tests of innofacts.factfiles.positions: every key, value and header of a TOML document has its place."""

import re
from pathlib import Path as FilePath
from typing import Any

import pytest
import tomli
from cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st

from innofacts.factfiles.positions import (
    Path,
    Places,
    Position,
    Positions,
    header_lines,
    last_key,
    line_text,
    place_in_string,
    place_of_depth,
    place_of_long_number,
    place_of_offset,
    place_of_open_string,
    positions,
)

# --- whole documents -------------------------------------------------------------------------------------------------

FACTS = '''\
# [[fact]] in a comment, figure = "x"
[source]
id = "s"   # [[fact]]
authors = ["Cui, Yan", "[[fact]]"]

[[fact]]
  id = "f"
claim = """
[[fact]]
figure = "x" \\"""
[[fact]]"""
at = { paragraph = 3, sha256 = "9f" }

[[ fact ]] # the second
note = \'\'\'
[[fact]]
figure = "x"\'\'\'
topics = [
  "funding",   # [[fact]]
  "space",
]
'''

SERIES = """\
[[series]]
id = "a"
values."2000..2001" = "1"
values . 2012 = "2"
breaks = [2009]
[[series]]
id = "b"
[series.values]
2000 = "0.893"
"2012..2023" = "1.912"
"""

DOCUMENTS = {
    "an empty document": ("", {}),
    "nothing but blanks and comments": ("\n\t\r\n# [[fact]]\n  # x = 1", {}),
    "a fact file": (
        FACTS,
        {
            ("source",): ((2, 2), (2, 2)),
            ("source", "id"): ((3, 1), (3, 6)),
            ("source", "authors"): ((4, 1), (4, 11)),
            ("source", "authors", 0): ((4, 12), (4, 12)),
            ("source", "authors", 1): ((4, 24), (4, 24)),
            ("fact",): ((6, 3), (6, 3)),
            ("fact", 0): ((6, 3), (6, 3)),
            ("fact", 0, "id"): ((7, 3), (7, 8)),
            ("fact", 0, "claim"): ((8, 1), (8, 9)),
            ("fact", 0, "at"): ((12, 1), (12, 6)),
            ("fact", 0, "at", "paragraph"): ((12, 8), (12, 20)),
            ("fact", 0, "at", "sha256"): ((12, 23), (12, 32)),
            ("fact", 1): ((14, 4), (14, 4)),
            ("fact", 1, "note"): ((15, 1), (15, 8)),
            ("fact", 1, "topics"): ((18, 1), (18, 10)),
            ("fact", 1, "topics", 0): ((19, 3), (19, 3)),
            ("fact", 1, "topics", 1): ((20, 3), (20, 3)),
        },
    ),
    "series, by dotted keys and by sub-tables": (
        SERIES,
        {
            ("series",): ((1, 3), (1, 3)),
            ("series", 0): ((1, 3), (1, 3)),
            ("series", 0, "id"): ((2, 1), (2, 6)),
            ("series", 0, "values"): ((3, 1), (3, 1)),
            ("series", 0, "values", "2000..2001"): ((3, 8), (3, 23)),
            ("series", 0, "values", "2012"): ((4, 10), (4, 17)),
            ("series", 0, "breaks"): ((5, 1), (5, 10)),
            ("series", 0, "breaks", 0): ((5, 11), (5, 11)),
            ("series", 1): ((6, 3), (6, 3)),
            ("series", 1, "id"): ((7, 1), (7, 6)),
            ("series", 1, "values"): ((8, 9), (8, 9)),
            ("series", 1, "values", "2000"): ((9, 1), (9, 8)),
            ("series", 1, "values", "2012..2023"): ((10, 1), (10, 16)),
        },
    ),
    "strings that end in quotes": (
        "\n".join(
            [
                r'a = """x""""',
                r'b = """"""""',
                r"c = ''''x'''''",
                r'd = """\\"""',
                r'e = ""',
                r'f = "\"#"',
                r"g = '\' # '",
                r'h = """"x"" """',
            ]
        ),
        {
            ("a",): ((1, 1), (1, 5)),
            ("b",): ((2, 1), (2, 5)),
            ("c",): ((3, 1), (3, 5)),
            ("d",): ((4, 1), (4, 5)),
            ("e",): ((5, 1), (5, 5)),
            ("f",): ((6, 1), (6, 5)),
            ("g",): ((7, 1), (7, 5)),
            ("h",): ((8, 1), (8, 5)),
        },
    ),
    "lines that end in CRLF": (
        'a = """\r\nx\\\r\n  y"""\r\n[t] # c\r\nb = [\r\n\t1,\r\n]\r\nc = 2\r\n',
        {
            ("a",): ((1, 1), (1, 5)),
            ("t",): ((4, 2), (4, 2)),
            ("t", "b"): ((5, 1), (5, 5)),
            ("t", "b", 0): ((6, 2), (6, 2)),
            ("t", "c"): ((8, 1), (8, 5)),
        },
    ),
    "tabs and wide characters before a column": (
        "\ta\t=\t{'北京' = \"🚄é\", \"e\u0301\" = '''😀''', b\t=\t1}",
        {
            ("a",): ((1, 2), (1, 6)),
            ("a", "北京"): ((1, 7), (1, 14)),
            ("a", "e\u0301"): ((1, 20), (1, 27)),
            ("a", "b"): ((1, 36), (1, 40)),
        },
    ),
    "quoted keys with dots and escapes": (
        r"""
"a.b" = 1
'c\d'.'' = 2
"" = 3
"\u00e9\U0001F684\e\x41\t\"\\" = 4
["x.y" . 'z]#']
"=" = 5
""",
        {
            ("a.b",): ((2, 1), (2, 9)),
            ("c\\d",): ((3, 1), (3, 1)),
            ("c\\d", ""): ((3, 7), (3, 12)),
            ("",): ((4, 1), (4, 6)),
            ('é🚄\x1bA\t"\\',): ((5, 1), (5, 34)),
            ("x.y",): ((6, 2), (6, 2)),
            ("x.y", "z]#"): ((6, 10), (6, 10)),
            ("x.y", "z]#", "="): ((7, 1), (7, 7)),
        },
    ),
    "dotted keys and tables named more than once": (
        "a.b.c = 1\na.b.d = 2\n[x.y]\n[x]\nz.w = 3\n[x.z2]\n[[x.v]]\n[[x.v]]\n[x.v.u]\n[[x.v.t]]\ns.r = 4",
        {
            ("a",): ((1, 1), (1, 1)),
            ("a", "b"): ((1, 3), (1, 3)),
            ("a", "b", "c"): ((1, 5), (1, 9)),
            ("a", "b", "d"): ((2, 5), (2, 9)),
            ("x",): ((4, 2), (4, 2)),
            ("x", "y"): ((3, 4), (3, 4)),
            ("x", "z"): ((5, 1), (5, 1)),
            ("x", "z", "w"): ((5, 3), (5, 7)),
            ("x", "z2"): ((6, 4), (6, 4)),
            ("x", "v"): ((7, 5), (7, 5)),
            ("x", "v", 0): ((7, 5), (7, 5)),
            ("x", "v", 1): ((8, 5), (8, 5)),
            ("x", "v", 1, "u"): ((9, 6), (9, 6)),
            ("x", "v", 1, "t"): ((10, 7), (10, 7)),
            ("x", "v", 1, "t", 0): ((10, 7), (10, 7)),
            ("x", "v", 1, "t", 0, "s"): ((11, 1), (11, 1)),
            ("x", "v", 1, "t", 0, "s", "r"): ((11, 3), (11, 7)),
        },
    ),
    "nested arrays over lines, which look like headers": (
        'a = [ # [[fact]]\n[["fact"]],\n[[1], [ ]]\n, # [\n[["fact"]]]\n[["fact"]]\nb = [[[]]]\n[ t ]',
        {
            ("a",): ((1, 1), (1, 5)),
            ("a", 0): ((2, 1), (2, 1)),
            ("a", 0, 0): ((2, 2), (2, 2)),
            ("a", 0, 0, 0): ((2, 3), (2, 3)),
            ("a", 1): ((3, 1), (3, 1)),
            ("a", 1, 0): ((3, 2), (3, 2)),
            ("a", 1, 0, 0): ((3, 3), (3, 3)),
            ("a", 1, 1): ((3, 7), (3, 7)),
            ("a", 2): ((5, 1), (5, 1)),
            ("a", 2, 0): ((5, 2), (5, 2)),
            ("a", 2, 0, 0): ((5, 3), (5, 3)),
            ("fact",): ((6, 3), (6, 3)),
            ("fact", 0): ((6, 3), (6, 3)),
            ("fact", 0, "b"): ((7, 1), (7, 5)),
            ("fact", 0, "b", 0): ((7, 6), (7, 6)),
            ("fact", 0, "b", 0, 0): ((7, 7), (7, 7)),
            ("t",): ((8, 3), (8, 3)),
        },
    ),
    "inline tables in arrays, and over lines as in TOML 1.1": (
        "a = [{b = 1, c.d = [2]}, {}, {\n  e = 3, # }\n  f = {\n g = 4,\n},\n}]\nh = {}",
        {
            ("a",): ((1, 1), (1, 5)),
            ("a", 0): ((1, 6), (1, 6)),
            ("a", 0, "b"): ((1, 7), (1, 11)),
            ("a", 0, "c"): ((1, 14), (1, 14)),
            ("a", 0, "c", "d"): ((1, 16), (1, 20)),
            ("a", 0, "c", "d", 0): ((1, 21), (1, 21)),
            ("a", 1): ((1, 26), (1, 26)),
            ("a", 2): ((1, 30), (1, 30)),
            ("a", 2, "e"): ((2, 3), (2, 7)),
            ("a", 2, "f"): ((3, 3), (3, 7)),
            ("a", 2, "f", "g"): ((4, 2), (4, 6)),
            ("h",): ((7, 1), (7, 5)),
        },
    ),
    "dates, times and numbers": (
        (
            "a = [1979-05-27 07:32:00, 1979-05-27 07:32:00.5-07:00,1979-05-27T07:32Z, 1979-05-27 , 07:32]\n"
            "b = 1979-05-27 # 3\n1979-05-27 = [inf, -nan,+1_000.5e-1_0, 0xdead_beef,true]\n3.14 = false"
        ),
        {
            ("a",): ((1, 1), (1, 5)),
            ("a", 0): ((1, 6), (1, 6)),
            ("a", 1): ((1, 27), (1, 27)),
            ("a", 2): ((1, 55), (1, 55)),
            ("a", 3): ((1, 74), (1, 74)),
            ("a", 4): ((1, 87), (1, 87)),
            ("b",): ((2, 1), (2, 5)),
            ("1979-05-27",): ((3, 1), (3, 14)),
            ("1979-05-27", 0): ((3, 15), (3, 15)),
            ("1979-05-27", 1): ((3, 20), (3, 20)),
            ("1979-05-27", 2): ((3, 25), (3, 25)),
            ("1979-05-27", 3): ((3, 40), (3, 40)),
            ("1979-05-27", 4): ((3, 52), (3, 52)),
            ("3",): ((4, 1), (4, 1)),
            ("3", "14"): ((4, 3), (4, 8)),
        },
    ),
}


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_every_key_and_value_of_a_document_has_its_place(
    text: str, expected: dict[Path, tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    assert set(expected) == set(paths(tomli.loads(text)))
    assert positions(text) == expected


def test_places_have_names() -> None:
    entry = positions("\n a = 1")["a",]

    assert (entry.key.line, entry.key.column, entry.value.line, entry.value.column) == (2, 2, 2, 6)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (FACTS, [("fact", 6), ("fact", 14)]),
        (SERIES, [("series", 1), ("series", 6)]),
        (DOCUMENTS["nested arrays over lines, which look like headers"][0], [("fact", 6)]),
        (
            "[[a]]\r\n[[ \"b\\u00e9\" ]] # [[x]]\r\n\t[['c d']]\r\n[[a.b]]\r\n[a.c]\r\n[[a]]",
            [("a", 1), ("bé", 2), ("c d", 3), ("a", 6)],
        ),
        ("x = [\n  [[1, [\n[2]]], [3]],\n#\n\n[['fact']] ]\n[[fact]]", [("fact", 7)]),
        ("x = {a = [\n[['b']]\n],\n# [\n}\n[[fact]]", [("fact", 6)]),
    ],
)
def test_header_lines_are_those_of_top_level_arrays_of_tables(text: str, expected: list[tuple[str, int]]) -> None:
    tomli.loads(text)
    assert [header[:2] for header in header_lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("a", ["a"]),
        ("a\n", ["a", ""]),
        ("a\r\n\r\nb\n\nc", ["a", "", "b", "", "c"]),
        ("a\rb\u2028c\fd\r\n\r", ["a\rb\u2028c\fd", "\r"]),
    ],
)
def test_lines_end_as_in_toml(text: str, lines: list[str]) -> None:
    assert [line_text(text, number + 1) for number in range(len(lines))] == lines
    assert [line_text(text, number) for number in (-1, 0, len(lines) + 1)] == ["", "", ""]


def test_an_offset_has_a_place_up_to_the_end_of_the_text() -> None:
    assert [place_of_offset("é\r\n\nb", offset) for offset in range(6)] == [
        Position(1, 1), Position(1, 2), Position(1, 3), Position(2, 1), Position(3, 1), Position(3, 2)
    ]  # fmt: skip


def test_places_are_those_of_the_nearest_table_around_what_is_not_there() -> None:
    places = Places(SERIES)
    assert places.entry(("series", 1, "values", "2012..2023")).value == Position(10, 16)
    assert places.entry(("series", 1, "values", "1999", "x")).key == Position(8, 9)
    assert places.entry(("series", 7, "values")).key == Position(1, 3)
    assert places.entry(("nothing", 5)) == Positions(Position(1, 1), Position(1, 1))
    assert [places.line(path) for path in (("series", 0), ("series", 1), ("series", 1, "id"))] == [1, 6, 7]


def test_places_are_found_in_tables_that_are_taken_up_again() -> None:
    places = Places("[[fact]]\nid = 1\n[[series]]\nid = 2\n[fact.at]\nstart = 3\n[source]\nid = 4")
    assert places.entry(("fact", 0, "at", "start")) == Positions(Position(6, 1), Position(6, 9))
    assert places.entry(("source", "id")) == Positions(Position(8, 1), Position(8, 6))


def test_of_an_endless_array_the_first_items_have_places() -> None:
    found = positions(f"a = [{'1,' * 10_005}]")
    assert len(found) == 10_001
    assert ("a", 9_999) in found


STRINGS = {
    "a basic string": ('"abc"', 2, 4),
    "its end": ('"abc"', 3, 5),
    "a literal string": ("'a\\bc'", 3, 5),
    "behind escapes": (r'"\u00e9\U0001f680\x41\n\"c"', 5, 26),
    "behind wide characters": ('"研🚀c"', 2, 4),
    "a number": ("12345", 3, 1),
}


@pytest.mark.parametrize(("written", "offset", "column"), STRINGS.values(), ids=STRINGS.keys())
def test_a_character_in_a_string_has_its_place(written: str, offset: int, column: int) -> None:
    assert place_in_string(f"# one\nab = {written} # x", Position(2, 6), offset) == Position(2, column + 5)


def test_a_character_in_a_string_of_several_lines_has_its_place() -> None:
    basic = 'a = """\nab \\\n   \n  c\td"""'
    assert tomli.loads(basic)["a"] == "ab c\td"
    assert [place_in_string(basic, Position(1, 5), offset) for offset in range(6)] == [
        *(Position(2, 1), Position(2, 2), Position(2, 3)),
        *(Position(2, 4), Position(4, 4), Position(4, 5)),
    ]
    literal = "a = '''\nab\n\\c'''"
    assert [place_in_string(literal, Position(1, 5), offset) for offset in (0, 3, 4)] == [
        Position(2, 1),
        Position(3, 1),
        Position(3, 2),
    ]
    assert place_in_string("a = '''ab'''", Position(1, 5), 1) == Position(1, 9)


TOO_MANY = {
    "a key": ("a = 1\nb = [2]\na = {c = 3}", ("a",), Position(3, 1), Position(1, 1)),
    "a key in braces": ("x = {a = 1, b = {c = 2}, a = [3]", ("x", "a"), Position(1, 26), Position(1, 6)),
    "a header": ("[a]\nb = 1\n[a", ("a",), Position(3, 2), Position(1, 2)),
    "a header of an array": ("a = 1\n[[a", ("a",), Position(2, 3), Position(1, 1)),
    "a key below a value": ("a = 1\na.b = 2", ("a", "b"), Position(2, 3), None),
    "nothing": ("", (), Position(1, 1), None),
}


@pytest.mark.parametrize(("text", "path", "place", "earlier"), TOO_MANY.values(), ids=TOO_MANY.keys())
def test_the_key_that_was_complete_last_is_known(
    text: str, path: Path, place: Position, earlier: Position | None
) -> None:
    assert last_key(text) == (path, place, earlier)


def test_what_is_too_deep_has_a_place() -> None:
    text = 'a = "[[[[" # [[[[\n[[b]]\nc = [{d = [1]}, [[[2]]]]'
    assert place_of_depth(text, 3) == Position(3, 19)
    assert place_of_depth(text, 2) == Position(3, 11)
    assert place_of_depth(f"{text}\n[x]\n a . 'b'.\"c\" .d.e = 1", 4) == Position(5, 2)
    assert place_of_depth(text, 9) == Position(1, 1)


OPEN = {
    "nothing open": ("a = 'b' # \"", Position(1, 12)),
    "a quote": ("a = 'b'\nc = \"d", Position(2, 5)),
    "three quotes": ('a = "b" # \'\nc = """d\ne"', Position(2, 5)),
    "three single quotes": ("a = '''b''", Position(1, 5)),
    "at the start": ("'", Position(1, 1)),
    "a quote behind an empty text": ('a = ["",\n"]', Position(2, 1)),
}


@pytest.mark.parametrize(("text", "place"), OPEN.values(), ids=OPEN.keys())
def test_a_string_that_is_not_closed_has_a_place(text: str, place: Position) -> None:
    assert place_of_open_string(text) == place


def test_a_number_that_is_too_long_has_a_place() -> None:
    text = 'a = "12345" # 12345\n12345 = 1\nx12345 = 0x12345\nb = 1.12345\nc = [1234, -12_34]'
    assert place_of_long_number(text, 5) == Position(5, 13)
    assert place_of_long_number(text, 9) == Position(1, 1)


def test_nesting_may_be_as_deep_as_tomli_reads_it() -> None:
    arrays, tables, key = "[" * 300 + "]" * 300, "{a=" * 300 + "1" + "}" * 300, ".".join("a" * 300)
    text = f"x = {arrays}\ny = {tables}\n{key} = 1\n[{key.replace('a', 'b')}]\n"

    entries = positions(text)

    assert set(entries) == set(paths(tomli.loads(text)))
    assert entries["x", *[0] * 299].value == (1, 304)
    assert entries["y", *["a"] * 300] == ((2, 903), (2, 905))
    assert entries["a", *["a"] * 299] == ((3, 599), (3, 603))
    assert entries["b", *["b"] * 299] == ((4, 600), (4, 600))


# --- texts that are not TOML -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a = 1\n[b]\n= 2\nc = 3", [("a",), ("b",)]),
        ("a = 1\n[[]]\nc = 3", [("a",)]),
        ("a = 1\n]\nc = 3", [("a",)]),
        ('a = 1\n"\\q" = 2', [("a",), ("\\q",)]),
        ("a.", [("a",)]),
        ("a = [1, {b", [("a",), ("a", 0), ("a", 1), ("a", 1, "b")]),
        ("\ufeffa = 1", []),
    ],
)
def test_what_cannot_be_understood_ends_the_search(text: str, found: list[Path]) -> None:
    assert list(positions(text)) == found


@given(st.text("[]{}\"'\\#=,. \t\r\nab1-\ud800é"))
def test_no_text_is_an_error(text: str) -> None:
    for path, entry in positions(text).items():
        assert path
        assert entry.key <= entry.value
    assert all(line == text.count("\n", 0, start) + 1 for _, line, start in header_lines(text))
    assert all(start == 0 or text[start - 1] == "\n" for _, _, start in header_lines(text))


# --- the public suite ------------------------------------------------------------------------------------------------


SUITES = (folder / "shared/toml-test/tests" for folder in FilePath(__file__).resolve().parents)
SUITE = next(filter(FilePath.is_dir, SUITES), None)
needs_suite = pytest.mark.skipif(
    SUITE is None, reason="the public TOML test suite (github.com/toml-lang/toml-test) is not in shared/toml-test"
)


def suite(kind: str) -> list[FilePath | None]:
    """Return the files of one kind of the public TOML test suite, where a folder above this one holds it."""
    return sorted((SUITE / kind).rglob("*.toml")) if SUITE else [None]


@needs_suite
@cases("file", suite("valid"))
def test_valid_documents_of_the_public_suite(file: FilePath) -> None:
    text = file.read_bytes().decode("utf-8-sig")
    document = tomli.loads(text)
    values = paths(document)

    entries = positions(text)

    assert set(entries) == set(values)
    for path, entry in entries.items():
        keyed = path if isinstance(path[-1], str) else path[:-1]
        if value_stands_at(text, entry.value, values[path]):
            assert keyed != path or key_stands_at(text, entry.key, keyed[-1])
        else:
            # A table without braces, or what `[[name]]` made: it stands where its name does.
            assert isinstance(values[path], dict | list)
            assert entry.key == entry.value
            assert key_stands_at(text, entry.key, keyed[-1])
    assert [header[:2] for header in header_lines(text)] == headers(document, entries)


@needs_suite
@cases("file", suite("invalid"))
def test_invalid_documents_of_the_public_suite_are_no_errors(file: FilePath) -> None:
    text = file.read_bytes().decode("utf-8-sig", errors="surrogateescape")

    positions(text)
    header_lines(text)


def paths(value: Any, path: Path = ()) -> dict[Path, Any]:
    """Return everything in parsed data, by its path."""
    found = {path: value} if path else {}
    if isinstance(value, dict | list):
        for step, item in value.items() if isinstance(value, dict) else enumerate(value):
            found |= paths(item, (*path, step))
    return found


def headers(document: dict[str, Any], entries: dict[Path, Positions]) -> list[tuple[str, int]]:
    """Return what `header_lines` should say: an array that has a value of its own is not made by headers."""
    made = [name for name, value in document.items() if isinstance(value, list) and len({*entries[name,]}) == 1]
    lines = [(name, entries[name, index].key.line) for name in made for index in range(len(document[name]))]
    return sorted(lines, key=lambda header: header[1])


def value_stands_at(text: str, place: Position, value: Any) -> bool:
    """Return whether a piece of the text that begins at a place is read as the value."""
    rest = text[offset_of(text, place) :]
    if isinstance(value, dict | list) and rest[0] not in "{[":
        return False
    pieces = (rest[: end + 1] for end in range(len(rest)))
    # Compared as it is shown, so that nan is nan and 1 is not true.
    return any(repr(read(f"x = {piece}")) == repr({"x": value}) for piece in pieces)


def key_stands_at(text: str, place: Position, name: Any) -> bool:
    """Return whether a piece of the text that begins at a place is read as the key."""
    rest = line_text(text, place.line)[place.column - 1 :]
    return any(read(f"{rest[: end + 1]} = 0") == {name: 0} for end in range(len(rest)))


def read(text: str) -> dict[str, Any] | None:
    """Return what tomli reads, None where it refuses."""
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError:
        return None


def offset_of(text: str, place: Position) -> int:
    """Return the offset of a place, found in another way than the module does."""
    return len("\n".join(text.split("\n")[: place.line - 1])) + place.column - (place.line == 1)


# --- documents that hypothesis writes --------------------------------------------------------------------------------

# Tables and arrays are drawn as data, scalars as they are written.
SCALARS = st.sampled_from(
    [
        "true",
        "inf",
        "-nan",
        "+1_000.5e-1_0",
        "0xdead_beef",
        "1979-05-27 07:32:00",
        "1979-05-27T07:32:00.5-07:00",
        "1979-05-27",
        "07:32",
        '""',
        "''",
        '"[[fact]] # = , \\" \'"',
        "'\\ [[fact]] # = , \"'",
        '""""""""',
        '"""\n[[fact]]\nx = "y"\\\n\\""" \\\\"""""',
        "''''\r\n[[fact]]\n'''''",
    ]
)
CHARACTERS = st.characters(exclude_categories=["Cs"])
NAMES = st.sampled_from(["a", "fact", "2012", "2012..2023", "-", ""]) | st.text(CHARACTERS, max_size=4)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=12
)
BLANKS = st.sampled_from(["", "", " ", "\t "])
GAPS = st.sampled_from(["", "", " ", "\n", "\r\n\t", ' # [[fact]], ] } = "\n', "#'''\n\n# ,\r\n"])
LINE_ENDS = st.sampled_from(["\n", "\r\n", '\t# [[fact]] """\n', "\n\n  # = [\n\t"])


class Writer:
    """A document that is being written in a layout of its own, and the places of all that is in it."""

    def __init__(self, draw: st.DrawFn) -> None:
        """Begin an empty document; `draw` decides on its layout."""
        self.draw = draw
        self.text = ""
        self.entries: dict[Path, Positions] = {}
        self.last = Positions(Position(1, 1), Position(1, 1))

    def write(self, *parts: str | st.SearchStrategy[str]) -> None:
        """Write texts as they are, and draw the others."""
        self.text += "".join(part if isinstance(part, str) else self.draw(part) for part in parts)

    def here(self) -> Position:
        """Return the place of what is written next."""
        return Position(self.text.count("\n") + 1, len(self.text) - self.text.rfind("\n"))

    def table(self, path: Path, table: dict[str, Any], *, headed: bool = False) -> None:
        """Write the keys of a table, then the tables in it that get a header, which may have to be all of them."""
        later = {name for name, value in table.items() if can_be_headed(value) and (headed or self.draw(st.booleans()))}
        for names, value in self.flat({name: value for name, value in table.items() if name not in later}):
            self.pair(path, names, value)
            self.write(LINE_ENDS)
        for name, value in table.items():
            if name not in later:
                continue
            implied = isinstance(value, dict) and bool(value) and all(map(can_be_headed, value.values()))
            implied = implied and self.draw(st.booleans())
            if implied:
                self.table((*path, name), value, headed=True)
            elif isinstance(value, dict):
                self.header((*path, name))
                self.table((*path, name), value)
            else:
                for index, item in enumerate(value):
                    self.header((*path, name), index)
                    self.table((*path, name, index), item)

    def header(self, path: Path, index: int | None = None) -> None:
        """Write a header; with an index it is that of an element of an array."""
        self.write(BLANKS, "[" if index is None else "[[", BLANKS)
        self.key((), path)
        self.write("]" if index is None else "]]", LINE_ENDS)
        if index is not None:
            self.entries[*path, index] = self.last

    def pair(self, path: Path, key: Path, value: Any) -> None:
        """Write a key and its value, in the table that the path leads to."""
        self.key(path, key)
        self.write("=", BLANKS)
        self.entries[*path, *key] = Positions(self.last.key, self.here())
        self.value((*path, *key), value)

    def key(self, path: Path, key: Path) -> None:
        """Write a key and the blanks behind it; the indices in it lead into arrays, and are not written."""
        for number, step in enumerate(key):
            path = (*path, step)
            if isinstance(step, str):
                if number:
                    self.write(".", BLANKS)
                self.last = Positions(self.here(), self.here())
                self.entries.setdefault(path, self.last)
                self.write(self.draw(st.sampled_from(ways_to_write(step))), BLANKS)

    def value(self, path: Path, value: Any) -> None:
        """Write a value behind a key, or an item of an array."""
        if isinstance(value, str):
            self.write(value)
            return
        self.write("[" if isinstance(value, list) else "{", GAPS)
        items = self.flat(value) if isinstance(value, dict) else [((index,), item) for index, item in enumerate(value)]
        for number, (steps, item) in enumerate(items):
            if number:
                self.write(",", GAPS)
            if isinstance(value, dict):
                self.pair(path, steps, item)
            else:
                self.entries[*path, *steps] = Positions(self.here(), self.here())
                self.value((*path, *steps), item)
            self.write(GAPS)
        if items:
            self.write(st.sampled_from(["", ","]), GAPS)
        self.write("]" if isinstance(value, list) else "}")

    def flat(self, table: dict[str, Any]) -> list[tuple[Path, Any]]:
        """Return the pairs of a table, those of some tables in it by dotted keys."""
        pairs: list[tuple[Path, Any]] = []
        for name, value in table.items():
            if isinstance(value, dict) and value and self.draw(st.booleans()):
                pairs += [((name, *key), inner) for key, inner in self.flat(value)]
            else:
                pairs.append(((name,), value))
        return pairs


def can_be_headed(value: Any) -> bool:
    """Return whether a value can be written as `[name]` or as some `[[name]]`."""
    return isinstance(value, dict) or (
        isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)
    )


def ways_to_write(name: str) -> list[str]:
    """Return the ways in which a key can be written: bare, literal, and with few or many escapes."""
    bare = [name] if re.fullmatch("[A-Za-z0-9_-]+", name) else []
    literal = [f"'{name}'"] if re.fullmatch(r"[^\x00-\x08\x0a-\x1f\x7f']*", name) else []
    few = re.sub(r'[\x00-\x08\x0a-\x1f\x7f"\\]', lambda match: f"\\x{ord(match[0]):02x}", name)
    return [*bare, *literal, f'"{few}"', '"' + "".join(f"\\U{ord(character):08X}" for character in name) + '"']


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, dict[Path, Positions]]:
    """Draw a document and the places of all that is in it."""
    writer = Writer(draw)
    writer.table((), draw(st.dictionaries(NAMES, VALUES, max_size=4)))
    return writer.text, writer.entries


@given(documents())
@settings(max_examples=50)
def test_any_document_in_any_layout(document: tuple[str, dict[Path, Positions]]) -> None:
    text, entries = document
    data = tomli.loads(text)

    assert set(entries) == set(paths(data))
    assert positions(text) == entries
    assert [header[:2] for header in header_lines(text)] == headers(data, entries)
    places = Places(text)
    for path, entry in entries.items():
        assert places.entry(path) == entry
        assert places.line(path) == entry.key.line
