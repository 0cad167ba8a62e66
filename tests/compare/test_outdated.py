"""Figures that were replaced are said to be, wherever one leaves the library."""

import pytest

OFFICE = """
[source]
id = "office-{year}"
type = "report"
publisher = "Office"
published = {year}-03-01
standing = "official"
"""
SPRING = (
    OFFICE.format(year=2024)
    + """
[[fact]]
id = "parks-early"
claim = "The county had 81 parks at the end of 2023, by the first count."
figure = "81 parks"
measure = "parks"
place = "The county"
period = 2023
nature = "stock"
vintage = "preliminary"

[[fact]]
id = "visits-early"
claim = "The parks had 3.4 million visits in 2023, by the first count."
figure = "3.4 million visits"
measure = "visits"
place = "The county"
period = 2023
vintage = "preliminary"

[[fact]]
id = "benches-plain"
claim = "The parks had 902 benches in 2023."
figure = "902 benches"
measure = "benches"
place = "The county"
period = 2023

[[fact]]
id = "parks-2022"
claim = "The county had 79 parks at the end of 2022."
figure = "79 parks"
measure = "parks"
place = "The county"
period = 2022
nature = "stock"
vintage = "final"
"""
)
AUTUMN = (
    OFFICE.format(year=2025)
    + """
[[fact]]
id = "parks-late"
claim = "The county had 83 parks at the end of 2023."
figure = "83 parks"
measure = "parks"
place = "The county"
period = 2023
nature = "stock"
vintage = "final"

[[fact]]
id = "visits-late"
claim = "The parks had 3.41 million visits in 2023."
figure = "3.41 million visits"
measure = "visits"
place = "The county"
period = 2023
vintage = "final"

[[fact]]
id = "benches-counted"
claim = "Of the benches of 2023 there were 911."
figure = "911 benches"
measure = "benches-counted"
place = "The county"
period = 2023
replaces = ["benches-plain"]
"""
)
COLUMN = """
[source]
id = "column"
type = "article-newspaper"
publisher = "Courier"
published = 2025-06-01
standing = "opinion"

[[fact]]
id = "parks-said"
claim = "The county has 81 parks."
figure = "81 parks"
measure = "parks"
place = "The county"
period = 2023
nature = "stock"
"""
PARKS = "parks-early (preliminary) was replaced by parks-late: 83 parks, final since 1 March 2025"
SAID = "parks-said was replaced by parks-late: 83 parks, final since 1 March 2025, 92 days before column appeared"
BENCHES = "benches-plain was replaced by benches-counted: 911 benches, public since 1 March 2025"


@pytest.fixture
def parks(library):
    """Return the folder of a library in which some figures replace others."""
    return library(spring=SPRING, autumn=AUTUMN, column=COLUMN)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("parks-early", PARKS),
        ("parks-said", SAID),  # a number that was replaced, repeated elsewhere
        ("benches-plain", BENCHES),  # a figure of another measure names it
        ("parks-late", ""),
        ("parks-2022", ""),  # of another year
        ("visits-early", ""),  # the final figure rounds to it
    ],
)
def test_a_single_figure_says_what_replaced_it(run, parks, asked, told):
    status, out, err = run("show", asked, "-c", "figure", "--facts", parks)
    assert (status, len(out.splitlines())) == (0, 1)
    assert err == (f"innofacts: {told}\n" if told else "")


def test_a_table_for_readers_says_it_of_the_rows_that_it_shows(run, parks):
    shown = ("--facts", parks, "-f", "markdown")
    assert run("search", "parks", "period:2023", "figure:81", *shown).err == f"innofacts: {SAID}\ninnofacts: {PARKS}\n"
    assert run("search", "parks", "period:2022", *shown).err == ""
    assert run("list", "id:parks", "-s", "id", "-n", "2", *shown).err == f"innofacts: {PARKS}\n"  # 2022 and early
    assert run("list", "id:parks-early", "-c", "id,period", *shown).err == ""
    assert run("list", "id:parks-early", "--count", "place", *shown).err == ""
    assert run("list", *shown).err == ""  # all facts, with those that replace others
    assert run("list", "id:parks-early", "--facts", parks, "-f", "csv").err == ""  # which has the vintage


def test_only_the_first_are_named(run, parks):
    told = run("list", "place:The county", "--facts", parks, "-f", "markdown").err
    assert told == f"innofacts: {SAID}\ninnofacts: {PARKS}\ninnofacts: {BENCHES}\n"
    (parks / "second.toml").write_text(COLUMN.replace('"column"', '"second"').replace("parks-said", "parks-again"))
    told = run("list", "place:The county", "--facts", parks, "-f", "markdown").err
    assert told.endswith("\ninnofacts: 1 more of these figures was replaced: compare says by which\n")


