"""Number words, months, currencies and countries are listed in english/, those of other languages in languages/."""

import ast
import re
from pathlib import Path

import pytest

import innofacts
from innofacts.english import calendar, countries, currencies, function_words, numerals, units, wording

pytestmark = pytest.mark.no_cover  # it reads the program and runs none of it

PACKAGE = Path(innofacts.__file__).parent
TABLES = {
    "number words": {*numerals.COUNTS, *numerals.ORDINALS, *numerals.SCALE_WORDS},
    "months": {*calendar.MONTHS},
    "weekdays": calendar.WEEKDAYS,
    "countries": {name for name in countries.NAMES if " " not in name},
    "codes of countries": countries.CODES,
    "codes of currencies": currencies.CODES,
    "names of currencies": {*currencies.NAMES, *currencies.POSSIBLE},
    "abbreviations of measures": {*units.SYMBOLS.values()},
    "modal verbs": function_words.MODALS,
    "words before the length of a time": function_words.BEFORE_TIMES,
    "words of losses": wording.LOSSES,
}
FEW = 3
"""Words of a table in one literal from which on it is a list of its own."""
WORD = re.compile(r"[^\W\d_]+")


def literals(source: str) -> list[list[str]]:
    """Return the words of each string of a source that is not a docstring, and of each tuple, list or set of strings."""
    nodes = [*ast.walk(ast.parse(source))]
    docstrings = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    found = []
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            found.append(WORD.findall(node.value))
        elif isinstance(node, ast.Tuple | ast.List | ast.Set):
            found.append(
                [one.value for one in node.elts if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            )
    return found


def lists_of(table: set[str], literals: list[list[str]]) -> list[list[str]]:
    """Return the literals of which most words, and at least some, are in a table."""
    listed = [([word for word in dict.fromkeys(words) if word in table], words) for words in literals]
    return [own for own, words in listed if len(own) >= FEW and 2 * len(own) > len(set(words))]


def test_no_other_room_has_a_list_of_its_own():
    paths = [path for path in PACKAGE.rglob("*.py") if path.parent.name not in ("english", "languages")]
    assert len(paths) > 100
    found = {}
    tables = {name: {*table} for name, table in TABLES.items()}
    for path in paths:  # parsing them takes most of the time
        of_path = literals(path.read_text(encoding="utf-8"))
        listed = ((name, lists_of(table, of_path)) for name, table in tables.items())
        found |= {(str(path.relative_to(PACKAGE)), name): lists for name, lists in listed if lists}
    assert found == {}


@pytest.mark.parametrize(
    ("source", "table"),
    [
        ('X = r"(?:two|three|four)"', "number words"),
        ('X = ("million", "billion", "trillion")', "number words"),
        ('X = "january february march april".split()', "months"),
        ('X = {"$": "AUD BBD BMD BND"}', "codes of currencies"),
        ('X = r"(?:will|would|may)"', "modal verbs"),
        ('X = frozenset(("France", "Germany", "Italy"))'.lower(), "countries"),
    ],
)
def test_a_list_is_recognised(source, table):
    assert len(lists_of({*TABLES[table]}, literals(source))) == 1
