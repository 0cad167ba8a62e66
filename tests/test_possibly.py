"""Filters with three values: what is surely so is found, what cannot be told only when that is asked for, and marked."""

import pytest

FACTS = """
[source]
id = "s"
type = "report"
publisher = "P"

[[fact]]
id = "more-than-50"
claim = "A."
figure = "> 50 laboratories"
period = "2020..2024"

[[fact]]
id = "more-than-70"
claim = "B."
figure = "> 70 laboratories"
period = 2023

[[fact]]
id = "just-53"
claim = "C."
figure = "53 laboratories"
period = "2023.."

[[fact]]
id = "some-60"
claim = "D."
figure = "~ 60 laboratories"
period = 2019

[[fact]]
id = "money"
claim = "E."
figure = "70 CNY"

[[fact]]
id = "no-figure"
claim = "F."
"""


@pytest.mark.parametrize(
    ("terms", "surely", "also"),
    [
        (["figure:>60"], "more-than-70 money", "more-than-50 some-60"),
        (["figure:>60 laboratories"], "more-than-70", "more-than-50 some-60"),
        (["figure:..60"], "just-53", "more-than-50 some-60"),
        (["figure:50..70 laboratories"], "just-53 some-60", "more-than-50"),
        (["figure:71"], "", "more-than-50 more-than-70"),
        (["figure:53"], "just-53", "more-than-50 some-60"),
        (["not:figure:>60"], "just-53 no-figure", "more-than-50 some-60"),
        (["figure:>60", "not:figure:>80"], "money", "more-than-50 more-than-70 some-60"),
        (["period:2023"], "more-than-70", "more-than-50 just-53"),
        (["period:2023.."], "more-than-70 just-53", "more-than-50"),
        (["period:..2022"], "some-60", "more-than-50"),
        (["not:period:2023"], "some-60 money no-figure", "more-than-50 just-53"),
        (["unit:laboratories"], "more-than-50 more-than-70 just-53 some-60", ""),
        (["laboratories", "figure:>60"], "more-than-70", "more-than-50 some-60"),
        ([], "more-than-50 more-than-70 just-53 some-60 money no-figure", ""),
    ],
)
def test_what_cannot_be_told_is_found_only_when_asked_for_and_marked(library, run, terms, surely, also):
    folder = library(facts=FACTS)
    only = run("list", *terms, "--facts", folder, "-c", "id", "--no-header")
    assert only.out.split() == surely.split()
    lines = run("list", *terms, "--facts", folder, "--possibly", "-c", "id", "--no-header").out.splitlines()
    found = dict(line.split(",") for line in lines)
    expected = {**dict.fromkeys(surely.split(), "surely"), **dict.fromkeys(also.split(), "cannot tell")}
    assert found == expected


def test_the_mark_is_a_column_in_every_kind_of_format(library, run, tmp_path):
    folder = library(facts=FACTS)
    asked = ("list", "figure:>60 laboratories", "--facts", folder, "--possibly", "-c", "id,figure")
    assert run(*asked, "-f", "markdown").out == (
        "| Id | Figure | Match |\n"
        "| --- | ---: | --- |\n"
        "| more-than-50 | more than 50 laboratories | cannot tell |\n"
        "| more-than-70 | more than 70 laboratories | surely |\n"
        "| some-60 | about 60 laboratories | cannot tell |\n"
    )
    assert '"match": "cannot tell"' in run(*asked, "-f", "json").out
    assert run(*asked, "-o", tmp_path / "facts.xlsx") == (0, "", "")
    assert run(*asked, "-o", tmp_path / "facts.svg") == (0, "", "")