def test_what_was_not_yet_public_replaces_nothing(run, parks):
    asked = ("show", "parks-early", "-c", "figure", "--facts", parks)
    assert run(*asked, "--as-of", "2024-12-31") == (0, "81 parks\n", "")
    assert run(*asked, "--as-of", "2025-03-01").err == f"innofacts: {PARKS}\n"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("show parks-said -c figure", SAID),
        ("list id:parks-said", SAID),
        ("show parks-said", SAID),
        ("show parks-said -c place", ""),
        ("show parks-2022 -c figure", ""),
        ("cite parks-said", ""),
        ("compare parks-said", ""),  # which says so in its text
    ],
)
def test_a_marker_of_a_report_says_it(run, parks, tmp_path, monkeypatch, command, told):
    folder = tmp_path / "reports"
    folder.mkdir()
    monkeypatch.chdir(folder)
    marker = f"<!-- innofacts {command} -->\n<!-- /innofacts -->\n"
    (folder / "page.md").write_text(f"# Parks\n\n{marker}")
    said = f"innofacts: page.md:3:1: {told}\n" if told else ""
    done = run("embed", "page.md", "--facts", parks)
    assert (done.status, done.err.startswith(said), "replaced by" in done.err) == (0, True, bool(told))
    assert run("embed", "--check", "page.md", "--facts", parks) == (
        0,
        "",
        f"{said}innofacts: page.md: 1 marker is up to date\n",
    )


def test_a_report_that_gives_both_figures_is_told_nothing(run, parks, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "From {} to {}.\n".format(
        *(f"<!-- innofacts show {id_} -c figure --><!-- /innofacts -->" for id_ in ("parks-early", "parks-late"))
    )
    (tmp_path / "page.md").write_text(text)
    assert run("embed", "page.md", "--facts", parks).err == "innofacts: page.md: updated 2 of 2 markers\n"


def test_growth_from_a_figure_that_was_replaced_has_a_note(run, parks):
    out = run("compare", "parks-2022", "parks-early", "-f", "table", "--facts", parks).out
    assert f"\nSuperseded     {PARKS}\n" in out
    assert "Superseded" not in run("compare", "parks-2022", "parks-late", "-f", "table", "--facts", parks).out
    assert "Superseded" not in run("compare", "visits-early", "parks-2022", "-f", "table", "--facts", parks).out


REPLACED = ["parks-early", "parks-said", "visits-early", "benches-plain"]
CURRENT = ["parks-2022", "parks-late", "visits-late", "benches-counted"]


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        (["replaced:yes"], REPLACED),
        (["replaced:no"], CURRENT),
        (["not:replaced:no"], REPLACED),
        (["not:replaced:yes", "place:The county"], CURRENT),
        (["replaced:No period:2023"], [*CURRENT[1:]]),
        (["parks", "replaced:no", "measure:parks"], ["parks-2022", "parks-late"]),
        (["not:parks-late", "replaced:yes", "measure:parks"], ["parks-early", "parks-said"]),
        (["replaced:yes", "replaced:no"], []),
        (["replaced:no", "id:parks-early"], []),
    ],
)
def test_a_query_finds_what_nothing_has_replaced(run, parks, terms, found):
    status, out, err = run("list", *terms, "-c", "id", "--no-header", "--facts", parks)
    assert (status, sorted(out.split())) == (0, sorted(found))
    assert err == "" if found else err.startswith(f"innofacts: nothing found for {' '.join(terms)}\n")


def test_as_of_a_day_nothing_has_replaced_what_is_replaced_later(run, parks):
    asked = ("list", "replaced:no", "-c", "id", "--no-header", "--facts", parks, "--as-of")
    assert run(*asked, "2024-12-31").out.split() == ["parks-early", "visits-early", "benches-plain", "parks-2022"]
    assert run(*asked, "2025-04-01").out.split() == [*sorted(CURRENT[1:], key=CURRENT.index), "parks-2022"]


def test_a_marker_shows_only_what_nothing_has_replaced(run, parks, tmp_path):
    report = tmp_path / "report.md"
    report.write_text("<!-- innofacts list measure:parks replaced:no -c figure,period -->\n<!-- /innofacts -->\n")
    assert run("embed", report, "--facts", parks).err == f"innofacts: {report}: updated 1 of 1 marker\n"
    assert [line for line in report.read_text().splitlines() if "parks |" in line] == [
        "| 83 parks | 2023 |",
        "| 79 parks | 2022 |",
    ]


def test_what_a_query_wants_that_was_replaced_is_yes_or_no(run, parks):
    assert run("list", "parks", "replaced:maybe", "--facts", parks)[::2] == (
        2,
        'innofacts: error: "maybe" is neither yes nor no\n'
        "  | parks replaced:maybe\n  |                ^\n  hint: write replaced:no\n",
    )
    said = run("list", "outdated:yes", "--facts", parks).err
    assert said.endswith('hint: did you mean "replaced"?\n')
