"""Mistakes as lines, as annotations of GitHub and as SARIF: whole pictures, and nothing of a file acts on its reader."""

import json

import pytest

from innofacts.formats.mistakes import MISTAKE_COLUMNS, Mistake
from innofacts.showing import is_hazardous
from innofacts.table import Table

FOUND = (
    Mistake(
        "facts/x.toml",
        12,
        5,
        "error",
        "unknown-key",
        'unknown key "mesure"',
        "rd-2023",
        'x = 1 mesure = "a"',
        'did you mean "measure"?',
        "an unknown key",
        12,
        13,
        advice="For example:\nx = 1",
    ),
    Mistake("facts/x.toml", 14, 0, "warning", "part", "the part is larger than its whole", "rd-2023"),
    Mistake("100 %,a:b/ü\x1b.toml", 0, 0, "error", "file", "the file cannot be read:\n\u202ePermission denied"),
    Mistake("/srv/y.toml", 1, 1, "error", "unknown-key", 'unknown key "x"', None, "x = 1", "", "an unknown key"),
)


@pytest.fixture
def shown(written):
    """Return what writes the mistakes in a format."""
    return lambda name, *rows: written(Table(MISTAKE_COLUMNS, iter(rows)), name)


def test_columns_are_the_fields_of_a_finding():
    assert [column.name for column in MISTAKE_COLUMNS] == list(Mistake._fields)


def test_lines_are_as_compilers_write_them(shown):
    assert shown("lines", *FOUND) == (
        'facts/x.toml:12:5: error: unknown key "mesure" [unknown-key]\n'
        '  12 | x = 1 mesure = "a"\n'
        "     |     ^\n"
        '  hint: did you mean "measure"?\n'
        "facts/x.toml:14: warning: the part is larger than its whole [part]\n"
        "100 %,a:b/ü\\x1b.toml: error: the file cannot be read:\\n\\u202ePermission denied [file]\n"
        '/srv/y.toml:1:1: error: unknown key "x" [unknown-key]\n'
        "  1 | x = 1\n"
        "    | ^\n"
    )


def test_annotations_are_commands_that_github_reads(shown):
    assert shown("github", *FOUND) == (
        '::error file=facts/x.toml,line=12,endLine=12,col=5,endColumn=13,title=unknown-key::unknown key "mesure" (did you mean "measure"?)\n'
        "::warning file=facts/x.toml,line=14,title=part::the part is larger than its whole\n"
        "::error file=100 %25%2Ca%3Ab/ü\\x1b.toml,title=file::the file cannot be read:%0A\\u202ePermission denied\n"
        '::error file=/srv/y.toml,line=1,col=1,title=unknown-key::unknown key "x"\n'
    )


def test_sarif_is_one_log_with_its_rules(shown):
    text = shown("sarif", *FOUND)
    assert text.isascii()
    assert json.loads(text) == {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "innofacts",
                        "rules": [
                            {
                                "id": "unknown-key",
                                "shortDescription": {"text": "an unknown key"},
                                "fullDescription": {"text": "An unknown key."},
                                "help": {"text": "For example:\nx = 1"},
                            },
                            {"id": "part"},
                            {"id": "file"},
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    {
                        "ruleId": "unknown-key",
                        "ruleIndex": 0,
                        "level": "error",
                        "message": {"text": 'unknown key "mesure" (did you mean "measure"?)'},
                        "locations": [
                            {
                                "physicalLocation": {
                                    "artifactLocation": {"uri": "facts/x.toml"},
                                    "region": {"startLine": 12, "startColumn": 5, "endLine": 12, "endColumn": 13},
                                }
                            }
                        ],
                    },
                    {
                        "ruleId": "part",
                        "ruleIndex": 1,
                        "level": "warning",
                        "message": {"text": "the part is larger than its whole"},
                        "locations": [
                            {
                                "physicalLocation": {
                                    "artifactLocation": {"uri": "facts/x.toml"},
                                    "region": {"startLine": 14},
                                }
                            }
                        ],
                    },
                    {
                        "ruleId": "file",
                        "ruleIndex": 2,
                        "level": "error",
                        "message": {"text": "the file cannot be read:\n\u202ePermission denied"},
                        "locations": [
                            {"physicalLocation": {"artifactLocation": {"uri": "100%20%25%2Ca%3Ab/%C3%BC%1B.toml"}}}
                        ],
                    },
                    {
                        "ruleId": "unknown-key",
                        "ruleIndex": 0,
                        "level": "error",
                        "message": {"text": 'unknown key "x"'},
                        "locations": [
                            {
                                "physicalLocation": {
                                    "artifactLocation": {"uri": "file:///srv/y.toml"},
                                    "region": {"startLine": 1, "startColumn": 1},
                                }
                            }
                        ],
                    },
                ],
            }
        ],
    }


def test_what_goes_over_a_line_end_has_no_columns_of_its_end_in_annotations(shown):
    found = Mistake("a.md", 3, 5, "note", "no-fact", "no fact", end_line=4, end_column=2)
    assert shown("github", found) == "::notice file=a.md,line=3,col=5,title=no-fact::no fact\n"
    (result,) = json.loads(shown("sarif", found))["runs"][0]["results"]
    region = {"startLine": 3, "startColumn": 5, "endLine": 4, "endColumn": 2}
    assert result["locations"][0]["physicalLocation"]["region"] == region


def test_a_part_of_a_document_without_lines_is_a_logical_location(shown):
    found = Mistake("a.docx", 3, 5, "note", "no-fact", "no fact", block="table 1 row 2", end_line=3, end_column=9)
    assert shown("github", found) == "::notice file=a.docx,title=no-fact::table 1 row 2: no fact\n"
    (result,) = json.loads(shown("sarif", found))["runs"][0]["results"]
    assert result["locations"] == [
        {
            "physicalLocation": {"artifactLocation": {"uri": "a.docx"}},
            "logicalLocations": [{"fullyQualifiedName": "table 1 row 2"}],
        }
    ]


@pytest.mark.parametrize("form", ["lines", "github", "sarif"])
def test_nothing_hazardous_in_a_file_is_written(form, shown, nasty_texts):
    rows = [Mistake(text, 1, 1, "error", "syntax", text, text, text, text, text) for text in nasty_texts]
    text = shown(form, *rows)
    assert {character for character in text if is_hazardous(character)} == {"\n"}
    if form == "github":
        assert text.count("\n") == len(rows)


@pytest.mark.parametrize("form", ["lines", "github"])
def test_where_nothing_is_wrong_nothing_is_written(form, shown):
    assert shown(form) == ""


def test_where_nothing_is_wrong_sarif_says_so(shown):
    assert json.loads(shown("sarif"))["runs"][0]["results"] == []
