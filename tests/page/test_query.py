"""A query of the page finds the facts that the command line finds, surely and possibly: Node runs the page's script."""

import csv
import io

import pytest
from page.conftest import parts_of

# A query as typed on the page, and the arguments of the same on the command line.
FILTERS = [
    *((f"figure:{text}", [f"figure:{text}"]) for text in ("80..", "..50000", "9", "1000000..2000000", ">80", "<=10")),
    *(
        (f"{text}", [f"figure:{text}"])
        for text in (">80 countries", ">=81 countries", "2..3 %", "<1 %", "~3 %", "2.6..2.7 %")
    ),
    (">3 trillion CNY", ["figure:>3 trillion CNY"]),
    (">3 trillion yuan", ["figure:>3 trillion yuan"]),
    ("figure:>3 trillion CNY", ["figure:>3 trillion CNY"]),
    ('figure:"3335.71 billion CNY"', ["figure:3335.71 billion CNY"]),
    ("figure:1.678 million", ["figure:1.678 million"]),
    ("figure:2.65 %", ["figure:2.65 %"]),
    ("figure:70..80 countries", ["figure:70..80 countries"]),
    ("-figure:80..", ["not:figure:80.."]),
    ("place:CN figure:1000000..", ["place:CN", "figure:1000000.."]),
    ("unit:countries", ["unit:countries"]),
    ("unit:yuan not:place:CN", ["unit:yuan", "not:place:CN"]),
    *(
        (f"period:{text}", [f"period:{text}"])
        for text in ("2012..2023", "2012..", "..1999", "2023", "2024-11", "2022-H2")
    ),
    *((f"period:{text}", [f"period:{text}"]) for text in ("2023-Q1", "1950s")),
    ("period:2025-04-30", ["period:2025-04-30"]),
    ('period:"early 1950s"', ["period:early 1950s"]),
    ("2012..2023", ["period:2012..2023"]),
    *((text, [text]) for text in ("place:China", "place:cn", "standing:official", "standing:official,dataset")),
    *((text, [text]) for text in ("topic:funding", "measure:rd-intensity", "nature:stock", "vintage:final", "id:rd-")),
    ("basis:PPP", ["basis:PPP"]),
    ("says:superlative", ["says:superlative"]),
    ("source:iol-2025-innovation not:topic:funding", ["source:iol-2025-innovation", "not:topic:funding"]),
]


def ids_of(out: str) -> list[str]:
    return [row["id"] for row in csv.DictReader(io.StringIO(out, newline=""))]


@pytest.mark.slow
@pytest.mark.parametrize("possibly", [False, True])
def test_a_filter_finds_what_the_command_line_finds(run, node, possibly):
    data = parts_of(run("export", "--page").out).data
    found = node(
        """
        const library = openLibrary(given.data);
        const options = { facets: [], chosen: new Map(), possibly: given.possibly };
        given.queries.map((query) => findFacts(library, readQuery(query, library), options).rows.map((n) => library.cell("id", n)));
        """,
        {"data": data, "queries": [query for query, _ in FILTERS], "possibly": possibly},
        *("figures.js", "query.js"),
    )
    option = ["--possibly"] if possibly else []
    expected = [ids_of(run("list", *arguments, "-c", "id", *option).out) for _, arguments in FILTERS]
    assert {query: ids for (query, _), ids in zip(FILTERS, found, strict=True)} == {
        query: ids for (query, _), ids in zip(FILTERS, expected, strict=True)
    }
    assert sum(map(bool, expected)) > len(FILTERS) - 6


