"""The page's own JavaScript reads figures as docs/figures.md says: Node runs the cases of tests/data/figures."""

import json

import pytest
from conftest import ROOT
from page.conftest import parts_of

from innofacts.index.files import locate
from innofacts.index.loading import recall
from innofacts.index.opening import open_index
from innofacts.values.units import known_units

CASES = {
    name: json.loads((ROOT / "tests" / "data" / "figures" / f"{name}.json").read_text(encoding="utf-8"))
    for name in ("intervals", "order", "valid")
}
RELATIONS = [case for case in CASES["order"] if "sorted" not in case]
HELPERS = """
    const names = new Map(Object.entries(given.units));
    const plain = (end) => end && plainDigits(end);
    const ends = ({ low, high }) => ({ low: plain(low), high: plain(high) });
"""


def of_all(node, function: str, cases: list[dict]) -> list[dict]:
    """Return what a function of JavaScript says of each case."""
    given = {"units": known_units(), "cases": cases}
    return node(f"{HELPERS} given.cases.map({function})", given, "figures.js")


@pytest.mark.slow
def test_a_figure_is_a_set_of_possible_values(node):
    found = of_all(
        node,
        """({ figure, nature, measured }) => {
            const keys = (measured || []).map((unit) => readUnit(unit, names).key);
            const found = intervalOf(readFigure(figure, names), nature, keys);
            const asked = { figure, ...(nature === undefined ? {} : { nature }), ...(measured ? { measured } : {}) };
            if (!found) return { ...asked, interval: null };
            const interval = { ...ends(found), low_open: found.lowOpen, high_open: found.highOpen };
            const whole = found.whole ? { whole_numbers: ends(tightened(found)) } : {};
            return { ...asked, interval, whole: found.whole, ...whole };
        }""",
        CASES["intervals"],
    )
    assert len(found) >= 200
    assert found == CASES["intervals"]


@pytest.mark.slow
def test_a_comparison_answers_yes_no_or_cannot_tell(node):
    found = of_all(
        node,
        """({ left, right }) => {
            const [one, other] = [left, right].map((text) => intervalOf(readFigure(text, names)));
            const [less, more] = [isBelow(one, other), isBelow(other, one)];
            return { left, right, less, more, implies: implies(one, other), meets: meets(one, other) };
        }""",
        RELATIONS,
    )
    assert len(found) >= 30
    assert found == RELATIONS


@pytest.mark.slow
def test_a_figure_is_read_with_its_bound_its_digits_and_the_kind_of_its_unit(node):
    keys = ("text", "bound", "scale", "unit_kind", "number", "second")
    found = of_all(
        node,
        """({ text }) => {
            const { bound, scale, kind, number, second } = readFigure(text, names);
            const digits = (one) => one && [one.n.toString(), one.e];
            return { text, bound, scale, unit_kind: kind, number: digits(number), second: digits(second) };
        }""",
        CASES["valid"],
    )
    assert found == [
        {key: _digits(case[key]) if key in ("number", "second") else case[key] for key in keys}
        for case in CASES["valid"]
    ]


@pytest.mark.slow
def test_the_meaning_of_a_figure_is_in_the_words_of_the_command_line(run, node):
    data = parts_of(run("export", "--page").out).data
    found = node(
        """
        const library = openLibrary(given);
        library.column("figure").map((figure, n) => figure && meaningOf(library, n));
        """,
        data,
        *("figures.js", "query.js"),
    )
    with open_index(locate(())) as index:
        facts = recall(index, [id_ for (id_,) in index.rows("SELECT id FROM fact ORDER BY n")])
    assert len(facts) > 900
    assert found == [fact.quantity.meaning() if fact.quantity else None for fact in facts]


def _digits(number: str | None) -> list | None:
    """Return the digits of a number as JavaScript keeps them: a whole number and a power of ten."""
    if number is None:
        return None
    whole, _, fraction = number.partition(".")
    return [str(int(whole + fraction)), -len(fraction)]
