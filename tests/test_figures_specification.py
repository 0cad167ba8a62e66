"""The specification of figures (docs/figures.md) in cases, which a different implementation can run too."""

import json
from itertools import chain

import pytest
from conftest import ROOT
from making import make

from innofacts.compare.comparisons import compare
from innofacts.compare.verdicts import judge
from innofacts.errors import Unreadable
from innofacts.values.grammar import parse_figure
from innofacts.values.intervals import plain
from innofacts.values.rounding import is_rounding, restates
from innofacts.values.units import read_unit

FOLDER = ROOT / "tests" / "data" / "figures"
FILES = ("valid", "invalid", "intervals", "order", "rounding", "results", "verdicts")
CASES = {name: json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")) for name in FILES}
SORTED = [case["sorted"] for case in CASES["order"] if "sorted" in case]
RELATIONS = [case for case in CASES["order"] if "sorted" not in case]
JUDGED = [case for case in CASES["verdicts"] if "fact" in case]
COMPARED = [case for case in CASES["verdicts"] if "fact" not in case]


def test_there_are_cases_of_every_kind_and_none_twice():
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(FILES)
    assert sum(map(len, CASES.values())) >= 700
    assert min(map(len, (*CASES.values(), SORTED, RELATIONS, JUDGED, COMPARED))) >= 8
    written = [json.dumps(case) for case in chain(*CASES.values())]
    assert len(set(written)) == len(written)


def test_the_page_names_every_file_and_every_key_of_the_cases():
    page = (ROOT / "docs" / "figures.md").read_text(encoding="utf-8")
    assert [name for name in FILES if f"`{name}.json`" not in page] == []
    assert [
        key for key in sorted({key for case in chain(*CASES.values()) for key in case}) if f"`{key}`" not in page
    ] == []


def test_a_figure_is_read_with_all_its_meaning():
    assert [_read(case["text"]) for case in CASES["valid"]] == CASES["valid"]


def test_the_normal_form_of_a_figure_is_the_same_figure():
    for case in CASES["valid"]:
        assert parse_figure(case["figure"]) == parse_figure(case["text"])


def test_what_is_not_a_figure_is_refused_with_its_place_and_what_would_be_right():
    assert [_refused(case["text"]) for case in CASES["invalid"]] == CASES["invalid"]


def test_a_figure_is_a_set_of_possible_values():
    for case in CASES["intervals"]:
        given = {key: case[key] for key in ("figure", "nature", "measured") if key in case}
        assert {**given, **_values(**given)} == case


@pytest.mark.parametrize("figures", SORTED, ids=lambda figures: figures[0])
def test_figures_are_sorted_by_number_then_by_bound(run, library, figures):
    facts = [f'[[fact]]\nid = "f{n}"\nclaim = "C."\nfigure = "{figure}"\n' for n, figure in enumerate(figures)]
    source = '[source]\nid = "s"\ntype = "report"\npublisher = "P"\n'
    folder = library(s=source + "".join(reversed(facts)))
    found = run("list", "-s", "figure", "-c", "id", "--no-header", "--facts", folder).out.split()
    assert found == [f"f{n}" for n, _ in enumerate(figures)]


def test_a_comparison_answers_yes_no_or_cannot_tell():
    assert [_related(case["left"], case["right"]) for case in RELATIONS] == RELATIONS


def test_a_figure_may_be_another_one_rounded():
    assert [_rounded(case["stated"], case["said"]) for case in CASES["rounding"]] == CASES["rounding"]


def test_results_have_the_digits_that_the_figures_support():
    for case in CASES["results"]:
        results = _compared(case["left"], case["right"], case["nature"], then=2022).results
        found = {name: getattr(results, name) for name in ("difference", "ratio", "growth")}
        assert {**case, **{name: result and result._asdict() for name, result in found.items()}} == case


def test_a_statement_gets_the_verdict_of_the_first_row_that_holds():
    for case in JUDGED:
        fact = make(case["fact"], nature=case["nature"])
        assert {**case, "verdict": judge(fact, parse_figure(case["said"]))[0]} == case


def test_two_facts_get_the_verdict_of_the_first_row_that_holds():
    for case in COMPARED:
        assert {**case, "verdict": _compared(case["left"], case["right"], "flow").verdict} == case


def _read(text):
    figure = parse_figure(text)
    return {
        "text": text,
        "figure": str(figure),
        "bound": figure.bound,
        "number": format(figure.number, "f"),
        "second": None if figure.second is None else format(figure.second, "f"),
        "scale": figure.scale,
        "unit": figure.unit.text,
        "unit_key": figure.unit.key,
        "unit_kind": figure.unit.kind,
        "value": _number(figure.value),
        "words": figure.words(),
    }


def _refused(text):
    with pytest.raises(Unreadable) as caught:
        parse_figure(text)
    return {"text": text, "offset": caught.value.offset, "message": caught.value.message, "hint": caught.value.hint}


def _values(figure, nature="", measured=()):
    try:
        interval = parse_figure(figure).interval(nature, frozenset(read_unit(unit).key for unit in measured))
    except Unreadable:
        return {"interval": None}
    flags = {"low_open": interval.low_open, "high_open": interval.high_open}
    whole = {"whole_numbers": _ends(interval.tightened())} if interval.whole else {}
    return {"interval": {**_ends(interval), **flags}, "whole": interval.whole, **whole}


def _ends(interval):
    return {"low": _number(interval.low), "high": _number(interval.high)}


def _related(left, right):
    one, other = parse_figure(left).interval(), parse_figure(right).interval()
    answers = {"less": one.is_below(other), "more": other.is_below(one), "implies": one.within(other)}
    return {"left": left, "right": right, **answers, "meets": one.meets(other)}


def _rounded(stated, said):
    one, other = parse_figure(stated), parse_figure(said)
    assert is_rounding(one, other) == is_rounding(other, one)
    return {
        "stated": stated,
        "said": said,
        "same_when_rounded": is_rounding(one, other),
        "restates": restates(other, one),
    }


def _compared(left, right, nature, then=2023):
    one = make(left, id="left", nature=nature, period=then)
    return compare(one, make(right, id="right", source="other", nature=nature, period=2023))


def _number(number):
    return None if number is None else plain(number)