@pytest.mark.slow
def test_words_are_found_in_any_form_and_phrases_as_they_are(run, node, library):
    claims = {
        "a": "Patents are granted in many countries.",
        "b": "A patent of one country.",
        "c": "Joint laboratories were set up.",
        "d": "Laboratories were joint.",
        "e": "Spending on R&D in the US rose.",
        "f": "The café used 3,327.8 tonnes.",
    }
    facts = "".join(f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\n' for id_, claim in claims.items())
    folder = library(s=f'[source]\nid = "s"\ntype = "report"\npublisher = "P"\n{facts}')
    data = parts_of(run("export", "--page", "--facts", folder).out).data
    queries = {
        "patent": "ab",
        "patents country": "ab",
        '"joint laboratories"': "c",
        "joint labor": "cd",
        "-joint -patents": "ef",
        "not:patents not:cafe": "cde",
        "r&d": "e",
        "laboratory": "cd",
        "labs": "cd",
        '"research and development"': "e",
        "US": "e",
        "us": "ef",
        "CAFE": "f",
        "café": "f",
        "3,327.8": "f",
        "3327.8": "f",
        "3327": "",
        "the": "ef",
        "the patents": "ab",
        '"': "abcdef",
        "": "abcdef",
        "?!": "",
    }
    found = node(
        """
        const library = openLibrary(given.data);
        const options = { facets: [], chosen: new Map(), possibly: false };
        given.queries.map((query) => findFacts(library, readQuery(query, library), options).rows.map((n) => library.cell("id", n)).join(""));
        """,
        {"data": data, "queries": list(queries)},
        *("figures.js", "query.js"),
    )
    assert dict(zip(queries, found, strict=True)) == queries


@pytest.mark.slow
def test_a_query_that_cannot_be_read_says_what_would_be_right(run, node):
    data = parts_of(run("export", "source:iol-2025-innovation", "--page").out).data
    queries = {
        "messure:x": "Unknown field “messure”: the fields are topic, source, place, measure, unit, period, figure, nature,"
        " basis, vintage, standing, finding, says, id",
        "constructor:x": "Unknown field “constructor”: the fields are topic, source, place, measure, unit, period, figure,"
        " nature, basis, vintage, standing, finding, says, id",
        "place:": "“place:” needs a word after it",
        "not:": "“not:” needs a word after it",
        "period:soon": "“soon” is not a period: write 2023, 2012..2023, 2012.., 2023-06 or 1950s",
        "figure:many": "“many” is not a figure: write > 80 countries, or 2..3 %",
        ">80 horses": "No fact has the unit of “>80 horses”",
        "~0": "“~” of 0 says nothing",
        ">1,23": "“1,23” has commas that are not between groups of three digits",
    }
    found = node(
        """
        const library = openLibrary(given.data);
        given.queries.map((query) => {
          try {
            readQuery(query, library);
          } catch (error) {
            return error instanceof Unreadable ? error.message : String(error);
          }
          return "";
        });
        """,
        {"data": data, "queries": list(queries)},
        *("figures.js", "query.js"),
    )
    assert dict(zip(queries, found, strict=True)) == queries


@pytest.mark.slow
@pytest.mark.parametrize("order", ["largest", "smallest", "newest", "oldest"])
def test_an_order_keeps_units_apart_and_puts_facts_without_a_figure_or_period_last(run, node, library, order):
    figures = ("5 km", "", "3 people", "> 7 km", "~ 5 km", "2 million people", "0.5 km")
    periods = ("2020", "2001..", "", "1999", "2020-06", "2010..2015", "2021")
    facts = "".join(
        f'[[fact]]\nid = "f{n}"\nclaim = "C."\n'
        + (f'figure = "{figure}"\n' if figure else "")
        + (f'period = "{period}"\n' if period else "")
        for n, (figure, period) in enumerate(zip(figures, periods, strict=True))
    )
    folder = library(s=f'[source]\nid = "s"\ntype = "report"\npublisher = "P"\n{facts}')
    data = parts_of(run("export", "--page", "--facts", folder).out).data
    found = node(
        """
        const library = openLibrary(given.data);
        inOrder(library, given.rows, given.order, []);
        """,
        {"data": data, "order": order, "rows": list(range(len(figures)))},
        *("figures.js", "query.js"),
    )
    assert (
        found
        == {
            "largest": [3, 4, 0, 6, 5, 2, 1],
            "smallest": [6, 0, 4, 3, 2, 5, 1],
            "newest": [1, 6, 0, 4, 5, 3, 2],
            "oldest": [3, 1, 5, 0, 4, 6, 2],
        }[order]
    )
